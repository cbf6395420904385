ui-promises = Toezeggingen
ui-promises-state = Status
ui-promises-all = Alle statussen
ui-promises-kind = Soort
ui-promises-until = Telt tot
ui-promises-via = Hoe
ui-promises-replaced = Keer uitgesteld
ui-promises-none = Geen toezeggingen
ui-promises-none-why = Noemt een klant een bedrag en een dag, noteer dat dan in het gesprek: het aanmanen rust tot dan, en wat ervan kwam, staat hier.
ui-promises-counts = telt tot en met { $day }
ui-promises-awaited = { $amount } verwacht
ui-promises-record = { $kept } van { $made } nagekomen, { $received } van { $promised }
ui-promises-kept = Nagekomen toezeggingen
ui-promise-state-open = Loopt
ui-promise-state-broken = Niet nagekomen
ui-promise-state-partly-kept = Deels nagekomen
ui-promise-state-kept = Nagekomen
ui-promise-state-intention = Voornemen
ui-promise-state-lapsed = Vervallen
ui-promise-state-replaced = Vervangen
ui-promise-state-withdrawn = Teruggenomen
ui-promise-for = Voor deze facturen (geen keuze: de oudste)
ui-promise-sends = te versturen
ui-promise-sends-by = De klant verstuurt het vóór die dag: de dagen onderweg komen erbij
ui-promised-sent = Toegezegd { $amount } te versturen vóór of op { $day }
ui-promised-intention = Wil { $amount } betalen vóór of op { $day }
ui-promise-is-replaced = Een nieuwere toezegging kwam in de plaats.
ui-promise-is-intention = Genoemd voordat er iets te laat was: kan niet gebroken worden.
ui-promise-is-lapsed = Op de laatste dag viel er niets van te vragen: betwist, in een ondertekende regeling, of niet meer verschuldigd.
ui-hold-promise-kept = De toezegging is toch nagekomen
ui-hold-promise-lapsed = De toezegging is vervallen: op de laatste dag viel er niets van te vragen
ui-hold-promise-withdrawn = De toezegging is ingetrokken
ui-col-invoices = Facturen
step-broken-promise = Alleen contant na een gebroken toezegging
step-promise-confirmation = Een toezegging schriftelijk bevestigen
ui-promises-count = { $count ->
    [one] { $count } toezegging
   *[other] { $count } toezeggingen
}
ui-promises-again = { $count ->
    [one] één keer uitgesteld
   *[other] { $count } keer uitgesteld
}
