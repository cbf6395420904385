# The lists of a customer in pages, and invoices to choose from.
ui-pick-type = { $count ->
    [one] { $count } facture est ouverte : saisissez son numéro ou choisissez parmi les premières échues.
   *[other] { $count } factures sont ouvertes : saisissez un numéro ou choisissez parmi les premières échues.
}
ui-invoices-all = Toutes les ouvertes
ui-invoices-late = En retard
ui-found-none = Rien ne correspond
ui-found-none-why = Changez le filtre, ou affichez tout.
ui-found-all = Tout afficher
