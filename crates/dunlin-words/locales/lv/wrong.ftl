### Kas nav kārtībā, kāpēc un kā to labot.

## Kopīgas daudzām kļūdām
ui-wrong-address = Šī adrese nenorāda uz neko esošu. Ejiet atpakaļ un izvēlieties vēlreiz.
ui-wrong-gone = Tā vairs nav. Varbūt kāds to mainīja vai noņēma; ielādējiet lapu vēlreiz.
ui-wrong-overtaken = Pa šo laiku to mainīja kāds cits. Apskatiet, kā ir tagad, un dariet vēlreiz.
ui-wrong-damaged = Kaut kas grāmatā glabātais nav nolasāms. Nekas netika mainīts. Lūdziet administratoru pārbaudīt grāmatu sadaļā „Iestatījumi”, „Grāmata”.
ui-wrong-program = Programmai tas neizdevās. Mēģiniet vēlreiz; ja tas atkārtojas, pasakiet grāmatas administratoram.
ui-wrong-book-failed = Datubāzei tas neizdevās. Nekas netika mainīts. Mēģiniet vēlreiz; ja tas atkārtojas, pasakiet grāmatas administratoram.
ui-wrong-book-newer = Šo grāmatu rakstījusi jaunāka Dunlin versija. Lūdziet administratoru atjaunināt programmu.
ui-wrong-help-missing = Palīdzības lapas „{ $page }” nav. Visas palīdzības lapas ir sadaļā „Palīdzība”.
ui-wrong-page-right-missing = Jūsu loma to neļauj: { $right }. Nekas netika mainīts. Lūdziet grāmatas administratoram piemērotu lomu.

