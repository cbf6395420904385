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

## A notice that went out wrongly
ui-log-notice-taken-back = Известие оттеглено с извинение
ui-log-notice-corrected = Клиентът научи, че известие е погрешно
step-correction = Поправка с извинение
ui-notice-withdraw = Оттегли известие
ui-notice-withdraw-how = Стъпките и таксите му се връщат назад, а следващата обработка предлага едно писмо с извинение. Имейл, който не е заминал, се отменя.
ui-notice-which = Известие
ui-notice-why = Какво беше погрешно
ui-notice-why-paid = Беше платено
ui-notice-why-disputed = Беше оспорено
ui-notice-why-amount = Сумата
ui-notice-why-recipient = Получателят
ui-notice-why-other = Нещо друго
ui-notice-unsent = Не е изпращано по пощата: никой не се уведомява
ui-said-notice-withdrawn = Оттеглено. Следващата обработка предлага писмото.
ui-said-notice-cancelled = Отменено. Никой не се уведомява.
ui-notice-withdrawn = Оттеглено известие: { $notice }
ui-notice-is-withdrawn = оттеглено
