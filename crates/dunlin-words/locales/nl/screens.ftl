### Wat de schermen zeggen. Korte zinnen, werkwoord voorop; alleen woorden uit de woordenlijst.

## Kader
ui-skip = Naar de inhoud
ui-nav = Schermen
ui-nav-main = Hoofdschermen
ui-nav-today = Vandaag
ui-nav-worklist = Werklijst
ui-bar-worklist = Werklijst
ui-nav-customers = Klanten
ui-nav-runs = Rondes
ui-nav-aging = Ouderdom
ui-mode-live = In bedrijf · met de hand klaarzetten
ui-mode-test = Testmodus
ui-test-mode = Testmodus.
ui-test-mode-more = Brieven komen in de map met uitgaande post. Niets bereikt een klant.
ui-bank-known = Bank bekend tot { $day }
ui-bank-unknown = Nog geen bankbestand
ui-search = Zoek of ga naar
ui-status = Wat gedaan is, en toetsen
ui-undo = Ongedaan maken
ui-key-filter = filteren
ui-key-search = zoeken
ui-key-next = volgende
ui-key-before = vorige
ui-problem = Dat lukte niet
ui-back-to-today = Terug naar Vandaag
ui-save = Opslaan
ui-show = Tonen
ui-filter = Filter
ui-filter-do = Filteren
ui-page-before = Vorige
ui-page-after = Volgende
ui-range = { $first }–{ $last } van { $all }
ui-open-list = Lijst openen
ui-nothing-waits = Niets wacht

## Rechten
ui-right-own = de eigen gegevens zien
ui-right-placed = werken aan wat bij het eigen bedrijf is geplaatst
ui-right-read = het boek bekijken
ui-right-collect = met klanten werken
ui-right-cash = zeggen van wie een ontvangst is
ui-right-import = bestanden in het boek inlezen
ui-right-propose = een ronde voorstellen
ui-right-approve = een ronde goedkeuren
ui-right-adjust = veranderen wat verschuldigd is
ui-right-policy = het beleid veranderen
ui-right-settings = de instellingen veranderen
ui-right-audit = zien wie wat mag
ui-right-users = zeggen wie wat mag

## Cijfers
ui-owed = Verschuldigd
ui-overdue = Te laat
ui-oldest = Oudste
ui-open = Open
ui-amount = Bedrag
ui-currency = Valuta
ui-reason = Reden
ui-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
ui-items = { $count ->
    [one] { $count } post
   *[other] { $count } posten
}
ui-not-due = Niet vervallen
ui-over-days = Meer dan { $days }

## Vandaag en werklijst
ui-today-sentence = { $count ->
    [0] Niets wacht op een mens.
    [one] Er wacht { $count } taak.
   *[other] Er wachten { $count } taken.
}
ui-worklist-later = { $count ->
    [one] Nog { $count } is voor een latere dag.
   *[other] Nog { $count } zijn voor een latere dag.
}
ui-worklist-start = Werklijst beginnen
ui-oldest-of = oudste van { $day }
ui-tile-calls = Te bellen
ui-tile-visits = Bezoeken
ui-tile-other = Goedkeuringen en berichten
ui-today-tasks = Wat op u wacht
ui-today-done = Niets wacht
ui-today-done-why = Taken komen uit goedgekeurde rondes: telefoontjes, bezoeken en goedkeuringen.
ui-today-run = Nieuwste ronde
ui-does-collector = debiteurenbeheerder
ui-does-sales-rep = vertegenwoordiger
ui-does-account-manager = accountmanager
ui-does-controller = controller
ui-does-management = directie
ui-outcome-done = Klaar
ui-outcome-reached = Iemand gesproken
ui-outcome-no-answer = Geen gehoor
ui-outcome-approved = Goedgekeurd
ui-outcome-rejected = Afgewezen
ui-outcome-withdrawn = Teruggenomen
ui-outcome-in-house = Eigen team
ui-outcome-agency = Incassobureau
ui-outcome-sale = Verkoop
ui-empty-book = Nog geen facturen
ui-empty-book-why = Breng een lijst met open facturen in. Daarmee wordt niets verstuurd.

