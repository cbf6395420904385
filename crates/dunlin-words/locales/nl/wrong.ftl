### Wat er mis is, waarom, en hoe het goed komt.

## Gedeeld door veel fouten
ui-wrong-address = Dit adres verwijst naar niets dat bestaat. Ga terug en kies opnieuw.
ui-wrong-gone = Dit is er niet meer. Misschien heeft iemand het gewijzigd of verwijderd; laad de pagina opnieuw.
ui-wrong-overtaken = Iemand anders heeft dit intussen gewijzigd. Bekijk hoe het nu is en doe het dan opnieuw.
ui-wrong-damaged = Iets dat het boek bewaart is niet leesbaar. Er is niets gewijzigd. Vraag een beheerder het boek te controleren onder Instellingen, Boek.
ui-wrong-program = Het programma kon dit niet doen. Probeer het opnieuw; gebeurt het weer, meld het dan aan de beheerder van dit boek.
ui-wrong-book-failed = De database kon dit niet doen. Er is niets gewijzigd. Probeer het opnieuw; gebeurt het weer, meld het dan aan de beheerder van dit boek.
ui-wrong-book-newer = Dit boek is door een nieuwere Dunlin geschreven. Vraag de beheerder het programma bij te werken.
ui-wrong-help-missing = Er is geen hulppagina “{ $page }”. Alle hulppagina’s staan onder Hulp.
ui-wrong-page-right-missing = Uw rol staat dit niet toe: { $right }. Er is niets gewijzigd. Vraag een beheerder van dit boek om een rol die het mag.

## Klanten, facturen, geld
ui-wrong-customer-several = Meerdere klanten hebben deze naam. Kies de juiste op nummer.
ui-wrong-customer-match = Deze klanten passen: { $customers }. Vul het nummer in van de juiste.
ui-wrong-customer-same = Beide nummers zijn al één klant.
ui-wrong-customer-not-merged = Dit nummer is niet met een andere klant samengevoegd.
ui-wrong-customer-has-members = Nummer { $member } is samengevoegd met { $number }. Splits { $member } eerst af en voeg dan beide samen; of voeg andersom samen.
ui-wrong-item-unknown = Deze klant heeft geen factuur met dit nummer. Controleer het nummer.
ui-wrong-item-not-missing = Deze factuur ontbreekt in geen enkele lijst.
ui-wrong-item-other-customer = Deze factuur is van een andere klant.
ui-wrong-invoice-in-parts = Deze factuur wordt in delen betaald. Kies het deel dat u bedoelt.
ui-wrong-task-other-customer = Deze taak gaat over een andere klant.
ui-wrong-undo-not-possible = Dit kan niet met één klik teruggenomen worden. Voer het tegenovergestelde in.
ui-wrong-text-empty = Iets dat nodig is, is leeg. Zeg het in een paar woorden.
ui-wrong-amount-too-large = Dit bedrag is groter dan het boek kan bevatten. Controleer de cijfers.
ui-wrong-currency-unknown = Deze valuta bestaat niet. Schrijf de drie letters, bijvoorbeeld EUR.
ui-wrong-country-unknown = Dit land bestaat niet. Schrijf de twee letters, bijvoorbeeld NL, of de naam.
ui-wrong-timezone-unknown = Deze tijdzone bestaat niet. Schrijf bijvoorbeeld Europe/Amsterdam.
ui-wrong-iban-invalid = Dit is geen IBAN: de controlecijfers kloppen niet. Neem het over van een document van de bank.
ui-wrong-terms-unreadable = Deze betalingsvoorwaarden zijn niet duidelijk. Schrijf bijvoorbeeld “net 30”.
ui-wrong-late-terms-empty = Vermeld rente, kosten of een vaste vergoeding; er is niets vermeld.
ui-wrong-late-terms-not-understood = De rente of de kosten zijn niet duidelijk. Schrijf bijvoorbeeld “8 % a year” of “40.00 EUR”.
ui-wrong-creditor-name = De schuldeiser moet een naam hebben.
ui-wrong-creditor-incomplete = Voor brieven ontbreken gegevens van de schuldeiser: naam, adres, telefoonnummer en bankgegevens. Vul ze aan onder Instellingen, Schuldeiser.
ui-wrong-creditor-none = Het boek heeft nog geen schuldeiser. Begin met de eerste stappen.
ui-wrong-logo-too-large = Het logo is groter dan 1 MB. Sla het kleiner op en kies het opnieuw.
ui-wrong-logo-no-picture = Het bestand is geen PNG en geen JPEG. Sla het logo op als PNG en kies het opnieuw.
ui-wrong-logo-broken = De afbeelding is niet te lezen. Sla deze opnieuw op als PNG en kies deze opnieuw.
ui-wrong-logo-side = Een zijde van het logo is korter dan 16 of langer dan 4.000 pixels. 960 × 360 is goed voor druk.
ui-wrong-logo-none = Er is geen logo meer.
ui-wrong-charge-no-interest = Over deze post loopt geen rente.
ui-wrong-date-missing = Er ontbreekt een dag. Kies er een.
ui-wrong-date-not-understood = Dit is geen dag. Kies hem in de kalender, of schrijf bijvoorbeeld 2026-11-27.
ui-wrong-metrics-period = De periode moet na haar begin eindigen en mag hoogstens 65.535 dagen duren.
ui-wrong-export-column = ‘{ $column }’ is geen kolom van deze tabel. Ze heeft: { $columns }.
ui-wrong-export-waits = De cijfers worden nog berekend. Probeer het zo meteen opnieuw.
ui-wrong-export-format = Dit soort bestand wordt niet gemaakt. Neem as=csv, as=csv-bom, as=xlsx of as=json.
ui-wrong-view-name = Een bewaarde weergave heeft een korte naam nodig. Zeg in een of twee woorden wat zij toont.
ui-wrong-view-too-long = Het filter is te lang om te bewaren. Haal er iets uit.
ui-wrong-view-too-many = Dit scherm heeft al { $most } bewaarde weergaven. Verwijder er eerst een.
ui-wrong-bulk-nothing = Er is niets gekozen. Vink eerst rijen aan.
ui-wrong-bulk-too-many = Er kunnen hoogstens { $most } rijen tegelijk gewijzigd worden. Maak het filter nauwer.
ui-wrong-bulk-no-task = Alleen taken kunnen uitgesteld of aan iemand gegeven worden.
ui-wrong-demo-not-a-demo = Dit boek is geen demo: de klanten zijn echt, dus het kan niet geleegd worden.

