### Mail that is sent, and what becomes of it.

## The log
ui-log-kind-delivery = E-mailuri
ui-log-delivery-queued = E-mail de trimis
ui-log-delivery-attempted = E-mailul pleacă
ui-log-delivery-sent = E-mail trimis
ui-log-delivery-deferred = E-mail amânat de un server
ui-log-delivery-failed = E-mail refuzat definitiv
ui-log-delivery-doubted = E-mail incert
ui-log-delivery-resolved = Incertitudinea unui e-mail lămurită
ui-log-delivery-withdrawn = E-mail netrimis: faptele s-au schimbat
ui-log-notice-struck = Mesajul nu a ajuns niciodată
ui-log-step-struck = Pas de făcut din nou
ui-log-sending-stopped = Trimiterea e-mailurilor oprită
ui-log-sending-started = Trimiterea e-mailurilor continuă

## People and tasks
ui-contact-fails = E-mailurile nu ajung
step-undelivered = De găsit altă adresă
