# A day to pay that was named, and a conversation that is confirmed in a letter.
ui-pay-date-named = { $name } a numit { $day } pentru ce era deja restant. Încă nu este o promisiune.
ui-act-make-promise = Notați ca promisiune
ui-wrong-call-not-confirmed = Nicio scrisoare nu confirmă această convorbire.
ui-wrong-promise-no-pay-date = Nu s-a numit o zi de plată.
ui-wrong-promise-nothing-late = Nimic din ce era restant atunci nu poate fi promis pentru această zi: a fost plătit, promis sau contestat între timp, sau ziua a trecut.
ui-wrong-promise-which-currency = Sunt restanțe în mai multe valute. Notați o promisiune într-una dintre ele.
