### The collector's desk: worklist, customer, invoice and what a person does about them.

## Forms that cannot be taken
ui-wrong-nothing-saved = { $count ->
    [one] Nothing was saved yet. One thing is to be put right:
   *[other] Nothing was saved yet. { $count } things are to be put right:
}
ui-wrong-empty = This is empty. Say it in a few words.
ui-wrong-date = This is no day. Choose one from the calendar, or write it like 2026-11-27.
ui-wrong-amount-unreadable = This is no amount. Write figures only, for example 1200.50.
