### Ce nu a mers, de ce și cum se îndreaptă.

## Comune multor erori
ui-wrong-address = Această adresă nu indică nimic existent. Reveniți și alegeți din nou.
ui-wrong-gone = Aceasta nu mai există. Poate a fost modificată sau ștearsă de cineva; reîncărcați pagina.
ui-wrong-overtaken = Între timp altcineva a modificat aceasta. Vedeți cum stă acum, apoi încercați din nou.
ui-wrong-damaged = Ceva păstrat în registru nu poate fi citit. Nu s-a modificat nimic. Rugați un administrator să verifice registrul în „Setări”, „Registru”.
ui-wrong-program = Programul nu a reușit. Încercați din nou; dacă se repetă, anunțați administratorul registrului.
ui-wrong-book-failed = Baza de date nu a reușit. Nu s-a modificat nimic. Încercați din nou; dacă se repetă, anunțați administratorul registrului.
ui-wrong-book-newer = Acest registru a fost scris de o versiune mai nouă a Dunlin. Rugați administratorul să actualizeze programul.
ui-wrong-help-missing = Nu există pagina de ajutor „{ $page }”. Toate paginile sunt listate la „Ajutor”.
ui-wrong-page-right-missing = Rolul dumneavoastră nu permite aceasta: { $right }. Nu s-a modificat nimic. Cereți unui administrator al registrului un rol potrivit.

## Clienți, facturi, sume
ui-wrong-customer-several = Mai mulți clienți au acest nume. Alegeți-l pe cel dorit după număr.
ui-wrong-customer-match = Corespund acești clienți: { $customers }. Scrieți numărul celui dorit.
ui-wrong-customer-same = Ambele numere sunt deja un singur client.
ui-wrong-customer-not-merged = Acest număr nu este unit cu alt client.
ui-wrong-customer-has-members = Numărul { $member } a fost unit cu { $number }. Separați întâi { $member }, apoi uniți-le pe amândouă; sau uniți invers.
ui-wrong-item-unknown = Acest client nu are o astfel de factură. Verificați numărul.
ui-wrong-item-not-missing = Această factură nu lipsește din nicio listă.
ui-wrong-item-other-customer = Această factură este a altui client.
ui-wrong-invoice-in-parts = Această factură se plătește în rate. Alegeți partea dorită.
ui-wrong-task-other-customer = Această sarcină privește alt client.
ui-wrong-undo-not-possible = Aceasta nu se poate anula cu un clic. Introduceți operațiunea inversă.
ui-wrong-text-empty = Un câmp necesar este gol. Completați-l în câteva cuvinte.
ui-wrong-amount-too-large = Suma depășește ce poate păstra registrul. Verificați cifrele.
ui-wrong-currency-unknown = Această monedă nu există. Scrieți cele trei litere, de exemplu EUR.
ui-wrong-country-unknown = Această țară nu există. Scrieți cele două litere, de exemplu RO, sau numele ei.
ui-wrong-timezone-unknown = Acest fus orar nu există. Scrieți, de exemplu, Europe/Bucharest.
ui-wrong-iban-invalid = Acesta nu este un IBAN: cifrele de control nu se potrivesc. Copiați-l dintr-un document al băncii.
ui-wrong-terms-unreadable = Aceste condiții de plată nu sunt înțelese. Scrieți, de exemplu, „net 30”.
ui-wrong-late-terms-empty = Indicați dobânda, o penalitate sau o sumă forfetară; nu este indicat nimic.
ui-wrong-late-terms-not-understood = Dobânda sau penalitatea nu este înțeleasă. Scrieți, de exemplu, „8 % a year” sau „40.00 EUR”.
ui-wrong-creditor-name = Creditorul trebuie să aibă un nume.
ui-wrong-creditor-incomplete = Scrisorilor le lipsesc date ale creditorului: nume, adresă, telefon pentru întrebări și date bancare. Completați-le în „Setări”, „Creditor”.
ui-wrong-creditor-none = Registrul nu are încă un creditor. Începeți cu primii pași.
ui-wrong-logo-too-large = Sigla depășește 1 MB. Salvați-o mai mică și alegeți-o din nou.
ui-wrong-logo-no-picture = Fișierul nu este nici PNG, nici JPEG. Salvați sigla ca PNG și alegeți-o din nou.
ui-wrong-logo-broken = Imaginea nu poate fi citită. Salvați-o din nou ca PNG și alegeți-o din nou.
ui-wrong-logo-side = O latură a siglei are sub 16 sau peste 4.000 de pixeli. Pentru tipar este potrivit 960 × 360.
ui-wrong-logo-none = Nu mai există o siglă.
ui-wrong-charge-no-interest = Pentru această poziție nu curge dobândă.
ui-wrong-date-missing = Lipsește o zi. Alegeți una.
ui-wrong-date-not-understood = Aceasta nu este o zi. Alegeți-o din calendar sau scrieți, de exemplu, 2026-11-27.
ui-wrong-metrics-period = Perioada trebuie să se încheie după începutul ei și să aibă cel mult 65.535 de zile.
ui-wrong-export-column = „{ $column }” nu este o coloană a acestui tabel. Are: { $columns }.
ui-wrong-export-waits = Cifrele sunt încă în calcul. Încercați din nou peste câteva clipe.
ui-wrong-export-format = Acest fel de fișier nu se face. Luați as=csv, as=csv-bom, as=xlsx sau as=json.
ui-wrong-view-name = O vizualizare salvată are nevoie de un nume scurt. Spuneți în unul sau două cuvinte ce arată.
ui-wrong-view-too-long = Filtrul este prea lung pentru a fi salvat. Scoateți ceva din el.
ui-wrong-view-too-many = Numărul de vizualizări salvate ale acestui ecran este deja { $most }. Ștergeți întâi una.
ui-wrong-bulk-nothing = Nu este ales nimic. Bifați întâi câteva rânduri.
ui-wrong-bulk-too-many = Numărul de rânduri care se pot modifica deodată este cel mult { $most }. Restrângeți filtrul.
ui-wrong-bulk-no-task = Doar sarcinile pot fi amânate sau încredințate cuiva.
ui-wrong-demo-not-a-demo = Acest registru nu este o demonstrație: clienții sunt reali, deci nu poate fi golit.