## Klienti, rēķini, nauda
ui-wrong-customer-several = Šāds nosaukums ir vairākiem klientiem. Izvēlieties īsto pēc numura.
ui-wrong-customer-match = Atbilst šie klienti: { $customers }. Ierakstiet īstā numuru.
ui-wrong-customer-same = Abi numuri jau ir viens klients.
ui-wrong-customer-not-merged = Šis numurs nav apvienots ar citu klientu.
ui-wrong-customer-has-members = Numurs { $member } ir apvienots ar { $number }. Vispirms atdaliet { $member }, tad apvienojiet abus; vai apvienojiet otrādi.
ui-wrong-item-unknown = Šim klientam nav tāda rēķina. Pārbaudiet numuru.
ui-wrong-item-not-missing = Šis rēķins netrūkst nevienā sarakstā.
ui-wrong-item-other-customer = Šis rēķins ir citam klientam.
ui-wrong-invoice-in-parts = Šis rēķins maksājams pa daļām. Izvēlieties vajadzīgo daļu.
ui-wrong-task-other-customer = Šis uzdevums ir par citu klientu.
ui-wrong-undo-not-possible = To nevar atsaukt ar vienu klikšķi. Ievadiet pretējo darbību.
ui-wrong-text-empty = Kaut kas nepieciešams ir tukšs. Ierakstiet to dažos vārdos.
ui-wrong-amount-too-large = Summa ir lielāka, nekā grāmata spēj glabāt. Pārbaudiet ciparus.
ui-wrong-currency-unknown = Tādas valūtas nav. Rakstiet tās trīs burtus, piemēram, EUR.
ui-wrong-country-unknown = Tādas valsts nav. Rakstiet tās divus burtus, piemēram, LV, vai nosaukumu.
ui-wrong-timezone-unknown = Tādas laika joslas nav. Rakstiet, piemēram, Europe/Riga.
ui-wrong-iban-invalid = Tas nav IBAN: kontrolcipari nesakrīt. Pārrakstiet to no bankas dokumenta.
ui-wrong-terms-unreadable = Maksājuma noteikumi nav saprotami. Rakstiet, piemēram, „net 30”.
ui-wrong-late-terms-empty = Norādiet procentus, maksu vai kompensāciju; nekas nav norādīts.
ui-wrong-late-terms-not-understood = Procenti vai maksa nav saprotami. Rakstiet, piemēram, „8 % a year” vai „40.00 EUR”.
ui-wrong-creditor-name = Kreditoram vajadzīgs nosaukums.
ui-wrong-creditor-incomplete = Vēstulēm trūkst kreditora datu: nosaukuma, adreses, tālruņa vai bankas rekvizītu. Aizpildiet tos sadaļā „Iestatījumi”, „Kreditors”.
ui-wrong-creditor-none = Grāmatā vēl nav kreditora. Sāciet ar pirmajiem soļiem.
ui-wrong-logo-too-large = Logotips ir lielāks par 1 MB. Saglabājiet to mazāku un izvēlieties vēlreiz.
ui-wrong-logo-no-picture = Fails nav ne PNG, ne JPEG. Saglabājiet logotipu kā PNG un izvēlieties vēlreiz.
ui-wrong-logo-broken = Attēlu nevar nolasīt. Saglabājiet to vēlreiz kā PNG un izvēlieties vēlreiz.
ui-wrong-logo-side = Logotipa mala ir īsāka par 16 vai garāka par 4000 pikseļiem. Drukai labi der 960 × 360.
ui-wrong-logo-none = Logotipa vairs nav.
ui-wrong-charge-no-interest = Šim postenim procenti nekrājas.
ui-wrong-date-missing = Trūkst dienas. Izvēlieties to.
ui-wrong-date-not-understood = Tā nav diena. Izvēlieties to kalendārā vai rakstiet, piemēram, 2026-11-27.
ui-wrong-metrics-period = Periodam jābeidzas pēc sākuma un jābūt ne garākam par 65 535 dienām.
ui-wrong-export-column = “{ $column }” nav šīs tabulas sleja. Tai ir: { $columns }.
ui-wrong-export-waits = Skaitļi vēl tiek rēķināti. Pēc brīža mēģiniet vēlreiz.
ui-wrong-export-format = Tādu failu neveido. Ņemiet as=csv, as=csv-bom, as=xlsx vai as=json.
ui-wrong-view-name = Saglabātam skatam vajag īsu nosaukumu. Vienā vai divos vārdos sakiet, ko tas rāda.
ui-wrong-view-too-long = Filtrs ir pārāk garš, lai to saglabātu. Izņemiet kaut ko no tā.
ui-wrong-view-too-many = Šim ekrānam saglabāto skatu jau ir { $most }. Vispirms noņemiet kādu.
ui-wrong-bulk-nothing = Nekas nav izvēlēts. Vispirms atzīmējiet rindas.
ui-wrong-bulk-too-many = Vienā reizē maināmo rindu skaits ir ne vairāk kā { $most }. Sašauriniet filtru.
ui-wrong-bulk-no-task = Atlikt vai kādam uzdot var tikai uzdevumus.
ui-wrong-demo-not-a-demo = Šī grāmata nav paraugs: tās klienti ir īsti, tāpēc to nevar iztukšot.

## Banka un saņemtie maksājumi
ui-wrong-bank-line-applied = Šī bankas rinda jau ir piemērota. Vispirms to noņemiet.
ui-wrong-bank-line-not-applied = Šī bankas rinda nav nekam piemērota.
ui-wrong-bank-line-not-ignored = Atkal paņemt var tikai saņemtu naudu, kas bija atlikta malā.
ui-wrong-bank-nothing-suggested = Šai bankas rindai nav ieteikuma. Izvēlieties klientu vai rēķinu.
ui-wrong-bank-nothing-ticked = Nekas nav atzīmēts. Atzīmējiet, par ko ir nauda, vai atstājiet to klienta kontā.
ui-wrong-bank-split-does-not-tie = Daļas kopā ir { $sum }, bankas rinda ir { $line }. Mainiet daļas, līdz abas summas sakrīt.
ui-wrong-bank-suggestion-outdated = Ieteiktais vairs nav tā atvērts. Apskatiet ieteikumus vēlreiz.
ui-wrong-credit-other-number = Kredīts ir ar citu šī klienta numuru ({ $number }). Atzīmējiet arī rēķinu ar šo numuru vai izņemiet kredītu.
ui-wrong-receipt-unknown = Šim klientam nav tāda saņemta maksājuma.

