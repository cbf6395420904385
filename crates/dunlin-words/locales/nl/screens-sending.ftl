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
