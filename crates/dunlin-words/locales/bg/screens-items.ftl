# Leftovers of the screens: items that rest, columns, limits said beforehand.
ui-act-snooze-item = Отложи
ui-said-item-snoozed = { $item } изчаква до { $day }.
ui-item-paused = { $item }: спряна
ui-said-item-lifted = Спирането на { $item } е вдигнато. Следващата обработка я разглежда отново.
ui-run-item-snoozed = { $item } е отложена.
ui-snooze-item-hint = Изчаква само тази позиция; за останалите на клиента се продължава.
ui-adjust-limit = Над { $limit } общо се иска съгласие от второ лице.
ui-hold-by-step = Според политиката: { $step }
ui-invoice-copy = Копие от фактурата като PDF
ui-wrong-invoice-not-one = Този документ не може да се изготви: има го само за фактура, която се плаща наведнъж.
