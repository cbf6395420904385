### Imports, the first run, the demo and going live.

## Imports
ui-nav-imports = Imports
ui-figure = { $count }
ui-imports-what = Lists of invoices, receipts or customers, electronic invoices, and bank files.
ui-imports-waiting = Waiting to be imported
ui-imports-made = History
ui-imports-none = Nothing was imported yet
ui-imports-none-why = Choose a file above. It is looked at first; nothing is written before you say so.
ui-import-file = File
ui-import-file-hint = CSV, XLSX, XLS, UBL, CII, Factur-X, FatturaPA, camt, MT940 and other bank files, up to 64 MB.
ui-import-look = Look at it
ui-import-by = by { $by }
ui-import-when = When
ui-import-kind = What it lists
ui-import-kind-invoices = Invoices
ui-import-kind-receipts = Receipts
ui-import-kind-customers = Customers
ui-import-made = Imported on { $day } by { $by }.
ui-import-undone = Taken back
ui-import-undone-on = Taken back on { $day } by { $by }. The book is as it was before.
ui-import-source = Source
ui-import-was-snapshot = the full list of open invoices
ui-import-hash = Fingerprint of the file
ui-import-nothing-yet = Nothing is written yet.
ui-import-step-columns = Say what the columns are. Then see what would change.
ui-import-how = How the file is read
ui-import-find-out = Find out
ui-import-currency = Currency where none is named
ui-import-columns = Columns
ui-import-header = Column
ui-import-values = Values
ui-import-read-as = Read as
ui-import-snapshot = It is the full list of open invoices
ui-import-snapshot-what = What this list does not hold any more is not chased until it is settled, listed again or confirmed.
ui-import-to-preview = See what would change
ui-import-forget = Forget this file
ui-import-change-columns = Change columns
ui-import-is-invoices = A list of invoices.
ui-import-is-receipts = A list of receipts.
ui-import-is-customers = A list of customers.
ui-import-is-bank = A bank file.
ui-import-bank-how = What is certain is matched by itself. The rest waits under cash.
ui-import-statements = Statements
ui-import-lines = Lines
ui-import-created = New
ui-import-updated = Changed
ui-import-skipped = Known already
ui-import-rejected = Not taken
ui-import-rejected-file = Rows not taken
ui-import-rejected-how = Some rows were not taken. Download them, correct them in the file, and import that file. Its last column says why.
ui-import-not-taken = Not taken
ui-import-worth-knowing = Worth knowing
ui-import-row = Row
ui-import-found = Found
ui-import-why = Why
ui-import-corrections = Corrections
ui-import-in-book = In the book
ui-import-in-file = In the file
ui-import-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
ui-import-take = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
}
ui-import-take-lines = { $count ->
    [one] Read { $count } line
   *[other] Read { $count } lines
}
ui-import-accept-seller = It is ours all the same
ui-import-no-change = This file changes nothing.
ui-import-no-change-why = Every row is known already, or cannot be taken.
ui-import-also-customers = { $count ->
    [one] Also { $count } new customer.
   *[other] Also { $count } new customers.
}
ui-import-also-receipts = { $count ->
    [one] Also { $count } receipt.
   *[other] Also { $count } receipts.
}
ui-import-not-in-list = { $count ->
    [one] { $count } open item of this source is not in the file.
   *[other] { $count } open items of this source are not in the file.
}
ui-said-imported = Imported.
ui-said-forgotten = { $file } is forgotten. Nothing was written.
ui-said-bank = { $new ->
    [one] Bank file read: { $new } new line, { $applied } matched.
   *[other] Bank file read: { $new } new lines, { $applied } matched.
}
ui-import-undo = Take it back
ui-import-undo-what = The book is then as it was before this file. That works as long as nothing stands on what it brought.
ui-said-import-undone = { $file } is taken back. The book is as it was before.

## How a file is read
ui-fact-rows = Rows
ui-fact-header-row = Header in row
ui-fact-header-language = Header in
ui-fact-delimiter = Between the cells
ui-delimiter-tab = tab
ui-date-order = Order of dates
ui-date-order-dmy = Day, month, year
ui-date-order-mdy = Month, day, year
ui-date-order-ymd = Year, month, day
ui-decimal = Decimal sign
ui-decimal-point = Point: 1,234.56
ui-decimal-comma = Comma: 1.234,56
ui-encoding = Encoding
ui-sheet = Sheet
ui-language-en = English
ui-language-bg = Bulgarian
ui-language-fr = French
ui-language-lv = Latvian
ui-language-nl = Dutch
ui-language-ro = Romanian
ui-language-de = German
ui-language-es = Spanish
ui-language-it = Italian
ui-language-pl = Polish

