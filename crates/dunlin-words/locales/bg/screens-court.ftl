# Дългове пред съд и вземания, които се погасяват по давност.

refusal-placement-not_legal = { $placement } не е при адвокат. Първо предайте дълга на адвокат.
refusal-placement-not_filed = До този ден искът по { $placement } не е заведен. Първо отбележете деня на завеждането.
refusal-placement-no_judgment = На този ден по { $placement } няма решение в сила. Дотогава разноските са Ваши.
refusal-placement-court_known = За { $on } това вече е отбелязано.
ui-log-placement-court = Дело пред съд
ui-log-placement-awarded = Съдът присъди разноски
ui-charge-court = Присъдени разноски
ui-bundle-in-court = Пред съда и разноските
ui-bundle-stage = Етап
ui-bundle-court = Съд
ui-placement-event-awarded = Разноски, присъдени с решението
ui-placement-event-filed = Искът е заведен
ui-placement-event-heard = Разгледано
ui-placement-event-judgment = Решение
ui-placement-event-dismissed = Отхвърлено
ui-placement-event-enforcement = Изпълнение
ui-placement-awarded = Разноски, дължими от клиента
ui-placement-file-number = Номер на делото
ui-placement-court = Пред съда
ui-placement-court-note = Отбелязване
ui-placement-award = Начисляване на присъдените разноски
ui-placement-award-how = Те стават такса към най-старата фактура от предаденото. Платеното от Вас над тях остава за Ваша сметка.
ui-placement-cost-note = Отбелязване на разход
ui-placement-cost-how = Какво Ви струваха адвокатът, съдът или партньорът. Клиентът го дължи едва когато го присъди решение.
ui-said-placement-court = Отбелязано.
ui-said-placement-cost = Разходът е отбелязан.
ui-said-placement-awarded = Клиентът вече дължи тези разноски.
ui-wrong-placement-court = Напишете в кой съд е искът.
ui-wrong-placement-cost = Напишете сума над нула, например 150,00.
ui-wrong-placement-currency = Присъдените разноски се начисляват във валутата на предаването.
reason-item-in_court = { $stage ->
    [filed] Искът е заведен на { $on } ({ $court }). Докато е пред съда, вземането не се погасява.
    [heard] Искът е разгледан на { $on } ({ $court }). Докато е пред съда, вземането не се погасява.
    [judgment] Съдът уважи иска с решение на { $on } ({ $court }).
    [dismissed] Съдът отхвърли иска на { $on } ({ $court }).
   *[enforcement] Решението се изпълнява от { $on } ({ $court }).
}
reason-item-lapses = Може да се иска принудително най-късно до { $last } ({ $law }), освен ако нещо спре срока.
reason-item-lapsed = Можеше да се иска принудително до { $last } ({ $law }), освен ако нещо е спряло срока.
step-limitation = Действайте, преди вземания да се погасят
ui-task-lapses = { $item } може да се иска принудително най-късно до { $last } ({ $law }).
