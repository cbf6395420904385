### Help, keys and search.

## Help
ui-help = Help
ui-help-here = Help with this screen
ui-help-missing = There is no help page { $page }.
ui-help-all = All help pages are listed under /help.
ui-key-all = all keys
ui-keys-switch-off = Switch single keys off
ui-keys-switch-on = Switch single keys on
ui-said-keys-off = Single keys are off in this browser. Ctrl K, Tab, Enter and Esc go on working.
ui-said-keys-on = Single keys are on.