## Bank en ontvangsten
ui-wrong-bank-line-applied = Deze bankregel is al afgeletterd. Maak dat eerst ongedaan.
ui-wrong-bank-line-not-applied = Deze bankregel is niet afgeletterd.
ui-wrong-bank-line-not-ignored = Alleen een ontvangst die weggelegd is, kan weer opgepakt worden.
ui-wrong-bank-nothing-suggested = Voor deze bankregel is er geen voorstel. Kies een klant of een factuur.
ui-wrong-bank-nothing-ticked = Er is niets aangevinkt. Vink aan waar het geld voor is, of laat het op de rekening van de klant staan.
ui-wrong-bank-split-does-not-tie = De delen zijn samen { $sum }, de bankregel is { $line }. Wijzig de delen tot beide gelijk zijn.
ui-wrong-bank-suggestion-outdated = Wat voorgesteld was, staat niet meer zo open. Bekijk de voorstellen opnieuw.
ui-wrong-credit-other-number = Het tegoed staat onder een ander nummer van deze klant ({ $number }). Vink ook een factuur van dat nummer aan, of laat het tegoed weg.
ui-wrong-receipt-unknown = Deze klant heeft geen ontvangst met dit nummer.

## Rondes en brieven
ui-wrong-run-unknown = Deze ronde bestaat niet. Stel er een voor vandaag voor.
ui-wrong-run-superseded = Een nieuwer voorstel heeft deze ronde vervangen. Bekijk het nieuwste.
ui-wrong-run-stopped = Deze ronde is tijdens het klaarzetten gestopt; de rest is niet klaargezet. Stel een nieuwe voor.
ui-wrong-run-not-today = Een boek in bedrijf keurt alleen rondes voor vandaag ({ $today }) goed. Stel een nieuwe voor.
ui-wrong-run-day-passed = Een ronde voor { $newest } is al goedgekeurd, en dagen gaan niet terug. Stel een ronde voor een latere dag voor.
ui-wrong-run-held = Een goedgekeurde ronde wacht op het klaarzetten. Stop die eerst.
ui-wrong-run-none-waits = Er wordt geen ronde vastgehouden of klaargezet.
ui-wrong-run-not-held = Deze ronde wordt niet vastgehouden.
ui-wrong-run-not-open = Deze ronde kan niet meer gewijzigd worden. Een vastgehouden ronde kan gestopt en dan gewijzigd worden.
ui-wrong-run-not-stoppable = Deze ronde wordt niet vastgehouden en niet klaargezet: er is niets te stoppen.
ui-wrong-run-approved-already = Deze ronde is al goedgekeurd.
ui-wrong-run-changed = Beleid, instellingen of rijen zijn veranderd sinds deze ronde is voorgesteld. Stel haar opnieuw voor.
ui-wrong-run-changed-since = De gegevens van deze klant zijn veranderd sinds de ronde is voorgesteld. Stel haar opnieuw voor.
ui-wrong-hold-too-long = Een ronde wordt hoogstens { $most } minuten vastgehouden.
ui-wrong-data-stale = De betalingen zijn niet tot deze dag bijgewerkt, dus betaalde facturen zouden aangemaand kunnen worden. Lees eerst de nieuwste ontvangsten in.
ui-wrong-auto-not-live = Een boek in de testmodus verstuurt zelf niets. Neem het eerst in bedrijf.
ui-wrong-row-unknown = De ronde doet niets met deze klant.
ui-wrong-step-not-milder = Deze stap is niet milder dan de voorgestelde. Kies een eerder bericht.
ui-wrong-contact-not-possible = De klant is zo niet bereikbaar. Voeg een contact toe, of kies een andere weg.
ui-wrong-notice-none = Er gaat geen bericht naar deze klant.
ui-wrong-words-missing = Er is geen tekst. Schrijf die, of haal uw eigen tekst eruit.
ui-wrong-words-too-long = De tekst is te lang. Maak hem korter, of stuur een eigen brief.
ui-wrong-letter-not-possible = Met de gegevens in het boek kan de brief niet gemaakt worden. Controleer naam, adres en taal van de klant.
ui-wrong-letter-changed = Dit is niet de brief die nu zou vertrekken. Open het voorbeeld opnieuw.
ui-wrong-notice-differs = Het bestand in het postvak uit is niet het bestand dat geschreven is. Vraag een beheerder ernaar te kijken.
ui-wrong-notice-sent = Een mailserver heeft dit bericht aangenomen: het is vertrokken.
ui-fix-notice-sent = Trek het in zonder “nooit gepost”, zodat de klant wordt ingelicht.
ui-wrong-outbox-not-written = De bestanden kunnen niet geschreven worden: de schijf is vol of de map is beveiligd. De beheerder moet ruimte maken; keur daarna opnieuw goed, dan volgt de rest.

