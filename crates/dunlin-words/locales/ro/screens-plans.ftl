# Instalment plans, and disputes with their end.

reason-item-in_plan = Planul { $plan } o acoperă și este respectat; următoarea rată este scadentă la { $until }.
refusal-plan-nothing_to_pay = Nu este nimic de plătit în rate sau o rată ar fi zero.
refusal-plan-down_payment = Plata inițială este tot ce este de plătit ({ $total }) sau mai mult.
refusal-plan-too_many_parts = Un plan are cel mult 260 de rate.
refusal-plan-other_sum = Ratele nu fac suma de plată: { $total }.
refusal-plan-not_in_order = Fiecare rată are nevoie de o zi mai târzie decât cea dinainte.
refusal-plan-item_in_plan = { $item } este deja în planul { $plan }.
policy-letter-agreement = acordul unui plan
policy-letter-part-soon = o notă că o rată este scadentă în curând
policy-letter-part-missed = o amintire despre o rată
policy-letter-not-justified = o scrisoare că o contestație este neîntemeiată
step-answer-overdue = Răspuns întârziat la o contestație
step-not-justified = Contestație neîntemeiată
step-part-soon = Rată scadentă în curând
step-part-missed = Rată ratată
step-plan-failed = Plan nerespectat
ui-proof-plan-parts-are-whole = Ratele planurilor fac ceea ce acoperă
ui-proof-plan-items-are-there = Pozițiile planurilor există
ui-guard-item-in-plan = Între timp s-a semnat un plan pentru ea.
ui-log-kind-plan = Planuri
ui-log-plan-offered = Plan oferit
ui-log-plan-agreed = Plan semnat
ui-log-plan-failed = Plan încheiat ca nerespectat
ui-log-plan-withdrawn = Plan retras
refusal-plan-state = Planul { $state ->
    [offered] nu este semnat
    [agreed] este deja semnat
    [active] este deja semnat
    [completed] este plătit
    [failed] nu a fost respectat și s-a încheiat
   *[withdrawn] este retras
}; acest lucru nu este posibil.
policy-when-part = { $side ->
    [on] În ziua unei rate
    [before] Cu { $days } înainte de ziua unei rate
   *[after] La { $days } după ce o rată a fost ratată
}
policy-when-answer-due = { $side ->
    [on] În ultima zi pentru răspunsul la o contestație
   *[after] La { $days } după ultima zi pentru răspunsul la o contestație
}
policy-when-not-justified = { $side ->
    [on] Când o contestație este neîntemeiată
   *[after] La { $days } după ce o contestație a fost găsită neîntemeiată
}
policy-when-plan-failed = { $side ->
    [on] Când un plan nu este respectat
   *[after] La { $days } după ce un plan nu a mai fost respectat
}
ui-wrong-plan-unknown = Acest plan nu există. Verificați numărul lui.
ui-wrong-dispute-state-unknown = O contestație nu are această stare. Alegeți una din listă.
