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
policy-letter-promise = o confirmare a celor promise
policy-letter-credit-hold = o notificare că livrările pe credit sunt suspendate
policy-letter-cash-only = o notificare că se primesc comenzi cu plata în avans
policy-letter-stop-trading = o notificare că relația comercială este oprită
policy-letter-early-out-1 = o primă scrisoare despre o datorie recentă
policy-letter-early-out-2 = o a doua scrisoare despre o datorie recentă
policy-letter-early-out-3 = o ultimă scrisoare despre o datorie recentă
policy-letter-thanks = mulțumiri pentru plată
policy-letter-correction = scuze pentru o notificare greșită
policy-letter-invoice = factura însăși

## Condiții și ce urmează: propoziții întregi
policy-if = Numai dacă { $condition }.
policy-and = { $first } și { $second }
policy-or = { $first } sau { $second }
policy-left-out = Pas omis: „{ $step }”, pentru că { $because }.
# What a condition asks, as a part of a sentence: that it is so, or that it is not.
policy-fact-sent-by-email = { $is ->
    [yes] factura a fost trimisă prin e-mail
   *[no] factura nu a fost trimisă prin e-mail
}
policy-fact-sent-by-post = { $is ->
    [yes] factura a fost trimisă prin poștă
   *[no] factura nu a fost trimisă prin poștă
}
policy-fact-arrived = { $is ->
    [yes] clientul a spus că a ajuns
   *[no] clientul nu a spus că a ajuns
}
policy-fact-receipt-confirmed = { $is ->
    [yes] se știe că un mesaj despre ea a ajuns
   *[no] nu se știe ca un mesaj despre ea să fi ajuns
}
policy-fact-pay-date-named = { $is ->
    [yes] s-a numit o zi de plată
   *[no] nu s-a numit o zi de plată
}
policy-fact-terms = { $is ->
    [yes] termenul de plată este de cel puțin { $days }
   *[no] termenul de plată este mai mic de { $days }
}
policy-fact-unearned-discount = { $is ->
    [yes] ce este deschis este o reducere luată prea târziu
   *[no] ce este deschis nu este o reducere luată prea târziu
}
policy-fact-open = { $is ->
    [yes] sunt deschiși cel puțin { $amount } din ea
   *[no] sunt deschiși mai puțin de { $amount } din ea
}
policy-fact-late = { $is ->
    [yes] clientul are cel puțin { $amount } întârziați
   *[no] clientul are mai puțin de { $amount } întârziați
}
policy-fact-anything-late = { $is ->
    [yes] clientul are ceva întârziat
   *[no] clientul nu are nimic întârziat
}
policy-fact-promise-broken = { $is ->
    [yes] o promisiune încălcată este încă datorată
   *[no] nicio promisiune încălcată nu mai este datorată
}
policy-fact-spoken-with = { $is ->
    [yes] s-a vorbit cu cineva de la scadență
   *[no] nu s-a vorbit cu nimeni de la scadență
}
policy-fact-has-email = { $is ->
    [yes] există o adresă de e-mail
   *[no] nu există nicio adresă de e-mail
}
policy-fact-has-phone = { $is ->
    [yes] există un număr de telefon
   *[no] nu există niciun număr de telefon
}
policy-fact-kind = { $is ->
    [yes] pentru lege clientul este: { $kind }
   *[no] pentru lege clientul nu este: { $kind }
}
policy-fact-country = { $is ->
    [yes] țara clientului este { $country }
   *[no] țara clientului nu este { $country }
}
policy-fact-class = { $is ->
    [yes] clasa clientului este „{ $class }”
   *[no] clasa clientului nu este „{ $class }”
}
policy-fact-owes = { $is ->
    [yes] clientul datorează cel puțin { $amount }
   *[no] clientul datorează mai puțin de { $amount }
}
policy-fact-owes-late = { $is ->
    [yes] cel puțin { $amount } ale clientului sunt restante
   *[no] mai puțin de { $amount } ale clientului sunt restante
}
# By which segment and which version of the policy a customer is decided.
policy-by-segment = Segmentul „{ $segment }”: { $because }.
policy-by-segment-always = Segmentul „{ $segment }”.
policy-by-segment-kept = Segmentul „{ $segment }”, ca la trimiterea acelei înștiințări.
policy-by-notice = Decide versiunea { $version } a politicii, nu versiunea { $live }, care este în vigoare: după ea s-a trimis o înștiințare de întârziere din { $day }, iar factura este încă neplătită.
policy-by-move = Decide versiunea { $version } a politicii, pentru că cineva a mutat clientul la ea pe { $day }.
policy-by-version = Decis după versiunea { $version } a politicii; în vigoare este versiunea { $live }.
policy-not-segment = Nu segmentul „{ $segment }”, pentru că { $because }.
policy-less-segment = Nu segmentul „{ $segment }”, deși se potrivește: altul spune mai multe despre client.
policy-segments-wait = Segmentele se verifică din nou când nimic din acestea nu mai este neplătit sau când clientul este mutat.
policy-needs = Numai după „{ $step }”.
policy-needs-outcome = Numai după ce „{ $step }” s-a încheiat cu: { $outcomes }.
policy-copies = Copiile facturilor neachitate o însoțesc.
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
policy-promises = { $days ->
    [0] Banii promiși spre trimitere contează până în ziua numită.
    [one] Banii promiși spre trimitere mai au { $days } zi lucrătoare.
    [few] Banii promiși spre trimitere mai au { $days } zile lucrătoare.
   *[other] Banii promiși spre trimitere mai au { $days } de zile lucrătoare.
}
policy-broken-cash-only = După o promisiune nerespectată pentru ce era deja întârziat: numai cu plata pe loc, până se plătește totul.
policy-promise-confirm = O promisiune de plată este confirmată în scris, o singură dată, dacă nu o face deja scrisoarea despre discuție.
policy-fresh = { $days ->
    [0] Dintr-un registru activ nu se emite nimic dacă banca nu este cunoscută până în acea zi.
    [one] Dintr-un registru activ nu se emite nimic când datele băncii sunt mai vechi de { $days } zi lucrătoare.
    [few] Dintr-un registru activ nu se emite nimic când datele băncii sunt mai vechi de { $days } zile lucrătoare.
   *[other] Dintr-un registru activ nu se emite nimic când datele băncii sunt mai vechi de { $days } de zile lucrătoare.
}