## Questions about a file
ui-ask-date-order-uncertain = Which comes first in its dates, the day or the month?
ui-ask-date-order-contradictory = Which comes first in its dates, the day or the month?
ui-ask-decimal-uncertain = Which is the decimal sign?
ui-ask-decimal-contradictory = Which is the decimal sign?
ui-ask-encoding-uncertain = In which encoding is it written?
ui-ask-encoding-invalid = In which encoding is it written?
ui-ask-kind-uncertain = Does it list invoices or receipts?
ui-ask-kind-unknown = What does it list?
ui-ask-sheet-uncertain = Which sheet is the list?
ui-ask-header-unknown = What are the columns?
ui-ask-column-missing = A column is missing. Which is it?
ui-ask-column-ambiguous = Two columns could be the same thing. Which is it?
ui-ask-currency-missing = In which currency are the amounts?

## What mends a problem
ui-fix-date-unreadable = Write the date as year-month-day, for example 2026-11-22.
ui-fix-date-missing = Add a date of issue or a due date.
ui-fix-amount-unreadable = Write the amount in figures only, with one decimal sign.
ui-fix-amount-missing = Fill in the amount.
ui-fix-amount-too-large = Check the amount: it has too many figures.
ui-fix-amount-below-settled = More was paid than the new amount. Check the amount in the file, or take a payment off first.
ui-fix-customer-missing = Add a customer number or a name.
ui-fix-customer-ambiguous = Several customers have this name. Add the customer number.
ui-fix-customer-unknown = Import the customer or its invoices first.
ui-fix-invoice-number-missing = Add the invoice number.
ui-fix-invoice-unknown = Import the invoice first, or correct its number.
ui-fix-invoice-other-customer = Correct the customer or the invoice number.
ui-fix-row-contradicts = The same invoice is there otherwise. Keep the right row.
ui-fix-row-repeated = The same row stands earlier in this file. It is taken once.
ui-fix-row-too-wide = The row has more cells than the header. Put quotes around text that holds the separator.
ui-fix-currency-unknown = Use the three letters of the currency, for example EUR.
ui-fix-currency-ambiguous = Name the currency by its three letters.
ui-fix-due-on-missing = Add a due date or payment terms.
ui-fix-seller-not-creditor = Check that this invoice is yours, or correct your data in the settings.
ui-fix-buyer-is-creditor = This invoice is what you owe. It does not belong here.

## Fields of a file
ui-field-none = Not read
ui-field-customer-number = Customer number
ui-field-customer-name = Customer name
ui-field-contact-name = Contact
ui-field-contact-role = Role of the contact
ui-field-email = E-mail
ui-field-phone = Telephone
ui-field-address-line1 = Street and number
ui-field-address-line2 = Second line of the address
ui-field-postcode = Postcode
ui-field-city = Town
ui-field-country = Country
ui-field-language = Language
ui-field-sales-rep = Sales representative
ui-field-account-manager = Account manager
ui-field-customer-kind = Business or consumer
ui-field-customer-class = Your class of customer
ui-field-invoice-number = Invoice number
ui-field-kind = Invoice or credit note
ui-field-issued-on = Issue date
ui-field-due-on = Due date
ui-field-amount = Amount
ui-field-open-amount = Open amount
ui-field-currency = Currency
ui-field-terms = Payment terms
ui-field-sent-on = Sent on
ui-field-sent-by = Sent by
ui-field-settled-on = Settled on
ui-field-disputed = Disputed
ui-field-received-on = Received on
ui-field-reference = Reference
ui-field-late-interest = Interest on late payment
ui-field-late-fee = Late fee
ui-field-payment-reference = Payment reference

