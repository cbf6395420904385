### Банка, постъпления, от какво се отказваме и клиенти, които са един и същ. Кратки изречения, глаголът отпред; само думи от речника.

## Плащания
ui-nav-cash = Плащания
ui-cash-lines = Банкови редове
ui-cash-all = Всички редове
ui-cash-found = Какво е намерено за реда
ui-cash-tab-suggested = Предложени
ui-cash-tab-open = Неотнесени
ui-cash-tab-done = Готови
ui-cash-tab-aside = Оставени настрана
ui-cash-file = Банков файл
ui-cash-file-which = Извлечение от вашата банка
ui-cash-file-hint = camt, MT940, OFX, BAI2, CODA или таблица, която вече е четена. Същият файл отново не променя нищо.
ui-cash-file-read = Прочети файла
ui-cash-match = Съпостави отново чакащите
ui-cash-problems = { $count ->
    [one] Едно нещо за файла, което да знаете
   *[other] { $count } неща за файла, които да знаете
}
ui-cash-gaps = { $count ->
    [one] Между две извлечения липсва едно.
   *[other] Липсват извлечения на { $count } места.
}
ui-cash-gaps-how = Следващото не започва с това, с което е завършило предишното. Внесете липсващото.
ui-cash-none = Още няма банкови редове
ui-cash-none-why = Прочетете извлечение от вашата банка. Сигурното се отнася веднага, останалото ви чака тук.
ui-cash-tab-empty = Тук няма нищо
ui-cash-tab-empty-why = Няма банков ред в това състояние.
ui-cash-start = От началото
ui-cash-nobody = Неизвестен платец
ui-cash-note-exact = една позиция, точно
ui-cash-note-sum = няколко позиции, точно
ui-cash-note-discount = точно, без отстъпката
ui-cash-note-credit = точно, без кредит
ui-cash-note-all-open = всичко неплатено
ui-cash-note-all-due = всичко с настъпил падеж
ui-cash-note-short = по-малко от неплатеното
ui-cash-note-over = повече от неплатеното
ui-cash-note-customer = само клиентът
ui-cash-note-nobody = Няма известен клиент
ui-cash-note-returned = Плащане на { $customer } е върнато
ui-cash-nobody-how = Намерете клиента по-долу, разделете парите между няколко или ги оставете настрана.
ui-cash-out-how = Тези пари са излезли от сметката ви и не уреждат нищо. Банката е върнала плащане? Отбележете го при постъплението на клиента. Възстановили сте кредит? Отбележете го при кредита. После оставете реда настрана с тази причина.
ui-cash-by-person = Избрано от вас.
ui-cash-on-account = По сметка
ui-cash-other = Друг клиент
ui-cash-find = Намери
ui-cash-not-found = Няма клиент с този номер или име.
ui-cash-items = Неплатени позиции
ui-cash-item = Позиция
ui-cash-settle = Уреждане
ui-cash-settle-of = Пари за { $item }
ui-cash-no-items = В тази валута няма нищо неплатено
ui-cash-no-items-how = Оставете парите по сметка: ще чакат следващата фактура.
ui-cash-late = { $count ->
    [one] един ден закъснение
   *[other] { $count } дни закъснение
}
ui-cash-discount-earned = Отстъпката от { $amount } е спечелена: срокът ѝ е до { $day }
ui-cash-discount-late = Отстъпката от { $amount } изтече на { $day }
ui-cash-missing = Липсват { $amount }
ui-cash-if-missing = Ако е дошло по-малко от отбелязаното
ui-difference-forgive = Отпиши малката разлика
ui-difference-open = Остави неплатено
ui-difference-ask = Попитай клиента
ui-cash-received = Получено
ui-cash-settled = Уредено
ui-cash-short = Липсва
ui-cash-over = По сметка
ui-cash-remaining = Остава
ui-cash-apply = Отнеси, следващ ред
ui-cash-split = Разделяне
ui-cash-split-how = Посочете всеки клиент с неговия дял. Общо дяловете са { $amount }. Дял без позиция остава по сметка.
ui-cash-split-customer = Номер на клиент
ui-cash-split-item = Позиция, ако е известна
ui-cash-split-do = Раздели, следващ ред
ui-cash-aside = Не е постъпление
ui-cash-aside-do = Остави настрана, следващ ред
ui-no-receipt-own-transfer = Превод между собствени сметки
ui-no-receipt-bank = Лихва или такса на банката
ui-no-receipt-tax = Данъчна служба
ui-no-receipt-supplier = Доставчик или застраховател
ui-no-receipt-returned = Върнато плащане, отбелязано при постъплението
ui-no-receipt-refund = Възстановена сума, отбелязана при кредита
ui-no-receipt-other = Нещо друго
ui-no-receipt-out = Изходящо плащане
ui-cash-take-off = Свали
ui-cash-take-off-how = Всички суми са отново както преди. Уреденото от реда няма да се предлага повторно за него.
ui-cash-take-up = Вземи отново
ui-cash-ended = междувременно върнато назад
ui-cash-key-line = ред
ui-cash-key-apply = отнеси
ui-cash-key-account = по сметка
ui-cash-key-difference = разлика
ui-said-settled = Ред { $line } е отнесен към { $customer }.
ui-said-on-account = Ред { $line } е по сметка на { $customer }.
ui-said-split = { $count ->
    [one] Отнесено към един клиент.
   *[other] Разделено между { $count } клиенти.
}
ui-said-aside = Ред { $line } е оставен настрана.
ui-said-waits-again = Ред { $line } отново чака.
ui-said-matched = { $count ->
    [0] Нищо повече не стана сигурно.
    [one] Един ред стана сигурен и беше отнесен.
   *[other] { $count } реда станаха сигурни и бяха отнесени.
}
ui-said-bank-file = Файлът е прочетен. Редове: { $entries }, вече известни: { $known }, отнесени: { $applied }, чакат ви: { $waiting }, оставени настрана: { $aside }.
ui-said-bank-known = Банката е известна до { $day }: денят на най-новото извлечение.
step-ask-difference = Въпрос за разлика

