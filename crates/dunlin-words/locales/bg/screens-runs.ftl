# Обработки: предложение, преглед, изчакване, изпращане, отчет, автоматични обработки.
ui-stages = Етапи на обработката
ui-stage-propose = Предлагане
ui-stage-review = Преглед
ui-stage-hold = Изчакване
ui-stage-send = Издаване
ui-stage-receipt = Отчет
ui-run-held = Изчаква
ui-run-sending = Издава се
ui-run-done = Издадена
ui-run-stopped = Спряна
ui-run-at-proposed = Предложена: { $time }. Нищо не се осчетоводява и не се издава, преди да одобрите.
ui-run-at-held = Издаването започва: { $time }. Още нищо не е в папката за изходящи.
ui-run-at-sending = Известията се записват в папката за изходящи.
ui-run-at-done = { $issued ->
    [one] Обслужен е { $issued } клиент
   *[other] Обслужени са { $issued } клиенти
}, оттеглени: { $withdrawn }.
ui-run-at-stopped = { $issued ->
    [one] Спряна след { $issued } клиент. Останалото не е издадено.
   *[other] Спряна след { $issued } клиенти. Останалото не е издадено.
}
ui-run-by-email = { $count ->
    [one] { $count } имейл
   *[other] { $count } имейла
}
ui-run-by-letter = { $count ->
    [one] { $count } писмо
   *[other] { $count } писма
}
ui-run-by-certified = { $count ->
    [one] { $count } препоръчано писмо
   *[other] { $count } препоръчани писма
}
ui-run-by-phone = { $count ->
    [one] { $count } обаждане
   *[other] { $count } обаждания
}
ui-run-by-task = { $count ->
    [one] { $count } задача
   *[other] { $count } задачи
}
ui-run-by-hold = { $count ->
    [one] { $count } спиране
   *[other] { $count } спирания
}
ui-run-by-charge = { $count ->
    [one] { $count } такса
   *[other] { $count } такси
}
ui-run-approved-by = Одобрена от { $who }, { $time }. Замразена като { $hash }.
ui-run-by-itself = автоматичната обработка
ui-run-payment-counts = Ако сега постъпи плащане, известието за него все още се изважда.
ui-run-was-stopped = Тази обработка беше спряна.
ui-run-stopped-by-hand = Спряна ръчно.
ui-run-trouble = Издаването не продължава.
ui-run-nothing-to-do = Няма нищо за одобряване.
ui-run-hold-for = Изчакване
ui-run-minutes = минути
ui-run-refresh = Погледни отново
ui-run-stop = Спри всичко
ui-run-stop-rest = Спри останалото
ui-run-send-now = Издай сега
ui-run-total = { $customers ->
    [one] { $customers } клиент
   *[other] { $customers } клиенти
}, { $items ->
    [one] { $items } неплатена позиция
   *[other] { $items } неплатени позиции
}, всяко на едно място
ui-run-tab-receipt = Отчет
ui-run-filter = Филтър
ui-run-any-step = Всяка стъпка
ui-run-bulk = { $count ->
    [one] Намерен е { $count } клиент, неплатени { $sum }.
   *[other] Намерени са { $count } клиенти, неплатени { $sum }.
}
ui-run-bulk-out = Извади всички
ui-run-to-list = Обратно към списъка
ui-run-views = Как да се покаже
ui-run-place = { $at } от { $all }
ui-view-letter = Писмо
ui-view-email = Имейл
ui-view-source = Изходен текст
ui-view-why = Защо
ui-mail-to = До
ui-mail-subject = Тема
ui-run-bytes = Точно тези байтове ще бъдат записани в папката за изходящи.
ui-run-bytes-left = Точно тези байтове са записани в папката за изходящи.
ui-run-open-file = Отвори файла
ui-run-would-fail = Сега би било пропуснато:
ui-run-nothing-done = Нищо не се прави.
ui-run-next = Следва: { $step }, { $day }.
ui-decision-will-do = Ще се направи
ui-decision-needs-a-look = За преглед
ui-decision-wont = Без действие
ui-run-out = Извади
ui-run-put-back = Върни
ui-run-leave-out = Пропусни тази
ui-run-open-customer = Отвори клиента
ui-run-snooze = Отложи
ui-run-until = Отложен до
ui-run-why = Защо
ui-run-lower = По-мека стъпка
ui-run-lower-to = Вместо нея тази стъпка
ui-run-lower-hint = Предложената стъпка не се прави. Идва отново, когато мине промеждутъкът между две известия.
ui-run-way = Друг начин
ui-run-way-channel = Чрез
ui-run-way-contact = До
ui-run-as-proposed = Както е предложено
ui-run-words = Свои думи
ui-run-words-text = Какво искате да кажете
ui-run-words-hint = Списъкът на позициите, начинът на плащане и какво следва остават същите.
ui-run-words-place = Къде да стои
ui-run-words-first = Най-отпред, преди обичайния текст
ui-run-words-instead = Вместо обичайния текст преди списъка
ui-run-taken-out = Изваден от тази обработка.
ui-run-snoozed = Отложен до { $day }.
ui-run-left-out = { $item } е пропусната.
ui-run-lowered = Издава се като: { $step }.
ui-run-way-changed = Издава се по друг начин: { $way }.
ui-run-words-changed = С ваши думи.
ui-row-issued = Готово
ui-row-withdrawn = Оттеглено
ui-row-taken-out = Извадено
ui-row-left = Неиздадено
ui-guard-item-promised = Междувременно е обещана.
ui-guard-item-promised-part = Междувременно част от нея е обещана.
ui-guard-item-disputed-part = Междувременно част от нея е оспорена.
ui-guard-account-paused = Междувременно контактът е спрян.
ui-guard-item-paused = Междувременно една от позициите е спряна.
ui-guard-account-credit-covers = Сега я покрива кредит.
ui-guard-notice-recent = Наскоро е излязло друго известие.
ui-guard-contact-notices = Достигнато е ограничение за контакт.
ui-guard-letter-not-possible = С известните данни писмото не може да се направи.
ui-key-move = движение
ui-key-out = извади
ui-key-snooze = отложи
ui-key-tabs = раздели
ui-said-out = Клиентът { $customer } е изваден от тази обработка.
ui-said-customer-snoozed = Клиентът { $customer } е отложен до { $day }.
ui-said-left-out = { $item } е пропусната в известието.
ui-said-lowered = Известието отива като: { $step }.
ui-said-way = Известието отива по друг начин.
ui-said-words = Вашите думи стоят в известието.
ui-said-put-back = Клиентът { $customer } отново е както беше предложен.
ui-said-bulk-out = { $count ->
    [one] Изваден е { $count } клиент.
   *[other] Извадени са { $count } клиенти.
}
ui-said-bulk-back = { $count ->
    [one] Върнат е { $count } клиент.
   *[other] Върнати са { $count } клиенти.
}
ui-said-held = { $count ->
    [0] Одобрено. Издаването започва сега.
    [one] Одобрено. Издаването започва след { $count } минута.
   *[other] Одобрено. Издаването започва след { $count } минути.
}
ui-said-stopped = Спряно. Нищо не е издадено; обработката отново е предложение.
ui-said-stopped-midway = Спряно. Което не беше издадено, остава тук.
ui-said-sent-now = Издаването започва сега.
ui-runs-waits = Една обработка изчаква
ui-auto = Автоматично.
ui-auto-title = Автоматични обработки
ui-auto-on = Включени
ui-auto-off = Изключени
ui-auto-what = Всеки работен ден в този час се предлага обработка и се одобрява без вас. Първо изчаква, за да можете да я спрете. Ако данните от банката са стари, обработката е много по-голяма от обичайното или някой работи по днешната, тя чака вас.
ui-auto-slot = Час
ui-auto-hold = Изчакване, в минути
ui-auto-turn-on = Включи
ui-auto-turn-off = Изключи
ui-auto-not-live = В пробен режим нищо не е автоматично. Първо преминете в действащ режим.
ui-auto-held = Обработка { $run } беше одобрена автоматично. Изчаква, преди нещо да излезе.
ui-auto-nothing = Днес нямаше нищо за правене.
ui-auto-stale = Обработка { $run } ви чака: данните от банката са твърде стари.
ui-auto-in-hand = Някой работи по обработка { $run }, затова тя е оставена на него.
ui-auto-large = Обработка { $run } ви чака: много по-голяма е от обичайното.
ui-auto-person = Обработка { $run } чака вашето одобрение.
ui-said-auto-on = Автоматичните обработки са включени.
ui-said-auto-off = Автоматичните обработки са изключени.
ui-run-working = Редовете на обработката се преброяват.
ui-run-blank = { $count ->
    [one] Едно писмо е без адрес: не са известни нито имейл, нито пощенски адрес. В действащ режим този клиент е за преглед.
   *[other] { $count } писма са без адрес: не са известни нито имейл, нито пощенски адрес. В действащ режим тези клиенти са за преглед.
}
