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

## Mail on its way
ui-mail = E-mail
ui-mail-how = Each message leaves once. What nobody can know is shown as in doubt, and not sent again by itself.
ui-mail-look = To look at
ui-mail-ready = to be sent
ui-mail-attempting = on its way
ui-mail-deferred = put off
ui-mail-in-doubt = in doubt
ui-mail-sent = sent
ui-mail-failed = refused
ui-mail-withdrawn = not sent
ui-mail-since = Since
ui-mail-said = What the server said
ui-mail-next = Tried again
ui-mail-tries = Attempts
ui-mail-server = Server
ui-mail-read = Confirmed on
ui-mail-message = Message-ID
ui-mail-one = The message
ui-mail-choose = Choose a notice in the list to see what is known of its message.
ui-mail-none = Nothing here
ui-mail-none-why = What a server refuses or puts off, and what is in doubt, stands here. All else is under its state above.
ui-mail-cut = The newest 200 of each state are shown; the file has them all.
ui-mail-waits = Messages wait to be sent
ui-mail-waits-how = They leave with the next dunlin send, after a last look at the facts.
ui-mail-stop = Stop the sending
ui-mail-stop-how = No further message leaves, also of a sending that is at work. Nothing is lost.
ui-mail-start = Let the sending go on
ui-mail-start-how = What waits leaves with the next sending, if it still holds.
ui-mail-stopped = The sending is stopped.
ui-mail-stopped-by = { $by }, { $at }:
ui-mail-doubt-how = Its bytes were on their way when the line or the program ended. Look into the log of the mail server, its archive or the customer’s answer.
ui-mail-doubt-known = How is it known?
ui-mail-was-sent = It was sent
ui-mail-was-not-sent = It was not: send it again
ui-said-mail-sent = It counts as sent.
ui-said-mail-again = It is to be sent again.
ui-said-mail-stopped = The sending is stopped.
ui-said-mail-goes-on = The sending goes on.
ui-wrong-delivery-not-in-doubt = Somebody has said meanwhile what became of this message.
ui-wrong-delivery-unknown = There is no such message.
ui-wrong-delivery-no-reason = Say how it is known.
