### Ko saka ekrāni. Īsi teikumi, darbības vārds pa priekšu; tikai vārdnīcas vārdi.

## Rāmis
ui-skip = Uz saturu
ui-nav = Ekrāni
ui-nav-main = Galvenie ekrāni
ui-nav-today = Šodien
ui-nav-worklist = Darbu saraksts
ui-bar-worklist = Saraksts
ui-nav-customers = Klienti
ui-nav-runs = Kārtas
ui-nav-aging = Parādu vecums
ui-mode-live = Darba režīms · izdod ar roku
ui-mode-test = Izmēģinājums
ui-test-mode = Izmēģinājums.
ui-test-mode-more = Vēstules raksta izejošo mapē. Nekas nenonāk pie klienta.
ui-bank-known = Banka zināma līdz { $day }
ui-bank-unknown = Bankas faila vēl nav
ui-search = Meklēt vai doties uz
ui-status = Kas izdarīts, un taustiņi
ui-undo = Atsaukt
ui-key-filter = filtrēt
ui-key-search = meklēt
ui-key-next = nākamais
ui-key-before = iepriekšējais
ui-problem = Tas neizdevās
ui-back-to-today = Atpakaļ uz Šodien
ui-save = Saglabāt
ui-show = Rādīt
ui-filter = Filtrs
ui-filter-do = Filtrēt
ui-page-before = Iepriekšējā
ui-page-after = Nākamā
ui-range = { $first }–{ $last } no { $all }
ui-open-list = Atvērt sarakstu
ui-nothing-waits = Nekas negaida

## Tiesības
ui-right-own = skatīt savus datus
ui-right-placed = strādāt ar savam uzņēmumam nodoto
ui-right-read = skatīt grāmatu
ui-right-collect = strādāt ar klientiem
ui-right-cash = teikt, kam pieder saņemtais
ui-right-import = ielasīt failus grāmatā
ui-right-propose = ierosināt kārtu
ui-right-approve = apstiprināt kārtu
ui-right-adjust = mainīt parādu
ui-right-policy = mainīt politiku
ui-right-settings = mainīt iestatījumus
ui-right-audit = redzēt, kurš ko drīkst
ui-right-users = noteikt, kurš ko drīkst

## Skaitļi
ui-owed = Parāds
ui-overdue = Kavēts
ui-oldest = Vecākais
ui-open = Atvērts
ui-amount = Summa
ui-currency = Valūta
ui-reason = Iemesls
ui-days = { $count ->
    [zero] { $count } dienu
    [one] { $count } diena
   *[other] { $count } dienas
}
ui-items = { $count ->
    [zero] { $count } posteņu
    [one] { $count } postenis
   *[other] { $count } posteņi
}
ui-not-due = Termiņš nav pienācis
ui-over-days = Virs { $days }

## Šodien un darbu saraksts
ui-today-sentence = { $count ->
    [0] Nekas negaida cilvēku.
    [zero] Gaida { $count } uzdevumu.
    [one] Gaida { $count } uzdevums.
   *[other] Gaida { $count } uzdevumi.
}
ui-worklist-later = { $count ->
    [zero] Vēl { $count } ir vēlākai dienai.
    [one] Vēl { $count } ir vēlākai dienai.
   *[other] Vēl { $count } ir vēlākai dienai.
}
ui-worklist-start = Sākt darbu sarakstu
ui-oldest-of = vecākais no { $day }
ui-tile-calls = Jāzvana
ui-tile-visits = Apmeklējumi
ui-tile-other = Apstiprinājumi un ziņas
ui-today-tasks = Kas jūs gaida
ui-today-done = Nekas negaida
ui-today-done-why = Uzdevumi nāk no apstiprinātām kārtām: zvani, apmeklējumi un apstiprinājumi.
ui-today-run = Jaunākā kārta
ui-does-collector = debitoru speciālists
ui-does-sales-rep = tirdzniecības pārstāvis
ui-does-account-manager = klienta vadītājs
ui-does-controller = kontrolieris
ui-does-management = vadība
ui-outcome-done = Darīts
ui-outcome-reached = Sazvanīts
ui-outcome-no-answer = Neatbild
ui-outcome-approved = Apstiprināts
ui-outcome-rejected = Noraidīts
ui-outcome-withdrawn = Atsaukts
ui-outcome-in-house = Pašu komanda
ui-outcome-agency = Aģentūra
ui-outcome-sale = Pārdošana
ui-empty-book = Rēķinu vēl nav
ui-empty-book-why = Ielasiet atvērto rēķinu sarakstu. Ar to nekas netiek sūtīts.

