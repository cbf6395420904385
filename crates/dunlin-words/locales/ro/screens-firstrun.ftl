### Importuri, prima pornire, demonstrația și trecerea la real.

## Importuri
ui-nav-imports = Importuri
ui-figure = { $count }
ui-imports-what = Liste de facturi, încasări sau clienți, facturi electronice și fișiere bancare.
ui-imports-waiting = Așteaptă să fie importate
ui-imports-made = Istoric
ui-imports-none = Încă nu s-a importat nimic
ui-imports-none-why = Alegeți un fișier mai sus. Întâi este privit; nimic nu se scrie înainte să spuneți.
ui-import-file = Fișier
ui-import-file-hint = CSV, XLSX, XLS, UBL, CII, Factur-X, FatturaPA, camt, MT940 și alte fișiere bancare, până la 64 MB.
ui-import-look = Examinează
ui-import-by = de { $by }
ui-import-when = Când
ui-import-kind = Ce enumeră
ui-import-kind-invoices = Facturi
ui-import-kind-receipts = Încasări
ui-import-kind-customers = Clienți
ui-import-made = Importat la { $day } de { $by }.
ui-import-undone = Revocat
ui-import-undone-on = Revocat la { $day } de { $by }. Registrul este ca înainte.
ui-import-source = Sursă
ui-import-was-snapshot = lista completă a facturilor neîncasate
ui-import-hash = Amprenta fișierului
ui-import-nothing-yet = Încă nu s-a scris nimic.
ui-import-step-columns = Spuneți ce sunt coloanele. Apoi vedeți ce s-ar schimba.
ui-import-how = Cum se citește fișierul
ui-import-find-out = De aflat
ui-import-currency = Moneda unde nu este numită
ui-import-columns = Coloane
ui-import-header = Coloană
ui-import-values = Valori
ui-import-read-as = Citită ca
ui-import-snapshot = Este lista completă a facturilor neîncasate
ui-import-snapshot-what = Ce nu mai este în această listă nu se urmărește până nu este stins, apare din nou în listă sau este confirmat.
ui-import-to-preview = Vezi ce s-ar schimba
ui-import-forget = Uită acest fișier
ui-import-change-columns = Schimbă coloanele
ui-import-is-invoices = O listă de facturi.
ui-import-is-receipts = O listă de încasări.
ui-import-is-customers = O listă de clienți.
ui-import-is-bank = Un fișier bancar.
ui-import-bank-how = Ce este sigur se potrivește singur. Restul așteaptă la Bancă.
ui-import-statements = Extrase
ui-import-lines = Linii
ui-import-created = Noi
ui-import-updated = Schimbate
ui-import-skipped = Cunoscute deja
ui-import-rejected = Neprimite
ui-import-rejected-file = Rânduri neprimite
ui-import-rejected-how = Unele rânduri nu au fost primite. Descărcați-le, corectați-le în fișier și importați acel fișier. Ultima coloană spune de ce.
ui-import-not-taken = Neprimite
ui-import-worth-knowing = Bine de știut
ui-import-row = Rând
ui-import-found = Găsit
ui-import-why = De ce
ui-import-corrections = Corecturi
ui-import-in-book = În registru
ui-import-in-file = În fișier
ui-import-more = { $count ->
    [one] și încă { $count }
    [few] și încă { $count }
   *[other] și încă { $count }
}
ui-import-take = { $count ->
    [one] Importă { $count } rând
    [few] Importă { $count } rânduri
   *[other] Importă { $count } de rânduri
}
ui-import-take-lines = { $count ->
    [one] Citește { $count } linie
    [few] Citește { $count } linii
   *[other] Citește { $count } de linii
}
ui-import-accept-seller = Este totuși a noastră
ui-import-no-change = Acest fișier nu schimbă nimic.
ui-import-no-change-why = Fiecare rând este cunoscut deja sau nu poate fi primit.
ui-import-also-customers = { $count ->
    [one] Și { $count } client nou.
    [few] Și { $count } clienți noi.
   *[other] Și { $count } de clienți noi.
}
ui-import-also-receipts = { $count ->
    [one] Și { $count } încasare.
    [few] Și { $count } încasări.
   *[other] Și { $count } de încasări.
}
ui-import-not-in-list = { $count ->
    [one] { $count } poziție deschisă a acestei surse nu este în fișier.
    [few] { $count } poziții deschise ale acestei surse nu sunt în fișier.
   *[other] { $count } de poziții deschise ale acestei surse nu sunt în fișier.
}
ui-said-imported = Importat.
ui-said-forgotten = { $file } este uitat. Nu s-a scris nimic.
ui-said-bank = { $new ->
    [one] Fișier bancar citit: { $new } linie nouă, potrivite { $applied }.
    [few] Fișier bancar citit: { $new } linii noi, potrivite { $applied }.
   *[other] Fișier bancar citit: { $new } de linii noi, potrivite { $applied }.
}
ui-import-undo = Revocă importul
ui-import-undo-what = Registrul este apoi ca înainte de acest fișier. Se poate cât timp nimic nu se sprijină pe ce a adus el.
ui-said-import-undone = { $file } este revocat. Registrul este ca înainte.