## Bancă și încasări
ui-wrong-bank-line-applied = Această linie bancară este deja aplicată. Retrageți-o întâi.
ui-wrong-bank-line-not-applied = Această linie bancară nu este aplicată.
ui-wrong-bank-line-not-ignored = Se poate relua doar o încasare lăsată deoparte.
ui-wrong-bank-nothing-suggested = Nu există sugestii pentru această linie bancară. Alegeți un client sau o factură.
ui-wrong-bank-nothing-ticked = Nu este bifat nimic. Bifați ce plătesc banii sau lăsați-i în contul clientului.
ui-wrong-bank-split-does-not-tie = Părțile însumează { $sum }, linia bancară este { $line }. Modificați părțile până când sumele sunt egale.
ui-wrong-bank-suggestion-outdated = Ce era sugerat nu mai este deschis astfel. Vedeți din nou sugestiile.
ui-wrong-credit-other-number = Creditul figurează sub alt număr al acestui client ({ $number }). Bifați și o factură cu acel număr sau scoateți creditul.
ui-wrong-receipt-unknown = Acest client nu are o astfel de încasare.

## Runde și scrisori
ui-wrong-run-unknown = Această rundă nu există. Propuneți una pentru azi.
ui-wrong-run-superseded = O propunere mai nouă a înlocuit această rundă. Vedeți-o pe cea mai nouă.
ui-wrong-run-stopped = Această rundă a fost oprită în timpul emiterii; restul nu este emis. Propuneți una nouă.
ui-wrong-run-not-today = Un registru activ aprobă runde doar pentru azi ({ $today }). Propuneți una nouă.
ui-wrong-run-day-passed = O rundă pentru { $newest } a fost deja aprobată, iar zilele nu se întorc. Propuneți o rundă pentru o zi ulterioară.
ui-wrong-run-held = O rundă aprobată așteaptă emiterea. Opriți-o întâi.
ui-wrong-run-none-waits = Nicio rundă nu este reținută sau în curs de emitere.
ui-wrong-run-not-held = Această rundă nu este reținută.
ui-wrong-run-not-open = Această rundă nu mai poate fi modificată. O rundă reținută poate fi oprită și apoi modificată.
ui-wrong-run-not-stoppable = Această rundă nu este nici reținută, nici în curs de emitere: nu este nimic de oprit.
ui-wrong-run-approved-already = Această rundă a fost deja aprobată.
ui-wrong-run-changed = Politica, setările sau rândurile s-au schimbat de când a fost propusă runda. Propuneți-o din nou.
ui-wrong-run-changed-since = Datele acestui client s-au schimbat de când a fost propusă runda. Propuneți-o din nou.
ui-wrong-hold-too-long = Durata maximă de reținere a unei runde, în minute: { $most }.
ui-wrong-data-stale = Plățile nu sunt înregistrate până în această zi, deci s-ar putea notifica facturi plătite. Importați întâi ultimele încasări.
ui-wrong-auto-not-live = Un registru în modul de probă nu trimite nimic singur. Activați-l întâi.
ui-wrong-row-unknown = Runda nu face nimic cu acest client.
ui-wrong-step-not-milder = Acest pas nu este mai blând decât cel propus. Alegeți o notificare anterioară.
ui-wrong-contact-not-possible = Clientul nu poate fi contactat astfel. Adăugați un contact sau alegeți altă cale.
ui-wrong-notice-none = Acestui client nu i se trimite nicio notificare.
ui-wrong-words-missing = Nu există text. Scrieți-l sau scoateți textul propriu.
ui-wrong-words-too-long = Textul este prea lung. Scurtați-l sau trimiteți o scrisoare proprie.
ui-wrong-letter-not-possible = Scrisoarea nu poate fi întocmită din datele registrului. Verificați numele, adresa și limba clientului.
ui-wrong-letter-changed = Aceasta nu este scrisoarea care ar pleca acum. Deschideți din nou previzualizarea.
ui-wrong-notice-differs = Fișierul din dosarul de ieșire nu este cel scris. Rugați un administrator să-l verifice.
ui-wrong-notice-sent = Un server de e-mail a preluat acest mesaj: a plecat.
ui-fix-notice-sent = Retrageți-l fără „nu a fost expediată”, ca să fie anunțat clientul.
ui-wrong-outbox-not-written = Fișierele nu pot fi scrise: discul este plin sau dosarul este protejat. Administratorul trebuie să facă loc; apoi aprobați din nou și restul urmează.

