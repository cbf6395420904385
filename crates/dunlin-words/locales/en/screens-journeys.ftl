# What waits for a second person, told where it was asked for.
ui-approval-waits = { $number } waits for a second person. { $name } asked for it on { $day }.
ui-said-approval-held = { $number } is approved. The run is held now and can still be stopped.