## Klienti
ui-customers-count = { $count ->
    [zero] { $count } klientu un valūtu
    [one] { $count } klients un valūta
   *[other] { $count } klienti un valūtas
}
ui-customers-which = Rādīt
ui-customers-owing = Kas kaut ko parādā
ui-customers-late = Kas kavē
ui-customers-all = Visus
ui-customers-none = Neviens klients neatbilst
ui-customers-none-why = Mainiet filtru vai ielasiet klientu vai rēķinu sarakstu.
ui-col-customer = Klients
ui-contact = Kontakts
ui-tab-timeline = Notikumi
ui-tab-invoices = Rēķini
ui-tab-receipts = Saņemtais
ui-tab-contacts = Kontakti
ui-tab-terms = Dati
ui-tab-documents = Vēstules
ui-chip-disputed = { $amount } apstrīdēts
ui-next-today = Šodien: { $step }.
ui-next-on = Nākamais: { $step }, { $day }.
ui-fact-address = Adrese
ui-fact-language = Valoda
ui-fact-sales-rep = Tirdzniecības pārstāvis
ui-fact-account-manager = Klienta vadītājs
ui-fact-first-invoice = Pirmais rēķins
ui-fact-aliases = Saukts arī
ui-role-payables = Rēķinu apmaksa
ui-role-buyer = Pircējs
ui-role-manager = Vadītājs
ui-role-owner = Īpašnieks
ui-receipts-none = Nekas nav saņemts
ui-receipts-none-why = Šeit ir ienākusī nauda un tas, ko tā sedza.
ui-documents-none = Vēstuļu nav
ui-documents-none-why = Šeit ir apstiprināto kārtu vēstules, katra ar savu nospiedumu.
ui-contacts-none = Neviens nav zināms
ui-contacts-none-why = Ielasiet klientu sarakstu ar kontaktiem vai pievienojiet kontaktu.
ui-receipt-cancelled = Atcelts { $day }: { $why }
ui-receipt-returned = Banka atdeva { $day }: { $why }
ui-first-seen = Ienāca grāmatā

## Ko dara cilvēks
ui-act-call = Zvans
ui-act-promise = Solījums
ui-act-dispute = Strīds
ui-act-hold = Aizturējums
ui-call-outcome = Kas iznāca
ui-call-with = Ar ko
ui-call-note = Kas tika teikts
ui-call-pay-on = Nosauca maksājuma dienu
ui-call-reached = Sazvanīts
ui-call-no-answer = Neatbild
ui-call-left-message = Atstāta ziņa
ui-call-arrived = Rēķins ir saņemts
ui-call-pay-date = Nosauca maksājuma dienu
ui-promise-by = Līdz
ui-dispute-part = Tikai šī daļa
ui-dispute-quality = Kvalitāte
ui-dispute-price = Cena
ui-dispute-quantity = Daudzums
ui-dispute-not-received = Nav saņemts
ui-dispute-already-paid = Jau samaksāts
ui-dispute-other = Cits iemesls
ui-dispute-upheld = Strīds par { $item } atzīts
ui-dispute-rejected = Strīds par { $item } noraidīts
ui-hold-kind = Kas nedrīkst notikt
ui-hold-until = Līdz
ui-hold-pause = Saziņa apturēta
ui-hold-order = Pasūtījums gaida naudu
ui-hold-credit = Bez piegādēm uz kredīta
ui-hold-cash-only = Tikai ar tūlītēju samaksu
ui-hold-stop = Pārdošana apturēta
ui-hold-lifted = { $hold }: atcelts
ui-received = Saņemts { $amount }
ui-promised = Apsolīts { $amount } līdz { $day }
ui-disputed = Apstrīd { $item }
ui-said-call = Zvans pierakstīts.
ui-said-promise = Solījums pierakstīts. Atgādinājumi gaida līdz { $day }, tikai par šo summu.
ui-said-dispute = { $item } apstrīd. To nepieprasa, līdz tas nokārtots.
ui-said-undone = Atsaukts.
ui-said-task = Darīts: { $task }.
ui-said-next-business-day = Šodien, { $today }, nav darba diena; šīs kārtas diena ir { $day }.
ui-said-proposed = { $run } ir ierosināta. Nekas netiek grāmatots vai izdots, pirms apstiprināt.
ui-said-approved = { $count ->
    [zero] Apstiprināts. Uzrakstīti { $count } failu.
    [one] Apstiprināts. Uzrakstīts { $count } fails.
   *[other] Apstiprināts. Uzrakstīti { $count } faili.
}

