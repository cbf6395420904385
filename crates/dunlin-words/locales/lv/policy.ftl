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
policy-letter-promise = apsolītā apstiprinājumu
policy-letter-credit-hold = ziņu, ka piegādes uz kredīta ir apturētas
policy-letter-cash-only = ziņu, ka pasūtījumus pieņem ar priekšapmaksu
policy-letter-stop-trading = ziņu, ka darījumi ir pārtraukti
policy-letter-early-out-1 = pirmo vēstuli par jaunu parādu
policy-letter-early-out-2 = otro vēstuli par jaunu parādu
policy-letter-early-out-3 = pēdējo vēstuli par jaunu parādu
policy-letter-thanks = pateicību par maksājumu
policy-letter-correction = atvainošanos par kļūdainu paziņojumu
policy-letter-invoice = pašu rēķinu

## Nosacījumi un sekas: veseli teikumi
policy-if = Tikai tad, ja { $condition }.
policy-and = { $first } un { $second }
policy-or = { $first } vai { $second }
policy-left-out = Izlaists solis „{ $step }”, jo { $because }.
# What a condition asks, as a part of a sentence: that it is so, or that it is not.
policy-fact-sent-by-email = { $is ->
    [yes] rēķins sūtīts pa e-pastu
   *[no] rēķins nav sūtīts pa e-pastu
}
policy-fact-sent-by-post = { $is ->
    [yes] rēķins sūtīts pa pastu
   *[no] rēķins nav sūtīts pa pastu
}
policy-fact-arrived = { $is ->
    [yes] klients ir teicis, ka rēķins saņemts
   *[no] klients nav teicis, ka rēķins saņemts
}
policy-fact-receipt-confirmed = { $is ->
    [yes] zināms, ka ziņojums par to ir nonācis
   *[no] nav zināms, ka ziņojums par to būtu nonācis
}
policy-fact-pay-date-named = { $is ->
    [yes] maksājuma diena ir nosaukta
   *[no] maksājuma diena nav nosaukta
}
policy-fact-terms = { $is ->
    [yes] samaksas termiņš nav īsāks par { $days }
   *[no] samaksas termiņš ir īsāks par { $days }
}
policy-fact-unearned-discount = { $is ->
    [yes] atvērta ir pārāk vēlu ņemta atlaide
   *[no] atvērtā summa nav pārāk vēlu ņemta atlaide
}
policy-fact-open = { $is ->
    [yes] no tā atvērti vismaz { $amount }
   *[no] no tā atvērti mazāk nekā { $amount }
}
policy-fact-late = { $is ->
    [yes] klients kavē vismaz { $amount }
   *[no] klients kavē mazāk nekā { $amount }
}
policy-fact-anything-late = { $is ->
    [yes] klients kaut ko kavē
   *[no] klients neko nekavē
}
policy-fact-promise-broken = { $is ->
    [yes] neturēta solījuma summa vēl nav samaksāta
   *[no] nav neturēta solījuma, par kuru vēl būtu jāmaksā
}
policy-fact-spoken-with = { $is ->
    [yes] kopš termiņa ar kādu ir runāts
   *[no] kopš termiņa ne ar vienu nav runāts
}
policy-fact-has-email = { $is ->
    [yes] ir e-pasta adrese
   *[no] nav e-pasta adreses
}
policy-fact-has-phone = { $is ->
    [yes] ir tālruņa numurs
   *[no] nav tālruņa numura
}
policy-fact-kind = { $is ->
    [yes] likuma izpratnē klients ir: { $kind }
   *[no] likuma izpratnē klients nav: { $kind }
}
policy-fact-country = { $is ->
    [yes] klienta valsts ir { $country }
   *[no] klienta valsts nav { $country }
}
policy-fact-class = { $is ->
    [yes] klienta klase ir „{ $class }”
   *[no] klienta klase nav „{ $class }”
}
policy-fact-owes = { $is ->
    [yes] klients ir parādā vismaz { $amount }
   *[no] klients ir parādā mazāk par { $amount }
}
policy-fact-owes-late = { $is ->
    [yes] klientam kavējas vismaz { $amount }
   *[no] klientam kavējas mazāk par { $amount }
}
# By which segment and which version of the policy a customer is decided.
policy-by-segment = Segments „{ $segment }”: { $because }.
policy-by-segment-always = Segments „{ $segment }”.
policy-by-segment-kept = Segments „{ $segment }”, kāds tas bija, nosūtot šo paziņojumu.
policy-by-notice = Lemj politikas { $version }. versija, nevis { $live }. versija, kas ir spēkā: pēc tās nosūtīts kavējuma paziņojums ({ $day }), un rēķins vēl nav samaksāts.
policy-by-move = Lemj politikas { $version }. versija, jo klients uz to pārcelts ({ $day }).
policy-by-version = Izlemts pēc politikas { $version }. versijas; spēkā ir { $live }. versija.
policy-not-segment = Nav segments „{ $segment }”, jo { $because }.
policy-less-segment = Nav segments „{ $segment }”, kaut arī der: cits par klientu pasaka vairāk.
policy-segments-wait = Segmentus skatīs no jauna, kad tas būs samaksāts vai klients tiks pārcelts.
policy-needs = Tikai pēc soļa „{ $step }”.
policy-needs-outcome = Tikai pēc tam, kad solis „{ $step }” beidzies ar: { $outcomes }.
policy-copies = Tam pievienotas neapmaksāto rēķinu kopijas.
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
policy-promises = { $days ->
    [0] Nauda, ko solīts nosūtīt, skaitās līdz nosauktajai dienai.
    [zero] Naudai, ko solīts nosūtīt, ir vēl { $days } darba dienu.
    [one] Naudai, ko solīts nosūtīt, ir vēl { $days } darba diena.
   *[other] Naudai, ko solīts nosūtīt, ir vēl { $days } darba dienas.
}
policy-broken-cash-only = Pēc lauzta solījuma par jau nokavēto: tikai ar tūlītēju samaksu, līdz viss ir samaksāts.
policy-promise-confirm = Solījumu samaksāt vienreiz apstiprina rakstiski, ja to jau nedara vēstule par sarunu.
policy-fresh = { $days ->
    [0] No grāmatas darba režīmā neko neizdod, ja banka nav zināma līdz pat šai dienai.
    [zero] No grāmatas darba režīmā neko neizdod, ja bankas dati ir vecāki par { $days } darba dienām.
    [one] No grāmatas darba režīmā neko neizdod, ja bankas dati ir vecāki par { $days } darba dienu.
   *[other] No grāmatas darba režīmā neko neizdod, ja bankas dati ir vecāki par { $days } darba dienām.
}
