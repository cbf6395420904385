# Instalment plans, and disputes with their end.

reason-item-in_plan = To aptver plāns { $plan }, ko ievēro; nākamā daļa jāsamaksā līdz { $until }.
refusal-plan-nothing_to_pay = Nav ko maksāt pa daļām, vai kāda daļa būtu nulle.
refusal-plan-down_payment = Pirmā iemaksa ir visa maksājamā summa ({ $total }) vai vairāk.
refusal-plan-too_many_parts = Plānā ir ne vairāk kā 260 daļu.
refusal-plan-other_sum = Daļas nedod maksājamo summu: { $total }.
refusal-plan-not_in_order = Katrai daļai vajag vēlāku dienu nekā iepriekšējai.
refusal-plan-item_in_plan = { $item } jau ir plānā { $plan }.
policy-letter-agreement = plāna vienošanās
policy-letter-part-soon = ziņa, ka drīz jāmaksā plāna daļa
policy-letter-part-missed = atgādinājums par plāna daļu
policy-letter-not-justified = vēstule, ka strīds nav pamatots
step-answer-overdue = Kavēta atbilde uz strīdu
step-not-justified = Strīds nav pamatots
step-part-soon = Drīz jāmaksā plāna daļa
step-part-missed = Nokavēta plāna daļa
step-plan-failed = Plāns nav ievērots
ui-proof-plan-parts-are-whole = Plānu daļas kopā dod to, ko tie aptver
ui-proof-plan-items-are-there = Plānu posteņi ir vietā
ui-guard-item-in-plan = Pa šo laiku par to parakstīts plāns.
ui-log-kind-plan = Plāni
ui-log-plan-offered = Plāns piedāvāts
ui-log-plan-agreed = Plāns parakstīts
ui-log-plan-failed = Plāns izbeigts kā neievērots
ui-log-plan-withdrawn = Plāns atsaukts
refusal-plan-state = Plāns { $state ->
    [offered] nav parakstīts
    [agreed] jau ir parakstīts
    [active] jau ir parakstīts
    [completed] ir samaksāts
    [failed] nav ievērots un ir beidzies
   *[withdrawn] ir atsaukts
}; ar to tā nevar rīkoties.
policy-when-part = { $side ->
    [on] Plāna daļas dienā
    [before] { $days } pirms plāna daļas dienas
   *[after] { $days } pēc tam, kad plāna daļa nokavēta
}
policy-when-answer-due = { $side ->
    [on] Pēdējā dienā atbildei uz strīdu
   *[after] { $days } pēc pēdējās dienas atbildei uz strīdu
}
policy-when-not-justified = { $side ->
    [on] Kad strīds nav pamatots
   *[after] { $days } pēc tam, kad strīds atzīts par nepamatotu
}
policy-when-plan-failed = { $side ->
    [on] Kad plāns nav ievērots
   *[after] { $days } pēc tam, kad plāns nav ievērots
}
ui-wrong-plan-unknown = Tāda plāna nav. Pārbaudiet tā numuru.
ui-wrong-dispute-state-unknown = Strīdam nav tāda stāvokļa. Izvēlieties no saraksta.
