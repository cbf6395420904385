### Nauda, saņemtais, no kā atsakās, un klienti, kas ir viens. Īsi teikumi, darbības vārds pa priekšu; tikai vārdnīcas vārdi.

## Nauda
ui-nav-cash = Banka
ui-cash-lines = Bankas rindas
ui-cash-all = Visas rindas
ui-cash-found = Kas atrasts šai rindai
ui-cash-tab-suggested = Ieteikts
ui-cash-tab-open = Atvērts
ui-cash-tab-done = Darīts
ui-cash-tab-aside = Atlikts malā
ui-cash-file = Bankas fails
ui-cash-file-which = Jūsu bankas izraksts
ui-cash-file-hint = camt, MT940, OFX, BAI2, CODA vai tabula, kas jau reiz ielasīta. Tas pats fails otrreiz neko nemaina.
ui-cash-file-read = Ielasīt failu
ui-cash-match = Saskaņot gaidošo vēlreiz
ui-cash-problems = { $count ->
    [zero] Par failu jāzina { $count } lietu
    [one] Par failu jāzina { $count } lieta
   *[other] Par failu jāzina { $count } lietas
}
ui-cash-gaps = { $count ->
    [zero] Izrakstu trūkst { $count } vietās.
    [one] Izrakstu trūkst { $count } vietā.
   *[other] Izrakstu trūkst { $count } vietās.
}
ui-cash-gaps-how = Nākamais nesākas ar to, ar ko beidzās iepriekšējais. Ielasiet trūkstošo.
ui-cash-none = Bankas rindu vēl nav
ui-cash-none-why = Ielasiet bankas izrakstu. Drošo piemēro uzreiz, pārējais šeit gaida jūs.
ui-cash-tab-empty = Šeit nekā nav
ui-cash-tab-empty-why = Šādā stāvoklī nav nevienas bankas rindas.
ui-cash-start = No sākuma
ui-cash-nobody = Maksātājs nav zināms
ui-cash-note-exact = viens postenis, precīzi
ui-cash-note-sum = vairāki posteņi, precīzi
ui-cash-note-discount = precīzi, atskaitot atlaidi
ui-cash-note-credit = precīzi, atskaitot kredītu
ui-cash-note-all-open = viss atvērtais
ui-cash-note-all-due = viss, kam pienācis termiņš
ui-cash-note-short = mazāk, nekā ir atvērts
ui-cash-note-over = vairāk, nekā ir atvērts
ui-cash-note-customer = tikai klients
ui-cash-note-nobody = Klients nav zināms
ui-cash-note-returned = Klienta { $customer } maksājums aizgāja atpakaļ
ui-cash-nobody-how = Atrodiet klientu zemāk, sadaliet naudu vairākiem vai atlieciet rindu malā.
ui-cash-out-how = Šī nauda ir izgājusi no jūsu konta, tāpēc tā neko nesedz. Banka atdeva maksājumu? Atzīmējiet to pie klienta saņemtā maksājuma. Jūs atmaksājāt kredītu? Atzīmējiet to pie kredīta. Pēc tam atlieciet rindu malā ar šo iemeslu.
ui-cash-by-person = Jūsu izvēlēts.
ui-cash-on-account = Kontā
ui-cash-other = Cits klients
ui-cash-find = Meklēt
ui-cash-not-found = Nevienam klientam nav šāda numura vai nosaukuma.
ui-cash-items = Atvērtie posteņi
ui-cash-item = Postenis
ui-cash-settle = Segt
ui-cash-settle-of = Nauda par { $item }
ui-cash-no-items = Šajā valūtā nekas nav atvērts
ui-cash-no-items-how = Atstājiet naudu kontā, un tā gaidīs nākamo rēķinu.
ui-cash-late = { $count ->
    [zero] kavē { $count } dienu
    [one] kavē { $count } dienu
   *[other] kavē { $count } dienas
}
ui-cash-discount-earned = Atlaide { $amount } pienākas: tā spēkā līdz { $day }
ui-cash-discount-late = Atlaide { $amount } beidzās { $day }
ui-cash-missing = Trūkst { $amount }
ui-cash-if-missing = Ja ienāca mazāk, nekā atzīmēts
ui-difference-forgive = Norakstīt mazu starpību
ui-difference-open = Atstāt atvērtu
ui-difference-ask = Jautāt klientam
ui-cash-received = Saņemts
ui-cash-settled = Segts
ui-cash-short = Trūkst
ui-cash-over = Kontā
ui-cash-remaining = Atlicis
ui-cash-apply = Piemērot, nākamā rinda
ui-cash-split = Sadalīt
ui-cash-split-how = Nosauciet katru klientu un tā daļu. Kopā daļas ir { $amount }. Daļa bez posteņa paliek kontā.
ui-cash-split-customer = Klienta numurs
ui-cash-split-item = Postenis, ja zināms
ui-cash-split-do = Sadalīt, nākamā rinda
ui-cash-aside = Nav saņemtais
ui-cash-aside-do = Malā, nākamā rinda
ui-no-receipt-own-transfer = Pārskaitījums starp saviem kontiem
ui-no-receipt-bank = Bankas procenti vai maksa
ui-no-receipt-tax = Nodokļu iestāde
ui-no-receipt-supplier = Piegādātājs vai apdrošinātājs
ui-no-receipt-returned = Atdots maksājums, atzīmēts pie saņemtā
ui-no-receipt-refund = Atmaksa, atzīmēta pie kredīta
ui-no-receipt-other = Kas cits
ui-no-receipt-out = Izejoša nauda
ui-cash-take-off = Noņemt
ui-cash-take-off-how = Visi skaitļi ir kā iepriekš. Ko šī rinda sedza, to tai vairs neiesaka.
ui-cash-take-up = Ņemt atkal
ui-cash-ended = kopš tā atsaukts
ui-cash-key-line = rinda
ui-cash-key-apply = piemērot
ui-cash-key-account = kontā
ui-cash-key-difference = starpība
ui-said-settled = Rinda { $line } piemērota klientam { $customer }.
ui-said-on-account = Rinda { $line } ir klienta { $customer } kontā.
ui-said-split = { $count ->
    [zero] Sadalīts { $count } klientiem.
    [one] Sadalīts { $count } klientam.
   *[other] Sadalīts { $count } klientiem.
}
ui-said-aside = Rinda { $line } atlikta malā.
ui-said-waits-again = Rinda { $line } atkal gaida.
ui-said-matched = { $count ->
    [0] Nekas vairāk nekļuva drošs.
    [zero] { $count } rindu kļuva drošas, un tās ir piemērotas.
    [one] { $count } rinda kļuva droša, un tā ir piemērota.
   *[other] { $count } rindas kļuva drošas, un tās ir piemērotas.
}
ui-said-bank-file = Fails ielasīts. Rindas: { $entries }, jau zināmas: { $known }, piemērotas: { $applied }, gaida jūs: { $waiting }, atliktas malā: { $aside }.
ui-said-bank-known = Banka ir zināma līdz { $day }: tā ir jaunākā konta izraksta diena.
step-ask-difference = Jautāt par starpību

