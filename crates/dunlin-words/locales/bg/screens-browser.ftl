### Помощ, клавиши и търсене.

## Помощ
ui-help = Помощ
ui-help-here = Помощ за екрана
ui-key-all = всички клавиши
ui-keys-everywhere = Навсякъде
ui-keys-switch-off = Изключи единичните клавиши
ui-keys-switch-on = Включи единичните клавиши
ui-said-keys-off = Единичните клавиши са изключени в този браузър. Ctrl K, Tab, Enter и Esc продължават да работят.
ui-said-keys-on = Единичните клавиши са включени.
ui-close = Затвори

## Търсене
ui-search-title = Търсене
ui-search-what = Клиент, фактура, екран или помощ
ui-search-do = Търси
ui-search-found = Резултати
ui-search-acts = На тази страница
ui-search-acts-all = Какво можете да направите
ui-search-count = { $count ->
    [0] Нищо не е намерено
    [one] { $count } резултат
   *[other] { $count } резултата
}
ui-search-none = Нищо не отговаря
ui-search-none-why = Опитайте с началото на номер или с част от име.
