### Ce qui n’a pas marché, pourquoi, et comment y remédier.

## Communs à plusieurs échecs
ui-wrong-address = Cette adresse ne désigne rien qui existe. Revenez en arrière et choisissez de nouveau.
ui-wrong-gone = Ceci n’existe plus. Quelqu’un l’a peut-être modifié ou supprimé ; rechargez la page.
ui-wrong-overtaken = Quelqu’un d’autre a modifié ceci entre-temps. Voyez où cela en est, puis recommencez.
ui-wrong-damaged = Un élément conservé dans le livre est illisible. Rien n’a été modifié. Demandez à un administrateur de vérifier le livre dans Réglages, Livre.
ui-wrong-program = Le programme n’a pas pu le faire. Réessayez ; si cela se reproduit, prévenez l’administrateur du livre.
ui-wrong-book-failed = La base de données n’a pas pu le faire. Rien n’a été modifié. Réessayez ; si cela se reproduit, prévenez l’administrateur du livre.
ui-wrong-book-newer = Ce livre a été écrit par une version plus récente de Dunlin. Demandez à l’administrateur de mettre le programme à jour.
ui-wrong-help-missing = Il n’y a pas de page d’aide « { $page } ». Toutes les pages figurent dans Aide.
ui-wrong-page-right-missing = Votre rôle ne permet pas ceci : { $right }. Rien n’a été modifié. Demandez un rôle adapté à un administrateur du livre.

## Clients, factures, montants
ui-wrong-customer-several = Plusieurs clients portent ce nom. Choisissez le bon par son numéro.
ui-wrong-customer-match = Ces clients correspondent : { $customers }. Écrivez le numéro du bon.
ui-wrong-customer-same = Les deux numéros désignent déjà le même client.
ui-wrong-customer-not-merged = Ce numéro n’est pas fusionné avec un autre client.
ui-wrong-customer-has-members = Le numéro { $member } a été fusionné avec { $number }. Séparez d’abord { $member }, puis fusionnez les deux ; ou fusionnez dans l’autre sens.
ui-wrong-item-unknown = Ce client n’a pas de facture de ce numéro. Vérifiez le numéro.
ui-wrong-item-not-missing = Cette facture ne manque dans aucune liste.
ui-wrong-item-other-customer = Cette facture est celle d’un autre client.
ui-wrong-invoice-in-parts = Cette facture se paie en plusieurs échéances. Choisissez celle qui convient.
ui-wrong-task-other-customer = Cette tâche concerne un autre client.
ui-wrong-undo-not-possible = Ceci ne s’annule pas d’un clic. Saisissez l’opération inverse.
ui-wrong-text-empty = Un champ nécessaire est vide. Remplissez-le en quelques mots.
ui-wrong-amount-too-large = Ce montant dépasse ce que le livre peut contenir. Vérifiez les chiffres.
ui-wrong-currency-unknown = Cette devise n’existe pas. Écrivez ses trois lettres, par exemple EUR.
ui-wrong-country-unknown = Ce pays n’existe pas. Écrivez ses deux lettres, par exemple FR, ou son nom.
ui-wrong-timezone-unknown = Ce fuseau horaire n’existe pas. Écrivez par exemple Europe/Paris.
ui-wrong-iban-invalid = Ce n’est pas un IBAN : la clé de contrôle ne correspond pas. Recopiez-le d’un document de la banque.
ui-wrong-terms-unreadable = Ces conditions de paiement ne sont pas comprises. Écrivez par exemple « net 30 ».
ui-wrong-late-terms-empty = Indiquez des intérêts, des frais ou une indemnité forfaitaire ; rien n’est indiqué.
ui-wrong-late-terms-not-understood = Les intérêts ou les frais ne sont pas compris. Écrivez par exemple « 8 % a year » ou « 40.00 EUR ».
ui-wrong-creditor-name = Le créancier doit avoir un nom.
ui-wrong-creditor-incomplete = Il manque aux lettres des données du créancier : nom, adresse, téléphone du service et coordonnées bancaires. Complétez-les dans Réglages, Créancier.
ui-wrong-creditor-none = Le livre n’a pas encore de créancier. Commencez par les premiers pas.
ui-wrong-logo-too-large = Le logo dépasse 1 Mo. Enregistrez-le en plus petit et choisissez-le à nouveau.
ui-wrong-logo-no-picture = Le fichier n’est ni un PNG ni un JPEG. Enregistrez le logo en PNG et choisissez-le à nouveau.
ui-wrong-logo-broken = L’image est illisible. Enregistrez-la à nouveau en PNG et choisissez-la à nouveau.
ui-wrong-logo-side = Un côté du logo fait moins de 16 ou plus de 4 000 pixels. 960 × 360 convient à l’impression.
ui-wrong-logo-none = Il n’y a plus de logo.
ui-wrong-charge-no-interest = Aucun intérêt ne court sur ce poste.
ui-wrong-date-missing = Il manque un jour. Choisissez-en un.
ui-wrong-date-not-understood = Ce n’est pas un jour. Choisissez-le dans le calendrier, ou écrivez par exemple 2026-11-27.
ui-wrong-metrics-period = La période doit finir après son début et durer au plus 65 535 jours.
ui-wrong-export-column = « { $column } » n’est pas une colonne de ce tableau. Il a : { $columns }.
ui-wrong-export-waits = Les chiffres sont en cours de calcul. Réessayez dans un instant.
ui-wrong-export-format = Ce type de fichier n’est pas produit. Prenez as=csv, as=csv-bom, as=xlsx ou as=json.
ui-wrong-view-name = Une vue enregistrée doit avoir un nom court. Dites en un mot ou deux ce qu’elle montre.
ui-wrong-view-too-long = Le filtre est trop long pour être enregistré. Retirez-en une partie.
ui-wrong-view-too-many = Cet écran a déjà { $most } vues enregistrées. Supprimez-en d’abord une.
ui-wrong-bulk-nothing = Rien n’est choisi. Cochez d’abord des lignes.
ui-wrong-bulk-too-many = On peut modifier au plus { $most } lignes à la fois. Resserrez le filtre.
ui-wrong-bulk-no-task = Seules les tâches se reportent ou se confient à quelqu’un.
ui-wrong-demo-not-a-demo = Ce livre n’est pas une démonstration : ses clients sont réels, il ne peut donc pas être vidé.

