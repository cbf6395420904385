# Leftovers of the screens: items that rest, columns, limits said beforehand.
ui-act-snooze-item = Atlikt
ui-said-item-snoozed = { $item } atlikts līdz { $day }.
ui-item-paused = { $item } apturēts
ui-said-item-lifted = { $item } apturēšana atcelta. Nākamā kārta to skatīs no jauna.
ui-run-item-snoozed = { $item } ir atlikts.
ui-snooze-item-hint = Gaida tikai šis rēķins; pārējie klienta rēķini turpinās.
ui-adjust-limit = Virs { $limit } kopā tiek jautāts otram cilvēkam.
ui-hold-by-step = Pēc politikas: { $step }
ui-invoice-copy = Rēķina kopija PDF formātā
ui-wrong-invoice-not-one = Šo dokumentu nevar sagatavot: tas ir tikai rēķinam, ko maksā vienā summā.
