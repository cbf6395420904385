### Inlezen, de eerste keer, de demo en echt beginnen.

## Inlezen
ui-nav-imports = Inlezen
ui-figure = { $count }
ui-imports-what = Lijsten van facturen, ontvangsten of klanten, elektronische facturen en bankbestanden.
ui-imports-waiting = Wacht op inlezen
ui-imports-made = Geschiedenis
ui-imports-none = Er is nog niets ingelezen
ui-imports-none-why = Kies hierboven een bestand. Het wordt eerst bekeken; er wordt niets geschreven voordat u het zegt.
ui-import-file = Bestand
ui-import-file-hint = CSV, XLSX, XLS, UBL, CII, Factur-X, FatturaPA, camt, MT940 en andere bankbestanden, tot 64 MB.
ui-import-look = Bekijken
ui-import-by = door { $by }
ui-import-when = Wanneer
ui-import-kind = Wat erin staat
ui-import-kind-invoices = Facturen
ui-import-kind-receipts = Ontvangsten
ui-import-kind-customers = Klanten
ui-import-made = Ingelezen op { $day } door { $by }.
ui-import-undone = Teruggenomen
ui-import-undone-on = Teruggenomen op { $day } door { $by }. Het boek is zoals het daarvoor was.
ui-import-source = Bron
ui-import-was-snapshot = de volledige lijst van open facturen
ui-import-hash = Vingerafdruk van het bestand
ui-import-nothing-yet = Er is nog niets geschreven.
ui-import-step-columns = Zeg wat de kolommen zijn. Zie dan wat er zou veranderen.
ui-import-how = Hoe het bestand gelezen wordt
ui-import-find-out = Zelf bepalen
ui-import-currency = Valuta waar er geen staat
ui-import-columns = Kolommen
ui-import-header = Kolom
ui-import-values = Waarden
ui-import-read-as = Gelezen als
ui-import-snapshot = Het is de volledige lijst van open facturen
ui-import-snapshot-what = Wat niet meer op deze lijst staat, wordt niet aangemaand tot het voldaan, weer vermeld of bevestigd is.
ui-import-to-preview = Zien wat er verandert
ui-import-forget = Bestand vergeten
ui-import-change-columns = Kolommen veranderen
ui-import-is-invoices = Een lijst van facturen.
ui-import-is-receipts = Een lijst van ontvangsten.
ui-import-is-customers = Een lijst van klanten.
ui-import-is-bank = Een bankbestand.
ui-import-bank-how = Wat zeker is, wordt vanzelf afgeletterd. De rest wacht onder Bank.
ui-import-statements = Afschriften
ui-import-lines = Regels
ui-import-created = Nieuw
ui-import-updated = Veranderd
ui-import-skipped = Al bekend
ui-import-rejected = Niet genomen
ui-import-rejected-file = Niet genomen rijen
ui-import-rejected-how = Sommige rijen zijn niet genomen. Download ze, verbeter ze in het bestand, en lees dat bestand in. De laatste kolom zegt waarom.
ui-import-not-taken = Niet genomen
ui-import-worth-knowing = Goed om te weten
ui-import-row = Rij
ui-import-found = Gevonden
ui-import-why = Waarom
ui-import-corrections = Verbeteringen
ui-import-in-book = In het boek
ui-import-in-file = In het bestand
ui-import-more = { $count ->
    [one] en nog { $count }
   *[other] en nog { $count }
}
ui-import-take = { $count ->
    [one] { $count } rij inlezen
   *[other] { $count } rijen inlezen
}
ui-import-take-lines = { $count ->
    [one] { $count } regel lezen
   *[other] { $count } regels lezen
}
ui-import-accept-seller = Toch is het van ons
ui-import-no-change = Dit bestand verandert niets.
ui-import-no-change-why = Elke rij is al bekend, of kan niet genomen worden.
ui-import-also-customers = { $count ->
    [one] Ook { $count } nieuwe klant.
   *[other] Ook { $count } nieuwe klanten.
}
ui-import-also-receipts = { $count ->
    [one] Ook { $count } ontvangst.
   *[other] Ook { $count } ontvangsten.
}
ui-import-not-in-list = { $count ->
    [one] { $count } open post van deze bron staat niet in het bestand.
   *[other] { $count } open posten van deze bron staan niet in het bestand.
}
ui-said-imported = Ingelezen.
ui-said-forgotten = { $file } is vergeten. Er is niets geschreven.
ui-said-bank = { $new ->
    [one] Bankbestand gelezen: { $new } nieuwe regel, { $applied } afgeletterd.
   *[other] Bankbestand gelezen: { $new } nieuwe regels, { $applied } afgeletterd.
}
ui-import-undo = Terugnemen
ui-import-undo-what = Het boek is dan zoals het voor dit bestand was. Dat kan zolang niets steunt op wat het bracht.
ui-said-import-undone = { $file } is teruggenomen. Het boek is zoals het daarvoor was.

