### La politique, les réglages, les préférences de la personne et le journal.

## Barre latérale
ui-nav-policy = Politique
ui-nav-settings = Réglages
ui-nav-more = Plus

## Politique : la page
ui-chip-draft = Brouillon { $version }
ui-chip-live = En vigueur : version { $version }
ui-policy-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
ui-draft-from = { $count ->
    [0] à partir de la version { $live } ; ce qui vaut pour toutes les étapes a changé
    [one] à partir de la version { $live }, une étape changée
   *[other] à partir de la version { $live }, { $count } étapes changées
}
ui-draft-words = à partir de la version { $live } ; seul le texte du fichier a changé
ui-publish = Publier…
ui-policy-axis = Jours à compter de l’échéance
ui-policy-axis-hint = Choisissez une étape, puis
ui-policy-axis-day = d’un jour,
ui-policy-axis-week = d’une semaine
ui-policy-axis-sentence = { $count ->
    [one] Une étape compte à partir de l’échéance.
   *[other] { $count } étapes comptent à partir de l’échéance, dans l’ordre de leurs jours. Les phrases ci-dessous disent chacune.
}
ui-due-date = Échéance
ui-step-on-day = { $step }, jour { $day }
ui-and-more = { $count ->
   *[other] et { $count } de plus
}
ui-policy-sentences = En phrases
ui-policy-general = Pour toutes les étapes
ui-policy-may-not = Vous pouvez regarder la politique. Un superviseur, un contrôleur ou un administrateur peut la changer.
ui-try = Essayer
ui-try-why = Ce que feraient la politique en vigueur et le brouillon dans les jours qui viennent. Rien n’est envoyé ni enregistré. L’argent arrive comme chaque client a payé jusqu’ici, pareil pour les deux.
ui-try-no-draft = Il n’y a pas de brouillon : voici la politique en vigueur seule.
ui-try-weeks = Avis par semaine
ui-try-live = En vigueur
ui-try-notices = Avis
ui-try-tasks = Tâches
ui-try-cash = Argent attendu
ui-try-changes = { $count ->
    [0] Rien ne serait fait autrement pour aucun client.
    [one] Pour { $count } client, quelque chose serait fait autrement :
   *[other] Pour { $count } clients, quelque chose serait fait autrement :
}
ui-try-large = Le livre est trop grand pour un essai pendant que vous attendez. Enregistrez le texte dans un fichier et lancez cette commande :
ui-try-sentence = Avis par semaine : { $live } avec la politique en vigueur, { $draft } avec le brouillon.
ui-key-move-step = déplacer l’étape
ui-key-move-week = d’une semaine

## Politique : ce qu’est devenue une étape
ui-step-added = nouvelle
ui-step-removed = retirée
ui-step-switched-on = activée
ui-step-switched-off = désactivée
ui-step-changed = changée
ui-step-was = avant : { $when }
ui-step-was-day = avant : jour { $day }
ui-step-moved = { $step } : { $to } (avant : { $from })

## Politique : le formulaire d’une étape
ui-step-days = Jours
ui-step-days-hint = Un signe moins : avant ce jour.
ui-step-channel = Comment
ui-step-to = À qui
ui-to-contact = Le contact du client
ui-to-management = La direction du client
ui-step-role = Qui
ui-step-pay = Jours pour payer
ui-step-pay-hint = Vide : autant qu’en donne la politique.
ui-step-on = Cette étape est prise
ui-step-save = Enregistrer au brouillon
ui-step-shift = Déplacer l’étape
ui-week-earlier = Semaine plus tôt
ui-day-earlier = Jour plus tôt
ui-day-later = Jour plus tard
ui-week-later = Semaine plus tard
ui-step-more = Les conditions et les lettres se changent dans le texte.
ui-wrong-days = Ce n’est pas un nombre de jours. Écrivez un nombre entier, par exemple 14 ou −7.
ui-said-step = { $step } : changée au brouillon
ui-said-step-moved = { $step } : déplacée au brouillon

