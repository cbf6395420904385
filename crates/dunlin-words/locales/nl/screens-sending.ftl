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