## Hoe een bestand gelezen wordt
ui-fact-rows = Rijen
ui-fact-header-row = Kop in rij
ui-fact-header-language = Taal van de kop
ui-fact-delimiter = Tussen de cellen
ui-delimiter-tab = tab
ui-date-order = Volgorde van datums
ui-date-order-dmy = Dag, maand, jaar
ui-date-order-mdy = Maand, dag, jaar
ui-date-order-ymd = Jaar, maand, dag
ui-decimal = Decimaalteken
ui-decimal-point = Punt: 1,234.56
ui-decimal-comma = Komma: 1.234,56
ui-encoding = Codering
ui-sheet = Blad
ui-language-en = Engels
ui-language-bg = Bulgaars
ui-language-fr = Frans
ui-language-lv = Lets
ui-language-nl = Nederlands
ui-language-ro = Roemeens
ui-language-de = Duits
ui-language-es = Spaans
ui-language-it = Italiaans
ui-language-pl = Pools

## Vragen over een bestand
ui-ask-date-order-uncertain = Wat staat voorop in de datums, de dag of de maand?
ui-ask-date-order-contradictory = Wat staat voorop in de datums, de dag of de maand?
ui-ask-decimal-uncertain = Wat is het decimaalteken?
ui-ask-decimal-contradictory = Wat is het decimaalteken?
ui-ask-encoding-uncertain = In welke codering is het geschreven?
ui-ask-encoding-invalid = In welke codering is het geschreven?
ui-ask-kind-uncertain = Staan er facturen of ontvangsten in?
ui-ask-kind-unknown = Wat staat erin?
ui-ask-sheet-uncertain = Welk blad is de lijst?
ui-ask-header-unknown = Wat zijn de kolommen?
ui-ask-column-missing = Er ontbreekt een kolom. Welke is het?
ui-ask-column-ambiguous = Twee kolommen kunnen hetzelfde zijn. Welke is het?
ui-ask-currency-missing = In welke valuta zijn de bedragen?

## Wat een probleem verhelpt
ui-fix-date-unreadable = Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-11-22.
ui-fix-date-missing = Voeg een factuurdatum of een vervaldag toe.
ui-fix-amount-unreadable = Schrijf het bedrag alleen in cijfers, met één decimaalteken.
ui-fix-amount-missing = Vul het bedrag in.
ui-fix-amount-too-large = Controleer het bedrag: het heeft te veel cijfers.
ui-fix-amount-below-settled = Er is meer betaald dan het nieuwe bedrag. Controleer het bedrag in het bestand, of haal er eerst een betaling af.
ui-fix-customer-missing = Voeg een klantnummer of een naam toe.
ui-fix-customer-ambiguous = Meer klanten hebben deze naam. Voeg het klantnummer toe.
ui-fix-customer-unknown = Lees eerst de klant of zijn facturen in.
ui-fix-invoice-number-missing = Voeg het factuurnummer toe.
ui-fix-invoice-unknown = Lees eerst de factuur in, of verbeter het nummer.
ui-fix-invoice-other-customer = Verbeter de klant of het factuurnummer.
ui-fix-row-contradicts = Dezelfde factuur staat er ook anders. Houd de juiste rij.
ui-fix-row-repeated = Dezelfde regel staat eerder in dit bestand. Zij wordt één keer overgenomen.
ui-fix-row-too-wide = De rij heeft meer cellen dan de kop. Zet aanhalingstekens om tekst waarin het scheidingsteken staat.
ui-fix-currency-unknown = Gebruik de drie letters van de valuta, bijvoorbeeld EUR.
ui-fix-currency-ambiguous = Noem de valuta met haar drie letters.
ui-fix-due-on-missing = Voeg een vervaldag of betalingsvoorwaarden toe.
ui-fix-seller-not-creditor = Controleer of deze factuur van u is, of verbeter uw gegevens in de instellingen.
ui-fix-buyer-is-creditor = Deze factuur moet u zelf betalen. Zij hoort hier niet.

