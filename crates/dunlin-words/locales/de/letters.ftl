# Letters and e-mails, by template of the standard policy. Each states its requirement (R…) and its tone.
#
# The values are explained in the English file. Both nouns that are counted (Rechnung, Position) are feminine, so that nominative and
# accusative are the same. The salutation ends in a comma, so the first sentence of a letter begins with a word that has a capital of
# its own (Sie, Ihr, a noun): it is right there, and also after a paragraph that a person wrote before it.
# CAPITAL() begins a sentence. STRONG() marks the day; nothing else is ever bold. No capitals, no exclamation marks, no blame, and no step but those listed.

## Parts

number-word = { $n ->
    [1] eine
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $n }
}
documents = { $noun ->
    [invoices] { $n ->
        [one] { number-word } Rechnung
       *[other] { number-word } Rechnungen
    }
   *[items] { $n ->
        [one] { number-word } Position
       *[other] { number-word } Positionen
    }
}
this-message = { $channel ->
    [email] diese Nachricht
   *[letter] dieses Schreiben
}
# After „Bitte“ or a colon; the verb's second half stands at its end.
call-us = rufen Sie uns unter { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
} an
call-or-write = { $has_email ->
    [yes] { $channel ->
        [email] { call-us } oder antworten Sie auf diese Nachricht
       *[letter] { call-us } oder schreiben Sie an { $email }
    }
   *[no] { call-us }
}
credits-deducted = { $credits ->
    [0] {""}
    [one] {" "}Ein Guthaben zu Ihren Gunsten ist bereits abgezogen.
   *[other] {" "}Ihre Guthaben sind bereits abgezogen.
}
# After „Bitte überweisen Sie { $total }“.
pay-by-or-soon = { $deadline ->
    [set] so, dass die Zahlung bis { STRONG($pay_by_day) } bei uns eingeht
   *[none] so bald wie möglich
}
title-by = { $deadline ->
    [set] zahlbar bis { $pay_by_near }
   *[none] überfällig
}

## The receipt check (R2.5, R1.2): did it arrive; no demand

receipt-check-title = { $noun ->
    [invoices] { $count ->
        [one] Ist unsere Rechnung { $numbers } bei Ihnen angekommen?
       *[other] Sind unsere { $documents } bei Ihnen angekommen?
    }
   *[items] Sind unsere Belege bei Ihnen angekommen?
}
receipt-check-opening = { $count ->
    [one] { $noun ->
        [invoices] Sie müssten vor Kurzem die unten aufgeführte Rechnung von uns erhalten haben. Ist sie angekommen, und ist alles darin klar?
       *[items] Sie müssten vor Kurzem den unten aufgeführten Beleg von uns erhalten haben. Ist er angekommen, und ist alles darin klar?
    }
   *[other] { $noun ->
        [invoices] Sie müssten vor Kurzem die unten aufgeführten { $documents } von uns erhalten haben. Sind sie angekommen, und ist alles darin klar?
       *[items] Sie müssten vor Kurzem die unten aufgeführten Belege von uns erhalten haben. Sind sie angekommen, und ist alles darin klar?
    }
}
receipt-check-ask = Eine kurze Antwort genügt. Falls etwas fehlt oder eine Bestellnummer oder eine Anschrift anders lauten soll, sagen Sie uns bitte jetzt Bescheid; wir bringen das gern in Ordnung.
receipt-check-again-title = { $noun ->
    [invoices] { $count ->
        [one] Noch einmal: Ist unsere Rechnung { $numbers } angekommen?
       *[other] Noch einmal: Sind unsere { $documents } angekommen?
    }
   *[items] Noch einmal: Sind unsere Belege angekommen?
}
receipt-check-again-opening = Nachrichten gehen manchmal verloren: Vor einigen Tagen haben wir gefragt, ob { $noun ->
    [invoices] { $count ->
        [one] die unten aufgeführte Rechnung bei Ihnen angekommen ist
       *[other] die unten aufgeführten Rechnungen bei Ihnen angekommen sind
    }
   *[items] { $count ->
        [one] der unten aufgeführte Beleg bei Ihnen angekommen ist
       *[other] die unten aufgeführten Belege bei Ihnen angekommen sind
    }
}, und noch nichts von Ihnen gehört. Deshalb fragen wir noch einmal nach.
receipt-check-again-ask = Eine kurze Antwort genügt: Ist alles angekommen, und ist noch etwas unklar? Gern schicken wir Ihnen eine Kopie.
receipt-check-help = Haben Sie Fragen? Bitte { call-or-write }.

## Courtesy, a week before due (R1.3): is anything wrong, and which day do they mean to pay

courtesy-title = { $noun ->
    [invoices] { $count ->
        [one] Ist mit der Rechnung { $numbers } alles in Ordnung?
       *[other] Ist mit unseren { $documents } alles in Ordnung?
    }
   *[items] Ist auf Ihrem Kundenkonto alles in Ordnung?
}
courtesy-opening = { $noun ->
    [invoices] { $count ->
        [one] Ihre unten aufgeführte Rechnung wird
       *[other] Ihre unten aufgeführten Rechnungen werden
    }
   *[items] { $count ->
        [one] Ihre unten aufgeführte Position wird
       *[other] Ihre unten aufgeführten Positionen werden
    }
} bald fällig. Vorher möchten wir gern wissen, ob mit der Ware oder der Leistung, die Sie von uns erhalten haben, alles in Ordnung ist.
courtesy-ask = Wenn ja, würden Sie uns sagen, an welchem Tag Sie zahlen möchten? Das hilft uns bei der Planung. Wenn etwas nicht stimmt, sagen Sie uns bitte, was es ist; wir gehen dem sofort nach.
courtesy-help = Bitte { call-or-write }.

