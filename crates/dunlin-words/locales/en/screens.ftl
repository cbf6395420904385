### What the screens say. Short sentences, verbs first; glossary words only.

## Frame
ui-skip = To the content
ui-nav = Screens
ui-nav-main = Main screens
ui-nav-today = Today
ui-nav-worklist = Worklist
ui-bar-worklist = Worklist
ui-nav-customers = Customers
ui-nav-runs = Runs
ui-nav-aging = Aging
ui-mode-live = Live · runs issued by hand
ui-mode-test = Test mode
ui-test-mode = Test mode.
ui-test-mode-more = Letters are written to the outbox folder. Nothing reaches a customer.
ui-bank-known = Bank known up to { $day }
ui-bank-unknown = No bank file yet
ui-search = Search or jump to
ui-status = What was done, and keys
ui-undo = Undo
ui-key-filter = filter
ui-key-search = search
ui-key-next = next
ui-key-before = before
ui-problem = That did not work
ui-back-to-today = Back to Today
ui-save = Save
ui-show = Show
ui-filter = Filter
ui-filter-do = Filter
ui-page-before = Before
ui-page-after = Next
ui-range = { $first }–{ $last } of { $all }
ui-open-list = Open list
ui-nothing-waits = Nothing waits

## Rights
ui-right-own = see their own entry
ui-right-placed = work what is placed with their firm
ui-right-read = look at the book
ui-right-collect = work with customers
ui-right-cash = say whose a receipt is
ui-right-import = read files into the book
ui-right-propose = propose a run
ui-right-approve = approve a run
ui-right-adjust = change what is owed
ui-right-policy = change the policy
ui-right-settings = change the settings
ui-right-audit = see who may do what
ui-right-users = say who may do what

## Figures
ui-owed = Owed
ui-overdue = Overdue
ui-oldest = Oldest
ui-open = Open
ui-amount = Amount
ui-currency = Currency
ui-reason = Reason
ui-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
ui-items = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
ui-not-due = Not due
ui-over-days = Over { $days }

## Today and worklist
ui-today-sentence = { $count ->
    [0] Nothing waits for a person.
    [one] { $count } task waits.
   *[other] { $count } tasks wait.
}
ui-worklist-later = { $count ->
    [one] { $count } more is for a later day.
   *[other] { $count } more are for later days.
}
ui-worklist-start = Start worklist
ui-oldest-of = oldest of { $day }
ui-tile-calls = Calls due
ui-tile-visits = Visits
ui-tile-other = Approvals and messages
ui-today-tasks = What waits for you
ui-today-done = Nothing waits
ui-today-done-why = Tasks come from approved runs: calls, visits and approvals.
ui-today-run = Newest run
ui-does-collector = collector
ui-does-sales-rep = sales representative
ui-does-account-manager = account manager
ui-does-controller = controller
ui-does-management = management
ui-outcome-done = Done
ui-outcome-reached = Reached somebody
ui-outcome-no-answer = No answer
ui-outcome-approved = Approved
ui-outcome-rejected = Rejected
ui-outcome-withdrawn = Taken back
ui-outcome-in-house = In-house team
ui-outcome-agency = Agency
ui-outcome-sale = Sale
ui-empty-book = No invoices yet
ui-empty-book-why = Bring in a list of open invoices. Nothing is sent by that.

## Customers
ui-customers-count = { $count ->
    [one] { $count } customer and currency
   *[other] { $count } customers and currencies
}
ui-customers-which = Show
ui-customers-owing = Who owe something
ui-customers-late = Who are past due
ui-customers-all = All
ui-customers-none = No customer fits
ui-customers-none-why = Change the filter, or bring in a list of customers or invoices.
ui-col-customer = Customer
ui-contact = Contact
ui-tab-timeline = Timeline
ui-tab-invoices = Invoices
ui-tab-receipts = Receipts
ui-tab-contacts = Contacts
ui-tab-terms = Details
ui-tab-documents = Letters
ui-chip-disputed = { $amount } disputed
ui-next-today = Today: { $step }.
ui-next-on = Next: { $step }, { $day }.
ui-fact-address = Address
ui-fact-language = Language
ui-fact-sales-rep = Sales representative
ui-fact-account-manager = Account manager
ui-fact-first-invoice = First invoice
ui-fact-aliases = Also called
ui-role-payables = Payables
ui-role-buyer = Buyer
ui-role-manager = Manager
ui-role-owner = Owner
ui-receipts-none = No receipts
ui-receipts-none-why = Money that comes in stands here, with what it settled.
ui-documents-none = No letters
ui-documents-none-why = Letters of approved runs stand here, each with its fingerprint.
ui-contacts-none = Nobody is known
ui-contacts-none-why = Import a list of customers with contacts, or add one.
ui-receipt-cancelled = Cancelled on { $day }: { $why }
ui-receipt-returned = Returned by the bank on { $day }: { $why }
ui-first-seen = Came into the book