## Kārtas un vēstules
ui-wrong-run-unknown = Tādas kārtas nav. Ierosiniet šodienas kārtu.
ui-wrong-run-superseded = Šo kārtu aizstāja jaunāks ierosinājums. Apskatiet jaunāko.
ui-wrong-run-stopped = Šī kārta tika apturēta izdošanas laikā; pārējais nav izdots. Ierosiniet jaunu.
ui-wrong-run-not-today = Grāmata darba režīmā apstiprina tikai šodienas kārtas ({ $today }). Ierosiniet jaunu.
ui-wrong-run-day-passed = Kārta ar dienu { $newest } jau ir apstiprināta, un dienas neiet atpakaļ. Ierosiniet kārtu vēlākai dienai.
ui-wrong-run-held = Apstiprināta kārta gaida izdošanu. Vispirms to apturiet.
ui-wrong-run-none-waits = Neviena kārta netiek aizturēta vai izdota.
ui-wrong-run-not-held = Šī kārta netiek aizturēta.
ui-wrong-run-not-open = Šo kārtu vairs nevar mainīt. Aizturētu kārtu var apturēt un tad mainīt.
ui-wrong-run-not-stoppable = Šī kārta netiek ne aizturēta, ne izdota: nav ko apturēt.
ui-wrong-run-approved-already = Šī kārta jau ir apstiprināta.
ui-wrong-run-changed = Kopš kārtas ierosināšanas mainījusies politika, iestatījumi vai rindas. Ierosiniet to no jauna.
ui-wrong-run-changed-since = Kopš kārtas ierosināšanas mainījušies šī klienta dati. Ierosiniet to no jauna.
ui-wrong-hold-too-long = Kārtu aiztur, ilgākais, tik minūšu: { $most }.
ui-wrong-data-stale = Maksājumi nav ierakstīti līdz šai dienai, tāpēc varētu atgādināt par samaksātiem rēķiniem. Vispirms ielasiet jaunākos maksājumus.
ui-wrong-auto-not-live = Grāmata izmēģinājuma režīmā pati neko nesūta. Vispirms pārejiet uz darba režīmu.
ui-wrong-row-unknown = Kārta ar šo klientu neko nedara.
ui-wrong-step-not-milder = Šis solis nav maigāks par ierosināto. Izvēlieties agrāku paziņojumu.
ui-wrong-contact-not-possible = Klientu tā nevar sasniegt. Pievienojiet kontaktu vai izvēlieties citu veidu.
ui-wrong-notice-none = Šim klientam paziņojumu nesūta.
ui-wrong-words-missing = Teksta nav. Uzrakstiet to vai izņemiet savu tekstu.
ui-wrong-words-too-long = Teksts ir pārāk garš. Saīsiniet to vai sūtiet savu vēstuli.
ui-wrong-letter-not-possible = No grāmatas datiem vēstuli nevar sagatavot. Pārbaudiet klienta nosaukumu, adresi un valodu.
ui-wrong-letter-changed = Šī nav vēstule, kas tagad tiktu nosūtīta. Atveriet priekšskatījumu vēlreiz.
ui-wrong-notice-differs = Fails izejošo mapē nav tas, kas tika uzrakstīts. Lūdziet administratoru to pārbaudīt.
ui-wrong-notice-sent = Pasta serveris šo ziņu pieņēma: tā ir aizgājusi.
ui-fix-notice-sent = Atsauciet to bez „nav nosūtīts”, lai klients uzzinātu.
ui-wrong-outbox-not-written = Failus nevar ierakstīt: disks ir pilns vai mapē nedrīkst rakstīt. Administratoram jāatbrīvo vieta; tad apstipriniet vēlreiz, un pārējais tiks pabeigts.

