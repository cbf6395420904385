### Mail that is sent, and what becomes of it.

## The log
ui-log-kind-delivery = Имейли
ui-log-delivery-queued = Имейл за изпращане
ui-log-delivery-attempted = Имейлът тръгва
ui-log-delivery-sent = Имейлът е изпратен
ui-log-delivery-deferred = Имейлът е отложен от сървър
ui-log-delivery-failed = Имейлът е отказан окончателно
ui-log-delivery-doubted = Имейл под съмнение
ui-log-delivery-resolved = Съмнението за имейл е изяснено
ui-log-delivery-withdrawn = Имейлът не е изпратен: фактите са се променили
ui-log-notice-struck = Писмото не е стигнало
ui-log-step-struck = Стъпката предстои отново
ui-log-sending-stopped = Изпращането на имейли е спряно
ui-log-sending-started = Изпращането на имейли продължава

## People and tasks
ui-contact-fails = Имейлите не стигат
step-undelivered = Намиране на друг адрес