## First run
ui-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
ui-start-steps = Steps of the first run
ui-start-before = Back to the step before
ui-start-next = Save and go on
ui-start-go-on = Go on with the first run
ui-start-creditor = Your company
ui-start-creditor-title = Who is owed the money?
ui-start-creditor-what = This stands on every letter. You can change it later.
ui-start-name = Name on letters
ui-start-address-line2 = Second line of the address, if any
ui-start-phone = Service telephone
ui-start-email = E-mail for answers
ui-start-language = Language where a customer’s is not known
ui-start-zone = Time zone
ui-start-zone-hint = Left empty, currency and time zone are those of your country.
ui-start-bank = How to pay
ui-start-bank-title = How do customers pay you?
ui-start-bank-what = Each letter says where to pay; where the currency has one, with a code to scan.
ui-start-iban = Bank account (IBAN)
ui-start-iban-hint = Its check digits are verified.
ui-start-bank-name = Bank
ui-start-bic = BIC
ui-start-methods = Accepted ways to pay
ui-start-methods-hint = Parted by commas.
ui-start-registration = Register and tax numbers
ui-start-registration-hint = As they stand on your invoices.
ui-start-signer = Who signs
ui-start-signer-role = As what
ui-start-import = Open invoices
ui-start-import-title = What do your customers owe?
ui-start-import-what = Export the open invoices from your accounting program, and bring the file here. It is looked at first; nothing is written before you say so.
ui-start-customers = { $count ->
    [one] { $count } customer is in the book.
   *[other] { $count } customers are in the book.
}
ui-start-more-files = Bring another file, or go on.
ui-start-no-file = No file at hand? A book of invented customers is made by:
ui-start-policy = How you collect
ui-start-policy-title = How should Dunlin collect?
ui-start-policy-what = Two questions. You can change every step later.
ui-reach = How far may it go?
ui-reach-reminders = Reminders only
ui-reach-reminders-what = E-mails, calls, and a word to your own sales people. Deliveries go on.
ui-reach-trade = Up to the end of trade
ui-reach-trade-what = Then certified letters, deliveries on hold, cash only, and in the end no trade.
ui-reach-legal = Up to an agency and legal action
ui-reach-legal-what = Then a person decides: your own team, an agency, or legal action. Nothing of that happens by itself.
ui-pace = How badly is the money needed?
ui-pace-gentle = Not urgently
ui-pace-gentle-what = Late steps come later by half, and at least a week apart.
ui-pace-standard = As usual
ui-pace-standard-what = A reminder on the day after the due date, a certified letter after a month.
ui-pace-firm = Urgently
ui-pace-firm-what = Late steps come earlier by a third. Each letter still names a day to pay.
ui-start-use-policy = Collect like this
ui-start-show-steps = Show the steps
ui-start-late-steps = What happens to a late invoice
ui-when = When
ui-when-due = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
ui-when-step = { $count ->
    [one] { $count } day after: { $step }
   *[other] { $count } days after: { $step }
}
ui-when-step-working = { $count ->
    [one] { $count } working day after: { $step }
   *[other] { $count } working days after: { $step }
}
ui-when-with-step = with: { $step }
ui-when-otherwise = when it applies
ui-how-approve = a person decides
ui-how-tell = a note inside your house
ui-how-charge = booked as a charge
ui-said-saved = Saved.
ui-said-policy = The policy is in use.
ui-start-run = First look
ui-start-run-title = What would happen first?
ui-start-run-what = Dunlin looks at each customer and says what it would do, and why.
ui-start-run-safe = Nothing is booked or sent by looking.
ui-start-run-none = Each customer is looked at once. That takes seconds.
ui-start-run-do = See what would happen

## Demo, and going live
ui-demo = Demo.
ui-demo-what = Every customer here is invented.
ui-demo-remove-what = This takes away all customers, invoices, letters and settings, for ever.
ui-demo-remove = Remove the demo
ui-said-demo-removed = The demo is removed. The book is yours.
ui-go-live = Go live…
ui-live-title = Go live
ui-live-what = Until now everything was tried out. From then on it is for real.
ui-live-now = What changes
ui-live-today = Runs are approved for today only.
ui-live-bank = A run waits while the bank’s data are too old.
ui-live-contact = A customer without a contact needs a look.
ui-live-letters = Letters are still files in the outbox folder. What is sent by itself is a switch of its own.
ui-live-missing = Still missing
ui-live-missing-why = Every letter needs it.
ui-live-missing-do = Fill it in
ui-live-do = Go live
ui-live-already = This book is live.
ui-said-live = The book is live. Runs are approved for today only.
ui-missing-name = Name
ui-missing-address = Address
ui-missing-city = Town
ui-missing-service-telephone = Service telephone
ui-missing-payment-methods = Ways to pay
ui-missing-bank-details-iban = Bank account (IBAN)
