### What went wrong, why, and how it is put right. A code's dots and underscores are dashes here; codes that mean the same to
### the reader share a text (dunlin-web, `wrongs`).

## Many failures share these
ui-wrong-address = This address names nothing that there is. Go back and choose again.
ui-wrong-gone = This is not there any more. Somebody may have changed or removed it; load the page again.
ui-wrong-overtaken = Somebody else changed this in the meantime. Look at it as it is now, then do it again.
ui-wrong-damaged = Something that the book keeps cannot be read. Nothing was changed. Ask an administrator to check the book under Settings, Book.
ui-wrong-program = The program could not do this. Try again; if it happens once more, tell the administrator of this book.
ui-wrong-book-failed = The database could not do this. Nothing was changed. Try again; if it happens once more, tell the administrator of this book.
ui-wrong-book-newer = This book was written by a newer Dunlin. Ask the administrator to update the program.
ui-wrong-help-missing = There is no help page called “{ $page }”. All pages of help are listed under Help.
ui-wrong-page-right-missing = Your role does not allow this: { $right }. Nothing was changed. Ask an administrator of this book for a role that may.

## Customers, invoices, money
ui-wrong-customer-several = Several customers have this name. Choose the one you mean by its number.
ui-wrong-customer-match = These customers match: { $customers }. Write the number of the one you mean.
ui-wrong-customer-same = Both numbers are one customer already.
ui-wrong-customer-not-merged = This number is not merged into another customer.
ui-wrong-customer-has-members = Number { $member } was merged into { $number }. Split { $member } off first, then merge both; or merge the other way round.
ui-wrong-item-unknown = There is no such invoice with this customer. Check the number.
ui-wrong-item-not-missing = This invoice is not missing from any list.
ui-wrong-item-other-customer = This invoice belongs to another customer.
ui-wrong-invoice-in-parts = This invoice is to be paid in parts. Choose the part you mean.
ui-wrong-task-other-customer = This task is about another customer.
ui-wrong-undo-not-possible = This cannot be taken back with one click. Enter the opposite instead.
ui-wrong-text-empty = Something is empty that is needed. Say it in a few words.
ui-wrong-amount-too-large = This amount is larger than the book can hold. Check the figures.
ui-wrong-currency-unknown = This is no currency. Write its three letters, for example EUR.
ui-wrong-country-unknown = This is no country. Write its two letters, for example NL, or its name.
ui-wrong-timezone-unknown = This is no time zone. Write it like Europe/Amsterdam.
ui-wrong-iban-invalid = This is no IBAN: its check digits do not fit. Copy it from a document of the bank.
ui-wrong-terms-unreadable = These payment terms are not understood. Write them like “net 30”.
ui-wrong-late-terms-empty = State interest, a fee or a lump sum; nothing was stated.
ui-wrong-late-terms-not-understood = The interest or fee is not understood. Write it like “8 % a year” or “40.00 EUR”.
ui-wrong-creditor-name = The creditor needs a name.
ui-wrong-creditor-incomplete = Letters need more of the creditor's details: name, address, service telephone and bank details. Complete them under Settings, Creditor.
ui-wrong-creditor-none = The book has no creditor yet. Begin with the first steps.
ui-wrong-logo-too-large = The logo is larger than 1 MB. Save it smaller and choose it again.
ui-wrong-logo-no-picture = The file is neither a PNG nor a JPEG. Save the logo as PNG and choose it again.
ui-wrong-logo-broken = The picture cannot be read. Save it again as PNG and choose it again.
ui-wrong-logo-side = A side of the logo is shorter than 16 or longer than 4,000 pixels. 960 × 360 prints well.
ui-wrong-logo-none = There is no logo any more.
ui-wrong-charge-no-interest = No interest runs on this item.
ui-wrong-date-missing = A day is missing. Choose one.
ui-wrong-date-not-understood = This is no day. Choose one from the calendar, or write it like 2026-11-27.
ui-wrong-metrics-period = The period must end after it begins and be no longer than 65,535 days.
ui-wrong-export-column = “{ $column }” is no column of this table. It has: { $columns }.
ui-wrong-export-waits = The figures are still being worked out. Try again in a moment.
ui-wrong-export-format = This kind of file is not made. Take as=csv, as=csv-bom, as=xlsx or as=json.
ui-wrong-view-name = A saved view needs a short name. Say in a word or two what it shows.
ui-wrong-view-too-long = The filter is too long to be saved. Take something out of it.
ui-wrong-view-too-many = This screen has { $most } saved views already. Remove one first.
ui-wrong-bulk-nothing = Nothing is chosen. Tick some rows first.
ui-wrong-bulk-too-many = At most { $most } rows can be changed at once. Narrow the filter.
ui-wrong-bulk-no-task = Only tasks can be put off or given to somebody.
ui-wrong-demo-not-a-demo = This book is no demo: its customers are real, so it cannot be emptied.

