# What a call is worth, and when money is expected.
ui-effect = Полза от обаждане
ui-effect-of = обаждането носи { $amount }
ui-col-waits = Вероятност за изчакване, %
ui-expected = Очаква се
ui-expected-why = Защо се очаква този ден
ui-expected-near = очаква се { $day }
ui-expected-range = най-често от { $from } до { $to }
ui-expected-around = Парите се очакват около { $day }, в осем от десет случая от { $from } до { $to }.
ui-expected-unknown = никой известен не е плащал толкова късно
ui-late-chance = Вероятността да закъснее е { $percent } %
ui-why-record-late = Фактури със закъснение: { $late } от { $of }; средната е { $count ->
    [one] { $count } ден след падежа
   *[other] { $count } дни след падежа
}
ui-why-record-on-day = Фактури със закъснение: { $late } от { $of }; средната е на падежа
ui-why-record-early = Фактури със закъснение: { $late } от { $of }; средната е { $count ->
    [one] { $count } ден преди падежа
   *[other] { $count } дни преди падежа
}
ui-why-no-record = Още няма тяхна платена или просрочена фактура; от фактурите на всички клиенти закъсняват около { $percent } %
ui-why-waits = Без обаждане просроченото и това с падеж до две седмици остава тогава неплатено: вероятност { $percent } %
ui-why-oldest = { $count ->
    [one] Най-старата позиция е просрочена с { $count } ден; според проучване се събират { $percent } % от толкова стари дългове
   *[other] Най-старата позиция е просрочена с { $count } дни; според проучване се събират { $percent } % от толкова стари дългове
}
ui-why-oldest-own = { $count ->
    [one] Най-старата позиция е просрочена с { $count } ден; от вашите толкова стари вземания са събрани { $percent } %
   *[other] Най-старата позиция е просрочена с { $count } дни; от вашите толкова стари вземания са събрани { $percent } %
}
ui-why-record-unpaid = Фактури със закъснение: { $late } от { $of }; нито една не е платена
