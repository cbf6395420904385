### Le poste du chargé de recouvrement : liste de travail, client, facture et ce qu’une personne y fait.

## Formulaires qui ne peuvent être pris
ui-wrong-nothing-saved = { $count ->
    [one] Rien n’est encore enregistré. Une chose est à corriger :
   *[other] Rien n’est encore enregistré. { $count } choses sont à corriger :
}
ui-wrong-empty = C’est vide. Dites-le en quelques mots.
ui-wrong-date = Ce n’est pas un jour. Choisissez-en un au calendrier, ou écrivez-le ainsi : 2026-11-27.
ui-wrong-amount-unreadable = Ce n’est pas un montant. N’écrivez que des chiffres, par exemple 1200,50.
ui-wrong-amount-thousands = Est-ce un millier ou une fraction ? Écrivez 1200 ou 1,20.
ui-wrong-amount-day = Les lettres après le montant ne sont pas un jour. Écrivez d, v, l, f ou le début d’un jour de la semaine.
ui-wrong-amount-missing = Combien ? Écrivez le montant, suivi du jour si vous voulez : 500 v.
ui-wrong-day-missing = Pour quel jour ? Choisissez-en un, ou appuyez sur un des jours.
ui-wrong-outcome = Dites ce qui en est sorti : choisissez.
ui-wrong-note-empty = La note est vide. Dites-le en quelques mots.
ui-wrong-note-too-long = La note dépasse 4 000 caractères. Faites-en deux.
ui-wrong-contact-empty = Il faut à un contact un nom, une adresse e-mail ou un numéro de téléphone.
ui-wrong-contact-email = Ce n’est pas une adresse e-mail. Écrivez-la ainsi : ann@example.com.
ui-wrong-limit-negative = Un plafond n’est pas négatif. 0 veut dire : rien à crédit.
ui-wrong-task-not-later = Choisissez un jour après aujourd’hui.
ui-wrong-task-done = La tâche est déjà faite.
ui-wrong-undo-too-late = C’est déjà repris, ou cela a changé depuis. L’historique montre où cela en est.
ui-wrong-customer-unknown = Ce client n’existe pas.
ui-wrong-task-unknown = Cette tâche n’existe pas.

## Liste de travail
ui-kind = Type
ui-kind-all = Tous
ui-kind-calls = Appels
ui-kind-visits = Visites
ui-kind-other = Autres
ui-whose = De qui
ui-whose-all = De tous
ui-worklist-none-fits = Aucune tâche ne correspond
ui-worklist-none-fits-why = D’autres tâches attendent. Changez le filtre, ou affichez tout.
ui-worklist-show-all = Tout afficher
ui-task-since = depuis le { $day }
ui-why-on-top = Pourquoi à cette place
ui-why-broken = La promesse de { $amount } pour le { $day } n’a pas été tenue
ui-why-past-due = { $amount } en retard, { $percent } % de ce qui est dû
ui-why-silence = { $count ->
    [0] On lui a parlé aujourd’hui
    [one] On lui a parlé il y a { $count } jour
   *[other] On lui a parlé il y a { $count } jours
}
ui-why-never = Personne ne lui a encore parlé
ui-open-items = Postes ouverts, { $currency }
ui-more-items = { $count ->
    [one] { $count } autre poste
   *[other] { $count } autres postes
}
ui-of-amount = sur { $amount }
ui-last-contacts = Ce qui s’est passé dernièrement
ui-until-day = Jusqu’au
ui-assign-to = À qui
ui-assign-hint = Vide : la tâche revient à qui a le rôle.
ui-key-select = choisir
ui-act-done = fait
ui-act-snooze = Reporter
ui-act-assign = Confier
ui-said-done = { $outcome } : { $task }.
ui-said-snoozed = Reporté au { $day }.
ui-said-assigned = Confié à { $name }.
ui-said-unassigned = C’est pour qui a le rôle.

