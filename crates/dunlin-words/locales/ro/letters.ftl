# Letters and e-mails, by template of the standard policy. Each states its requirement (R…) and its tone.
#
# The values are explained in the English file. Both nouns that are counted (factură, poziție) are feminine, so that a sentence agrees with
# either. Sums stand after „suma de”, so that nothing has to agree with a currency. „până” and a weekday, but „până la” and a date.
# CAPITAL() begins a sentence. STRONG() marks the day; nothing else is ever bold. No capitals, no exclamation marks, no blame, and no step but those listed.

## Parts

number-word = { $n ->
    [1] o
    [2] două
    [3] trei
    [4] patru
    [5] cinci
    [6] șase
    [7] șapte
    [8] opt
    [9] nouă
    [10] zece
    [11] unsprezece
    [12] douăsprezece
   *[other] { $n }
}
documents = { $noun ->
    [invoices] { $n ->
        [one] { number-word } factură
        [few] { number-word } facturi
       *[other] { number-word } de facturi
    }
   *[items] { $n ->
        [one] { number-word } poziție
        [few] { number-word } poziții
       *[other] { number-word } de poziții
    }
}
this-message = { $channel ->
    [email] acest mesaj
   *[letter] această scrisoare
}
# Stands after „vă rugăm”.
call-us = să ne sunați la { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
call-or-write = { $has_email ->
    [yes] { $channel ->
        [email] { call-us } sau să răspundeți la acest mesaj
       *[letter] { call-us } sau să ne scrieți la { $email }
    }
   *[no] { call-us }
}
credits-deducted = { $credits ->
    [0] {""}
    [1] {" "}Suma în favoarea dumneavoastră este deja scăzută.
   *[other] {" "}Sumele în favoarea dumneavoastră sunt deja scăzute.
}
# Stands right after what is to be paid, without a space.
pay-by-or-soon = { $deadline ->
    [set] , astfel încât banii să ajungă la noi până { STRONG($pay_by_day) }
   *[none] {" "}cât mai curând posibil
}
title-by = { $deadline ->
    [set] de plată până la { $pay_by_near }
   *[none] cu scadența depășită
}

## The receipt check (R2.5, R1.2): did it arrive; no demand

receipt-check-title = Ați primit { $noun ->
    [invoices] { $count ->
        [1] factura noastră { $numbers }
       *[other] cele { $documents } de la noi
    }
   *[items] documentele noastre
}?
receipt-check-opening = { $count ->
    [1] V-am trimis de curând { $noun ->
        [invoices] factura
       *[items] documentul
    } de mai jos. A ajuns la dumneavoastră și este totul clar?
   *[other] V-am trimis de curând cele { $documents } de mai jos. Au ajuns la dumneavoastră și este totul clar?
}
receipt-check-ask = Este suficient un răspuns scurt. Dacă lipsește ceva sau dacă trebuie schimbat un număr de comandă ori o adresă, spuneți-ne acum și vom corecta.
receipt-check-again-title = Încă o dată: ați primit { $noun ->
    [invoices] { $count ->
        [1] factura noastră { $numbers }
       *[other] cele { $documents } de la noi
    }
   *[items] documentele noastre
}?
receipt-check-again-opening = Acum câteva zile v-am întrebat dacă { $noun ->
    [invoices] { $count ->
        [1] factura de mai jos a ajuns
       *[other] facturile de mai jos au ajuns
    }
   *[items] { $count ->
        [1] documentul de mai jos a ajuns
       *[other] documentele de mai jos au ajuns
    }
} la dumneavoastră. Nu am primit un răspuns, iar scrisorile se mai pierd, așa că întrebăm încă o dată.
receipt-check-again-ask = Este suficient un răspuns scurt: a ajuns totul și este totul clar? Vă trimitem cu plăcere o copie.
receipt-check-help = Pentru orice întrebare, vă rugăm { call-or-write }.

## Courtesy, a week before due (R1.3): is anything wrong, and which day do they mean to pay

courtesy-title = Este totul în regulă cu { $noun ->
    [invoices] { $count ->
        [1] factura { $numbers }
       *[other] cele { $documents } de la noi
    }
   *[items] contul dumneavoastră
}?
courtesy-opening = Se apropie scadența pentru { $noun ->
    [invoices] { $count ->
        [1] factura
       *[other] facturile
    }
   *[items] { $count ->
        [1] documentul
       *[other] documentele
    }
} de mai jos. Până atunci am dori să știm dacă totul este în regulă cu bunurile sau serviciile pe care le-ați primit de la noi.
courtesy-ask = Dacă este, ne puteți spune în ce zi intenționați să plătiți? Ne ajută să planificăm. Dacă ceva nu este în regulă, spuneți-ne despre ce este vorba și verificăm imediat.
courtesy-help = Vă rugăm { call-or-write }.

## A few days before due (R2.6): short

due-soon-title = { $total } cu scadența la { $due_first_near }
due-soon-opening = { $count ->
    [1] Un scurt mesaj pentru a vă aminti că { $noun ->
        [invoices] factura de mai jos este scadentă
       *[items] documentul de mai jos este scadent
    } { STRONG($due_first_day) }.
   *[other] Un scurt mesaj pentru a vă aminti că cele { $documents } de mai jos devin scadente în curând, prima dintre ele { STRONG($due_first_day) }.
}
due-soon-ask = Dacă plata este deja pe drum, vă mulțumim; nu mai este nimic de făcut.
due-soon-help = Pentru orice întrebare, vă rugăm { call-or-write }.

## An early-payment discount was taken too late (R1.10): thanks first, then what is still open

unearned-discount-title = Despre reducerea pentru plata anticipată: { $unearned } de plată
unearned-discount-opening = Vă mulțumim pentru { $payments ->
    [1] plată. A fost micșorată cu reducerea pentru plata anticipată, dar a sosit
   *[other] plăți. Au fost micșorate cu reducerea pentru plata anticipată, dar au sosit
} după ultima zi a acesteia. De aceea mai rămâne de plată suma de { $unearned }; lista arată ziua în care au sosit banii.{ credits-deducted }
unearned-discount-ask = Vă rugăm să transferați suma de { $total }{ pay-by-or-soon }. Dacă după datele dumneavoastră ziua este alta, spuneți-ne și verificăm împreună.
unearned-discount-help = Pentru orice întrebare, vă rugăm { call-or-write }.

## The first reminder (R0.5, R3.5): an oversight

reminder-title = Reamintire: { $total } { title-by }
reminder-opening = { CAPITAL($documents_late) } din contul dumneavoastră { $late ->
    [1] are
   *[other] au
} scadența depășită. Poate fi vorba pur și simplu de o scăpare.{ credits-deducted }
reminder-ask = Vă rugăm să transferați suma de { $total }{ pay-by-or-soon }.

## The invoice is late (R2.6, R1.4)

past-due-title = Plată întârziată: { $total } { title-by }
past-due-opening = { CAPITAL($documents_late) } din contul dumneavoastră { $late ->
    [1] este acum restantă, cu o întârziere de
   *[other] sunt acum restante, cu o întârziere de până la
} { $oldest_days ->
    [one] o zi
    [few] { $oldest_days } zile
   *[other] { $oldest_days } de zile
}. Bunurile sau serviciile au fost primite, iar plata a fost convenită pentru { $late ->
    [1] ziua
   *[other] zilele
} din listă.{ credits-deducted }
past-due-ask = Vă rugăm să transferați suma de { $total }{ pay-by-or-soon }. Dacă nu este posibil, spuneți-ne când o putem aștepta.

## Second reminder (R1.6): short, reassuring, opens a dialogue

second-reminder-title = Despre suma de { $total } din contul dumneavoastră
second-reminder-opening = Am dori să discutăm despre contul dumneavoastră, în care { $late ->
    [1] există o plată restantă de
   *[other] există plăți restante în sumă totală de
} { $total }.{ credits-deducted }
second-reminder-ask = Poate există un motiv pe care încă nu îl cunoaștem. Cele mai multe lucruri se pot lămuri într-o scurtă convorbire și am prefera să găsim o soluție împreună decât să vă scriem din nou.
second-reminder-help = Vă rugăm { call-or-write }, atunci când vă este convenabil. Se poate și o parte acum, iar restul mai târziu.

## After a conversation (R1.5): what was said and agreed

confirmation-title = Discuția noastră din { $talked_on_near }
confirmation-opening = Vă mulțumim pentru discuția { $has_with ->
    [yes] cu { $with }{" "}
   *[no] {""}
}din { $talked_on }. Iată cum am consemnat-o.
confirmation-agreed = Am convenit:
confirmation-nothing-agreed = Nu s-au convenit o zi de plată sau alte condiții.
agreed-amount = { $amount } până la { $by }.
agreed-payment = Plata până la { $by }.
confirmation-list = { $late ->
    [0] Discuția a privit următoarele { $noun ->
        [invoices] facturi
       *[items] documente
    }.
   *[other] Discuția a privit suma de { $total }, neachitată potrivit acestei liste.
}
confirmation-help = Dacă am consemnat ceva greșit, vă rugăm { call-or-write }. Altfel nu este nevoie să răspundeți.

## agreement: an instalment plan to sign (R2.2, R3.8). Friendly and exact; both sides sign.

agreement-title = Planul dumneavoastră de plată în rate pentru { $total }
agreement-opening = Vă mulțumim că ați stabilit împreună cu noi plata pentru { $documents }, în valoare de { $total }. Mai jos este ceea ce am convenit. Vă rugăm să semnați un exemplar și să ni-l trimiteți înapoi; planul începe când îl primim.
agreement-parts = Ratele planului { $plan }
agreement-part = Rata
agreement-by = Să ajungă la noi până la
agreement-amount = Suma
agreement-left = Rest de plată
agreement-sum = În total
agreement-terms = Convenim următoarele:
agreement-term-rest = Cât timp planul este respectat, nu trimitem reamintiri pentru pozițiile enumerate mai sus, ci numai câte un scurt mesaj despre o rată.
agreement-term-money = Ce sosește mai devreme sau peste valoarea unei rate se ia în calcul la rata următoare. Fiecare plată acoperă cea mai veche rată neachitată.
agreement-interest-rests = Dobânda pentru întârziere la aceste poziții nu curge cât timp planul este respectat. Dacă planul nu este respectat, ea se datorează ca și cum nu ar fi existat un plan.
agreement-interest-runs = Dobânda pentru întârziere la aceste poziții curge în continuare cât timp planul este respectat. Ea se cere după încheierea planului.
agreement-term-default = O rată devine restantă { $grace ->
    [0] în ziua de după scadența ei
    [one] după ce a trecut o zi de la scadența ei
    [few] după ce au trecut { $grace } zile de la scadența ei
   *[other] după ce au trecut { $grace } de zile de la scadența ei
}. { $missed ->
    [0] Planul nu se încheie de la sine când există rate restante; îl putem încheia atunci, anunțându-vă.
    [1] Planul se încheie cu prima rată restantă sau când ultima rată devine restantă.
    [one] Planul se încheie cu prima rată restantă sau când ultima rată devine restantă.
    [few] Planul se încheie când { $missed } rate sunt restante în același timp sau când ultima rată devine restantă.
   *[other] Planul se încheie când { $missed } de rate sunt restante în același timp sau când ultima rată devine restantă.
}
agreement-term-end = Când planul se încheie astfel, tot ce este neachitat devine scadent imediat.
agreement-sign = Dacă ceva nu corespunde cu ceea ce am convenit, vă rugăm { call-or-write } înainte de a semna.
agreement-place-date = Locul și data
agreement-signature = Semnătura și numele

## part-soon: a part of a plan falls due in a few days (R3.8). Friendly.

part-soon-title = { $total } cu scadența la { $due_first_near }
part-soon-opening = Acesta este un scurt mesaj despre planul nostru de plată în rate: { $numbers }, în valoare de { $total }, este scadentă { $due_first_day }.
part-soon-ask = Dacă plata este deja pe drum, vă mulțumim; nu mai este nimic de făcut.
part-soon-help = Dacă această zi nu vă mai convine, vă rugăm { call-or-write } înainte de ea.

## part-missed: a part of a plan did not come (R3.8). Calm; speaks of that part only.

part-missed-title = { $total }, scadența a fost la { $due_first_near }
part-missed-opening = Potrivit planului nostru de plată în rate, { $numbers }, în valoare de { $total }, a fost scadentă la { $due_first_near }. Încă nu am primit-o.
part-missed-ask = Vă rugăm să o plătiți{ pay-by-or-soon }, pentru ca planul să continue.
part-missed-help = Dacă nu o puteți plăti acum, vă rugăm { call-or-write } cât mai repede. Un plan se poate modifica numai cât timp este respectat.

## not-justified: what was contested is owed after all. Plain, without blame.

not-justified-title = Contestația dumneavoastră privind { $numbers }
not-justified-opening = Am analizat contestația dumneavoastră privind { $numbers } și am constatat că suma de { $total } este datorată.
not-justified-ask = Vă rugăm să o plătiți cât mai curând posibil. De astăzi este tratată ca orice altă sumă neachitată.
not-justified-help = Dacă vedeți lucrurile altfel, vă rugăm { call-or-write } și să ne spuneți ce ar trebui să verificăm.

## To the customer's manager or owner (R1.7): cordial, summarises

to-management-title = Contul dumneavoastră la { $creditor }: restanță de { $total }
to-management-attention = În atenția conducerii
to-management-opening = Vă scriem pentru că prețuim colaborarea cu { $customer } și pentru că în contul dumneavoastră este nevoie de o decizie, iar situația poate nu a ajuns încă la cunoștința dumneavoastră.
to-management-summary = { CAPITAL($documents_late) } în sumă de { $past_due } { $late ->
    [1] este restantă de
   *[other] sunt restante, cea mai veche de
} { $oldest_days ->
    [one] o zi
    [few] { $oldest_days } zile
   *[other] { $oldest_days } de zile
}. În urma mesajelor noastre nu am primit până acum nicio plată.{ credits-deducted }
to-management-ask = V-am fi recunoscători dacă ați avea grijă ca suma de { $total } { $deadline ->
    [set] să ajungă la noi până { STRONG($pay_by_day) }
   *[none] să fie plătită în curând
} sau dacă ne-ați spune ce stă în cale. Nu este nimic personal: bunurile sau serviciile au fost furnizate, iar plata a fost convenită.

## Second notice (R0.6, R3.9): certified; what is seriously overdue and what follows

second-notice-title = A doua notificare: { $total } { title-by }
second-notice-opening = { CAPITAL($documents_late) } din contul dumneavoastră { $late ->
    [1] are o întârziere semnificativă, de
   *[other] au o întârziere semnificativă, cea mai veche fiind restantă de
} { $oldest_days ->
    [one] o zi
    [few] { $oldest_days } zile
   *[other] { $oldest_days } de zile
}. În urma reamintirilor noastre nu am primit nicio plată.{ credits-deducted }
second-notice-ask = Vă rugăm să transferați suma de { $total }{ pay-by-or-soon }.
second-notice-duty = Aveți obligația legală de a plăti pentru ceea ce ați comandat și primit. O datorie care rămâne neplătită poate duce la un proces, cu cheltuielile lui, și la pierderea încrederii și a bunelor relații de ambele părți. Am prefera să le evităm pe amândouă.

## Demand (R1.8): the minimum to catch up, until when; credit is a privilege

demand-title = Somație: { $past_due } pentru aducerea contului la zi
demand-opening = Contul dumneavoastră are o întârziere semnificativă, cel mai vechi document fiind restant de { $oldest_days ->
    [one] o zi
    [few] { $oldest_days } zile
   *[other] { $oldest_days } de zile
}.{ credits-deducted }
demand-minimum = Suma minimă necesară pentru aducerea contului la zi este de { $past_due }{ $charged ->
    [some] , inclusiv penalități de { $charges }
   *[none] {""}
}. { $minimum ->
    [set] Această sumă este valabilă până { STRONG($minimum_until_day) }; vă rugăm să aveți grijă să ajungă la noi până atunci.
   *[none] Vă rugăm să o transferați cât mai curând posibil.
}
demand-credit = Până la plata ei, contul dumneavoastră nu mai este eligibil pentru credit. Creditul este un privilegiu, nu un drept; l-am acordat pe baza înțelegerii că facturile se plătesc la scadență.

## Final notice (R0.7, R3.9): certified; what will be done, and the number to call

final-notice-title = Ultima notificare: { $total } { title-by }
final-notice-opening = Aceasta este ultima noastră notificare. { CAPITAL($documents_late) } din contul dumneavoastră { $late ->
    [1] este încă neachitată, la
   *[other] sunt încă neachitate, cea mai veche la
} { $oldest_days ->
    [one] o zi
    [few] { $oldest_days } zile
   *[other] { $oldest_days } de zile
} după scadență.{ credits-deducted }
final-notice-ask = Vă rugăm să transferați suma de { $total }{ pay-by-or-soon }{ $charged ->
    [some] . Sunt incluse penalități de { $charges }.
   *[none] .
}
final-notice-call = Vă îndemnăm să sunați acum la { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}. Chiar și în acest moment situația se poate rezolva într-o singură convorbire: printr-o plată, printr-un plan sau spunându-ne ce nu este în regulă.
final-notice-duty = Aveți obligația legală de a plăti pentru ceea ce ați comandat și primit, iar un proces și pierderea bunelor relații nu ne sunt de folos nici dumneavoastră, nici nouă.

## In collections (R0.9)

in-collections-title = Contul dumneavoastră este în recuperare: { $total } de plată
in-collections-opening = Documentele de mai jos rămân neachitate, cel mai vechi la { $oldest_days ->
    [one] o zi
    [few] { $oldest_days } zile
   *[other] { $oldest_days } de zile
} după scadență. Contul dumneavoastră este acum în recuperare și am oprit orice relație comercială cu dumneavoastră până când este achitat.{ credits-deducted }
in-collections-ask = Plata sumei de { $total } stinge datoria{ $deadline ->
    [set] ; vă rugăm să aveți grijă să ajungă la noi până { STRONG($pay_by_day) }.
   *[none] .
}

## Last deadline (R0.10), in-house collection only

last-deadline-title = Ultim termen: { $total } { title-by }
last-deadline-opening = Contul dumneavoastră este în recuperare, iar suma de mai jos este în continuare neachitată.{ credits-deducted }
last-deadline-ask = { $deadline ->
    [set] Vă acordăm un ultim termen: suma de { $total } trebuie să ajungă la noi până { STRONG($pay_by_day) }.
   *[none] Aceasta este ultima ocazie de a plăti suma de { $total } din proprie inițiativă.
}

## Monthly statement (R4.3)

statement-title = Extras de cont: { $total } de plată la { $date_near }
statement-opening = Acesta este contul dumneavoastră la noi la { $date }.{ credits-deducted } { $is_past_due ->
    [yes] Din sold, suma de { $past_due } este restantă.
   *[no] Nu există nicio restanță.
}
statement-copies = Dacă aveți nevoie de copia unei facturi, spuneți-ne numărul ei și v-o trimitem.

## promise: what the customer promised, confirmed (R1.5, R2.11). Friendly and exact. $amount, $promise_day, $promise_near; $way (arrives, sent)

promise-title = Plata dumneavoastră de { $amount } până la { $promise_near }
promise-opening = Vă mulțumim pentru promisiunea că suma de { $amount } { $way ->
    [sent] va fi trimisă până
   *[arrives] va ajunge la noi până
} { STRONG($promise_day) }. Ea este pentru documentele de mai jos.
promise-ask = Până atunci nu trimitem reamintiri pentru ele.
promise-help = Dacă între timp intervine ceva, vă rugăm { call-or-write } înainte de acea zi. O zi nouă se poate conveni numai cât timp cea veche nu a trecut.

## credit-hold: deliveries on credit pause until nothing is late (R2.9). Factual, without blame; says what ends it

credit-hold-title = Livrările pe credit sunt suspendate: restanță de { $past_due }
credit-hold-opening = { CAPITAL($documents_late) } din contul dumneavoastră { $late ->
    [1] este restantă de
   *[other] sunt restante, cea mai veche de
} { $oldest_days ->
    [one] o zi
    [few] { $oldest_days } zile
   *[other] { $oldest_days } de zile
}. Cât timp există restanțe, nu mai livrăm nimic pe credit.{ credits-deducted }
credit-hold-ask = De îndată ce suma de { $past_due } ajunge la noi, livrările continuă de la sine; nu trebuie să cereți acest lucru.
credit-hold-help = Dacă o comandă este urgentă sau dacă ceva din listă nu este corect, vă rugăm { call-or-write }.

## cash-only: orders against payment in advance only (R1.8, R2.11). Says what ends it: $until is minimum (the minimum to catch up) or everything

cash-only-title = Comenzi cu plata în avans
cash-only-opening = { $because ->
    [promise] Plata promisă pentru { $promise_near } nu a ajuns la noi.
   *[demand] Suma minimă pentru aducerea contului dumneavoastră la zi nu a ajuns la noi.
} De astăzi primim comenzile dumneavoastră numai cu plata în avans.{ credits-deducted }
cash-only-ask = Aceasta se încheie când ajunge la noi { $until ->
    [minimum] suma minimă de { $past_due }
   *[everything] întreaga sumă de { $total }
}. Ce comandați și plătiți în avans între timp se livrează ca de obicei.
cash-only-help = Vă rugăm { call-or-write }, ca să găsim o soluție pe care o puteți respecta.

## stop-trading: all business stops until everything is paid (R0.9). Firm and calm

stop-trading-title = Am oprit vânzările către dumneavoastră: { $total } de plată
stop-trading-opening = { CAPITAL($documents_late) } din contul dumneavoastră { $late ->
    [1] este încă neachitată, la
   *[other] sunt încă neachitate, cea mai veche la
} { $oldest_days ->
    [one] o zi
    [few] { $oldest_days } zile
   *[other] { $oldest_days } de zile
} după scadență. De astăzi nu mai primim comenzi și nu mai livrăm nimic, nici cu plata în avans.{ credits-deducted }
stop-trading-ask = Colaborarea poate reîncepe când suma de { $total } a ajuns la noi.
stop-trading-help = Și acum situația se poate rezolva într-o singură convorbire. Vă rugăm { call-or-write }.

## early-out: a series for young debts, in the creditor's own name (R4.7). Kind; each a little plainer than the one before

early-out-1-title = Contul dumneavoastră: { $total } de plată
early-out-1-opening = Ne ocupăm de conturile clienților { $creditor } și am văzut că { $documents_late } { $late ->
    [1] este încă neachitată
   *[other] sunt încă neachitate
}. Adesea există un motiv simplu: o factură rătăcită sau o întrebare la care încă nu a răspuns nimeni.{ credits-deducted }
early-out-1-ask = Vă rugăm să transferați suma de { $total }{ pay-by-or-soon }. Dacă vă împiedică ceva, spuneți-ne cu ce vă putem ajuta.
early-out-2-title = Contul dumneavoastră: { $total } încă de plată
early-out-2-opening = V-am scris despre contul dumneavoastră și nu am primit un răspuns. { CAPITAL($documents_late) } { $late ->
    [1] este neachitată, la
   *[other] sunt neachitate, cea mai veche la
} { $oldest_days ->
    [one] o zi
    [few] { $oldest_days } zile
   *[other] { $oldest_days } de zile
} după scadență.{ credits-deducted }
early-out-2-ask = Vă rugăm să transferați suma de { $total }{ pay-by-or-soon }. Dacă vă este mai ușor în rate, spuneți-ne ce sume vă convin și în ce zile.
early-out-3-title = Contul dumneavoastră, înainte de a-l preda înapoi: { $total } de plată
early-out-3-opening = Este ultima dată când vă scriem despre acest cont. { CAPITAL($documents_late) } { $late ->
    [1] este încă neachitată
   *[other] sunt încă neachitate
}.{ credits-deducted }
early-out-3-ask = Vă rugăm să transferați suma de { $total }{ pay-by-or-soon }. Se poate și o parte din ea, cu un plan pentru rest; este suficient un telefon.
early-out-help = Vă rugăm { call-or-write }. Cine vă răspunde poate și să decidă.

## thanks: everything is paid (R2.3, R3.7). Short; asks for nothing

thanks-title = Vă mulțumim: contul dumneavoastră este achitat
thanks-opening = Plata dumneavoastră a ajuns la noi și în contul dumneavoastră nu mai este nimic de plată. Vă mulțumim.
thanks-holds = { $holds ->
    [ended] Ce suspendasem din acest motiv este din nou ca înainte.
   *[none] {""}
}
thanks-help = Pentru orice întrebare, vă rugăm { call-or-write }.

## correction: a notice that went out wrongly is withdrawn, with an apology (R3.7, R4.6). $wrong_near is its day, $wrong_title its title

correction-title = { $wrong_channel ->
    [email] Mesaj greșit din { $wrong_near }: vă rugăm să nu țineți cont de el
   *[letter] Scrisoare greșită din { $wrong_near }: vă rugăm să nu țineți cont de ea
}
correction-opening = La { $wrong_near } v-am scris: „{ $wrong_title }”. A fost greșeala noastră și ne cerem scuze. Vă rugăm să considerați că nu v-am scris.
correction-why = { $why ->
    [paid] Plata ajunsese deja la noi și nu o văzusem.
    [disputed] Ceea ce contestaserăți nu ar fi trebuit cerut.
    [amount] Suma indicată era greșită.
    [recipient] Ceea ce am trimis nu vă era destinat.
   *[other] {""}
}
correction-charges = { $charged ->
    [some] Penalitățile de { $charges } adăugate atunci se anulează.
   *[none] {""}
}
correction-rest = { $count ->
    [0] În contul dumneavoastră nu este nimic de plată.
   *[other] Ce este cu adevărat de plată în contul dumneavoastră se află mai jos.
}
correction-help = Dacă ceva nu este clar, vă rugăm { call-or-write }.

## The invoice as a document (R0.2–R0.4, R1.9, R1.10)

invoice-title = Factura { $number }
invoice-copy = Copie
invoice-credit-note-title = Nota de credit { $number }
invoice-terms = Condiții de plată
invoice-due = Scadență
invoice-due-by = Suma de { $total } este scadentă { STRONG($due_day) }: banii trebuie să fi ajuns la noi până atunci.
invoice-terms-advance = Plata în avans
invoice-terms-order = Plata la comandă
invoice-terms-delivery = Plata la livrare
invoice-terms-net = { $days ->
    [one] O zi de credit
    [few] { $days } zile de credit
   *[other] { $days } de zile de credit
} de la data facturii
invoice-discount = Dacă suma de { $reduced } ajunge la noi până la { $discount_day }, renunțăm la restul de { $discount }. Contează ziua în care sosesc banii, nu ziua în care au fost trimiși; dacă o plată redusă sosește mai târziu, restul rămâne de plată.
invoice-penalty-interest = Pentru plata cu întârziere se datorează o dobândă de { $rate }, din ziua următoare scadenței.
invoice-penalty-law = Pentru plata cu întârziere se datorează dobânda legală, în prezent { $rate }, din ziua următoare scadenței.
invoice-penalty-fee = Pentru fiecare factură întârziată se datorează o taxă de { $fee }.
invoice-penalty-lump-sum = Pentru întârzierea la plată a unei întreprinderi, legea prevede și o sumă forfetară de { $amount }.
invoice-penalty-none = Vă rugăm să plătiți până la scadență.
invoice-questions = Întrebări despre această factură: { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
invoice-methods = Modalități de plată
invoice-net = Fără taxe
invoice-tax = Taxe
invoice-gross = De plată
invoice-message-title = Factura { $number } de { $total }, scadentă la { $due_near }
invoice-message-opening = Vă trimitem alăturat factura noastră { $number } de { $total }. Este scadentă { $due_day }.
invoice-message-copy = Vă trimitem alăturat o copie a facturii noastre { $number }, așa cum ați cerut.

## Paragraphs that several letters have

charges-none = Până acum nu s-au adăugat penalități.
charges-some = Până acum s-au adăugat penalități de { $charges }; lista arată unde.
instalments = Dacă nu puteți plăti totul dintr-odată, este posibilă plata în rate. Spuneți-ne ce vă este la îndemână.
help = Este ceva în neregulă cu o livrare sau cu o factură ori aveți nevoie de mai mult timp? Vă rugăm { call-or-write }{ $deadline ->
    [set] {" "}înainte de acea zi
   *[none] {""}
} și vom găsi o soluție.
help-firm = Dacă aveți o întrebare sau un motiv pe care nu îl cunoaștem, vă rugăm { call-or-write }.
booked = { $booked ->
    [set] Sunt incluse plățile înregistrate până la { $booked_up_to }. Dacă ați plătit între timp, vă rugăm să nu țineți cont de { this-message }.
   *[none] Dacă ați plătit între timp, vă rugăm să nu țineți cont de { this-message }.
}
list-attached = Lista tuturor documentelor ({ $rows }) este atașată. Acestea sunt totalurile.
list-enclosed = Lista tuturor documentelor ({ $rows }) este anexată. Acestea sunt totalurile.
copies-attached = { $copies ->
    [one] O copie a facturii neachitate este atașată.
    [few] Copiile celor { $copies } facturi neachitate sunt atașate.
   *[other] Copiile celor { $copies } de facturi neachitate sunt atașate.
}
copies-enclosed = { $copies ->
    [one] O copie a facturii neachitate este anexată.
    [few] Copiile celor { $copies } facturi neachitate sunt anexate.
   *[other] Copiile celor { $copies } de facturi neachitate sunt anexate.
}

## What follows: printed only if the policy holds it, with its day (R0.6: no bluff)

follows-one = Dacă suma rămâne neachitată, la { $on } urmează: { $act }.
follows-many = Dacă suma rămâne neachitată, urmează:
follows-second-notice = { $days ->
    [0] Dacă suma nu este plătită, intenționăm să procedăm astfel:
    [one] Dacă suma nu este plătită înainte ca întârzierea să ajungă la o zi, intenționăm să procedăm astfel:
    [few] Dacă suma nu este plătită înainte ca întârzierea să ajungă la { $days } zile, intenționăm să procedăm astfel:
   *[other] Dacă suma nu este plătită înainte ca întârzierea să ajungă la { $days } de zile, intenționăm să procedăm astfel:
}
follow-late-charges = adăugarea de penalități, așa cum s-a convenit sau cum prevede legea
follow-credit-hold = suspendarea livrărilor pe credit până când contul este adus la zi
follow-second-notice = o a doua notificare prin scrisoare recomandată
follow-demand = o somație privind suma minimă pentru aducerea contului la zi
follow-cash-only = primirea comenzilor numai cu plata în avans
follow-final-notice = o ultimă notificare prin scrisoare recomandată
follow-stop-trading = oprirea oricărei relații comerciale cu dumneavoastră până când contul este achitat
follow-placement = decizia noastră dacă datoria dumneavoastră este predată spre recuperare
follow-last-deadline = un ultim termen prin scrisoare recomandată
follow-legal-review = decizia noastră privind acțiunea în justiție

## Address, information block, table, payment, closing

mark-registered = Scrisoare recomandată
label-date = Data
label-customer = Client
label-reference = Referință
label-contact = Persoană de contact
label-phone = Telefon
label-email = E-mail
label-notice = Notificarea
label-copy = Copie
copy-of = a scrisorii trimise la această dată
salutation-name = Bună ziua, { $name },
salutation = Stimată doamnă, stimate domn,
head-document = Document
head-issued = Emis
head-due = Scadență
head-days-late = Zile de întârziere
head-amount = Sumă
head-charges = Penalități
head-open = De plată
interest-title = Cum s-a calculat dobânda pentru { $number }
interest-period = Perioadă
interest-days = Zile
interest-balance = Neachitat
interest-per-year = % pe an
interest-per-month = % pe lună
interest-amount = Dobândă
interest-sum = Dobânda până la { $on }
interest-uncertain = Rata dobânzii pentru perioada de după { $on } nu este încă publicată; dobânda de atunci încolo se va adăuga ulterior.
document-part = { $number }, rata { $part } din { $of }
kind-invoice = Factura { $number }
kind-credit-note = Nota de credit { $number }
kind-charge = Penalitatea { $number }
kind-on-account = Plata în cont { $number }
kind-instalment = Rata { $number }
note-received = încasat: { $amount } la { $on }
note-unearned = micșorată cu o reducere pentru plata anticipată care nu mai era valabilă
note-interest = dobânda până la { $on }: { $amount }, neinclusă aici
note-tax = taxe incluse { $percent } %: { $amount }
note-stands = rămâne valabilă scrisoarea noastră din { $on }
note-disputed = contestat: { $amount }, nu se cere aici
note-promised = promis: { $amount }, nu se cere aici
days-late = { $days ->
    [one] o zi de întârziere
    [few] { $days } zile de întârziere
   *[other] { $days } de zile de întârziere
}
detail-issued = emis la { $on }
detail-due = scadent la { $on }
detail-amount = sumă { $amount }
detail-charges = penalități { $amount }
sum-open = Total neachitat
sum-disputed = Contestat, neinclus
sum-promised = Promis, neinclus
sum-stands = În scrisorile noastre anterioare
sum-to-pay = De plată
sum-balance = Sold
sum-catch-up = Minimum pentru aducerea la zi
sum-asked = Total
sum-credit = În favoarea dumneavoastră
appendix-title = Lista documentelor neachitate la { $date }
appendix-rows = { $count ->
    [one] Un document
    [few] { $count } documente
   *[other] { $count } de documente
}
age-title = După vechimea întârzierii
age-not-due = Nescadent
age-1-30 = 1–30 de zile de întârziere
age-31-60 = 31–60 de zile
age-61-90 = 61–90 de zile
age-over-90 = Peste 90 de zile
pay-title = Cum plătiți
pay-to = Beneficiar
pay-iban = IBAN
pay-number = Număr de cont
pay-bic = BIC
pay-bank = Banca
pay-amount = Sumă
pay-reference = Referință
pay-methods = Acceptăm
pay-hint-scan = Scanați cu aplicația băncii: suma și referința sunt deja completate. Dacă plătiți altfel, vă rugăm să menționați referința.
pay-hint-scan-euro = Scanați cu aplicația băncii: suma în euro și referința sunt deja completate.
pay-hint = Vă rugăm să menționați referința, pentru ca plata dumneavoastră să fie înregistrată imediat.
pay-code-alt = Cod pentru aplicația băncii: beneficiar, cont, sumă și referință
closing = Cu stimă,
department = Serviciul încasări
signed-department = { $role }, { $creditor }
page-of = Pagina { $page } din { $pages }

# What a creditor typed in any of the languages of letters is said in the letter's. A way to pay stands inside a list.
method-transfer = transfer bancar
method-direct-debit = debitare directă
method-sepa-direct-debit = debitare directă SEPA
method-card = card
method-card-phone = card prin telefon
method-cheque = cec
method-cash = numerar
role-credit-control = Controlul creditului
role-accounting = Contabilitate

missing-name = [numele creditorului]
missing-phone = [telefonul pentru clienți]
missing-address = [adresa]
missing-methods = [modalități de plată acceptate]

# R2.2: where an agreement is in force. $day is when the later side signed, $clause the heading of the initialled payment terms.
rights-contest = Dacă sunteți de părere că nu datorați această sumă sau o parte din ea, vă rugăm să ne scrieți cel târziu la { $day }. Lista arată din ce se compune suma; ceea ce contestați nu vă este cerut până când nu v-am răspuns.
rights-refuse-email = Dacă nu doriți e-mailuri din partea noastră, vă rugăm să răspundeți la acesta cu cuvintele „numai scrisori”. Vă vom scrie atunci prin poștă.
signed-terms = Așa cum s-a convenit la { $day }, la „{ $clause }”, fiecare factură este scadentă în ziua indicată pe ea.

## What to say and to ask on the telephone, and the text message when nobody is reached (R1.4, R2.7, R3.6–R3.8). Spoken, calm, formal; never a threat. A text
## message may be read by others: it names no debt. $amount is what is past due, $day the oldest due date

script-open = „Bună ziua, vă sun de la { $creditor } în legătură cu contul dumneavoastră.”
script-open-visit = „Bună ziua, sunt …, de la { $creditor }. Am venit în legătură cu contul dumneavoastră.”
script-welcome = „Sunteți client nou. A ajuns tot ce ați comandat și sunteți mulțumit?”
script-late = „Suma de { $amount } are termenul depășit; scadența a fost la { $day }.”
script-late-again = „Am mai discutat sau v-am scris despre aceasta. Suma de { $amount } nu este încă plătită; scadența a fost la { $day }.”
script-late-seriously = „Contul dumneavoastră are o întârziere mare: { $amount }; scadența a fost la { $day }. Aș vrea să găsim astăzi o soluție împreună.”
script-received = „Ați primit bunurile sau serviciile și ați fost de acord să plătiți la timp.”
script-business = „Nu este nimic personal. Este o chestiune de afaceri și procedăm la fel cu toți clienții.”
script-bye = „Vă mulțumesc. Vă voi confirma în scris ce am convenit.”
script-ask-pays = Cine plătește facturile și pe cine putem suna sau cui îi putem scrie?
script-ask-when = În ce zi se va plăti și ce sumă?
script-ask-proof = Dacă plata a fost deja făcută: în ce zi, din ce cont și pot trimite o dovadă?
script-ask-why = Care este motivul? Cereți detalii, ascultați și nu vă contraziceți.
script-ask-parts = Dacă nu este posibil totul: cât acum, iar restul în ce rate și la ce date?
sms-welcome = { $creditor }: sperăm că totul a ajuns cu bine. Pentru întrebări, sunați-ne la { $phone }.
sms-first = { $creditor }: am încercat să vă contactăm telefonic. Vă rugăm să ne sunați la { $phone }. Vă mulțumim.
sms-again = { $creditor }: din nou nu am reușit să vă contactăm. Vă rugăm să ne sunați la { $phone } sau să ne spuneți când vă este convenabil.
sms-serious = { $creditor }: am încercat de mai multe ori să vă contactăm. Vă rugăm să ne sunați la { $phone }, ca să găsim împreună o soluție.
