# Справки, възрастов анализ, клиенти, изнасяне и запазени изгледи.

ui-export = Изнасяне
ui-export-csv = CSV, за електронни таблици
ui-export-xlsx = Excel (XLSX)
ui-export-json = JSON, за програми

ui-customers-sum = { $owed } дължими, { $late } просрочени
ui-col-number = Номер на клиент
ui-col-city = Населено място
ui-col-country = Държава
ui-col-days-past-due = Дни просрочие

ui-percent-of-open = { $percent } % от неплатеното
ui-month-before = Край на предишния месец
ui-month-after = Край на следващия месец
ui-aging-working = Неплатени позиции към { $day }.
ui-working = { $percent } % прочетени
ui-working-why = Минал ден се изчислява от всеки запис. Страницата сама поглежда отново.
ui-working-again = Погледни отново

ui-items-title = Неплатени позиции
ui-items-sentence = { $what }, към { $day }
ui-items-none = Няма неплатена позиция
ui-items-none-why = В този ден тук не е имало нищо неплатено.
ui-col-document = Документ
ui-col-kind = Вид
ui-col-issued = Издадена
ui-sum = Общо

ui-nav-reports = Справки
ui-reports-sentence = { $from } до { $to }, { $days ->
    [one] един ден
   *[other] { $days } дни
}
ui-reports-working = Числата за периода се изчисляват.
ui-reports-none = Още няма числа
ui-reports-none-why = До края на периода нищо не е продадено или получено.
ui-reports-course = Дни на събиране на вземанията, в края на последните дванадесет месеца
ui-reports-rolls = Какво остаря и колко да се задели
ui-reports-rolls-why = Процентът казва колко от неплатеното преди месец в една група стои сега в следващата.
ui-reports-through = От без настъпил падеж до най-старото
ui-reports-promises = Обещания за периода
ui-reports-loss = Процент на загуба, от без настъпил падеж до най-старото
ui-reports-loss-wrong = Нужни са пет числа от 0 до 100, например 0.3 1.6 3.6 6.6 10.6.
ui-reports-provide = Изчисли провизията
ui-period = Период
ui-period-from = От
ui-period-to = До
ui-period-month = Този месец
ui-period-month-before = Миналият месец
ui-period-quarter = Три месеца до днес
ui-period-quarter-before = Три цели месеца
ui-period-year = Дванадесет месеца
ui-percent = { $percent } %
ui-as-table = Като таблица
ui-col-month = Месец
ui-col-bucket = Дни просрочие
ui-col-rolled = Преминали
ui-col-loss = Загуба, %
ui-col-provision = Провизия
ui-col-figure = Показател
ui-col-unit = Мярка
ui-col-value = Стойност
ui-col-before = Предишен период
ui-col-amount = Сума
ui-col-made = Дадено на
ui-col-kept = Спазено
ui-unit-days = дни
ui-unit-percent = процент
ui-amount-sold = Продадено на кредит
ui-amount-received = Получено
ui-amount-opening = Неплатено преди
ui-amount-open = Неплатено в края
ui-amount-due = С настъпил падеж
ui-amount-collected = Събрано от него
ui-figure-days = { $days } дни
ui-figure-before = Преди: { $value }
ui-figure-unsaid = не е известно
ui-figure-ends = От { $first } до { $last } за една година
ui-figure-how = Как се изчислява и от кои редове
ui-figure-dso = Дни на събиране на вземанията
ui-figure-dso-means = Толкова дни продажби чакат плащане. По-малко е по-добре.
ui-figure-dso-how = { $open } неплатени в края ÷ { $sold } продадени × { $days } дни = { $value }
ui-figure-dso-none = В периода нищо не е продадено, затова няма продажби за сравнение.
ui-figure-countback = Дни на събиране на вземанията, с обратно броене
ui-figure-countback-means = Неплатеното се вади от продажбите на най-новите месеци, един след друг. Така сезоните се следват по-добре.
ui-figure-countback-how = { $open } неплатени в края, извадени от продажбите на последните месеци до изчерпване = { $value }. По-стари от всички продажби: { $rest }.
ui-figure-countback-none = Няма продажби за обратно броене.
ui-figure-best-possible = Най-добри възможни дни на събиране
ui-figure-best-possible-means = Какво би останало без никакво просрочие. Решават го условията, а не събирането.
ui-figure-best-possible-how = { $not_due } без настъпил падеж ÷ { $sold } продадени × { $days } дни = { $value }
ui-figure-best-possible-none = В периода нищо не е продадено, затова няма продажби за сравнение.
ui-figure-delinquent = Средни дни на забава
ui-figure-delinquent-means = Частта от дните, която е забава.
ui-figure-delinquent-how = { $late } просрочени ÷ { $sold } продадени × { $days } дни = { $value }
ui-figure-delinquent-none = В периода нищо не е продадено, затова няма продажби за сравнение.
ui-figure-effectiveness = Ефективност на събирането
ui-figure-effectiveness-means = Колко е събрано от това, което е могло да се събере. 100 % е най-доброто.
ui-figure-effectiveness-how = ({ $opening } неплатени преди + { $sold } продадени ÷ { $months } месеца − { $open } неплатени в края) ÷ ({ $opening } + { $sold } ÷ { $months } − { $not_due } без настъпил падеж) = { $value }
ui-figure-effectiveness-none = Нужен е период от цели месеци, защото формулата дели на тях, и нещо, което е могло да се събере.
ui-figure-against-due = Събрано от настъпилите падежи
ui-figure-against-due-means = Делът от сумите с падеж в периода, платен до края му.
ui-figure-against-due-how = { $collected } събрани ÷ { $due } с настъпил падеж = { $value }
ui-figure-against-due-none = В периода не е настъпил падеж.
ui-figure-promises = Спазени обещания
ui-figure-promises-means = Обещания, чийто ден е минал и чиито пари са дошли изцяло до този ден.
ui-figure-promises-how = { $kept } спазени ÷ { $made } с ден в периода
ui-figure-promises-none = Няма обещание с ден в периода.
ui-promise-kept = Спазено: получени { $received }
ui-promise-broken = Неспазено: получени { $received }
ui-moved-sentence = { $from } до { $to }
ui-moved-none = Няма запис
ui-moved-none-why = Нищо в този период не е част от показателя.

ui-views = Запазени изгледи
ui-view-default = отваря се първи
ui-view-save = Запази този изглед
ui-view-name = Име на изгледа
ui-view-open-with = Отваряй екрана с него
ui-view-remove = Премахни „{ $name }“
ui-said-view = Изгледът „{ $name }“ е запазен.
ui-said-view-removed = Изгледът „{ $name }“ е премахнат.

ui-aging-thousands = Хиляди { $code }, в края на месеците
ui-aging-units = { $code }, в края на месеците
ui-reports-amounts = Суми, { $code }
ui-reports-measures = Дни и дялове, { $code }
ui-reports-rolls-of = Какво остаря, { $code }
ui-export-pdf = PDF за печат