## Bank and receipts
ui-wrong-bank-line-applied = This bank line is applied already. Take it off first.
ui-wrong-bank-line-not-applied = This bank line is not applied to anything.
ui-wrong-bank-line-not-ignored = Only money in that was left aside can be taken up again.
ui-wrong-bank-nothing-suggested = Nothing is suggested for this bank line. Choose a customer or an invoice.
ui-wrong-bank-nothing-ticked = Nothing is ticked. Tick what the money is for, or leave it on the customer's account.
ui-wrong-bank-split-does-not-tie = The shares come to { $sum }, the bank line is { $line }. Change the shares until both are the same.
ui-wrong-bank-suggestion-outdated = What was suggested is not open like that any more. Look at the suggestions anew.
ui-wrong-credit-other-number = The credit stands under another number of this customer ({ $number }). Tick an invoice of that number too, or leave the credit out.
ui-wrong-receipt-unknown = There is no such receipt with this customer.

## Runs and letters
ui-wrong-run-unknown = There is no such run. Propose one for today.
ui-wrong-run-superseded = A newer proposal took the place of this run. Look at the newest one.
ui-wrong-run-stopped = This run was stopped while it was issued; the rest stays. Propose a new one.
ui-wrong-run-not-today = A live book approves runs for today only ({ $today }). Propose a new one.
ui-wrong-run-day-passed = A run for { $newest } was approved already, and days do not go back. Propose a run for a later day.
ui-wrong-run-held = An approved run waits to be issued. Stop it first.
ui-wrong-run-none-waits = No run is held or being issued.
ui-wrong-run-not-held = This run is not held.
ui-wrong-run-not-open = This run is not open to changes any more. A held run can be stopped and then changed.
ui-wrong-run-not-stoppable = This run is neither held nor being issued: there is nothing to stop.
ui-wrong-run-approved-already = This run was approved already.
ui-wrong-run-changed = Policy, settings or rows changed since this run was proposed. Propose it anew.
ui-wrong-run-changed-since = Facts about this customer changed since the run was proposed. Propose it anew.
ui-wrong-hold-too-long = A run is held for at most { $most } minutes.
ui-wrong-data-stale = Payments are not recorded up to this day, so paid invoices might be chased. Import the newest receipts first.
ui-wrong-auto-not-live = A book in test mode sends nothing by itself. Go live first.
ui-wrong-row-unknown = The run does nothing about this customer.
ui-wrong-step-not-milder = This step is not milder than the proposed one. Choose an earlier notice.
ui-wrong-contact-not-possible = The customer cannot be reached that way. Add a contact, or choose another way.
ui-wrong-notice-none = No notice goes to this customer.
ui-wrong-words-missing = There is no text. Write it, or take your own text out.
ui-wrong-words-too-long = The text is too long. Make it shorter, or send a letter of your own.
ui-wrong-letter-not-possible = The letter cannot be made from what the book holds. Look at the customer's name, address and language.
ui-wrong-letter-changed = This letter is not the one that would leave now. Open the preview again.
ui-wrong-notice-differs = The file in the outbox is not the one that was written. Ask an administrator to look at it.
ui-wrong-notice-sent = A mail server took this message: it has left.
ui-fix-notice-sent = Withdraw it without “never posted”, so that the customer is told.
ui-wrong-outbox-not-written = The files cannot be written: the disk is full, or the folder may not be written to. The administrator has to make room; then approve again, and the rest follows.

