# Conversations, promesses, échéanciers, litiges et blocages.
ui-holds = Blocages
ui-hold-lifts = Comment il prend fin
ui-hold-lifts-by-person = Prend fin lorsque quelqu’un le lève.
ui-hold-lifts-nothing-late = Prend fin de lui-même lorsque rien n’est plus en retard.
ui-hold-lifts-caught-up = Prend fin de lui-même lorsque ce qui était en retard à son début est payé.
ui-hold-lifts-all-paid = Prend fin de lui-même lorsque tout est payé.
ui-hold-lifts-prepaid-is-paid = Prend fin de lui-même lorsque ce qui est payable avant livraison est payé.
ui-hold-met-nothing-late = De lui-même : rien n’est plus en retard.
ui-hold-met-caught-up = De lui-même : ce qui était en retard à son début est payé.
ui-hold-met-all-paid = De lui-même : tout est payé.
ui-hold-met-prepaid-is-paid = De lui-même : ce qui est payable avant livraison est payé.
ui-hold-ends-on = Dernier jour : { $day }.
ui-hold-by = { $by }, { $day }
ui-hold-lets = Sans cette suspension, le traitement du { $day } comporterait : { $steps }. Rien ne part avant ce traitement.
ui-hold-lets-nothing = Sans cette suspension, le traitement du { $day } n’enverrait rien.