## Politique : texte, brouillon, versions
ui-policy-text = Texte
ui-policy-text-more = Toute la politique en un fichier. Elle s’enregistre comme brouillon ; rien ne change avant que vous la publiiez.
ui-policy-source = Le texte de la politique
ui-policy-save-draft = Enregistrer au brouillon
ui-policy-fine = Aucun problème trouvé.
ui-leave = Quitter sans enregistrer
ui-line-word = Ligne
ui-line = Ligne { $count } :
ui-said-draft = Le brouillon est enregistré
ui-said-draft-dropped = Le brouillon est jeté
ui-said-published = La version { $version } est en vigueur dès le prochain traitement
ui-said-restored = La version { $version } est maintenant le brouillon
ui-policy-draft = Brouillon
ui-draft-look = Regarder le brouillon
ui-draft-none = Il n’y a pas de brouillon. Changez une étape ou le texte pour en commencer un.
ui-draft-beside = La version { $live } est en vigueur. Voici ce que la version { $draft } changerait.
ui-draft-begun-from = Ce brouillon est parti de la version { $version }. Une autre a été publiée depuis : regardez si le brouillon en reprend quelque chose.
ui-draft-drop = Jeter le brouillon
ui-publish-why = Pourquoi
ui-publish-why-hint = Cela reste à côté de la version pour toujours. Chaque client est examiné à nouveau au prochain traitement ; publier n’envoie rien.
ui-publish-version = Publier la version { $version }
ui-policy-versions = Versions
ui-policy-versions-more = Toutes les politiques qui ont été en vigueur. Un traitement cite la version qui l’a décidé.
ui-policy-version = Version { $version }
ui-policy-compared = Version { $from } et version { $to }
ui-compare-from = Plus ancienne
ui-compare-to = Plus récente
ui-compare = Comparer
ui-restore = En faire le brouillon
ui-restore-version = Faire de la version { $version } le brouillon
ui-version-live = en vigueur
ui-version-standard = standard
ui-col-version = Version
ui-col-since = Depuis
ui-col-by = Par
ui-col-why = Pourquoi
ui-col-runs = Traitements décidés
ui-col-acts = Ce que vous pouvez faire
ui-diff-steps = Étapes qui changent
ui-diff-lines = Lignes qui changent
ui-diff-none = Aucune différence
ui-diff-none-why = Les deux textes sont les mêmes.
ui-diff-old = Ancienne ligne
ui-diff-new = Nouvelle ligne
ui-diff-sign = Partie ou nouvelle
ui-diff-line = Texte
ui-preferences = Préférences

