# Pārskati, parādu vecums, klienti, eksports un saglabātie skati.

ui-export = Eksportēt
ui-export-csv = CSV jebkurai tabulai
ui-export-xlsx = Excel (XLSX)
ui-export-json = JSON programmām

ui-customers-sum = Parāds { $owed }, kavēts { $late }
ui-col-number = Klienta numurs
ui-col-city = Pilsēta
ui-col-country = Valsts
ui-col-days-past-due = Kavējuma dienas

ui-percent-of-open = { $percent } % no atvērtā
ui-month-before = Iepriekšējā mēneša beigas
ui-month-after = Nākamā mēneša beigas
ui-aging-working = Atvērtie posteņi uz { $day }.
ui-working = Nolasīts { $percent } %
ui-working-why = Pagājušu dienu aprēķina no visiem ierakstiem. Šī lapa pati skatās vēlreiz.
ui-working-again = Skatīt vēlreiz

ui-items-title = Atvērtie posteņi
ui-items-sentence = { $what }, uz { $day }
ui-items-none = Atvērtu posteņu nav
ui-items-none-why = Tajā dienā šeit nekas nebija atvērts.
ui-col-document = Dokuments
ui-col-kind = Veids
ui-col-issued = Izrakstīts
ui-sum = Kopā

ui-nav-reports = Pārskati
ui-reports-sentence = No { $from } līdz { $to }, { $days ->
    [zero] { $days } dienu
    [one] { $days } diena
   *[other] { $days } dienas
}
ui-reports-working = Perioda skaitļus aprēķina.
ui-reports-none = Skaitļu vēl nav
ui-reports-none-why = Līdz perioda beigām nekas nav pārdots vai saņemts.
ui-reports-course = Debitoru aprites dienas pēdējo divpadsmit mēnešu beigās
ui-reports-rolls = Kas kļuvis vecāks un cik uzkrāt
ui-reports-rolls-why = Likme rāda, cik no tā, kas pirms mēneša bija atvērts vienā grupā, tagad ir nākamajā.
ui-reports-through = No nekavēta līdz vecākajam
ui-reports-promises = Perioda solījumi
ui-reports-loss = Zaudējumu likmes procentos, no nekavēta līdz vecākajam
ui-reports-loss-wrong = Vajag piecus skaitļus no 0 līdz 100, piemēram, 0.3 1.6 3.6 6.6 10.6.
ui-reports-provide = Aprēķināt uzkrājumu
ui-period = Periods
ui-period-from = No
ui-period-to = Līdz
ui-period-month = Šis mēnesis
ui-period-month-before = Pagājušais mēnesis
ui-period-quarter = Trīs mēneši līdz šodienai
ui-period-quarter-before = Trīs pilni mēneši
ui-period-year = Divpadsmit mēneši
ui-percent = { $percent } %
ui-as-table = Kā tabula
ui-col-month = Mēnesis
ui-col-bucket = Kavējuma dienas
ui-col-rolled = Pārgājis
ui-col-loss = Zaudējumu likme
ui-col-provision = Uzkrājums
ui-col-figure = Rādītājs
ui-col-unit = Mērvienība
ui-col-value = Vērtība
ui-col-before = Periods pirms tā
ui-col-amount = Summa
ui-col-made = Apsolīts
ui-col-kept = Turēts
ui-unit-days = dienas
ui-unit-percent = procenti
ui-amount-sold = Pārdots uz kredīta
ui-amount-received = Saņemts
ui-amount-opening = Atvērts sākumā
ui-amount-open = Atvērts beigās
ui-amount-due = Pienācis termiņš
ui-amount-collected = No tā saņemts
ui-figure-days = { $days } dienas
ui-figure-before = Iepriekš: { $value }
ui-figure-unsaid = nav zināms
ui-figure-ends = Gada laikā no { $first } līdz { $last }
ui-figure-how = Kā to aprēķina, un tā rindas
ui-figure-dso = Debitoru aprites dienas
ui-figure-dso-means = Tik dienu pārdošana gaida samaksu. Mazāk ir labāk.
ui-figure-dso-how = { $open } atvērts beigās ÷ { $sold } pārdots × { $days } dienas = { $value }
ui-figure-dso-none = Periodā nekas nav pārdots, tāpēc nav, ar ko salīdzināt.
ui-figure-countback = Debitoru aprites dienas, skaitot atpakaļ
ui-figure-countback-means = Atvērto atņem no jaunāko mēnešu pārdošanas, mēnesi pēc mēneša. Tas labāk seko sezonām.
ui-figure-countback-how = { $open } atvērts beigās, atņemts no pēdējo mēnešu pārdošanas, līdz beidzas = { $value }. Vecāks par visu pārdošanu: { $rest }.
ui-figure-countback-none = Nav pārdošanas, pa kuru skaitīt atpakaļ.
ui-figure-best-possible = Labākās iespējamās aprites dienas
ui-figure-best-possible-means = Kas paliktu, ja nekas nebūtu kavēts. To nosaka termiņi, nevis atgādināšana.
ui-figure-best-possible-how = { $not_due } bez kavējuma ÷ { $sold } pārdots × { $days } dienas = { $value }
ui-figure-best-possible-none = Periodā nekas nav pārdots, tāpēc nav, ar ko salīdzināt.
ui-figure-delinquent = Vidējās kavējuma dienas
ui-figure-delinquent-means = Tā dienu daļa, kas ir kavējums.
ui-figure-delinquent-how = { $late } kavēts ÷ { $sold } pārdots × { $days } dienas = { $value }
ui-figure-delinquent-none = Periodā nekas nav pārdots, tāpēc nav, ar ko salīdzināt.
ui-figure-effectiveness = Iekasēšanas efektivitāte
ui-figure-effectiveness-means = Cik saņemts no tā, ko varēja saņemt. 100 % ir labākais.
ui-figure-effectiveness-how = ({ $opening } atvērts sākumā + { $sold } pārdots ÷ { $months } mēneši − { $open } atvērts beigās) ÷ ({ $opening } + { $sold } ÷ { $months } − { $not_due } bez kavējuma) = { $value }
ui-figure-effectiveness-none = Vajag pilnu mēnešu periodu, jo formula dala ar tiem, un kaut ko, ko varēja saņemt.
ui-figure-against-due = Saņemts no tā, kam pienāca termiņš
ui-figure-against-due-means = Cik liela daļa no tā, kam termiņš pienāca periodā, ir samaksāta līdz tā beigām.
ui-figure-against-due-how = { $collected } saņemts ÷ { $due }, kam pienāca termiņš = { $value }
ui-figure-against-due-none = Periodā nekam nepienāca termiņš.
ui-figure-promises = Turētie solījumi
ui-figure-promises-means = Solījumi, kuru diena ir pagājusi un nauda līdz tai ienākusi pilnībā.
ui-figure-promises-how = { $kept } turēti ÷ { $made }, kuru diena bija periodā
ui-figure-promises-none = Periodā nebija nevienas solījuma dienas.
ui-promise-kept = Turēts: saņemts { $received }
ui-promise-broken = Nav turēts: saņemts { $received }
ui-moved-sentence = No { $from } līdz { $to }
ui-moved-none = Ierakstu nav
ui-moved-none-why = Nekas šajā periodā neattiecas uz šo rādītāju.

ui-views = Saglabātie skati
ui-view-default = atveras pirmais
ui-view-save = Saglabāt šo skatu
ui-view-name = Skata nosaukums
ui-view-open-with = Atvērt šo ekrānu ar to
ui-view-remove = Noņemt „{ $name }”
ui-said-view = Skats „{ $name }” saglabāts.
ui-said-view-removed = Skats „{ $name }” noņemts.

ui-aging-thousands = Tūkstoši { $code }, mēnešu beigās
ui-aging-units = { $code }, mēnešu beigās
ui-reports-amounts = Summas, { $code }
ui-reports-measures = Dienas un daļas, { $code }
ui-reports-rolls-of = Kas kļuvis vecāks, { $code }
ui-export-pdf = PDF drukāšanai
