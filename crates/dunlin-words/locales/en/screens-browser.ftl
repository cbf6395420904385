### Help, keys and search.

## Help
ui-help = Help
ui-help-here = Help with this screen
ui-key-all = all keys
ui-keys-everywhere = Everywhere
ui-keys-switch-off = Switch single keys off
ui-keys-switch-on = Switch single keys on
ui-said-keys-off = Single keys are off in this browser. Ctrl K, Tab, Enter and Esc go on working.
ui-said-keys-on = Single keys are on.
ui-close = Close

## Search
ui-search-title = Search
ui-search-what = Customer, invoice, screen or help
ui-search-do = Search
ui-search-found = Results
ui-search-acts = On this page
ui-search-acts-all = What you can do
ui-search-count = { $count ->
    [0] Nothing found
    [one] { $count } result
   *[other] { $count } results
}
ui-search-none = Nothing fits
ui-search-none-why = Try the beginning of a number, or a part of a name.
