### Mails that came back, and what is made of them.

## The list
ui-replies = Atbildes
ui-replies-how = Kas atgriezies pa e-pastu. Atbilde gaida šeit, un klients tiek likts mierā, līdz kāds pasaka, kas tā ir.
ui-replies-none = Neviens e-pasts negaida
ui-replies-none-why = E-pastus nolasa ar: dunlin reply read PASTKASTE.
ui-reply-open = Jāizlasa
ui-reply-all = Visi
ui-reply-bounce = Nav nonācis
ui-reply-receipt = Saņemšanas apliecinājums
ui-reply-auto-reply = Automātiska atbilde
ui-reply-complaint = Sūdzība
ui-reply-answer = Atbilde
ui-reply-other = Cits e-pasts
ui-reply-unknown = No nezināmiem
ui-reply-unknown-why = Ne ziņojuma, ne adreses no šiem e-pastiem grāmatā nav. Pievienojiet adresi kā kontaktu un nolasiet pastkasti vēlreiz.
ui-reply-status = Ko tas saka
ui-reply-status-permanent = Nenonāks
ui-reply-status-temporary = Šoreiz nenonāca
ui-reply-status-delayed = Vēl nav nonācis
ui-reply-status-delivered = Nonācis
ui-reply-status-unknown = Nav teikts
ui-reply-came = Saņemts
ui-reply-line = Pirmā rinda
ui-reply-from = No
ui-reply-address = Adrese
ui-reply-subject = Temats
ui-reply-notice = Par
ui-reply-attachments = Pielikumi
ui-reply-key = E-pasts

## What it may mean
ui-reply-means-promise = Tas varētu būt solījums
ui-reply-means-dispute = Tas varētu būt iebildums
ui-reply-means-already-paid = Iespējams, viņi saka, ka ir samaksāts
ui-reply-means-wrong-person = Iespējams, tas nonācis pie cita cilvēka
ui-reply-means-copy-wanted = Iespējams, viņi vēlas kopiju
ui-reply-means-question = Tas varētu būt jautājums
ui-reply-as = Kas tas ir?
ui-reply-as-promise = Solījums
ui-reply-as-dispute = Iebildums
ui-reply-as-answered = Atbildēts
ui-reply-as-passed = Neko neprasa
ui-reply-is-promise = Solījums ir pierakstīts
ui-reply-is-dispute = Iebildums ir pierakstīts
ui-reply-is-answered = Uz to ir atbildēts
ui-reply-is-passed = Tas neko neprasa
ui-said-reply-ended = Pierakstīts, kas ir šis e-pasts

## What is wrong
ui-wrong-reply-unknown = Tāda e-pasta nav.
ui-wrong-reply-not-open = Kāds jau pateicis, kas ir šis e-pasts.
ui-wrong-reply-no-day = Trūkst solījuma dienas.
ui-wrong-reply-no-amount = Trūkst solījuma summas.

## The log
ui-log-kind-reply = Atbildes
ui-log-reply-came = E-pasts atgriezies
ui-log-reply-ended = Pateikts, kas ir e-pasts
ui-log-reply-unknown = E-pasts no nezināma
ui-log-delivery-returned = E-pasts atgriezies nenogādāts
ui-log-delivery-confirmed = Saņemšana apstiprināta

## Tasks
step-reply = Izlasīt klienta e-pastu