## Banque et encaissements
ui-wrong-bank-line-applied = Cette ligne bancaire est déjà lettrée. Annulez d’abord le lettrage.
ui-wrong-bank-line-not-applied = Cette ligne bancaire n’est pas lettrée.
ui-wrong-bank-line-not-ignored = Seul un encaissement mis de côté peut être repris.
ui-wrong-bank-nothing-suggested = Rien n’est suggéré pour cette ligne bancaire. Choisissez un client ou une facture.
ui-wrong-bank-nothing-ticked = Rien n’est coché. Cochez ce que l’argent règle, ou laissez-le sur le compte du client.
ui-wrong-bank-split-does-not-tie = Les parts font { $sum }, la ligne bancaire { $line }. Modifiez les parts jusqu’à ce que les deux soient égales.
ui-wrong-bank-suggestion-outdated = Ce qui était suggéré n’est plus ouvert ainsi. Voyez les suggestions à nouveau.
ui-wrong-credit-other-number = L’avoir est tenu sous un autre numéro de ce client ({ $number }). Cochez aussi une facture de ce numéro, ou retirez l’avoir.
ui-wrong-receipt-unknown = Ce client n’a pas d’encaissement de ce numéro.

## Traitements et lettres
ui-wrong-run-unknown = Ce traitement n’existe pas. Proposez-en un pour aujourd’hui.
ui-wrong-run-superseded = Une proposition plus récente a remplacé ce traitement. Voyez la plus récente.
ui-wrong-run-stopped = Ce traitement a été arrêté pendant l’émission ; le reste n’est pas émis. Proposez-en un nouveau.
ui-wrong-run-not-today = Un livre en service n’approuve que les traitements d’aujourd’hui ({ $today }). Proposez-en un nouveau.
ui-wrong-run-day-passed = Un traitement du { $newest } est déjà approuvé, et l’on ne revient pas en arrière. Proposez un jour ultérieur.
ui-wrong-run-held = Un traitement approuvé attend son émission. Arrêtez-le d’abord.
ui-wrong-run-none-waits = Aucun traitement n’est retenu ni en cours d’émission.
ui-wrong-run-not-held = Ce traitement n’est pas retenu.
ui-wrong-run-not-open = Ce traitement ne peut plus être modifié. Un traitement retenu peut être arrêté, puis modifié.
ui-wrong-run-not-stoppable = Ce traitement n’est ni retenu ni en cours d’émission : il n’y a rien à arrêter.
ui-wrong-run-approved-already = Ce traitement est déjà approuvé.
ui-wrong-run-changed = La politique, les réglages ou les lignes ont changé depuis la proposition. Proposez le traitement à nouveau.
ui-wrong-run-changed-since = Les données de ce client ont changé depuis la proposition. Proposez le traitement à nouveau.
ui-wrong-hold-too-long = Un traitement est retenu au plus { $most } minutes.
ui-wrong-data-stale = Les paiements ne sont pas enregistrés jusqu’à ce jour : des factures payées pourraient être relancées. Importez d’abord les derniers encaissements.
ui-wrong-auto-not-live = Un livre en mode d’essai n’envoie rien de lui-même. Mettez-le d’abord en service.
ui-wrong-row-unknown = Le traitement ne fait rien pour ce client.
ui-wrong-step-not-milder = Cette étape n’est pas plus douce que celle qui est proposée. Choisissez un avis antérieur.
ui-wrong-contact-not-possible = Ce client n’est pas joignable ainsi. Ajoutez un contact, ou choisissez une autre voie.
ui-wrong-notice-none = Aucun avis ne part à ce client.
ui-wrong-words-missing = Il n’y a pas de texte. Écrivez-le, ou retirez votre propre texte.
ui-wrong-words-too-long = Le texte est trop long. Raccourcissez-le, ou envoyez votre propre lettre.
ui-wrong-letter-not-possible = La lettre ne peut pas être établie avec les données du livre. Vérifiez le nom, l’adresse et la langue du client.
ui-wrong-letter-changed = Cette lettre n’est pas celle qui partirait maintenant. Rouvrez l’aperçu.
ui-wrong-notice-differs = Le fichier de la boîte d’envoi n’est pas celui qui a été écrit. Demandez à un administrateur de le vérifier.
ui-wrong-notice-sent = Un serveur de messagerie a accepté ce message : il est parti.
ui-fix-notice-sent = Retirez-le sans « jamais posté », afin que le client soit informé.
ui-wrong-outbox-not-written = Les fichiers ne peuvent pas être écrits : le disque est plein ou le dossier est protégé. L’administrateur doit faire de la place ; approuvez ensuite de nouveau, et le reste suivra.

