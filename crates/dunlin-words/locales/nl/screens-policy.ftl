### Het beleid, de instellingen, de eigen voorkeuren en het logboek.

## Zijbalk
ui-nav-policy = Beleid
ui-nav-settings = Instellingen
ui-nav-more = Meer

## Beleid: de pagina
ui-chip-draft = Concept { $version }
ui-chip-live = In gebruik: versie { $version }
ui-policy-steps = { $count ->
    [one] { $count } stap
   *[other] { $count } stappen
}
ui-draft-from = { $count ->
    [0] uit versie { $live }; wat voor alle stappen geldt is veranderd
    [one] uit versie { $live }, één stap veranderd
   *[other] uit versie { $live }, { $count } stappen veranderd
}
ui-draft-words = uit versie { $live }; alleen de woorden van het bestand zijn veranderd
ui-publish = Publiceren…
ui-policy-axis = Dagen vanaf de vervaldag
ui-policy-axis-hint = Kies een stap, dan
ui-policy-axis-day = een dag,
ui-policy-axis-week = een week
ui-policy-axis-sentence = { $count ->
    [one] Eén stap telt vanaf de vervaldag.
   *[other] { $count } stappen tellen vanaf de vervaldag, in de volgorde van hun dagen. De zinnen hieronder vertellen elk ervan.
}
ui-due-date = Vervaldag
ui-step-on-day = { $step }, dag { $day }
ui-and-more = { $count ->
   *[other] en nog { $count }
}
ui-policy-sentences = In zinnen
ui-policy-general = Voor alle stappen
ui-policy-may-not = U mag het beleid bekijken. Veranderen mag een supervisor, een controller of een beheerder.
ui-try = Uitproberen
ui-try-why = Wat het beleid in gebruik en het concept de komende dagen zouden doen. Er wordt niets verstuurd of vastgelegd. Het geld komt zoals elke klant tot nu toe betaalde, voor beide gelijk.
ui-try-no-draft = Er is geen concept: dit is alleen het beleid in gebruik.
ui-try-weeks = Berichten per week
ui-try-live = In gebruik
ui-try-notices = Berichten
ui-try-tasks = Taken
ui-try-cash = Verwacht geld
ui-try-changes = { $count ->
    [0] Voor geen enkele klant zou iets anders gaan.
    [one] Voor één klant zou iets anders gaan:
   *[other] Voor { $count } klanten zou iets anders gaan:
}
ui-try-large = Het boek is te groot om uit te proberen terwijl u wacht. Sla de tekst op als bestand en voer deze opdracht uit:
ui-try-sentence = Berichten per week: { $live } met het beleid in gebruik, { $draft } met het concept.
ui-key-move-step = stap verschuiven
ui-key-move-week = met een week

## Beleid: wat er van een stap werd
ui-step-added = nieuw
ui-step-removed = eruit gehaald
ui-step-switched-on = ingeschakeld
ui-step-switched-off = uitgeschakeld
ui-step-changed = veranderd
ui-step-was = was: { $when }
ui-step-was-day = was dag { $day }
ui-step-moved = { $step }: { $to } (was: { $from })

## Beleid: het formulier van een stap
ui-step-days = Dagen
ui-step-days-hint = Een minteken is vóór die dag.
ui-step-channel = Hoe
ui-step-to = Aan wie
ui-to-contact = Het contact van de klant
ui-to-management = De directie van de klant
ui-step-role = Wie
ui-step-pay = Dagen om te betalen
ui-step-pay-hint = Leeg: zoveel als het beleid geeft.
ui-step-on = Deze stap wordt gezet
ui-step-save = In concept opslaan
ui-step-shift = Stap verschuiven
ui-week-earlier = Week eerder
ui-day-earlier = Dag eerder
ui-day-later = Dag later
ui-week-later = Week later
ui-step-more = Voorwaarden en brieven verandert u in de tekst.
ui-wrong-days = Dit is geen aantal dagen. Schrijf een heel getal, bijvoorbeeld 14 of −7.
ui-said-step = { $step }: veranderd in het concept
ui-said-step-moved = { $step }: verschoven in het concept

