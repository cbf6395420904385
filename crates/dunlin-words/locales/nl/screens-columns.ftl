# The choice of a list's columns.
ui-columns = Kolommen
ui-columns-show = Deze kolommen tonen
ui-list-points = { $count ->
    [one] { $count } punt
   *[other] { $count } punten
}
