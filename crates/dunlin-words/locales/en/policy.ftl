### A policy in sentences, so that it can be read aloud. Each step is told as: WHEN WHAT, and then whole sentences.

## When: begins the sentence
# $days is a count with its unit ("7 days"); $side is on, before or after.
policy-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
policy-working-days = { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}
policy-when-due = { $side ->
    [on] On the due date
    [before] { $days } before the due date
   *[after] From { $days } after the due date
}
policy-when-issued = { $side ->
    [on] On the invoice date
    [before] { $days } before the invoice date
   *[after] { $days } after the invoice date
}
policy-when-sent = { $side ->
    [on] On the day the invoice is sent
    [before] { $days } before the invoice is sent
   *[after] { $days } after the invoice was sent
}
policy-when-first-invoice = { $side ->
    [on] On the day of a customer’s first invoice
    [before] { $days } before a customer’s first invoice
   *[after] { $days } after a customer’s first invoice
}
policy-when-conversation = { $side ->
    [on] On the day of a conversation
   *[after] { $days } after a conversation about a late item
}
policy-when-step = { $side ->
    [on] On the day of “{ $step }”
   *[after] From { $days } after “{ $step }”
}
policy-when-monthly = On the first working day of each month

## What: ends the sentence
policy-does-notice = send { $letter } { $channel ->
    [letter] by post
    [certified] by certified letter
   *[email] by e-mail
}{ $to ->
    [management] { " " }to the customer’s management.
   *[contact] .
}
policy-does-task = { $channel ->
    [visit] the { $role } visits the customer.
   *[phone] the { $role } calls the customer.
}
policy-does-approve-placement = a person decides: in-house team, agency, sale, or no.
policy-does-approve-legal = a person decides whether legal action begins.
policy-does-tell = tell the { $role }.
policy-does-hold = { $kind ->
    [order] the order waits for the money.
    [credit] stop deliveries on credit.
    [cash_only] the customer pays with the order.
    [stop] trade stops.
   *[pause] contact rests.
}
policy-does-charge = book the late charges.

## Letters, as they stand in a sentence
policy-letter-receipt-check = a question whether the invoice arrived
policy-letter-receipt-check-again = a second question whether the invoice arrived
policy-letter-courtesy = a courtesy note
policy-letter-due-soon = a note that the day is near
policy-letter-unearned-discount = a note on a discount taken too late
policy-letter-reminder = a reminder
policy-letter-past-due = a past-due letter
policy-letter-second-reminder = a second reminder
policy-letter-confirmation = a confirmation of the conversation
policy-letter-to-management = a letter
policy-letter-second-notice = a second notice
policy-letter-demand = a demand
policy-letter-final-notice = a final notice
policy-letter-in-collections = a notice that the account is in collections
policy-letter-last-deadline = a last deadline
policy-letter-statement = a statement of account
policy-letter-promise = a confirmation of what was promised
policy-letter-credit-hold = a notice that deliveries on credit are paused
policy-letter-cash-only = a notice that orders are taken against payment in advance
policy-letter-stop-trading = a notice that all business has stopped
policy-letter-early-out-1 = a first letter about a young debt
policy-letter-early-out-2 = a second letter about a young debt
policy-letter-early-out-3 = a last letter about a young debt
policy-letter-thanks = thanks for the payment
policy-letter-correction = an apology for a wrong notice
policy-letter-invoice = the invoice itself