## Beleid: tekst, concept, versies
ui-policy-text = Tekst
ui-policy-text-more = Het hele beleid als bestand. Het wordt als concept opgeslagen; er verandert niets voordat u het publiceert.
ui-policy-source = De tekst van het beleid
ui-policy-save-draft = Als concept opslaan
ui-policy-fine = Geen probleem gevonden.
ui-leave = Weggaan zonder opslaan
ui-line-word = Regel
ui-line = Regel { $count }:
ui-said-draft = Het concept is opgeslagen
ui-said-draft-dropped = Het concept is weggegooid
ui-said-published = Versie { $version } is in gebruik vanaf de volgende ronde
ui-said-restored = Versie { $version } is nu het concept
ui-policy-draft = Concept
ui-draft-look = Concept bekijken
ui-draft-none = Er is geen concept. Verander een stap of de tekst om er een te beginnen.
ui-draft-beside = Versie { $live } is in gebruik. Dit is wat versie { $draft } zou veranderen.
ui-draft-begun-from = Dit concept is begonnen uit versie { $version }. Sindsdien is een andere gepubliceerd: kijk of het concept daar iets van terugdraait.
ui-draft-drop = Concept weggooien
ui-publish-why = Waarom
ui-publish-why-hint = Dit blijft voorgoed bij de versie staan. Elke klant wordt bij de volgende ronde opnieuw bekeken; met publiceren wordt niets verstuurd.
ui-publish-version = Versie { $version } publiceren
ui-policy-versions = Versies
ui-policy-versions-more = Elk beleid dat in gebruik was. Een ronde noemt de versie die haar besliste.
ui-policy-version = Versie { $version }
ui-policy-compared = Versie { $from } en versie { $to }
ui-compare-from = Ouder
ui-compare-to = Nieuwer
ui-compare = Vergelijken
ui-restore = Tot concept maken
ui-restore-version = Versie { $version } tot concept maken
ui-version-live = in gebruik
ui-version-standard = standaard
ui-col-version = Versie
ui-col-since = Sinds
ui-col-by = Door
ui-col-why = Waarom
ui-col-runs = Besliste rondes
ui-col-acts = Wat u kunt doen
ui-diff-steps = Stappen die veranderen
ui-diff-lines = Regels die veranderen
ui-diff-none = Geen verschil
ui-diff-none-why = Beide teksten zijn gelijk.
ui-diff-old = Oude regel
ui-diff-new = Nieuwe regel
ui-diff-sign = Weg of nieuw
ui-diff-line = Tekst
ui-preferences = Voorkeuren

