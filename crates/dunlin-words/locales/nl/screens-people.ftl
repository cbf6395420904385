# Gesprekken, toezeggingen, regelingen, geschillen en blokkades.
ui-holds = Blokkades
ui-hold-lifts = Hoe het eindigt
ui-hold-lifts-by-person = Eindigt als iemand het opheft.
ui-hold-lifts-nothing-late = Eindigt vanzelf als er niets meer te laat is.
ui-hold-lifts-caught-up = Eindigt vanzelf als betaald is wat bij het begin te laat was.
ui-hold-lifts-all-paid = Eindigt vanzelf als alles betaald is.
ui-hold-lifts-prepaid-is-paid = Eindigt vanzelf als betaald is wat vóór levering betaald moet zijn.
ui-hold-met-nothing-late = Vanzelf: er is niets meer te laat.
ui-hold-met-caught-up = Vanzelf: wat bij het begin te laat was, is betaald.
ui-hold-met-all-paid = Vanzelf: alles is betaald.
ui-hold-met-prepaid-is-paid = Vanzelf: wat vóór levering betaald moest zijn, is betaald.
ui-hold-ends-on = Laatste dag: { $day }.
ui-hold-by = { $by }, { $day }
ui-hold-lets = Zonder deze pauze zou de ronde van { $day } deze stappen nemen: { $steps }. Vóór die ronde gaat er niets uit.
ui-hold-lets-nothing = Zonder deze pauze zou de ronde van { $day } niets versturen.
