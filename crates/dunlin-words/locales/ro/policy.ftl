### O politică în propoziții, ca să poată fi citită cu voce tare. Fiecare pas se spune așa: CÂND CE, apoi propoziții întregi.

## Când: începe propoziția
# $days este un număr cu unitatea lui („7 zile”); $side este on, before sau after.
policy-days = { $days ->
    [one] { $days } zi
    [few] { $days } zile
   *[other] { $days } de zile
}
policy-working-days = { $days ->
    [one] { $days } zi lucrătoare
    [few] { $days } zile lucrătoare
   *[other] { $days } de zile lucrătoare
}
policy-when-due = { $side ->
    [on] La scadență
    [before] Cu { $days } înainte de scadență
   *[after] De la { $days } după scadență
}
policy-when-issued = { $side ->
    [on] În ziua emiterii facturii
    [before] Cu { $days } înainte de data facturii
   *[after] La { $days } după data facturii
}
policy-when-sent = { $side ->
    [on] În ziua trimiterii facturii
    [before] Cu { $days } înainte de trimiterea facturii
   *[after] La { $days } după trimiterea facturii
}
policy-when-first-invoice = { $side ->
    [on] În ziua primei facturi a unui client
    [before] Cu { $days } înainte de prima factură a unui client
   *[after] La { $days } după prima factură a unui client
}
policy-when-conversation = { $side ->
    [on] În ziua unei discuții
   *[after] La { $days } după o discuție despre o poziție întârziată
}
policy-when-step = { $side ->
    [on] În ziua pasului „{ $step }”
   *[after] De la { $days } după „{ $step }”
}
policy-when-monthly = În prima zi lucrătoare a fiecărei luni

## Ce: încheie propoziția
policy-does-notice = se trimite { $letter } { $channel ->
    [letter] prin poștă
    [certified] prin scrisoare recomandată
   *[email] prin e-mail
}{ $to ->
    [management] { " " }către conducerea clientului.
   *[contact] .
}
policy-does-task = { $channel ->
    [visit] vizită la client ({ $role }).
   *[phone] apel la client ({ $role }).
}
policy-does-approve-placement = decide un om: echipa proprie, agenție, vânzare sau nu.
policy-does-approve-legal = un om decide dacă începe acțiunea în justiție.
policy-does-tell = informare internă ({ $role }).
policy-does-hold = { $kind ->
    [order] comanda așteaptă banii.
    [credit] se opresc livrările pe credit.
    [cash_only] clientul plătește la comandă.
    [stop] vânzările se opresc.
   *[pause] contactul este suspendat.
}
policy-does-charge = se înregistrează penalitățile.

## Scrisorile, așa cum stau într-o propoziție
policy-letter-receipt-check = o întrebare dacă factura a ajuns
policy-letter-receipt-check-again = o a doua întrebare dacă factura a ajuns
policy-letter-courtesy = un mesaj de curtoazie
policy-letter-due-soon = un mesaj că scadența este aproape
policy-letter-unearned-discount = un mesaj despre o reducere luată prea târziu
policy-letter-reminder = o reamintire
policy-letter-past-due = o scrisoare de restanță
policy-letter-second-reminder = o a doua reamintire
policy-letter-confirmation = confirmarea discuției
policy-letter-to-management = o scrisoare
policy-letter-second-notice = o a doua notificare
policy-letter-demand = o somație
policy-letter-final-notice = o ultimă notificare
policy-letter-in-collections = o notificare că datoria este în recuperare
policy-letter-last-deadline = un ultim termen
policy-letter-statement = un extras de cont

## Condiții și ce urmează: propoziții întregi
policy-if-sent-by-email = Numai dacă factura a fost trimisă prin e-mail.
policy-if-sent-by-post = Numai dacă factura a fost trimisă prin poștă.
policy-if-not-confirmed = Numai dacă clientul nu a spus că a ajuns.
policy-if-no-pay-date = Numai dacă nu s-a numit o zi de plată.
policy-if-nothing-late = Numai dacă clientul nu are nimic întârziat.
policy-if-unearned-discount = Numai dacă ce este deschis este o reducere luată prea târziu.
policy-if-no-unearned-discount = Nu și dacă ce este deschis este o reducere luată prea târziu.
policy-if-terms = { $days ->
    [one] Numai dacă termenul de plată este de cel puțin { $days } zi.
    [few] Numai dacă termenul de plată este de cel puțin { $days } zile.
   *[other] Numai dacă termenul de plată este de cel puțin { $days } de zile.
}
policy-needs = Numai după „{ $step }”.
policy-needs-outcome = Numai după ce „{ $step }” s-a încheiat cu: { $outcomes }.
policy-gives-days = { $days ->
    [one] Dă { $days } zi pentru plată.
    [few] Dă { $days } zile pentru plată.
   *[other] Dă { $days } de zile pentru plată.
}
policy-repeats = { $days ->
    [one] Din nou în fiecare zi, până răspunde cineva.
    [few] Din nou la fiecare { $days } zile, până răspunde cineva.
   *[other] Din nou la fiecare { $days } de zile, până răspunde cineva.
}
policy-waits = Nimic de mai târziu nu se face până nu se decide.
policy-lapses-at-next = Se lasă deoparte când vine rândul pasului următor.
policy-lapses-after = { $days ->
    [one] Se lasă deoparte la { $days } zi după ziua lui.
    [few] Se lasă deoparte la { $days } zile după ziua lui.
   *[other] Se lasă deoparte la { $days } de zile după ziua lui.
}
policy-monthly-waits = Așteaptă o zi fără altă notificare.
policy-off = Oprit: acest pas nu se face.
policy-charges-nothing = Nu se cere nimic cât timp politica nu numește dobândă, sumă forfetară sau taxă.
policy-charges-interest = { $from ->
    [agreed] Dobânda convenită.
    [terms] Dobânda convenită, altfel { $rate }.
   *[statutory] Dobânda convenită, altfel cea legală.
}
policy-charges-lump-sum = Suma forfetară legală pentru fiecare poziție.
policy-charges-fee-agreed = Taxa convenită.
policy-charges-fee = O taxă de { $fee }.

## Ce este valabil pentru toți pașii
policy-stops = Ce este plătit, contestat, promis sau suspendat nu se urmărește.
policy-gap = { $days ->
    [0] Între notificările către un client nu trebuie să treacă zile.
    [one] Între două notificări către un client trece cel puțin { $days } zi.
    [few] Între două notificări către un client trec cel puțin { $days } zile.
   *[other] Între două notificări către un client trec cel puțin { $days } de zile.
}
policy-pay-within = { $days ->
    [one] O notificare de întârziere dă { $days } zi pentru plată.
    [few] O notificare de întârziere dă { $days } zile pentru plată.
   *[other] O notificare de întârziere dă { $days } de zile pentru plată.
}
policy-join = Pozițiile vechi intră la „{ $step }”, câte un pas pe rând.
policy-fresh = { $days ->
    [0] Dintr-un registru activ nu se emite nimic dacă banca nu este cunoscută până în acea zi.
    [one] Dintr-un registru activ nu se emite nimic când datele băncii sunt mai vechi de { $days } zi lucrătoare.
    [few] Dintr-un registru activ nu se emite nimic când datele băncii sunt mai vechi de { $days } zile lucrătoare.
   *[other] Dintr-un registru activ nu se emite nimic când datele băncii sunt mai vechi de { $days } de zile lucrătoare.
}
