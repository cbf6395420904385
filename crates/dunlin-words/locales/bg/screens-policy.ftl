### Политиката, настройките, личните предпочитания и дневникът.

## Странична лента
ui-nav-policy = Политика
ui-nav-settings = Настройки
ui-nav-more = Още

## Политика: страницата
ui-chip-draft = Чернова { $version }
ui-chip-live = В сила: версия { $version }
ui-policy-steps = { $count ->
    [one] { $count } стъпка
   *[other] { $count } стъпки
}
ui-draft-from = { $count ->
    [0] от версия { $live }; променено е общото за всички стъпки
    [one] от версия { $live }, една стъпка е променена
   *[other] от версия { $live }, { $count } стъпки са променени
}
ui-draft-words = от версия { $live }; променен е само изказът във файла
ui-publish = Публикувай…
ui-policy-axis = Дни от падежа
ui-policy-axis-hint = Изберете стъпка, после
ui-policy-axis-day = с ден,
ui-policy-axis-week = със седмица
ui-policy-axis-sentence = { $count ->
    [one] Една стъпка се брои от падежа.
   *[other] { $count } стъпки се броят от падежа, по реда на дните си. Изреченията по-долу описват всяка.
}
ui-due-date = Падеж
ui-step-on-day = { $step }, ден { $day }
ui-and-more = { $count ->
   *[other] и още { $count }
}
ui-policy-sentences = В изречения
ui-policy-general = За всички стъпки
ui-policy-may-not = Можете да гледате политиката. Променя я ръководител екип, контрольор или администратор.
ui-try = Изпробване
ui-try-why = Какво биха направили действащата политика и черновата през следващите дни. Нищо не се изпраща и нищо не се записва. Парите идват според досегашното плащане на всеки клиент, еднакво и за двете.
ui-try-no-draft = Няма чернова: показана е само действащата политика.
ui-try-weeks = Известия по седмици
ui-try-live = В сила
ui-try-notices = Известия
ui-try-tasks = Задачи
ui-try-cash = Очаквани пари
ui-try-changes = { $count ->
    [0] За никой клиент нямаше да се направи нищо по-различно.
    [one] За един клиент би се направило нещо различно:
   *[other] За { $count } клиенти би се направило нещо различно:
}
ui-try-large = Книгата е твърде голяма, за да се изпробва, докато чакате. Запазете текста като файл и изпълнете тази команда:
ui-try-sentence = Известия по седмици: { $live } с действащата политика, { $draft } с черновата.
ui-key-move-step = премести стъпката
ui-key-move-week = със седмица

## Политика: какво стана със стъпката
ui-step-added = нова
ui-step-removed = извадена
ui-step-switched-on = включена
ui-step-switched-off = изключена
ui-step-changed = променена
ui-step-was = беше: { $when }
ui-step-was-day = беше ден { $day }
ui-step-moved = { $step }: { $to } (беше: { $from })

## Политика: формулярът на стъпката
ui-step-days = Дни
ui-step-days-hint = Знак минус значи преди този ден.
ui-step-channel = Как
ui-step-to = До кого
ui-to-contact = Контактът на клиента
ui-to-management = Ръководството на клиента
ui-step-role = Кой
ui-step-pay = Дни за плащане
ui-step-pay-hint = Празно: колкото дава политиката.
ui-step-on = Тази стъпка се прави
ui-step-save = Запази в черновата
ui-step-shift = Премести стъпката
ui-week-earlier = Седмица по-рано
ui-day-earlier = Ден по-рано
ui-day-later = Ден по-късно
ui-week-later = Седмица по-късно
ui-step-more = Условията и писмата се променят в текста.
ui-wrong-days = Това не е брой дни. Напишете цяло число, например 14 или −7.
ui-said-step = { $step }: променена в черновата
ui-said-step-moved = { $step }: преместена в черновата

