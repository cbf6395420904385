# Conversations, promises, plans, disputes and holds.
ui-hold-lifts = Waardoor het eindigt
ui-hold-lifts-by-person = Tot iemand het opheft
ui-hold-lifts-nothing-late = Tot er niets meer te laat is
ui-hold-lifts-caught-up = Tot betaald is wat bij het begin te laat was
ui-hold-lifts-all-paid = Tot alles betaald is
ui-hold-lifts-prepaid-is-paid = Tot betaald is wat vóór levering betaald moet worden
