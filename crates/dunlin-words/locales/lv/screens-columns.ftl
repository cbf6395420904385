# The choice of a list's columns.
ui-columns = Kolonnas
ui-columns-show = Rādīt šīs kolonnas