## Cum se citește un fișier
ui-fact-rows = Rânduri
ui-fact-header-row = Antet în rândul
ui-fact-header-language = Antet în limba
ui-fact-delimiter = Între celule
ui-delimiter-tab = tabulator
ui-date-order = Ordinea datelor
ui-date-order-dmy = Zi, lună, an
ui-date-order-mdy = Lună, zi, an
ui-date-order-ymd = An, lună, zi
ui-decimal = Semn zecimal
ui-decimal-point = Punct: 1,234.56
ui-decimal-comma = Virgulă: 1.234,56
ui-encoding = Codare
ui-sheet = Foaie
ui-language-en = Engleză
ui-language-bg = Bulgară
ui-language-fr = Franceză
ui-language-lv = Letonă
ui-language-nl = Neerlandeză
ui-language-ro = Română
ui-language-de = Germană
ui-language-es = Spaniolă
ui-language-it = Italiană
ui-language-pl = Poloneză

## Întrebări despre un fișier
ui-ask-date-order-uncertain = Ce vine întâi în datele lui, ziua sau luna?
ui-ask-date-order-contradictory = Ce vine întâi în datele lui, ziua sau luna?
ui-ask-decimal-uncertain = Care este semnul zecimal?
ui-ask-decimal-contradictory = Care este semnul zecimal?
ui-ask-encoding-uncertain = În ce codare este scris?
ui-ask-encoding-invalid = În ce codare este scris?
ui-ask-kind-uncertain = Enumeră facturi sau încasări?
ui-ask-kind-unknown = Ce enumeră?
ui-ask-sheet-uncertain = Care foaie este lista?
ui-ask-header-unknown = Ce sunt coloanele?
ui-ask-column-missing = Lipsește o coloană. Care este?
ui-ask-column-ambiguous = Două coloane ar putea fi același lucru. Care este?
ui-ask-currency-missing = În ce monedă sunt sumele?

## Ce îndreaptă o problemă
ui-fix-date-unreadable = Scrieți data ca an-lună-zi, de exemplu 2026-11-22.
ui-fix-date-missing = Adăugați data emiterii sau scadența.
ui-fix-amount-unreadable = Scrieți suma numai în cifre, cu un singur semn zecimal.
ui-fix-amount-missing = Completați suma.
ui-fix-amount-too-large = Verificați suma: are prea multe cifre.
ui-fix-amount-below-settled = S-a plătit mai mult decât noua sumă. Verificați suma din fișier sau retrageți întâi o plată.
ui-fix-customer-missing = Adăugați un număr de client sau un nume.
ui-fix-customer-ambiguous = Mai mulți clienți au acest nume. Adăugați numărul de client.
ui-fix-customer-unknown = Importați întâi clientul sau facturile lui.
ui-fix-invoice-number-missing = Adăugați numărul facturii.
ui-fix-invoice-unknown = Importați întâi factura sau corectați-i numărul.
ui-fix-invoice-other-customer = Corectați clientul sau numărul facturii.
ui-fix-row-contradicts = Aceeași factură apare altfel. Păstrați rândul corect.
ui-fix-row-repeated = Același rând apare mai sus în acest fișier. Este preluat o singură dată.
ui-fix-row-too-wide = Rândul are mai multe celule decât antetul. Puneți ghilimele la textul care conține separatorul.
ui-fix-currency-unknown = Folosiți cele trei litere ale monedei, de exemplu EUR.
ui-fix-currency-ambiguous = Numiți moneda prin cele trei litere ale ei.
ui-fix-due-on-missing = Adăugați scadența sau condițiile de plată.
ui-fix-seller-not-creditor = Verificați dacă factura este a dumneavoastră sau corectați-vă datele în setări.
ui-fix-buyer-is-creditor = Această factură este ce datorați dumneavoastră. Nu are loc aici.

