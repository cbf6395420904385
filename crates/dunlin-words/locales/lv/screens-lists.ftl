# The lists of a customer in pages, and invoices to choose from.
ui-pick-type = { $count ->
    [zero] Atvērti { $count } rēķinu: ierakstiet numuru vai izvēlieties kādu no tiem, kam termiņš ir agrākais.
    [one] Atvērts { $count } rēķins: ierakstiet tā numuru vai izvēlieties kādu no tiem, kam termiņš ir agrākais.
   *[other] Atvērti { $count } rēķini: ierakstiet numuru vai izvēlieties kādu no tiem, kam termiņš ir agrākais.
}
ui-invoices-all = Visi atvērtie
ui-invoices-late = Kavētie
ui-found-none = Nekas neatbilst
ui-found-none-why = Mainiet filtru vai parādiet visu.
ui-found-all = Rādīt visu