## Beleid, rentes, goedkeuringen, mensen
ui-wrong-policy-problems = Er is niets opgeslagen, omdat het beleid zichzelf zou tegenspreken. { $why }
ui-wrong-policy-damaged = Het geldende beleid is niet leesbaar. Open het als tekst, of stel een eerdere versie in werking.
ui-wrong-policy-no-draft = Er is geen concept om te publiceren. Wijzig eerst iets.
ui-wrong-policy-no-reason = Er ontbreekt een reden. Zeg in een paar woorden waarom het beleid verandert.
ui-wrong-policy-not-a-day = Dit is geen dag voor deze stap. Schrijf een geheel aantal dagen, niet voor het begin van de stap.
ui-wrong-policy-step-unknown = Het beleid heeft deze stap niet.
ui-wrong-policy-version-unknown = Er is geen versie { $version } van het beleid; de versies lopen van 1 tot { $newest }.
ui-wrong-rate-unknown = Er begint geen waarde op deze dag. Voer haar in.
ui-wrong-rate-counts = Dit percentage telt al.
ui-wrong-rate-no-source = Een percentage telt alleen met zijn bron. Zeg waar het staat.
ui-wrong-rate-reversed = Het percentage zou eindigen voordat het begint. Verwissel de dagen.
ui-wrong-rate-unknown-series = Deze reeks percentages bestaat niet.
ui-wrong-approval-not-own = { $person } heeft dit aangevraagd en is de enige die het kan intrekken. U kunt het afwijzen.
ui-wrong-user-disabled = { $name } is uitgeschakeld. Schakel deze gebruiker eerst in.
ui-wrong-user-role-unknown = Deze gebruiker heeft een rol die niet bestaat. Vraag een beheerder om een rol.
ui-wrong-user-nobody = Er is niemand aangemeld. Meld u eerst aan.