## Câmpurile unui fișier
ui-field-none = Necitită
ui-field-customer-number = Număr de client
ui-field-customer-name = Numele clientului
ui-field-contact-name = Contact
ui-field-contact-role = Rolul contactului
ui-field-email = E-mail
ui-field-phone = Telefon
ui-field-address-line1 = Strada și numărul
ui-field-address-line2 = A doua linie a adresei
ui-field-postcode = Cod poștal
ui-field-city = Localitate
ui-field-country = Țară
ui-field-language = Limbă
ui-field-sales-rep = Reprezentant de vânzări
ui-field-account-manager = Responsabil de cont
ui-field-customer-kind = Firmă sau consumator
ui-field-customer-class = Clasa dumneavoastră de clienți
ui-field-invoice-number = Numărul facturii
ui-field-kind = Factură sau notă de credit
ui-field-issued-on = Data emiterii
ui-field-due-on = Scadență
ui-field-amount = Sumă
ui-field-open-amount = Sumă deschisă
ui-field-currency = Monedă
ui-field-terms = Condiții de plată
ui-field-sent-on = Trimisă la
ui-field-sent-by = Trimisă prin
ui-field-settled-on = Stinsă la
ui-field-disputed = Contestată
ui-field-received-on = Încasat la
ui-field-reference = Referință
ui-field-late-interest = Dobândă de întârziere
ui-field-late-fee = Taxă de întârziere
ui-field-payment-reference = Referință de plată

