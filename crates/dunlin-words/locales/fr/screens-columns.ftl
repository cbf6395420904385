# The choice of a list's columns.
ui-columns = Colonnes
ui-columns-show = Afficher ces colonnes
