### Politika, iestatījumi, paša cilvēka izvēles un žurnāls.

## Sānu josla
ui-nav-policy = Politika
ui-nav-settings = Iestatījumi
ui-nav-more = Vēl

## Politika: lapa
ui-chip-draft = Melnraksts { $version }
ui-chip-live = Spēkā: versija { $version }
ui-policy-steps = { $count ->
    [zero] { $count } soļu
    [one] { $count } solis
   *[other] { $count } soļi
}
ui-draft-from = { $count ->
    [0] no versijas { $live }; mainījies tas, kas attiecas uz visiem soļiem
    [zero] no versijas { $live }, mainīti { $count } soļu
    [one] no versijas { $live }, mainīts { $count } solis
   *[other] no versijas { $live }, mainīti { $count } soļi
}
ui-draft-words = no versijas { $live }; mainījies tikai faila formulējums
ui-publish = Publicēt…
ui-policy-axis = Dienas no termiņa
ui-policy-axis-hint = Izvēlieties soli, tad
ui-policy-axis-day = par dienu,
ui-policy-axis-week = par nedēļu
ui-policy-axis-sentence = { $count ->
    [zero] No termiņa skaita { $count } soļu, to dienu secībā. Katrs izstāstīts teikumos zemāk.
    [one] No termiņa skaita { $count } soli, to dienu secībā. Katrs izstāstīts teikumos zemāk.
   *[other] No termiņa skaita { $count } soļus, to dienu secībā. Katrs izstāstīts teikumos zemāk.
}
ui-due-date = Termiņš
ui-step-on-day = { $step }, diena { $day }
ui-and-more = { $count ->
   *[other] un vēl { $count }
}
ui-policy-sentences = Teikumos
ui-policy-general = Visiem soļiem
ui-policy-may-not = Jūs drīkstat politiku skatīt. Mainīt to drīkst uzraugs, kontrolieris vai administrators.
ui-try = Izmēģināt
ui-try-why = Ko spēkā esošā politika un melnraksts darītu nākamajās dienās. Nekas netiek nosūtīts vai ierakstīts. Nauda pienāk tā, kā katrs klients maksājis līdz šim, abām politikām vienādi.
ui-try-no-draft = Melnraksta nav: redzama tikai spēkā esošā politika.
ui-try-weeks = Paziņojumi pa nedēļām
ui-try-live = Spēkā
ui-try-notices = Paziņojumi
ui-try-tasks = Uzdevumi
ui-try-cash = Gaidāmā nauda
ui-try-changes = { $count ->
    [0] Nevienam klientam nekas netiktu darīts citādi.
    [zero] { $count } klientiem kaut kas tiktu darīts citādi:
    [one] { $count } klientam kaut kas tiktu darīts citādi:
   *[other] { $count } klientiem kaut kas tiktu darīts citādi:
}
ui-try-large = Grāmata ir par lielu, lai izmēģinātu, kamēr gaidāt. Saglabājiet tekstu failā un izpildiet šo komandu:
ui-try-sentence = Paziņojumi pa nedēļām: { $live } ar spēkā esošo politiku, { $draft } ar melnrakstu.
ui-key-move-step = pārvietot soli
ui-key-move-week = par nedēļu

## Politika: kas noticis ar soli
ui-step-added = jauns
ui-step-removed = izņemts
ui-step-switched-on = ieslēgts
ui-step-switched-off = izslēgts
ui-step-changed = mainīts
ui-step-was = bija: { $when }
ui-step-was-day = bija diena { $day }
ui-step-moved = { $step }: { $to } (bija: { $from })

## Politika: soļa veidlapa
ui-step-days = Dienas
ui-step-days-hint = Mīnusa zīme ir pirms šīs dienas.
ui-step-channel = Kā
ui-step-to = Kam
ui-to-contact = Klienta kontaktam
ui-to-management = Klienta vadībai
ui-step-role = Kurš
ui-step-pay = Dienas samaksai
ui-step-pay-hint = Tukšs: tik, cik dod politika.
ui-step-on = Šo soli dara
ui-step-save = Saglabāt melnrakstā
ui-step-shift = Pārvietot soli
ui-week-earlier = Nedēļu agrāk
ui-day-earlier = Dienu agrāk
ui-day-later = Dienu vēlāk
ui-week-later = Nedēļu vēlāk
ui-step-more = Nosacījumus un vēstules maina tekstā.
ui-wrong-days = Tas nav dienu skaits. Rakstiet veselu skaitli, piemēram, 14 vai −7.
ui-said-step = { $step }: mainīts melnrakstā
ui-said-step-moved = { $step }: pārvietots melnrakstā

