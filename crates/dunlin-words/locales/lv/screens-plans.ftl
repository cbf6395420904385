# Instalment plans, and disputes with their end.

reason-item-in_plan = To aptver plāns { $plan }, ko ievēro; nākamā daļa jāsamaksā līdz { $until }.
refusal-plan-nothing_to_pay = Nav ko maksāt pa daļām, vai kāda daļa būtu nulle.
refusal-plan-down_payment = Pirmā iemaksa ir visa maksājamā summa ({ $total }) vai vairāk.
refusal-plan-too_many_parts = Plānā ir ne vairāk kā 260 daļu.
refusal-plan-other_sum = Daļas nedod maksājamo summu: { $total }.
refusal-plan-not_in_order = Katrai daļai vajag vēlāku dienu nekā iepriekšējai.
refusal-plan-item_in_plan = { $item } jau ir plānā { $plan }.
policy-letter-agreement = plāna vienošanās
policy-letter-part-soon = ziņa, ka drīz jāmaksā plāna daļa
policy-letter-part-missed = atgādinājums par plāna daļu
policy-letter-not-justified = vēstule, ka strīds nav pamatots
step-answer-overdue = Kavēta atbilde uz strīdu
step-not-justified = Strīds nav pamatots
step-part-soon = Drīz jāmaksā plāna daļa
step-part-missed = Nokavēta plāna daļa
step-plan-failed = Plāns nav ievērots
ui-proof-plan-parts-are-whole = Plānu daļas kopā dod to, ko tie aptver
ui-proof-plan-items-are-there = Plānu posteņi ir vietā
ui-guard-item-in-plan = Pa šo laiku par to parakstīts plāns.
ui-log-kind-plan = Plāni
ui-log-plan-offered = Plāns piedāvāts
ui-log-plan-agreed = Plāns parakstīts
ui-log-plan-failed = Plāns izbeigts kā neievērots
ui-log-plan-withdrawn = Plāns atsaukts
refusal-plan-part_missed = Daļa ar termiņu { $due } nav samaksāta, tāpēc šo plānu vairs nevar parakstīt. Sagatavojiet jaunu plānu vai vispirms reģistrējiet maksājumu.
refusal-plan-state = Plāns { $state ->
    [offered] nav parakstīts
    [agreed] jau ir parakstīts
    [active] jau ir parakstīts
    [completed] ir samaksāts
    [failed] nav ievērots un ir beidzies
   *[withdrawn] ir atsaukts
}; ar to tā nevar rīkoties.
policy-when-part = { $side ->
    [on] Plāna daļas dienā
    [before] { $days } pirms plāna daļas dienas
   *[after] { $days } pēc tam, kad plāna daļa nokavēta
}
policy-when-answer-due = { $side ->
    [on] Pēdējā dienā atbildei uz strīdu
   *[after] { $days } pēc pēdējās dienas atbildei uz strīdu
}
policy-when-not-justified = { $side ->
    [on] Kad strīds nav pamatots
   *[after] { $days } pēc tam, kad strīds atzīts par nepamatotu
}
policy-when-plan-failed = { $side ->
    [on] Kad plāns nav ievērots
   *[after] { $days } pēc tam, kad plāns nav ievērots
}
ui-plan = Plāns
ui-plans = Maksājumu plāni
ui-plans-all = Visi
ui-plans-how = Parādi, ko maksā pa daļām. Kamēr plānu ievēro, par tā rēķiniem neatgādina.
ui-plans-none = Nav plāna
ui-plans-none-why = Plānu sastāda klienta lapā.
ui-plan-of = Plāns { $plan }
ui-plan-next = { $amount } līdz { $day }
ui-plan-was-due = { $amount } bija jāsamaksā { $day }
ui-plan-next-part = Nākamā daļa
ui-plan-next-on = Nākamā daļa līdz
ui-plan-next-open = Nākamā daļa, atvērta
ui-plan-total = Kopā
ui-plan-received = Saņemts
ui-plan-parts = Daļas
ui-plan-part = Daļa
ui-plan-items = Ko tas aptver
ui-plan-items-hint = Ja nekas nav atzīmēts, viss atvērtais, kas nav apstrīdēts.
ui-plan-left = Neietilpst
ui-plan-left-item-contested = Visa summa ir apstrīdēta.
ui-plan-left-item-contested_in_part = Daļa summas ir apstrīdēta. Pārējo prasa atsevišķi.
ui-plan-left-item-credit = Tā ir klienta nauda. Vispirms attieciniet to uz rēķiniem, tad plāns būs par mazāku summu.
ui-plan-facts = Par ko vienojās
ui-plan-payday = Maksāšanas dienas
ui-payday-week = Katru nedēļu
ui-payday-fortnight = Katru otro nedēļu
ui-payday-month = Katru mēnesi
ui-payday-last-working-day = Mēneša pēdējā darba diena
ui-plan-interest = Procenti
ui-plan-interest-runs = Turpina uzkrāties
ui-plan-interest-rests = Apstājas, kamēr plānu ievēro
ui-plan-grace = Pagarinājuma dienas
ui-plan-missed = Nokavētas daļas, ar kurām tas beidzas
ui-plan-missed-never = Neviena: to izbeidz cilvēks
ui-plan-missed-hint = 0: tas nekad nebeidzas pats.
ui-plan-offered-on = Piedāvāts
ui-plan-signed-on = Parakstīts
ui-plan-signed-by = Parakstīja
ui-plan-failed-on = Neievērots no
ui-plan-ended-on = Izbeigts no
ui-plan-agreement = Vienošanās parakstīšanai
ui-plan-sign = Atzīmēt parakstīšanu
ui-plan-end = Izbeigt plānu
ui-plan-end-how = Kā tas beidzas
ui-plan-new = Jauns maksājumu plāns
ui-plan-new-how = Vispirms apskatiet daļas. Plāns ir spēkā, kad tas parakstīts.
ui-plan-first = Pirmā maksāšanas diena
ui-plan-count = Vienādas daļas
ui-plan-each = Vai pa tik katru reizi
ui-plan-amounts = Vai savas summas
ui-plan-amounts-hint = Pa vienai katrai dienai, atdalītas ar semikolu.
ui-plan-down = Samaksā vispirms
ui-plan-down-on = Līdz
ui-plan-no-interest = Procenti apstājas, kamēr plānu ievēro
ui-plan-preview = Rādīt daļas
ui-plan-offer = Piedāvāt plānu
ui-plan-parts-wrong = Ierakstiet daļu skaitu, piemēram, 6.
ui-plan-offered = Piedāvāts
ui-plan-agreed = Parakstīts
ui-plan-active = Tiek maksāts
ui-plan-completed = Samaksāts
ui-plan-failed = Neievērots
ui-plan-withdrawn = Atsaukts
ui-part-paid = Samaksāta
ui-part-open = Atvērta
ui-part-rests = Apstrīdēta
ui-part-late = Kavēta
ui-part-missed = Nokavēta
ui-said-plan-offered = Plāns { $plan } ir piedāvāts. Tas ir spēkā, kad parakstīts.
ui-said-plan-signed = Plāns { $plan } ir parakstīts. Par tā rēķiniem neatgādina, kamēr to ievēro.
ui-said-plan-ended = Plāns { $plan } ir izbeigts. Atgādinājumi turpinās no vietas, kur apstājās.
ui-disputes = Strīdi
ui-disputes-how = Ko klienti apstrīd. Par rēķina pārējo daļu tikmēr atgādina.
ui-disputes-none = Nav strīda
ui-disputes-none-why = Ko klients apstrīd, pieraksta klienta lapā.
ui-dispute-contested = Apstrīdēts
ui-dispute-since = Kopš
ui-dispute-answer-by = Atbilde līdz
ui-dispute-owner = Kas ar to nodarbojas
ui-dispute-closed-on = Beidzies
ui-dispute-end = Beigt
ui-dispute-end-how = Kā tas beidzas
ui-dispute-end-part = Klientam taisnība par
ui-dispute-is-open = Atvērts
ui-dispute-is-credited = Kreditēts
ui-dispute-is-rejected = Nepamatots
ui-dispute-is-split = Kreditēts daļēji
ui-dispute-is-upheld = Gaidāms kredītrēķins
ui-dispute-is-withdrawn = Atsaukts
ui-dispute-is-all = Visi
ui-said-dispute-ended = Strīds par { $item } ir beidzies.
ui-wrong-plan-unknown = Tāda plāna nav. Pārbaudiet tā numuru.
ui-wrong-dispute-state-unknown = Strīdam nav tāda stāvokļa. Izvēlieties no saraksta.
ui-plans-sum = Saņemti { $received } no { $total }
ui-plan-paper = Parakstītais dokuments
ui-plan-item-more = Cita rēķina numurs
ui-plan-number-wrong = Ierakstiet veselu skaitli, piemēram, 5.
ui-dispute = Strīds
ui-dispute-overdue = atbilde kavējas
ui-dispute-evidence = Pievienot dokumentu
ui-dispute-end-rejected = Nepamatots: summa tomēr jāmaksā
ui-dispute-end-credited = Pamatots: kredītrēķins tagad
ui-dispute-end-split = Daļēji pamatots: kredītrēķins par šo daļu
ui-dispute-end-upheld = Pamatots: kredītrēķins vēl būs
ui-dispute-end-hint = Tikai tad, ja klientam ir taisnība daļēji.
ui-say-part-late = “Jūsu plāna daļa { $amount } bija jāmaksā { $day } un vēl nav saņemta. Vai kaut kas ir noticis?”
ui-ask-part-late = Kad daļa tiks samaksāta un vai nākamās varēs ievērot.
ui-say-sent = “{ $day } Jūs teicāt, ka ir samaksāts. { $amount } vēl nav saņemti.”
ui-ask-sent = Kurā dienā nosūtīts, no kura konta un ar kādu atsauci; palūdziet bankas apstiprinājumu.
ui-say-contested = “Jūs apstrīdat rēķinu { $amount }, un mēs to pārbaudām. Vai ir vēl kas, kas mums būtu jāzina?”
ui-ask-contested = Kas tieši nav kārtībā un kas to var parādīt. Kas netiek apstrīdēts: kad to samaksās?
ui-say-plan-offered = “{ $day } nosūtījām Jums parakstīšanai plānu par { $amount }. Vai tas ir tā, kā vienojāmies?”
ui-ask-plan-offered = Kas to paraksta un kad tas atgriezīsies.
ui-say-past-due-again = “{ $amount } joprojām ir kavēti. Kas ir mainījies kopš mūsu sarunas?”
ui-ask-past-due-again = Kad un cik viņi grasās maksāt. Ja ne visu: cik tagad un pa kādām daļām pārējo?
ui-talk-in-parts = Sazvanīts, maksā pa daļām
ui-talk-all-late = Viss kavētais
ui-act-confirm = Apstiprināt vēstulē
ui-act-see-letter = Apskatīt vēstuli
ui-said-confirmed = Vēstule ir pie dokumentiem. Izdrukājiet vai nosūtiet to; cita par šo sarunu netiek sūtīta.
ui-wrong-call-nobody = Neviens netika sazvanīts, tāpēc nav ko apstiprināt. Vispirms pierakstiet sarunu.
ui-wrong-call-confirmed = Šī saruna jau ir apstiprināta. Vēstule ir pie klienta dokumentiem.
ui-plan-sign-how = No šīs dienas par tā rēķiniem neatgādina. Parakstītais dokuments glabājas pie klienta dokumentiem.
ui-dispute-credited = Strīds par { $item }: kreditēts
ui-dispute-split = Strīds par { $item }: kreditēts daļēji
