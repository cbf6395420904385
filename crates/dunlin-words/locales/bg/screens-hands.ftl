## In whose hands tasks are
ui-does-supervisor = ръководител екип
ui-does-administrator = администратор
ui-whose-for = { $name }, вместо { $own }
ui-hand-named = Тази отделна задача е възложена: { $name }.
ui-hand-case = Случаят на клиента е възложен: { $name }.
ui-hand-sales-rep = Търговски представител на клиента: { $name }.
ui-hand-account-manager = Отговорник за клиента: { $name }.
ui-hand-nobody-known = За този клиент никой не е посочен: { $role }.
ui-hand-unknown = { $name } не е потребител на тази книга.
ui-hand-off = { $name } не може да поема задачи и няма заместник.
ui-hand-both-away = { $name } отсъства, заместникът също.
ui-hand-stands-in = { $of } отсъства до { $day }: замества { $by }.
ui-hand-stands-in-open = { $of } отсъства: замества { $by }.
ui-hand-next = Затова е за следващия по ред: { $role }.
ui-hand-left = { $count ->
    [one] { $name } не може да влиза и няма заместник: { $count } задача премина към други.
   *[other] { $name } не може да влиза и няма заместник: { $count } задачи преминаха към други.
}

## A customer’s case
ui-from-day = От
ui-case-give = Възложи случая
ui-case-how = Всички обаждания до този клиент, сегашни и бъдещи, са негови.
ui-case-while-late = Само докато има просрочено
ui-case-is = { $name } събира от този клиент от { $day }.
ui-case-is-from = { $name } ще събира от този клиент от { $day }.
ui-case-until-paid = Приключва, когато няма нищо просрочено.
ui-case-back = Върни случая
ui-case-given = Случаят е възложен: { $name }
ui-case-ended = Случаят вече не е възложен: { $name }
ui-many-give = Възложи случая на някого
ui-said-case = { $name } събира от този клиент.
ui-said-case-back = Случаят отново е на екипа.
ui-log-case-given = Случай, възложен на човек
ui-log-case-ended = Върнат случай
ui-log-case-restored = Случаят все пак остава възложен
ui-wrong-case-unknown-person = Тук няма никого с името { $name }. Изберете потребител на тази книга.
ui-wrong-case-cannot-collect = { $name } не може да събира: само гледа, от външен екип е или не може да влиза.
ui-wrong-case-before-today = Този ден е минал. Възложете случая от днес или от по-късен ден.
ui-wrong-case-given-already = Случаят вече е възложен: { $name }.
ui-wrong-case-begins-later = Случаят е възложен от { $day }: { $name }. Първо върнете това.
ui-wrong-case-nothing-late = Нищо не е просрочено, така че случаят би се върнал веднага. Възложете го без този край.
ui-wrong-case-none = Случаят на този клиент не е възложен на никого.

## Stand-ins
ui-stand-in = Заместник
ui-stand-in-by = Кой замества
ui-stand-in-how = Задачите, които биха били за { $name }, в тези дни отиват при заместника. Без последен ден е до второ нареждане.
ui-stand-in-end = Върна се
ui-stands-in = Отсъства от { $from } до { $until }: замества { $by }.
ui-stands-in-open = Отсъства от { $from }: замества { $by }.
ui-said-stand-in = { $name } вече има заместник.
ui-said-back = { $name } се върна.
ui-log-user-stand-in-set = Потребител има заместник
ui-log-user-stand-in-ended = Край на заместване
ui-wrong-stand-in-self = { $name } не може да замества себе си. Изберете друг.
ui-wrong-stand-in-cannot = { $name } не поема задачи: само гледа, от външен екип е или не може да влиза.
ui-wrong-stand-in-overlaps = { $other } замества { $name } в някои от тези дни. Първо приключете това или изберете други дни.
ui-wrong-stand-in-none = Никой не замества { $name }, нито сега, нито по-късно.
