### Ielasīšana, pirmā reize, paraugs un sākšana īsti.

## Ielasīšana
ui-nav-imports = Ielasīšana
ui-figure = { $count }
ui-imports-what = Rēķinu, saņemto maksājumu vai klientu saraksti, elektroniski rēķini un bankas faili.
ui-imports-waiting = Gaida ielasīšanu
ui-imports-made = Vēsture
ui-imports-none = Vēl nekas nav ielasīts
ui-imports-none-why = Izvēlieties failu augstāk. Vispirms to apskata; nekas netiek rakstīts, pirms to sakāt.
ui-import-file = Fails
ui-import-file-hint = CSV, XLSX, XLS, UBL, CII, Factur-X, FatturaPA, camt, MT940 un citi bankas faili, līdz 64 MB.
ui-import-look = Apskatīt
ui-import-by = { $by }
ui-import-when = Kad
ui-import-kind = Kas tajā ir
ui-import-kind-invoices = Rēķini
ui-import-kind-receipts = Saņemtais
ui-import-kind-customers = Klienti
ui-import-made = Ielasīts { $day }, ielasīja { $by }.
ui-import-undone = Atsaukts
ui-import-undone-on = Atsaukts { $day }, atsauca { $by }. Grāmata ir tāda, kāda bija iepriekš.
ui-import-source = Avots
ui-import-was-snapshot = pilnais atvērto rēķinu saraksts
ui-import-hash = Faila nospiedums
ui-import-nothing-yet = Vēl nekas nav rakstīts.
ui-import-step-columns = Pasakiet, kas ir kolonnās. Tad redzēsiet, kas mainītos.
ui-import-how = Kā failu lasa
ui-import-find-out = Noteikt automātiski
ui-import-currency = Valūta, kur tā nav nosaukta
ui-import-columns = Kolonnas
ui-import-header = Kolonna
ui-import-values = Vērtības
ui-import-read-as = Lasa kā
ui-import-snapshot = Tas ir pilnais atvērto rēķinu saraksts
ui-import-snapshot-what = Kā šajā sarakstā vairs nav, to nepieprasa, līdz tas ir nokārtots, atkal sarakstā vai apstiprināts.
ui-import-to-preview = Skatīt, kas mainītos
ui-import-forget = Aizmirst šo failu
ui-import-change-columns = Mainīt kolonnas
ui-import-is-invoices = Rēķinu saraksts.
ui-import-is-receipts = Saņemto maksājumu saraksts.
ui-import-is-customers = Klientu saraksts.
ui-import-is-bank = Bankas fails.
ui-import-bank-how = Drošo saskaņo pats. Pārējais gaida sadaļā „Banka”.
ui-import-statements = Izraksti
ui-import-lines = Rindas
ui-import-created = Jauni
ui-import-updated = Mainīti
ui-import-skipped = Jau zināmi
ui-import-rejected = Nav pieņemti
ui-import-rejected-file = Nepieņemtās rindas
ui-import-rejected-how = Dažas rindas nav pieņemtas. Lejupielādējiet tās, izlabojiet failā un ielasiet šo failu. Pēdējā kolonnā teikts, kāpēc.
ui-import-not-taken = Nav pieņemts
ui-import-worth-knowing = Vērts zināt
ui-import-row = Rinda
ui-import-found = Atrasts
ui-import-why = Kāpēc
ui-import-corrections = Labojumi
ui-import-in-book = Grāmatā
ui-import-in-file = Failā
ui-import-more = { $count ->
    [zero] un vēl { $count }
    [one] un vēl { $count }
   *[other] un vēl { $count }
}
ui-import-take = { $count ->
    [zero] Ielasīt { $count } rindas
    [one] Ielasīt { $count } rindu
   *[other] Ielasīt { $count } rindas
}
ui-import-take-lines = { $count ->
    [zero] Ielasīt { $count } bankas rindas
    [one] Ielasīt { $count } bankas rindu
   *[other] Ielasīt { $count } bankas rindas
}
ui-import-accept-seller = Tas tomēr ir mūsu
ui-import-no-change = Šis fails neko nemaina.
ui-import-no-change-why = Visas rindas jau ir zināmas vai nav pieņemamas.
ui-import-also-customers = { $count ->
    [zero] Arī { $count } jaunu klientu.
    [one] Arī { $count } jauns klients.
   *[other] Arī { $count } jauni klienti.
}
ui-import-also-receipts = { $count ->
    [zero] Arī { $count } saņemto maksājumu.
    [one] Arī { $count } saņemtais maksājums.
   *[other] Arī { $count } saņemtie maksājumi.
}
ui-import-not-in-list = { $count ->
    [zero] Failā nav { $count } šī avota atvērto posteņu.
    [one] Failā nav { $count } šī avota atvērtā posteņa.
   *[other] Failā nav { $count } šī avota atvērto posteņu.
}
ui-said-imported = Ielasīts.
ui-said-forgotten = Fails { $file } ir aizmirsts. Nekas nav rakstīts.
ui-said-bank = { $new ->
    [zero] Bankas fails ielasīts: { $new } jaunu rindu, saskaņots { $applied }.
    [one] Bankas fails ielasīts: { $new } jauna rinda, saskaņots { $applied }.
   *[other] Bankas fails ielasīts: { $new } jaunas rindas, saskaņots { $applied }.
}
ui-import-undo = Atsaukt
ui-import-undo-what = Grāmata tad ir tāda, kāda bija pirms šī faila. Tas iespējams, kamēr nekas nebalstās uz tā atnesto.
ui-said-import-undone = Fails { $file } ir atsaukts. Grāmata ir tāda, kāda bija iepriekš.