## Bestanden als geheel
ui-wrong-file-missing = Er is geen bestand. Kies er eerst een.
ui-wrong-file-empty = Het bestand is leeg. Kies een bestand met ten minste één rij.
ui-wrong-file-too-large = Het bestand is te groot: hoogstens { $most } MB. Splits het, of laat de beheerder het op de server inlezen.
ui-wrong-upload-broken = Het bestand is niet heel aangekomen. Upload het opnieuw.
ui-wrong-upload-unknown = Dit bestand is ingelezen, vergeten, of wachtte langer dan een week. Upload het opnieuw.
ui-wrong-import-stands = Deze import kan niet teruggenomen worden, omdat latere boekingen erop rusten (betalingen, berichten, correcties). Klanten: { $customers }. Neem die boekingen eerst terug, of verbeter de facturen met een nieuw bestand.
ui-wrong-import-undone = Deze import is al teruggenomen. Lees het bestand opnieuw in.
ui-wrong-import-none-rejected = Alle rijen van deze import zijn overgenomen.
ui-wrong-snapshot-no-list = Dit zijn losse facturen, geen lijst van alles wat openstaat. Lees ze in zonder ze als volledige lijst aan te merken.
ui-wrong-bank-no-statement = Het bestand bevat geen bankafschrift. Facturen en lijsten worden onder Inlezen ingelezen.

## Wat een bestand met rijen zegt
ui-fix-kind-uncertain = Het kan een lijst van facturen of van ontvangsten zijn.
ui-fix-kind-unknown = Uit de kolommen blijkt niet wat er opgesomd wordt.
ui-fix-kind-accounts = Dit is een rekeningschema. Exporteer de openstaande facturen of de klantenlijst.
ui-fix-kind-expenses = Dit is een lijst van uitgaven. Exporteer de facturen aan klanten.
ui-fix-kind-ledger = Dit zijn grootboekregels, meerdere per factuur. Exporteer de lijst van facturen, één rij per factuur.
ui-fix-kind-vendor-bills = Dit zijn facturen van leveranciers, die u moet betalen. Exporteer de facturen aan klanten.
ui-fix-kind-vendors = Dit is een lijst van leveranciers. Exporteer de klantenlijst.
ui-fix-header-missing = Er is geen rij met kolomnamen. Zet er een boven de gegevens.
ui-fix-header-unknown = Geen van de kolomnamen is bekend. Zeg wat elke kolom is.
ui-fix-column-missing = Er ontbreekt een kolom die nodig is.
ui-fix-column-unknown = Er is geen kolom met deze naam.
ui-fix-column-ambiguous = Twee kolommen kunnen hetzelfde zijn; geen van beide wordt gelezen tot u zegt welke.
ui-fix-date-order-uncertain = De datums kunnen met de dag of met de maand voorop gelezen worden.
ui-fix-date-order-contradictory = Sommige datums hebben de dag voorop, andere de maand. Kies er een; de andere worden dan gemeld.
ui-fix-decimal-uncertain = De bedragen kunnen met een komma of een punt als decimaalteken gelezen worden.
ui-fix-decimal-contradictory = Sommige bedragen hebben een decimale komma, andere een punt. Kies er een; de andere worden dan gemeld.
ui-fix-encoding-uncertain = De letters van het bestand kunnen op verschillende manieren gelezen worden.
ui-fix-encoding-invalid = Het bestand is niet in de genoemde codering geschreven. Kies een andere.
ui-fix-encoding-guessed = De codering is geraden. Bekijk namen met accenten; zijn ze fout, kies dan een andere codering.
ui-fix-sheet-uncertain = De werkmap heeft meerdere bladen die bedoeld kunnen zijn.
ui-fix-sheet-unknown = Er is geen blad met deze naam.
ui-fix-currency-missing = Er is geen valuta vermeld.
ui-fix-currency-contradicts = De valuta naast het bedrag is niet die van de kolom. Verbeter een van beide.
ui-fix-currency-assumed = Er is geen valuta vermeld; de uwe is genomen.
ui-fix-currency-withdrawn = Deze valuta is niet meer in gebruik. Vraag de afzender om een factuur in de huidige valuta.
ui-fix-quote-unclosed = Een aanhalingsteken wordt niet gesloten. Verbeter die regel, of exporteer het bestand opnieuw.
ui-fix-file-broken = Het bestand is beschadigd. Sla het opnieuw op, of vraag het de afzender nogmaals.
ui-fix-file-protected = Het bestand is met een wachtwoord vergrendeld. Haal het wachtwoord eraf, of sla het op als CSV.
ui-fix-file-not-supported = Zulke bestanden worden niet gelezen. Sla het op als XLSX of CSV, of vraag om UBL, CII, Factur-X of FatturaPA.
ui-fix-file-too-large = Het archief is te groot om te openen. Sla het blad op als CSV, of pak het archief uit.
ui-fix-file-too-deep = Er zitten bestanden in bestanden in bestanden. Pak ze eerst uit.
ui-fix-xml-refused = Het bestand begint met een declaratie die niet nodig is, en wordt daarom voor de veiligheid niet gelezen. Vraag de afzender om een gewoon bestand.
ui-fix-statement-missing = Het bestand bevat geen afschrift. Vraag de bank om het hele bestand.