## Politică, rate, aprobări, persoane
ui-wrong-policy-problems = Nu s-a salvat nimic, pentru că politica s-ar contrazice. { $why }
ui-wrong-policy-damaged = Politica în vigoare nu poate fi citită. Deschideți-o ca text sau repuneți în vigoare o versiune anterioară.
ui-wrong-policy-no-draft = Nu există o ciornă de publicat. Modificați întâi ceva.
ui-wrong-policy-no-reason = Lipsește motivul. Spuneți în câteva cuvinte de ce se schimbă politica.
ui-wrong-policy-not-a-day = Aceasta nu este o zi pentru acest pas. Scrieți un număr întreg de zile, nu înainte de începutul pasului.
ui-wrong-policy-step-unknown = Politica nu are acest pas.
ui-wrong-policy-version-unknown = Nu există versiunea { $version } a politicii; versiunile merg de la 1 la { $newest }.
ui-wrong-rate-unknown = Nicio valoare nu începe în această zi. Introduceți-o.
ui-wrong-rate-counts = Această rată contează deja.
ui-wrong-rate-no-source = O rată contează doar cu sursa ei. Spuneți unde este publicată.
ui-wrong-rate-reversed = Rata s-ar încheia înainte de a începe. Schimbați zilele între ele.
ui-wrong-rate-unknown-series = Această serie de rate nu există.
ui-wrong-approval-not-own = { $person } a cerut aceasta și numai cine a cerut o poate retrage. O puteți respinge.
ui-wrong-user-disabled = Utilizatorul { $name } este dezactivat. Activați-l întâi.
ui-wrong-user-role-unknown = Acest utilizator are un rol inexistent. Rugați un administrator să-i dea unul.
ui-wrong-user-nobody = Nimeni nu este conectat. Conectați-vă întâi.

