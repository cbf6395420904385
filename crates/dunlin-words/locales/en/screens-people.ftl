# Conversations, promises, plans, disputes and holds.
ui-holds = Holds
ui-hold-lifts = How it ends
ui-hold-lifts-by-person = Ends when somebody lifts it.
ui-hold-lifts-nothing-late = Ends by itself when nothing is late any more.
ui-hold-lifts-caught-up = Ends by itself when what was late at its start is paid.
ui-hold-lifts-all-paid = Ends by itself when everything is paid.
ui-hold-lifts-prepaid-is-paid = Ends by itself when what is payable before delivery is paid.
ui-hold-met-nothing-late = By itself: nothing is late any more.
ui-hold-met-caught-up = By itself: what was late at its start is paid.
ui-hold-met-all-paid = By itself: everything is paid.
ui-hold-met-prepaid-is-paid = By itself: what is payable before delivery is paid.
ui-hold-ends-on = Last day: { $day }.
ui-hold-by = { $by }, { $day }
ui-hold-lets = Without this pause the run of { $day } would take these steps: { $steps }. Nothing goes out before that run.
ui-hold-lets-nothing = Without this pause the run of { $day } would send nothing.