## Losse rijen
ui-fix-left-empty = De waarde is niet bekend; het veld blijft leeg. Verbeter haar in het bestand of bij de klant.
ui-fix-email-several = Er zijn meerdere adressen; het eerste is genomen.
ui-fix-item-kind-unknown = Schrijf factuur, creditnota of kosten.
ui-fix-item-kind-negative = Een factuur met een negatief bedrag wordt als creditnota genomen.
ui-fix-disputed-unreadable = Schrijf ja of nee.
ui-fix-text-too-long = De tekst is te lang. Maak hem korter.
ui-fix-number-shortened = Cijfers van het nummer zijn verloren. Exporteer de kolom als tekst.
ui-fix-number-fraction-removed = Nummers eindigden op “.0”, zoals een rekenblad ze achterlaat; dat is weggehaald.
ui-fix-amount-from-open = Geen kolom bevat het hele bedrag; het openstaande is ervoor genomen.
ui-fix-amount-rounded = Bedragen met meer decimalen dan de valuta heeft, worden afgerond.
ui-fix-date-from-day-number = Datums zijn als dagnummers van een rekenblad geschreven en worden zo gelezen.
ui-fix-open-amount-exceeds = Het openstaande moet tussen nul en het bedrag liggen.
ui-fix-open-amount-higher = Volgens het bestand staat er meer open dan volgens het boek; de boekingen van het boek gelden.
ui-fix-row-total-skipped = Een rij die andere optelt, is overgeslagen.
ui-fix-customer-differs = Een andere rij zegt iets anders over deze klant; de eerste telt.
ui-fix-due-on-before-issued = De vervaldag ligt voor de factuurdatum; hij blijft zo.
ui-fix-settled-on-before-issued = De betaling ligt voor de factuurdatum; zij telt vanaf de factuurdatum.
ui-fix-issued-on-assumed = Er is geen factuurdatum; de vroegste van verzending en vervaldag telt.
ui-fix-issued-on-differs = Het boek heeft een andere factuurdatum en houdt die.
ui-fix-invoice-in-parts = Het boek heeft deze factuur in andere delen. Delen veranderen niet.
ui-fix-invoice-not-in-parts = Het boek heeft deze factuur als geheel, met één vervaldag.
ui-fix-invoice-nothing-open = Van deze factuur staat niets open; het geld gaat naar de oudste openstaande posten van de klant.
ui-fix-terms-base-assumed = De voorwaarden tellen vanaf een dag die het bestand niet bevat; de factuurdatum komt ervoor in de plaats.
ui-fix-terms-default-used = Er zijn geen vervaldag en geen voorwaarden vermeld; uw gewone voorwaarden zijn genomen.
ui-fix-terms-not-kept = Voorwaarden van een klant worden niet bewaard; elke factuur draagt de hare.
ui-fix-terms-unreadable = De betalingsvoorwaarden zijn niet duidelijk en worden als tekst bewaard.
ui-fix-source-other-name = Facturen die niet in dit bestand staan, zijn het laatst gezien in een bestand met een andere naam. Geef de lijst haar oude naam, of kijk of ze nog openstaan.

## Elektronische facturen
ui-fix-invoice-incomplete = Er ontbreekt een deel dat elke factuur heeft, of het is van een onbekende soort. Vraag de afzender om een geldig bestand.
ui-fix-invoice-left-out = Een factuur van het bestand is overgeslagen, omdat zij niet met zekerheid te lezen is.
ui-fix-document-uncertain = Iets aan deze factuur is onzeker, daarom is zij niet ingevoerd. Vraag de afzender, of voer haar met de hand in.
ui-fix-buyer-missing = De factuur zegt niet wie moet betalen.
ui-fix-totals-do-not-tie = De totalen van het bestand kloppen niet met elkaar. Vergelijk met het papier, of vraag de afzender.
ui-fix-amount-currency-differs = De bedragen van één factuur zijn in verschillende valuta’s.
ui-fix-credit-note-negative = De creditnota heeft negatieve bedragen; ze worden in het voordeel van de koper genomen.
ui-fix-corrects-several = Zij corrigeert meerdere documenten tegelijk.
ui-fix-due-on-several = Er zijn meerdere vervaldagen zonder hun bedragen.
ui-fix-discount-as-amount = Een korting is als bedrag zonder percentage vermeld; zij wordt als tekst bewaard.
ui-fix-discount-incomplete = Bij een korting ontbreekt het percentage of het aantal dagen; zij wordt als tekst bewaard.
ui-fix-type-for-tax-only = Dit document is voor de belastingdienst: er hoeft niets op betaald te worden.

