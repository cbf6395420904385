ui-promises = Promesses
ui-promises-state = État
ui-promises-all = Tous les états
ui-promises-kind = Nature
ui-promises-until = Compte jusqu’au
ui-promises-via = Comment
ui-promises-replaced = Reports
ui-promises-none = Aucune promesse
ui-promises-none-why = Quand un client nomme un montant et un jour, notez-le dans l’appel : la relance s’arrête jusque-là, et la suite se lit ici.
ui-promises-counts = compte jusqu’au { $day }
ui-promises-awaited = { $amount } attendus
ui-promises-record = { $kept } sur { $made } tenues, { $received } sur { $promised }
ui-promises-kept = Promesses tenues
ui-promise-state-open = En cours
ui-promise-state-broken = Non tenue
ui-promise-state-partly-kept = Tenue en partie
ui-promise-state-kept = Tenue
ui-promise-state-intention = Intention
ui-promise-state-lapsed = Caduque
ui-promise-state-replaced = Remplacée
ui-promise-state-withdrawn = Retirée
ui-promise-for = Pour ces factures (sans choix : les plus anciennes)
ui-promise-sends = à envoyer
ui-promise-sends-by = Le client l’envoie d’ici là : les jours d’acheminement s’ajoutent
ui-promised-sent = Envoi de { $amount } promis pour le { $day }
ui-promised-intention = Compte payer { $amount } pour le { $day }
ui-promise-is-replaced = Une promesse plus récente l’a remplacée.
ui-promise-is-intention = Nommée avant tout retard : elle ne peut pas être rompue.
ui-promise-is-lapsed = À son dernier jour, rien n’en pouvait être réclamé : contesté, compris dans un plan de paiement signé, ou plus dû.
ui-hold-promise-kept = La promesse a été tenue malgré tout
ui-hold-promise-lapsed = La promesse est devenue caduque : à son dernier jour, rien n’en pouvait être réclamé
ui-hold-promise-withdrawn = La promesse a été reprise
ui-col-invoices = Factures
step-broken-promise = Comptant seulement après une promesse non tenue
step-promise-confirmation = Confirmer une promesse par écrit
ui-promises-count = { $count ->
    [one] { $count } promesse
   *[other] { $count } promesses
}
ui-promises-again = { $count ->
    [one] reportée une fois
   *[other] reportée { $count } fois
}
