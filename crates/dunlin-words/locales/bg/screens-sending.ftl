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

## Имейли по пътя
ui-mail = Имейли
ui-mail-how = Всяко писмо тръгва веднъж. Каквото никой не може да знае, стои под съмнение и не се изпраща повторно от само себе си.
ui-mail-look = За преглед
ui-mail-ready = за изпращане
ui-mail-attempting = на път
ui-mail-deferred = отложен
ui-mail-in-doubt = под съмнение
ui-mail-sent = изпратен
ui-mail-failed = отказан
ui-mail-withdrawn = неизпратен
ui-mail-since = От
ui-mail-said = Отговор на сървъра
ui-mail-next = Нов опит
ui-mail-tries = Опити
ui-mail-server = Сървър
ui-mail-read = Потвърден на
ui-mail-message = Message-ID
ui-mail-one = Имейлът
ui-mail-choose = Изберете писмо от списъка, за да видите какво се знае за имейла му.
ui-mail-none = Тук няма нищо
ui-mail-none-why = Тук стои отказаното и отложеното от сървър и това под съмнение. Останалото е горе под състоянието си.
ui-mail-cut = Показани са най-новите 200 от всяко състояние; във файла са всички.
ui-mail-waits = Имейли чакат изпращане
ui-mail-waits-how = Тръгват със следващото dunlin send, след последен поглед към фактите.
ui-mail-stop = Спиране на изпращането
ui-mail-stop-how = Нито един имейл повече не тръгва, дори ако изпращането вече върви. Нищо не се губи.
ui-mail-start = Продължаване на изпращането
ui-mail-start-how = Чакащото тръгва със следващото изпращане, ако още е вярно.
ui-mail-stopped = Изпращането е спряно.
ui-mail-stopped-by = { $by }, { $at }:
ui-mail-doubt-how = Данните вече пътуваха, когато връзката или програмата прекъсна. Вижте дневника на пощенския сървър, архива му или отговора на клиента.
ui-mail-doubt-known = Откъде се знае?
ui-mail-was-sent = Изпратен е
ui-mail-was-not-sent = Не е: изпрати отново
ui-said-mail-sent = Смята се за изпратен.
ui-said-mail-again = Ще се изпрати отново.
ui-said-mail-stopped = Изпращането е спряно.
ui-said-mail-goes-on = Изпращането продължава.
ui-wrong-delivery-not-in-doubt = Междувременно някой вече каза какво е станало с този имейл.
ui-wrong-delivery-unknown = Няма такъв имейл.
ui-wrong-delivery-no-reason = Посочете откъде се знае.
