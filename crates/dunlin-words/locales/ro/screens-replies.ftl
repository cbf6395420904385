### Mails that came back, and what is made of them.

## The list
ui-replies = Răspunsuri
ui-replies-how = Ce s-a întors prin e-mail. Un răspuns așteaptă aici, iar clientul este lăsat în pace, până când cineva spune ce este.
ui-replies-none = Niciun e-mail nu așteaptă
ui-replies-none-why = E-mailurile se citesc cu: dunlin reply read CUTIE.
ui-reply-open = De citit
ui-reply-all = Toate
ui-reply-bounce = Nu a ajuns
ui-reply-receipt = Confirmare de primire
ui-reply-auto-reply = Răspuns automat
ui-reply-complaint = Plângere
ui-reply-answer = Răspuns
ui-reply-other = Alt e-mail
ui-reply-unknown = De la necunoscuți
ui-reply-unknown-why = Nici un mesaj, nici o adresă din aceste e-mailuri nu este în registru. Adăugați adresa ca persoană de contact și citiți cutia din nou.
ui-reply-status = Ce spune
ui-reply-status-permanent = Nu va ajunge
ui-reply-status-temporary = De data aceasta nu a ajuns
ui-reply-status-delayed = Încă nu a ajuns
ui-reply-status-delivered = A ajuns
ui-reply-status-unknown = Nu se spune
ui-reply-came = Primit
ui-reply-line = Primul rând
ui-reply-from = De la
ui-reply-address = Adresă
ui-reply-subject = Subiect
ui-reply-notice = Despre
ui-reply-attachments = Atașate
ui-reply-key = E-mail

## What it may mean
ui-reply-means-promise = Poate fi o promisiune
ui-reply-means-dispute = Poate fi o contestație
ui-reply-means-already-paid = Poate spun că s-a plătit
ui-reply-means-wrong-person = Poate a ajuns la altă persoană
ui-reply-means-copy-wanted = Poate doresc o copie
ui-reply-means-question = Poate fi o întrebare
ui-reply-as = Ce este?
ui-reply-as-promise = O promisiune
ui-reply-as-dispute = O contestație
ui-reply-as-answered = S-a răspuns
ui-reply-as-passed = Nu cere nimic
ui-reply-is-promise = S-a notat o promisiune
ui-reply-is-dispute = S-a notat o contestație
ui-reply-is-answered = S-a răspuns la el
ui-reply-is-passed = Nu cere nimic
ui-said-reply-ended = S-a notat ce este e-mailul

## What is wrong
ui-wrong-reply-unknown = Nu există un astfel de e-mail.
ui-wrong-reply-not-open = Cineva a spus deja ce este acest e-mail.
ui-wrong-reply-no-day = Lipsește ziua promisiunii.
ui-wrong-reply-no-amount = Lipsește suma promisiunii.

## The log
ui-log-kind-reply = Răspunsuri
ui-log-reply-came = E-mail întors
ui-log-reply-ended = S-a spus ce este un e-mail
ui-log-reply-unknown = E-mail de la un necunoscut
ui-log-delivery-returned = E-mail întors nelivrat
ui-log-delivery-confirmed = Primire confirmată

## Tasks
step-reply = Citiți e-mailul clientului
