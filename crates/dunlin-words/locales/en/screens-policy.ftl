### The policy, settings, the person's own preferences, and the log.

## Side bar
ui-nav-policy = Policy
ui-nav-settings = Settings
ui-nav-more = More

## Policy: the page
ui-chip-draft = Draft { $version }
ui-chip-live = In use: version { $version }
ui-policy-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
ui-draft-from = { $count ->
    [0] from version { $live }; what holds for all steps changed
    [one] from version { $live }, one step changed
   *[other] from version { $live }, { $count } steps changed
}
ui-draft-words = from version { $live }; only the wording of the file changed
ui-publish = Publish…
ui-policy-axis = Days from the due date
ui-policy-axis-hint = Choose a step, then
ui-policy-axis-day = by a day,
ui-policy-axis-week = by a week
ui-policy-axis-sentence = { $count ->
    [one] One step counts from the due date.
   *[other] { $count } steps count from the due date, in the order of their days. The sentences below tell each.
}
ui-due-date = Due date
ui-step-on-day = { $step }, day { $day }
ui-and-more = { $count ->
   *[other] and { $count } more
}
ui-policy-sentences = In sentences
ui-policy-general = For all steps
ui-policy-may-not = You may look at the policy. Whoever may change it is a supervisor, a controller or an administrator.
ui-try = Try it
ui-try-why = What the policy in use and the draft would do on the coming days. Nothing is sent or written. Money comes as each customer’s own record says, the same for both.
ui-try-no-draft = There is no draft: this is the policy in use alone.
ui-try-weeks = Notices per week
ui-try-live = In use
ui-try-notices = Notices
ui-try-tasks = Tasks
ui-try-cash = Money expected
ui-try-changes = { $count ->
    [0] Nothing would be done otherwise for any customer.
    [one] For one customer something would be done otherwise:
   *[other] For { $count } customers something would be done otherwise:
}
ui-try-large = The book is too large to try it while you wait. Save the text as a file and run this command:
ui-try-sentence = Notices per week: { $live } with the policy in use, { $draft } with the draft.
ui-key-move-step = move the step
ui-key-move-week = by a week

## Policy: what became of a step
ui-step-added = new
ui-step-removed = taken out
ui-step-switched-on = switched on
ui-step-switched-off = switched off
ui-step-changed = changed
ui-step-was = was: { $when }
ui-step-was-day = was day { $day }
ui-step-moved = { $step }: { $to } (was: { $from })

## Policy: the form of a step
ui-step-days = Days
ui-step-days-hint = A minus sign is before that day.
ui-step-channel = How
ui-step-to = To whom
ui-to-contact = The customer’s contact
ui-to-management = The customer’s management
ui-step-role = Who
ui-step-pay = Days to pay
ui-step-pay-hint = Empty: as many as the policy gives.
ui-step-on = This step is taken
ui-step-save = Save in the draft
ui-step-shift = Move the step
ui-week-earlier = Week earlier
ui-day-earlier = Day earlier
ui-day-later = Day later
ui-week-later = Week later
ui-step-more = Conditions and letters are changed in the text.
ui-wrong-days = This is no number of days. Write a whole number, for example 14 or −7.
ui-said-step = { $step }: changed in the draft
ui-said-step-moved = { $step }: moved in the draft

