### Mail that is sent, and what becomes of it.

## The log
ui-log-kind-delivery = Courriels
ui-log-delivery-queued = Courriel à envoyer
ui-log-delivery-attempted = Le courriel part
ui-log-delivery-sent = Courriel envoyé
ui-log-delivery-deferred = Courriel différé par un serveur
ui-log-delivery-failed = Courriel refusé définitivement
ui-log-delivery-doubted = Courriel incertain
ui-log-delivery-resolved = Incertitude d’un courriel levée
ui-log-delivery-withdrawn = Courriel non envoyé : les faits ont changé
ui-log-notice-struck = Courrier jamais arrivé
ui-log-step-struck = Étape à refaire
ui-log-sending-stopped = Envoi des courriels arrêté
ui-log-sending-started = Envoi des courriels repris

## People and tasks
ui-contact-fails = Les courriels n’arrivent pas
step-undelivered = Trouver une autre adresse
