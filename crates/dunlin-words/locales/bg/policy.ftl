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

## Условия и какво следва: цели изречения
policy-if-sent-by-email = Само ако фактурата е изпратена по имейл.
policy-if-sent-by-post = Само ако фактурата е изпратена по пощата.
policy-if-not-confirmed = Само ако клиентът не е казал, че е пристигнала.
policy-if-no-pay-date = Само ако не е посочен ден за плащане.
policy-if-nothing-late = Само ако клиентът няма нищо просрочено.
policy-if-unearned-discount = Само ако неплатеното е отстъпка, взета твърде късно.
policy-if-no-unearned-discount = Не и ако неплатеното е отстъпка, взета твърде късно.
policy-if-terms = { $days ->
    [one] Само ако условията дават поне { $days } ден.
   *[other] Само ако условията дават поне { $days } дни.
}
policy-needs = Само след „{ $step }“.
policy-needs-outcome = Само ако „{ $step }“ е завършила с: { $outcomes }.
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
policy-fresh = { $days ->
    [0] От действаща книга не се издава нищо, ако банката не е известна до същия ден.
    [one] От действаща книга не се издава нищо, ако данните от банката са по-стари от { $days } работен ден.
   *[other] От действаща книга не се издава нищо, ако данните от банката са по-стари от { $days } работни дни.
}
