### Biroul colectorului: lista de lucru, clientul, factura și ce face un om cu ele.

## Formulare care nu pot fi primite
ui-wrong-nothing-saved = { $count ->
    [one] Încă nu s-a salvat nimic. Un lucru este de îndreptat:
    [few] Încă nu s-a salvat nimic. { $count } lucruri sunt de îndreptat:
   *[other] Încă nu s-a salvat nimic. { $count } de lucruri sunt de îndreptat:
}
ui-wrong-empty = Aici este gol. Spuneți în câteva cuvinte.
ui-wrong-date = Aceasta nu este o zi. Alegeți una din calendar sau scrieți-o ca 2026-11-27.
ui-wrong-amount-unreadable = Aceasta nu este o sumă. Scrieți numai cifre, de exemplu 1200,50.
ui-wrong-amount-thousands = Sunt mii sau zecimale? Scrieți 1200 sau 1,20.
ui-wrong-amount-day = Literele de după sumă nu sunt o zi. Scrieți m, v, l, s sau începutul unei zile a săptămânii.
ui-wrong-amount-missing = Cât? Scrieți suma și, dacă doriți, ziua după ea: 500 v.
ui-wrong-day-missing = Până în ce zi? Alegeți una sau apăsați una dintre zile.
ui-wrong-outcome = Spuneți ce a ieșit: alegeți ceva.
ui-wrong-note-empty = Nota este goală. Spuneți în câteva cuvinte.
ui-wrong-note-too-long = Nota are peste 4.000 de caractere. Faceți două din ea.
ui-wrong-contact-empty = Un contact are nevoie de un nume, o adresă de e-mail sau un număr de telefon.
ui-wrong-contact-email = Aceasta nu este o adresă de e-mail. Scrieți-o ca ana@example.com.
ui-wrong-limit-negative = O limită nu este negativă. 0 înseamnă: nimic pe credit.
ui-wrong-task-not-later = Alegeți o zi după cea de azi.
ui-wrong-task-done = Sarcina este deja făcută.
ui-wrong-undo-too-late = A fost deja revocat sau s-a schimbat între timp. Istoricul arată cum stau lucrurile.
ui-wrong-customer-unknown = Nu există un astfel de client.
ui-wrong-task-unknown = Nu există o astfel de sarcină.

## Lista de lucru
ui-kind = Tip
ui-kind-all = Toate
ui-kind-calls = Apeluri
ui-kind-visits = Vizite
ui-kind-other = Altele
ui-whose = Ale cui
ui-whose-all = Ale tuturor
ui-worklist-none-fits = Nicio sarcină nu se potrivește
ui-worklist-none-fits-why = Alte sarcini așteaptă. Schimbați filtrul sau arătați tot.
ui-worklist-show-all = Arată tot
ui-task-since = din { $day }
ui-why-on-top = De ce stă aici
ui-why-broken = Promisiunea de { $amount } până la { $day } nu a fost ținută
ui-why-past-due = { $amount } restanți, { $percent } % din ce se datorează
ui-why-silence = { $count ->
    [0] S-a vorbit azi
    [one] S-a vorbit ultima dată acum { $count } zi
    [few] S-a vorbit ultima dată acum { $count } zile
   *[other] S-a vorbit ultima dată acum { $count } de zile
}
ui-why-never = Încă nu a vorbit nimeni cu ei
ui-open-items = Poziții deschise, { $currency }
ui-more-items = { $count ->
    [one] încă { $count } poziție
    [few] încă { $count } poziții
   *[other] încă { $count } de poziții
}
ui-of-amount = din { $amount }
ui-last-contacts = Ce s-a întâmplat ultima dată
ui-until-day = Până la
ui-assign-to = Cui
ui-assign-hint = Gol o dă înapoi celui care are rolul.
ui-key-select = alege
ui-act-done = gata
ui-act-snooze = Amână
ui-act-assign = Dă cuiva
ui-said-done = { $outcome }: { $task }.
ui-said-snoozed = Amânată până la { $day }.
ui-said-assigned = Dată către { $name }.
ui-said-unassigned = Este pentru cine are rolul.

