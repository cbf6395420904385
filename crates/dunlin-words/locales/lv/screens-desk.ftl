### Piedzinēja galds: darbu saraksts, klients, rēķins un tas, ko ar tiem dara cilvēks.

## Veidlapas, ko nevar pieņemt
ui-wrong-nothing-saved = { $count ->
    [zero] Vēl nekas nav saglabāts. Jāizlabo { $count } vietu:
    [one] Vēl nekas nav saglabāts. Jāizlabo { $count } vieta:
   *[other] Vēl nekas nav saglabāts. Jāizlabo { $count } vietas:
}
ui-wrong-empty = Šeit ir tukšs. Pasakiet to dažos vārdos.
ui-wrong-date = Tā nav diena. Izvēlieties kalendārā vai rakstiet, piemēram, 2026-11-27.
ui-wrong-amount-unreadable = Tā nav summa. Rakstiet tikai ciparus, piemēram, 1200,50.
ui-wrong-amount-thousands = Vai tas ir tūkstotis vai daļa? Rakstiet 1200 vai 1,20.
ui-wrong-amount-day = Burti aiz summas nav diena. Rakstiet r, k, p, b vai nedēļas dienas sākumu.
ui-wrong-amount-missing = Cik? Rakstiet summu un, ja vēlaties, aiz tās dienu: 500 k.
ui-wrong-day-missing = Līdz kurai dienai? Izvēlieties vai nospiediet kādu no dienām.
ui-wrong-outcome = Pasakiet, kas iznāca: izvēlieties.
ui-wrong-note-empty = Piezīme ir tukša. Pasakiet to dažos vārdos.
ui-wrong-note-too-long = Piezīme ir garāka par 4000 rakstzīmēm. Sadaliet to divās.
ui-wrong-contact-empty = Kontaktam vajag vārdu, e-pasta adresi vai tālruņa numuru.
ui-wrong-contact-email = Tā nav e-pasta adrese. Rakstiet, piemēram, ann@example.com.
ui-wrong-limit-negative = Limits nav negatīvs. 0 nozīmē: nekā uz kredīta.
ui-wrong-task-not-later = Izvēlieties dienu pēc šodienas.
ui-wrong-task-done = Uzdevums jau ir darīts.
ui-wrong-undo-too-late = Tas jau ir atsaukts vai kopš tā mainījies. Notikumos redzams, kā ir tagad.
ui-wrong-customer-unknown = Tāda klienta nav.
ui-wrong-task-unknown = Tāda uzdevuma nav.

## Darbu saraksts
ui-kind = Veids
ui-kind-all = Visi
ui-kind-calls = Zvani
ui-kind-visits = Apmeklējumi
ui-kind-other = Citi
ui-whose = Kura
ui-whose-all = Visu
ui-worklist-none-fits = Neviens uzdevums neatbilst
ui-worklist-none-fits-why = Gaida citi uzdevumi. Mainiet filtru vai rādiet visus.
ui-worklist-show-all = Rādīt visus
ui-task-since = kopš { $day }
ui-why-on-top = Kāpēc tas ir šeit
ui-why-broken = Solījums { $amount } līdz { $day } nav turēts
ui-why-past-due = Kavēts { $amount }, { $percent } % no parāda
ui-why-silence = { $count ->
    [0] Runāts šodien
    [zero] Pēdējoreiz runāts pirms { $count } dienām
    [one] Pēdējoreiz runāts pirms { $count } dienas
   *[other] Pēdējoreiz runāts pirms { $count } dienām
}
ui-why-never = Ar viņiem vēl neviens nav runājis
ui-open-items = Atvērtie posteņi, { $currency }
ui-more-items = { $count ->
    [zero] vēl { $count } posteņu
    [one] vēl { $count } postenis
   *[other] vēl { $count } posteņi
}
ui-of-amount = no { $amount }
ui-last-contacts = Kas notika pēdējā laikā
ui-until-day = Līdz
ui-assign-to = Kam
ui-assign-hint = Tukšs atdod to ikvienam ar šo lomu.
ui-key-select = atzīmēt
ui-act-done = darīts
ui-act-snooze = Atlikt
ui-act-assign = Uzdot
ui-said-done = { $outcome }: { $task }.
ui-said-snoozed = Atlikts līdz { $day }.
ui-said-assigned = Uzdots: { $name }.
ui-said-unassigned = Tas ir ikvienam ar šo lomu.

