# Rapports, balance âgée, clients, exports et vues enregistrées.

ui-export = Exporter
ui-export-csv = CSV, pour tout tableur
ui-export-xlsx = Excel (XLSX)
ui-export-json = JSON, pour des programmes

ui-customers-sum = { $owed } dus, { $late } en retard
ui-col-number = Numéro de client
ui-col-city = Ville
ui-col-country = Pays
ui-col-days-past-due = Jours de retard

ui-percent-of-open = { $percent } % de ce qui est ouvert
ui-month-before = Fin du mois précédent
ui-month-after = Fin du mois suivant
ui-aging-working = Postes ouverts au { $day }.
ui-working = { $percent } % lus
ui-working-why = Un jour passé se calcule à partir de toutes les écritures. Cette page se recharge d’elle-même.
ui-working-again = Regarder à nouveau

ui-items-title = Postes ouverts
ui-items-sentence = { $what }, au { $day }
ui-items-none = Pas de poste ouvert
ui-items-none-why = Rien n’était ouvert ici ce jour-là.
ui-col-document = Pièce
ui-col-kind = Type
ui-col-issued = Émise
ui-sum = Total

ui-nav-reports = Rapports
ui-reports-sentence = Du { $from } au { $to }, { $days ->
    [one] un jour
   *[other] { $days } jours
}
ui-reports-working = Les chiffres de la période sont en cours de calcul.
ui-reports-none = Pas encore de chiffres
ui-reports-none-why = Rien n’a été vendu ni encaissé avant la fin de la période.
ui-reports-course = Délai moyen de paiement, aux fins des douze derniers mois
ui-reports-rolls = Ce qui a vieilli, et ce qu’il faut provisionner
ui-reports-rolls-why = Un taux dit quelle part de ce qui était ouvert il y a un mois dans une tranche se trouve maintenant dans la suivante.
ui-reports-through = Du non échu au plus ancien
ui-reports-promises = Promesses de la période
ui-reports-loss = Taux de perte en pour cent, du non échu au plus ancien
ui-reports-loss-wrong = Il faut cinq nombres de 0 à 100, par exemple 0.3 1.6 3.6 6.6 10.6.
ui-reports-provide = Calculer la provision
ui-period = Période
ui-period-from = Du
ui-period-to = Au
ui-period-month = Ce mois
ui-period-month-before = Mois dernier
ui-period-quarter = Trois mois jusqu’à aujourd’hui
ui-period-quarter-before = Trois mois entiers
ui-period-year = Douze mois
ui-percent = { $percent } %
ui-as-table = En tableau
ui-col-month = Mois
ui-col-bucket = Jours de retard
ui-col-rolled = Glissé ici
ui-col-loss = Taux de perte
ui-col-provision = Provision
ui-col-figure = Chiffre
ui-col-unit = Unité
ui-col-value = Valeur
ui-col-before = Période précédente
ui-col-amount = Montant
ui-col-made = Faite le
ui-col-kept = Tenue
ui-unit-days = jours
ui-unit-percent = pour cent
ui-amount-sold = Vendu à crédit
ui-amount-received = Encaissé
ui-amount-opening = Ouvert avant
ui-amount-open = Ouvert à la fin
ui-amount-due = Venu à échéance
ui-amount-collected = Dont encaissé
ui-figure-days = { $days } jours
ui-figure-before = Avant : { $value }
ui-figure-unsaid = pas connu
ui-figure-ends = De { $first } à { $last } en un an
ui-figure-how = Comment c’est calculé, et ses lignes
ui-figure-dso = Délai moyen de paiement (DSO)
ui-figure-dso-means = Autant de jours de ventes attendent d’être payés. Moins, c’est mieux.
ui-figure-dso-how = { $open } ouverts à la fin ÷ { $sold } vendus × { $days } jours = { $value }
ui-figure-dso-none = Rien n’a été vendu dans la période : il n’y a pas de ventes auxquelles comparer.
ui-figure-countback = Délai moyen de paiement, par épuisement
ui-figure-countback-means = Ce qui est ouvert est déduit des ventes des mois les plus récents, l’un après l’autre. Cela suit mieux les saisons.
ui-figure-countback-how = { $open } ouverts à la fin, déduits des ventes des derniers mois jusqu’à épuisement = { $value }. Plus ancien que toutes les ventes : { $rest }.
ui-figure-countback-none = Il n’y a pas de ventes sur lesquelles remonter.
ui-figure-best-possible = Meilleur délai de paiement possible
ui-figure-best-possible-means = Ce qui resterait si rien n’était en retard. Les conditions de paiement en décident, non la relance.
ui-figure-best-possible-how = { $not_due } non échus ÷ { $sold } vendus × { $days } jours = { $value }
ui-figure-best-possible-none = Rien n’a été vendu dans la période : il n’y a pas de ventes auxquelles comparer.
ui-figure-delinquent = Retard moyen en jours
ui-figure-delinquent-means = La part des jours qui est du retard.
ui-figure-delinquent-how = { $late } en retard ÷ { $sold } vendus × { $days } jours = { $value }
ui-figure-delinquent-none = Rien n’a été vendu dans la période : il n’y a pas de ventes auxquelles comparer.
ui-figure-effectiveness = Efficacité du recouvrement
ui-figure-effectiveness-means = Ce qui a été encaissé de ce qui pouvait l’être. 100 % est le mieux.
ui-figure-effectiveness-how = ({ $opening } ouverts avant + { $sold } vendus ÷ { $months } mois − { $open } ouverts à la fin) ÷ ({ $opening } + { $sold } ÷ { $months } − { $not_due } non échus) = { $value }
ui-figure-effectiveness-none = Il faut une période de mois entiers, car la formule divise par leur nombre, et quelque chose qui pouvait être encaissé.
ui-figure-against-due = Encaissé sur l’échu
ui-figure-against-due-means = La part de ce qui est venu à échéance dans la période et qui était payée à sa fin.
ui-figure-against-due-how = { $collected } encaissés ÷ { $due } venus à échéance = { $value }
ui-figure-against-due-none = Rien n’est venu à échéance dans la période.
ui-figure-promises = Promesses tenues
ui-figure-promises-means = Les promesses dont le jour est passé et dont l’argent est venu en entier ce jour-là au plus tard.
ui-figure-promises-how = { $kept } tenues ÷ { $made } dont le jour était dans la période
ui-figure-promises-none = Aucune promesse n’avait son jour dans la période.
ui-promise-kept = Tenue : { $received } reçus
ui-promise-broken = Non tenue : { $received } reçus
ui-moved-sentence = Du { $from } au { $to }
ui-moved-none = Pas d’écriture
ui-moved-none-why = Rien dans cette période n’appartient à ce chiffre.

ui-views = Vues enregistrées
ui-view-default = s’ouvre d’abord
ui-view-save = Enregistrer cette vue
ui-view-name = Nom de la vue
ui-view-open-with = Ouvrir cet écran avec elle
ui-view-remove = Supprimer « { $name } »
ui-said-view = La vue « { $name } » est enregistrée.
ui-said-view-removed = La vue « { $name } » est supprimée.

ui-aging-thousands = Milliers de { $code }, aux fins de mois
ui-aging-units = { $code }, aux fins de mois
ui-reports-amounts = Montants, { $code }
ui-reports-measures = Jours et parts, { $code }
ui-reports-rolls-of = Ce qui a vieilli, { $code }
ui-export-pdf = PDF, à imprimer
