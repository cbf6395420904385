### Teikums aiz katra iemesla un atteikuma koda. Koda punkti šeit ir defises.

## Kāpēc kaut ko dara
reason-step-due = { $step }: tā diena ir { $since }.
reason-step-caught_up = { $step }: tā diena bija { $since }; tagad to panāk.
reason-item-listed_in_notice = Nosaukts šodienas paziņojumā klientam; paša nākamais solis ir citā dienā.

## Kāpēc vēl ne
reason-step-waits = Nākamais: { $step }, no { $until }.
reason-item-not_due = Termiņš ir tikai { $until }.
reason-notice-recent = Kopš pēdējā paziņojuma pagājis mazāk par mazāko atstarpi. Ne agrāk kā { $until }.
reason-contact-hours = Ārpus zvanu stundām klienta vietā. Ne agrāk kā { $until }.
reason-contact-calls = Par to septiņās dienās jau veikts atļautais zvanu skaits. Ne agrāk kā { $until }.
reason-contact-quiet = Ar viņiem nesen runāts. Nezvanīt pirms { $until }.
reason-contact-notices = Trīsdesmit dienās jau nosūtīts atļautais paziņojumu skaits. Ne agrāk kā { $until }.
reason-calendar-closed = Nav darba diena. Pārceļas uz { $until }.
reason-notice-other_first = Vispirms iet cits paziņojums klientam.
reason-notice-corrects = { $on } paziņojums bija kļūdains. Vispirms klientam to pasaka atsevišķa vēstule.
reason-step-earlier_first = Vispirms nāk { $step }.
reason-task-open = Vispirms jāpabeidz uzdevums „{ $step }”.

## Kāpēc ne
reason-policy-finished = Politikā tam nav nākamā soļa.
reason-item-credit = Klientam par labu: atskaita, nekad nepieprasa.
reason-account-credit_covers = Atvērti kredīti { $amount } sedz kavēto šajā valūtā.
reason-item-disputed = Klients to apstrīd.
reason-item-disputed_part = { $amount } no tā apstrīd; pārējais turpinās.
reason-item-promised = Apsolīts līdz { $until }. Atgādinājumi gaida, līdz šī diena ir pagājusi.
reason-item-promised_part = { $amount } no tā apsolīts līdz { $until }; pārējais turpinās.
reason-promise-broken = { $amount } bija apsolīti līdz { $on }, bet nav saņemti, lai gan maksājums jau bija nokavēts: tikai ar tūlītēju samaksu, līdz viss ir samaksāts.
reason-item-said_sent = Viņi saka, ka tas jau ir samaksāts. Atgādinājumi gaida līdz { $until } ieskaitot, lai bankai būtu laiks; palūdziet apliecinājumu.
reason-account-reason_false = Iemesls nemaksāt, ko viņi minēja { $on }, izrādījās nepatiess. Cilvēks izvērtē tiesvedību.
reason-account-reason_bare = Atkārtoti jautāti { $on }, kāpēc viņi nemaksā, viņi nesniedza nekādu skaidrojumu. Cilvēks izvērtē tiesvedību.
reason-account-paused = { $until ->
    [none] Saziņa ar klientu ir apturēta.
   *[other] Saziņa ar klientu ir apturēta līdz { $until }.
}
reason-item-paused = { $until ->
    [none] Šis rēķins ir apturēts.
   *[other] Šis rēķins ir apturēts līdz { $until }.
}
reason-item-not_in_latest_list = Avota jaunākajā pilnajā sarakstā tā nav. Samaksāts? Apstipriniet vai ielasiet sarakstu, kurā tas ir.
reason-terms-without_credit = Priekšapmaksa vai maksa ar pasūtījumu: pasūtījums gaida naudu, un neko nepieprasa.
reason-charge-not_agreed = Kavējuma maksu nepieskaita: likme nav ne norunāta, ne ievadīta.
reason-charge-interest_stated = Procenti: { $interest }, norādīti: { $stated_in }.
reason-charge-interest_by_terms = Procenti: { $interest }, norādīti vispārējos noteikumos.
reason-charge-interest_by_law = Procenti: pēc likuma, { $country } ({ $law }).
reason-charge-interest_without_law = Procentu nav: { $country } – šādam klientam ({ $kind }) likuma noteikums nav zināms.
reason-charge-interest_not_stated = Procentu nav: tos nenosaka ne rēķina noteikumi, ne vienošanās.
reason-charge-country_unknown = Procentu nav: izšķir patērētāja valsts likums, un valsts nav zināma.
reason-charge-lump_sum_not_certain = Fiksētas summas nav: nav droši zināms, ko likums dod par parādu { $currency }.
reason-charge-rate_unconfirmed = Procenti rēķināti līdz { $until }: likme { $series } pēc šīs dienas nav droša. Pārbaudiet to un apstipriniet vai ievadiet sadaļā „Iestatījumi”, „Procentu likmes”; nākamais paziņojums pieskaitīs pārējo.
reason-charge-with_its_item = Maksu pieprasa paziņojumi par kavētajiem rēķiniem.

