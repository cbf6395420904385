# Letters and e-mails, by template of the standard policy. Each states its requirement (R…) and its tone.
#
# The values are explained in the English file. “Rekening” is what a bank keeps, so letters speak of what is open (“staat open”), not
# of an account; “uiterlijk” stands before every last day.
# CAPITAL() begins a sentence. STRONG() marks the day; nothing else is ever bold. No capitals, no exclamation marks, no blame, and no step but those listed.

## Parts

number-word = { $n ->
    [1] een
    [2] twee
    [3] drie
    [4] vier
    [5] vijf
    [6] zes
    [7] zeven
    [8] acht
    [9] negen
    [10] tien
    [11] elf
    [12] twaalf
   *[other] { $n }
}
documents = { $noun ->
    [invoices] { $n ->
        [one] { number-word } factuur
       *[other] { number-word } facturen
    }
   *[items] { $n ->
        [one] { number-word } post
       *[other] { number-word } posten
    }
}
this-message = { $channel ->
    [email] dit bericht
   *[letter] deze brief
}
# After “u kunt ons” or “kunt u ons”.
call-us = bellen op { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
call-or-write = { $has_email ->
    [yes] { $channel ->
        [email] { call-us } of dit bericht beantwoorden
       *[letter] { call-us } of schrijven naar { $email }
    }
   *[no] { call-us }
}
credits-deducted = { $credits ->
    [0] {""}
    [one] {" "}Uw tegoed is al verrekend.
   *[other] {" "}Uw tegoeden zijn al verrekend.
}
# After “Wij verzoeken u { $total }”.
pay-by-or-soon = { $deadline ->
    [set] zo over te maken dat de betaling uiterlijk { STRONG($pay_by_day) } door ons is ontvangen
   *[none] zo spoedig mogelijk over te maken
}
title-by = { $deadline ->
    [set] te betalen uiterlijk { $pay_by_near }
   *[none] nog niet betaald
}

## The receipt check (R2.5, R1.2): did it arrive; no demand

receipt-check-title = { $noun ->
    [invoices] { $count ->
        [one] Is onze factuur { $numbers } bij u aangekomen?
       *[other] Zijn onze { $documents } bij u aangekomen?
    }
   *[items] Zijn onze documenten bij u aangekomen?
}
receipt-check-opening = { $count ->
    [one] { $noun ->
        [invoices] Onlangs stuurden wij u de onderstaande factuur. Is deze aangekomen, en is alles erin duidelijk?
       *[items] Onlangs stuurden wij u het onderstaande document. Is dit aangekomen, en is alles erin duidelijk?
    }
   *[other] { $noun ->
        [invoices] Onlangs stuurden wij u de onderstaande { $documents }. Zijn deze aangekomen, en is alles erin duidelijk?
       *[items] Onlangs stuurden wij u de onderstaande documenten. Zijn deze aangekomen, en is alles erin duidelijk?
    }
}
receipt-check-ask = Een kort antwoord is genoeg. Ontbreekt er iets, of moet een bestelnummer of een adres anders zijn? Laat het ons nu weten, dan brengen wij het in orde.
receipt-check-again-title = { $noun ->
    [invoices] { $count ->
        [one] Nogmaals: is onze factuur { $numbers } bij u aangekomen?
       *[other] Nogmaals: zijn onze { $documents } bij u aangekomen?
    }
   *[items] Nogmaals: zijn onze documenten bij u aangekomen?
}
receipt-check-again-opening = Enkele dagen geleden vroegen wij of { $noun ->
    [invoices] { $count ->
        [one] de onderstaande factuur bij u is aangekomen
       *[other] de onderstaande facturen bij u zijn aangekomen
    }
   *[items] { $count ->
        [one] het onderstaande document bij u is aangekomen
       *[other] de onderstaande documenten bij u zijn aangekomen
    }
}. Wij hebben nog niets van u gehoord en er raakt weleens een bericht zoek; daarom vragen wij het nog een keer.
receipt-check-again-ask = Een kort antwoord is genoeg: is alles aangekomen, en is er nog iets onduidelijk? Wij sturen u graag een kopie.
receipt-check-help = Hebt u vragen? Dan kunt u ons { call-or-write }.

## Courtesy, a week before due (R1.3): is anything wrong, and which day do they mean to pay

courtesy-title = { $noun ->
    [invoices] { $count ->
        [one] Is alles in orde met factuur { $numbers }?
       *[other] Is alles in orde met onze { $documents }?
    }
   *[items] Is alles in orde met uw openstaande posten?
}
courtesy-opening = { $noun ->
    [invoices] { $count ->
        [one] De onderstaande factuur vervalt
       *[other] De onderstaande facturen vervallen
    }
   *[items] { $count ->
        [one] De onderstaande post vervalt
       *[other] De onderstaande posten vervallen
    }
} binnenkort. Graag horen wij vóór die tijd of alles in orde is met de goederen of de dienst die u van ons hebt gekregen.
courtesy-ask = Zo ja, wilt u ons dan laten weten op welke dag u denkt te betalen? Dat helpt ons bij het plannen. Is er iets niet in orde, vertel ons dan wat het is; wij zoeken het meteen uit.
courtesy-help = U kunt ons { call-or-write }.

## A few days before due (R2.6): short

due-soon-title = { $total } vervalt op { $due_first_near }
due-soon-opening = { $count ->
    [one] { $noun ->
        [invoices] Een kort bericht: de onderstaande factuur
       *[items] Een kort bericht: de onderstaande post
    } vervalt op { STRONG($due_first_day) }.
   *[other] Een kort bericht: de onderstaande { $documents } vervallen binnenkort, de eerste op { STRONG($due_first_day) }.
}
due-soon-ask = Is uw betaling al onderweg, dan danken wij u daarvoor; u hoeft verder niets te doen.
due-soon-help = Hebt u vragen? Dan kunt u ons { call-or-write }.

## An early-payment discount was taken too late (R1.10): thanks first, then what is still open

unearned-discount-title = Over de betalingskorting: { $unearned } staat nog open
unearned-discount-opening = { $payments ->
    [one] Hartelijk dank voor uw betaling. De betalingskorting was eraf getrokken, maar de betaling kwam na de laatste dag daarvoor.
   *[other] Hartelijk dank voor uw betalingen. De betalingskorting was eraf getrokken, maar de betalingen kwamen na de laatste dag daarvoor.
} Daarom staat { $unearned } nog open; in de lijst ziet u op welke dag het geld is binnengekomen.{ credits-deducted }
unearned-discount-ask = Wij verzoeken u { $total } { pay-by-or-soon }. Bent u het niet eens met die dag, laat het ons dan weten; wij bekijken het samen met u.
unearned-discount-help = Hebt u vragen? Dan kunt u ons { call-or-write }.

## The first reminder (R0.5, R3.5): an oversight

reminder-title = Herinnering: { $total } { title-by }
reminder-opening = { CAPITAL($documents_late) } { $late ->
    [one] staat
   *[other] staan
} bij ons nog open, terwijl de vervaldag voorbij is. Misschien is dit aan uw aandacht ontsnapt.{ credits-deducted }
reminder-ask = Wij verzoeken u { $total } { pay-by-or-soon }.

## The invoice is late (R2.6, R1.4)

past-due-title = Betalingsachterstand: { $total } { title-by }
past-due-opening = { $late ->
    [one] { CAPITAL($documents_late) } is inmiddels { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    } te laat.
   *[other] { CAPITAL($documents_late) } zijn inmiddels te laat, de oudste { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    }.
} U hebt de goederen of diensten ontvangen, en betaling was afgesproken voor { $late ->
    [one] de dag die in de lijst staat
   *[other] de dagen die in de lijst staan
}.{ credits-deducted }
past-due-ask = Wij verzoeken u { $total } { pay-by-or-soon }, of ons te laten weten wanneer wij de betaling mogen verwachten.

## Second reminder (R1.6): short, reassuring, opens a dialogue

second-reminder-title = Over het openstaande bedrag van { $total }
second-reminder-opening = Graag spreken wij met u over { $late ->
    [one] een openstaand bedrag van { $total }
   *[other] openstaande bedragen van samen { $total }
} waarvan de vervaldag voorbij is.{ credits-deducted }
second-reminder-ask = Misschien is er een reden die wij nog niet kennen. De meeste zaken zijn in een kort gesprek op te lossen, en wij zoeken liever samen met u een oplossing dan dat wij u nog eens schrijven.
second-reminder-help = U kunt ons { call-or-write }, op een moment dat u schikt. Nu een deel betalen en later de rest kan ook.

## After a conversation (R1.5): what was said and agreed

confirmation-title = Ons gesprek van { $talked_on_near }
confirmation-opening = Hartelijk dank voor het gesprek { $has_with ->
    [yes] met { $with }{" "}
   *[no] {""}
}op { $talked_on }. Wij hebben het zo genoteerd.
confirmation-agreed = Wij spraken af:
confirmation-nothing-agreed = Er zijn geen betaaldag en geen andere voorwaarden afgesproken.
agreed-amount = { $amount } uiterlijk { $by }.
agreed-payment = Betaling uiterlijk { $by }.
confirmation-list = { $late ->
    [0] { $noun ->
        [invoices] Dit zijn de facturen waarover het ging.
       *[items] Dit zijn de documenten waarover het ging.
    }
   *[other] Het gesprek ging over het bedrag van { $total } dat in deze lijst openstaat.
}
confirmation-help = Hebben wij iets verkeerd genoteerd? Dan kunt u ons { call-or-write }. Anders hoeft u niet te antwoorden.

## agreement: an instalment plan to sign (R2.2, R3.8). Friendly and exact; both sides sign.

agreement-title = Uw betalingsregeling voor { $total }
agreement-opening = Hartelijk dank voor de afspraak om { $documents }, in totaal { $total }, in termijnen te betalen. Hieronder staat wat wij hebben afgesproken. Wilt u één exemplaar ondertekenen en aan ons terugsturen? De regeling begint zodra wij het hebben ontvangen.
agreement-parts = De termijnen van regeling { $plan }
agreement-part = Termijn
agreement-by = Uiterlijk bij ons binnen
agreement-amount = Bedrag
agreement-left = Resteert daarna
agreement-sum = In totaal
agreement-terms = Wat wij afspreken:
agreement-term-rest = Zolang de regeling wordt nagekomen, sturen wij geen herinneringen over de bovenstaande posten, alleen een kort bericht over een termijn.
agreement-term-money = Wat eerder komt of meer is dan een termijn, telt voor de volgende. Elke betaling gaat naar de oudste termijn die openstaat.
agreement-interest-rests = De rente wegens te late betaling over deze posten staat stil zolang de regeling wordt nagekomen. Wordt de regeling niet nagekomen, dan is de rente verschuldigd alsof er geen regeling was geweest.
agreement-interest-runs = De rente wegens te late betaling over deze posten loopt door zolang de regeling wordt nagekomen. Zij wordt in rekening gebracht wanneer de regeling is afgelopen.
agreement-term-default = Een termijn geldt als gemist { $grace ->
    [0] op de dag na de vervaldag
    [one] wanneer na de vervaldag één dag is verstreken
   *[other] wanneer na de vervaldag { $grace } dagen zijn verstreken
}. { $missed ->
    [0] De regeling eindigt niet vanzelf wanneer termijnen worden gemist; wij kunnen haar dan beëindigen door het u te laten weten.
    [1] De regeling eindigt bij de eerste gemiste termijn, of wanneer de laatste termijn wordt gemist.
   *[other] De regeling eindigt wanneer { $missed } termijnen tegelijk zijn gemist, of wanneer de laatste termijn wordt gemist.
}
agreement-term-end = Eindigt de regeling zo, dan is alles wat openstaat meteen verschuldigd.
agreement-sign = Is iets niet zoals wij hebben afgesproken? Dan kunt u ons vóór het ondertekenen { call-or-write }.
agreement-place-date = Plaats en datum
agreement-signature = Handtekening en naam

## part-soon: a part of a plan falls due in a few days (R3.8). Friendly.

part-soon-title = { $total } vervalt op { $due_first_near }
part-soon-opening = Een kort bericht over onze betalingsregeling ({ $numbers }): { $total } vervalt op { $due_first_day }.
part-soon-ask = Is uw betaling al onderweg, dan danken wij u daarvoor; u hoeft verder niets te doen.
part-soon-help = Schikt deze dag u niet meer? Dan kunt u ons vóór die dag { call-or-write }.

## part-missed: a part of a plan did not come (R3.8). Calm; speaks of that part only.

part-missed-title = { $total } was te betalen op { $due_first_near }
part-missed-opening = Volgens onze betalingsregeling ({ $numbers }) was { $total } te betalen op { $due_first_near }. Wij hebben de betaling nog niet ontvangen.
part-missed-ask = Wij verzoeken u deze termijn { pay-by-or-soon }, zodat de regeling doorloopt.
part-missed-help = Kunt u nu niet betalen? Dan kunt u ons het best meteen { call-or-write }. Een regeling kan alleen worden gewijzigd zolang zij wordt nagekomen.

## not-justified: what was contested is owed after all. Plain, without blame.

not-justified-title = Uw bezwaar tegen { $numbers }
not-justified-opening = Wij hebben uw bezwaar tegen { $numbers } bekeken en vastgesteld dat { $total } verschuldigd is.
not-justified-ask = Wij verzoeken u dit bedrag zo spoedig mogelijk te betalen. Vanaf vandaag behandelen wij het als elk ander openstaand bedrag.
not-justified-help = Ziet u het anders? Dan kunt u ons { call-or-write } en vertellen waar wij naar moeten kijken.

## To the customer's manager or owner (R1.7): cordial, summarises

to-management-title = Uw betalingsachterstand bij { $creditor }: { $total }
to-management-attention = Ter attentie van de directie
to-management-opening = Wij schrijven u omdat wij de samenwerking met { $customer } op prijs stellen, en omdat er over uw openstaande posten een beslissing nodig is die misschien nog niet op uw bureau is beland.
to-management-summary = { $late ->
    [one] { CAPITAL($documents_late) } van { $past_due } is { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    } te laat.
   *[other] { CAPITAL($documents_late) } van samen { $past_due } zijn te laat, de oudste { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    }.
} Onze berichten hebben tot nu toe niet tot een betaling geleid.{ credits-deducted }
to-management-ask = Wij zouden het op prijs stellen als u ervoor zorgt dat { $total } { $deadline ->
    [set] uiterlijk { STRONG($pay_by_day) } door ons is ontvangen
   *[none] spoedig wordt betaald
}, of ons laat weten wat er in de weg staat. Het is niet persoonlijk bedoeld: de goederen of diensten zijn geleverd, en betaling was afgesproken.

## Second notice (R0.6, R3.9): certified; what is seriously overdue and what follows

second-notice-title = Tweede aanmaning: { $total } { title-by }
second-notice-opening = Uw betalingsachterstand is ernstig: { $late ->
    [one] { $documents_late } is al { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    } te laat.
   *[other] { $documents_late } zijn te laat, de oudste al { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    }.
} Onze herinneringen hebben niet tot een betaling geleid.{ credits-deducted }
second-notice-ask = Wij verzoeken u { $total } { pay-by-or-soon }.
second-notice-duty = U bent wettelijk verplicht te betalen wat u hebt besteld en ontvangen. Een schuld die onbetaald blijft, kan uitlopen op een rechtszaak met de kosten daarvan, en op het verlies van goodwill aan beide kanten. Wij voorkomen liever beide.

## Demand (R1.8): the minimum to catch up, until when; credit is a privilege

demand-title = Sommatie: { $past_due } om de achterstand in te lopen
demand-opening = Uw betalingsachterstand is ernstig: het oudste document is { $oldest_days ->
    [one] één dag
   *[other] { $oldest_days } dagen
} te laat.{ credits-deducted }
demand-minimum = Het minimum om de achterstand in te lopen is { $past_due }{ $charged ->
    [some] , inclusief { $charges } aan rente en kosten
   *[none] {""}
}. { $minimum ->
    [set] Dit bedrag geldt tot en met { STRONG($minimum_until_day) }; wij verzoeken u ervoor te zorgen dat wij het dan uiterlijk hebben ontvangen.
   *[none] Wij verzoeken u het zo spoedig mogelijk over te maken.
}
demand-credit = Zolang het niet is betaald, komt u niet meer in aanmerking voor krediet. Krediet is een voorrecht en geen recht; wij gaven het in het vertrouwen dat facturen op hun vervaldag worden betaald.

## Final notice (R0.7, R3.9): certified; what will be done, and the number to call

final-notice-title = Laatste aanmaning: { $total } { title-by }
final-notice-opening = Dit is onze laatste aanmaning. { $late ->
    [one] { CAPITAL($documents_late) } is nog steeds niet betaald en is { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    } te laat.
   *[other] { CAPITAL($documents_late) } zijn nog steeds niet betaald; de oudste is { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    } te laat.
}{ credits-deducted }
final-notice-ask = Wij verzoeken u { $total } { pay-by-or-soon }{ $charged ->
    [some] . Daarin is { $charges } aan rente en kosten begrepen.
   *[none] .
}
final-notice-call = Wij vragen u dringend ons nu te bellen op { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}. Ook nu nog is dit in één gesprek op te lossen: met een betaling, met een betalingsregeling of door ons te vertellen wat er niet klopt.
final-notice-duty = U bent wettelijk verplicht te betalen wat u hebt besteld en ontvangen. Met een rechtszaak en het verlies van goodwill is geen van ons beiden gediend.

## In collections (R0.9)

in-collections-title = Onze vordering is in incasso: { $total } te betalen
in-collections-opening = De onderstaande documenten zijn nog niet betaald; het oudste is { $oldest_days ->
    [one] één dag
   *[other] { $oldest_days } dagen
} te laat. Onze vordering is nu in incasso, en wij doen geen zaken meer met u totdat alles is voldaan.{ credits-deducted }
in-collections-ask = Met een betaling van { $total } is alles voldaan{ $deadline ->
    [set] ; wij verzoeken u ervoor te zorgen dat deze uiterlijk { STRONG($pay_by_day) } door ons is ontvangen.
   *[none] .
}

## Last deadline (R0.10), in-house collection only

last-deadline-title = Laatste termijn: { $total } { title-by }
last-deadline-opening = Onze vordering is in incasso, en het onderstaande bedrag staat nog open.{ credits-deducted }
last-deadline-ask = { $deadline ->
    [set] Wij geven u een laatste termijn: { $total } moet uiterlijk { STRONG($pay_by_day) } door ons zijn ontvangen.
   *[none] Dit is uw laatste gelegenheid om { $total } uit eigen beweging te betalen.
}

## Monthly statement (R4.3)

statement-title = Rekeningoverzicht: { $total } open op { $date_near }
statement-opening = Hieronder vindt u uw rekeningoverzicht per { $date }.{ credits-deducted } { $is_past_due ->
    [yes] Van het saldo is { $past_due } te laat.
   *[no] Er is niets te laat.
}
statement-copies = Hebt u een kopie van een factuur nodig, geef ons dan het nummer; wij sturen u de kopie toe.

## promise: what the customer promised, confirmed (R1.5, R2.11). Friendly and exact. $amount, $promise_day, $promise_near; $way (arrives, sent)

promise-title = Uw betaling van { $amount } uiterlijk { $promise_near }
promise-opening = Hartelijk dank voor uw toezegging dat { $amount } uiterlijk { STRONG($promise_day) } { $way ->
    [sent] wordt verstuurd
   *[arrives] bij ons binnen is
}. De betaling is voor de onderstaande documenten.
promise-ask = Tot die dag sturen wij daarover geen herinneringen.
promise-help = Komt er iets tussen? Dan kunt u ons vóór die dag { call-or-write }. Een nieuwe dag kan alleen worden afgesproken zolang de oude nog moet komen.

## credit-hold: deliveries on credit pause until nothing is late (R2.9). Factual, without blame; says what ends it

credit-hold-title = Leveringen op krediet staan stil: { $past_due } te laat
credit-hold-opening = { $late ->
    [one] { CAPITAL($documents_late) } is { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    } te laat.
   *[other] { CAPITAL($documents_late) } zijn te laat, de oudste { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    }.
} Totdat er niets meer te laat is, leveren wij niet op krediet.{ credits-deducted }
credit-hold-ask = Zodra { $past_due } bij ons binnen is, gaan de leveringen vanzelf door; u hoeft er niet om te vragen.
credit-hold-help = Is een bestelling dringend, of klopt er iets in de lijst niet? Dan kunt u ons { call-or-write }.

## cash-only: orders against payment in advance only (R1.8, R2.11). Says what ends it: $until is minimum (the minimum to catch up) or everything

cash-only-title = Bestellingen tegen vooruitbetaling
cash-only-opening = { $because ->
    [promise] De betaling die voor { $promise_near } was toegezegd, hebben wij niet ontvangen.
   *[demand] Het minimum om de achterstand in te lopen hebben wij niet ontvangen.
} Vanaf vandaag nemen wij uw bestellingen alleen tegen vooruitbetaling aan.{ credits-deducted }
cash-only-ask = Dit eindigt zodra { $until ->
    [minimum] het minimum van { $past_due }
   *[everything] het hele bedrag van { $total }
} bij ons binnen is. Wat u intussen bestelt en vooruit betaalt, leveren wij zoals u gewend bent.
cash-only-help = U kunt ons { call-or-write }; dan vinden wij een weg die voor u haalbaar is.

## stop-trading: all business stops until everything is paid (R0.9). Firm and calm

stop-trading-title = Alle zaken met u zijn stopgezet: { $total } te betalen
stop-trading-opening = { $late ->
    [one] { CAPITAL($documents_late) } is nog steeds niet betaald en is { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    } te laat.
   *[other] { CAPITAL($documents_late) } zijn nog steeds niet betaald; de oudste is { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    } te laat.
} Vanaf vandaag nemen wij geen bestellingen aan en leveren wij niets, ook niet tegen vooruitbetaling.{ credits-deducted }
stop-trading-ask = Wij kunnen weer zaken met u doen zodra { $total } bij ons binnen is.
stop-trading-help = Ook nu nog is dit in één gesprek op te lossen. U kunt ons { call-or-write }.

## early-out: a series for young debts, in the creditor's own name (R4.7). Kind; each a little plainer than the one before

early-out-1-title = Uw openstaande posten: { $total }
early-out-1-opening = Wij verzorgen de debiteurenadministratie van { $creditor } en zagen dat { $documents_late } nog { $late ->
    [one] openstaat
   *[other] openstaan
}. Vaak is er een eenvoudige reden: een factuur die is zoekgeraakt, of een vraag die nog niemand heeft beantwoord.{ credits-deducted }
early-out-1-ask = Wij verzoeken u { $total } { pay-by-or-soon }, of ons te laten weten waarmee wij kunnen helpen.
early-out-2-title = { $total } staat nog open
early-out-2-opening = Wij schreven u over uw openstaande posten en hebben nog niets van u gehoord. { $late ->
    [one] { CAPITAL($documents_late) } staat open en is { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    } te laat.
   *[other] { CAPITAL($documents_late) } staan open; de oudste is { $oldest_days ->
        [one] één dag
       *[other] { $oldest_days } dagen
    } te laat.
}{ credits-deducted }
early-out-2-ask = Wij verzoeken u { $total } { pay-by-or-soon }. Gaat het in delen gemakkelijker, laat ons dan weten welke bedragen u schikken, en op welke dagen.
early-out-3-title = Voordat wij uw dossier teruggeven: { $total } te betalen
early-out-3-opening = Dit is de laatste keer dat wij u hierover schrijven. { CAPITAL($documents_late) } { $late ->
    [one] staat
   *[other] staan
} nog open.{ credits-deducted }
early-out-3-ask = Wij verzoeken u { $total } { pay-by-or-soon }. Een deel ervan met een regeling voor de rest is ook een oplossing; één telefoontje is genoeg.
early-out-help = U kunt ons { call-or-write }. Wie u antwoordt, mag ook beslissen.

## thanks: everything is paid (R2.3, R3.7). Short; asks for nothing

thanks-title = Hartelijk dank: alles is voldaan
thanks-opening = Wij hebben uw betaling ontvangen, en er staat bij ons niets meer van u open. Hartelijk dank.
thanks-holds = { $holds ->
    [ended] Wat wij daarom hadden stilgezet, is weer zoals het was.
   *[none] {""}
}
thanks-help = Hebt u vragen? Dan kunt u ons { call-or-write }.

## correction: a notice that went out wrongly is withdrawn, with an apology (R3.7, R4.6). $wrong_near is its day, $wrong_title its title

correction-title = { $wrong_channel ->
    [email] Ons bericht
   *[letter] Onze brief
} van { $wrong_near } was onjuist: u hoeft er niets mee te doen
correction-opening = Op { $wrong_near } schreven wij u: “{ $wrong_title }”. Dat was onze vergissing, waarvoor wij onze excuses aanbieden. U kunt het als niet geschreven beschouwen.
correction-why = { $why ->
    [paid] De betaling was al eerder bij ons binnen, en wij hadden dat niet gezien.
    [disputed] Wat u had betwist, hadden wij niet mogen vragen.
    [amount] Het bedrag erin klopte niet.
    [recipient] Het was niet voor u bestemd.
   *[other] {""}
}
correction-charges = { $charged ->
    [some] De kosten van { $charges } die daarbij kwamen, nemen wij terug.
   *[none] {""}
}
correction-rest = { $count ->
    [0] Er staat bij ons niets van u open.
   *[other] Wat er werkelijk van u openstaat, vindt u hieronder.
}
correction-help = Is er iets onduidelijk? Dan kunt u ons { call-or-write }.

## The invoice as a document (R0.2–R0.4, R1.9, R1.10)

invoice-title = Factuur { $number }
invoice-copy = Kopie
invoice-credit-note-title = Creditnota { $number }
invoice-terms = Betalingsvoorwaarden
invoice-due = Vervaldag
invoice-due-by = { $total } vervalt op { STRONG($due_day) }: wij moeten het geld dan uiterlijk hebben ontvangen.
invoice-terms-advance = Vooruit te betalen
invoice-terms-order = Te betalen bij de bestelling
invoice-terms-delivery = Te betalen bij levering
invoice-terms-net = { $days ->
    [one] Eén dag krediet
   *[other] { $days } dagen krediet
} vanaf de factuurdatum
invoice-discount = Is { $reduced } uiterlijk { $discount_day } bij ons binnen, dan wordt de rest van { $discount } kwijtgescholden. Het gaat om de dag waarop het geld binnenkomt, niet om de dag waarop het is verstuurd; komt een lagere betaling later, dan blijft de rest openstaan.
invoice-penalty-interest = Bij te late betaling is vanaf de dag na de vervaldag een rente van { $rate } verschuldigd.
invoice-penalty-law = Bij te late betaling is vanaf de dag na de vervaldag de wettelijke rente verschuldigd, op dit moment { $rate }.
invoice-penalty-fee = Voor elke factuur die te laat wordt betaald, brengen wij { $fee } in rekening.
invoice-penalty-lump-sum = Betaalt een bedrijf te laat, dan geeft de wet ook recht op een vaste vergoeding van { $amount }.
invoice-penalty-none = Wij verzoeken u uiterlijk op de vervaldag te betalen.
invoice-questions = Vragen over deze factuur: { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
invoice-methods = Betaalwijzen
invoice-net = Netto
invoice-tax = Btw
invoice-gross = Te betalen
invoice-message-title = Factuur { $number } van { $total }, vervalt op { $due_near }
invoice-message-opening = Hierbij ontvangt u onze factuur { $number } van { $total }. Zij vervalt op { $due_day }.
invoice-message-copy = Hierbij ontvangt u, zoals gevraagd, een kopie van onze factuur { $number }.

## Paragraphs that several letters have

charges-none = Tot nu toe zijn er geen rente en kosten bijgekomen.
charges-some = Tot nu toe is er { $charges } aan rente en kosten bijgekomen; in de lijst ziet u waar.
instalments = Kunt u niet alles ineens betalen, dan is betalen in termijnen mogelijk. Laat ons weten wat voor u haalbaar is.
help = Klopt er iets niet met een levering of een factuur, of hebt u meer tijd nodig? { $deadline ->
    [set] Dan kunt u ons vóór de genoemde dag
   *[none] Dan kunt u ons
} { call-or-write }; wij vinden samen een oplossing.
help-firm = Hebt u een vraag, of is er een reden die wij niet kennen? Dan kunt u ons { call-or-write }.
booked = { $booked ->
    [set] Betalingen die tot en met { $booked_up_to } zijn geboekt, zijn verwerkt. Hebt u daarna nog betaald, dan kunt u { this-message } als niet verzonden beschouwen.
   *[none] Hebt u intussen betaald, dan kunt u { this-message } als niet verzonden beschouwen.
}
list-attached = De lijst van alle { $rows } documenten is als bijlage toegevoegd. Hier staan de totalen.
list-enclosed = De lijst van alle { $rows } documenten is bijgevoegd. Hier staan de totalen.
copies-attached = { $copies ->
    [one] Een kopie van de openstaande factuur is als bijlage toegevoegd.
   *[other] Kopieën van de { $copies } openstaande facturen zijn als bijlage toegevoegd.
}
copies-enclosed = { $copies ->
    [one] Een kopie van de openstaande factuur is bijgevoegd.
   *[other] Kopieën van de { $copies } openstaande facturen zijn bijgevoegd.
}

## What follows: printed only if the policy holds it, with its day (R0.6: no bluff)

follows-one = Blijft betaling uit, dan volgt op { $on } deze stap: { $act }.
follows-many = Blijft betaling uit, dan volgt:
follows-second-notice = { $days ->
    [0] Wordt er niet betaald, dan zijn wij van plan het volgende te doen:
    [one] Is er niet betaald voordat de achterstand { $days } dag duurt, dan zijn wij van plan het volgende te doen:
   *[other] Is er niet betaald voordat de achterstand { $days } dagen duurt, dan zijn wij van plan het volgende te doen:
}
follow-late-charges = er komen rente en kosten bij, zoals afgesproken of volgens de wet
follow-credit-hold = leveringen op krediet staan stil totdat de achterstand is ingelopen
follow-second-notice = een tweede aanmaning per aangetekende brief
follow-demand = een brief die vraagt om het minimum om de achterstand in te lopen
follow-cash-only = bestellingen worden alleen tegen vooruitbetaling aangenomen
follow-final-notice = een laatste aanmaning per aangetekende brief
follow-stop-trading = wij doen geen zaken meer met u totdat alles is voldaan
follow-placement = wij beslissen of onze vordering ter incasso wordt overgedragen
follow-last-deadline = een laatste termijn per aangetekende brief
follow-legal-review = wij beslissen over juridische stappen

## Address, information block, table, payment, closing

mark-registered = Aangetekende brief
label-date = Datum
label-customer = Klantnummer
label-reference = Kenmerk
label-contact = Contactpersoon
label-phone = Telefoon
label-email = E-mail
label-notice = Bericht
label-copy = Kopie
copy-of = van de brief die op deze datum is verstuurd
salutation-name = Geachte { $name },
salutation = Geachte heer of mevrouw,
head-document = Document
head-issued = Datum
head-due = Vervaldag
head-days-late = Dagen te laat
head-amount = Bedrag
head-charges = Kosten
head-open = Open
interest-title = Zo komt de rente over { $number } tot stand
interest-period = Periode
interest-days = Dagen
interest-balance = Open
interest-per-year = % per jaar
interest-per-month = % per maand
interest-amount = Rente
interest-sum = Rente tot en met { $on }
interest-uncertain = De rentevoet na { $on } is nog niet bekendgemaakt; de rente vanaf dan volgt.
document-part = { $number }, termijn { $part } van { $of }
kind-invoice = Factuur { $number }
kind-credit-note = Creditnota { $number }
kind-charge = Kosten { $number }
kind-on-account = Betaling op rekening { $number }
kind-instalment = Regeling { $number }
note-received = { $amount } ontvangen op { $on }
note-unearned = min een betalingskorting die niet meer gold
note-interest = rente tot en met { $on }: { $amount }, hier niet inbegrepen
note-tax = inclusief { $percent }{"\u00A0"}% btw: { $amount }
note-stands = onze brief van { $on } blijft gelden
note-disputed = { $amount } betwist, hier niet gevraagd
note-promised = { $amount } toegezegd, hier niet gevraagd
days-late = { $days ->
    [one] één dag te laat
   *[other] { $days } dagen te laat
}
detail-issued = van { $on }
detail-due = vervaldag { $on }
detail-amount = bedrag { $amount }
detail-charges = kosten { $amount }
sum-open = In totaal open
sum-disputed = Betwist, apart gehouden
sum-promised = Toegezegd, apart gehouden
sum-stands = In onze eerdere brieven
sum-to-pay = Te betalen
sum-balance = Saldo
sum-catch-up = Minimum om de achterstand in te lopen
sum-asked = Totaal
sum-credit = Tegoed
appendix-title = Lijst van openstaande documenten op { $date }
appendix-rows = { $count ->
    [one] Eén document
   *[other] { $count } documenten
}
age-title = Naar ouderdom
age-not-due = Nog niet vervallen
age-1-30 = 1–30 dagen te laat
age-31-60 = 31–60 dagen
age-61-90 = 61–90 dagen
age-over-90 = Meer dan 90 dagen
pay-title = Zo kunt u betalen
pay-to = Aan
pay-iban = IBAN
pay-number = Rekeningnummer
pay-bic = BIC
pay-bank = Bank
pay-amount = Bedrag
pay-reference = Kenmerk
pay-methods = Betaalwijzen
pay-hint-scan = Scan de code met uw bankapp: bedrag en kenmerk zijn dan ingevuld. Vermeld anders bij uw betaling het kenmerk.
pay-hint-scan-euro = Scan de code met uw bankapp: het bedrag in euro en het kenmerk zijn dan ingevuld.
pay-hint = Vermeld bij uw betaling het kenmerk, dan wordt zij meteen geboekt.
pay-code-alt = Code voor uw bankapp: begunstigde, rekening, bedrag en kenmerk
closing = Met vriendelijke groet,
department = Debiteurenbeheer
signed-department = { $role }, { $creditor }
page-of = Pagina { $page } van { $pages }

# What a creditor typed in any of the languages of letters is said in the letter's. A way to pay stands inside a list.
method-transfer = overschrijving
method-direct-debit = automatische incasso
method-sepa-direct-debit = SEPA-incasso
method-card = betaalkaart
method-card-phone = betaalkaart per telefoon
method-cheque = cheque
method-cash = contant
role-credit-control = Kredietbeheer
role-accounting = Boekhouding

missing-name = [naam van de schuldeiser]
missing-phone = [telefoonnummer van de klantenservice]
missing-address = [adres]
missing-methods = [betaalwijzen]

# R2.2: where an agreement is in force. $day is when the later side signed, $clause the heading of the initialled payment terms.
rights-contest = Bent u van mening dat u dit bedrag niet of niet helemaal verschuldigd bent? Schrijf ons dan uiterlijk op { $day }. De lijst laat zien waaruit het bedrag bestaat; wat u betwist, vragen wij niet zolang wij u niet hebben geantwoord.
rights-refuse-email = Wilt u geen e-mail van ons ontvangen? Beantwoord dit bericht dan met de woorden “alleen brieven”. Wij schrijven u dan per post.
signed-terms = Zoals op { $day } afgesproken onder “{ $clause }”, vervalt elke factuur op de dag die erop staat.

## What to say and to ask on the telephone, and the text message when nobody is reached (R1.4, R2.7, R3.6–R3.8). Spoken, calm, formal; never a threat. A text
## message may be read by others: it names no debt. $amount is what is past due, $day the oldest due date

script-open = “Goedendag, u spreekt met { $creditor }. Ik bel over uw klantrekening bij ons.”
script-open-visit = “Goedendag, ik ben … van { $creditor }. Ik kom over uw klantrekening bij ons.”
script-welcome = “U bent nieuw bij ons. Is alles wat u hebt besteld aangekomen, en bent u tevreden?”
script-late = “{ $amount } is te laat; de vervaldatum was { $day }.”
script-late-again = “Wij hebben hierover al gesproken of u geschreven. { $amount } is nog altijd niet betaald; de vervaldatum was { $day }.”
script-late-seriously = “Uw rekening is ernstig te laat: { $amount }; de vervaldatum was { $day }. Ik zou vandaag graag samen een oplossing vinden.”
script-received = “U hebt de goederen of diensten ontvangen en afgesproken op tijd te betalen.”
script-business = “Het is niet persoonlijk. Het is zakelijk, en wij doen het bij iedereen zo.”
script-bye = “Dank u wel. Ik bevestig u schriftelijk wat wij hebben afgesproken.”
script-ask-pays = Wie betaalt de facturen, en wie mogen wij bellen of schrijven?
script-ask-when = Op welke dag wordt er betaald, en hoeveel?
script-ask-proof = Als er al betaald is: op welke dag, van welke rekening, en kunnen zij een bewijs sturen?
script-ask-why = Waardoor komt het? Vraag naar bijzonderheden, luister en ga niet in discussie.
script-ask-parts = Als niet alles kan: hoeveel nu, en de rest in welke delen, op welke dagen?
sms-welcome = { $creditor }: wij hopen dat alles goed is aangekomen. Vragen? Bel ons op { $phone }.
sms-first = { $creditor }: wij hebben geprobeerd u te bellen. Wilt u ons terugbellen op { $phone }? Dank u wel.
sms-again = { $creditor }: wij konden u weer niet bereiken. Wilt u ons bellen op { $phone }, of laten weten wanneer het u schikt?
sms-serious = { $creditor }: wij hebben u meermaals proberen te bereiken. Wilt u ons bellen op { $phone }, zodat wij samen een oplossing vinden?
