# How figures and lists stand in an English sentence. $amount is already written with its digits and separators.
money = { $symbol }{ $amount }
money-code = { $code }{"\u00A0"}{ $amount }

list-more = { $head }, { $next }
list-two = { $head } and { $last }

weekday-date = { $region ->
    [US] { $weekday }, { $date }
   *[other] { $weekday } { $date }
}
