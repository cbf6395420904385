# Ce qui attend une deuxième personne, dit là où cela a été demandé.
ui-approval-waits = { $number } attend une deuxième personne. Demandé par { $name } le { $day }.
ui-said-approval-held = { $number } est approuvé. L’envoi est maintenant retenu et peut encore être arrêté.