## Conditions and what follows: whole sentences
policy-if = Only if { $condition }.
policy-and = { $first } and { $second }
policy-or = { $first } or { $second }
policy-left-out = Left out: “{ $step }”, because { $because }.
# What a condition asks, as a part of a sentence: that it is so, or that it is not.
policy-fact-sent-by-email = { $is ->
    [yes] the invoice was sent by e-mail
   *[no] the invoice was not sent by e-mail
}
policy-fact-sent-by-post = { $is ->
    [yes] the invoice was sent by post
   *[no] the invoice was not sent by post
}
policy-fact-arrived = { $is ->
    [yes] the customer has said that it arrived
   *[no] the customer has not said that it arrived
}
policy-fact-receipt-confirmed = { $is ->
    [yes] a notice about it is known to have arrived
   *[no] no notice about it is known to have arrived
}
policy-fact-pay-date-named = { $is ->
    [yes] a pay date was named
   *[no] no pay date was named
}
policy-fact-terms = { $is ->
    [yes] the terms give at least { $days }
   *[no] the terms give less than { $days }
}
policy-fact-unearned-discount = { $is ->
    [yes] what is open is a discount taken too late
   *[no] what is open is no discount taken too late
}
policy-fact-open = { $is ->
    [yes] at least { $amount } of it is open
   *[no] less than { $amount } of it is open
}
policy-fact-late = { $is ->
    [yes] at least { $amount } of the customer is past due
   *[no] less than { $amount } of the customer is past due
}
policy-fact-anything-late = { $is ->
    [yes] something of the customer is late
   *[no] nothing of the customer is late
}
policy-fact-promise-broken = { $is ->
    [yes] a promise was broken and is still owed
   *[no] no broken promise is still owed
}
policy-fact-spoken-with = { $is ->
    [yes] somebody was reached since it fell due
   *[no] nobody was reached since it fell due
}
policy-fact-has-email = { $is ->
    [yes] there is an e-mail address
   *[no] there is no e-mail address
}
policy-fact-has-phone = { $is ->
    [yes] there is a telephone number
   *[no] there is no telephone number
}
policy-fact-kind = { $is ->
    [yes] the law sees the customer as: { $kind }
   *[no] the law does not see the customer as: { $kind }
}
policy-fact-country = { $is ->
    [yes] the customer’s country is { $country }
   *[no] the customer’s country is not { $country }
}
policy-fact-class = { $is ->
    [yes] the customer’s class is “{ $class }”
   *[no] the customer’s class is not “{ $class }”
}
policy-fact-owes = { $is ->
    [yes] the customer owes at least { $amount }
   *[no] the customer owes less than { $amount }
}
policy-fact-owes-late = { $is ->
    [yes] at least { $amount } of the customer is past due
   *[no] less than { $amount } of the customer is past due
}
# By which segment and which version of the policy a customer is decided.
policy-by-segment = Segment “{ $segment }”: { $because }.
policy-by-segment-always = Segment “{ $segment }”.
policy-by-segment-kept = Segment “{ $segment }”, as when that notice went out.
policy-by-notice = Version { $version } of the policy decides, not version { $live }, which is in use: a late notice of { $day } was decided by it, and its invoice is still open.
policy-by-move = Version { $version } of the policy decides, because a person moved the customer to it on { $day }.
policy-by-version = Decided by version { $version } of the policy; version { $live } is in use.
policy-not-segment = Not segment “{ $segment }”, because { $because }.
policy-less-segment = Not segment “{ $segment }”, though it fits: another one says more about the customer.
policy-segments-wait = Segments are looked at again when nothing of that is open, or when the customer is moved.
policy-needs = Only after “{ $step }”.
policy-needs-outcome = Only after “{ $step }” ended with: { $outcomes }.
policy-copies = Copies of the unpaid invoices come with it.
policy-gives-days = { $days ->
    [one] It gives { $days } day to pay.
   *[other] It gives { $days } days to pay.
}
policy-repeats = { $days ->
    [one] Again every day, until somebody is reached.
   *[other] Again every { $days } days, until somebody is reached.
}
policy-waits = Nothing later is done until this is decided.
policy-lapses-at-next = Left out when the next step is due.
policy-lapses-after = { $days ->
    [one] Left out { $days } day after its day.
   *[other] Left out { $days } days after its day.
}
policy-monthly-waits = It waits for a day without another notice.
policy-off = Switched off: this step is not taken.
policy-charges-nothing = Nothing is charged as long as the policy names no interest, lump sum or fee.
policy-charges-interest = { $from ->
    [agreed] Interest as agreed.
    [terms] Interest as agreed, else { $rate }.
   *[statutory] Interest as agreed, else that of the law.
}
policy-charges-lump-sum = The law’s lump sum for each item.
policy-charges-fee-agreed = The fee that was agreed.
policy-charges-fee = A fee of { $fee }.

## What holds for all steps
policy-stops = What is paid, disputed, promised or paused is not chased.
policy-gap = { $days ->
    [0] Notices to a customer need no days between them.
    [one] At least { $days } day lies between two notices to a customer.
   *[other] At least { $days } days lie between two notices to a customer.
}
policy-pay-within = { $days ->
    [one] A late notice gives { $days } day to pay.
   *[other] A late notice gives { $days } days to pay.
}
policy-join = Old items join at “{ $step }”, one step at a time.
policy-promises = { $days ->
    [0] Money that was promised to be sent counts up to the day named.
    [one] Money that was promised to be sent has { $days } working day more.
   *[other] Money that was promised to be sent has { $days } working days more.
}
policy-broken-cash-only = After a broken promise of what was late already: only cash until everything is paid.
policy-promise-confirm = A promise to pay is confirmed in writing, once, unless the letter about its conversation does so.
policy-fresh = { $days ->
    [0] Nothing is issued from a live book unless the bank is known up to the day.
    [one] Nothing is issued from a live book when the bank is older than { $days } working day.
   *[other] Nothing is issued from a live book when the bank is older than { $days } working days.
}
