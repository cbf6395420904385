### Politica, setările, preferințele proprii și jurnalul.

## Bara laterală
ui-nav-policy = Politică
ui-nav-settings = Setări
ui-nav-more = Mai multe

## Politica: pagina
ui-chip-draft = Ciorna { $version }
ui-chip-live = În vigoare: versiunea { $version }
ui-policy-steps = { $count ->
    [one] { $count } pas
    [few] { $count } pași
   *[other] { $count } de pași
}
ui-draft-from = { $count ->
    [0] din versiunea { $live }; s-a schimbat ce este valabil pentru toți pașii
    [one] din versiunea { $live }, un pas schimbat
    [few] din versiunea { $live }, { $count } pași schimbați
   *[other] din versiunea { $live }, { $count } de pași schimbați
}
ui-draft-words = din versiunea { $live }; s-a schimbat numai scrierea fișierului
ui-publish = Publică…
ui-policy-axis = Zile de la scadență
ui-policy-axis-hint = Alegeți un pas, apoi
ui-policy-axis-day = cu o zi,
ui-policy-axis-week = cu o săptămână
ui-policy-axis-sentence = { $count ->
    [one] Un pas se numără de la scadență.
    [few] { $count } pași se numără de la scadență, în ordinea zilelor lor. Propozițiile de mai jos îi spun pe fiecare.
   *[other] { $count } de pași se numără de la scadență, în ordinea zilelor lor. Propozițiile de mai jos îi spun pe fiecare.
}
ui-due-date = Scadență
ui-step-on-day = { $step }, ziua { $day }
ui-and-more = { $count ->
    [one] și încă { $count }
    [few] și încă { $count }
   *[other] și încă { $count }
}
ui-policy-sentences = În propoziții
ui-policy-general = Pentru toți pașii
ui-policy-may-not = Puteți vedea politica. O poate schimba un supervizor, un controlor sau un administrator.
ui-try = Încercați
ui-try-why = Ce ar face politica în vigoare și ciorna în zilele următoare. Nu se trimite și nu se înregistrează nimic. Banii vin așa cum a plătit fiecare client până acum, la fel pentru amândouă.
ui-try-no-draft = Nu există ciornă: aceasta este doar politica în vigoare.
ui-try-weeks = Notificări pe săptămână
ui-try-live = În vigoare
ui-try-notices = Notificări
ui-try-tasks = Sarcini
ui-try-cash = Bani așteptați
ui-try-changes = { $count ->
    [0] Pentru niciun client nu s-ar face nimic altfel.
    [one] Pentru un client s-ar face ceva altfel:
    [few] Pentru { $count } clienți s-ar face ceva altfel:
   *[other] Pentru { $count } de clienți s-ar face ceva altfel:
}
ui-try-large = Registrul este prea mare pentru a fi încercat cât așteptați. Salvați textul ca fișier și rulați această comandă:
ui-try-sentence = Notificări pe săptămână: { $live } cu politica în vigoare, { $draft } cu ciorna.
ui-key-move-step = mută pasul
ui-key-move-week = cu o săptămână

## Politica: ce s-a făcut cu un pas
ui-step-added = nou
ui-step-removed = scos
ui-step-switched-on = pornit
ui-step-switched-off = oprit
ui-step-changed = schimbat
ui-step-was = era: { $when }
ui-step-was-day = era ziua { $day }
ui-step-moved = { $step }: { $to } (era: { $from })

## Politica: formularul unui pas
ui-step-days = Zile
ui-step-days-hint = Un semn minus înseamnă înainte de acea zi.
ui-step-channel = Cum
ui-step-to = Cui
ui-to-contact = Contactul clientului
ui-to-management = Conducerea clientului
ui-step-role = Cine
ui-step-pay = Zile pentru plată
ui-step-pay-hint = Gol: câte dă politica.
ui-step-on = Acest pas se face
ui-step-save = Salvează în ciornă
ui-step-shift = Mută pasul
ui-week-earlier = O săptămână mai devreme
ui-day-earlier = O zi mai devreme
ui-day-later = O zi mai târziu
ui-week-later = O săptămână mai târziu
ui-step-more = Condițiile și scrisorile se schimbă în text.
ui-wrong-days = Acesta nu este un număr de zile. Scrieți un număr întreg, de exemplu 14 sau −7.
ui-said-step = { $step }: schimbat în ciornă
ui-said-step-moved = { $step }: mutat în ciornă