## Politique, taux, approbations, personnes
ui-wrong-policy-problems = Rien n’a été enregistré, car la politique se contredirait. { $why }
ui-wrong-policy-damaged = La politique en vigueur est illisible. Ouvrez-la en texte, ou remettez une version antérieure en vigueur.
ui-wrong-policy-no-draft = Il n’y a pas de brouillon à publier. Modifiez d’abord quelque chose.
ui-wrong-policy-no-reason = Il manque une raison. Dites en quelques mots pourquoi la politique change.
ui-wrong-policy-not-a-day = Ce n’est pas un jour pour cette étape. Écrivez un nombre entier de jours, pas avant le début de l’étape.
ui-wrong-policy-step-unknown = La politique n’a pas cette étape.
ui-wrong-policy-version-unknown = Il n’y a pas de version { $version } de la politique ; les versions vont de 1 à { $newest }.
ui-wrong-rate-unknown = Aucune valeur ne commence ce jour-là. Saisissez-la.
ui-wrong-rate-counts = Ce taux compte déjà.
ui-wrong-rate-no-source = Un taux ne compte qu’avec sa source. Dites où il figure.
ui-wrong-rate-reversed = Le taux finirait avant de commencer. Échangez les jours.
ui-wrong-rate-unknown-series = Cette série de taux n’existe pas.
ui-wrong-approval-not-own = C’est { $person } qui l’a demandé et qui seul peut le retirer. Vous pouvez le refuser.
ui-wrong-user-disabled = { $name } est désactivé. Réactivez d’abord ce compte.
ui-wrong-user-role-unknown = Cet utilisateur a un rôle qui n’existe pas. Demandez à un administrateur de lui en donner un.
ui-wrong-user-nobody = Personne n’est connecté. Connectez-vous d’abord.

