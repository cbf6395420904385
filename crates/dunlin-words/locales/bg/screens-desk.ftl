### Работното място на събирача: работен списък, клиент, фактура и какво прави човек по тях.

## Формуляри, които не могат да се приемат
ui-wrong-nothing-saved = { $count ->
    [one] Още нищо не е запазено. Едно нещо трябва да се поправи:
   *[other] Още нищо не е запазено. { $count } неща трябва да се поправят:
}
ui-wrong-empty = Полето е празно. Кажете го с няколко думи.
ui-wrong-date = Това не е дата. Изберете я от календара или я напишете като 2026-11-27.
ui-wrong-amount-unreadable = Това не е сума. Пишете само цифри, например 1200,50.
ui-wrong-amount-thousands = Хиляди ли са това или дробна част? Напишете 1200 или 1,20.
ui-wrong-amount-day = Буквите след сумата не са ден. Напишете у, п, н, к или началото на ден от седмицата.
ui-wrong-amount-missing = Колко? Напишете сумата и, ако искате, деня след нея: 500 п.
ui-wrong-day-missing = До кой ден? Изберете ден или натиснете един от бутоните.
ui-wrong-outcome = Кажете какъв е резултатът: изберете един.
ui-wrong-note-empty = Бележката е празна. Кажете го с няколко думи.
ui-wrong-note-too-long = Бележката е над 4000 знака. Разделете я на две.
ui-wrong-contact-empty = Контактът има нужда от име, имейл адрес или телефонен номер.
ui-wrong-contact-email = Това не е имейл адрес. Напишете го като ann@example.com.
ui-wrong-limit-negative = Лимитът не може да е отрицателен. 0 значи: нищо на кредит.
ui-wrong-task-not-later = Изберете ден след днешния.
ui-wrong-task-done = Задачата вече е изпълнена.
ui-wrong-undo-too-late = Вече е върнато назад или междувременно се е променило. Историята показва как стоят нещата.
ui-wrong-customer-unknown = Няма такъв клиент.
ui-wrong-task-unknown = Няма такава задача.

## Работен списък
ui-kind = Вид
ui-kind-all = Всички
ui-kind-calls = Обаждания
ui-kind-visits = Посещения
ui-kind-other = Други
ui-whose = Чии
ui-whose-all = На всички
ui-worklist-none-fits = Няма такава задача
ui-worklist-none-fits-why = Чакат други задачи. Променете филтъра или покажете всички.
ui-worklist-show-all = Покажи всички
ui-task-since = от { $day }
ui-why-on-top = Защо стои тук
ui-why-broken = Обещанието за { $amount } до { $day } не е спазено
ui-why-past-due = { $amount } просрочени, { $percent } % от дължимото
ui-why-silence = { $count ->
    [0] Разговор днес
    [one] Последен разговор преди { $count } ден
   *[other] Последен разговор преди { $count } дни
}
ui-why-never = Никой още не е говорил с тях
ui-open-items = Неплатени позиции, { $currency }
ui-more-items = { $count ->
    [one] още { $count } позиция
   *[other] още { $count } позиции
}
ui-of-amount = от { $amount }
ui-last-contacts = Какво стана последно
ui-until-day = До
ui-assign-to = На кого
ui-assign-hint = Празно поле я връща на всеки с тази роля.
ui-key-select = избери
ui-act-done = готово
ui-act-snooze = Отложи
ui-act-assign = Възложи
ui-said-done = { $outcome }: { $task }.
ui-said-snoozed = Отложено до { $day }.
ui-said-assigned = Възложено: { $name }.
ui-said-unassigned = Задачата е за всеки с тази роля.