## Политика: текст, чернова, версии
ui-policy-text = Текст
ui-policy-text-more = Цялата политика като файл. Запазва се като чернова; нищо не се променя, преди да я публикувате.
ui-policy-source = Текстът на политиката
ui-policy-save-draft = Запази като чернова
ui-policy-fine = Не е намерен проблем.
ui-leave = Излез без запазване
ui-line-word = Ред
ui-line = Ред { $count }:
ui-said-draft = Черновата е запазена
ui-said-draft-dropped = Черновата е изхвърлена
ui-said-published = Версия { $version } е в сила от следващата обработка
ui-said-restored = Версия { $version } сега е черновата
ui-policy-draft = Чернова
ui-draft-look = Виж черновата
ui-draft-none = Няма чернова. Променете стъпка или текста, за да започнете.
ui-draft-beside = Версия { $live } е в сила. Това би променила версия { $draft }.
ui-draft-begun-from = Черновата е започната от версия { $version }. Междувременно е публикувана друга: вижте дали черновата не връща назад нещо от нея.
ui-draft-drop = Изхвърли черновата
ui-publish-why = Защо
ui-publish-why-hint = Остава завинаги до версията. При следващата обработка всеки клиент се преглежда отново; с публикуването нищо не се изпраща.
ui-publish-version = Публикувай версия { $version }
ui-policy-versions = Версии
ui-policy-versions-more = Всяка политика, която е била в сила. Обработката посочва версията, която я е решила.
ui-policy-version = Версия { $version }
ui-policy-compared = Версия { $from } и версия { $to }
ui-compare-from = По-стара
ui-compare-to = По-нова
ui-compare = Сравни
ui-restore = Направи я чернова
ui-restore-version = Направи версия { $version } чернова
ui-version-live = в сила
ui-version-standard = стандартна
ui-col-version = Версия
ui-col-since = От
ui-col-by = Кой
ui-col-why = Защо
ui-col-runs = Обработки
ui-col-acts = Какво можете да направите
ui-diff-steps = Променени стъпки
ui-diff-lines = Променени редове
ui-diff-none = Няма разлики
ui-diff-none-why = Двата текста са еднакви.
ui-diff-old = Стар ред
ui-diff-new = Нов ред
ui-diff-sign = Махнат или нов
ui-diff-line = Текст
ui-preferences = Предпочитания

## Настройки
ui-settings-more = Всяка стойност и откъде идва. Тук нищо не се изпраща.
ui-settings-overview = Преглед
ui-settings-creditor = Кредитор
ui-settings-rates = Лихвени проценти
ui-settings-layouts = Формати на файлове
ui-settings-calendar = Календар
ui-settings-book = Книга
ui-settings-activity = Дневник
ui-settings-may-not = Можете да гледате настройките. Променя ги контрольор или администратор.
ui-change = Промени
ui-not-set = не е зададено
ui-section-creditor = Кредитор
ui-section-reached = Как се свързват с вас и кой подписва
ui-section-payment = Начини на плащане
ui-section-place = Време и език
ui-section-sending = Изпращане
ui-section-policy = Политика
ui-section-charges = Лихви и такси
ui-section-receipts = Постъпления и съпоставяне
ui-section-book = Книга
ui-origin-default = по подразбиране
ui-origin-policy = политика
ui-origin-flag = параметър на командата
ui-origin-environment = среда
ui-origin-here = зададено тук
ui-origin-by = { $from }, { $by }, { $at }
ui-set-name = Име
ui-set-address = Улица и номер
ui-set-address-line2 = Втори ред
ui-set-postcode = Пощенски код
ui-set-city = Населено място
ui-set-country = Държава
ui-set-currency = Валута
ui-set-timezone = Часова зона
ui-set-language = Език на писмата
ui-set-phone = Телефон за връзка
ui-set-email = Имейл за отговори
ui-set-website = Уебсайт
ui-set-registration = ЕИК и ДДС номер
ui-set-signer = Кой подписва писмата
ui-set-signer-role = В какво качество
ui-set-default-terms = Условия за плащане, ако файлът не ги дава
ui-set-payment-methods = Приемани начини на плащане
ui-set-live = Режим
ui-set-gap-days = Дни между две известия
ui-set-pay-within-days = Дни за плащане
ui-set-fresh-business-days = Допустима давност на банката, работни дни
ui-set-minimum-holds-days = Дни, в които важи минимум
ui-set-write-off-limit = Отписване от един човек до
ui-set-join = Старите позиции се включват от
ui-set-interest = Лихва
ui-set-lump-sum = Фиксирана сума по закон
ui-set-posting = Осчетоводяване на таксите
ui-set-order = Какво урежда първо плащането
ui-set-exact-amount = Точна сума урежда фактурата си
ui-set-tolerance = Опрощавана малка разлика
ui-set-tolerance-percent = И най-много този дял
ui-set-discount-grace-days = Отстъпка със закъснение, дни
ui-set-path = Книга
ui-set-outbox = Папка за изходящи
ui-settings-creditor-more = Какво печатат писмата и къде плащат клиентите.
ui-creditor-missing = За всяко писмо е нужно това, което още липсва: { $what }.
ui-said-creditor = { $count ->
    [0] Нищо не беше променено
    [one] Една стойност е запазена
   *[other] { $count } стойности са запазени
}
ui-layouts-more = Как са прочетени файлове с тези заглавия. За следващия не са нужни въпроси.
ui-layouts-none = Не е запомнен формат
ui-layouts-none-why = Когато файл се чете за първи път, казаното за него се запомня тук.
ui-layout-bank = Таблица на банка
ui-layout-invoices = Списък на фактури
ui-layout-receipts = Списък на постъпления
ui-layout-customers = Списък на клиенти
ui-col-layout = Формат
ui-col-layout-said = Чете се като
ui-col-headers = Заглавия
ui-forget = Забрави
ui-said-layout-forgotten = Форматът { $name } е забравен
ui-rates-more = Основни проценти за законната лихва. Процентът важи, когато човек или източник отговаря за него; след последния си ден не важи.
ui-rate-add = Въведи процент
ui-col-series = Серия
ui-rate-from = От
ui-rate-until = До
ui-rate-until-hint = Празно: само този ден.
ui-rate-percent = Процент годишно
ui-rate-source = Къде стои
ui-rate-confirm = Проверих го…
ui-rate-published = публикуван
ui-rate-statute = по закон
ui-rate-derived = изведен
ui-rate-confirmed = потвърден
ui-rate-unverified = непроверен
ui-rate-doubtful = съмнителен
ui-rate-partial = отчасти известен
ui-rate-not-found = не е намерен
ui-wrong-percent = Това не е процент. Напишете го като 2.15, с най-много четири цифри след точката.
ui-said-rate = { $series }: запазено; важи от следващата обработка
ui-calendar-more = Работни дни на { $country }, държавата на кредитора. В тези дни и в почивните дни не излиза известие и никой не се търси по телефона.
ui-calendar-unknown = Празниците за тази година не са известни; пропускат се само съботите и неделите.
ui-book-check = Провери книгата
ui-book-check-more = Проверката сумира всичко наново и сравнява всеки списък. Нищо не променя. При голяма книга отнема няколко секунди.
ui-book-checks = Проверки
ui-book-size = Размер
ui-mebibytes = { $size } MiB
ui-col-check = Проверка
ui-col-result = Резултат
ui-col-found = Първо намерено
ui-check-ok = вярно
ui-check-wrong = { $count ->
   *[other] грешни: { $count }
}
ui-check-notice = { $count ->
   *[other] за сведение: { $count }
}
ui-checks-wrong = { $count ->
    [0] Книгата е вярна.
    [one] Една проверка намери нещо.
   *[other] { $count } проверки намериха нещо.
}