## Fichiers dans leur ensemble
ui-wrong-file-missing = Il n’y a pas de fichier. Choisissez-en un d’abord.
ui-wrong-file-empty = Le fichier est vide. Choisissez-en un avec au moins une ligne.
ui-wrong-file-too-large = Le fichier est trop grand : { $most } Mo au plus. Partagez-le, ou faites-le importer sur le serveur par l’administrateur.
ui-wrong-upload-broken = Le fichier n’est pas arrivé entier. Envoyez-le de nouveau.
ui-wrong-upload-unknown = Ce fichier a été repris, oublié, ou attendait depuis plus d’une semaine. Envoyez-le de nouveau.
ui-wrong-import-stands = Cet import ne peut pas être repris, car des écritures ultérieures s’appuient sur lui (paiements, avis, corrections). Clients : { $customers }. Reprenez-les d’abord, ou corrigez les factures par un nouveau fichier.
ui-wrong-import-undone = Cet import a déjà été repris. Importez le fichier de nouveau.
ui-wrong-import-none-rejected = Toutes les lignes de cet import ont été prises.
ui-wrong-snapshot-no-list = Ce sont des factures isolées, pas la liste de tout ce qui est ouvert. Importez-les sans les déclarer comme liste complète.
ui-wrong-bank-no-statement = Le fichier ne contient pas de relevé bancaire. Les factures et les listes s’importent sous Imports.

## Ce que dit un fichier de lignes
ui-fix-kind-uncertain = Cela peut être une liste de factures ou d’encaissements.
ui-fix-kind-unknown = Les colonnes ne disent pas ce qui est énuméré.
ui-fix-kind-accounts = C’est un plan comptable. Exportez plutôt les factures ouvertes ou la liste des clients.
ui-fix-kind-expenses = C’est une liste de dépenses. Exportez plutôt les factures aux clients.
ui-fix-kind-ledger = Ce sont des écritures comptables, plusieurs par facture. Exportez plutôt la liste des factures, une ligne chacune.
ui-fix-kind-vendor-bills = Ce sont des factures de fournisseurs, que vous devez. Exportez plutôt les factures aux clients.
ui-fix-kind-vendors = C’est une liste de fournisseurs. Exportez plutôt la liste des clients.
ui-fix-header-missing = Il n’y a pas de ligne avec les noms des colonnes. Mettez-en une au-dessus des données.
ui-fix-header-unknown = Aucun nom de colonne n’est connu. Dites ce qu’est chaque colonne.
ui-fix-column-missing = Il manque une colonne nécessaire.
ui-fix-column-unknown = Il n’y a pas de colonne de ce nom.
ui-fix-column-ambiguous = Deux colonnes pourraient être la même chose ; aucune n’est lue tant que vous n’avez pas choisi.
ui-fix-date-order-uncertain = Les dates peuvent se lire avec le jour ou avec le mois en premier.
ui-fix-date-order-contradictory = Certaines dates ont le jour en premier, d’autres le mois. Choisissez ; les autres sont alors signalées.
ui-fix-decimal-uncertain = Les montants peuvent se lire avec la virgule ou avec le point comme signe décimal.
ui-fix-decimal-contradictory = Certains montants ont une virgule décimale, d’autres un point. Choisissez ; les autres sont alors signalés.
ui-fix-encoding-uncertain = Les caractères du fichier peuvent se lire de plusieurs façons.
ui-fix-encoding-invalid = Le fichier n’est pas écrit dans l’encodage indiqué. Choisissez-en un autre.
ui-fix-encoding-guessed = L’encodage a été deviné. Regardez les noms accentués ; s’ils sont faux, choisissez un autre encodage.
ui-fix-sheet-uncertain = Le classeur a plusieurs feuilles possibles.
ui-fix-sheet-unknown = Il n’y a pas de feuille de ce nom.
ui-fix-currency-missing = Aucune devise n’est indiquée.
ui-fix-currency-contradicts = La devise à côté du montant n’est pas celle de sa colonne. Corrigez l’une des deux.
ui-fix-currency-assumed = Aucune devise n’est indiquée ; la vôtre est prise.
ui-fix-currency-withdrawn = Cette devise n’a plus cours. Demandez à l’expéditeur une facture dans la devise actuelle.
ui-fix-quote-unclosed = Un guillemet n’est jamais fermé. Corrigez cette ligne, ou exportez le fichier de nouveau.
ui-fix-file-broken = Le fichier est endommagé. Enregistrez-le de nouveau, ou redemandez-le à l’expéditeur.
ui-fix-file-protected = Le fichier est protégé par un mot de passe. Retirez-le, ou enregistrez en CSV.
ui-fix-file-not-supported = Ce type de fichier n’est pas lu. Enregistrez en XLSX ou CSV, ou demandez UBL, CII, Factur-X ou FatturaPA.
ui-fix-file-too-large = L’archive est trop grande pour être ouverte. Enregistrez la feuille en CSV, ou décompressez l’archive.
ui-fix-file-too-deep = Il y a des fichiers dans des fichiers dans des fichiers. Décompressez d’abord.
ui-fix-xml-refused = Le fichier commence par une déclaration dont il n’a pas besoin ; par sécurité, il n’est pas lu. Demandez un fichier simple à l’expéditeur.
ui-fix-statement-missing = Le fichier ne contient pas de relevé. Demandez le fichier entier à la banque.

