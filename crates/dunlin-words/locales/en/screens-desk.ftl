### The collector's desk: worklist, customer, invoice and what a person does about them.

## Forms that cannot be taken
ui-wrong-nothing-saved = { $count ->
    [one] Nothing was saved yet. One thing is to be put right:
   *[other] Nothing was saved yet. { $count } things are to be put right:
}
ui-wrong-empty = This is empty. Say it in a few words.
ui-wrong-date = This is no day. Choose one from the calendar, or write it like 2026-11-27.
ui-wrong-amount-unreadable = This is no amount. Write figures only, for example 1200.50.
ui-wrong-amount-thousands = Is this a thousand or a fraction? Write 1200 or 1.20.
ui-wrong-amount-day = The letters behind the amount are no day. Write t, f, m, e or the beginning of a weekday.
ui-wrong-amount-missing = How much? Write the amount, and the day behind it if you like: 500 f.
ui-wrong-day-missing = By which day? Choose one, or press one of the days.
ui-wrong-outcome = Say what came of it: choose one.
ui-wrong-note-empty = The note is empty. Say it in a few words.
ui-wrong-note-too-long = The note is longer than 4,000 characters. Make two of it.
ui-wrong-contact-empty = A contact needs a name, an e-mail address or a telephone number.
ui-wrong-contact-email = This is no e-mail address. Write it like ann@example.com.
ui-wrong-limit-negative = A limit is not negative. 0 means: nothing on credit.
ui-wrong-task-not-later = Choose a day after today.
ui-wrong-task-done = The task is done already.
ui-wrong-undo-too-late = It was taken back already, or has changed since. The timeline shows how it stands.
ui-wrong-customer-unknown = There is no such customer.
ui-wrong-task-unknown = There is no such task.

## Worklist
ui-kind = Kind
ui-kind-all = All
ui-kind-calls = Calls
ui-kind-visits = Visits
ui-kind-other = Others
ui-whose = Whose
ui-whose-all = Everybody’s
ui-worklist-none-fits = No task fits
ui-worklist-none-fits-why = Other tasks wait. Change the filter, or show all.
ui-worklist-show-all = Show all
ui-task-since = since { $day }
ui-why-on-top = Why it stands here
ui-why-broken = Promise of { $amount } by { $day } was not kept
ui-why-past-due = { $amount } past due, { $percent } % of what is owed
ui-why-silence = { $count ->
    [0] Talked to today
    [one] Last talked to { $count } day ago
   *[other] Last talked to { $count } days ago
}
ui-why-never = Nobody has talked to them yet
ui-open-items = Open items, { $currency }
ui-more-items = { $count ->
    [one] { $count } more item
   *[other] { $count } more items
}
ui-of-amount = of { $amount }
ui-last-contacts = What happened last
ui-until-day = Until
ui-assign-to = To whom
ui-assign-hint = Empty gives it back to whoever has the role.
ui-key-select = select
ui-act-done = done
ui-act-snooze = Snooze
ui-act-assign = Assign
ui-said-done = { $outcome }: { $task }.
ui-said-snoozed = Put off until { $day }.
ui-said-assigned = Given to { $name }.
ui-said-unassigned = It is for whoever has the role.

## Many rows
ui-many-all = { $count ->
    [one] all { $count } that fits
   *[other] all { $count } that fit
}
ui-many-ticked = ticked
ui-many-title = { $count ->
    [one] One task
   *[other] { $count } tasks
}
ui-many-counted = { $tasks ->
    [one] { $tasks } task
   *[other] { $tasks } tasks
} of { $customers ->
    [one] { $customers } customer.
   *[other] { $customers } customers.
} Nothing is changed yet.
ui-many-customers = { $count ->
    [one] One customer
   *[other] { $count } customers
}
ui-many-customers-counted = { $customers ->
    [one] { $customers } customer.
   *[other] { $customers } customers.
} Nothing is changed yet.
ui-back-to-list = Back to the list
ui-many-sums = { $sums } past due.
ui-many-none = No row is ticked
ui-many-none-why = Go back and tick some rows, or tick “all that fit”.
ui-many-what = What to do
ui-many-snooze = Put the tasks off
ui-many-assign = Give the tasks to somebody
ui-many-note = Write a note on each customer
ui-many-hold = Place a hold on each customer
ui-many-rows = Chosen
ui-many-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
ui-many-do = { $count ->
    [one] Do it for { $count } row
   *[other] Do it for { $count } rows
}
ui-many-failed = { $count ->
    [one] One could not be done; the others are.
   *[other] { $count } could not be done; the others are.
}
ui-said-many = { $count ->
    [one] Done for { $count } row.
   *[other] Done for { $count } rows.
}
ui-said-undone-many = { $count ->
    [one] Taken back for { $count } customer.
   *[other] Taken back for { $count } customers.
}
ui-said-undone-but = { $count ->
    [one] Taken back for { $count } customer. Changed since, and left as they are: { $names }.
   *[other] Taken back for { $count } customers. Changed since, and left as they are: { $names }.
}