## Instellingen
ui-settings-more = Elke waarde, met waar zij vandaan komt. Niets hier verstuurt iets.
ui-settings-overview = Overzicht
ui-settings-creditor = Schuldeiser
ui-settings-rates = Rentevoeten
ui-settings-layouts = Indelingen
ui-settings-calendar = Kalender
ui-settings-book = Boek
ui-settings-activity = Logboek
ui-settings-may-not = U mag de instellingen bekijken. Veranderen mag een controller of een beheerder.
ui-change = Veranderen
ui-not-set = niet gezet
ui-section-creditor = Schuldeiser
ui-section-reached = Hoe u te bereiken bent, en wie ondertekent
ui-section-payment = Betaalwijzen
ui-section-place = Tijd en taal
ui-section-sending = Versturen
ui-section-policy = Beleid
ui-section-charges = Rente en kosten
ui-section-receipts = Ontvangsten en afletteren
ui-section-book = Boek
ui-origin-default = standaard
ui-origin-policy = beleid
ui-origin-flag = optie van de opdracht
ui-origin-environment = omgeving
ui-origin-here = hier gezet
ui-origin-by = { $from } door { $by }, { $at }
ui-set-name = Naam
ui-set-address = Straat en nummer
ui-set-address-line2 = Tweede regel
ui-set-postcode = Postcode
ui-set-city = Plaats
ui-set-country = Land
ui-set-currency = Valuta
ui-set-timezone = Tijdzone
ui-set-language = Taal van brieven
ui-set-phone = Telefoon voor vragen
ui-set-email = E-mail voor antwoorden
ui-set-website = Website
ui-set-registration = Handelsregister en btw-nummer
ui-set-signer = Wie brieven ondertekent
ui-set-signer-role = In welke functie
ui-set-default-terms = Betalingsvoorwaarden als een bestand er geen geeft
ui-set-payment-methods = Betaalwijzen die u aanneemt
ui-set-live = Modus
ui-set-gap-days = Dagen tussen twee berichten
ui-set-pay-within-days = Dagen om te betalen
ui-set-fresh-business-days = Bankgegevens mogen oud zijn, werkdagen
ui-set-minimum-holds-days = Dagen dat een minimum geldt
ui-set-write-off-limit = Alleen afschrijven tot
ui-set-join = Oude posten beginnen bij
ui-set-interest = Rente
ui-set-lump-sum = De vaste vergoeding van de wet
ui-set-posting = Kosten worden
ui-set-order = Wat een betaling eerst voldoet
ui-set-exact-amount = Precies bedrag voldoet zijn factuur
ui-set-tolerance = Klein verschil kwijtgescholden
ui-set-tolerance-percent = En hoogstens dit deel
ui-set-discount-grace-days = Korting te laat toegestaan, dagen
ui-set-path = Boek
ui-set-outbox = Map met uitgaande post
ui-settings-creditor-more = Wat op brieven staat, en waar klanten betalen.
ui-creditor-missing = Elke brief heeft nodig wat nog ontbreekt: { $what }.
ui-said-creditor = { $count ->
    [0] Er is niets veranderd
    [one] Eén waarde is opgeslagen
   *[other] { $count } waarden zijn opgeslagen
}
ui-layouts-more = Hoe bestanden met deze koppen gelezen zijn. Bij het volgende is geen vraag nodig.
ui-layouts-none = Er is geen indeling onthouden
ui-layouts-none-why = Als een bestand voor het eerst gelezen wordt, blijft hier bewaard wat erover gezegd is.
ui-layout-bank = Tabel van een bank
ui-layout-invoices = Lijst van facturen
ui-layout-receipts = Lijst van ontvangsten
ui-layout-customers = Lijst van klanten
ui-col-layout = Indeling
ui-col-layout-said = Gelezen als
ui-col-headers = Koppen
ui-forget = Vergeten
ui-said-layout-forgotten = De indeling { $name } is vergeten
ui-rates-more = Rentevoeten voor rente volgens de wet. Een rentevoet telt als een mens of een bron ervoor instaat; geen telt na zijn laatste dag.
ui-rate-add = Rentevoet invoeren
ui-col-series = Reeks
ui-rate-from = Van
ui-rate-until = Tot en met
ui-rate-until-hint = Leeg: alleen deze dag.
ui-rate-percent = Procent per jaar
ui-rate-source = Waar het staat
ui-rate-confirm = Ik heb het opgezocht…
ui-rate-published = gepubliceerd
ui-rate-statute = volgens de wet
ui-rate-derived = afgeleid
ui-rate-confirmed = bevestigd
ui-rate-unverified = niet gecontroleerd
ui-rate-doubtful = twijfelachtig
ui-rate-partial = deels bekend
ui-rate-not-found = niet gevonden
ui-wrong-percent = Dit is geen percentage. Schrijf het als 2.15, met hoogstens vier cijfers achter de punt.
ui-said-rate = { $series }: opgeslagen; het telt vanaf de volgende ronde
ui-calendar-more = Werkdagen van { $country }, het land van de schuldeiser. Op deze dagen en in het weekend gaat er geen bericht uit en wordt niemand gebeld.
ui-calendar-unknown = De feestdagen van dit jaar zijn niet bekend; alleen weekenden worden overgeslagen.
ui-book-check = Boek controleren
ui-book-check-more = De controle telt elke som opnieuw op en vergelijkt elke lijst. Zij verandert niets. Een groot boek duurt enkele seconden.
ui-book-checks = Controles
ui-book-size = Grootte
ui-mebibytes = { $size } MiB
ui-col-check = Controle
ui-col-result = Uitkomst
ui-col-found = Eerst gevonden
ui-check-ok = klopt
ui-check-wrong = { $count ->
   *[other] { $count } fout
}
ui-check-notice = { $count ->
   *[other] { $count } om te weten
}
ui-checks-wrong = { $count ->
    [0] Het boek klopt.
    [one] Eén controle vond iets.
   *[other] { $count } controles vonden iets.
}