## Politika, likmes, apstiprinājumi, cilvēki
ui-wrong-policy-problems = Nekas nav saglabāts, jo politika būtu pretrunā pati ar sevi. { $why }
ui-wrong-policy-damaged = Spēkā esošo politiku nevar nolasīt. Atveriet to kā tekstu vai ieviesiet agrāku versiju.
ui-wrong-policy-no-draft = Nav melnraksta, ko publicēt. Vispirms kaut ko mainiet.
ui-wrong-policy-no-reason = Trūkst iemesla. Dažos vārdos sakiet, kāpēc politika mainās.
ui-wrong-policy-not-a-day = Tā nav šī soļa diena. Rakstiet veselu dienu skaitu, ne agrāk par soļa sākumu.
ui-wrong-policy-step-unknown = Politikā nav tāda soļa.
ui-wrong-policy-version-unknown = Politikas versijas { $version } nav; ir versijas no 1 līdz { $newest }.
ui-wrong-rate-unknown = Neviena vērtība nesākas šajā dienā. Ievadiet to.
ui-wrong-rate-counts = Šī likme jau ir spēkā.
ui-wrong-rate-no-source = Likme ir spēkā tikai ar avotu. Norādiet, kur tā publicēta.
ui-wrong-rate-reversed = Likme beigtos pirms sākuma. Apmainiet dienas vietām.
ui-wrong-rate-unknown-series = Tādas likmju sērijas nav.
ui-wrong-approval-not-own = To lūdza { $person }, un tikai lūdzējs to var atsaukt. Jūs varat noraidīt.
ui-wrong-user-disabled = Lietotājs { $name } ir atslēgts. Vispirms to ieslēdziet.
ui-wrong-user-role-unknown = Šim lietotājam ir neesoša loma. Lūdziet administratoram piešķirt lomu.
ui-wrong-user-nobody = Neviens nav pieteicies. Vispirms piesakieties.

## Faili kopumā
ui-wrong-file-missing = Faila nav. Vispirms izvēlieties to.
ui-wrong-file-empty = Fails ir tukšs. Izvēlieties failu, kurā ir vismaz viena rinda.
ui-wrong-file-too-large = Fails ir pārāk liels: ne vairāk kā { $most } MB. Sadaliet to vai lūdziet administratoram to ielasīt serverī.
ui-wrong-upload-broken = Fails neatnāca pilnībā. Augšupielādējiet to vēlreiz.
ui-wrong-upload-unknown = Šis fails ir ielasīts, atmests vai gaidījis ilgāk par nedēļu. Augšupielādējiet to vēlreiz.
ui-wrong-import-stands = Šo ielasīšanu nevar atsaukt, jo uz tās balstās vēlāki ieraksti (maksājumi, paziņojumi, labojumi). Klienti: { $customers }. Vispirms atsauciet tos vai izlabojiet rēķinus ar jaunu failu.
ui-wrong-import-undone = Šī ielasīšana jau ir atsaukta. Ielasiet failu vēlreiz.
ui-wrong-import-none-rejected = Visas šīs ielasīšanas rindas ir pieņemtas.
ui-wrong-snapshot-no-list = Tie ir atsevišķi rēķini, nevis pilns nesamaksāto saraksts. Ielasiet tos, neatzīmējot kā pilnu sarakstu.
ui-wrong-bank-no-statement = Failā nav bankas konta izraksta. Rēķinus un sarakstus ielasa sadaļā „Ielasīšana”.

