### Внасяне, първо пускане, демонстрация и преминаване на живо.

## Внасяне
ui-nav-imports = Внасяне
ui-figure = { $count }
ui-imports-what = Списъци на фактури, постъпления или клиенти, електронни фактури и банкови файлове.
ui-imports-waiting = Чакат внасяне
ui-imports-made = История
ui-imports-none = Още нищо не е внесено
ui-imports-none-why = Изберете файл по-горе. Първо се преглежда; нищо не се записва, преди да кажете.
ui-import-file = Файл
ui-import-file-hint = CSV, XLSX, XLS, UBL, CII, Factur-X, FatturaPA, camt, MT940 и други банкови файлове, до 64 MB.
ui-import-look = Прегледай
ui-import-by = от { $by }
ui-import-when = Кога
ui-import-kind = Какво съдържа
ui-import-kind-invoices = Фактури
ui-import-kind-receipts = Постъпления
ui-import-kind-customers = Клиенти
ui-import-made = Внесен на { $day } от { $by }.
ui-import-undone = Върнат назад
ui-import-undone-on = Върнат назад на { $day } от { $by }. Книгата е както преди.
ui-import-source = Източник
ui-import-was-snapshot = пълният списък на неплатените фактури
ui-import-hash = Отпечатък на файла
ui-import-nothing-yet = Още нищо не е записано.
ui-import-step-columns = Кажете какво са колоните. После вижте какво би се променило.
ui-import-how = Как се чете файлът
ui-import-find-out = Автоматично
ui-import-currency = Валута, където не е посочена
ui-import-columns = Колони
ui-import-header = Колона
ui-import-values = Стойности
ui-import-read-as = Чете се като
ui-import-snapshot = Това е пълният списък на неплатените фактури
ui-import-snapshot-what = За каквото вече не е в списъка, не се напомня, докато не бъде уредено, посочено отново или потвърдено.
ui-import-to-preview = Виж какво би се променило
ui-import-forget = Забрави този файл
ui-import-change-columns = Промени колоните
ui-import-is-invoices = Списък на фактури.
ui-import-is-receipts = Списък на постъпления.
ui-import-is-customers = Списък на клиенти.
ui-import-is-bank = Банков файл.
ui-import-bank-how = Сигурното се съпоставя само. Останалото чака в „Плащания“.
ui-import-statements = Извлечения
ui-import-lines = Редове
ui-import-created = Нови
ui-import-updated = Променени
ui-import-skipped = Вече известни
ui-import-rejected = Неприети
ui-import-rejected-file = Неприети редове
ui-import-rejected-how = Някои редове не бяха приети. Изтеглете ги, поправете ги във файла и внесете него. Последната му колона казва защо.
ui-import-not-taken = Неприето
ui-import-worth-knowing = Добре е да знаете
ui-import-row = Ред
ui-import-found = Намерено
ui-import-why = Защо
ui-import-corrections = Поправки
ui-import-in-book = В книгата
ui-import-in-file = Във файла
ui-import-more = { $count ->
    [one] и още { $count }
   *[other] и още { $count }
}
ui-import-take = { $count ->
    [one] Внеси { $count } ред
   *[other] Внеси { $count } реда
}
ui-import-take-lines = { $count ->
    [one] Прочети { $count } ред
   *[other] Прочети { $count } реда
}
ui-import-accept-seller = Въпреки това е наша
ui-import-no-change = Този файл не променя нищо.
ui-import-no-change-why = Всеки ред вече е известен или не може да се приеме.
ui-import-also-customers = { $count ->
    [one] Също и { $count } нов клиент.
   *[other] Също и { $count } нови клиенти.
}
ui-import-also-receipts = { $count ->
    [one] Също и { $count } постъпление.
   *[other] Също и { $count } постъпления.
}
ui-import-not-in-list = { $count ->
    [one] { $count } неплатена позиция от този източник не е във файла.
   *[other] { $count } неплатени позиции от този източник не са във файла.
}
ui-said-imported = Внесено.
ui-said-forgotten = { $file } е забравен. Нищо не беше записано.
ui-said-bank = { $new ->
    [one] Банковият файл е прочетен: { $new } нов ред, съпоставени: { $applied }.
   *[other] Банковият файл е прочетен: { $new } нови реда, съпоставени: { $applied }.
}
ui-import-undo = Върни го назад
ui-import-undo-what = Тогава книгата е както преди този файл. Възможно е, докато нищо не се опира на това, което той донесе.
ui-said-import-undone = { $file } е върнат назад. Книгата е както преди.

