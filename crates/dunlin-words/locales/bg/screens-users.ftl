### Вход, собствени данни, потребители и какво чака втори човек.

## Вход
ui-wrong = Не е направено
ui-sign-in = Вход
ui-sign-out = Изход
ui-sign-in-name = Име или имейл
ui-sign-in-wrong = Името или паролата са грешни.
ui-sign-in-wait = { $count ->
    [one] Твърде много грешни опити. Опитайте отново след { $count } секунда.
   *[other] Твърде много грешни опити. Опитайте отново след { $count } секунди.
}
ui-sign-in-wait-minutes = { $count ->
    [one] Твърде много грешни опити. Опитайте отново след { $count } минута.
   *[other] Твърде много грешни опити. Опитайте отново след { $count } минути.
}
ui-sign-in-forgot = Забравена парола? Администратор на тази книга може да ви даде връзка, с която да изберете друга.
ui-sign-in-nobody = Тази книга още няма потребители.
ui-sign-in-nobody-how = При пускането си програмата изписа връзка за първоначална настройка. Тази команда изписва нова:
ui-sign-in-code = Еднократен код
ui-sign-in-code-wrong = Кодът е грешен, твърде стар или вече използван.
ui-sign-in-other = Вход като друг
ui-code = Код
ui-code-hint = Шестте цифри, които сега показва програмата ви за кодове.
ui-code-lost = Загубено устройство?
ui-recovery-code = Резервен код
ui-recovery-code-hint = Един от десетте, които си записахте. Всеки важи веднъж.
ui-password = Парола
ui-password-now = Сегашната ви парола
ui-password-new = Нова парола
ui-password-show = Покажи
ui-password-set = Задай парола
ui-password-change = Смени паролата
ui-password-hint = Поне { $least } знака; { $better } или повече е по-добре. Няколко думи, които нямат нищо общо помежду си, са добър избор.

## Връзки
ui-set-up = Първи администратор
ui-set-up-why = Тази книга още няма потребители. Вие ще сте нейният администратор и ще пускате другите.
ui-set-up-do = Започни
ui-invitation = Добре дошли
ui-reset = Друга парола
ui-link-for = Тази връзка е за { $name }.
ui-said-reset = Новата ви парола е зададена. Влезте с нея.

## Собствени данни
ui-me = Вашите данни
ui-me-name = Име и език
ui-me-language = Език
ui-me-language-browser = Както иска браузърът
ui-me-vouched = { $issuer } гарантира за вас при вход.
ui-tongue-en = English
ui-tongue-bg = Български
ui-tongue-fr = Français
ui-tongue-lv = Latviešu
ui-tongue-nl = Nederlands
ui-tongue-ro = Română
ui-codes = Еднократни кодове
ui-codes-short = Кодове
ui-codes-on = Включени
ui-codes-off = Изключени
ui-codes-why = С код от телефона ви при всеки вход открадната парола сама не отваря нищо.
ui-codes-start = Настрой кодове
ui-codes-scan = Сканирайте това с програмата си за кодове и въведете кода, който тя показва.
ui-codes-qr = QR код с ключа за програмата ви за кодове
ui-codes-typed = Или въведете този ключ:
ui-codes-confirm = Включи
ui-codes-drop = Изключи кодовете
ui-recovery-codes = Резервни кодове
ui-recovery-once = Запишете си ги сега. Няма да се покажат отново. Всеки ви пуска веднъж без устройството.
ui-recovery-new = Нови резервни кодове
ui-recovery-left = { $count ->
    [0] Не остана резервен код. Направете нови.
    [one] Остава { $count } резервен код.
   *[other] Остават { $count } резервни кода.
}
ui-sessions = Къде сте влезли
ui-sessions-end-others = Изход навсякъде другаде
ui-session-this = тук
ui-session-end = Изход
ui-session-seen = използвана { $when }
ui-session-since = от { $day }
ui-said-me = Запазено.
ui-said-password = Паролата ви е сменена. Навсякъде другаде сте излезли.
ui-said-codes-off = Еднократните кодове са изключени.
ui-said-session-ended = Там вече сте излезли.

## Потребители
ui-users = Потребители
ui-users-count = { $count ->
    [one] { $count } човек работи с тази книга.
   *[other] { $count } души работят с тази книга.
}
ui-user-name = Име
ui-user-name-hint = Както стои в дневника.
ui-user-email = Имейл
ui-user-role = Роля
ui-user-role-of = Роля на { $name }
ui-user-last = Последен вход
ui-user-acts = Какво можете да направите
ui-only-looks = само гледа
ui-user-me = вие
ui-user-add = Добавяне на потребител
ui-user-invite = Добави и създай връзка за покана
ui-user-state-invited = Поканен
ui-user-state-disabled = Изключен
ui-user-last-administrator = Единственият администратор. Първо направете друг.
ui-user-disable = Изключи
ui-user-enable = Пусни отново
ui-user-codes-off = Махни кодовете
ui-user-link = Връзка
ui-user-link-invite = Връзка за покана
ui-user-link-reset = Връзка за парола
ui-user-link-for = Връзка за { $name }
ui-user-link-invites = С нея { $name } избира парола и влиза.
ui-user-link-resets = С нея { $name } избира друга парола. Тогава всички сесии на { $name } се прекратяват.
ui-user-link-until = Важи веднъж, до { $time }.
ui-user-link-how = Предайте я по начин, на който имате доверие. Няма да се покаже отново; нова я замества.
ui-user-role-collector = Специалист по вземанията
ui-user-role-collector-does = Работи с клиенти и банкови редове, внася, предлага обработки.
ui-user-role-supervisor = Ръководител екип
ui-user-role-supervisor-does = Също одобрява обработки и променя политиката.
ui-user-role-controller = Контрольор
ui-user-role-controller-does = Също отписва, възстановява и опрощава и променя настройките.
ui-user-role-auditor = Одитор
ui-user-role-auditor-does = Вижда всичко, не променя нищо.
ui-user-role-administrator = Администратор
ui-user-role-administrator-does = Може всичко и решава кой друг какво може.
ui-said-user-role = { $name } има друга роля.
ui-said-user-disabled = { $name } вече не може да влиза.
ui-said-user-enabled = { $name } отново може да влиза.
ui-said-user-codes = { $name } влиза без еднократни кодове.