## Réglages
ui-settings-more = Chaque valeur, avec son origine. Rien ici n’envoie quoi que ce soit.
ui-settings-overview = Aperçu
ui-settings-creditor = Créancier
ui-settings-rates = Taux d’intérêt
ui-settings-layouts = Formats de fichier
ui-settings-calendar = Calendrier
ui-settings-book = Livre
ui-settings-activity = Journal
ui-settings-may-not = Vous pouvez regarder les réglages. Un contrôleur ou un administrateur peut les changer.
ui-change = Changer
ui-not-set = non fixé
ui-section-creditor = Créancier
ui-section-reached = Comment vous joindre, et qui signe
ui-section-payment = Moyens de paiement
ui-section-place = Heure et langue
ui-section-sending = Envoi
ui-section-policy = Politique
ui-section-charges = Intérêts et frais
ui-section-receipts = Encaissements et rapprochement
ui-section-book = Livre
ui-origin-default = par défaut
ui-origin-policy = politique
ui-origin-flag = option de la commande
ui-origin-environment = environnement
ui-origin-here = fixé ici
ui-origin-by = { $from } par { $by }, { $at }
ui-set-name = Nom
ui-set-address = Rue et numéro
ui-set-address-line2 = Deuxième ligne
ui-set-postcode = Code postal
ui-set-city = Ville
ui-set-country = Pays
ui-set-currency = Devise
ui-set-timezone = Fuseau horaire
ui-set-language = Langue des lettres
ui-set-phone = Téléphone du service
ui-set-email = E-mail pour les réponses
ui-set-website = Site web
ui-set-registration = Numéros de registre et fiscaux
ui-set-signer = Qui signe les lettres
ui-set-signer-role = En quelle qualité
ui-set-default-terms = Conditions de paiement si un fichier n’en donne pas
ui-set-payment-methods = Moyens de paiement acceptés
ui-set-live = Mode
ui-set-gap-days = Jours entre deux avis
ui-set-pay-within-days = Jours pour payer
ui-set-fresh-business-days = Âge permis de la banque, jours ouvrés
ui-set-minimum-holds-days = Jours que vaut un minimum
ui-set-write-off-limit = Passé en perte seul jusqu’à
ui-set-join = Les anciens postes entrent à
ui-set-interest = Intérêts
ui-set-lump-sum = Indemnité forfaitaire légale
ui-set-posting = Les frais sont
ui-set-order = Ce qu’un paiement règle d’abord
ui-set-exact-amount = Un montant exact règle sa facture
ui-set-tolerance = Petit écart abandonné
ui-set-tolerance-percent = Et au plus cette part
ui-set-discount-grace-days = Escompte admis en retard, jours
ui-set-path = Livre
ui-set-outbox = Dossier de sortie
ui-settings-creditor-more = Ce que les lettres impriment, et où les clients paient.
ui-creditor-missing = Chaque lettre a besoin de ce qui manque encore : { $what }.
ui-said-creditor = { $count ->
    [0] Rien n’a été changé
    [one] Une valeur est enregistrée
   *[other] { $count } valeurs sont enregistrées
}
ui-layouts-more = Comment ont été lus les fichiers avec ces en-têtes. Le prochain ne demande plus rien.
ui-layouts-none = Aucun format n’est retenu
ui-layouts-none-why = Quand un fichier est lu pour la première fois, ce qui a été dit de lui est retenu ici.
ui-layout-bank = Tableau d’une banque
ui-layout-invoices = Liste de factures
ui-layout-receipts = Liste d’encaissements
ui-layout-customers = Liste de clients
ui-col-layout = Format
ui-col-layout-said = Lu comme
ui-col-headers = En-têtes
ui-forget = Oublier
ui-said-layout-forgotten = Le format { $name } est oublié
ui-rates-more = Taux de référence pour les intérêts légaux. Un taux compte quand une personne ou une source en répond ; aucun ne compte après son dernier jour.
ui-rate-add = Saisir un taux
ui-col-series = Série
ui-rate-from = Du
ui-rate-until = Au
ui-rate-until-hint = Vide : ce seul jour.
ui-rate-percent = Pour cent par an
ui-rate-source = Où il figure
ui-rate-confirm = Je l’ai vérifié…
ui-rate-published = publié
ui-rate-statute = fixé par la loi
ui-rate-derived = dérivé
ui-rate-confirmed = confirmé
ui-rate-unverified = non vérifié
ui-rate-doubtful = douteux
ui-rate-partial = connu en partie
ui-rate-not-found = introuvable
ui-wrong-percent = Ce n’est pas un pourcentage. Écrivez-le ainsi : 2.15, avec au plus quatre chiffres après le point.
ui-said-rate = { $series } : enregistré ; il compte dès le prochain traitement
ui-calendar-more = Jours ouvrés du pays du créancier ({ $country }). Les jours ci-dessous et le week-end, aucun avis ne part et personne n’est appelé.
ui-calendar-unknown = Les jours fériés de cette année ne sont pas connus ; seuls les week-ends sont exclus.
ui-book-check = Contrôler le livre
ui-book-check-more = Le contrôle refait chaque somme et compare chaque liste. Il ne change rien. Un grand livre prend quelques secondes.
ui-book-checks = Contrôles
ui-book-size = Taille
ui-mebibytes = { $size } Mio
ui-col-check = Contrôle
ui-col-result = Résultat
ui-col-found = Premier trouvé
ui-check-ok = juste
ui-check-wrong = { $count ->
   *[other] { $count } à corriger
}
ui-check-notice = { $count ->
   *[other] { $count } à savoir
}
ui-checks-wrong = { $count ->
    [0] Le livre est juste.
    [one] Un contrôle a trouvé quelque chose.
   *[other] { $count } contrôles ont trouvé quelque chose.
}

