### Banque, encaissements, ce qui est abandonné, et clients qui n’en font qu’un. Phrases courtes, le verbe d’abord ; seulement les mots du glossaire.

## Banque
ui-nav-cash = Banque
ui-cash-lines = Lignes bancaires
ui-cash-all = Toutes les lignes
ui-cash-found = Ce qui a été trouvé pour la ligne
ui-cash-tab-suggested = Suggérées
ui-cash-tab-open = Ouvertes
ui-cash-tab-done = Faites
ui-cash-tab-aside = Mises de côté
ui-cash-file = Fichier bancaire
ui-cash-file-which = Relevé de votre banque
ui-cash-file-hint = camt, MT940, OFX, BAI2, CODA, ou un tableau déjà lu auparavant. Le même fichier une seconde fois ne change rien.
ui-cash-file-read = Lire le fichier
ui-cash-match = Rapprocher encore ce qui attend
ui-cash-problems = { $count ->
    [one] Une chose à savoir sur le fichier
   *[other] { $count } choses à savoir sur le fichier
}
ui-cash-gaps = { $count ->
    [one] Il manque un relevé entre deux autres.
   *[other] Il manque des relevés à { $count } endroits.
}
ui-cash-gaps-how = Le suivant ne commence pas par le solde final du précédent. Apportez ce qui manque.
ui-cash-none = Pas encore de lignes bancaires
ui-cash-none-why = Lisez un relevé de votre banque. Ce qui est certain est lettré aussitôt, le reste vous attend ici.
ui-cash-tab-empty = Rien ici
ui-cash-tab-empty-why = Aucune ligne bancaire n’est dans cet état.
ui-cash-start = Depuis le début
ui-cash-nobody = Payeur inconnu
ui-cash-note-exact = un poste, montant exact
ui-cash-note-sum = plusieurs postes, montant exact
ui-cash-note-discount = exact, moins l’escompte
ui-cash-note-credit = exact, moins un avoir
ui-cash-note-all-open = tout ce qui est ouvert
ui-cash-note-all-due = tout ce qui est échu
ui-cash-note-short = moins que le montant ouvert
ui-cash-note-over = plus que le montant ouvert
ui-cash-note-customer = client seulement
ui-cash-note-nobody = Aucun client connu
ui-cash-note-returned = Un paiement de { $customer } a été rejeté
ui-cash-nobody-how = Cherchez le client ci-dessous, répartissez l’argent entre plusieurs, ou mettez la ligne de côté.
ui-cash-out-how = Cet argent est sorti de votre compte : il ne règle rien. La banque a rejeté un paiement ? Enregistrez-le sur l’encaissement du client. Vous avez remboursé un avoir ? Enregistrez-le sur l’avoir. Mettez ensuite la ligne de côté avec ce motif.
ui-cash-by-person = Choisi par vous.
ui-cash-on-account = En compte
ui-cash-other = Autre client
ui-cash-find = Chercher
ui-cash-not-found = Aucun client n’a ce numéro ou ce nom.
ui-cash-items = Postes ouverts
ui-cash-item = Poste
ui-cash-settle = Régler
ui-cash-settle-of = Argent pour { $item }
ui-cash-no-items = Rien n’est ouvert dans cette devise
ui-cash-no-items-how = Laissez l’argent en compte : il attend la prochaine facture.
ui-cash-late = { $count ->
    [one] un jour de retard
   *[other] { $count } jours de retard
}
ui-cash-discount-earned = L’escompte de { $amount } est acquis : le délai court jusqu’au { $day }
ui-cash-discount-late = L’escompte de { $amount } a pris fin le { $day }
ui-cash-missing = Il manque { $amount }
ui-cash-if-missing = S’il est venu moins que ce qui est coché
ui-difference-forgive = Abandonner un petit écart
ui-difference-open = Laisser ouvert
ui-difference-ask = Demander au client
ui-cash-received = Reçu
ui-cash-settled = Réglé
ui-cash-short = Manque
ui-cash-over = En compte
ui-cash-remaining = Reste
ui-cash-apply = Lettrer, ligne suivante
ui-cash-split = Répartir
ui-cash-split-how = Indiquez chaque client avec sa part. Ensemble, les parts font { $amount }. Une part sans poste reste en compte.
ui-cash-split-customer = Numéro de client
ui-cash-split-item = Poste, s’il est connu
ui-cash-split-do = Répartir, ligne suivante
ui-cash-aside = Pas un encaissement
ui-cash-aside-do = Mettre de côté, ligne suivante
ui-no-receipt-own-transfer = Virement entre comptes propres
ui-no-receipt-bank = Intérêts ou frais de la banque
ui-no-receipt-tax = Service des impôts
ui-no-receipt-supplier = Fournisseur ou assureur
ui-no-receipt-returned = Paiement rejeté, enregistré sur l’encaissement
ui-no-receipt-refund = Remboursement, enregistré sur l’avoir
ui-no-receipt-other = Autre chose
ui-no-receipt-out = Sortie d’argent
ui-cash-take-off = Retirer
ui-cash-take-off-how = Tous les chiffres redeviennent ce qu’ils étaient. Ce que la ligne réglait n’est plus proposé pour elle.
ui-cash-take-up = Reprendre la ligne
ui-cash-ended = repris depuis
ui-cash-key-line = ligne
ui-cash-key-apply = lettrer
ui-cash-key-account = en compte
ui-cash-key-difference = écart
ui-said-settled = Ligne { $line } lettrée chez { $customer }.
ui-said-on-account = La ligne { $line } est en compte chez { $customer }.
ui-said-split = { $count ->
    [one] Lettrée chez un client.
   *[other] Répartie entre { $count } clients.
}
ui-said-aside = La ligne { $line } est mise de côté.
ui-said-waits-again = La ligne { $line } attend à nouveau.
ui-said-matched = { $count ->
    [0] Rien de plus n’est devenu certain.
    [one] Une ligne est devenue certaine et a été lettrée.
   *[other] { $count } lignes sont devenues certaines et ont été lettrées.
}
ui-said-bank-file = Fichier lu : { $entries } lignes, { $known } déjà connues, { $applied } lettrées, { $waiting } vous attendent, { $aside } mises de côté.
ui-said-bank-known = La banque est connue jusqu’au { $day }, jour du relevé le plus récent.
step-ask-difference = Demander d’où vient un écart

