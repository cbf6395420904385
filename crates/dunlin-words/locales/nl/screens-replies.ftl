### Mails that came back, and what is made of them.

## The list
ui-replies = Antwoorden
ui-replies-how = Wat per e-mail terugkwam. Een antwoord wacht hier, en de klant wordt met rust gelaten, tot iemand heeft gezegd wat het is.
ui-replies-none = Er wacht geen e-mail
ui-replies-none-why = E-mails worden ingelezen met: dunlin reply read MAILBOX.
ui-reply-open = Te lezen
ui-reply-all = Alle
ui-reply-bounce = Niet aangekomen
ui-reply-receipt = Ontvangstbevestiging
ui-reply-auto-reply = Automatisch antwoord
ui-reply-complaint = Klacht
ui-reply-answer = Antwoord
ui-reply-other = Andere e-mail
ui-reply-unknown = Van onbekenden
ui-reply-unknown-why = Noch een bericht noch een adres van deze e-mails staat in het boek. Voeg het adres als contact toe en lees de mailbox opnieuw in.
ui-reply-status = Wat het zegt
ui-reply-status-permanent = Komt niet aan
ui-reply-status-temporary = Kwam deze keer niet aan
ui-reply-status-delayed = Nog niet aangekomen
ui-reply-status-delivered = Aangekomen
ui-reply-status-unknown = Niet gezegd
ui-reply-came = Binnengekomen
ui-reply-line = Eerste regel
ui-reply-from = Van
ui-reply-address = Adres
ui-reply-subject = Onderwerp
ui-reply-notice = Over
ui-reply-attachments = Bijlagen
ui-reply-key = E-mail

## What it may mean
ui-reply-means-promise = Het kan een toezegging zijn
ui-reply-means-dispute = Het kan een betwisting zijn
ui-reply-means-already-paid = Zij zeggen misschien dat er betaald is
ui-reply-means-wrong-person = Het kan de verkeerde persoon hebben bereikt
ui-reply-means-copy-wanted = Zij willen misschien een kopie
ui-reply-means-question = Het kan een vraag zijn
ui-reply-as = Wat is het?
ui-reply-as-promise = Een toezegging
ui-reply-as-dispute = Een betwisting
ui-reply-as-answered = Beantwoord
ui-reply-as-passed = Vraagt niets
ui-reply-is-promise = Er is een toezegging vastgelegd
ui-reply-is-dispute = Er is een betwisting vastgelegd
ui-reply-is-answered = Het is beantwoord
ui-reply-is-passed = Het vraagt niets
ui-said-reply-ended = Vastgelegd wat de e-mail is

## What is wrong
ui-wrong-reply-unknown = Zo’n e-mail is er niet.
ui-wrong-reply-not-open = Iemand heeft al gezegd wat deze e-mail is.
ui-wrong-reply-no-day = De dag van de toezegging ontbreekt.
ui-wrong-reply-no-amount = Het bedrag van de toezegging ontbreekt.

## The log
ui-log-kind-reply = Antwoorden
ui-log-reply-came = E-mail teruggekomen
ui-log-reply-ended = Gezegd wat een e-mail is
ui-log-reply-unknown = E-mail van onbekende
ui-log-delivery-returned = E-mail kwam onbestelbaar terug
ui-log-delivery-confirmed = Ontvangst bevestigd

## Tasks
step-reply = E-mail van de klant lezen
