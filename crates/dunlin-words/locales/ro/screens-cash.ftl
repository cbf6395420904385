### Bani, încasări, la ce se renunță și clienți care sunt unul. Propoziții scurte, verbul întâi; numai cuvinte din glosar.

## Bani
ui-nav-cash = Bancă
ui-cash-lines = Linii bancare
ui-cash-all = Toate liniile
ui-cash-found = Ce s-a găsit pentru linie
ui-cash-tab-suggested = Propuse
ui-cash-tab-open = Deschise
ui-cash-tab-done = Gata
ui-cash-tab-aside = Lăsate deoparte
ui-cash-file = Fișier bancar
ui-cash-file-which = Extras de la banca dumneavoastră
ui-cash-file-hint = camt, MT940, OFX, BAI2, CODA sau un tabel care a mai fost citit. Același fișier încă o dată nu schimbă nimic.
ui-cash-file-read = Citește fișierul
ui-cash-match = Caută din nou pentru ce așteaptă
ui-cash-problems = { $count ->
    [one] Un lucru de știut despre fișier
    [few] { $count } lucruri de știut despre fișier
   *[other] { $count } de lucruri de știut despre fișier
}
ui-cash-gaps = { $count ->
    [one] Lipsește un extras între două.
    [few] Lipsesc extrase în { $count } locuri.
   *[other] Lipsesc extrase în { $count } de locuri.
}
ui-cash-gaps-how = Următorul nu începe cu soldul cu care s-a încheiat cel dinainte. Aduceți ce lipsește.
ui-cash-none = Încă nicio linie bancară
ui-cash-none-why = Citiți un extras de la bancă. Ce este sigur se aplică imediat, restul vă așteaptă aici.
ui-cash-tab-empty = Nu este nimic aici
ui-cash-tab-empty-why = Nicio linie bancară nu este în această stare.
ui-cash-start = De la început
ui-cash-nobody = Plătitor necunoscut
ui-cash-note-exact = o poziție, exact
ui-cash-note-sum = mai multe poziții, exact
ui-cash-note-discount = exact, minus reducerea
ui-cash-note-credit = exact, minus un credit
ui-cash-note-all-open = tot ce este deschis
ui-cash-note-all-due = tot ce este scadent
ui-cash-note-short = mai puțin decât este deschis
ui-cash-note-over = mai mult decât este deschis
ui-cash-note-customer = numai clientul
ui-cash-note-nobody = Niciun client cunoscut
ui-cash-note-returned = O plată de la { $customer } s-a întors
ui-cash-nobody-how = Găsiți clientul mai jos, împărțiți banii între mai mulți sau lăsați linia deoparte.
ui-cash-out-how = Acești bani au ieșit din contul dumneavoastră, deci nu sting nimic. Banca a returnat o plată? Înregistrați returul la încasarea clientului. Ați restituit un credit? Înregistrați restituirea la credit. Apoi lăsați linia deoparte cu acest motiv.
ui-cash-by-person = Ales de dumneavoastră.
ui-cash-on-account = În cont
ui-cash-other = Alt client
ui-cash-find = Găsește
ui-cash-not-found = Niciun client nu are acest număr sau nume.
ui-cash-items = Poziții deschise
ui-cash-item = Poziție
ui-cash-settle = Stinge
ui-cash-settle-of = Bani pentru { $item }
ui-cash-no-items = Nimic nu este deschis în această monedă
ui-cash-no-items-how = Lăsați banii în cont: așteaptă factura următoare.
ui-cash-late = { $count ->
    [one] o zi întârziere
    [few] { $count } zile întârziere
   *[other] { $count } de zile întârziere
}
ui-cash-discount-earned = Reducerea de { $amount } este câștigată: termenul ei ține până la { $day }
ui-cash-discount-late = Reducerea de { $amount } s-a încheiat la { $day }
ui-cash-missing = Lipsesc { $amount }
ui-cash-if-missing = Dacă a venit mai puțin decât este bifat
ui-difference-forgive = Trece diferența mică la pierderi
ui-difference-open = Lasă deschis
ui-difference-ask = Întreabă clientul
ui-cash-received = Încasat
ui-cash-settled = Stins
ui-cash-short = Lipsește
ui-cash-over = În cont
ui-cash-remaining = Rămas
ui-cash-apply = Aplică, linia următoare
ui-cash-split = Împarte
ui-cash-split-how = Numiți fiecare client cu partea lui. Împreună părțile fac { $amount }. O parte fără poziție rămâne în cont.
ui-cash-split-customer = Număr de client
ui-cash-split-item = Poziție, dacă se știe
ui-cash-split-do = Împarte, linia următoare
ui-cash-aside = Nu este o încasare
ui-cash-aside-do = Lasă deoparte, linia următoare
ui-no-receipt-own-transfer = Transfer între conturi proprii
ui-no-receipt-bank = Dobândă sau comision al băncii
ui-no-receipt-tax = Fisc
ui-no-receipt-supplier = Furnizor sau asigurător
ui-no-receipt-returned = Plată returnată, înregistrată la încasare
ui-no-receipt-refund = Sumă restituită, înregistrată la credit
ui-no-receipt-other = Altceva
ui-no-receipt-out = Bani ieșiți
ui-cash-take-off = Retrage
ui-cash-take-off-how = Toate cifrele sunt ca înainte. Ce a stins linia nu i se mai propune.
ui-cash-take-up = Reia
ui-cash-ended = revocată între timp
ui-cash-key-line = linie
ui-cash-key-apply = aplică
ui-cash-key-account = în cont
ui-cash-key-difference = diferență
ui-said-settled = Linia { $line } este aplicată la { $customer }.
ui-said-on-account = Linia { $line } este în cont la { $customer }.
ui-said-split = { $count ->
    [one] Aplicată la un client.
    [few] Împărțită între { $count } clienți.
   *[other] Împărțită între { $count } de clienți.
}
ui-said-aside = Linia { $line } este lăsată deoparte.
ui-said-waits-again = Linia { $line } așteaptă din nou.
ui-said-matched = { $count ->
    [0] Nimic în plus nu a devenit sigur.
    [one] O linie a devenit sigură și s-a aplicat.
    [few] { $count } linii au devenit sigure și s-au aplicat.
   *[other] { $count } de linii au devenit sigure și s-au aplicat.
}
ui-said-bank-file = Fișier citit: linii { $entries }, cunoscute deja { $known }, aplicate { $applied }, vă așteaptă { $waiting }, lăsate deoparte { $aside }.
ui-said-bank-known = Banca este cunoscută până la { $day }, ziua celui mai nou extras.
step-ask-difference = Întrebare despre o diferență

