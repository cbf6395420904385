### Изречението зад всеки код за причина и отказ. Точките в кода тук са тирета.

## Защо се прави нещо
reason-step-due = { $step }: денят ѝ е { $since }.
reason-step-caught_up = { $step }: денят ѝ беше { $since }; наваксва се сега.
reason-item-listed_in_notice = Посочена е в днешното известие до клиента; нейната следваща стъпка е в друг ден.

## Защо още не
reason-step-waits = Следва: { $step }, от { $until }.
reason-item-not_due = Падежът е { $until }.
reason-notice-recent = Последното известие е отпреди по-малко от най-краткия промеждутък. Не преди { $until }.
reason-contact-hours = Извън часовете за обаждания при клиента. Не преди { $until }.
reason-contact-calls = Направени са толкова обаждания за нея, колкото са позволени за седем дни. Не преди { $until }.
reason-contact-quiet = С тях е разговаряно неотдавна. Без обаждане преди { $until }.
reason-contact-notices = Изпратени са толкова известия, колкото са позволени за тридесет дни. Не преди { $until }.
reason-calendar-closed = Не е работен ден. Премества се на { $until }.
reason-notice-other_first = Друго известие до клиента е преди това.
reason-notice-corrects = Известието от { $on } беше погрешно. Първо клиентът научава това с отделно писмо.
reason-step-earlier_first = { $step } е преди това.
reason-task-open = Първо трябва да се свърши задачата от { $step }.

## Защо не
reason-policy-finished = Политиката няма следваща стъпка за нея.
reason-item-credit = В полза на клиента: приспада се, никога не се събира.
reason-account-credit_covers = Неизползвани кредити от { $amount } покриват просроченото в тази валута.
reason-item-disputed = Клиентът я оспорва.
reason-item-disputed_part = { $amount } от нея се оспорват; за останалото се продължава.
reason-item-promised = Обещана до { $until }. Напомнянията спират, докато мине този ден.
reason-item-promised_part = { $amount } от нея са обещани до { $until }; за останалото се продължава.
reason-promise-broken = { $amount } бяха обещани до { $on } и не постъпиха, макар че срокът вече беше изтекъл: само срещу незабавно плащане, докато всичко бъде платено.
reason-item-said_sent = Казват, че вече е платена. Напомнянията спират до { $until } включително, за да има банката време; поискайте доказателство.
reason-account-reason_false = Причината, която посочиха на { $on }, за да не плащат, се оказа невярна. Човек преценява съдебни действия.
reason-account-reason_bare = Попитани отново на { $on } защо не плащат, те не дадоха подробности. Човек преценява съдебни действия.
reason-account-paused = { $until ->
    [none] Контактът с клиента е спрян.
   *[other] Контактът с клиента е спрян до { $until }.
}
reason-item-paused = { $until ->
    [none] Тази позиция е спряна.
   *[other] Тази позиция е спряна до { $until }.
}
reason-item-not_in_latest_list = Най-новият пълен списък от източника ѝ не я съдържа. Уредена ли е? Потвърдете или внесете списък, който я съдържа.
reason-terms-without_credit = Плаща се предварително или с поръчката: поръчката чака парите и нищо не се събира.
reason-charge-not_agreed = Не се добавя такса за забава: няма договорен или въведен процент.
reason-charge-interest_stated = Лихва: { $interest }, посочена в { $stated_in }.
reason-charge-interest_by_terms = Лихва: { $interest }, посочена в общите условия.
reason-charge-interest_by_law = Лихва: по закона на { $country } ({ $law }).
reason-charge-interest_without_law = Без лихва: законът на { $country } няма записано правило за такъв клиент ({ $kind }).
reason-charge-interest_not_stated = Без лихва: нито условията на фактурата, нито споразумение я посочват.
reason-charge-country_unknown = Без лихва: решава законът на държавата на потребителя, а тя не е известна.
reason-charge-lump_sum_not_certain = Без фиксирана сума: не е сигурно какво дава законът за дълг в { $currency }.
reason-charge-rate_unconfirmed = Лихва се начислява до { $until }: ставката { $series } след този ден не е сигурна. Проверете я и я потвърдете или въведете в „Настройки“, „Лихвени проценти“; следващото известие начислява останалото.
reason-charge-with_its_item = Такса се иска с известията за просрочените фактури.

