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

## Le courriel en route
ui-mail = Courriels
ui-mail-how = Chaque message part une seule fois. Ce que personne ne peut savoir est montré comme incertain et ne repart jamais de lui-même.
ui-mail-look = À examiner
ui-mail-ready = à envoyer
ui-mail-attempting = en route
ui-mail-deferred = différé
ui-mail-in-doubt = incertain
ui-mail-sent = envoyé
ui-mail-failed = refusé
ui-mail-withdrawn = non envoyé
ui-mail-since = Depuis
ui-mail-said = Réponse du serveur
ui-mail-next = Nouvel essai
ui-mail-tries = Essais
ui-mail-server = Serveur
ui-mail-read = Confirmé le
ui-mail-message = Message-ID
ui-mail-one = Le message
ui-mail-choose = Choisissez un avis dans la liste pour voir ce que l’on sait de son message.
ui-mail-none = Rien ici
ui-mail-none-why = Ici figurent ce qu’un serveur refuse ou diffère et ce qui est incertain. Le reste se trouve plus haut, sous son état.
ui-mail-cut = Les 200 plus récents de chaque état sont montrés ; le fichier les contient tous.
ui-mail-waits = Des messages attendent l’envoi
ui-mail-waits-how = Ils partent au prochain dunlin send, après un dernier regard sur les faits.
ui-mail-stop = Arrêter l’envoi
ui-mail-stop-how = Aucun autre message ne part, même si un envoi est en cours. Rien n’est perdu.
ui-mail-start = Reprendre l’envoi
ui-mail-start-how = Ce qui attend part au prochain envoi, si c’est encore exact.
ui-mail-stopped = L’envoi est arrêté.
ui-mail-stopped-by = { $by }, { $at } :
ui-mail-doubt-how = Ses octets étaient en route quand la ligne ou le programme s’est interrompu. Consultez le journal du serveur de courriel, son archive ou la réponse du client.
ui-mail-doubt-known = Comment le sait-on ?
ui-mail-was-sent = Il a été envoyé
ui-mail-was-not-sent = Il ne l’a pas été : renvoyer
ui-said-mail-sent = Il compte comme envoyé.
ui-said-mail-again = Il sera renvoyé.
ui-said-mail-stopped = L’envoi est arrêté.
ui-said-mail-goes-on = L’envoi reprend.
ui-wrong-delivery-not-in-doubt = Quelqu’un a dit entre-temps ce qu’est devenu ce message.
ui-wrong-delivery-unknown = Ce message n’existe pas.
ui-wrong-delivery-no-reason = Dites comment on le sait.
