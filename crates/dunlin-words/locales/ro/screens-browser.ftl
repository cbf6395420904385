### Ajutor, taste și căutare.

## Ajutor
ui-help = Ajutor
ui-help-here = Ajutor pentru acest ecran
ui-key-all = toate tastele
ui-keys-everywhere = Peste tot
ui-keys-switch-off = Oprește tastele simple
ui-keys-switch-on = Pornește tastele simple
ui-said-keys-off = Tastele simple sunt oprite în acest browser. Ctrl K, Tab, Enter și Esc merg în continuare.
ui-said-keys-on = Tastele simple sunt pornite.
ui-close = Închide

## Căutare
ui-search-title = Căutare
ui-search-what = Client, factură, ecran sau ajutor
ui-search-do = Caută
ui-search-found = Rezultate
ui-search-acts = Pe această pagină
ui-search-acts-all = Ce puteți face
ui-search-count = { $count ->
    [0] Nu s-a găsit nimic
    [one] { $count } rezultat
    [few] { $count } rezultate
   *[other] { $count } de rezultate
}
ui-search-none = Nimic nu se potrivește
ui-search-none-why = Încercați începutul unui număr sau o parte dintr-un nume.
