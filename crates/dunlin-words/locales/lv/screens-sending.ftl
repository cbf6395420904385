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
