### Mails that came back, and what is made of them.

## The list
ui-replies = Replies
ui-replies-how = What came back by mail. An answer waits here, and its customer is left alone, until somebody has said what it is.
ui-replies-none = No mail waits
ui-replies-none-why = Mails are read with: dunlin reply read MAILBOX.
ui-reply-open = To read
ui-reply-all = All
ui-reply-bounce = Did not arrive
ui-reply-receipt = Receipt
ui-reply-auto-reply = Automatic answer
ui-reply-complaint = Complaint
ui-reply-answer = Answer
ui-reply-other = Other mail
ui-reply-unknown = Of nobody known
ui-reply-unknown-why = Neither a notice nor an address of these mails is in the book. Add the address as a contact, and read the mailbox again.
ui-reply-status = What it says
ui-reply-status-permanent = Will not arrive
ui-reply-status-temporary = Did not arrive this time
ui-reply-status-delayed = Not yet arrived
ui-reply-status-delivered = Arrived
ui-reply-status-unknown = Not said
ui-reply-came = Came
ui-reply-line = First line
ui-reply-from = From
ui-reply-address = Address
ui-reply-subject = Subject
ui-reply-notice = About
ui-reply-attachments = Attached
ui-reply-key = Mail

## What it may mean
ui-reply-means-promise = It may be a promise
ui-reply-means-dispute = It may be a dispute
ui-reply-means-already-paid = They may say that it was paid
ui-reply-means-wrong-person = It may have reached the wrong person
ui-reply-means-copy-wanted = They may want a copy
ui-reply-means-question = It may be a question
ui-reply-as = What is it?
ui-reply-as-promise = A promise
ui-reply-as-dispute = A dispute
ui-reply-as-answered = Answered
ui-reply-as-passed = Asks for nothing
ui-reply-is-promise = A promise was recorded
ui-reply-is-dispute = A dispute was raised
ui-reply-is-answered = It was answered
ui-reply-is-passed = It asks for nothing
ui-said-reply-ended = Noted what the mail is

## What is wrong
ui-wrong-reply-unknown = There is no such mail.
ui-wrong-reply-not-open = Somebody has said already what this mail is.
ui-wrong-reply-no-day = The day of the promise is missing.
ui-wrong-reply-no-amount = The amount of the promise is missing.

## The log
ui-log-kind-reply = Replies
ui-log-reply-came = Mail came back
ui-log-reply-ended = Said what a mail is
ui-log-reply-unknown = Mail of nobody known
ui-log-delivery-returned = Mail came back undelivered
ui-log-delivery-confirmed = Receipt confirmed

## Tasks
step-reply = Read the customer’s mail
