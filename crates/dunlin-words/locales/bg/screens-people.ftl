# Conversations, promises, plans, disputes and holds.
ui-hold-lifts = Как приключва
ui-hold-lifts-by-person = Докато някой не го вдигне
ui-hold-lifts-nothing-late = Докато вече няма нищо просрочено
ui-hold-lifts-caught-up = Докато се плати просроченото в началото му
ui-hold-lifts-all-paid = Докато се плати всичко
ui-hold-lifts-prepaid-is-paid = Докато се плати дължимото преди доставка
