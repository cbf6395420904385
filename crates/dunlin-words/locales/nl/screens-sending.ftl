### Mail that is sent, and what becomes of it.

## The log
ui-log-kind-delivery = E-mail
ui-log-delivery-queued = E-mail te versturen
ui-log-delivery-attempted = E-mail gaat de deur uit
ui-log-delivery-sent = E-mail verstuurd
ui-log-delivery-deferred = E-mail uitgesteld door een server
ui-log-delivery-failed = E-mail definitief geweigerd
ui-log-delivery-doubted = E-mail onzeker
ui-log-delivery-resolved = Onzekerheid over een e-mail opgelost
ui-log-delivery-withdrawn = E-mail niet verstuurd: de feiten zijn veranderd
ui-log-notice-struck = Bericht nooit aangekomen
ui-log-step-struck = Stap opnieuw te doen
ui-log-sending-stopped = Versturen van e-mail gestopt
ui-log-sending-started = Versturen van e-mail gaat verder

## People and tasks
ui-contact-fails = E-mail komt niet aan
step-undelivered = Ander adres zoeken

## A notice that went out wrongly
ui-log-notice-taken-back = Bericht ingetrokken met excuses
ui-log-notice-corrected = Klant weet dat een bericht onjuist was
step-correction = Rectificatie met excuses
ui-notice-withdraw = Een bericht intrekken
ui-notice-withdraw-how = De stappen en kosten ervan worden teruggenomen, en de volgende ronde stelt één brief met excuses voor. E-mail die nog niet is vertrokken, wordt geannuleerd.
ui-notice-which = Bericht
ui-notice-why = Wat er onjuist was
ui-notice-why-paid = Het was al betaald
ui-notice-why-disputed = Het was al betwist
ui-notice-why-amount = Het bedrag
ui-notice-why-recipient = De ontvanger
ui-notice-why-other = Iets anders
ui-notice-unsent = Het is nooit gepost: niemand wordt ingelicht
ui-said-notice-withdrawn = Ingetrokken. De volgende ronde stelt de brief voor.
ui-said-notice-cancelled = Geannuleerd. Niemand wordt ingelicht.
ui-notice-withdrawn = Bericht ingetrokken: { $notice }
ui-notice-is-withdrawn = ingetrokken

## E-mail onderweg
ui-mail = E-mail
ui-mail-how = Elk bericht gaat één keer weg. Wat niemand kan weten, staat als twijfelgeval en wordt nooit vanzelf opnieuw verstuurd.
ui-mail-look = Te bekijken
ui-mail-ready = te versturen
ui-mail-attempting = onderweg
ui-mail-deferred = uitgesteld
ui-mail-in-doubt = onzeker
ui-mail-sent = verstuurd
ui-mail-failed = geweigerd
ui-mail-withdrawn = niet verstuurd
ui-mail-since = Sinds
ui-mail-said = Wat de server zei
ui-mail-next = Opnieuw geprobeerd
ui-mail-tries = Pogingen
ui-mail-server = Server
ui-mail-read = Bevestigd op
ui-mail-message = Message-ID
ui-mail-one = Het bericht
ui-mail-choose = Kies een brief in de lijst om te zien wat van het bericht bekend is.
ui-mail-none = Hier is niets
ui-mail-none-why = Hier staat wat een server weigert of uitstelt en wat onzeker is. Al het andere staat hierboven onder zijn status.
ui-mail-cut = De nieuwste 200 van elke status worden getoond; het bestand heeft ze allemaal.
ui-mail-waits = Berichten wachten op verzending
ui-mail-waits-how = Ze gaan weg met de volgende dunlin send, na een laatste blik op de feiten.
ui-mail-stop = Verzending stoppen
ui-mail-stop-how = Er gaat geen bericht meer weg, ook niet van een verzending die bezig is. Er gaat niets verloren.
ui-mail-start = Verzending hervatten
ui-mail-start-how = Wat wacht, gaat weg met de volgende verzending, als het nog klopt.
ui-mail-stopped = De verzending is gestopt.
ui-mail-stopped-by = { $by }, { $at }:
ui-mail-doubt-how = De bytes waren onderweg toen de verbinding of het programma wegviel. Kijk in het logboek van de mailserver, het archief of het antwoord van de klant.
ui-mail-doubt-known = Hoe is dat bekend?
ui-mail-was-sent = Het is verstuurd
ui-mail-was-not-sent = Het is niet verstuurd: opnieuw
ui-said-mail-sent = Het telt als verstuurd.
ui-said-mail-again = Het wordt opnieuw verstuurd.
ui-said-mail-stopped = De verzending is gestopt.
ui-said-mail-goes-on = De verzending gaat door.
ui-wrong-delivery-not-in-doubt = Iemand heeft intussen gezegd wat er van dit bericht geworden is.
ui-wrong-delivery-unknown = Dit bericht bestaat niet.
ui-wrong-delivery-no-reason = Zeg hoe dat bekend is.
