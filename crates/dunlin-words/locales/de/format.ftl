# How figures and lists stand in a sentence. $amount is already written with its digits and separators.
money = { $amount }{"\u00A0"}{ $symbol }
money-code = { $amount }{"\u00A0"}{ $code }

list-more = { $head }, { $next }
list-two = { $head } und { $last }

weekday-date = { $weekday }, { $date }
