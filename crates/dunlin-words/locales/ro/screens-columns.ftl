# The choice of a list's columns.
ui-columns = Coloane
ui-columns-show = Afișați aceste coloane
ui-list-points = { $count ->
    [one] { $count } punct
    [few] { $count } puncte
   *[other] { $count } de puncte
}
