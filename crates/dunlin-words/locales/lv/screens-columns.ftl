# The choice of a list's columns.
ui-columns = Kolonnas
ui-columns-show = Rādīt šīs kolonnas
ui-list-points = { $count ->
    [zero] { $count } punktu
    [one] { $count } punkts
   *[other] { $count } punkti
}
