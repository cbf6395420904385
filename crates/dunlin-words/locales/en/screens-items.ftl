# Items that rest, and limits that are said beforehand.
ui-act-snooze-item = Snooze
ui-said-item-snoozed = { $item } rests until { $day }.
ui-item-paused = { $item } paused
ui-said-item-lifted = The pause of { $item } is lifted. The next run looks at it again.
ui-run-item-snoozed = { $item } is snoozed.
ui-snooze-item-hint = Only this item rests; the customer’s others go on.
ui-adjust-limit = Above { $limit } in all a second person is asked.
ui-hold-by-step = By the policy: { $step }
ui-invoice-copy = Copy of the invoice as PDF
ui-wrong-invoice-not-one = This document cannot be made: only an invoice that is paid as a whole has one.
