# Instalment plans, and disputes with their end.

reason-item-in_plan = Plan { $plan } covers it and is kept; the next part is due on { $until }.
refusal-plan-nothing_to_pay = There is nothing to pay in parts, or a part would be nothing.
refusal-plan-down_payment = The down payment is all that is to be paid ({ $total }), or more.
refusal-plan-too_many_parts = A plan has at most 260 parts.
refusal-plan-other_sum = The parts do not make what is to be paid: { $total }.
refusal-plan-not_in_order = Each part needs a later day than the one before it.
refusal-plan-item_in_plan = { $item } is in plan { $plan } already.
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
ui-wrong-plan-unknown = There is no such plan. Check its number.
ui-wrong-dispute-state-unknown = There is no such state of a dispute. Choose one from the list.