## Politica: text, ciornă, versiuni
ui-policy-text = Text
ui-policy-text-more = Întreaga politică, ca fișier. Se salvează ca ciornă; nimic nu se schimbă înainte să o publicați.
ui-policy-source = Textul politicii
ui-policy-save-draft = Salvează ca ciornă
ui-policy-fine = Nu s-a găsit nicio problemă.
ui-leave = Ieși fără salvare
ui-line-word = Linia
ui-line = Linia { $count }:
ui-said-draft = Ciorna este salvată
ui-said-draft-dropped = Ciorna este aruncată
ui-said-published = Versiunea { $version } este în vigoare de la runda următoare
ui-said-restored = Versiunea { $version } este acum ciorna
ui-policy-draft = Ciornă
ui-draft-look = Vezi ciorna
ui-draft-none = Nu există o ciornă. Schimbați un pas sau textul ca să începeți una.
ui-draft-beside = Versiunea { $live } este în vigoare. Iată ce ar schimba versiunea { $draft }.
ui-draft-begun-from = Această ciornă a fost începută din versiunea { $version }. Între timp s-a publicat alta: priviți dacă ciorna revocă ceva din ea.
ui-draft-drop = Aruncă ciorna
ui-publish-why = De ce
ui-publish-why-hint = Stă lângă versiune pentru totdeauna. La runda următoare fiecare client este privit din nou; prin publicare nu se trimite nimic.
ui-publish-version = Publică versiunea { $version }
ui-policy-versions = Versiuni
ui-policy-versions-more = Toate politicile care au fost în vigoare. O rundă numește versiunea care a decis-o.
ui-policy-version = Versiunea { $version }
ui-policy-compared = Versiunea { $from } și versiunea { $to }
ui-compare-from = Mai veche
ui-compare-to = Mai nouă
ui-compare = Compară
ui-restore = Fă din ea ciorna
ui-restore-version = Fă din versiunea { $version } ciorna
ui-version-live = în vigoare
ui-version-standard = standard
ui-col-version = Versiune
ui-col-since = Din
ui-col-by = De
ui-col-why = De ce
ui-col-runs = Runde decise
ui-col-acts = Ce puteți face
ui-diff-steps = Pași care se schimbă
ui-diff-lines = Linii care se schimbă
ui-diff-none = Nu diferă nimic
ui-diff-none-why = Ambele texte sunt la fel.
ui-diff-old = Linia veche
ui-diff-new = Linia nouă
ui-diff-sign = Scos sau nou
ui-diff-line = Text
ui-preferences = Preferințe

