# Letters and e-mails, by template of the standard policy. Each states its requirement (R…) and its tone.
#
# The values are explained in the English file. CLDR writes days in the nominative, and weekdays with a capital letter: a day
# stands by itself, after a colon, a dash or in brackets, never after „līdz” or „uz”. $documents and $documents_late are nominative too
# („divi rēķini”); both nouns (rēķins, postenis) are masculine. 21 is singular (one), so what is said of exactly one stands under [1].
# CAPITAL() begins a sentence. STRONG() marks the day; nothing else is ever bold. No capitals, no exclamation marks, no blame, and no step but those listed.

## Parts

number-word = { $n ->
    [1] viens
    [2] divi
    [3] trīs
    [4] četri
    [5] pieci
    [6] seši
    [7] septiņi
    [8] astoņi
    [9] deviņi
    [10] desmit
    [11] vienpadsmit
    [12] divpadsmit
   *[other] { $n }
}
documents = { $noun ->
    [invoices] { $n ->
        [zero] { number-word } rēķini
        [one] { number-word } rēķins
       *[other] { number-word } rēķini
    }
   *[items] { $n ->
        [zero] { number-word } posteņi
        [one] { number-word } postenis
       *[other] { number-word } posteņi
    }
}
this-message = { $channel ->
    [email] šo ziņu
   *[letter] šo vēstuli
}
call-us = zvaniet mums pa tālruni { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
call-or-write = { $has_email ->
    [yes] { $channel ->
        [email] { call-us } vai atbildiet uz šo ziņu
       *[letter] { call-us } vai rakstiet uz { $email }
    }
   *[no] { call-us }
}
credits-deducted = { $credits ->
    [0] {""}
    [1] {" "}Summa, kas ir Jums par labu, jau ir atskaitīta.
   *[other] {" "}Summas, kas ir Jums par labu, jau ir atskaitītas.
}
# Stands right after what is to be paid, without a space.
pay-by-or-soon = { $deadline ->
    [set] , lai nauda pie mums nonāktu līdz šai dienai: { STRONG($pay_by_day) }
   *[none] {" "}pēc iespējas drīzāk
}
title-by = { $deadline ->
    [set] , samaksas diena – { $pay_by_near }
   *[none] , termiņš pagājis
}

## The receipt check (R2.5, R1.2): did it arrive; no demand

receipt-check-title = Vai pie Jums nonāca { $noun ->
    [invoices] { $count ->
        [1] mūsu rēķins { $numbers }
       *[other] mūsu { $documents }
    }
   *[items] mūsu dokumenti
}?
receipt-check-opening = { $count ->
    [1] Tālāk norādīts { $noun ->
        [invoices] rēķins
       *[items] dokuments
    }, ko Jums nesen nosūtījām. Vai tas ir pienācis, un vai tajā viss ir skaidrs?
   *[other] Tālāk ir { $documents }, ko Jums nesen nosūtījām. Vai viss ir pienācis, un vai viss ir skaidrs?
}
receipt-check-ask = Pietiek ar īsu atbildi. Ja kaut kā trūkst vai ja jāmaina pasūtījuma numurs vai adrese, dariet mums to zināmu jau tagad, un mēs to izlabosim.
receipt-check-again-title = Vēlreiz jautājam: vai pie Jums nonāca { $noun ->
    [invoices] { $count ->
        [1] mūsu rēķins { $numbers }
       *[other] mūsu { $documents }
    }
   *[items] mūsu dokumenti
}?
receipt-check-again-opening = Pirms dažām dienām jautājām, vai pie Jums { $noun ->
    [invoices] { $count ->
        [1] ir nonācis tālāk norādītais rēķins
       *[other] ir nonākuši tālāk norādītie rēķini
    }
   *[items] { $count ->
        [1] ir nonācis tālāk norādītais dokuments
       *[other] ir nonākuši tālāk norādītie dokumenti
    }
}. Atbildi neesam saņēmuši, un vēstules mēdz pazust, tāpēc jautājam vēlreiz.
receipt-check-again-ask = Pietiek ar īsu atbildi: vai viss ir pienācis un vai kaut kas nav skaidrs? Labprāt nosūtīsim kopiju.
receipt-check-help = Ja ir kādi jautājumi, lūdzu, { call-or-write }.

## Courtesy, a week before due (R1.3): is anything wrong, and which day do they mean to pay

courtesy-title = { $noun ->
    [invoices] { $count ->
        [1] Rēķins { $numbers }
       *[other] Mūsu { $documents }
    }
   *[items] Jūsu norēķini ar mums
}: vai viss ir kārtībā?
courtesy-opening = Drīz pienāks { $noun ->
    [invoices] { $count ->
        [1] tālāk norādītā rēķina samaksas termiņš
       *[other] tālāk norādīto rēķinu samaksas termiņš
    }
   *[items] { $count ->
        [1] tālāk norādītā dokumenta samaksas termiņš
       *[other] tālāk norādīto dokumentu samaksas termiņš
    }
}. Pirms tam vēlamies uzzināt, vai viss ir kārtībā ar precēm vai pakalpojumiem, ko no mums saņēmāt.
courtesy-ask = Ja viss ir kārtībā, vai varat pateikt, kurā dienā plānojat maksāt? Tas mums palīdz plānot. Ja kaut kas nav kārtībā, pastāstiet, kas tieši, un mēs to tūlīt pārbaudīsim.
courtesy-help = Lūdzu, { call-or-write }.

## A few days before due (R2.6): short

due-soon-title = { $total }, samaksas termiņš – { $due_first_near }
due-soon-opening = { $count ->
    [1] Īsa ziņa par tālāk norādītā { $noun ->
        [invoices] rēķina
       *[items] dokumenta
    } samaksas termiņu: { STRONG($due_first_day) }.
   *[other] Īsa ziņa: tālāk ir { $documents }, kam tuvojas samaksas termiņš. Pirmais termiņš: { STRONG($due_first_day) }.
}
due-soon-ask = Ja maksājums jau ir ceļā, paldies; nekas vairāk nav jādara.
due-soon-help = Ja ir kādi jautājumi, lūdzu, { call-or-write }.

## An early-payment discount was taken too late (R1.10): thanks first, then what is still open

unearned-discount-title = Par atlaidi par agru samaksu: vēl jāsamaksā { $unearned }
unearned-discount-opening = Paldies par { $payments ->
    [1] maksājumu. No tā bija atskaitīta atlaide par agru samaksu, bet tas pienāca
   *[other] maksājumiem. No tiem bija atskaitīta atlaide par agru samaksu, bet tie pienāca
} pēc atlaides pēdējās dienas. Tāpēc vēl nav samaksāta summa { $unearned }; sarakstā redzams, kurā dienā nauda pienāca.{ credits-deducted }
unearned-discount-ask = Lūdzu, pārskaitiet { $total }{ pay-by-or-soon }. Ja pēc Jūsu datiem diena ir cita, pastāstiet mums, un mēs to kopā pārbaudīsim.
unearned-discount-help = Ja ir kādi jautājumi, lūdzu, { call-or-write }.

## The first reminder (R0.5, R3.5): an oversight

reminder-title = Atgādinājums: { $total }{ title-by }
reminder-opening = { CAPITAL($documents_late) } Jūsu norēķinos ar mums { $late ->
    [zero] nav samaksāti
    [one] nav samaksāts
   *[other] nav samaksāti
} termiņā. Iespējams, tas vienkārši piemirsies.{ credits-deducted }
reminder-ask = Lūdzu, pārskaitiet { $total }{ pay-by-or-soon }.

## The invoice is late (R2.6, R1.4)

past-due-title = Kavēts maksājums: { $total }{ title-by }
past-due-opening = { CAPITAL($documents_late) } Jūsu norēķinos ar mums { $late ->
    [1] jau ir kavēts
    [zero] jau ir kavēti, vecākais –
    [one] jau ir kavēts, vecākais –
   *[other] jau ir kavēti, vecākais –
} { $oldest_days ->
    [1] vienu dienu
    [zero] { $oldest_days } dienas
    [one] { $oldest_days } dienu
   *[other] { $oldest_days } dienas
}. Preces vai pakalpojumi ir saņemti, un samaksa bija norunāta { $late ->
    [1] sarakstā norādītajā dienā
   *[other] sarakstā norādītajās dienās
}.{ credits-deducted }
past-due-ask = Lūdzu, pārskaitiet { $total }{ pay-by-or-soon }. Ja tas nav iespējams, dariet mums zināmu, kad maksājumu gaidīt.

## Second reminder (R1.6): short, reassuring, opens a dialogue

second-reminder-title = Par Jūsu norēķiniem: { $total }
second-reminder-opening = Vēlamies ar Jums parunāt par Jūsu norēķiniem: { $late ->
    [1] kavēts ir viens maksājums, { $total }
   *[other] kavēti ir vairāki maksājumi, kopā { $total }
}.{ credits-deducted }
second-reminder-ask = Varbūt ir kāds iemesls, ko vēl nezinām. Lielāko daļu jautājumu var nokārtot īsā sarunā, un mēs labprātāk rastu risinājumu kopā ar Jums, nevis rakstītu vēlreiz.
second-reminder-help = Lūdzu, { call-or-write }, kad Jums ir ērti. Var arī daļu samaksāt tagad un pārējo vēlāk.

## After a conversation (R1.5): what was said and agreed

confirmation-title = Mūsu saruna: { $talked_on_near }
confirmation-opening = Paldies par sarunu ({ $talked_on }){ $has_with ->
    [yes] , kurā piedalījās { $with }
   *[no] {""}
}. Pierakstījām to šādi.
confirmation-agreed = Vienojāmies:
confirmation-nothing-agreed = Par samaksas dienu vai citiem nosacījumiem nevienojāmies.
agreed-amount = { $amount }, termiņš – { $by }.
agreed-payment = Samaksa, termiņš – { $by }.
confirmation-list = { $late ->
    [0] Saruna bija par šiem { $noun ->
        [invoices] rēķiniem
       *[items] dokumentiem
    }.
   *[other] Saruna bija par šajā sarakstā nesamaksāto summu { $total }.
}
confirmation-help = Ja kaut ko esam pierakstījuši neprecīzi, lūdzu, { call-or-write }. Citādi atbilde nav vajadzīga.

## agreement: an instalment plan to sign (R2.2, R3.8). Friendly and exact; both sides sign.

agreement-title = Jūsu maksājumu plāns: { $total }
agreement-opening = Paldies, ka vienojāties ar mums par samaksu pa daļām ({ $documents }, kopā { $total }). Tālāk ir viss, par ko vienojāmies. Lūdzu, parakstiet vienu eksemplāru un nosūtiet to mums; plāns sākas, kad esam to saņēmuši.
agreement-parts = Plāna { $plan } daļas
agreement-part = Daļa
agreement-by = Saņemšanas termiņš
agreement-amount = Summa
agreement-left = Atliek pēc tās
agreement-sum = Kopā
agreement-terms = Vienojamies par šādiem noteikumiem:
agreement-term-rest = Kamēr plāns tiek ievērots, atgādinājumus par iepriekš uzskaitītajiem posteņiem nesūtām, tikai īsu ziņu par kārtējo daļu.
agreement-term-money = Ko samaksā agrāk vai vairāk, nekā daļai vajag, to ieskaita nākamajā daļā. Katrs maksājums sedz vecāko nesamaksāto daļu.
agreement-interest-rests = Kamēr plāns tiek ievērots, nokavējuma procenti par šiem posteņiem neuzkrājas. Ja plāns netiek ievērots, tie jāmaksā tā, it kā plāna nebūtu bijis.
agreement-interest-runs = Nokavējuma procenti par šiem posteņiem turpina uzkrāties arī tad, kad plāns tiek ievērots. Tos prasām pēc plāna beigām.
agreement-term-default = Daļa ir nokavēta{ $grace ->
    [0] {" "}nākamajā dienā pēc tās termiņa
    [1] , kad pēc tās termiņa pagājusi viena diena
    [zero] , kad pēc tās termiņa pagājušas { $grace } dienas
    [one] , kad pēc tās termiņa pagājusi { $grace } diena
   *[other] , kad pēc tās termiņa pagājušas { $grace } dienas
}. { $missed ->
    [0] Ja daļas ir nokavētas, plāns pats nebeidzas; tad varam to izbeigt, Jums par to paziņojot.
    [1] Plāns beidzas ar pirmo nokavēto daļu vai tad, ja nokavēta pēdējā daļa.
    [zero] Plāns beidzas, ja vienlaikus nokavētas { $missed } daļas, vai tad, ja nokavēta pēdējā daļa.
    [one] Plāns beidzas, ja vienlaikus nokavēta { $missed } daļa, vai tad, ja nokavēta pēdējā daļa.
   *[other] Plāns beidzas, ja vienlaikus nokavētas { $missed } daļas, vai tad, ja nokavēta pēdējā daļa.
}
agreement-term-end = Ja plāns tā beidzas, viss nesamaksātais jāsamaksā uzreiz.
agreement-sign = Ja kaut kas neatbilst tam, par ko vienojāmies, lūdzu, pirms parakstīšanas { call-or-write }.
agreement-place-date = Vieta un datums
agreement-signature = Paraksts, vārds un uzvārds

## part-soon: a part of a plan falls due in a few days (R3.8). Friendly.

part-soon-title = { $total }, samaksas termiņš – { $due_first_near }
part-soon-opening = Īsa ziņa par mūsu maksājumu plānu: drīz jāsamaksā { $total } ({ $numbers }). Termiņš: { $due_first_day }.
part-soon-ask = Ja maksājums jau ir ceļā, paldies; nekas vairāk nav jādara.
part-soon-help = Ja šī diena Jums vairs neder, lūdzu, pirms tās { call-or-write }.

## part-missed: a part of a plan did not come (R3.8). Calm; speaks of that part only.

part-missed-title = { $total }, samaksas termiņš bija { $due_first_near }
part-missed-opening = Saskaņā ar mūsu maksājumu plānu { $total } ({ $numbers }) samaksas termiņš bija { $due_first_near }. Šo maksājumu vēl neesam saņēmuši.
part-missed-ask = Lūdzu, samaksājiet šo daļu{ pay-by-or-soon }. Tad plāns var turpināties.
part-missed-help = Ja tagad to samaksāt nevarat, lūdzu, jau tuvākajā laikā { call-or-write }. Plānu var mainīt tikai tik ilgi, kamēr tas tiek ievērots.

## not-justified: what was contested is owed after all. Plain, without blame.

not-justified-title = Jūsu iebildums: { $numbers }
not-justified-opening = Izskatījām Jūsu iebildumu ({ $numbers }) un secinājām, ka { $total } tomēr ir jāmaksā.
not-justified-ask = Lūdzu, samaksājiet šo summu pēc iespējas drīzāk. No šodienas uz to attiecas tas pats, kas uz jebkuru citu nesamaksātu summu.
not-justified-help = Ja Jums ir cits viedoklis, lūdzu, { call-or-write } un pastāstiet, kas mums būtu jāpārbauda.

## To the customer's manager or owner (R1.7): cordial, summarises

to-management-title = Jūsu norēķini ar { $creditor }: kavētā summa { $total }
to-management-attention = Uzņēmuma vadībai
to-management-opening = Rakstām Jums, jo augstu vērtējam sadarbību ar uzņēmumu { $customer } un jo Jūsu norēķinos vajadzīgs lēmums, kas, iespējams, līdz Jums vēl nav nonācis.
to-management-summary = { CAPITAL($documents_late) } ar summu { $past_due } { $late ->
    [1] ir kavēts
    [zero] ir kavēti, vecākais –
    [one] ir kavēts, vecākais –
   *[other] ir kavēti, vecākais –
} { $oldest_days ->
    [1] vienu dienu
    [zero] { $oldest_days } dienas
    [one] { $oldest_days } dienu
   *[other] { $oldest_days } dienas
}. Pēc mūsu vēstulēm samaksa līdz šim nav saņemta.{ credits-deducted }
to-management-ask = Būsim pateicīgi, ja pastāstīsiet, kas samaksu kavē, vai parūpēsieties, lai summa { $total } { $deadline ->
    [set] pie mums nonāktu līdz šai dienai: { STRONG($pay_by_day) }
   *[none] drīz tiktu samaksāta
}. Tajā nav nekā personiska: preces vai pakalpojumi tika piegādāti, un par samaksu bija panākta vienošanās.

## Second notice (R0.6, R3.9): certified; what is seriously overdue and what follows

second-notice-title = Otrais brīdinājums: { $total }{ title-by }
second-notice-opening = { CAPITAL($documents_late) } Jūsu norēķinos ar mums { $late ->
    [1] ir ilgstoši kavēts –
    [zero] ir ilgstoši kavēti, vecākais –
    [one] ir ilgstoši kavēts, vecākais –
   *[other] ir ilgstoši kavēti, vecākais –
} { $oldest_days ->
    [1] vienu dienu
    [zero] { $oldest_days } dienas
    [one] { $oldest_days } dienu
   *[other] { $oldest_days } dienas
}. Pēc mūsu atgādinājumiem samaksa nav saņemta.{ credits-deducted }
second-notice-ask = Lūdzu, pārskaitiet { $total }{ pay-by-or-soon }.
second-notice-duty = Jums ir likumā noteikts pienākums samaksāt par to, ko pasūtījāt un saņēmāt. Ja parāds paliek nesamaksāts, tas var beigties ar tiesvedību un tās izdevumiem un ar abpusējas uzticības zaudēšanu. Mēs labprātāk izvairītos no abiem.

## Demand (R1.8): the minimum to catch up, until when; credit is a privilege

demand-title = Maksājuma pieprasījums: { $past_due } kavētā segšanai
demand-opening = Jūsu maksājumi ir ilgstoši kavēti, vecākais dokuments – { $oldest_days ->
    [1] vienu dienu
    [zero] { $oldest_days } dienas
    [one] { $oldest_days } dienu
   *[other] { $oldest_days } dienas
}.{ credits-deducted }
demand-minimum = Mazākā summa, ar ko var segt kavēto, ir { $past_due }{ $charged ->
    [some] , ieskaitot kavējuma maksu { $charges }
   *[none] {""}
}. { $minimum ->
    [set] Šī summa ir spēkā, un tai jānonāk pie mums līdz šai dienai: { STRONG($minimum_until_day) }.
   *[none] Lūdzu, pārskaitiet to pēc iespējas drīzāk.
}
demand-credit = Kamēr tā nav samaksāta, kredīts Jums vairs nav pieejams. Kredīts ir privilēģija, nevis tiesības; mēs to piešķīrām, paļaujoties, ka rēķinus samaksā termiņā.

## Final notice (R0.7, R3.9): certified; what will be done, and the number to call

final-notice-title = Pēdējais brīdinājums: { $total }{ title-by }
final-notice-opening = Šis ir mūsu pēdējais brīdinājums. { CAPITAL($documents_late) } Jūsu norēķinos ar mums joprojām { $late ->
    [1] nav samaksāts
    [zero] nav samaksāti, vecākais –
    [one] nav samaksāts, vecākais –
   *[other] nav samaksāti, vecākais –
} { $oldest_days ->
    [1] vienu dienu
    [zero] { $oldest_days } dienas
    [one] { $oldest_days } dienu
   *[other] { $oldest_days } dienas
} pēc termiņa.{ credits-deducted }
final-notice-ask = Lūdzu, pārskaitiet { $total }{ pay-by-or-soon }{ $charged ->
    [some] . Kavējuma maksa { $charges } ir iekļauta.
   *[none] .
}
final-notice-call = Ļoti lūdzam Jūs jau tagad piezvanīt pa tālruni { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}. Arī šobrīd visu var atrisināt vienā sarunā: samaksājot, vienojoties par plānu vai pastāstot mums, kas nav kārtībā.
final-notice-duty = Jums ir likumā noteikts pienākums samaksāt par to, ko pasūtījāt un saņēmāt, un tiesvedība un uzticības zaudēšana nenāk par labu ne Jums, ne mums.

## In collections (R0.9)

in-collections-title = Jūsu parāds ir nodots piedziņā: { $total }
in-collections-opening = Tālāk norādītie dokumenti joprojām nav samaksāti, vecākais – { $oldest_days ->
    [1] vienu dienu
    [zero] { $oldest_days } dienas
    [one] { $oldest_days } dienu
   *[other] { $oldest_days } dienas
} pēc termiņa. Jūsu parāds tagad ir nodots piedziņā, un līdz tā nokārtošanai visus darījumus ar Jums esam pārtraukuši.{ credits-deducted }
in-collections-ask = Kad summa { $total } ir samaksāta, parāds ir nokārtots{ $deadline ->
    [set] ; lūdzam parūpēties, lai nauda pie mums nonāktu līdz šai dienai: { STRONG($pay_by_day) }.
   *[none] .
}

## Last deadline (R0.10), in-house collection only

last-deadline-title = Pēdējais termiņš: { $total }{ title-by }
last-deadline-opening = Jūsu parāds ir nodots piedziņā, un tālāk norādītā summa joprojām nav samaksāta.{ credits-deducted }
last-deadline-ask = { $deadline ->
    [set] Nosakām Jums vienu pēdējo termiņu, līdz kuram pie mums jānonāk summai { $total }: { STRONG($pay_by_day) }.
   *[none] Šī ir Jūsu pēdējā iespēja samaksāt { $total } pēc Jūsu pašu lēmuma.
}

## Monthly statement (R4.3)

statement-title = Norēķinu izraksts ({ $date_near }): nesamaksātā summa { $total }
statement-opening = Šie ir Jūsu norēķini ar mums ({ $date }).{ credits-deducted } { $is_past_due ->
    [yes] No atlikuma kavētā summa ir { $past_due }.
   *[no] Nekas nav kavēts.
}
statement-copies = Ja Jums vajadzīga kāda rēķina kopija, pasakiet tā numuru, un mēs to nosūtīsim.

## promise: what the customer promised, confirmed (R1.5, R2.11). Friendly and exact. $amount, $promise_day, $promise_near; $way (arrives, sent)

promise-title = Jūsu solītais maksājums: { $amount }, { $promise_near }
promise-opening = Paldies par solījumu, ka summa { $amount } { $way ->
    [sent] tiks nosūtīta
   *[arrives] nonāks pie mums
} līdz šai dienai: { STRONG($promise_day) }. Maksājums ir par tālāk norādītajiem dokumentiem.
promise-ask = Līdz tam atgādinājumus par tiem nesūtām.
promise-help = Ja pa to laiku kas atgadās, lūdzu, { call-or-write } vēl pirms šīs dienas. Par jaunu dienu var vienoties tikai tik ilgi, kamēr iepriekšējā vēl nav pienākusi.

## credit-hold: deliveries on credit pause until nothing is late (R2.9). Factual, without blame; says what ends it

credit-hold-title = Piegādes uz kredīta ir apturētas: kavētā summa { $past_due }
credit-hold-opening = { CAPITAL($documents_late) } Jūsu norēķinos ar mums { $late ->
    [1] ir kavēts
    [zero] ir kavēti, vecākais –
    [one] ir kavēts, vecākais –
   *[other] ir kavēti, vecākais –
} { $oldest_days ->
    [1] vienu dienu
    [zero] { $oldest_days } dienas
    [one] { $oldest_days } dienu
   *[other] { $oldest_days } dienas
}. Kamēr kaut kas ir kavēts, uz kredīta vairs nepiegādājam.{ credits-deducted }
credit-hold-ask = Tiklīdz pie mums ir nonākusi summa { $past_due }, piegādes atsākas pašas; īpaši par to jālūdz nav.
credit-hold-help = Ja kāds pasūtījums ir steidzams vai kaut kas sarakstā nav pareizi, lūdzu, { call-or-write }.

## cash-only: orders against payment in advance only (R1.8, R2.11). Says what ends it: $until is minimum (the minimum to catch up) or everything

cash-only-title = Pasūtījumi ar priekšapmaksu
cash-only-opening = { $because ->
    [promise] Solīto maksājumu ({ $promise_near }) neesam saņēmuši.
   *[demand] Mazāko summu, ar ko var segt kavēto, neesam saņēmuši.
} No šodienas Jūsu pasūtījumus pieņemam tikai ar priekšapmaksu.{ credits-deducted }
cash-only-ask = Tas beidzas, kad pie mums ir nonākusi { $until ->
    [minimum] mazākā summa, ar ko var segt kavēto: { $past_due }
   *[everything] visa summa: { $total }
}. Ko pa šo laiku pasūtāt un samaksājat iepriekš, to piegādājam kā parasti.
cash-only-help = Lūdzu, { call-or-write }, lai atrastu risinājumu, ko varat ievērot.

## stop-trading: all business stops until everything is paid (R0.9). Firm and calm

stop-trading-title = Darījumi ar Jums ir pārtraukti: jāsamaksā { $total }
stop-trading-opening = { CAPITAL($documents_late) } Jūsu norēķinos ar mums joprojām { $late ->
    [1] nav samaksāts
    [zero] nav samaksāti, vecākais –
    [one] nav samaksāts, vecākais –
   *[other] nav samaksāti, vecākais –
} { $oldest_days ->
    [1] vienu dienu
    [zero] { $oldest_days } dienas
    [one] { $oldest_days } dienu
   *[other] { $oldest_days } dienas
} pēc termiņa. No šodienas pasūtījumus nepieņemam un neko nepiegādājam, arī ar priekšapmaksu ne.{ credits-deducted }
stop-trading-ask = Darījumus ar Jums varam atsākt, kad pie mums ir nonākusi summa { $total }.
stop-trading-help = Arī tagad to var nokārtot vienā sarunā. Lūdzu, { call-or-write }.

## early-out: a series for young debts, in the creditor's own name (R4.7). Kind; each a little plainer than the one before

early-out-1-title = Jūsu norēķini ar mums: nesamaksātā summa { $total }
early-out-1-opening = Rūpējamies par { $creditor } klientu norēķiniem un redzam, ka { $documents_late } vēl { $late ->
    [zero] nav samaksāti
    [one] nav samaksāts
   *[other] nav samaksāti
}. Bieži iemesls ir vienkāršs: rēķins, kas kaut kur aizķēries, vai jautājums, uz kuru vēl neviens nav atbildējis.{ credits-deducted }
early-out-1-ask = Lūdzu, pārskaitiet { $total }{ pay-by-or-soon }. Ja tas nav iespējams, pastāstiet, kā varam palīdzēt.
early-out-2-title = Joprojām nesamaksātā summa Jūsu norēķinos: { $total }
early-out-2-opening = Rakstījām Jums par Jūsu norēķiniem, bet atbildi neesam saņēmuši. { CAPITAL($documents_late) } joprojām { $late ->
    [1] nav samaksāts
    [zero] nav samaksāti, vecākais –
    [one] nav samaksāts, vecākais –
   *[other] nav samaksāti, vecākais –
} { $oldest_days ->
    [1] vienu dienu
    [zero] { $oldest_days } dienas
    [one] { $oldest_days } dienu
   *[other] { $oldest_days } dienas
} pēc termiņa.{ credits-deducted }
early-out-2-ask = Lūdzu, pārskaitiet { $total }{ pay-by-or-soon }. Ja vieglāk ir maksāt pa daļām, pastāstiet, kādas summas un kuras dienas Jums der.
early-out-3-title = Jūsu norēķini, pirms tos nododam atpakaļ: { $total }
early-out-3-opening = Šī ir pēdējā reize, kad rakstām Jums par šiem norēķiniem. { CAPITAL($documents_late) } joprojām { $late ->
    [zero] nav samaksāti
    [one] nav samaksāts
   *[other] nav samaksāti
}.{ credits-deducted }
early-out-3-ask = Lūdzu, pārskaitiet { $total }{ pay-by-or-soon }. Der arī samaksa pa daļām: daļa tagad un plāns pārējam; pietiek ar vienu zvanu.
early-out-help = Lūdzu, { call-or-write }. Kas Jums atbildēs, tas arī var izlemt.

## thanks: everything is paid (R2.3, R3.7). Short; asks for nothing

thanks-title = Paldies: Jūsu norēķini ir nokārtoti
thanks-opening = Jūsu maksājums ir saņemts, un Jūsu norēķinos viss ir samaksāts. Paldies.
thanks-holds = { $holds ->
    [ended] Kas šajā sakarā bija apturēts, tas atkal ir kā iepriekš.
   *[none] {""}
}
thanks-help = Ja ir kādi jautājumi, lūdzu, { call-or-write }.

## correction: a notice that went out wrongly is withdrawn, with an apology (R3.7, R4.6). $wrong_near is its day, $wrong_title its title

correction-title = Kļūdaina { $wrong_channel ->
    [email] ziņa
   *[letter] vēstule
} ({ $wrong_near }): lūdzu, neņemiet to vērā
correction-opening = Mēs Jums rakstījām ({ $wrong_near }): „{ $wrong_title }”. Tā bija mūsu kļūda, un mēs atvainojamies. Lūdzu, uzskatiet to par nerakstītu.
correction-why = { $why ->
    [paid] Maksājums jau bija saņemts, bet mēs to nebijām pamanījuši.
    [disputed] To, ko Jūs apstrīdējāt, nevajadzēja prasīt.
    [amount] Tajā norādītā summa nebija pareiza.
    [recipient] Tas nebija paredzēts Jums.
   *[other] {""}
}
correction-charges = { $charged ->
    [some] Ar to pieskaitītā kavējuma maksa { $charges } tiek atcelta.
   *[none] {""}
}
correction-rest = { $count ->
    [0] Jūsu norēķinos viss ir samaksāts.
   *[other] Kas Jūsu norēķinos patiešām vēl nav samaksāts, norādīts tālāk.
}
correction-help = Ja kaut kas nav skaidrs, lūdzu, { call-or-write }.

## The invoice as a document (R0.2–R0.4, R1.9, R1.10)

invoice-title = Rēķins { $number }
invoice-copy = Kopija
invoice-credit-note-title = Kredītrēķins { $number }
invoice-terms = Samaksas noteikumi
invoice-due = Termiņš
invoice-due-by = Jāsamaksā { $total }. Termiņš: { STRONG($due_day) }; līdz tam naudai jābūt pie mums.
invoice-terms-advance = Priekšapmaksa
invoice-terms-order = Samaksa ar pasūtījumu
invoice-terms-delivery = Samaksa piegādes brīdī
invoice-terms-net = { $days ->
    [1] Vienas dienas
    [zero] { $days } dienu
    [one] { $days } dienas
   *[other] { $days } dienu
} pēcapmaksa no rēķina dienas
invoice-discount = Ja { $reduced } pie mums nonāk laikus (pēdējā diena – { $discount_day }), atlikusī summa { $discount } tiek atlaista. Svarīga ir diena, kad nauda pienāk, nevis diena, kad tā nosūtīta; ja samazināts maksājums pienāk vēlāk, atlikusī summa joprojām jāsamaksā.
invoice-penalty-interest = Par kavētu maksājumu rēķina procentus { $rate }, sākot ar nākamo dienu pēc termiņa.
invoice-penalty-law = Par kavētu maksājumu rēķina likumiskos procentus, pašlaik { $rate }, sākot ar nākamo dienu pēc termiņa.
invoice-penalty-fee = Par katru kavētu rēķinu jāmaksā { $fee }.
invoice-penalty-lump-sum = Ja maksājumu kavē uzņēmums, likums paredz arī fiksētu summu { $amount }.
invoice-penalty-none = Lūdzu, samaksājiet līdz termiņam.
invoice-questions = Jautājumi par šo rēķinu: { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
invoice-methods = Samaksas veidi
invoice-net = Bez nodokļa
invoice-tax = Nodoklis
invoice-gross = Apmaksai
invoice-message-title = Rēķins { $number }: { $total }, termiņš – { $due_near }
invoice-message-opening = Pielikumā ir mūsu rēķins { $number } par summu { $total }. Samaksas termiņš: { $due_day }.
invoice-message-copy = Pielikumā ir mūsu rēķina { $number } kopija, kā lūdzāt.

## Paragraphs that several letters have

charges-none = Kavējuma maksa līdz šim nav pieskaitīta.
charges-some = Līdz šim ir pieskaitīta kavējuma maksa { $charges }; sarakstā redzams, par ko.
instalments = Ja visu uzreiz samaksāt nevarat, var maksāt pa daļām. Pastāstiet, kas ir Jūsu spēkos.
help = Vai kaut kas nav kārtībā ar piegādi vai rēķinu, vai arī vajadzīgs vairāk laika? Lūdzu, { call-or-write }{ $deadline ->
    [set] {" "}vēl pirms šīs dienas
   *[none] {""}
}, un mēs atradīsim risinājumu.
help-firm = Ja Jums ir kāds jautājums vai iemesls, ko mēs nezinām, lūdzu, { call-or-write }.
booked = { $booked ->
    [set] Ņemti vērā maksājumi, kas iegrāmatoti līdz šai dienai ieskaitot: { $booked_up_to }. Ja pa šo laiku esat samaksājuši, lūdzu, neņemiet vērā { this-message }.
   *[none] Ja pa šo laiku esat samaksājuši, lūdzu, neņemiet vērā { this-message }.
}
list-attached = Pielikumā ir visu dokumentu saraksts (kopā { $rows }). Šeit norādītas kopsummas.
list-enclosed = Vēstulei pievienots visu dokumentu saraksts (kopā { $rows }). Šeit norādītas kopsummas.
copies-attached = { $copies ->
    [1] Pielikumā ir neapmaksātā rēķina kopija.
    [zero] Pielikumā ir { $copies } neapmaksāto rēķinu kopijas.
    [one] Pielikumā ir { $copies } neapmaksātā rēķina kopijas.
   *[other] Pielikumā ir { $copies } neapmaksāto rēķinu kopijas.
}
copies-enclosed = { $copies ->
    [1] Vēstulei pievienota neapmaksātā rēķina kopija.
    [zero] Vēstulei pievienotas { $copies } neapmaksāto rēķinu kopijas.
    [one] Vēstulei pievienotas { $copies } neapmaksātā rēķina kopijas.
   *[other] Vēstulei pievienotas { $copies } neapmaksāto rēķinu kopijas.
}

## What follows: printed only if the policy holds it, with its day (R0.6: no bluff)

follows-one = Ja samaksa netiek saņemta, nākamais solis ({ $on }) ir šāds: { $act }.
follows-many = Ja samaksa netiek saņemta, tālāk seko:
follows-second-notice = { $days ->
    [0] Ja samaksa netiek saņemta, esam paredzējuši rīkoties šādi:
    [zero] Ja samaksa netiek saņemta, pirms kavējums sasniedz { $days } dienas, esam paredzējuši rīkoties šādi:
    [one] Ja samaksa netiek saņemta, pirms kavējums sasniedz { $days } dienu, esam paredzējuši rīkoties šādi:
   *[other] Ja samaksa netiek saņemta, pirms kavējums sasniedz { $days } dienas, esam paredzējuši rīkoties šādi:
}
follow-late-charges = tiek pieskaitīta kavējuma maksa, kā norunāts vai kā to paredz likums
follow-credit-hold = piegādes uz kredīta tiek apturētas, līdz kavētais ir samaksāts
follow-second-notice = otrais brīdinājums ierakstītā vēstulē
follow-demand = maksājuma pieprasījums par mazāko summu, ar ko var segt kavēto
follow-cash-only = pasūtījumi tiek pieņemti tikai ar priekšapmaksu
follow-final-notice = pēdējais brīdinājums ierakstītā vēstulē
follow-stop-trading = visi darījumi ar Jums tiek pārtraukti, līdz parāds ir nokārtots
follow-placement = lemjam, vai Jūsu parādu nodot piedziņā
follow-last-deadline = viens pēdējais termiņš ierakstītā vēstulē
follow-legal-review = lemjam par tiesvedību

## Address, information block, table, payment, closing

mark-registered = Ierakstīta vēstule
label-date = Datums
label-customer = Klients
label-reference = Atsauce
label-contact = Kontaktpersona
label-phone = Tālrunis
label-email = E-pasts
label-notice = Paziņojums
label-copy = Kopija
copy-of = no vēstules, kas nosūtīta šajā datumā
salutation-name = Labdien, { $name },
salutation = Labdien,
head-document = Dokuments
head-issued = Izrakstīts
head-due = Termiņš
head-days-late = Kavējuma dienas
head-amount = Summa
head-charges = Kavējuma maksa
head-open = Nesamaksāts
interest-title = Kā aprēķināti procenti par { $number }
interest-period = Periods
interest-days = Dienas
interest-balance = Nesamaksāts
interest-per-year = % gadā
interest-per-month = % mēnesī
interest-amount = Procenti
interest-sum = Procenti līdz šai dienai: { $on }
interest-uncertain = Procentu likme laikam pēc šīs dienas ({ $on }) vēl nav publicēta; turpmākos procentus pieskaitīsim vēlāk.
document-part = { $number }, { $part }. daļa no { $of }
kind-invoice = Rēķins { $number }
kind-credit-note = Kredītrēķins { $number }
kind-charge = Kavējuma maksa { $number }
kind-on-account = Maksājums kontā { $number }
kind-instalment = Maksājuma daļa { $number }
note-received = saņemts: { $amount }, { $on }
note-unearned = samazināts par agras samaksas atlaidi, kas vairs nebija spēkā
note-interest = procenti līdz šai dienai ({ $on }): { $amount }, šeit nav iekļauti
note-tax = ietverts nodoklis { $percent } %: { $amount }
note-stands = spēkā ir mūsu vēstule: { $on }
note-disputed = apstrīdēta summa { $amount }, šeit netiek prasīta
note-promised = apsolīta summa { $amount }, šeit netiek prasīta
days-late = { $days ->
    [1] kavēts vienu dienu
    [zero] kavēts { $days } dienas
    [one] kavēts { $days } dienu
   *[other] kavēts { $days } dienas
}
detail-issued = izrakstīts { $on }
detail-due = termiņš { $on }
detail-amount = summa { $amount }
detail-charges = kavējuma maksa { $amount }
sum-open = Kopā nesamaksāts
sum-disputed = Apstrīdēts, nav iekļauts
sum-promised = Apsolīts, nav iekļauts
sum-stands = Mūsu iepriekšējās vēstulēs
sum-to-pay = Apmaksai
sum-balance = Atlikums
sum-catch-up = Mazākā summa kavētā segšanai
sum-asked = Kopā
sum-credit = Jums par labu
appendix-title = Nesamaksāto dokumentu saraksts: { $date }
appendix-rows = { $count ->
    [1] Viens dokuments
    [zero] { $count } dokumentu
    [one] { $count } dokuments
   *[other] { $count } dokumenti
}
age-title = Pēc kavējuma ilguma
age-not-due = Termiņš nav pienācis
age-1-30 = Kavēts 1–30 dienas
age-31-60 = 31–60 dienas
age-61-90 = 61–90 dienas
age-over-90 = Vairāk nekā 90 dienas
pay-title = Kā samaksāt
pay-to = Saņēmējs
pay-iban = IBAN
pay-number = Konta numurs
pay-bic = BIC
pay-bank = Banka
pay-amount = Summa
pay-reference = Atsauce
pay-methods = Pieņemam
pay-hint-scan = Noskenējiet ar bankas lietotni: summa un atsauce būs jau ierakstītas. Ja maksājat citādi, lūdzu, norādiet atsauci.
pay-hint-scan-euro = Noskenējiet ar bankas lietotni: summa eiro un atsauce būs jau ierakstītas.
pay-hint = Lūdzu, norādiet atsauci, lai Jūsu maksājumu iegrāmatotu uzreiz.
pay-code-alt = Kods bankas lietotnei: saņēmējs, konts, summa un atsauce
closing = Ar cieņu
department = Debitoru uzskaite
signed-department = { $role }, { $creditor }
page-of = { $page }. lappuse no { $pages }

# What a creditor typed in any of the languages of letters is said in the letter's. A way to pay stands inside a list.
method-transfer = bankas pārskaitījums
method-direct-debit = tiešais debets
method-sepa-direct-debit = SEPA tiešais debets
method-card = maksājumu karte
method-card-phone = maksājumu karte pa tālruni
method-cheque = čeks
method-cash = skaidra nauda
role-credit-control = Kredītu kontrole
role-accounting = Grāmatvedība

missing-name = [kreditora nosaukums]
missing-phone = [klientu tālrunis]
missing-address = [adrese]
missing-methods = [pieņemtie samaksas veidi]

# R2.2: where an agreement is in force. $day is when the later side signed, $clause the heading of the initialled payment terms.
rights-contest = Ja uzskatāt, ka šo summu vai tās daļu neesat parādā, lūdzu, rakstiet mums. Pēdējā diena – { $day }. Sarakstā redzams, no kā summa veidojas; ko apstrīdat, to neprasām, līdz esam Jums atbildējuši.
rights-refuse-email = Ja nevēlaties no mums saņemt e-pasta ziņas, lūdzu, atbildiet uz šo ar vārdiem „tikai vēstules”. Tad rakstīsim Jums pa pastu.
signed-terms = Kā norunāts ({ $day }, „{ $clause }”), katrs rēķins jāsamaksā tajā norādītajā dienā.

## What to say and to ask on the telephone, and the text message when nobody is reached (R1.4, R2.7, R3.6–R3.8). Spoken, calm, formal; never a threat. A text
## message may be read by others: it names no debt. $amount is what is past due, $day the oldest due date

script-open = „Labdien, zvana { $creditor } par Jūsu norēķiniem ar mums.”
script-open-visit = „Labdien, mani sauc …, es pārstāvu { $creditor }. Ierados par Jūsu norēķiniem ar mums.”
script-welcome = „Jūs esat mūsu jaunais klients. Vai viss pasūtītais ir saņemts un vai esat apmierināti?”
script-late = „Summa { $amount } nav samaksāta laikus. Termiņš: { $day }.”
script-late-again = „Par to jau runājām vai Jums rakstījām. Summa { $amount } joprojām nav samaksāta. Termiņš: { $day }.”
script-late-seriously = „Jūsu maksājums stipri kavējas: { $amount }. Termiņš: { $day }. Es labprāt šodien kopā ar Jums atrastu risinājumu.”
script-received = „Preces vai pakalpojumi ir saņemti, un Jūs piekritāt samaksāt laikus.”
script-business = „Tas nav nekas personisks. Tās ir darījuma attiecības, un mēs tā rīkojamies ar visiem.”
script-bye = „Paldies. Norunāto apstiprināšu Jums rakstiski.”
script-ask-pays = Kurš maksā rēķinus, un kam drīkstam zvanīt vai rakstīt?
script-ask-when = Kurā dienā tiks samaksāts, un cik?
script-ask-proof = Ja jau samaksāts: kurā dienā, no kura konta, un vai var atsūtīt apliecinājumu?
script-ask-why = Kas maksājumu kavē? Jautāt par apstākļiem, uzklausīt un nestrīdēties.
script-ask-parts = Ja visu nav iespējams: cik tagad, un atlikumu kādās daļās un kurās dienās?
sms-welcome = { $creditor }: ceram, ka viss ir saņemts. Ja ir jautājumi, lūdzu, zvaniet mums: { $phone }.
sms-first = { $creditor }: mēģinājām Jums piezvanīt. Lūdzu, atzvaniet mums: { $phone }. Paldies.
sms-again = { $creditor }: atkal neizdevās Jūs sazvanīt. Lūdzu, zvaniet mums: { $phone } vai pasakiet, kad Jums būtu ērti.
sms-serious = { $creditor }: vairākkārt mēģinājām Jūs sazvanīt. Lūdzu, zvaniet mums: { $phone }, lai kopā atrastu risinājumu.
