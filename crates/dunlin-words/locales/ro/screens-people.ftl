# Conversații, promisiuni, eșalonări, contestații și restricții.
ui-holds = Restricții
ui-hold-lifts = Cum se încheie
ui-hold-lifts-by-person = Se încheie când o ridică cineva.
ui-hold-lifts-nothing-late = Se încheie de la sine când nimic nu mai este întârziat.
ui-hold-lifts-caught-up = Se încheie de la sine când este plătit ceea ce era întârziat la începutul ei.
ui-hold-lifts-all-paid = Se încheie de la sine când totul este plătit.
ui-hold-lifts-prepaid-is-paid = Se încheie de la sine când este plătit ceea ce se plătește înainte de livrare.
ui-hold-met-nothing-late = De la sine: nimic nu mai este întârziat.
ui-hold-met-caught-up = De la sine: ceea ce era întârziat la începutul ei este plătit.
ui-hold-met-all-paid = De la sine: totul este plătit.
ui-hold-met-prepaid-is-paid = De la sine: ceea ce se plătește înainte de livrare este plătit.
ui-hold-ends-on = Ultima zi: { $day }.
ui-hold-by = { $by }, { $day }
ui-hold-lets = Fără această suspendare, runda din { $day } ar cuprinde: { $steps }. Nimic nu pleacă înainte de ea.
ui-hold-lets-nothing = Fără această suspendare, runda din { $day } nu ar trimite nimic.