## Setări
ui-settings-more = Fiecare valoare și de unde vine. De aici nu se trimite nimic.
ui-settings-overview = Privire generală
ui-settings-creditor = Creditor
ui-settings-rates = Rate ale dobânzii
ui-settings-layouts = Formate de fișiere
ui-settings-calendar = Calendar
ui-settings-book = Registru
ui-settings-activity = Jurnal
ui-settings-may-not = Puteți vedea setările. Le poate schimba un controlor sau un administrator.
ui-change = Schimbă
ui-not-set = nestabilit
ui-section-creditor = Creditor
ui-section-reached = Cum sunteți găsit și cine semnează
ui-section-payment = Moduri de plată
ui-section-place = Oră și limbă
ui-section-sending = Trimitere
ui-section-policy = Politică
ui-section-charges = Dobândă și penalități
ui-section-receipts = Încasări și potrivire
ui-section-book = Registru
ui-origin-default = implicit
ui-origin-policy = politică
ui-origin-flag = opțiune a comenzii
ui-origin-environment = mediu
ui-origin-here = stabilit aici
ui-origin-by = { $from }, de { $by }, { $at }
ui-set-name = Nume
ui-set-address = Strada și numărul
ui-set-address-line2 = A doua linie
ui-set-postcode = Cod poștal
ui-set-city = Localitate
ui-set-country = Țară
ui-set-currency = Monedă
ui-set-timezone = Fus orar
ui-set-language = Limba scrisorilor
ui-set-phone = Telefon pentru clienți
ui-set-email = E-mail pentru răspunsuri
ui-set-website = Site web
ui-set-registration = Nr. registrul comerțului și cod fiscal
ui-set-signer = Cine semnează scrisorile
ui-set-signer-role = În ce calitate
ui-set-default-terms = Condiții de plată când fișierul nu le dă
ui-set-payment-methods = Moduri de plată acceptate
ui-set-live = Mod
ui-set-gap-days = Zile între două notificări
ui-set-pay-within-days = Zile pentru plată
ui-set-fresh-business-days = Vechimea băncii, zile lucrătoare
ui-set-minimum-holds-days = Zile cât ține un minim
ui-set-write-off-limit = Trecut la pierderi singur, până la
ui-set-join = Pozițiile vechi intră la
ui-set-interest = Dobândă
ui-set-lump-sum = Suma forfetară legală
ui-set-posting = Penalitățile sunt
ui-set-order = Ce servește întâi o plată
ui-set-exact-amount = Suma exactă își stinge factura
ui-set-tolerance = Diferență mică la care se renunță
ui-set-tolerance-percent = Și cel mult această parte
ui-set-discount-grace-days = Reducere dată târziu, zile
ui-set-path = Registru
ui-set-outbox = Dosar de ieșire
ui-settings-creditor-more = Ce tipăresc scrisorile și unde plătesc clienții.
ui-creditor-missing = Fiecare scrisoare are nevoie de ce lipsește încă: { $what }.
ui-said-creditor = { $count ->
    [0] Nu s-a schimbat nimic
    [one] O valoare este salvată
    [few] { $count } valori sunt salvate
   *[other] { $count } de valori sunt salvate
}
ui-layouts-more = Cum s-au citit fișierele cu aceste antete. Următorul nu mai are nevoie de întrebări.
ui-layouts-none = Niciun format nu este ținut minte
ui-layouts-none-why = Când un fișier se citește prima dată, ce s-a spus despre el se ține minte aici.
ui-layout-bank = Tabel al unei bănci
ui-layout-invoices = Listă de facturi
ui-layout-receipts = Listă de încasări
ui-layout-customers = Listă de clienți
ui-col-layout = Format
ui-col-layout-said = Citit ca
ui-col-headers = Antete
ui-forget = Uită
ui-said-layout-forgotten = Formatul { $name } este uitat
ui-rates-more = Rate de referință pentru dobânda legală. O rată contează când răspunde pentru ea o persoană sau o sursă; niciuna nu contează după ultima ei zi.
ui-rate-add = Introdu o rată
ui-col-series = Serie
ui-rate-from = De la
ui-rate-until = Până la
ui-rate-until-hint = Gol: această singură zi.
ui-rate-percent = Procente pe an
ui-rate-source = Unde stă scris
ui-rate-confirm = Am verificat…
ui-rate-published = publicată
ui-rate-statute = prin lege
ui-rate-derived = derivată
ui-rate-confirmed = confirmată
ui-rate-unverified = neverificată
ui-rate-doubtful = îndoielnică
ui-rate-partial = cunoscută în parte
ui-rate-not-found = negăsită
ui-wrong-percent = Acesta nu este un procent. Scrieți-l cu punct, ca 2.15, cu cel mult patru cifre după punct.
ui-said-rate = { $series }: salvată; contează de la runda următoare
ui-calendar-more = Zilele lucrătoare din { $country }, țara creditorului. În aceste zile și la sfârșit de săptămână nu pleacă nicio notificare și nu se sună pe nimeni.
ui-calendar-unknown = Sărbătorile acestui an nu se cunosc; se ocolesc numai sfârșiturile de săptămână.
ui-book-check = Verifică registrul
ui-book-check-more = Verificarea adună din nou fiecare sumă și compară fiecare listă. Nu schimbă nimic. La un registru mare durează câteva secunde.
ui-book-checks = Verificări
ui-book-size = Mărime
ui-mebibytes = { $size } MiB
ui-col-check = Verificare
ui-col-result = Rezultat
ui-col-found = Primul găsit
ui-check-ok = corect
ui-check-wrong = { $count ->
    [one] { $count } greșit
    [few] { $count } greșite
   *[other] { $count } greșite
}
ui-check-notice = { $count ->
    [one] { $count } de știut
    [few] { $count } de știut
   *[other] { $count } de știut
}
ui-checks-wrong = { $count ->
    [0] Registrul este corect.
    [one] O verificare a găsit ceva.
    [few] { $count } verificări au găsit ceva.
   *[other] { $count } de verificări au găsit ceva.
}

