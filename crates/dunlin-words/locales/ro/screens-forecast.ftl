# What a call is worth, and when money is expected.
ui-effect = Câștig așteptat din apel
ui-effect-of = un apel aduce { $amount }
ui-col-waits = Probabilitate de așteptare, %
ui-expected = Plată așteptată
ui-expected-why = De ce este așteptată această zi
ui-expected-near = așteptat la { $day }
ui-expected-range = de obicei de la { $from } până la { $to }
ui-expected-around = Banii sunt așteptați în jurul zilei de { $day }, în opt din zece cazuri între { $from } și { $to }.
ui-expected-unknown = nimeni cunoscut nu a plătit atât de târziu
ui-late-chance = Probabilitatea de întârziere este de { $percent } %
ui-why-record-late = Facturi cu întârziere: { $late } din { $of }; cea din mijloc la { $count ->
    [one] { $count } zi după scadență
    [few] { $count } zile după scadență
   *[other] { $count } de zile după scadență
}
ui-why-record-on-day = Facturi cu întârziere: { $late } din { $of }; cea din mijloc chiar la scadență
ui-why-record-early = Facturi cu întârziere: { $late } din { $of }; cea din mijloc cu { $count ->
    [one] { $count } zi înainte de scadență
    [few] { $count } zile înainte de scadență
   *[other] { $count } de zile înainte de scadență
}
ui-why-no-record = Nicio factură a sa nu a fost încă plătită și nici nu întârzie; din facturile tuturor clienților întârzie circa { $percent } %
ui-why-waits = Fără un apel, ce e restant sau scadent în două săptămâni rămâne atunci neplătit: probabilitate { $percent } %
ui-why-oldest = { $count ->
    [one] Cea mai veche poziție are { $count } zi întârziere; potrivit unui sondaj se încasează { $percent } % din datoriile atât de vechi
    [few] Cea mai veche poziție are { $count } zile întârziere; potrivit unui sondaj se încasează { $percent } % din datoriile atât de vechi
   *[other] Cea mai veche poziție are { $count } de zile întârziere; potrivit unui sondaj se încasează { $percent } % din datoriile atât de vechi
}
ui-why-oldest-own = { $count ->
    [one] Cea mai veche poziție are { $count } zi întârziere; din creanțele dumneavoastră atât de vechi s-au încasat { $percent } %
    [few] Cea mai veche poziție are { $count } zile întârziere; din creanțele dumneavoastră atât de vechi s-au încasat { $percent } %
   *[other] Cea mai veche poziție are { $count } de zile întârziere; din creanțele dumneavoastră atât de vechi s-au încasat { $percent } %
}
ui-why-record-unpaid = Facturi cu întârziere: { $late } din { $of }; niciuna nu este plătită
