# Leftovers of the screens: items that rest, columns, limits said beforehand.
ui-act-snooze-item = Uitstellen
ui-said-item-snoozed = { $item } rust tot en met { $day }.
ui-item-paused = { $item } gepauzeerd
ui-said-item-lifted = De pauze van { $item } is opgeheven. De volgende ronde kijkt er weer naar.
ui-run-item-snoozed = { $item } is uitgesteld.
ui-snooze-item-hint = Alleen deze post rust; de andere van de klant gaan door.
ui-adjust-limit = Boven { $limit } in totaal wordt een tweede persoon om akkoord gevraagd.
ui-hold-by-step = Volgens het beleid: { $step }
ui-invoice-copy = Kopie van de factuur als PDF
ui-wrong-invoice-not-one = Dit document kan niet worden gemaakt: alleen een factuur die in één keer wordt betaald heeft er een.
