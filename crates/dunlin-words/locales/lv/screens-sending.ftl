### Mail that is sent, and what becomes of it.

## The log
ui-log-kind-delivery = E-pasti
ui-log-delivery-queued = E-pasts sūtīšanai
ui-log-delivery-attempted = E-pasts tiek sūtīts
ui-log-delivery-sent = E-pasts nosūtīts
ui-log-delivery-deferred = Serveris e-pastu atlika
ui-log-delivery-failed = E-pasts galīgi noraidīts
ui-log-delivery-doubted = E-pasts neskaidrs
ui-log-delivery-resolved = Neskaidrība par e-pastu novērsta
ui-log-delivery-withdrawn = E-pasts nav nosūtīts: fakti mainījušies
ui-log-notice-struck = Ziņojums nav nonācis pie klienta
ui-log-step-struck = Solis jāveic vēlreiz
ui-log-sending-stopped = E-pastu sūtīšana apturēta
ui-log-sending-started = E-pastu sūtīšana turpinās

## People and tasks
ui-contact-fails = E-pasts nepienāk
step-undelivered = Atrast citu adresi

## A notice that went out wrongly
ui-log-notice-taken-back = Paziņojums atsaukts ar atvainošanos
ui-log-notice-corrected = Klients uzzināja, ka paziņojums bija kļūdains
step-correction = Labojums ar atvainošanos
ui-notice-withdraw = Atsaukt paziņojumu
ui-notice-withdraw-how = Tā soļus un maksas atceļ, un nākamā kārta ierosina vienu vēstuli ar atvainošanos. E-pastu, kas vēl nav aizgājis, atceļ.
ui-notice-which = Paziņojums
ui-notice-why = Kas bija kļūdains
ui-notice-why-paid = Bija samaksāts
ui-notice-why-disputed = Bija apstrīdēts
ui-notice-why-amount = Summa
ui-notice-why-recipient = Saņēmējs
ui-notice-why-other = Kas cits
ui-notice-unsent = Tas nav nosūtīts pa pastu: nevienam neziņo
ui-said-notice-withdrawn = Atsaukts. Vēstuli ierosinās nākamā kārta.
ui-said-notice-cancelled = Atcelts. Nevienam neziņo.
ui-notice-withdrawn = Atsaukts paziņojums: { $notice }
ui-notice-is-withdrawn = atsaukts

## E-pasts ceļā
ui-mail = E-pasts
ui-mail-how = Katra vēstule tiek nosūtīta vienu reizi. Ko neviens nevar zināt, tas ir redzams kā neskaidrs un pats no sevis netiek sūtīts vēlreiz.
ui-mail-look = Jāapskata
ui-mail-ready = jānosūta
ui-mail-attempting = ceļā
ui-mail-deferred = atlikts
ui-mail-in-doubt = neskaidrs
ui-mail-sent = nosūtīts
ui-mail-failed = noraidīts
ui-mail-withdrawn = nav sūtīts
ui-mail-since = Kopš
ui-mail-said = Servera atbilde
ui-mail-next = Nākamais mēģinājums
ui-mail-tries = Mēģinājumi
ui-mail-server = Serveris
ui-mail-read = Apstiprināts
ui-mail-message = Message-ID
ui-mail-one = E-pasta vēstule
ui-mail-choose = Izvēlieties sarakstā paziņojumu, lai redzētu, kas zināms par tā e-pasta vēstuli.
ui-mail-none = Šeit nekā nav
ui-mail-none-why = Šeit ir tas, ko serveris noraida vai atliek, un tas, kas ir neskaidrs. Pārējais ir augstāk zem sava stāvokļa.
ui-mail-cut = Redzamas jaunākās 200 no katra stāvokļa; failā ir visas.
ui-mail-waits = Vēstules gaida nosūtīšanu
ui-mail-waits-how = Tās tiks nosūtītas ar nākamo dunlin send pēc pēdējā skatiena uz faktiem.
ui-mail-stop = Apturēt sūtīšanu
ui-mail-stop-how = Vairāk neviena vēstule netiek nosūtīta, arī ja sūtīšana jau notiek. Nekas nepazūd.
ui-mail-start = Turpināt sūtīšanu
ui-mail-start-how = Tas, kas gaida, tiks nosūtīts nākamajā reizē, ja vēl ir spēkā.
ui-mail-stopped = Sūtīšana ir apturēta.
ui-mail-stopped-by = { $by }, { $at }:
ui-mail-doubt-how = Dati jau bija ceļā, kad savienojums vai programma pārtrūka. Skatiet pasta servera žurnālu, tā arhīvu vai klienta atbildi.
ui-mail-doubt-known = Kā tas ir zināms?
ui-mail-was-sent = Tā tika nosūtīta
ui-mail-was-not-sent = Netika: sūtīt vēlreiz
ui-said-mail-sent = Tā skaitās nosūtīta.
ui-said-mail-again = Tā tiks sūtīta vēlreiz.
ui-said-mail-stopped = Sūtīšana ir apturēta.
ui-said-mail-goes-on = Sūtīšana turpinās.
ui-wrong-delivery-not-in-doubt = Kāds pa šo laiku jau pateica, kas ar šo vēstuli noticis.
ui-wrong-delivery-unknown = Šādas vēstules nav.
ui-wrong-delivery-no-reason = Norādiet, kā tas ir zināms.