## Kā failu lasa
ui-fact-rows = Rindas
ui-fact-header-row = Virsraksts rindā
ui-fact-header-language = Virsraksta valoda
ui-fact-delimiter = Starp šūnām
ui-delimiter-tab = tabulators
ui-date-order = Datuma secība
ui-date-order-dmy = Diena, mēnesis, gads
ui-date-order-mdy = Mēnesis, diena, gads
ui-date-order-ymd = Gads, mēnesis, diena
ui-decimal = Decimālzīme
ui-decimal-point = Punkts: 1,234.56
ui-decimal-comma = Komats: 1.234,56
ui-encoding = Kodējums
ui-sheet = Lapa
ui-language-en = Angļu
ui-language-bg = Bulgāru
ui-language-fr = Franču
ui-language-lv = Latviešu
ui-language-nl = Nīderlandiešu
ui-language-ro = Rumāņu
ui-language-de = Vācu
ui-language-es = Spāņu
ui-language-it = Itāliešu
ui-language-pl = Poļu

## Jautājumi par failu
ui-ask-date-order-uncertain = Kas datumos ir pirmais: diena vai mēnesis?
ui-ask-date-order-contradictory = Kas datumos ir pirmais: diena vai mēnesis?
ui-ask-decimal-uncertain = Kura ir decimālzīme?
ui-ask-decimal-contradictory = Kura ir decimālzīme?
ui-ask-encoding-uncertain = Kādā kodējumā tas ir rakstīts?
ui-ask-encoding-invalid = Kādā kodējumā tas ir rakstīts?
ui-ask-kind-uncertain = Vai tajā ir rēķini vai saņemtais?
ui-ask-kind-unknown = Kas tajā ir?
ui-ask-sheet-uncertain = Kurā lapā ir saraksts?
ui-ask-header-unknown = Kas ir kolonnās?
ui-ask-column-missing = Trūkst kolonnas. Kura tā ir?
ui-ask-column-ambiguous = Viens un tas pats varētu būt divās kolonnās. Kurā tas ir?
ui-ask-currency-missing = Kādā valūtā ir summas?

## Kas novērš kļūdu
ui-fix-date-unreadable = Rakstiet datumu kā gads-mēnesis-diena, piemēram, 2026-11-22.
ui-fix-date-missing = Pievienojiet izrakstīšanas datumu vai termiņu.
ui-fix-amount-unreadable = Rakstiet summu tikai cipariem, ar vienu decimālzīmi.
ui-fix-amount-missing = Ierakstiet summu.
ui-fix-amount-too-large = Pārbaudiet summu: tajā ir pārāk daudz ciparu.
ui-fix-amount-below-settled = Samaksāts vairāk par jauno summu. Pārbaudiet summu failā vai vispirms noņemiet maksājumu.
ui-fix-customer-missing = Pievienojiet klienta numuru vai nosaukumu.
ui-fix-customer-ambiguous = Šāds nosaukums ir vairākiem klientiem. Pievienojiet klienta numuru.
ui-fix-customer-unknown = Vispirms ielasiet klientu vai tā rēķinus.
ui-fix-invoice-number-missing = Pievienojiet rēķina numuru.
ui-fix-invoice-unknown = Vispirms ielasiet rēķinu vai izlabojiet tā numuru.
ui-fix-invoice-other-customer = Izlabojiet klientu vai rēķina numuru.
ui-fix-row-contradicts = Tas pats rēķins tur ir arī citāds. Atstājiet pareizo rindu.
ui-fix-row-repeated = Tā pati rinda šajā failā ir jau agrāk. To pārņem vienreiz.
ui-fix-row-too-wide = Rindā ir vairāk šūnu nekā virsrakstā. Lieciet pēdiņās tekstu, kurā ir atdalītājs.
ui-fix-currency-unknown = Lietojiet trīs valūtas burtus, piemēram, EUR.
ui-fix-currency-ambiguous = Nosauciet valūtu ar trim burtiem.
ui-fix-due-on-missing = Pievienojiet termiņu vai maksājuma noteikumus.
ui-fix-seller-not-creditor = Pārbaudiet, vai šis rēķins ir jūsu, vai izlabojiet savus datus iestatījumos.
ui-fix-buyer-is-creditor = Šajā rēķinā parādā esat jūs. Tas šeit nepieder.

