### Signing in, one's own entry, users and what waits for a second person.

## Signing in
ui-wrong = Not done
ui-sign-in = Sign in
ui-sign-out = Sign out
ui-sign-in-name = Name or e-mail
ui-sign-in-wrong = Name or password is wrong.
ui-sign-in-wait = { $count ->
    [one] Too many wrong tries. Try again in { $count } second.
   *[other] Too many wrong tries. Try again in { $count } seconds.
}
ui-sign-in-wait-minutes = { $count ->
    [one] Too many wrong tries. Try again in { $count } minute.
   *[other] Too many wrong tries. Try again in { $count } minutes.
}
ui-sign-in-forgot = Forgot your password? An administrator of this book can give you a link to choose another one.
ui-sign-in-nobody = This book has no users yet.
ui-sign-in-nobody-how = The program printed a set-up link when it started. This command prints a new one:
ui-sign-in-code = One-time code
ui-sign-in-code-wrong = The code is wrong, too old, or was used already.
ui-sign-in-other = Sign in as somebody else
ui-code = Code
ui-code-hint = The six figures that your authenticator program shows now.
ui-code-lost = Device lost?
ui-recovery-code = Recovery code
ui-recovery-code-hint = One of the ten that you noted down. Each works once.
ui-password = Password
ui-password-now = Your password of now
ui-password-new = New password
ui-password-show = Show
ui-password-set = Set password
ui-password-change = Change password
ui-password-hint = At least { $least } characters; { $better } or more are better. A few words that have nothing to do with each other are good.

## Links
ui-set-up = First administrator
ui-set-up-why = This book has no users yet. You will be its administrator, and let the others in.
ui-set-up-do = Start
ui-invitation = Welcome
ui-reset = Another password
ui-link-for = This link is for { $name }.
ui-said-reset = Your new password is set. Sign in with it.

## One's own entry
ui-me = Your entry
ui-me-name = Name and language
ui-me-language = Language
ui-me-language-browser = As the browser asks
ui-me-vouched = { $issuer } vouches for you when you sign in.
ui-tongue-en = English
ui-tongue-bg = Български
ui-tongue-fr = Français
ui-tongue-lv = Latviešu
ui-tongue-nl = Nederlands
ui-tongue-ro = Română
ui-codes = One-time codes
ui-codes-short = Codes
ui-codes-on = On
ui-codes-off = Off
ui-codes-why = With a code from your phone at each sign-in, a stolen password alone opens nothing.
ui-codes-start = Set up codes
ui-codes-scan = Scan this with your authenticator program, then type the code that it shows.
ui-codes-qr = QR code with the key for your authenticator program
ui-codes-typed = Or type this key:
ui-codes-confirm = Switch on
ui-codes-drop = Switch codes off
ui-recovery-codes = Recovery codes
ui-recovery-once = Note these down now. They are not shown again. Each lets you in once without your device.
ui-recovery-new = New recovery codes
ui-recovery-left = { $count ->
    [0] No recovery code is left. Make new ones.
    [one] { $count } recovery code is left.
   *[other] { $count } recovery codes are left.
}
ui-sessions = Where you are signed in
ui-sessions-end-others = Sign out everywhere else
ui-session-this = here
ui-session-end = Sign out
ui-session-seen = used { $when }
ui-session-since = since { $day }
ui-said-me = Saved.
ui-said-password = Your password is changed. You are signed out everywhere else.
ui-said-codes-off = One-time codes are off.
ui-said-session-ended = Signed out there.

## Users
ui-users = Users
ui-users-count = { $count ->
    [one] { $count } person works with this book.
   *[other] { $count } people work with this book.
}
ui-user-name = Name
ui-user-name-hint = As it stands in the log of what was done.
ui-user-email = E-mail
ui-user-role = Role
ui-user-role-of = Role of { $name }
ui-user-last = Last signed in
ui-user-acts = What you can do
ui-only-looks = looks only
ui-user-me = you
ui-user-add = Add a user
ui-user-invite = Add and make invitation link
ui-user-state-invited = Invited
ui-user-state-disabled = Disabled
ui-user-last-administrator = The only administrator. Make another one first.
ui-user-disable = Disable
ui-user-enable = Let in again
ui-user-codes-off = Take codes off
ui-user-link = Link
ui-user-link-invite = Invitation link
ui-user-link-reset = Password link
ui-user-link-for = Link for { $name }
ui-user-link-invites = { $name } chooses a password with it, and is in.
ui-user-link-resets = { $name } chooses another password with it. All sessions of { $name } end then.
ui-user-link-until = It works once, until { $time }.
ui-user-link-how = Hand it over by a way that you trust. It is not shown again; a new one takes its place.
ui-user-role-collector = Collector
ui-user-role-collector-does = Works with customers and bank lines, imports, proposes runs.
ui-user-role-supervisor = Supervisor
ui-user-role-supervisor-does = Also approves runs and changes the policy.
ui-user-role-controller = Controller
ui-user-role-controller-does = Also writes off, refunds and waives, and changes settings.
ui-user-role-auditor = Auditor
ui-user-role-auditor-does = Sees everything, changes nothing.
ui-user-role-administrator = Administrator
ui-user-role-administrator-does = May do everything, and says who else may.
ui-said-user-role = { $name } has another role.
ui-said-user-disabled = { $name } cannot sign in any more.
ui-said-user-enabled = { $name } can sign in again.
ui-said-user-codes = { $name } signs in without one-time codes.