## Ko saka fails ar rindām
ui-fix-kind-uncertain = Tas var būt rēķinu vai saņemto maksājumu saraksts.
ui-fix-kind-unknown = Pēc kolonnām nav redzams, ko tas uzskaita.
ui-fix-kind-accounts = Tas ir kontu plāns. Tā vietā eksportējiet nesamaksātos rēķinus vai klientu sarakstu.
ui-fix-kind-expenses = Tas ir izdevumu saraksts. Tā vietā eksportējiet rēķinus klientiem.
ui-fix-kind-ledger = Tie ir grāmatojumi, vairāki katram rēķinam. Tā vietā eksportējiet rēķinu sarakstu, katram vienu rindu.
ui-fix-kind-vendor-bills = Tie ir piegādātāju rēķini, kurus esat parādā jūs. Eksportējiet rēķinus klientiem.
ui-fix-kind-vendors = Tas ir piegādātāju saraksts. Eksportējiet klientu sarakstu.
ui-fix-header-missing = Nav rindas ar kolonnu nosaukumiem. Ielieciet to virs datiem.
ui-fix-header-unknown = Neviens kolonnas nosaukums nav pazīstams. Norādiet, kas ir katra kolonna.
ui-fix-column-missing = Trūkst nepieciešamas kolonnas.
ui-fix-column-unknown = Nav kolonnas ar tādu nosaukumu.
ui-fix-column-ambiguous = Divas kolonnas var būt viens un tas pats; neviena netiek lasīta, līdz norādāt, kura ir īstā.
ui-fix-date-order-uncertain = Datumus var lasīt ar dienu vai ar mēnesi priekšā.
ui-fix-date-order-contradictory = Dažos datumos priekšā ir diena, citos mēnesis. Izvēlieties vienu; par pārējiem tiks ziņots.
ui-fix-decimal-uncertain = Summas var lasīt ar komatu vai ar punktu kā decimālzīmi.
ui-fix-decimal-contradictory = Dažām summām ir decimālkomats, citām punkts. Izvēlieties vienu; par pārējām tiks ziņots.
ui-fix-encoding-uncertain = Faila burtus var lasīt vairākos veidos.
ui-fix-encoding-invalid = Fails nav rakstīts norādītajā kodējumā. Izvēlieties citu.
ui-fix-encoding-guessed = Kodējums ir uzminēts. Apskatiet vārdus ar garumzīmēm; ja tie ir nepareizi, izvēlieties citu kodējumu.
ui-fix-sheet-uncertain = Darbgrāmatā ir vairākas lapas, kas varētu būt īstā.
ui-fix-sheet-unknown = Nav lapas ar tādu nosaukumu.
ui-fix-currency-missing = Valūta nav norādīta.
ui-fix-currency-contradicts = Valūta pie summas nav tā, kas kolonnai. Izlabojiet vienu no tām.
ui-fix-currency-assumed = Valūta nav norādīta; ņemta jūsējā.
ui-fix-currency-withdrawn = Šī valūta vairs netiek lietota. Lūdziet sūtītājam rēķinu pašreizējā valūtā.
ui-fix-quote-unclosed = Pēdiņas nav aizvērtas. Izlabojiet šo rindu vai eksportējiet failu vēlreiz.
ui-fix-file-broken = Fails ir bojāts. Saglabājiet to vēlreiz vai lūdziet sūtītājam no jauna.
ui-fix-file-protected = Fails ir aizslēgts ar paroli. Noņemiet paroli vai saglabājiet kā CSV.
ui-fix-file-not-supported = Šādus failus nelasa. Saglabājiet kā XLSX vai CSV vai lūdziet UBL, CII, Factur-X vai FatturaPA.
ui-fix-file-too-large = Arhīvs ir pārāk liels, lai to atvērtu. Saglabājiet lapu kā CSV vai izpakojiet arhīvu.
ui-fix-file-too-deep = Faili ir failos, kas ir failos. Vispirms tos izpakojiet.
ui-fix-xml-refused = Fails sākas ar deklarāciju, kāda tam nav vajadzīga, un drošības dēļ netiek lasīts. Lūdziet sūtītājam vienkāršu failu.
ui-fix-statement-missing = Failā nav konta izraksta. Lūdziet bankai visu failu.

