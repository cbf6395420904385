### Какво казват екраните. Кратки изречения, глаголът отпред; само думи от речника.

## Рамка
ui-skip = Към съдържанието
ui-nav = Екрани
ui-nav-main = Екрани
ui-nav-today = Днес
ui-nav-worklist = Работен списък
ui-bar-worklist = Списък
ui-nav-customers = Клиенти
ui-nav-runs = Обработки
ui-nav-aging = Възрастов анализ
ui-mode-live = Действащ режим · издава се ръчно
ui-mode-test = Пробен режим
ui-test-mode = Пробен режим.
ui-test-mode-more = Писмата остават в папка. Нищо не стига до клиент.
ui-bank-known = Банката е известна до { $day }
ui-bank-unknown = Още няма банков файл
ui-search = Търсене
ui-status = Статус и клавиши
ui-undo = Отмени
ui-key-filter = филтър
ui-key-search = търсене
ui-key-next = следващ
ui-key-before = предишен
ui-problem = Това не се получи
ui-back-to-today = Обратно към Днес
ui-save = Запази
ui-show = Покажи
ui-filter = Филтър
ui-filter-do = Филтрирай
ui-page-before = Предишна
ui-page-after = Следваща
ui-range = { $first }–{ $last } от { $all }
ui-open-list = Отвори списъка
ui-nothing-waits = Нищо не чака

## Права
ui-right-own = вижда собствените си данни
ui-right-placed = работи с възложеното на своята фирма
ui-right-read = да гледате книгата
ui-right-collect = да работите с клиенти
ui-right-cash = да казвате чие е постъпление
ui-right-import = да внасяте файлове в книгата
ui-right-propose = да предлагате обработка
ui-right-approve = да одобрявате обработка
ui-right-adjust = да променяте дължимото
ui-right-policy = да променяте политиката
ui-right-settings = да променяте настройките
ui-right-audit = да виждате кой какво може
ui-right-users = да решавате кой какво може

## Числа
ui-owed = Дължимо
ui-overdue = Просрочено
ui-oldest = Най-старо
ui-open = Неплатено
ui-amount = Сума
ui-currency = Валута
ui-reason = Причина
ui-days = { $count ->
    [one] { $count } ден
   *[other] { $count } дни
}
ui-items = { $count ->
    [one] { $count } позиция
   *[other] { $count } позиции
}
ui-not-due = Без настъпил падеж
ui-over-days = Над { $days }

## Днес и работен списък
ui-today-sentence = { $count ->
    [0] Нищо не чака човек.
    [one] Чака { $count } задача.
   *[other] Чакат { $count } задачи.
}
ui-worklist-later = { $count ->
    [one] Още { $count } е за по-късен ден.
   *[other] Още { $count } са за по-късен ден.
}
ui-worklist-start = Започни работния списък
ui-oldest-of = най-старата от { $day }
ui-tile-calls = Обаждания
ui-tile-visits = Посещения
ui-tile-other = Одобрения и съобщения
ui-today-tasks = Какво ви чака
ui-today-done = Нищо не чака
ui-today-done-why = Задачите идват от одобрени обработки: обаждания, посещения и одобрения.
ui-today-run = Най-нова обработка
ui-does-collector = специалист по вземанията
ui-does-sales-rep = търговски представител
ui-does-account-manager = отговорник за клиента
ui-does-controller = контрольор
ui-does-management = ръководство
ui-outcome-done = Готово
ui-outcome-reached = Свързахме се
ui-outcome-no-answer = Няма отговор
ui-outcome-approved = Одобрено
ui-outcome-rejected = Отхвърлено
ui-outcome-withdrawn = Оттеглено
ui-outcome-in-house = Вътрешен екип
ui-outcome-agency = Агенция
ui-outcome-sale = Продажба
ui-empty-book = Още няма фактури
ui-empty-book-why = Внесете списък с неплатени фактури. С това нищо не се изпраща.