## Pourquoi une lecture a été trouvée
ui-match-reference-structured = La référence de paiement est celle d’un poste.
ui-match-number-exact = Le numéro figure dans le texte.
ui-match-number-range = Le texte cite le premier et le dernier numéro.
ui-match-number-short = La fin du numéro figure dans le texte.
ui-match-number-embedded = Le numéro figure parmi d’autres chiffres.
ui-match-number-truncated = La banque a coupé le texte au milieu du numéro.
ui-match-number-typing = Un numéro du texte ne diffère que d’une faute de frappe.
ui-match-reference-order = La référence du client figure dans le texte.
ui-match-payer-known = Le client a déjà payé depuis ce compte.
ui-match-payer-name = Le payeur porte le nom du client.
ui-match-payer-number = Le numéro de client figure dans le texte.
ui-match-amount-exact = La somme est celle d’un poste.
ui-match-amount-sum = La somme est celle des postes.
ui-match-amount-discount = La somme est celle des postes, moins l’escompte acquis.
ui-match-amount-credit = La somme tombe juste si l’on déduit un avoir.
ui-match-amount-all-open = La somme est celle de tout ce qui est ouvert.
ui-match-amount-all-due = La somme est celle de tout ce qui est échu.
ui-match-amount-short = La somme est inférieure au montant ouvert.
ui-match-amount-over = La somme est supérieure au montant ouvert.
ui-match-number-settled = Le texte cite un poste déjà réglé.
ui-match-number-unexplained = Un numéro du texte n’est pas expliqué.
ui-match-rival-near = Un autre poste, au numéro presque identique, a le même montant dû.
ui-match-ambiguous = Plusieurs lectures se valent.

