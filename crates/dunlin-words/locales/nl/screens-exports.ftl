# Columns of lists that are taken as files.

ui-col-task = Taak
ui-col-line = Bankregel
ui-col-bank-account = Bankrekening
ui-col-confidence = Zekerheid
ui-col-text = Tekst
ui-col-ended = Beëindigd op
ui-col-channel = Kanaal
ui-col-booked = Betalingen geboekt tot en met
ui-col-proposed = Voorgesteld
ui-col-approved = Goedgekeurd
ui-col-hash = Vingerafdruk
ui-col-import = Import
ui-col-undone-by = Teruggedraaid door
ui-col-added = Toegevoegd
ui-col-place = Plaats in de boeking
ui-col-approval = Goedkeuring
ui-col-decided-by = Besloten door
ui-col-decided = Besloten
ui-col-decided-why = Reden van het besluit
ui-col-other-number = Nummer van de andere klant
ui-col-section = Rubriek
ui-col-setting = Instelling
ui-col-origin = Herkomst

# Printed lists.

ui-paper-as-of = Per { $day }, { $code }
ui-paper-late-share = Aandeel achterstallig
ui-paper-more = { $count ->
    [one] nog { $count } klant
   *[other] nog { $count } klanten
}
ui-paper-customers = { $count ->
    [one] { $count } klant
   *[other] { $count } klanten
}
ui-paper-run-proposed = Voorgesteld. Er is niets verstuurd.
ui-paper-run-superseded = Vervangen door een nieuwer voorstel.
ui-paper-run-held = Goedgekeurd. Wacht op het klaarzetten.
ui-paper-run-approved = Goedgekeurd.
ui-paper-run-stopped = Gestopt.

# By collector.

ui-collectors = Per medewerker
ui-collectors-none = Niemand heeft in deze periode iets gedaan
ui-collectors-none-why = Gesprekken, taken, toezeggingen en ontvangsten verschijnen hier zodra ze zijn vastgelegd.
ui-collectors-of = { $kept } van { $due }
ui-col-person = Persoon
ui-col-promised = Toegezegd
ui-col-promises-due = Verstreken toezeggingen
ui-col-count = Aantal
ui-deed-calls = Gesprekken
ui-deed-tasks = Afgeronde taken
ui-deed-promises = Gekregen toezeggingen
ui-deed-due = Nagekomen toezeggingen
ui-deed-collected = Ontvangen na een gesprek
ui-deed-calls-how = Gesprekken die de persoon voor deze dagen heeft vastgelegd, zonder de doorgehaalde.
ui-deed-tasks-how = Taken die de persoon in deze dagen heeft afgerond, zonder de weer geopende.
ui-deed-promises-how = Toezeggingen die de persoon in deze dagen heeft vastgelegd, met hun som. Ingetrokken toezeggingen tellen niet mee.
ui-deed-due-how = Nagekomen ÷ verstreken. Verstreken zijn toezeggingen van de persoon waarvan de dag in de periode ligt en voorbij is; nagekomen zijn die waarvan alles uiterlijk op die dag binnen was.
ui-deed-collected-how = Geld dat in deze dagen is ontvangen, hoogstens { $days } dagen na een gesprek, voor wie het laatst met de klant sprak. Het zegt wat op een gesprek volgde, niet wat het gesprek teweegbracht. Geannuleerde en teruggeboekte ontvangsten tellen niet mee.