## Daudz rindu
ui-many-all = { $count ->
    [zero] visi { $count }, kas atbilst
    [one] visi { $count }, kas atbilst
   *[other] visi { $count }, kas atbilst
}
ui-many-ticked = atzīmēti
ui-many-title = { $count ->
    [zero] { $count } uzdevumu
    [one] { $count } uzdevums
   *[other] { $count } uzdevumi
}
ui-many-counted = { $tasks ->
    [zero] { $tasks } uzdevumu
    [one] { $tasks } uzdevums
   *[other] { $tasks } uzdevumi
}, { $customers ->
    [zero] { $customers } klientu.
    [one] { $customers } klients.
   *[other] { $customers } klienti.
} Vēl nekas nav mainīts.
ui-many-customers = { $count ->
    [zero] { $count } klientu
    [one] { $count } klients
   *[other] { $count } klienti
}
ui-many-customers-counted = { $customers ->
    [zero] { $customers } klientu.
    [one] { $customers } klients.
   *[other] { $customers } klienti.
} Vēl nekas nav mainīts.
ui-back-to-list = Atpakaļ uz sarakstu
ui-many-sums = Kavēts { $sums }.
ui-many-none = Neviena rinda nav atzīmēta
ui-many-none-why = Ejiet atpakaļ un atzīmējiet dažas rindas vai visas, kas atbilst.
ui-many-what = Ko darīt
ui-many-snooze = Atlikt uzdevumus
ui-many-assign = Uzdot uzdevumus kādam
ui-many-note = Rakstīt piezīmi pie katra klienta
ui-many-hold = Noteikt aizturējumu katram klientam
ui-many-rows = Izvēlēts
ui-many-more = { $count ->
    [zero] un vēl { $count }
    [one] un vēl { $count }
   *[other] un vēl { $count }
}
ui-many-do = { $count ->
    [zero] Darīt { $count } rindām
    [one] Darīt { $count } rindai
   *[other] Darīt { $count } rindām
}
ui-many-failed = { $count ->
    [zero] { $count } neizdevās; pārējie ir darīti.
    [one] { $count } neizdevās; pārējie ir darīti.
   *[other] { $count } neizdevās; pārējie ir darīti.
}
ui-said-many = { $count ->
    [zero] Darīts { $count } rindām.
    [one] Darīts { $count } rindai.
   *[other] Darīts { $count } rindām.
}
ui-said-undone-many = { $count ->
    [zero] Atsaukts { $count } klientiem.
    [one] Atsaukts { $count } klientam.
   *[other] Atsaukts { $count } klientiem.
}
ui-said-undone-but = { $count ->
    [zero] Atsaukts { $count } klientiem. Kopš tā mainījušies un atstāti, kā ir: { $names }.
    [one] Atsaukts { $count } klientam. Kopš tā mainījušies un atstāti, kā ir: { $names }.
   *[other] Atsaukts { $count } klientiem. Kopš tā mainījušies un atstāti, kā ir: { $names }.
}

## Zvans
ui-talk-with = Zvans: { $name }
ui-talk-say = Sakiet
ui-talk-ask = Jautājiet
ui-say-broken = „Jūs gribējāt samaksāt { $amount } līdz { $day }. Kas to aizkavēja?”
ui-ask-broken = Kas trūkst, kurš to apstiprina, kurā dienā.
ui-say-past-due = „Kavēts ir { $amount }. Kad tas tiks samaksāts?”
ui-ask-past-due = Vai rēķini ir saņemti, kurš tos apstiprina, kurā dienā.
ui-say-nothing-late = „Nekas nav kavēts. Vai mūsu rēķini ir saņemti un viss ir kārtībā?”
ui-ask-nothing-late = Vai kas nav skaidrs un kurš apmaksā rēķinus.
ui-talk-no-number = Tālruņa numurs nav zināms.
ui-talk-nobody = Tur neviens nav zināms.
ui-talk-promised = Sazvanīts, apsolīja maksāt
ui-talk-contested = Sazvanīts, apstrīd posteni
ui-talk-left-message = Atstāta ziņa
ui-talk-no-answer = Neatbild, mēģināt vēlreiz
ui-talk-pay-date = Sazvanīts, nosauca maksājuma dienu
ui-talk-arrived = Rēķins ir saņemts
ui-talk-reached = Sazvanīts, nekas nav norunāts
ui-talk-hint = 500 k ir 500 piektdien: burti aiz summas ir diena.
ui-talk-day-only = Līdz { $day }. Cik?
ui-talk-will-promise = Solījums { $amount } līdz { $day }. Atgādinājumi gaida, līdz šī diena ir pagājusi, tikai par šo summu.
ui-talk-save-next = Saglabāt, nākamais klients
ui-optional = Nav obligāti
ui-cancel = Atcelt
ui-said-promised = { $name } apsolīja maksāt līdz { $day }.
ui-said-talk = Zvans pierakstīts: { $name }.
# Buttons for days.
ui-day-tomorrow = Rīt
ui-day-friday = Piektdien
ui-day-monday = Pirmdien
ui-day-month-end = Mēneša beigās
# What people type for a day, in small letters, parted by spaces. The first of the first four is its key: one letter, all four different.
ui-day-words-tomorrow = r rīt rit rītdien ritdien
ui-day-words-friday = k pk piektdiena piektdien
ui-day-words-monday = p pr pirmdiena pirmdien
ui-day-words-month-end = b mb beigas beigās
ui-day-words-tuesday = otrdiena otrdien
ui-day-words-wednesday = trešdiena trešdien tresdiena tresdien
ui-day-words-thursday = ceturtdiena ceturtdien
ui-day-words-saturday = sestdiena sestdien
ui-day-words-sunday = svētdiena svētdien svetdiena svetdien

