### Cash, receipts, what is given up, and customers that are one. Short sentences, verbs first; glossary words only.

## Cash
ui-nav-cash = Cash
ui-cash-lines = Bank lines
ui-cash-all = All lines
ui-cash-found = What was found for the line
ui-cash-tab-suggested = Suggested
ui-cash-tab-open = Open
ui-cash-tab-done = Done
ui-cash-tab-aside = Left aside
ui-cash-file = Bank file
ui-cash-file-which = Statement from your bank
ui-cash-file-hint = camt, MT940, OFX, BAI2, CODA, or a table that was read before. The same file again changes nothing.
ui-cash-file-read = Read the file
ui-cash-match = Match what waits once more
ui-cash-problems = { $count ->
    [one] One thing to know about the file
   *[other] { $count } things to know about the file
}
ui-cash-gaps = { $count ->
    [one] A statement is missing between two.
   *[other] Statements are missing in { $count } places.
}
ui-cash-gaps-how = The next one does not begin with what the one before ended with. Bring in what is missing.
ui-cash-none = No bank lines yet
ui-cash-none-why = Read a statement from your bank. What is certain is applied at once, the rest waits here for you.
ui-cash-tab-empty = Nothing is here
ui-cash-tab-empty-why = No bank line is in this state.
ui-cash-start = From the start
ui-cash-nobody = Payer unknown
ui-cash-note-exact = one item, exact
ui-cash-note-sum = several items, exact
ui-cash-note-discount = exact, less discount
ui-cash-note-credit = exact, less a credit
ui-cash-note-all-open = everything open
ui-cash-note-all-due = everything due
ui-cash-note-short = less than is open
ui-cash-note-over = more than is open
ui-cash-note-customer = customer only
ui-cash-note-nobody = No customer known
ui-cash-note-returned = A payment of { $customer } went back
ui-cash-nobody-how = Find the customer below, split the money over several, or leave it aside.
ui-cash-out-how = This money left your account, so it settles nothing. Did the bank return a payment? Record that at the customer's receipt. Did you pay a credit back? Record that at the credit. Then leave the line aside with that reason.
ui-cash-by-person = Chosen by you.
ui-cash-on-account = On account
ui-cash-other = Other customer
ui-cash-find = Find
ui-cash-not-found = No customer has this number or name.
ui-cash-items = Open items
ui-cash-item = Item
ui-cash-settle = Settle
ui-cash-settle-of = Money for { $item }
ui-cash-no-items = Nothing is open in this currency
ui-cash-no-items-how = Leave the money on account, and it waits for the next invoice.
ui-cash-late = { $count ->
    [one] one day late
   *[other] { $count } days late
}
ui-cash-discount-earned = Discount of { $amount } is earned: the window runs to { $day }
ui-cash-discount-late = Discount of { $amount } ended on { $day }
ui-cash-missing = { $amount } is missing
ui-cash-if-missing = If less came than is ticked
ui-difference-forgive = Write off a small difference
ui-difference-open = Leave open
ui-difference-ask = Ask the customer
ui-cash-received = Received
ui-cash-settled = Settled
ui-cash-short = Missing
ui-cash-over = On account
ui-cash-remaining = Remaining
ui-cash-apply = Apply, next line
ui-cash-split = Split
ui-cash-split-how = Name each customer with a share. Together the shares are { $amount }. A share without an item stays on account.
ui-cash-split-customer = Customer number
ui-cash-split-item = Item, if known
ui-cash-split-do = Split, next line
ui-cash-aside = No receipt
ui-cash-aside-do = Leave aside, next line
ui-no-receipt-own-transfer = Transfer between own accounts
ui-no-receipt-bank = Interest or fee of the bank
ui-no-receipt-tax = Tax office
ui-no-receipt-supplier = Supplier or insurer
ui-no-receipt-returned = Returned payment, recorded at its receipt
ui-no-receipt-refund = Money paid back, recorded at its credit
ui-no-receipt-other = Something else
ui-no-receipt-out = Money out
ui-cash-take-off = Take off
ui-cash-take-off-how = Every figure is as before. What the line settled is not proposed for it again.
ui-cash-take-up = Take up again
ui-cash-ended = taken back since
ui-cash-key-line = line
ui-cash-key-apply = apply
ui-cash-key-account = on account
ui-cash-key-difference = difference
ui-said-settled = Line { $line } applied to { $customer }.
ui-said-on-account = Line { $line } is on account of { $customer }.
ui-said-split = { $count ->
    [one] Applied to one customer.
   *[other] Split over { $count } customers.
}
ui-said-aside = Line { $line } is left aside.
ui-said-waits-again = Line { $line } waits again.
ui-said-matched = { $count ->
    [0] Nothing more became certain.
    [one] One line became certain and was applied.
   *[other] { $count } lines became certain and were applied.
}
ui-said-bank-file = File read: { $entries } lines, { $known } known already, { $applied } applied, { $waiting } wait for you, { $aside } left aside.
ui-said-bank-known = The bank is known up to { $day }, the day of the newest statement.
step-ask-difference = Ask about a difference

