### Ce spun ecranele. Propoziții scurte, verbul întâi; numai cuvinte din glosar.

## Cadru
ui-skip = La conținut
ui-nav = Ecrane
ui-nav-main = Ecrane principale
ui-nav-today = Azi
ui-nav-worklist = Listă de lucru
ui-bar-worklist = Listă
ui-nav-customers = Clienți
ui-nav-runs = Runde
ui-nav-aging = Vechime
ui-mode-live = Activ · emitere manuală
ui-mode-test = Mod de probă
ui-test-mode = Mod de probă.
ui-test-mode-more = Scrisorile se scriu în dosarul de ieșire. Nimic nu ajunge la un client.
ui-bank-known = Banca este cunoscută până la { $day }
ui-bank-unknown = Încă niciun fișier bancar
ui-search = Caută sau mergi la
ui-status = Ce s-a făcut, și taste
ui-undo = Anulează
ui-key-filter = filtrează
ui-key-search = caută
ui-key-next = următorul
ui-key-before = precedentul
ui-problem = Nu a mers
ui-back-to-today = Înapoi la Azi
ui-save = Salvează
ui-show = Arată
ui-filter = Filtru
ui-filter-do = Filtrează
ui-page-before = Precedenta
ui-page-after = Următoarea
ui-range = { $first }–{ $last } din { $all }
ui-open-list = Deschide lista
ui-nothing-waits = Nimic nu așteaptă

## Drepturi
ui-right-own = vedea propria fișă
ui-right-placed = lucra ce este încredințat firmei sale
ui-right-read = a privi registrul
ui-right-collect = a lucra cu clienții
ui-right-cash = a spune a cui este o încasare
ui-right-import = a citi fișiere în registru
ui-right-propose = a propune o rundă
ui-right-approve = a aproba o rundă
ui-right-adjust = a schimba ce se datorează
ui-right-policy = a schimba politica
ui-right-settings = a schimba setările
ui-right-audit = a vedea cine ce poate face
ui-right-users = a spune cine ce poate face

## Cifre
ui-owed = Datorat
ui-overdue = Restant
ui-oldest = Cea mai veche
ui-open = Deschis
ui-amount = Sumă
ui-currency = Monedă
ui-reason = Motiv
ui-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
ui-items = { $count ->
    [one] { $count } poziție
    [few] { $count } poziții
   *[other] { $count } de poziții
}
ui-not-due = Nescadent
ui-over-days = Peste { $days }

## Azi și lista de lucru
ui-today-sentence = { $count ->
    [0] Nimic nu așteaptă un om.
    [one] Așteaptă { $count } sarcină.
    [few] Așteaptă { $count } sarcini.
   *[other] Așteaptă { $count } de sarcini.
}
ui-worklist-later = { $count ->
    [one] Încă { $count } este pentru o zi mai târzie.
    [few] Încă { $count } sunt pentru o zi mai târzie.
   *[other] Încă { $count } sunt pentru o zi mai târzie.
}
ui-worklist-start = Începe lista de lucru
ui-oldest-of = cea mai veche din { $day }
ui-tile-calls = De sunat
ui-tile-visits = Vizite
ui-tile-other = Aprobări și mesaje
ui-today-tasks = Ce vă așteaptă
ui-today-done = Nimic nu așteaptă
ui-today-done-why = Sarcinile vin din runde aprobate: apeluri, vizite și aprobări.
ui-today-run = Cea mai nouă rundă
ui-does-collector = colector
ui-does-sales-rep = reprezentant de vânzări
ui-does-account-manager = responsabil de cont
ui-does-controller = controlor
ui-does-management = conducere
ui-outcome-done = Gata
ui-outcome-reached = A răspuns cineva
ui-outcome-no-answer = Nu răspunde
ui-outcome-approved = Aprobat
ui-outcome-rejected = Respins
ui-outcome-withdrawn = Retras
ui-outcome-in-house = Echipa proprie
ui-outcome-agency = Agenție
ui-outcome-sale = Vânzare
ui-empty-book = Încă nicio factură
ui-empty-book-why = Aduceți o listă de facturi neîncasate. Prin asta nu se trimite nimic.