## Много редове
ui-many-all = { $count ->
    [one] { $count }, който отговаря
   *[other] всички { $count }, които отговарят
}
ui-many-ticked = отбелязани
ui-many-title = { $count ->
    [one] Една задача
   *[other] { $count } задачи
}
ui-many-counted = { $tasks ->
    [one] { $tasks } задача
   *[other] { $tasks } задачи
} на { $customers ->
    [one] { $customers } клиент.
   *[other] { $customers } клиенти.
} Още нищо не е променено.
ui-many-customers = { $count ->
    [one] Един клиент
   *[other] { $count } клиенти
}
ui-many-customers-counted = { $customers ->
    [one] { $customers } клиент.
   *[other] { $customers } клиенти.
} Още нищо не е променено.
ui-back-to-list = Обратно към списъка
ui-many-sums = Просрочени { $sums }.
ui-many-none = Няма отбелязан ред
ui-many-none-why = Върнете се и отбележете редове или отбележете „всички, които отговарят“.
ui-many-what = Какво да се направи
ui-many-snooze = Отложи задачите
ui-many-assign = Възложи задачите на някого
ui-many-note = Напиши бележка при всеки клиент
ui-many-hold = Постави спиране на всеки клиент
ui-many-rows = Избрани
ui-many-more = { $count ->
    [one] и още { $count }
   *[other] и още { $count }
}
ui-many-do = { $count ->
    [one] Направи за { $count } ред
   *[other] Направи за { $count } реда
}
ui-many-failed = { $count ->
    [one] За един ред не можа да се направи; за другите е готово.
   *[other] За { $count } реда не можа да се направи; за другите е готово.
}
ui-said-many = { $count ->
    [one] Готово за { $count } ред.
   *[other] Готово за { $count } реда.
}
ui-said-undone-many = { $count ->
    [one] Върнато назад за { $count } клиент.
   *[other] Върнато назад за { $count } клиенти.
}
ui-said-undone-but = { $count ->
    [one] Върнато назад за { $count } клиент. Междувременно променени и оставени така: { $names }.
   *[other] Върнато назад за { $count } клиенти. Междувременно променени и оставени така: { $names }.
}

## Разговорът
ui-talk-with = Обаждане до { $name }
ui-talk-say = Кажете
ui-talk-ask = Попитайте
ui-say-broken = „Искахте да платите { $amount } до { $day }. Какво попречи?“
ui-ask-broken = Какво липсва, кой одобрява плащането, в кой ден.
ui-say-past-due = „{ $amount } са просрочени. Кога ще бъдат платени?“
ui-ask-past-due = Дали фактурите са пристигнали, кой одобрява плащането, в кой ден.
ui-say-nothing-late = „Нямате нищо просрочено. Пристигнаха ли фактурите ни и наред ли е всичко?“
ui-ask-nothing-late = Дали нещо е неясно и кой плаща фактурите.
ui-talk-no-number = Не е известен телефонен номер.
ui-talk-nobody = Там никой не е известен.
ui-talk-promised = Свързахме се, обещаха плащане
ui-talk-contested = Свързахме се, оспорват позиция
ui-talk-left-message = Оставено съобщение
ui-talk-no-answer = Няма отговор, нов опит
ui-talk-pay-date = Свързахме се, посочиха ден за плащане
ui-talk-arrived = Фактурата е пристигнала
ui-talk-reached = Свързахме се, без уговорка
ui-talk-hint = 500 п е 500 до петък: буквите след сумата са денят.
ui-talk-day-only = До { $day }. Колко?
ui-talk-will-promise = Обещание за { $amount } до { $day }. Напомнянията спират, докато мине този ден, само за тази сума.
ui-talk-save-next = Запази, следващ клиент
ui-optional = По желание
ui-cancel = Откажи
ui-said-promised = { $name } обеща плащане до { $day }.
ui-said-talk = Обаждането до { $name } е записано.
# Бутони за дни.
ui-day-tomorrow = Утре
ui-day-friday = Петък
ui-day-monday = Понеделник
ui-day-month-end = Край на месеца
# Какво се пише за ден, с малки букви, разделено с интервали. Първото от първите четири е клавишът: една буква, и четирите различни.
ui-day-words-tomorrow = у утре
ui-day-words-friday = п петък
ui-day-words-monday = н понеделник
ui-day-words-month-end = к край кр
ui-day-words-tuesday = вторник
ui-day-words-wednesday = сряда
ui-day-words-thursday = четвъртък
ui-day-words-saturday = събота
ui-day-words-sunday = неделя

