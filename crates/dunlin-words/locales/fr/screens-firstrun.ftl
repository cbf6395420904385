### Imports, première utilisation, démonstration et passage en réel.

## Imports
ui-nav-imports = Imports
ui-figure = { $count }
ui-imports-what = Listes de factures, d’encaissements ou de clients, factures électroniques et fichiers bancaires.
ui-imports-waiting = À importer
ui-imports-made = Historique
ui-imports-none = Rien n’a encore été importé
ui-imports-none-why = Choisissez un fichier ci-dessus. Il est d’abord examiné ; rien n’est écrit avant que vous le disiez.
ui-import-file = Fichier
ui-import-file-hint = CSV, XLSX, XLS, UBL, CII, Factur-X, FatturaPA, camt, MT940 et autres fichiers bancaires, jusqu’à 64 Mo.
ui-import-look = L’examiner
ui-import-by = par { $by }
ui-import-when = Quand
ui-import-kind = Ce qu’il liste
ui-import-kind-invoices = Factures
ui-import-kind-receipts = Encaissements
ui-import-kind-customers = Clients
ui-import-made = Importé le { $day } par { $by }.
ui-import-undone = Repris
ui-import-undone-on = Repris le { $day } par { $by }. Le livre est comme avant.
ui-import-source = Source
ui-import-was-snapshot = la liste complète des factures ouvertes
ui-import-hash = Empreinte du fichier
ui-import-nothing-yet = Rien n’est encore écrit.
ui-import-step-columns = Dites ce que sont les colonnes. Voyez ensuite ce qui changerait.
ui-import-how = Comment le fichier est lu
ui-import-find-out = À déterminer
ui-import-currency = Devise si aucune n’est indiquée
ui-import-columns = Colonnes
ui-import-header = Colonne
ui-import-values = Valeurs
ui-import-read-as = Lue comme
ui-import-snapshot = C’est la liste complète des factures ouvertes
ui-import-snapshot-what = Ce que cette liste ne contient plus n’est pas relancé tant que ce n’est pas réglé, listé à nouveau ou confirmé.
ui-import-to-preview = Voir ce qui changerait
ui-import-forget = Oublier ce fichier
ui-import-change-columns = Changer les colonnes
ui-import-is-invoices = Une liste de factures.
ui-import-is-receipts = Une liste d’encaissements.
ui-import-is-customers = Une liste de clients.
ui-import-is-bank = Un fichier bancaire.
ui-import-bank-how = Ce qui est certain se rapproche de soi-même. Le reste attend sous Banque.
ui-import-statements = Relevés
ui-import-lines = Lignes
ui-import-created = Nouvelles
ui-import-updated = Changées
ui-import-skipped = Déjà connues
ui-import-rejected = Non prises
ui-import-rejected-file = Lignes non prises
ui-import-rejected-how = Certaines lignes n’ont pas été prises. Téléchargez-les, corrigez-les dans le fichier, et importez ce fichier. Sa dernière colonne dit pourquoi.
ui-import-not-taken = Non prises
ui-import-worth-knowing = Bon à savoir
ui-import-row = Ligne
ui-import-found = Trouvé
ui-import-why = Pourquoi
ui-import-corrections = Corrections
ui-import-in-book = Au livre
ui-import-in-file = Au fichier
ui-import-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
ui-import-take = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
ui-import-take-lines = { $count ->
    [one] Lire { $count } ligne
   *[other] Lire { $count } lignes
}
ui-import-accept-seller = C’est quand même la nôtre
ui-import-no-change = Ce fichier ne change rien.
ui-import-no-change-why = Chaque ligne est déjà connue, ou ne peut être prise.
ui-import-also-customers = { $count ->
    [one] Aussi { $count } nouveau client.
   *[other] Aussi { $count } nouveaux clients.
}
ui-import-also-receipts = { $count ->
    [one] Aussi { $count } encaissement.
   *[other] Aussi { $count } encaissements.
}
ui-import-not-in-list = { $count ->
    [one] { $count } poste ouvert de cette source n’est pas dans le fichier.
   *[other] { $count } postes ouverts de cette source ne sont pas dans le fichier.
}
ui-said-imported = Importé.
ui-said-forgotten = { $file } est oublié. Rien n’a été écrit.
ui-said-bank = { $new ->
    [one] Fichier bancaire lu : { $new } nouvelle ligne, rapprochées : { $applied }.
   *[other] Fichier bancaire lu : { $new } nouvelles lignes, rapprochées : { $applied }.
}
ui-import-undo = Reprendre l’import
ui-import-undo-what = Le livre est alors comme avant ce fichier. C’est possible tant que rien ne repose sur ce qu’il a apporté.
ui-said-import-undone = { $file } est repris. Le livre est comme avant.