## Plusieurs lignes
ui-many-all = { $count ->
    [one] { $count } ligne qui correspond
   *[other] les { $count } qui correspondent
}
ui-many-ticked = cochées
ui-many-title = { $count ->
    [one] Une tâche
   *[other] { $count } tâches
}
ui-many-counted = { $tasks ->
    [one] { $tasks } tâche
   *[other] { $tasks } tâches
} de { $customers ->
    [one] { $customers } client.
   *[other] { $customers } clients.
} Rien n’est encore changé.
ui-many-customers = { $count ->
    [one] Un client
   *[other] { $count } clients
}
ui-many-customers-counted = { $customers ->
    [one] { $customers } client.
   *[other] { $customers } clients.
} Rien n’est encore changé.
ui-back-to-list = Retour à la liste
ui-many-sums = { $sums } en retard.
ui-many-none = Aucune ligne n’est cochée
ui-many-none-why = Revenez en arrière et cochez des lignes, ou cochez toutes celles qui correspondent.
ui-many-what = Que faire
ui-many-snooze = Reporter les tâches
ui-many-assign = Confier les tâches à quelqu’un
ui-many-note = Écrire une note pour chaque client
ui-many-hold = Poser un blocage sur chaque client
ui-many-rows = Choisies
ui-many-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
ui-many-do = { $count ->
    [one] Le faire pour { $count } ligne
   *[other] Le faire pour { $count } lignes
}
ui-many-failed = { $count ->
    [one] Une ligne n’a pu être faite ; les autres le sont.
   *[other] { $count } lignes n’ont pu être faites ; les autres le sont.
}
ui-said-many = { $count ->
    [one] Fait pour { $count } ligne.
   *[other] Fait pour { $count } lignes.
}
ui-said-undone-many = { $count ->
    [one] Repris pour { $count } client.
   *[other] Repris pour { $count } clients.
}
ui-said-undone-but = { $count ->
    [one] Repris pour { $count } client. Changés depuis, et laissés tels quels : { $names }.
   *[other] Repris pour { $count } clients. Changés depuis, et laissés tels quels : { $names }.
}

## L’appel
ui-talk-with = Appel avec { $name }
ui-talk-say = Dire
ui-talk-ask = Demander
ui-say-broken = « Vous vouliez payer { $amount } pour le { $day }. Qu’est-ce qui l’a empêché ? »
ui-ask-broken = Ce qui manque, qui donne l’accord, et quel jour.
ui-say-past-due = « { $amount } sont en retard. Quand cela sera-t-il payé ? »
ui-ask-past-due = Si les factures sont arrivées, qui donne l’accord, et quel jour.
ui-say-nothing-late = « Rien n’est en retard. Nos factures sont-elles arrivées, tout est-il en ordre ? »
ui-ask-nothing-late = Si quelque chose n’est pas clair, et qui paie les factures.
ui-talk-no-number = Aucun numéro de téléphone n’est connu.
ui-talk-nobody = Personne n’y est connu.
ui-talk-promised = Joint, a promis de payer
ui-talk-contested = Joint, conteste un poste
ui-talk-left-message = Message laissé
ui-talk-no-answer = Pas de réponse, rappeler
ui-talk-pay-date = Joint, date de paiement annoncée
ui-talk-arrived = La facture est arrivée
ui-talk-reached = Joint, rien de convenu
ui-talk-hint = 500 v veut dire 500 vendredi : les lettres après le montant sont le jour.
ui-talk-day-only = Pour le { $day }. Combien ?
ui-talk-will-promise = Promesse de { $amount } pour le { $day }. La relance s’arrête jusqu’à ce que ce jour soit passé, pour ce montant seulement.
ui-talk-save-next = Enregistrer, client suivant
ui-optional = Facultatif
ui-cancel = Annuler
ui-said-promised = { $name } a promis de payer pour le { $day }.
ui-said-talk = Appel avec { $name } noté.
# Boutons pour les jours.
ui-day-tomorrow = Demain
ui-day-friday = Vendredi
ui-day-monday = Lundi
ui-day-month-end = Fin du mois
# Ce qu’on saisit pour un jour, en petites lettres, séparé par des espaces. Le premier mot des quatre premiers est sa touche : une lettre, les quatre différentes.
ui-day-words-tomorrow = d demain
ui-day-words-friday = v vendredi
ui-day-words-monday = l lundi
ui-day-words-month-end = f fin fdm
ui-day-words-tuesday = mardi
ui-day-words-wednesday = mercredi
ui-day-words-thursday = jeudi
ui-day-words-saturday = samedi
ui-day-words-sunday = dimanche