## Atsevišķas rindas
ui-fix-left-empty = Vērtība nav pazīstama; lauks paliek tukšs. Izlabojiet to failā vai pie klienta.
ui-fix-email-several = Ir vairākas adreses; ņemta pirmā.
ui-fix-item-kind-unknown = Rakstiet rēķins, kredītrēķins vai maksa.
ui-fix-item-kind-negative = Rēķins ar negatīvu summu tiek ņemts kā kredītrēķins.
ui-fix-disputed-unreadable = Rakstiet jā vai nē.
ui-fix-text-too-long = Teksts ir pārāk garš. Saīsiniet to.
ui-fix-number-shortened = Daļa numura ciparu ir zudusi. Eksportējiet kolonnu kā tekstu.
ui-fix-number-fraction-removed = Numuri beidzās ar „.0”, kā tos atstāj izklājlapa; tas ir noņemts.
ui-fix-amount-from-open = Nevienā kolonnā nav visas summas; tās vietā ņemts nesamaksātais.
ui-fix-amount-rounded = Summas, kurām ir vairāk decimālzīmju nekā valūtai, tiek noapaļotas.
ui-fix-date-from-day-number = Datumi rakstīti kā izklājlapas dienu numuri un tā arī tiek lasīti.
ui-fix-open-amount-exceeds = Nesamaksātajam jābūt starp nulli un summu.
ui-fix-open-amount-higher = Pēc faila nesamaksāts ir vairāk nekā pēc grāmatas; spēkā ir grāmatas ieraksti.
ui-fix-row-total-skipped = Rinda, kas summē citas, ir izlaista.
ui-fix-customer-differs = Cita rinda par šo klientu saka ko citu; spēkā ir agrākā.
ui-fix-due-on-before-issued = Termiņš ir pirms izrakstīšanas dienas; tas tiek saglabāts.
ui-fix-settled-on-before-issued = Maksājums ir pirms izrakstīšanas dienas; tas skaitās no izrakstīšanas dienas.
ui-fix-issued-on-assumed = Izrakstīšanas dienas nav; spēkā ir agrākā no nosūtīšanas dienas un termiņa.
ui-fix-issued-on-differs = Grāmatā ir cita izrakstīšanas diena, un tā paliek.
ui-fix-invoice-in-parts = Grāmatā šim rēķinam ir citas daļas. Daļas nemainās.
ui-fix-invoice-not-in-parts = Grāmatā šis rēķins ir vesels, ar vienu termiņu.
ui-fix-invoice-nothing-open = Šim rēķinam nekas nav nesamaksāts; nauda sedz klienta vecākos nesamaksātos posteņus.
ui-fix-terms-base-assumed = Noteikumi skaita no dienas, kuras failā nav; tās vietā ir izrakstīšanas diena.
ui-fix-terms-default-used = Nav ne termiņa, ne noteikumu; ņemti jūsu parastie noteikumi.
ui-fix-terms-not-kept = Klienta noteikumi netiek glabāti; katram rēķinam ir savi.
ui-fix-terms-unreadable = Maksājuma noteikumi nav saprotami un tiek glabāti kā teksts.
ui-fix-source-other-name = Rēķini, kuru šajā failā nav, pēdējoreiz bija failā ar citu nosaukumu. Dodiet sarakstam veco nosaukumu vai pārbaudiet, vai tie vēl nav samaksāti.

## Elektroniskie rēķini
ui-fix-invoice-incomplete = Trūkst daļas, kas ir katram rēķinam, vai tā ir nezināma veida. Lūdziet sūtītājam derīgu failu.
ui-fix-invoice-left-out = Kāds faila rēķins ir izlaists, jo to nevar droši nolasīt.
ui-fix-document-uncertain = Šajā rēķinā kaut kas ir neskaidrs, tāpēc tas nav ievadīts. Jautājiet sūtītājam vai ievadiet to ar roku.
ui-fix-buyer-missing = Rēķinā nav teikts, kam jāmaksā.
ui-fix-totals-do-not-tie = Faila summas nesakrīt. Salīdziniet ar papīra dokumentu vai jautājiet sūtītājam.
ui-fix-amount-currency-differs = Viena rēķina summas ir vairākās valūtās.
ui-fix-credit-note-negative = Kredītrēķinā ir negatīvas summas; tās ņemtas par labu pircējam.
ui-fix-corrects-several = Tas labo vairākus dokumentus uzreiz.
ui-fix-due-on-several = Ir vairāki termiņi bez to summām.
ui-fix-discount-as-amount = Atlaide norādīta kā summa bez procentiem; tā tiek glabāta kā teksts.
ui-fix-discount-incomplete = Atlaidei trūkst procentu vai dienu; tā tiek glabāta kā teksts.
ui-fix-type-for-tax-only = Šis dokuments ir nodokļu iestādei: par to nekas nav jāmaksā.

