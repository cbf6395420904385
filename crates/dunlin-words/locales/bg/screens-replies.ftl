### Mails that came back, and what is made of them.

## The list
ui-replies = Отговори
ui-replies-how = Какво се е върнало по имейл. Отговорът чака тук и клиентът не се търси, докато някой не каже какво е.
ui-replies-none = Няма чакащ имейл
ui-replies-none-why = Имейлите се прочитат с: dunlin reply read ПОЩА.
ui-reply-open = За четене
ui-reply-all = Всички
ui-reply-bounce = Не е стигнал
ui-reply-receipt = Потвърждение за получаване
ui-reply-auto-reply = Автоматичен отговор
ui-reply-complaint = Оплакване
ui-reply-answer = Отговор
ui-reply-other = Друг имейл
ui-reply-unknown = От непознати
ui-reply-unknown-why = Нито писмо, нито адрес от тези имейли е в книгата. Добавете адреса като контакт и прочетете пощата отново.
ui-reply-status = Какво казва
ui-reply-status-permanent = Няма да стигне
ui-reply-status-temporary = Този път не е стигнал
ui-reply-status-delayed = Още не е стигнал
ui-reply-status-delivered = Стигнал е
ui-reply-status-unknown = Не се казва
ui-reply-came = Получен
ui-reply-line = Първи ред
ui-reply-from = От
ui-reply-address = Адрес
ui-reply-subject = Тема
ui-reply-notice = Относно
ui-reply-attachments = Приложени
ui-reply-key = Имейл

## What it may mean
ui-reply-means-promise = Може да е обещание
ui-reply-means-dispute = Може да е оспорване
ui-reply-means-already-paid = Може би казват, че е платено
ui-reply-means-wrong-person = Може да е стигнал до друг човек
ui-reply-means-copy-wanted = Може би искат копие
ui-reply-means-question = Може да е въпрос
ui-reply-as = Какво е?
ui-reply-as-promise = Обещание
ui-reply-as-dispute = Оспорване
ui-reply-as-answered = Отговорено
ui-reply-as-passed = Не иска нищо
ui-reply-is-promise = Записано е обещание
ui-reply-is-dispute = Записано е оспорване
ui-reply-is-answered = Отговорено е
ui-reply-is-passed = Не иска нищо
ui-said-reply-ended = Отбелязано е какво е имейлът

## What is wrong
ui-wrong-reply-unknown = Няма такъв имейл.
ui-wrong-reply-not-open = Някой вече е казал какво е този имейл.
ui-wrong-reply-no-day = Липсва денят на обещанието.
ui-wrong-reply-no-amount = Липсва сумата на обещанието.

## The log
ui-log-kind-reply = Отговори
ui-log-reply-came = Имейл се върна
ui-log-reply-ended = Казано е какво е имейлът
ui-log-reply-unknown = Имейл от непознат
ui-log-delivery-returned = Имейлът се върна недоставен
ui-log-delivery-confirmed = Получаването е потвърдено

## Tasks
step-reply = Прочетете имейла на клиента
