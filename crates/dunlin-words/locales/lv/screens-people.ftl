# Conversations, promises, plans, disputes and holds.
ui-hold-lifts = Kad beidzas
ui-hold-lifts-by-person = Līdz kāds to atceļ
ui-hold-lifts-nothing-late = Līdz vairs nekas nav nokavēts
ui-hold-lifts-caught-up = Līdz samaksāts tas, kas bija nokavēts sākumā
ui-hold-lifts-all-paid = Līdz viss ir samaksāts
ui-hold-lifts-prepaid-is-paid = Līdz samaksāts tas, kas maksājams pirms piegādes
