# What a call is worth, and when money is expected.
ui-effect = Worth a call
ui-effect-of = a call is worth { $amount }
ui-col-waits = Chance to wait, %
ui-expected = Expected
ui-expected-why = Why this day is expected
ui-expected-near = expected { $day }
ui-expected-range = mostly { $from } to { $to }
ui-expected-around = Money is expected around { $day }, in eight of ten cases from { $from } to { $to }.
ui-expected-unknown = nobody known paid so late
ui-late-chance = The chance that it comes late is { $percent } %
ui-why-record-late = Invoices late: { $late } of { $of }; the middle one { $count ->
    [one] { $count } day after due
   *[other] { $count } days after due
}
ui-why-record-on-day = Invoices late: { $late } of { $of }; the middle one on the due date
ui-why-record-early = Invoices late: { $late } of { $of }; the middle one { $count ->
    [one] { $count } day before due
   *[other] { $count } days before due
}
ui-why-no-record = No invoice of theirs was paid yet or is late; of all customers’ invoices about { $percent } % are late
ui-why-waits = Without a call, what is late or due within two weeks is open then: chance { $percent } %
ui-why-oldest = { $count ->
    [one] Oldest item { $count } day past due; by a survey { $percent } % of debts of that age are collected
   *[other] Oldest item { $count } days past due; by a survey { $percent } % of debts of that age are collected
}
ui-why-oldest-own = { $count ->
    [one] Oldest item { $count } day past due; of your debts of that age { $percent } % were collected
   *[other] Oldest item { $count } days past due; of your debts of that age { $percent } % were collected
}
ui-why-record-unpaid = Invoices late: { $late } of { $of }; none of them is paid