## Policy, rates, approvals, people
ui-wrong-policy-problems = Nothing was saved, because the policy would contradict itself. { $why }
ui-wrong-policy-damaged = The policy in use cannot be read. Open it as text, or put an earlier version into use.
ui-wrong-policy-no-draft = There is no draft to publish. Change something first.
ui-wrong-policy-no-reason = A reason is missing. Say in a few words why the policy changes.
ui-wrong-policy-not-a-day = This is no day for this step. Write a whole number of days; it may not be one that comes before the step's beginning.
ui-wrong-policy-step-unknown = The policy has no such step.
ui-wrong-policy-version-unknown = There is no version { $version } of the policy; versions run from 1 to { $newest }.
ui-wrong-rate-unknown = No value begins on this day. Enter it.
ui-wrong-rate-counts = This rate counts already.
ui-wrong-rate-no-source = A rate counts with its source only. Say where it stands.
ui-wrong-rate-reversed = The rate would end before it begins. Exchange the days.
ui-wrong-rate-unknown-series = There is no such series of rates.
ui-wrong-approval-not-own = { $person } asked for this, so only they take it back. You can reject it.
ui-wrong-user-disabled = { $name } is disabled. Enable them first.
ui-wrong-user-role-unknown = This user has a role that there is not. Ask an administrator to give them one.
ui-wrong-user-nobody = Nobody is signed in. Sign in first.

## Files as a whole
ui-wrong-file-missing = There is no file. Choose one first.
ui-wrong-file-empty = The file is empty. Choose one with at least one row.
ui-wrong-file-too-large = The file is too large: at most { $most } MB. Split it, or let the administrator import it on the server.
ui-wrong-upload-broken = The file did not arrive whole. Upload it again.
ui-wrong-upload-unknown = This file was taken, forgotten, or waited for over a week. Upload it again.
ui-wrong-import-stands = This import cannot be taken back, because later entries stand on it (payments, notices, corrections). Customers: { $customers }. Take those back first, or correct the invoices with a new file.
ui-wrong-import-undone = This import was taken back already. Import the file again.
ui-wrong-import-none-rejected = All rows of this import were taken.
ui-wrong-snapshot-no-list = These are single invoices, no list of everything open. Import them without saying that it is the whole list.
ui-wrong-bank-no-statement = The file holds no bank statement. Invoices and lists are imported under Imports.

