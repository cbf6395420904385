### Ce que disent les écrans. Phrases courtes, le verbe d’abord ; seulement les mots du glossaire.

## Cadre
ui-skip = Au contenu
ui-nav = Écrans
ui-nav-main = Écrans principaux
ui-nav-today = Aujourd’hui
ui-nav-worklist = Liste de travail
ui-bar-worklist = Liste
ui-nav-customers = Clients
ui-nav-runs = Traitements
ui-nav-aging = Balance âgée
ui-mode-live = En service · émission manuelle
ui-mode-test = Mode d’essai
ui-test-mode = Mode d’essai.
ui-test-mode-more = Les lettres sont écrites dans le dossier de sortie. Rien n’arrive à un client.
ui-bank-known = Banque connue jusqu’au { $day }
ui-bank-unknown = Pas encore de fichier bancaire
ui-search = Chercher ou aller à
ui-status = Ce qui a été fait, et touches
ui-undo = Annuler
ui-key-filter = filtrer
ui-key-search = chercher
ui-key-next = suivant
ui-key-before = précédent
ui-problem = Cela n’a pas marché
ui-back-to-today = Retour à Aujourd’hui
ui-save = Enregistrer
ui-show = Afficher
ui-filter = Filtre
ui-filter-do = Filtrer
ui-page-before = Précédente
ui-page-after = Suivante
ui-range = { $first }–{ $last } sur { $all }
ui-open-list = Ouvrir la liste
ui-nothing-waits = Rien n’attend

## Droits
ui-right-own = voir sa propre fiche
ui-right-placed = travailler ce qui est confié à sa société
ui-right-read = regarder le livre
ui-right-collect = travailler avec les clients
ui-right-cash = dire à qui est un encaissement
ui-right-import = lire des fichiers dans le livre
ui-right-propose = proposer un traitement
ui-right-approve = approuver un traitement
ui-right-adjust = changer ce qui est dû
ui-right-policy = changer la politique
ui-right-settings = changer les réglages
ui-right-audit = voir qui peut faire quoi
ui-right-users = dire qui peut faire quoi

## Chiffres
ui-owed = Dû
ui-overdue = En retard
ui-oldest = Le plus ancien
ui-open = Ouvert
ui-amount = Montant
ui-currency = Devise
ui-reason = Raison
ui-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
ui-items = { $count ->
    [one] { $count } poste
   *[other] { $count } postes
}
ui-not-due = Non échu
ui-over-days = Plus de { $days }

## Aujourd’hui et liste de travail
ui-today-sentence = { $count ->
    [0] Rien n’attend une personne.
    [one] { $count } tâche attend.
   *[other] { $count } tâches attendent.
}
ui-worklist-later = { $count ->
    [one] { $count } autre est pour un jour suivant.
   *[other] { $count } autres sont pour un jour suivant.
}
ui-worklist-start = Commencer la liste
ui-oldest-of = la plus ancienne du { $day }
ui-tile-calls = Appels à faire
ui-tile-visits = Visites
ui-tile-other = Approbations et messages
ui-today-tasks = Ce qui vous attend
ui-today-done = Rien n’attend
ui-today-done-why = Les tâches viennent des traitements approuvés : appels, visites et approbations.
ui-today-run = Dernier traitement
ui-does-collector = chargé de recouvrement
ui-does-sales-rep = commercial
ui-does-account-manager = responsable du compte
ui-does-controller = contrôleur
ui-does-management = direction
ui-outcome-done = Fait
ui-outcome-reached = Quelqu’un a répondu
ui-outcome-no-answer = Pas de réponse
ui-outcome-approved = Approuvé
ui-outcome-rejected = Refusé
ui-outcome-withdrawn = Annulé
ui-outcome-in-house = Équipe interne
ui-outcome-agency = Agence
ui-outcome-sale = Cession
ui-empty-book = Pas encore de factures
ui-empty-book-why = Apportez une liste de factures ouvertes. Cela n’envoie rien.