## The call
ui-talk-with = Call with { $name }
ui-talk-say = Say
ui-talk-ask = Ask
ui-say-broken = “You wanted to pay { $amount } by { $day }. What held it up?”
ui-ask-broken = What is missing, who releases it, on which day.
ui-say-past-due = “{ $amount } is past due. When will it be paid?”
ui-ask-past-due = Whether the invoices have arrived, who releases them, on which day.
ui-say-nothing-late = “Nothing is late. Have our invoices arrived, and is all in order?”
ui-ask-nothing-late = Whether something is unclear, and who pays the invoices.
ui-talk-no-number = No telephone number is known.
ui-talk-nobody = Nobody is known there.
ui-talk-promised = Reached, promised to pay
ui-talk-contested = Reached, contests an item
ui-talk-left-message = Left a message
ui-talk-no-answer = No answer, try again
ui-talk-pay-date = Reached, named a day to pay
ui-talk-arrived = The invoice has arrived
ui-talk-reached = Reached, nothing agreed
ui-talk-hint = 500 f is 500 on Friday: letters behind the amount are the day.
ui-talk-day-only = By { $day }. How much?
ui-talk-will-promise = Promise of { $amount } by { $day }. Chasing rests until that day has passed, for this amount only.
ui-talk-save-next = Save, next customer
ui-optional = Optional
ui-cancel = Cancel
ui-said-promised = { $name } promised to pay by { $day }.
ui-said-talk = Call with { $name } logged.
# Buttons for days.
ui-day-tomorrow = Tomorrow
ui-day-friday = Friday
ui-day-monday = Monday
ui-day-month-end = Month end
# What people type for a day, in small letters, parted by spaces. The first of the first four is its key: one letter, all four different.
ui-day-words-tomorrow = t tomorrow
ui-day-words-friday = f friday
ui-day-words-monday = m monday
ui-day-words-month-end = e end eom
ui-day-words-tuesday = tuesday
ui-day-words-wednesday = wednesday
ui-day-words-thursday = thursday
ui-day-words-saturday = saturday
ui-day-words-sunday = sunday

## Customers
ui-overdue-of = { $late } of { $all ->
    [one] { $all } item
   *[other] { $all } items
}
ui-credit-to-use = Credit to use
ui-limit-of = Limit { $amount }
ui-chip-broken = Promise broken { $day }
ui-chip-promised = { $amount } promised by { $day }
ui-pinned = Pinned
ui-note = Note
ui-note-pin = Show it beside the customer
ui-page-newer = Newer
ui-page-older = Older
ui-timeline-none = Nothing happened yet
ui-timeline-none-why = Calls, promises, letters and money stand here, the newest first.
ui-invoices-none = Nothing is open
ui-invoices-none-why = What this customer owed is settled.
ui-col-settled = Settled
ui-pays-on = Pays on { $day }.
ui-promise-is-open = It runs.
ui-promise-is-kept = Kept.
ui-promise-is-partly-kept = Kept in part.
ui-promise-is-broken = Not kept.
ui-promise-is-withdrawn = Taken back.
ui-promise-title-broken = Promise broken
ui-promise-title-partly-kept = Promise kept in part
ui-promise-ended-broken = { $amount } was promised by { $day }. Nothing was received by then.
ui-promise-ended-partly-kept = { $amount } was promised by { $day }. { $came } was received by then.
ui-dispute-withdrawn = Dispute over { $item } taken back
ui-act-strike = Strike out
ui-act-pin = Pin
ui-act-unpin = Unpin
ui-act-remove = Remove
ui-act-withdraw = Take back
ui-act-uphold = Customer is right
ui-act-reject = Reject
ui-act-lift = Lift
ui-act-change = Change
ui-act-first = Ask first
ui-contact-add = Add a contact
ui-contact-name = Name
ui-contact-role = Role
ui-contact-phone = Telephone
ui-contact-email = E-mail
ui-contact-no-calls = Wants no calls
ui-contact-no-email = Wants no e-mail
ui-contact-first = asked first
ui-late-terms = Agreed about paying late
ui-late-terms-none = Nothing is agreed: the policy and the law say what late payment costs.
ui-act-agree = Add what was agreed
ui-act-agree-item = Add the invoice’s own terms
ui-terms-since = Invoices from { $day }
ui-terms-fee = fee { $fee }
ui-terms-law = law of { $country }
ui-terms-stated-in = Where it is stated
ui-terms-late-fee = Late fee
ui-terms-country = Law of the country
ui-terms-from = For invoices from
ui-limit-amount = May owe at most
ui-limit-hint = Empty is no limit.
ui-kind-what = The law sees them as
ui-fact-kind = Kind of customer
ui-fact-limit = Limit
ui-customer-kind-business = Business
ui-customer-kind-consumer = Private person
ui-customer-kind-public-health = Public health care
ui-customer-kind-other = Other
ui-said-withdrawn = Promise taken back. Chasing goes on.
ui-said-struck = Call struck out.
ui-said-note = Note written.
ui-said-pinned = Note pinned.
ui-said-unpinned = Note no longer pinned.
ui-said-removed = Removed.
ui-said-limit = Limit set.
ui-said-no-limit = No limit any more.
ui-said-agreed = Terms about paying late noted.
ui-said-kind = Now: { $kind }.
ui-said-contact-added = Contact added.
ui-said-contact-changed = Contact changed.
ui-said-contact-first = Asked first from now on.

## Invoices
ui-borne-by = Charged on
ui-with-charges = With charges, if paid today
ui-open-in-ledger = Open, as in the ledger
ui-settle-with-charges = To settle today with charges
ui-charge-not-booked = Not booked yet. It goes with the next notice that charges.
ui-charge-interest = Interest
ui-charge-lump-sum = Lump sum of the law
ui-charge-fee = Late fee
