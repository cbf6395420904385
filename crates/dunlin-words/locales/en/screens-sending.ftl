### Mail that is sent, and what becomes of it.

## The log
ui-log-kind-delivery = Mail
ui-log-delivery-queued = Mail to be sent
ui-log-delivery-attempted = Mail goes out
ui-log-delivery-sent = Mail sent
ui-log-delivery-deferred = Mail put off by a server
ui-log-delivery-failed = Mail refused for good
ui-log-delivery-doubted = Mail in doubt
ui-log-delivery-resolved = Doubt about a mail ended
ui-log-delivery-withdrawn = Mail not sent: facts changed
ui-log-notice-struck = Notice never arrived
ui-log-step-struck = Step to be taken again
ui-log-sending-stopped = Sending of mail stopped
ui-log-sending-started = Sending of mail goes on

## People and tasks
ui-contact-fails = Mail does not arrive
step-undelivered = Find another address

## A notice that went out wrongly
ui-log-notice-taken-back = Notice withdrawn with an apology
ui-log-notice-corrected = Customer told that a notice was wrong
step-correction = Correction with an apology
ui-notice-withdraw = Withdraw a notice
ui-notice-withdraw-how = Its steps and charges are taken back, and the next run proposes one letter that apologises. Mail that has not left is cancelled.
ui-notice-which = Notice
ui-notice-why = What was wrong
ui-notice-why-paid = It had been paid
ui-notice-why-disputed = It had been contested
ui-notice-why-amount = The sum
ui-notice-why-recipient = The recipient
ui-notice-why-other = Something else
ui-notice-unsent = It was never posted: nobody is told
ui-said-notice-withdrawn = Withdrawn. The next run proposes the letter.
ui-said-notice-cancelled = Cancelled. Nobody is told.
ui-notice-withdrawn = Notice withdrawn: { $notice }
ui-notice-is-withdrawn = withdrawn