## Bankafschriften
ui-fix-account-uncertain = Het bestand bevat meerdere rekeningen. Geef een bestand per rekening.
ui-fix-balance-missing = Het afschrift heeft geen begin- of eindsaldo, dus of er iets ontbreekt is niet te controleren.
ui-fix-balance-does-not-tie = De regels leiden niet van het begin- naar het eindsaldo. Vraag de bank het bestand opnieuw.
ui-fix-balance-unreadable = Een saldo is niet leesbaar.
ui-fix-entry-unreadable = Een regel is niet met zekerheid te lezen en is overgeslagen. Vraag de bank het bestand opnieuw.
ui-fix-entry-no-day = Een regel heeft geen dag en is overgeslagen.
ui-fix-securities-not-read = Effecten zijn overgeslagen: het zijn geen betalingen.
ui-fix-problems-more = Er zijn meer problemen dan getoond.
ui-fix-statement-gap = Tussen twee afschriften van deze rekening ontbreken er: de saldi sluiten niet op elkaar aan. Vraag de ontbrekende bij de bank.

## Het beleid als tekst
ui-fix-policy-not-toml = De tekst is niet als TOML geschreven.
ui-fix-policy-unknown-key = Hier is geen instelling met deze naam.
ui-fix-policy-missing-key = Er ontbreekt een instelling die nodig is.
ui-fix-policy-not-understood = De waarde is niet duidelijk.
ui-fix-policy-not-a-number = Een geheel getal wordt verwacht.
ui-fix-policy-not-a-switch = true of false wordt verwacht.
ui-fix-policy-not-a-list = Een lijst van teksten tussen haken wordt verwacht.
ui-fix-policy-not-text = Een tekst tussen aanhalingstekens wordt verwacht.
ui-fix-policy-not-steps = Stappen staan tussen dubbele haken.
ui-fix-policy-no-effect = Deze instelling zou niets veranderen.
ui-fix-policy-no-ground = Kosten hebben een grond nodig: de overeenkomst, uw algemene voorwaarden of de wet.
ui-fix-policy-never-comes = Deze stap zou nooit komen.
ui-fix-policy-outcome-unknown = Deze uitkomst bestaat niet.
ui-fix-policy-step-off = Een stap rekent op een andere die uitgeschakeld is.
ui-fix-policy-step-twice = Twee stappen hebben dezelfde id.
ui-fix-policy-step-unknown = Er is geen stap met deze id.
ui-fix-policy-letter-unknown = Er is geen brief met deze naam.
ui-fix-policy-letter-of-case = Deze brief wordt gemaakt waar de zaak wordt behandeld (een belofte, een betalingsregeling), niet door een stap.
ui-fix-policy-letter-hold = Een brief over een blokkering vereist de stap die haar plaatst, en de blokkering moet eindigen zoals de brief zegt.
ui-fix-policy-join-unknown = Oude facturen moeten instappen bij een stap die er niet is.
ui-wrong-hold-rule-met = Waar deze blokkade op wacht, is al zo; zij zou dus meteen eindigen. Kies een ander einde.
ui-wrong-hold-pause-only = Een enkele post kan alleen worden gepauzeerd. Andere blokkades gelden voor de klant.
ui-wrong-hold-nothing-open = Van deze post staat niets open, dus er valt niets te pauzeren. Alleen een open factuur of open kosten worden gepauzeerd.
ui-wrong-receipt-of-bank-line = Deze ontvangst komt van bankregel { $line }. Open de regel onder ‘Bank’ en kies ‘Eraf halen’; de ontvangst vervalt dan.
ui-wrong-call-no-reason = In dit gesprek is geen reden genoemd om niet te betalen.
ui-wrong-hold-because = Alleen bij een pauze kan staan wat de klant is overkomen. Kies “Contact gepauzeerd” of laat dit leeg.
