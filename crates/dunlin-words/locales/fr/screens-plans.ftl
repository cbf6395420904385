# Instalment plans, and disputes with their end.

reason-item-in_plan = Le plan { $plan } la couvre et est respecté ; la prochaine part est due le { $until }.
refusal-plan-nothing_to_pay = Il n’y a rien à payer en plusieurs fois, ou une part serait nulle.
refusal-plan-down_payment = Le versement initial atteint tout ce qui est dû ({ $total }), ou plus.
refusal-plan-too_many_parts = Un plan compte au plus 260 parts.
refusal-plan-other_sum = Les parts ne font pas ce qui est à payer : { $total }.
refusal-plan-not_in_order = Chaque part doit avoir un jour plus tardif que la précédente.
refusal-plan-item_in_plan = { $item } est déjà dans le plan { $plan }.
policy-letter-agreement = l’accord d’un plan
policy-letter-part-soon = un mot annonçant la prochaine part d’un plan
policy-letter-part-missed = un rappel d’une part d’un plan
policy-letter-not-justified = une lettre disant qu’un litige n’est pas justifié
step-answer-overdue = Réponse à un litige en retard
step-not-justified = Litige non justifié
step-part-soon = Part d’un plan bientôt due
step-part-missed = Part d’un plan manquée
step-plan-failed = Plan non respecté
ui-proof-plan-parts-are-whole = Les parts des plans font ce qu’ils couvrent
ui-proof-plan-items-are-there = Les postes des plans existent
ui-guard-item-in-plan = Un plan a été signé depuis.
ui-log-kind-plan = Plans
ui-log-plan-offered = Plan proposé
ui-log-plan-agreed = Plan signé
ui-log-plan-failed = Plan terminé, non respecté
ui-log-plan-withdrawn = Plan retiré
refusal-plan-state = Le plan { $state ->
    [offered] n’est pas signé
    [agreed] est déjà signé
    [active] est déjà signé
    [completed] est payé
    [failed] n’a pas été respecté et est terminé
   *[withdrawn] est retiré
} ; cela n’est pas possible.
policy-when-part = { $side ->
    [on] Le jour d’une part d’un plan
    [before] { $days } avant le jour d’une part d’un plan
   *[after] { $days } après une part manquée d’un plan
}
policy-when-answer-due = { $side ->
    [on] Le dernier jour pour répondre à un litige
   *[after] { $days } après le dernier jour pour répondre à un litige
}
policy-when-not-justified = { $side ->
    [on] Quand un litige n’est pas justifié
   *[after] { $days } après qu’un litige a été jugé non justifié
}
policy-when-plan-failed = { $side ->
    [on] Quand un plan n’est pas respecté
   *[after] { $days } après qu’un plan n’est plus respecté
}
ui-wrong-plan-unknown = Ce plan n’existe pas. Vérifiez son numéro.
ui-wrong-dispute-state-unknown = Un litige n’a pas cet état. Choisissez-en un dans la liste.