## A few days before due (R2.6): short

due-soon-title = { $total } fällig am { $due_first_near }
due-soon-opening = { $count ->
    [one] { $noun ->
        [invoices] Ihre unten aufgeführte Rechnung
       *[items] Ihre unten aufgeführte Position
    } wird am { STRONG($due_first_day) } fällig. Das ist nur ein kurzer Hinweis.
   *[other] Ihre unten aufgeführten { $documents } werden bald fällig, die erste am { STRONG($due_first_day) }. Das ist nur ein kurzer Hinweis.
}
due-soon-ask = Falls Ihre Zahlung schon unterwegs ist: vielen Dank; dann brauchen Sie nichts weiter zu tun.
due-soon-help = Haben Sie Fragen? Bitte { call-or-write }.

## An early-payment discount was taken too late (R1.10): thanks first, then what is still open

unearned-discount-title = Zum Skonto: { $unearned } noch offen
unearned-discount-opening = { $payments ->
    [one] Ihre Zahlung ist bei uns eingegangen, vielen Dank. Sie war um das Skonto gekürzt, kam aber nach dem letzten Tag der Skontofrist.
   *[other] Ihre Zahlungen sind bei uns eingegangen, vielen Dank. Sie waren um das Skonto gekürzt, kamen aber nach dem letzten Tag der Skontofrist.
} Deshalb sind noch { $unearned } offen; die Liste zeigt den Tag, an dem das Geld eingegangen ist.{ credits-deducted }
unearned-discount-ask = Bitte überweisen Sie { $total } { pay-by-or-soon }. Falls Sie den Tag anders sehen, sagen Sie es uns; wir sehen es uns gemeinsam an.
unearned-discount-help = Haben Sie Fragen? Bitte { call-or-write }.

## The first reminder (R0.5, R3.5): an oversight

reminder-title = Zahlungserinnerung: { $total } { title-by }
reminder-opening = Ihr Kundenkonto weist { $documents_late } auf, { $late ->
    [one] deren Zahlungstermin verstrichen ist
   *[other] deren Zahlungstermine verstrichen sind
}. Vielleicht wurde das einfach übersehen.{ credits-deducted }
reminder-ask = Bitte überweisen Sie { $total } { pay-by-or-soon }.

## The invoice is late (R2.6, R1.4)

past-due-title = Zahlung steht aus: { $total } { title-by }
past-due-opening = Ihr Kundenkonto weist { $documents_late } auf, die inzwischen { $late ->
    [one] { $oldest_days ->
        [one] einen Tag überfällig ist
       *[other] { $oldest_days } Tage überfällig ist
    }
   *[other] { $oldest_days ->
        [one] einen Tag überfällig sind
       *[other] bis zu { $oldest_days } Tage überfällig sind
    }
}. Sie haben die Ware oder Leistung erhalten, und die Zahlung war für { $late ->
    [one] den in der Liste genannten Tag
   *[other] die in der Liste genannten Tage
} vereinbart.{ credits-deducted }
past-due-ask = Bitte überweisen Sie { $total } { pay-by-or-soon }, oder teilen Sie uns mit, wann wir mit der Zahlung rechnen können.

## Second reminder (R1.6): short, reassuring, opens a dialogue

second-reminder-title = Zu Ihrem Kundenkonto: { $total } offen
second-reminder-opening = Ihr Kundenkonto weist { $late ->
    [one] einen überfälligen Betrag von { $total }
   *[other] überfällige Beträge von zusammen { $total }
} auf. Darüber möchten wir gern mit Ihnen sprechen.{ credits-deducted }
second-reminder-ask = Vielleicht gibt es einen Grund, den wir noch nicht kennen. Das meiste lässt sich in einem kurzen Gespräch klären, und wir finden lieber gemeinsam mit Ihnen einen Weg, als noch einmal zu schreiben.
second-reminder-help = Bitte { call-or-write }, wann immer es Ihnen passt. Möglich ist auch, jetzt einen Teil und den Rest später zu zahlen.

## After a conversation (R1.5): what was said and agreed

confirmation-title = Unser Gespräch vom { $talked_on_near }
confirmation-opening = Sie haben sich am { $talked_on } Zeit für ein Gespräch mit uns genommen{ $has_with ->
    [yes] {" "}({ $with })
   *[no] {""}
}; vielen Dank dafür. Wir haben es so festgehalten.
confirmation-agreed = Wir haben vereinbart:
confirmation-nothing-agreed = Ein Zahlungstag oder andere Bedingungen wurden nicht vereinbart.
agreed-amount = { $amount } bis zum { $by }.
agreed-payment = Zahlung bis zum { $by }.
confirmation-list = { $late ->
    [0] { $noun ->
        [invoices] Dies sind die Rechnungen, um die es ging.
       *[items] Dies sind die Belege, um die es ging.
    }
   *[other] In dem Gespräch ging es um die in dieser Liste offenen { $total }.
}
confirmation-help = Haben wir etwas falsch festgehalten? Bitte { call-or-write }. Andernfalls brauchen Sie nicht zu antworten.

