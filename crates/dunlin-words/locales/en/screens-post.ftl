### Letters from the printer to the customer.

## The batches
ui-print = Post
ui-print-how = Letters that were issued wait here to be printed. Facts are looked at again first: what was paid, contested or paused since is left out.
ui-print-waits = { $count ->
    [one] 1 letter waits to be printed
   *[other] { $count } letters wait to be printed
}
ui-print-make = Make a print batch
ui-print-duplex = Both sides are printed: each letter begins on a sheet of its own
ui-print-none = No letter waits to be printed.
ui-print-none-yet = No batch yet
ui-print-none-yet-why = The letters of an approved run come together here, in one file for the printer.
ui-print-batches = Print batches
ui-print-batch = Print batch
ui-print-made = Made
ui-print-by = By
ui-print-letters = Letters
ui-print-pages = Pages
ui-print-sides = Sides
ui-print-both = Both
ui-print-one = One
ui-print-place = No.
ui-print-to = To
ui-print-sha256 = SHA-256
ui-said-print-made = Print batch made.
ui-print-left-out = { $count ->
    [one] 1 letter was left out, because facts changed. The next run looks at it again.
   *[other] { $count } letters were left out, because facts changed. The next run looks at them again.
}

## One batch
ui-print-pdf = Letters (PDF)
ui-print-list = List (CSV)
ui-print-labels = Labels (PDF)
ui-print-copies = Copies (PDF)
ui-print-fallen = Take the marked letters out of the pile
ui-print-fallen-why = Since they were printed, something that they say does not hold any more. Choose each and take it out.

## What became of letters
ui-post-ready = waiting
ui-post-printed = printed
ui-post-posted = posted
ui-post-delivered = delivered
ui-post-returned = came back
ui-post-withdrawn = taken out
ui-post-ended = Ended
ui-post-number = Posting number
ui-post-numbers = Read numbers from a file
ui-post-numbers-how = A CSV file with the columns notice and number: the list of this batch, filled in.
ui-post-file = File
ui-post-letter = Letter
ui-post-open = Open
ui-post-on = Posted on
ui-post-posted-all = Take it to the post
ui-post-posted-how = All letters that are still in the house count as posted on that day.
ui-post-posted-note = Note as posted
ui-post-posted-one = Note this letter as posted
ui-post-delivered-on = Delivered on
ui-post-delivered-note = Note as delivered
ui-post-returned-on = Came back on
ui-post-returned-note = Note as returned
ui-post-returned-how = It counts as never sent: its step comes again, and somebody finds another address.
ui-post-why-unknown = Nobody of that name is known there
ui-post-why-moved = They moved away
ui-post-why-not-collected = Nobody fetched it
ui-post-why-refused = They did not take it
ui-post-why-other = Another reason
ui-post-proof = Scan of the receipt (PDF, PNG, JPEG)
ui-post-proof-keep = Keep the scan
ui-post-undo = Take it back
ui-post-undo-why = Why it was a mistake
ui-post-take-out = Take it out
ui-post-take-out-why = Why it is not posted

## What was done
ui-said-posted = { $count ->
    [one] 1 letter noted as posted.
   *[other] { $count } letters noted as posted.
}
ui-said-posted-bare = { $count ->
    [one] Noted as posted. 1 certified letter has no number yet.
   *[other] Noted as posted. { $count } certified letters have no number yet.
}
ui-said-post-numbers = { $count ->
    [one] 1 number noted.
   *[other] { $count } numbers noted.
}
ui-said-post-posted = Noted as posted.
ui-said-post-number = Number noted.
ui-said-post-delivered = Noted as delivered.
ui-said-post-returned = Noted as returned. Its step comes again, and somebody finds an address.
ui-said-post-undo = Taken back.
ui-said-post-take-out = Taken out. Its step comes again.

## What is wrong
ui-wrong-post-unknown = There is no such letter. Check its number.
ui-wrong-post-state = The letter is in another state by now. Look at it again.
ui-wrong-post-day = The day cannot be right: the letter is of { $from }, and today is { $today }.
ui-wrong-post-number-wrong = This is no number of a registered letter. On the receipt it stands like RR473124829GB; a digit may be wrong.
ui-wrong-post-number-taken = Another letter has this number already: { $notice }. Look at the receipt again.
ui-fix-post-unknown-file = This is no list of posting numbers. It needs the columns notice and number.
ui-wrong-post-proof-type = A scan is a PDF, a PNG or a JPEG.
ui-wrong-print-unknown = There is no such print batch.
ui-wrong-print-posted = No letter of this batch is left to be posted. There are copies.
ui-wrong-print-nothing = No letter of it was printed that still stands.
ui-wrong-print-differs = A letter cannot be made again as it was approved. Take it out of the batch.
ui-wrong-print-no-labels = No certified letter of this batch has a number yet. Note the numbers first.
ui-wrong-print-not-possible = The batch cannot be made into one file: a letter of it cannot be read. Take it out, or print the letters one by one.
ui-wrong-print-conflict = Somebody else made a print batch at the same time. Look at it, then make one of what is left.

## The log
ui-log-kind-post = Post
ui-log-post-queued = Letter to be printed
ui-log-post-printed = Letter in a print batch
ui-log-post-withdrawn = Letter not posted: facts changed
ui-log-post-numbered = Posting number noted
ui-log-post-posted = Letter posted
ui-log-post-delivered = Letter delivered
ui-log-post-returned = Letter came back
ui-log-post-taken-back = Note about a letter taken back
ui-log-post-proven = Proof of a letter kept
ui-log-kind-print = Print batches
ui-log-print-made = Print batch made
ui-evidence-posting-proof = Proof of posting