## Préférences
ui-preferences-more = Pour ce navigateur seulement.
ui-preferences-me = Nom, langue, mot de passe et sessions
ui-theme = Couleurs
ui-theme-system = Comme le système
ui-theme-light = Clair
ui-theme-dark = Sombre
ui-rows = Lignes par page
ui-keys-on = Les touches seules marchent
ui-keys-on-hint = Une lettre appuie sur un bouton. Désactivez cela si des touches sont pressées par erreur ou à la voix.
ui-said-preferences = Vos préférences sont enregistrées

## Journal
ui-log-more = Qui a fait quoi, quand et pourquoi. Les lignes ne changent jamais.
ui-log-everybody = Tous
ui-log-everything = Tout
ui-log-kind = Type
ui-log-at = Quand
ui-log-what = Quoi
ui-log-newest = Les plus récentes
ui-log-older = Plus anciennes
ui-log-none = Aucune ligne ne correspond
ui-log-none-why = Changez le filtre.
ui-log-kind-account = Clients
ui-log-kind-contact = Contacts
ui-log-kind-item = Postes
ui-log-kind-charge = Frais
ui-log-kind-late-terms = Conditions de retard
ui-log-kind-receipt = Encaissements
ui-log-kind-hold = Blocages
ui-log-kind-dispute = Litiges
ui-log-kind-promise = Promesses
ui-log-kind-call = Conversations
ui-log-kind-task = Tâches
ui-log-kind-notice = Avis
ui-log-kind-step = Étapes
ui-log-kind-run = Traitements
ui-log-kind-import = Imports
ui-log-kind-policy = Politique
ui-log-kind-creditor = Créancier
ui-log-kind-approval = Approbations
ui-log-kind-user = Utilisateurs
ui-log-account-opened = Client ouvert
ui-log-account-updated = Client changé
ui-log-account-alias-seen = Autre nom vu
ui-log-account-alias-withdrawn = Autre nom repris
ui-log-account-withdrawn = Client repris avec son import
ui-log-contact-withdrawn = Contact repris avec son import
ui-log-item-withdrawn = Poste repris avec son import
ui-log-contact-added = Contact ajouté
ui-log-contact-changed = Contact changé
ui-log-late-terms-stated = Conditions de retard indiquées
ui-log-item-issued = Poste émis
ui-log-item-corrected = Poste corrigé
ui-log-item-settled-before = Réglé avant le début du livre
ui-log-item-unlisted = Absent de la dernière liste
ui-log-item-relisted = De nouveau sur la liste
ui-log-item-reopened = Poste de nouveau ouvert
ui-log-item-netted = Réglé par un avoir
ui-log-item-refunded = Remboursé
ui-log-item-written-off = Passé en perte
ui-log-item-reinstated = Passage en perte repris
ui-log-charge-made = Frais comptés
ui-log-charge-waived = Frais abandonnés
ui-log-discount-granted = Escompte accordé
ui-log-difference-forgiven = Petit écart abandonné
ui-log-receipt-recorded = Encaissement saisi
ui-log-receipt-allocated = Encaissement lettré
ui-log-receipt-unallocated = Encaissement retiré
ui-log-receipt-cancelled = Encaissement annulé
ui-log-receipt-returned = Paiement rejeté par la banque
ui-log-hold-placed = Blocage posé
ui-log-hold-lifted = Blocage levé
ui-log-dispute-raised = Litige ouvert
ui-log-dispute-closed = Litige clos
ui-log-promise-made = Promesse faite
ui-log-promise-restored = Promesse de nouveau valable
ui-log-call-logged = Conversation notée
ui-log-task-created = Tâche créée
ui-log-task-done = Tâche faite
ui-log-notice-issued = Avis émis
ui-log-notice-withdrawn = Avis retiré
ui-log-step-taken = Étape prise
ui-log-creditor-added = Créancier ajouté
ui-log-creditor-changed = Données du créancier changées
ui-log-policy-published = Politique publiée
ui-log-run-approved = Traitement approuvé
ui-log-import-made = Fichier lu
ui-log-fx-imported = Cours de change lus
ui-log-bank-statement-read = Relevé bancaire lu
ui-log-rate-added = Taux d’intérêt saisi
ui-log-rate-confirmed = Taux d’intérêt confirmé
ui-log-approval-asked = Approbation demandée
ui-log-approval-approved = Approuvé par une seconde personne
ui-log-approval-rejected = Refusé par une seconde personne
ui-log-approval-withdrawn = Demande retirée
ui-log-user-added = Utilisateur ajouté
ui-log-user-invited = Utilisateur invité
ui-log-user-renamed = Utilisateur renommé
ui-log-user-role-set = Rôle d’un utilisateur changé
ui-log-user-disabled = Utilisateur désactivé
ui-log-user-enabled = Utilisateur réactivé
ui-log-user-password-set = Mot de passe défini
ui-log-user-reset-made = Lien pour un nouveau mot de passe fait
ui-log-user-codes-set = Codes à usage unique installés
ui-log-user-codes-removed = Codes à usage unique retirés
ui-log-user-recovery-set = Codes de secours faits
ui-log-user-code-wrong = Code à usage unique faux
ui-log-user-signed-in = Connecté
ui-log-user-signed-out = Déconnecté
ui-log-user-sign-in-failed = Connexion échouée
ui-log-user-session-ended = Session terminée
ui-log-contact-marked = Personne mise en premier
ui-log-contact-removed = Personne retirée
ui-log-contact-restored = Personne remise
ui-log-limit-set = Limite de crédit fixée
ui-log-promise-withdrawn = Promesse reprise
ui-log-bank-line-ignored = Ligne bancaire mise de côté
ui-log-bank-line-taken-up = Ligne bancaire reprise
ui-log-bank-line-brought = Ligne bancaire reçue d’un partenaire
ui-log-oidc-set = Fournisseur d’identité installé
ui-log-oidc-removed = Fournisseur d’identité retiré
ui-log-user-identity-linked = Connexion liée au fournisseur d’identité
ui-proof-account-first-invoice = Première facture de chaque client
ui-proof-account-links = Les numéros fusionnés mènent à un seul client
ui-proof-account-newest-entry = Dernière écriture de chaque client
ui-proof-activity-has-entries = Chaque écriture figure au journal
ui-proof-activity-reaches-version = Le journal est complet
ui-proof-activity-replays = Le journal rejoué donne le même livre
ui-proof-approval-four-eyes = Approuvé par une seconde personne
ui-proof-bank-line-is-receipts = Une ligne bancaire vaut ses encaissements
ui-proof-bank-statements-chain = Les relevés bancaires se suivent
ui-proof-book-money-conserved = Aucun argent ne se perd ni ne se crée
ui-proof-charge-is-item = Chaque frais est un poste
ui-proof-charge-made-once = Rien n’est compté deux fois
ui-proof-database-append-only = Les écritures ne peuvent pas être modifiées
ui-proof-database-integrity = La base de données est intacte
ui-proof-database-settings = Réglages de la base de données
ui-proof-directory-customer-names = Répertoire des noms de clients
ui-proof-directory-customer-numbers = Répertoire des numéros de clients
ui-proof-directory-item-numbers = Répertoire des numéros de factures
ui-proof-directory-receipt-keys = Répertoire des encaissements
ui-proof-item-amount-is-sum = Le montant d’un poste est la somme de ses écritures
ui-proof-item-netted-ties = Un avoir règle autant qu’il en a été utilisé
ui-proof-item-not-over-settled = Rien n’est réglé au-delà de son montant
ui-proof-item-open-is-sum = Le montant ouvert est la somme des écritures
ui-proof-item-parts-are-whole = Les factures en plusieurs parts les ont toutes
ui-proof-item-withdrawn-is-nothing = Rien n’est dû sur ce qui a été repris
ui-proof-notice-has-files = Chaque avis a ses fichiers
ui-proof-notice-has-steps = Chaque avis a pris une étape
ui-proof-notice-taken-back = Aucun avis retiré ne compte
ui-proof-policy-is-its-version = La politique en vigueur est sa dernière version
ui-proof-receipt-is-spent = Chaque encaissement est affecté au centime près
ui-proof-run-edits-live = Les changements des traitements sont à côté de leurs lignes
ui-proof-run-holds-end = Chaque traitement retenu a son heure
ui-proof-run-rows-live = Seule la dernière proposition a des lignes
ui-proof-step-has-maker = Chaque étape a son origine
ui-proof-user-somebody-administers = Quelqu’un administre le livre
ui-proof-user-tasks-without-stand-in = Les absents ont un remplaçant
ui-proof-creditor-account-places = Les comptes bancaires sont dans l’ordre
ui-proof-creditor-logo-kept = Le logo est conservé
ui-proof-evidence-is-kept = Chaque document cité est conservé
ui-proof-document-is-its-hash = Chaque fichier conservé est resté le même