## Rēķini
ui-kind-invoice = Rēķins
ui-kind-credit-note = Kredītrēķins
ui-kind-charge = Maksa
ui-kind-on-account = Kontā
ui-item-settled = nokārtots
ui-item-credit = klientam par labu
ui-item-late = { $count ->
    [zero] kavē { $count } dienu
    [one] kavē { $count } dienu
   *[other] kavē { $count } dienas
}
ui-item-due = termiņš { $day }
ui-money-story = Naudas kustība
ui-interest = Procenti
ui-interest-up-to = Līdz { $day }. Skatoties nekas netiek grāmatots.
ui-why-today = Kāpēc šodien jā vai nē
ui-why-nothing = Nekas no tā nav atvērts.
ui-facts = Fakti
ui-fact-issued = Izrakstīts
ui-fact-terms = Noteikumi
ui-fact-sent = Nosūtīts
ui-fact-payment-reference = Maksājuma atsauce
ui-fact-source = No
ui-col-invoice = Rēķins
ui-col-due = Termiņš
ui-col-late = Kavē
ui-col-day = Diena
ui-col-what = Kas
ui-col-from = No
ui-col-to = Līdz
ui-col-days = Dienas
ui-col-received = Saņemts
ui-col-reference = Atsauce
ui-entry-issued = Izveidots
ui-entry-corrected = Labots
ui-entry-settled-before = Segts agrāk
ui-entry-allocated = Samaksāts
ui-entry-unallocated = Maksājums noņemts
ui-entry-discounted = Atlaide par agru samaksu
ui-entry-small-difference = Maza starpība atlaista
ui-entry-returned = Banka maksājumu atdeva
ui-entry-netted = Kredīts izlietots
ui-entry-refunded = Atmaksāts
ui-entry-written-off = Norakstīts
ui-entry-waived = Atlaists
ui-entry-reinstated = Atkal parādā

## Parādu vecums
ui-as-of = Uz dienu
ui-all-customers = Visi klienti
ui-aging-none = Nekas nav atvērts
ui-aging-none-why = Tajā dienā neviens klients nav parādā.
ui-aging-sentence = { $amount } atvērts { $items ->
    [zero] { $items } posteņos
    [one] { $items } postenī
   *[other] { $items } posteņos
}; { $late ->
    [zero] { $late } klientu
    [one] { $late } klients
   *[other] { $late } klienti
} kavē

## Kārtas
ui-runs-what = Ierosināt, apskatīt, apstiprināt. Nekas netiek grāmatots vai izdots, pirms apstiprināt.
ui-runs-none = Kārtas vēl nav
ui-runs-none-why = Ierosiniet šodienas kārtu, lai redzētu, kas notiktu ar katru klientu un kāpēc.
ui-run-propose = Ierosināt šodienu
ui-run-again = Ierosināt vēlreiz
ui-run-proposed = Ierosināta
ui-run-approved = Apstiprināta
ui-run-review = Pārskatīt
ui-run-look = Apskatīt
ui-run-none = Neviena kārta vēl nav ierosināta.
ui-run-counted = { $will } darīs, { $look } jāapskata, { $wont } nedarīs.
ui-run-of = { $day } kārta
ui-run-nothing-yet = Nekas netiek grāmatots vai izdots, pirms apstiprināt.
ui-run-issued = Apstiprināta; tās vēstules ir uzrakstītas.
ui-run-approve = { $count ->
    [zero] Apstiprināt { $count }
    [one] Apstiprināt { $count }
   *[other] Apstiprināt { $count }
}
ui-run-tab-will = Darīs
ui-run-tab-look = Jāapskata
ui-run-tab-wont = Nedarīs
ui-run-tab-empty = Šeit neviena nav
ui-col-run = Kārta
ui-col-state = Stāvoklis
ui-col-step = Solis
ui-channel-email = E-pasts
ui-channel-letter = Vēstule
ui-channel-certified = Ierakstīta vēstule
ui-channel-phone = Zvans
ui-channel-visit = Apmeklējums
ui-channel-none = Uzņēmumā
## Standarta politikas soļi
step-order-hold = Pasūtījums gaida naudu
step-welcome-call = Sveiciena zvans
step-receipt-check = Saņemšanas pārbaude
step-receipt-check-2 = Saņemšanas pārbaude zvanot
step-receipt-check-posted = Pa pastu sūtīto rēķinu saņemšanas pārbaude
step-courtesy = Pieklājīga ziņa
step-due-soon = Drīz termiņš
step-confirmation = Sarunas apstiprinājums
step-unearned-discount = Atlaide ņemta par vēlu
step-reminder = Atgādinājums
step-past-due = Vēstule par kavējumu
step-late-charges = Kavējuma maksa
step-call-1 = Pirmais zvans
step-tell-sales = Paziņot tirdzniecības pārstāvim
step-credit-hold = Bez piegādēm uz kredīta
step-call-2 = Otrais zvans
step-second-reminder = Otrais atgādinājums
step-visit = Apmeklējums
step-to-management = Vēstule viņu vadībai
step-second-notice = Otrais brīdinājums
step-demand = Maksājuma pieprasījums
step-cash-only = Tikai ar tūlītēju samaksu
step-final-notice = Pēdējais brīdinājums
step-final-call = Pēdējais zvans
step-stop-trading = Pārdošanas apturēšana
step-placement-approval = Apstiprināt nodošanu
step-in-collections = Piedziņā
step-last-deadline = Pēdējais termiņš
step-legal-approval = Apstiprināt tiesvedību
step-statement = Norēķinu izraksts
