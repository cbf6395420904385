### La phrase derrière chaque code de raison ou de refus. Les points d’un code sont ici des tirets.

## Pourquoi on agit
reason-step-due = { $step } : son jour est le { $since }.
reason-step-caught_up = { $step } : son jour était le { $since } ; c’est rattrapé maintenant.
reason-item-listed_in_notice = Citée dans l’avis d’aujourd’hui au client ; sa propre étape suivante est un autre jour.

## Pourquoi pas encore
reason-step-waits = Ensuite : { $step }, à partir du { $until }.
reason-item-not_due = Échéance le { $until }.
reason-notice-recent = Le dernier avis est plus récent que l’écart minimal. Pas avant le { $until }.
reason-contact-hours = Hors des heures d’appel chez le client. Pas avant le { $until }.
reason-contact-calls = Le nombre d’appels permis en sept jours pour cette facture est atteint. Pas avant le { $until }.
reason-contact-quiet = Un entretien a eu lieu récemment. Pas d’appel avant le { $until }.
reason-contact-notices = Le nombre d’avis permis en trente jours est atteint. Pas avant le { $until }.
reason-calendar-closed = Ce n’est pas un jour ouvré. C’est reporté au { $until }.
reason-notice-other_first = Un autre avis au client passe d’abord.
reason-notice-corrects = L’avis du { $on } était erroné. Le client en est d’abord informé par un courrier séparé.
reason-step-earlier_first = { $step } vient d’abord.
reason-task-open = La tâche « { $step } » doit être faite d’abord.

## Pourquoi pas
reason-policy-finished = La politique n’a plus d’étape pour elle.
reason-item-credit = En faveur du client : déduit, jamais réclamé.
reason-account-credit_covers = Des avoirs ouverts de { $amount } couvrent ce qui est en retard dans cette devise.
reason-item-disputed = Le client la conteste.
reason-item-disputed_part = { $amount } en sont contestés ; le reste suit son cours.
reason-item-promised = Promise pour le { $until }. La relance s’arrête jusqu’à ce que ce jour soit passé.
reason-item-promised_part = { $amount } en sont promis pour le { $until } ; le reste suit son cours.
reason-promise-broken = { $amount } avaient été promis pour le { $on } et ne sont pas arrivés, alors que l’échéance était déjà dépassée : paiement comptant seulement, jusqu’à ce que tout soit payé.
reason-item-said_sent = Ils disent avoir déjà payé. La relance s’arrête jusqu’au { $until } inclus, le temps que la banque transmette ; demandez une preuve.
reason-account-reason_false = La raison donnée le { $on } pour ne pas payer s’est révélée fausse. Une personne examine la voie judiciaire.
reason-account-reason_bare = Interrogés à nouveau le { $on } sur le non-paiement, ils n’ont donné aucun détail. Une personne examine la voie judiciaire.
reason-account-paused = { $until ->
    [none] Le contact avec le client est suspendu.
   *[other] Le contact avec le client est suspendu jusqu’au { $until }.
}
reason-item-paused = { $until ->
    [none] Cette pièce est suspendue.
   *[other] Cette pièce est suspendue jusqu’au { $until }.
}
reason-item-not_in_latest_list = La dernière liste complète de sa source ne la contient pas. Réglée ? Confirmez-le, ou importez une liste qui la contient.
reason-terms-without_credit = Payée d’avance ou à la commande : la commande attend l’argent, et rien n’est réclamé.
reason-charge-not_agreed = Aucune pénalité de retard : aucun taux n’est convenu ni saisi.
reason-charge-interest_stated = Intérêts : { $interest }, indiqués dans { $stated_in }.
reason-charge-interest_by_terms = Intérêts : { $interest }, indiqués dans les conditions générales.
reason-charge-interest_by_law = Intérêts : selon la loi, { $country } ({ $law }).
reason-charge-interest_without_law = Pas d’intérêts : pour ce pays ({ $country }), aucune règle n’est enregistrée pour ce type de client ({ $kind }).
reason-charge-interest_not_stated = Pas d’intérêts : ni la facture ni un accord n’en indiquent.
reason-charge-country_unknown = Pas d’intérêts : c’est la loi du pays du consommateur qui décide, et ce pays n’est pas connu.
reason-charge-lump_sum_not_certain = Pas d’indemnité forfaitaire : ce que la loi donne pour une dette en { $currency } n’est pas certain.
reason-charge-rate_unconfirmed = Les intérêts sont comptés jusqu’au { $until } : le taux { $series } après ce jour n’est pas certain. Vérifiez-le, puis confirmez-le ou saisissez-le dans Réglages, Taux d’intérêt ; l’avis suivant compte le reste.
reason-charge-with_its_item = Des frais sont demandés par les avis des factures en retard.