## Как се чете файл
ui-fact-rows = Редове
ui-fact-header-row = Заглавия на ред
ui-fact-header-language = Език на заглавията
ui-fact-delimiter = Между клетките
ui-delimiter-tab = табулация
ui-date-order = Ред в датите
ui-date-order-dmy = Ден, месец, година
ui-date-order-mdy = Месец, ден, година
ui-date-order-ymd = Година, месец, ден
ui-decimal = Десетичен знак
ui-decimal-point = Точка: 1,234.56
ui-decimal-comma = Запетая: 1.234,56
ui-encoding = Кодиране
ui-sheet = Лист
ui-language-en = Английски
ui-language-bg = Български
ui-language-fr = Френски
ui-language-lv = Латвийски
ui-language-nl = Нидерландски
ui-language-ro = Румънски
ui-language-de = Немски
ui-language-es = Испански
ui-language-it = Италиански
ui-language-pl = Полски

## Въпроси за файл
ui-ask-date-order-uncertain = Кое е първо в датите: денят или месецът?
ui-ask-date-order-contradictory = Кое е първо в датите: денят или месецът?
ui-ask-decimal-uncertain = Кой е десетичният знак?
ui-ask-decimal-contradictory = Кой е десетичният знак?
ui-ask-encoding-uncertain = В кое кодиране е написан?
ui-ask-encoding-invalid = В кое кодиране е написан?
ui-ask-kind-uncertain = Фактури ли съдържа или постъпления?
ui-ask-kind-unknown = Какво съдържа?
ui-ask-sheet-uncertain = На кой лист е списъкът?
ui-ask-header-unknown = Какво са колоните?
ui-ask-column-missing = Липсва колона. Коя е тя?
ui-ask-column-ambiguous = Две колони може да са едно и също. Коя е вярната?
ui-ask-currency-missing = В коя валута са сумите?

## Какво поправя проблема
ui-fix-date-unreadable = Напишете датата като година-месец-ден, например 2026-11-22.
ui-fix-date-missing = Добавете дата на издаване или падеж.
ui-fix-amount-unreadable = Напишете сумата само с цифри и един десетичен знак.
ui-fix-amount-missing = Попълнете сумата.
ui-fix-amount-too-large = Проверете сумата: има твърде много цифри.
ui-fix-amount-below-settled = Платено е повече от новата сума. Проверете сумата във файла или първо свалете плащане.
ui-fix-customer-missing = Добавете номер на клиент или име.
ui-fix-customer-ambiguous = Няколко клиенти имат това име. Добавете номера на клиента.
ui-fix-customer-unknown = Първо внесете клиента или фактурите му.
ui-fix-invoice-number-missing = Добавете номера на фактурата.
ui-fix-invoice-unknown = Първо внесете фактурата или поправете номера ѝ.
ui-fix-invoice-other-customer = Поправете клиента или номера на фактурата.
ui-fix-row-contradicts = Същата фактура е там с други данни. Оставете верния ред.
ui-fix-row-repeated = Същият ред стои по-рано в този файл. Взема се веднъж.
ui-fix-row-too-wide = Редът има повече клетки от заглавния ред. Сложете в кавички текста, който съдържа разделителя.
ui-fix-currency-unknown = Използвайте трите букви на валутата, например EUR.
ui-fix-currency-ambiguous = Посочете валутата с трите ѝ букви.
ui-fix-due-on-missing = Добавете падеж или условия за плащане.
ui-fix-seller-not-creditor = Проверете дали фактурата е ваша или поправете данните си в настройките.
ui-fix-buyer-is-creditor = По тази фактура дължите вие. Мястото ѝ не е тук.

