# Columns of lists that are taken as files.

ui-col-task = Tâche
ui-col-line = Ligne bancaire
ui-col-bank-account = Compte bancaire
ui-col-confidence = Certitude
ui-col-text = Texte
ui-col-ended = Terminé le
ui-col-channel = Canal
ui-col-booked = Paiements comptabilisés jusqu’au
ui-col-proposed = Proposé
ui-col-approved = Approuvé
ui-col-hash = Empreinte
ui-col-import = Importation
ui-col-undone-by = Annulé par
ui-col-added = Ajouté
ui-col-place = Rang dans l’écriture
ui-col-approval = Approbation
ui-col-decided-by = Décidé par
ui-col-decided = Décidé
ui-col-decided-why = Motif de la décision
ui-col-other-number = Numéro de l’autre client
ui-col-section = Rubrique
ui-col-setting = Paramètre
ui-col-origin = Origine

# Printed lists.

ui-paper-as-of = Au { $day }, { $code }
ui-paper-late-share = Part échue
ui-paper-more = { $count ->
    [one] { $count } autre client
   *[other] { $count } autres clients
}
ui-paper-customers = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
ui-paper-run-proposed = Proposé. Rien n’est parti.
ui-paper-run-superseded = Remplacé par une proposition plus récente.
ui-paper-run-held = Approuvé. En attente d’émission.
ui-paper-run-approved = Approuvé.
ui-paper-run-stopped = Arrêté.

# By collector.

ui-collectors = Par agent
ui-collectors-none = Personne n’a agi pendant cette période
ui-collectors-none-why = Les appels, tâches, promesses et encaissements apparaissent ici dès qu’ils sont enregistrés.
ui-collectors-of = { $kept } sur { $due }
ui-col-person = Personne
ui-col-promised = Promis
ui-col-promises-due = Promesses échues
ui-col-count = Nombre
ui-deed-calls = Appels
ui-deed-tasks = Tâches terminées
ui-deed-promises = Promesses obtenues
ui-deed-due = Promesses tenues
ui-deed-collected = Encaissé après un appel
ui-deed-calls-how = Conversations consignées par la personne pour ces jours, sans celles qui ont été biffées.
ui-deed-tasks-how = Tâches que la personne a terminées pendant ces jours, sans celles qui ont été rouvertes.
ui-deed-promises-how = Promesses que la personne a enregistrées pendant ces jours, avec leur somme. Les promesses retirées ne comptent pas.
ui-deed-due-how = Tenues ÷ échues. Sont échues les promesses de la personne dont le jour se situe dans la période et est passé ; sont tenues celles dont la totalité est arrivée au plus tard ce jour-là.
ui-deed-collected-how = Argent reçu pendant ces jours, au plus { $days } jours après un appel, pour la personne qui a parlé la dernière avec le client. Cela dit ce qui a suivi un appel, non ce que l’appel a produit. Les encaissements annulés ou rejetés ne comptent pas.