## Comment un fichier est lu
ui-fact-rows = Lignes
ui-fact-header-row = En-tête à la ligne
ui-fact-header-language = Langue de l’en-tête
ui-fact-delimiter = Entre les cellules
ui-delimiter-tab = tabulation
ui-date-order = Ordre des dates
ui-date-order-dmy = Jour, mois, année
ui-date-order-mdy = Mois, jour, année
ui-date-order-ymd = Année, mois, jour
ui-decimal = Signe décimal
ui-decimal-point = Point : 1,234.56
ui-decimal-comma = Virgule : 1.234,56
ui-encoding = Encodage
ui-sheet = Feuille
ui-language-en = anglais
ui-language-bg = bulgare
ui-language-fr = français
ui-language-lv = letton
ui-language-nl = néerlandais
ui-language-ro = roumain
ui-language-de = allemand
ui-language-es = espagnol
ui-language-it = italien
ui-language-pl = polonais

## Questions sur un fichier
ui-ask-date-order-uncertain = Qu’est-ce qui vient d’abord dans ses dates, le jour ou le mois ?
ui-ask-date-order-contradictory = Qu’est-ce qui vient d’abord dans ses dates, le jour ou le mois ?
ui-ask-decimal-uncertain = Quel est le signe décimal ?
ui-ask-decimal-contradictory = Quel est le signe décimal ?
ui-ask-encoding-uncertain = Dans quel encodage est-il écrit ?
ui-ask-encoding-invalid = Dans quel encodage est-il écrit ?
ui-ask-kind-uncertain = Liste-t-il des factures ou des encaissements ?
ui-ask-kind-unknown = Que liste-t-il ?
ui-ask-sheet-uncertain = Quelle feuille est la liste ?
ui-ask-header-unknown = Que sont les colonnes ?
ui-ask-column-missing = Une colonne manque. Laquelle est-ce ?
ui-ask-column-ambiguous = Deux colonnes pourraient être la même chose. Laquelle est-ce ?
ui-ask-currency-missing = Dans quelle devise sont les montants ?

## Ce qui corrige un problème
ui-fix-date-unreadable = Écrivez la date ainsi : année-mois-jour, par exemple 2026-11-22.
ui-fix-date-missing = Ajoutez une date d’émission ou une échéance.
ui-fix-amount-unreadable = N’écrivez le montant qu’en chiffres, avec un seul signe décimal.
ui-fix-amount-missing = Indiquez le montant.
ui-fix-amount-too-large = Vérifiez le montant : il a trop de chiffres.
ui-fix-amount-below-settled = On a payé plus que le nouveau montant. Vérifiez le montant au fichier, ou retirez d’abord un paiement.
ui-fix-customer-missing = Ajoutez un numéro de client ou un nom.
ui-fix-customer-ambiguous = Plusieurs clients ont ce nom. Ajoutez le numéro de client.
ui-fix-customer-unknown = Importez d’abord le client ou ses factures.
ui-fix-invoice-number-missing = Ajoutez le numéro de facture.
ui-fix-invoice-unknown = Importez d’abord la facture, ou corrigez son numéro.
ui-fix-invoice-other-customer = Corrigez le client ou le numéro de facture.
ui-fix-row-contradicts = La même facture y figure autrement. Gardez la bonne ligne.
ui-fix-row-repeated = La même ligne figure plus haut dans ce fichier. Elle est prise une fois.
ui-fix-row-too-wide = La ligne a plus de cellules que l’en-tête. Mettez entre guillemets le texte qui contient le séparateur.
ui-fix-currency-unknown = Utilisez les trois lettres de la devise, par exemple EUR.
ui-fix-currency-ambiguous = Indiquez la devise par ses trois lettres.
ui-fix-due-on-missing = Ajoutez une échéance ou des conditions de paiement.
ui-fix-seller-not-creditor = Vérifiez que cette facture est la vôtre, ou corrigez vos données dans les réglages.
ui-fix-buyer-is-creditor = Cette facture est ce que vous devez. Elle n’a pas sa place ici.

