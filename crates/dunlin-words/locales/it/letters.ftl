# Letters and e-mails, by template of the standard policy. Each states its requirement (R…) and its tone.
#
# Dates without their weekday never take an article («il 27», but «l’8» and «l’11»): they stand after «in data», «scadenza» or «termine».
# Days with their weekday («venerdì 27 novembre 2026») stand after «entro» or «fino a». The nouns differ in gender (la fattura, il
# documento): sentences after { documents } or $documents_late use words that fit both. { call-or-write } is an infinitive.

## Parts

number-word = { $n ->
    [1] una
    [2] due
    [3] tre
    [4] quattro
    [5] cinque
    [6] sei
    [7] sette
    [8] otto
    [9] nove
    [10] dieci
    [11] undici
    [12] dodici
   *[other] { $n }
}
documents = { $noun ->
    [invoices] { $n ->
        [one] { number-word } fattura
       *[other] { number-word } fatture
    }
   *[items] { $n ->
        [one] un documento
       *[other] { number-word } documenti
    }
}
this-message = { $channel ->
    [email] questo messaggio
   *[letter] questa lettera
}
call-us = chiamarci al numero { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
call-or-write = { $has_email ->
    [yes] { $channel ->
        [email] { call-us } o rispondere a questo messaggio
       *[letter] { call-us } o scriverci all’indirizzo { $email }
    }
   *[no] { call-us }
}
credits-deducted = { $credits ->
    [0] {""}
    [one] {" "}Un credito a Suo favore è già detratto.
   *[other] {" "}I crediti a Suo favore sono già detratti.
}
pay-by-or-soon = { $deadline ->
    [set] in modo che il pagamento ci pervenga entro { STRONG($pay_by_day) }
   *[none] appena possibile
}
title-by = { $deadline ->
    [set] da pagare (termine { $pay_by_near })
   *[none] da pagare
}

## The receipt check (R2.5, R1.2): did it arrive; no demand

receipt-check-title = Ha ricevuto { $noun ->
    [invoices] { $count ->
        [one] la nostra fattura { $numbers }
       *[other] le nostre { $documents }
    }
   *[items] i nostri documenti
}?
receipt-check-opening = { $count ->
    [one] Di recente Le abbiamo inviato { $noun ->
        [invoices] la fattura riportata di seguito. È arrivata
       *[items] il documento riportato di seguito. È arrivato
    }, ed è tutto chiaro?
   *[other] Di recente Le abbiamo inviato { $noun ->
        [invoices] le { $documents } riportate di seguito. Sono arrivate
       *[items] i { $documents } riportati di seguito. Sono arrivati
    }, ed è tutto chiaro?
}
receipt-check-ask = Basta una breve risposta. Se manca qualcosa, o se c’è da cambiare un numero d’ordine o un indirizzo, ce lo comunichi ora e provvederemo a correggerlo.
receipt-check-again-title = Glielo chiediamo di nuovo: ha ricevuto { $noun ->
    [invoices] { $count ->
        [one] la nostra fattura { $numbers }
       *[other] le nostre { $documents }
    }
   *[items] i nostri documenti
}?
receipt-check-again-opening = Qualche giorno fa Le abbiamo chiesto se avesse ricevuto { $noun ->
    [invoices] { $count ->
        [one] la fattura riportata
       *[other] le fatture riportate
    }
   *[items] { $count ->
        [one] il documento riportato
       *[other] i documenti riportati
    }
} di seguito. Non abbiamo avuto risposta e, poiché la corrispondenza a volte va persa, ci permettiamo di chiederlo di nuovo.
receipt-check-again-ask = Basta una breve risposta: è arrivato tutto, e c’è qualcosa di poco chiaro? Le inviamo volentieri una copia.
receipt-check-help = Per qualsiasi domanda può { call-or-write }.

## Courtesy, a week before due (R1.3): is anything wrong, and which day do they mean to pay

courtesy-title = È tutto in ordine con { $noun ->
    [invoices] { $count ->
        [one] la fattura { $numbers }
       *[other] le nostre { $documents }
    }
   *[items] la Sua posizione
}?
courtesy-opening = { $noun ->
    [invoices] { $count ->
        [one] La fattura riportata di seguito scade
       *[other] Le fatture riportate di seguito scadono
    }
   *[items] { $count ->
        [one] Il documento riportato di seguito scade
       *[other] I documenti riportati di seguito scadono
    }
} a breve. Prima di allora vorremmo sapere se è tutto a posto con la merce o con il servizio che ha ricevuto da noi.
courtesy-ask = Se è così, potrebbe dirci in quale giorno pensa di pagare? Ci aiuta a pianificare. Se invece qualcosa non va, ci dica di che cosa si tratta e ce ne occuperemo subito.
courtesy-help = Può { call-or-write }.

## A few days before due (R2.6): short

due-soon-title = Scadenza { $due_first_near }: { $total }
due-soon-opening = { $count ->
    [one] Una breve nota per ricordarLe che { $noun ->
        [invoices] la fattura riportata
       *[items] il documento riportato
    } di seguito scade { STRONG($due_first_day) }.
   *[other] Una breve nota per ricordarLe che { $noun ->
        [invoices] le { $documents } riportate
       *[items] i { $documents } riportati
    } di seguito scadono a breve; la prima scadenza è { STRONG($due_first_day) }.
}
due-soon-ask = Se il Suo pagamento è già in corso, La ringraziamo; non deve fare altro.
due-soon-help = Per qualsiasi domanda può { call-or-write }.

## An early-payment discount was taken too late (R1.10): thanks first, then what is still open

unearned-discount-title = Sconto per pagamento anticipato: { $unearned } ancora da pagare
unearned-discount-opening = La ringraziamo per { $payments ->
    [one] il Suo pagamento, dal quale era detratto lo sconto per pagamento anticipato. Il denaro è però arrivato
   *[other] i Suoi pagamenti, dai quali era detratto lo sconto per pagamento anticipato. Il denaro è però arrivato
} dopo l’ultimo giorno utile. Restano quindi da pagare { $unearned }; l’elenco riporta il giorno di arrivo.{ credits-deducted }
unearned-discount-ask = La preghiamo di versare { $total } { pay-by-or-soon }. Se a Lei risulta un altro giorno, ce lo dica e lo verificheremo insieme.
unearned-discount-help = Per qualsiasi domanda può { call-or-write }.

## The first reminder (R0.5, R3.5): an oversight

reminder-title = Promemoria: { $total } { title-by }
reminder-opening = { CAPITAL($documents_late) } della Sua posizione { $late ->
    [one] ha superato la data di scadenza
   *[other] hanno superato la data di scadenza
}. Può trattarsi di una semplice svista.{ credits-deducted }
reminder-ask = La preghiamo di versare { $total } { pay-by-or-soon }.

## The invoice is late (R2.6, R1.4)

past-due-title = Sollecito di pagamento: { $total } { title-by }
past-due-opening = { CAPITAL($documents_late) } della Sua posizione { $late ->
    [one] presenta ora un ritardo di
   *[other] presentano ora un ritardo massimo di
} { $oldest_days ->
    [one] un giorno
   *[other] { $oldest_days } giorni
}. La merce o i servizi Le sono stati forniti e il pagamento era concordato per { $late ->
    [one] il giorno indicato
   *[other] i giorni indicati
} nell’elenco.{ credits-deducted }
past-due-ask = La preghiamo di versare { $total } { pay-by-or-soon }, oppure di dirci quando possiamo attendere il pagamento.

## Second reminder (R1.6): short, reassuring, opens a dialogue

second-reminder-title = A proposito della Sua posizione: { $total } da pagare
second-reminder-opening = Vorremmo parlare con Lei della Sua posizione, sulla quale { $late ->
    [one] c’è un pagamento scaduto
   *[other] ci sono pagamenti scaduti
} per { $total }.{ credits-deducted }
second-reminder-ask = Forse c’è un motivo che ancora non conosciamo. Quasi tutto si può risolvere con una breve conversazione, e preferiamo trovare una soluzione con Lei piuttosto che scriverLe di nuovo.
second-reminder-help = Può { call-or-write }, quando Le è più comodo. È possibile anche pagare una parte ora e il resto più avanti.

## After a conversation (R1.5): what was said and agreed

confirmation-title = Il nostro colloquio in data { $talked_on_near }
confirmation-opening = La ringraziamo per il colloquio { $has_with ->
    [yes] con { $with }{" "}
   *[no] {""}
}avuto in data { $talked_on }. Ecco che cosa abbiamo annotato.
confirmation-agreed = Abbiamo concordato quanto segue:
confirmation-nothing-agreed = Non sono stati concordati né un giorno di pagamento né altre condizioni.
agreed-amount = { $amount }, termine { $by }.
agreed-payment = Pagamento, termine { $by }.
confirmation-list = { $late ->
    [0] { $noun ->
        [invoices] Queste sono le fatture di cui abbiamo parlato.
       *[items] Questi sono i documenti di cui abbiamo parlato.
    }
   *[other] Il colloquio ha riguardato l’importo di { $total } ancora aperto in questo elenco.
}
confirmation-help = Se abbiamo annotato qualcosa in modo inesatto, può { call-or-write }. Altrimenti non occorre rispondere.

## agreement: an instalment plan to sign (R2.2, R3.8). Friendly and exact; both sides sign.

agreement-title = Il Suo piano di pagamento rateale: { $total }
agreement-opening = La ringraziamo per aver concordato con noi il pagamento rateale di { $documents } per un totale di { $total }. Di seguito trova quanto abbiamo concordato. La preghiamo di firmare una copia e di restituircela; il piano comincia quando l’abbiamo ricevuta.
agreement-parts = Le rate del piano { $plan }
agreement-part = Rata
agreement-by = Termine di arrivo
agreement-amount = Importo
agreement-left = Residuo
agreement-sum = In totale
agreement-terms = Concordiamo quanto segue:
agreement-term-rest = Finché il piano è rispettato, non inviamo solleciti per i documenti elencati sopra, ma solo una breve nota su una rata.
agreement-term-money = Ciò che arriva in anticipo o supera una rata vale per la successiva. Ogni pagamento va alla rata aperta meno recente.
agreement-interest-rests = Gli interessi di mora su questi documenti sono sospesi finché il piano è rispettato. Se il piano non è rispettato, sono dovuti come se non ci fosse stato alcun piano.
agreement-interest-runs = Gli interessi di mora su questi documenti continuano a decorrere finché il piano è rispettato. Vengono richiesti quando il piano è terminato.
agreement-term-default = Una rata si considera non pagata { $grace ->
    [0] il giorno dopo la sua scadenza
    [one] quando è trascorso un giorno dalla sua scadenza
   *[other] quando sono trascorsi { $grace } giorni dalla sua scadenza
}. { $missed ->
    [0] Il piano non termina da sé quando alcune rate non sono pagate; in tal caso possiamo porvi fine dandoLe comunicazione.
    [1] Il piano termina con la prima rata non pagata, o quando non è pagata l’ultima rata.
   *[other] Il piano termina con { $missed } rate non pagate contemporaneamente, o quando non è pagata l’ultima rata.
}
agreement-term-end = Quando il piano termina in questo modo, tutto ciò che è aperto è dovuto immediatamente.
agreement-sign = Se qualcosa non corrisponde a quanto concordato, può { call-or-write } prima di firmare.
agreement-place-date = Luogo e data
agreement-signature = Firma e nome

## part-soon: a part of a plan falls due in a few days (R3.8). Friendly.

part-soon-title = Rata con scadenza { $due_first_near }: { $total }
part-soon-opening = Una breve nota sul nostro piano rateale: { $numbers }, per { $total }, scade { $due_first_day }.
part-soon-ask = Se il Suo pagamento è già in corso, La ringraziamo; non deve fare altro.
part-soon-help = Se questo giorno non Le va più bene, può { call-or-write } prima che arrivi.

## part-missed: a part of a plan did not come (R3.8). Calm; speaks of that part only.

part-missed-title = Rata con scadenza { $due_first_near } non pervenuta: { $total }
part-missed-opening = Il nostro piano rateale prevedeva { $numbers }, per { $total }, con scadenza { $due_first_near }. La rata non ci è ancora pervenuta.
part-missed-ask = La preghiamo di pagarla { pay-by-or-soon }, affinché il piano prosegua.
part-missed-help = Se ora non può pagarla, La invitiamo a { call-or-write } al più presto. Un piano si può modificare solo finché è rispettato.

## not-justified: what was contested is owed after all. Plain, without blame.

not-justified-title = La Sua contestazione: { $numbers }
not-justified-opening = Abbiamo esaminato la Sua contestazione su { $numbers } e ci risulta che l’importo di { $total } è dovuto.
not-justified-ask = La preghiamo di pagarlo appena possibile. Da oggi è trattato come ogni altro importo aperto.
not-justified-help = Se è di altro avviso, può { call-or-write } e dirci che cosa dovremmo esaminare.

## To the customer's manager or owner (R1.7): cordial, summarises

to-management-title = La Sua posizione presso { $creditor }: { $total } da pagare
to-management-attention = Alla cortese attenzione della direzione
to-management-opening = Le scriviamo perché teniamo alla collaborazione con { $customer }, e perché la posizione richiede una decisione che forse non è ancora arrivata sulla Sua scrivania.
to-management-summary = { CAPITAL($documents_late) }, per un importo di { $past_due }, { $late ->
    [one] presenta un ritardo di
   *[other] presentano un ritardo massimo di
} { $oldest_days ->
    [one] un giorno
   *[other] { $oldest_days } giorni
}. Finora i nostri messaggi non hanno portato a un pagamento.{ credits-deducted }
to-management-ask = Le saremmo grati se facesse in modo che il pagamento di { $total } { $deadline ->
    [set] ci pervenga entro { STRONG($pay_by_day) }
   *[none] avvenga a breve
}, o se ci dicesse che cosa lo impedisce. Non c’è nulla di personale: la merce o i servizi sono stati forniti e il pagamento era concordato.

## Second notice (R0.6, R3.9): certified; what is seriously overdue and what follows

second-notice-title = Secondo sollecito: { $total } { title-by }
second-notice-opening = { CAPITAL($documents_late) } della Sua posizione { $late ->
    [one] presenta un ritardo grave, di
   *[other] presentano un ritardo grave, che arriva a
} { $oldest_days ->
    [one] un giorno
   *[other] { $oldest_days } giorni
}. Ai nostri messaggi non è seguito un pagamento.{ credits-deducted }
second-notice-ask = La preghiamo di versare { $total } { pay-by-or-soon }.
second-notice-duty = Lei ha per legge l’obbligo di pagare ciò che ha ordinato e ricevuto. Un debito che resta insoluto può portare a una causa, con le relative spese, e alla perdita del buon rapporto per entrambe le parti. Preferiremmo evitare l’una e l’altra cosa.

## Demand (R1.8): the minimum to catch up, until when; credit is a privilege

demand-title = Messa in mora: { $past_due } per regolarizzare la Sua posizione
demand-opening = La Sua posizione presenta un ritardo grave: il documento meno recente è scaduto da { $oldest_days ->
    [one] un giorno
   *[other] { $oldest_days } giorni
}.{ credits-deducted }
demand-minimum = L’importo minimo per regolarizzarla è di { $past_due }{ $charged ->
    [some] , inclusi { $charges } di addebiti per ritardato pagamento
   *[none] {""}
}. { $minimum ->
    [set] Questo importo è valido fino a { STRONG($minimum_until_day) }; La preghiamo di fare in modo che ci pervenga entro tale giorno.
   *[none] La preghiamo di versarlo appena possibile.
}
demand-credit = Finché questo importo non è pagato, la Sua posizione non può più beneficiare di credito. Il credito è un privilegio, non un diritto; lo abbiamo concesso contando sul pagamento delle fatture alla scadenza.

## Final notice (R0.7, R3.9): certified; what will be done, and the number to call

final-notice-title = Ultimo sollecito: { $total } { title-by }
final-notice-opening = Questo è il nostro ultimo sollecito. { CAPITAL($documents_late) } della Sua posizione { $late ->
    [one] risulta ancora da pagare
   *[other] risultano ancora da pagare
}, { $oldest_days ->
    [one] un giorno
   *[other] { $oldest_days } giorni
} dopo { $late ->
    [one] la scadenza
   *[other] la scadenza meno recente
}.{ credits-deducted }
final-notice-ask = La preghiamo di versare { $total } { pay-by-or-soon }{ $charged ->
    [some] . L’importo comprende { $charges } di addebiti per ritardato pagamento.
   *[none] .
}
final-notice-call = La invitiamo vivamente a chiamare ora il numero { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}. Anche a questo punto tutto si può risolvere in un solo colloquio: con un pagamento, con un piano o dicendoci che cosa non va.
final-notice-duty = Lei ha per legge l’obbligo di pagare ciò che ha ordinato e ricevuto; una causa e la perdita del buon rapporto non giovano a nessuna delle due parti.

## In collections (R0.9)

in-collections-title = La Sua posizione è al recupero crediti: { $total } da pagare
in-collections-opening = I documenti riportati di seguito risultano ancora da pagare, { $oldest_days ->
    [one] un giorno
   *[other] { $oldest_days } giorni
} dopo la scadenza meno recente. La Sua posizione è ora al recupero crediti e abbiamo interrotto ogni rapporto commerciale con Lei fino al saldo.{ credits-deducted }
in-collections-ask = Il pagamento di { $total } salda la posizione{ $deadline ->
    [set] ; La preghiamo di fare in modo che ci pervenga entro { STRONG($pay_by_day) }.
   *[none] .
}

## Last deadline (R0.10), in-house collection only

# Part of the title below.
x-last-deadline-by = { $deadline ->
    [set] Ultimo termine { $pay_by_near }
   *[none] Ultimo termine
}
last-deadline-title = { x-last-deadline-by }: { $total } da pagare
last-deadline-opening = La Sua posizione è al recupero crediti e l’importo indicato di seguito è ancora aperto.{ credits-deducted }
last-deadline-ask = { $deadline ->
    [set] Le concediamo un ultimo termine: il pagamento di { $total } deve pervenirci entro { STRONG($pay_by_day) }.
   *[none] Questa è l’ultima possibilità di pagare { $total } di Sua iniziativa.
}

## Monthly statement (R4.3)

statement-title = Estratto conto in data { $date_near }: saldo di { $total }
statement-opening = Questa è la Sua posizione presso di noi in data { $date }.{ credits-deducted } { $is_past_due ->
    [yes] Del saldo, l’importo scaduto è di { $past_due }.
   *[no] Nessun importo è scaduto.
}
statement-copies = Se Le serve la copia di una fattura, ce ne indichi il numero e Gliela invieremo.

## promise: what the customer promised, confirmed (R1.5, R2.11). Friendly and exact. $amount, $promise_day, $promise_near; $way (arrives, sent)

promise-title = Il Suo pagamento di { $amount }, termine { $promise_near }
promise-opening = La ringraziamo per averci assicurato che il Suo pagamento di { $amount } { $way ->
    [sent] sarà inviato entro
   *[arrives] ci perverrà entro
} { STRONG($promise_day) }. Riguarda i documenti riportati di seguito.
promise-ask = Fino ad allora non inviamo solleciti in merito.
promise-help = In caso di imprevisti può { call-or-write } prima di quel giorno. Un nuovo giorno si può concordare solo finché il precedente non è passato.

## credit-hold: deliveries on credit pause until nothing is late (R2.9). Factual, without blame; says what ends it

credit-hold-title = Consegne a credito sospese: pagamenti scaduti per { $past_due }
credit-hold-opening = { CAPITAL($documents_late) } della Sua posizione { $late ->
    [one] presenta un ritardo di
   *[other] presentano un ritardo massimo di
} { $oldest_days ->
    [one] un giorno
   *[other] { $oldest_days } giorni
}. Finché c’è un ritardo, non consegniamo altro a credito.{ credits-deducted }
credit-hold-ask = Non appena avremo ricevuto { $past_due }, le consegne riprenderanno da sole; non occorre chiederlo.
credit-hold-help = Se un ordine è urgente, o se qualcosa nell’elenco non è corretto, può { call-or-write }.

## cash-only: orders against payment in advance only (R1.8, R2.11). Says what ends it: $until is minimum (the minimum to catch up) or everything

cash-only-title = I Suoi ordini, con pagamento anticipato
cash-only-opening = { $because ->
    [promise] Il pagamento promesso (termine { $promise_near }) non ci è pervenuto.
   *[demand] L’importo minimo per regolarizzare la Sua posizione non ci è pervenuto.
} Da oggi accettiamo i Suoi ordini solo con pagamento anticipato.{ credits-deducted }
cash-only-ask = Questa misura cessa quando avremo ricevuto { $until ->
    [minimum] l’importo minimo di { $past_due }
   *[everything] l’intero importo di { $total }
}. Ciò che nel frattempo ordina e paga in anticipo viene consegnato come di consueto.
cash-only-help = Può { call-or-write }: troveremo insieme una soluzione che Lei possa rispettare.

## stop-trading: all business stops until everything is paid (R0.9). Firm and calm

stop-trading-title = Rapporti commerciali interrotti: { $total } da pagare
stop-trading-opening = { CAPITAL($documents_late) } della Sua posizione { $late ->
    [one] risulta ancora da pagare
   *[other] risultano ancora da pagare
}, { $oldest_days ->
    [one] un giorno
   *[other] { $oldest_days } giorni
} dopo { $late ->
    [one] la scadenza
   *[other] la scadenza meno recente
}. Da oggi non accettiamo ordini e non consegniamo nulla, neppure con pagamento anticipato.{ credits-deducted }
stop-trading-ask = I rapporti commerciali potranno riprendere quando avremo ricevuto { $total }.
stop-trading-help = Anche ora tutto si può risolvere in un solo colloquio. Può { call-or-write }.

## early-out: a series for young debts, in the creditor's own name (R4.7). Kind; each a little plainer than the one before

early-out-1-title = La Sua posizione: { $total } da pagare
early-out-1-opening = Seguiamo la contabilità clienti di { $creditor } e abbiamo visto che { $documents_late } { $late ->
    [one] risulta ancora da pagare
   *[other] risultano ancora da pagare
}. Spesso il motivo è semplice: una fattura smarrita, o una domanda rimasta senza risposta.{ credits-deducted }
early-out-1-ask = La preghiamo di versare { $total } { pay-by-or-soon }, oppure di dirci in che cosa possiamo aiutarLa.
early-out-2-title = { $total } ancora da pagare sulla Sua posizione
early-out-2-opening = Le abbiamo scritto a proposito della Sua posizione e non abbiamo avuto risposta. { CAPITAL($documents_late) } { $late ->
    [one] risulta ancora da pagare
   *[other] risultano ancora da pagare
}, { $oldest_days ->
    [one] un giorno
   *[other] { $oldest_days } giorni
} dopo { $late ->
    [one] la scadenza
   *[other] la scadenza meno recente
}.{ credits-deducted }
early-out-2-ask = La preghiamo di versare { $total } { pay-by-or-soon }. Se Le è più facile pagare in più volte, ci dica quali importi Le vanno bene e in quali giorni.
early-out-3-title = Prima di chiudere la nostra gestione: { $total } da pagare
early-out-3-opening = È l’ultima volta che Le scriviamo a proposito di questa posizione. { CAPITAL($documents_late) } { $late ->
    [one] risulta ancora da pagare
   *[other] risultano ancora da pagare
}.{ credits-deducted }
early-out-3-ask = La preghiamo di versare { $total } { pay-by-or-soon }. Va bene anche una parte, con un piano per il resto; basta una telefonata.
early-out-help = Può { call-or-write }. Chi Le risponde può decidere.

## thanks: everything is paid (R2.3, R3.7). Short; asks for nothing

thanks-title = Grazie: la Sua posizione è saldata
thanks-opening = Il Suo pagamento ci è pervenuto e sulla Sua posizione non resta più nulla da pagare. La ringraziamo.
thanks-holds = { $holds ->
    [ended] Ciò che avevamo sospeso per questo motivo è di nuovo come prima.
   *[none] {""}
}
thanks-help = Per qualsiasi domanda può { call-or-write }.

## correction: a notice that went out wrongly is withdrawn, with an apology (R3.7, R4.6). $wrong_near is its day, $wrong_title its title

correction-title = Rettifica: non tenga conto { $wrong_channel ->
    [email] del nostro messaggio
   *[letter] della nostra lettera
} in data { $wrong_near }
correction-opening = In data { $wrong_near } Le abbiamo scritto: «{ $wrong_title }». È stato un nostro errore e ce ne scusiamo. La preghiamo di considerarlo come non inviato.
correction-why = { $why ->
    [paid] Il pagamento ci era già pervenuto e non lo avevamo visto.
    [disputed] Ciò che aveva contestato non doveva esserLe richiesto.
    [amount] L’importo indicato non era corretto.
    [recipient] Non era destinato a Lei.
   *[other] {""}
}
correction-charges = { $charged ->
    [some] Gli addebiti di { $charges } che lo accompagnavano sono annullati.
   *[none] {""}
}
correction-rest = { $count ->
    [0] Sulla Sua posizione non c’è nulla da pagare.
   *[other] Ciò che è davvero aperto sulla Sua posizione è riportato di seguito.
}
correction-help = Se qualcosa non è chiaro, può { call-or-write }.

## The invoice as a document (R0.2–R0.4, R1.9, R1.10)

invoice-title = Fattura { $number }
invoice-copy = Copia
invoice-credit-note-title = Nota di credito { $number }
invoice-terms = Condizioni di pagamento
invoice-due = Scadenza
invoice-due-by = L’importo di { $total } scade { STRONG($due_day) }: il pagamento deve esserci pervenuto entro tale giorno.
invoice-terms-advance = Pagamento anticipato
invoice-terms-order = Pagamento all’ordine
invoice-terms-delivery = Pagamento alla consegna
invoice-terms-net = Pagamento a { $days ->
    [one] un giorno
   *[other] { $days } giorni
} dalla data della fattura
invoice-discount = Se riceviamo { $reduced } entro { $discount_day }, il resto di { $discount } è abbuonato. Conta il giorno in cui il denaro arriva, non quello in cui è stato inviato; un pagamento ridotto che arriva più tardi lascia aperto il resto.
invoice-penalty-interest = Il ritardato pagamento comporta interessi di mora nella misura di { $rate } dal giorno successivo alla scadenza.
invoice-penalty-law = Il ritardato pagamento comporta gli interessi di mora previsti dalla legge, attualmente { $rate }, dal giorno successivo alla scadenza.
invoice-penalty-fee = Ogni fattura pagata in ritardo comporta una spesa di { $fee }.
invoice-penalty-lump-sum = Per il ritardato pagamento da parte di un’impresa la legge prevede inoltre un importo forfettario di { $amount }.
invoice-penalty-none = La preghiamo di pagare entro la scadenza.
invoice-questions = Domande su questa fattura: { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
invoice-methods = Modalità di pagamento
invoice-net = Imponibile
invoice-tax = IVA
invoice-gross = Da pagare
invoice-message-title = Fattura { $number } di { $total }, scadenza { $due_near }
invoice-message-opening = In allegato trova la nostra fattura { $number } di { $total }. Scade { $due_day }.
invoice-message-copy = In allegato trova una copia della nostra fattura { $number }, come da Sua richiesta.

## Paragraphs that several letters have

charges-none = Finora non sono stati aggiunti addebiti per ritardato pagamento.
charges-some = Finora sono stati aggiunti addebiti per ritardato pagamento di { $charges }; l’elenco mostra dove.
instalments = Se non può pagare tutto in una volta, è possibile pagare a rate. Ci dica quali importi può sostenere.
help = C’è qualcosa che non va con una consegna o una fattura, oppure Le serve più tempo? Può { call-or-write }{ $deadline ->
    [set] {" "}prima della data indicata
   *[none] {""}
}, e troveremo una soluzione.
help-firm = Se ha una domanda, o se c’è un motivo che non conosciamo, può { call-or-write }.
booked = { $booked ->
    [set] La situazione dei pagamenti è aggiornata in data { $booked_up_to }. Se ha pagato dopo, La preghiamo di non tenere conto di { this-message }.
   *[none] Se nel frattempo ha pagato, La preghiamo di non tenere conto di { this-message }.
}
list-attached = L’elenco di tutti i { $rows } documenti è allegato a questo messaggio. Questi sono i totali.
list-enclosed = L’elenco di tutti i { $rows } documenti è allegato a questa lettera. Questi sono i totali.
copies-attached = { $copies ->
    [one] Una copia della fattura non pagata è allegata a questo messaggio.
   *[other] Le copie delle { $copies } fatture non pagate sono allegate a questo messaggio.
}
copies-enclosed = { $copies ->
    [one] Una copia della fattura non pagata è allegata a questa lettera.
   *[other] Le copie delle { $copies } fatture non pagate sono allegate a questa lettera.
}

## What follows: printed only if the policy holds it, with its day (R0.6: no bluff)

follows-one = Se la posizione resta aperta, il passo successivo è in data { $on }: { $act }.
follows-many = Se la posizione resta aperta, questi sono i passi successivi:
follows-second-notice = { $days ->
    [0] Se il pagamento non arriva, questa è la procedura che intendiamo seguire:
    [one] Se il pagamento non arriva prima di { $days } giorno di ritardo, questa è la procedura che intendiamo seguire:
   *[other] Se il pagamento non arriva prima di { $days } giorni di ritardo, questa è la procedura che intendiamo seguire:
}
follow-late-charges = vengono aggiunti addebiti per ritardato pagamento, come concordato o come prevede la legge
follow-credit-hold = le consegne a credito sono sospese finché la posizione non è regolarizzata
follow-second-notice = un secondo sollecito con lettera raccomandata
follow-demand = una lettera che chiede l’importo minimo per regolarizzare la posizione
follow-cash-only = gli ordini sono accettati solo con pagamento anticipato
follow-final-notice = un ultimo sollecito con lettera raccomandata
follow-stop-trading = ogni rapporto commerciale con Lei è interrotto finché la posizione non è saldata
follow-placement = decidiamo se affidare la Sua posizione al recupero crediti
follow-last-deadline = un ultimo termine con lettera raccomandata
follow-legal-review = decidiamo se agire per vie legali

## Address, information block, table, payment, closing

mark-registered = Raccomandata
label-date = Data
label-customer = Cliente
label-reference = Riferimento
label-contact = Il Suo contatto
label-phone = Telefono
label-email = E-mail
label-notice = Avviso
label-copy = Copia
copy-of = della lettera inviata in questa data
salutation-name = Gentile { $name },
salutation = Gentile cliente,
head-document = Documento
head-issued = Emissione
head-due = Scadenza
head-days-late = Giorni di ritardo
head-amount = Importo
head-charges = Addebiti
head-open = Da pagare
interest-title = Calcolo degli interessi su { $number }
interest-period = Periodo
interest-days = Giorni
interest-balance = Da pagare
interest-per-year = % annuo
interest-per-month = % mensile
interest-amount = Interessi
interest-sum = Interessi calcolati in data { $on }
interest-uncertain = Il tasso valido dopo questa data ({ $on }) non è ancora pubblicato; gli interessi successivi seguiranno.
document-part = { $number }, rata { $part } di { $of }
kind-invoice = Fattura { $number }
kind-credit-note = Nota di credito { $number }
kind-charge = Addebito { $number }
kind-on-account = Pagamento in acconto { $number }
kind-instalment = Piano { $number }
note-received = { $amount } ricevuti in data { $on }
note-unearned = meno uno sconto per pagamento anticipato non più spettante
note-interest = interessi calcolati in data { $on }: { $amount }, non compresi qui
note-tax = IVA { $percent }% compresa: { $amount }
note-stands = la nostra lettera in data { $on } resta valida
note-disputed = importo contestato: { $amount }, non richiesto qui
note-promised = importo promesso: { $amount }, non richiesto qui
days-late = { $days ->
    [one] un giorno di ritardo
   *[other] { $days } giorni di ritardo
}
detail-issued = emissione { $on }
detail-due = scadenza { $on }
detail-amount = importo { $amount }
detail-charges = addebiti { $amount }
sum-open = Aperto in totale
sum-disputed = Contestato, a parte
sum-promised = Promesso, a parte
sum-stands = Nelle nostre lettere precedenti
sum-to-pay = Da pagare
sum-balance = Saldo
sum-catch-up = Minimo per regolarizzare
sum-asked = Totale
sum-credit = Saldo a Suo favore
appendix-title = Elenco dei documenti aperti in data { $date }
appendix-rows = { $count ->
    [one] Un documento
   *[other] { $count } documenti
}
age-title = Per anzianità
age-not-due = Non scaduto
age-1-30 = 1–30 giorni di ritardo
age-31-60 = 31–60 giorni
age-61-90 = 61–90 giorni
age-over-90 = Oltre 90 giorni
pay-title = Come pagare
pay-to = Beneficiario
pay-iban = IBAN
pay-number = Numero di conto
pay-bic = BIC
pay-bank = Banca
pay-amount = Importo
pay-reference = Causale
pay-methods = Accettiamo
pay-hint-scan = Inquadri il codice con l’app della Sua banca: importo e causale sono già compilati. Altrimenti La preghiamo di indicare la causale.
pay-hint-scan-euro = Inquadri il codice con l’app della Sua banca: importo in euro e causale sono già compilati.
pay-hint = La preghiamo di indicare la causale, affinché il Suo pagamento sia registrato subito.
pay-code-alt = Codice per l’app della Sua banca: beneficiario, conto, importo e causale
closing = Cordiali saluti
department = Contabilità clienti
signed-department = { $role }, { $creditor }
page-of = Pagina { $page } di { $pages }

# What a creditor typed in any of the languages of letters is said in the letter's. A way to pay stands inside a list.
method-transfer = bonifico bancario
method-direct-debit = addebito diretto
method-sepa-direct-debit = addebito diretto SEPA
method-card = carta
method-card-phone = carta per telefono
method-cheque = assegno
method-cash = contanti
role-credit-control = Gestione del credito
role-accounting = Contabilità

missing-name = [nome del creditore]
missing-phone = [telefono del servizio clienti]
missing-address = [indirizzo]
missing-methods = [modalità di pagamento accettate]

# R2.2: where an agreement is in force. $day is when the later side signed, $clause the heading of the initialled payment terms.
rights-contest = Se ritiene di non dovere questo importo, o non per intero, La preghiamo di scriverci entro il { $day }. L’elenco mostra di che cosa si compone; ciò che contesta non Le viene richiesto finché non Le avremo risposto.
rights-refuse-email = Se non desidera ricevere e-mail da noi, La preghiamo di rispondere a questa con le parole «solo lettere». In tal caso Le scriveremo per posta.
signed-terms = Come concordato in data { $day }, alla voce «{ $clause }», ogni fattura scade nel giorno che vi è indicato.

## What to say and to ask on the telephone, and the text message when nobody is reached (R1.4, R2.7, R3.6–R3.8). Spoken, calm, formal; never a threat. A text
## message may be read by others: it names no debt. $amount is what is past due, $day the oldest due date

script-open = «Buongiorno, chiamo da { $creditor } in merito alla Sua posizione presso di noi.»
script-open-visit = «Buongiorno, sono … di { $creditor }. Vengo in merito alla Sua posizione presso di noi.»
script-welcome = «È un nostro nuovo cliente. È arrivato tutto ciò che ha ordinato, ed è soddisfatto?»
script-late = «L’importo di { $amount } è scaduto; il termine era il { $day }.»
script-late-again = «Ne abbiamo già parlato o Le abbiamo scritto. L’importo di { $amount } non è ancora pagato; il termine era il { $day }.»
script-late-seriously = «La Sua posizione presenta un ritardo rilevante: { $amount }; il termine era il { $day }. Vorrei trovare oggi una soluzione con Lei.»
script-received = «La merce o i servizi Le sono stati forniti e Lei ha accettato di pagare nei termini.»
script-business = «Non c’è nulla di personale. Si tratta di affari, e facciamo così con tutti.»
script-bye = «La ringrazio. Le confermerò per iscritto quanto concordato.»
script-ask-pays = Chi paga le fatture, e chi possiamo chiamare o a chi possiamo scrivere?
script-ask-when = In quale giorno sarà pagato, e quanto?
script-ask-proof = Se è già stato pagato: in quale giorno, da quale conto, e possono inviare una ricevuta?
script-ask-why = Qual è il motivo? Chiedere i particolari, ascoltare e non discutere.
script-ask-parts = Se non è possibile tutto: quanto adesso, e il resto in quali rate e in quali giorni?
sms-welcome = { $creditor }: speriamo che tutto sia arrivato bene. Per qualsiasi domanda può chiamarci al { $phone }.
sms-first = { $creditor }: abbiamo provato a contattarLa per telefono. La preghiamo di chiamarci al { $phone }. Grazie.
sms-again = { $creditor }: non siamo riusciti a contattarLa. La preghiamo di chiamarci al { $phone } o di dirci quando Le è comodo.
sms-serious = { $creditor }: abbiamo provato più volte a contattarLa. La preghiamo di chiamarci al { $phone }, così da trovare insieme una soluzione.
