# Wat op een tweede persoon wacht, op de pagina waar het gevraagd werd.
ui-approval-waits = { $number } wacht op een tweede persoon. { $name } heeft erom gevraagd op { $day }.
ui-said-approval-held = { $number } is goedgekeurd. De run wordt nu vastgehouden en kan nog worden gestopt.
