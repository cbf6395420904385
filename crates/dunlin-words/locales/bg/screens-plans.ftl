# Instalment plans, and disputes with their end.

reason-item-in_plan = План { $plan } я обхваща и се спазва; следващата част е до { $until }.
refusal-plan-nothing_to_pay = Няма какво да се плаща на части или някоя част би била нула.
refusal-plan-down_payment = Предварителното плащане е цялата сума ({ $total }) или повече.
refusal-plan-too_many_parts = Планът има най-много 260 части.
refusal-plan-other_sum = Частите не дават сумата за плащане: { $total }.
refusal-plan-not_in_order = Всяка част трябва да е с по-късен ден от предишната.
refusal-plan-item_in_plan = { $item } вече е в план { $plan }.
policy-letter-agreement = споразумението за план
policy-letter-part-soon = бележка, че част от план скоро е дължима
policy-letter-part-missed = напомняне за част от план
policy-letter-not-justified = писмо, че спорът е неоснователен
step-answer-overdue = Просрочен отговор по спор
step-not-justified = Неоснователен спор
step-part-soon = Част от план скоро е дължима
step-part-missed = Пропусната част от план
step-plan-failed = Неспазен план
ui-proof-plan-parts-are-whole = Частите на плановете дават това, което обхващат
ui-proof-plan-items-are-there = Позициите на плановете са налични
ui-guard-item-in-plan = Междувременно е подписан план за нея.
ui-log-kind-plan = Планове
ui-log-plan-offered = Предложен план
ui-log-plan-agreed = Подписан план
ui-log-plan-failed = План, прекратен като неспазен
ui-log-plan-withdrawn = Оттеглен план
refusal-plan-part_missed = Вноската с падеж { $due } не е платена, затова този план вече не може да се подпише. Съставете нов план или първо отразете плащането.
refusal-plan-state = Планът { $state ->
    [offered] не е подписан
    [agreed] вече е подписан
    [active] вече е подписан
    [completed] е платен
    [failed] не е спазен и е приключил
   *[withdrawn] е оттеглен
}; това не може да се направи с него.
policy-when-part = { $side ->
    [on] В деня на част от план
    [before] { $days } преди деня на част от план
   *[after] { $days } след като част от план е пропусната
}
policy-when-answer-due = { $side ->
    [on] В последния ден за отговор по спор
   *[after] { $days } след последния ден за отговор по спор
}
policy-when-not-justified = { $side ->
    [on] Когато спорът е неоснователен
   *[after] { $days } след като спорът е признат за неоснователен
}
policy-when-plan-failed = { $side ->
    [on] Когато план не е спазен
   *[after] { $days } след като план не е спазен
}
ui-plan = План
ui-plans = Планове за разсрочено плащане
ui-plans-all = Всички
ui-plans-how = Задължения, които се плащат на части. Докато планът се спазва, за фактурите му не се напомня.
ui-plans-none = Няма план
ui-plans-none-why = План се съставя на страницата на клиента.
ui-plan-of = План { $plan }
ui-plan-next = { $amount } до { $day }
ui-plan-was-due = { $amount } с падеж { $day } не са платени
ui-plan-next-part = Следваща част
ui-plan-next-on = Следваща част до
ui-plan-next-open = Следваща част, отворена
ui-plan-total = Общо
ui-plan-received = Получено
ui-plan-parts = Части
ui-plan-part = Част
ui-plan-items = Какво обхваща
ui-plan-items-hint = Ако нищо не е отметнато, всичко отворено, което не е оспорено.
ui-plan-left = Не се обхваща
ui-plan-left-item-contested = Цялата сума е оспорена.
ui-plan-left-item-contested_in_part = Част от сумата е оспорена. Остатъкът се търси отделно.
ui-plan-left-item-credit = Това са пари на клиента. Първо ги отнесете към фактури и планът ще е за по-малко.
ui-plan-facts = Какво е договорено
ui-plan-payday = Дни за плащане
ui-payday-week = Всяка седмица
ui-payday-fortnight = Всяка втора седмица
ui-payday-month = Всеки месец
ui-payday-last-working-day = Последен работен ден на месеца
ui-plan-interest = Лихва
ui-plan-interest-runs = Продължава да тече
ui-plan-interest-rests = Не тече, докато планът се спазва
ui-plan-grace = Гратисни дни
ui-plan-missed = Пропуснати части, с които се прекратява
ui-plan-missed-never = Никакви: прекратява го човек
ui-plan-missed-hint = 0: не се прекратява от само себе си.
ui-plan-offered-on = Предложен на
ui-plan-signed-on = Подписан на
ui-plan-signed-by = Подписан от
ui-plan-failed-on = Неспазен от
ui-plan-ended-on = Прекратен от
ui-plan-agreement = Споразумение за подпис
ui-plan-sign = Отбележете, че е подписан
ui-plan-end = Прекратете плана
ui-plan-end-how = Как приключва
ui-plan-new = Нов план за разсрочено плащане
ui-plan-new-how = Първо вижте частите. Планът важи, след като бъде подписан.
ui-plan-first = Първи ден за плащане
ui-plan-count = Равни части
ui-plan-each = Или по толкова
ui-plan-amounts = Или собствени суми
ui-plan-amounts-hint = По една за всеки ден, разделени с точка и запетая.
ui-plan-down = Платено предварително
ui-plan-down-on = До
ui-plan-no-interest = Лихвата не тече, докато планът се спазва
ui-plan-preview = Покажете частите
ui-plan-offer = Предложете плана
ui-plan-parts-wrong = Напишете колко части, например 6.
ui-plan-offered = Предложен
ui-plan-agreed = Подписан
ui-plan-active = Изплаща се
ui-plan-completed = Платен
ui-plan-failed = Неспазен
ui-plan-withdrawn = Оттеглен
ui-part-paid = Платена
ui-part-open = Отворена
ui-part-rests = Оспорена
ui-part-late = Просрочена
ui-part-missed = Пропусната
ui-said-plan-offered = План { $plan } е предложен. Важи, след като бъде подписан.
ui-said-plan-signed = План { $plan } е подписан. За фактурите му не се напомня, докато се спазва.
ui-said-plan-ended = План { $plan } е прекратен. Напомнянията продължават оттам, докъдето бяха стигнали.
ui-disputes = Спорове
ui-disputes-how = Какво оспорват клиентите. За останалата част от фактурата се напомня междувременно.
ui-disputes-none = Няма спор
ui-disputes-none-why = Какво оспорва клиентът, се отбелязва на страницата му.
ui-dispute-contested = Оспорено
ui-dispute-since = От
ui-dispute-answer-by = Отговор до
ui-dispute-owner = Кой се занимава
ui-dispute-closed-on = Приключен на
ui-dispute-end = Приключете
ui-dispute-end-how = Как приключва
ui-dispute-end-part = Клиентът има право за
ui-dispute-is-open = Отворен
ui-dispute-is-credited = Кредитиран
ui-dispute-is-rejected = Неоснователен
ui-dispute-is-split = Частично кредитиран
ui-dispute-is-upheld = Предстои кредитно известие
ui-dispute-is-withdrawn = Оттеглен
ui-dispute-is-all = Всички
ui-said-dispute-ended = Спорът за { $item } е приключен.
ui-wrong-plan-unknown = Няма такъв план. Проверете номера му.
ui-wrong-dispute-state-unknown = Спорът не може да бъде в такова състояние. Изберете едно от списъка.
ui-plans-sum = Получени { $received } от { $total }
ui-plan-paper = Подписан документ
ui-plan-item-more = Номер на друга фактура
ui-plan-number-wrong = Напишете цяло число, например 5.
ui-dispute = Спор
ui-dispute-overdue = срокът за отговор е изтекъл
ui-dispute-evidence = Добавете документ
ui-dispute-end-rejected = Неоснователен: сумата все пак се дължи
ui-dispute-end-credited = Основателен: кредитно известие сега
ui-dispute-end-split = Частично основателен: кредитно известие за тази част
ui-dispute-end-upheld = Основателен: кредитното известие предстои
ui-dispute-end-hint = Само когато клиентът има право за част.
ui-say-part-late = „Частта от { $amount } по Вашия план беше дължима на { $day } и още не е пристигнала. Случи ли се нещо?“
ui-ask-part-late = Кога ще дойде частта и дали следващите могат да се спазят.
ui-say-sent = „На { $day } казахте, че е платено. { $amount } още не са пристигнали.“
ui-ask-sent = На коя дата е изпратено, от коя сметка и с какво основание; помолете за потвърждение от банката.
ui-say-contested = „Оспорвате фактура { $amount } и ние я проверяваме. Има ли още нещо, което трябва да знаем?“
ui-ask-contested = Какво точно не е наред и кой може да го покаже. Какво не се оспорва: кога ще бъде платено?
ui-say-plan-offered = „На { $day } Ви изпратихме за подпис план за { $amount }. Такъв ли е, какъвто го договорихме?“
ui-ask-plan-offered = Кой ще го подпише и кога ще бъде върнат.
ui-say-past-due-again = „{ $amount } все още са просрочени. Какво се промени, откакто говорихме?“
ui-ask-past-due-again = Кога смятат да платят и колко. Ако не всичко: колко сега и на какви части останалото?
ui-talk-in-parts = Свързахме се, плаща на части
ui-talk-all-late = Всичко просрочено
ui-act-confirm = Потвърдете с писмо
ui-act-see-letter = Вижте писмото
ui-said-confirmed = Писмото е при документите. Отпечатайте го или го изпратете по имейл; друго за този разговор не се изпраща.
ui-wrong-call-nobody = Никой не беше открит, затова няма какво да се потвърди. Първо запишете разговора.
ui-wrong-call-confirmed = Този разговор вече е потвърден. Писмото е при документите на клиента.
ui-plan-sign-how = От този ден за фактурите му не се напомня. Подписаният документ се пази при документите на клиента.
ui-dispute-credited = Спор за { $item }: кредитиран
ui-dispute-split = Спор за { $item }: частично кредитиран