## Предпочитания
ui-preferences-more = Само за този браузър.
ui-preferences-me = Име, език, парола и сесии
ui-theme = Цветове
ui-theme-system = Като системата
ui-theme-light = Светли
ui-theme-dark = Тъмни
ui-rows = Редове на страница
ui-keys-on = Единичните клавиши работят
ui-keys-on-hint = Една буква натиска бутон. Изключете това, ако клавиши се натискат по грешка или с глас.
ui-said-preferences = Предпочитанията ви са запазени

## Дневник
ui-log-more = Кой какво е направил, кога и защо. Редовете никога не се променят.
ui-log-everybody = Всички
ui-log-everything = Всичко
ui-log-kind = Вид
ui-log-at = Кога
ui-log-what = Какво
ui-log-newest = Най-нови
ui-log-older = По-стари
ui-log-none = Няма такъв ред
ui-log-none-why = Променете филтъра.
ui-log-kind-account = Клиенти
ui-log-kind-contact = Контакти
ui-log-kind-item = Позиции
ui-log-kind-charge = Такси
ui-log-kind-late-terms = Условия при забава
ui-log-kind-receipt = Постъпления
ui-log-kind-hold = Спирания
ui-log-kind-dispute = Спорове
ui-log-kind-promise = Обещания
ui-log-kind-call = Разговори
ui-log-kind-task = Задачи
ui-log-kind-notice = Известия
ui-log-kind-step = Стъпки
ui-log-kind-run = Обработки
ui-log-kind-import = Внасяния
ui-log-kind-policy = Политика
ui-log-kind-creditor = Кредитор
ui-log-kind-approval = Одобрения
ui-log-kind-user = Потребители
ui-log-account-opened = Добавен клиент
ui-log-account-updated = Променен клиент
ui-log-account-alias-seen = Забелязано друго име
ui-log-account-alias-withdrawn = Другото име е върнато назад
ui-log-account-withdrawn = Клиентът е върнат назад с внасянето си
ui-log-contact-withdrawn = Контактът е върнат назад с внасянето си
ui-log-item-withdrawn = Позицията е върната назад с внасянето си
ui-log-contact-added = Добавен контакт
ui-log-contact-changed = Променен контакт
ui-log-late-terms-stated = Посочени условия при забава
ui-log-item-issued = Издадена позиция
ui-log-item-corrected = Поправена позиция
ui-log-item-settled-before = Уредена преди началото на книгата
ui-log-item-unlisted = Не е в най-новия списък
ui-log-item-relisted = Отново в списъка
ui-log-item-reopened = Позицията е отново неплатена
ui-log-item-netted = Уредена с кредит
ui-log-item-refunded = Възстановено
ui-log-item-written-off = Отписано
ui-log-item-reinstated = Отписването е върнато назад
ui-log-charge-made = Начислена такса
ui-log-charge-waived = Опростена такса
ui-log-discount-granted = Дадена отстъпка
ui-log-difference-forgiven = Опростена малка разлика
ui-log-receipt-recorded = Записано постъпление
ui-log-receipt-allocated = Постъплението урежда
ui-log-receipt-unallocated = Постъплението е свалено
ui-log-receipt-cancelled = Постъплението е отменено
ui-log-receipt-returned = Плащането е върнато
ui-log-hold-placed = Поставено спиране
ui-log-hold-lifted = Вдигнато спиране
ui-log-dispute-raised = Започнат спор
ui-log-dispute-closed = Приключен спор
ui-log-promise-made = Дадено обещание
ui-log-promise-restored = Обещанието важи отново
ui-log-call-logged = Записан разговор
ui-log-task-created = Създадена задача
ui-log-task-done = Изпълнена задача
ui-log-notice-issued = Издадено известие
ui-log-notice-withdrawn = Оттеглено известие
ui-log-step-taken = Направена стъпка
ui-log-creditor-added = Добавен кредитор
ui-log-creditor-changed = Променени данни на кредитора
ui-log-policy-published = Публикувана политика
ui-log-run-approved = Одобрена обработка
ui-log-import-made = Прочетен файл
ui-log-fx-imported = Прочетени валутни курсове
ui-log-bank-statement-read = Прочетено банково извлечение
ui-log-rate-added = Въведен лихвен процент
ui-log-rate-confirmed = Потвърден лихвен процент
ui-log-approval-asked = Поискано одобрение
ui-log-approval-approved = Одобрено от втори човек
ui-log-approval-rejected = Отказано от втори човек
ui-log-approval-withdrawn = Искането е върнато назад
ui-log-user-added = Добавен потребител
ui-log-user-invited = Поканен потребител
ui-log-user-renamed = Преименуван потребител
ui-log-user-role-set = Променена роля на потребител
ui-log-user-disabled = Изключен потребител
ui-log-user-enabled = Включен потребител
ui-log-user-password-set = Зададена парола
ui-log-user-reset-made = Създадена връзка за нова парола
ui-log-user-codes-set = Настроени еднократни кодове
ui-log-user-codes-removed = Премахнати еднократни кодове
ui-log-user-recovery-set = Създадени резервни кодове
ui-log-user-code-wrong = Грешен еднократен код
ui-log-user-signed-in = Вход
ui-log-user-signed-out = Изход
ui-log-user-sign-in-failed = Неуспешен вход
ui-log-user-session-ended = Прекратена сесия
ui-log-contact-marked = Човек, отбелязан като пръв
ui-log-contact-removed = Човек премахнат
ui-log-contact-restored = Човек върнат
ui-log-limit-set = Кредитен лимит зададен
ui-log-promise-withdrawn = Обещание върнато назад
ui-log-bank-line-ignored = Банков ред, оставен настрана
ui-log-bank-line-taken-up = Банков ред, върнат за обработка
ui-log-bank-line-brought = Банков ред донесе превод от партньор
ui-log-oidc-set = Настроен доставчик на самоличност
ui-log-oidc-removed = Премахнат доставчик на самоличност
ui-log-user-identity-linked = Свързан вход чрез доставчика на самоличност
ui-proof-account-first-invoice = Първа фактура на всеки клиент
ui-proof-account-links = Слетите номера водят до един клиент
ui-proof-account-newest-entry = Най-нов запис на всеки клиент
ui-proof-activity-has-entries = Всеки запис е в дневника
ui-proof-activity-reaches-version = Дневникът е пълен
ui-proof-activity-replays = Дневникът, изпълнен отново, дава същата книга
ui-proof-approval-four-eyes = Одобрено от втори човек
ui-proof-bank-line-is-receipts = Банков ред е равен на постъпленията си
ui-proof-bank-statements-chain = Банковите извлечения следват едно от друго
ui-proof-book-money-conserved = Парите нито се губят, нито се появяват
ui-proof-charge-is-item = Всяка такса е позиция
ui-proof-charge-made-once = Нищо не е начислено два пъти
ui-proof-database-append-only = Записите не могат да се променят
ui-proof-database-integrity = Базата данни е здрава
ui-proof-database-settings = Настройки на базата данни
ui-proof-directory-customer-names = Указател на имената на клиентите
ui-proof-directory-customer-numbers = Указател на номерата на клиентите
ui-proof-directory-item-numbers = Указател на номерата на фактурите
ui-proof-directory-receipt-keys = Указател на постъпленията
ui-proof-item-amount-is-sum = Сумата на позиция е сборът на записите ѝ
ui-proof-item-netted-ties = Кредит урежда толкова, колкото е използвано от него
ui-proof-item-not-over-settled = Нищо не е уредено над сумата си
ui-proof-item-open-is-sum = Неплатеното е сборът на записите
ui-proof-item-parts-are-whole = Фактурите на части имат всичките си части
ui-proof-item-withdrawn-is-nothing = За върнатото назад нищо не се дължи
ui-proof-notice-has-files = Всяко известие има файловете си
ui-proof-notice-has-steps = Всяко известие е направило стъпка
ui-proof-notice-taken-back = Всяко оттеглено известие не важи
ui-proof-policy-is-its-version = Действащата политика е най-новата ѝ версия
ui-proof-receipt-is-spent = Всяко постъпление е разнесено до стотинка
ui-proof-run-edits-live = Промените по обработките стоят до редовете си
ui-proof-run-holds-end = Всяка изчакваща обработка има час
ui-proof-run-rows-live = Само най-новото предложение има редове
ui-proof-step-has-maker = Всяка стъпка има извършител
ui-proof-user-somebody-administers = Книгата има администратор
ui-proof-user-tasks-without-stand-in = Отсъстващите имат заместник
ui-proof-creditor-account-places = Банковите сметки са подредени
ui-proof-creditor-logo-kept = Логото е запазено
ui-proof-evidence-is-kept = Всеки посочен документ е запазен
ui-proof-document-is-its-hash = Всеки запазен файл е какъвто е бил