## Voorkeuren
ui-preferences-more = Alleen voor deze browser.
ui-preferences-me = Naam, taal, wachtwoord en sessies
ui-theme = Kleuren
ui-theme-system = Zoals het systeem
ui-theme-light = Licht
ui-theme-dark = Donker
ui-rows = Rijen per pagina
ui-keys-on = Losse toetsen werken
ui-keys-on-hint = Eén letter drukt op een knop. Schakel dit uit als toetsen per ongeluk of door spraak ingedrukt worden.
ui-said-preferences = Uw voorkeuren zijn opgeslagen

## Logboek
ui-log-more = Wie wat deed, wanneer en waarom. Regels worden nooit veranderd.
ui-log-everybody = Iedereen
ui-log-everything = Alles
ui-log-kind = Soort
ui-log-at = Wanneer
ui-log-what = Wat
ui-log-newest = Nieuwste
ui-log-older = Ouder
ui-log-none = Geen regel past
ui-log-none-why = Verander het filter.
ui-log-kind-account = Klanten
ui-log-kind-contact = Contacten
ui-log-kind-item = Posten
ui-log-kind-charge = Kosten
ui-log-kind-late-terms = Afspraken over te laat betalen
ui-log-kind-receipt = Ontvangsten
ui-log-kind-hold = Blokkeringen
ui-log-kind-dispute = Betwistingen
ui-log-kind-promise = Beloften
ui-log-kind-call = Gesprekken
ui-log-kind-task = Taken
ui-log-kind-notice = Berichten
ui-log-kind-step = Stappen
ui-log-kind-run = Rondes
ui-log-kind-import = Inlezen
ui-log-kind-policy = Beleid
ui-log-kind-creditor = Schuldeiser
ui-log-kind-approval = Goedkeuringen
ui-log-kind-user = Gebruikers
ui-log-account-opened = Klant geopend
ui-log-account-updated = Klant veranderd
ui-log-account-alias-seen = Andere naam gezien
ui-log-account-alias-withdrawn = Andere naam teruggenomen
ui-log-account-withdrawn = Klant teruggenomen met het bestand
ui-log-contact-withdrawn = Contact teruggenomen met het bestand
ui-log-item-withdrawn = Post teruggenomen met het bestand
ui-log-contact-added = Contact toegevoegd
ui-log-contact-changed = Contact veranderd
ui-log-late-terms-stated = Afspraken over te laat betalen vermeld
ui-log-item-issued = Post gemaakt
ui-log-item-corrected = Post verbeterd
ui-log-item-settled-before = Voldaan voordat het boek begon
ui-log-item-unlisted = Niet op de nieuwste lijst
ui-log-item-relisted = Weer op de lijst
ui-log-item-reopened = Post weer open
ui-log-item-netted = Voldaan met een tegoed
ui-log-item-refunded = Terugbetaald
ui-log-item-written-off = Afgeschreven
ui-log-item-reinstated = Afschrijving teruggenomen
ui-log-charge-made = Kosten gemaakt
ui-log-charge-waived = Kosten kwijtgescholden
ui-log-discount-granted = Korting toegestaan
ui-log-difference-forgiven = Klein verschil kwijtgescholden
ui-log-receipt-recorded = Ontvangst vastgelegd
ui-log-receipt-allocated = Ontvangst voldoet
ui-log-receipt-unallocated = Ontvangst eraf gehaald
ui-log-receipt-cancelled = Ontvangst geannuleerd
ui-log-receipt-returned = Betaling teruggeboekt
ui-log-hold-placed = Blokkering gezet
ui-log-hold-lifted = Blokkering opgeheven
ui-log-dispute-raised = Betwisting begonnen
ui-log-dispute-closed = Betwisting afgesloten
ui-log-promise-made = Belofte gedaan
ui-log-promise-restored = Toezegging geldt weer
ui-log-call-logged = Gesprek genoteerd
ui-log-task-created = Taak gemaakt
ui-log-task-done = Taak gedaan
ui-log-notice-issued = Bericht uitgegaan
ui-log-notice-withdrawn = Bericht ingetrokken
ui-log-step-taken = Stap gezet
ui-log-creditor-added = Schuldeiser toegevoegd
ui-log-creditor-changed = Gegevens van de schuldeiser veranderd
ui-log-policy-published = Beleid gepubliceerd
ui-log-run-approved = Ronde goedgekeurd
ui-log-import-made = Bestand gelezen
ui-log-fx-imported = Wisselkoersen gelezen
ui-log-bank-statement-read = Bankafschrift gelezen
ui-log-rate-added = Rentevoet ingevoerd
ui-log-rate-confirmed = Rentevoet bevestigd
ui-log-approval-asked = Goedkeuring gevraagd
ui-log-approval-approved = Goedgekeurd door een tweede persoon
ui-log-approval-rejected = Geweigerd door een tweede persoon
ui-log-approval-withdrawn = Aanvraag teruggenomen
ui-log-user-added = Gebruiker toegevoegd
ui-log-user-invited = Gebruiker uitgenodigd
ui-log-user-renamed = Gebruiker hernoemd
ui-log-user-role-set = Rol van een gebruiker veranderd
ui-log-user-disabled = Gebruiker uitgeschakeld
ui-log-user-enabled = Gebruiker ingeschakeld
ui-log-user-password-set = Wachtwoord gezet
ui-log-user-reset-made = Weg naar een nieuw wachtwoord gemaakt
ui-log-user-codes-set = Eenmalige codes ingesteld
ui-log-user-codes-removed = Eenmalige codes weggehaald
ui-log-user-recovery-set = Herstelcodes gemaakt
ui-log-user-code-wrong = Verkeerde eenmalige code
ui-log-user-signed-in = Aangemeld
ui-log-user-signed-out = Afgemeld
ui-log-user-sign-in-failed = Aanmelden mislukt
ui-log-user-session-ended = Sessie beëindigd
ui-log-contact-marked = Persoon als eerste gezet
ui-log-contact-removed = Persoon verwijderd
ui-log-contact-restored = Persoon teruggezet
ui-log-limit-set = Kredietlimiet ingesteld
ui-log-promise-withdrawn = Belofte teruggenomen
ui-log-bank-line-ignored = Bankregel weggelegd
ui-log-bank-line-taken-up = Bankregel weer opgepakt
ui-log-bank-line-brought = Bankregel bracht afdracht van partner
ui-log-oidc-set = Identiteitsprovider ingesteld
ui-log-oidc-removed = Identiteitsprovider verwijderd
ui-log-user-identity-linked = Aanmelding met de identiteitsprovider gekoppeld
ui-proof-account-first-invoice = Eerste factuur van elke klant
ui-proof-account-links = Samengevoegde nummers leiden naar één klant
ui-proof-account-newest-entry = Nieuwste boeking van elke klant
ui-proof-activity-has-entries = Elke boeking staat in het logboek
ui-proof-activity-reaches-version = Het logboek is volledig
ui-proof-activity-replays = Het logboek opnieuw afgespeeld geeft hetzelfde boek
ui-proof-approval-four-eyes = Goedgekeurd door een tweede persoon
ui-proof-bank-line-is-receipts = Een bankregel is gelijk aan zijn ontvangsten
ui-proof-bank-statements-chain = Bankafschriften sluiten op elkaar aan
ui-proof-book-money-conserved = Er gaat geen geld verloren en er komt geen bij
ui-proof-charge-is-item = Elke kostenpost is een post
ui-proof-charge-made-once = Niets is twee keer berekend
ui-proof-database-append-only = Boekingen kunnen niet gewijzigd worden
ui-proof-database-integrity = De database is heel
ui-proof-database-settings = Instellingen van de database
ui-proof-directory-customer-names = Register van klantnamen
ui-proof-directory-customer-numbers = Register van klantnummers
ui-proof-directory-item-numbers = Register van factuurnummers
ui-proof-directory-receipt-keys = Register van ontvangsten
ui-proof-item-amount-is-sum = Het bedrag van een post is de som van zijn boekingen
ui-proof-item-netted-ties = Een tegoed voldoet zoveel als ervan gebruikt is
ui-proof-item-not-over-settled = Niets is boven zijn bedrag voldaan
ui-proof-item-open-is-sum = Wat open is, is de som van de boekingen
ui-proof-item-parts-are-whole = Facturen in delen hebben al hun delen
ui-proof-item-withdrawn-is-nothing = Van wat teruggenomen is, is niets verschuldigd
ui-proof-notice-has-files = Elk bericht heeft zijn bestanden
ui-proof-notice-has-steps = Elk bericht zette een stap
ui-proof-notice-taken-back = Geen ingetrokken bericht telt
ui-proof-policy-is-its-version = Het geldende beleid is de nieuwste versie
ui-proof-receipt-is-spent = Elke ontvangst is tot op de cent besteed
ui-proof-run-edits-live = Wijzigingen van rondes staan bij hun rijen
ui-proof-run-holds-end = Elke ronde in wachttijd heeft haar tijdstip
ui-proof-run-rows-live = Alleen het nieuwste voorstel heeft rijen
ui-proof-step-has-maker = Elke stap heeft zijn herkomst
ui-proof-user-somebody-administers = Iemand beheert het boek
ui-proof-user-tasks-without-stand-in = Wie afwezig is, heeft een vervanger
ui-proof-creditor-account-places = Bankrekeningen staan op volgorde
ui-proof-creditor-logo-kept = Het logo is bewaard
ui-proof-evidence-is-kept = Elk genoemd document is bewaard
ui-proof-document-is-its-hash = Elk bewaard bestand is wat het was