## What a person does
ui-act-call = Call
ui-act-promise = Promise
ui-act-dispute = Dispute
ui-act-hold = Hold
ui-call-outcome = What came of it
ui-call-with = With whom
ui-call-note = What was said
ui-call-pay-on = They named a day to pay
ui-call-reached = Reached somebody
ui-call-no-answer = No answer
ui-call-left-message = Left a message
ui-call-arrived = The invoice has arrived
ui-call-pay-date = Named a day to pay
ui-promise-by = By
ui-dispute-part = Only this part
ui-dispute-quality = Quality
ui-dispute-price = Price
ui-dispute-quantity = Quantity
ui-dispute-not-received = Not received
ui-dispute-already-paid = Paid already
ui-dispute-other = Another reason
ui-dispute-upheld = Dispute over { $item } upheld
ui-dispute-rejected = Dispute over { $item } rejected
ui-hold-kind = What must not happen
ui-hold-until = Until
ui-hold-pause = Contact paused
ui-hold-order = Order waits for the money
ui-hold-credit = No deliveries on credit
ui-hold-cash-only = Cash only
ui-hold-stop = Trade stopped
ui-hold-lifted = { $hold }: lifted
ui-received = { $amount } received
ui-promised = Promised { $amount } by { $day }
ui-disputed = Disputes { $item }
ui-said-call = Call logged.
ui-said-promise = Promise noted. Chasing rests until { $day }, for this amount only.
ui-said-dispute = { $item } is disputed. It is not chased until that is settled.
ui-said-undone = Taken back.
ui-said-task = Done: { $task }.
ui-said-next-business-day = { $today } is no business day; this is the run of { $day }.
ui-said-proposed = { $run } is proposed. Nothing is booked or issued before you approve.
ui-said-approved = { $count ->
    [one] Approved. { $count } file was written.
   *[other] Approved. { $count } files were written.
}

## Invoices
ui-kind-invoice = Invoice
ui-kind-credit-note = Credit note
ui-kind-charge = Charge
ui-kind-on-account = On account
ui-item-settled = settled
ui-item-credit = in the customer’s favour
ui-item-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
ui-item-due = due { $day }
ui-money-story = Its money
ui-interest = Interest
ui-interest-up-to = Up to { $day }. Nothing is booked by looking.
ui-why-today = Why, or why not, today
ui-why-nothing = Nothing is open of it.
ui-facts = Facts
ui-fact-issued = Issued
ui-fact-terms = Terms
ui-fact-sent = Sent
ui-fact-payment-reference = Payment reference
ui-fact-source = From
ui-col-invoice = Invoice
ui-col-due = Due
ui-col-late = Late
ui-col-day = Day
ui-col-what = What
ui-col-from = From
ui-col-to = To
ui-col-days = Days
ui-col-received = Received
ui-col-reference = Reference
ui-entry-issued = Issued
ui-entry-corrected = Corrected
ui-entry-settled-before = Settled before
ui-entry-allocated = Paid
ui-entry-unallocated = Payment taken off again
ui-entry-discounted = Discount for early payment
ui-entry-small-difference = Small difference forgiven
ui-entry-returned = Payment returned by the bank
ui-entry-netted = Credit used
ui-entry-refunded = Paid back
ui-entry-written-off = Written off
ui-entry-waived = Waived
ui-entry-reinstated = Owed again

## Aging
ui-as-of = As of
ui-all-customers = All customers
ui-aging-none = Nothing is open
ui-aging-none-why = No customer owes anything on that day.
ui-aging-sentence = { $amount } open in { $items ->
    [one] { $items } item
   *[other] { $items } items
}; { $late ->
    [one] { $late } customer is
   *[other] { $late } customers are
} past due

## Runs
ui-runs-what = Propose, look, approve. Nothing is booked or issued before you approve.
ui-runs-none = No run yet
ui-runs-none-why = Propose today’s run to see what would happen to each customer, and why.
ui-run-propose = Propose today
ui-run-again = Propose again
ui-run-proposed = Proposed
ui-run-approved = Approved
ui-run-review = Review
ui-run-look = Look
ui-run-none = No run was proposed yet.
ui-run-counted = { $will } will do, { $look } need a look, { $wont } won’t.
ui-run-of = Run of { $day }
ui-run-nothing-yet = Nothing is booked or issued before you approve.
ui-run-issued = Approved; its letters are written.
ui-run-approve = { $count ->
    [one] Approve { $count }
   *[other] Approve { $count }
}
ui-run-tab-will = Will do
ui-run-tab-look = Needs a look
ui-run-tab-wont = Won’t
ui-run-tab-empty = Nobody is here
ui-col-run = Run
ui-col-state = State
ui-col-step = Step
ui-channel-email = E-mail
ui-channel-letter = Letter
ui-channel-certified = Certified letter
ui-channel-phone = Call
ui-channel-visit = Visit
ui-channel-none = In the house
## Steps of the standard policy
step-order-hold = Order waits for the money
step-welcome-call = Welcome call
step-receipt-check = Receipt check
step-receipt-check-2 = Receipt check by call
step-receipt-check-posted = Receipt check of posted invoices
step-courtesy = Courtesy mail
step-due-soon = Due soon
step-confirmation = Confirmation of a conversation
step-unearned-discount = Discount taken too late
step-reminder = Reminder
step-past-due = Past-due letter
step-late-charges = Late charges
step-call-1 = First call
step-tell-sales = Tell the sales representative
step-credit-hold = No deliveries on credit
step-call-2 = Second call
step-second-reminder = Second reminder
step-visit = Visit
step-to-management = Letter to their management
step-second-notice = Second notice
step-demand = Demand
step-cash-only = Cash only
step-final-notice = Final notice
step-final-call = Final call
step-stop-trading = Trade stops
step-placement-approval = Approve placement
step-in-collections = In collections
step-last-deadline = Last deadline
step-legal-approval = Approve legal action
step-statement = Statement
