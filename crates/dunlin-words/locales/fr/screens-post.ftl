### Letters from the printer to the customer.

## The batches
ui-print = Poste
ui-print-how = Les courriers émis attendent ici d’être imprimés. Les faits sont d’abord revus : ce qui a été payé, contesté ou suspendu entre-temps est laissé de côté.
ui-print-waits = { $count ->
    [one] 1 courrier attend d’être imprimé
   *[other] { $count } courriers attendent d’être imprimés
}
ui-print-make = Préparer un lot d’impression
ui-print-duplex = Recto verso : chaque courrier commence sur sa propre feuille
ui-print-none = Aucun courrier n’attend d’être imprimé.
ui-print-none-yet = Pas encore de lot
ui-print-none-yet-why = Les courriers d’un traitement approuvé se rassemblent ici, dans un seul fichier pour l’imprimante.
ui-print-batches = Lots d’impression
ui-print-batch = Lot d’impression
ui-print-made = Préparé
ui-print-by = Par
ui-print-letters = Courriers
ui-print-pages = Pages
ui-print-sides = Faces
ui-print-both = Les deux
ui-print-one = Une
ui-print-place = N°
ui-print-to = À
ui-print-sha256 = SHA-256
ui-said-print-made = Lot d’impression préparé.
ui-print-left-out = { $count ->
    [one] { $count } courrier a été laissé de côté, car les faits ont changé. Le prochain traitement l’examinera de nouveau.
   *[other] { $count } courriers ont été laissés de côté, car les faits ont changé. Le prochain traitement les examinera de nouveau.
}

## One batch
ui-print-pdf = Courriers (PDF)
ui-print-list = Liste (CSV)
ui-print-labels = Étiquettes (PDF)
ui-print-copies = Copies (PDF)
ui-print-fallen = Retirez de la pile les courriers signalés
ui-print-fallen-why = Depuis l’impression, quelque chose qu’ils disent n’est plus exact. Choisissez chacun et retirez-le.

## What became of letters
ui-post-ready = en attente
ui-post-printed = imprimé
ui-post-posted = posté
ui-post-delivered = distribué
ui-post-returned = revenu
ui-post-withdrawn = retiré
ui-post-ended = Terminé
ui-post-number = Numéro d’envoi
ui-post-numbers = Lire les numéros d’un fichier
ui-post-numbers-how = Un fichier CSV avec les colonnes notice et number : la liste de ce lot, complétée.
ui-post-file = Fichier
ui-post-letter = Courrier
ui-post-open = Ouvrir
ui-post-on = Posté le
ui-post-posted-all = À porter à la poste
ui-post-posted-how = Tous les courriers encore dans la maison comptent comme postés ce jour-là.
ui-post-posted-note = Noter comme posté
ui-post-posted-one = Noter ce courrier comme posté
ui-post-delivered-on = Distribué le
ui-post-delivered-note = Noter comme distribué
ui-post-returned-on = Revenu le
ui-post-returned-note = Noter comme revenu
ui-post-returned-how = Il compte comme jamais envoyé : son étape revient, et quelqu’un cherche une autre adresse.
ui-post-why-unknown = Personne de ce nom n’y est connu
ui-post-why-moved = Parti sans laisser d’adresse
ui-post-why-not-collected = Non réclamé
ui-post-why-refused = Refusé
ui-post-why-other = Une autre raison
ui-post-proof = Copie numérisée du reçu (PDF, PNG, JPEG)
ui-post-proof-keep = Conserver la copie
ui-post-undo = Annuler la note
ui-post-undo-why = Pourquoi c’était une erreur
ui-post-take-out = Retirer de la pile
ui-post-take-out-why = Pourquoi il n’est pas posté

## What was done
ui-said-posted = { $count ->
    [one] { $count } courrier noté comme posté.
   *[other] { $count } courriers notés comme postés.
}
ui-said-posted-bare = { $count ->
    [one] Noté comme posté. { $count } courrier recommandé n’a pas encore de numéro.
   *[other] Noté comme posté. { $count } courriers recommandés n’ont pas encore de numéro.
}
ui-said-post-numbers = { $count ->
    [one] { $count } numéro noté.
   *[other] { $count } numéros notés.
}
ui-said-post-posted = Noté comme posté.
ui-said-post-number = Numéro noté.
ui-said-post-delivered = Noté comme distribué.
ui-said-post-returned = Noté comme revenu. Son étape revient, et quelqu’un cherche une adresse.
ui-said-post-undo = Note annulée.
ui-said-post-take-out = Retiré. Son étape revient.

## What is wrong
ui-wrong-post-unknown = Ce courrier n’existe pas. Vérifiez son numéro.
ui-wrong-post-state = Le courrier a changé d’état entre-temps. Regardez-le de nouveau.
ui-wrong-post-day = Ce jour ne peut pas être juste : le courrier est du { $from }, et nous sommes le { $today }.
ui-wrong-post-number-wrong = Ce n’est pas un numéro de courrier recommandé. Sur le reçu, il s’écrit comme RR473124829GB ; un chiffre est peut-être faux.
ui-wrong-post-number-taken = Un autre courrier porte déjà ce numéro : { $notice }. Regardez de nouveau le reçu.
ui-fix-post-unknown-file = Ce n’est pas une liste de numéros d’envoi. Il faut les colonnes notice et number.
ui-wrong-post-proof-type = Une copie numérisée est un PDF, un PNG ou un JPEG.
ui-wrong-print-unknown = Ce lot d’impression n’existe pas.
ui-wrong-print-posted = Aucun courrier de ce lot ne reste à poster. Il y a des copies.
ui-wrong-print-nothing = Aucun courrier imprimé n’en est encore valable.
ui-wrong-print-differs = Un courrier ne peut pas être refait tel qu’il a été approuvé. Retirez-le du lot.
ui-wrong-print-no-labels = Aucun courrier recommandé de ce lot n’a encore de numéro. Notez d’abord les numéros.
ui-wrong-print-not-possible = Le lot ne peut pas être réuni en un seul fichier : un de ses courriers est illisible. Retirez-le, ou imprimez les courriers un à un.
ui-wrong-print-conflict = Quelqu’un d’autre a préparé un lot d’impression au même moment. Regardez-le, puis préparez-en un avec ce qui reste.

## The log
ui-log-kind-post = Poste
ui-log-post-queued = Courrier à imprimer
ui-log-post-printed = Courrier dans un lot d’impression
ui-log-post-withdrawn = Courrier non posté : les faits ont changé
ui-log-post-numbered = Numéro d’envoi noté
ui-log-post-posted = Courrier posté
ui-log-post-delivered = Courrier distribué
ui-log-post-returned = Courrier revenu
ui-log-post-taken-back = Note sur un courrier annulée
ui-log-post-proven = Preuve d’un courrier conservée
ui-log-kind-print = Lots d’impression
ui-log-print-made = Lot d’impression préparé
ui-evidence-posting-proof = Preuve d’envoi
