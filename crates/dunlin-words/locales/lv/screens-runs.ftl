# Kārtas: ierosinājums, pārskatīšana, gaidīšana, sūtīšana, pārskats, automātiskas kārtas.
ui-stages = Kārtas posmi
ui-stage-propose = Ierosināt
ui-stage-review = Pārskatīt
ui-stage-hold = Gaidīt
ui-stage-send = Izdot
ui-stage-receipt = Pārskats
ui-run-held = Gaida
ui-run-sending = Izdod
ui-run-done = Izdota
ui-run-stopped = Apturēta
ui-run-at-proposed = Ierosināta { $time }. Nekas netiek grāmatots vai izdots, pirms apstiprināt.
ui-run-at-held = Izdošana sākas { $time }. Izejošajā mapē vēl nekā nav.
ui-run-at-sending = Paziņojumus raksta izejošajā mapē.
ui-run-at-done = { $issued ->
    [zero] Izdots { $issued } klientiem
    [one] Izdots { $issued } klientam
   *[other] Izdots { $issued } klientiem
}, atsaukts: { $withdrawn }.
ui-run-at-stopped = { $issued ->
    [zero] Apturēta pēc { $issued } klientiem. Pārējais nav izdots.
    [one] Apturēta pēc { $issued } klienta. Pārējais nav izdots.
   *[other] Apturēta pēc { $issued } klientiem. Pārējais nav izdots.
}
ui-run-by-email = { $count ->
    [zero] { $count } e-pasta vēstuļu
    [one] { $count } e-pasta vēstule
   *[other] { $count } e-pasta vēstules
}
ui-run-by-letter = { $count ->
    [zero] { $count } vēstuļu
    [one] { $count } vēstule
   *[other] { $count } vēstules
}
ui-run-by-certified = { $count ->
    [zero] { $count } ierakstītu vēstuļu
    [one] { $count } ierakstīta vēstule
   *[other] { $count } ierakstītas vēstules
}
ui-run-by-phone = { $count ->
    [zero] { $count } zvanu
    [one] { $count } zvans
   *[other] { $count } zvani
}
ui-run-by-task = { $count ->
    [zero] { $count } uzdevumu
    [one] { $count } uzdevums
   *[other] { $count } uzdevumi
}
ui-run-by-hold = { $count ->
    [zero] { $count } aizturējumu
    [one] { $count } aizturējums
   *[other] { $count } aizturējumi
}
ui-run-by-charge = { $count ->
    [zero] { $count } maksu
    [one] { $count } maksa
   *[other] { $count } maksas
}
ui-run-approved-by = Apstiprināta { $time }, apstiprināja { $who }. Nospiedums: { $hash }.
ui-run-by-itself = automātiskā kārta
ui-run-payment-counts = Ja tagad vēl ienāk maksājums, tā paziņojums netiek sūtīts.
ui-run-was-stopped = Šī kārta tika apturēta.
ui-run-stopped-by-hand = Apturēta ar roku.
ui-run-trouble = Izdošana nevirzās uz priekšu.
ui-run-nothing-to-do = Nav nekā, ko apstiprināt.
ui-run-hold-for = Gaidīt
ui-run-minutes = minūtes
ui-run-refresh = Skatīt vēlreiz
ui-run-stop = Apturēt visu
ui-run-stop-rest = Apturēt pārējo
ui-run-send-now = Izdot tūlīt
ui-run-total = { $customers ->
    [zero] { $customers } klientu
    [one] { $customers } klients
   *[other] { $customers } klienti
}, { $items ->
    [zero] { $items } atvērtu posteņu
    [one] { $items } atvērts postenis
   *[other] { $items } atvērti posteņi
}, katrs vienā vietā
ui-run-tab-receipt = Pārskats
ui-run-filter = Filtrs
ui-run-any-step = Jebkurš solis
ui-run-bulk = { $count ->
    [zero] Šeit ir { $count } klientu, atvērts { $sum }.
    [one] Šeit ir { $count } klients, atvērts { $sum }.
   *[other] Šeit ir { $count } klienti, atvērts { $sum }.
}
ui-run-bulk-out = Izņemt visus
ui-run-to-list = Atpakaļ uz sarakstu
ui-run-views = Kā to skatīt
ui-run-place = { $at } no { $all }
ui-view-letter = Vēstule
ui-view-email = E-pasts
ui-view-source = Pirmteksts
ui-view-why = Kāpēc
ui-mail-to = Kam
ui-mail-subject = Temats
ui-run-bytes = Tieši šie baiti tiks ierakstīti izejošajā mapē.
ui-run-bytes-left = Tieši šie baiti ir ierakstīti izejošajā mapē.
ui-run-open-file = Atvērt failu
ui-run-would-fail = Tagad to izlaistu:
ui-run-nothing-done = Nekas netiek darīts.
ui-run-next = Nākamais: { $step }, { $day }.
ui-decision-will-do = Darīs
ui-decision-needs-a-look = Jāapskata
ui-decision-wont = Nedarīs
ui-run-out = Izņemt
ui-run-put-back = Likt atpakaļ
ui-run-leave-out = Izlaist šo posteni
ui-run-open-customer = Atvērt klientu
ui-run-snooze = Atlikt
ui-run-until = Gaida līdz
ui-run-why = Kāpēc
ui-run-lower = Maigāks solis
ui-run-lower-to = Šis solis tā vietā
ui-run-lower-hint = Ierosināto soli nedara. Tas nāks atkal, kad būs pagājusi atstarpe starp diviem paziņojumiem.
ui-run-way = Cits ceļš
ui-run-way-channel = Kā
ui-run-way-contact = Kam
ui-run-as-proposed = Kā ierosināts
ui-run-words = Savi vārdi
ui-run-words-text = Ko vēlaties teikt
ui-run-words-hint = Posteņu saraksts, kā maksāt un kas notiks tālāk, paliek, kā ir.
ui-run-words-place = Kur tas stāv
ui-run-words-first = Sākumā, pirms parastā teksta
ui-run-words-instead = Parastā teksta vietā pirms saraksta
ui-run-taken-out = Izņemts no šīs kārtas.
ui-run-snoozed = Atlikts līdz { $day }.
ui-run-left-out = { $item } ir izlaists.
ui-run-lowered = Izdod kā: { $step }.
ui-run-way-changed = Izdod pa citu ceļu: { $way }.
ui-run-words-changed = Ar jūsu vārdiem.
ui-row-issued = Darīts
ui-row-withdrawn = Atsaukts
ui-row-taken-out = Izņemts
ui-row-left = Nav izdots
ui-guard-item-promised = Kopš tā apsolīts samaksāt.
ui-guard-item-promised-part = Kopš tā daļa ir apsolīta.
ui-guard-item-disputed-part = Kopš tā daļu apstrīd.
ui-guard-account-paused = Kopš tā saziņa apturēta.
ui-guard-item-paused = Kopš tā viens no rēķiniem apturēts.
ui-guard-account-credit-covers = Tagad to sedz kredīts.
ui-guard-notice-recent = Nesen aizgājis cits paziņojums.
ui-guard-contact-notices = Sasniegts saziņas ierobežojums.
ui-guard-letter-not-possible = No zināmā vēstuli nevar izveidot.
ui-key-move = pārvietoties
ui-key-out = izņemt
ui-key-snooze = atlikt
ui-key-tabs = cilnes
ui-said-out = Klients { $customer } izņemts no šīs kārtas.
ui-said-customer-snoozed = Klients { $customer } atlikts līdz { $day }.
ui-said-left-out = { $item } paziņojumā ir izlaists.
ui-said-lowered = Paziņojumu sūta kā: { $step }.
ui-said-way = Paziņojumu sūta pa citu ceļu.
ui-said-words = Jūsu vārdi ir paziņojumā.
ui-said-put-back = Klients { $customer } atkal ir, kā ierosināts.
ui-said-bulk-out = { $count ->
    [zero] Izņemti { $count } klientu.
    [one] Izņemts { $count } klients.
   *[other] Izņemti { $count } klienti.
}
ui-said-bulk-back = { $count ->
    [zero] Atpakaļ ielikti { $count } klientu.
    [one] Atpakaļ ielikts { $count } klients.
   *[other] Atpakaļ ielikti { $count } klienti.
}
ui-said-held = { $count ->
    [0] Apstiprināts. Izdošana sākas tūlīt.
    [zero] Apstiprināts. Izdošana sākas pēc { $count } minūtēm.
    [one] Apstiprināts. Izdošana sākas pēc { $count } minūtes.
   *[other] Apstiprināts. Izdošana sākas pēc { $count } minūtēm.
}
ui-said-stopped = Apturēts. Nekas nav izdots; kārta atkal ir ierosinājums.
ui-said-stopped-midway = Apturēts. Kas nebija izdots, paliek šeit.
ui-said-sent-now = Izdošana sākas tūlīt.
ui-runs-waits = Kāda kārta gaida izdošanu
ui-auto = Automātiski.
ui-auto-title = Automātiskas kārtas
ui-auto-on = Ieslēgts
ui-auto-off = Izslēgts
ui-auto-what = Katrā darba dienā šajā laikā kārtu ierosina un apstiprina bez jums. Vispirms tā gaida, lai jūs to varat apturēt. Ja bankas dati ir veci, kārta ir daudz lielāka nekā parasti vai kāds strādā pie šodienas kārtas, tā gaida jūs.
ui-auto-slot = Pulksteņa laiks
ui-auto-hold = Gaidīt, minūtes
ui-auto-turn-on = Ieslēgt
ui-auto-turn-off = Izslēgt
ui-auto-not-live = Izmēģinājumā nekas nenotiek automātiski. Vispirms pārejiet uz darba režīmu.
ui-auto-held = Kārta { $run } apstiprināta automātiski. Tā gaida, pirms kas aiziet.
ui-auto-nothing = Šodien nebija nekā, ko darīt.
ui-auto-stale = Kārta { $run } gaida jūs: bankas dati ir pārāk veci.
ui-auto-in-hand = Pie kārtas { $run } kāds strādā, tāpēc tā paliek viņam.
ui-auto-large = Kārta { $run } gaida jūs: tā ir daudz lielāka nekā parasti.
ui-auto-person = Kārta { $run } gaida jūsu apstiprinājumu.
ui-said-auto-on = Automātiskās kārtas ir ieslēgtas.
ui-said-auto-off = Automātiskās kārtas ir izslēgtas.
ui-run-working = Tiek skaitītas kārtas rindas.
ui-run-blank = { $count ->
    [zero] { $count } vēstulēm nav adreses: nav zināms ne e-pasts, ne pasta adrese. Darba režīmā šie klienti jāapskata.
    [one] { $count } vēstulei nav adreses: nav zināms ne e-pasts, ne pasta adrese. Darba režīmā šis klients jāapskata.
   *[other] { $count } vēstulēm nav adreses: nav zināms ne e-pasts, ne pasta adrese. Darba režīmā šie klienti jāapskata.
}
