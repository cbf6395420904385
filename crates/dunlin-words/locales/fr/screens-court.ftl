# Les créances devant un tribunal, et celles qui se prescrivent.

refusal-placement-not_legal = { $placement } n’est pas chez un avocat. Confiez d’abord la créance à un avocat.
refusal-placement-not_filed = À cette date, aucun tribunal n’est saisi de { $placement }. Notez d’abord le jour de la saisine.
refusal-placement-no_judgment = À cette date, aucun jugement ne tient pour { $placement }. Jusque-là, les frais restent les vôtres.
refusal-placement-court_known = C’est déjà noté pour le { $on }.
ui-log-placement-court = Affaire devant un tribunal
ui-log-placement-awarded = Frais accordés par le tribunal
ui-charge-court = Frais accordés par un tribunal
ui-bundle-in-court = Devant le tribunal, et les frais
ui-bundle-stage = Étape
ui-bundle-court = Tribunal
ui-placement-event-awarded = Frais accordés par le jugement
ui-placement-event-filed = Tribunal saisi
ui-placement-event-heard = Audience
ui-placement-event-judgment = Jugement
ui-placement-event-dismissed = Débouté
ui-placement-event-enforcement = Exécution
ui-placement-awarded = Frais dus par le client
ui-placement-file-number = Numéro de dossier
ui-placement-court = Devant le tribunal
ui-placement-court-note = Noter
ui-placement-award = Facturer les frais accordés par le jugement
ui-placement-award-how = Ils deviennent des frais sur la plus ancienne facture confiée. Ce que vous avez avancé en plus reste à votre charge.
ui-placement-cost-note = Noter des frais
ui-placement-cost-how = Ce que l’avocat, le tribunal ou le partenaire vous a coûté. Le client ne le doit que si un jugement le dit.
ui-said-placement-court = C’est noté.
ui-said-placement-cost = Les frais sont notés.
ui-said-placement-awarded = Le client doit maintenant ces frais.
ui-wrong-placement-court = Indiquez quel tribunal est saisi.
ui-wrong-placement-cost = Indiquez un montant supérieur à zéro, par exemple 150,00.
ui-wrong-placement-currency = Les frais accordés sont facturés dans la monnaie du placement.
reason-item-in_court = { $stage ->
    [filed] Le tribunal est saisi depuis le { $on } ({ $court }). La créance ne se prescrit pas tant qu’il l’examine.
    [heard] L’audience a eu lieu le { $on } ({ $court }). La créance ne se prescrit pas tant que le tribunal l’examine.
    [judgment] Le tribunal a fait droit à la demande par jugement du { $on } ({ $court }).
    [dismissed] Le tribunal a rejeté la demande le { $on } ({ $court }).
   *[enforcement] Le jugement est en cours d’exécution depuis le { $on } ({ $court }).
}
reason-item-lapses = Elle peut être exigée jusqu’au { $last } au plus tard ({ $law }), sauf si quelque chose arrête le délai.
reason-item-lapsed = Elle pouvait être exigée jusqu’au { $last } ({ $law }), sauf si quelque chose a arrêté le délai.
step-limitation = Agir avant la prescription
ui-task-lapses = { $item } peut être exigée jusqu’au { $last } au plus tard ({ $law }).