## Policy: text, draft, versions
ui-policy-text = Text
ui-policy-text-more = The whole policy as a file. It is saved as a draft; nothing changes before you publish it.
ui-policy-source = The policy’s text
ui-policy-save-draft = Save as draft
ui-policy-fine = No problem found.
ui-leave = Leave without saving
ui-line-word = Line
ui-line = Line { $count }:
ui-said-draft = The draft is saved
ui-said-draft-dropped = The draft is dropped
ui-said-published = Version { $version } is in use from the next run on
ui-said-restored = Version { $version } is the draft now
ui-policy-draft = Draft
ui-draft-look = Look at the draft
ui-draft-none = There is no draft. Change a step or the text to begin one.
ui-draft-beside = Version { $live } is in use. This is what version { $draft } would change.
ui-draft-begun-from = This draft was begun from version { $version }. Another one was published since: look whether the draft takes something of it back.
ui-draft-drop = Drop the draft
ui-publish-why = Why
ui-publish-why-hint = It stands beside the version for ever. Every customer is looked at again at the next run; nothing is sent by publishing.
ui-publish-version = Publish version { $version }
ui-policy-versions = Versions
ui-policy-versions-more = Every policy that was in use. A run names the version that decided it.
ui-policy-version = Version { $version }
ui-policy-compared = Version { $from } and version { $to }
ui-compare-from = Older
ui-compare-to = Newer
ui-compare = Compare
ui-restore = Make it the draft
ui-restore-version = Make version { $version } the draft
ui-version-live = in use
ui-version-standard = standard
ui-col-version = Version
ui-col-since = Since
ui-col-by = By
ui-col-why = Why
ui-col-runs = Runs decided
ui-col-acts = What you can do
ui-diff-steps = Steps that change
ui-diff-lines = Lines that change
ui-diff-none = Nothing differs
ui-diff-none-why = Both texts are the same.
ui-diff-old = Old line
ui-diff-new = New line
ui-diff-sign = Gone or new
ui-diff-line = Text
ui-preferences = Preferences

## Settings
ui-settings-more = Every value with where it comes from. Nothing here sends anything.
ui-settings-overview = Overview
ui-settings-creditor = Creditor
ui-settings-rates = Interest rates
ui-settings-layouts = File layouts
ui-settings-calendar = Calendar
ui-settings-book = Book
ui-settings-activity = Activity
ui-settings-may-not = You may look at the settings. Whoever may change them is a controller or an administrator.
ui-change = Change
ui-not-set = not set
ui-section-creditor = Creditor
ui-section-reached = How you are reached, and who signs
ui-section-payment = Ways to pay
ui-section-place = Time and language
ui-section-sending = Sending
ui-section-policy = Policy
ui-section-charges = Interest and charges
ui-section-receipts = Receipts and matching
ui-section-book = Book
ui-origin-default = default
ui-origin-policy = policy
ui-origin-flag = flag of the command
ui-origin-environment = environment
ui-origin-here = set here
ui-origin-by = { $from } by { $by }, { $at }
ui-set-name = Name
ui-set-address = Street and number
ui-set-address-line2 = Second line
ui-set-postcode = Postcode
ui-set-city = Town
ui-set-country = Country
ui-set-currency = Currency
ui-set-timezone = Time zone
ui-set-language = Language of letters
ui-set-phone = Service telephone
ui-set-email = E-mail for answers
ui-set-website = Web site
ui-set-registration = Register and tax numbers
ui-set-signer = Who signs letters
ui-set-signer-role = In what role
ui-set-default-terms = Payment terms where a file gives none
ui-set-payment-methods = Accepted ways to pay
ui-set-live = Mode
ui-set-gap-days = Days between two notices
ui-set-pay-within-days = Days to pay
ui-set-fresh-business-days = Bank may be old, working days
ui-set-minimum-holds-days = Days a minimum holds
ui-set-write-off-limit = Written off alone up to
ui-set-join = Old items join at
ui-set-interest = Interest
ui-set-lump-sum = The law’s lump sum
ui-set-posting = Charges are
ui-set-order = What a payment serves first
ui-set-exact-amount = Exact amount settles its invoice
ui-set-tolerance = Small difference forgiven
ui-set-tolerance-percent = And at most this part
ui-set-discount-grace-days = Discount granted late, days
ui-set-path = Book
ui-set-outbox = Outbox folder
ui-settings-creditor-more = What letters print, and where customers pay.
ui-creditor-missing = Every letter needs what is still missing: { $what }.
ui-said-creditor = { $count ->
    [0] Nothing was changed
    [one] One value is saved
   *[other] { $count } values are saved
}
ui-layouts-more = How files with these headers were read. The next one needs no question.
ui-layouts-none = No layout is remembered
ui-layouts-none-why = When a file is read for the first time, what was said about it is remembered here.
ui-layout-bank = Table of a bank
ui-layout-invoices = List of invoices
ui-layout-receipts = List of receipts
ui-layout-customers = List of customers
ui-col-layout = Layout
ui-col-layout-said = Read as
ui-col-headers = Headers
ui-forget = Forget
ui-said-layout-forgotten = The layout { $name } is forgotten
ui-rates-more = Reference rates for interest by law. A rate counts when a person or a source answers for it; none counts beyond its last day.
ui-rate-add = Enter a rate
ui-col-series = Series
ui-rate-from = From
ui-rate-until = Until
ui-rate-until-hint = Empty: this one day.
ui-rate-percent = Percent a year
ui-rate-source = Where it stands
ui-rate-confirm = I looked it up…
ui-rate-published = published
ui-rate-statute = by statute
ui-rate-derived = derived
ui-rate-confirmed = confirmed
ui-rate-unverified = not verified
ui-rate-doubtful = doubtful
ui-rate-partial = partly known
ui-rate-not-found = not found
ui-wrong-percent = This is no percentage. Write it like 2.15, with at most four digits after the point.
ui-said-rate = { $series }: saved; it counts from the next run on
ui-calendar-more = Business days of { $country }, the creditor’s country. On these days, and on weekends, no notice goes out and nobody is called.
ui-calendar-unknown = The holidays of this year are not known; weekends alone are left out.
ui-book-check = Check the book
ui-book-check-more = The check adds up every sum again and compares every list. It changes nothing. A large book takes some seconds.
ui-book-checks = Checks
ui-book-size = Size
ui-mebibytes = { $size } MiB
ui-col-check = Check
ui-col-result = Result
ui-col-found = First found
ui-check-ok = right
ui-check-wrong = { $count ->
   *[other] { $count } wrong
}
ui-check-notice = { $count ->
   *[other] { $count } to know
}
ui-checks-wrong = { $count ->
    [0] The book is right.
    [one] One check found something.
   *[other] { $count } checks found something.
}