## Fișiere în ansamblu
ui-wrong-file-missing = Nu există fișier. Alegeți întâi unul.
ui-wrong-file-empty = Fișierul este gol. Alegeți unul cu cel puțin un rând.
ui-wrong-file-too-large = Fișierul este prea mare: cel mult { $most } MB. Împărțiți-l sau rugați administratorul să-l importe pe server.
ui-wrong-upload-broken = Fișierul nu a ajuns întreg. Încărcați-l din nou.
ui-wrong-upload-unknown = Acest fișier a fost preluat, abandonat sau a așteptat peste o săptămână. Încărcați-l din nou.
ui-wrong-import-stands = Acest import nu poate fi revocat, pentru că pe el se sprijină înregistrări ulterioare (plăți, notificări, corecții). Clienți: { $customers }. Revocați-le întâi pe acelea sau corectați facturile cu un fișier nou.
ui-wrong-import-undone = Acest import a fost deja revocat. Importați fișierul din nou.
ui-wrong-import-none-rejected = Toate rândurile acestui import au fost preluate.
ui-wrong-snapshot-no-list = Acestea sunt facturi izolate, nu lista a tot ce este neîncasat. Importați-le fără a le declara listă completă.
ui-wrong-bank-no-statement = Fișierul nu conține un extras de cont. Facturile și listele se importă la „Importuri”.

## Ce spune un fișier cu rânduri
ui-fix-kind-uncertain = Poate fi o listă de facturi sau de încasări.
ui-fix-kind-unknown = Din coloane nu reiese ce enumeră.
ui-fix-kind-accounts = Acesta este un plan de conturi. Exportați facturile neîncasate sau lista clienților.
ui-fix-kind-expenses = Aceasta este o listă de cheltuieli. Exportați facturile către clienți.
ui-fix-kind-ledger = Acestea sunt înregistrări contabile, mai multe pentru o factură. Exportați lista facturilor, câte un rând de fiecare.
ui-fix-kind-vendor-bills = Acestea sunt facturi de la furnizori, pe care le datorați. Exportați facturile către clienți.
ui-fix-kind-vendors = Aceasta este o listă de furnizori. Exportați lista clienților.
ui-fix-header-missing = Nu există un rând cu numele coloanelor. Puneți unul deasupra datelor.
ui-fix-header-unknown = Niciun nume de coloană nu este cunoscut. Spuneți ce este fiecare coloană.
ui-fix-column-missing = Lipsește o coloană necesară.
ui-fix-column-unknown = Nu există o coloană cu acest nume.
ui-fix-column-ambiguous = Două coloane ar putea fi același lucru; niciuna nu se citește până nu spuneți care este.
ui-fix-date-order-uncertain = Datele pot fi citite cu ziua sau cu luna în față.
ui-fix-date-order-contradictory = Unele date au ziua în față, altele luna. Alegeți una; celelalte vor fi semnalate.
ui-fix-decimal-uncertain = Sumele pot fi citite cu virgulă sau cu punct ca semn zecimal.
ui-fix-decimal-contradictory = Unele sume au virgulă zecimală, altele punct. Alegeți unul; celelalte vor fi semnalate.
ui-fix-encoding-uncertain = Literele fișierului pot fi citite în mai multe feluri.
ui-fix-encoding-invalid = Fișierul nu este scris în codificarea indicată. Alegeți alta.
ui-fix-encoding-guessed = Codificarea a fost ghicită. Priviți numele cu diacritice; dacă sunt greșite, alegeți altă codificare.
ui-fix-sheet-uncertain = Registrul de calcul are mai multe foi posibile.
ui-fix-sheet-unknown = Nu există o foaie cu acest nume.
ui-fix-currency-missing = Nu este indicată moneda.
ui-fix-currency-contradicts = Moneda de lângă sumă nu este cea a coloanei. Corectați una dintre ele.
ui-fix-currency-assumed = Nu este indicată moneda; s-a luat a dumneavoastră.
ui-fix-currency-withdrawn = Această monedă nu mai este în vigoare. Cereți expeditorului o factură în moneda actuală.
ui-fix-quote-unclosed = O ghilimea nu este închisă. Corectați acea linie sau exportați fișierul din nou.
ui-fix-file-broken = Fișierul este deteriorat. Salvați-l din nou sau cereți-l iar expeditorului.
ui-fix-file-protected = Fișierul este blocat cu parolă. Scoateți parola sau salvați-l ca CSV.
ui-fix-file-not-supported = Astfel de fișiere nu se citesc. Salvați-l ca XLSX sau CSV ori cereți UBL, CII, Factur-X sau FatturaPA.
ui-fix-file-too-large = Arhiva este prea mare pentru a fi deschisă. Salvați foaia ca CSV sau dezarhivați.
ui-fix-file-too-deep = Sunt fișiere în fișiere în fișiere. Dezarhivați-le întâi.
ui-fix-xml-refused = Fișierul începe cu o declarație de care nu are nevoie și, din siguranță, nu este citit. Cereți expeditorului un fișier simplu.
ui-fix-statement-missing = Fișierul nu conține un extras. Cereți băncii fișierul întreg.