## What a file of rows says
ui-fix-kind-uncertain = It could be a list of invoices or of receipts.
ui-fix-kind-unknown = The columns do not say what it lists.
ui-fix-kind-accounts = This is a chart of accounts. Export the open invoices or the list of customers instead.
ui-fix-kind-expenses = This is a list of expenses. Export the invoices to customers instead.
ui-fix-kind-ledger = These are ledger entries, several for each invoice. Export the list of invoices instead, one row each.
ui-fix-kind-vendor-bills = These are bills of suppliers, which you owe. Export the invoices to customers instead.
ui-fix-kind-vendors = This is a list of suppliers. Export the list of customers instead.
ui-fix-header-missing = There is no row with names of columns. Put one above the data.
ui-fix-header-unknown = None of the names of columns is known. Say what each column is.
ui-fix-column-missing = A column is missing that is needed.
ui-fix-column-unknown = There is no column of this name.
ui-fix-column-ambiguous = Two columns could be the same thing; neither is read until you say which.
ui-fix-date-order-uncertain = The dates can be read with the day first or the month first.
ui-fix-date-order-contradictory = Some dates have the day first, others the month. Choose one; the others are then reported.
ui-fix-decimal-uncertain = The amounts can be read with a comma or a point as decimal sign.
ui-fix-decimal-contradictory = Some amounts have a decimal comma, others a decimal point. Choose one; the others are then reported.
ui-fix-encoding-uncertain = The letters of the file can be read in several ways.
ui-fix-encoding-invalid = The file is not written in the encoding that was named. Choose another one.
ui-fix-encoding-guessed = The encoding was guessed. Look at names with accents; if they are wrong, choose another encoding.
ui-fix-sheet-uncertain = The workbook has several sheets that could be meant.
ui-fix-sheet-unknown = There is no sheet of this name.
ui-fix-currency-missing = No currency is stated.
ui-fix-currency-contradicts = The currency beside the amount is not the one of its column. Correct one of them.
ui-fix-currency-assumed = No currency is stated; yours is taken.
ui-fix-currency-withdrawn = This currency is no longer in use. Ask the sender for an invoice in today's currency.
ui-fix-quote-unclosed = A quotation mark is never closed. Correct that line, or export the file again.
ui-fix-file-broken = The file is damaged. Save it again, or ask the sender for it once more.
ui-fix-file-protected = The file is locked with a password. Take the password off, or save it as CSV.
ui-fix-file-not-supported = Files of this kind are not read. Save it as XLSX or CSV, or ask for UBL, CII, Factur-X or FatturaPA.
ui-fix-file-too-large = The packed file is too large to be opened. Save the sheet as CSV, or unpack the archive.
ui-fix-file-too-deep = There are files within files within files. Unpack it first.
ui-fix-xml-refused = The file begins with a declaration that no such file needs, so for safety it is not read. Ask the sender for a plain file.
ui-fix-statement-missing = The file holds no statement. Ask the bank for the whole file.

## Single rows
ui-fix-left-empty = The value is not known; the field is left empty. Correct it in the file or with the customer.
ui-fix-email-several = There are several addresses; the first is taken.
ui-fix-item-kind-unknown = Write invoice, credit note or charge.
ui-fix-item-kind-negative = An invoice with a negative amount is taken as a credit note.
ui-fix-disputed-unreadable = Write yes or no.
ui-fix-text-too-long = The text is too long. Shorten it.
ui-fix-number-shortened = Figures of the number are lost. Export the column as text.
ui-fix-number-fraction-removed = Numbers ended in “.0”, as a spreadsheet leaves them; it is taken off.
ui-fix-amount-from-open = No column holds the whole amount; what is open is taken for it.
ui-fix-amount-rounded = Amounts with more decimals than the currency has are rounded.
ui-fix-date-from-day-number = Dates are written as day numbers of a spreadsheet and are read as such.
ui-fix-open-amount-exceeds = What is open must lie between zero and the amount.
ui-fix-open-amount-higher = The file says that more is open than the book does; the book's entries stand.
ui-fix-row-total-skipped = A row that sums up others is left out.
ui-fix-customer-differs = Another row says something else about this customer; the earlier one counts.
ui-fix-due-on-before-issued = The due date lies before the date of issue; it is kept.
ui-fix-settled-on-before-issued = The payment lies before the date of issue; it counts from the date of issue.
ui-fix-issued-on-assumed = There is no date of issue; the earlier of sending and due date counts.
ui-fix-issued-on-differs = The book has another date of issue and keeps it.
ui-fix-invoice-in-parts = The book has this invoice in other parts. Parts do not change.
ui-fix-invoice-not-in-parts = The book has this invoice as a whole, due on one day.
ui-fix-invoice-nothing-open = Nothing of this invoice is open; the money goes to the customer's oldest open items.
ui-fix-terms-base-assumed = The terms count from a day that the file does not hold; the date of issue stands in for it.
ui-fix-terms-default-used = No due date and no terms are stated; your standard terms are taken.
ui-fix-terms-not-kept = Terms of a customer are not kept; each invoice carries its own.
ui-fix-terms-unreadable = The payment terms are not understood and are kept as text.
ui-fix-source-other-name = Invoices that this file does not list were last seen in a file of another name. Give the list its old name, or look whether they are still open.

