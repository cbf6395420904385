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