## Kāpēc tas atrasts
ui-match-reference-structured = Maksājuma atsauce pieder vienam postenim.
ui-match-number-exact = Numurs ir tekstā.
ui-match-number-range = Tekstā nosaukts pirmais un pēdējais numurs.
ui-match-number-short = Tekstā ir numura beigas.
ui-match-number-embedded = Numurs ir starp citiem cipariem.
ui-match-number-truncated = Banka tekstu nogrieza numura vidū.
ui-match-number-typing = Tekstā ir numurs ar vienu kļūdu.
ui-match-reference-order = Tekstā ir paša klienta atsauce.
ui-match-payer-known = Klients no šī konta ir maksājis jau agrāk.
ui-match-payer-name = Maksātāju sauc tāpat kā klientu.
ui-match-payer-number = Tekstā ir klienta numurs.
ui-match-amount-exact = Summa ir viena posteņa summa.
ui-match-amount-sum = Summa ir šo posteņu summa.
ui-match-amount-discount = Summa ir šie posteņi bez pienākošās atlaides.
ui-match-amount-credit = Summa sakrīt, ja atskaita kredītu.
ui-match-amount-all-open = Summa ir viss atvērtais.
ui-match-amount-all-due = Summa ir viss, kam pienācis termiņš.
ui-match-amount-short = Summa ir mazāka, nekā ir atvērts.
ui-match-amount-over = Summa ir lielāka, nekā ir atvērts.
ui-match-number-settled = Tekstā nosaukts nokārtots postenis.
ui-match-number-unexplained = Tekstā ir numurs bez izskaidrojuma.
ui-match-rival-near = Par citu posteni, kura numurs atšķiras par vienu kļūdu, jāmaksā tikpat.
ui-match-ambiguous = Der vairāki lasījumi.