## What is refused
ui-wrong-password-too-short = This password is too short: take at least 8 characters.
ui-wrong-password-too-long = This password is too long: 256 characters are the most.
ui-wrong-password-common = Many people have this password, so it is tried first. Take another one.
ui-wrong-password-name = This password is hardly more than a name that everybody here knows. Take another one.
ui-wrong-password-wrong = This is not your password of now.
ui-wrong-password-wait = Too many wrong passwords. Wait a little, then try again.
ui-wrong-code-wrong = This is not the code of now. The clocks of both devices must be right.
ui-wrong-link-ended = This link was used, replaced by a newer one, or is older than 30 minutes. Ask for a new one.
ui-wrong-user-name = This is no name: 1 to 60 characters, without @ and |.
ui-wrong-user-email = This is no e-mail address.
ui-wrong-user-name-taken = Somebody has this name already. Names stay in the log, so take another one.
ui-wrong-user-email-taken = Somebody has this e-mail address already.
ui-wrong-user-last-administrator = This is the last administrator who can sign in. Make somebody else one first, and let them sign in once.

## Approvals
ui-nav-approvals = Approvals
ui-approvals-count = { $count ->
    [0] Nothing waits for a second person.
    [one] { $count } request waits for a second person.
   *[other] { $count } requests wait for a second person.
}
ui-approvals-none = Nothing waits
ui-approvals-none-why = Above the limits of the policy, a write-off, a waiver, a refund or a run waits here until another person says yes.
ui-approvals-decided = Decided
ui-approval-write-off = Write off { $subject }
ui-approval-waive = Waive { $subject }
ui-approval-refund = Pay back { $subject }
ui-approval-run = Send run { $subject }
ui-approval-asked = { $name } asked on { $day }
ui-approval-approved = Approved by { $name } on { $day }
ui-approval-rejected = Rejected by { $name } on { $day }
ui-approval-withdrawn = Taken back by { $name } on { $day }
ui-approval-approve = Approve
ui-approval-reject = Reject…
ui-approval-withdraw = Take back
ui-notices = { $count ->
    [one] { $count } notice
   *[other] { $count } notices
}
ui-said-asked = Not done yet: { $number } waits for a second person.
ui-said-approval-done = { $number } is approved and done.
ui-said-approval-rejected = { $number } is rejected. Nothing was done.
ui-wrong-approval-own = You asked for this; another person has to decide.
ui-wrong-approval-waits = This waits for a second person already.
ui-wrong-approval-decided = This was decided already.
ui-wrong-approval-needed = By the policy a second person has to say yes to this. Nothing was done.
ui-wrong-approval-changed = The run changed since this was asked for. Reject it; who wants the run asks again.
ui-wrong-right-missing = You may not do this yourself, so you may not approve it.

## Identity provider
ui-provider = Sign in with { $label }
ui-provider-or = or
ui-provider-refused = The identity provider did not let you through.
ui-wrong-oidc-none = This book has no identity provider.
ui-wrong-oidc-state = This answer belongs to another sign-in. Begin again.
ui-wrong-oidc-token = The identity provider's answer does not hold. Begin again.
ui-wrong-oidc-unknown = Nobody with this sign-in may work with this book. Ask an administrator of the book to invite you.
ui-wrong-oidc-failed = The identity provider cannot be reached, or did not answer as it should. Sign in with your password, or try again later.

## What one may not do
ui-run-others-approve = A supervisor, controller or administrator approves it.
ui-user-role-early_out_agent = Early-out agent
ui-user-role-early_out_agent-does = Belongs to an outside team; works only what is placed with its partner.
ui-user-partner = Partner of an outside team
ui-user-partner-hint = Only for an early-out agent: the firm, as the placement names it.
ui-wrong-user-partner = Whoever is of an outside team belongs to a partner, and nobody else does. Name the partner as the placement does, together with the role “Early-out agent”; for other roles leave it empty.
