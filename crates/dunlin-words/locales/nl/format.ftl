# How figures and lists stand in a sentence. $amount is already written with its digits and separators.
money = { $symbol }{"\u00A0"}{ $amount }
money-code = { $code }{"\u00A0"}{ $amount }

list-more = { $head }, { $next }
list-two = { $head } en { $last }

weekday-date = { $weekday } { $date }
