# Instalment plans, and disputes with their end.

reason-item-in_plan = Plan { $plan } covers it and is kept; the next part is due on { $until }.
refusal-plan-nothing_to_pay = There is nothing to pay in parts, or a part would be nothing.
refusal-plan-down_payment = The down payment is all that is to be paid ({ $total }), or more.
refusal-plan-too_many_parts = A plan has at most 260 parts.
refusal-plan-other_sum = The parts do not make what is to be paid: { $total }.
refusal-plan-not_in_order = Each part needs a later day than the one before it.
refusal-plan-item_in_plan = { $item } is in plan { $plan } already.
refusal-plan-part_missed = A part was due on { $due } and is not paid, so this plan cannot be signed any more. Make a new plan, or record the payment first.
refusal-plan-state = The plan is { $state ->
    [offered] not signed
    [agreed] signed already
    [active] signed already
    [completed] paid
    [failed] not kept, and over
   *[withdrawn] taken back
}; this cannot be done with it.

policy-when-part = { $side ->
    [on] On the day of a plan’s part
    [before] { $days } before the day of a plan’s part
   *[after] { $days } after a plan’s part was missed
}
policy-when-plan-failed = { $side ->
    [on] When a plan has failed
   *[after] { $days } after a plan has failed
}
policy-when-answer-due = { $side ->
    [on] On the last day for an answer to a dispute
   *[after] { $days } after the last day for an answer to a dispute
}
policy-when-not-justified = { $side ->
    [on] When a dispute was not justified
   *[after] { $days } after a dispute was not justified
}
policy-letter-agreement = the agreement of a plan
policy-letter-part-soon = a note that a plan’s part is due soon
policy-letter-part-missed = a reminder of a plan’s part
policy-letter-not-justified = a letter that a dispute was not justified

step-answer-overdue = Answer to a dispute overdue
step-not-justified = Dispute not justified
step-part-soon = Part of a plan due soon
step-part-missed = Part of a plan missed
step-plan-failed = Plan failed

ui-proof-plan-parts-are-whole = Parts of plans make what they cover
ui-proof-plan-items-are-there = Items of plans are there
ui-guard-item-in-plan = A plan for it was signed since.
ui-log-kind-plan = Plans
ui-log-plan-offered = Plan offered
ui-log-plan-agreed = Plan signed
ui-log-plan-failed = Plan ended as failed
ui-log-plan-withdrawn = Plan taken back

