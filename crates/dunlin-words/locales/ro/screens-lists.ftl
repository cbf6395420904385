# The lists of a customer in pages, and invoices to choose from.
ui-pick-type = { $count ->
    [one] { $count } factură este deschisă: scrieți numărul ei sau alegeți una dintre cele cu scadența cea mai veche.
    [few] { $count } facturi sunt deschise: scrieți un număr sau alegeți una dintre cele cu scadența cea mai veche.
   *[other] { $count } de facturi sunt deschise: scrieți un număr sau alegeți una dintre cele cu scadența cea mai veche.
}
ui-invoices-all = Toate cele deschise
ui-invoices-late = Restante
ui-found-none = Nimic nu se potrivește
ui-found-none-why = Schimbați filtrul sau afișați tot.
ui-found-all = Afișează tot