## De ce s-a găsit o interpretare
ui-match-reference-structured = Referința de plată este a unei singure poziții.
ui-match-number-exact = Numărul stă în text.
ui-match-number-range = Textul numește primul și ultimul număr.
ui-match-number-short = Sfârșitul numărului stă în text.
ui-match-number-embedded = Numărul stă între alte cifre.
ui-match-number-truncated = Banca a tăiat textul în mijlocul numărului.
ui-match-number-typing = Un număr din text diferă printr-o greșeală de scriere.
ui-match-reference-order = Referința proprie a clientului stă în text.
ui-match-payer-known = Clientul a mai plătit din acest cont.
ui-match-payer-name = Plătitorul poartă numele clientului.
ui-match-payer-number = Numărul de client stă în text.
ui-match-amount-exact = Suma este cea a unei poziții.
ui-match-amount-sum = Suma este cea a pozițiilor.
ui-match-amount-discount = Suma este cea a pozițiilor minus reducerea câștigată.
ui-match-amount-credit = Suma se potrivește dacă se scade un credit.
ui-match-amount-all-open = Suma este tot ce este deschis.
ui-match-amount-all-due = Suma este tot ce este scadent.
ui-match-amount-short = Suma este mai mică decât este deschis.
ui-match-amount-over = Suma este mai mare decât este deschis.
ui-match-number-settled = Textul numește o poziție stinsă.
ui-match-number-unexplained = Un număr din text nu este lămurit.
ui-match-rival-near = O altă poziție, cu un număr foarte apropiat, are aceeași sumă.
ui-match-ambiguous = Se potrivesc mai multe interpretări.

