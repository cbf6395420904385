# Columns of lists that are taken as files.

ui-col-task = Задача
ui-col-line = Банков ред
ui-col-bank-account = Банкова сметка
ui-col-confidence = Сигурност
ui-col-text = Текст
ui-col-ended = Приключено на
ui-col-channel = Канал
ui-col-booked = Плащания, осчетоводени до
ui-col-proposed = Предложено
ui-col-approved = Одобрено
ui-col-hash = Отпечатък
ui-col-import = Внасяне
ui-col-undone-by = Върнато от
ui-col-added = Добавен
ui-col-place = Място в записа
ui-col-approval = Одобрение
ui-col-decided-by = Решено от
ui-col-decided = Решено
ui-col-decided-why = Основание за решението
ui-col-other-number = Номер на другия клиент
ui-col-section = Раздел
ui-col-setting = Настройка
ui-col-origin = Произход

# Printed lists.

ui-paper-as-of = Към { $day }, { $code }
ui-paper-late-share = Дял на просроченото
ui-paper-more = { $count ->
    [one] още { $count } клиент
   *[other] още { $count } клиенти
}
ui-paper-customers = { $count ->
    [one] { $count } клиент
   *[other] { $count } клиенти
}
ui-paper-run-proposed = Предложено. Нищо не е изпратено.
ui-paper-run-superseded = Заменено с по-ново предложение.
ui-paper-run-held = Одобрено. Чака издаване.
ui-paper-run-approved = Одобрено.
ui-paper-run-stopped = Спряно.

# By collector.

ui-collectors = По служител
ui-collectors-none = През този период никой не е действал
ui-collectors-none-why = Разговорите, задачите, обещанията и постъпленията се показват тук, щом бъдат записани.
ui-collectors-of = { $kept } от { $due }
ui-col-person = Лице
ui-col-promised = Обещано
ui-col-promises-due = Обещания с настъпил ден
ui-col-count = Брой
ui-deed-calls = Разговори
ui-deed-tasks = Приключени задачи
ui-deed-promises = Получени обещания
ui-deed-due = Спазени обещания
ui-deed-collected = Събрано след разговор
ui-deed-calls-how = Разговорите, които лицето е записало за тези дни, без зачеркнатите.
ui-deed-tasks-how = Задачите, които лицето е приключило през тези дни, без отново отворените.
ui-deed-promises-how = Обещанията, които лицето е записало през тези дни, с тяхната сума. Оттеглените не се броят.
ui-deed-due-how = Спазени ÷ с настъпил ден. С настъпил ден са обещанията на лицето, чийто ден е в периода и е минал; спазени са онези от тях, по които до деня е постъпило всичко.
ui-deed-collected-how = Парите, постъпили през тези дни най-много { $days } дни след разговор, за онзи, който последен е говорил с клиента. Показва какво е последвало разговора, не какво е предизвикал той. Анулираните и върнатите постъпления не се броят.
