### Geld, ontvangsten, wat wordt opgegeven, en klanten die één zijn. Korte zinnen, werkwoord voorop; alleen woorden uit de woordenlijst.

## Geld
ui-nav-cash = Bank
ui-cash-lines = Bankregels
ui-cash-all = Alle regels
ui-cash-found = Wat voor de regel gevonden is
ui-cash-tab-suggested = Voorgesteld
ui-cash-tab-open = Open
ui-cash-tab-done = Klaar
ui-cash-tab-aside = Weggelegd
ui-cash-file = Bankbestand
ui-cash-file-which = Afschrift van uw bank
ui-cash-file-hint = camt, MT940, OFX, BAI2, CODA, of een tabel die eerder gelezen is. Hetzelfde bestand nog eens verandert niets.
ui-cash-file-read = Bestand lezen
ui-cash-match = Wat wacht nog eens zoeken
ui-cash-problems = { $count ->
    [one] Eén ding om te weten over het bestand
   *[other] { $count } dingen om te weten over het bestand
}
ui-cash-gaps = { $count ->
    [one] Er ontbreekt een afschrift tussen twee andere.
   *[other] Op { $count } plaatsen ontbreken afschriften.
}
ui-cash-gaps-how = Het volgende begint niet met het saldo waarmee het vorige eindigde. Breng in wat ontbreekt.
ui-cash-none = Nog geen bankregels
ui-cash-none-why = Lees een afschrift van uw bank. Wat zeker is, wordt meteen afgeletterd; de rest wacht hier op u.
ui-cash-tab-empty = Hier is niets
ui-cash-tab-empty-why = Geen bankregel heeft deze stand.
ui-cash-start = Vanaf het begin
ui-cash-nobody = Betaler onbekend
ui-cash-note-exact = één post, precies
ui-cash-note-sum = meer posten, precies
ui-cash-note-discount = precies, min korting
ui-cash-note-credit = precies, min een tegoed
ui-cash-note-all-open = alles wat open is
ui-cash-note-all-due = alles wat vervallen is
ui-cash-note-short = minder dan er open is
ui-cash-note-over = meer dan er open is
ui-cash-note-customer = alleen de klant
ui-cash-note-nobody = Geen klant bekend
ui-cash-note-returned = Een betaling van { $customer } ging terug
ui-cash-nobody-how = Zoek hieronder de klant, verdeel het geld over meer klanten, of leg de regel weg.
ui-cash-out-how = Dit geld ging van uw rekening af en voldoet dus niets. Heeft de bank een betaling teruggeboekt? Leg dat vast bij de ontvangst van de klant. Hebt u een tegoed terugbetaald? Leg dat vast bij het tegoed. Leg daarna de regel weg met die reden.
ui-cash-by-person = Door u gekozen.
ui-cash-on-account = Op rekening
ui-cash-other = Andere klant
ui-cash-find = Zoeken
ui-cash-not-found = Geen klant heeft dit nummer of deze naam.
ui-cash-items = Open posten
ui-cash-item = Post
ui-cash-settle = Voldoen
ui-cash-settle-of = Geld voor { $item }
ui-cash-no-items = In deze valuta is niets open
ui-cash-no-items-how = Laat het geld op rekening staan; dan wacht het op de volgende factuur.
ui-cash-late = { $count ->
    [one] één dag te laat
   *[other] { $count } dagen te laat
}
ui-cash-discount-earned = Korting van { $amount } is verdiend: de termijn loopt tot { $day }
ui-cash-discount-late = Korting van { $amount } eindigde op { $day }
ui-cash-missing = { $amount } ontbreekt
ui-cash-if-missing = Als er minder kwam dan is aangevinkt
ui-difference-forgive = Klein verschil afschrijven
ui-difference-open = Open laten
ui-difference-ask = Klant vragen
ui-cash-received = Ontvangen
ui-cash-settled = Voldaan
ui-cash-short = Ontbreekt
ui-cash-over = Op rekening
ui-cash-remaining = Over
ui-cash-apply = Afletteren, volgende
ui-cash-split = Verdelen
ui-cash-split-how = Noem elke klant met een deel. De delen zijn samen { $amount }. Een deel zonder post blijft op rekening.
ui-cash-split-customer = Klantnummer
ui-cash-split-item = Post, als die bekend is
ui-cash-split-do = Verdelen, volgende
ui-cash-aside = Geen ontvangst
ui-cash-aside-do = Wegleggen, volgende
ui-no-receipt-own-transfer = Overboeking tussen eigen rekeningen
ui-no-receipt-bank = Rente of kosten van de bank
ui-no-receipt-tax = Belastingdienst
ui-no-receipt-supplier = Leverancier of verzekeraar
ui-no-receipt-returned = Teruggeboekte betaling, vastgelegd bij de ontvangst
ui-no-receipt-refund = Terugbetaling, vastgelegd bij het tegoed
ui-no-receipt-other = Iets anders
ui-no-receipt-out = Geld eruit
ui-cash-take-off = Eraf halen
ui-cash-take-off-how = Elk cijfer is weer als tevoren. Wat de regel voldeed, wordt er niet nog eens voor voorgesteld.
ui-cash-take-up = Weer oppakken
ui-cash-ended = sindsdien teruggenomen
ui-cash-key-line = regel
ui-cash-key-apply = afletteren
ui-cash-key-account = op rekening
ui-cash-key-difference = verschil
ui-said-settled = Regel { $line } afgeletterd bij { $customer }.
ui-said-on-account = Regel { $line } staat op rekening van { $customer }.
ui-said-split = { $count ->
    [one] Afgeletterd bij één klant.
   *[other] Verdeeld over { $count } klanten.
}
ui-said-aside = Regel { $line } is weggelegd.
ui-said-waits-again = Regel { $line } wacht weer.
ui-said-matched = { $count ->
    [0] Er werd niets meer zeker.
    [one] Eén regel werd zeker en is afgeletterd.
   *[other] { $count } regels werden zeker en zijn afgeletterd.
}
ui-said-bank-file = Bestand gelezen: { $entries } regels, { $known } al bekend, { $applied } afgeletterd, { $waiting } wachten op u, { $aside } weggelegd.
ui-said-bank-known = De bank is bekend tot en met { $day }, de dag van het nieuwste afschrift.
step-ask-difference = Vraag over een verschil

