# Rapporten, ouderdom, klanten, exporteren en bewaarde weergaven.

ui-export = Exporteren
ui-export-csv = CSV, voor elk rekenblad
ui-export-xlsx = Excel (XLSX)
ui-export-json = JSON, voor programma’s

ui-customers-sum = { $owed } verschuldigd, { $late } te laat
ui-col-number = Klantnummer
ui-col-city = Plaats
ui-col-country = Land
ui-col-days-past-due = Dagen te laat

ui-percent-of-open = { $percent } % van wat open is
ui-month-before = Einde van de vorige maand
ui-month-after = Einde van de volgende maand
ui-aging-working = Open posten op { $day }.
ui-working = { $percent } % gelezen
ui-working-why = Een dag in het verleden wordt uit elke boeking berekend. Deze pagina kijkt vanzelf weer.
ui-working-again = Opnieuw kijken

ui-items-title = Open posten
ui-items-sentence = { $what }, op { $day }
ui-items-none = Geen open post
ui-items-none-why = Op die dag was hier niets open.
ui-col-document = Document
ui-col-kind = Soort
ui-col-issued = Factuurdatum
ui-sum = Som

ui-nav-reports = Rapporten
ui-reports-sentence = { $from } tot en met { $to }, { $days ->
    [one] één dag
   *[other] { $days } dagen
}
ui-reports-working = De cijfers van de periode worden berekend.
ui-reports-none = Nog geen cijfers
ui-reports-none-why = Tot het einde van de periode is niets verkocht of ontvangen.
ui-reports-course = Omloopdagen van de debiteuren, aan het einde van de laatste twaalf maanden
ui-reports-rolls = Wat ouder werd, en wat te voorzien
ui-reports-rolls-why = Een percentage zegt hoeveel van wat een maand geleden in een klasse open was, nu in de volgende staat.
ui-reports-through = Van niet vervallen tot het oudste
ui-reports-promises = Beloften van de periode
ui-reports-loss = Verliespercentages, van niet vervallen tot het oudste
ui-reports-loss-wrong = Er zijn vijf getallen van 0 tot 100 nodig, bijvoorbeeld 0.3 1.6 3.6 6.6 10.6.
ui-reports-provide = Voorziening berekenen
ui-period = Periode
ui-period-from = Van
ui-period-to = Tot en met
ui-period-month = Deze maand
ui-period-month-before = Vorige maand
ui-period-quarter = Drie maanden tot vandaag
ui-period-quarter-before = Drie hele maanden
ui-period-year = Twaalf maanden
ui-percent = { $percent } %
ui-as-table = Als tabel
ui-col-month = Maand
ui-col-bucket = Dagen te laat
ui-col-rolled = Doorgeschoven
ui-col-loss = Verlies
ui-col-provision = Voorziening
ui-col-figure = Kengetal
ui-col-unit = Eenheid
ui-col-value = Waarde
ui-col-before = Vorige periode
ui-col-amount = Bedrag
ui-col-made = Gedaan op
ui-col-kept = Nagekomen
ui-unit-days = dagen
ui-unit-percent = procent
ui-amount-sold = Op krediet verkocht
ui-amount-received = Ontvangen
ui-amount-opening = Open daarvoor
ui-amount-open = Open aan het einde
ui-amount-due = Vervallen
ui-amount-collected = Daarvan geïnd
ui-figure-days = { $days } dagen
ui-figure-before = Daarvoor: { $value }
ui-figure-unsaid = niet bekend
ui-figure-ends = Van { $first } naar { $last } in een jaar
ui-figure-how = Hoe het berekend is, en de rijen ervan
ui-figure-dso = Omloopdagen van de debiteuren
ui-figure-dso-means = Zoveel dagen omzet wachten op betaling. Lager is beter.
ui-figure-dso-how = { $open } open aan het einde ÷ { $sold } verkocht × { $days } dagen = { $value }
ui-figure-dso-none = In de periode is niets verkocht; er is dus geen omzet om mee te vergelijken.
ui-figure-countback = Omloopdagen, teruggeteld
ui-figure-countback-means = Wat open is, wordt van de omzet van de nieuwste maanden afgetrokken, een voor een. Het volgt de seizoenen beter.
ui-figure-countback-how = { $open } open aan het einde, afgetrokken van de omzet van de laatste maanden tot het op is = { $value }. Ouder dan alle omzet: { $rest }.
ui-figure-countback-none = Er is geen omzet om over terug te tellen.
ui-figure-best-possible = Best mogelijke omloopdagen
ui-figure-best-possible-means = Wat over zou zijn als niets te laat was. De voorwaarden bepalen het, niet het aanmanen.
ui-figure-best-possible-how = { $not_due } niet vervallen ÷ { $sold } verkocht × { $days } dagen = { $value }
ui-figure-best-possible-none = In de periode is niets verkocht; er is dus geen omzet om mee te vergelijken.
ui-figure-delinquent = Gemiddeld aantal dagen te laat
ui-figure-delinquent-means = Het deel van de omloopdagen dat vertraging is.
ui-figure-delinquent-how = { $late } te laat ÷ { $sold } verkocht × { $days } dagen = { $value }
ui-figure-delinquent-none = In de periode is niets verkocht; er is dus geen omzet om mee te vergelijken.
ui-figure-effectiveness = Resultaat van het innen
ui-figure-effectiveness-means = Hoeveel is geïnd van wat geïnd kon worden. 100 % is het beste.
ui-figure-effectiveness-how = ({ $opening } open daarvoor + { $sold } verkocht ÷ { $months } maanden − { $open } open aan het einde) ÷ ({ $opening } + { $sold } ÷ { $months } − { $not_due } niet vervallen) = { $value }
ui-figure-effectiveness-none = Het vraagt een periode van hele maanden, omdat de formule daardoor deelt, en iets dat geïnd kon worden.
ui-figure-against-due = Geïnd van wat verviel
ui-figure-against-due-means = Het deel van wat in de periode verviel dat aan het einde ervan betaald was.
ui-figure-against-due-how = { $collected } geïnd ÷ { $due } vervallen = { $value }
ui-figure-against-due-none = In de periode verviel niets.
ui-figure-promises = Nagekomen beloften
ui-figure-promises-means = Beloften waarvan de dag voorbij is, en waarvan het geld uiterlijk op die dag volledig binnenkwam.
ui-figure-promises-how = { $kept } nagekomen ÷ { $made } waarvan de dag in de periode lag
ui-figure-promises-none = Geen belofte had haar dag in de periode.
ui-promise-kept = Nagekomen: { $received } ontvangen
ui-promise-broken = Niet nagekomen: { $received } ontvangen
ui-moved-sentence = { $from } tot en met { $to }
ui-moved-none = Geen boeking
ui-moved-none-why = Niets in deze periode hoort bij het kengetal.

ui-views = Bewaarde weergaven
ui-view-default = opent eerst
ui-view-save = Weergave bewaren
ui-view-name = Naam van de weergave
ui-view-open-with = Dit scherm ermee openen
ui-view-remove = “{ $name }” verwijderen
ui-said-view = Weergave “{ $name }” bewaard.
ui-said-view-removed = Weergave “{ $name }” verwijderd.

ui-aging-thousands = Duizend { $code }, aan het einde van maanden
ui-aging-units = { $code }, aan het einde van maanden
ui-reports-amounts = Bedragen, { $code }
ui-reports-measures = Dagen en delen, { $code }
ui-reports-rolls-of = Wat ouder werd, { $code }
ui-export-pdf = PDF, om af te drukken
