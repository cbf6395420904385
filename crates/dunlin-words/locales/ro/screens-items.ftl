# Leftovers of the screens: items that rest, columns, limits said beforehand.
ui-act-snooze-item = Amână
ui-said-item-snoozed = { $item } este suspendată până la { $day }.
ui-item-paused = { $item } suspendată
ui-said-item-lifted = Suspendarea pentru { $item } s-a încheiat. Următoarea rundă o ia din nou în seamă.
ui-run-item-snoozed = { $item } este amânată.
ui-snooze-item-hint = Numai această poziție este suspendată; celelalte ale clientului merg mai departe.
ui-adjust-limit = Peste { $limit } în total se cere acordul unei a doua persoane.
ui-hold-by-step = Conform politicii: { $step }
ui-invoice-copy = Copia facturii în PDF
ui-wrong-invoice-not-one = Acest document nu poate fi întocmit: îl are doar o factură care se plătește integral o dată.
