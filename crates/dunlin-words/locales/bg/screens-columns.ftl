# The choice of a list's columns.
ui-columns = Колони
ui-columns-show = Покажи тези колони