## Rânduri izolate
ui-fix-left-empty = Valoarea nu este cunoscută; câmpul rămâne gol. Corectați-o în fișier sau la client.
ui-fix-email-several = Sunt mai multe adrese; s-a luat prima.
ui-fix-item-kind-unknown = Scrieți factură, notă de credit sau penalitate.
ui-fix-item-kind-negative = O factură cu sumă negativă se ia drept notă de credit.
ui-fix-disputed-unreadable = Scrieți da sau nu.
ui-fix-text-too-long = Textul este prea lung. Scurtați-l.
ui-fix-number-shortened = S-au pierdut cifre ale numărului. Exportați coloana ca text.
ui-fix-number-fraction-removed = Numerele se terminau cu „.0”, cum le lasă o foaie de calcul; s-a scos.
ui-fix-amount-from-open = Nicio coloană nu conține suma întreagă; s-a luat suma neîncasată.
ui-fix-amount-rounded = Sumele cu mai multe zecimale decât moneda se rotunjesc.
ui-fix-date-from-day-number = Datele sunt scrise ca numere de zi dintr-o foaie de calcul și se citesc astfel.
ui-fix-open-amount-exceeds = Suma neîncasată trebuie să fie între zero și sumă.
ui-fix-open-amount-higher = După fișier este neîncasat mai mult decât după registru; contează înregistrările registrului.
ui-fix-row-total-skipped = Un rând care totalizează altele este omis.
ui-fix-customer-differs = Alt rând spune altceva despre acest client; contează cel dinainte.
ui-fix-due-on-before-issued = Scadența este înainte de data emiterii; se păstrează.
ui-fix-settled-on-before-issued = Plata este înainte de data emiterii; contează de la data emiterii.
ui-fix-issued-on-assumed = Nu există data emiterii; contează cea mai timpurie dintre trimitere și scadență.
ui-fix-issued-on-differs = Registrul are altă dată a emiterii și o păstrează.
ui-fix-invoice-in-parts = Registrul are această factură în alte părți. Părțile nu se schimbă.
ui-fix-invoice-not-in-parts = Registrul are această factură întreagă, cu o singură scadență.
ui-fix-invoice-nothing-open = Din această factură nu este neîncasat nimic; banii merg la cele mai vechi poziții deschise ale clientului.
ui-fix-terms-base-assumed = Condițiile se numără de la o zi pe care fișierul nu o conține; data emiterii îi ține locul.
ui-fix-terms-default-used = Nu sunt indicate nici scadența, nici condițiile; s-au luat condițiile dumneavoastră obișnuite.
ui-fix-terms-not-kept = Condițiile unui client nu se păstrează; fiecare factură le are pe ale ei.
ui-fix-terms-unreadable = Condițiile de plată nu sunt înțelese și se păstrează ca text.
ui-fix-source-other-name = Facturi care lipsesc din acest fișier au fost văzute ultima dată într-un fișier cu alt nume. Dați listei numele vechi sau verificați dacă mai sunt neîncasate.

## Facturi electronice
ui-fix-invoice-incomplete = Lipsește o parte pe care orice factură o are sau este de un fel necunoscut. Cereți expeditorului un fișier valid.
ui-fix-invoice-left-out = O factură din fișier este omisă, pentru că nu poate fi citită cu siguranță.
ui-fix-document-uncertain = Ceva în această factură este nesigur, deci nu a fost introdusă. Întrebați expeditorul sau introduceți-o manual.
ui-fix-buyer-missing = Factura nu spune cine trebuie să plătească.
ui-fix-totals-do-not-tie = Totalurile fișierului nu se potrivesc. Comparați cu hârtia sau întrebați expeditorul.
ui-fix-amount-currency-differs = Sumele aceleiași facturi sunt în mai multe monede.
ui-fix-credit-note-negative = Nota de credit are sume negative; se iau în favoarea cumpărătorului.
ui-fix-corrects-several = Corectează mai multe documente deodată.
ui-fix-due-on-several = Sunt mai multe scadențe fără sumele lor.
ui-fix-discount-as-amount = O reducere este indicată ca sumă, fără procent; se păstrează ca text.
ui-fix-discount-incomplete = Unei reduceri îi lipsesc procentul sau zilele; se păstrează ca text.
ui-fix-type-for-tax-only = Acest document este pentru fisc: nu este nimic de plătit.