## Clients
ui-customers-count = { $count ->
    [one] { $count } client et devise
   *[other] { $count } clients et devises
}
ui-customers-which = Afficher
ui-customers-owing = Qui doivent quelque chose
ui-customers-late = Qui sont en retard
ui-customers-all = Tous
ui-customers-none = Aucun client ne correspond
ui-customers-none-why = Changez le filtre, ou apportez une liste de clients ou de factures.
ui-col-customer = Client
ui-contact = Contact
ui-tab-timeline = Historique
ui-tab-invoices = Factures
ui-tab-receipts = Encaissements
ui-tab-contacts = Contacts
ui-tab-terms = Détails
ui-tab-documents = Lettres
ui-chip-disputed = { $amount } contestés
ui-next-today = Aujourd’hui : { $step }.
ui-next-on = Ensuite : { $step }, { $day }.
ui-fact-address = Adresse
ui-fact-language = Langue
ui-fact-sales-rep = Commercial
ui-fact-account-manager = Responsable du compte
ui-fact-first-invoice = Première facture
ui-fact-aliases = Aussi appelé
ui-role-payables = Comptabilité fournisseurs
ui-role-buyer = Acheteur
ui-role-manager = Dirigeant
ui-role-owner = Propriétaire
ui-receipts-none = Pas d’encaissements
ui-receipts-none-why = L’argent qui arrive se trouve ici, avec ce qu’il a réglé.
ui-documents-none = Pas de lettres
ui-documents-none-why = Les lettres des traitements approuvés se trouvent ici, chacune avec son empreinte.
ui-contacts-none = Personne n’est connu
ui-contacts-none-why = Importez une liste de clients avec contacts, ou ajoutez un contact.
ui-receipt-cancelled = Annulé le { $day } : { $why }
ui-receipt-returned = Rejeté par la banque le { $day } : { $why }
ui-first-seen = Entré dans le livre

## Ce que fait une personne
ui-act-call = Appel
ui-act-promise = Promesse
ui-act-dispute = Litige
ui-act-hold = Blocage
ui-call-outcome = Ce qui en est sorti
ui-call-with = Avec qui
ui-call-note = Ce qui a été dit
ui-call-pay-on = Date de paiement annoncée
ui-call-reached = Quelqu’un a répondu
ui-call-no-answer = Pas de réponse
ui-call-left-message = Message laissé
ui-call-arrived = La facture est arrivée
ui-call-pay-date = Date de paiement annoncée
ui-promise-by = Pour le
ui-dispute-part = Seulement cette part
ui-dispute-quality = Qualité
ui-dispute-price = Prix
ui-dispute-quantity = Quantité
ui-dispute-not-received = Pas reçu
ui-dispute-already-paid = Déjà payé
ui-dispute-other = Autre raison
ui-dispute-upheld = Litige sur { $item } reconnu
ui-dispute-rejected = Litige sur { $item } rejeté
ui-hold-kind = Ce qui ne doit pas se faire
ui-hold-until = Jusqu’au
ui-hold-pause = Contact suspendu
ui-hold-order = La commande attend l’argent
ui-hold-credit = Pas de livraison à crédit
ui-hold-cash-only = Comptant seulement
ui-hold-stop = Relations commerciales arrêtées
ui-hold-lifted = { $hold } : levé
ui-received = { $amount } reçus
ui-promised = { $amount } promis pour le { $day }
ui-disputed = Conteste { $item }
ui-said-call = Appel noté.
ui-said-promise = Promesse notée. La relance s’arrête jusqu’au { $day }, pour ce montant seulement.
ui-said-dispute = { $item } est contesté. Il n’est pas réclamé tant que ce n’est pas réglé.
ui-said-undone = Repris.
ui-said-task = Fait : { $task }.
ui-said-next-business-day = Le { $today } n’est pas un jour ouvré ; voici le traitement du { $day }.
ui-said-proposed = { $run } est proposé. Rien n’est comptabilisé ni émis avant votre approbation.
ui-said-approved = { $count ->
    [one] Approuvé. { $count } fichier a été écrit.
   *[other] Approuvé. { $count } fichiers ont été écrits.
}

