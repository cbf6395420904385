# Letters and e-mails, by template of the standard policy. Each states its requirement (R…) and its tone.
#
# The values are explained in the English file. Both nouns that are counted (фактура, позиция) are feminine, so that a sentence
# agrees with either. A date ends in „г.“: where STRONG() marks it, „включително“ keeps it from a second full stop. „на“ and „в/във“
# never stand before a weekday, „с/със“ never before a name.
# CAPITAL() begins a sentence. STRONG() marks the day; nothing else is ever bold. No capitals, no exclamation marks, no blame, and no step but those listed.

## Parts

number-word = { $n ->
    [1] една
    [2] две
    [3] три
    [4] четири
    [5] пет
    [6] шест
    [7] седем
    [8] осем
    [9] девет
    [10] десет
    [11] единадесет
    [12] дванадесет
   *[other] { $n }
}
documents = { $noun ->
    [invoices] { $n ->
        [one] { number-word } фактура
       *[other] { number-word } фактури
    }
   *[items] { $n ->
        [one] { number-word } позиция
       *[other] { number-word } позиции
    }
}
this-message = { $channel ->
    [email] това съобщение
   *[letter] това писмо
}
call-us = обадете ни се на { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
call-or-write = { $has_email ->
    [yes] { $channel ->
        [email] { call-us } или отговорете на това съобщение
       *[letter] { call-us } или ни пишете на { $email }
    }
   *[no] { call-us }
}
credits-deducted = { $credits ->
    [0] {""}
    [one] {" "}Сумата във Ваша полза вече е приспадната.
   *[other] {" "}Сумите във Ваша полза вече са приспаднати.
}
# Stands right after what is to be paid, without a space.
pay-by-or-soon = { $deadline ->
    [set] , така че да постъпи при нас до { STRONG($pay_by_day) } включително
   *[none] {" "}при първа възможност
}
title-by = { $deadline ->
    [set] за плащане до { $pay_by_near }
   *[none] с изтекъл срок
}

## The receipt check (R2.5, R1.2): did it arrive; no demand

receipt-check-title = Получихте ли { $noun ->
    [invoices] { $count ->
        [one] нашата фактура { $numbers }
       *[other] нашите { $documents }
    }
   *[items] нашите документи
}?
receipt-check-opening = { $count ->
    [one] Неотдавна Ви изпратихме { $noun ->
        [invoices] посочената по-долу фактура
       *[items] посочения по-долу документ
    }. Стигна ли до Вас и ясно ли е всичко?
   *[other] Неотдавна Ви изпратихме посочените по-долу { $documents }. Стигнаха ли до Вас и ясно ли е всичко?
}
receipt-check-ask = Достатъчен е кратък отговор. Ако нещо липсва или ако номерът на поръчката или адресът трябва да е друг, кажете ни сега и ще го поправим.
receipt-check-again-title = Още веднъж: получихте ли { $noun ->
    [invoices] { $count ->
        [one] нашата фактура { $numbers }
       *[other] нашите { $documents }
    }
   *[items] нашите документи
}?
receipt-check-again-opening = Преди няколко дни Ви попитахме дали { $noun ->
    [invoices] { $count ->
        [one] посочената по-долу фактура е стигнала
       *[other] посочените по-долу фактури са стигнали
    }
   *[items] { $count ->
        [one] посоченият по-долу документ е стигнал
       *[other] посочените по-долу документи са стигнали
    }
} до Вас. Нямаме отговор, а писмата понякога се губят, затова питаме още веднъж.
receipt-check-again-ask = Достатъчен е кратък отговор: пристигна ли всичко и има ли нещо неясно? С удоволствие ще изпратим копие.
receipt-check-help = При въпроси, моля, { call-or-write }.

## Courtesy, a week before due (R1.3): is anything wrong, and which day do they mean to pay

courtesy-title = Наред ли е всичко с { $noun ->
    [invoices] { $count ->
        [one] фактура { $numbers }
       *[other] нашите { $documents }
    }
   *[items] Вашата сметка
}?
courtesy-opening = Наближава падежът на { $noun ->
    [invoices] { $count ->
        [one] посочената по-долу фактура
       *[other] посочените по-долу фактури
    }
   *[items] { $count ->
        [one] посочения по-долу документ
       *[other] посочените по-долу документи
    }
}. Преди това бихме искали да знаем дали всичко е наред със стоките или услугите, които получихте от нас.
courtesy-ask = Ако е така, бихте ли ни казали в кой ден възнамерявате да платите? Това ни помага да планираме. Ако нещо не е наред, кажете ни какво и веднага ще го проверим.
courtesy-help = Моля, { call-or-write }.

## A few days before due (R2.6): short

due-soon-title = { $total } с падеж на { $due_first_near }
due-soon-opening = { $count ->
    [one] Кратко съобщение: срокът за плащане на { $noun ->
        [invoices] посочената по-долу фактура
       *[items] посочения по-долу документ
    } е до { STRONG($due_first_day) } включително.
   *[other] Кратко съобщение: наближава падежът на посочените по-долу { $documents }, като първият срок е до { STRONG($due_first_day) } включително.
}
due-soon-ask = Ако вече сте наредили плащането, благодарим Ви; не е нужно да правите нищо повече.
due-soon-help = При въпроси, моля, { call-or-write }.

## An early-payment discount was taken too late (R1.10): thanks first, then what is still open

unearned-discount-title = Отстъпка за ранно плащане: още { $unearned } за плащане
unearned-discount-opening = Благодарим Ви за { $payments ->
    [one] плащането. То беше намалено с отстъпката за ранно плащане, но постъпи
   *[other] плащанията. Те бяха намалени с отстъпката за ранно плащане, но постъпиха
} след последния ден за нея. Затова сумата от { $unearned } още не е платена; списъкът показва в кой ден са постъпили парите.{ credits-deducted }
unearned-discount-ask = Моля, преведете сумата от { $total }{ pay-by-or-soon }. Ако според Вас денят е друг, кажете ни и ще го проверим заедно.
unearned-discount-help = При въпроси, моля, { call-or-write }.

## The first reminder (R0.5, R3.5): an oversight

reminder-title = Напомняне: { $total } { title-by }
reminder-opening = { CAPITAL($documents_late) } по сметката Ви { $late ->
    [one] е
   *[other] са
} с изтекъл срок за плащане. Това лесно може да убегне от вниманието.{ credits-deducted }
reminder-ask = Моля, преведете сумата от { $total }{ pay-by-or-soon }.

## The invoice is late (R2.6, R1.4)

past-due-title = Просрочие: { $total } { title-by }
past-due-opening = { CAPITAL($documents_late) } по сметката Ви вече { $late ->
    [one] е просрочена с
   *[other] са просрочени с до
} { $oldest_days ->
    [one] един ден
   *[other] { $oldest_days } дни
}. Получили сте стоките или услугите, а плащането беше договорено за { $late ->
    [one] деня, посочен
   *[other] дните, посочени
} в списъка.{ credits-deducted }
past-due-ask = Моля, преведете сумата от { $total }{ pay-by-or-soon }. Ако това не е възможно, съобщете ни кога да очакваме плащането.

## Second reminder (R1.6): short, reassuring, opens a dialogue

second-reminder-title = Относно { $total } по сметката Ви
second-reminder-opening = Бихме искали да поговорим с Вас за сметката Ви, по която има { $late ->
    [one] просрочено плащане за { $total }
   *[other] просрочени плащания общо за { $total }
}.{ credits-deducted }
second-reminder-ask = Може би има причина, която още не знаем. Повечето въпроси се решават с кратък разговор и бихме предпочели да намерим решение заедно с Вас, вместо да пишем отново.
second-reminder-help = Моля, { call-or-write }, когато Ви е удобно. Възможно е и да платите част сега, а останалото по-късно.

## After a conversation (R1.5): what was said and agreed

confirmation-title = Разговорът ни от { $talked_on_near }
confirmation-opening = Благодарим Ви за разговора на { $talked_on }{ $has_with ->
    [yes] {" "}(от Ваша страна: { $with })
   *[no] {""}
}. Ето как сме го записали.
confirmation-agreed = Договорихме се за следното:
confirmation-nothing-agreed = Не бяха договорени нито ден за плащане, нито други условия.
agreed-amount = { $amount } до { $by }.
agreed-payment = Плащане до { $by }.
confirmation-list = { $late ->
    [0] Разговорът се отнасяше за следните { $noun ->
        [invoices] фактури
       *[items] документи
    }.
   *[other] Разговорът се отнасяше за сумата от { $total }, която е неплатена по този списък.
}
confirmation-help = Ако сме записали нещо неточно, моля, { call-or-write }. В противен случай не е нужно да отговаряте.

## agreement: an instalment plan to sign (R2.2, R3.8). Friendly and exact; both sides sign.

agreement-title = Вашият план за разсрочено плащане на { $total }
agreement-opening = Благодарим Ви, че уговорихте с нас плащането на { $documents } на обща стойност { $total }. По-долу е това, за което се договорихме. Моля, подпишете единия екземпляр и ни го върнете; планът започва, когато го получим.
agreement-parts = Вноски по план { $plan }
agreement-part = Вноска
agreement-by = Да постъпи до
agreement-amount = Сума
agreement-left = Остава след нея
agreement-sum = Общо
agreement-terms = Договаряме се за следното:
agreement-term-rest = Докато планът се спазва, не изпращаме напомняния за изброените по-горе позиции, а само кратки съобщения за вноските.
agreement-term-money = Каквото постъпи по-рано или над размера на вноската, се зачита за следващата. Всяко плащане покрива най-старата неплатена вноска.
agreement-interest-rests = Лихвата за забава по тези позиции не тече, докато планът се спазва. Ако планът не бъде спазен, тя се дължи така, сякаш не е имало план.
agreement-interest-runs = Лихвата за забава по тези позиции продължава да тече, докато планът се спазва. Тя се иска, след като планът приключи.
agreement-term-default = Вноска се смята за пропусната{ $grace ->
    [0] {" "}в деня след падежа ѝ
    [one] , когато след падежа ѝ е минал един ден
   *[other] , когато след падежа ѝ са минали { $grace } дни
}. { $missed ->
    [0] При пропуснати вноски планът не се прекратява от само себе си; тогава можем да го прекратим, като Ви уведомим.
    [1] Планът се прекратява с първата пропусната вноска или когато бъде пропусната последната вноска.
   *[other] Планът се прекратява при { $missed } едновременно пропуснати вноски или когато бъде пропусната последната вноска.
}
agreement-term-end = Когато планът се прекрати по този начин, всичко неплатено става дължимо наведнъж.
agreement-sign = Ако нещо не отговаря на договореното, моля, преди да подпишете, { call-or-write }.
agreement-place-date = Място и дата
agreement-signature = Подпис и име

## part-soon: a part of a plan falls due in a few days (R3.8). Friendly.

part-soon-title = { $total } с падеж на { $due_first_near }
part-soon-opening = Кратко съобщение по плана ни за разсрочено плащане: { $numbers }, на стойност { $total }, е дължима до { $due_first_day }.
part-soon-ask = Ако вече сте наредили плащането, благодарим Ви; не е нужно да правите нищо повече.
part-soon-help = Ако този ден вече не Ви е удобен, моля, преди да настъпи, { call-or-write }.

## part-missed: a part of a plan did not come (R3.8). Calm; speaks of that part only.

part-missed-title = { $total } с падеж на { $due_first_near }: още не са постъпили
part-missed-opening = По плана ни за разсрочено плащане { $numbers }, на стойност { $total }, беше с падеж на { $due_first_near }. Още не сме я получили.
part-missed-ask = Моля, платете я{ pay-by-or-soon }, за да продължи планът.
part-missed-help = Ако не можете да я платите сега, моля, { call-or-write } възможно най-скоро. Планът може да се промени само докато се спазва.

## not-justified: what was contested is owed after all. Plain, without blame.

not-justified-title = Вашето възражение по { $numbers }
not-justified-opening = Разгледахме възражението Ви по { $numbers } и установихме, че сумата от { $total } се дължи.
not-justified-ask = Моля, платете я при първа възможност. От днес за нея важи същото, което и за всяка друга неплатена сума.
not-justified-help = Ако виждате нещата по друг начин, моля, { call-or-write } и ни кажете какво да проверим.

## To the customer's manager or owner (R1.7): cordial, summarises

to-management-title = Сметката Ви при { $creditor }: { $total } просрочени
to-management-attention = На вниманието на ръководството
to-management-opening = Пишем Ви, защото { $customer } е ценен за нас партньор и защото за сметката Ви е нужно решение, което може би не е стигнало до Вас.
to-management-summary = { CAPITAL($documents_late) } на стойност { $past_due } { $late ->
    [one] е просрочена с
   *[other] са просрочени, най-старата – с
} { $oldest_days ->
    [one] един ден
   *[other] { $oldest_days } дни
}. Досега след съобщенията ни не постъпи плащане.{ credits-deducted }
to-management-ask = Ще Ви бъдем благодарни, ако съдействате сумата от { $total } { $deadline ->
    [set] да постъпи при нас до { STRONG($pay_by_day) } включително
   *[none] да бъде платена скоро
} или ни кажете какво пречи на плащането. В това няма нищо лично: стоките или услугите бяха доставени, а плащането – договорено.

## Second notice (R0.6, R3.9): certified; what is seriously overdue and what follows

second-notice-title = Второ известие: { $total } { title-by }
second-notice-opening = { CAPITAL($documents_late) } по сметката Ви { $late ->
    [one] е значително просрочена – с
   *[other] са значително просрочени, най-старата – с
} { $oldest_days ->
    [one] един ден
   *[other] { $oldest_days } дни
}. След напомнянията ни не постъпи плащане.{ credits-deducted }
second-notice-ask = Моля, преведете сумата от { $total }{ pay-by-or-soon }.
second-notice-duty = По закон сте длъжни да платите за това, което сте поръчали и получили. Дълг, който остава неплатен, може да доведе до съдебно дело с разноските по него и до загуба на доверието и добрите отношения и за двете страни. Бихме предпочели да избегнем и едното, и другото.

## Demand (R1.8): the minimum to catch up, until when; credit is a privilege

demand-title = Покана за плащане: { $past_due } за изравняване на сметката Ви
demand-opening = Сметката Ви е значително просрочена, най-старият документ – с { $oldest_days ->
    [one] един ден
   *[other] { $oldest_days } дни
}.{ credits-deducted }
demand-minimum = Минималната сума, нужна за изравняване на сметката, е { $past_due }{ $charged ->
    [some] , включително лихви и разноски за забава от { $charges }
   *[none] {""}
}. { $minimum ->
    [set] Тази сума важи до { STRONG($minimum_until_day) } включително; моля, погрижете се дотогава да постъпи при нас.
   *[none] Моля, преведете я при първа възможност.
}
demand-credit = Докато тя не бъде платена, сметката Ви вече не отговаря на условията за кредит. Кредитът е привилегия, а не право; предоставихме го с уговорката, че фактурите се плащат на падежа.

## Final notice (R0.7, R3.9): certified; what will be done, and the number to call

final-notice-title = Последно известие: { $total } { title-by }
final-notice-opening = Това е последното ни известие. { CAPITAL($documents_late) } по сметката Ви все още { $late ->
    [one] не е платена,
   *[other] не са платени, най-старата –
} { $oldest_days ->
    [one] един ден
   *[other] { $oldest_days } дни
} след падежа.{ credits-deducted }
final-notice-ask = Моля, преведете сумата от { $total }{ pay-by-or-soon }{ $charged ->
    [some] . Включени са лихви и разноски за забава от { $charges }.
   *[none] .
}
final-notice-call = Настоятелно Ви молим да се обадите сега на { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}. Дори на този етап въпросът може да се реши с един разговор: с плащане, с план или като ни кажете какво не е наред.
final-notice-duty = По закон сте длъжни да платите за това, което сте поръчали и получили, а съдебно дело и загуба на доверието не са в интерес на никого от нас.

## In collections (R0.9)

in-collections-title = Сметката Ви е предадена за събиране: { $total } за плащане
in-collections-opening = Посочените по-долу документи остават неплатени, най-старият – { $oldest_days ->
    [one] един ден
   *[other] { $oldest_days } дни
} след падежа. Сметката Ви вече е предадена за събиране и спряхме всякаква търговия с Вас, докато тя не бъде уредена.{ credits-deducted }
in-collections-ask = С плащането на { $total } сметката се урежда{ $deadline ->
    [set] ; моля, погрижете се сумата да постъпи при нас до { STRONG($pay_by_day) } включително.
   *[none] .
}

## Last deadline (R0.10), in-house collection only

last-deadline-title = Последен срок: { $total } { title-by }
last-deadline-opening = Сметката Ви е предадена за събиране, а посочената по-долу сума все още не е платена.{ credits-deducted }
last-deadline-ask = { $deadline ->
    [set] Даваме Ви един последен срок: сумата от { $total } трябва да постъпи при нас до { STRONG($pay_by_day) } включително.
   *[none] Това е последната Ви възможност да платите сумата от { $total } по собствено решение.
}

## Monthly statement (R4.3)

statement-title = Извлечение от сметката: { $total } неплатени към { $date_near }
statement-opening = Това е сметката Ви при нас към { $date }.{ credits-deducted } { $is_past_due ->
    [yes] От салдото са просрочени { $past_due }.
   *[no] Няма нищо просрочено.
}
statement-copies = Ако Ви е нужно копие от фактура, съобщете ни номера ѝ и ще го изпратим.

## promise: what the customer promised, confirmed (R1.5, R2.11). Friendly and exact. $amount, $promise_day, $promise_near; $way (arrives, sent)

promise-title = Плащането Ви на { $amount } до { $promise_near }
promise-opening = Благодарим Ви за обещанието, че сумата от { $amount } { $way ->
    [sent] ще бъде изпратена до
   *[arrives] ще постъпи при нас до
} { STRONG($promise_day) } включително. Тя е за посочените по-долу документи.
promise-ask = Дотогава няма да изпращаме напомняния за тях.
promise-help = Ако междувременно нещо Ви попречи, моля, { call-or-write } преди този ден. Нов ден може да се уговори само докато старият още предстои.

## credit-hold: deliveries on credit pause until nothing is late (R2.9). Factual, without blame; says what ends it

credit-hold-title = Доставките на кредит временно са спрени: { $past_due } просрочени
credit-hold-opening = { CAPITAL($documents_late) } по сметката Ви { $late ->
    [one] е просрочена с
   *[other] са просрочени, най-старата – с
} { $oldest_days ->
    [one] един ден
   *[other] { $oldest_days } дни
}. Докато има нещо просрочено, не доставяме повече на кредит.{ credits-deducted }
credit-hold-ask = Щом сумата от { $past_due } постъпи при нас, доставките продължават от само себе си; не е нужно да го искате изрично.
credit-hold-help = Ако поръчка е спешна или нещо в списъка не е вярно, моля, { call-or-write }.

## cash-only: orders against payment in advance only (R1.8, R2.11). Says what ends it: $until is minimum (the minimum to catch up) or everything

cash-only-title = Поръчки срещу предварително плащане
cash-only-opening = { $because ->
    [promise] Плащането, обещано за { $promise_near }, не е постъпило при нас.
   *[demand] Минималната сума за изравняване на сметката Ви не е постъпила при нас.
} От днес приемаме поръчките Ви само срещу предварително плащане.{ credits-deducted }
cash-only-ask = Това приключва, когато при нас постъпи { $until ->
    [minimum] минималната сума от { $past_due }
   *[everything] цялата сума от { $total }
}. Каквото междувременно поръчате и платите предварително, се доставя както обикновено.
cash-only-help = Моля, { call-or-write }, за да намерим решение, което можете да спазите.

## stop-trading: all business stops until everything is paid (R0.9). Firm and calm

stop-trading-title = Спряхме търговията с Вас: { $total } за плащане
stop-trading-opening = { CAPITAL($documents_late) } по сметката Ви все още { $late ->
    [one] не е платена,
   *[other] не са платени, най-старата –
} { $oldest_days ->
    [one] един ден
   *[other] { $oldest_days } дни
} след падежа. От днес не приемаме поръчки и не доставяме нищо, дори срещу предварително плащане.{ credits-deducted }
stop-trading-ask = Търговията с Вас може да започне отново, когато сумата от { $total } постъпи при нас.
stop-trading-help = И сега въпросът може да се уреди с един разговор. Моля, { call-or-write }.

## early-out: a series for young debts, in the creditor's own name (R4.7). Kind; each a little plainer than the one before

early-out-1-title = Сметката Ви: { $total } неплатени
early-out-1-opening = Грижим се за сметките на клиентите на { $creditor } и видяхме, че { $documents_late } все още { $late ->
    [one] не е платена
   *[other] не са платени
}. Често причината е проста: фактура, която се е загубила, или въпрос, на който още никой не е отговорил.{ credits-deducted }
early-out-1-ask = Моля, преведете сумата от { $total }{ pay-by-or-soon }. Ако нещо Ви пречи, кажете ни с какво можем да помогнем.
early-out-2-title = Все още { $total } неплатени по сметката Ви
early-out-2-opening = Писахме Ви за сметката Ви, но не получихме отговор. { CAPITAL($documents_late) } { $late ->
    [one] не е платена,
   *[other] не са платени, най-старата –
} { $oldest_days ->
    [one] един ден
   *[other] { $oldest_days } дни
} след падежа.{ credits-deducted }
early-out-2-ask = Моля, преведете сумата от { $total }{ pay-by-or-soon }. Ако Ви е по-лесно на части, кажете ни какви суми и в кои дни са удобни за Вас.
early-out-3-title = Сметката Ви, преди да я върнем: { $total } за плащане
early-out-3-opening = За последен път Ви пишем за тази сметка. { CAPITAL($documents_late) } все още { $late ->
    [one] не е платена
   *[other] не са платени
}.{ credits-deducted }
early-out-3-ask = Моля, преведете сумата от { $total }{ pay-by-or-soon }. Може да се уреди и с плащане на част и план за останалото; достатъчно е едно обаждане.
early-out-help = Моля, { call-or-write }. Който Ви отговори, може и да реши.

## thanks: everything is paid (R2.3, R3.7). Short; asks for nothing

thanks-title = Благодарим Ви: сметката Ви е уредена
thanks-opening = Плащането Ви постъпи при нас и по сметката Ви вече няма нищо неплатено. Благодарим Ви.
thanks-holds = { $holds ->
    [ended] Спряното поради това отново е както преди.
   *[none] {""}
}
thanks-help = При въпроси, моля, { call-or-write }.

## correction: a notice that went out wrongly is withdrawn, with an apology (R3.7, R4.6). $wrong_near is its day, $wrong_title its title

correction-title = Погрешно { $wrong_channel ->
    [email] съобщение
   *[letter] писмо
} от { $wrong_near }: моля, не го вземайте предвид
correction-opening = На { $wrong_near } Ви писахме: „{ $wrong_title }“. Това беше наша грешка и Ви се извиняваме. Моля, смятайте го за ненаписано.
correction-why = { $why ->
    [paid] Плащането беше постъпило преди това, а ние не го бяхме видели.
    [disputed] Това, което бяхте оспорили, не трябваше да се иска.
    [amount] Сумата в него беше грешна.
    [recipient] То не беше предназначено за Вас.
   *[other] {""}
}
correction-charges = { $charged ->
    [some] Начислените с него лихви и разноски от { $charges } се отменят.
   *[none] {""}
}
correction-rest = { $count ->
    [0] По сметката Ви няма нищо неплатено.
   *[other] Какво действително е неплатено по сметката Ви, е посочено по-долу.
}
correction-help = Ако нещо е неясно, моля, { call-or-write }.

## The invoice as a document (R0.2–R0.4, R1.9, R1.10)

invoice-title = Фактура { $number }
invoice-copy = Копие
invoice-credit-note-title = Кредитно известие { $number }
invoice-terms = Условия на плащане
invoice-due = Падеж
invoice-due-by = Сумата от { $total } е дължима до { STRONG($due_day) } включително: дотогава парите трябва да са постъпили при нас.
invoice-terms-advance = Плаща се предварително
invoice-terms-order = Плаща се с поръчката
invoice-terms-delivery = Плаща се при доставката
invoice-terms-net = { $days ->
    [one] Един ден
   *[other] { $days } дни
} отложено плащане от датата на фактурата
invoice-discount = Ако { $reduced } постъпят при нас до { $discount_day }, остатъкът от { $discount } се опрощава. Важен е денят, в който парите постъпват, а не денят, в който са изпратени; при намалено плащане, което постъпи по-късно, остатъкът остава дължим.
invoice-penalty-interest = При забава се дължи лихва от { $rate }, считано от деня след падежа.
invoice-penalty-law = При забава се дължи законната лихва, към момента { $rate }, считано от деня след падежа.
invoice-penalty-fee = За всяка просрочена фактура се дължи такса от { $fee }.
invoice-penalty-lump-sum = При забава от страна на търговец законът предвижда и фиксирана сума от { $amount }.
invoice-penalty-none = Моля, платете до падежа.
invoice-questions = Въпроси по тази фактура: { $phone }{ $has_hours ->
    [yes] {" "}({ $hours })
   *[no] {""}
}
invoice-methods = Начини на плащане
invoice-net = Данъчна основа
invoice-tax = Данък
invoice-gross = За плащане
invoice-message-title = Фактура { $number } за { $total } с падеж на { $due_near }
invoice-message-opening = Приложена е фактурата ни { $number } за { $total }. Падежът ѝ е { $due_day }.
invoice-message-copy = Приложено е копие от фактурата ни { $number }, както поискахте.

## Paragraphs that several letters have

charges-none = Досега не са начислени лихви и разноски за забава.
charges-some = Досега са начислени лихви и разноски за забава от { $charges }; списъкът показва за какво.
instalments = Ако не можете да платите всичко наведнъж, възможно е разсрочено плащане. Кажете ни какво е по силите Ви.
help = Има ли нещо нередно с доставка или фактура, или Ви е нужно повече време? Моля, { call-or-write }{ $deadline ->
    [set] {" "}преди този ден
   *[none] {""}
} и ще намерим решение.
help-firm = Ако имате въпрос или има причина, която не знаем, моля, { call-or-write }.
booked = { $booked ->
    [set] Включени са плащанията, осчетоводени до { $booked_up_to }. Ако междувременно сте платили, моля, не вземайте предвид { this-message }.
   *[none] Ако междувременно сте платили, моля, не вземайте предвид { this-message }.
}
list-attached = Приложен е списък на всички { $rows } документа. Тук са посочени общите суми.
list-enclosed = Към писмото е приложен списък на всички { $rows } документа. Тук са посочени общите суми.
copies-attached = { $copies ->
    [one] Приложено е копие на неплатената фактура.
   *[other] Приложени са копия на { $copies } неплатени фактури.
}
copies-enclosed = { $copies ->
    [one] Към писмото е приложено копие на неплатената фактура.
   *[other] Към писмото са приложени копия на { $copies } неплатени фактури.
}

## What follows: printed only if the policy holds it, with its day (R0.6: no bluff)

follows-one = Ако сметката остане неплатена, на { $on } следва: { $act }.
follows-many = Ако сметката остане неплатена, следва:
follows-second-notice = { $days ->
    [0] Ако не бъде платено, възнамеряваме да постъпим така:
    [one] Ако не бъде платено, преди забавата да стане { $days } ден, възнамеряваме да постъпим така:
   *[other] Ако не бъде платено, преди забавата да стане { $days } дни, възнамеряваме да постъпим така:
}
follow-late-charges = начисляване на лихви и разноски за забава, както е договорено или както предвижда законът
follow-credit-hold = спиране на доставките на кредит, докато сметката бъде изравнена
follow-second-notice = второ известие с препоръчано писмо
follow-demand = покана за плащане на минималната сума за изравняване на сметката
follow-cash-only = приемане на поръчки само срещу предварително плащане
follow-final-notice = последно известие с препоръчано писмо
follow-stop-trading = спиране на всякаква търговия с Вас, докато сметката бъде уредена
follow-placement = решение дали сметката Ви да бъде предадена за събиране
follow-last-deadline = един последен срок с препоръчано писмо
follow-legal-review = решение за съдебни действия

## Address, information block, table, payment, closing

mark-registered = Препоръчано писмо
label-date = Дата
label-customer = Клиент
label-reference = Основание
label-contact = За контакт
label-phone = Телефон
label-email = Имейл
label-notice = Известие
label-copy = Копие
copy-of = на писмото, изпратено на тази дата
salutation-name = Здравейте, { $name },
salutation = Уважаеми госпожи и господа,
head-document = Документ
head-issued = Издаден
head-due = Падеж
head-days-late = Дни просрочие
head-amount = Сума
head-charges = Лихви и разноски
head-open = Неплатено
interest-title = Как е изчислена лихвата по { $number }
interest-period = Период
interest-days = Дни
interest-balance = Неплатено
interest-per-year = % годишно
interest-per-month = % месечно
interest-amount = Лихва
interest-sum = Лихва до { $on }
interest-uncertain = Лихвеният процент след { $on } още не е публикуван; лихвата оттогава нататък ще бъде начислена допълнително.
document-part = { $number }, вноска { $part } от { $of }
kind-invoice = Фактура { $number }
kind-credit-note = Кредитно известие { $number }
kind-charge = Лихви и разноски { $number }
kind-on-account = Плащане по сметка { $number }
kind-instalment = Вноска { $number }
note-received = { $amount } получени на { $on }
note-unearned = намалено с отстъпка за ранно плащане, чийто срок беше изтекъл
note-interest = лихва до { $on }: { $amount }, не е включена тук
note-tax = с включен данък { $percent } %: { $amount }
note-stands = остава в сила писмото ни от { $on }
note-disputed = { $amount } оспорени, не се искат тук
note-promised = { $amount } обещани, не се искат тук
days-late = { $days ->
    [one] един ден просрочие
   *[other] { $days } дни просрочие
}
detail-issued = издаден на { $on }
detail-due = падеж { $on }
detail-amount = сума { $amount }
detail-charges = лихви и разноски { $amount }
sum-open = Общо неплатено
sum-disputed = Оспорено, не е включено
sum-promised = Обещано, не е включено
sum-stands = В предишните ни писма
sum-to-pay = За плащане
sum-balance = Салдо
sum-catch-up = Минимум за изравняване
sum-asked = Общо
sum-credit = Сума във Ваша полза
appendix-title = Списък на неплатените документи към { $date }
appendix-rows = { $count ->
    [one] Един документ
   *[other] { $count } документа
}
age-title = По срок на забавата
age-not-due = С ненастъпил падеж
age-1-30 = 1–30 дни забава
age-31-60 = 31–60 дни
age-61-90 = 61–90 дни
age-over-90 = Над 90 дни
pay-title = Как да платите
pay-to = Получател
pay-iban = IBAN
pay-number = Номер на сметка
pay-bic = BIC
pay-bank = Банка
pay-amount = Сума
pay-reference = Основание
pay-methods = Приемаме
pay-hint-scan = Сканирайте с банковото си приложение: сумата и основанието се попълват сами. Ако плащате по друг начин, моля, посочете основанието.
pay-hint-scan-euro = Сканирайте с банковото си приложение: сумата в евро и основанието се попълват сами.
pay-hint = Моля, посочете основанието, за да отнесем плащането Ви веднага.
pay-code-alt = Код за банковото Ви приложение: получател, сметка, сума и основание
closing = С уважение,
department = Вземания от клиенти
signed-department = { $role }, { $creditor }
page-of = Страница { $page } от { $pages }

# What a creditor typed in any of the languages of letters is said in the letter's. A way to pay stands inside a list.
method-transfer = банков превод
method-direct-debit = директен дебит
method-sepa-direct-debit = директен дебит по SEPA
method-card = карта
method-card-phone = карта по телефона
method-cheque = чек
method-cash = плащане в брой
role-credit-control = Кредитен контрол
role-accounting = Счетоводство

missing-name = [име на кредитора]
missing-phone = [телефон за клиенти]
missing-address = [адрес]
missing-methods = [приемани начини на плащане]

# R2.2: where an agreement is in force. $day is when the later side signed, $clause the heading of the initialled payment terms.
rights-contest = Ако смятате, че не дължите тази сума или част от нея, моля, пишете ни до { $day } включително. Списъкът показва от какво се състои сумата; каквото оспорвате, не се иска, докато не Ви отговорим.
rights-refuse-email = Ако не желаете имейли от нас, моля, отговорете на този с думите „само писма“. Тогава ще Ви пишем по пощата.
signed-terms = Съгласно договореното на { $day }, „{ $clause }“, всяка фактура е дължима в посочения в нея ден.

## What to say and to ask on the telephone, and the text message when nobody is reached (R1.4, R2.7, R3.6–R3.8). Spoken, calm, formal; never a threat. A text
## message may be read by others: it names no debt. $amount is what is past due, $day the oldest due date

script-open = „Добър ден, обаждам се от { $creditor } във връзка с Вашата сметка при нас.“
script-open-visit = „Добър ден, аз съм … от { $creditor }. Идвам във връзка с Вашата сметка при нас.“
script-welcome = „Вие сте нов клиент. Пристигна ли всичко, което поръчахте, и доволни ли сте?“
script-late = „Срокът беше { $day }, а сумата { $amount } не е платена.“
script-late-again = „Вече говорихме или Ви писахме за това. Срокът беше { $day }, а сумата { $amount } още не е платена.“
script-late-seriously = „Сметката Ви е в голямо закъснение: срокът беше { $day }, а неплатената сума е { $amount }. Нека днес намерим решение заедно.“
script-received = „Получили сте стоките или услугите и се съгласихте да платите навреме.“
script-business = „Няма нищо лично. Това е делови въпрос и постъпваме така с всички.“
script-bye = „Благодаря Ви. Ще Ви потвърдя писмено какво сме уговорили.“
script-ask-pays = Кой плаща фактурите и на кого можем да се обаждаме или пишем?
script-ask-when = На коя дата ще бъде платено и каква сума?
script-ask-proof = Ако вече е платено: на коя дата, от коя сметка и могат ли да изпратят платежно нареждане?
script-ask-why = Каква е причината? Питайте за подробности, изслушайте и не спорете.
script-ask-parts = Ако не е възможно всичко: каква част сега, а останалото на какви вноски и на кои дати?
sms-welcome = { $creditor }: надяваме се всичко да е пристигнало добре. За въпроси ни се обадете на { $phone }.
sms-first = { $creditor }: опитахме да се свържем с Вас по телефона. Моля, обадете ни се на { $phone }. Благодарим Ви.
sms-again = { $creditor }: отново не успяхме да се свържем с Вас. Моля, обадете ни се на { $phone } или ни кажете кога Ви е удобно.
sms-serious = { $creditor }: няколко пъти опитахме да се свържем с Вас. Моля, обадете ни се на { $phone }, за да намерим решение заедно.
