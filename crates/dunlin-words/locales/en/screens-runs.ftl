# Runs: proposal, review, hold, issue, receipt, automatic runs.
ui-stages = Stages of the run
ui-stage-propose = Propose
ui-stage-review = Review
ui-stage-hold = Hold
ui-stage-send = Issue
ui-stage-receipt = Receipt
ui-run-held = In hold
ui-run-sending = Being issued
ui-run-done = Issued
ui-run-stopped = Stopped
ui-run-at-proposed = Proposed at { $time }. Nothing is booked or issued before you approve.
ui-run-at-held = Issuing begins at { $time }. Nothing is in the outbox yet.
ui-run-at-sending = The notices are being written to the outbox; not all are there yet.
ui-run-at-done = { $issued ->
    [one] { $issued } customer was served
   *[other] { $issued } customers were served
}, { $withdrawn } withdrawn.
ui-run-at-stopped = { $issued ->
    [one] Stopped after { $issued } customer. The rest is not issued.
   *[other] Stopped after { $issued } customers. The rest is not issued.
}
ui-run-by-email = { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails
}
ui-run-by-letter = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
ui-run-by-certified = { $count ->
    [one] { $count } certified letter
   *[other] { $count } certified letters
}
ui-run-by-phone = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
ui-run-by-task = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
ui-run-by-hold = { $count ->
    [one] { $count } hold
   *[other] { $count } holds
}
ui-run-by-charge = { $count ->
    [one] { $count } charge
   *[other] { $count } charges
}
ui-run-approved-by = Approved at { $time } by { $who }. Frozen as { $hash }.
ui-run-by-itself = the automatic run
ui-run-payment-counts = A payment that arrives now still takes its notice out.
ui-run-was-stopped = This run was stopped.
ui-run-stopped-by-hand = Stopped by hand.
ui-run-trouble = Issuing does not go on.
ui-run-nothing-to-do = There is nothing to approve.
ui-run-hold-for = Hold for
ui-run-minutes = minutes
ui-run-refresh = Look again
ui-run-stop = Stop all
ui-run-stop-rest = Stop the rest
ui-run-send-now = Issue now
ui-run-total = { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
}, { $items ->
    [one] { $items } open item
   *[other] { $items } open items
}, each in one place
ui-run-tab-receipt = Receipt
ui-run-filter = Filter
ui-run-any-step = Any step
ui-run-bulk = { $count ->
    [one] { $count } customer is found here, { $sum } open.
   *[other] { $count } customers are found here, { $sum } open.
}
ui-run-bulk-out = Take all of them out
ui-run-to-list = Back to the list
ui-run-views = How to look at it
ui-run-place = { $at } of { $all }
ui-view-letter = Letter
ui-view-email = E-mail
ui-view-source = Source
ui-view-why = Why
ui-mail-to = To
ui-mail-subject = Subject
ui-run-bytes = These are the bytes that will be written to the outbox.
ui-run-bytes-left = These are the bytes that were written to the outbox.
ui-run-open-file = Open the file
ui-run-would-fail = It would be left out now:
ui-run-nothing-done = Nothing is done.
ui-run-next = Next: { $step }, { $day }.
ui-decision-will-do = Will do
ui-decision-needs-a-look = Needs a look
ui-decision-wont = Won’t
ui-run-out = Take out
ui-run-put-back = Put back
ui-run-leave-out = Leave this one out
ui-run-open-customer = Open customer
ui-run-snooze = Snooze
ui-run-until = Rests until
ui-run-why = Why
ui-run-lower = Milder step
ui-run-lower-to = Take this step instead
ui-run-lower-hint = The proposed step is not taken. It comes again when the gap between two notices has passed.
ui-run-way = Other way
ui-run-way-channel = Issue by
ui-run-way-contact = Address to
ui-run-as-proposed = As proposed
ui-run-words = Own words
ui-run-words-text = What you want to say
ui-run-words-hint = The list of items, how to pay and what follows stay as they are.
ui-run-words-place = Where it stands
ui-run-words-first = First, before the usual text
ui-run-words-instead = Instead of the usual text before the list
ui-run-taken-out = Taken out of this run.
ui-run-snoozed = Snoozed until { $day }.
ui-run-left-out = { $item } is left out.
ui-run-lowered = Goes as: { $step }.
ui-run-way-changed = Goes another way: { $way }.
ui-run-words-changed = With your own words.
ui-row-issued = Done
ui-row-withdrawn = Withdrawn
ui-row-taken-out = Taken out
ui-row-left = Not issued
ui-guard-item-promised = It was promised since.
ui-guard-item-promised-part = A part of it was promised since.
ui-guard-item-disputed-part = A part of it was disputed since.
ui-guard-account-paused = Contact was paused since.
ui-guard-item-paused = An item of it was paused since.
ui-guard-account-credit-covers = A credit covers it now.
ui-guard-notice-recent = Another notice went out a short time ago.
ui-guard-contact-notices = A limit of contact was reached.
ui-guard-letter-not-possible = The letter cannot be made from what is known.
ui-key-move = move
ui-key-out = take out
ui-key-snooze = snooze
ui-key-tabs = tabs
ui-said-out = { $customer } is taken out of this run.
ui-said-customer-snoozed = { $customer } is snoozed until { $day }.
ui-said-left-out = { $item } is left out of the notice.
ui-said-lowered = The notice goes as: { $step }.
ui-said-way = The notice goes another way.
ui-said-words = Your words stand in the notice.
ui-said-put-back = { $customer } is as proposed again.
ui-said-bulk-out = { $count ->
    [one] { $count } customer is taken out.
   *[other] { $count } customers are taken out.
}
ui-said-bulk-back = { $count ->
    [one] { $count } customer is put back.
   *[other] { $count } customers are put back.
}
ui-said-held = { $count ->
    [0] Approved. Issuing begins now.
    [one] Approved. Issuing begins in { $count } minute.
   *[other] Approved. Issuing begins in { $count } minutes.
}
ui-said-stopped = Stopped. Nothing was issued; the run is a proposal again.
ui-said-stopped-midway = Stopped. What was not issued stays here.
ui-said-sent-now = Issuing begins now.
ui-runs-waits = A run is in hold
ui-auto = Automatic.
ui-auto-title = Automatic runs
ui-auto-on = On
ui-auto-off = Off
ui-auto-what = Each business day a run is proposed at this time and approved without you. It is held first, so that you can stop it. When bank data are old, when a run is far larger than usual, or when somebody works on today’s run, it waits for you.
ui-auto-slot = Time of day
ui-auto-hold = Hold, in minutes
ui-auto-turn-on = Switch on
ui-auto-turn-off = Switch off
ui-auto-not-live = In test mode nothing is automatic. Go live first.
ui-auto-held = Run { $run } was approved by itself. It is held before anything leaves.
ui-auto-nothing = There was nothing to do today.
ui-auto-stale = Run { $run } waits for you: the bank data are too old.
ui-auto-in-hand = Somebody works on run { $run }, so it is left to them.
ui-auto-large = Run { $run } waits for you: it is far larger than usual.
ui-auto-person = Run { $run } waits for you to approve it.
ui-said-auto-on = Automatic runs are on.
ui-said-auto-off = Automatic runs are off.
ui-run-working = The rows of the run are being counted.
ui-run-blank = { $count ->
    [one] One letter has a blank address: neither an e-mail nor a postal address is known. In a live book this customer needs a look.
   *[other] { $count } letters have a blank address: neither an e-mail nor a postal address is known. In a live book these customers need a look.
}
