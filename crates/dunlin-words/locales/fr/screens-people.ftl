# Conversations, promises, plans, disputes and holds.
ui-hold-lifts = Ce qui y met fin
ui-hold-lifts-by-person = Jusqu’à ce que quelqu’un le lève
ui-hold-lifts-nothing-late = Jusqu’à ce que plus rien ne soit en retard
ui-hold-lifts-caught-up = Jusqu’au paiement de ce qui était en retard au début
ui-hold-lifts-all-paid = Jusqu’à ce que tout soit payé
ui-hold-lifts-prepaid-is-paid = Jusqu’au paiement de ce qui se paie avant la livraison