## Champs d’un fichier
ui-field-none = Non lu
ui-field-customer-number = Numéro de client
ui-field-customer-name = Nom du client
ui-field-contact-name = Contact
ui-field-contact-role = Rôle du contact
ui-field-email = E-mail
ui-field-phone = Téléphone
ui-field-address-line1 = Rue et numéro
ui-field-address-line2 = Deuxième ligne de l’adresse
ui-field-postcode = Code postal
ui-field-city = Ville
ui-field-country = Pays
ui-field-language = Langue
ui-field-sales-rep = Commercial
ui-field-account-manager = Responsable du compte
ui-field-customer-kind = Entreprise ou particulier
ui-field-customer-class = Votre catégorie de client
ui-field-invoice-number = Numéro de facture
ui-field-kind = Facture ou avoir
ui-field-issued-on = Date d’émission
ui-field-due-on = Échéance
ui-field-amount = Montant
ui-field-open-amount = Montant ouvert
ui-field-currency = Devise
ui-field-terms = Conditions de paiement
ui-field-sent-on = Envoyée le
ui-field-sent-by = Envoyée par
ui-field-settled-on = Réglée le
ui-field-disputed = Contestée
ui-field-received-on = Reçu le
ui-field-reference = Référence
ui-field-late-interest = Intérêts de retard
ui-field-late-fee = Frais de retard
ui-field-payment-reference = Référence de paiement