## Как отива
reason-contact-missing = Не е известен нито имейл, нито пощенски адрес.
reason-contact-post_returned = Писмата до известния пощенски адрес се връщат, а друг адрес не е известен.
reason-contact-no_email = Не е известен имейл: отива с писмо.
reason-contact-email_refused = Никой там не желае имейли: изпраща се писмо.
reason-contact-email_fails = Имейлите до известния адрес не стигат: изпраща се писмо.
reason-contact-no_management = Не е известно кой управлява или притежава клиента: предназначеното за него отива в счетоводството, а от служител се иска да разбере кой е.
reason-contact-no_phone = Предстои обаждане ({ $step }), а няма номер, на който да се обадите.
reason-language-fallback = Още няма текстове на езика на клиента ({ $language }): отива на английски.

## Проверки при издаване
reason-item-paid = Платена е, след като беше предложена.
reason-item-amount_changed = Неплатената сума се промени, след като беше предложена.
reason-contact-changed = Контактът се промени, след като беше предложена.
reason-notice-exists = В този ден по този път вече е отишло известие до клиента.
reason-notice-withdrawn = Оттеглено при издаването ({ $codes }). Следващото предложение решава отново.
reason-letter-not_possible = Писмото не може да се направи: { $why }.
reason-run-changed_since = Фактите се промениха, след като обработката беше предложена. Решава следващото предложение.
reason-run-taken_out = Някой я извади от тази обработка.

## Какво остави отстъпката за ранно плащане
reason-discount-unearned = Неплатеното е отстъпка за ранно плащане: { $amount } дойдоха на { $on }, след последния ѝ ден.

## Какво е особено при плащане: част от изречение
allocation-payment-short = по-малко от неплатеното
allocation-payment-over = останалото е по сметка
allocation-payment-small_difference = останалото е опростено
allocation-discount-unearned = отстъпката е взета твърде късно

## Откази
refusal-receipt-not_positive = Сумата на постъплението трябва да е над нула.
refusal-item-other_currency = { $item } е в { $currency }: парите уреждат позиции в своята валута.
refusal-item-not_open = По позицията нищо не се дължи.
refusal-allocation-too_much = Трябва да се уреди повече от неплатеното по { $item } ({ $open }) или от останалото от постъплението, или позицията е посочена два пъти.
refusal-adjustment-too_early = Важи най-рано от { $from }.
refusal-date-in_future = { $on } още не е дошъл: най-късно днес.
refusal-receipt-nothing_applied = Няма нищо, което да се върне назад.
refusal-receipt-ended = Постъплението вече е отменено или върнато.
refusal-receipt-used_on = Пари от постъплението, които бяха по сметка ({ $item }), вече са използвани, затова то не може да се върне изцяло. Първо върнете тяхното използване.
refusal-item-not_a_credit = { $item } не е в полза на клиента.
refusal-credit-not_used = Нищо от кредита не е използвано или изплатено, за да се върне назад.
refusal-item-not_a_charge = { $item } не е такса; фактура се отписва.
refusal-notice-struck = { $notice } вече не важи: оттеглено е или не е пристигнало.
refusal-notice-is_correction = { $notice } само съобщава, че друго известие е погрешно. То не се оттегля.
refusal-notice-in_doubt = Още не се знае дали { $notice } е заминало. Първо посочете какво е известно за този имейл.
refusal-notice-later_stands = { $notice } е по-късно за същата фактура и се основава на това. Първо оттеглете него.
refusal-notice-item_placed = { $item } е в други ръце ({ $placement }), които разчитат на това известие. Първо го изтеглете обратно.
refusal-notice-item_in_plan = { $item } е в план { $plan }, подписан след това известие. Първо прекратете плана.
refusal-adjustment-out_of_range = Сумата е над нула и най-много { $most }.
refusal-adjustment-over_limit = { $amount } е повече, отколкото един човек може да опрости сам ({ $limit }); посочете кой го е одобрил.
refusal-promise-not_possible = Обещанието има сума над нула и ден, който не е минал.
refusal-promise-too_far = Обещанието е за ден, който не е минал и не е след { $latest }. Запишете този ден или по-ранен; за повече време договорете план за разсрочено плащане.
refusal-dispute-out_of_range = Оспорената част е над нула и най-много неплатеното ({ $open }).
refusal-dispute-exists = Позицията вече се оспорва.
refusal-dispute-none = По позицията няма отворен спор.
refusal-hold-exists = Такова спиране вече е в сила. За друг последен ден го отменете и го поставете отново.
refusal-hold-none = Няма такова спиране в сила.
refusal-interval-ends_before_it_begins = Последният ден е преди първия.