## agreement: an instalment plan to sign (R2.2, R3.8). Friendly and exact; both sides sign.

agreement-title = Ihre Ratenzahlungsvereinbarung über { $total }
agreement-opening = Sie haben mit uns vereinbart, { $documents } über insgesamt { $total } in Raten zu bezahlen; vielen Dank dafür. Unten steht, was wir vereinbart haben. Bitte unterschreiben Sie ein Exemplar und senden Sie es uns zurück; der Ratenplan beginnt, sobald es bei uns ist.
agreement-parts = Die Raten des Plans { $plan }
agreement-part = Rate
agreement-by = Eingang bei uns bis
agreement-amount = Betrag
agreement-left = Rest danach
agreement-sum = Insgesamt
agreement-terms = Wir vereinbaren:
agreement-term-rest = Solange der Plan eingehalten wird, senden wir zu den oben aufgeführten Positionen keine Erinnerungen, nur einen kurzen Hinweis zu einer Rate.
agreement-term-money = Was früher kommt oder über eine Rate hinausgeht, zählt für die nächste. Jede Zahlung wird auf die älteste offene Rate angerechnet.
agreement-interest-rests = Verzugszinsen auf diese Positionen ruhen, solange der Plan eingehalten wird. Wird der Plan nicht eingehalten, sind sie so geschuldet, als hätte es keinen Plan gegeben.
agreement-interest-runs = Verzugszinsen auf diese Positionen laufen weiter, solange der Plan eingehalten wird. Sie werden nach dem Ende des Plans berechnet.
agreement-term-default = Eine Rate gilt als versäumt{ $grace ->
    [0] {" "}am Tag nach ihrer Fälligkeit
    [one] , wenn nach ihrer Fälligkeit ein Tag vergangen ist
   *[other] , wenn nach ihrer Fälligkeit { $grace } Tage vergangen sind
}. { $missed ->
    [0] Der Plan endet nicht von selbst, wenn Raten versäumt werden; wir können ihn dann durch eine Mitteilung an Sie beenden.
    [1] Der Plan endet mit der ersten versäumten Rate oder wenn die letzte Rate versäumt wird.
   *[other] Der Plan endet, wenn { $missed } Raten zur gleichen Zeit versäumt sind oder wenn die letzte Rate versäumt wird.
}
agreement-term-end = Endet der Plan auf diese Weise, ist alles, was offen ist, sofort fällig.
agreement-sign = Falls etwas nicht so ist, wie wir es vereinbart haben: Bitte { call-or-write }, bevor Sie unterschreiben.
agreement-place-date = Ort und Datum
agreement-signature = Unterschrift und Name

## part-soon: a part of a plan falls due in a few days (R3.8). Friendly.

part-soon-title = { $total } fällig am { $due_first_near }
part-soon-opening = Ihr Ratenplan ({ $numbers }): { $total } werden am { $due_first_day } fällig. Das ist nur ein kurzer Hinweis.
part-soon-ask = Falls Ihre Zahlung schon unterwegs ist: vielen Dank; dann brauchen Sie nichts weiter zu tun.
part-soon-help = Passt Ihnen dieser Tag nicht mehr? Bitte { call-or-write }, und zwar noch vor diesem Tag.

## part-missed: a part of a plan did not come (R3.8). Calm; speaks of that part only.

part-missed-title = { $total } waren am { $due_first_near } fällig
part-missed-opening = Ihr Ratenplan ({ $numbers }): { $total } waren am { $due_first_near } fällig. Wir haben die Zahlung noch nicht erhalten.
part-missed-ask = Bitte überweisen Sie die Rate { pay-by-or-soon }, damit der Plan weiterläuft.
part-missed-help = Falls Sie jetzt nicht zahlen können: Bitte { call-or-write }, am besten gleich. Ein Plan kann nur geändert werden, solange er eingehalten wird.

## not-justified: what was contested is owed after all. Plain, without blame.

not-justified-title = Ihr Einwand zu { $numbers }
not-justified-opening = Ihren Einwand zu { $numbers } haben wir geprüft. Danach sind { $total } zu zahlen.
not-justified-ask = Bitte zahlen Sie den Betrag so bald wie möglich. Ab heute wird er wie jeder andere offene Betrag behandelt.
not-justified-help = Falls Sie es anders sehen: Bitte { call-or-write } und sagen Sie uns, was wir uns ansehen sollen.

## To the customer's manager or owner (R1.7): cordial, summarises

to-management-title = Ihr Kundenkonto bei { $creditor }: { $total } überfällig
to-management-attention = Zu Händen der Geschäftsleitung
to-management-opening = Ihr Haus, { $customer }, ist uns ein wichtiger Partner. Wir schreiben Ihnen persönlich, weil zu Ihrem Kundenkonto eine Entscheidung nötig ist, die Ihren Schreibtisch vielleicht noch nicht erreicht hat.
to-management-summary = { $late ->
    [one] { CAPITAL($documents_late) } über { $past_due } ist seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    } überfällig.
   *[other] { CAPITAL($documents_late) } über zusammen { $past_due } sind überfällig, die älteste seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    }.
} Unsere Nachrichten haben bisher nicht zu einer Zahlung geführt.{ credits-deducted }
to-management-ask = Wir wären Ihnen dankbar, wenn Sie dafür sorgen würden, dass { $total } { $deadline ->
    [set] bis { STRONG($pay_by_day) } bei uns eingehen
   *[none] bald gezahlt werden
}, oder uns sagen würden, was dem entgegensteht. Es ist nichts Persönliches: Die Ware oder Leistung wurde geliefert, und die Zahlung war vereinbart.