## Защо е намерено това тълкуване
ui-match-reference-structured = Основанието за плащане е на една позиция.
ui-match-number-exact = Номерът стои в текста.
ui-match-number-range = Текстът посочва първия и последния номер.
ui-match-number-short = Краят на номера стои в текста.
ui-match-number-embedded = Номерът стои сред други цифри.
ui-match-number-truncated = Банката е отрязала текста в номера.
ui-match-number-typing = Номер в текста се различава с една грешка.
ui-match-reference-order = Собственият номер на клиента стои в текста.
ui-match-payer-known = Клиентът вече е плащал от тази сметка.
ui-match-payer-name = Платецът носи името на клиента.
ui-match-payer-number = Номерът на клиента стои в текста.
ui-match-amount-exact = Сумата е на една позиция.
ui-match-amount-sum = Сумата е сборът на позициите.
ui-match-amount-discount = Сумата е сборът на позициите без спечелената отстъпка.
ui-match-amount-credit = Сумата съвпада, ако се приспадне кредит.
ui-match-amount-all-open = Сумата е всичко неплатено.
ui-match-amount-all-due = Сумата е всичко с настъпил падеж.
ui-match-amount-short = Сумата е по-малка от неплатеното.
ui-match-amount-over = Сумата е по-голяма от неплатеното.
ui-match-number-settled = Текстът посочва позиция, която е уредена.
ui-match-number-unexplained = Един номер в текста остава необяснен.
ui-match-rival-near = Друга позиция с номер, различен с една грешка, е за същата сума.
ui-match-ambiguous = Няколко тълкувания са еднакво добри.