## Клиенти
ui-customers-count = { $count ->
    [one] { $count } клиент и валута
   *[other] { $count } клиенти и валути
}
ui-customers-which = Покажи
ui-customers-owing = Които дължат нещо
ui-customers-late = Които са просрочили
ui-customers-all = Всички
ui-customers-none = Няма такъв клиент
ui-customers-none-why = Променете филтъра или внесете списък с клиенти или фактури.
ui-col-customer = Клиент
ui-contact = Контакт
ui-tab-timeline = История
ui-tab-invoices = Фактури
ui-tab-receipts = Постъпления
ui-tab-contacts = Контакти
ui-tab-terms = Данни
ui-tab-documents = Писма
ui-chip-disputed = { $amount } оспорени
ui-next-today = Днес: { $step }.
ui-next-on = Следва: { $step }, { $day }.
ui-fact-address = Адрес
ui-fact-language = Език
ui-fact-sales-rep = Търговски представител
ui-fact-account-manager = Отговорник за клиента
ui-fact-first-invoice = Първа фактура
ui-fact-aliases = Нарича се още
ui-role-payables = Счетоводство (плащания)
ui-role-buyer = Купувач
ui-role-manager = Ръководител
ui-role-owner = Собственик
ui-receipts-none = Няма постъпления
ui-receipts-none-why = Тук стоят парите, които идват, и какво са уредили.
ui-documents-none = Няма писма
ui-documents-none-why = Тук стоят писмата от одобрени обработки, всяко със своя отпечатък.
ui-contacts-none = Никой не е известен
ui-contacts-none-why = Внесете списък на клиенти с контакти или добавете контакт.
ui-receipt-cancelled = Отменено на { $day }: { $why }
ui-receipt-returned = Върнато от банката на { $day }: { $why }
ui-first-seen = Влезе в книгата

## Какво прави човек
ui-act-call = Обаждане
ui-act-promise = Обещание
ui-act-dispute = Спор
ui-act-hold = Спиране
ui-call-outcome = Какъв е резултатът
ui-call-with = С кого
ui-call-note = Какво беше казано
ui-call-pay-on = Посочиха ден за плащане
ui-call-reached = Свързахме се
ui-call-no-answer = Няма отговор
ui-call-left-message = Оставено съобщение
ui-call-arrived = Фактурата е пристигнала
ui-call-pay-date = Посочен ден за плащане
ui-promise-by = До
ui-dispute-part = Само тази част
ui-dispute-quality = Качество
ui-dispute-price = Цена
ui-dispute-quantity = Количество
ui-dispute-not-received = Неполучено
ui-dispute-already-paid = Вече платено
ui-dispute-other = Друга причина
ui-dispute-upheld = Спорът за { $item } е признат
ui-dispute-rejected = Спорът за { $item } е отхвърлен
ui-hold-kind = Какво не бива да става
ui-hold-until = До
ui-hold-pause = Контактът е спрян
ui-hold-order = Поръчката чака парите
ui-hold-credit = Без доставки на кредит
ui-hold-cash-only = Само срещу незабавно плащане
ui-hold-stop = Продажбите са спрени
ui-hold-lifted = { $hold }: вдигнато
ui-received = Получени { $amount }
ui-promised = Обещани { $amount } до { $day }
ui-disputed = Оспорва { $item }
ui-said-call = Обаждането е записано.
ui-said-promise = Обещанието е записано. Напомнянията спират до { $day }, само за тази сума.
ui-said-dispute = { $item } се оспорва. За нея не се напомня, докато това не се уреди.
ui-said-undone = Върнато назад.
ui-said-task = Готово: { $task }.
ui-said-next-business-day = Днес, { $today }, не е работен ден; това е обработката за { $day }.
ui-said-proposed = { $run } е предложена. Нищо не се осчетоводява и не се издава, преди да одобрите.
ui-said-approved = { $count ->
    [one] Одобрено. Записан е { $count } файл.
   *[other] Одобрено. Записани са { $count } файла.
}

