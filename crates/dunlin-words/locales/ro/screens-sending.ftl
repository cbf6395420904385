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

## A notice that went out wrongly
ui-log-notice-taken-back = Înștiințare retrasă cu scuze
ui-log-notice-corrected = Clientul știe că o înștiințare a fost greșită
step-correction = Rectificare cu scuze
ui-notice-withdraw = Retrage o înștiințare
ui-notice-withdraw-how = Pașii și penalitățile ei se revocă, iar runda următoare propune o singură scrisoare cu scuze. E-mailul care nu a plecat se anulează.
ui-notice-which = Înștiințarea
ui-notice-why = Ce a fost greșit
ui-notice-why-paid = Fusese plătit
ui-notice-why-disputed = Fusese contestat
ui-notice-why-amount = Suma
ui-notice-why-recipient = Destinatarul
ui-notice-why-other = Altceva
ui-notice-unsent = Nu a fost expediată niciodată: nu se anunță nimeni
ui-said-notice-withdrawn = Retrasă. Runda următoare propune scrisoarea.
ui-said-notice-cancelled = Anulată. Nu se anunță nimeni.
ui-notice-withdrawn = Înștiințare retrasă: { $notice }
ui-notice-is-withdrawn = retrasă