## Preferences
ui-preferences-more = For this browser only.
ui-preferences-me = Name, language, password and sessions
ui-theme = Colours
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-rows = Rows on a page
ui-keys-on = Single keys work
ui-keys-on-hint = One letter presses a button. Switch this off if keys are pressed by mistake or by voice.
ui-said-preferences = Your preferences are saved

## Activity
ui-log-more = Who did what, when and why. Lines are never changed.
ui-log-everybody = Everybody
ui-log-everything = Everything
ui-log-kind = Kind
ui-log-at = When
ui-log-what = What
ui-log-newest = Newest
ui-log-older = Older
ui-log-none = No line fits
ui-log-none-why = Change the filter.
ui-log-kind-account = Customers
ui-log-kind-contact = Contacts
ui-log-kind-item = Items
ui-log-kind-charge = Charges
ui-log-kind-late-terms = Terms for paying late
ui-log-kind-receipt = Receipts
ui-log-kind-hold = Holds
ui-log-kind-dispute = Disputes
ui-log-kind-promise = Promises
ui-log-kind-call = Conversations
ui-log-kind-task = Tasks
ui-log-kind-notice = Notices
ui-log-kind-step = Steps
ui-log-kind-run = Runs
ui-log-kind-import = Imports
ui-log-kind-policy = Policy
ui-log-kind-creditor = Creditor
ui-log-kind-approval = Approvals
ui-log-kind-user = Users
ui-log-account-opened = Customer opened
ui-log-account-updated = Customer changed
ui-log-account-alias-seen = Other name seen
ui-log-account-alias-withdrawn = Other name taken back
ui-log-account-withdrawn = Customer taken back with its import
ui-log-contact-withdrawn = Contact taken back with its import
ui-log-item-withdrawn = Item taken back with its import
ui-log-contact-added = Contact added
ui-log-contact-changed = Contact changed
ui-log-late-terms-stated = Terms for paying late stated
ui-log-item-issued = Item issued
ui-log-item-corrected = Item corrected
ui-log-item-settled-before = Settled before the book began
ui-log-item-unlisted = Not on the newest list
ui-log-item-relisted = On the list again
ui-log-item-reopened = Item open again
ui-log-item-netted = Settled with a credit
ui-log-item-refunded = Paid back
ui-log-item-written-off = Written off
ui-log-item-reinstated = Write-off taken back
ui-log-charge-made = Charge made
ui-log-charge-waived = Charge given up
ui-log-discount-granted = Discount granted
ui-log-difference-forgiven = Small difference forgiven
ui-log-receipt-recorded = Receipt recorded
ui-log-receipt-allocated = Receipt settles
ui-log-receipt-unallocated = Receipt taken off
ui-log-receipt-cancelled = Receipt cancelled
ui-log-receipt-returned = Payment returned
ui-log-hold-placed = Hold placed
ui-log-hold-lifted = Hold lifted
ui-log-dispute-raised = Dispute raised
ui-log-dispute-closed = Dispute closed
ui-log-promise-made = Promise made
ui-log-promise-restored = Promise holds again
ui-log-call-logged = Conversation logged
ui-log-task-created = Task created
ui-log-task-done = Task done
ui-log-notice-issued = Notice issued
ui-log-notice-withdrawn = Notice withdrawn
ui-log-step-taken = Step taken
ui-log-creditor-added = Creditor added
ui-log-creditor-changed = Creditor’s data changed
ui-log-policy-published = Policy published
ui-log-run-approved = Run approved
ui-log-import-made = File read
ui-log-fx-imported = Rates of exchange read
ui-log-bank-statement-read = Bank statement read
ui-log-rate-added = Interest rate entered
ui-log-rate-confirmed = Interest rate confirmed
ui-log-approval-asked = Approval asked for
ui-log-approval-approved = Approved by a second person
ui-log-approval-rejected = Refused by a second person
ui-log-approval-withdrawn = Request taken back
ui-log-user-added = User added
ui-log-user-invited = User invited
ui-log-user-renamed = User renamed
ui-log-user-role-set = Role of a user changed
ui-log-user-disabled = User switched off
ui-log-user-enabled = User switched on
ui-log-user-password-set = Password set
ui-log-user-reset-made = Way to a new password made
ui-log-user-codes-set = One-time codes set up
ui-log-user-codes-removed = One-time codes taken away
ui-log-user-recovery-set = Recovery codes made
ui-log-user-code-wrong = Wrong one-time code
ui-log-user-signed-in = Signed in
ui-log-user-signed-out = Signed out
ui-log-user-sign-in-failed = Sign-in failed
ui-log-user-session-ended = Session ended
ui-log-contact-marked = A person marked as first
ui-log-contact-removed = A person removed
ui-log-contact-restored = A person back again
ui-log-limit-set = Credit limit set
ui-log-promise-withdrawn = Promise taken back
ui-log-bank-line-ignored = Bank line left aside
ui-log-bank-line-taken-up = Bank line taken up again
ui-log-bank-line-brought = Bank line brought a remittance
ui-log-oidc-set = Identity provider set up
ui-log-oidc-removed = Identity provider removed
ui-log-user-identity-linked = Sign-in with the identity provider linked
ui-proof-account-first-invoice = First invoice of each customer
ui-proof-account-links = Merged numbers lead to one customer
ui-proof-account-newest-entry = Newest entry of each customer
ui-proof-activity-has-entries = Every entry stands in the log
ui-proof-activity-reaches-version = The log is complete
ui-proof-activity-replays = The log replayed gives the same book
ui-proof-approval-four-eyes = Approved by a second person
ui-proof-bank-line-is-receipts = A bank line equals its receipts
ui-proof-bank-statements-chain = Bank statements follow on each other
ui-proof-book-money-conserved = No money is lost or made
ui-proof-charge-is-item = Every charge is an item
ui-proof-charge-made-once = Nothing is charged twice
ui-proof-database-append-only = Entries cannot be changed
ui-proof-database-integrity = The database is intact
ui-proof-database-settings = Settings of the database
ui-proof-directory-customer-names = Directory of customer names
ui-proof-directory-customer-numbers = Directory of customer numbers
ui-proof-directory-item-numbers = Directory of invoice numbers
ui-proof-directory-receipt-keys = Directory of receipts
ui-proof-item-amount-is-sum = The amount of an item is the sum of its entries
ui-proof-item-netted-ties = A credit settles as much as was used of it
ui-proof-item-not-over-settled = Nothing is settled beyond its amount
ui-proof-item-open-is-sum = What is open is the sum of the entries
ui-proof-item-parts-are-whole = Invoices in parts have all their parts
ui-proof-item-withdrawn-is-nothing = Nothing is owed of what was taken back
ui-proof-notice-has-files = Every notice has its files
ui-proof-notice-has-steps = Every notice took a step
ui-proof-notice-taken-back = Every notice that was withdrawn counts for nothing
ui-proof-policy-is-its-version = The policy in use is its newest version
ui-proof-receipt-is-spent = Every receipt is used to the last cent
ui-proof-run-edits-live = Changes of runs stand beside their rows
ui-proof-run-holds-end = Every held run has its time
ui-proof-run-rows-live = Only the newest proposal has rows
ui-proof-step-has-maker = Every step has what took it
ui-proof-user-somebody-administers = Somebody administers the book
ui-proof-user-tasks-without-stand-in = People who are away have a stand-in
ui-proof-creditor-account-places = Bank accounts stand in order
ui-proof-creditor-logo-kept = The logo is kept
ui-proof-evidence-is-kept = Every document that is named is kept
ui-proof-document-is-its-hash = Every kept file is what it was