## Second notice (R0.6, R3.9): certified; what is seriously overdue and what follows

second-notice-title = Zweite Mahnung: { $total } { title-by }
second-notice-opening = Ihr Kundenkonto ist erheblich im Rückstand: { $late ->
    [one] { CAPITAL($documents_late) } ist seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    } überfällig.
   *[other] { CAPITAL($documents_late) } sind überfällig, die älteste seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    }.
} Unsere Erinnerungen haben nicht zu einer Zahlung geführt.{ credits-deducted }
second-notice-ask = Bitte überweisen Sie { $total } { pay-by-or-soon }.
second-notice-duty = Sie sind rechtlich verpflichtet zu bezahlen, was Sie bestellt und erhalten haben. Eine Schuld, die weiter unbezahlt bleibt, kann zu einer Klage mit ihren Kosten führen und zum Verlust des guten Einvernehmens auf beiden Seiten. Beides möchten wir lieber vermeiden.

## Demand (R1.8): the minimum to catch up, until when; credit is a privilege

demand-title = Zahlungsaufforderung: { $past_due } zum Ausgleich des Rückstands
demand-opening = Ihr Kundenkonto ist erheblich im Rückstand; der älteste Beleg ist seit { $oldest_days ->
    [one] einem Tag
   *[other] { $oldest_days } Tagen
} überfällig.{ credits-deducted }
demand-minimum = Der Mindestbetrag, der den Rückstand ausgleicht, ist { $past_due }{ $charged ->
    [some] {" "}einschließlich Verzugszinsen und Kosten von { $charges }
   *[none] {""}
}. { $minimum ->
    [set] Dieser Betrag gilt bis { STRONG($minimum_until_day) }; bitte sorgen Sie dafür, dass er bis dahin bei uns eingeht.
   *[none] Bitte überweisen Sie ihn so bald wie möglich.
}
demand-credit = Bis zur Zahlung können wir Ihnen keinen Kredit mehr einräumen. Kredit ist ein Vorrecht und kein Anspruch; wir haben ihn in dem Vertrauen gewährt, dass Rechnungen bei Fälligkeit bezahlt werden.

## Final notice (R0.7, R3.9): certified; what will be done, and the number to call

final-notice-title = Letzte Mahnung: { $total } { title-by }
final-notice-opening = Sie erhalten hiermit unsere letzte Mahnung. { $late ->
    [one] { CAPITAL($documents_late) } auf Ihrem Kundenkonto ist weiterhin unbezahlt; sie ist seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    } überfällig.
   *[other] { CAPITAL($documents_late) } auf Ihrem Kundenkonto sind weiterhin unbezahlt; die älteste ist seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    } überfällig.
}{ credits-deducted }
final-notice-ask = Bitte überweisen Sie { $total } { pay-by-or-soon }{ $charged ->
    [some] . Verzugszinsen und Kosten von { $charges } sind darin enthalten.
   *[none] .
}
final-notice-call = Wir bitten Sie dringend, uns jetzt unter { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
} anzurufen. Auch jetzt lässt sich das noch in einem Gespräch lösen: durch eine Zahlung, durch einen Ratenplan oder indem Sie uns sagen, was nicht stimmt.
final-notice-duty = Sie sind rechtlich verpflichtet zu bezahlen, was Sie bestellt und erhalten haben. Eine Klage und der Verlust des guten Einvernehmens nützen keinem von uns.

## In collections (R0.9)

in-collections-title = Ihr Kundenkonto ist im Inkasso: { $total } zu zahlen
in-collections-opening = Ihre unten aufgeführten Belege sind weiterhin unbezahlt; der älteste ist seit { $oldest_days ->
    [one] einem Tag
   *[other] { $oldest_days } Tagen
} überfällig. Ihr Kundenkonto ist jetzt im Inkasso, und wir haben alle Geschäfte mit Ihnen eingestellt, bis es ausgeglichen ist.{ credits-deducted }
in-collections-ask = Mit der Zahlung von { $total } ist das Konto ausgeglichen{ $deadline ->
    [set] ; bitte sorgen Sie dafür, dass sie bis { STRONG($pay_by_day) } bei uns eingeht.
   *[none] .
}

## Last deadline (R0.10), in-house collection only

last-deadline-title = Letzte Frist: { $total } { title-by }
last-deadline-opening = Ihr Kundenkonto ist im Inkasso, und der unten genannte Betrag ist weiterhin offen.{ credits-deducted }
last-deadline-ask = { $deadline ->
    [set] Wir setzen Ihnen eine letzte Frist: { $total } müssen bis { STRONG($pay_by_day) } bei uns eingegangen sein.
   *[none] Dies ist Ihre letzte Gelegenheit, { $total } aus eigener Entscheidung zu zahlen.
}

## Monthly statement (R4.3)