## Prima pornire
ui-minutes = { $count ->
    [one] { $count } minut
    [few] { $count } minute
   *[other] { $count } de minute
}
ui-start-steps = Pașii primei porniri
ui-start-before = Înapoi la pasul dinainte
ui-start-next = Salvează și continuă
ui-start-go-on = Continuă prima pornire
ui-start-creditor = Firma dumneavoastră
ui-start-creditor-title = Cui i se datorează banii?
ui-start-creditor-what = Aceasta stă pe fiecare scrisoare. O puteți schimba mai târziu.
ui-start-name = Numele de pe scrisori
ui-start-address-line2 = A doua linie a adresei, dacă există
ui-start-phone = Telefon pentru clienți
ui-start-email = E-mail pentru răspunsuri
ui-start-language = Limba, când a clientului nu se cunoaște
ui-start-zone = Fus orar
ui-start-zone-hint = Lăsate goale, moneda și fusul orar sunt cele ale țării dumneavoastră.
ui-start-bank = Cum se plătește
ui-start-bank-title = Cum vă plătesc clienții?
ui-start-bank-what = Fiecare scrisoare spune unde se plătește; unde moneda are unul, cu un cod de scanat.
ui-start-iban = Cont bancar (IBAN)
ui-start-iban-hint = Cifrele lui de control se verifică.
ui-start-bank-name = Bancă
ui-start-bic = BIC
ui-start-methods = Moduri de plată acceptate
ui-start-methods-hint = Despărțite prin virgule.
ui-start-registration = Nr. registrul comerțului și cod fiscal
ui-start-registration-hint = Așa cum stau pe facturile dumneavoastră.
ui-start-signer = Cine semnează
ui-start-signer-role = În ce calitate
ui-start-import = Facturi neîncasate
ui-start-import-title = Ce vă datorează clienții?
ui-start-import-what = Exportați facturile neîncasate din programul de contabilitate și aduceți fișierul aici. Întâi este privit; nimic nu se scrie înainte să spuneți.
ui-start-customers = { $count ->
    [one] { $count } client este în registru.
    [few] { $count } clienți sunt în registru.
   *[other] { $count } de clienți sunt în registru.
}
ui-start-more-files = Aduceți alt fișier sau continuați.
ui-start-no-file = Nu aveți un fișier la îndemână? Un registru cu clienți inventați se face cu:
ui-start-policy = Cum încasați
ui-start-policy-title = Cum să încaseze Dunlin?
ui-start-policy-what = Două întrebări. Puteți schimba fiecare pas mai târziu.
ui-reach = Cât de departe poate merge?
ui-reach-reminders = Numai reamintiri
ui-reach-reminders-what = E-mailuri, apeluri și un cuvânt către vânzătorii dumneavoastră. Livrările continuă.
ui-reach-trade = Până la oprirea vânzărilor
ui-reach-trade-what = Apoi scrisori recomandate, livrări blocate, numai cu plata pe loc și, la sfârșit, oprirea vânzărilor.
ui-reach-legal = Până la agenție și acțiune în justiție
ui-reach-legal-what = Apoi decide un om: echipa proprie, o agenție sau acțiune în justiție. Nimic din acestea nu se întâmplă de la sine.
ui-pace = Cât de mult vă trebuie banii?
ui-pace-gentle = Nu este urgent
ui-pace-gentle-what = Pașii de întârziere vin cu jumătate mai târziu și la cel puțin o săptămână unul de altul.
ui-pace-standard = Ca de obicei
ui-pace-standard-what = O reamintire a doua zi după scadență, o scrisoare recomandată după o lună.
ui-pace-firm = Urgent
ui-pace-firm-what = Pașii de întârziere vin cu o treime mai devreme. Fiecare scrisoare numește totuși o zi de plată.
ui-start-use-policy = Încasează așa
ui-start-show-steps = Arată pașii
ui-start-late-steps = Ce se întâmplă cu o factură întârziată
ui-when = Când
ui-when-due = { $count ->
    [one] { $count } zi întârziere
    [few] { $count } zile întârziere
   *[other] { $count } de zile întârziere
}
ui-when-step = { $count ->
    [one] la { $count } zi după: { $step }
    [few] la { $count } zile după: { $step }
   *[other] la { $count } de zile după: { $step }
}
ui-when-step-working = { $count ->
    [one] la { $count } zi lucrătoare după: { $step }
    [few] la { $count } zile lucrătoare după: { $step }
   *[other] la { $count } de zile lucrătoare după: { $step }
}
ui-when-with-step = cu: { $step }
ui-when-otherwise = când este cazul
ui-how-approve = decide un om
ui-how-tell = o notă internă
ui-how-charge = înregistrat ca penalitate
ui-said-saved = Salvat.
ui-said-policy = Politica este în vigoare.
ui-start-run = Prima privire
ui-start-run-title = Ce s-ar întâmpla întâi?
ui-start-run-what = Dunlin privește fiecare client și spune ce ar face și de ce.
ui-start-run-safe = Privind nu se înregistrează și nu se trimite nimic.
ui-start-run-none = Fiecare client este privit o dată. Durează câteva secunde.
ui-start-run-do = Vezi ce s-ar întâmpla

## Demonstrația și trecerea la real
ui-demo = Demonstrație.
ui-demo-what = Toți clienții de aici sunt inventați.
ui-demo-remove-what = Se șterg pentru totdeauna toți clienții, facturile, scrisorile și setările.
ui-demo-remove = Șterge demonstrația
ui-said-demo-removed = Demonstrația este ștearsă. Registrul este al dumneavoastră.
ui-go-live = Activează…
ui-live-title = Activarea registrului
ui-live-what = Până acum totul a fost de probă. De acum înainte este real.
ui-live-now = Ce se schimbă
ui-live-today = Rundele se aprobă numai pentru azi.
ui-live-bank = O rundă așteaptă cât timp datele băncii sunt prea vechi.
ui-live-contact = Un client fără contact trebuie verificat.
ui-live-letters = Scrisorile sunt în continuare fișiere în dosarul de ieșire. Ce se trimite de la sine are comutatorul lui.
ui-live-missing = Încă lipsește
ui-live-missing-why = Fiecare scrisoare are nevoie de aceasta.
ui-live-missing-do = Completează
ui-live-do = Activează
ui-live-already = Acest registru este activ.
ui-said-live = Registrul este activ. Rundele se aprobă numai pentru azi.
ui-missing-name = Nume
ui-missing-address = Adresă
ui-missing-city = Localitate
ui-missing-service-telephone = Telefon pentru clienți
ui-missing-payment-methods = Moduri de plată
ui-missing-bank-details-iban = Cont bancar (IBAN)
