## In whose hands tasks are
ui-does-supervisor = supervisor
ui-does-administrator = administrator
ui-whose-for = { $name }, for { $own }
ui-hand-named = { $name } was given this one task.
ui-hand-case = The customer’s case is given to { $name }.
ui-hand-sales-rep = { $name } is the customer’s sales representative.
ui-hand-account-manager = { $name } is the customer’s account manager.
ui-hand-nobody-known = No one is named for this customer: { $role }.
ui-hand-unknown = { $name } is not a user of this book.
ui-hand-off = { $name } can do no tasks, and nobody stands in.
ui-hand-both-away = { $name } is away, and so is the stand-in.
ui-hand-stands-in = { $of } is away until { $day }: { $by } stands in.
ui-hand-stands-in-open = { $of } is away: { $by } stands in.
ui-hand-next = So it is for who comes next: { $role }.
ui-hand-left = { $count ->
    [one] { $name } cannot sign in, and nobody stands in: { $count } task went on to others.
   *[other] { $name } cannot sign in, and nobody stands in: { $count } tasks went on to others.
}

## A customer’s case
ui-from-day = From
ui-case-give = Give the case
ui-case-how = All calls to this customer, now and to come, are theirs.
ui-case-while-late = Only until nothing is late any more
ui-case-is = { $name } collects from this customer since { $day }.
ui-case-is-from = { $name } collects from this customer from { $day } on.
ui-case-until-paid = It ends when nothing is late any more.
ui-case-back = Take the case back
ui-case-given = Case given to { $name }
ui-case-ended = No longer { $name }’s case
ui-many-give = Give the case to somebody
ui-said-case = { $name } collects from this customer.
ui-said-case-back = The case is the house’s again.
ui-log-case-given = Case given to a person
ui-log-case-ended = Case taken back
ui-log-case-restored = Case theirs after all
ui-wrong-case-unknown-person = Nobody here is called { $name }. Choose a user of this book.
ui-wrong-case-cannot-collect = { $name } cannot collect: they only look, are of an outside team, or cannot sign in.
ui-wrong-case-before-today = This day has passed. Give the case from today or from a later day.
ui-wrong-case-given-already = It is { $name }’s case already.
ui-wrong-case-begins-later = It is to be { $name }’s case from { $day }. Take that back first.
ui-wrong-case-nothing-late = Nothing is late, so the case would come back at once. Give it without that end.
ui-wrong-case-none = This customer’s case is given to nobody.

## Stand-ins
ui-stand-in = Stand-in
ui-stand-in-by = Who stands in
ui-stand-in-how = What would be { $name }’s goes to the stand-in on these days. Without a last day it is until further notice.
ui-stand-in-end = Back
ui-stands-in = Away from { $from } to { $until }: { $by } stands in.
ui-stands-in-open = Away from { $from }: { $by } stands in.
ui-said-stand-in = Somebody stands in for { $name }.
ui-said-back = { $name } is back.
ui-log-user-stand-in-set = Somebody stands in for a user
ui-log-user-stand-in-ended = A stand-in ended
ui-wrong-stand-in-self = { $name } cannot stand in for themselves. Choose somebody else.
ui-wrong-stand-in-cannot = { $name } does no tasks: they only look, are of an outside team, or cannot sign in.
ui-wrong-stand-in-overlaps = { $other } stands in for { $name } on some of these days. End that first, or choose other days.
ui-wrong-stand-in-none = Nobody stands in for { $name }, now or later.