## Segments, and customers who stay on an older version of the policy
ui-fact-class = Catégorie
ui-class-what = Votre catégorie de client
ui-class-hint = Un mot à vous, pour les segments de la politique. Vide : aucune.
ui-said-class = La catégorie est notée.
ui-middle = Clients sur une version antérieure
ui-middle-how = Un avis de retard leur a été envoyé selon cette version et sa facture reste ouverte : ses étapes continuent jusqu’au paiement, ou jusqu’à ce que vous les fassiez passer à une autre.
ui-middle-none = Tous les clients sont sur la version en vigueur
ui-middle-count = { $count ->
    [one] { $count } client est encore sur une version antérieure
   *[other] { $count } clients sont encore sur une version antérieure
}
ui-policy-everybody = Tous les clients
ui-policy-segment-text = Ce qui est marqué diffère de la règle de tous les clients. Un segment se change dans le texte :
ui-segment-became = Segment « { $segment } » : { $became }
ui-segment-added = nouveau
ui-segment-removed = retiré
ui-segment-condition = concerne désormais d’autres clients
ui-col-segment = Segment
ui-middle-by-notice = Avis de retard
ui-middle-by-move = Déplacé par quelqu’un
ui-move = Passer à la version { $version }
ui-move-all = Tout passer à la version { $version }
ui-move-how = Les étapes faites comptent. Rien n’est fait deux fois et rien de ce qui est passé n’est rattrapé.
ui-said-moved = Passé à la version { $version } de la politique.
ui-said-moved-all = { $count ->
    [one] { $count } client passé à la version en vigueur.
   *[other] { $count } clients passés à la version en vigueur.
}
ui-log-policy-moved = Passé à une autre version de la politique
ui-log-policy-move-struck = Passage à une autre version annulé
ui-wrong-policy-not-in-the-middle = Ce client est déjà sur la version en vigueur : aucun avis de retard d’une facture ouverte n’a été envoyé selon une autre.
ui-wrong-policy-there-already = Ce client est déjà sur cette version.
ui-fix-policy-segment-asks-invoice = Un segment porte sur le client : catégorie, pays, type, ce qu’il doit en tout. Les conditions sur une seule facture vont dans une étape.
ui-fix-policy-segment-twice = Donnez à chaque segment un nom distinct.