## Extrase de cont
ui-fix-account-uncertain = Fișierul conține mai multe conturi. Dați câte un fișier pentru fiecare cont.
ui-fix-balance-missing = Extrasului îi lipsește soldul inițial sau final, deci nu se poate verifica dacă lipsește ceva.
ui-fix-balance-does-not-tie = Liniile nu duc de la soldul inițial la cel final. Cereți din nou fișierul băncii.
ui-fix-balance-unreadable = Un sold nu poate fi citit.
ui-fix-entry-unreadable = O linie nu poate fi citită cu siguranță și este omisă. Cereți din nou fișierul băncii.
ui-fix-entry-no-day = O linie nu are zi și este omisă.
ui-fix-securities-not-read = Titlurile de valoare sunt omise: nu sunt plăți.
ui-fix-problems-more = Sunt mai multe probleme decât cele arătate.
ui-fix-statement-gap = Între două extrase ale acestui cont lipsesc altele: soldurile nu se continuă. Cereți băncii extrasele lipsă.

## Politica în formă de text
ui-fix-policy-not-toml = Textul nu este scris ca TOML.
ui-fix-policy-unknown-key = Aici nu există o setare cu acest nume.
ui-fix-policy-missing-key = Lipsește o setare necesară.
ui-fix-policy-not-understood = Valoarea nu este înțeleasă.
ui-fix-policy-not-a-number = Se așteaptă un număr întreg.
ui-fix-policy-not-a-switch = Se așteaptă true sau false.
ui-fix-policy-not-a-list = Se așteaptă o listă de texte între paranteze.
ui-fix-policy-not-text = Se așteaptă un text între ghilimele.
ui-fix-policy-not-steps = Pașii se scriu între paranteze duble.
ui-fix-policy-no-effect = Această setare nu ar schimba nimic.
ui-fix-policy-no-ground = Penalitățile au nevoie de un temei: acordul, condițiile generale sau legea.
ui-fix-policy-never-comes = Acest pas nu ar veni niciodată.
ui-fix-policy-outcome-unknown = Acest rezultat nu există.
ui-fix-policy-step-off = Un pas se bazează pe altul care este dezactivat.
ui-fix-policy-step-twice = Doi pași au același identificator.
ui-fix-policy-step-unknown = Nu există un pas cu acest identificator.
ui-fix-policy-letter-unknown = Nu există o scrisoare cu acest nume.
ui-fix-policy-letter-of-case = Această scrisoare se face acolo unde se tratează cazul (o promisiune, un plan de rate), nu printr-un pas.
ui-fix-policy-letter-hold = O scrisoare despre o blocare cere pasul care o pune, iar blocarea trebuie să se încheie așa cum spune scrisoarea.
ui-fix-policy-join-unknown = Facturile vechi ar trebui să intre la un pas care nu există.
ui-wrong-hold-rule-met = Ceea ce așteaptă această restricție este deja așa, deci s-ar încheia imediat. Alegeți alt mod de încheiere.
ui-wrong-hold-pause-only = O singură poziție poate fi doar suspendată. Celelalte restricții se pun pe client.
ui-wrong-hold-nothing-open = Din această poziție nu este nimic deschis, deci nu este ce suspenda. Se suspendă numai o factură sau un cost deschis.
ui-wrong-receipt-of-bank-line = Această încasare provine din linia bancară { $line }. Deschideți linia la „Bancă” și alegeți „Retrage”; încasarea dispare odată cu ea.
ui-wrong-call-no-reason = În această conversație nu s-a dat niciun motiv de neplată.
ui-wrong-hold-because = Numai o pauză poate spune ce i s-a întâmplat clientului. Alegeți „Contact suspendat” sau lăsați câmpul gol.
