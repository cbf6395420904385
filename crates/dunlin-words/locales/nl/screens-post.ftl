### Letters from the printer to the customer.

## The batches
ui-print = Post
ui-print-how = Verstuurde brieven wachten hier tot ze worden afgedrukt. Eerst wordt opnieuw gekeken: wat sindsdien is betaald, betwist of gepauzeerd, blijft eruit.
ui-print-waits = { $count ->
    [one] 1 brief wacht om te worden afgedrukt
   *[other] { $count } brieven wachten om te worden afgedrukt
}
ui-print-make = Afdrukbundel maken
ui-print-duplex = Dubbelzijdig afdrukken: elke brief begint op een eigen vel
ui-print-none = Er wacht geen brief om te worden afgedrukt.
ui-print-none-yet = Nog geen bundel
ui-print-none-yet-why = De brieven van een goedgekeurde ronde komen hier samen in één bestand voor de printer.
ui-print-batches = Afdrukbundels
ui-print-batch = Afdrukbundel
ui-print-made = Gemaakt
ui-print-by = Door
ui-print-letters = Brieven
ui-print-pages = Pagina’s
ui-print-sides = Zijden
ui-print-both = Beide
ui-print-one = Eén
ui-print-place = Nr.
ui-print-to = Aan
ui-print-sha256 = SHA-256
ui-said-print-made = Afdrukbundel gemaakt.
ui-print-left-out = { $count ->
    [one] 1 brief is eruit gelaten, omdat de feiten zijn veranderd. De volgende ronde kijkt er opnieuw naar.
   *[other] { $count } brieven zijn eruit gelaten, omdat de feiten zijn veranderd. De volgende ronde kijkt er opnieuw naar.
}

## One batch
ui-print-pdf = Brieven (PDF)
ui-print-list = Lijst (CSV)
ui-print-labels = Etiketten (PDF)
ui-print-copies = Kopieën (PDF)
ui-print-fallen = Haal de gemarkeerde brieven uit de stapel
ui-print-fallen-why = Sinds het afdrukken klopt iets in deze brieven niet meer. Kies elke brief en haal hem eruit.

## What became of letters
ui-post-ready = wacht
ui-post-printed = afgedrukt
ui-post-posted = gepost
ui-post-delivered = bezorgd
ui-post-returned = teruggekomen
ui-post-withdrawn = eruit gehaald
ui-post-ended = Afgelopen
ui-post-number = Postnummer
ui-post-numbers = Nummers uit een bestand lezen
ui-post-numbers-how = Een CSV-bestand met de kolommen notice en number: de ingevulde lijst van deze bundel.
ui-post-file = Bestand
ui-post-letter = Brief
ui-post-open = Openen
ui-post-on = Gepost op
ui-post-posted-all = Breng ze naar de post
ui-post-posted-how = Alle brieven die nog in huis zijn, gelden als gepost op die dag.
ui-post-posted-note = Als gepost noteren
ui-post-posted-one = Deze brief als gepost noteren
ui-post-delivered-on = Bezorgd op
ui-post-delivered-note = Als bezorgd noteren
ui-post-returned-on = Teruggekomen op
ui-post-returned-note = Als teruggekomen noteren
ui-post-returned-how = De brief geldt als nooit verstuurd: de stap komt opnieuw, en iemand zoekt een ander adres.
ui-post-why-unknown = Niemand met die naam is daar bekend
ui-post-why-moved = Verhuisd
ui-post-why-not-collected = Niet afgehaald
ui-post-why-refused = Geweigerd
ui-post-why-other = Een andere reden
ui-post-proof = Scan van het ontvangstbewijs (PDF, PNG, JPEG)
ui-post-proof-keep = Scan bewaren
ui-post-undo = Terugnemen
ui-post-undo-why = Waarom het een vergissing was
ui-post-take-out = Eruit halen
ui-post-take-out-why = Waarom hij niet wordt gepost

## What was done
ui-said-posted = { $count ->
    [one] 1 brief als gepost genoteerd.
   *[other] { $count } brieven als gepost genoteerd.
}
ui-said-posted-bare = { $count ->
    [one] Als gepost genoteerd. 1 aangetekende brief heeft nog geen nummer.
   *[other] Als gepost genoteerd. { $count } aangetekende brieven hebben nog geen nummer.
}
ui-said-post-numbers = { $count ->
    [one] 1 nummer genoteerd.
   *[other] { $count } nummers genoteerd.
}
ui-said-post-posted = Als gepost genoteerd.
ui-said-post-number = Nummer genoteerd.
ui-said-post-delivered = Als bezorgd genoteerd.
ui-said-post-returned = Als teruggekomen genoteerd. De stap komt opnieuw, en iemand zoekt een adres.
ui-said-post-undo = Teruggenomen.
ui-said-post-take-out = Eruit gehaald. De stap komt opnieuw.

## What is wrong
ui-wrong-post-unknown = Zo’n brief is er niet. Controleer het nummer.
ui-wrong-post-state = De brief heeft inmiddels een andere stand. Kijk er opnieuw naar.
ui-wrong-post-day = De dag kan niet kloppen: de brief is van { $from }, en vandaag is het { $today }.
ui-wrong-post-number-wrong = Dit is geen nummer van een aangetekende brief. Op het bewijs staat het als RR473124829GB; misschien is een cijfer fout.
ui-wrong-post-number-taken = Een andere brief heeft dit nummer al: { $notice }. Kijk nog eens op het bewijs.
ui-fix-post-unknown-file = Dit is geen lijst van postnummers. De kolommen notice en number zijn nodig.
ui-wrong-post-proof-type = Een scan is een PDF, een PNG of een JPEG.
ui-wrong-print-unknown = Zo’n afdrukbundel is er niet.
ui-wrong-print-posted = Van deze bundel hoeft geen brief meer te worden gepost. Er zijn kopieën.
ui-wrong-print-nothing = Er is geen afgedrukte brief van die nog geldt.
ui-wrong-print-differs = Een brief kan niet opnieuw worden gemaakt zoals hij is goedgekeurd. Haal hem uit de bundel.
ui-wrong-print-no-labels = Nog geen aangetekende brief van deze bundel heeft een nummer. Noteer eerst de nummers.
ui-wrong-print-not-possible = De bundel kan geen enkel bestand worden: een brief ervan is niet te lezen. Haal die eruit, of druk de brieven één voor één af.
ui-wrong-print-conflict = Iemand anders maakte op hetzelfde moment een afdrukbundel. Bekijk die, en maak er een van wat overblijft.

## The log
ui-log-kind-post = Post
ui-log-post-queued = Brief af te drukken
ui-log-post-printed = Brief in een afdrukbundel
ui-log-post-withdrawn = Brief niet gepost: feiten veranderd
ui-log-post-numbered = Postnummer genoteerd
ui-log-post-posted = Brief gepost
ui-log-post-delivered = Brief bezorgd
ui-log-post-returned = Brief teruggekomen
ui-log-post-taken-back = Notitie over een brief teruggenomen
ui-log-post-proven = Bewijs van een brief bewaard
ui-log-kind-print = Afdrukbundels
ui-log-print-made = Afdrukbundel gemaakt
ui-evidence-posting-proof = Bewijs van verzending