## Politika: teksts, melnraksts, versijas
ui-policy-text = Teksts
ui-policy-text-more = Visa politika kā fails. To saglabā kā melnrakstu; nekas nemainās, pirms to publicē.
ui-policy-source = Politikas teksts
ui-policy-save-draft = Saglabāt melnrakstu
ui-policy-fine = Kļūdu nav.
ui-leave = Iziet nesaglabājot
ui-line-word = Rinda
ui-line = { $count }. rinda:
ui-said-draft = Melnraksts ir saglabāts
ui-said-draft-dropped = Melnraksts ir atmests
ui-said-published = Versija { $version } ir spēkā no nākamās kārtas
ui-said-restored = Versija { $version } tagad ir melnraksts
ui-policy-draft = Melnraksts
ui-draft-look = Apskatīt melnrakstu
ui-draft-none = Melnraksta nav. Lai to sāktu, mainiet kādu soli vai tekstu.
ui-draft-beside = Spēkā ir versija { $live }. Lūk, ko mainītu versija { $draft }.
ui-draft-begun-from = Šis melnraksts sākts no versijas { $version }. Kopš tā publicēta cita: pārbaudiet, vai melnraksts ko no tās neatsauc.
ui-draft-drop = Atmest melnrakstu
ui-publish-why = Kāpēc
ui-publish-why-hint = Tas uz visiem laikiem stāv pie versijas. Nākamajā kārtā katru klientu apskata no jauna; publicējot nekas netiek sūtīts.
ui-publish-version = Publicēt versiju { $version }
ui-policy-versions = Versijas
ui-policy-versions-more = Visas politikas, kas bijušas spēkā. Kārta nosauc versiju, pēc kuras lemts.
ui-policy-version = Versija { $version }
ui-policy-compared = Versija { $from } un versija { $to }
ui-compare-from = Vecākā
ui-compare-to = Jaunākā
ui-compare = Salīdzināt
ui-restore = Ņemt par melnrakstu
ui-restore-version = Ņemt versiju { $version } par melnrakstu
ui-version-live = spēkā
ui-version-standard = standarta
ui-col-version = Versija
ui-col-since = Kopš
ui-col-by = Kurš
ui-col-why = Kāpēc
ui-col-runs = Kārtas pēc tās
ui-col-acts = Ko jūs varat darīt
ui-diff-steps = Soļi, kas mainās
ui-diff-lines = Rindas, kas mainās
ui-diff-none = Nekas neatšķiras
ui-diff-none-why = Abi teksti ir vienādi.
ui-diff-old = Vecā rinda
ui-diff-new = Jaunā rinda
ui-diff-sign = Zudis vai jauns
ui-diff-line = Teksts
ui-preferences = Izvēles

