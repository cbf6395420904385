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

## A notice that went out wrongly
ui-log-notice-taken-back = Avis retiré avec des excuses
ui-log-notice-corrected = Client informé de l’erreur d’un avis
step-correction = Rectification avec des excuses
ui-notice-withdraw = Retirer un avis
ui-notice-withdraw-how = Ses étapes et ses frais sont repris, et le prochain traitement propose un seul courrier d’excuses. Un courriel qui n’est pas parti est annulé.
ui-notice-which = Avis
ui-notice-why = Ce qui était erroné
ui-notice-why-paid = C’était payé
ui-notice-why-disputed = C’était contesté
ui-notice-why-amount = Le montant
ui-notice-why-recipient = Le destinataire
ui-notice-why-other = Autre chose
ui-notice-unsent = Il n’a jamais été posté : personne n’est informé
ui-said-notice-withdrawn = Retiré. Le prochain traitement propose le courrier.
ui-said-notice-cancelled = Annulé. Personne n’est informé.
ui-notice-withdrawn = Avis retiré : { $notice }
ui-notice-is-withdrawn = retiré
