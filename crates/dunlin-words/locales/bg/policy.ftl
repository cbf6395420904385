### Политиката в изречения, така че да може да се прочете на глас. Всяка стъпка се казва така: КОГА КАКВО, а после цели изречения.

## Кога: начало на изречението
# $days е брой с мярка („7 дни“); $side е on, before или after.
policy-days = { $days ->
    [one] { $days } ден
   *[other] { $days } дни
}
policy-working-days = { $days ->
    [one] { $days } работен ден
   *[other] { $days } работни дни
}
policy-when-due = { $side ->
    [on] В деня на падежа
    [before] { $days } преди падежа
   *[after] Най-рано { $days } след падежа
}
policy-when-issued = { $side ->
    [on] В деня на фактурата
    [before] { $days } преди датата на фактурата
   *[after] { $days } след датата на фактурата
}
policy-when-sent = { $side ->
    [on] В деня на изпращането на фактурата
    [before] { $days } преди изпращането на фактурата
   *[after] { $days } след изпращането на фактурата
}
policy-when-first-invoice = { $side ->
    [on] В деня на първата фактура на клиента
    [before] { $days } преди първата фактура на клиента
   *[after] { $days } след първата фактура на клиента
}
policy-when-conversation = { $side ->
    [on] В деня на разговора
   *[after] { $days } след разговор за просрочена позиция
}
policy-when-step = { $side ->
    [on] В деня на „{ $step }“
   *[after] Най-рано { $days } след „{ $step }“
}
policy-when-monthly = На първия работен ден от всеки месец

## Какво: край на изречението
policy-does-notice = се изпраща { $letter } { $channel ->
    [letter] по пощата
    [certified] с препоръчано писмо
   *[email] по имейл
}{ $to ->
    [management] { " " }до ръководството на клиента.
   *[contact] .
}
policy-does-task = { $channel ->
    [visit] клиента посещава { $role }.
   *[phone] на клиента се обажда { $role }.
}
policy-does-approve-placement = човек решава: вътрешен екип, агенция, продажба или не.
policy-does-approve-legal = човек решава дали да започнат съдебни действия.
policy-does-tell = се съобщава на: { $role }.
policy-does-hold = { $kind ->
    [order] поръчката чака парите.
    [credit] спират доставките на кредит.
    [cash_only] клиентът плаща при поръчката.
    [stop] спират продажбите.
   *[pause] контактът спира.
}
policy-does-charge = се осчетоводяват лихвите и разноските за забава.

## Писмата, както стоят в изречението
policy-letter-receipt-check = въпрос дали фактурата е пристигнала
policy-letter-receipt-check-again = втори въпрос дали фактурата е пристигнала
policy-letter-courtesy = любезно напомняне
policy-letter-due-soon = съобщение, че падежът наближава
policy-letter-unearned-discount = съобщение за отстъпка, взета твърде късно
policy-letter-reminder = напомняне
policy-letter-past-due = писмо за просрочие
policy-letter-second-reminder = второ напомняне
policy-letter-confirmation = потвърждение на разговора
policy-letter-to-management = писмо
policy-letter-second-notice = второ известие
policy-letter-demand = покана за плащане
policy-letter-final-notice = последно известие
policy-letter-in-collections = известие, че вземанията са предадени за събиране
policy-letter-last-deadline = последен срок
policy-letter-statement = извлечение от сметката
policy-letter-promise = потвърждение на обещаното
policy-letter-credit-hold = известие, че доставките на кредит са спрени
policy-letter-cash-only = известие, че поръчки се приемат срещу предварително плащане
policy-letter-stop-trading = известие, че търговията е спряна
policy-letter-early-out-1 = първо писмо за ново вземане
policy-letter-early-out-2 = второ писмо за ново вземане
policy-letter-early-out-3 = последно писмо за ново вземане
policy-letter-thanks = благодарност за плащането
policy-letter-correction = извинение за погрешно известие
policy-letter-invoice = самата фактура

