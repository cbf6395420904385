### Mails that came back, and what is made of them.

## The list
ui-replies = Réponses
ui-replies-how = Ce qui est revenu par courriel. Une réponse attend ici, et le client est laissé en paix, jusqu’à ce que quelqu’un ait dit ce qu’elle est.
ui-replies-none = Aucun courriel n’attend
ui-replies-none-why = Les courriels se lisent avec : dunlin reply read BOÎTE.
ui-reply-open = À lire
ui-reply-all = Tous
ui-reply-bounce = Non remis
ui-reply-receipt = Accusé de réception
ui-reply-auto-reply = Réponse automatique
ui-reply-complaint = Plainte
ui-reply-answer = Réponse
ui-reply-other = Autre courriel
ui-reply-unknown = D’inconnus
ui-reply-unknown-why = Ni un courrier ni une adresse de ces courriels ne figure dans le livre. Ajoutez l’adresse comme contact, puis relisez la boîte.
ui-reply-status = Ce qu’il dit
ui-reply-status-permanent = N’arrivera pas
ui-reply-status-temporary = N’est pas arrivé cette fois
ui-reply-status-delayed = Pas encore arrivé
ui-reply-status-delivered = Arrivé
ui-reply-status-unknown = Non précisé
ui-reply-came = Reçu
ui-reply-line = Première ligne
ui-reply-from = De
ui-reply-address = Adresse
ui-reply-subject = Objet
ui-reply-notice = À propos de
ui-reply-attachments = Pièces jointes
ui-reply-key = Courriel

## What it may mean
ui-reply-means-promise = C’est peut-être une promesse
ui-reply-means-dispute = C’est peut-être une contestation
ui-reply-means-already-paid = Ils disent peut-être avoir payé
ui-reply-means-wrong-person = Il a peut-être touché la mauvaise personne
ui-reply-means-copy-wanted = Ils veulent peut-être une copie
ui-reply-means-question = C’est peut-être une question
ui-reply-as = Qu’est-ce que c’est ?
ui-reply-as-promise = Une promesse
ui-reply-as-dispute = Une contestation
ui-reply-as-answered = Répondu
ui-reply-as-passed = Ne demande rien
ui-reply-is-promise = Une promesse a été notée
ui-reply-is-dispute = Une contestation a été notée
ui-reply-is-answered = On y a répondu
ui-reply-is-passed = Il ne demande rien
ui-said-reply-ended = Noté ce qu’est le courriel

## What is wrong
ui-wrong-reply-unknown = Ce courriel n’existe pas.
ui-wrong-reply-not-open = Quelqu’un a déjà dit ce qu’est ce courriel.
ui-wrong-reply-no-day = Le jour de la promesse manque.
ui-wrong-reply-no-amount = Le montant de la promesse manque.

## The log
ui-log-kind-reply = Réponses
ui-log-reply-came = Courriel revenu
ui-log-reply-ended = Dit ce qu’est un courriel
ui-log-reply-unknown = Courriel d’inconnu
ui-log-delivery-returned = Courriel revenu non remis
ui-log-delivery-confirmed = Réception confirmée

## Tasks
step-reply = Lire le courriel du client
