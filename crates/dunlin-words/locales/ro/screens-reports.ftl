# Rapoarte, vechime, clienți, exporturi și vederi salvate.

ui-export = Exportă
ui-export-csv = CSV, pentru orice foaie de calcul
ui-export-xlsx = Excel (XLSX)
ui-export-json = JSON, pentru programe

ui-customers-sum = { $owed } datorați, { $late } restanți
ui-col-number = Număr de client
ui-col-city = Localitate
ui-col-country = Țară
ui-col-days-past-due = Zile de întârziere

ui-percent-of-open = { $percent } % din ce este deschis
ui-month-before = Sfârșitul lunii precedente
ui-month-after = Sfârșitul lunii următoare
ui-aging-working = Poziții deschise la { $day }.
ui-working = { $percent } % citit
ui-working-why = O zi trecută se calculează din fiecare înregistrare. Pagina privește singură din nou.
ui-working-again = Verifică din nou

ui-items-title = Poziții deschise
ui-items-sentence = { $what }, la { $day }
ui-items-none = Nicio poziție deschisă
ui-items-none-why = În acea zi nimic nu era deschis aici.
ui-col-document = Document
ui-col-kind = Tip
ui-col-issued = Emisă
ui-sum = Total

ui-nav-reports = Rapoarte
ui-reports-sentence = { $from } până la { $to }, { $days ->
    [one] o zi
    [few] { $days } zile
   *[other] { $days } de zile
}
ui-reports-working = Cifrele perioadei se calculează.
ui-reports-none = Încă nicio cifră
ui-reports-none-why = Până la sfârșitul perioadei nu s-a vândut și nu s-a încasat nimic.
ui-reports-course = Zile de vânzări neîncasate, la sfârșitul ultimelor douăsprezece luni
ui-reports-rolls = Ce s-a învechit și ce este de pus deoparte
ui-reports-rolls-why = O rată spune cât din ce era deschis acum o lună într-o tranșă stă acum în următoarea.
ui-reports-through = De la nescadent la cea mai veche
ui-reports-promises = Promisiunile perioadei
ui-reports-loss = Rate de pierdere în procente, de la nescadent la cea mai veche
ui-reports-loss-wrong = Sunt necesare cinci numere de la 0 la 100, de exemplu 0.3 1.6 3.6 6.6 10.6.
ui-reports-provide = Calculează provizionul
ui-period = Perioadă
ui-period-from = De la
ui-period-to = Până la
ui-period-month = Luna aceasta
ui-period-month-before = Luna trecută
ui-period-quarter = Trei luni până azi
ui-period-quarter-before = Trei luni întregi
ui-period-year = Douăsprezece luni
ui-percent = { $percent } %
ui-as-table = Ca tabel
ui-col-month = Lună
ui-col-bucket = Zile de întârziere
ui-col-rolled = Trecut încoace
ui-col-loss = Rată de pierdere
ui-col-provision = Provizion
ui-col-figure = Cifră
ui-col-unit = Unitate
ui-col-value = Valoare
ui-col-before = Perioada dinainte
ui-col-amount = Sumă
ui-col-made = Făcută la
ui-col-kept = Ținută
ui-unit-days = zile
ui-unit-percent = procente
ui-amount-sold = Vândut pe credit
ui-amount-received = Încasat
ui-amount-opening = Deschis înainte
ui-amount-open = Deschis la sfârșit
ui-amount-due = Devenit scadent
ui-amount-collected = Încasat din el
ui-figure-days = { $days } zile
ui-figure-before = Înainte: { $value }
ui-figure-unsaid = nu se știe
ui-figure-ends = De la { $first } la { $last } într-un an
ui-figure-how = Cum se calculează și rândurile ei
ui-figure-dso = Zile de vânzări neîncasate
ui-figure-dso-means = Atâtea zile de vânzări așteaptă plata. Mai puțin este mai bine.
ui-figure-dso-how = { $open } deschiși la sfârșit ÷ { $sold } vânduți × { $days } zile = { $value }
ui-figure-dso-none = În perioadă nu s-a vândut nimic, deci nu există vânzări pentru comparație.
ui-figure-countback = Zile de vânzări neîncasate, numărate înapoi
ui-figure-countback-means = Ce este deschis se scade din vânzările celor mai noi luni, una după alta. Urmează mai bine anotimpurile.
ui-figure-countback-how = { $open } deschiși la sfârșit, scăzuți din vânzările ultimelor luni până se termină = { $value }. Mai vechi decât toate vânzările: { $rest }.
ui-figure-countback-none = Nu există vânzări peste care să se numere înapoi.
ui-figure-best-possible = Cele mai puține zile de vânzări neîncasate
ui-figure-best-possible-means = Ce ar rămâne dacă nimic nu ar fi restant. O decid condițiile de plată, nu urmărirea.
ui-figure-best-possible-how = { $not_due } nescadenți ÷ { $sold } vânduți × { $days } zile = { $value }
ui-figure-best-possible-none = În perioadă nu s-a vândut nimic, deci nu există vânzări pentru comparație.
ui-figure-delinquent = Zile medii de întârziere
ui-figure-delinquent-means = Partea din zile care este întârziere.
ui-figure-delinquent-how = { $late } restanți ÷ { $sold } vânduți × { $days } zile = { $value }
ui-figure-delinquent-none = În perioadă nu s-a vândut nimic, deci nu există vânzări pentru comparație.
ui-figure-effectiveness = Eficiența încasării
ui-figure-effectiveness-means = Cât s-a încasat din ce se putea. 100 % este cel mai bine.
ui-figure-effectiveness-how = ({ $opening } deschiși înainte + { $sold } vânduți ÷ { $months } luni − { $open } deschiși la sfârșit) ÷ ({ $opening } + { $sold } ÷ { $months } − { $not_due } nescadenți) = { $value }
ui-figure-effectiveness-none = Are nevoie de o perioadă de luni întregi, fiindcă formula împarte la ele, și de ceva care se putea încasa.
ui-figure-against-due = Încasat din ce a devenit scadent
ui-figure-against-due-means = Partea din ce a devenit scadent în perioadă care s-a plătit până la sfârșitul ei.
ui-figure-against-due-how = { $collected } încasați ÷ { $due } deveniți scadenți = { $value }
ui-figure-against-due-none = În perioadă nu a devenit nimic scadent.
ui-figure-promises = Promisiuni ținute
ui-figure-promises-means = Promisiuni a căror zi a trecut și ai căror bani au venit în întregime până în acea zi.
ui-figure-promises-how = { $kept } ținute ÷ { $made } cu ziua în perioadă
ui-figure-promises-none = Nicio promisiune nu a avut ziua în perioadă.
ui-promise-kept = Ținută: { $received } încasați
ui-promise-broken = Neținută: { $received } încasați
ui-moved-sentence = { $from } până la { $to }
ui-moved-none = Nicio înregistrare
ui-moved-none-why = Nimic din această perioadă nu ține de cifră.

ui-views = Vederi salvate
ui-view-default = se deschide întâi
ui-view-save = Salvează această vedere
ui-view-name = Numele vederii
ui-view-open-with = Deschide acest ecran cu ea
ui-view-remove = Șterge „{ $name }”
ui-said-view = Vederea „{ $name }” este salvată.
ui-said-view-removed = Vederea „{ $name }” este ștearsă.

ui-aging-thousands = Mii { $code }, la sfârșit de lună
ui-aging-units = { $code }, la sfârșit de lună
ui-reports-amounts = Sume, { $code }
ui-reports-measures = Zile și părți, { $code }
ui-reports-rolls-of = Ce s-a învechit, { $code }
ui-export-pdf = PDF, pentru tipărire