## Klienti
ui-overdue-of = { $late } no { $all ->
    [zero] { $all } posteņiem
    [one] { $all } posteņa
   *[other] { $all } posteņiem
}
ui-credit-to-use = Izlietojams kredīts
ui-limit-of = Limits { $amount }
ui-chip-broken = Solījums lauzts { $day }
ui-chip-promised = { $amount } apsolīts līdz { $day }
ui-pinned = Piesprausts
ui-note = Piezīme
ui-note-pin = Rādīt pie klienta
ui-page-newer = Jaunākie
ui-page-older = Vecākie
ui-timeline-none = Vēl nekas nav noticis
ui-timeline-none-why = Šeit ir zvani, solījumi, vēstules un nauda, jaunākais pirmais.
ui-invoices-none = Nekas nav atvērts
ui-invoices-none-why = Šī klienta parāds ir nokārtots.
ui-col-settled = Segts
ui-pays-on = Maksās { $day }.
ui-promise-is-open = Ir spēkā.
ui-promise-is-kept = Turēts.
ui-promise-is-partly-kept = Daļēji turēts.
ui-promise-is-broken = Nav turēts.
ui-promise-is-withdrawn = Atsaukts.
ui-promise-title-broken = Solījums lauzts
ui-promise-title-partly-kept = Solījums daļēji turēts
ui-promise-ended-broken = { $amount } bija apsolīts līdz { $day }. Līdz tam nekas nav saņemts.
ui-promise-ended-partly-kept = { $amount } bija apsolīts līdz { $day }. Līdz tam saņemts { $came }.
ui-dispute-withdrawn = Strīds par { $item } atsaukts
ui-act-strike = Svītrot
ui-act-pin = Piespraust
ui-act-unpin = Atspraust
ui-act-remove = Noņemt
ui-act-withdraw = Atsaukt
ui-act-uphold = Klientam taisnība
ui-act-reject = Noraidīt
ui-act-lift = Atcelt
ui-act-change = Mainīt
ui-act-first = Jautāt pirmajam
ui-contact-add = Pievienot kontaktu
ui-contact-name = Vārds
ui-contact-role = Loma
ui-contact-phone = Tālrunis
ui-contact-email = E-pasts
ui-contact-no-calls = Nevēlas zvanus
ui-contact-no-email = Nevēlas e-pastu
ui-contact-first = jautā pirmajam
ui-late-terms = Norunāts par kavējumu
ui-late-terms-none = Nekas nav norunāts: cik maksā kavējums, nosaka politika un likums.
ui-act-agree = Pievienot norunāto
ui-act-agree-item = Pievienot paša rēķina noteikumus
ui-terms-since = Rēķini no { $day }
ui-terms-fee = maksa { $fee }
ui-terms-law = likums: { $country }
ui-terms-stated-in = Kur tas norādīts
ui-terms-late-fee = Kavējuma maksa
ui-terms-country = Valsts likums
ui-terms-from = Rēķiniem no
ui-limit-amount = Drīkst būt parādā ne vairāk kā
ui-limit-hint = Tukšs: limita nav.
ui-kind-what = Likuma acīs tas ir
ui-fact-kind = Klienta veids
ui-fact-limit = Limits
ui-customer-kind-business = Uzņēmums
ui-customer-kind-consumer = Privātpersona
ui-customer-kind-public-health = Valsts veselības aprūpe
ui-customer-kind-other = Cits
ui-said-withdrawn = Solījums atsaukts. Atgādinājumi turpinās.
ui-said-struck = Zvans svītrots.
ui-said-note = Piezīme uzrakstīta.
ui-said-pinned = Piezīme piesprausta.
ui-said-unpinned = Piezīme vairs nav piesprausta.
ui-said-removed = Noņemts.
ui-said-limit = Limits noteikts.
ui-said-no-limit = Limita vairs nav.
ui-said-agreed = Noteikumi par kavējumu pierakstīti.
ui-said-kind = Tagad: { $kind }.
ui-said-contact-added = Kontakts pievienots.
ui-said-contact-changed = Kontakts mainīts.
ui-said-contact-first = Turpmāk jautā pirmajam.

## Rēķini
ui-borne-by = Pieskaitīts par
ui-with-charges = Ar maksām, ja maksā šodien
ui-open-in-ledger = Atvērts virsgrāmatā
ui-settle-with-charges = Šodien jāsamaksā kopā ar maksām
ui-charge-not-booked = Vēl nav iegrāmatots. To pieskaitīs nākamais paziņojums ar maksām.
ui-charge-interest = Procenti
ui-charge-lump-sum = Likumā noteiktā fiksētā summa
ui-charge-fee = Kavējuma maksa