## Iestatījumi
ui-settings-more = Katra vērtība un no kurienes tā nāk. Nekas šeit neko nesūta.
ui-settings-overview = Pārskats
ui-settings-creditor = Kreditors
ui-settings-rates = Procentu likmes
ui-settings-layouts = Failu izkārtojumi
ui-settings-calendar = Kalendārs
ui-settings-book = Grāmata
ui-settings-activity = Žurnāls
ui-settings-may-not = Jūs drīkstat iestatījumus skatīt. Mainīt tos drīkst kontrolieris vai administrators.
ui-change = Mainīt
ui-not-set = nav noteikts
ui-section-creditor = Kreditors
ui-section-reached = Kā jūs sasniegt un kas paraksta
ui-section-payment = Maksāšanas veidi
ui-section-place = Laiks un valoda
ui-section-sending = Sūtīšana
ui-section-policy = Politika
ui-section-charges = Procenti un maksas
ui-section-receipts = Saņemtais un saskaņošana
ui-section-book = Grāmata
ui-origin-default = noklusējums
ui-origin-policy = politika
ui-origin-flag = komandas parametrs
ui-origin-environment = vide
ui-origin-here = noteikts šeit
ui-origin-by = { $from }, { $by }, { $at }
ui-set-name = Nosaukums
ui-set-address = Iela un numurs
ui-set-address-line2 = Otrā rinda
ui-set-postcode = Pasta indekss
ui-set-city = Pilsēta
ui-set-country = Valsts
ui-set-currency = Valūta
ui-set-timezone = Laika josla
ui-set-language = Vēstuļu valoda
ui-set-phone = Tālrunis klientiem
ui-set-email = E-pasts atbildēm
ui-set-website = Tīmekļa vietne
ui-set-registration = Reģistrācijas un nodokļu numuri
ui-set-signer = Kas paraksta vēstules
ui-set-signer-role = Kādā amatā
ui-set-default-terms = Maksājuma noteikumi, ja failā to nav
ui-set-payment-methods = Pieņemtie maksāšanas veidi
ui-set-live = Režīms
ui-set-gap-days = Dienas starp diviem paziņojumiem
ui-set-pay-within-days = Dienas samaksai
ui-set-fresh-business-days = Cik veci drīkst būt bankas dati, darba dienas
ui-set-minimum-holds-days = Cik dienu minimums ir spēkā
ui-set-write-off-limit = Viens pats noraksta līdz
ui-set-join = Vecie posteņi pievienojas solī
ui-set-interest = Procenti
ui-set-lump-sum = Likumā noteiktā fiksētā summa
ui-set-posting = Maksas ir
ui-set-order = Ko maksājums sedz vispirms
ui-set-exact-amount = Precīza summa sedz savu rēķinu
ui-set-tolerance = Atlaižamā mazā starpība
ui-set-tolerance-percent = Un ne vairāk par šo daļu
ui-set-discount-grace-days = Atlaidi dod arī vēlāk, dienas
ui-set-path = Grāmata
ui-set-outbox = Izejošā mape
ui-settings-creditor-more = Ko drukā vēstulēs un kur klienti maksā.
ui-creditor-missing = Katrai vēstulei vajadzīgs tas, kā vēl trūkst: { $what }.
ui-said-creditor = { $count ->
    [0] Nekas nav mainīts
    [zero] Saglabāti { $count } vērtību
    [one] Saglabāta { $count } vērtība
   *[other] Saglabātas { $count } vērtības
}
ui-layouts-more = Kā lasīti faili ar šādiem virsrakstiem. Nākamajam jautājumi nav vajadzīgi.
ui-layouts-none = Neviens izkārtojums nav atcerēts
ui-layouts-none-why = Kad failu lasa pirmo reizi, šeit atceras, kas par to teikts.
ui-layout-bank = Bankas tabula
ui-layout-invoices = Rēķinu saraksts
ui-layout-receipts = Saņemto maksājumu saraksts
ui-layout-customers = Klientu saraksts
ui-col-layout = Izkārtojums
ui-col-layout-said = Lasa kā
ui-col-headers = Virsraksti
ui-forget = Aizmirst
ui-said-layout-forgotten = Izkārtojums { $name } ir aizmirsts
ui-rates-more = Atsauces likmes likumiskajiem procentiem. Likme skaitās, ja par to atbild cilvēks vai avots; pēc savas pēdējās dienas neviena neskaitās.
ui-rate-add = Ievadīt likmi
ui-col-series = Sērija
ui-rate-from = No
ui-rate-until = Līdz
ui-rate-until-hint = Tukšs: tikai šī diena.
ui-rate-percent = Procenti gadā
ui-rate-source = Kur tas rakstīts
ui-rate-confirm = Es pārbaudīju…
ui-rate-published = publicēta
ui-rate-statute = noteikta likumā
ui-rate-derived = atvasināta
ui-rate-confirmed = apstiprināta
ui-rate-unverified = nav pārbaudīta
ui-rate-doubtful = šaubīga
ui-rate-partial = daļēji zināma
ui-rate-not-found = nav atrasta
ui-wrong-percent = Tas nav procentu skaitlis. Rakstiet, piemēram, 2.15, ar ne vairāk kā četriem cipariem aiz punkta.
ui-said-rate = { $series }: saglabāts; skaitās no nākamās kārtas
ui-calendar-more = Kreditora valsts darba dienas: { $country }. Šajās dienās un nedēļas nogalēs paziņojumus nesūta un nevienam nezvana.
ui-calendar-unknown = Šī gada svētku dienas nav zināmas; izlaiž tikai nedēļas nogales.
ui-book-check = Pārbaudīt grāmatu
ui-book-check-more = Pārbaude no jauna saskaita visas summas un salīdzina visus sarakstus. Tā neko nemaina. Lielai grāmatai tas prasa dažas sekundes.
ui-book-checks = Pārbaudes
ui-book-size = Lielums
ui-mebibytes = { $size } MiB
ui-col-check = Pārbaude
ui-col-result = Rezultāts
ui-col-found = Pirmais atrastais
ui-check-ok = pareizi
ui-check-wrong = { $count ->
   *[other] nepareizi: { $count }
}
ui-check-notice = { $count ->
   *[other] jāzina: { $count }
}
ui-checks-wrong = { $count ->
    [0] Grāmata ir pareiza.
    [zero] { $count } pārbaudes kaut ko atrada.
    [one] { $count } pārbaude kaut ko atrada.
   *[other] { $count } pārbaudes kaut ko atrada.
}