## Preferințe
ui-preferences-more = Numai pentru acest browser.
ui-preferences-me = Nume, limbă, parolă și sesiuni
ui-theme = Culori
ui-theme-system = Ca sistemul
ui-theme-light = Luminos
ui-theme-dark = Întunecat
ui-rows = Rânduri pe pagină
ui-keys-on = Tastele simple merg
ui-keys-on-hint = O literă apasă un buton. Opriți aceasta dacă tastele se apasă din greșeală sau prin voce.
ui-said-preferences = Preferințele dumneavoastră sunt salvate

## Jurnal
ui-log-more = Cine ce a făcut, când și de ce. Liniile nu se schimbă niciodată.
ui-log-everybody = Toți
ui-log-everything = Tot
ui-log-kind = Tip
ui-log-at = Când
ui-log-what = Ce
ui-log-newest = Cele mai noi
ui-log-older = Mai vechi
ui-log-none = Nicio linie nu se potrivește
ui-log-none-why = Schimbați filtrul.
ui-log-kind-account = Clienți
ui-log-kind-contact = Contacte
ui-log-kind-item = Poziții
ui-log-kind-charge = Penalități
ui-log-kind-late-terms = Condiții de plată întârziată
ui-log-kind-receipt = Încasări
ui-log-kind-hold = Blocări
ui-log-kind-dispute = Contestații
ui-log-kind-promise = Promisiuni
ui-log-kind-call = Discuții
ui-log-kind-task = Sarcini
ui-log-kind-notice = Notificări
ui-log-kind-step = Pași
ui-log-kind-run = Runde
ui-log-kind-import = Importuri
ui-log-kind-policy = Politică
ui-log-kind-creditor = Creditor
ui-log-kind-approval = Aprobări
ui-log-kind-user = Utilizatori
ui-log-account-opened = Client deschis
ui-log-account-updated = Client schimbat
ui-log-account-alias-seen = Alt nume văzut
ui-log-account-alias-withdrawn = Alt nume revocat
ui-log-account-withdrawn = Client revocat cu importul lui
ui-log-contact-withdrawn = Contact revocat cu importul lui
ui-log-item-withdrawn = Poziție revocată cu importul ei
ui-log-contact-added = Contact adăugat
ui-log-contact-changed = Contact schimbat
ui-log-late-terms-stated = Condiții de plată întârziată notate
ui-log-item-issued = Poziție emisă
ui-log-item-corrected = Poziție corectată
ui-log-item-settled-before = Stinsă înainte de începutul registrului
ui-log-item-unlisted = Nu este în cea mai nouă listă
ui-log-item-relisted = Din nou în listă
ui-log-item-reopened = Poziție din nou deschisă
ui-log-item-netted = Stinsă cu un credit
ui-log-item-refunded = Restituit
ui-log-item-written-off = Trecut la pierderi
ui-log-item-reinstated = Trecere la pierderi revocată
ui-log-charge-made = Penalitate făcută
ui-log-charge-waived = S-a renunțat la penalitate
ui-log-discount-granted = Reducere acordată
ui-log-difference-forgiven = S-a renunțat la diferența mică
ui-log-receipt-recorded = Încasare notată
ui-log-receipt-allocated = Încasarea stinge
ui-log-receipt-unallocated = Încasare retrasă
ui-log-receipt-cancelled = Încasare anulată
ui-log-receipt-returned = Plată returnată
ui-log-hold-placed = Blocare pusă
ui-log-hold-lifted = Blocare ridicată
ui-log-dispute-raised = Contestație deschisă
ui-log-dispute-closed = Contestație închisă
ui-log-promise-made = Promisiune făcută
ui-log-promise-restored = Promisiunea este din nou valabilă
ui-log-call-logged = Discuție notată
ui-log-task-created = Sarcină creată
ui-log-task-done = Sarcină făcută
ui-log-notice-issued = Notificare emisă
ui-log-notice-withdrawn = Notificare retrasă
ui-log-step-taken = Pas făcut
ui-log-creditor-added = Creditor adăugat
ui-log-creditor-changed = Datele creditorului schimbate
ui-log-policy-published = Politică publicată
ui-log-run-approved = Rundă aprobată
ui-log-import-made = Fișier citit
ui-log-fx-imported = Cursuri valutare citite
ui-log-bank-statement-read = Extras bancar citit
ui-log-rate-added = Rată a dobânzii introdusă
ui-log-rate-confirmed = Rată a dobânzii confirmată
ui-log-approval-asked = Aprobare cerută
ui-log-approval-approved = Aprobat de o a doua persoană
ui-log-approval-rejected = Refuzat de o a doua persoană
ui-log-approval-withdrawn = Cerere revocată
ui-log-user-added = Utilizator adăugat
ui-log-user-invited = Utilizator invitat
ui-log-user-renamed = Utilizator redenumit
ui-log-user-role-set = Rolul unui utilizator schimbat
ui-log-user-disabled = Utilizator dezactivat
ui-log-user-enabled = Utilizator activat
ui-log-user-password-set = Parolă stabilită
ui-log-user-reset-made = Cale spre o parolă nouă făcută
ui-log-user-codes-set = Coduri de unică folosință instalate
ui-log-user-codes-removed = Coduri de unică folosință luate
ui-log-user-recovery-set = Coduri de rezervă făcute
ui-log-user-code-wrong = Cod de unică folosință greșit
ui-log-user-signed-in = Conectat
ui-log-user-signed-out = Deconectat
ui-log-user-sign-in-failed = Conectare nereușită
ui-log-user-session-ended = Sesiune încheiată
ui-log-contact-marked = Persoană pusă prima
ui-log-contact-removed = Persoană scoasă
ui-log-contact-restored = Persoană repusă
ui-log-limit-set = Limită de credit stabilită
ui-log-promise-withdrawn = Promisiune revocată
ui-log-bank-line-ignored = Linie bancară lăsată deoparte
ui-log-bank-line-taken-up = Linie bancară reluată
ui-log-bank-line-brought = Linie bancară cu bani de la partener
ui-log-oidc-set = Furnizor de identitate instalat
ui-log-oidc-removed = Furnizor de identitate eliminat
ui-log-user-identity-linked = Conectare legată de furnizorul de identitate
ui-proof-account-first-invoice = Prima factură a fiecărui client
ui-proof-account-links = Numerele unite duc la un singur client
ui-proof-account-newest-entry = Cea mai nouă înregistrare a fiecărui client
ui-proof-activity-has-entries = Fiecare înregistrare este în jurnal
ui-proof-activity-reaches-version = Jurnalul este complet
ui-proof-activity-replays = Jurnalul reluat dă același registru
ui-proof-approval-four-eyes = Aprobat de o a doua persoană
ui-proof-bank-line-is-receipts = O linie bancară este egală cu încasările ei
ui-proof-bank-statements-chain = Extrasele bancare se continuă
ui-proof-book-money-conserved = Banii nici nu se pierd, nici nu apar
ui-proof-charge-is-item = Fiecare penalitate este o poziție
ui-proof-charge-made-once = Nimic nu este cerut de două ori
ui-proof-database-append-only = Înregistrările nu pot fi schimbate
ui-proof-database-integrity = Baza de date este intactă
ui-proof-database-settings = Setările bazei de date
ui-proof-directory-customer-names = Indexul numelor de clienți
ui-proof-directory-customer-numbers = Indexul numerelor de clienți
ui-proof-directory-item-numbers = Indexul numerelor de facturi
ui-proof-directory-receipt-keys = Indexul încasărilor
ui-proof-item-amount-is-sum = Suma unei poziții este totalul înregistrărilor ei
ui-proof-item-netted-ties = Un credit stinge cât s-a folosit din el
ui-proof-item-not-over-settled = Nimic nu este stins peste suma sa
ui-proof-item-open-is-sum = Ce este deschis este totalul înregistrărilor
ui-proof-item-parts-are-whole = Facturile în părți au toate părțile
ui-proof-item-withdrawn-is-nothing = Pentru ce s-a revocat nu se datorează nimic
ui-proof-notice-has-files = Fiecare notificare are fișierele ei
ui-proof-notice-has-steps = Fiecare notificare a făcut un pas
ui-proof-notice-taken-back = Nicio înștiințare retrasă nu contează
ui-proof-policy-is-its-version = Politica în vigoare este cea mai nouă versiune
ui-proof-receipt-is-spent = Fiecare încasare este folosită până la ultimul ban
ui-proof-run-edits-live = Modificările rundelor stau lângă rândurile lor
ui-proof-run-holds-end = Fiecare rundă reținută are ora ei
ui-proof-run-rows-live = Numai cea mai nouă propunere are rânduri
ui-proof-step-has-maker = Fiecare pas are originea lui
ui-proof-user-somebody-administers = Cineva administrează registrul
ui-proof-user-tasks-without-stand-in = Cine lipsește are un înlocuitor
ui-proof-creditor-account-places = Conturile bancare sunt în ordine
ui-proof-creditor-logo-kept = Sigla este păstrată
ui-proof-evidence-is-kept = Fiecare document numit este păstrat
ui-proof-document-is-its-hash = Fiecare fișier păstrat este cum era