## Какво се отказва
ui-wrong-password-too-short = Паролата е твърде къса: нужни са поне 8 знака.
ui-wrong-password-too-long = Паролата е твърде дълга: най-много 256 знака.
ui-wrong-password-common = Много хора имат тази парола, затова тя се пробва първа. Изберете друга.
ui-wrong-password-name = Паролата е почти само име, което всички тук знаят. Изберете друга.
ui-wrong-password-wrong = Това не е сегашната ви парола.
ui-wrong-password-wait = Твърде много грешни пароли. Изчакайте малко и опитайте отново.
ui-wrong-code-wrong = Това не е сегашният код. Часовниците на двете устройства трябва да са верни.
ui-wrong-link-ended = Връзката е използвана, заменена с по-нова или по-стара от 30 минути. Поискайте нова.
ui-wrong-user-name = Това не е име: от 1 до 60 знака, без @ и |.
ui-wrong-user-email = Това не е имейл адрес.
ui-wrong-user-name-taken = Някой вече има това име. Имената остават в дневника, затова изберете друго.
ui-wrong-user-email-taken = Някой вече има този имейл адрес.
ui-wrong-user-last-administrator = Това е последният администратор, който може да влезе. Първо направете друг администратор и го оставете да влезе веднъж.

## Одобрения
ui-nav-approvals = Одобрения
ui-approvals-count = { $count ->
    [0] Нищо не чака втори човек.
    [one] { $count } искане чака втори човек.
   *[other] { $count } искания чакат втори човек.
}
ui-approvals-none = Нищо не чака
ui-approvals-none-why = Над границите на политиката отписване, опрощаване, възстановяване или обработка чака тук, докато друг човек каже „да“.
ui-approvals-decided = Решени
ui-approval-write-off = Отписване на { $subject }
ui-approval-waive = Опрощаване на { $subject }
ui-approval-refund = Възстановяване на { $subject }
ui-approval-run = Изпращане на обработка { $subject }
ui-approval-asked = Поискано от { $name } на { $day }
ui-approval-approved = Одобрено от { $name } на { $day }
ui-approval-rejected = Отхвърлено от { $name } на { $day }
ui-approval-withdrawn = Върнато назад от { $name } на { $day }
ui-approval-approve = Одобри
ui-approval-reject = Отхвърли…
ui-approval-withdraw = Върни назад
ui-notices = { $count ->
    [one] { $count } известие
   *[other] { $count } известия
}
ui-said-asked = Още не е направено: { $number } чака втори човек.
ui-said-approval-done = { $number } е одобрено и направено.
ui-said-approval-rejected = { $number } е отхвърлено. Нищо не беше направено.
ui-wrong-approval-own = Вие сте го поискали; трябва да реши друг човек.
ui-wrong-approval-waits = Това вече чака втори човек.
ui-wrong-approval-decided = Това вече е решено.
ui-wrong-approval-needed = По политиката втори човек трябва да каже „да“. Нищо не беше направено.
ui-wrong-approval-changed = Обработката се е променила, откакто това беше поискано. Отхвърлете го; който иска обработката, пита отново.
ui-wrong-right-missing = Нямате право да го направите сами, затова не можете и да го одобрите.

## Доставчик на самоличност
ui-provider = Вход чрез { $label }
ui-provider-or = или
ui-provider-refused = Доставчикът на самоличност не ви пусна.
ui-wrong-oidc-none = Тази книга няма доставчик на самоличност.
ui-wrong-oidc-state = Този отговор е за друг вход. Започнете отначало.
ui-wrong-oidc-token = Отговорът на доставчика на самоличност не е валиден. Започнете отначало.
ui-wrong-oidc-unknown = Никой с този вход няма право да работи с тази книга. Помолете администратор на книгата да ви покани.
ui-wrong-oidc-failed = Доставчикът на самоличност не може да се достигне или не отговори както трябва. Влезте с паролата си или опитайте по-късно.

## Какво не е позволено
ui-run-others-approve = Одобрява я ръководител екип, контрольор или администратор.
ui-user-role-early_out_agent = Агент за ранно събиране
ui-user-role-early_out_agent-does = Принадлежи към външен екип; работи само с възложеното на неговия партньор.
ui-user-partner = Партньор на външен екип
ui-user-partner-hint = Само за агент за ранно събиране: фирмата, както е посочена при възлагането.
ui-wrong-user-partner = Който е от външен екип, принадлежи към партньор; останалите — не. Посочете партньора така, както е при възлагането, заедно с ролята „Агент за ранно събиране“; при другите роли оставете полето празно.