statement-title = Kontoauszug: { $total } offen am { $date_near }
statement-opening = Ihr Kundenkonto bei uns hat am { $date } den unten aufgeführten Stand.{ credits-deducted } { $is_past_due ->
    [yes] Vom Saldo sind { $past_due } überfällig.
   *[no] Nichts ist überfällig.
}
statement-copies = Falls Sie die Kopie einer Rechnung brauchen, nennen Sie uns ihre Nummer; wir senden sie Ihnen zu.

## promise: what the customer promised, confirmed (R1.5, R2.11). Friendly and exact. $amount, $promise_day, $promise_near; $way (arrives, sent)

promise-title = Ihre Zahlung von { $amount } bis { $promise_near }
promise-opening = Sie haben uns zugesagt, dass { $amount } bis { STRONG($promise_day) } { $way ->
    [sent] abgesandt werden
   *[arrives] bei uns eingehen
}; vielen Dank dafür. Die Zahlung ist für die unten aufgeführten Belege bestimmt.
promise-ask = Bis dahin senden wir Ihnen dazu keine Erinnerungen.
promise-help = Falls etwas dazwischenkommt: Bitte { call-or-write }, und zwar noch vor diesem Tag. Ein neuer Tag kann nur vereinbart werden, solange der alte noch bevorsteht.

## credit-hold: deliveries on credit pause until nothing is late (R2.9). Factual, without blame; says what ends it

credit-hold-title = Lieferungen auf Kredit ruhen: { $past_due } überfällig
credit-hold-opening = Ihr Kundenkonto weist { $documents_late } auf, { $late ->
    [one] die seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    } überfällig ist.
   *[other] die überfällig sind, die älteste seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    }.
} Solange etwas überfällig ist, liefern wir nicht mehr auf Kredit.{ credits-deducted }
credit-hold-ask = Sobald { $past_due } bei uns eingegangen sind, laufen die Lieferungen von selbst weiter; Sie brauchen uns nicht darum zu bitten.
credit-hold-help = Ist eine Bestellung eilig, oder stimmt etwas in der Liste nicht? Bitte { call-or-write }.

## cash-only: orders against payment in advance only (R1.8, R2.11). Says what ends it: $until is minimum (the minimum to catch up) or everything

cash-only-title = Bestellungen gegen Vorkasse
cash-only-opening = { $because ->
    [promise] Ihre zum { $promise_near } zugesagte Zahlung ist nicht bei uns eingegangen.
   *[demand] Ihre Zahlung des Mindestbetrags, der den Rückstand ausgleicht, ist nicht bei uns eingegangen.
} Ab heute nehmen wir Ihre Bestellungen nur gegen Vorkasse an.{ credits-deducted }
cash-only-ask = Das endet, sobald { $until ->
    [minimum] der Mindestbetrag von { $past_due }
   *[everything] der gesamte Betrag von { $total }
} bei uns eingegangen ist. Was Sie in der Zwischenzeit bestellen und im Voraus bezahlen, liefern wir wie gewohnt.
cash-only-help = Bitte { call-or-write }, damit wir einen Weg finden, den Sie einhalten können.

## stop-trading: all business stops until everything is paid (R0.9). Firm and calm

stop-trading-title = Wir haben alle Geschäfte mit Ihnen eingestellt: { $total } zu zahlen
stop-trading-opening = Ihr Kundenkonto weist { $documents_late } auf, { $late ->
    [one] die weiterhin unbezahlt und seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    } überfällig ist.
   *[other] die weiterhin unbezahlt sind; die älteste ist seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    } überfällig.
} Ab heute nehmen wir keine Bestellungen an und liefern nichts, auch nicht gegen Vorkasse.{ credits-deducted }
stop-trading-ask = Geschäfte mit Ihnen sind wieder möglich, sobald { $total } bei uns eingegangen sind.
stop-trading-help = Auch jetzt lässt sich das noch in einem Gespräch klären. Bitte { call-or-write }.

## early-out: a series for young debts, in the creditor's own name (R4.7). Kind; each a little plainer than the one before

early-out-1-title = Ihr Kundenkonto: { $total } offen
early-out-1-opening = Ihr Kundenkonto bei { $creditor } wird von uns betreut. Wir haben gesehen, dass { $documents_late } noch offen { $late ->
    [one] ist
   *[other] sind
}. Oft gibt es dafür einen einfachen Grund: eine verlegte Rechnung oder eine Frage, die noch niemand beantwortet hat.{ credits-deducted }
early-out-1-ask = Bitte überweisen Sie { $total } { pay-by-or-soon }, oder sagen Sie uns, wobei wir helfen können.
early-out-2-title = { $total } auf Ihrem Kundenkonto noch offen
early-out-2-opening = Sie haben zu Ihrem Kundenkonto bereits eine Nachricht von uns erhalten; eine Antwort haben wir noch nicht. { $late ->
    [one] { CAPITAL($documents_late) } ist offen und seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    } überfällig.
   *[other] { CAPITAL($documents_late) } sind offen; die älteste ist seit { $oldest_days ->
        [one] einem Tag
       *[other] { $oldest_days } Tagen
    } überfällig.
}{ credits-deducted }
early-out-2-ask = Bitte überweisen Sie { $total } { pay-by-or-soon }. Falls es in Teilbeträgen leichter ist, sagen Sie uns, welche Beträge Ihnen passen und an welchen Tagen.
early-out-3-title = Bevor wir Ihr Kundenkonto zurückgeben: { $total } zu zahlen
early-out-3-opening = Sie erhalten heute die letzte Nachricht von uns zu diesem Konto. { CAPITAL($documents_late) } { $late ->
    [one] ist
   *[other] sind
} noch offen.{ credits-deducted }
early-out-3-ask = Bitte überweisen Sie { $total } { pay-by-or-soon }. Auch ein Teil davon und ein Plan für den Rest bringen das Konto in Ordnung; ein Anruf genügt.
early-out-help = Bitte { call-or-write }. Wer Ihnen antwortet, kann auch entscheiden.