## Why a reading was found
ui-match-reference-structured = The payment reference is that of one item.
ui-match-number-exact = The number stands in the text.
ui-match-number-range = The text names the first and the last number.
ui-match-number-short = The end of the number stands in the text.
ui-match-number-embedded = The number stands within other figures.
ui-match-number-truncated = The bank cut the text in the number.
ui-match-number-typing = A number in the text is one slip away.
ui-match-reference-order = The customer's own reference stands in the text.
ui-match-payer-known = The customer has paid from this account before.
ui-match-payer-name = The payer bears the customer's name.
ui-match-payer-number = The customer number stands in the text.
ui-match-amount-exact = The sum is that of one item.
ui-match-amount-sum = The sum is that of the items.
ui-match-amount-discount = The sum is that of the items less the discount earned.
ui-match-amount-credit = The sum ties when a credit is deducted.
ui-match-amount-all-open = The sum is everything that is open.
ui-match-amount-all-due = The sum is everything that is due.
ui-match-amount-short = The sum is less than is open.
ui-match-amount-over = The sum is more than is open.
ui-match-number-settled = The text names an item that is settled.
ui-match-number-unexplained = A number in the text is not explained.
ui-match-rival-near = Another item with a number one slip away is owed as much.
ui-match-ambiguous = Several readings tie.

## Receipts
ui-receipt-of = Receipt of { $amount }
ui-receipt-name = Name
ui-receipt-payer = Payer
ui-receipt-account = From account
ui-receipt-moves = What it settled
ui-receipt-from-line = It came with bank line { $line }.
ui-receipt-to-line = Take it off there
ui-receipt-unapply = Take back
ui-receipt-unapply-how = What it settled is open again. The money stays on the customer's account.
ui-receipt-return = Returned by the bank
ui-receipt-return-how = What it settled is open again from that day on. Until then the money was there.
ui-receipt-return-on = Day of the return
ui-receipt-fee = Fee charged to the customer
ui-receipt-cancel = Cancel
ui-receipt-cancel-how = It was not this customer's money. Every figure is as if it had never been recorded.
ui-receipt-undone = taken back at once
ui-receipt-new = Record a receipt
ui-receipt-new-how = For money that does not come with a bank file, such as a cheque or cash.
ui-receipt-currency = Currency
ui-receipt-for = For
ui-receipt-for-oldest = What the policy serves first
ui-receipt-reference = Reference
ui-receipt-record = Record
ui-said-received = { $amount } recorded.
ui-said-unapplied = Receipt { $receipt } taken back; the money is on account.
ui-said-cancelled = Receipt { $receipt } cancelled.
ui-said-returned = Receipt { $receipt } returned.
ui-odd-payment-short = Less than was open
ui-odd-payment-over = More than was open
ui-odd-payment-small-difference = The small difference was forgiven
ui-odd-discount-unearned = A discount was taken too late

## Without money
ui-adjust-use = Use credit
ui-adjust-how-use = It settles what is open of the same customer.
ui-adjust-refund = Pay back
ui-adjust-how-refund = The money goes back to the customer. Leave the sum empty for all of it.
ui-adjust-free = Free credit
ui-adjust-how-free = What became of the credit is taken back: what it settled is owed again.
ui-adjust-write-off = Write off
ui-adjust-how-write-off = It will not come and is given up. Leave the sum empty for all that is open.
ui-adjust-waive = Waive
ui-adjust-how-waive = The charge is given up as a favour. Leave the sum empty for all of it.
ui-adjust-reinstate = Reinstate
ui-adjust-how-reinstate = What was given up is owed again. Leave the sum empty for all of it.
ui-adjust-items = For
ui-adjust-amount = Sum
ui-said-use = Credit { $item } used.
ui-said-refund = { $item } paid back.
ui-said-free = Credit { $item } is free again.
ui-said-write-off = { $item } written off.
ui-said-waive = { $item } waived.
ui-said-reinstate = { $item } is owed again.

## Numbers that are one customer
ui-numbers = Numbers of the customer
ui-numbers-how = Two numbers can be one customer: one balance, one plan, one letter.
ui-numbers-also = Also customer { $numbers }
ui-numbers-merged = Merged into this customer
ui-numbers-none = No other number was merged into it.
ui-numbers-split = Split off
ui-numbers-take-in = Merge into this customer
ui-numbers-merge = Merge into another customer
ui-numbers-merge-how = From today on everything of { $name } is seen under the other number. Each number keeps its ledger, so it can be split again.
ui-numbers-into = Number or name of the other customer
ui-said-merged = { $number } is seen under { $into } from today on.
ui-said-split-off = { $number } stands for itself again.
ui-merge-title = Are these one customer?
ui-merge-goes = From today on it is seen under the other number.
ui-merge-stays = Keeps its name, address and language.
ui-merge-look = Look at both
ui-told-merged = Merged into customer { $number }
ui-told-member-added = Customer { $number } was merged into this one
ui-told-split = Split off from customer { $number }
ui-told-member-removed = Customer { $number } was split off
ui-same-name = The same name.
ui-same-email = The same e-mail address.
ui-duplicates = May be the same customer
ui-duplicates-how = Customers with the same name or e-mail address. Look at both before you merge; it can be undone.
ui-duplicates-cut = There are more pairs than are shown here: merge these first, the others then appear.
ui-duplicates-none = No duplicates
ui-duplicates-none-why = No two customers have the same name or e-mail address.
ui-duplicates-one = Customer
ui-duplicates-other = Other customer
ui-duplicates-same = What is the same
ui-duplicates-act = Merge
ui-duplicates-merge = Merge into { $number }
