# A day to pay that was named, and a conversation that is confirmed in a letter.
ui-pay-date-named = { $name } named { $day } for what was late already. It is no promise yet.
ui-act-make-promise = Make it a promise
ui-wrong-call-not-confirmed = No letter confirms this conversation.
ui-wrong-promise-no-pay-date = They named no day to pay.
ui-wrong-promise-nothing-late = Nothing that was late when the day was named can be promised for it: it was paid, promised or contested since, or the day has passed.
ui-wrong-promise-which-currency = Several currencies are past due. Make a promise of one.