## Kā tas aiziet
reason-contact-missing = Nav zināma ne e-pasta, ne pasta adrese.
reason-contact-post_returned = Vēstules uz zināmo pasta adresi nāk atpakaļ, un cita adrese nav zināma.
reason-contact-no_email = E-pasta adrese nav zināma: sūta vēstuli.
reason-contact-email_refused = Neviens tur nevēlas e-pastu: tiek sūtīta vēstule.
reason-contact-email_fails = E-pasts uz zināmo adresi nepienāk: tiek sūtīta vēstule.
reason-contact-no_management = Nav zināms, kas klientu vada vai kam tas pieder: viņiem domātais tiek sūtīts grāmatvedībai, un darbiniekam lūdz to noskaidrot.
reason-contact-no_phone = Jāzvana ({ $step }), bet nav numura, uz kuru zvanīt.
reason-language-fallback = Klienta valodā ({ $language }) vēl nav tekstu: sūta angliski.

## Pārbaudes izdodot
reason-item-paid = Samaksāts kopš ierosinājuma.
reason-item-amount_changed = Atvērtā summa kopš ierosinājuma ir mainījusies.
reason-contact-changed = Kontakts kopš ierosinājuma ir mainījies.
reason-notice-exists = Tajā dienā pa šo ceļu klientam paziņojums jau ir aizgājis.
reason-notice-withdrawn = Atsaukts izdošanas brīdī ({ $codes }). Nākamais ierosinājums izlems no jauna.
reason-letter-not_possible = Vēstuli nevar izveidot: { $why }.
reason-run-changed_since = Kopš šīs kārtas ierosināšanas fakti ir mainījušies. Izlems nākamais ierosinājums.
reason-run-taken_out = Kāds to izņēma no šīs kārtas.

## Kas palicis no atlaides par agru samaksu
reason-discount-unearned = Atvērta ir atlaide par agru samaksu: { $amount } saņemts { $on }, pēc tās pēdējās dienas.

## Kas maksājumā ir īpašs: teikuma daļa
allocation-payment-short = mazāk, nekā bija atvērts
allocation-payment-over = pārējais ir kontā
allocation-payment-small_difference = pārējais ir atlaists
allocation-discount-unearned = atlaide ņemta par vēlu

## Atteikumi
refusal-receipt-not_positive = Saņemtā summa ir lielāka par nulli.
refusal-item-other_currency = { $item } ir { $currency }: nauda sedz savas valūtas posteņus.
refusal-item-not_open = Par šo posteni nekas nav jāmaksā.
refusal-allocation-too_much = Jāsedz vairāk, nekā ir atvērts no { $item } ({ $open }) vai atlicis no saņemtā, vai postenis nosaukts divreiz.
refusal-adjustment-too_early = Tas skaitās ne agrāk kā no { $from }.
refusal-date-in_future = { $on } vēl nav pienācis: vēlākais šodien.
refusal-receipt-nothing_applied = Nav nekā, ko ņemt atpakaļ.
refusal-receipt-ended = Saņemtais maksājums jau ir atcelts vai atdots.
refusal-receipt-used_on = Saņemtā nauda, kas bija kontā ({ $item }), pa šo laiku ir izlietota, tāpēc maksājumu nevar atsaukt pilnībā. Vispirms atsauciet šo izlietojumu.
refusal-item-not_a_credit = { $item } nav klientam par labu.
refusal-credit-not_used = No kredīta nekas nav izlietots vai atmaksāts, ko varētu ņemt atpakaļ.
refusal-item-not_a_charge = { $item } nav maksa; rēķinu noraksta.
refusal-notice-struck = { $notice } vairs neskaitās: tas ir atsaukts vai nav pienācis.
refusal-notice-is_correction = { $notice } pats vēsta, ka cits paziņojums bija kļūdains. To neatsauc.
refusal-notice-in_doubt = Vēl nav zināms, vai { $notice } ir aizgājis. Vispirms norādiet, kas par šo e-pastu ir zināms.
refusal-notice-later_stands = { $notice } par to pašu rēķinu nāca vēlāk un balstās uz šo. Vispirms atsauciet to.
refusal-notice-item_placed = { $item } ir nodots citiem ({ $placement }), kuri paļaujas uz šo paziņojumu. Vispirms to atsauciet no viņiem.
refusal-notice-item_in_plan = { $item } ir plānā { $plan }, kas parakstīts pēc šī paziņojuma. Vispirms izbeidziet plānu.
refusal-adjustment-out_of_range = Summa ir lielāka par nulli un ne lielāka par { $most }.
refusal-adjustment-over_limit = { $amount } ir vairāk, nekā viens cilvēks drīkst atlaist viens ({ $limit }); nosauciet, kas to apstiprināja.
refusal-promise-not_possible = Solījumam ir summa virs nulles un diena, kas nav pagājusi.
refusal-promise-too_far = Solījums ir uz dienu, kas nav pagājusi un nav pēc { $latest }. Ierakstiet šo vai agrāku dienu; ja vajag vairāk laika, vienojieties par maksājumu plānu.
refusal-dispute-out_of_range = Apstrīdētā daļa ir lielāka par nulli un ne lielāka par atvērto ({ $open }).
refusal-dispute-exists = Posteni jau apstrīd.
refusal-dispute-none = Par posteni nav atvērta strīda.
refusal-hold-exists = Šāds aizturējums jau ir spēkā. Lai mainītu tā pēdējo dienu, atceliet to un uzlieciet no jauna.
refusal-hold-none = Šāda aizturējuma spēkā nav.
refusal-interval-ends_before_it_begins = Pēdējā diena ir pirms pirmās.
