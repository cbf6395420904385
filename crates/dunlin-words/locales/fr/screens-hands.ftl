## In whose hands tasks are
ui-does-supervisor = superviseur
ui-does-administrator = administrateur
ui-whose-for = { $name }, pour { $own }
ui-hand-named = Cette tâche est confiée à { $name }.
ui-hand-case = Le dossier du client est confié à { $name }.
ui-hand-sales-rep = { $name } est le commercial du client.
ui-hand-account-manager = { $name } est responsable du compte.
ui-hand-nobody-known = Personne n’est indiqué pour ce client : { $role }.
ui-hand-unknown = { $name } n’est pas utilisateur de ce livre.
ui-hand-off = { $name } ne peut faire aucune tâche, et personne ne remplace.
ui-hand-both-away = { $name } est en absence, la personne remplaçante aussi.
ui-hand-stands-in = Absence de { $of } jusqu’au { $day } : { $by } remplace.
ui-hand-stands-in-open = Absence de { $of } : { $by } remplace.
ui-hand-next = La tâche va donc à qui vient ensuite : { $role }.
ui-hand-left = { $count ->
    [one] { $name } ne peut pas se connecter et personne ne remplace : { $count } tâche est passée à d’autres.
   *[other] { $name } ne peut pas se connecter et personne ne remplace : { $count } tâches sont passées à d’autres.
}

## A customer’s case
ui-from-day = À partir du
ui-case-give = Confier le dossier
ui-case-how = Tous les appels à ce client, présents et à venir, lui reviennent.
ui-case-while-late = Seulement jusqu’à ce que plus rien ne soit en retard
ui-case-is = { $name } s’occupe du recouvrement de ce client depuis le { $day }.
ui-case-is-from = { $name } s’occupera du recouvrement de ce client à partir du { $day }.
ui-case-until-paid = Cela prend fin quand plus rien n’est en retard.
ui-case-back = Reprendre le dossier
ui-case-given = Dossier confié à { $name }
ui-case-ended = Le dossier n’est plus confié à { $name }
ui-many-give = Confier le dossier à quelqu’un
ui-said-case = { $name } s’occupe de ce client.
ui-said-case-back = Le dossier revient à l’équipe.
ui-log-case-given = Dossier confié à une personne
ui-log-case-ended = Dossier repris
ui-log-case-restored = Dossier confié malgré tout
ui-wrong-case-unknown-person = Personne ici ne s’appelle { $name }. Choisissez un utilisateur de ce livre.
ui-wrong-case-cannot-collect = { $name } ne peut pas recouvrer : consultation seule, équipe externe ou connexion impossible.
ui-wrong-case-before-today = Ce jour est passé. Confiez le dossier à partir d’aujourd’hui ou d’un jour à venir.
ui-wrong-case-given-already = Le dossier est déjà confié à { $name }.
ui-wrong-case-begins-later = Le dossier sera confié à { $name } à partir du { $day }. Reprenez cela d’abord.
ui-wrong-case-nothing-late = Rien n’est en retard ; le dossier reviendrait donc aussitôt. Confiez-le sans cette fin.
ui-wrong-case-none = Le dossier de ce client n’est confié à personne.

## Stand-ins
ui-stand-in = Remplaçant
ui-stand-in-by = Qui remplace
ui-stand-in-how = Ce qui reviendrait à { $name } va ces jours-là à la personne qui remplace. Sans dernier jour, c’est jusqu’à nouvel ordre.
ui-stand-in-end = De retour
ui-stands-in = Absence du { $from } au { $until } : { $by } remplace.
ui-stands-in-open = Absence à partir du { $from } : { $by } remplace.
ui-said-stand-in = Quelqu’un remplace { $name }.
ui-said-back = { $name } est de retour.
ui-log-user-stand-in-set = Un utilisateur est remplacé
ui-log-user-stand-in-ended = Fin d’un remplacement
ui-wrong-stand-in-self = { $name } ne peut pas se remplacer. Choisissez quelqu’un d’autre.
ui-wrong-stand-in-cannot = { $name } ne fait pas de tâches : consultation seule, équipe externe ou connexion impossible.
ui-wrong-stand-in-overlaps = { $other } remplace { $name } certains de ces jours. Mettez-y fin d’abord, ou choisissez d’autres jours.
ui-wrong-stand-in-none = Personne ne remplace { $name }, ni maintenant ni plus tard.