## Lignes isolées
ui-fix-left-empty = La valeur n’est pas connue ; le champ reste vide. Corrigez-la dans le fichier ou chez le client.
ui-fix-email-several = Il y a plusieurs adresses ; la première est prise.
ui-fix-item-kind-unknown = Écrivez facture, avoir ou frais.
ui-fix-item-kind-negative = Une facture d’un montant négatif est prise comme avoir.
ui-fix-disputed-unreadable = Écrivez oui ou non.
ui-fix-text-too-long = Le texte est trop long. Raccourcissez-le.
ui-fix-number-shortened = Des chiffres du numéro sont perdus. Exportez la colonne comme texte.
ui-fix-number-fraction-removed = Des numéros finissaient par « .0 », comme les laisse un tableur ; cela est retiré.
ui-fix-amount-from-open = Aucune colonne ne contient le montant entier ; le montant ouvert en tient lieu.
ui-fix-amount-rounded = Les montants avec plus de décimales que la devise sont arrondis.
ui-fix-date-from-day-number = Les dates sont écrites comme numéros de jour d’un tableur et lues ainsi.
ui-fix-open-amount-exceeds = Le montant ouvert doit être compris entre zéro et le montant.
ui-fix-open-amount-higher = Selon le fichier, il reste plus à payer que selon le livre ; les écritures du livre valent.
ui-fix-row-total-skipped = Une ligne qui en totalise d’autres est ignorée.
ui-fix-customer-differs = Une autre ligne dit autre chose de ce client ; la première compte.
ui-fix-due-on-before-issued = L’échéance précède la date d’émission ; elle est gardée.
ui-fix-settled-on-before-issued = Le paiement précède la date d’émission ; il compte à partir de celle-ci.
ui-fix-issued-on-assumed = Il n’y a pas de date d’émission ; la plus ancienne de l’envoi et de l’échéance compte.
ui-fix-issued-on-differs = Le livre a une autre date d’émission et la garde.
ui-fix-invoice-in-parts = Le livre a cette facture en d’autres parts. Les parts ne changent pas.
ui-fix-invoice-not-in-parts = Le livre a cette facture en entier, à une seule échéance.
ui-fix-invoice-nothing-open = Rien n’est ouvert sur cette facture ; l’argent va aux postes ouverts les plus anciens du client.
ui-fix-terms-base-assumed = Les conditions partent d’un jour que le fichier ne contient pas ; la date d’émission en tient lieu.
ui-fix-terms-default-used = Ni échéance ni conditions ne sont indiquées ; vos conditions habituelles sont prises.
ui-fix-terms-not-kept = Les conditions d’un client ne sont pas gardées ; chaque facture porte les siennes.
ui-fix-terms-unreadable = Les conditions de paiement ne sont pas comprises et sont gardées comme texte.
ui-fix-source-other-name = Des factures absentes de ce fichier ont été vues en dernier dans un fichier d’un autre nom. Redonnez à la liste son ancien nom, ou vérifiez si elles sont encore ouvertes.

## Factures électroniques
ui-fix-invoice-incomplete = Il manque un élément que toute facture comporte, ou il est d’un genre inconnu. Demandez un fichier valide à l’expéditeur.
ui-fix-invoice-left-out = Une facture du fichier est laissée de côté, car elle ne se lit pas avec certitude.
ui-fix-document-uncertain = Quelque chose est incertain dans cette facture ; elle n’est donc pas saisie. Demandez à l’expéditeur, ou saisissez-la à la main.
ui-fix-buyer-missing = La facture ne dit pas qui doit payer.
ui-fix-totals-do-not-tie = Les totaux du fichier ne concordent pas. Comparez avec le papier, ou demandez à l’expéditeur.
ui-fix-amount-currency-differs = Les montants d’une même facture sont en plusieurs devises.
ui-fix-credit-note-negative = L’avoir a des montants négatifs ; ils sont pris en faveur de l’acheteur.
ui-fix-corrects-several = Il corrige plusieurs documents à la fois.
ui-fix-due-on-several = Il y a plusieurs échéances sans leurs montants.
ui-fix-discount-as-amount = Un escompte est indiqué en montant sans pourcentage ; il est gardé comme texte.
ui-fix-discount-incomplete = Il manque à un escompte son pourcentage ou ses jours ; il est gardé comme texte.
ui-fix-type-for-tax-only = Ce document est destiné au fisc : il n’y a rien à payer.

