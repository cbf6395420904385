# Leftovers of the screens: items that rest, columns, limits said beforehand.
ui-act-snooze-item = Reporter
ui-said-item-snoozed = La pièce { $item } est suspendue jusqu’au { $day }.
ui-item-paused = La pièce { $item } suspendue
ui-said-item-lifted = La suspension de { $item } est levée. Le prochain traitement l’examinera de nouveau.
ui-run-item-snoozed = La pièce { $item } est reportée.
ui-snooze-item-hint = Seule cette pièce est suspendue ; les autres du client suivent leur cours.
ui-adjust-limit = Au-delà de { $limit } au total, une deuxième personne doit donner son accord.
ui-hold-by-step = Selon la politique : { $step }
ui-invoice-copy = Copie de la facture en PDF
ui-wrong-invoice-not-one = Ce document ne peut pas être établi : seule une facture payable en une fois en a un.
