# The choice of a list's columns.
ui-columns = Columns
ui-columns-show = Show these columns
