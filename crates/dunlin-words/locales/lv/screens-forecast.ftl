# What a call is worth, and when money is expected.
ui-effect = Zvana vērtība
ui-effect-of = zvans ir { $amount } vērts
ui-col-waits = Varbūtība, ka kavēsies, %
ui-expected = Gaidāms
ui-expected-why = Kāpēc gaidāma šī diena
ui-expected-near = gaidāms { $day }
ui-expected-range = parasti no { $from } līdz { $to }
ui-expected-around = Nauda gaidāma ap { $day }, astoņos gadījumos no desmit – no { $from } līdz { $to }.
ui-expected-unknown = neviens zināmais nav maksājis tik vēlu
ui-late-chance = Varbūtība, ka maksās ar kavējumu, ir { $percent } %
ui-why-record-late = Kavēti rēķini: { $late } no { $of }; vidējais – { $count ->
    [zero] { $count } dienas pēc termiņa
    [one] { $count } dienu pēc termiņa
   *[other] { $count } dienas pēc termiņa
}
ui-why-record-on-day = Kavēti rēķini: { $late } no { $of }; vidējais – termiņa dienā
ui-why-record-early = Kavēti rēķini: { $late } no { $of }; vidējais – { $count ->
    [zero] { $count } dienas pirms termiņa
    [one] { $count } dienu pirms termiņa
   *[other] { $count } dienas pirms termiņa
}
ui-why-no-record = Neviens šī klienta rēķins vēl nav ne apmaksāts, ne kavēts; no visu klientu rēķiniem kavēti ir aptuveni { $percent } %
ui-why-waits = Bez zvana pēc divām nedēļām būs atvērts tas, kas kavēts vai kam līdz tam pienāks termiņš: varbūtība { $percent } %
ui-why-oldest = { $count ->
    [zero] Vecākais postenis kavē { $count } dienu; pēc aptaujas datiem tiek atgūti { $percent } % tik senu parādu
    [one] Vecākais postenis kavē { $count } dienu; pēc aptaujas datiem tiek atgūti { $percent } % tik senu parādu
   *[other] Vecākais postenis kavē { $count } dienas; pēc aptaujas datiem tiek atgūti { $percent } % tik senu parādu
}
ui-why-oldest-own = { $count ->
    [zero] Vecākais postenis kavē { $count } dienu; no jūsu tik senajiem parādiem atgūti { $percent } %
    [one] Vecākais postenis kavē { $count } dienu; no jūsu tik senajiem parādiem atgūti { $percent } %
   *[other] Vecākais postenis kavē { $count } dienas; no jūsu tik senajiem parādiem atgūti { $percent } %
}
ui-why-record-unpaid = Kavēti rēķini: { $late } no { $of }; neviens nav apmaksāts