## Faila lauki
ui-field-none = Nelasa
ui-field-customer-number = Klienta numurs
ui-field-customer-name = Klienta nosaukums
ui-field-contact-name = Kontakts
ui-field-contact-role = Kontakta loma
ui-field-email = E-pasts
ui-field-phone = Tālrunis
ui-field-address-line1 = Iela un numurs
ui-field-address-line2 = Adreses otrā rinda
ui-field-postcode = Pasta indekss
ui-field-city = Pilsēta
ui-field-country = Valsts
ui-field-language = Valoda
ui-field-sales-rep = Tirdzniecības pārstāvis
ui-field-account-manager = Klienta vadītājs
ui-field-customer-kind = Uzņēmums vai patērētājs
ui-field-customer-class = Jūsu klientu klase
ui-field-invoice-number = Rēķina numurs
ui-field-kind = Rēķins vai kredītrēķins
ui-field-issued-on = Izrakstīšanas datums
ui-field-due-on = Termiņš
ui-field-amount = Summa
ui-field-open-amount = Atvērtā summa
ui-field-currency = Valūta
ui-field-terms = Maksājuma noteikumi
ui-field-sent-on = Nosūtīts (diena)
ui-field-sent-by = Nosūtīts (kā)
ui-field-settled-on = Nokārtots (diena)
ui-field-disputed = Apstrīdēts
ui-field-received-on = Saņemts (diena)
ui-field-reference = Atsauce
ui-field-late-interest = Kavējuma procenti
ui-field-late-fee = Kavējuma maksa
ui-field-payment-reference = Maksājuma atsauce