## Comment cela part
reason-contact-missing = Ni adresse e-mail ni adresse postale n’est connue.
reason-contact-post_returned = Les lettres envoyées à l’adresse postale connue reviennent, et aucune autre adresse n’est connue.
reason-contact-no_email = Aucune adresse e-mail n’est connue : cela part par lettre.
reason-contact-email_refused = Personne n’y souhaite de courriel : une lettre part à la place.
reason-contact-email_fails = Les courriels à l’adresse connue n’arrivent pas : une lettre part à la place.
reason-contact-no_management = On ne connaît ni dirigeant ni propriétaire du client : ce qui leur revient va à la comptabilité fournisseurs, et quelqu’un est chargé de les trouver.
reason-contact-no_phone = Un appel est dû ({ $step }) et il n’y a aucun numéro à appeler.
reason-language-fallback = Pas encore de textes dans la langue du client ({ $language }) : cela part en anglais.

## Contrôles à l’émission
reason-item-paid = Payée depuis la proposition.
reason-item-amount_changed = Le montant ouvert a changé depuis la proposition.
reason-contact-changed = Le contact a changé depuis la proposition.
reason-notice-exists = Un avis est déjà parti au client ce jour-là par ce canal.
reason-notice-withdrawn = Retiré au moment de l’émission ({ $codes }). La proposition suivante décide à nouveau.
reason-letter-not_possible = La lettre ne peut pas être faite : { $why }.
reason-run-changed_since = Des faits ont changé depuis la proposition de ce traitement. La proposition suivante décide.
reason-run-taken_out = Quelqu’un l’a retirée de ce traitement.

## Ce qu’a laissé un escompte
reason-discount-unearned = Ce qui est ouvert est un escompte : { $amount } sont arrivés le { $on }, après son dernier jour.

## Ce qu’un paiement a de particulier : un morceau de phrase
allocation-payment-short = moins que le montant ouvert
allocation-payment-over = le reste est en compte
allocation-payment-small_difference = le reste a été abandonné
allocation-discount-unearned = escompte pris trop tard

## Refus
refusal-receipt-not_positive = Le montant d’un encaissement est supérieur à zéro.
refusal-item-other_currency = { $item } est en { $currency } : l’argent règle les postes de sa propre devise.
refusal-item-not_open = Rien n’est dû sur ce poste.
refusal-allocation-too_much = On voudrait régler plus que ce qui est ouvert sur { $item } ({ $open }) ou que ce qui reste de l’encaissement, ou le poste est cité deux fois.
refusal-adjustment-too_early = Cela compte au plus tôt à partir du { $from }.
refusal-date-in_future = Le { $on } n’est pas encore venu : aujourd’hui au plus tard.
refusal-receipt-nothing_applied = Il n’y a rien à reprendre.
refusal-receipt-ended = L’encaissement a déjà été annulé ou rejeté.
refusal-receipt-used_on = De l’argent de cet encaissement qui était en compte ({ $item }) a été utilisé depuis ; il ne peut donc pas être repris en entier. Reprenez d’abord cette utilisation.
refusal-item-not_a_credit = { $item } n’est pas en faveur du client.
refusal-credit-not_used = Rien de cet avoir n’a été utilisé ou remboursé qui puisse être repris.
refusal-item-not_a_charge = { $item } n’est pas un frais ; une facture se passe en perte.
refusal-notice-struck = { $notice } ne compte déjà plus : il a été retiré, ou n’est jamais arrivé.
refusal-notice-is_correction = { $notice } annonce lui-même l’erreur d’un autre avis. Il ne se retire pas.
refusal-notice-in_doubt = On ignore encore si { $notice } est parti. Indiquez d’abord ce que l’on sait de ce courriel.
refusal-notice-later_stands = { $notice } est venu plus tard pour la même facture et repose sur celui-ci. Retirez-le d’abord.
refusal-notice-item_placed = { $item } est en d’autres mains ({ $placement }), qui s’appuient sur cet avis. Rappelez d’abord la créance.
refusal-notice-item_in_plan = { $item } fait partie de l’échéancier { $plan }, signé après cet avis. Mettez d’abord fin à l’échéancier.
refusal-adjustment-out_of_range = Le montant est supérieur à zéro et au plus de { $most }.
refusal-adjustment-over_limit = { $amount } dépasse ce qu’une personne peut abandonner seule ({ $limit }) ; indiquez qui l’a approuvé.
refusal-promise-not_possible = Une promesse a un montant supérieur à zéro et un jour qui n’est pas passé.
refusal-promise-too_far = Une promesse porte sur un jour qui n’est pas passé ni postérieur au { $latest }. Notez ce jour ou un jour antérieur ; pour un délai plus long, convenez d’un plan de paiement.
refusal-dispute-out_of_range = La part contestée est supérieure à zéro et au plus le montant ouvert ({ $open }).
refusal-dispute-exists = Le poste est déjà contesté.
refusal-dispute-none = Il n’y a pas de litige ouvert sur ce poste.
refusal-hold-exists = Un tel blocage est déjà en vigueur. Pour changer son dernier jour, levez-le et posez-le de nouveau.
refusal-hold-none = Aucun blocage de ce type n’est en vigueur.
refusal-interval-ends_before_it_begins = Le dernier jour précède le premier.
