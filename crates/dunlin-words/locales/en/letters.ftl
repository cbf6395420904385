# Letters and e-mails, by template of the standard policy. Each states its requirement (R…) and its tone.
#
# Values in all of them: $creditor, $customer, $count (documents asked for) and $documents ("two invoices"), $late (those past
# due) and $documents_late, $noun (invoices, or items when there are others too), $numbers (their numbers, for a few),
# $credits (credits deducted), $total, $past_due,
# $charges with $charged (none, some), $channel (email, letter), $phone, $hours with $has_hours (yes, no), $email with
# $has_email, and the days: $pay_by_day (Friday 27 November 2026), $pay_by_near (27 November), with $deadline (set, none).
# CAPITAL() begins a sentence. STRONG() marks the day; nothing else is ever bold. No capitals, no exclamation marks, no blame, and no step but those listed.

## Parts

number-word = { $n ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}
documents = { $noun ->
    [invoices] { $n ->
        [one] { number-word } invoice
       *[other] { number-word } invoices
    }
   *[items] { $n ->
        [one] { number-word } item
       *[other] { number-word } items
    }
}
this-message = { $channel ->
    [email] this message
   *[letter] this letter
}
call-us = call us on { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
call-or-write = { $has_email ->
    [yes] { $channel ->
        [email] { call-us } or answer this message
       *[letter] { call-us } or write to { $email }
    }
   *[no] { call-us }
}
credits-deducted = { $credits ->
    [0] {""}
    [one] {" "}A credit in your favour is already deducted.
   *[other] {" "}Credits in your favour are already deducted.
}
pay-by-or-soon = { $deadline ->
    [set] so that it reaches us by { STRONG($pay_by_day) }
   *[none] as soon as you can
}
title-by = { $deadline ->
    [set] to pay by { $pay_by_near }
   *[none] past due
}

## The receipt check (R2.5, R1.2): did it arrive; no demand

receipt-check-title = Did { $noun ->
    [invoices] { $count ->
        [one] our invoice { $numbers }
       *[other] our { $documents }
    }
   *[items] our documents
} reach you?
receipt-check-opening = { $count ->
    [one] We recently sent you the { $noun ->
        [invoices] invoice
       *[items] document
    } below. Did it arrive, and is everything in it clear?
   *[other] We recently sent you the { $documents } below. Did they arrive, and is everything in them clear?
}
receipt-check-ask = A short answer is enough. If something is missing, or an order number or an address should be different, tell us now and we will put it right.
receipt-check-again-title = Once more: did { $noun ->
    [invoices] { $count ->
        [one] our invoice { $numbers }
       *[other] our { $documents }
    }
   *[items] our documents
} reach you?
receipt-check-again-opening = A few days ago we asked whether the { $noun ->
    [invoices] { $count ->
        [one] invoice below has
       *[other] invoices below have
    }
   *[items] { $count ->
        [one] document below has
       *[other] documents below have
    }
} reached you. We have not heard from you, and letters do get lost, so we ask once more.
receipt-check-again-ask = A short answer is enough: has everything arrived, and is anything unclear? We gladly send a copy.
receipt-check-help = For any question, please { call-or-write }.

## Courtesy, a week before due (R1.3): is anything wrong, and which day do they mean to pay

courtesy-title = Is everything in order with { $noun ->
    [invoices] { $count ->
        [one] invoice { $numbers }
       *[other] our { $documents }
    }
   *[items] your account
}?
courtesy-opening = The { $noun ->
    [invoices] { $count ->
        [one] invoice below falls
       *[other] invoices below fall
    }
   *[items] { $count ->
        [one] document below falls
       *[other] documents below fall
    }
} due soon. Before then we would like to know whether everything is right with the goods or the service that you had from us.
courtesy-ask = If it is, could you tell us on which day you mean to pay? It helps us to plan. If something is not right, tell us what it is, and we will look into it at once.
courtesy-help = Please { call-or-write }.

## A few days before due (R2.6): short

due-soon-title = { $total } due on { $due_first_near }
due-soon-opening = { $count ->
    [one] A short note that the { $noun ->
        [invoices] invoice
       *[items] document
    } below falls due on { STRONG($due_first_day) }.
   *[other] A short note that the { $documents } below fall due, the first on { STRONG($due_first_day) }.
}
due-soon-ask = If your payment is already on its way, thank you; there is nothing more to do.
due-soon-help = For any question, please { call-or-write }.

## An early-payment discount was taken too late (R1.10): thanks first, then what is still open

unearned-discount-title = About the early-payment discount: { $unearned } still open
unearned-discount-opening = Thank you for your { $payments ->
    [one] payment. It was
   *[other] payments. They were
} less by the early-payment discount, but came after the last day for it. So { $unearned } is still open; the list shows the day on which the money came.{ credits-deducted }
unearned-discount-ask = Please transfer { $total } { pay-by-or-soon }. If you see the day differently, tell us, and we will look at it together.
unearned-discount-help = For any question, please { call-or-write }.

## The first reminder (R0.5, R3.5): an oversight

reminder-title = Reminder: { $total } { title-by }
reminder-opening = { CAPITAL($documents_late) } on your account { $late ->
    [one] has passed its due date
   *[other] have passed their due date
}. This may simply have been overlooked.{ credits-deducted }
reminder-ask = Please transfer { $total } { pay-by-or-soon }.

## The invoice is late (R2.6, R1.4)

past-due-title = Past due: { $total } { title-by }
past-due-opening = { CAPITAL($documents_late) } on your account { $late ->
    [one] is
   *[other] are
} now late, by up to { $oldest_days ->
    [one] one day
   *[other] { $oldest_days } days
}. You have had the goods or services, and payment was agreed for the { $late ->
    [one] day
   *[other] days
} in the list.{ credits-deducted }
past-due-ask = Please transfer { $total } { pay-by-or-soon }, or tell us when to expect it.

## Second reminder (R1.6): short, reassuring, opens a dialogue

second-reminder-title = About the { $total } on your account
second-reminder-opening = We would like to talk with you about your account, on which { $total } { $late ->
    [one] is past due
   *[other] is past due
}.{ credits-deducted }
second-reminder-ask = Perhaps there is a reason that we do not know yet. Most of what comes up can be settled in a short talk, and we would rather find a way with you than write again.
second-reminder-help = Please { call-or-write }, at a time that suits you. A part now and the rest later is possible too.

## After a conversation (R1.5): what was said and agreed

confirmation-title = Our conversation of { $talked_on_near }
confirmation-opening = Thank you for the conversation { $has_with ->
    [yes] with { $with }{" "}
   *[no] {""}
}on { $talked_on }. This is how we have noted it.
confirmation-agreed = We agreed:
confirmation-nothing-agreed = No day of payment and no other terms were agreed.
agreed-amount = { $amount } by { $by }.
agreed-payment = Payment by { $by }.
confirmation-list = { $late ->
    [0] These are the { $noun ->
        [invoices] invoices
       *[items] documents
    } concerned.
   *[other] The conversation was about the { $total } that is open in this list.
}
confirmation-help = If we have noted something wrongly, please { call-or-write }. Otherwise there is nothing to answer.

## agreement: an instalment plan to sign (R2.2, R3.8). Friendly and exact; both sides sign.

agreement-title = Your instalment plan over { $total }
agreement-opening = Thank you for arranging with us how { $documents } over { $total } will be paid. Below is what we agreed. Please sign one copy and send it back to us; the plan begins when we have it.
agreement-parts = The parts of plan { $plan }
agreement-part = Part
agreement-by = To reach us by
agreement-amount = Amount
agreement-left = Left after it
agreement-sum = Altogether
agreement-terms = What we agree on:
agreement-term-rest = As long as the plan is kept, we send no reminders about the items listed above, only a short note about a part.
agreement-term-money = What comes early or beyond a part counts for the next one. Each payment serves the oldest part that is open.
agreement-interest-rests = Interest for late payment on these items stands still while the plan is kept. If the plan is not kept, it is owed as if there had been no plan.
agreement-interest-runs = Interest for late payment on these items runs on while the plan is kept. It is asked for when the plan has ended.
agreement-term-default = A part counts as missed { $grace ->
    [0] on the day after its own
    [one] when one day has passed after its own
   *[other] when { $grace } days have passed after its own
}. { $missed ->
    [0] The plan does not end by itself when parts are missed; we may then end it by telling you.
    [1] The plan ends with the first missed part, or when the last part is missed.
   *[other] The plan ends with { $missed } missed parts at a time, or when the last part is missed.
}
agreement-term-end = When the plan ends so, all that is open is due at once.
agreement-sign = If something is not as we agreed, please { call-or-write } before you sign.
agreement-place-date = Place and date
agreement-signature = Signature and name

## part-soon: a part of a plan falls due in a few days (R3.8). Friendly.

part-soon-title = { $total } due on { $due_first_near }
part-soon-opening = This is a short note on our instalment plan: { $numbers } over { $total } is due on { $due_first_day }.
part-soon-ask = If your payment is already on its way, thank you; there is nothing more to do.
part-soon-help = If this day does not suit you any more, please { call-or-write } before it.

## part-missed: a part of a plan did not come (R3.8). Calm; speaks of that part only.

part-missed-title = { $total } was due on { $due_first_near }
part-missed-opening = By our instalment plan { $numbers } over { $total } was due on { $due_first_near }. We have not received it yet.
part-missed-ask = Please pay it { pay-by-or-soon }, so that the plan goes on.
part-missed-help = If you cannot pay it now, please { call-or-write } at once. A plan can be changed only while it is kept.

## not-justified: what was contested is owed after all. Plain, without blame.

not-justified-title = Your objection to { $numbers }
not-justified-opening = We have looked at your objection to { $numbers } and found that { $total } is owed.
not-justified-ask = Please pay it as soon as you can. From today it is treated like any other open amount.
not-justified-help = If you see it otherwise, please { call-or-write } and tell us what we should look at.

## To the customer's manager or owner (R1.7): cordial, summarises

to-management-title = Your account with { $creditor }: { $total } past due
to-management-attention = For the attention of the management
to-management-opening = We write to you because we value working with { $customer }, and because your account needs a decision that may not have reached your desk.
to-management-summary = { CAPITAL($documents_late) } with a sum of { $past_due } { $late ->
    [one] is
   *[other] are
} past due, the oldest by { $oldest_days ->
    [one] one day
   *[other] { $oldest_days } days
}. Our messages have not led to a payment so far.{ credits-deducted }
to-management-ask = We would be grateful if you saw to it that { $total } { $deadline ->
    [set] reaches us by { STRONG($pay_by_day) }
   *[none] is paid soon
}, or told us what stands in the way. It is nothing personal: the goods or services were supplied, and payment was agreed.

## Second notice (R0.6, R3.9): certified; what is seriously overdue and what follows

second-notice-title = Second notice: { $total } { title-by }
second-notice-opening = { CAPITAL($documents_late) } on your account { $late ->
    [one] is
   *[other] are
} seriously overdue, the oldest by { $oldest_days ->
    [one] one day
   *[other] { $oldest_days } days
}. Our reminders have not led to a payment.{ credits-deducted }
second-notice-ask = Please transfer { $total } { pay-by-or-soon }.
second-notice-duty = You are under a legal duty to pay for what you ordered and received. A debt that goes on unpaid can end in a lawsuit with its costs, and in the loss of goodwill on both sides. We would rather avoid both.

## Demand (R1.8): the minimum to catch up, until when; credit is a privilege

demand-title = Demand: { $past_due } to bring your account up to date
demand-opening = Your account is seriously overdue, the oldest document by { $oldest_days ->
    [one] one day
   *[other] { $oldest_days } days
}.{ credits-deducted }
demand-minimum = The minimum needed to catch up is { $past_due }{ $charged ->
    [some] , charges of { $charges } included
   *[none] {""}
}. { $minimum ->
    [set] This sum holds until { STRONG($minimum_until_day) }; please see that it reaches us by then.
   *[none] Please transfer it as soon as you can.
}
demand-credit = Until it is paid, your account is no longer eligible for credit. Credit is a privilege, not a right; we gave it on the understanding that invoices are paid when they fall due.

## Final notice (R0.7, R3.9): certified; what will be done, and the number to call

final-notice-title = Final notice: { $total } { title-by }
final-notice-opening = This is our final notice. { CAPITAL($documents_late) } on your account { $late ->
    [one] is
   *[other] are
} still unpaid, the oldest { $oldest_days ->
    [one] one day
   *[other] { $oldest_days } days
} after its due date.{ credits-deducted }
final-notice-ask = Please transfer { $total } { pay-by-or-soon }{ $charged ->
    [some] . Late charges of { $charges } are included.
   *[none] .
}
final-notice-call = We urge you to call { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
} now. Even at this point it can be resolved in one conversation, by a payment, by a plan, or by telling us what is wrong.
final-notice-duty = You are under a legal duty to pay for what you ordered and received, and a lawsuit and the loss of goodwill serve neither of us.

## In collections (R0.9)

in-collections-title = Your account is in collections: { $total } to pay
in-collections-opening = The documents below remain unpaid, the oldest { $oldest_days ->
    [one] one day
   *[other] { $oldest_days } days
} after its due date. Your account is now in collections, and we have stopped all business with you until it is settled.{ credits-deducted }
in-collections-ask = Payment of { $total } settles the account{ $deadline ->
    [set] ; please see that it reaches us by { STRONG($pay_by_day) }.
   *[none] .
}

## Last deadline (R0.10), in-house collection only

last-deadline-title = Last deadline: { $total } { title-by }
last-deadline-opening = Your account has been in collections, and the sum below is still open.{ credits-deducted }
last-deadline-ask = { $deadline ->
    [set] We set you one last deadline: { $total } must reach us by { STRONG($pay_by_day) }.
   *[none] This is your last opportunity to pay { $total } by your own decision.
}

## Monthly statement (R4.3)

statement-title = Statement of account: { $total } open on { $date_near }
statement-opening = This is your account with us on { $date }.{ credits-deducted } { $is_past_due ->
    [yes] Of the balance, { $past_due } is past due.
   *[no] Nothing is past due.
}
statement-copies = If you need a copy of an invoice, tell us its number and we will send it.

## promise: what the customer promised, confirmed (R1.5, R2.11). Friendly and exact. $amount, $promise_day, $promise_near; $way (arrives, sent)

promise-title = Your payment of { $amount } by { $promise_near }
promise-opening = Thank you for your word that { $amount } { $way ->
    [sent] will be sent by
   *[arrives] will reach us by
} { STRONG($promise_day) }. It is for the documents below.
promise-ask = Until then we send no reminders about them.
promise-help = If something comes in between, please { call-or-write } before that day. A new day can be agreed only while the old one is still to come.

## credit-hold: deliveries on credit pause until nothing is late (R2.9). Factual, without blame; says what ends it

credit-hold-title = Deliveries on credit are paused: { $past_due } past due
credit-hold-opening = { CAPITAL($documents_late) } on your account { $late ->
    [one] is
   *[other] are
} past due, the oldest by { $oldest_days ->
    [one] one day
   *[other] { $oldest_days } days
}. Until nothing is late, we deliver nothing more on credit.{ credits-deducted }
credit-hold-ask = As soon as { $past_due } has reached us, deliveries go on by themselves; you need not ask for it.
credit-hold-help = If an order is urgent, or something in the list is not right, please { call-or-write }.

## cash-only: orders against payment in advance only (R1.8, R2.11). Says what ends it: $until is minimum (the minimum to catch up) or everything

cash-only-title = Orders against payment in advance
cash-only-opening = { $because ->
    [promise] The payment that was promised for { $promise_near } has not reached us.
   *[demand] The minimum to bring your account up to date has not reached us.
} From today we take your orders against payment in advance only.{ credits-deducted }
cash-only-ask = This ends when { $until ->
    [minimum] the minimum of { $past_due }
   *[everything] the whole of { $total }
} has reached us. What you order and pay in advance meanwhile is delivered as usual.
cash-only-help = Please { call-or-write }, so that we find a way that you can keep.

## stop-trading: all business stops until everything is paid (R0.9). Firm and calm

stop-trading-title = We have stopped all business with you: { $total } to pay
stop-trading-opening = { CAPITAL($documents_late) } on your account { $late ->
    [one] is
   *[other] are
} still unpaid, the oldest { $oldest_days ->
    [one] one day
   *[other] { $oldest_days } days
} after its due date. From today we take no orders and deliver nothing, also not against payment in advance.{ credits-deducted }
stop-trading-ask = Business with you can begin again when { $total } has reached us.
stop-trading-help = Even now this can be settled in one conversation. Please { call-or-write }.

## early-out: a series for young debts, in the creditor's own name (R4.7). Kind; each a little plainer than the one before

early-out-1-title = Your account: { $total } open
early-out-1-opening = We look after the accounts of { $creditor } and have seen that { $documents_late } { $late ->
    [one] is
   *[other] are
} still open. Often there is a simple reason: a bill that was mislaid, or a question that nobody answered yet.{ credits-deducted }
early-out-1-ask = Please transfer { $total } { pay-by-or-soon }, or tell us what we can help with.
early-out-2-title = { $total } still open on your account
early-out-2-opening = We wrote to you about your account and have not heard from you. { CAPITAL($documents_late) } { $late ->
    [one] is
   *[other] are
} open, the oldest { $oldest_days ->
    [one] one day
   *[other] { $oldest_days } days
} after its due date.{ credits-deducted }
early-out-2-ask = Please transfer { $total } { pay-by-or-soon }. If it is easier in parts, tell us which sums suit you, and on which days.
early-out-3-title = Your account before we hand it back: { $total } to pay
early-out-3-opening = This is the last time that we write to you about this account. { CAPITAL($documents_late) } { $late ->
    [one] is
   *[other] are
} still open.{ credits-deducted }
early-out-3-ask = Please transfer { $total } { pay-by-or-soon }. A part of it with a plan for the rest also settles it; one call is enough.
early-out-help = Please { call-or-write }. Whoever answers can decide.

## thanks: everything is paid (R2.3, R3.7). Short; asks for nothing

thanks-title = Thank you: your account is settled
thanks-opening = Your payment has reached us, and nothing is open on your account any more. Thank you.
thanks-holds = { $holds ->
    [ended] What we had paused because of it is as it was before.
   *[none] {""}
}
thanks-help = For any question, please { call-or-write }.

## correction: a notice that went out wrongly is withdrawn, with an apology (R3.7, R4.6). $wrong_near is its day, $wrong_title its title

correction-title = Our { $wrong_channel ->
    [email] message
   *[letter] letter
} of { $wrong_near } was wrong: please disregard it
correction-opening = On { $wrong_near } we wrote to you: “{ $wrong_title }”. That was our mistake, and we apologise. Please treat it as if it had not been written.
correction-why = { $why ->
    [paid] The payment had reached us before, and we had not seen it.
    [disputed] What you had contested should not have been asked for.
    [amount] The sum in it was wrong.
    [recipient] It was not meant for you.
   *[other] {""}
}
correction-charges = { $charged ->
    [some] The charges of { $charges } that came with it are taken back.
   *[none] {""}
}
correction-rest = { $count ->
    [0] Nothing is open on your account.
   *[other] What is really open on your account stands below.
}
correction-help = If anything is unclear, please { call-or-write }.

## The invoice as a document (R0.2–R0.4, R1.9, R1.10)

invoice-title = Invoice { $number }
invoice-copy = Copy
invoice-credit-note-title = Credit note { $number }
invoice-terms = Terms
invoice-due = Due
invoice-due-by = { $total } is due on { STRONG($due_day) }: the money has to have reached us by then.
invoice-terms-advance = To be paid in advance
invoice-terms-order = To be paid with the order
invoice-terms-delivery = To be paid on delivery
invoice-terms-net = { $days ->
    [one] One day of credit
   *[other] { $days } days of credit
} from the day of the invoice
invoice-discount = If { $reduced } has reached us by { $discount_day }, the rest of { $discount } is forgiven. What counts is the day on which the money arrives, not the day on which it was sent; a reduced payment that comes later leaves the rest open.
invoice-penalty-interest = Late payment bears interest of { $rate } from the day after the due date.
invoice-penalty-law = Late payment bears interest as the law provides, { $rate } at present, from the day after the due date.
invoice-penalty-fee = Each late invoice costs a fee of { $fee }.
invoice-penalty-lump-sum = For late payment by a business the law also gives a lump sum of { $amount }.
invoice-penalty-none = Please pay by the due date.
invoice-questions = Questions about this invoice: { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
invoice-methods = Ways to pay
invoice-net = Net
invoice-tax = Tax
invoice-gross = To pay
invoice-message-title = Invoice { $number } over { $total }, due on { $due_near }
invoice-message-opening = Enclosed is our invoice { $number } over { $total }. It is due on { $due_day }.
invoice-message-copy = Enclosed is a copy of our invoice { $number }, as you asked.

## Paragraphs that several letters have

charges-none = No charges have been added so far.
charges-some = Charges of { $charges } have been added so far; the list shows where.
instalments = If you cannot pay everything at once, paying in instalments is possible. Tell us what you can manage.
help = Is something not right with a delivery or an invoice, or do you need more time? Please { call-or-write }{ $deadline ->
    [set] {" "}before that day
   *[none] {""}
}, and we will find a way.
help-firm = If you have a question, or a reason that we do not know, please { call-or-write }.
booked = { $booked ->
    [set] Payments booked up to { $booked_up_to } are included. If you have paid since, please disregard { this-message }.
   *[none] If you have paid in the meantime, please disregard { this-message }.
}
list-attached = The list of all { $rows } documents is attached. These are the totals.
list-enclosed = The list of all { $rows } documents is enclosed. These are the totals.
copies-attached = { $copies ->
    [one] A copy of the unpaid invoice is attached.
   *[other] Copies of the { $copies } unpaid invoices are attached.
}
copies-enclosed = { $copies ->
    [one] A copy of the unpaid invoice is enclosed.
   *[other] Copies of the { $copies } unpaid invoices are enclosed.
}

## What follows: printed only if the policy holds it, with its day (R0.6: no bluff)

follows-one = If the account stays open, this comes next on { $on }: { $act }.
follows-many = If the account stays open, this comes next:
follows-second-notice = { $days ->
    [0] Unless it is paid, this is the procedure that we intend to follow:
    [one] Unless it is paid before it is { $days } day late, this is the procedure that we intend to follow:
   *[other] Unless it is paid before it is { $days } days late, this is the procedure that we intend to follow:
}
follow-late-charges = charges for late payment are added, as agreed or as the law provides
follow-credit-hold = deliveries on credit are paused until the account is up to date
follow-second-notice = a second notice by certified letter
follow-demand = a letter that asks for the minimum to bring the account up to date
follow-cash-only = orders are taken against payment in advance only
follow-final-notice = a final notice by certified letter
follow-stop-trading = all business with you stops until the account is settled
follow-placement = we decide whether your account is handed over for collection
follow-last-deadline = one last deadline by certified letter
follow-legal-review = we decide on legal action

## Address, information block, table, payment, closing

mark-registered = Certified letter
label-date = Date
label-customer = Customer
label-reference = Reference
label-contact = Your contact
label-phone = Telephone
label-email = E-mail
label-notice = Notice
label-copy = Copy
copy-of = of the letter sent on this date
salutation-name = Dear { $name },
salutation = Dear Sir or Madam,
head-document = Document
head-issued = Issued
head-due = Due
head-days-late = Days late
head-amount = Amount
head-charges = Charges
head-open = Open
interest-title = How the interest on { $number } comes about
interest-period = Period
interest-days = Days
interest-balance = Open
interest-per-year = % a year
interest-per-month = % a month
interest-amount = Interest
interest-sum = Interest up to { $on }
interest-uncertain = The rate after { $on } is not published yet; the interest from then on follows.
document-part = { $number }, part { $part } of { $of }
kind-invoice = Invoice { $number }
kind-credit-note = Credit note { $number }
kind-charge = Charge { $number }
kind-on-account = Payment on account { $number }
kind-instalment = Instalment { $number }
note-received = { $amount } received on { $on }
note-unearned = less an early-payment discount that was no longer on offer
note-interest = interest up to { $on }: { $amount }, not included here
note-tax = { $percent } % tax of { $amount } included
note-stands = our letter of { $on } stands
note-disputed = { $amount } in dispute, not asked for here
note-promised = { $amount } promised, not asked for here
days-late = { $days ->
    [one] one day late
   *[other] { $days } days late
}
detail-issued = issued { $on }
detail-due = due { $on }
detail-amount = amount { $amount }
detail-charges = charges { $amount }
sum-open = Open in all
sum-disputed = In dispute, set aside
sum-promised = Promised, set aside
sum-stands = In our earlier letters
sum-to-pay = To pay
sum-balance = Balance
sum-catch-up = Minimum to catch up
sum-asked = Total
sum-credit = Credit in your favour
appendix-title = List of open documents on { $date }
appendix-rows = { $count ->
    [one] One document
   *[other] { $count } documents
}
age-title = By age
age-not-due = Not due
age-1-30 = 1–30 days late
age-31-60 = 31–60 days
age-61-90 = 61–90 days
age-over-90 = Over 90 days
pay-title = How to pay
pay-to = To
pay-iban = IBAN
pay-number = Account number
pay-bic = BIC
pay-bank = Bank
pay-amount = Amount
pay-reference = Reference
pay-methods = We accept
pay-hint-scan = Scan with your banking app: amount and reference are filled in. Please quote the reference otherwise.
pay-hint-scan-euro = Scan with your banking app: the amount in euro and the reference are filled in.
pay-hint = Please quote the reference, so that your payment is booked at once.
pay-code-alt = Code for your banking app: recipient, account, amount and reference
closing = Yours sincerely,
department = Accounts receivable
signed-department = { $role }, { $creditor }
page-of = Page { $page } of { $pages }

# What a creditor typed in any of the languages of letters is said in the letter's. A way to pay stands inside a list.
method-transfer = bank transfer
method-direct-debit = direct debit
method-sepa-direct-debit = SEPA direct debit
method-card = card
method-card-phone = card by telephone
method-cheque = cheque
method-cash = cash
role-credit-control = Credit control
role-accounting = Accounting

missing-name = [name of the creditor]
missing-phone = [service telephone]
missing-address = [address]
missing-methods = [accepted ways to pay]

# R2.2: where an agreement is in force. $day is when the later side signed, $clause the heading of the initialled payment terms.
rights-contest = If you believe that you do not owe this, or not all of it, please write to us by { $day }. The list shows what the sum is made of; what you contest is not asked for until we have answered you.
rights-refuse-email = If you do not want e-mail from us, please answer this one with the words “letters only”. We write to you by post then.
signed-terms = As agreed on { $day }, under “{ $clause }”, each invoice is due on the day stated on it.

## What to say and to ask on the telephone, and the text message when nobody is reached (R1.4, R2.7, R3.6–R3.8). Spoken, calm, formal; never a threat. A text
## message may be read by others: it names no debt. $amount is what is past due, $day the oldest due date

script-open = “Good day, this is { $creditor }. I am calling about your account with us.”
script-open-visit = “Good day, my name is …, from { $creditor }. I have come about your account with us.”
script-welcome = “You are new with us. Did everything that you ordered arrive, and are you content?”
script-late = “{ $amount } is past due, since { $day }.”
script-late-again = “We spoke or wrote about it before. { $amount } is still past due, since { $day }.”
script-late-seriously = “Your account is seriously overdue: { $amount }, since { $day }. I should like to find a way with you today.”
script-received = “You have received the goods or services, and you agreed to pay on time.”
script-business = “It is not personal. It is business, and we keep to it with everybody.”
script-bye = “Thank you. I will confirm to you in writing what we agreed.”
script-ask-pays = Who pays the invoices, and whom may we call or write to?
script-ask-when = On which day will it be paid, and how much?
script-ask-proof = If it was sent already: on which day, from which account, and can they send proof?
script-ask-why = What holds it up? Ask for details, listen, and do not argue.
script-ask-parts = If not all is possible: how much now, and the rest in which parts, on which days?
sms-welcome = { $creditor }: we hope that all has arrived well. For any question please call us on { $phone }.
sms-first = { $creditor }: we tried to reach you by telephone. Please call us on { $phone }. Thank you.
sms-again = { $creditor }: we could not reach you again. Please call us on { $phone }, or tell us when it suits you.
sms-serious = { $creditor }: we have tried to reach you several times. Please call us on { $phone }, so that we find a way together.
