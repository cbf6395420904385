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
refusal-plan-part_missed = L’échéance du { $due } n’est pas payée : ce plan ne peut plus être signé. Établissez un nouveau plan ou enregistrez d’abord le paiement.
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
ui-plan = Plan
ui-plans = Plans de paiement
ui-plans-all = Tous
ui-plans-how = Dettes payées en plusieurs fois. Tant qu’un plan est respecté, ses factures ne sont pas relancées.
ui-plans-none = Aucun plan
ui-plans-none-why = Un plan se prépare sur la page d’un client.
ui-plan-of = Plan { $plan }
ui-plan-next = { $amount } au plus tard le { $day }
ui-plan-was-due = { $amount } étaient dus le { $day }
ui-plan-next-part = Prochaine part
ui-plan-next-on = Prochaine part le
ui-plan-next-open = Prochaine part, ouverte
ui-plan-total = En tout
ui-plan-received = Reçu
ui-plan-parts = Parts
ui-plan-part = Part
ui-plan-items = Ce qu’il couvre
ui-plan-items-hint = Sans choix, tout ce qui est ouvert et non contesté.
ui-plan-left = Non couvert
ui-plan-left-item-contested = Le montant est contesté en entier.
ui-plan-left-item-contested_in_part = Une partie du montant est contestée. Le reste est réclamé à part.
ui-plan-left-item-credit = C’est l’argent du client. Imputez-le d’abord sur des factures : le plan portera sur moins.
ui-plan-facts = Ce qui est convenu
ui-plan-payday = Jours de paiement
ui-payday-week = Chaque semaine
ui-payday-fortnight = Toutes les deux semaines
ui-payday-month = Chaque mois
ui-payday-last-working-day = Dernier jour ouvrable du mois
ui-plan-interest = Intérêts
ui-plan-interest-runs = Continuent de courir
ui-plan-interest-rests = Suspendus tant que le plan est respecté
ui-plan-grace = Jours de grâce
ui-plan-missed = Parts manquées qui y mettent fin
ui-plan-missed-never = Aucune : une personne y met fin
ui-plan-missed-hint = 0 : il ne prend jamais fin de lui-même.
ui-plan-offered-on = Proposé le
ui-plan-signed-on = Signé le
ui-plan-signed-by = Signé par
ui-plan-failed-on = Non respecté depuis
ui-plan-ended-on = Terminé depuis
ui-plan-agreement = Accord à signer
ui-plan-sign = Noter la signature
ui-plan-end = Mettre fin au plan
ui-plan-end-how = Comment il se termine
ui-plan-new = Nouveau plan de paiement
ui-plan-new-how = Regardez d’abord les parts. Le plan compte une fois signé.
ui-plan-first = Premier jour de paiement
ui-plan-count = Parts égales
ui-plan-each = Ou autant chacune
ui-plan-amounts = Ou montants propres
ui-plan-amounts-hint = Un par jour de paiement, séparés par des points-virgules.
ui-plan-down = Payé d’abord
ui-plan-down-on = Au plus tard le
ui-plan-no-interest = Les intérêts sont suspendus tant que le plan est respecté
ui-plan-preview = Voir les parts
ui-plan-offer = Proposer le plan
ui-plan-parts-wrong = Écrivez le nombre de parts, par exemple 6.
ui-plan-offered = Proposé
ui-plan-agreed = Signé
ui-plan-active = En cours
ui-plan-completed = Payé
ui-plan-failed = Non respecté
ui-plan-withdrawn = Retiré
ui-part-paid = Payée
ui-part-open = Ouverte
ui-part-rests = Contestée
ui-part-late = En retard
ui-part-missed = Manquée
ui-said-plan-offered = Le plan { $plan } est proposé. Il compte une fois signé.
ui-said-plan-signed = Le plan { $plan } est signé. Ses factures ne sont pas relancées tant qu’il est respecté.
ui-said-plan-ended = Le plan { $plan } est terminé. La relance reprend où elle en était.
ui-disputes = Litiges
ui-disputes-how = Ce que les clients contestent. Le reste d’une facture est relancé entre-temps.
ui-disputes-none = Aucun litige
ui-disputes-none-why = Ce qu’un client conteste se note sur sa page.
ui-dispute-contested = Contesté
ui-dispute-since = Depuis
ui-dispute-answer-by = Réponse avant le
ui-dispute-owner = Qui s’en occupe
ui-dispute-closed-on = Terminé le
ui-dispute-end = Terminer
ui-dispute-end-how = Comment il se termine
ui-dispute-end-part = Le client a raison pour
ui-dispute-is-open = Ouvert
ui-dispute-is-credited = Crédité
ui-dispute-is-rejected = Non justifié
ui-dispute-is-split = Crédité en partie
ui-dispute-is-upheld = Avoir à venir
ui-dispute-is-withdrawn = Retiré
ui-dispute-is-all = Tous
ui-said-dispute-ended = Le litige sur { $item } est terminé.
ui-wrong-plan-unknown = Ce plan n’existe pas. Vérifiez son numéro.
ui-wrong-dispute-state-unknown = Un litige n’a pas cet état. Choisissez-en un dans la liste.
ui-plans-sum = { $received } reçus sur { $total }
ui-plan-paper = Document signé
ui-plan-item-more = Numéro d’une autre facture
ui-plan-number-wrong = Écrivez un nombre entier, par exemple 5.
ui-dispute = Litige
ui-dispute-overdue = la réponse est en retard
ui-dispute-evidence = Ajouter un document
ui-dispute-end-rejected = Non justifié : la somme est due
ui-dispute-end-credited = Justifié : avoir maintenant
ui-dispute-end-split = Justifié en partie : avoir sur cette partie
ui-dispute-end-upheld = Justifié : avoir à venir
ui-dispute-end-hint = Seulement si le client a raison en partie.
ui-say-part-late = « L’échéance de { $amount } de votre plan était due le { $day } et n’est pas arrivée. Un imprévu ? »
ui-ask-part-late = Quand l’échéance arrivera, et si les suivantes pourront être tenues.
ui-say-sent = « Le { $day }, vous avez dit que c’était payé. { $amount } ne sont pas encore arrivés. »
ui-ask-sent = Quel jour le paiement est parti, de quel compte, avec quelle référence ; demandez l’avis de la banque.
ui-say-contested = « Vous contestez la facture { $amount } et nous l’examinons. Y a-t-il autre chose que nous devrions savoir ? »
ui-ask-contested = Ce qui ne va pas exactement, et qui peut le montrer. Ce qui n’est pas contesté : quand sera-t-il payé ?
ui-say-plan-offered = « Le { $day }, nous vous avons envoyé à signer un plan de { $amount }. Est-il conforme à notre accord ? »
ui-ask-plan-offered = Qui le signe, et quand il revient.
ui-say-past-due-again = « { $amount } sont toujours en retard. Qu’est-ce qui a changé depuis notre échange ? »
ui-ask-past-due-again = Quand ils comptent payer, et combien. Si ce n’est pas tout : combien maintenant, et le reste en quelles échéances ?
ui-talk-in-parts = Joint, paie en plusieurs fois
ui-talk-all-late = Tout ce qui est en retard
ui-act-confirm = Confirmer par lettre
ui-act-see-letter = Voir la lettre
ui-said-confirmed = La lettre est parmi les documents. Imprimez-la ou envoyez-la ; aucune autre n’est envoyée sur cet échange.
ui-wrong-call-nobody = Personne n’a été joint, il n’y a donc rien à confirmer. Notez d’abord l’échange.
ui-wrong-call-confirmed = Cet échange est déjà confirmé. La lettre est parmi les documents du client.
ui-plan-sign-how = À partir de ce jour, ses factures ne sont plus relancées. Le document signé est gardé parmi les documents du client.
ui-dispute-credited = Litige sur { $item } : crédité
ui-dispute-split = Litige sur { $item } : crédité en partie