## Izvēles
ui-preferences-more = Tikai šim pārlūkam.
ui-preferences-me = Vārds, valoda, parole un sesijas
ui-theme = Krāsas
ui-theme-system = Kā sistēmā
ui-theme-light = Gaišas
ui-theme-dark = Tumšas
ui-rows = Rindas lapā
ui-keys-on = Atsevišķie taustiņi darbojas
ui-keys-on-hint = Viens burts nospiež pogu. Izslēdziet, ja taustiņus nospiež netīšām vai ar balsi.
ui-said-preferences = Jūsu izvēles ir saglabātas

## Žurnāls
ui-log-more = Kurš ko darīja, kad un kāpēc. Rindas nekad nemaina.
ui-log-everybody = Visi
ui-log-everything = Viss
ui-log-kind = Veids
ui-log-at = Kad
ui-log-what = Kas
ui-log-newest = Jaunākie
ui-log-older = Vecākie
ui-log-none = Neviena rinda neatbilst
ui-log-none-why = Mainiet filtru.
ui-log-kind-account = Klienti
ui-log-kind-contact = Kontakti
ui-log-kind-item = Posteņi
ui-log-kind-charge = Maksas
ui-log-kind-late-terms = Noteikumi par kavējumu
ui-log-kind-receipt = Saņemtais
ui-log-kind-hold = Aizturējumi
ui-log-kind-dispute = Strīdi
ui-log-kind-promise = Solījumi
ui-log-kind-call = Sarunas
ui-log-kind-task = Uzdevumi
ui-log-kind-notice = Paziņojumi
ui-log-kind-step = Soļi
ui-log-kind-run = Kārtas
ui-log-kind-import = Ielasīšana
ui-log-kind-policy = Politika
ui-log-kind-creditor = Kreditors
ui-log-kind-approval = Apstiprinājumi
ui-log-kind-user = Lietotāji
ui-log-account-opened = Klients atvērts
ui-log-account-updated = Klients mainīts
ui-log-account-alias-seen = Redzēts cits nosaukums
ui-log-account-alias-withdrawn = Cits nosaukums atsaukts
ui-log-account-withdrawn = Klients atsaukts kopā ar ielasīto failu
ui-log-contact-withdrawn = Kontakts atsaukts kopā ar ielasīto failu
ui-log-item-withdrawn = Postenis atsaukts kopā ar ielasīto failu
ui-log-contact-added = Kontakts pievienots
ui-log-contact-changed = Kontakts mainīts
ui-log-late-terms-stated = Noteikumi par kavējumu norādīti
ui-log-item-issued = Postenis izveidots
ui-log-item-corrected = Postenis labots
ui-log-item-settled-before = Segts pirms grāmatas sākuma
ui-log-item-unlisted = Jaunākajā sarakstā nav
ui-log-item-relisted = Atkal sarakstā
ui-log-item-reopened = Postenis atkal atvērts
ui-log-item-netted = Segts ar kredītu
ui-log-item-refunded = Atmaksāts
ui-log-item-written-off = Norakstīts
ui-log-item-reinstated = Norakstīšana atsaukta
ui-log-charge-made = Maksa pieskaitīta
ui-log-charge-waived = Maksa atlaista
ui-log-discount-granted = Atlaide dota
ui-log-difference-forgiven = Maza starpība atlaista
ui-log-receipt-recorded = Saņemtais pierakstīts
ui-log-receipt-allocated = Saņemtais sedz
ui-log-receipt-unallocated = Saņemtais noņemts
ui-log-receipt-cancelled = Saņemtais atcelts
ui-log-receipt-returned = Maksājums atdots
ui-log-hold-placed = Aizturējums noteikts
ui-log-hold-lifted = Aizturējums atcelts
ui-log-dispute-raised = Strīds pieteikts
ui-log-dispute-closed = Strīds slēgts
ui-log-promise-made = Solījums dots
ui-log-promise-restored = Solījums atkal ir spēkā
ui-log-call-logged = Saruna pierakstīta
ui-log-task-created = Uzdevums izveidots
ui-log-task-done = Uzdevums darīts
ui-log-notice-issued = Paziņojums izdots
ui-log-notice-withdrawn = Paziņojums atsaukts
ui-log-step-taken = Solis darīts
ui-log-creditor-added = Kreditors pievienots
ui-log-creditor-changed = Kreditora dati mainīti
ui-log-policy-published = Politika publicēta
ui-log-run-approved = Kārta apstiprināta
ui-log-import-made = Fails ielasīts
ui-log-fx-imported = Valūtas kursi ielasīti
ui-log-bank-statement-read = Bankas izraksts ielasīts
ui-log-rate-added = Procentu likme ievadīta
ui-log-rate-confirmed = Procentu likme apstiprināta
ui-log-approval-asked = Lūgts apstiprinājums
ui-log-approval-approved = Apstiprināja otrs cilvēks
ui-log-approval-rejected = Noraidīja otrs cilvēks
ui-log-approval-withdrawn = Lūgums atsaukts
ui-log-user-added = Lietotājs pievienots
ui-log-user-invited = Lietotājs uzaicināts
ui-log-user-renamed = Lietotājs pārdēvēts
ui-log-user-role-set = Lietotāja loma mainīta
ui-log-user-disabled = Lietotājs izslēgts
ui-log-user-enabled = Lietotājs ieslēgts
ui-log-user-password-set = Parole noteikta
ui-log-user-reset-made = Izveidots ceļš uz jaunu paroli
ui-log-user-codes-set = Vienreizējie kodi iestatīti
ui-log-user-codes-removed = Vienreizējie kodi noņemti
ui-log-user-recovery-set = Atkopšanas kodi izveidoti
ui-log-user-code-wrong = Nepareizs vienreizējais kods
ui-log-user-signed-in = Pieteicies
ui-log-user-signed-out = Izrakstījies
ui-log-user-sign-in-failed = Pieteikšanās neizdevās
ui-log-user-session-ended = Sesija beigta
ui-log-contact-marked = Persona atzīmēta kā pirmā
ui-log-contact-removed = Persona izņemta
ui-log-contact-restored = Persona atkal pievienota
ui-log-limit-set = Kredīta limits noteikts
ui-log-promise-withdrawn = Solījums atsaukts
ui-log-bank-line-ignored = Bankas rinda atlikta malā
ui-log-bank-line-taken-up = Bankas rinda atkal paņemta
ui-log-bank-line-brought = Bankas rinda ar partnera pārskaitījumu
ui-log-oidc-set = Identitātes sniedzējs iestatīts
ui-log-oidc-removed = Identitātes sniedzējs noņemts
ui-log-user-identity-linked = Pieteikšanās sasaistīta ar identitātes sniedzēju
ui-proof-account-first-invoice = Katra klienta pirmais rēķins
ui-proof-account-links = Apvienotie numuri ved pie viena klienta
ui-proof-account-newest-entry = Katra klienta jaunākais ieraksts
ui-proof-activity-has-entries = Katrs ieraksts ir žurnālā
ui-proof-activity-reaches-version = Žurnāls ir pilnīgs
ui-proof-activity-replays = Atkārtots žurnāls dod to pašu grāmatu
ui-proof-approval-four-eyes = Apstiprināja otrs cilvēks
ui-proof-bank-line-is-receipts = Bankas rinda ir vienāda ar tās maksājumiem
ui-proof-bank-statements-chain = Bankas izraksti seko cits citam
ui-proof-book-money-conserved = Nauda nepazūd un nerodas
ui-proof-charge-is-item = Katra maksa ir postenis
ui-proof-charge-made-once = Nekas nav pieskaitīts divreiz
ui-proof-database-append-only = Ierakstus nevar mainīt
ui-proof-database-integrity = Datubāze ir vesela
ui-proof-database-settings = Datubāzes iestatījumi
ui-proof-directory-customer-names = Klientu nosaukumu rādītājs
ui-proof-directory-customer-numbers = Klientu numuru rādītājs
ui-proof-directory-item-numbers = Rēķinu numuru rādītājs
ui-proof-directory-receipt-keys = Saņemto maksājumu rādītājs
ui-proof-item-amount-is-sum = Posteņa summa ir tā ierakstu summa
ui-proof-item-netted-ties = Kredīts sedz tik, cik no tā izlietots
ui-proof-item-not-over-settled = Nekas nav segts virs savas summas
ui-proof-item-open-is-sum = Atvērtais ir ierakstu summa
ui-proof-item-parts-are-whole = Rēķiniem pa daļām ir visas daļas
ui-proof-item-withdrawn-is-nothing = Par atsaukto nekas nav jāmaksā
ui-proof-notice-has-files = Katram paziņojumam ir faili
ui-proof-notice-has-steps = Katrs paziņojums ir kāds solis
ui-proof-notice-taken-back = Neviens atsaukts paziņojums neskaitās
ui-proof-policy-is-its-version = Spēkā esošā politika ir tās jaunākā versija
ui-proof-receipt-is-spent = Katrs maksājums izlietots līdz pēdējam centam
ui-proof-run-edits-live = Kārtu izmaiņas ir pie savām rindām
ui-proof-run-holds-end = Katrai aizturētai kārtai ir laiks
ui-proof-run-rows-live = Rindas ir tikai jaunākajam ierosinājumam
ui-proof-step-has-maker = Katram solim ir izcelsme
ui-proof-user-somebody-administers = Grāmatai ir administrators
ui-proof-user-tasks-without-stand-in = Prombūtnē esošajiem ir aizvietotājs
ui-proof-creditor-account-places = Bankas konti ir secībā
ui-proof-creditor-logo-kept = Logotips ir saglabāts
ui-proof-evidence-is-kept = Katrs minētais dokuments ir saglabāts
ui-proof-document-is-its-hash = Katrs saglabātais fails ir nemainīts