## Clienți
ui-customers-count = { $count ->
    [one] { $count } client și monedă
    [few] { $count } clienți și monede
   *[other] { $count } de clienți și monede
}
ui-customers-which = Arată
ui-customers-owing = Care datorează ceva
ui-customers-late = Care sunt restanți
ui-customers-all = Toți
ui-customers-none = Niciun client nu se potrivește
ui-customers-none-why = Schimbați filtrul sau aduceți o listă de clienți ori de facturi.
ui-col-customer = Client
ui-contact = Contact
ui-tab-timeline = Istoric
ui-tab-invoices = Facturi
ui-tab-receipts = Încasări
ui-tab-contacts = Contacte
ui-tab-terms = Date
ui-tab-documents = Scrisori
ui-chip-disputed = { $amount } contestați
ui-next-today = Azi: { $step }.
ui-next-on = Urmează: { $step }, { $day }.
ui-fact-address = Adresă
ui-fact-language = Limbă
ui-fact-sales-rep = Reprezentant de vânzări
ui-fact-account-manager = Responsabil de cont
ui-fact-first-invoice = Prima factură
ui-fact-aliases = Numit și
ui-role-payables = Plăți furnizori
ui-role-buyer = Cumpărător
ui-role-manager = Conducător
ui-role-owner = Proprietar
ui-receipts-none = Nicio încasare
ui-receipts-none-why = Aici stau banii care vin și ce au stins.
ui-documents-none = Nicio scrisoare
ui-documents-none-why = Aici stau scrisorile rundelor aprobate, fiecare cu amprenta ei.
ui-contacts-none = Nu se cunoaște nimeni
ui-contacts-none-why = Importați o listă de clienți cu contacte sau adăugați un contact.
ui-receipt-cancelled = Anulată la { $day }: { $why }
ui-receipt-returned = Returnată de bancă la { $day }: { $why }
ui-first-seen = A intrat în registru

## Ce face un om
ui-act-call = Apel
ui-act-promise = Promisiune
ui-act-dispute = Contestație
ui-act-hold = Blocare
ui-call-outcome = Ce a ieșit
ui-call-with = Cu cine
ui-call-note = Ce s-a spus
ui-call-pay-on = Au numit o zi de plată
ui-call-reached = A răspuns cineva
ui-call-no-answer = Nu răspunde
ui-call-left-message = Mesaj lăsat
ui-call-arrived = Factura a ajuns
ui-call-pay-date = A numit o zi de plată
ui-promise-by = Până la
ui-dispute-part = Numai această parte
ui-dispute-quality = Calitate
ui-dispute-price = Preț
ui-dispute-quantity = Cantitate
ui-dispute-not-received = Neprimit
ui-dispute-already-paid = Plătit deja
ui-dispute-other = Alt motiv
ui-dispute-upheld = Contestația pentru { $item } este admisă
ui-dispute-rejected = Contestația pentru { $item } este respinsă
ui-hold-kind = Ce nu trebuie să se întâmple
ui-hold-until = Până la
ui-hold-pause = Contact suspendat
ui-hold-order = Comanda așteaptă banii
ui-hold-credit = Fără livrări pe credit
ui-hold-cash-only = Numai cu plata pe loc
ui-hold-stop = Vânzări oprite
ui-hold-lifted = { $hold }: ridicată
ui-received = { $amount } încasați
ui-promised = { $amount } promiși până la { $day }
ui-disputed = Contestă { $item }
ui-said-call = Apelul este notat.
ui-said-promise = Promisiunea este notată. Urmărirea stă până la { $day }, numai pentru această sumă.
ui-said-dispute = { $item } este contestată. Nu se urmărește până nu se lămurește.
ui-said-undone = Revocat.
ui-said-task = Gata: { $task }.
ui-said-next-business-day = Astăzi, { $today }, nu este zi lucrătoare; aceasta este runda pentru { $day }.
ui-said-proposed = { $run } este propusă. Nimic nu se înregistrează și nu se emite înainte să aprobați.
ui-said-approved = { $count ->
    [one] Aprobat. S-a scris { $count } fișier.
    [few] Aprobat. S-au scris { $count } fișiere.
   *[other] Aprobat. S-au scris { $count } de fișiere.
}

