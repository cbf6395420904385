# The choice of a list's columns.
ui-columns = Kolommen
ui-columns-show = Deze kolommen tonen