## Waarom een lezing gevonden is
ui-match-reference-structured = Het betalingskenmerk is dat van één post.
ui-match-number-exact = Het nummer staat in de tekst.
ui-match-number-range = De tekst noemt het eerste en het laatste nummer.
ui-match-number-short = Het einde van het nummer staat in de tekst.
ui-match-number-embedded = Het nummer staat tussen andere cijfers.
ui-match-number-truncated = De bank heeft de tekst midden in het nummer afgekapt.
ui-match-number-typing = Een nummer in de tekst wijkt één tikfout af.
ui-match-reference-order = Het eigen kenmerk van de klant staat in de tekst.
ui-match-payer-known = De klant heeft eerder vanaf deze rekening betaald.
ui-match-payer-name = De betaler draagt de naam van de klant.
ui-match-payer-number = Het klantnummer staat in de tekst.
ui-match-amount-exact = Het bedrag is dat van één post.
ui-match-amount-sum = Het bedrag is dat van de posten samen.
ui-match-amount-discount = Het bedrag is dat van de posten min de verdiende korting.
ui-match-amount-credit = Het bedrag klopt als een tegoed wordt afgetrokken.
ui-match-amount-all-open = Het bedrag is alles wat open is.
ui-match-amount-all-due = Het bedrag is alles wat vervallen is.
ui-match-amount-short = Het bedrag is minder dan er open is.
ui-match-amount-over = Het bedrag is meer dan er open is.
ui-match-number-settled = De tekst noemt een post die al voldaan is.
ui-match-number-unexplained = Een nummer in de tekst is niet verklaard.
ui-match-rival-near = Een andere post met een nummer dat één tikfout afwijkt, is evenveel verschuldigd.
ui-match-ambiguous = Meer lezingen kloppen even goed.

## Ontvangsten
ui-receipt-of = Ontvangst van { $amount }
ui-receipt-name = Naam
ui-receipt-payer = Betaler
ui-receipt-account = Van rekening
ui-receipt-moves = Wat zij voldeed
ui-receipt-from-line = Kwam met bankregel { $line }.
ui-receipt-to-line = Daar eraf halen
ui-receipt-unapply = Terugnemen
ui-receipt-unapply-how = Wat zij voldeed is weer open. Het geld blijft op rekening van de klant.
ui-receipt-return = Door de bank teruggeboekt
ui-receipt-return-how = Wat zij voldeed is vanaf die dag weer open. Tot dan was het geld er.
ui-receipt-return-on = Dag van terugboeking
ui-receipt-fee = Kosten voor de klant
ui-receipt-cancel = Annuleren
ui-receipt-cancel-how = Het was geen geld van deze klant. Elk cijfer is alsof zij nooit was vastgelegd.
ui-receipt-undone = meteen teruggenomen
ui-receipt-new = Ontvangst vastleggen
ui-receipt-new-how = Voor geld dat niet met een bankbestand komt, zoals een cheque of contant geld.
ui-receipt-currency = Valuta
ui-receipt-for = Voor
ui-receipt-for-oldest = Wat het beleid eerst voldoet
ui-receipt-reference = Kenmerk
ui-receipt-record = Vastleggen
ui-said-received = { $amount } vastgelegd.
ui-said-unapplied = Ontvangst { $receipt } teruggenomen; het geld staat op rekening.
ui-said-cancelled = Ontvangst { $receipt } geannuleerd.
ui-said-returned = Ontvangst { $receipt } teruggeboekt.
ui-odd-payment-short = Minder dan er open was
ui-odd-payment-over = Meer dan er open was
ui-odd-payment-small-difference = Het kleine verschil is kwijtgescholden
ui-odd-discount-unearned = Een korting is te laat genomen

