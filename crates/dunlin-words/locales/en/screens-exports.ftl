# Columns of lists that are taken as files.

ui-col-task = Task
ui-col-line = Bank line
ui-col-bank-account = Bank account
ui-col-confidence = Confidence
ui-col-text = Text
ui-col-ended = Ended on
ui-col-channel = Channel
ui-col-booked = Payments booked up to
ui-col-proposed = Proposed
ui-col-approved = Approved
ui-col-hash = Fingerprint
ui-col-import = Import
ui-col-undone-by = Taken back by
ui-col-added = Added
ui-col-place = Place in commit
ui-col-approval = Approval
ui-col-decided-by = Decided by
ui-col-decided = Decided
ui-col-decided-why = Why so decided
ui-col-other-number = Other customer number
ui-col-section = Section
ui-col-setting = Setting
ui-col-origin = Where from

# Printed lists.

ui-paper-as-of = As of { $day }, { $code }
ui-paper-late-share = Overdue share
ui-paper-more = { $count ->
    [one] { $count } further customer
   *[other] { $count } further customers
}
ui-paper-customers = { $count ->
    [one] { $count } customer
   *[other] { $count } customers
}
ui-paper-run-proposed = Proposed. Nothing has left.
ui-paper-run-superseded = Replaced by a newer proposal.
ui-paper-run-held = Approved. It waits to be issued.
ui-paper-run-approved = Approved.
ui-paper-run-stopped = Stopped.

# By collector.

ui-collectors = By collector
ui-collectors-none = Nobody did anything in this period
ui-collectors-none-why = Calls, tasks, promises and receipts show here as they are recorded.
ui-collectors-of = { $kept } of { $due }
ui-col-person = Person
ui-col-promised = Promised
ui-col-promises-due = Promises due
ui-col-count = Count
ui-deed-calls = Calls
ui-deed-tasks = Tasks ended
ui-deed-promises = Promises taken
ui-deed-due = Promises kept
ui-deed-collected = Collected after a call
ui-deed-calls-how = Conversations that the person logged for these days, less the struck ones.
ui-deed-tasks-how = Tasks that the person ended in these days, less those taken up again.
ui-deed-promises-how = Promises that the person recorded in these days, with their sum. Withdrawn ones do not count.
ui-deed-due-how = Kept ÷ due. Due are promises of the person whose day lies in the period and has passed; kept are those of them of which all came in by their day.
ui-deed-collected-how = Money received in these days, at most { $days } days after a call, for whoever spoke with the customer last. It says what followed a call, not what the call brought about. Cancelled and returned receipts do not count.
