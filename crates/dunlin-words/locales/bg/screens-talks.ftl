# A day to pay that was named, and a conversation that is confirmed in a letter.
ui-pay-date-named = { $name } посочи { $day } за нещо, което вече беше просрочено. Това още не е обещание.
ui-act-make-promise = Запишете като обещание
ui-wrong-call-not-confirmed = Няма писмо, което да потвърждава този разговор.
ui-wrong-promise-no-pay-date = Не е посочен ден за плащане.
ui-wrong-promise-nothing-late = Нищо от просроченото тогава не може да се обещае за този ден: междувременно е платено, обещано или оспорено, или денят е минал.
ui-wrong-promise-which-currency = Просрочено е в няколко валути. Запишете обещание в една от тях.
