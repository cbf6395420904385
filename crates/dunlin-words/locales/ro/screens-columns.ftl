# The choice of a list's columns.
ui-columns = Coloane
ui-columns-show = Afișați aceste coloane