## Multe rânduri
ui-many-all = { $count ->
    [one] tot ce se potrivește ({ $count })
    [few] toate cele { $count } care se potrivesc
   *[other] toate cele { $count } care se potrivesc
}
ui-many-ticked = bifate
ui-many-title = { $count ->
    [one] O sarcină
    [few] { $count } sarcini
   *[other] { $count } de sarcini
}
ui-many-counted = { $tasks ->
    [one] { $tasks } sarcină
    [few] { $tasks } sarcini
   *[other] { $tasks } de sarcini
} la { $customers ->
    [one] { $customers } client.
    [few] { $customers } clienți.
   *[other] { $customers } de clienți.
} Încă nu s-a schimbat nimic.
ui-many-customers = { $count ->
    [one] Un client
    [few] { $count } clienți
   *[other] { $count } de clienți
}
ui-many-customers-counted = { $customers ->
    [one] { $customers } client.
    [few] { $customers } clienți.
   *[other] { $customers } de clienți.
} Încă nu s-a schimbat nimic.
ui-back-to-list = Înapoi la listă
ui-many-sums = { $sums } restanți.
ui-many-none = Niciun rând nu este bifat
ui-many-none-why = Mergeți înapoi și bifați câteva rânduri sau bifați „toate care se potrivesc”.
ui-many-what = Ce este de făcut
ui-many-snooze = Amână sarcinile
ui-many-assign = Dă sarcinile cuiva
ui-many-note = Scrie o notă la fiecare client
ui-many-hold = Pune o blocare la fiecare client
ui-many-rows = Alese
ui-many-more = { $count ->
    [one] și încă { $count }
    [few] și încă { $count }
   *[other] și încă { $count }
}
ui-many-do = { $count ->
    [one] Fă pentru { $count } rând
    [few] Fă pentru { $count } rânduri
   *[other] Fă pentru { $count } de rânduri
}
ui-many-failed = { $count ->
    [one] Unul nu s-a putut face; celelalte sunt făcute.
    [few] { $count } nu s-au putut face; celelalte sunt făcute.
   *[other] { $count } nu s-au putut face; celelalte sunt făcute.
}
ui-said-many = { $count ->
    [one] Făcut pentru { $count } rând.
    [few] Făcut pentru { $count } rânduri.
   *[other] Făcut pentru { $count } de rânduri.
}
ui-said-undone-many = { $count ->
    [one] Revocat la { $count } client.
    [few] Revocat la { $count } clienți.
   *[other] Revocat la { $count } de clienți.
}
ui-said-undone-but = { $count ->
    [one] Revocat la { $count } client. Schimbați între timp și lăsați cum sunt: { $names }.
    [few] Revocat la { $count } clienți. Schimbați între timp și lăsați cum sunt: { $names }.
   *[other] Revocat la { $count } de clienți. Schimbați între timp și lăsați cum sunt: { $names }.
}

## Apelul
ui-talk-with = Apel cu { $name }
ui-talk-say = Spuneți
ui-talk-ask = Întrebați
ui-say-broken = „Ați vrut să plătiți { $amount } până la { $day }. Ce v-a împiedicat?”
ui-ask-broken = Ce lipsește, cine dă drumul plății, în ce zi.
ui-say-past-due = „Aveți { $amount } restanți. Când se plătesc?”
ui-ask-past-due = Dacă facturile au ajuns, cine le dă drumul la plată, în ce zi.
ui-say-nothing-late = „Nimic nu este întârziat. Au ajuns facturile noastre și este totul în regulă?”
ui-ask-nothing-late = Dacă este ceva nelămurit și cine plătește facturile.
ui-talk-no-number = Nu se cunoaște un număr de telefon.
ui-talk-nobody = Nu se cunoaște nimeni acolo.
ui-talk-promised = A răspuns, a promis să plătească
ui-talk-contested = A răspuns, contestă o poziție
ui-talk-left-message = Mesaj lăsat
ui-talk-no-answer = Nu răspunde, de încercat din nou
ui-talk-pay-date = A răspuns, a numit o zi de plată
ui-talk-arrived = Factura a ajuns
ui-talk-reached = A răspuns, nimic convenit
ui-talk-hint = 500 v înseamnă 500 vineri: literele de după sumă sunt ziua.
ui-talk-day-only = Până la { $day }. Cât?
ui-talk-will-promise = Promisiune de { $amount } până la { $day }. Urmărirea stă până trece ziua aceea, numai pentru această sumă.
ui-talk-save-next = Salvează, clientul următor
ui-optional = Opțional
ui-cancel = Renunță
ui-said-promised = { $name } a promis să plătească până la { $day }.
ui-said-talk = Apelul cu { $name } este notat.
# Butoane pentru zile.
ui-day-tomorrow = Mâine
ui-day-friday = Vineri
ui-day-monday = Luni
ui-day-month-end = Sfârșit de lună
# Ce se tastează pentru o zi, cu litere mici, despărțit prin spații. Primul dintre primele patru este tasta ei: o literă, toate patru diferite.
ui-day-words-tomorrow = m mâine maine
ui-day-words-friday = v vineri
ui-day-words-monday = l luni
ui-day-words-month-end = s sfârșit sfarsit sfl
ui-day-words-tuesday = marți marti
ui-day-words-wednesday = miercuri
ui-day-words-thursday = joi
ui-day-words-saturday = sâmbătă sambata
ui-day-words-sunday = duminică duminica