## Velden van een bestand
ui-field-none = Niet gelezen
ui-field-customer-number = Klantnummer
ui-field-customer-name = Naam van de klant
ui-field-contact-name = Contact
ui-field-contact-role = Rol van het contact
ui-field-email = E-mail
ui-field-phone = Telefoon
ui-field-address-line1 = Straat en nummer
ui-field-address-line2 = Tweede adresregel
ui-field-postcode = Postcode
ui-field-city = Plaats
ui-field-country = Land
ui-field-language = Taal
ui-field-sales-rep = Vertegenwoordiger
ui-field-account-manager = Accountmanager
ui-field-customer-kind = Bedrijf of particulier
ui-field-customer-class = Uw klasse van klanten
ui-field-invoice-number = Factuurnummer
ui-field-kind = Factuur of creditnota
ui-field-issued-on = Factuurdatum
ui-field-due-on = Vervaldag
ui-field-amount = Bedrag
ui-field-open-amount = Open bedrag
ui-field-currency = Valuta
ui-field-terms = Betalingsvoorwaarden
ui-field-sent-on = Verstuurd op
ui-field-sent-by = Verstuurd per
ui-field-settled-on = Voldaan op
ui-field-disputed = Betwist
ui-field-received-on = Ontvangen op
ui-field-reference = Kenmerk
ui-field-late-interest = Rente bij te laat betalen
ui-field-late-fee = Toeslag voor te laat betalen
ui-field-payment-reference = Betalingskenmerk

