# Instalment plans, and disputes with their end.

reason-item-in_plan = Planul { $plan } o acoperă și este respectat; următoarea rată este scadentă la { $until }.
refusal-plan-nothing_to_pay = Nu este nimic de plătit în rate sau o rată ar fi zero.
refusal-plan-down_payment = Plata inițială este tot ce este de plătit ({ $total }) sau mai mult.
refusal-plan-too_many_parts = Un plan are cel mult 260 de rate.
refusal-plan-other_sum = Ratele nu fac suma de plată: { $total }.
refusal-plan-not_in_order = Fiecare rată are nevoie de o zi mai târzie decât cea dinainte.
refusal-plan-item_in_plan = { $item } este deja în planul { $plan }.
policy-letter-agreement = acordul unui plan
policy-letter-part-soon = o notă că o rată este scadentă în curând
policy-letter-part-missed = o amintire despre o rată
policy-letter-not-justified = o scrisoare că o contestație este neîntemeiată
step-answer-overdue = Răspuns întârziat la o contestație
step-not-justified = Contestație neîntemeiată
step-part-soon = Rată scadentă în curând
step-part-missed = Rată ratată
step-plan-failed = Plan nerespectat
ui-proof-plan-parts-are-whole = Ratele planurilor fac ceea ce acoperă
ui-proof-plan-items-are-there = Pozițiile planurilor există
ui-guard-item-in-plan = Între timp s-a semnat un plan pentru ea.
ui-log-kind-plan = Planuri
ui-log-plan-offered = Plan oferit
ui-log-plan-agreed = Plan semnat
ui-log-plan-failed = Plan încheiat ca nerespectat
ui-log-plan-withdrawn = Plan retras
refusal-plan-part_missed = Rata scadentă la { $due } nu este plătită, deci acest plan nu mai poate fi semnat. Întocmiți un plan nou sau înregistrați mai întâi plata.
refusal-plan-state = Planul { $state ->
    [offered] nu este semnat
    [agreed] este deja semnat
    [active] este deja semnat
    [completed] este plătit
    [failed] nu a fost respectat și s-a încheiat
   *[withdrawn] este retras
}; acest lucru nu este posibil.
policy-when-part = { $side ->
    [on] În ziua unei rate
    [before] Cu { $days } înainte de ziua unei rate
   *[after] La { $days } după ce o rată a fost ratată
}
policy-when-answer-due = { $side ->
    [on] În ultima zi pentru răspunsul la o contestație
   *[after] La { $days } după ultima zi pentru răspunsul la o contestație
}
policy-when-not-justified = { $side ->
    [on] Când o contestație este neîntemeiată
   *[after] La { $days } după ce o contestație a fost găsită neîntemeiată
}
policy-when-plan-failed = { $side ->
    [on] Când un plan nu este respectat
   *[after] La { $days } după ce un plan nu a mai fost respectat
}
ui-plan = Plan
ui-plans = Planuri de plată în rate
ui-plans-all = Toate
ui-plans-how = Datorii plătite în rate. Cât timp planul este respectat, facturile lui nu se urmăresc.
ui-plans-none = Niciun plan
ui-plans-none-why = Un plan se întocmește pe pagina unui client.
ui-plan-of = Planul { $plan }
ui-plan-next = { $amount } până la { $day }
ui-plan-was-due = { $amount } erau scadenți la { $day }
ui-plan-next-part = Următoarea rată
ui-plan-next-on = Următoarea rată până la
ui-plan-next-open = Următoarea rată, deschisă
ui-plan-total = În total
ui-plan-received = Încasat
ui-plan-parts = Rate
ui-plan-part = Rata
ui-plan-items = Ce acoperă
ui-plan-items-hint = Dacă nu este bifat nimic, tot ce este deschis și necontestat.
ui-plan-left = Nu este acoperit
ui-plan-left-item-contested = Toată suma este contestată.
ui-plan-left-item-contested_in_part = O parte din sumă este contestată. Restul se cere separat.
ui-plan-left-item-credit = Sunt banii clientului. Folosiți-i întâi pentru facturi, iar planul va fi mai mic.
ui-plan-facts = Ce s-a convenit
ui-plan-payday = Zile de plată
ui-payday-week = Săptămânal
ui-payday-fortnight = La două săptămâni
ui-payday-month = Lunar
ui-payday-last-working-day = Ultima zi lucrătoare a lunii
ui-plan-interest = Dobândă
ui-plan-interest-runs = Curge în continuare
ui-plan-interest-rests = Stă pe loc cât timp planul este respectat
ui-plan-grace = Zile de grație
ui-plan-missed = Rate ratate care îl încheie
ui-plan-missed-never = Niciuna: îl încheie o persoană
ui-plan-missed-hint = 0: nu se încheie niciodată de la sine.
ui-plan-offered-on = Oferit la
ui-plan-signed-on = Semnat la
ui-plan-signed-by = Semnat de
ui-plan-failed-on = Nerespectat din
ui-plan-ended-on = Încheiat din
ui-plan-agreement = Acord de semnat
ui-plan-sign = Notează semnarea
ui-plan-end = Încheie planul
ui-plan-end-how = Cum se încheie
ui-plan-new = Plan nou de plată în rate
ui-plan-new-how = Priviți întâi ratele. Planul contează după ce este semnat.
ui-plan-first = Prima zi de plată
ui-plan-count = Rate egale
ui-plan-each = Sau câte atât
ui-plan-amounts = Sau sume proprii
ui-plan-amounts-hint = Câte una pentru fiecare zi, separate prin punct și virgulă.
ui-plan-down = Plătit înainte
ui-plan-down-on = Până la
ui-plan-no-interest = Dobânda stă pe loc cât timp planul este respectat
ui-plan-preview = Arată ratele
ui-plan-offer = Oferă planul
ui-plan-parts-wrong = Scrieți câte rate, de exemplu 6.
ui-plan-offered = Oferit
ui-plan-agreed = Semnat
ui-plan-active = Se plătește
ui-plan-completed = Plătit
ui-plan-failed = Nerespectat
ui-plan-withdrawn = Retras
ui-part-paid = Plătită
ui-part-open = Deschisă
ui-part-rests = Contestată
ui-part-late = Întârziată
ui-part-missed = Ratată
ui-said-plan-offered = Planul { $plan } este oferit. Contează după semnare.
ui-said-plan-signed = Planul { $plan } este semnat. Facturile lui nu se urmăresc cât timp este respectat.
ui-said-plan-ended = Planul { $plan } s-a încheiat. Urmărirea continuă de unde rămăsese.
ui-disputes = Contestații
ui-disputes-how = Ce contestă clienții. Restul facturii se urmărește între timp.
ui-disputes-none = Nicio contestație
ui-disputes-none-why = Ce contestă un client se notează pe pagina lui.
ui-dispute-contested = Contestat
ui-dispute-since = Din
ui-dispute-answer-by = Răspuns până la
ui-dispute-owner = Cine se ocupă
ui-dispute-closed-on = Încheiată la
ui-dispute-end = Încheie
ui-dispute-end-how = Cum se încheie
ui-dispute-end-part = Clientul are dreptate pentru
ui-dispute-is-open = Deschisă
ui-dispute-is-credited = Creditată
ui-dispute-is-rejected = Neîntemeiată
ui-dispute-is-split = Creditată în parte
ui-dispute-is-upheld = Urmează nota de credit
ui-dispute-is-withdrawn = Retrasă
ui-dispute-is-all = Toate
ui-said-dispute-ended = Contestația pentru { $item } s-a încheiat.
ui-wrong-plan-unknown = Acest plan nu există. Verificați numărul lui.
ui-wrong-dispute-state-unknown = O contestație nu are această stare. Alegeți una din listă.
ui-plans-sum = { $received } încasați din { $total }
ui-plan-paper = Document semnat
ui-plan-item-more = Numărul altei facturi
ui-plan-number-wrong = Scrieți un număr întreg, de exemplu 5.
ui-dispute = Contestație
ui-dispute-overdue = răspunsul întârzie
ui-dispute-evidence = Adăugați un document
ui-dispute-end-rejected = Neîntemeiată: suma este totuși datorată
ui-dispute-end-credited = Întemeiată: notă de credit acum
ui-dispute-end-split = Întemeiată în parte: notă de credit pentru acea parte
ui-dispute-end-upheld = Întemeiată: urmează nota de credit
ui-dispute-end-hint = Numai dacă clientul are dreptate în parte.
ui-say-part-late = „Rata de { $amount } din planul dumneavoastră era scadentă la { $day } și nu a sosit. S-a întâmplat ceva?”
ui-ask-part-late = Când vine rata și dacă următoarele pot fi respectate.
ui-say-sent = „La { $day } ați spus că s-a plătit. { $amount } nu au sosit încă.”
ui-ask-sent = În ce zi s-a trimis, din ce cont și cu ce referință; cereți confirmarea băncii.
ui-say-contested = „Contestați factura { $amount }, iar noi o verificăm. Mai este ceva ce ar trebui să știm?”
ui-ask-contested = Ce anume nu este în regulă și cine poate arăta. Ce nu se contestă: când se plătește?
ui-say-plan-offered = „La { $day } v-am trimis spre semnare un plan de { $amount }. Este așa cum am convenit?”
ui-ask-plan-offered = Cine îl semnează și când se întoarce.
ui-say-past-due-again = „{ $amount } sunt în continuare restante. Ce s-a schimbat de când am vorbit?”
ui-ask-past-due-again = Când intenționează să plătească și cât. Dacă nu tot: cât acum și restul în ce rate?
ui-talk-in-parts = Contactat, plătește în rate
ui-talk-all-late = Tot ce este restant
ui-act-confirm = Confirmați printr-o scrisoare
ui-act-see-letter = Vedeți scrisoarea
ui-said-confirmed = Scrisoarea este între documente. Tipăriți-o sau trimiteți-o; despre această convorbire nu se trimite alta.
ui-wrong-call-nobody = Nu a fost contactat nimeni, deci nu este nimic de confirmat. Notați întâi convorbirea.
ui-wrong-call-confirmed = Această convorbire este deja confirmată. Scrisoarea este între documentele clientului.
ui-plan-sign-how = Din această zi facturile lui nu se mai urmăresc. Documentul semnat se păstrează între documentele clientului.
ui-dispute-credited = Contestația pentru { $item }: creditată
ui-dispute-split = Contestația pentru { $item }: creditată în parte