## Полета на файл
ui-field-none = Не се чете
ui-field-customer-number = Номер на клиент
ui-field-customer-name = Име на клиент
ui-field-contact-name = Контакт
ui-field-contact-role = Роля на контакта
ui-field-email = Имейл
ui-field-phone = Телефон
ui-field-address-line1 = Улица и номер
ui-field-address-line2 = Втори ред на адреса
ui-field-postcode = Пощенски код
ui-field-city = Населено място
ui-field-country = Държава
ui-field-language = Език
ui-field-sales-rep = Търговски представител
ui-field-account-manager = Отговорник за клиента
ui-field-customer-kind = Фирма или потребител
ui-field-customer-class = Ваш клас клиенти
ui-field-invoice-number = Номер на фактура
ui-field-kind = Фактура или кредитно известие
ui-field-issued-on = Дата на издаване
ui-field-due-on = Падеж
ui-field-amount = Сума
ui-field-open-amount = Неплатена сума
ui-field-currency = Валута
ui-field-terms = Условия за плащане
ui-field-sent-on = Изпратена на
ui-field-sent-by = Изпратена чрез
ui-field-settled-on = Уредена на
ui-field-disputed = Оспорена
ui-field-received-on = Получено на
ui-field-reference = Основание
ui-field-late-interest = Лихва за забава
ui-field-late-fee = Такса за забава
ui-field-payment-reference = Основание за плащане

