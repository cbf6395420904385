### Politika teikumos, lai to var nolasīt skaļi. Katrs solis: KAD KAS, tad veseli teikumi.

## Kad: teikuma sākums
# $days is a count with its unit ("7 days"); $side is on, before or after.
policy-days = { $days ->
    [zero] { $days } dienas
    [one] { $days } dienu
   *[other] { $days } dienas
}
policy-working-days = { $days ->
    [zero] { $days } darba dienas
    [one] { $days } darba dienu
   *[other] { $days } darba dienas
}
policy-when-due = { $side ->
    [on] Termiņa dienā
    [before] { $days } pirms termiņa
   *[after] Ne agrāk kā { $days } pēc termiņa
}
policy-when-issued = { $side ->
    [on] Rēķina datumā
    [before] { $days } pirms rēķina datuma
   *[after] { $days } pēc rēķina datuma
}
policy-when-sent = { $side ->
    [on] Dienā, kad nosūta rēķinu,
    [before] { $days } pirms rēķina nosūtīšanas
   *[after] { $days } pēc rēķina nosūtīšanas
}
policy-when-first-invoice = { $side ->
    [on] Klienta pirmā rēķina dienā
    [before] { $days } pirms klienta pirmā rēķina
   *[after] { $days } pēc klienta pirmā rēķina
}
policy-when-conversation = { $side ->
    [on] Sarunas dienā
   *[after] { $days } pēc sarunas par kavētu posteni
}
policy-when-step = { $side ->
    [on] Soļa „{ $step }” dienā
   *[after] Ne agrāk kā { $days } pēc soļa „{ $step }”
}
policy-when-monthly = Katra mēneša pirmajā darba dienā

## Kas: teikuma beigas
policy-does-notice = nosūta { $letter } { $channel ->
    [letter] pa pastu
    [certified] ierakstītā vēstulē
   *[email] pa e-pastu
}{ $to ->
    [management] { " " }klienta vadībai.
   *[contact] .
}
policy-does-task = { $channel ->
    [visit] { $role } apmeklē klientu.
   *[phone] { $role } zvana klientam.
}
policy-does-approve-placement = cilvēks izlemj: pašu komanda, aģentūra, pārdošana vai nē.
policy-does-approve-legal = cilvēks izlemj, vai sākt tiesvedību.
policy-does-tell = ziņu saņem { $role }.
policy-does-hold = { $kind ->
    [order] pasūtījums gaida naudu.
    [credit] pārtrauc piegādes uz kredīta.
    [cash_only] klients maksā ar pasūtījumu.
    [stop] pārdošana tiek apturēta.
   *[pause] saziņa tiek apturēta.
}
policy-does-charge = iegrāmato kavējuma maksu.

## Vēstules, kā tās stāv teikumā
policy-letter-receipt-check = jautājumu, vai rēķins saņemts,
policy-letter-receipt-check-again = otru jautājumu, vai rēķins saņemts,
policy-letter-courtesy = pieklājīgu ziņu
policy-letter-due-soon = ziņu, ka tuvojas termiņš,
policy-letter-unearned-discount = ziņu par pārāk vēlu ņemtu atlaidi
policy-letter-reminder = atgādinājumu
policy-letter-past-due = vēstuli par kavējumu
policy-letter-second-reminder = otro atgādinājumu
policy-letter-confirmation = sarunas apstiprinājumu
policy-letter-to-management = vēstuli
policy-letter-second-notice = otro brīdinājumu
policy-letter-demand = maksājuma pieprasījumu
policy-letter-final-notice = pēdējo brīdinājumu
policy-letter-in-collections = ziņu, ka parāds nodots piedziņā,
policy-letter-last-deadline = pēdējo termiņu
policy-letter-statement = norēķinu izrakstu

