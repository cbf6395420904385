# What a call is worth, and when money is expected.
ui-effect = Gain attendu d’un appel
ui-effect-of = un appel rapporte { $amount }
ui-col-waits = Risque d’attente, %
ui-expected = Paiement attendu
ui-expected-why = Pourquoi ce jour est attendu
ui-expected-near = attendu le { $day }
ui-expected-range = le plus souvent du { $from } au { $to }
ui-expected-around = L’argent est attendu vers le { $day }, huit fois sur dix entre le { $from } et le { $to }.
ui-expected-unknown = personne de connu n’a payé si tard
ui-late-chance = La probabilité d’un retard est de { $percent } %
ui-why-record-late = Factures en retard : { $late } sur { $of } ; la médiane est à { $count ->
    [one] { $count } jour après l’échéance
   *[other] { $count } jours après l’échéance
}
ui-why-record-on-day = Factures en retard : { $late } sur { $of } ; la médiane est le jour de l’échéance
ui-why-record-early = Factures en retard : { $late } sur { $of } ; la médiane est à { $count ->
    [one] { $count } jour avant l’échéance
   *[other] { $count } jours avant l’échéance
}
ui-why-no-record = Aucune de ses factures n’a encore été payée ni n’est en retard ; parmi celles de tous les clients, environ { $percent } % sont en retard
ui-why-waits = Sans appel, ce qui est en retard ou échoit sous deux semaines est alors impayé : probabilité de { $percent } %
ui-why-oldest = { $count ->
    [one] Le poste le plus ancien a { $count } jour de retard ; d’après une enquête, { $percent } % des créances de cet âge sont recouvrées
   *[other] Le poste le plus ancien a { $count } jours de retard ; d’après une enquête, { $percent } % des créances de cet âge sont recouvrées
}
ui-why-oldest-own = { $count ->
    [one] Le poste le plus ancien a { $count } jour de retard ; { $percent } % de vos créances de cet âge ont été recouvrées
   *[other] Le poste le plus ancien a { $count } jours de retard ; { $percent } % de vos créances de cet âge ont été recouvrées
}
ui-why-record-unpaid = Factures en retard : { $late } sur { $of } ; aucune n’est payée