## Relevés bancaires
ui-fix-account-uncertain = Le fichier contient plusieurs comptes. Donnez un fichier par compte.
ui-fix-balance-missing = Il manque au relevé le solde initial ou final ; on ne peut pas vérifier qu’il est complet.
ui-fix-balance-does-not-tie = Les lignes ne mènent pas du solde initial au solde final. Redemandez le fichier à la banque.
ui-fix-balance-unreadable = Un solde est illisible.
ui-fix-entry-unreadable = Une ligne ne se lit pas avec certitude ; elle est laissée de côté. Redemandez le fichier à la banque.
ui-fix-entry-no-day = Une ligne n’a pas de jour ; elle est laissée de côté.
ui-fix-securities-not-read = Les titres sont laissés de côté : ce ne sont pas des paiements.
ui-fix-problems-more = Il y a plus de problèmes que ceux qui sont montrés.
ui-fix-statement-gap = Il manque des relevés entre deux relevés de ce compte : les soldes ne se suivent pas. Procurez-vous les manquants auprès de la banque.

## La politique en texte
ui-fix-policy-not-toml = Le texte n’est pas écrit en TOML.
ui-fix-policy-unknown-key = Il n’y a pas ici de réglage de ce nom.
ui-fix-policy-missing-key = Il manque un réglage nécessaire.
ui-fix-policy-not-understood = La valeur n’est pas comprise.
ui-fix-policy-not-a-number = Un nombre entier est attendu.
ui-fix-policy-not-a-switch = On attend true ou false.
ui-fix-policy-not-a-list = On attend une liste de textes entre crochets.
ui-fix-policy-not-text = On attend un texte entre guillemets.
ui-fix-policy-not-steps = Les étapes s’écrivent entre doubles crochets.
ui-fix-policy-no-effect = Ce réglage ne changerait rien.
ui-fix-policy-no-ground = Les frais demandent un fondement : l’accord, vos conditions générales ou la loi.
ui-fix-policy-never-comes = Cette étape n’arriverait jamais.
ui-fix-policy-outcome-unknown = Cette issue n’existe pas.
ui-fix-policy-step-off = Une étape compte sur une autre qui est désactivée.
ui-fix-policy-step-twice = Deux étapes ont le même identifiant.
ui-fix-policy-step-unknown = Il n’y a pas d’étape de cet identifiant.
ui-fix-policy-letter-unknown = Il n’y a pas de lettre de ce nom.
ui-fix-policy-letter-of-case = Cette lettre se fait là où son cas est traité (une promesse, un plan de paiement), et non par une étape.
ui-fix-policy-letter-hold = Une lettre qui annonce un blocage exige l’étape qui le pose, et le blocage doit prendre fin comme le dit la lettre.
ui-fix-policy-join-unknown = Les anciennes factures doivent entrer à une étape qui n’existe pas.
ui-wrong-hold-rule-met = Ce que ce blocage attend est déjà le cas ; il prendrait donc fin aussitôt. Choisissez une autre fin.
ui-wrong-hold-pause-only = Une seule pièce ne peut qu’être suspendue. Les autres blocages se posent sur le client.
ui-wrong-hold-nothing-open = Rien n’est ouvert sur cette pièce : il n’y a rien à suspendre. Seuls une facture ou des frais ouverts le peuvent.
ui-wrong-receipt-of-bank-line = Cet encaissement vient de la ligne bancaire { $line }. Ouvrez la ligne sous « Banque » et choisissez « Retirer » ; l’encaissement disparaît avec elle.
ui-wrong-call-no-reason = Aucune raison de non-paiement n’a été donnée dans cette conversation.
ui-wrong-hold-because = Seule une pause peut dire ce qui est arrivé au client. Choisissez « Contact suspendu » ou laissez ce champ vide.