## Première utilisation
ui-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
ui-start-steps = Étapes de la première utilisation
ui-start-before = Retour à l’étape précédente
ui-start-next = Enregistrer et continuer
ui-start-go-on = Continuer la première utilisation
ui-start-creditor = Votre entreprise
ui-start-creditor-title = À qui l’argent est-il dû ?
ui-start-creditor-what = Cela figure sur chaque lettre. Vous pourrez le changer plus tard.
ui-start-name = Nom sur les lettres
ui-start-address-line2 = Deuxième ligne de l’adresse, s’il y en a une
ui-start-phone = Téléphone du service
ui-start-email = E-mail pour les réponses
ui-start-language = Langue, si celle d’un client n’est pas connue
ui-start-zone = Fuseau horaire
ui-start-zone-hint = Vides : la devise et le fuseau horaire de votre pays.
ui-start-bank = Comment payer
ui-start-bank-title = Comment les clients vous paient-ils ?
ui-start-bank-what = Chaque lettre dit où payer ; là où la devise en a un, avec un code à scanner.
ui-start-iban = Compte bancaire (IBAN)
ui-start-iban-hint = Sa clé de contrôle est vérifiée.
ui-start-bank-name = Banque
ui-start-bic = BIC
ui-start-methods = Moyens de paiement acceptés
ui-start-methods-hint = Séparés par des virgules.
ui-start-registration = Numéros de registre et fiscaux
ui-start-registration-hint = Tels qu’ils figurent sur vos factures.
ui-start-signer = Qui signe
ui-start-signer-role = En quelle qualité
ui-start-import = Factures ouvertes
ui-start-import-title = Que doivent vos clients ?
ui-start-import-what = Exportez les factures ouvertes de votre logiciel comptable et apportez le fichier ici. Il est d’abord examiné ; rien n’est écrit avant que vous le disiez.
ui-start-customers = { $count ->
    [one] { $count } client est au livre.
   *[other] { $count } clients sont au livre.
}
ui-start-more-files = Apportez un autre fichier, ou continuez.
ui-start-no-file = Pas de fichier sous la main ? Un livre de clients inventés se fait ainsi :
ui-start-policy = Comment relancer
ui-start-policy-title = Comment Dunlin doit-il relancer ?
ui-start-policy-what = Deux questions. Vous pourrez changer chaque étape plus tard.
ui-reach = Jusqu’où peut-il aller ?
ui-reach-reminders = Rappels seulement
ui-reach-reminders-what = E-mails, appels, et un message à vos commerciaux. Les livraisons continuent.
ui-reach-trade = Jusqu’à l’arrêt des relations commerciales
ui-reach-trade-what = Ensuite lettres recommandées, livraisons bloquées, comptant seulement, et à la fin l’arrêt des relations commerciales.
ui-reach-legal = Jusqu’à une agence et à l’action en justice
ui-reach-legal-what = Ensuite une personne décide : votre équipe, une agence ou l’action en justice. Rien de cela ne se fait tout seul.
ui-pace = L’argent est-il pressé ?
ui-pace-gentle = Pas urgent
ui-pace-gentle-what = Les étapes de retard viennent moitié plus tard, à une semaine d’écart au moins.
ui-pace-standard = Comme d’habitude
ui-pace-standard-what = Un rappel le lendemain de l’échéance, une lettre recommandée après un mois.
ui-pace-firm = Urgent
ui-pace-firm-what = Les étapes de retard viennent un tiers plus tôt. Chaque lettre indique toujours un jour de paiement.
ui-start-use-policy = Relancer ainsi
ui-start-show-steps = Afficher les étapes
ui-start-late-steps = Ce qui arrive à une facture en retard
ui-when = Quand
ui-when-due = { $count ->
    [one] { $count } jour de retard
   *[other] { $count } jours de retard
}
ui-when-step = { $count ->
    [one] { $count } jour après : { $step }
   *[other] { $count } jours après : { $step }
}
ui-when-step-working = { $count ->
    [one] { $count } jour ouvré après : { $step }
   *[other] { $count } jours ouvrés après : { $step }
}
ui-when-with-step = avec : { $step }
ui-when-otherwise = s’il y a lieu
ui-how-approve = une personne décide
ui-how-tell = un message interne
ui-how-charge = comptabilisé comme frais
ui-said-saved = Enregistré.
ui-said-policy = La politique est en vigueur.
ui-start-run = Premier regard
ui-start-run-title = Qu’arriverait-il d’abord ?
ui-start-run-what = Dunlin regarde chaque client et dit ce qu’il ferait, et pourquoi.
ui-start-run-safe = Regarder ne comptabilise et n’envoie rien.
ui-start-run-none = Chaque client est regardé une fois. Cela prend quelques secondes.
ui-start-run-do = Voir ce qui arriverait

## Démonstration, et passage en réel
ui-demo = Démonstration.
ui-demo-what = Chaque client ici est inventé.
ui-demo-remove-what = Cela efface tous les clients, factures, lettres et réglages, pour toujours.
ui-demo-remove = Supprimer la démonstration
ui-said-demo-removed = La démonstration est supprimée. Le livre est à vous.
ui-go-live = Mettre en service…
ui-live-title = Mettre en service
ui-live-what = Jusqu’ici, tout était à l’essai. À partir de là, c’est pour de vrai.
ui-live-now = Ce qui change
ui-live-today = Les traitements s’approuvent pour le jour même seulement.
ui-live-bank = Un traitement attend tant que les données bancaires sont trop anciennes.
ui-live-contact = Un client sans contact est à regarder.
ui-live-letters = Les lettres restent des fichiers dans le dossier de sortie. Ce qui part tout seul a son propre réglage.
ui-live-missing = Manque encore
ui-live-missing-why = Chaque lettre en a besoin.
ui-live-missing-do = Le compléter
ui-live-do = Mettre en service
ui-live-already = Ce livre est en service.
ui-said-live = Le livre est en service. Les traitements s’approuvent pour le jour même seulement.
ui-missing-name = Nom
ui-missing-address = Adresse
ui-missing-city = Ville
ui-missing-service-telephone = Téléphone du service
ui-missing-payment-methods = Moyens de paiement
ui-missing-bank-details-iban = Compte bancaire (IBAN)