## thanks: everything is paid (R2.3, R3.7). Short; asks for nothing

thanks-title = Vielen Dank: Ihr Kundenkonto ist ausgeglichen
thanks-opening = Ihre Zahlung ist bei uns eingegangen, und auf Ihrem Kundenkonto ist nichts mehr offen. Vielen Dank.
thanks-holds = { $holds ->
    [ended] Was wir deswegen angehalten hatten, läuft wieder wie zuvor.
   *[none] {""}
}
thanks-help = Haben Sie Fragen? Bitte { call-or-write }.

## correction: a notice that went out wrongly is withdrawn, with an apology (R3.7, R4.6). $wrong_near is its day, $wrong_title its title

correction-title = { $wrong_channel ->
    [email] Unsere Nachricht
   *[letter] Unser Schreiben
} vom { $wrong_near } war falsch: bitte nicht beachten
correction-opening = Sie haben am { $wrong_near } von uns die Mitteilung „{ $wrong_title }“ erhalten. Das war unser Fehler, und wir bitten Sie um Entschuldigung. Bitte betrachten Sie sie als gegenstandslos.
correction-why = { $why ->
    [paid] Die Zahlung war schon vorher bei uns eingegangen, und wir hatten sie nicht gesehen.
    [disputed] Was Sie beanstandet hatten, hätten wir nicht fordern dürfen.
    [amount] Der Betrag darin war falsch.
    [recipient] Sie war nicht für Sie bestimmt.
   *[other] {""}
}
correction-charges = { $charged ->
    [some] Die damit berechneten Kosten von { $charges } nehmen wir zurück.
   *[none] {""}
}
correction-rest = { $count ->
    [0] Auf Ihrem Kundenkonto ist nichts offen.
   *[other] Was auf Ihrem Kundenkonto tatsächlich offen ist, steht unten.
}
correction-help = Ist etwas unklar? Bitte { call-or-write }.

## The invoice as a document (R0.2–R0.4, R1.9, R1.10)