## Klanten
ui-customers-count = { $count ->
    [one] { $count } klant en valuta
   *[other] { $count } klanten en valuta’s
}
ui-customers-which = Tonen
ui-customers-owing = Die iets verschuldigd zijn
ui-customers-late = Die te laat zijn
ui-customers-all = Alle
ui-customers-none = Geen klant past
ui-customers-none-why = Verander het filter, of lees een lijst met klanten of facturen in.
ui-col-customer = Klant
ui-contact = Contact
ui-tab-timeline = Tijdlijn
ui-tab-invoices = Facturen
ui-tab-receipts = Ontvangsten
ui-tab-contacts = Contacten
ui-tab-terms = Gegevens
ui-tab-documents = Brieven
ui-chip-disputed = { $amount } betwist
ui-next-today = Vandaag: { $step }.
ui-next-on = Hierna: { $step }, { $day }.
ui-fact-address = Adres
ui-fact-language = Taal
ui-fact-sales-rep = Vertegenwoordiger
ui-fact-account-manager = Accountmanager
ui-fact-first-invoice = Eerste factuur
ui-fact-aliases = Heet ook
ui-role-payables = Crediteurenadministratie
ui-role-buyer = Inkoper
ui-role-manager = Leidinggevende
ui-role-owner = Eigenaar
ui-receipts-none = Geen ontvangsten
ui-receipts-none-why = Geld dat binnenkomt staat hier, met wat het heeft voldaan.
ui-documents-none = Geen brieven
ui-documents-none-why = Brieven van goedgekeurde rondes staan hier, elk met zijn vingerafdruk.
ui-contacts-none = Niemand bekend
ui-contacts-none-why = Lees een lijst van klanten met contacten in, of voeg er een toe.
ui-receipt-cancelled = Geannuleerd op { $day }: { $why }
ui-receipt-returned = Door de bank teruggeboekt op { $day }: { $why }
ui-first-seen = Kwam in het boek

## Wat een mens doet
ui-act-call = Bellen
ui-act-promise = Belofte
ui-act-dispute = Betwisting
ui-act-hold = Blokkering
ui-call-outcome = Wat eruit kwam
ui-call-with = Met wie
ui-call-note = Wat gezegd werd
ui-call-pay-on = Betaaldatum genoemd
ui-call-reached = Iemand gesproken
ui-call-no-answer = Geen gehoor
ui-call-left-message = Bericht achtergelaten
ui-call-arrived = De factuur is aangekomen
ui-call-pay-date = Betaaldatum genoemd
ui-promise-by = Uiterlijk
ui-dispute-part = Alleen dit deel
ui-dispute-quality = Kwaliteit
ui-dispute-price = Prijs
ui-dispute-quantity = Aantal
ui-dispute-not-received = Niet ontvangen
ui-dispute-already-paid = Al betaald
ui-dispute-other = Een andere reden
ui-dispute-upheld = Betwisting van { $item } erkend
ui-dispute-rejected = Betwisting van { $item } afgewezen
ui-hold-kind = Wat niet mag gebeuren
ui-hold-until = Tot en met
ui-hold-pause = Contact gepauzeerd
ui-hold-order = Bestelling wacht op het geld
ui-hold-credit = Geen leveringen op krediet
ui-hold-cash-only = Alleen contant
ui-hold-stop = Verkoop gestopt
ui-hold-lifted = { $hold }: opgeheven
ui-received = { $amount } ontvangen
ui-promised = { $amount } beloofd uiterlijk { $day }
ui-disputed = Betwist { $item }
ui-said-call = Telefoontje genoteerd.
ui-said-promise = Belofte genoteerd. Het aanmanen rust tot { $day }, alleen voor dit bedrag.
ui-said-dispute = { $item } wordt betwist. Er wordt niet aangemaand tot dat opgelost is.
ui-said-undone = Teruggenomen.
ui-said-task = Klaar: { $task }.
ui-said-next-business-day = Vandaag, { $today }, is geen werkdag; dit is de ronde van { $day }.
ui-said-proposed = { $run } is voorgesteld. Niets wordt geboekt of klaargezet voordat u goedkeurt.
ui-said-approved = { $count ->
    [one] Goedgekeurd. Er is { $count } bestand geschreven.
   *[other] Goedgekeurd. Er zijn { $count } bestanden geschreven.
}

