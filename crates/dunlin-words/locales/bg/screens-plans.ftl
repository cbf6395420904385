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
ui-wrong-plan-unknown = Няма такъв план. Проверете номера му.
ui-wrong-dispute-state-unknown = Спорът не може да бъде в такова състояние. Изберете едно от списъка.
