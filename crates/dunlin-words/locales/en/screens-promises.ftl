ui-promises = Promises
ui-promises-state = State
ui-promises-all = All states
ui-promises-kind = Kind
ui-promises-until = Counts until
ui-promises-via = How
ui-promises-replaced = Times put off
ui-promises-none = No promises
ui-promises-none-why = When a customer names an amount and a day, note it in the call: chasing rests until then, and what became of it stands here.
ui-promises-counts = counts until { $day }
ui-promises-awaited = { $amount } awaited
ui-promises-record = { $kept } of { $made } kept, { $received } of { $promised }
ui-promises-kept = Promises kept
ui-promise-state-open = Runs
ui-promise-state-broken = Broken
ui-promise-state-partly-kept = Kept in part
ui-promise-state-kept = Kept
ui-promise-state-intention = Intention
ui-promise-state-lapsed = Lapsed
ui-promise-state-replaced = Replaced
ui-promise-state-withdrawn = Taken back
ui-promise-for = For these invoices (none: the oldest)
ui-promise-sends = to be sent
ui-promise-sends-by = They send it by then: days in transit come on top
ui-promised-sent = Promised to send { $amount } by { $day }
ui-promised-intention = Means to pay { $amount } by { $day }
ui-promise-is-replaced = A newer promise took its place.
ui-promise-is-intention = Named before it was late: it cannot be broken.
ui-promise-is-lapsed = On its last day nothing of it could be asked for: contested, in a signed plan, or owed no more.
ui-hold-promise-kept = The promise was kept after all
ui-hold-promise-lapsed = The promise lapsed: on its last day nothing of it could be asked for
ui-hold-promise-withdrawn = The promise was taken back
ui-col-invoices = Invoices
step-broken-promise = Cash only after a broken promise
step-promise-confirmation = Confirm a promise in writing
ui-promises-count = { $count ->
    [one] { $count } promise
   *[other] { $count } promises
}
ui-promises-again = { $count ->
    [one] put off once
   *[other] put off { $count } times
}