## Segments, and customers who stay on an older version of the policy
ui-fact-class = Klase
ui-class-what = Jūsu klientu klase
ui-class-hint = Jūsu pašu vārds politikas segmentiem. Tukšs: nav.
ui-said-class = Klase pierakstīta.
ui-middle = Klienti ar vecāku versiju
ui-middle-how = Pēc šīs versijas viņiem nosūtīts kavējuma paziņojums, un rēķins vēl nav samaksāts: tās soļi turpinās, līdz tas ir samaksāts vai līdz jūs viņus pārceļat.
ui-middle-none = Visi klienti ir uz spēkā esošās versijas
ui-middle-count = { $count ->
    [zero] { $count } klientu vēl ir uz vecākas versijas
    [one] { $count } klients vēl ir uz vecākas versijas
   *[other] { $count } klienti vēl ir uz vecākas versijas
}
ui-policy-everybody = Visi klienti
ui-policy-segment-text = Atzīmētais atšķiras no tā, kas ir spēkā visiem klientiem. Segmentu maina tekstā:
ui-segment-became = Segments „{ $segment }”: { $became }
ui-segment-added = jauns
ui-segment-removed = izņemts
ui-segment-condition = tagad attiecas uz citiem klientiem
ui-col-segment = Segments
ui-middle-by-notice = Kavējuma paziņojums
ui-middle-by-move = Pārcēlis cilvēks
ui-move = Pārcelt uz { $version }. versiju
ui-move-all = Pārcelt visus uz { $version }. versiju
ui-move-how = Spertie soļi skaitās. Nekas netiek darīts divreiz, un nekas nokavēts netiek dzīts iekšā.
ui-said-moved = Pārcelts uz politikas { $version }. versiju.
ui-said-moved-all = { $count ->
    [zero] { $count } klientu pārcelti uz spēkā esošo versiju.
    [one] { $count } klients pārcelts uz spēkā esošo versiju.
   *[other] { $count } klienti pārcelti uz spēkā esošo versiju.
}
ui-log-policy-moved = Pārcelts uz citu politikas versiju
ui-log-policy-move-struck = Pārcelšana uz citu versiju atsaukta
ui-wrong-policy-not-in-the-middle = Šis klients jau ir uz spēkā esošās versijas: pēc citas nav sūtīts paziņojums par nesamaksātu rēķinu.
ui-wrong-policy-there-already = Šis klients jau ir uz šīs versijas.
ui-fix-policy-segment-asks-invoice = Segments jautā par klientu: klase, valsts, veids, cik viņš kopā ir parādā. Nosacījumi par vienu rēķinu pieder solim.
ui-fix-policy-segment-twice = Dodiet katram segmentam savu nosaukumu.