## Постъпления
ui-receipt-of = Постъпление от { $amount }
ui-receipt-name = Име
ui-receipt-payer = Платец
ui-receipt-account = От сметка
ui-receipt-moves = Какво е уредило
ui-receipt-from-line = Дошло е с банков ред { $line }.
ui-receipt-to-line = Свали го там
ui-receipt-unapply = Върни назад
ui-receipt-unapply-how = Уреденото от него е отново неплатено. Парите остават по сметката на клиента.
ui-receipt-return = Върнато от банката
ui-receipt-return-how = Уреденото от него е отново неплатено от този ден. Дотогава парите са били налице.
ui-receipt-return-on = Ден на връщането
ui-receipt-fee = Такса за сметка на клиента
ui-receipt-cancel = Отмени
ui-receipt-cancel-how = Парите не са били на този клиент. Всички суми са, сякаш не е записвано.
ui-receipt-undone = веднага върнато назад
ui-receipt-new = Записване на постъпление
ui-receipt-new-how = За пари, които не идват с банков файл: чек или пари в брой.
ui-receipt-currency = Валута
ui-receipt-for = За
ui-receipt-for-oldest = По реда на политиката
ui-receipt-reference = Основание
ui-receipt-record = Запиши
ui-said-received = Записани { $amount }.
ui-said-unapplied = Постъпление { $receipt } е върнато назад; парите са по сметка.
ui-said-cancelled = Постъпление { $receipt } е отменено.
ui-said-returned = Постъпление { $receipt } е върнато от банката.
ui-odd-payment-short = По-малко от неплатеното
ui-odd-payment-over = Повече от неплатеното
ui-odd-payment-small-difference = Малката разлика е опростена
ui-odd-discount-unearned = Отстъпката е взета твърде късно

## Без пари
ui-adjust-use = Използвай кредит
ui-adjust-how-use = Урежда неплатеното на същия клиент.
ui-adjust-refund = Възстанови сумата
ui-adjust-how-refund = Парите се връщат на клиента. Оставете сумата празна за целия кредит.
ui-adjust-free = Освободи кредита
ui-adjust-how-free = Използването на кредита се връща назад: уреденото с него е отново дължимо.
ui-adjust-write-off = Отпиши
ui-adjust-how-write-off = Няма да дойде и се отписва. Оставете сумата празна за всичко неплатено.
ui-adjust-waive = Опрости
ui-adjust-how-waive = Таксата се опрощава от добра воля. Оставете сумата празна за цялата такса.
ui-adjust-reinstate = Върни като дължимо
ui-adjust-how-reinstate = Отписаното или опростеното е отново дължимо. Оставете сумата празна за цялото.
ui-adjust-items = За
ui-adjust-amount = Сума
ui-said-use = Кредит { $item } е използван.
ui-said-refund = { $item }: възстановено на клиента.
ui-said-free = Кредит { $item } отново е свободен.
ui-said-write-off = { $item }: отписано.
ui-said-waive = { $item }: опростено.
ui-said-reinstate = { $item }: отново дължимо.

## Номера на един и същ клиент
ui-numbers = Номера на клиента
ui-numbers-how = Два номера могат да са един клиент: едно салдо, един план, едно писмо.
ui-numbers-also = И клиент { $numbers }
ui-numbers-merged = Слети с този клиент
ui-numbers-none = Няма друг номер, слят с него.
ui-numbers-split = Отдели
ui-numbers-take-in = Слей с този клиент
ui-numbers-merge = Сливане с друг клиент
ui-numbers-merge-how = От днес всичко на { $name } се вижда под другия номер. Всеки номер запазва своите записи, така че може пак да се отдели.
ui-numbers-into = Номер или име на другия клиент
ui-said-merged = От днес { $number } се вижда под { $into }.
ui-said-split-off = { $number } отново е самостоятелен.
ui-merge-title = Това един клиент ли е?
ui-merge-goes = От днес се вижда под другия номер.
ui-merge-stays = Запазва името, адреса и езика си.
ui-merge-look = Виж и двата
ui-told-merged = Слят с клиент { $number }
ui-told-member-added = Клиент { $number } беше слят с този
ui-told-split = Отделен от клиент { $number }
ui-told-member-removed = Клиент { $number } беше отделен
ui-same-name = Същото име.
ui-same-email = Същият имейл адрес.
ui-duplicates = Може да са един клиент
ui-duplicates-how = Клиенти с еднакво име или имейл адрес. Вижте и двата, преди да ги слеете; сливането може да се отмени.
ui-duplicates-cut = Има повече двойки, отколкото са показани тук: първо слейте тези, след това ще се появят останалите.
ui-duplicates-none = Няма повторения
ui-duplicates-none-why = Няма двама клиенти с еднакво име или имейл адрес.
ui-duplicates-one = Клиент
ui-duplicates-other = Друг клиент
ui-duplicates-same = Кое е еднакво
ui-duplicates-act = Сливане
ui-duplicates-merge = Слей с { $number }