## Încasări
ui-receipt-of = Încasare de { $amount }
ui-receipt-name = Nume
ui-receipt-payer = Plătitor
ui-receipt-account = Din contul
ui-receipt-moves = Ce a stins
ui-receipt-from-line = A venit cu linia bancară { $line }.
ui-receipt-to-line = Retrageți-o acolo
ui-receipt-unapply = Revocă
ui-receipt-unapply-how = Ce a stins este din nou deschis. Banii rămân în contul clientului.
ui-receipt-return = Returnată de bancă
ui-receipt-return-how = Ce a stins este din nou deschis din acea zi. Până atunci banii au fost aici.
ui-receipt-return-on = Ziua returului
ui-receipt-fee = Taxă cerută clientului
ui-receipt-cancel = Anulează
ui-receipt-cancel-how = Nu erau banii acestui client. Toate cifrele sunt ca și cum nu ar fi fost notată.
ui-receipt-undone = revocată imediat
ui-receipt-new = Notează o încasare
ui-receipt-new-how = Pentru bani care nu vin cu un fișier bancar, de exemplu un cec sau numerar.
ui-receipt-currency = Monedă
ui-receipt-for = Pentru
ui-receipt-for-oldest = Ce servește politica întâi
ui-receipt-reference = Referință
ui-receipt-record = Notează
ui-said-received = { $amount } notați.
ui-said-unapplied = Încasarea { $receipt } este revocată; banii sunt în cont.
ui-said-cancelled = Încasarea { $receipt } este anulată.
ui-said-returned = Încasarea { $receipt } este returnată.
ui-odd-payment-short = Mai puțin decât era deschis
ui-odd-payment-over = Mai mult decât era deschis
ui-odd-payment-small-difference = S-a renunțat la diferența mică
ui-odd-discount-unearned = O reducere a fost luată prea târziu

## Fără bani
ui-adjust-use = Folosește creditul
ui-adjust-how-use = Stinge ce este deschis la același client.
ui-adjust-refund = Restituie
ui-adjust-how-refund = Banii se întorc la client. Lăsați suma goală pentru tot.
ui-adjust-free = Eliberează creditul
ui-adjust-how-free = Ce s-a făcut cu creditul se revocă: ce a stins se datorează din nou.
ui-adjust-write-off = Trece la pierderi
ui-adjust-how-write-off = Nu va mai veni și se renunță la ea. Lăsați suma goală pentru tot ce este deschis.
ui-adjust-waive = Renunță
ui-adjust-how-waive = Se renunță la penalitate, ca favoare. Lăsați suma goală pentru tot.
ui-adjust-reinstate = Repune
ui-adjust-how-reinstate = La ce s-a renunțat se datorează din nou. Lăsați suma goală pentru tot.
ui-adjust-items = Pentru
ui-adjust-amount = Sumă
ui-said-use = Creditul { $item } este folosit.
ui-said-refund = { $item }: restituit.
ui-said-free = Creditul { $item } este din nou liber.
ui-said-write-off = { $item }: trecut la pierderi.
ui-said-waive = { $item }: s-a renunțat.
ui-said-reinstate = { $item } se datorează din nou.

## Numere care sunt un singur client
ui-numbers = Numerele clientului
ui-numbers-how = Două numere pot fi un singur client: un sold, un plan, o scrisoare.
ui-numbers-also = De asemenea clientul { $numbers }
ui-numbers-merged = Unite cu acest client
ui-numbers-none = Niciun alt număr nu a fost unit cu el.
ui-numbers-split = Desparte
ui-numbers-take-in = Unește cu acest client
ui-numbers-merge = Unește cu alt client
ui-numbers-merge-how = De azi înainte tot ce este al { $name } se vede sub celălalt număr. Fiecare număr își păstrează registrul, deci se pot despărți din nou.
ui-numbers-into = Numărul sau numele celuilalt client
ui-said-merged = { $number } se vede de azi înainte sub { $into }.
ui-said-split-off = { $number } stă din nou singur.
ui-merge-title = Este un singur client?
ui-merge-goes = De azi înainte se vede sub celălalt număr.
ui-merge-stays = Își păstrează numele, adresa și limba.
ui-merge-look = Vezi-i pe amândoi
ui-told-merged = Unit cu clientul { $number }
ui-told-member-added = Clientul { $number } a fost unit cu acesta
ui-told-split = Separat de clientul { $number }
ui-told-member-removed = Clientul { $number } a fost separat
ui-same-name = Același nume.
ui-same-email = Aceeași adresă de e-mail.
ui-duplicates = Poate același client
ui-duplicates-how = Clienți cu același nume sau aceeași adresă de e-mail. Priviți-i pe amândoi înainte de unire; se poate anula.
ui-duplicates-cut = Sunt mai multe perechi decât cele afișate aici: uniți-le întâi pe acestea, apoi apar celelalte.
ui-duplicates-none = Nicio dublură
ui-duplicates-none-why = Nu există doi clienți cu același nume sau aceeași adresă de e-mail.
ui-duplicates-one = Client
ui-duplicates-other = Alt client
ui-duplicates-same = Ce este la fel
ui-duplicates-act = Unire
ui-duplicates-merge = Unește cu { $number }
