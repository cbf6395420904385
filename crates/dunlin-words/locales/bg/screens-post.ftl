### Letters from the printer to the customer.

## The batches
ui-print = Поща
ui-print-how = Издадените писма чакат тук да бъдат отпечатани. Първо фактите се преглеждат отново: платеното, оспореното или спряното междувременно остава извън партидата.
ui-print-waits = Писма, които чакат печат: { $count }
ui-print-make = Създай партида за печат
ui-print-duplex = Двустранен печат: всяко писмо започва на отделен лист
ui-print-none = Няма писма, които чакат печат.
ui-print-none-yet = Още няма партида
ui-print-none-yet-why = Писмата от одобрена обработка се събират тук в един файл за принтера.
ui-print-batches = Партиди за печат
ui-print-batch = Партида за печат
ui-print-made = Създадена
ui-print-by = От
ui-print-letters = Писма
ui-print-pages = Страници
ui-print-sides = Страни на листа
ui-print-both = Двете
ui-print-one = Едната
ui-print-place = №
ui-print-to = До
ui-print-sha256 = SHA-256
ui-said-print-made = Партидата за печат е създадена.
ui-print-left-out = Оставени писма, защото фактите са се променили: { $count }. Следващата обработка ги преглежда отново.

## One batch
ui-print-pdf = Писма (PDF)
ui-print-list = Списък (CSV)
ui-print-labels = Етикети (PDF)
ui-print-copies = Копия (PDF)
ui-print-fallen = Извадете отбелязаните писма от купчината
ui-print-fallen-why = След отпечатването нещо в тях вече не е вярно. Изберете всяко и го извадете.

## What became of letters
ui-post-ready = чака
ui-post-printed = отпечатано
ui-post-posted = изпратено
ui-post-delivered = доставено
ui-post-returned = върнато
ui-post-withdrawn = извадено
ui-post-ended = Приключило
ui-post-number = Пощенски номер
ui-post-numbers = Прочети номера от файл
ui-post-numbers-how = CSV файл с колоните notice и number: попълненият списък на тази партида.
ui-post-file = Файл
ui-post-letter = Писмо
ui-post-open = Отвори
ui-post-on = Изпратено на
ui-post-posted-all = За носене в пощата
ui-post-posted-how = Всички писма, които още са тук, се смятат за изпратени на този ден.
ui-post-posted-note = Отбележи като изпратени
ui-post-posted-one = Отбележи писмото като изпратено
ui-post-delivered-on = Доставено на
ui-post-delivered-note = Отбележи като доставено
ui-post-returned-on = Върнато на
ui-post-returned-note = Отбележи като върнато
ui-post-returned-how = То се смята за неизпратено: стъпката идва отново и някой намира друг адрес.
ui-post-why-unknown = Там не познават такъв получател
ui-post-why-moved = Преместили са се
ui-post-why-not-collected = Никой не го е потърсил
ui-post-why-refused = Отказали са го
ui-post-why-other = Друга причина
ui-post-proof = Сканирана разписка (PDF, PNG, JPEG)
ui-post-proof-keep = Запази разписката
ui-post-undo = Отмени отбелязаното
ui-post-undo-why = Защо е било грешка
ui-post-take-out = Извади
ui-post-take-out-why = Защо не се изпраща

## What was done
ui-said-posted = Писма, отбелязани като изпратени: { $count }.
ui-said-posted-bare = Отбелязани като изпратени. Препоръчани писма без номер: { $count }.
ui-said-post-numbers = Записани номера: { $count }.
ui-said-post-posted = Отбелязано като изпратено.
ui-said-post-number = Номерът е записан.
ui-said-post-delivered = Отбелязано като доставено.
ui-said-post-returned = Отбелязано като върнато. Стъпката идва отново и някой намира адрес.
ui-said-post-undo = Отменено.
ui-said-post-take-out = Извадено. Стъпката идва отново.

## What is wrong
ui-wrong-post-unknown = Няма такова писмо. Проверете номера.
ui-wrong-post-state = Писмото вече е в друго състояние. Погледнете го отново.
ui-wrong-post-day = Денят не може да е верен: писмото е от { $from }, а днес е { $today }.
ui-wrong-post-number-wrong = Това не е номер на препоръчано писмо. На разписката той изглежда като RR473124829GB; може да има грешна цифра.
ui-wrong-post-number-taken = Друго писмо вече има този номер: { $notice }. Погледнете разписката отново.
ui-fix-post-unknown-file = Това не е списък с пощенски номера. Нужни са колоните notice и number.
ui-wrong-post-proof-type = Сканираният файл е PDF, PNG или JPEG.
ui-wrong-print-unknown = Няма такава партида за печат.
ui-wrong-print-posted = От тази партида не остана писмо за изпращане. Има копия.
ui-wrong-print-nothing = Няма отпечатано писмо, което още е в сила.
ui-wrong-print-differs = Едно писмо не може да се направи отново така, както е одобрено. Извадете го от партидата.
ui-wrong-print-no-labels = Още никое препоръчано писмо от партидата няма номер. Първо запишете номерата.
ui-wrong-print-not-possible = Партидата не може да стане един файл: едно от писмата ѝ не може да се прочете. Извадете го или отпечатайте писмата едно по едно.
ui-wrong-print-conflict = Някой друг създаде партида по същото време. Погледнете я и създайте партида от останалото.

## The log
ui-log-kind-post = Поща
ui-log-post-queued = Писмо за печат
ui-log-post-printed = Писмо в партида за печат
ui-log-post-withdrawn = Писмо неизпратено: фактите са се променили
ui-log-post-numbered = Записан пощенски номер
ui-log-post-posted = Изпратено писмо
ui-log-post-delivered = Доставено писмо
ui-log-post-returned = Върнато писмо
ui-log-post-taken-back = Отменено отбелязване за писмо
ui-log-post-proven = Запазено доказателство за писмо
ui-log-kind-print = Партиди за печат
ui-log-print-made = Създадена партида за печат
ui-evidence-posting-proof = Доказателство за изпращане