## Encaissements
ui-receipt-of = Encaissement de { $amount }
ui-receipt-name = Nom
ui-receipt-payer = Payeur
ui-receipt-account = Du compte
ui-receipt-moves = Ce qu’il a réglé
ui-receipt-from-line = Il est venu avec la ligne bancaire { $line }.
ui-receipt-to-line = L’y retirer
ui-receipt-unapply = Reprendre
ui-receipt-unapply-how = Ce qu’il réglait est ouvert à nouveau. L’argent reste en compte chez le client.
ui-receipt-return = Rejeté par la banque
ui-receipt-return-how = Ce qu’il réglait est ouvert à nouveau à partir de ce jour. Jusque-là, l’argent était là.
ui-receipt-return-on = Jour du rejet
ui-receipt-fee = Frais facturés au client
ui-receipt-cancel = Annuler
ui-receipt-cancel-how = Ce n’était pas l’argent de ce client. Tous les chiffres sont comme s’il n’avait jamais été saisi.
ui-receipt-undone = repris aussitôt
ui-receipt-new = Saisir un encaissement
ui-receipt-new-how = Pour l’argent qui ne vient pas avec un fichier bancaire, comme un chèque ou des espèces.
ui-receipt-currency = Devise
ui-receipt-for = Pour
ui-receipt-for-oldest = Ce que la politique règle d’abord
ui-receipt-reference = Référence
ui-receipt-record = Saisir
ui-said-received = { $amount } saisis.
ui-said-unapplied = Encaissement { $receipt } repris ; l’argent est en compte.
ui-said-cancelled = Encaissement { $receipt } annulé.
ui-said-returned = Encaissement { $receipt } rejeté par la banque.
ui-odd-payment-short = Moins que le montant ouvert
ui-odd-payment-over = Plus que le montant ouvert
ui-odd-payment-small-difference = Le petit écart a été abandonné
ui-odd-discount-unearned = Un escompte a été pris trop tard

## Sans argent
ui-adjust-use = Utiliser l’avoir
ui-adjust-how-use = Il règle ce qui est ouvert chez le même client.
ui-adjust-refund = Rembourser
ui-adjust-how-refund = L’argent retourne au client. Laissez la somme vide pour la totalité.
ui-adjust-free = Libérer l’avoir
ui-adjust-how-free = L’usage de l’avoir est repris : ce qu’il réglait est dû à nouveau.
ui-adjust-write-off = Passer en perte
ui-adjust-how-write-off = Cela ne viendra plus et on y renonce. Laissez la somme vide pour tout ce qui est ouvert.
ui-adjust-waive = Abandonner
ui-adjust-how-waive = Les frais sont abandonnés à titre de geste. Laissez la somme vide pour la totalité.
ui-adjust-reinstate = Rétablir
ui-adjust-how-reinstate = Ce qui avait été abandonné est dû à nouveau. Laissez la somme vide pour la totalité.
ui-adjust-items = Pour
ui-adjust-amount = Somme
ui-said-use = Avoir { $item } utilisé.
ui-said-refund = { $item } remboursé.
ui-said-free = L’avoir { $item } est libre à nouveau.
ui-said-write-off = { $item } passé en perte.
ui-said-waive = { $item } abandonné.
ui-said-reinstate = { $item } est dû à nouveau.

## Des numéros qui sont un seul client
ui-numbers = Numéros du client
ui-numbers-how = Deux numéros peuvent être un seul client : un solde, un plan, une lettre.
ui-numbers-also = Aussi client { $numbers }
ui-numbers-merged = Fusionnés avec ce client
ui-numbers-none = Aucun autre numéro n’est fusionné avec lui.
ui-numbers-split = Séparer
ui-numbers-take-in = Fusionner avec ce client
ui-numbers-merge = Fusionner avec un autre client
ui-numbers-merge-how = À partir d’aujourd’hui, tout ce qui est à { $name } se voit sous l’autre numéro. Chaque numéro garde son livre, on peut donc les séparer à nouveau.
ui-numbers-into = Numéro ou nom de l’autre client
ui-said-merged = { $number } se voit sous { $into } à partir d’aujourd’hui.
ui-said-split-off = { $number } est de nouveau à part.
ui-merge-title = Est-ce un seul client ?
ui-merge-goes = À partir d’aujourd’hui, visible sous l’autre numéro.
ui-merge-stays = Garde son nom, son adresse et sa langue.
ui-merge-look = Voir les deux
ui-told-merged = Fusionné avec le client { $number }
ui-told-member-added = Le client { $number } a été fusionné avec celui-ci
ui-told-split = Séparé du client { $number }
ui-told-member-removed = Le client { $number } a été séparé
ui-same-name = Le même nom.
ui-same-email = La même adresse e-mail.
ui-duplicates = Peut-être le même client
ui-duplicates-how = Des clients de même nom ou de même adresse e-mail. Regardez les deux avant de fusionner ; cela peut être repris.
ui-duplicates-cut = Il y a plus de paires que celles affichées ici : fusionnez d’abord celles-ci, les autres apparaîtront ensuite.
ui-duplicates-none = Pas de doublons
ui-duplicates-none-why = Il n’y a pas deux clients de même nom ou de même adresse e-mail.
ui-duplicates-one = Client
ui-duplicates-other = Autre client
ui-duplicates-same = Ce qui est pareil
ui-duplicates-act = Fusionner
ui-duplicates-merge = Fusionner avec { $number }
