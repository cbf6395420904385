# Letters and e-mails, by template of the standard policy. Each states its requirement (R…) and its tone.
#
# Both nouns of this file are feminine (facture, pièce), so that « une », « restent impayées » and the like are right for either.
# { call-or-write } is an infinitive: it stands after « vous pouvez » or « veuillez ». Names and { documents } never stand after
# « de » or « que », which would have to lose their vowel.

## Parts

number-word = { $n ->
    [1] une
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
    [9] neuf
    [10] dix
    [11] onze
    [12] douze
   *[other] { $n }
}
documents = { $noun ->
    [invoices] { $n ->
        [one] { number-word } facture
       *[other] { number-word } factures
    }
   *[items] { $n ->
        [one] { number-word } pièce
       *[other] { number-word } pièces
    }
}
this-message = { $channel ->
    [email] ce message
   *[letter] ce courrier
}
call-us = nous appeler au { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
call-or-write = { $has_email ->
    [yes] { $channel ->
        [email] { call-us } ou répondre à ce message
       *[letter] { call-us } ou nous écrire à { $email }
    }
   *[no] { call-us }
}
credits-deducted = { $credits ->
    [0] {""}
    [one] {" "}Un avoir en votre faveur est déjà déduit.
   *[other] {" "}Les avoirs en votre faveur sont déjà déduits.
}
pay-by-or-soon = { $deadline ->
    [set] de façon que votre paiement nous parvienne au plus tard le { STRONG($pay_by_day) }
   *[none] dès que possible
}
title-by = { $deadline ->
    [set] à régler au plus tard le { $pay_by_near }
   *[none] à régler
}

## The receipt check (R2.5, R1.2): did it arrive; no demand

receipt-check-title = Avez-vous bien reçu { $noun ->
    [invoices] { $count ->
        [one] notre facture { $numbers }
       *[other] nos { $documents }
    }
   *[items] nos documents
} ?
receipt-check-opening = { $count ->
    [one] Nous vous avons récemment envoyé { $noun ->
        [invoices] la facture
       *[items] la pièce
    } ci-dessous. L’avez-vous bien reçue, et tout y est-il clair ?
   *[other] Nous vous avons récemment envoyé les { $documents } ci-dessous. Les avez-vous bien reçues, et tout y est-il clair ?
}
receipt-check-ask = Une courte réponse suffit. S’il manque quelque chose, ou si un numéro de commande ou une adresse est à corriger, dites-le-nous dès maintenant et nous ferons le nécessaire.
receipt-check-again-title = Nous revenons vers vous : avez-vous reçu { $noun ->
    [invoices] { $count ->
        [one] notre facture { $numbers }
       *[other] nos { $documents }
    }
   *[items] nos documents
} ?
receipt-check-again-opening = Il y a quelques jours, nous vous avons demandé si { $noun ->
    [invoices] { $count ->
        [one] la facture ci-dessous vous était parvenue
       *[other] les factures ci-dessous vous étaient parvenues
    }
   *[items] { $count ->
        [one] la pièce ci-dessous vous était parvenue
       *[other] les pièces ci-dessous vous étaient parvenues
    }
}. Nous n’avons pas eu de réponse, et il arrive que du courrier se perde ; nous nous permettons donc de vous reposer la question.
receipt-check-again-ask = Une courte réponse suffit : avez-vous tout reçu, et y a-t-il un point à éclaircir ? Nous vous enverrons volontiers une copie.
receipt-check-help = Pour toute question, vous pouvez { call-or-write }.

## Courtesy, a week before due (R1.3): is anything wrong, and which day do they mean to pay

courtesy-title = Tout est-il en ordre concernant { $noun ->
    [invoices] { $count ->
        [one] notre facture { $numbers }
       *[other] nos { $documents }
    }
   *[items] votre compte
} ?
courtesy-opening = { $noun ->
    [invoices] { $count ->
        [one] La facture ci-dessous arrive
       *[other] Les factures ci-dessous arrivent
    }
   *[items] { $count ->
        [one] La pièce ci-dessous arrive
       *[other] Les pièces ci-dessous arrivent
    }
} bientôt à échéance. D’ici là, nous aimerions savoir si tout est en ordre avec la marchandise ou la prestation que nous vous avons fournie.
courtesy-ask = Si c’est le cas, pourriez-vous nous indiquer le jour où vous prévoyez de payer ? Cela nous aide à nous organiser. Si quelque chose ne va pas, dites-nous de quoi il s’agit, et nous nous en occuperons aussitôt.
courtesy-help = Vous pouvez { call-or-write }.

## A few days before due (R2.6): short

due-soon-title = Échéance du { $due_first_near } : { $total }
due-soon-opening = { $count ->
    [one] Un simple mot pour vous signaler que { $noun ->
        [invoices] la facture
       *[items] la pièce
    } ci-dessous arrive à échéance le { STRONG($due_first_day) }.
   *[other] Un simple mot pour vous signaler que les { $documents } ci-dessous arrivent bientôt à échéance, la première le { STRONG($due_first_day) }.
}
due-soon-ask = Si votre paiement est déjà en route, nous vous en remercions ; vous n’avez rien d’autre à faire.
due-soon-help = Pour toute question, vous pouvez { call-or-write }.

## An early-payment discount was taken too late (R1.10): thanks first, then what is still open

unearned-discount-title = Escompte pour paiement anticipé : { $unearned } encore à régler
unearned-discount-opening = Nous vous remercions de { $payments ->
    [one] votre paiement. L’escompte pour paiement anticipé y était déduit, mais le paiement nous est parvenu
   *[other] vos paiements. L’escompte pour paiement anticipé y était déduit, mais les paiements nous sont parvenus
} après le dernier jour prévu pour en bénéficier. Il reste donc { $unearned } à régler ; la liste indique le jour où l’argent est arrivé.{ credits-deducted }
unearned-discount-ask = Merci de virer { $total } { pay-by-or-soon }. Si vous n’avez pas noté la même date, dites-le-nous : nous la vérifierons avec vous.
unearned-discount-help = Pour toute question, vous pouvez { call-or-write }.

## The first reminder (R0.5, R3.5): an oversight

reminder-title = Rappel : { $total } { title-by }
reminder-opening = { CAPITAL($documents_late) } de votre compte { $late ->
    [one] a dépassé sa date d’échéance
   *[other] ont dépassé leur date d’échéance
}. Il s’agit peut-être d’un simple oubli.{ credits-deducted }
reminder-ask = Merci de virer { $total } { pay-by-or-soon }.

## The invoice is late (R2.6, R1.4)

past-due-title = En retard : { $total } { title-by }
past-due-opening = { CAPITAL($documents_late) } de votre compte { $late ->
    [one] a maintenant
   *[other] ont maintenant jusqu’à
} { $oldest_days ->
    [one] { $oldest_days } jour
   *[other] { $oldest_days } jours
} de retard. Les marchandises ou les prestations vous ont été fournies, et le paiement était convenu pour { $late ->
    [one] la date indiquée
   *[other] les dates indiquées
} dans la liste.{ credits-deducted }
past-due-ask = Merci de virer { $total } { pay-by-or-soon }, ou de nous indiquer à quelle date nous pouvons compter sur votre paiement.

## Second reminder (R1.6): short, reassuring, opens a dialogue

second-reminder-title = À propos de votre compte : { $total } en attente
second-reminder-opening = Nous aimerions parler avec vous de votre compte, qui présente { $late ->
    [one] un retard de paiement
   *[other] des retards de paiement
} pour { $total }.{ credits-deducted }
second-reminder-ask = Peut-être y a-t-il une raison que nous ne connaissons pas encore. La plupart des questions se règlent en quelques minutes, et nous préférons trouver une solution avec vous plutôt que de vous écrire à nouveau.
second-reminder-help = Vous pouvez { call-or-write }, au moment qui vous convient. Il est aussi possible de payer une partie maintenant et le reste plus tard.

## After a conversation (R1.5): what was said and agreed

confirmation-title = Notre entretien du { $talked_on_near }
confirmation-opening = Nous vous remercions de l’entretien { $has_with ->
    [yes] avec { $with }{" "}
   *[no] {""}
}du { $talked_on }. Voici ce que nous en avons noté.
confirmation-agreed = Nous avons convenu de ce qui suit :
confirmation-nothing-agreed = Aucun jour de paiement ni aucune autre condition n’ont été convenus.
agreed-amount = { $amount } au plus tard le { $by }.
agreed-payment = Paiement au plus tard le { $by }.
confirmation-list = { $late ->
    [0] Voici { $noun ->
        [invoices] les factures concernées
       *[items] les pièces concernées
    }.
   *[other] L’entretien portait sur ce qui reste à régler dans cette liste, soit { $total }.
}
confirmation-help = Si nous avons mal noté quelque chose, veuillez { call-or-write }. Sinon, aucune réponse n’est nécessaire.

## agreement: an instalment plan to sign (R2.2, R3.8). Friendly and exact; both sides sign.

agreement-title = Votre plan de paiement : { $total }
agreement-opening = Nous vous remercions d’avoir convenu avec nous d’un paiement échelonné pour { $documents }, soit { $total }. Vous trouverez ci-dessous ce dont nous avons convenu. Merci de signer un exemplaire et de nous le renvoyer ; le plan commence dès que nous l’avons reçu.
agreement-parts = Les versements du plan { $plan }
agreement-part = Versement
agreement-by = Chez nous au plus tard le
agreement-amount = Montant
agreement-left = Reste ensuite
agreement-sum = Au total
agreement-terms = Nous convenons de ce qui suit :
agreement-term-rest = Tant que le plan est respecté, nous n’envoyons aucun rappel au sujet des pièces ci-dessus, seulement un bref message au sujet d’un versement.
agreement-term-money = Ce qui arrive en avance ou au-delà d’un versement compte pour le suivant. Chaque paiement règle le plus ancien versement encore dû.
agreement-interest-rests = Les intérêts de retard sur ces pièces sont suspendus tant que le plan est respecté. S’il ne l’est pas, ils sont dus comme s’il n’y avait pas eu de plan.
agreement-interest-runs = Les intérêts de retard sur ces pièces continuent de courir tant que le plan est respecté. Ils sont demandés une fois le plan terminé.
agreement-term-default = Un versement est considéré comme manqué { $grace ->
    [0] le lendemain de sa date
    [one] lorsqu’un jour s’est écoulé après sa date
   *[other] lorsque { $grace } jours se sont écoulés après sa date
}. { $missed ->
    [0] Le plan ne prend pas fin de lui-même lorsque des versements sont manqués ; nous pouvons alors y mettre fin en vous en informant.
    [1] Le plan prend fin au premier versement manqué, ou lorsque le dernier versement est manqué.
   *[other] Le plan prend fin lorsque { $missed } versements sont manqués en même temps, ou lorsque le dernier versement est manqué.
}
agreement-term-end = Lorsque le plan prend fin ainsi, tout ce qui reste dû est exigible aussitôt.
agreement-sign = Si quelque chose ne correspond pas à notre accord, veuillez { call-or-write } avant de signer.
agreement-place-date = Lieu et date
agreement-signature = Signature et nom

## part-soon: a part of a plan falls due in a few days (R3.8). Friendly.

part-soon-title = Versement du { $due_first_near } : { $total }
part-soon-opening = Un simple mot au sujet de notre plan de paiement : { $numbers }, soit { $total }, est à régler au plus tard le { $due_first_day }.
part-soon-ask = Si votre paiement est déjà en route, nous vous en remercions ; vous n’avez rien d’autre à faire.
part-soon-help = Si ce jour ne vous convient plus, veuillez { call-or-write } avant qu’il n’arrive.

## part-missed: a part of a plan did not come (R3.8). Calm; speaks of that part only.

part-missed-title = Versement du { $due_first_near } non reçu : { $total }
part-missed-opening = Selon notre plan de paiement, { $numbers }, soit { $total }, était à régler au plus tard le { $due_first_near }. Nous n’avons pas encore reçu ce versement.
part-missed-ask = Merci de le régler { pay-by-or-soon }, afin que le plan se poursuive.
part-missed-help = Si vous ne pouvez pas le régler maintenant, veuillez { call-or-write } sans attendre. Un plan ne peut être modifié que tant qu’il est respecté.

## not-justified: what was contested is owed after all. Plain, without blame.

not-justified-title = Votre contestation : { $numbers }
not-justified-opening = Nous avons examiné votre contestation au sujet de { $numbers } et constatons que la somme de { $total } est due.
not-justified-ask = Merci de la régler dès que possible. À compter d’aujourd’hui, elle est traitée comme toute autre somme à régler.
not-justified-help = Si vous êtes d’un autre avis, veuillez { call-or-write } et nous indiquer ce que nous devrions examiner.

## To the customer's manager or owner (R1.7): cordial, summarises

to-management-title = Votre compte chez { $creditor } : { $total } en retard
to-management-attention = À l’attention de la direction
to-management-opening = Nous vous écrivons parce que nous tenons à notre collaboration avec { $customer }, et parce que votre compte appelle une décision qui n’est peut-être pas encore arrivée jusqu’à vous.
to-management-summary = { CAPITAL($documents_late) }, pour un montant de { $past_due }, { $late ->
    [one] a maintenant
   *[other] ont maintenant jusqu’à
} { $oldest_days ->
    [one] { $oldest_days } jour
   *[other] { $oldest_days } jours
} de retard. Nos messages n’ont pas abouti à un paiement jusqu’à présent.{ credits-deducted }
to-management-ask = Nous vous serions reconnaissants de faire en sorte que le paiement de { $total } { $deadline ->
    [set] nous parvienne au plus tard le { STRONG($pay_by_day) }
   *[none] soit effectué prochainement
}, ou de nous dire ce qui s’y oppose. Cela n’a rien de personnel : les marchandises ou les prestations ont été fournies, et le paiement était convenu.

## Second notice (R0.6, R3.9): certified; what is seriously overdue and what follows

second-notice-title = Deuxième avis : { $total } { title-by }
second-notice-opening = { CAPITAL($documents_late) } de votre compte { $late ->
    [one] a un retard important, de
   *[other] ont un retard important, allant jusqu’à
} { $oldest_days ->
    [one] { $oldest_days } jour
   *[other] { $oldest_days } jours
}. Nos rappels n’ont pas été suivis d’un paiement.{ credits-deducted }
second-notice-ask = Merci de virer { $total } { pay-by-or-soon }.
second-notice-duty = Vous avez l’obligation légale de payer ce que vous avez commandé et reçu. Une dette qui reste impayée peut conduire à une action en justice, avec ses frais, et à la perte, de part et d’autre, d’une bonne relation commerciale. Nous préférerions éviter l’une et l’autre.

## Demand (R1.8): the minimum to catch up, until when; credit is a privilege

demand-title = Mise en demeure : { $past_due } pour régulariser votre compte
demand-opening = Votre compte présente un retard important : la pièce la plus ancienne a { $oldest_days ->
    [one] { $oldest_days } jour
   *[other] { $oldest_days } jours
} de retard.{ credits-deducted }
demand-minimum = Le minimum nécessaire pour le régulariser est de { $past_due }{ $charged ->
    [some] , dont { $charges } de pénalités de retard
   *[none] {""}
}. { $minimum ->
    [set] Cette somme est valable jusqu’au { STRONG($minimum_until_day) } ; merci de veiller à ce qu’elle nous parvienne d’ici là.
   *[none] Merci de virer cette somme dès que possible.
}
demand-credit = Tant que cette somme n’est pas payée, votre compte ne peut plus bénéficier d’un crédit. Le crédit est un privilège, non un droit ; nous l’avons accordé en comptant sur le paiement des factures à leur échéance.

## Final notice (R0.7, R3.9): certified; what will be done, and the number to call

final-notice-title = Dernier avis : { $total } { title-by }
final-notice-opening = Ceci est notre dernier avis. { CAPITAL($documents_late) } de votre compte { $late ->
    [one] reste impayée
   *[other] restent impayées
}, { $oldest_days ->
    [one] { $oldest_days } jour
   *[other] { $oldest_days } jours
} après { $late ->
    [one] sa date d’échéance
   *[other] l’échéance de la plus ancienne
}.{ credits-deducted }
final-notice-ask = Merci de virer { $total } { pay-by-or-soon }{ $charged ->
    [some] . Cette somme comprend { $charges } de pénalités de retard.
   *[none] .
}
final-notice-call = Nous vous invitons instamment à appeler dès maintenant le { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}. Même à ce stade, un seul entretien peut tout résoudre : par un paiement, par un plan de paiement, ou en nous disant ce qui ne va pas.
final-notice-duty = Vous avez l’obligation légale de payer ce que vous avez commandé et reçu ; une action en justice et la perte d’une bonne relation commerciale ne serviraient ni vous ni nous.

## In collections (R0.9)

in-collections-title = Votre compte est en recouvrement : { $total } à régler
in-collections-opening = Les pièces ci-dessous restent impayées, { $oldest_days ->
    [one] { $oldest_days } jour
   *[other] { $oldest_days } jours
} après l’échéance de la plus ancienne. Votre compte est désormais en recouvrement, et nous avons interrompu toute relation commerciale avec vous jusqu’à ce qu’il soit réglé.{ credits-deducted }
in-collections-ask = { $deadline ->
    [set] Le paiement de { $total } solde le compte ; merci de veiller à ce qu’il nous parvienne au plus tard le { STRONG($pay_by_day) }.
   *[none] Le paiement de { $total } solde le compte.
}

## Last deadline (R0.10), in-house collection only

last-deadline-title = Dernier délai : { $total } { title-by }
last-deadline-opening = Votre compte est en recouvrement, et la somme ci-dessous n’est toujours pas réglée.{ credits-deducted }
last-deadline-ask = { $deadline ->
    [set] Nous vous fixons un dernier délai : le paiement de { $total } doit nous parvenir au plus tard le { STRONG($pay_by_day) }.
   *[none] C’est la dernière possibilité de payer { $total } de votre propre initiative.
}

## Monthly statement (R4.3)

statement-title = Relevé de compte au { $date_near } : solde de { $total }
statement-opening = Voici votre compte chez nous au { $date }.{ credits-deducted } { $is_past_due ->
    [yes] Sur ce solde, la part en retard est de { $past_due }.
   *[no] Rien n’est en retard.
}
statement-copies = Si vous avez besoin de la copie d’une facture, indiquez-nous son numéro et nous vous l’enverrons.

## promise: what the customer promised, confirmed (R1.5, R2.11). Friendly and exact. $amount, $promise_day, $promise_near; $way (arrives, sent)

promise-title = Votre paiement de { $amount } au plus tard le { $promise_near }
promise-opening = Nous vous remercions de nous avoir assuré que votre paiement de { $amount } { $way ->
    [sent] sera envoyé au plus tard le
   *[arrives] nous parviendra au plus tard le
} { STRONG($promise_day) }. Il concerne les pièces ci-dessous.
promise-ask = D’ici là, nous n’envoyons aucun rappel à leur sujet.
promise-help = En cas d’imprévu, veuillez { call-or-write } avant ce jour. Un nouveau jour ne peut être convenu que tant que l’ancien n’est pas passé.

## credit-hold: deliveries on credit pause until nothing is late (R2.9). Factual, without blame; says what ends it

credit-hold-title = Livraisons à crédit suspendues : { $past_due } en retard
credit-hold-opening = { CAPITAL($documents_late) } de votre compte { $late ->
    [one] a
   *[other] ont jusqu’à
} { $oldest_days ->
    [one] { $oldest_days } jour
   *[other] { $oldest_days } jours
} de retard. Tant qu’il reste un retard, nous ne livrons plus rien à crédit.{ credits-deducted }
credit-hold-ask = Dès que le paiement de { $past_due } nous est parvenu, les livraisons reprennent d’elles-mêmes ; vous n’avez pas à le demander.
credit-hold-help = Si une commande est urgente, ou si quelque chose n’est pas exact dans la liste, veuillez { call-or-write }.

## cash-only: orders against payment in advance only (R1.8, R2.11). Says what ends it: $until is minimum (the minimum to catch up) or everything

cash-only-title = Vos commandes, contre paiement d’avance
cash-only-opening = { $because ->
    [promise] Le paiement promis pour le { $promise_near } ne nous est pas parvenu.
   *[demand] Le minimum nécessaire pour régulariser votre compte ne nous est pas parvenu.
} À compter d’aujourd’hui, nous acceptons vos commandes uniquement contre paiement d’avance.{ credits-deducted }
cash-only-ask = Cette mesure prend fin dès que nous avons reçu { $until ->
    [minimum] le minimum de { $past_due }
   *[everything] la totalité, soit { $total }
}. Ce que vous commandez et payez d’avance entre-temps est livré comme d’habitude.
cash-only-help = Veuillez { call-or-write }, afin que nous trouvions une solution que vous puissiez tenir.

## stop-trading: all business stops until everything is paid (R0.9). Firm and calm

stop-trading-title = Relations commerciales interrompues : { $total } à régler
stop-trading-opening = { CAPITAL($documents_late) } de votre compte { $late ->
    [one] reste impayée
   *[other] restent impayées
}, { $oldest_days ->
    [one] { $oldest_days } jour
   *[other] { $oldest_days } jours
} après { $late ->
    [one] sa date d’échéance
   *[other] l’échéance de la plus ancienne
}. À compter d’aujourd’hui, nous n’acceptons plus de commandes et ne livrons plus rien, même contre paiement d’avance.{ credits-deducted }
stop-trading-ask = Nos relations commerciales pourront reprendre lorsque le paiement de { $total } nous sera parvenu.
stop-trading-help = Même maintenant, un seul entretien peut suffire. Veuillez { call-or-write }.

## early-out: a series for young debts, in the creditor's own name (R4.7). Kind; each a little plainer than the one before

early-out-1-title = Votre compte : { $total } à régler
early-out-1-opening = Nous tenons la comptabilité clients chez { $creditor }. À ce jour, { $documents_late } { $late ->
    [one] reste
   *[other] restent
} à régler sur votre compte. La raison est souvent simple : une facture égarée, ou une question restée sans réponse.{ credits-deducted }
early-out-1-ask = Merci de virer { $total } { pay-by-or-soon }, ou de nous dire en quoi nous pouvons vous aider.
early-out-2-title = { $total } encore à régler sur votre compte
early-out-2-opening = Nous vous avons écrit au sujet de votre compte et n’avons pas eu de réponse. { CAPITAL($documents_late) } { $late ->
    [one] reste
   *[other] restent
} à régler, { $oldest_days ->
    [one] { $oldest_days } jour
   *[other] { $oldest_days } jours
} après { $late ->
    [one] sa date d’échéance
   *[other] l’échéance de la plus ancienne
}.{ credits-deducted }
early-out-2-ask = Merci de virer { $total } { pay-by-or-soon }. Si vous préférez payer en plusieurs fois, dites-nous quelles sommes vous conviennent, et à quelles dates.
early-out-3-title = Votre compte avant la fin de notre suivi : { $total } à régler
early-out-3-opening = C’est la dernière fois que nous vous écrivons au sujet de ce compte. { CAPITAL($documents_late) } { $late ->
    [one] reste
   *[other] restent
} à régler.{ credits-deducted }
early-out-3-ask = Merci de virer { $total } { pay-by-or-soon }. Une partie, avec un plan pour le reste, convient également ; un appel suffit.
early-out-help = Vous pouvez { call-or-write }. La personne qui vous répondra peut décider.

## thanks: everything is paid (R2.3, R3.7). Short; asks for nothing

thanks-title = Merci : votre compte est réglé
thanks-opening = Votre paiement nous est parvenu, et il ne reste plus rien à régler sur votre compte. Nous vous en remercions.
thanks-holds = { $holds ->
    [ended] Ce que nous avions suspendu pour cette raison est rétabli.
   *[none] {""}
}
thanks-help = Pour toute question, vous pouvez { call-or-write }.

## correction: a notice that went out wrongly is withdrawn, with an apology (R3.7, R4.6). $wrong_near is its day, $wrong_title its title

correction-title = Erreur de notre part : merci d’ignorer notre { $wrong_channel ->
    [email] message
   *[letter] courrier
} du { $wrong_near }
correction-opening = Le { $wrong_near }, nous vous avons écrit : « { $wrong_title } ». C’était une erreur de notre part, et nous vous prions de nous en excuser. Merci de considérer cet envoi comme nul et non avenu.
correction-why = { $why ->
    [paid] Le paiement nous était déjà parvenu, et nous ne l’avions pas vu.
    [disputed] Ce que vous aviez contesté n’aurait pas dû vous être demandé.
    [amount] Le montant indiqué était inexact.
    [recipient] Cet envoi ne vous était pas destiné.
   *[other] {""}
}
correction-charges = { $charged ->
    [some] Les pénalités de { $charges } qui l’accompagnaient sont annulées.
   *[none] {""}
}
correction-rest = { $count ->
    [0] Il n’y a rien à régler sur votre compte.
   *[other] Ce qui est réellement à régler sur votre compte figure ci-dessous.
}
correction-help = Si un point n’est pas clair, veuillez { call-or-write }.

## The invoice as a document (R0.2–R0.4, R1.9, R1.10)

invoice-title = Facture { $number }
invoice-copy = Copie
invoice-credit-note-title = Avoir { $number }
invoice-terms = Conditions de paiement
invoice-due = Échéance
invoice-due-by = La somme de { $total } est à régler au plus tard le { STRONG($due_day) } : elle doit nous être parvenue ce jour-là.
invoice-terms-advance = Paiement d’avance
invoice-terms-order = Paiement à la commande
invoice-terms-delivery = Paiement à la livraison
invoice-terms-net = Paiement à { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} à compter de la date de la facture
invoice-discount = Si un paiement de { $reduced } nous parvient au plus tard le { $discount_day }, le reste, soit { $discount }, vous est accordé à titre d’escompte. C’est le jour d’arrivée de l’argent qui compte, non celui de son envoi ; un paiement réduit qui arrive plus tard laisse le reste à régler.
invoice-penalty-interest = Tout retard de paiement entraîne des pénalités au taux de { $rate } à compter du lendemain de l’échéance.
invoice-penalty-law = Tout retard de paiement entraîne les pénalités prévues par la loi, actuellement { $rate }, à compter du lendemain de l’échéance.
invoice-penalty-fee = Chaque facture en retard entraîne des frais de { $fee }.
invoice-penalty-lump-sum = En cas de retard de paiement, un professionnel doit en outre l’indemnité forfaitaire légale pour frais de recouvrement, soit { $amount }.
invoice-penalty-none = Merci de payer au plus tard à la date d’échéance.
invoice-questions = Pour toute question sur cette facture : { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
invoice-methods = Modes de paiement
invoice-net = Montant HT
invoice-tax = TVA
invoice-gross = À payer
invoice-message-title = Facture { $number } de { $total }, échéance le { $due_near }
invoice-message-opening = Vous trouverez ci-joint notre facture { $number } de { $total }. Elle est à régler au plus tard le { $due_day }.
invoice-message-copy = Vous trouverez ci-joint une copie de notre facture { $number }, comme vous nous l’avez demandé.

## Paragraphs that several letters have

charges-none = Aucune pénalité de retard n’a été ajoutée jusqu’à présent.
charges-some = Des pénalités de retard de { $charges } ont été ajoutées jusqu’à présent ; la liste montre où.
instalments = Si vous ne pouvez pas tout payer en une fois, un paiement en plusieurs versements est possible. Dites-nous ce que vous pouvez envisager.
help = Y a-t-il un problème avec une livraison ou une facture, ou vous faut-il plus de temps ? Veuillez { call-or-write }{ $deadline ->
    [set] {" "}avant la date indiquée
   *[none] {""}
}, et nous trouverons une solution.
help-firm = Si vous avez une question, ou s’il y a une raison que nous ne connaissons pas, veuillez { call-or-write }.
booked = { $booked ->
    [set] Les paiements enregistrés jusqu’au { $booked_up_to } sont pris en compte. Si vous avez payé depuis, merci de ne pas tenir compte de { this-message }.
   *[none] Si vous avez payé entre-temps, merci de ne pas tenir compte de { this-message }.
}
list-attached = La liste complète des { $rows } pièces est jointe à ce message. Voici les totaux.
list-enclosed = La liste complète des { $rows } pièces est jointe à ce courrier. Voici les totaux.
copies-attached = { $copies ->
    [one] Une copie de la facture impayée est jointe à ce message.
   *[other] Les copies des { $copies } factures impayées sont jointes à ce message.
}
copies-enclosed = { $copies ->
    [one] Une copie de la facture impayée est jointe à ce courrier.
   *[other] Les copies des { $copies } factures impayées sont jointes à ce courrier.
}

## What follows: printed only if the policy holds it, with its day (R0.6: no bluff)

follows-one = Si le compte n’est pas réglé, l’étape suivante a lieu le { $on } : { $act }.
follows-many = Si le compte n’est pas réglé, voici les étapes suivantes :
follows-second-notice = { $days ->
    [0] Sans paiement, voici la procédure que nous entendons suivre :
    [one] Sans paiement avant { $days } jour de retard, voici la procédure que nous entendons suivre :
   *[other] Sans paiement avant { $days } jours de retard, voici la procédure que nous entendons suivre :
}
follow-late-charges = des pénalités de retard sont ajoutées, comme convenu ou selon la loi
follow-credit-hold = les livraisons à crédit sont suspendues jusqu’à ce que le compte soit régularisé
follow-second-notice = un deuxième avis par lettre recommandée
follow-demand = une lettre qui demande le minimum nécessaire pour régulariser le compte
follow-cash-only = les commandes sont acceptées uniquement contre paiement d’avance
follow-final-notice = un dernier avis par lettre recommandée
follow-stop-trading = toute relation commerciale avec vous est interrompue jusqu’à ce que le compte soit réglé
follow-placement = nous décidons si votre compte est confié au recouvrement
follow-last-deadline = un dernier délai par lettre recommandée
follow-legal-review = nous décidons si nous agissons en justice

## Address, information block, table, payment, closing

mark-registered = Lettre recommandée
label-date = Date
label-customer = Client
label-reference = Référence
label-contact = Votre contact
label-phone = Téléphone
label-email = E-mail
label-notice = Avis
label-copy = Copie
copy-of = de la lettre envoyée à cette date
salutation-name = Bonjour { $name },
salutation = Madame, Monsieur,
head-document = Pièce
head-issued = Émise le
head-due = Échéance
head-days-late = Jours de retard
head-amount = Montant
head-charges = Pénalités
head-open = Reste dû
interest-title = Calcul des intérêts : { $number }
interest-period = Période
interest-days = Jours
interest-balance = Reste dû
interest-per-year = % par an
interest-per-month = % par mois
interest-amount = Intérêts
interest-sum = Intérêts jusqu’au { $on }
interest-uncertain = Le taux applicable après le { $on } n’est pas encore publié ; les intérêts à partir de ce jour suivront.
document-part = { $number }, versement { $part } sur { $of }
kind-invoice = Facture { $number }
kind-credit-note = Avoir { $number }
kind-charge = Pénalité { $number }
kind-on-account = Paiement en compte { $number }
kind-instalment = Plan { $number }
note-received = reçu le { $on } : { $amount }
note-unearned = moins un escompte pour paiement anticipé dont le délai était passé
note-interest = intérêts jusqu’au { $on } : { $amount }, non compris ici
note-tax = dont TVA à { $percent } % : { $amount }
note-stands = notre lettre du { $on } reste valable
note-disputed = contesté : { $amount }, non demandé ici
note-promised = promis : { $amount }, non demandé ici
days-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
detail-issued = émise le { $on }
detail-due = échéance le { $on }
detail-amount = montant { $amount }
detail-charges = pénalités { $amount }
sum-open = Reste dû au total
sum-disputed = Contesté, mis à part
sum-promised = Promis, mis à part
sum-stands = Dans nos lettres précédentes
sum-to-pay = À payer
sum-balance = Solde
sum-catch-up = Minimum pour régulariser
sum-asked = Total
sum-credit = Solde en votre faveur
appendix-title = Liste des pièces à régler au { $date }
appendix-rows = { $count ->
    [one] { $count } pièce
   *[other] { $count } pièces
}
age-title = Par ancienneté
age-not-due = Non échu
age-1-30 = 1–30 jours de retard
age-31-60 = 31–60 jours
age-61-90 = 61–90 jours
age-over-90 = Plus de 90 jours
pay-title = Comment payer
pay-to = Bénéficiaire
pay-iban = IBAN
pay-number = Numéro de compte
pay-bic = BIC
pay-bank = Banque
pay-amount = Montant
pay-reference = Référence
pay-methods = Nous acceptons
pay-hint-scan = À scanner avec votre application bancaire : le montant et la référence sont déjà remplis. Sinon, merci d’indiquer la référence.
pay-hint-scan-euro = À scanner avec votre application bancaire : le montant en euros et la référence sont déjà remplis.
pay-hint = Merci d’indiquer la référence, afin que votre paiement soit enregistré sans délai.
pay-code-alt = Code pour votre application bancaire : bénéficiaire, compte, montant et référence
closing = Nous vous prions d’agréer nos salutations distinguées.
department = Comptabilité clients
signed-department = { $role }, { $creditor }
page-of = Page { $page } sur { $pages }

# What a creditor typed in any of the languages of letters is said in the letter's. A way to pay stands inside a list.
method-transfer = virement bancaire
method-direct-debit = prélèvement
method-sepa-direct-debit = prélèvement SEPA
method-card = carte bancaire
method-card-phone = carte bancaire par téléphone
method-cheque = chèque
method-cash = espèces
role-credit-control = Gestion du crédit clients
role-accounting = Comptabilité

missing-name = [nom du créancier]
missing-phone = [téléphone du service clients]
missing-address = [adresse]
missing-methods = [modes de paiement acceptés]

# R2.2: where an agreement is in force. $day is when the later side signed, $clause the heading of the initialled payment terms.
rights-contest = Si vous estimez ne pas devoir cette somme, ou pas en totalité, veuillez nous l’écrire au plus tard le { $day }. La liste montre de quoi la somme se compose ; ce que vous contestez ne vous est pas demandé tant que nous ne vous avons pas répondu.
rights-refuse-email = Si vous ne souhaitez pas recevoir d’e-mails de notre part, veuillez répondre à celui-ci par les mots « courrier uniquement ». Nous vous écrirons alors par la poste.
signed-terms = Comme convenu le { $day }, sous « { $clause } », chaque facture est due à la date qui y figure.

## What to say and to ask on the telephone, and the text message when nobody is reached (R1.4, R2.7, R3.6–R3.8). Spoken, calm, formal; never a threat. A text
## message may be read by others: it names no debt. $amount is what is past due, $day the oldest due date

script-open = « Bonjour, { $creditor } à l’appareil. Je vous appelle au sujet de votre compte client. »
script-open-visit = « Bonjour, je suis …, de { $creditor }. Je viens au sujet de votre compte client. »
script-welcome = « Vous êtes un nouveau client. Avez-vous bien reçu tout ce que vous aviez commandé, et en êtes-vous satisfait ? »
script-late = « { $amount } reste à payer ; l’échéance était le { $day }. »
script-late-again = « Nous vous en avons déjà parlé ou écrit. { $amount } reste à payer ; l’échéance était le { $day }. »
script-late-seriously = « Votre compte présente un retard important : { $amount } ; l’échéance était le { $day }. J’aimerais trouver une solution avec vous aujourd’hui. »
script-received = « Les marchandises ou les prestations vous ont été fournies, et vous avez accepté de payer à l’échéance. »
script-business = « Cela n’a rien de personnel : nous procédons ainsi avec tous nos clients. »
script-bye = « Merci. Je vous confirmerai par écrit ce que nous avons convenu. »
script-ask-pays = Qui règle les factures, et qui pouvons-nous appeler ou à qui écrire ?
script-ask-when = Quel jour le paiement sera-t-il fait, et pour quel montant ?
script-ask-proof = Si le paiement est déjà parti : quel jour, depuis quel compte, et peuvent-ils envoyer un justificatif ?
script-ask-why = Qu’est-ce qui le retarde ? Demander des précisions, écouter, ne pas discuter.
script-ask-parts = Si tout n’est pas possible : combien maintenant, et le reste en quelles échéances, à quelles dates ?
sms-welcome = { $creditor } : nous espérons que tout est bien arrivé. Pour toute question, appelez-nous au { $phone }.
sms-first = { $creditor } : nous avons cherché à vous joindre par téléphone. Merci de nous appeler au { $phone }.
sms-again = { $creditor } : nous n’avons pas réussi à vous joindre. Merci de nous appeler au { $phone } ou de nous indiquer un moment qui vous convient.
sms-serious = { $creditor } : nous avons essayé plusieurs fois de vous joindre. Merci de nous appeler au { $phone } afin de trouver une solution ensemble.