## Electronic invoices
ui-fix-invoice-incomplete = A part is missing that every invoice has, or it is of an unknown kind. Ask the sender for a valid file.
ui-fix-invoice-left-out = An invoice of the file was left out, because it cannot be read for certain.
ui-fix-document-uncertain = Something in this invoice is uncertain, so it was not entered. Ask the sender, or enter it by hand.
ui-fix-buyer-missing = The invoice does not say who has to pay.
ui-fix-totals-do-not-tie = The sums of the file do not fit together. Compare it with the paper, or ask the sender.
ui-fix-amount-currency-differs = Amounts of one invoice are in several currencies.
ui-fix-credit-note-negative = The credit note has negative amounts; they are taken as in the buyer's favour.
ui-fix-corrects-several = It corrects several documents at once.
ui-fix-due-on-several = There are several due dates without their amounts.
ui-fix-discount-as-amount = A discount is stated as an amount without its percentage; it is kept as text.
ui-fix-discount-incomplete = A discount lacks its percentage or its days; it is kept as text.
ui-fix-type-for-tax-only = This document is for the tax office: nothing is to be paid on it.

## Bank statements
ui-fix-account-uncertain = The file holds several accounts. Give a file for each account.
ui-fix-balance-missing = The statement has no opening or no closing balance, so it cannot be checked whether anything is missing.
ui-fix-balance-does-not-tie = The lines do not lead from the opening to the closing balance. Ask the bank for the file again.
ui-fix-balance-unreadable = A balance cannot be read.
ui-fix-entry-unreadable = A line cannot be read for certain; it is left out. Ask the bank for the file again.
ui-fix-entry-no-day = A line has no day; it is left out.
ui-fix-securities-not-read = Securities are left out: they are no payments.
ui-fix-problems-more = There are more problems than are shown.
ui-fix-statement-gap = Between two statements of this account some are missing: the balances do not follow on each other. Get the missing ones from the bank.

## A policy as text
ui-fix-policy-not-toml = The text is not written as TOML.
ui-fix-policy-unknown-key = There is no setting of this name here.
ui-fix-policy-missing-key = A setting is missing that is needed.
ui-fix-policy-not-understood = The value is not understood.
ui-fix-policy-not-a-number = A whole number is expected.
ui-fix-policy-not-a-switch = true or false is expected.
ui-fix-policy-not-a-list = A list of texts in brackets is expected.
ui-fix-policy-not-text = A text in quotation marks is expected.
ui-fix-policy-not-steps = Steps are written in double brackets.
ui-fix-policy-no-effect = This setting would change nothing.
ui-fix-policy-no-ground = Charges need a ground: the agreement, your general terms or the law.
ui-fix-policy-never-comes = This step would never come.
ui-fix-policy-outcome-unknown = There is no such outcome.
ui-fix-policy-step-off = A step counts on one that is switched off.
ui-fix-policy-step-twice = Two steps have the same id.
ui-fix-policy-step-unknown = There is no step of this id.
ui-fix-policy-letter-unknown = There is no letter of this name.
ui-fix-policy-letter-of-case = This letter is made where its case is handled (a promise, an instalment plan), and not by a step.
ui-fix-policy-letter-hold = A letter that tells of a hold needs the step that places it, and the hold has to end as the letter says.
ui-fix-policy-join-unknown = Old invoices are to join at a step that there is not.
ui-wrong-hold-rule-met = What this hold waits for is so already, so it would end at once. Choose another end.
ui-wrong-hold-pause-only = Only a pause can be on a single item. Place other holds on the customer.
ui-wrong-hold-nothing-open = Nothing of this item is open, so nothing can rest. Only an open invoice or charge is paused.
ui-wrong-receipt-of-bank-line = This receipt was made from bank line { $line }. Open the line on the Cash page and take it off; the receipt goes with it.
ui-wrong-call-no-reason = No reason for not paying was given in this conversation.
ui-wrong-hold-because = Only a pause can say what befell the customer. Choose “Contact paused”, or leave this empty.
