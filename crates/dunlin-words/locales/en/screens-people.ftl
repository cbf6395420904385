# Conversations, promises, plans, disputes and holds.
ui-hold-lifts = By what it ends
ui-hold-lifts-by-person = Until somebody lifts it
ui-hold-lifts-nothing-late = Until nothing is late any more
ui-hold-lifts-caught-up = Until what was late when it began is paid
ui-hold-lifts-all-paid = Until everything is paid
ui-hold-lifts-prepaid-is-paid = Until what is to be paid before delivery is paid
