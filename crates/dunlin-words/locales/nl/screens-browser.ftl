### Hulp, toetsen en zoeken.

## Hulp
ui-help = Hulp
ui-help-here = Hulp bij dit scherm
ui-key-all = alle toetsen
ui-keys-everywhere = Overal
ui-keys-switch-off = Losse toetsen uitschakelen
ui-keys-switch-on = Losse toetsen inschakelen
ui-said-keys-off = Losse toetsen staan uit in deze browser. Ctrl K, Tab, Enter en Esc blijven werken.
ui-said-keys-on = Losse toetsen staan aan.
ui-close = Sluiten

## Zoeken
ui-search-title = Zoeken
ui-search-what = Klant, factuur, scherm of hulp
ui-search-do = Zoeken
ui-search-found = Resultaten
ui-search-acts = Op deze pagina
ui-search-acts-all = Wat u kunt doen
ui-search-count = { $count ->
    [0] Niets gevonden
    [one] { $count } resultaat
   *[other] { $count } resultaten
}
ui-search-none = Niets past
ui-search-none-why = Probeer het begin van een nummer, of een deel van een naam.