## Условия и какво следва: цели изречения
policy-if = Само ако { $condition }.
policy-and = { $first } и { $second }
policy-or = { $first } или { $second }
policy-left-out = Пропусната стъпка: „{ $step }“, защото { $because }.
# What a condition asks, as a part of a sentence: that it is so, or that it is not.
policy-fact-sent-by-email = { $is ->
    [yes] фактурата е изпратена по имейл
   *[no] фактурата не е изпратена по имейл
}
policy-fact-sent-by-post = { $is ->
    [yes] фактурата е изпратена по пощата
   *[no] фактурата не е изпратена по пощата
}
policy-fact-arrived = { $is ->
    [yes] клиентът е казал, че е пристигнала
   *[no] клиентът не е казал, че е пристигнала
}
policy-fact-receipt-confirmed = { $is ->
    [yes] известно е, че писмо за нея е стигнало
   *[no] не е известно писмо за нея да е стигнало
}
policy-fact-pay-date-named = { $is ->
    [yes] е посочен ден за плащане
   *[no] не е посочен ден за плащане
}
policy-fact-terms = { $is ->
    [yes] условията дават поне { $days }
   *[no] условията дават по-малко от { $days }
}
policy-fact-unearned-discount = { $is ->
    [yes] неплатеното е отстъпка, взета твърде късно
   *[no] неплатеното не е отстъпка, взета твърде късно
}
policy-fact-open = { $is ->
    [yes] неплатени са поне { $amount } от нея
   *[no] неплатени са по-малко от { $amount } от нея
}
policy-fact-late = { $is ->
    [yes] клиентът е просрочил поне { $amount }
   *[no] клиентът е просрочил по-малко от { $amount }
}
policy-fact-anything-late = { $is ->
    [yes] клиентът има нещо просрочено
   *[no] клиентът няма нищо просрочено
}
policy-fact-promise-broken = { $is ->
    [yes] нарушено обещание още се дължи
   *[no] няма нарушено обещание, което още се дължи
}
policy-fact-spoken-with = { $is ->
    [yes] след падежа е говорено с някого
   *[no] след падежа не е говорено с никого
}
policy-fact-has-email = { $is ->
    [yes] има имейл адрес
   *[no] няма имейл адрес
}
policy-fact-has-phone = { $is ->
    [yes] има телефонен номер
   *[no] няма телефонен номер
}
policy-fact-kind = { $is ->
    [yes] за закона клиентът е: { $kind }
   *[no] за закона клиентът не е: { $kind }
}
policy-fact-country = { $is ->
    [yes] държавата на клиента е { $country }
   *[no] държавата на клиента не е { $country }
}
policy-fact-class = { $is ->
    [yes] класът на клиента е „{ $class }“
   *[no] класът на клиента не е „{ $class }“
}
policy-fact-owes = { $is ->
    [yes] клиентът дължи поне { $amount }
   *[no] клиентът дължи по-малко от { $amount }
}
policy-fact-owes-late = { $is ->
    [yes] поне { $amount } от дълга на клиента са просрочени
   *[no] по-малко от { $amount } от дълга на клиента са просрочени
}
# By which segment and which version of the policy a customer is decided.
policy-by-segment = Сегмент „{ $segment }“: { $because }.
policy-by-segment-always = Сегмент „{ $segment }“.
policy-by-segment-kept = Сегмент „{ $segment }“, както при изпращането на това известие.
policy-by-notice = Решава версия { $version } на политиката, а не версия { $live }, която е в сила: по нея е изпратено известие за просрочие от { $day }, а фактурата още не е платена.
policy-by-move = Решава версия { $version } на политиката, защото клиентът е преместен към нея на { $day }.
policy-by-version = Решено по версия { $version } на политиката; в сила е версия { $live }.
policy-not-segment = Не е сегмент „{ $segment }“, защото { $because }.
policy-less-segment = Не е сегмент „{ $segment }“, макар да отговаря: друг казва повече за клиента.
policy-segments-wait = Сегментите се преглеждат отново, когато това бъде платено или клиентът бъде преместен.
policy-needs = Само след „{ $step }“.
policy-needs-outcome = Само ако „{ $step }“ е завършила с: { $outcomes }.
policy-copies = С него идват копия на неплатените фактури.
policy-gives-days = { $days ->
    [one] Дава { $days } ден за плащане.
   *[other] Дава { $days } дни за плащане.
}
policy-repeats = { $days ->
    [one] Отново всеки ден, докато се свържем с някого.
   *[other] Отново на всеки { $days } дни, докато се свържем с някого.
}
policy-waits = Нищо следващо не се прави, преди това да е решено.
policy-lapses-at-next = Пропуска се, когато дойде денят на следващата стъпка.
policy-lapses-after = { $days ->
    [one] Пропуска се { $days } ден след нейния ден.
   *[other] Пропуска се { $days } дни след нейния ден.
}
policy-monthly-waits = Чака ден без друго известие.
policy-off = Изключена: тази стъпка не се прави.
policy-charges-nothing = Нищо не се начислява, докато политиката не посочва лихва, фиксирана сума или такса.
policy-charges-interest = { $from ->
    [agreed] Лихва по договореното.
    [terms] Лихва по договореното, иначе { $rate }.
   *[statutory] Лихва по договореното, иначе законната.
}
policy-charges-lump-sum = Фиксираната сума по закон за всяка позиция.
policy-charges-fee-agreed = Договорената такса.
policy-charges-fee = Такса от { $fee }.

## Какво важи за всички стъпки
policy-stops = За каквото е платено, оспорено, обещано или спряно, не се напомня.
policy-gap = { $days ->
    [0] Между известията до един клиент не са нужни дни.
    [one] Между две известия до един клиент има поне { $days } ден.
   *[other] Между две известия до един клиент има поне { $days } дни.
}
policy-pay-within = { $days ->
    [one] Известие за просрочие дава { $days } ден за плащане.
   *[other] Известие за просрочие дава { $days } дни за плащане.
}
policy-join = Старите позиции се включват от „{ $step }“, стъпка по стъпка.
policy-promises = { $days ->
    [0] Пари, обещани за изпращане, важат до назования ден.
    [one] За пари, обещани за изпращане, се дава още { $days } работен ден.
   *[other] За пари, обещани за изпращане, се дават още { $days } работни дни.
}
policy-broken-cash-only = След неспазено обещание за вече просрочено: само срещу незабавно плащане, докато всичко бъде платено.
policy-promise-confirm = Обещание за плащане се потвърждава писмено, веднъж, освен ако писмото за разговора не го съдържа.
policy-fresh = { $days ->
    [0] От действаща книга не се издава нищо, ако банката не е известна до същия ден.
    [one] От действаща книга не се издава нищо, ако данните от банката са по-стари от { $days } работен ден.
   *[other] От действаща книга не се издава нищо, ако данните от банката са по-стари от { $days } работни дни.
}
