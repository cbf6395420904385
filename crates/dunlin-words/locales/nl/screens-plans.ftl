# Instalment plans, and disputes with their end.

reason-item-in_plan = Regeling { $plan } omvat deze en wordt nagekomen; de volgende termijn vervalt op { $until }.
refusal-plan-nothing_to_pay = Er is niets in termijnen te betalen, of een termijn zou nul zijn.
refusal-plan-down_payment = De vooruitbetaling is alles wat te betalen is ({ $total }), of meer.
refusal-plan-too_many_parts = Een regeling heeft ten hoogste 260 termijnen.
refusal-plan-other_sum = De termijnen vormen niet wat te betalen is: { $total }.
refusal-plan-not_in_order = Elke termijn heeft een latere dag nodig dan de vorige.
refusal-plan-item_in_plan = { $item } staat al in regeling { $plan }.
policy-letter-agreement = de overeenkomst van een regeling
policy-letter-part-soon = een bericht dat een termijn binnenkort vervalt
policy-letter-part-missed = een herinnering aan een termijn
policy-letter-not-justified = een brief dat een betwisting niet terecht is
step-answer-overdue = Antwoord op een betwisting te laat
step-not-justified = Betwisting niet terecht
step-part-soon = Termijn vervalt binnenkort
step-part-missed = Termijn gemist
step-plan-failed = Regeling niet nagekomen
ui-proof-plan-parts-are-whole = Termijnen vormen wat de regelingen omvatten
ui-proof-plan-items-are-there = Posten van regelingen zijn er
ui-guard-item-in-plan = Er is sindsdien een regeling voor ondertekend.
ui-log-kind-plan = Regelingen
ui-log-plan-offered = Regeling aangeboden
ui-log-plan-agreed = Regeling ondertekend
ui-log-plan-failed = Regeling beëindigd als niet nagekomen
ui-log-plan-withdrawn = Regeling ingetrokken
refusal-plan-state = De regeling { $state ->
    [offered] is niet ondertekend
    [agreed] is al ondertekend
    [active] is al ondertekend
    [completed] is betaald
    [failed] is niet nagekomen en voorbij
   *[withdrawn] is ingetrokken
}; dit kan er niet mee worden gedaan.
policy-when-part = { $side ->
    [on] Op de dag van een termijn
    [before] { $days } vóór de dag van een termijn
   *[after] { $days } nadat een termijn is gemist
}
policy-when-answer-due = { $side ->
    [on] Op de laatste dag voor een antwoord op een betwisting
   *[after] { $days } na de laatste dag voor een antwoord op een betwisting
}
policy-when-not-justified = { $side ->
    [on] Wanneer een betwisting niet terecht is
   *[after] { $days } nadat een betwisting niet terecht is gebleken
}
policy-when-plan-failed = { $side ->
    [on] Wanneer een regeling niet is nagekomen
   *[after] { $days } nadat een regeling niet is nagekomen
}
ui-wrong-plan-unknown = Deze regeling bestaat niet. Controleer het nummer.
ui-wrong-dispute-state-unknown = Een betwisting heeft deze status niet. Kies er een uit de lijst.
