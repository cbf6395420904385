### Letters from the printer to the customer.

## The batches
ui-print = Pasts
ui-print-how = Izdotās vēstules šeit gaida drukāšanu. Vispirms fakti tiek pārbaudīti vēlreiz: kas pa to laiku samaksāts, apstrīdēts vai apturēts, netiek iekļauts.
ui-print-waits = Vēstules, kas gaida drukāšanu: { $count }
ui-print-make = Izveidot drukas paku
ui-print-duplex = Divpusēja druka: katra vēstule sākas uz savas lapas
ui-print-none = Neviena vēstule negaida drukāšanu.
ui-print-none-yet = Vēl nav nevienas pakas
ui-print-none-yet-why = Apstiprinātas kārtas vēstules šeit tiek apkopotas vienā failā printerim.
ui-print-batches = Drukas pakas
ui-print-batch = Drukas paka
ui-print-made = Izveidota
ui-print-by = Izveidoja
ui-print-letters = Vēstules
ui-print-pages = Lappuses
ui-print-sides = Puses
ui-print-both = Abas
ui-print-one = Viena
ui-print-place = Nr.
ui-print-to = Kam
ui-print-sha256 = SHA-256
ui-said-print-made = Drukas paka izveidota.
ui-print-left-out = Neiekļautas vēstules, jo fakti mainījušies: { $count }. Nākamā kārta tās pārbaudīs vēlreiz.

## One batch
ui-print-pdf = Vēstules (PDF)
ui-print-list = Saraksts (CSV)
ui-print-labels = Uzlīmes (PDF)
ui-print-copies = Kopijas (PDF)
ui-print-fallen = Izņemiet atzīmētās vēstules no kaudzes
ui-print-fallen-why = Kopš drukāšanas kaut kas tajās vairs neatbilst. Izvēlieties katru un izņemiet to.

## What became of letters
ui-post-ready = gaida
ui-post-printed = izdrukāta
ui-post-posted = nosūtīta
ui-post-delivered = piegādāta
ui-post-returned = atnāca atpakaļ
ui-post-withdrawn = izņemta
ui-post-ended = Beidzās
ui-post-number = Pasta numurs
ui-post-numbers = Nolasīt numurus no faila
ui-post-numbers-how = CSV fails ar kolonnām notice un number: šīs pakas aizpildītais saraksts.
ui-post-file = Fails
ui-post-letter = Vēstule
ui-post-open = Atvērt
ui-post-on = Nosūtīta
ui-post-posted-all = Nogādāt pastā
ui-post-posted-how = Visas vēstules, kas vēl ir uz vietas, tiek uzskatītas par nosūtītām šajā dienā.
ui-post-posted-note = Atzīmēt kā nosūtītas
ui-post-posted-one = Atzīmēt šo vēstuli kā nosūtītu
ui-post-delivered-on = Piegādāta
ui-post-delivered-note = Atzīmēt kā piegādātu
ui-post-returned-on = Atnāca atpakaļ
ui-post-returned-note = Atzīmēt kā atgrieztu
ui-post-returned-how = Tā tiek uzskatīta par nenosūtītu: solis nāk vēlreiz, un kāds atrod citu adresi.
ui-post-why-unknown = Tur tādu neviens nepazīst
ui-post-why-moved = Pārcēlušies
ui-post-why-not-collected = Neviens to neizņēma
ui-post-why-refused = Atteicās pieņemt
ui-post-why-other = Cits iemesls
ui-post-proof = Kvīts skenējums (PDF, PNG, JPEG)
ui-post-proof-keep = Saglabāt skenējumu
ui-post-undo = Atcelt atzīmi
ui-post-undo-why = Kāpēc tā bija kļūda
ui-post-take-out = Izņemt
ui-post-take-out-why = Kāpēc to nenosūta

## What was done
ui-said-posted = Vēstules, kas atzīmētas kā nosūtītas: { $count }.
ui-said-posted-bare = Atzīmētas kā nosūtītas. Ierakstītas vēstules bez numura: { $count }.
ui-said-post-numbers = Pierakstīti numuri: { $count }.
ui-said-post-posted = Atzīmēta kā nosūtīta.
ui-said-post-number = Numurs pierakstīts.
ui-said-post-delivered = Atzīmēta kā piegādāta.
ui-said-post-returned = Atzīmēta kā atgriezta. Solis nāk vēlreiz, un kāds atrod adresi.
ui-said-post-undo = Atcelts.
ui-said-post-take-out = Izņemta. Solis nāk vēlreiz.

## What is wrong
ui-wrong-post-unknown = Tādas vēstules nav. Pārbaudiet numuru.
ui-wrong-post-state = Vēstule tagad ir citā stāvoklī. Apskatiet to vēlreiz.
ui-wrong-post-day = Diena nevar būt pareiza: vēstule ir no { $from }, un šodien ir { $today }.
ui-wrong-post-number-wrong = Tas nav ierakstītas vēstules numurs. Uz kvīts tas izskatās kā RR473124829GB; kāds cipars var būt kļūdains.
ui-wrong-post-number-taken = Citai vēstulei jau ir šis numurs: { $notice }. Apskatiet kvīti vēlreiz.
ui-fix-post-unknown-file = Tas nav pasta numuru saraksts. Vajadzīgas kolonnas notice un number.
ui-wrong-post-proof-type = Skenējums ir PDF, PNG vai JPEG.
ui-wrong-print-unknown = Tādas drukas pakas nav.
ui-wrong-print-posted = No šīs pakas vairs nav nosūtāmu vēstuļu. Ir kopijas.
ui-wrong-print-nothing = Nav izdrukātas vēstules, kas vēl ir spēkā.
ui-wrong-print-differs = Vēstuli nevar izveidot vēlreiz tādu, kāda tā apstiprināta. Izņemiet to no pakas.
ui-wrong-print-no-labels = Nevienai šīs pakas ierakstītai vēstulei vēl nav numura. Vispirms pierakstiet numurus.
ui-wrong-print-not-possible = Paku nevar apvienot vienā datnē: kādu tās vēstuli nevar nolasīt. Izņemiet to vai izdrukājiet vēstules pa vienai.
ui-wrong-print-conflict = Kāds cits vienlaikus izveidoja drukas paku. Apskatiet to un izveidojiet paku no atlikušā.

## The log
ui-log-kind-post = Pasts
ui-log-post-queued = Vēstule drukāšanai
ui-log-post-printed = Vēstule drukas pakā
ui-log-post-withdrawn = Vēstule nav nosūtīta: fakti mainījušies
ui-log-post-numbered = Pierakstīts pasta numurs
ui-log-post-posted = Vēstule nosūtīta
ui-log-post-delivered = Vēstule piegādāta
ui-log-post-returned = Vēstule atnāca atpakaļ
ui-log-post-taken-back = Atcelta atzīme par vēstuli
ui-log-post-proven = Saglabāts vēstules pierādījums
ui-log-kind-print = Drukas pakas
ui-log-print-made = Izveidota drukas paka
ui-evidence-posting-proof = Nosūtīšanas pierādījums
