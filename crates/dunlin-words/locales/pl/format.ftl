# How figures and lists stand in a sentence. $amount is already written with its digits and separators.
money = { $amount }{"\u00A0"}{ $symbol }
money-code = { $amount }{"\u00A0"}{ $code }

list-more = { $head }, { $next }
list-two = { $head } i { $last }

# The date is a genitive, the weekday a nominative: in brackets it is right after every preposition („do 27 listopada 2026 r. (piątek)”).
weekday-date = { $date }{"\u00A0"}r. ({ $weekday })