## Zonder geld
ui-adjust-use = Tegoed gebruiken
ui-adjust-how-use = Het voldoet wat van dezelfde klant open is.
ui-adjust-refund = Terugbetalen
ui-adjust-how-refund = Het geld gaat terug naar de klant. Laat het bedrag leeg voor alles.
ui-adjust-free = Tegoed vrijmaken
ui-adjust-how-free = Wat met het tegoed gebeurde, wordt teruggenomen: wat het voldeed is weer verschuldigd.
ui-adjust-write-off = Afschrijven
ui-adjust-how-write-off = Het komt niet meer en wordt opgegeven. Laat het bedrag leeg voor alles wat open is.
ui-adjust-waive = Kwijtschelden
ui-adjust-how-waive = De kosten worden uit coulance opgegeven. Laat het bedrag leeg voor alles.
ui-adjust-reinstate = Terugdraaien
ui-adjust-how-reinstate = Wat werd opgegeven is weer verschuldigd. Laat het bedrag leeg voor alles.
ui-adjust-items = Voor
ui-adjust-amount = Bedrag
ui-said-use = Tegoed { $item } gebruikt.
ui-said-refund = { $item } terugbetaald.
ui-said-free = Tegoed { $item } is weer vrij.
ui-said-write-off = { $item } afgeschreven.
ui-said-waive = { $item } kwijtgescholden.
ui-said-reinstate = { $item } is weer verschuldigd.

## Nummers die één klant zijn
ui-numbers = Nummers van de klant
ui-numbers-how = Twee nummers kunnen één klant zijn: één saldo, één plan, één brief.
ui-numbers-also = Ook klant { $numbers }
ui-numbers-merged = Samengevoegd met deze klant
ui-numbers-none = Er is geen ander nummer mee samengevoegd.
ui-numbers-split = Afsplitsen
ui-numbers-take-in = Met deze klant samenvoegen
ui-numbers-merge = Met een andere klant samenvoegen
ui-numbers-merge-how = Vanaf vandaag is alles van { $name } te zien onder het andere nummer. Elk nummer houdt zijn grootboek, dus het kan weer gesplitst worden.
ui-numbers-into = Nummer of naam van de andere klant
ui-said-merged = { $number } is vanaf vandaag te zien onder { $into }.
ui-said-split-off = { $number } staat weer op zichzelf.
ui-merge-title = Is dit één klant?
ui-merge-goes = Vanaf vandaag te zien onder het andere nummer.
ui-merge-stays = Houdt naam, adres en taal.
ui-merge-look = Beide bekijken
ui-told-merged = Samengevoegd met klant { $number }
ui-told-member-added = Klant { $number } is hiermee samengevoegd
ui-told-split = Afgesplitst van klant { $number }
ui-told-member-removed = Klant { $number } is afgesplitst
ui-same-name = Dezelfde naam.
ui-same-email = Hetzelfde e-mailadres.
ui-duplicates = Misschien dezelfde klant
ui-duplicates-how = Klanten met dezelfde naam of hetzelfde e-mailadres. Bekijk beide voordat u ze samenvoegt; het kan ongedaan gemaakt worden.
ui-duplicates-cut = Er zijn meer paren dan hier staan: voeg eerst deze samen, daarna verschijnen de andere.
ui-duplicates-none = Niets dubbel
ui-duplicates-none-why = Geen twee klanten hebben dezelfde naam of hetzelfde e-mailadres.
ui-duplicates-one = Klant
ui-duplicates-other = Andere klant
ui-duplicates-same = Wat hetzelfde is
ui-duplicates-act = Samenvoegen
ui-duplicates-merge = Samenvoegen met { $number }
