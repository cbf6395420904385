# The lists of a customer in pages, and invoices to choose from.
ui-pick-type = { $count ->
    [one] { $count } фактура е неплатена: въведете номера ѝ или изберете от тези с най-ранен падеж.
   *[other] { $count } фактури са неплатени: въведете номер или изберете от тези с най-ранен падеж.
}
ui-invoices-all = Всички неплатени
ui-invoices-late = Просрочени
ui-found-none = Няма съответствия
ui-found-none-why = Променете филтъра или покажете всички.
ui-found-all = Покажи всички
