### Palīdzība, taustiņi un meklēšana.

## Palīdzība
ui-help = Palīdzība
ui-help-here = Palīdzība par šo ekrānu
ui-key-all = visi taustiņi
ui-keys-everywhere = Visur
ui-keys-switch-off = Izslēgt atsevišķos taustiņus
ui-keys-switch-on = Ieslēgt atsevišķos taustiņus
ui-said-keys-off = Atsevišķie taustiņi šajā pārlūkā ir izslēgti. Ctrl K, Tab, Enter un Esc darbojas tāpat.
ui-said-keys-on = Atsevišķie taustiņi ir ieslēgti.
ui-close = Aizvērt

## Meklēšana
ui-search-title = Meklēšana
ui-search-what = Klients, rēķins, ekrāns vai palīdzība
ui-search-do = Meklēt
ui-search-found = Atrasts
ui-search-acts = Šajā lapā
ui-search-acts-all = Ko jūs varat darīt
ui-search-count = { $count ->
    [0] Nekas nav atrasts
    [zero] { $count } atradumu
    [one] { $count } atradums
   *[other] { $count } atradumi
}
ui-search-none = Nekas neatbilst
ui-search-none-why = Mēģiniet ar numura sākumu vai vārda daļu.
