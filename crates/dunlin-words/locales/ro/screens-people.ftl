# Conversations, promises, plans, disputes and holds.
ui-hold-lifts = Cum se încheie
ui-hold-lifts-by-person = Până o ridică cineva
ui-hold-lifts-nothing-late = Până nu mai este nimic restant
ui-hold-lifts-caught-up = Până se plătește ce era restant la început
ui-hold-lifts-all-paid = Până se plătește tot
ui-hold-lifts-prepaid-is-paid = Până se plătește ce se achită înainte de livrare