invoice-title = Rechnung { $number }
invoice-copy = Kopie
invoice-credit-note-title = Gutschrift (Rechnungskorrektur) { $number }
invoice-terms = Zahlungsbedingungen
invoice-due = Fällig
invoice-due-by = { $total } sind am { STRONG($due_day) } fällig: Das Geld muss bis dahin bei uns eingegangen sein.
invoice-terms-advance = Zahlbar im Voraus
invoice-terms-order = Zahlbar bei Bestellung
invoice-terms-delivery = Zahlbar bei Lieferung
invoice-terms-net = { $days ->
    [one] Ein Tag Zahlungsziel
   *[other] { $days } Tage Zahlungsziel
} ab Rechnungsdatum
invoice-discount = Gehen { $reduced } bis { $discount_day } bei uns ein, wird der Rest von { $discount } erlassen. Es zählt der Tag, an dem das Geld eingeht, nicht der Tag, an dem es abgesandt wurde; kommt eine gekürzte Zahlung später, bleibt der Rest offen.
invoice-penalty-interest = Bei verspäteter Zahlung fallen ab dem Tag nach der Fälligkeit Zinsen von { $rate } an.
invoice-penalty-law = Bei verspäteter Zahlung fallen ab dem Tag nach der Fälligkeit die gesetzlichen Zinsen an, derzeit { $rate }.
invoice-penalty-fee = Für jede verspätet bezahlte Rechnung wird eine Gebühr von { $fee } berechnet.
invoice-penalty-lump-sum = Bei verspäteter Zahlung durch ein Unternehmen sieht das Gesetz außerdem eine Pauschale von { $amount } vor.
invoice-penalty-none = Bitte zahlen Sie bis zum Fälligkeitstag.
invoice-questions = Fragen zu dieser Rechnung: { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
invoice-methods = Zahlungsarten
invoice-net = Netto
invoice-tax = Umsatzsteuer
invoice-gross = Zu zahlen
invoice-message-title = Rechnung { $number } über { $total }, fällig am { $due_near }
invoice-message-opening = Sie erhalten anbei unsere Rechnung { $number } über { $total }. Sie ist am { $due_day } fällig.
invoice-message-copy = Sie erhalten anbei wie gewünscht eine Kopie unserer Rechnung { $number }.

## Paragraphs that several letters have

charges-none = Bisher sind keine Verzugszinsen oder Kosten hinzugekommen.
charges-some = Bisher sind Verzugszinsen und Kosten von { $charges } hinzugekommen; die Liste zeigt, wo.
instalments = Falls Sie nicht alles auf einmal zahlen können, ist eine Zahlung in Raten möglich. Sagen Sie uns, was für Sie machbar ist.
help = Stimmt etwas mit einer Lieferung oder einer Rechnung nicht, oder brauchen Sie mehr Zeit? Bitte { call-or-write }{ $deadline ->
    [set] , möglichst noch vor dem genannten Tag
   *[none] {""}
}; wir finden eine Lösung.
help-firm = Falls Sie eine Frage haben oder es einen Grund gibt, den wir nicht kennen: Bitte { call-or-write }.
booked = { $booked ->
    [set] Zahlungen, die bis zum { $booked_up_to } gebucht wurden, sind berücksichtigt. Falls Sie seitdem bezahlt haben, betrachten Sie { this-message } bitte als gegenstandslos.
   *[none] Falls Sie inzwischen bezahlt haben, betrachten Sie { this-message } bitte als gegenstandslos.
}
list-attached = Die Liste aller { $rows } Belege ist angehängt. Hier stehen die Summen.
list-enclosed = Die Liste aller { $rows } Belege liegt bei. Hier stehen die Summen.
copies-attached = { $copies ->
    [one] Eine Kopie der offenen Rechnung ist angehängt.
   *[other] Kopien der { $copies } offenen Rechnungen sind angehängt.
}
copies-enclosed = { $copies ->
    [one] Eine Kopie der offenen Rechnung liegt bei.
   *[other] Kopien der { $copies } offenen Rechnungen liegen bei.
}

## What follows: printed only if the policy holds it, with its day (R0.6: no bluff)

follows-one = Bleibt das Konto offen, folgt am { $on } der nächste Schritt: { $act }.
follows-many = Bleibt das Konto offen, folgt als Nächstes:
follows-second-notice = { $days ->
    [0] Geht keine Zahlung ein, beabsichtigen wir dieses Vorgehen:
    [one] Geht keine Zahlung ein, bevor der Rückstand { $days } Tag alt ist, beabsichtigen wir dieses Vorgehen:
   *[other] Geht keine Zahlung ein, bevor der Rückstand { $days } Tage alt ist, beabsichtigen wir dieses Vorgehen:
}
follow-late-charges = Verzugszinsen und Kosten kommen hinzu, wie vereinbart oder gesetzlich vorgesehen
follow-credit-hold = Lieferungen auf Kredit ruhen, bis der Rückstand ausgeglichen ist
follow-second-notice = zweite Mahnung per Einschreiben
follow-demand = Schreiben mit der Bitte um den Mindestbetrag, der den Rückstand ausgleicht
follow-cash-only = Bestellungen nur noch gegen Vorkasse
follow-final-notice = letzte Mahnung per Einschreiben
follow-stop-trading = Einstellung aller Geschäfte mit Ihnen, bis das Konto ausgeglichen ist
follow-placement = Entscheidung, ob Ihr Konto zum Forderungseinzug übergeben wird
follow-last-deadline = letzte Frist per Einschreiben
follow-legal-review = Entscheidung über rechtliche Schritte

## Address, information block, table, payment, closing

mark-registered = Einschreiben
label-date = Datum
label-customer = Kundennummer
label-reference = Verwendungszweck
label-contact = Ihr Kontakt
label-phone = Telefon
label-email = E-Mail
label-notice = Schreiben
label-copy = Kopie
copy-of = des Schreibens von diesem Tag
# No title of a person: whether the name has one („Frau“, „Dr.“) is not known.
salutation-name = Guten Tag { $name },
salutation = Sehr geehrte Damen und Herren,
head-document = Beleg
head-issued = Datum
head-due = Fällig
head-days-late = Tage überfällig
head-amount = Betrag
head-charges = Kosten
head-open = Offen
interest-title = So setzen sich die Zinsen zu { $number } zusammen
interest-period = Zeitraum
interest-days = Tage
interest-balance = Offen
interest-per-year = % im Jahr
interest-per-month = % im Monat
interest-amount = Zinsen
interest-sum = Zinsen bis { $on }
interest-uncertain = Der Zinssatz nach dem { $on } ist noch nicht veröffentlicht; die Zinsen von da an folgen.
document-part = { $number }, Rate { $part } von { $of }
kind-invoice = Rechnung { $number }
kind-credit-note = Gutschrift { $number }
kind-charge = Kosten { $number }
kind-on-account = Guthaben aus Zahlung { $number }
kind-instalment = Ratenplan { $number }
note-received = { $amount } eingegangen am { $on }
note-unearned = abzüglich Skonto, das nicht mehr galt
note-interest = Zinsen bis { $on }: { $amount }, hier nicht enthalten
note-tax = darin { $percent }{"\u00A0"}% Umsatzsteuer: { $amount }
note-stands = unser Schreiben vom { $on } gilt weiter
note-disputed = { $amount } beanstandet, hier nicht gefordert
note-promised = { $amount } zugesagt, hier nicht gefordert
days-late = { $days ->
    [one] einen Tag überfällig
   *[other] { $days } Tage überfällig
}
detail-issued = vom { $on }
detail-due = fällig am { $on }
detail-amount = Betrag { $amount }
detail-charges = Kosten { $amount }
sum-open = Insgesamt offen
sum-disputed = Beanstandet, zurückgestellt
sum-promised = Zugesagt, zurückgestellt
sum-stands = In unseren früheren Schreiben
sum-to-pay = Zu zahlen
sum-balance = Saldo
sum-catch-up = Mindestbetrag zum Ausgleich des Rückstands
sum-asked = Summe
sum-credit = Guthaben zu Ihren Gunsten
appendix-title = Liste der offenen Belege am { $date }
appendix-rows = { $count ->
    [one] Ein Beleg
   *[other] { $count } Belege
}
age-title = Nach Alter
age-not-due = Nicht fällig
age-1-30 = 1–30 Tage überfällig
age-31-60 = 31–60 Tage
age-61-90 = 61–90 Tage
age-over-90 = Über 90 Tage
pay-title = So können Sie zahlen
pay-to = Empfänger
pay-iban = IBAN
pay-number = Kontonummer
pay-bic = BIC
pay-bank = Bank
pay-amount = Betrag
pay-reference = Verwendungszweck
pay-methods = Zahlungsarten
pay-hint-scan = Scannen Sie den Code mit Ihrer Banking-App: Betrag und Verwendungszweck sind dann ausgefüllt. Sonst geben Sie bitte den Verwendungszweck an.
pay-hint-scan-euro = Scannen Sie den Code mit Ihrer Banking-App: Der Betrag in Euro und der Verwendungszweck sind dann ausgefüllt.
pay-hint = Bitte geben Sie den Verwendungszweck an, damit Ihre Zahlung sofort gebucht wird.
pay-code-alt = Code für Ihre Banking-App: Empfänger, Konto, Betrag und Verwendungszweck
closing = Mit freundlichen Grüßen
department = Debitorenbuchhaltung
signed-department = { $role }, { $creditor }
page-of = Seite { $page } von { $pages }

# What a creditor typed in any of the languages of letters is said in the letter's. A way to pay stands inside a list.
method-transfer = Überweisung
method-direct-debit = Lastschrift
method-sepa-direct-debit = SEPA-Lastschrift
method-card = Karte
method-card-phone = Karte per Telefon
method-cheque = Scheck
method-cash = Barzahlung
role-credit-control = Kreditmanagement
role-accounting = Buchhaltung

missing-name = [Name des Gläubigers]
missing-phone = [Servicetelefon]
missing-address = [Anschrift]
missing-methods = [Zahlungsarten]

# R2.2: where an agreement is in force. $day is when the later side signed, $clause the heading of the initialled payment terms.
rights-contest = Falls Sie der Ansicht sind, diesen Betrag nicht oder nicht in voller Höhe zu schulden, schreiben Sie uns bitte bis zum { $day }. Die Liste zeigt, woraus er sich zusammensetzt; was Sie beanstanden, wird nicht gefordert, bis wir Ihnen geantwortet haben.
rights-refuse-email = Falls Sie keine E-Mails von uns wünschen, antworten Sie bitte auf diese mit den Worten „nur Briefe“. Wir schreiben Ihnen dann per Post.
signed-terms = Wie am { $day } unter „{ $clause }“ vereinbart, ist jede Rechnung an dem Tag fällig, der auf ihr angegeben ist.

## What to say and to ask on the telephone, and the text message when nobody is reached (R1.4, R2.7, R3.6–R3.8). Spoken, calm, formal; never a threat. A text
## message may be read by others: it names no debt. $amount is what is past due, $day the oldest due date

script-open = „Guten Tag, hier spricht { $creditor }. Ich rufe wegen Ihres Kundenkontos an.“
script-open-visit = „Guten Tag, mein Name ist …, ich komme von { $creditor }, wegen Ihres Kundenkontos.“
script-welcome = „Sie sind neu bei uns. Ist alles angekommen, was Sie bestellt haben, und sind Sie zufrieden?“
script-late = „{ $amount } ist überfällig, seit { $day }.“
script-late-again = „Wir haben schon darüber gesprochen oder Ihnen geschrieben. { $amount } ist weiterhin überfällig, seit { $day }.“
script-late-seriously = „Ihr Konto ist weit überfällig: { $amount }, seit { $day }. Ich möchte heute mit Ihnen einen Weg finden.“
script-received = „Sie haben die Ware oder Leistung erhalten und pünktliche Zahlung vereinbart.“
script-business = „Das ist nichts Persönliches. Es geht um das Geschäft, und wir halten es mit allen so.“
script-bye = „Vielen Dank. Was wir vereinbart haben, bestätige ich Ihnen schriftlich.“
script-ask-pays = Wer bezahlt die Rechnungen, und wen dürfen wir anrufen oder anschreiben?
script-ask-when = An welchem Tag wird gezahlt, und wie viel?
script-ask-proof = Falls schon überwiesen wurde: an welchem Tag, von welchem Konto, und gibt es einen Beleg?
script-ask-why = Woran liegt es? Nach Einzelheiten fragen, zuhören und nicht streiten.
script-ask-parts = Falls nicht alles möglich ist: wie viel jetzt, und der Rest in welchen Teilen, an welchen Tagen?
sms-welcome = { $creditor }: Wir hoffen, dass alles gut angekommen ist. Bei Fragen erreichen Sie uns unter { $phone }.
sms-first = { $creditor }: Wir haben versucht, Sie telefonisch zu erreichen. Bitte rufen Sie uns an: { $phone }. Vielen Dank.
sms-again = { $creditor }: Wir konnten Sie erneut nicht erreichen. Bitte rufen Sie uns unter { $phone } an oder nennen Sie uns eine passende Zeit.
sms-serious = { $creditor }: Wir haben mehrmals versucht, Sie zu erreichen. Bitte rufen Sie uns unter { $phone } an, damit wir gemeinsam einen Weg finden.
