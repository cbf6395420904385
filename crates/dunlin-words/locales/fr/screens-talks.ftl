# A day to pay that was named, and a conversation that is confirmed in a letter.
ui-pay-date-named = { $name } a donné le { $day } pour ce qui était déjà en retard. Ce n’est pas encore une promesse.
ui-act-make-promise = En faire une promesse
ui-wrong-call-not-confirmed = Aucune lettre ne confirme cet échange.
ui-wrong-promise-no-pay-date = Aucun jour de paiement n’a été donné.
ui-wrong-promise-nothing-late = Rien de ce qui était en retard alors ne peut être promis pour ce jour : payé, promis ou contesté depuis, ou le jour est passé.
ui-wrong-promise-which-currency = Plusieurs monnaies sont en retard. Faites une promesse dans l’une d’elles.
