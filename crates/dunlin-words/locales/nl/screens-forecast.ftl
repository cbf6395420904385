# What a call is worth, and when money is expected.
ui-effect = Opbrengst van bellen
ui-effect-of = bellen brengt { $amount } op
ui-col-waits = Kans op uitblijven, %
ui-expected = Verwacht
ui-expected-why = Waarom deze dag wordt verwacht
ui-expected-near = verwacht { $day }
ui-expected-range = meestal { $from } tot { $to }
ui-expected-around = Het geld wordt rond { $day } verwacht, in acht van de tien gevallen van { $from } tot { $to }.
ui-expected-unknown = niemand die bekend is, betaalde zo laat
ui-late-chance = De kans dat het te laat komt, is { $percent } %
ui-why-record-late = Facturen te laat: { $late } van { $of }; de middelste { $count ->
    [one] { $count } dag na de vervaldag
   *[other] { $count } dagen na de vervaldag
}
ui-why-record-on-day = Facturen te laat: { $late } van { $of }; de middelste op de vervaldag
ui-why-record-early = Facturen te laat: { $late } van { $of }; de middelste { $count ->
    [one] { $count } dag voor de vervaldag
   *[other] { $count } dagen voor de vervaldag
}
ui-why-no-record = Van deze klant is nog geen factuur betaald of te laat; van alle facturen is ongeveer { $percent } % te laat
ui-why-waits = Zonder telefoontje staat wat te laat is of binnen twee weken vervalt, dan nog open: kans { $percent } %
ui-why-oldest = { $count ->
    [one] Oudste post { $count } dag te laat; volgens een enquête wordt { $percent } % van zulke oude schulden geïnd
   *[other] Oudste post { $count } dagen te laat; volgens een enquête wordt { $percent } % van zulke oude schulden geïnd
}
ui-why-oldest-own = { $count ->
    [one] Oudste post { $count } dag te laat; van uw eigen vorderingen van die ouderdom werd { $percent } % geïnd
   *[other] Oudste post { $count } dagen te laat; van uw eigen vorderingen van die ouderdom werd { $percent } % geïnd
}
ui-why-record-unpaid = Facturen te laat: { $late } van { $of }; geen daarvan is betaald