## Клиенти
ui-overdue-of = { $late } от { $all ->
    [one] { $all } позиция
   *[other] { $all } позиции
}
ui-credit-to-use = Неизползван кредит
ui-limit-of = Лимит { $amount }
ui-chip-broken = Неспазено обещание { $day }
ui-chip-promised = { $amount } обещани до { $day }
ui-pinned = Закачено
ui-note = Бележка
ui-note-pin = Покажи я до клиента
ui-page-newer = По-нови
ui-page-older = По-стари
ui-timeline-none = Още нищо не се е случило
ui-timeline-none-why = Тук стоят обаждания, обещания, писма и пари, най-новите отгоре.
ui-invoices-none = Няма нищо неплатено
ui-invoices-none-why = Каквото този клиент дължеше, е уредено.
ui-col-settled = Уредена
ui-pays-on = Плаща на { $day }.
ui-promise-is-open = В сила е.
ui-promise-is-kept = Спазено.
ui-promise-is-partly-kept = Спазено отчасти.
ui-promise-is-broken = Неспазено.
ui-promise-is-withdrawn = Върнато назад.
ui-promise-title-broken = Неспазено обещание
ui-promise-title-partly-kept = Обещание, спазено отчасти
ui-promise-ended-broken = Обещани бяха { $amount } до { $day }. Дотогава не е получено нищо.
ui-promise-ended-partly-kept = Обещани бяха { $amount } до { $day }. Дотогава са получени { $came }.
ui-dispute-withdrawn = Спорът за { $item } е върнат назад
ui-act-strike = Зачеркни
ui-act-pin = Закачи
ui-act-unpin = Откачи
ui-act-remove = Премахни
ui-act-withdraw = Върни назад
ui-act-uphold = Клиентът е прав
ui-act-reject = Отхвърли
ui-act-lift = Вдигни
ui-act-change = Промени
ui-act-first = Питай първо
ui-contact-add = Добави контакт
ui-contact-name = Име
ui-contact-role = Роля
ui-contact-phone = Телефон
ui-contact-email = Имейл
ui-contact-no-calls = Не желае обаждания
ui-contact-no-email = Не желае имейли
ui-contact-first = пита се първо
ui-late-terms = Договорено при забава
ui-late-terms-none = Нищо не е договорено: политиката и законът казват какво струва забавата.
ui-act-agree = Добави договореното
ui-act-agree-item = Добави условията на фактурата
ui-terms-since = Фактури от { $day }
ui-terms-fee = такса { $fee }
ui-terms-law = закон на { $country }
ui-terms-stated-in = Къде е посочено
ui-terms-late-fee = Такса за забава
ui-terms-country = Закон на държавата
ui-terms-from = За фактури от
ui-limit-amount = Може да дължи най-много
ui-limit-hint = Празно значи без лимит.
ui-kind-what = За закона е
ui-fact-kind = Вид клиент
ui-fact-limit = Лимит
ui-customer-kind-business = Фирма
ui-customer-kind-consumer = Частно лице
ui-customer-kind-public-health = Обществено здравеопазване
ui-customer-kind-other = Друг
ui-said-withdrawn = Обещанието е върнато назад. Напомнянията продължават.
ui-said-struck = Обаждането е зачеркнато.
ui-said-note = Бележката е записана.
ui-said-pinned = Бележката е закачена.
ui-said-unpinned = Бележката вече не е закачена.
ui-said-removed = Премахнато.
ui-said-limit = Лимитът е зададен.
ui-said-no-limit = Вече няма лимит.
ui-said-agreed = Условията при забава са записани.
ui-said-kind = Сега: { $kind }.
ui-said-contact-added = Контактът е добавен.
ui-said-contact-changed = Контактът е променен.
ui-said-contact-first = Отсега нататък се пита първо.

## Фактури
ui-borne-by = Начислено по
ui-with-charges = С таксите, ако се плати днес
ui-open-in-ledger = Неплатено по счетоводната книга
ui-settle-with-charges = За уреждане днес с таксите
ui-charge-not-booked = Още не е осчетоводено. Отива със следващото известие, което начислява.
ui-charge-interest = Лихва
ui-charge-lump-sum = Фиксирана сума по закон
ui-charge-fee = Такса за забава