## Nosacījumi un sekas: veseli teikumi
policy-if-sent-by-email = Tikai tad, ja rēķins sūtīts pa e-pastu.
policy-if-sent-by-post = Tikai tad, ja rēķins sūtīts pa pastu.
policy-if-not-confirmed = Tikai tad, ja klients nav teicis, ka rēķins saņemts.
policy-if-no-pay-date = Tikai tad, ja maksājuma diena nav nosaukta.
policy-if-nothing-late = Tikai tad, ja klients neko nekavē.
policy-if-unearned-discount = Tikai tad, ja atvērta ir pārāk vēlu ņemta atlaide.
policy-if-no-unearned-discount = Ne tad, ja atvērta ir pārāk vēlu ņemta atlaide.
policy-if-terms = { $days ->
    [zero] Tikai tad, ja samaksas termiņš ir vismaz { $days } dienu.
    [one] Tikai tad, ja samaksas termiņš ir vismaz { $days } diena.
   *[other] Tikai tad, ja samaksas termiņš ir vismaz { $days } dienas.
}
policy-needs = Tikai pēc soļa „{ $step }”.
policy-needs-outcome = Tikai pēc tam, kad solis „{ $step }” beidzies ar: { $outcomes }.
policy-gives-days = { $days ->
    [zero] Samaksai dod { $days } dienas.
    [one] Samaksai dod { $days } dienu.
   *[other] Samaksai dod { $days } dienas.
}
policy-repeats = { $days ->
    [zero] Atkārto ik pēc { $days } dienām, līdz kāds ir sazvanīts.
    [one] Atkārto ik pēc { $days } dienas, līdz kāds ir sazvanīts.
   *[other] Atkārto ik pēc { $days } dienām, līdz kāds ir sazvanīts.
}
policy-waits = Līdz lēmumam nekas tālāks netiek darīts.
policy-lapses-at-next = Izlaiž, kad pienāk nākamais solis.
policy-lapses-after = { $days ->
    [zero] Izlaiž { $days } dienas pēc tā dienas.
    [one] Izlaiž { $days } dienu pēc tā dienas.
   *[other] Izlaiž { $days } dienas pēc tā dienas.
}
policy-monthly-waits = Gaida dienu bez cita paziņojuma.
policy-off = Izslēgts: šo soli nedara.
policy-charges-nothing = Nekas netiek pieskaitīts, kamēr politikā nav nosaukti procenti, fiksēta summa vai maksa.
policy-charges-interest = { $from ->
    [agreed] Procenti, kā norunāts.
    [terms] Procenti, kā norunāts, citādi { $rate }.
   *[statutory] Procenti, kā norunāts, citādi likumiskie.
}
policy-charges-lump-sum = Likumā noteiktā fiksētā summa par katru posteni.
policy-charges-fee-agreed = Norunātā maksa.
policy-charges-fee = Maksa { $fee }.

## Kas attiecas uz visiem soļiem
policy-stops = Ko samaksāja, apsolīja, apstrīd vai kam saziņa apturēta, to nepieprasa.
policy-gap = { $days ->
    [0] Starp paziņojumiem klientam dienu atstarpe nav vajadzīga.
    [zero] Starp diviem paziņojumiem klientam ir vismaz { $days } dienu.
    [one] Starp diviem paziņojumiem klientam ir vismaz { $days } diena.
   *[other] Starp diviem paziņojumiem klientam ir vismaz { $days } dienas.
}
policy-pay-within = { $days ->
    [zero] Paziņojums par kavējumu dod samaksai { $days } dienas.
    [one] Paziņojums par kavējumu dod samaksai { $days } dienu.
   *[other] Paziņojums par kavējumu dod samaksai { $days } dienas.
}
policy-join = Vecie posteņi pievienojas solī „{ $step }”, pa vienam solim reizē.
policy-fresh = { $days ->
    [0] No grāmatas darba režīmā neko neizdod, ja banka nav zināma līdz pat šai dienai.
    [zero] No grāmatas darba režīmā neko neizdod, ja bankas dati ir vecāki par { $days } darba dienām.
    [one] No grāmatas darba režīmā neko neizdod, ja bankas dati ir vecāki par { $days } darba dienu.
   *[other] No grāmatas darba režīmā neko neizdod, ja bankas dati ir vecāki par { $days } darba dienām.
}