## Facturen
ui-kind-invoice = Factuur
ui-kind-credit-note = Creditnota
ui-kind-charge = Kosten
ui-kind-on-account = Op rekening
ui-item-settled = voldaan
ui-item-credit = in het voordeel van de klant
ui-item-late = { $count ->
    [one] { $count } dag te laat
   *[other] { $count } dagen te laat
}
ui-item-due = vervalt { $day }
ui-money-story = Geldverloop
ui-interest = Rente
ui-interest-up-to = Tot en met { $day }. Kijken boekt niets.
ui-why-today = Waarom wel of niet, vandaag
ui-why-nothing = Er is niets van open.
ui-facts = Feiten
ui-fact-issued = Factuurdatum
ui-fact-terms = Voorwaarden
ui-fact-sent = Verstuurd
ui-fact-payment-reference = Betalingskenmerk
ui-fact-source = Uit
ui-col-invoice = Factuur
ui-col-due = Vervalt
ui-col-late = Te laat
ui-col-day = Dag
ui-col-what = Wat
ui-col-from = Van
ui-col-to = Tot
ui-col-days = Dagen
ui-col-received = Ontvangen
ui-col-reference = Kenmerk
ui-entry-issued = Opgemaakt
ui-entry-corrected = Verbeterd
ui-entry-settled-before = Eerder voldaan
ui-entry-allocated = Betaald
ui-entry-unallocated = Betaling er weer afgehaald
ui-entry-discounted = Betalingskorting
ui-entry-small-difference = Klein verschil kwijtgescholden
ui-entry-returned = Betaling door de bank teruggeboekt
ui-entry-netted = Tegoed gebruikt
ui-entry-refunded = Terugbetaald
ui-entry-written-off = Afgeschreven
ui-entry-waived = Kwijtgescholden
ui-entry-reinstated = Weer verschuldigd

## Ouderdom
ui-as-of = Op
ui-all-customers = Alle klanten
ui-aging-none = Niets is open
ui-aging-none-why = Geen klant is op die dag iets verschuldigd.
ui-aging-sentence = { $amount } open in { $items ->
    [one] { $items } post
   *[other] { $items } posten
}; { $late ->
    [one] { $late } klant is
   *[other] { $late } klanten zijn
} te laat

## Rondes
ui-runs-what = Voorstellen, bekijken, goedkeuren. Niets wordt geboekt of klaargezet voordat u goedkeurt.
ui-runs-none = Nog geen ronde
ui-runs-none-why = Stel de ronde van vandaag voor om te zien wat er met elke klant zou gebeuren, en waarom.
ui-run-propose = Vandaag voorstellen
ui-run-again = Opnieuw voorstellen
ui-run-proposed = Voorgesteld
ui-run-approved = Goedgekeurd
ui-run-review = Nakijken
ui-run-look = Bekijken
ui-run-none = Er is nog geen ronde voorgesteld.
ui-run-counted = { $will } uit te voeren, { $look } te bekijken, { $wont } niet.
ui-run-of = Ronde van { $day }
ui-run-nothing-yet = Niets wordt geboekt of klaargezet voordat u goedkeurt.
ui-run-issued = Goedgekeurd; de brieven zijn geschreven.
ui-run-approve = { $count ->
    [one] { $count } goedkeuren
   *[other] { $count } goedkeuren
}
ui-run-tab-will = Uit te voeren
ui-run-tab-look = Te bekijken
ui-run-tab-wont = Niet
ui-run-tab-empty = Niemand hier
ui-col-run = Ronde
ui-col-state = Status
ui-col-step = Stap
ui-channel-email = E-mail
ui-channel-letter = Brief
ui-channel-certified = Aangetekende brief
ui-channel-phone = Telefoon
ui-channel-visit = Bezoek
ui-channel-none = In huis
## Stappen van het standaardbeleid
step-order-hold = Bestelling wacht op het geld
step-welcome-call = Welkomsttelefoontje
step-receipt-check = Controle van ontvangst
step-receipt-check-2 = Controle van ontvangst per telefoon
step-receipt-check-posted = Controle van ontvangst van per post verstuurde facturen
step-courtesy = Vriendelijk bericht
step-due-soon = Vervalt binnenkort
step-confirmation = Bevestiging van een gesprek
step-unearned-discount = Korting te laat genomen
step-reminder = Herinnering
step-past-due = Brief over achterstand
step-late-charges = Rente en kosten
step-call-1 = Eerste telefoontje
step-tell-sales = De vertegenwoordiger inlichten
step-credit-hold = Geen leveringen op krediet
step-call-2 = Tweede telefoontje
step-second-reminder = Tweede herinnering
step-visit = Bezoek
step-to-management = Brief aan hun directie
step-second-notice = Tweede aanmaning
step-demand = Sommatie
step-cash-only = Alleen contant
step-final-notice = Laatste aanmaning
step-final-call = Laatste telefoontje
step-stop-trading = Verkoop stopt
step-placement-approval = Overdracht goedkeuren
step-in-collections = In incasso
step-last-deadline = Laatste termijn
step-legal-approval = Juridische stappen goedkeuren
step-statement = Rekeningoverzicht