## Clients
ui-overdue-of = { $late } sur { $all ->
    [one] { $all } poste
   *[other] { $all } postes
}
ui-credit-to-use = Avoir à utiliser
ui-limit-of = Plafond { $amount }
ui-chip-broken = Promesse non tenue { $day }
ui-chip-promised = { $amount } promis pour le { $day }
ui-pinned = Épinglée
ui-note = Note
ui-note-pin = L’afficher à côté du client
ui-page-newer = Plus récent
ui-page-older = Plus ancien
ui-timeline-none = Il ne s’est encore rien passé
ui-timeline-none-why = Appels, promesses, lettres et argent se trouvent ici, le plus récent d’abord.
ui-invoices-none = Rien n’est ouvert
ui-invoices-none-why = Ce que ce client devait est réglé.
ui-col-settled = Réglé
ui-pays-on = Paie le { $day }.
ui-promise-is-open = En cours.
ui-promise-is-kept = Tenue.
ui-promise-is-partly-kept = Tenue en partie.
ui-promise-is-broken = Non tenue.
ui-promise-is-withdrawn = Reprise.
ui-promise-title-broken = Promesse non tenue
ui-promise-title-partly-kept = Promesse tenue en partie
ui-promise-ended-broken = { $amount } étaient promis pour le { $day }. Rien n’avait été reçu ce jour-là.
ui-promise-ended-partly-kept = { $amount } étaient promis pour le { $day }. { $came } avaient été reçus ce jour-là.
ui-dispute-withdrawn = Litige sur { $item } repris
ui-act-strike = Rayer
ui-act-pin = Épingler
ui-act-unpin = Détacher
ui-act-remove = Retirer
ui-act-withdraw = Reprendre
ui-act-uphold = Donner raison au client
ui-act-reject = Rejeter
ui-act-lift = Lever
ui-act-change = Changer
ui-act-first = Demander d’abord
ui-contact-add = Ajouter un contact
ui-contact-name = Nom
ui-contact-role = Rôle
ui-contact-phone = Téléphone
ui-contact-email = E-mail
ui-contact-no-calls = Refuse les appels
ui-contact-no-email = Refuse les courriels
ui-contact-first = demandé en premier
ui-late-terms = Convenu en cas de retard
ui-late-terms-none = Rien n’est convenu : la politique et la loi disent ce que coûte un retard.
ui-act-agree = Ajouter ce qui est convenu
ui-act-agree-item = Ajouter les conditions propres à la facture
ui-terms-since = Factures à partir du { $day }
ui-terms-fee = frais { $fee }
ui-terms-law = loi du pays : { $country }
ui-terms-stated-in = Où c’est indiqué
ui-terms-late-fee = Frais de retard
ui-terms-country = Loi du pays
ui-terms-from = Pour les factures à partir du
ui-limit-amount = Peut devoir au plus
ui-limit-hint = Vide : pas de plafond.
ui-kind-what = Pour la loi, c’est
ui-fact-kind = Type de client
ui-fact-limit = Plafond
ui-customer-kind-business = Entreprise
ui-customer-kind-consumer = Particulier
ui-customer-kind-public-health = Santé publique
ui-customer-kind-other = Autre
ui-said-withdrawn = Promesse reprise. La relance continue.
ui-said-struck = Appel rayé.
ui-said-note = Note écrite.
ui-said-pinned = Note épinglée.
ui-said-unpinned = Note détachée.
ui-said-removed = Retiré.
ui-said-limit = Plafond fixé.
ui-said-no-limit = Plus de plafond.
ui-said-agreed = Conditions de retard notées.
ui-said-kind = Maintenant : { $kind }.
ui-said-contact-added = Contact ajouté.
ui-said-contact-changed = Contact changé.
ui-said-contact-first = Demandé en premier désormais.

## Factures
ui-borne-by = Frais portés sur
ui-with-charges = Avec les frais, si payé aujourd’hui
ui-open-in-ledger = Ouvert, selon le livre
ui-settle-with-charges = Pour régler aujourd’hui, frais compris
ui-charge-not-booked = Pas encore comptabilisé. Cela part avec le prochain avis qui compte des frais.
ui-charge-interest = Intérêts
ui-charge-lump-sum = Indemnité forfaitaire légale
ui-charge-fee = Frais de retard