## Segments, and customers who stay on an older version of the policy
ui-fact-class = Klasse
ui-class-what = Uw eigen klasse van klanten
ui-class-hint = Een eigen woord, voor segmenten van het beleid. Leeg: geen.
ui-said-class = De klasse is genoteerd.
ui-middle = Klanten op een oudere versie
ui-middle-how = Volgens die versie ging een bericht over te late betaling uit, en de factuur staat nog open: de stappen gaan door tot die betaald is, of tot u hen verplaatst.
ui-middle-none = Elke klant staat op de versie in gebruik
ui-middle-count = { $count ->
    [one] { $count } klant staat nog op een oudere versie
   *[other] { $count } klanten staan nog op een oudere versie
}
ui-policy-everybody = Alle klanten
ui-policy-segment-text = Wat gemarkeerd is, is anders dan voor alle klanten. Een segment wordt in de tekst veranderd:
ui-segment-became = Segment “{ $segment }”: { $became }
ui-segment-added = nieuw
ui-segment-removed = eruit gehaald
ui-segment-condition = gaat nu over andere klanten
ui-col-segment = Segment
ui-middle-by-notice = Bericht over te late betaling
ui-middle-by-move = Door iemand verplaatst
ui-move = Verplaatsen naar versie { $version }
ui-move-all = Allen verplaatsen naar versie { $version }
ui-move-how = Genomen stappen tellen. Niets gebeurt twee keer, en wat achter ons ligt wordt niet ingehaald.
ui-said-moved = Verplaatst naar versie { $version } van het beleid.
ui-said-moved-all = { $count ->
    [one] { $count } klant verplaatst naar de versie in gebruik.
   *[other] { $count } klanten verplaatst naar de versie in gebruik.
}
ui-log-policy-moved = Verplaatst naar een andere versie van het beleid
ui-log-policy-move-struck = Verplaatsing naar een andere versie teruggenomen
ui-wrong-policy-not-in-the-middle = Deze klant staat al op de versie in gebruik: volgens een andere ging geen bericht over een open factuur uit.
ui-wrong-policy-there-already = Deze klant staat al op die versie.
ui-fix-policy-segment-asks-invoice = Een segment vraagt naar de klant: klasse, land, soort, wat hij in totaal verschuldigd is. Voorwaarden aan één factuur horen bij een stap.
ui-fix-policy-segment-twice = Geef elk segment een eigen naam.
