ui-promises = Обещания
ui-promises-state = Състояние
ui-promises-all = Всички състояния
ui-promises-kind = Вид
ui-promises-until = Важи до
ui-promises-via = Как
ui-promises-replaced = Пъти отложено
ui-promises-none = Няма обещания
ui-promises-none-why = Когато клиентът назове сума и ден, запишете го в разговора: дотогава напомнянията спират, а тук се вижда какво е станало.
ui-promises-counts = важи до { $day }
ui-promises-awaited = очакват се { $amount }
ui-promises-record = спазени { $kept } от { $made }, { $received } от { $promised }
ui-promises-kept = Спазени обещания
ui-promise-state-open = Тече
ui-promise-state-broken = Неспазено
ui-promise-state-partly-kept = Спазено отчасти
ui-promise-state-kept = Спазено
ui-promise-state-intention = Намерение
ui-promise-state-lapsed = Отпаднало
ui-promise-state-replaced = Заменено
ui-promise-state-withdrawn = Оттеглено
ui-promise-for = За тези фактури (без избор: най-старите)
ui-promise-sends = изпращане
ui-promise-sends-by = Изпращат плащането дотогава: добавят се дните за превод
ui-promised-sent = Обещано да изпрати { $amount } до { $day }
ui-promised-intention = Възнамерява да плати { $amount } до { $day }
ui-promise-is-replaced = По-ново обещание зае мястото му.
ui-promise-is-intention = Назовано преди закъснението: не може да бъде нарушено.
ui-promise-is-lapsed = В последния ден нищо от него не можеше да се иска: оспорено, в подписан план или вече недължимо.
ui-hold-promise-kept = Обещанието все пак е спазено
ui-hold-promise-lapsed = Обещанието отпадна: в последния му ден нищо от него не можеше да се иска
ui-hold-promise-withdrawn = Обещанието беше върнато назад
ui-col-invoices = Фактури
step-broken-promise = Само срещу незабавно плащане след неспазено обещание
step-promise-confirmation = Потвърждаване на обещание писмено
ui-promises-count = { $count ->
    [one] { $count } обещание
   *[other] { $count } обещания
}
ui-promises-again = { $count ->
    [one] отложено веднъж
   *[other] отложено { $count } пъти
}