## Facturi
ui-kind-invoice = Factură
ui-kind-credit-note = Notă de credit
ui-kind-charge = Penalitate
ui-kind-on-account = În cont
ui-item-settled = stinsă
ui-item-credit = în favoarea clientului
ui-item-late = { $count ->
    [one] { $count } zi întârziere
    [few] { $count } zile întârziere
   *[other] { $count } de zile întârziere
}
ui-item-due = scadentă { $day }
ui-money-story = Mișcări
ui-interest = Dobândă
ui-interest-up-to = Până la { $day }. Privind nu se înregistrează nimic.
ui-why-today = De ce da sau nu azi
ui-why-nothing = Nimic din ea nu este deschis.
ui-facts = Fapte
ui-fact-issued = Emisă
ui-fact-terms = Condiții
ui-fact-sent = Trimisă
ui-fact-payment-reference = Referință de plată
ui-fact-source = Din
ui-col-invoice = Factură
ui-col-due = Scadență
ui-col-late = Întârziere
ui-col-day = Zi
ui-col-what = Ce
ui-col-from = De la
ui-col-to = Până la
ui-col-days = Zile
ui-col-received = Încasat
ui-col-reference = Referință
ui-entry-issued = Emisă
ui-entry-corrected = Corectată
ui-entry-settled-before = Stinsă înainte
ui-entry-allocated = Plătită
ui-entry-unallocated = Plată retrasă
ui-entry-discounted = Reducere pentru plata timpurie
ui-entry-small-difference = S-a renunțat la diferența mică
ui-entry-returned = Plată returnată de bancă
ui-entry-netted = Credit folosit
ui-entry-refunded = Restituit
ui-entry-written-off = Trecut la pierderi
ui-entry-waived = S-a renunțat
ui-entry-reinstated = Datorat din nou

## Vechime
ui-as-of = La data
ui-all-customers = Toți clienții
ui-aging-none = Nimic nu este deschis
ui-aging-none-why = În acea zi niciun client nu datorează nimic.
ui-aging-sentence = { $amount } deschiși în { $items ->
    [one] { $items } poziție
    [few] { $items } poziții
   *[other] { $items } de poziții
}; { $late ->
    [one] { $late } client este restant
    [few] { $late } clienți sunt restanți
   *[other] { $late } de clienți sunt restanți
}

## Runde
ui-runs-what = Propuneți, verificați, aprobați. Nimic nu se înregistrează și nu se emite înainte să aprobați.
ui-runs-none = Încă nicio rundă
ui-runs-none-why = Propuneți runda de azi ca să vedeți ce s-ar întâmpla cu fiecare client și de ce.
ui-run-propose = Propune pentru azi
ui-run-again = Propune din nou
ui-run-proposed = Propusă
ui-run-approved = Aprobată
ui-run-review = Examinează
ui-run-look = Vezi
ui-run-none = Încă nu s-a propus nicio rundă.
ui-run-counted = { $will } de făcut, { $look } de verificat, { $wont } fără acțiune.
ui-run-of = Runda din { $day }
ui-run-nothing-yet = Nimic nu se înregistrează și nu se emite înainte să aprobați.
ui-run-issued = Aprobată; scrisorile ei sunt scrise.
ui-run-approve = { $count ->
    [one] Aprobă { $count }
    [few] Aprobă { $count }
   *[other] Aprobă { $count }
}
ui-run-tab-will = De făcut
ui-run-tab-look = De verificat
ui-run-tab-wont = Fără acțiune
ui-run-tab-empty = Nu este nimeni aici
ui-col-run = Rundă
ui-col-state = Stare
ui-col-step = Pas
ui-channel-email = E-mail
ui-channel-letter = Scrisoare
ui-channel-certified = Scrisoare recomandată
ui-channel-phone = Apel
ui-channel-visit = Vizită
ui-channel-none = Intern
## Pașii politicii standard
step-order-hold = Comanda așteaptă banii
step-welcome-call = Apel de bun venit
step-receipt-check = Verificarea primirii
step-receipt-check-2 = Verificarea primirii prin apel
step-receipt-check-posted = Verificarea primirii facturilor trimise prin poștă
step-courtesy = Mesaj de curtoazie
step-due-soon = Scadență apropiată
step-confirmation = Confirmarea unei discuții
step-unearned-discount = Reducere luată prea târziu
step-reminder = Reamintire
step-past-due = Scrisoare de restanță
step-late-charges = Penalități
step-call-1 = Primul apel
step-tell-sales = Informarea reprezentantului de vânzări
step-credit-hold = Fără livrări pe credit
step-call-2 = Al doilea apel
step-second-reminder = A doua reamintire
step-visit = Vizită
step-to-management = Scrisoare către conducerea lor
step-second-notice = A doua notificare
step-demand = Somație
step-cash-only = Numai cu plata pe loc
step-final-notice = Ultima notificare
step-final-call = Ultimul apel
step-stop-trading = Oprirea vânzărilor
step-placement-approval = Aprobarea predării
step-in-collections = În recuperare
step-last-deadline = Ultimul termen
step-legal-approval = Aprobarea acțiunii în justiție
step-statement = Extras de cont
