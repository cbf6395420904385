# Traitements : proposition, examen, attente, envoi, compte rendu, traitements automatiques.
ui-stages = Phases du traitement
ui-stage-propose = Proposer
ui-stage-review = Examiner
ui-stage-hold = Attente
ui-stage-send = Émettre
ui-stage-receipt = Compte rendu
ui-run-held = En attente
ui-run-sending = En cours d’émission
ui-run-done = Émis
ui-run-stopped = Arrêté
ui-run-at-proposed = Proposé à { $time }. Rien n’est comptabilisé ni émis avant votre approbation.
ui-run-at-held = L’émission commence à { $time }. Rien n’est encore dans le dossier de sortie.
ui-run-at-sending = L’écriture des avis dans le dossier de sortie est en cours ; tous n’y sont pas encore.
ui-run-at-done = { $issued ->
    [one] { $issued } client servi
   *[other] { $issued } clients servis
}, retirés : { $withdrawn }.
ui-run-at-stopped = { $issued ->
    [one] Arrêté après { $issued } client. Le reste n’est pas émis.
   *[other] Arrêté après { $issued } clients. Le reste n’est pas émis.
}
ui-run-by-email = { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails
}
ui-run-by-letter = { $count ->
    [one] { $count } lettre
   *[other] { $count } lettres
}
ui-run-by-certified = { $count ->
    [one] { $count } lettre recommandée
   *[other] { $count } lettres recommandées
}
ui-run-by-phone = { $count ->
    [one] { $count } appel
   *[other] { $count } appels
}
ui-run-by-task = { $count ->
    [one] { $count } tâche
   *[other] { $count } tâches
}
ui-run-by-hold = { $count ->
    [one] { $count } blocage
   *[other] { $count } blocages
}
ui-run-by-charge = { $count ->
    [one] { $count } frais
   *[other] { $count } frais
}
ui-run-approved-by = Approuvé à { $time } par { $who }. Figé sous { $hash }.
ui-run-by-itself = le traitement automatique
ui-run-payment-counts = Un paiement qui arrive maintenant retire encore son avis.
ui-run-was-stopped = Ce traitement a été arrêté.
ui-run-stopped-by-hand = Arrêté à la main.
ui-run-trouble = L’émission ne continue pas.
ui-run-nothing-to-do = Il n’y a rien à approuver.
ui-run-hold-for = Attendre
ui-run-minutes = minutes
ui-run-refresh = Regarder à nouveau
ui-run-stop = Tout arrêter
ui-run-stop-rest = Arrêter le reste
ui-run-send-now = Émettre maintenant
ui-run-total = { $customers ->
    [one] { $customers } client
   *[other] { $customers } clients
}, { $items ->
    [one] { $items } poste ouvert
   *[other] { $items } postes ouverts
}, chacun à une seule place
ui-run-tab-receipt = Compte rendu
ui-run-filter = Filtre
ui-run-any-step = Toute étape
ui-run-bulk = { $count ->
    [one] { $count } client trouvé ici, { $sum } ouverts.
   *[other] { $count } clients trouvés ici, { $sum } ouverts.
}
ui-run-bulk-out = Les écarter tous
ui-run-to-list = Retour à la liste
ui-run-views = Comment le regarder
ui-run-place = { $at } sur { $all }
ui-view-letter = Lettre
ui-view-email = E-mail
ui-view-source = Source
ui-view-why = Pourquoi
ui-mail-to = À
ui-mail-subject = Objet
ui-run-bytes = Ce sont les octets qui seront écrits dans le dossier de sortie.
ui-run-bytes-left = Ce sont les octets écrits dans le dossier de sortie.
ui-run-open-file = Ouvrir le fichier
ui-run-would-fail = Ce serait écarté maintenant :
ui-run-nothing-done = Rien n’est fait.
ui-run-next = Ensuite : { $step }, { $day }.
ui-decision-will-do = À faire
ui-decision-needs-a-look = À regarder
ui-decision-wont = Écarté
ui-run-out = Écarter
ui-run-put-back = Remettre
ui-run-leave-out = Omettre celle-ci
ui-run-open-customer = Ouvrir le client
ui-run-snooze = Reporter
ui-run-until = En repos jusqu’au
ui-run-why = Pourquoi
ui-run-lower = Étape plus douce
ui-run-lower-to = Prendre plutôt cette étape
ui-run-lower-hint = L’étape proposée n’est pas prise. Elle revient quand l’écart minimal entre deux avis est passé.
ui-run-way = Autre voie
ui-run-way-channel = Par
ui-run-way-contact = À
ui-run-as-proposed = Comme proposé
ui-run-words = Vos propres mots
ui-run-words-text = Ce que vous voulez dire
ui-run-words-hint = La liste des postes, comment payer et la suite restent telles quelles.
ui-run-words-place = Où cela figure
ui-run-words-first = Au début, avant le texte habituel
ui-run-words-instead = À la place du texte habituel avant la liste
ui-run-taken-out = Écarté de ce traitement.
ui-run-snoozed = Reporté jusqu’au { $day }.
ui-run-left-out = { $item } est omis.
ui-run-lowered = Part comme : { $step }.
ui-run-way-changed = Part par une autre voie : { $way }.
ui-run-words-changed = Avec vos propres mots.
ui-row-issued = Fait
ui-row-withdrawn = Retiré
ui-row-taken-out = Écarté
ui-row-left = Non émis
ui-guard-item-promised = Promis depuis.
ui-guard-item-promised-part = Une partie a été promise depuis.
ui-guard-item-disputed-part = Une partie a été contestée depuis.
ui-guard-account-paused = Le contact a été suspendu depuis.
ui-guard-item-paused = Une de ses pièces a été suspendue depuis.
ui-guard-account-credit-covers = Un avoir le couvre maintenant.
ui-guard-notice-recent = Un autre avis est parti il y a peu.
ui-guard-contact-notices = Une limite de contact est atteinte.
ui-guard-letter-not-possible = La lettre ne peut pas être faite avec ce qui est connu.
ui-key-move = aller
ui-key-out = écarter
ui-key-snooze = reporter
ui-key-tabs = onglets
ui-said-out = { $customer } est écarté de ce traitement.
ui-said-customer-snoozed = { $customer } est reporté jusqu’au { $day }.
ui-said-left-out = { $item } est omis de l’avis.
ui-said-lowered = L’avis part comme : { $step }.
ui-said-way = L’avis part par une autre voie.
ui-said-words = Vos mots figurent dans l’avis.
ui-said-put-back = { $customer } est à nouveau comme proposé.
ui-said-bulk-out = { $count ->
    [one] { $count } client est écarté.
   *[other] { $count } clients sont écartés.
}
ui-said-bulk-back = { $count ->
    [one] { $count } client est remis.
   *[other] { $count } clients sont remis.
}
ui-said-held = { $count ->
    [0] Approuvé. L’émission commence maintenant.
    [one] Approuvé. L’émission commence dans { $count } minute.
   *[other] Approuvé. L’émission commence dans { $count } minutes.
}
ui-said-stopped = Arrêté. Rien n’a été émis ; le traitement est de nouveau une proposition.
ui-said-stopped-midway = Arrêté. Ce qui n’était pas émis reste ici.
ui-said-sent-now = L’émission commence maintenant.
ui-runs-waits = Un traitement est en attente
ui-auto = Automatique.
ui-auto-title = Traitements automatiques
ui-auto-on = Activés
ui-auto-off = Désactivés
ui-auto-what = Chaque jour ouvré, un traitement est proposé à cette heure et approuvé sans vous. Il attend d’abord, pour que vous puissiez l’arrêter. Si les données bancaires sont anciennes, si un traitement est bien plus grand que d’habitude, ou si quelqu’un travaille sur celui du jour, il vous attend.
ui-auto-slot = Heure
ui-auto-hold = Attente, en minutes
ui-auto-turn-on = Activer
ui-auto-turn-off = Désactiver
ui-auto-not-live = En mode d’essai, rien n’est automatique. Mettez d’abord le livre en service.
ui-auto-held = Le traitement { $run } s’est approuvé de lui-même. Il attend avant que rien ne parte.
ui-auto-nothing = Il n’y avait rien à faire aujourd’hui.
ui-auto-stale = Le traitement { $run } vous attend : les données bancaires sont trop anciennes.
ui-auto-in-hand = Quelqu’un travaille sur le traitement { $run } ; il lui est donc laissé.
ui-auto-large = Le traitement { $run } vous attend : il est bien plus grand que d’habitude.
ui-auto-person = Le traitement { $run } attend votre approbation.
ui-said-auto-on = Les traitements automatiques sont activés.
ui-said-auto-off = Les traitements automatiques sont désactivés.
ui-run-working = Les lignes du traitement sont en cours de comptage.
ui-run-blank = { $count ->
    [one] Une lettre n’a pas d’adresse : ni adresse e-mail ni adresse postale n’est connue. Une fois le livre en service, ce client est à regarder.
   *[other] { $count } lettres n’ont pas d’adresse : ni adresse e-mail ni adresse postale n’est connue. Une fois le livre en service, ces clients sont à regarder.
}