## Segments, and customers who stay on an older version of the policy
ui-fact-class = Клас
ui-class-what = Ваш клас клиенти
ui-class-hint = Ваша дума за сегментите на политиката. Празно: няма.
ui-said-class = Класът е записан.
ui-middle = Клиенти по по-стара версия
ui-middle-how = По тази версия им е изпратено известие за просрочие и фактурата още не е платена: стъпките ѝ продължават, докато бъде платена или докато ги преместите.
ui-middle-none = Всички клиенти са по версията в сила
ui-middle-count = { $count ->
    [one] { $count } клиент още е по по-стара версия
   *[other] { $count } клиенти още са по по-стара версия
}
ui-policy-everybody = Всички клиенти
ui-policy-segment-text = Отбелязаното е различно от това за всички клиенти. Сегментът се променя в текста:
ui-segment-became = Сегмент „{ $segment }“: { $became }
ui-segment-added = нов
ui-segment-removed = изваден
ui-segment-condition = вече е за други клиенти
ui-col-segment = Сегмент
ui-middle-by-notice = Известие за просрочие
ui-middle-by-move = Преместен от човек
ui-move = Преместване към версия { $version }
ui-move-all = Преместване на всички към версия { $version }
ui-move-how = Предприетите стъпки се броят. Нищо не се прави два пъти и нищо пропуснато не се наваксва.
ui-said-moved = Преместен към версия { $version } на политиката.
ui-said-moved-all = { $count ->
    [one] { $count } клиент е преместен към версията в сила.
   *[other] { $count } клиенти са преместени към версията в сила.
}
ui-log-policy-moved = Преместен към друга версия на политиката
ui-log-policy-move-struck = Преместването към друга версия е отменено
ui-wrong-policy-not-in-the-middle = Този клиент вече е по версията в сила: по друга не е изпратено известие за неплатена фактура.
ui-wrong-policy-there-already = Този клиент вече е по тази версия.
ui-fix-policy-segment-asks-invoice = Сегментът пита за клиента: клас, държава, вид, колко дължи общо. Условия за отделна фактура се пишат при стъпката.
ui-fix-policy-segment-twice = Дайте на всеки сегмент отделно име.