## Pirmā reize
ui-minutes = { $count ->
    [zero] { $count } minūšu
    [one] { $count } minūte
   *[other] { $count } minūtes
}
ui-start-steps = Pirmās reizes soļi
ui-start-before = Atpakaļ uz iepriekšējo soli
ui-start-next = Saglabāt un turpināt
ui-start-go-on = Turpināt pirmo reizi
ui-start-creditor = Jūsu uzņēmums
ui-start-creditor-title = Kam ir jāmaksā?
ui-start-creditor-what = Tas ir uz katras vēstules. Vēlāk to var mainīt.
ui-start-name = Nosaukums vēstulēs
ui-start-address-line2 = Adreses otrā rinda, ja ir
ui-start-phone = Tālrunis klientiem
ui-start-email = E-pasts atbildēm
ui-start-language = Valoda, ja klienta valoda nav zināma
ui-start-zone = Laika josla
ui-start-zone-hint = Ja tukšas, tās ir jūsu valsts valūta un laika josla.
ui-start-bank = Kā maksāt
ui-start-bank-title = Kā klienti jums maksā?
ui-start-bank-what = Katrā vēstulē teikts, kur maksāt; ja valūtai tāds ir, ar skenējamu kodu.
ui-start-iban = Bankas konts (IBAN)
ui-start-iban-hint = Kontrolcipari tiek pārbaudīti.
ui-start-bank-name = Banka
ui-start-bic = BIC
ui-start-methods = Pieņemtie maksāšanas veidi
ui-start-methods-hint = Atdaliet ar komatiem.
ui-start-registration = Reģistrācijas un nodokļu numuri
ui-start-registration-hint = Tā, kā tie ir jūsu rēķinos.
ui-start-signer = Kas paraksta
ui-start-signer-role = Kādā amatā
ui-start-import = Atvērtie rēķini
ui-start-import-title = Cik klienti jums ir parādā?
ui-start-import-what = Eksportējiet atvērtos rēķinus no grāmatvedības programmas un atnesiet failu šurp. Vispirms to apskata; nekas netiek rakstīts, pirms to sakāt.
ui-start-customers = { $count ->
    [zero] Grāmatā ir { $count } klientu.
    [one] Grāmatā ir { $count } klients.
   *[other] Grāmatā ir { $count } klienti.
}
ui-start-more-files = Atnesiet vēl kādu failu vai turpiniet.
ui-start-no-file = Nav faila pie rokas? Grāmatu ar izdomātiem klientiem izveido:
ui-start-policy = Kā jūs atgādināt
ui-start-policy-title = Kā Dunlin atgādināt par parādiem?
ui-start-policy-what = Divi jautājumi. Katru soli vēlāk var mainīt.
ui-reach = Cik tālu drīkst iet?
ui-reach-reminders = Tikai atgādinājumi
ui-reach-reminders-what = E-pasts, zvani un ziņa jūsu pašu pārdevējiem. Piegādes turpinās.
ui-reach-trade = Līdz pārdošanas apturēšanai
ui-reach-trade-what = Tad ierakstītas vēstules, apturētas piegādes, tikai tūlītēja samaksa un beigās pārdošanas apturēšana.
ui-reach-legal = Līdz aģentūrai un tiesvedībai
ui-reach-legal-what = Tad izlemj cilvēks: pašu komanda, aģentūra vai tiesvedība. Nekas no tā nenotiek pats.
ui-pace = Cik ļoti nauda vajadzīga?
ui-pace-gentle = Nav steidzami
ui-pace-gentle-what = Soļi pēc termiņa nāk par pusi vēlāk un vismaz ar nedēļas atstarpi.
ui-pace-standard = Kā parasti
ui-pace-standard-what = Atgādinājums dienu pēc termiņa, ierakstīta vēstule pēc mēneša.
ui-pace-firm = Steidzami
ui-pace-firm-what = Soļi pēc termiņa nāk par trešdaļu agrāk. Katrā vēstulē joprojām nosaukta maksājuma diena.
ui-start-use-policy = Atgādināt tā
ui-start-show-steps = Rādīt soļus
ui-start-late-steps = Kas notiek ar kavētu rēķinu
ui-when = Kad
ui-when-due = { $count ->
    [zero] kavē { $count } dienu
    [one] kavē { $count } dienu
   *[other] kavē { $count } dienas
}
ui-when-step = { $count ->
    [zero] { $count } dienas pēc: { $step }
    [one] { $count } dienu pēc: { $step }
   *[other] { $count } dienas pēc: { $step }
}
ui-when-step-working = { $count ->
    [zero] { $count } darba dienas pēc: { $step }
    [one] { $count } darba dienu pēc: { $step }
   *[other] { $count } darba dienas pēc: { $step }
}
ui-when-with-step = kopā ar: { $step }
ui-when-otherwise = kad tas attiecas
ui-how-approve = izlemj cilvēks
ui-how-tell = ziņa pašu uzņēmumā
ui-how-charge = iegrāmato kā maksu
ui-said-saved = Saglabāts.
ui-said-policy = Politika ir spēkā.
ui-start-run = Pirmais skats
ui-start-run-title = Kas notiktu vispirms?
ui-start-run-what = Dunlin apskata katru klientu un saka, ko tas darītu un kāpēc.
ui-start-run-safe = Skatoties nekas netiek grāmatots vai sūtīts.
ui-start-run-none = Katru klientu apskata vienreiz. Tas aizņem dažas sekundes.
ui-start-run-do = Skatīt, kas notiktu

## Paraugs un sākšana īsti
ui-demo = Paraugs.
ui-demo-what = Visi klienti šeit ir izdomāti.
ui-demo-remove-what = Uz visiem laikiem pazudīs visi klienti, rēķini, vēstules un iestatījumi.
ui-demo-remove = Noņemt paraugu
ui-said-demo-removed = Paraugs ir noņemts. Grāmata ir jūsu.
ui-go-live = Darba režīms…
ui-live-title = Pāreja uz darba režīmu
ui-live-what = Līdz šim viss bija izmēģinājums. No šī brīža viss notiek īsti.
ui-live-now = Kas mainās
ui-live-today = Kārtas apstiprina tikai šodienai.
ui-live-bank = Kārta gaida, kamēr bankas dati ir pārāk veci.
ui-live-contact = Klients bez kontakta jāapskata.
ui-live-letters = Vēstules joprojām ir faili izejošajā mapē. Automātisko sūtīšanu ieslēdz atsevišķi.
ui-live-missing = Vēl trūkst
ui-live-missing-why = Tas vajadzīgs katrai vēstulei.
ui-live-missing-do = Aizpildīt
ui-live-do = Pāriet uz darba režīmu
ui-live-already = Šī grāmata jau ir darba režīmā.
ui-said-live = Grāmata ir darba režīmā. Kārtas apstiprina tikai šodienai.
ui-missing-name = Nosaukums
ui-missing-address = Adrese
ui-missing-city = Pilsēta
ui-missing-service-telephone = Tālrunis klientiem
ui-missing-payment-methods = Maksāšanas veidi
ui-missing-bank-details-iban = Bankas konts (IBAN)
