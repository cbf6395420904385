# A day to pay that was named, and a conversation that is confirmed in a letter.
ui-pay-date-named = { $name } noemde { $day } voor wat al te laat was. Het is nog geen toezegging.
ui-act-make-promise = Er een toezegging van maken
ui-wrong-call-not-confirmed = Geen brief bevestigt dit gesprek.
ui-wrong-promise-no-pay-date = Er is geen betaaldag genoemd.
ui-wrong-promise-nothing-late = Niets van wat toen te laat was kan voor die dag worden toegezegd: het is sindsdien betaald, toegezegd of betwist, of de dag is voorbij.
ui-wrong-promise-which-currency = Er is in meerdere valuta’s te laat betaald. Maak een toezegging in één ervan.
