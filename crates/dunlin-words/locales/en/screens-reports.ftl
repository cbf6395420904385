# Reports, aging, customers, exports and saved views.

ui-export = Export
ui-export-csv = CSV, for any spreadsheet
ui-export-xlsx = Excel (XLSX)
ui-export-json = JSON, for programs

ui-customers-sum = { $owed } owed, { $late } past due
ui-col-number = Customer number
ui-col-city = Town
ui-col-country = Country
ui-col-days-past-due = Days past due

ui-percent-of-open = { $percent } % of what is open
ui-month-before = End of the month before
ui-month-after = End of the next month
ui-aging-working = Open items as of { $day }.
ui-working = { $percent } % read
ui-working-why = A past day is worked out from every entry. This page looks again by itself.
ui-working-again = Look again

ui-items-title = Open items
ui-items-sentence = { $what }, as of { $day }
ui-items-none = No open item
ui-items-none-why = Nothing was open here on that day.
ui-col-document = Document
ui-col-kind = Kind
ui-col-issued = Issued
ui-sum = Sum

ui-nav-reports = Reports
ui-reports-sentence = { $from } to { $to }, { $days ->
    [one] one day
   *[other] { $days } days
}
ui-reports-working = The figures of the period are being worked out.
ui-reports-none = No figures yet
ui-reports-none-why = Nothing was sold or received by the end of the period.
ui-reports-course = Days sales outstanding, at the ends of the last twelve months
ui-reports-rolls = What grew older, and what to set aside
ui-reports-rolls-why = A rate says how much of what was open a month ago in one bucket stands in the next one now.
ui-reports-through = From not due to the oldest
ui-reports-promises = Promises of the period
ui-reports-loss = Loss rates in percent, from not due to the oldest
ui-reports-loss-wrong = Five numbers from 0 to 100 are needed, for example 0.3 1.6 3.6 6.6 10.6.
ui-reports-provide = Work out the provision
ui-period = Period
ui-period-from = From
ui-period-to = To
ui-period-month = This month
ui-period-month-before = Last month
ui-period-quarter = Three months to today
ui-period-quarter-before = Three whole months
ui-period-year = Twelve months
ui-percent = { $percent } %
ui-as-table = As a table
ui-col-month = Month
ui-col-bucket = Days past due
ui-col-rolled = Rolled in
ui-col-loss = Loss rate
ui-col-provision = Provision
ui-col-figure = Figure
ui-col-unit = Unit
ui-col-value = Value
ui-col-before = Period before
ui-col-amount = Amount
ui-col-made = Made on
ui-col-kept = Kept
ui-unit-days = days
ui-unit-percent = percent
ui-amount-sold = Sold on credit
ui-amount-received = Received
ui-amount-opening = Open before
ui-amount-open = Open at the end
ui-amount-due = Fell due
ui-amount-collected = Collected of it
ui-figure-days = { $days } days
ui-figure-before = Before: { $value }
ui-figure-unsaid = not known
ui-figure-ends = From { $first } to { $last } within a year
ui-figure-how = How it is worked out, and its rows
ui-figure-dso = Days sales outstanding
ui-figure-dso-means = So many days of sales wait to be paid. Lower is better.
ui-figure-dso-how = { $open } open at the end ÷ { $sold } sold × { $days } days = { $value }
ui-figure-dso-none = Nothing was sold in the period, so there are no sales to compare with.
ui-figure-countback = Days sales outstanding, counted back
ui-figure-countback-means = What is open is taken off the newest months’ sales, one after the other. It follows the seasons better.
ui-figure-countback-how = { $open } open at the end, taken off the sales of the last months until it is used up = { $value }. Older than all sales: { $rest }.
ui-figure-countback-none = There are no sales to count back over.
ui-figure-best-possible = Best possible days sales outstanding
ui-figure-best-possible-means = What would be left if nothing were past due. Terms decide it, not collecting.
ui-figure-best-possible-how = { $not_due } not due ÷ { $sold } sold × { $days } days = { $value }
ui-figure-best-possible-none = Nothing was sold in the period, so there are no sales to compare with.
ui-figure-delinquent = Average days delinquent
ui-figure-delinquent-means = The part of the days that is delay.
ui-figure-delinquent-how = { $late } past due ÷ { $sold } sold × { $days } days = { $value }
ui-figure-delinquent-none = Nothing was sold in the period, so there are no sales to compare with.
ui-figure-effectiveness = Collection effectiveness
ui-figure-effectiveness-means = How much was collected of what could be. 100 % is the best.
ui-figure-effectiveness-how = ({ $opening } open before + { $sold } sold ÷ { $months } months − { $open } open at the end) ÷ ({ $opening } + { $sold } ÷ { $months } − { $not_due } not due) = { $value }
ui-figure-effectiveness-none = It needs a period of whole months, because its formula divides by them, and something that could be collected.
ui-figure-against-due = Collected of what fell due
ui-figure-against-due-means = The share of what fell due in the period that was paid by its end.
ui-figure-against-due-how = { $collected } collected ÷ { $due } that fell due = { $value }
ui-figure-against-due-none = Nothing fell due in the period.
ui-figure-promises = Promises kept
ui-figure-promises-means = Promises whose day has passed, and whose money came in full by that day.
ui-figure-promises-how = { $kept } kept ÷ { $made } whose day lay in the period
ui-figure-promises-none = No promise had its day in the period.
ui-promise-kept = Kept: { $received } received
ui-promise-broken = Not kept: { $received } received
ui-moved-sentence = { $from } to { $to }
ui-moved-none = No entry
ui-moved-none-why = Nothing in this period belongs to the figure.

ui-views = Saved views
ui-view-default = opens first
ui-view-save = Save this view
ui-view-name = Name of the view
ui-view-open-with = Open this screen with it
ui-view-remove = Remove “{ $name }”
ui-said-view = Saved the view “{ $name }”.
ui-said-view-removed = Removed the view “{ $name }”.

ui-aging-thousands = Thousand { $code }, at ends of months
ui-aging-units = { $code }, at ends of months
ui-reports-amounts = Amounts, { $code }
ui-reports-measures = Days and shares, { $code }
ui-reports-rolls-of = What grew older, { $code }
ui-export-pdf = PDF, to print
