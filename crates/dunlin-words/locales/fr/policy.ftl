### Une politique en phrases, pour qu’on puisse la lire à haute voix. Chaque étape se dit ainsi : QUAND QUOI, puis des phrases entières.

## Quand : début de la phrase
# $days est un nombre avec son unité (« 7 jours ») ; $side est on, before ou after.
policy-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
policy-working-days = { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}
policy-when-due = { $side ->
    [on] Le jour de l’échéance
    [before] { $days } avant l’échéance
   *[after] À partir de { $days } après l’échéance
}
policy-when-issued = { $side ->
    [on] À la date de la facture
    [before] { $days } avant la date de la facture
   *[after] { $days } après la date de la facture
}
policy-when-sent = { $side ->
    [on] Le jour de l’envoi de la facture
    [before] { $days } avant l’envoi de la facture
   *[after] { $days } après l’envoi de la facture
}
policy-when-first-invoice = { $side ->
    [on] Le jour de la première facture d’un client
    [before] { $days } avant la première facture d’un client
   *[after] { $days } après la première facture d’un client
}
policy-when-conversation = { $side ->
    [on] Le jour d’une conversation
   *[after] { $days } après une conversation sur un poste en retard
}
policy-when-step = { $side ->
    [on] Le jour de « { $step } »
   *[after] À partir de { $days } après « { $step } »
}
policy-when-monthly = Le premier jour ouvré de chaque mois

## Quoi : fin de la phrase
policy-does-notice = part { $letter } { $channel ->
    [letter] par la poste
    [certified] par lettre recommandée
   *[email] par e-mail
}{ $to ->
    [management] { " " }à la direction du client.
   *[contact] .
}
policy-does-task = { $channel ->
    [visit] vient une visite chez le client ({ $role }).
   *[phone] vient un appel au client ({ $role }).
}
policy-does-approve-placement = une personne décide : équipe interne, agence, cession, ou non.
policy-does-approve-legal = une personne décide si une action en justice commence.
policy-does-tell = part un message interne ({ $role }).
policy-does-hold = { $kind ->
    [order] la commande attend l’argent.
    [credit] les livraisons à crédit s’arrêtent.
    [cash_only] le client paie à la commande.
    [stop] les relations commerciales s’arrêtent.
   *[pause] le contact est suspendu.
}
policy-does-charge = les pénalités de retard sont comptabilisées.

## Lettres, telles qu’elles figurent dans une phrase
policy-letter-receipt-check = un message demandant si la facture est arrivée
policy-letter-receipt-check-again = un deuxième message demandant si la facture est arrivée
policy-letter-courtesy = un message de courtoisie
policy-letter-due-soon = un message sur l’échéance proche
policy-letter-unearned-discount = un message sur un escompte pris trop tard
policy-letter-reminder = un rappel
policy-letter-past-due = une lettre de retard
policy-letter-second-reminder = un deuxième rappel
policy-letter-confirmation = une confirmation de la conversation
policy-letter-to-management = une lettre
policy-letter-second-notice = un deuxième avis
policy-letter-demand = une mise en demeure
policy-letter-final-notice = un dernier avis
policy-letter-in-collections = un avis que le compte est en recouvrement
policy-letter-last-deadline = un dernier délai
policy-letter-statement = un relevé de compte

## Conditions et suite : des phrases entières
policy-if-sent-by-email = Seulement si la facture a été envoyée par e-mail.
policy-if-sent-by-post = Seulement si la facture a été envoyée par la poste.
policy-if-not-confirmed = Seulement si le client n’a pas dit qu’elle est arrivée.
policy-if-no-pay-date = Seulement si aucune date de paiement n’a été annoncée.
policy-if-nothing-late = Seulement si rien du client n’est en retard.
policy-if-unearned-discount = Seulement si ce qui est ouvert est un escompte pris trop tard.
policy-if-no-unearned-discount = Pas si ce qui est ouvert est un escompte pris trop tard.
policy-if-terms = { $days ->
    [one] Seulement si les conditions donnent au moins { $days } jour.
   *[other] Seulement si les conditions donnent au moins { $days } jours.
}
policy-needs = Seulement après « { $step } ».
policy-needs-outcome = Seulement si « { $step } » s’est terminé par : { $outcomes }.
policy-gives-days = { $days ->
    [one] Elle donne { $days } jour pour payer.
   *[other] Elle donne { $days } jours pour payer.
}
policy-repeats = { $days ->
    [one] À nouveau chaque jour, jusqu’à ce que quelqu’un réponde.
   *[other] À nouveau tous les { $days } jours, jusqu’à ce que quelqu’un réponde.
}
policy-waits = Rien de ce qui suit ne se fait avant cette décision.
policy-lapses-at-next = Omise quand l’étape suivante est due.
policy-lapses-after = { $days ->
    [one] Omise { $days } jour après son jour.
   *[other] Omise { $days } jours après son jour.
}
policy-monthly-waits = Elle attend un jour sans autre avis.
policy-off = Désactivée : cette étape n’est pas prise.
policy-charges-nothing = Rien n’est compté tant que la politique n’indique ni intérêts, ni indemnité forfaitaire, ni frais.
policy-charges-interest = { $from ->
    [agreed] Intérêts comme convenu.
    [terms] Intérêts comme convenu, sinon { $rate }.
   *[statutory] Intérêts comme convenu, sinon ceux de la loi.
}
policy-charges-lump-sum = L’indemnité forfaitaire légale pour chaque poste.
policy-charges-fee-agreed = Les frais convenus.
policy-charges-fee = Des frais de { $fee }.

## Ce qui vaut pour toutes les étapes
policy-stops = Ce qui est payé, contesté, promis ou suspendu n’est pas relancé.
policy-gap = { $days ->
    [0] Aucun écart n’est exigé entre deux avis à un client.
    [one] Au moins { $days } jour sépare deux avis à un client.
   *[other] Au moins { $days } jours séparent deux avis à un client.
}
policy-pay-within = { $days ->
    [one] Un avis de retard donne { $days } jour pour payer.
   *[other] Un avis de retard donne { $days } jours pour payer.
}
policy-join = Les anciens postes entrent à « { $step } », une étape à la fois.
policy-fresh = { $days ->
    [0] Rien n’est émis d’un livre en service si la banque n’est pas connue jusqu’au jour même.
    [one] Rien n’est émis d’un livre en service quand la banque a plus de { $days } jour ouvré.
   *[other] Rien n’est émis d’un livre en service quand la banque a plus de { $days } jours ouvrés.
}