## Segments, and customers who stay on an older version of the policy
ui-fact-class = Class
ui-class-what = Your class of customer
ui-class-hint = A word of your own, for segments of the policy. Empty: none.
ui-said-class = The class is noted.
ui-middle = Customers on an older version
ui-middle-how = A late notice went out to them under that version, and its invoice is still open: its steps go on until that is paid, or until you move them.
ui-middle-none = Every customer is on the version in use
ui-middle-count = { $count ->
    [one] { $count } customer is still on an older version
   *[other] { $count } customers are still on an older version
}
ui-policy-everybody = All customers
ui-policy-segment-text = What is marked is otherwise than for all customers. A segment is changed in the text:
ui-segment-became = Segment “{ $segment }”: { $became }
ui-segment-added = new
ui-segment-removed = taken out
ui-segment-condition = about other customers now
ui-col-segment = Segment
ui-middle-by-notice = Late notice
ui-middle-by-move = Moved by a person
ui-move = Move to version { $version }
ui-move-all = Move all to version { $version }
ui-move-how = Steps that were taken count. Nothing is taken twice, and nothing that lies behind is caught up with.
ui-said-moved = Moved to version { $version } of the policy.
ui-said-moved-all = { $count ->
    [one] { $count } customer moved to the version in use.
   *[other] { $count } customers moved to the version in use.
}
ui-log-policy-moved = Moved to another version of the policy
ui-log-policy-move-struck = Move to another version taken back
ui-wrong-policy-not-in-the-middle = This customer is on the version in use already: no late notice of an open invoice was sent under another one.
ui-wrong-policy-there-already = This customer is on that version already.
ui-fix-policy-segment-asks-invoice = A segment asks of the customer: class, country, kind, what it owes in all. Conditions on a single invoice belong to a step.
ui-fix-policy-segment-twice = Give each segment a name of its own.