## Първо пускане
ui-minutes = { $count ->
    [one] { $count } минута
   *[other] { $count } минути
}
ui-start-steps = Стъпки на първото пускане
ui-start-before = Към предишната стъпка
ui-start-next = Запази и продължи
ui-start-go-on = Продължи първото пускане
ui-start-creditor = Вашата фирма
ui-start-creditor-title = На кого се дължат парите?
ui-start-creditor-what = Това стои на всяко писмо. Можете да го промените по-късно.
ui-start-name = Име в писмата
ui-start-address-line2 = Втори ред на адреса, ако има
ui-start-phone = Телефон за връзка
ui-start-email = Имейл за отговори
ui-start-language = Език, когато този на клиента не е известен
ui-start-zone = Часова зона
ui-start-zone-hint = Ако останат празни, важат валутата и зоната на вашата държава.
ui-start-bank = Начин на плащане
ui-start-bank-title = Как ви плащат клиентите?
ui-start-bank-what = Всяко писмо казва къде да се плати; където валутата има такъв, и с код за сканиране.
ui-start-iban = Банкова сметка (IBAN)
ui-start-iban-hint = Контролните цифри се проверяват.
ui-start-bank-name = Банка
ui-start-bic = BIC
ui-start-methods = Приемани начини на плащане
ui-start-methods-hint = Разделени със запетаи.
ui-start-registration = ЕИК и ДДС номер
ui-start-registration-hint = Както стоят на фактурите ви.
ui-start-signer = Кой подписва
ui-start-signer-role = В качеството на
ui-start-import = Неплатени фактури
ui-start-import-title = Какво дължат клиентите ви?
ui-start-import-what = Изнесете неплатените фактури от счетоводната си програма и донесете файла тук. Първо се преглежда; нищо не се записва, преди да кажете.
ui-start-customers = { $count ->
    [one] { $count } клиент е в книгата.
   *[other] { $count } клиенти са в книгата.
}
ui-start-more-files = Донесете още един файл или продължете.
ui-start-no-file = Нямате файл под ръка? Книга с измислени клиенти се прави така:
ui-start-policy = Как събирате
ui-start-policy-title = Как да събира Dunlin?
ui-start-policy-what = Два въпроса. Можете да промените всяка стъпка по-късно.
ui-reach = Докъде може да стигне?
ui-reach-reminders = Само напомняния
ui-reach-reminders-what = Имейли, обаждания и съобщение до собствените ви търговци. Доставките продължават.
ui-reach-trade = До спиране на продажбите
ui-reach-trade-what = После препоръчани писма, спрени доставки, само незабавно плащане и накрая спиране на продажбите.
ui-reach-legal = До агенция и съдебни действия
ui-reach-legal-what = После човек решава: собствен екип, агенция или съдебни действия. Нищо от това не става от само себе си.
ui-pace = Колко спешно са нужни парите?
ui-pace-gentle = Не е спешно
ui-pace-gentle-what = Стъпките при забава идват с половината по-късно и поне през седмица.
ui-pace-standard = Както обикновено
ui-pace-standard-what = Напомняне в деня след падежа, препоръчано писмо след месец.
ui-pace-firm = Спешно
ui-pace-firm-what = Стъпките при забава идват с една трета по-рано. Всяко писмо пак посочва ден за плащане.
ui-start-use-policy = Събирай така
ui-start-show-steps = Покажи стъпките
ui-start-late-steps = Какво става с просрочена фактура
ui-when = Кога
ui-when-due = { $count ->
    [one] { $count } ден закъснение
   *[other] { $count } дни закъснение
}
ui-when-step = { $count ->
    [one] { $count } ден след: { $step }
   *[other] { $count } дни след: { $step }
}
ui-when-step-working = { $count ->
    [one] { $count } работен ден след: { $step }
   *[other] { $count } работни дни след: { $step }
}
ui-when-with-step = заедно с: { $step }
ui-when-otherwise = когато важи
ui-how-approve = решава човек
ui-how-tell = съобщение вътре във фирмата
ui-how-charge = осчетоводява се като такса
ui-said-saved = Запазено.
ui-said-policy = Политиката е в сила.
ui-start-run = Първи поглед
ui-start-run-title = Какво би станало първо?
ui-start-run-what = Dunlin преглежда всеки клиент и казва какво би направил и защо.
ui-start-run-safe = С гледането нищо не се осчетоводява и не се изпраща.
ui-start-run-none = Всеки клиент се преглежда веднъж. Това отнема секунди.
ui-start-run-do = Виж какво би станало

## Демонстрация и преминаване на живо
ui-demo = Демо.
ui-demo-what = Всички клиенти тук са измислени.
ui-demo-remove-what = Изтрива завинаги клиенти, фактури, писма и настройки.
ui-demo-remove = Премахни демото
ui-said-demo-removed = Демонстрацията е премахната. Книгата е ваша.
ui-go-live = Действащ режим…
ui-live-title = Преминаване в действащ режим
ui-live-what = Досега всичко беше проба. Оттук нататък е наистина.
ui-live-now = Какво се променя
ui-live-today = Обработките се одобряват само за днес.
ui-live-bank = Обработката чака, докато данните от банката са твърде стари.
ui-live-contact = Клиент без контакт трябва да се прегледа.
ui-live-letters = Писмата пак са файлове в папката за изходящи. Автоматичното изпращане се включва отделно.
ui-live-missing = Още липсва
ui-live-missing-why = Нужно е за всяко писмо.
ui-live-missing-do = Попълни
ui-live-do = Премини в действащ режим
ui-live-already = Тази книга вече е в действащ режим.
ui-said-live = Книгата е в действащ режим. Обработките се одобряват само за днес.
ui-missing-name = Име
ui-missing-address = Адрес
ui-missing-city = Населено място
ui-missing-service-telephone = Телефон за връзка
ui-missing-payment-methods = Начини на плащане
ui-missing-bank-details-iban = Банкова сметка (IBAN)
