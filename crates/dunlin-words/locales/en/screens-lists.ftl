# The lists of a customer in pages, and invoices to choose from.
ui-pick-type = { $count ->
    [one] { $count } invoice is open: type its number, or choose one of those due first.
   *[other] { $count } invoices are open: type a number, or choose one of those due first.
}
ui-invoices-all = All open
ui-invoices-late = Past due
ui-found-none = Nothing fits
ui-found-none-why = Change the filter, or show all.
ui-found-all = Show all
