# The lists of a customer in pages, and invoices to choose from.
ui-pick-type = { $count ->
    [one] { $count } factuur staat open: typ het nummer, of kies een van de facturen die het eerst vervallen.
   *[other] { $count } facturen staan open: typ een nummer, of kies een van de facturen die het eerst vervallen.
}
ui-invoices-all = Alle open
ui-invoices-late = Te laat
ui-found-none = Niets past
ui-found-none-why = Verander het filter, of toon alles.
ui-found-all = Alles tonen
