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
ui-close = Close
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
ui-step-unknown = The policy has no step “{ $step }”.
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
