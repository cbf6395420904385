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
policy-letter-promise = une confirmation de ce qui a été promis
policy-letter-credit-hold = un avis de suspension des livraisons à crédit
policy-letter-cash-only = un avis que les commandes sont prises contre paiement d’avance
policy-letter-stop-trading = un avis d’interruption des relations commerciales
policy-letter-early-out-1 = une première lettre sur une créance récente
policy-letter-early-out-2 = une deuxième lettre sur une créance récente
policy-letter-early-out-3 = une dernière lettre sur une créance récente
policy-letter-thanks = un remerciement pour le paiement
policy-letter-correction = des excuses pour un avis erroné
policy-letter-invoice = la facture elle-même

## Conditions et suite : des phrases entières
policy-if = Seulement si { $condition }.
policy-and = { $first } et { $second }
policy-or = { $first } ou { $second }
policy-left-out = Étape omise : « { $step } », car { $because }.
# What a condition asks, as a part of a sentence: that it is so, or that it is not.
policy-fact-sent-by-email = { $is ->
    [yes] la facture a été envoyée par e-mail
   *[no] la facture n’a pas été envoyée par e-mail
}
policy-fact-sent-by-post = { $is ->
    [yes] la facture a été envoyée par la poste
   *[no] la facture n’a pas été envoyée par la poste
}
policy-fact-arrived = { $is ->
    [yes] le client a dit qu’elle est arrivée
   *[no] le client n’a pas dit qu’elle est arrivée
}
policy-fact-receipt-confirmed = { $is ->
    [yes] on sait qu’un courrier à son sujet est arrivé
   *[no] on ne sait pas si un courrier à son sujet est arrivé
}
policy-fact-pay-date-named = { $is ->
    [yes] une date de paiement a été annoncée
   *[no] aucune date de paiement n’a été annoncée
}
policy-fact-terms = { $is ->
    [yes] les conditions donnent au moins { $days }
   *[no] les conditions donnent moins de { $days }
}
policy-fact-unearned-discount = { $is ->
    [yes] ce qui est ouvert est un escompte pris trop tard
   *[no] ce qui est ouvert n’est pas un escompte pris trop tard
}
policy-fact-open = { $is ->
    [yes] au moins { $amount } en sont ouverts
   *[no] moins de { $amount } en sont ouverts
}
policy-fact-late = { $is ->
    [yes] au moins { $amount } du client sont en retard
   *[no] moins de { $amount } du client sont en retard
}
policy-fact-anything-late = { $is ->
    [yes] quelque chose du client est en retard
   *[no] rien du client n’est en retard
}
policy-fact-promise-broken = { $is ->
    [yes] une promesse non tenue est encore due
   *[no] aucune promesse non tenue n’est encore due
}
policy-fact-spoken-with = { $is ->
    [yes] quelqu’un a été joint depuis l’échéance
   *[no] personne n’a été joint depuis l’échéance
}
policy-fact-has-email = { $is ->
    [yes] une adresse e-mail est connue
   *[no] aucune adresse e-mail n’est connue
}
policy-fact-has-phone = { $is ->
    [yes] un numéro de téléphone est connu
   *[no] aucun numéro de téléphone n’est connu
}
policy-fact-kind = { $is ->
    [yes] pour la loi, le client est : { $kind }
   *[no] pour la loi, le client n’est pas : { $kind }
}
policy-fact-country = { $is ->
    [yes] le pays du client est : { $country }
   *[no] le pays du client n’est pas : { $country }
}
policy-fact-class = { $is ->
    [yes] la catégorie du client est « { $class } »
   *[no] la catégorie du client n’est pas « { $class } »
}
policy-fact-owes = { $is ->
    [yes] le client doit au moins { $amount }
   *[no] le client doit moins de { $amount }
}
policy-fact-owes-late = { $is ->
    [yes] au moins { $amount } du client sont en retard
   *[no] moins de { $amount } du client sont en retard
}
# By which segment and which version of the policy a customer is decided.
policy-by-segment = Segment « { $segment } » : { $because }.
policy-by-segment-always = Segment « { $segment } ».
policy-by-segment-kept = Segment « { $segment } », comme lors de cet avis.
policy-by-notice = La version { $version } de la politique décide, et non la version { $live }, qui est en vigueur : un avis de retard du { $day } a été décidé selon elle, et sa facture reste ouverte.
policy-by-move = La version { $version } de la politique décide, car quelqu’un y a fait passer le client le { $day }.
policy-by-version = Décidé selon la version { $version } de la politique ; la version { $live } est en vigueur.
policy-not-segment = Pas le segment « { $segment } », car { $because }.
policy-less-segment = Pas le segment « { $segment } », bien qu’il convienne : un autre en dit plus sur le client.
policy-segments-wait = Les segments seront revus quand plus rien de cela n’est ouvert, ou quand le client change de version.
policy-needs = Seulement après « { $step } ».
policy-needs-outcome = Seulement si « { $step } » s’est terminé par : { $outcomes }.
policy-copies = Les copies des factures impayées y sont jointes.
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
policy-promises = { $days ->
    [0] L’argent dont l’envoi a été promis compte jusqu’au jour nommé.
    [one] L’argent dont l’envoi a été promis a { $days } jour ouvré de plus.
   *[other] L’argent dont l’envoi a été promis a { $days } jours ouvrés de plus.
}
policy-broken-cash-only = Après une promesse non tenue sur ce qui était déjà en retard : comptant seulement jusqu’à ce que tout soit payé.
policy-promise-confirm = Une promesse de paiement est confirmée par écrit, une seule fois, sauf si la lettre sur l’entretien le fait déjà.
policy-fresh = { $days ->
    [0] Rien n’est émis d’un livre en service si la banque n’est pas connue jusqu’au jour même.
    [one] Rien n’est émis d’un livre en service quand la banque a plus de { $days } jour ouvré.
   *[other] Rien n’est émis d’un livre en service quand la banque a plus de { $days } jours ouvrés.
}