## Factures
ui-kind-invoice = Facture
ui-kind-credit-note = Avoir
ui-kind-charge = Frais
ui-kind-on-account = En compte
ui-item-settled = réglée
ui-item-credit = en faveur du client
ui-item-late = { $count ->
    [one] { $count } jour de retard
   *[other] { $count } jours de retard
}
ui-item-due = échéance { $day }
ui-money-story = Mouvements
ui-interest = Intérêts
ui-interest-up-to = Jusqu’au { $day }. Regarder ne comptabilise rien.
ui-why-today = Pourquoi, ou pourquoi pas, aujourd’hui
ui-why-nothing = Rien n’en est ouvert.
ui-facts = Faits
ui-fact-issued = Émise
ui-fact-terms = Conditions
ui-fact-sent = Envoyée
ui-fact-payment-reference = Référence de paiement
ui-fact-source = Source
ui-col-invoice = Facture
ui-col-due = Échéance
ui-col-late = Retard
ui-col-day = Jour
ui-col-what = Quoi
ui-col-from = Du
ui-col-to = Au
ui-col-days = Jours
ui-col-received = Reçu
ui-col-reference = Référence
ui-entry-issued = Émise
ui-entry-corrected = Corrigée
ui-entry-settled-before = Réglée avant
ui-entry-allocated = Payée
ui-entry-unallocated = Paiement retiré
ui-entry-discounted = Escompte pour paiement anticipé
ui-entry-small-difference = Petit écart abandonné
ui-entry-returned = Paiement rejeté par la banque
ui-entry-netted = Avoir utilisé
ui-entry-refunded = Remboursé
ui-entry-written-off = Passé en perte
ui-entry-waived = Abandonné
ui-entry-reinstated = Dû à nouveau

## Balance âgée
ui-as-of = Au
ui-all-customers = Tous les clients
ui-aging-none = Rien n’est ouvert
ui-aging-none-why = Aucun client ne doit rien ce jour-là.
ui-aging-sentence = { $amount } ouverts sur { $items ->
    [one] { $items } poste
   *[other] { $items } postes
} ; { $late ->
    [one] { $late } client est
   *[other] { $late } clients sont
} en retard

## Traitements
ui-runs-what = Proposez, regardez, approuvez. Rien n’est comptabilisé ni émis avant votre approbation.
ui-runs-none = Pas encore de traitement
ui-runs-none-why = Proposez le traitement du jour pour voir ce qui arriverait à chaque client, et pourquoi.
ui-run-propose = Proposer aujourd’hui
ui-run-again = Proposer à nouveau
ui-run-proposed = Proposé
ui-run-approved = Approuvé
ui-run-review = Examiner
ui-run-look = Regarder
ui-run-none = Aucun traitement n’a encore été proposé.
ui-run-counted = { $will } à faire, { $look } à regarder, { $wont } écartés.
ui-run-of = Traitement du { $day }
ui-run-nothing-yet = Rien n’est comptabilisé ni émis avant votre approbation.
ui-run-issued = Approuvé ; ses lettres sont écrites.
ui-run-approve = { $count ->
    [one] Approuver { $count }
   *[other] Approuver { $count }
}
ui-run-tab-will = À faire
ui-run-tab-look = À regarder
ui-run-tab-wont = Écartés
ui-run-tab-empty = Personne ici
ui-col-run = Traitement
ui-col-state = État
ui-col-step = Étape
ui-channel-email = E-mail
ui-channel-letter = Lettre
ui-channel-certified = Lettre recommandée
ui-channel-phone = Appel
ui-channel-visit = Visite
ui-channel-none = En interne
## Étapes de la politique standard
step-order-hold = La commande attend l’argent
step-welcome-call = Appel de bienvenue
step-receipt-check = Contrôle de réception
step-receipt-check-2 = Contrôle de réception par appel
step-receipt-check-posted = Contrôle de réception des factures postées
step-courtesy = Message de courtoisie
step-due-soon = Échéance proche
step-confirmation = Confirmation d’une conversation
step-unearned-discount = Escompte pris trop tard
step-reminder = Rappel
step-past-due = Lettre de retard
step-late-charges = Pénalités de retard
step-call-1 = Premier appel
step-tell-sales = Prévenir le commercial
step-credit-hold = Pas de livraison à crédit
step-call-2 = Deuxième appel
step-second-reminder = Deuxième rappel
step-visit = Visite
step-to-management = Lettre à leur direction
step-second-notice = Deuxième avis
step-demand = Mise en demeure
step-cash-only = Comptant seulement
step-final-notice = Dernier avis
step-final-call = Dernier appel
step-stop-trading = Arrêt des relations commerciales
step-placement-approval = Approuver la remise au recouvrement
step-in-collections = En recouvrement
step-last-deadline = Dernier délai
step-legal-approval = Approuver l’action en justice
step-statement = Relevé