## Фактури
ui-kind-invoice = Фактура
ui-kind-credit-note = Кредитно известие
ui-kind-charge = Такса
ui-kind-on-account = По сметка
ui-item-settled = уредена
ui-item-credit = в полза на клиента
ui-item-late = { $count ->
    [one] { $count } ден закъснение
   *[other] { $count } дни закъснение
}
ui-item-due = падеж { $day }
ui-money-story = Движения по нея
ui-interest = Лихва
ui-interest-up-to = До { $day }. С гледането нищо не се осчетоводява.
ui-why-today = Защо или защо не днес
ui-why-nothing = По нея няма нищо неплатено.
ui-facts = Факти
ui-fact-issued = Издадена
ui-fact-terms = Условия
ui-fact-sent = Изпратена
ui-fact-payment-reference = Основание за плащане
ui-fact-source = От
ui-col-invoice = Фактура
ui-col-due = Падеж
ui-col-late = Закъснение
ui-col-day = Ден
ui-col-what = Какво
ui-col-from = От
ui-col-to = До
ui-col-days = Дни
ui-col-received = Получено
ui-col-reference = Основание
ui-entry-issued = Съставена
ui-entry-corrected = Поправена
ui-entry-settled-before = Уредена преди
ui-entry-allocated = Платена
ui-entry-unallocated = Плащането е свалено
ui-entry-discounted = Отстъпка за ранно плащане
ui-entry-small-difference = Опростена малка разлика
ui-entry-returned = Плащането е върнато от банката
ui-entry-netted = Използван кредит
ui-entry-refunded = Възстановено
ui-entry-written-off = Отписано
ui-entry-waived = Опростено
ui-entry-reinstated = Отново дължимо

## Възрастов анализ
ui-as-of = Към дата
ui-all-customers = Всички клиенти
ui-aging-none = Няма нищо неплатено
ui-aging-none-why = В този ден никой клиент не дължи нищо.
ui-aging-sentence = { $amount } неплатени в { $items ->
    [one] { $items } позиция
   *[other] { $items } позиции
}; { $late ->
    [one] { $late } клиент е просрочил
   *[other] { $late } клиенти са просрочили
}

## Обработки
ui-runs-what = Предложете, прегледайте, одобрете. Нищо не се осчетоводява и не се издава, преди да одобрите.
ui-runs-none = Още няма обработка
ui-runs-none-why = Предложете днешната обработка, за да видите какво би станало с всеки клиент и защо.
ui-run-propose = Предложи за днес
ui-run-again = Предложи отново
ui-run-proposed = Предложена
ui-run-approved = Одобрена
ui-run-review = Преглед
ui-run-look = Виж
ui-run-none = Още не е предлагана обработка.
ui-run-counted = Ще се направят: { $will }, за преглед: { $look }, без действие: { $wont }.
ui-run-of = Обработка от { $day }
ui-run-nothing-yet = Нищо не се осчетоводява и не се издава, преди да одобрите.
ui-run-issued = Одобрена; писмата ѝ са записани.
ui-run-approve = { $count ->
    [one] Одобри { $count }
   *[other] Одобри { $count }
}
ui-run-tab-will = Ще се направи
ui-run-tab-look = За преглед
ui-run-tab-wont = Без действие
ui-run-tab-empty = Тук няма никого
ui-col-run = Обработка
ui-col-state = Състояние
ui-col-step = Стъпка
ui-channel-email = Имейл
ui-channel-letter = Писмо
ui-channel-certified = Препоръчано писмо
ui-channel-phone = Обаждане
ui-channel-visit = Посещение
ui-channel-none = Вътре във фирмата
## Стъпки на стандартната политика
step-order-hold = Поръчката чака парите
step-welcome-call = Обаждане за добре дошли
step-receipt-check = Проверка за получаване
step-receipt-check-2 = Проверка за получаване с обаждане
step-receipt-check-posted = Проверка за получаване на изпратените по пощата фактури
step-courtesy = Любезно напомняне
step-due-soon = Наближава падеж
step-confirmation = Потвърждение на разговор
step-unearned-discount = Отстъпка, взета твърде късно
step-reminder = Напомняне
step-past-due = Писмо за просрочие
step-late-charges = Лихви и разноски за забава
step-call-1 = Първо обаждане
step-tell-sales = Съобщаване на търговския представител
step-credit-hold = Без доставки на кредит
step-call-2 = Второ обаждане
step-second-reminder = Второ напомняне
step-visit = Посещение
step-to-management = Писмо до тяхното ръководство
step-second-notice = Второ известие
step-demand = Покана за плащане
step-cash-only = Само срещу незабавно плащане
step-final-notice = Последно известие
step-final-call = Последно обаждане
step-stop-trading = Спиране на продажбите
step-placement-approval = Одобряване на предаването
step-in-collections = В събиране
step-last-deadline = Последен срок
step-legal-approval = Одобряване на съдебни действия
step-statement = Извлечение
