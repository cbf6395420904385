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