## Clienți
ui-overdue-of = { $late } din { $all ->
    [one] { $all } poziție
    [few] { $all } poziții
   *[other] { $all } de poziții
}
ui-credit-to-use = Credit de folosit
ui-limit-of = Limită { $amount }
ui-chip-broken = Promisiune încălcată { $day }
ui-chip-promised = { $amount } promiși până la { $day }
ui-pinned = Fixată
ui-note = Notă
ui-note-pin = Se arată lângă client
ui-page-newer = Mai noi
ui-page-older = Mai vechi
ui-timeline-none = Încă nu s-a întâmplat nimic
ui-timeline-none-why = Aici stau apeluri, promisiuni, scrisori și bani, cele mai noi întâi.
ui-invoices-none = Nimic nu este deschis
ui-invoices-none-why = Ce datora acest client este stins.
ui-col-settled = Stins
ui-pays-on = Plătește la { $day }.
ui-promise-is-open = Este în curs.
ui-promise-is-kept = Ținută.
ui-promise-is-partly-kept = Ținută în parte.
ui-promise-is-broken = Neținută.
ui-promise-is-withdrawn = Revocată.
ui-promise-title-broken = Promisiune încălcată
ui-promise-title-partly-kept = Promisiune ținută în parte
ui-promise-ended-broken = { $amount } erau promiși până la { $day }. Până atunci nu s-a încasat nimic.
ui-promise-ended-partly-kept = { $amount } erau promiși până la { $day }. Până atunci s-au încasat { $came }.
ui-dispute-withdrawn = Contestația pentru { $item } este revocată
ui-act-strike = Taie
ui-act-pin = Fixează
ui-act-unpin = Nu mai fixa
ui-act-remove = Șterge
ui-act-withdraw = Revocă
ui-act-uphold = Clientul are dreptate
ui-act-reject = Respinge
ui-act-lift = Ridică
ui-act-change = Schimbă
ui-act-first = Întreabă întâi
ui-contact-add = Adaugă un contact
ui-contact-name = Nume
ui-contact-role = Rol
ui-contact-phone = Telefon
ui-contact-email = E-mail
ui-contact-no-calls = Nu dorește apeluri
ui-contact-no-email = Nu dorește e-mail
ui-contact-first = întrebat întâi
ui-late-terms = Convenit pentru plata întârziată
ui-late-terms-none = Nimic nu este convenit: politica și legea spun cât costă plata întârziată.
ui-act-agree = Adaugă ce s-a convenit
ui-act-agree-item = Adaugă condițiile facturii
ui-terms-since = Facturi din { $day }
ui-terms-fee = taxă { $fee }
ui-terms-law = legea din { $country }
ui-terms-stated-in = Unde este prevăzut
ui-terms-late-fee = Taxă de întârziere
ui-terms-country = Legea țării
ui-terms-from = Pentru facturi din
ui-limit-amount = Poate datora cel mult
ui-limit-hint = Gol înseamnă fără limită.
ui-kind-what = Legea îl vede ca
ui-fact-kind = Tip de client
ui-fact-limit = Limită
ui-customer-kind-business = Firmă
ui-customer-kind-consumer = Persoană fizică
ui-customer-kind-public-health = Sănătate publică
ui-customer-kind-other = Altul
ui-said-withdrawn = Promisiunea este revocată. Urmărirea merge mai departe.
ui-said-struck = Apelul este tăiat.
ui-said-note = Nota este scrisă.
ui-said-pinned = Nota este fixată.
ui-said-unpinned = Nota nu mai este fixată.
ui-said-removed = Șters.
ui-said-limit = Limita este stabilită.
ui-said-no-limit = Nu mai este nicio limită.
ui-said-agreed = Condițiile pentru plata întârziată sunt notate.
ui-said-kind = Acum: { $kind }.
ui-said-contact-added = Contactul este adăugat.
ui-said-contact-changed = Contactul este schimbat.
ui-said-contact-first = De acum înainte întrebat întâi.

## Facturi
ui-borne-by = Cerut pentru
ui-with-charges = Cu penalități, dacă se plătește azi
ui-open-in-ledger = Deschis, ca în registru
ui-settle-with-charges = De plătit azi, cu penalități
ui-charge-not-booked = Încă neînregistrată. Pleacă cu următoarea notificare care cere penalități.
ui-charge-interest = Dobândă
ui-charge-lump-sum = Suma forfetară legală
ui-charge-fee = Taxă de întârziere