## De eerste keer
ui-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
ui-start-steps = Stappen van de eerste keer
ui-start-before = Een stap terug
ui-start-next = Opslaan en verder
ui-start-go-on = Verder met de eerste keer
ui-start-creditor = Uw bedrijf
ui-start-creditor-title = Aan wie is het geld verschuldigd?
ui-start-creditor-what = Dit staat op elke brief. U kunt het later veranderen.
ui-start-name = Naam op brieven
ui-start-address-line2 = Tweede adresregel, als die er is
ui-start-phone = Telefoon voor vragen
ui-start-email = E-mail voor antwoorden
ui-start-language = Taal als die van een klant niet bekend is
ui-start-zone = Tijdzone
ui-start-zone-hint = Leeg: valuta en tijdzone van uw land.
ui-start-bank = Hoe te betalen
ui-start-bank-title = Hoe betalen klanten u?
ui-start-bank-what = Elke brief zegt waar te betalen; waar de valuta die heeft, met een code om te scannen.
ui-start-iban = Bankrekening (IBAN)
ui-start-iban-hint = De controlecijfers worden nagerekend.
ui-start-bank-name = Bank
ui-start-bic = BIC
ui-start-methods = Betaalwijzen die u aanneemt
ui-start-methods-hint = Gescheiden door komma’s.
ui-start-registration = Handelsregister en btw-nummer
ui-start-registration-hint = Zoals ze op uw facturen staan.
ui-start-signer = Wie ondertekent
ui-start-signer-role = In welke functie
ui-start-import = Open facturen
ui-start-import-title = Wat zijn uw klanten verschuldigd?
ui-start-import-what = Exporteer de open facturen uit uw boekhoudprogramma, en breng het bestand hierheen. Het wordt eerst bekeken; er wordt niets geschreven voordat u het zegt.
ui-start-customers = { $count ->
    [one] Er staat { $count } klant in het boek.
   *[other] Er staan { $count } klanten in het boek.
}
ui-start-more-files = Breng nog een bestand, of ga verder.
ui-start-no-file = Geen bestand bij de hand? Een boek met verzonnen klanten maakt u met:
ui-start-policy = Hoe u aanmaant
ui-start-policy-title = Hoe moet Dunlin aanmanen?
ui-start-policy-what = Twee vragen. U kunt elke stap later veranderen.
ui-reach = Hoe ver mag het gaan?
ui-reach-reminders = Alleen herinneringen
ui-reach-reminders-what = E-mails, telefoontjes, en een bericht aan uw eigen verkopers. Leveringen gaan door.
ui-reach-trade = Tot het stoppen van de verkoop
ui-reach-trade-what = Dan aangetekende brieven, geen leveringen, alleen contant, en ten slotte geen verkoop meer.
ui-reach-legal = Tot een incassobureau en juridische stappen
ui-reach-legal-what = Dan beslist een mens: uw eigen team, een incassobureau of juridische stappen. Daarvan gebeurt niets vanzelf.
ui-pace = Hoe hard is het geld nodig?
ui-pace-gentle = Niet dringend
ui-pace-gentle-what = Stappen na de vervaldag komen de helft later, en minstens een week na elkaar.
ui-pace-standard = Zoals gewoonlijk
ui-pace-standard-what = Een herinnering op de dag na de vervaldag, een aangetekende brief na een maand.
ui-pace-firm = Dringend
ui-pace-firm-what = Stappen na de vervaldag komen een derde eerder. Elke brief noemt nog steeds een dag om te betalen.
ui-start-use-policy = Zo aanmanen
ui-start-show-steps = De stappen tonen
ui-start-late-steps = Wat er met een factuur gebeurt die te laat is
ui-when = Wanneer
ui-when-due = { $count ->
    [one] { $count } dag te laat
   *[other] { $count } dagen te laat
}
ui-when-step = { $count ->
    [one] { $count } dag na: { $step }
   *[other] { $count } dagen na: { $step }
}
ui-when-step-working = { $count ->
    [one] { $count } werkdag na: { $step }
   *[other] { $count } werkdagen na: { $step }
}
ui-when-with-step = met: { $step }
ui-when-otherwise = als het van toepassing is
ui-how-approve = een mens beslist
ui-how-tell = een bericht binnenshuis
ui-how-charge = geboekt als kosten
ui-said-saved = Opgeslagen.
ui-said-policy = Het beleid is in gebruik.
ui-start-run = Eerste blik
ui-start-run-title = Wat zou er het eerst gebeuren?
ui-start-run-what = Dunlin bekijkt elke klant en zegt wat het zou doen, en waarom.
ui-start-run-safe = Met kijken wordt niets geboekt of verstuurd.
ui-start-run-none = Elke klant wordt één keer bekeken. Dat duurt seconden.
ui-start-run-do = Zien wat er zou gebeuren

## De demo, en echt beginnen
ui-demo = Demo.
ui-demo-what = Elke klant hier is verzonnen.
ui-demo-remove-what = Dit haalt alle klanten, facturen, brieven en instellingen weg, voorgoed.
ui-demo-remove = Demo verwijderen
ui-said-demo-removed = De demo is verwijderd. Het boek is van u.
ui-go-live = In bedrijf nemen…
ui-live-title = In bedrijf nemen
ui-live-what = Tot nu toe werd alles uitgeprobeerd. Vanaf dan is het echt.
ui-live-now = Wat er verandert
ui-live-today = Rondes worden alleen voor vandaag goedgekeurd.
ui-live-bank = Een ronde wacht zolang de bankgegevens te oud zijn.
ui-live-contact = Een klant zonder contact moet bekeken worden.
ui-live-letters = Brieven blijven bestanden in de map met uitgaande post. Vanzelf versturen heeft een eigen schakelaar.
ui-live-missing = Ontbreekt nog
ui-live-missing-why = Elke brief heeft het nodig.
ui-live-missing-do = Invullen
ui-live-do = In bedrijf nemen
ui-live-already = Dit boek is in bedrijf.
ui-said-live = Het boek is in bedrijf. Rondes worden alleen voor vandaag goedgekeurd.
ui-missing-name = Naam
ui-missing-address = Adres
ui-missing-city = Plaats
ui-missing-service-telephone = Telefoon voor vragen
ui-missing-payment-methods = Betaalwijzen
ui-missing-bank-details-iban = Bankrekening (IBAN)
