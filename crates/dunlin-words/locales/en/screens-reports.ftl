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
ui-export-waits = The figures of that day are still being worked out. Try again in a moment.

ui-items-title = Open items
ui-items-sentence = { $what }, as of { $day }
ui-items-none = No open item
ui-items-none-why = Nothing was open here on that day.
ui-col-document = Document
ui-col-kind = Kind
ui-col-issued = Issued
ui-sum = Sum