## Saņemtais
ui-receipt-of = Saņemts { $amount }
ui-receipt-name = Nosaukums
ui-receipt-payer = Maksātājs
ui-receipt-account = No konta
ui-receipt-moves = Ko tas sedza
ui-receipt-from-line = Ienāca ar bankas rindu { $line }.
ui-receipt-to-line = Noņemt tur
ui-receipt-unapply = Atsaukt
ui-receipt-unapply-how = Segtais atkal ir atvērts. Nauda paliek klienta kontā.
ui-receipt-return = Banka atdeva
ui-receipt-return-how = Segtais no tās dienas atkal ir atvērts. Līdz tai nauda bija.
ui-receipt-return-on = Atdošanas diena
ui-receipt-fee = Maksa, ko prasa klientam
ui-receipt-cancel = Atcelt
ui-receipt-cancel-how = Tā nebija šī klienta nauda. Visi skaitļi ir tā, it kā maksājums nekad nebūtu pierakstīts.
ui-receipt-undone = uzreiz atsaukts
ui-receipt-new = Pierakstīt saņemto
ui-receipt-new-how = Naudai, kas nenāk ar bankas failu, piemēram, čekam vai skaidrai naudai.
ui-receipt-currency = Valūta
ui-receipt-for = Par
ui-receipt-for-oldest = Ko politika sedz vispirms
ui-receipt-reference = Atsauce
ui-receipt-record = Pierakstīt
ui-said-received = { $amount } pierakstīts.
ui-said-unapplied = Saņemtais { $receipt } atsaukts; nauda ir kontā.
ui-said-cancelled = Saņemtais { $receipt } atcelts.
ui-said-returned = Saņemtais { $receipt } atdots.
ui-odd-payment-short = Mazāk, nekā bija atvērts
ui-odd-payment-over = Vairāk, nekā bija atvērts
ui-odd-payment-small-difference = Mazā starpība atlaista
ui-odd-discount-unearned = Atlaide ņemta par vēlu

## Bez naudas
ui-adjust-use = Izlietot kredītu
ui-adjust-how-use = Ar to sedz tā paša klienta atvērto.
ui-adjust-refund = Atmaksāt
ui-adjust-how-refund = Nauda iet atpakaļ klientam. Lai atmaksātu visu, atstājiet summu tukšu.
ui-adjust-free = Atbrīvot kredītu
ui-adjust-how-free = Kredīta izlietojumu atsauc: ko tas sedza, to klients atkal ir parādā.
ui-adjust-write-off = Norakstīt
ui-adjust-how-write-off = Nauda neienāks, un no tās atsakās. Lai norakstītu visu atvērto, atstājiet summu tukšu.
ui-adjust-waive = Atlaist
ui-adjust-how-waive = No maksas atsakās pretimnākot. Lai atlaistu visu, atstājiet summu tukšu.
ui-adjust-reinstate = Atjaunot
ui-adjust-how-reinstate = No kā atteicās, to klients atkal ir parādā. Lai atjaunotu visu, atstājiet summu tukšu.
ui-adjust-items = Par
ui-adjust-amount = Summa
ui-said-use = Kredīts { $item } izlietots.
ui-said-refund = { $item } atmaksāts.
ui-said-free = Kredīts { $item } atkal ir brīvs.
ui-said-write-off = { $item } norakstīts.
ui-said-waive = { $item } atlaists.
ui-said-reinstate = { $item } atkal ir parādā.

## Numuri, kas ir viens klients
ui-numbers = Klienta numuri
ui-numbers-how = Divi numuri var būt viens klients: viens atlikums, viens plāns, viena vēstule.
ui-numbers-also = Arī klients { $numbers }
ui-numbers-merged = Apvienots ar šo klientu
ui-numbers-none = Neviens cits numurs ar to nav apvienots.
ui-numbers-split = Atdalīt
ui-numbers-take-in = Apvienot ar šo klientu
ui-numbers-merge = Apvienot ar citu klientu
ui-numbers-merge-how = No šodienas viss, kas pieder { $name }, redzams zem otra numura. Katrs numurs patur savu virsgrāmatu, tāpēc to var atkal atdalīt.
ui-numbers-into = Otra klienta numurs vai nosaukums
ui-said-merged = { $number } no šodienas redzams zem { $into }.
ui-said-split-off = { $number } atkal ir pats par sevi.
ui-merge-title = Vai tas ir viens klients?
ui-merge-goes = No šodienas redzams zem otra numura.
ui-merge-stays = Patur savu nosaukumu, adresi un valodu.
ui-merge-look = Apskatīt abus
ui-told-merged = Apvienots ar klientu { $number }
ui-told-member-added = Klients { $number } tika apvienots ar šo
ui-told-split = Atdalīts no klienta { $number }
ui-told-member-removed = Klients { $number } tika atdalīts
ui-same-name = Tāds pats nosaukums.
ui-same-email = Tāda pati e-pasta adrese.
ui-duplicates = Varbūt tas pats klients
ui-duplicates-how = Klienti ar vienādu nosaukumu vai e-pasta adresi. Pirms apvienošanas apskatiet abus; to var atsaukt.
ui-duplicates-cut = Pāru ir vairāk, nekā šeit redzams: vispirms apvienojiet šos, pēc tam parādīsies pārējie.
ui-duplicates-none = Dublikātu nav
ui-duplicates-none-why = Nav divu klientu ar vienādu nosaukumu vai e-pasta adresi.
ui-duplicates-one = Klients
ui-duplicates-other = Otrs klients
ui-duplicates-same = Kas sakrīt
ui-duplicates-act = Apvienot
ui-duplicates-merge = Apvienot ar { $number }