## Segments, and customers who stay on an older version of the policy
ui-fact-class = Clasă
ui-class-what = Clasa dumneavoastră de clienți
ui-class-hint = Un cuvânt al dumneavoastră, pentru segmentele politicii. Gol: niciuna.
ui-said-class = Clasa este notată.
ui-middle = Clienți pe o versiune mai veche
ui-middle-how = După acea versiune li s-a trimis o înștiințare de întârziere, iar factura este încă neplătită: pașii ei continuă până la plată sau până îi mutați.
ui-middle-none = Toți clienții sunt pe versiunea în vigoare
ui-middle-count = { $count ->
    [one] { $count } client este încă pe o versiune mai veche
    [few] { $count } clienți sunt încă pe o versiune mai veche
   *[other] { $count } de clienți sunt încă pe o versiune mai veche
}
ui-policy-everybody = Toți clienții
ui-policy-segment-text = Ce este marcat diferă de regula pentru toți clienții. Un segment se schimbă în text:
ui-segment-became = Segmentul „{ $segment }”: { $became }
ui-segment-added = nou
ui-segment-removed = scos
ui-segment-condition = privește acum alți clienți
ui-col-segment = Segment
ui-middle-by-notice = Înștiințare de întârziere
ui-middle-by-move = Mutat de cineva
ui-move = Mutare la versiunea { $version }
ui-move-all = Mutarea tuturor la versiunea { $version }
ui-move-how = Pașii făcuți se iau în seamă. Nimic nu se face de două ori și nimic din urmă nu se recuperează.
ui-said-moved = Mutat la versiunea { $version } a politicii.
ui-said-moved-all = { $count ->
    [one] { $count } client mutat la versiunea în vigoare.
    [few] { $count } clienți mutați la versiunea în vigoare.
   *[other] { $count } de clienți mutați la versiunea în vigoare.
}
ui-log-policy-moved = Mutat la altă versiune a politicii
ui-log-policy-move-struck = Mutarea la altă versiune a fost anulată
ui-wrong-policy-not-in-the-middle = Acest client este deja pe versiunea în vigoare: după alta nu s-a trimis nicio înștiințare pentru o factură neplătită.
ui-wrong-policy-there-already = Acest client este deja pe acea versiune.
ui-fix-policy-segment-asks-invoice = Un segment întreabă despre client: clasă, țară, tip, cât datorează în total. Condițiile despre o singură factură țin de un pas.
ui-fix-policy-segment-twice = Dați fiecărui segment un nume propriu.