## Bankas konta izraksti
ui-fix-account-uncertain = Failā ir vairāki konti. Dodiet katram kontam savu failu.
ui-fix-balance-missing = Izrakstam trūkst sākuma vai beigu atlikuma, tāpēc nevar pārbaudīt, vai kaut kas netrūkst.
ui-fix-balance-does-not-tie = Rindas neved no sākuma līdz beigu atlikumam. Lūdziet bankai failu vēlreiz.
ui-fix-balance-unreadable = Atlikumu nevar nolasīt.
ui-fix-entry-unreadable = Rindu nevar droši nolasīt; tā ir izlaista. Lūdziet bankai failu vēlreiz.
ui-fix-entry-no-day = Rindai nav dienas; tā ir izlaista.
ui-fix-securities-not-read = Vērtspapīri ir izlaisti: tie nav maksājumi.
ui-fix-problems-more = Problēmu ir vairāk, nekā parādīts.
ui-fix-statement-gap = Starp diviem šī konta izrakstiem trūkst citu: atlikumi neseko cits citam. Saņemiet trūkstošos no bankas.

## Politika kā teksts
ui-fix-policy-not-toml = Teksts nav rakstīts kā TOML.
ui-fix-policy-unknown-key = Šeit nav iestatījuma ar tādu nosaukumu.
ui-fix-policy-missing-key = Trūkst nepieciešama iestatījuma.
ui-fix-policy-not-understood = Vērtība nav saprotama.
ui-fix-policy-not-a-number = Jābūt veselam skaitlim.
ui-fix-policy-not-a-switch = Jābūt true vai false.
ui-fix-policy-not-a-list = Jābūt tekstu sarakstam iekavās.
ui-fix-policy-not-text = Jābūt tekstam pēdiņās.
ui-fix-policy-not-steps = Soļus raksta dubultās iekavās.
ui-fix-policy-no-effect = Šis iestatījums neko nemainītu.
ui-fix-policy-no-ground = Maksām vajag pamatu: vienošanos, jūsu vispārīgos noteikumus vai likumu.
ui-fix-policy-never-comes = Šis solis nekad nepienāktu.
ui-fix-policy-outcome-unknown = Tāda iznākuma nav.
ui-fix-policy-step-off = Kāds solis paļaujas uz soli, kas ir izslēgts.
ui-fix-policy-step-twice = Diviem soļiem ir viens identifikators.
ui-fix-policy-step-unknown = Nav soļa ar tādu identifikatoru.
ui-fix-policy-letter-unknown = Nav vēstules ar tādu nosaukumu.
ui-fix-policy-letter-of-case = Šo vēstuli sagatavo tur, kur lieta tiek kārtota (solījums, maksājumu plāns), nevis ar soli.
ui-fix-policy-letter-hold = Vēstulei, kas ziņo par aizturējumu, vajadzīgs solis, kas to ievieš, un aizturējumam jābeidzas tā, kā teikts vēstulē.
ui-fix-policy-join-unknown = Vecajiem rēķiniem jāpievienojas pie soļa, kura nav.
ui-wrong-hold-rule-met = Tas, ko šis ierobežojums gaida, jau ir noticis, tāpēc tas beigtos uzreiz. Izvēlieties citu beigu nosacījumu.
ui-wrong-hold-pause-only = Atsevišķu rēķinu var tikai apturēt. Citus ierobežojumus lieciet klientam.
ui-wrong-hold-nothing-open = Šajā rēķinā nekas nav atvērts, tāpēc nav ko apturēt. Apturēt var tikai atvērtu rēķinu vai maksu.
ui-wrong-receipt-of-bank-line = Šis ieņēmums radās no bankas rindas { $line }. Atveriet rindu sadaļā “Banka” un izvēlieties “Noņemt”; ieņēmums pazudīs līdz ar to.
ui-wrong-call-no-reason = Šajā sarunā nav minēts nemaksāšanas iemesls.
ui-wrong-hold-because = Tikai pauzei var norādīt, kas noticis ar klientu. Izvēlieties „Saziņa apturēta” vai atstājiet lauku tukšu.