ui-plan = Plan
ui-plans = Instalment plans
ui-plans-all = All
ui-plans-how = Debts that are paid in parts. While a plan is kept, its invoices are not chased.
ui-plans-none = No plan
ui-plans-none-why = A plan is drawn up on a customer’s page.
ui-plan-of = Plan { $plan }
ui-plan-next = { $amount } by { $day }
ui-plan-was-due = { $amount } was due on { $day }
ui-plan-next-part = Next part
ui-plan-next-on = Next part by
ui-plan-next-open = Next part, open
ui-plan-total = Altogether
ui-plan-received = Received
ui-plan-parts = Parts
ui-plan-part = Part
ui-plan-items = What it covers
ui-plan-items-hint = With none ticked, all that is open and not contested.
ui-plan-left = Not covered
ui-plan-left-item-contested = All of it is contested.
ui-plan-left-item-contested_in_part = Part of it is contested. The rest is asked for by itself.
ui-plan-left-item-credit = It is the customer’s money. Use it on invoices first, and the plan is over less.
ui-plan-facts = What was agreed
ui-plan-payday = Paydays
ui-payday-week = Weekly
ui-payday-fortnight = Every second week
ui-payday-month = Monthly
ui-payday-last-working-day = Last working day of the month
ui-plan-interest = Interest
ui-plan-interest-runs = Runs on
ui-plan-interest-rests = Stands still while the plan is kept
ui-plan-grace = Days of grace
ui-plan-missed = Missed parts that end it
ui-plan-missed-never = None: a person ends it
ui-plan-missed-hint = 0: it never ends by itself.
ui-plan-offered-on = Offered on
ui-plan-signed-on = Signed on
ui-plan-signed-by = Signed by
ui-plan-failed-on = Failed from
ui-plan-ended-on = Ended from
ui-plan-agreement = Agreement to sign
ui-plan-sign = Note that it is signed
ui-plan-end = End the plan
ui-plan-end-how = How it ends
ui-plan-new = New instalment plan
ui-plan-new-how = Look at the parts first. The plan counts once it is signed.
ui-plan-first = First payday
ui-plan-count = Even parts
ui-plan-each = Or so much each
ui-plan-amounts = Or own amounts
ui-plan-amounts-hint = One for each payday, parted by semicolons.
ui-plan-down = Paid before
ui-plan-down-on = By
ui-plan-no-interest = Interest stands still while the plan is kept
ui-plan-preview = Show the parts
ui-plan-offer = Offer the plan
ui-plan-parts-wrong = Write how many parts, for example 6.
ui-plan-offered = Offered
ui-plan-agreed = Signed
ui-plan-active = Being paid
ui-plan-completed = Paid
ui-plan-failed = Not kept
ui-plan-withdrawn = Taken back
ui-part-paid = Paid
ui-part-open = Open
ui-part-rests = Contested
ui-part-late = Late
ui-part-missed = Missed
ui-said-plan-offered = Plan { $plan } is offered. It counts once it is signed.
ui-said-plan-signed = Plan { $plan } is signed. Its invoices are not chased while it is kept.
ui-said-plan-ended = Plan { $plan } has ended. Chasing goes on where it stood.
ui-disputes = Disputes
ui-disputes-how = What customers contest. The rest of an invoice is chased meanwhile.
ui-disputes-none = No dispute
ui-disputes-none-why = What a customer contests is noted on the customer’s page.
ui-dispute-contested = Contested
ui-dispute-since = Since
ui-dispute-answer-by = Answer by
ui-dispute-owner = Who sees to it
ui-dispute-closed-on = Ended on
ui-dispute-end = End it
ui-dispute-end-how = How it ends
ui-dispute-end-part = The customer is right with
ui-dispute-is-open = Open
ui-dispute-is-credited = Credited
ui-dispute-is-rejected = Not justified
ui-dispute-is-split = Credited in part
ui-dispute-is-upheld = Credit note to come
ui-dispute-is-withdrawn = Taken back
ui-dispute-is-all = All
ui-said-dispute-ended = The dispute over { $item } has ended.
ui-wrong-plan-unknown = There is no such plan. Check its number.
ui-wrong-dispute-state-unknown = There is no such state of a dispute. Choose one from the list.
ui-plans-sum = { $received } of { $total } received
ui-plan-paper = Signed paper
ui-plan-item-more = Number of another invoice
ui-plan-number-wrong = Write a whole number, for example 5.
ui-dispute = Dispute
ui-dispute-overdue = the answer is overdue
ui-dispute-evidence = Add a document
ui-dispute-end-rejected = Not justified: it is owed after all
ui-dispute-end-credited = Justified: credit note now
ui-dispute-end-split = Justified in part: credit note over that part
ui-dispute-end-upheld = Justified: credit note to come
ui-dispute-end-hint = Only where the customer is right in part.
ui-say-part-late = “The part of { $amount } of your plan was due on { $day } and is not here. Has something come up?”
ui-ask-part-late = When the part comes, and whether the next ones can be kept.
ui-say-sent = “On { $day } you said that it was paid. { $amount } is not here yet.”
ui-ask-sent = On which day it was sent, from which account, with which reference; ask for the bank’s confirmation.
ui-say-contested = “You contest invoice { $amount }, and we are looking into it. Is there anything else that we should know?”
ui-ask-contested = What exactly is wrong, and who can show it. What is not contested: when is it paid?
ui-say-plan-offered = “On { $day } we sent you a plan over { $amount } to sign. Is it as we agreed?”
ui-ask-plan-offered = Who signs it, and when it comes back.
ui-say-past-due-again = “{ $amount } is still past due. What has changed since we spoke?”
ui-ask-past-due-again = When they mean to pay, and how much. If not all: what comes now, and the rest in which parts?
ui-talk-in-parts = Reached, pays in parts
ui-talk-all-late = All that is late
ui-act-confirm = Confirm in a letter
ui-act-see-letter = See the letter
ui-said-confirmed = The letter is among the documents. Print it or mail it; no other one is sent about this conversation.
ui-wrong-call-nobody = Nobody was reached, so there is nothing to confirm. Log the conversation first.
ui-wrong-call-confirmed = This conversation is confirmed already. The letter is among the customer’s documents.
ui-plan-sign-how = From this day its invoices are not chased. The signed paper is kept among the customer’s documents.
ui-dispute-credited = Dispute over { $item }: credited
ui-dispute-split = Dispute over { $item }: credited in part
