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

## E-mailuri pe drum
ui-mail = E-mailuri
ui-mail-how = Fiecare mesaj pleacă o singură dată. Ce nu poate ști nimeni apare ca incert și nu se trimite din nou de la sine.
ui-mail-look = De verificat
ui-mail-ready = de trimis
ui-mail-attempting = pe drum
ui-mail-deferred = amânat
ui-mail-in-doubt = incert
ui-mail-sent = trimis
ui-mail-failed = refuzat
ui-mail-withdrawn = netrimis
ui-mail-since = De la
ui-mail-said = Ce a spus serverul
ui-mail-next = Încercat din nou
ui-mail-tries = Încercări
ui-mail-server = Server
ui-mail-read = Confirmat la
ui-mail-message = Message-ID
ui-mail-one = Mesajul
ui-mail-choose = Alegeți o înștiințare din listă pentru a vedea ce se știe despre mesajul ei.
ui-mail-none = Nimic aici
ui-mail-none-why = Aici stau cele refuzate sau amânate de un server și cele incerte. Restul se află mai sus, la starea lor.
ui-mail-cut = Se arată cele mai noi 200 din fiecare stare; fișierul le are pe toate.
ui-mail-waits = Mesaje așteaptă trimiterea
ui-mail-waits-how = Pleacă la următorul dunlin send, după o ultimă privire asupra faptelor.
ui-mail-stop = Oprește trimiterea
ui-mail-stop-how = Nu mai pleacă niciun mesaj, nici dintr-o trimitere aflată în curs. Nu se pierde nimic.
ui-mail-start = Reia trimiterea
ui-mail-start-how = Ce așteaptă pleacă la următoarea trimitere, dacă mai este valabil.
ui-mail-stopped = Trimiterea este oprită.
ui-mail-stopped-by = { $by }, { $at }:
ui-mail-doubt-how = Datele erau pe drum când linia sau programul s-a întrerupt. Vedeți jurnalul serverului de e-mail, arhiva lui sau răspunsul clientului.
ui-mail-doubt-known = De unde se știe?
ui-mail-was-sent = A fost trimis
ui-mail-was-not-sent = Nu a fost: trimite din nou
ui-said-mail-sent = Se consideră trimis.
ui-said-mail-again = Va fi trimis din nou.
ui-said-mail-stopped = Trimiterea este oprită.
ui-said-mail-goes-on = Trimiterea continuă.
ui-wrong-delivery-not-in-doubt = Cineva a spus între timp ce s-a întâmplat cu acest mesaj.
ui-wrong-delivery-unknown = Nu există un astfel de mesaj.
ui-wrong-delivery-no-reason = Spuneți de unde se știe.
