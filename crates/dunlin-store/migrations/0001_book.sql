-- The book. One text for SQLite and PostgreSQL: the runner writes the words in capitals that are not SQL's own
-- (ID, KEY_TEXT, FLAG, DAY, INSTANT, BYTES, OWNED, PLAIN) in each engine's types and expands APPEND_ONLY.
--
-- Facts and intervals only; nothing here changes because time passes. A key of an account-owned table begins with
-- account_id, and creditor_id stands beside it, so that the tables can be spread over a cluster and guarded by creditor.
-- `version` is the account's version that the row's commit produced; `recorded_at` its instant in microseconds.

-- demo: everything in it is invented, so it may be emptied.
CREATE TABLE book (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    instance ID NOT NULL,
    created_at INSTANT NOT NULL,
    rules_version BIGINT NOT NULL,
    log_version BIGINT NOT NULL,
    demo FLAG NOT NULL
) PLAIN;

-- logo_sha256: the kept document that letters show at their top.
CREATE TABLE creditor (
    id ID NOT NULL PRIMARY KEY,
    name KEY_TEXT NOT NULL UNIQUE,
    country TEXT NOT NULL,
    currency TEXT NOT NULL,
    timezone TEXT NOT NULL,
    language TEXT NOT NULL,
    address_line1 TEXT,
    address_line2 TEXT,
    postcode TEXT,
    city TEXT,
    phone TEXT,
    email TEXT,
    website TEXT,
    payment_methods TEXT,
    logo_sha256 TEXT,
    registration TEXT,
    signer_name TEXT,
    signer_role TEXT,
    default_terms TEXT NOT NULL,
    live FLAG NOT NULL,
    policy_text TEXT,
    policy_version BIGINT NOT NULL
) PLAIN;

-- The creditor's own accounts, into which customers pay. place: 1 is the main one; currency NULL: all that have none of their own.
CREATE TABLE bank_account (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    place BIGINT NOT NULL,
    label KEY_TEXT NOT NULL,
    holder TEXT,
    iban TEXT,
    bic TEXT,
    number TEXT,
    bank TEXT,
    currency TEXT,
    PRIMARY KEY (creditor_id, place),
    UNIQUE (creditor_id, label)
) OWNED;

-- next_look_on: NULL is "at the next run", 9999-12-31 is never. first_issued_on: 9999-12-31 is no invoice yet.
-- newest_entry_on: the newest value date of an entry, so that a view of a later day needs no entries; 0001-01-01 is none.
-- trial_from_on, trial_months: the limit is on trial since, and for how long.
-- merged_into: under which account it is seen now; account_link has the history.
-- withdrawn_at: taken back with the file that brought it; it is in no directory any more.
CREATE TABLE account (
    id ID NOT NULL PRIMARY KEY,
    creditor_id ID NOT NULL REFERENCES creditor (id),
    number KEY_TEXT NOT NULL,
    name TEXT NOT NULL,
    address_line1 TEXT,
    address_line2 TEXT,
    postcode TEXT,
    city TEXT,
    country TEXT,
    language TEXT,
    sales_rep TEXT,
    account_manager TEXT,
    kind TEXT NOT NULL,
    class TEXT,
    limit_minor BIGINT,
    limit_currency TEXT,
    limit_until_on DAY,
    trial_from_on DAY,
    trial_months BIGINT,
    version BIGINT NOT NULL,
    decided_with BIGINT NOT NULL,
    next_look_on DAY,
    first_issued_on DAY NOT NULL,
    newest_entry_on DAY NOT NULL,
    merged_into ID,
    recorded_at INSTANT NOT NULL,
    withdrawn_at INSTANT
) OWNED;
CREATE INDEX account_trial ON account (creditor_id, number) WHERE trial_from_on IS NOT NULL;
CREATE INDEX account_look ON account (creditor_id, number, next_look_on, decided_with, newest_entry_on);

-- Two numbers that are one customer from since_on on, until the day before until_on. No rows move: each keeps its ledger.
CREATE TABLE account_link (
    account_id ID NOT NULL REFERENCES account (id),
    version BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    into_id ID NOT NULL,
    since_on DAY NOT NULL,
    until_on DAY,
    until_at INSTANT,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, version)
) OWNED;
CREATE INDEX account_link_creditor ON account_link (creditor_id);

CREATE TABLE account_alias (
    account_id ID NOT NULL REFERENCES account (id),
    name KEY_TEXT NOT NULL,
    creditor_id ID NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, name)
) OWNED;

-- first_version: the commit that marked it to be asked before the others; the newest mark counts most.
CREATE TABLE contact (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    name TEXT,
    role TEXT,
    email TEXT,
    phone TEXT,
    refuses_email FLAG NOT NULL,
    refuses_calls FLAG NOT NULL,
    email_fails FLAG NOT NULL,
    first_version BIGINT,
    removed_at INSTANT,
    added_version BIGINT NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id)
) OWNED;

-- amount_minor, open_minor and due_on are those of now: sums of the item's entries and its last corrected due date.
-- part and parts: which part of its document it is, where that is paid in parts; its number is the document's with the part behind it.
CREATE TABLE item (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    open_minor BIGINT NOT NULL,
    amount_minor BIGINT NOT NULL,
    issued_on DAY NOT NULL,
    due_on DAY NOT NULL,
    number KEY_TEXT NOT NULL,
    kind TEXT NOT NULL,
    currency TEXT NOT NULL,
    gives_credit FLAG NOT NULL,
    sent_on DAY NOT NULL,
    sent_by TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    first_due_on DAY NOT NULL,
    terms TEXT,
    reference TEXT,
    payment_reference TEXT,
    part BIGINT,
    parts BIGINT,
    source TEXT NOT NULL,
    creditor_id ID NOT NULL,
    withdrawn_at INSTANT,
    PRIMARY KEY (account_id, id)
) OWNED;

-- What was agreed about paying late, for items issued from since_on on; with item_id an item's own terms. What is NULL is not
-- spoken of. interest and fee are written as people write them: 1.00 % a month, months begun.
CREATE TABLE late_terms (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    item_id ID,
    since_on DAY NOT NULL,
    stated_in TEXT NOT NULL,
    interest TEXT,
    fee TEXT,
    law TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, item_id) REFERENCES item (account_id, id)
) OWNED;
CREATE INDEX late_terms_law ON late_terms (account_id) WHERE law IS NOT NULL;
APPEND_ONLY late_terms;

CREATE TABLE receipt (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL,
    received_on DAY NOT NULL,
    reference TEXT,
    payer TEXT,
    payer_account KEY_TEXT,
    names_items FLAG NOT NULL,
    source TEXT NOT NULL,
    ended TEXT,
    ended_on DAY,
    ended_reason TEXT,
    ended_at INSTANT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id)
) OWNED;
CREATE INDEX receipt_received ON receipt (creditor_id, received_on);
CREATE INDEX receipt_payer ON receipt (creditor_id, payer_account) WHERE payer_account IS NOT NULL;

CREATE TABLE entry (
    account_id ID NOT NULL,
    id ID NOT NULL,
    item_id ID NOT NULL,
    amount_minor BIGINT NOT NULL,
    effective_on DAY NOT NULL,
    kind TEXT NOT NULL,
    due_on DAY,
    receipt_id ID,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    source TEXT NOT NULL,
    creditor_id ID NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, item_id) REFERENCES item (account_id, id),
    FOREIGN KEY (account_id, receipt_id) REFERENCES receipt (account_id, id)
) OWNED;
APPEND_ONLY entry;

-- Why: a code of the program's, or a person's words, for the few entries that need it.
CREATE TABLE entry_reason (
    account_id ID NOT NULL,
    entry_id ID NOT NULL,
    creditor_id ID NOT NULL,
    code KEY_TEXT,
    reason TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, entry_id),
    FOREIGN KEY (account_id, entry_id) REFERENCES entry (account_id, id),
    CHECK ((code IS NULL) <> (reason IS NULL))
) OWNED;
CREATE INDEX entry_reason_code ON entry_reason (code, account_id) WHERE code IS NOT NULL;
APPEND_ONLY entry_reason;

CREATE TABLE hold (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    kind TEXT NOT NULL,
    from_on DAY NOT NULL,
    until_on DAY,
    reason TEXT NOT NULL,
    lifts TEXT NOT NULL,
    promise_id ID,
    lifted_until_on DAY,
    lifted_reason TEXT,
    lifted_by TEXT,
    lifted_at INSTANT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    item_id ID,
    because TEXT,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, item_id) REFERENCES item (account_id, id),
    CHECK (item_id IS NULL OR kind = 'pause'),
    CHECK (because IS NULL OR kind = 'pause' AND item_id IS NULL)
) OWNED;

-- Orders that were asked about before they were confirmed. decision: only 'allow' counts against the limit, until it ended, until_on
-- has passed, or an item that came later carries its reference.
CREATE TABLE credit_order (
    account_id ID NOT NULL REFERENCES account (id),
    reference KEY_TEXT NOT NULL,
    creditor_id ID NOT NULL,
    amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL,
    checked_on DAY NOT NULL,
    until_on DAY NOT NULL,
    decision TEXT NOT NULL,
    reasons TEXT NOT NULL,
    checked_by TEXT NOT NULL,
    ended_as TEXT,
    ended_on DAY,
    ended_reason TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, reference)
) OWNED;
CREATE INDEX credit_order_open ON credit_order (account_id, until_on) WHERE ended_as IS NULL;
CREATE INDEX credit_order_creditor ON credit_order (creditor_id, checked_on);

CREATE TABLE credit_override (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    given_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    from_on DAY NOT NULL,
    until_on DAY NOT NULL,
    beyond_minor BIGINT NOT NULL CHECK (beyond_minor >= 0),
    currency TEXT NOT NULL,
    ended_on DAY,
    ended_reason TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id)
) OWNED;
CREATE INDEX credit_override_creditor ON credit_override (creditor_id, until_on);

-- A limit that several customers share: a setting, kept by its name.
CREATE TABLE credit_group (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    name KEY_TEXT NOT NULL,
    limit_minor BIGINT NOT NULL CHECK (limit_minor >= 0),
    currency TEXT NOT NULL,
    until_on DAY,
    PRIMARY KEY (creditor_id, name)
) OWNED;

CREATE TABLE credit_member (
    account_id ID NOT NULL PRIMARY KEY REFERENCES account (id),
    creditor_id ID NOT NULL,
    group_name KEY_TEXT NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL
) OWNED;
CREATE INDEX credit_member_group ON credit_member (creditor_id, group_name);

CREATE TABLE dispute (
    account_id ID NOT NULL,
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    item_id ID NOT NULL,
    amount_minor BIGINT,
    reason TEXT NOT NULL,
    from_on DAY NOT NULL,
    owner TEXT,
    answer_by DAY,
    closed_on DAY,
    outcome TEXT,
    closed_at INSTANT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, item_id) REFERENCES item (account_id, id)
) OWNED;

CREATE TABLE promise (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    kind TEXT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    made_on DAY NOT NULL,
    promised_on DAY NOT NULL,
    counts_until DAY NOT NULL,
    tolerance_minor BIGINT NOT NULL,
    rests FLAG NOT NULL,
    cash_only FLAG NOT NULL,
    promised_by TEXT,
    via TEXT,
    withdrawn_on DAY,
    withdrawn_at INSTANT,
    replaced_by ID,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id)
) OWNED;

-- What a promise names; none is the account. An item may stand under another number of the same customer.
CREATE TABLE promise_item (
    account_id ID NOT NULL,
    promise_id ID NOT NULL,
    item_id ID NOT NULL,
    number TEXT NOT NULL,
    creditor_id ID NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, promise_id, item_id),
    FOREIGN KEY (account_id, promise_id) REFERENCES promise (account_id, id)
) OWNED;
APPEND_ONLY promise_item;

CREATE TABLE instalment_plan (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    number KEY_TEXT NOT NULL,
    currency TEXT NOT NULL,
    offered_on DAY NOT NULL,
    payday TEXT NOT NULL,
    interest_runs FLAG NOT NULL,
    grace_days BIGINT NOT NULL,
    missed BIGINT NOT NULL,
    agreement TEXT NOT NULL,
    agreed_on DAY,
    signed_by TEXT,
    agreed_version BIGINT,
    agreed_at INSTANT,
    ended_on DAY,
    ending TEXT,
    ended_reason TEXT,
    ended_at INSTANT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, number)
) OWNED;
CREATE INDEX instalment_plan_number ON instalment_plan (creditor_id, number);

CREATE TABLE instalment_plan_part (
    account_id ID NOT NULL,
    plan_id ID NOT NULL,
    part BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    due_on DAY NOT NULL,
    amount_minor BIGINT NOT NULL,
    PRIMARY KEY (account_id, plan_id, part),
    FOREIGN KEY (account_id, plan_id) REFERENCES instalment_plan (account_id, id)
) OWNED;
APPEND_ONLY instalment_plan_part;

CREATE TABLE instalment_plan_item (
    account_id ID NOT NULL,
    plan_id ID NOT NULL,
    item_account_id ID NOT NULL,
    item_id ID NOT NULL,
    creditor_id ID NOT NULL,
    amount_minor BIGINT NOT NULL,
    PRIMARY KEY (account_id, plan_id, item_account_id, item_id),
    FOREIGN KEY (account_id, plan_id) REFERENCES instalment_plan (account_id, id)
) OWNED;
-- An account that is seen under another one finds the plans that cover its items.
CREATE INDEX instalment_plan_item_of ON instalment_plan_item (item_account_id, item_id);
APPEND_ONLY instalment_plan_item;

-- portfolio: with which several customers' debts were handed on at once.
CREATE TABLE placement (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    number KEY_TEXT NOT NULL,
    portfolio KEY_TEXT,
    kind TEXT NOT NULL,
    partner TEXT NOT NULL,
    contact TEXT,
    commission_bps BIGINT NOT NULL,
    flat_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    proposed_on DAY NOT NULL,
    from_on DAY NOT NULL,
    until_on DAY,
    campaign TEXT NOT NULL,
    reason TEXT NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, number)
) OWNED;
CREATE INDEX placement_number ON placement (creditor_id, number);
CREATE INDEX placement_portfolio ON placement (creditor_id, portfolio);
APPEND_ONLY placement;

CREATE TABLE placement_item (
    account_id ID NOT NULL,
    placement_id ID NOT NULL,
    item_account_id ID NOT NULL,
    item_id ID NOT NULL,
    creditor_id ID NOT NULL,
    amount_minor BIGINT NOT NULL,
    PRIMARY KEY (account_id, placement_id, item_account_id, item_id),
    FOREIGN KEY (account_id, placement_id) REFERENCES placement (account_id, id)
) OWNED;
-- An account that is seen under another one finds the placements that cover its items.
CREATE INDEX placement_item_of ON placement_item (item_account_id, item_id);
APPEND_ONLY placement_item;

-- What happened with a placement. once: what is noted at most once of it, an approval, its end, a remittance by its reference. currency:
-- of a cost, which may be paid in another money than the placement's. charge_id: the item that costs became which a court gave.
CREATE TABLE placement_event (
    account_id ID NOT NULL,
    placement_id ID NOT NULL,
    entry BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    on_day DAY NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    amount_minor BIGINT,
    kept_minor BIGINT,
    receipt_id ID,
    currency TEXT,
    court TEXT,
    file_number TEXT,
    charge_id ID,
    once KEY_TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, placement_id, entry),
    UNIQUE (account_id, placement_id, once),
    FOREIGN KEY (account_id, placement_id) REFERENCES placement (account_id, id)
) OWNED;
APPEND_ONLY placement_event;

CREATE TABLE call (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    item_id ID,
    called_on DAY NOT NULL,
    outcome TEXT NOT NULL,
    with_whom TEXT,
    note TEXT NOT NULL,
    agreed TEXT NOT NULL,
    pay_on DAY,
    via TEXT NOT NULL,
    why TEXT,
    why_details TEXT,
    waits_until DAY,
    struck_at INSTANT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, item_id) REFERENCES item (account_id, id)
) OWNED;

-- Whether a reason for not paying holds; the newest word counts.
CREATE TABLE call_check (
    account_id ID NOT NULL,
    call_id ID NOT NULL,
    version BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    checked_on DAY NOT NULL,
    verdict TEXT NOT NULL,
    details TEXT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, call_id, version),
    FOREIGN KEY (account_id, call_id) REFERENCES call (account_id, id)
) OWNED;
APPEND_ONLY call_check;

CREATE TABLE task (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    number KEY_TEXT NOT NULL,
    step TEXT NOT NULL,
    channel TEXT NOT NULL,
    role TEXT NOT NULL,
    assignee TEXT,
    due_on DAY NOT NULL,
    done_on DAY,
    outcome TEXT,
    note TEXT,
    done_at INSTANT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id)
) OWNED;
CREATE INDEX task_limitation ON task (creditor_id, account_id) WHERE step = 'limitation';
CREATE INDEX task_number ON task (creditor_id, number);
-- With the channel, so that what waits is counted without reading the tasks; done_on too, or SQLite reads them to see that it is NULL.
CREATE INDEX task_open ON task (creditor_id, due_on, number, channel, done_on) WHERE done_on IS NULL;

CREATE TABLE note (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    written_on DAY NOT NULL,
    text TEXT NOT NULL,
    pinned FLAG NOT NULL,
    removed_at INSTANT,
    author TEXT NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id)
) OWNED;

-- Files kept about a customer or an item; the bytes are the creditor's document of that hash. They are never deleted: one that does
-- not count is withdrawn. valid_until_on NULL: it counts for ever.
CREATE TABLE evidence (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    item_id ID,
    call_id ID,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL,
    sha256 KEY_TEXT NOT NULL,
    kept_on DAY NOT NULL,
    valid_until_on DAY,
    kept_by TEXT NOT NULL,
    withdrawn_at INSTANT,
    withdrawn_reason TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, item_id) REFERENCES item (account_id, id)
) OWNED;

-- Who asked for credit, and what became of it.
CREATE TABLE credit_application (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    number KEY_TEXT NOT NULL,
    applied_on DAY NOT NULL,
    currency TEXT NOT NULL,
    asked_minor BIGINT,
    monthly_minor BIGINT,
    terms TEXT NOT NULL,
    contact TEXT NOT NULL,
    taken_by TEXT NOT NULL,
    verdict TEXT,
    limit_minor BIGINT,
    limit_currency TEXT,
    limit_until_on DAY,
    trial_from_on DAY,
    trial_months BIGINT,
    decided_on DAY,
    decided_by TEXT,
    decided_reason TEXT,
    exception TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id)
) OWNED;
CREATE UNIQUE INDEX credit_application_number ON credit_application (creditor_id, number);

CREATE TABLE trade_reference (
    account_id ID NOT NULL,
    application_id ID NOT NULL,
    part BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    name TEXT NOT NULL,
    reach TEXT NOT NULL,
    called_on DAY,
    called_by TEXT,
    called_with TEXT,
    pays TEXT,
    again TEXT,
    highest_minor BIGINT,
    days_slow BIGINT,
    said TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, application_id, part),
    FOREIGN KEY (account_id, application_id) REFERENCES credit_application (account_id, id)
) OWNED;

-- What a kept file says of a customer before it gets credit; a file that is withdrawn says nothing.
CREATE TABLE credit_report (
    account_id ID NOT NULL,
    evidence_id ID NOT NULL,
    creditor_id ID NOT NULL,
    bureau TEXT NOT NULL,
    score TEXT NOT NULL,
    warns FLAG NOT NULL,
    said TEXT NOT NULL,
    PRIMARY KEY (account_id, evidence_id),
    FOREIGN KEY (account_id, evidence_id) REFERENCES evidence (account_id, id)
) OWNED;

CREATE TABLE financial_statement (
    account_id ID NOT NULL,
    evidence_id ID NOT NULL,
    creditor_id ID NOT NULL,
    closed_on DAY NOT NULL,
    currency TEXT NOT NULL,
    firm TEXT NOT NULL,
    total_assets_minor BIGINT NOT NULL,
    working_capital_minor BIGINT NOT NULL,
    retained_earnings_minor BIGINT NOT NULL,
    ebit_minor BIGINT NOT NULL,
    sales_minor BIGINT NOT NULL,
    total_liabilities_minor BIGINT NOT NULL,
    market_equity_minor BIGINT,
    book_equity_minor BIGINT,
    PRIMARY KEY (account_id, evidence_id),
    FOREIGN KEY (account_id, evidence_id) REFERENCES evidence (account_id, id)
) OWNED;

-- What both sides signed; a new one takes the place of the one before, which stays.
CREATE TABLE agreement (
    account_id ID NOT NULL,
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    part BIGINT NOT NULL,
    clause TEXT NOT NULL,
    initials TEXT NOT NULL,
    customer_signer TEXT NOT NULL,
    customer_signed_on DAY NOT NULL,
    creditor_signer TEXT NOT NULL,
    creditor_signed_on DAY NOT NULL,
    from_on DAY NOT NULL,
    evidence_id ID NOT NULL,
    ended_as TEXT,
    ended_on DAY,
    ended_reason TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, evidence_id) REFERENCES evidence (account_id, id)
) OWNED;
CREATE UNIQUE INDEX agreement_part ON agreement (account_id, part);

-- The payment policy, accepted by the customer.
CREATE TABLE policy_acceptance (
    account_id ID NOT NULL REFERENCES account (id),
    edition KEY_TEXT NOT NULL,
    creditor_id ID NOT NULL,
    accepted_by TEXT NOT NULL,
    accepted_on DAY NOT NULL,
    noted_by TEXT NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, edition)
) OWNED;

-- Acts on many customers at once: which commit of each account belongs to one act, so that it can be taken back as a whole.
CREATE TABLE bulk_act (
    account_id ID NOT NULL REFERENCES account (id),
    act_id ID NOT NULL,
    version BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    PRIMARY KEY (account_id, act_id, version)
) OWNED;
CREATE INDEX bulk_act_act ON bulk_act (act_id);

-- One message per customer, day and channel, however often and from however many processes a run is approved. struck_at, struck_why:
-- it never reached the customer, and counts for nothing since.
CREATE TABLE notice (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    key KEY_TEXT NOT NULL,
    issued_on DAY NOT NULL,
    channel KEY_TEXT NOT NULL,
    step TEXT NOT NULL,
    is_statement FLAG NOT NULL,
    to_whom TEXT NOT NULL,
    written_at INSTANT,
    struck_at INSTANT,
    struck_why TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id),
    UNIQUE (account_id, issued_on, channel)
) OWNED;
CREATE INDEX notice_unwritten ON notice (creditor_id, issued_on) WHERE written_at IS NULL;
CREATE INDEX notice_key ON notice (creditor_id, key);

-- Apart from the notice, because it is long: lists of notices do not read it.
CREATE TABLE notice_content (
    account_id ID NOT NULL,
    notice_id ID NOT NULL,
    creditor_id ID NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (account_id, notice_id),
    FOREIGN KEY (account_id, notice_id) REFERENCES notice (account_id, id)
) PLAIN;

CREATE TABLE notice_file (
    account_id ID NOT NULL,
    notice_id ID NOT NULL,
    name KEY_TEXT NOT NULL,
    creditor_id ID NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (account_id, notice_id, name),
    FOREIGN KEY (account_id, notice_id) REFERENCES notice (account_id, id)
) OWNED;

-- No step twice for an item, whatever the run. maker_id: whose the notice and the task are, where the account is seen under
-- another one; NULL is its own. On a cluster they may live elsewhere, so the doctor compares both sides. policy_version, segment: by
-- which policy it was decided; 0 is not known. An account in the middle stays on the oldest of an open item's late notices.
CREATE TABLE step_taken (
    account_id ID NOT NULL,
    item_id ID NOT NULL,
    step KEY_TEXT NOT NULL,
    cycle BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    taken_on DAY NOT NULL,
    open_minor BIGINT NOT NULL,
    notice_id ID,
    task_id ID,
    maker_id ID,
    policy_version BIGINT NOT NULL,
    segment TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, item_id, step, cycle),
    FOREIGN KEY (account_id, item_id) REFERENCES item (account_id, id)
) OWNED;

-- Steps whose notice never reached the customer: they are to be taken again, and stand here as they had been taken.
CREATE TABLE step_struck (
    account_id ID NOT NULL,
    item_id ID NOT NULL,
    step KEY_TEXT NOT NULL,
    cycle BIGINT NOT NULL,
    struck_version BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    taken_on DAY NOT NULL,
    notice_id ID,
    policy_version BIGINT NOT NULL,
    segment TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    struck_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, item_id, step, cycle, struck_version),
    FOREIGN KEY (account_id, item_id) REFERENCES item (account_id, id)
) OWNED;

-- Notices that went out wrongly. is_told: a letter says so to the customer; otherwise it never left.
CREATE TABLE notice_taken_back (
    account_id ID NOT NULL,
    notice_id ID NOT NULL,
    creditor_id ID NOT NULL,
    key KEY_TEXT NOT NULL,
    issued_on DAY NOT NULL,
    taken_back_on DAY NOT NULL,
    why KEY_TEXT NOT NULL,
    reason TEXT NOT NULL,
    is_told FLAG NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, notice_id),
    FOREIGN KEY (account_id, notice_id) REFERENCES notice (account_id, id)
) OWNED;

-- The letters about them; one that never reached the customer is struck, and another follows. On a cluster a letter may live elsewhere.
CREATE TABLE notice_correction (
    account_id ID NOT NULL,
    notice_id ID NOT NULL,
    by_account_id ID NOT NULL,
    by_id ID NOT NULL,
    creditor_id ID NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, notice_id, by_id),
    FOREIGN KEY (account_id, notice_id) REFERENCES notice_taken_back (account_id, notice_id)
) OWNED;

-- What becomes of a notice that goes by mail. message_id, sha256: of its bytes. confirmed: a receipt or an answer showed that it arrived. Facts come by commit; fence, lease_until and next_try_at
-- are the sending's own: who has it in hand holds the newest fence, until the lease ends, and begins no attempt without both.
CREATE TABLE delivery (
    account_id ID NOT NULL,
    notice_id ID NOT NULL,
    creditor_id ID NOT NULL,
    key KEY_TEXT NOT NULL,
    to_whom TEXT NOT NULL,
    domain KEY_TEXT NOT NULL,
    message_id KEY_TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    state KEY_TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    deferrals BIGINT NOT NULL,
    server TEXT,
    said TEXT,
    attempted_at INSTANT,
    changed_at INSTANT NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    fence BIGINT NOT NULL,
    lease_until INSTANT,
    next_try_at INSTANT NOT NULL,
    confirmed_on DAY,
    confirmed_at INSTANT,
    PRIMARY KEY (account_id, notice_id),
    FOREIGN KEY (account_id, notice_id) REFERENCES notice (account_id, id)
) OWNED;
CREATE INDEX delivery_message ON delivery (creditor_id, message_id);
CREATE INDEX delivery_confirmed ON delivery (creditor_id) WHERE confirmed_at IS NOT NULL;
CREATE INDEX delivery_waiting ON delivery (creditor_id, next_try_at) WHERE state IN ('ready', 'deferred', 'attempting');
CREATE INDEX delivery_state ON delivery (creditor_id, state, changed_at);
CREATE INDEX delivery_domain ON delivery (creditor_id, domain, attempted_at);

-- What becomes of a notice on paper, in a live book. One row for each, and one batch in it: no letter is printed twice. to_whom: the
-- address in one line. number: under which the post carries it. ended_on: it arrived, or came back. sha256: of the letter's bytes.
CREATE TABLE post (
    account_id ID NOT NULL,
    notice_id ID NOT NULL,
    creditor_id ID NOT NULL,
    key KEY_TEXT NOT NULL,
    to_whom TEXT NOT NULL,
    country KEY_TEXT NOT NULL,
    postcode TEXT,
    is_certified FLAG NOT NULL,
    sha256 TEXT NOT NULL,
    state KEY_TEXT NOT NULL,
    batch KEY_TEXT,
    place BIGINT,
    pages BIGINT,
    first_page BIGINT,
    number KEY_TEXT,
    posted_on DAY,
    ended_on DAY,
    why TEXT,
    proof_sha256 TEXT,
    changed_at INSTANT NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, notice_id),
    FOREIGN KEY (account_id, notice_id) REFERENCES notice (account_id, id)
) OWNED;
CREATE INDEX post_key ON post (creditor_id, key);
CREATE INDEX post_batch ON post (creditor_id, batch, place);
CREATE INDEX post_state ON post (creditor_id, state, changed_at);
CREATE INDEX post_number ON post (creditor_id, number) WHERE number IS NOT NULL;
CREATE INDEX post_returned ON post (account_id) WHERE state = 'returned';

-- Letters that were printed together. Its letters say where they lie in it; what it holds is made from them again.
CREATE TABLE print_batch (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    name KEY_TEXT NOT NULL,
    made_on DAY NOT NULL,
    made_by TEXT NOT NULL,
    made_at INSTANT NOT NULL,
    is_duplex FLAG NOT NULL,
    letters BIGINT NOT NULL,
    pages BIGINT NOT NULL,
    PRIMARY KEY (creditor_id, name)
) PLAIN;

-- Mails that came back, each once: key is made from its Message-ID, else from its bytes. about_*: the notice that it is about, which may
-- be of a number that is seen under this one. task_id: of an answer, the task to read it; ended_as: what a person made of it.
CREATE TABLE reply (
    account_id ID NOT NULL REFERENCES account (id),
    key KEY_TEXT NOT NULL,
    creditor_id ID NOT NULL,
    kind KEY_TEXT NOT NULL,
    arrival TEXT NOT NULL,
    about_account_id ID,
    about_id ID,
    about_key TEXT,
    sender TEXT,
    address TEXT,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    message_id TEXT,
    sent_on DAY,
    came_on DAY NOT NULL,
    attachments TEXT NOT NULL,
    meaning TEXT,
    meant_reason TEXT,
    meant_minor BIGINT,
    meant_currency TEXT,
    meant_on DAY,
    meant_words TEXT,
    task_id ID,
    hold_id ID,
    ended_as TEXT,
    ended_on DAY,
    ended_by TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, key)
) OWNED;
CREATE UNIQUE INDEX reply_key ON reply (creditor_id, key);
CREATE INDEX reply_came ON reply (creditor_id, came_on, key);
CREATE INDEX reply_open ON reply (creditor_id, came_on, key) WHERE task_id IS NOT NULL AND ended_as IS NULL;

-- Mails that came back and belong to nobody known: neither a notice nor a contact. One that is read again when it does goes to its customer.
CREATE TABLE unknown_mail (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    key KEY_TEXT NOT NULL,
    kind TEXT NOT NULL,
    sender TEXT,
    address TEXT,
    subject TEXT NOT NULL,
    text TEXT NOT NULL,
    came_on DAY NOT NULL,
    at INSTANT NOT NULL,
    PRIMARY KEY (creditor_id, key)
) PLAIN;

-- How far a folder of a mailbox was read: numbers up to last_uid, which hold as long as uid_validity is the folder's own. A look back costs
-- nothing but time: each mail counts once by its key.
CREATE TABLE mailbox_mark (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    mailbox KEY_TEXT NOT NULL,
    uid_validity BIGINT NOT NULL,
    last_uid BIGINT NOT NULL,
    read_at INSTANT NOT NULL,
    PRIMARY KEY (creditor_id, mailbox)
) PLAIN;

-- What a late item was charged: no basis twice for an item on a day (a fee: no step), whatever the run; again counts those of the day
-- that were taken back before. charge_id is the item that the charge became, amount_minor what it came to with its tax, also where that
-- item was corrected to nothing because the charge was taken back; sheet is how it was computed.
CREATE TABLE charge (
    account_id ID NOT NULL,
    item_id ID NOT NULL,
    basis KEY_TEXT NOT NULL,
    step KEY_TEXT NOT NULL,
    charged_on DAY NOT NULL,
    again BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    until_on DAY NOT NULL,
    charge_id ID NOT NULL,
    amount_minor BIGINT NOT NULL CHECK (amount_minor > 0),
    tax_minor BIGINT NOT NULL,
    tax_percent TEXT,
    sheet TEXT NOT NULL,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, item_id, basis, step, charged_on, again),
    FOREIGN KEY (account_id, item_id) REFERENCES item (account_id, id),
    FOREIGN KEY (account_id, charge_id) REFERENCES item (account_id, id)
) OWNED;
APPEND_ONLY charge;

CREATE TABLE unlisted (
    account_id ID NOT NULL,
    item_id ID NOT NULL,
    version BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    recorded_at INSTANT NOT NULL,
    until_version BIGINT,
    until_at INSTANT,
    PRIMARY KEY (account_id, item_id, version),
    FOREIGN KEY (account_id, item_id) REFERENCES item (account_id, id)
) OWNED;

-- Who did what, when, why. The book's own lines (settings, imports) have the account 0 and count their own versions.
CREATE TABLE activity (
    account_id ID NOT NULL,
    version BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    at INSTANT NOT NULL,
    actor TEXT NOT NULL,
    code TEXT NOT NULL,
    why TEXT NOT NULL,
    payload TEXT NOT NULL,
    exception TEXT,
    PRIMARY KEY (account_id, version, seq)
) PLAIN;
CREATE INDEX activity_at ON activity (creditor_id, at, account_id, version, seq);
-- Exceptions alone. It stands after the other: of two that serve alike, SQLite takes the one that was made later.
CREATE INDEX activity_exception ON activity (creditor_id, at, account_id, version, seq) WHERE exception IS NOT NULL;
APPEND_ONLY activity;

-- Directories: business keys that are unique over all accounts of a creditor. No foreign keys: on a cluster they live
-- elsewhere than their account; the doctor compares both sides.
CREATE TABLE customer_number (
    number KEY_TEXT NOT NULL,
    creditor_id ID NOT NULL,
    account_id ID NOT NULL,
    PRIMARY KEY (number, creditor_id)
) OWNED;

CREATE TABLE customer_name (
    folded KEY_TEXT NOT NULL,
    creditor_id ID NOT NULL,
    account_id ID NOT NULL,
    PRIMARY KEY (folded, creditor_id, account_id)
) OWNED;

-- A document in parts stands here too, and leads to its first part: so no document is there as a whole and in parts.
CREATE TABLE item_number (
    number KEY_TEXT NOT NULL,
    creditor_id ID NOT NULL,
    account_id ID NOT NULL,
    item_id ID NOT NULL,
    PRIMARY KEY (number, creditor_id)
) OWNED;

CREATE TABLE receipt_key (
    key KEY_TEXT NOT NULL,
    creditor_id ID NOT NULL,
    account_id ID NOT NULL,
    receipt_id ID NOT NULL,
    PRIMARY KEY (key, creditor_id)
) OWNED;

-- name: DATE-n among the creditor's. at: no two imports share it, so the lines that one left in the log are found by it.
-- rejected_sha256: the document with the rows that were not taken.
CREATE TABLE import (
    id ID NOT NULL PRIMARY KEY,
    creditor_id ID NOT NULL REFERENCES creditor (id),
    name KEY_TEXT NOT NULL,
    on_day DAY NOT NULL,
    actor TEXT NOT NULL,
    source TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    at INSTANT NOT NULL,
    kind TEXT NOT NULL,
    snapshot FLAG NOT NULL,
    records BIGINT NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    rejected_sha256 TEXT,
    undone_at INSTANT,
    undone_by TEXT,
    UNIQUE (creditor_id, name),
    UNIQUE (creditor_id, at)
) PLAIN;

-- Files that a person uploaded and has not imported yet, with what was answered about them. They go when they are imported, and
-- after some days.
CREATE TABLE upload (
    id ID NOT NULL PRIMARY KEY,
    creditor_id ID NOT NULL REFERENCES creditor (id),
    file_name TEXT NOT NULL,
    at INSTANT NOT NULL,
    actor TEXT NOT NULL,
    answers TEXT NOT NULL,
    size BIGINT NOT NULL,
    content BYTES NOT NULL
) PLAIN;

-- Files kept as evidence, as they came; an import is traced to its file by the hash of its bytes.
CREATE TABLE document (
    sha256 KEY_TEXT NOT NULL,
    creditor_id ID NOT NULL REFERENCES creditor (id),
    name TEXT NOT NULL,
    at INSTANT NOT NULL,
    content BYTES NOT NULL,
    PRIMARY KEY (sha256, creditor_id)
) PLAIN;
APPEND_ONLY document;

-- Statements belong to the creditor's bank account, not to a customer; a line becomes a customer's receipt when it is assigned.
CREATE TABLE bank_statement (
    id ID NOT NULL PRIMARY KEY,
    creditor_id ID NOT NULL REFERENCES creditor (id),
    account KEY_TEXT NOT NULL,
    number TEXT,
    currency TEXT NOT NULL,
    opening_minor BIGINT,
    opening_on DAY,
    closing_minor BIGINT,
    closing_on DAY,
    last_on DAY NOT NULL,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    file_name TEXT NOT NULL,
    at INSTANT NOT NULL
) PLAIN;
CREATE INDEX bank_statement_account ON bank_statement (creditor_id, account, last_on);

-- name: DATE-n among the creditor's. fingerprint: what makes it the same line in another file.
CREATE TABLE bank_line (
    id ID NOT NULL PRIMARY KEY,
    creditor_id ID NOT NULL REFERENCES creditor (id),
    statement_id ID NOT NULL REFERENCES bank_statement (id),
    name KEY_TEXT NOT NULL,
    fingerprint KEY_TEXT NOT NULL,
    value_on DAY NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    reference TEXT,
    counterparty TEXT,
    counterparty_account TEXT,
    is_reversal FLAG NOT NULL,
    state KEY_TEXT NOT NULL,
    account_id ID,
    confidence BIGINT NOT NULL,
    why TEXT NOT NULL,
    at INSTANT NOT NULL,
    UNIQUE (creditor_id, fingerprint),
    UNIQUE (creditor_id, name)
) PLAIN;
CREATE INDEX bank_line_state ON bank_line (creditor_id, state, value_on, id);
CREATE INDEX bank_line_day ON bank_line (creditor_id, value_on);

-- What an applied line became: one receipt, or several where it was split over customers.
CREATE TABLE bank_line_receipt (
    line_id ID NOT NULL REFERENCES bank_line (id),
    account_id ID NOT NULL,
    receipt_id ID NOT NULL,
    creditor_id ID NOT NULL,
    PRIMARY KEY (line_id, receipt_id)
) PLAIN;
CREATE INDEX bank_line_receipt_account ON bank_line_receipt (account_id);

-- Items from which a person took a line off again: never proposed for it any more.
CREATE TABLE bank_refused (
    line_id ID NOT NULL REFERENCES bank_line (id),
    item_id ID NOT NULL,
    creditor_id ID NOT NULL,
    PRIMARY KEY (line_id, item_id)
) PLAIN;

-- Readings of a line among which a person chooses. place: 1 is the best; part: an item of it, or a row without item.
CREATE TABLE bank_suggestion (
    line_id ID NOT NULL REFERENCES bank_line (id),
    place BIGINT NOT NULL,
    part BIGINT NOT NULL,
    creditor_id ID NOT NULL,
    account_id ID NOT NULL,
    item_id ID,
    amount_minor BIGINT NOT NULL,
    discount_minor BIGINT NOT NULL,
    rest_minor BIGINT NOT NULL,
    confidence BIGINT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (line_id, place, part)
) PLAIN;
CREATE INDEX bank_suggestion_creditor ON bank_suggestion (creditor_id);

-- A person's filter, sort and columns of a screen. No fact of the business.
CREATE TABLE saved_view (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    person KEY_TEXT NOT NULL,
    screen KEY_TEXT NOT NULL,
    name KEY_TEXT NOT NULL,
    query TEXT NOT NULL,
    is_default FLAG NOT NULL,
    PRIMARY KEY (creditor_id, person, screen, name)
) OWNED;

CREATE TABLE mapping (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    source KEY_TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (creditor_id, source)
) PLAIN;

CREATE TABLE run (
    id ID NOT NULL PRIMARY KEY,
    creditor_id ID NOT NULL REFERENCES creditor (id),
    name KEY_TEXT NOT NULL,
    on_day DAY NOT NULL,
    hash TEXT NOT NULL,
    policy_version BIGINT NOT NULL,
    rules_version BIGINT NOT NULL,
    proposed_at INSTANT NOT NULL,
    known_up_to DAY,
    state TEXT NOT NULL,
    approved_at INSTANT,
    approved_by TEXT,
    send_at INSTANT,
    issued_at INSTANT,
    stopped_why TEXT,
    will_do BIGINT NOT NULL,
    needs_a_look BIGINT NOT NULL,
    wont BIGINT NOT NULL,
    UNIQUE (creditor_id, name)
) PLAIN;

-- One row for each account that would act or needs a look.
CREATE TABLE run_row (
    account_id ID NOT NULL REFERENCES account (id),
    run_id ID NOT NULL,
    creditor_id ID NOT NULL,
    number KEY_TEXT NOT NULL,
    account_version BIGINT NOT NULL,
    state TEXT NOT NULL,
    reasons TEXT NOT NULL,
    body BYTES NOT NULL,
    PRIMARY KEY (account_id, run_id)
) PLAIN;
CREATE INDEX run_row_number ON run_row (run_id, number);

-- Every policy that was in use, with its text as it was: a run names the version that decided.
CREATE TABLE policy_version (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    version BIGINT NOT NULL,
    is_standard FLAG NOT NULL,
    content TEXT NOT NULL,
    at INSTANT NOT NULL,
    actor TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (creditor_id, version)
) PLAIN;
APPEND_ONLY policy_version;

-- The creditor's own texts of a letter in a language, each version as it was. content empty: as shipped.
CREATE TABLE letter_text (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    content TEXT NOT NULL,
    at INSTANT NOT NULL,
    actor TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (creditor_id, template, language, version)
) PLAIN;
APPEND_ONLY letter_text;

-- An account in the middle is decided by another version from that day on. struck_at: it was taken back.
CREATE TABLE policy_move (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    policy_version BIGINT NOT NULL,
    moved_on DAY NOT NULL,
    struck_at INSTANT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id)
) OWNED;

-- A customer's collecting, given to one person by name. ended_on: the first day on which it is not theirs any more.
CREATE TABLE given_case (
    account_id ID NOT NULL REFERENCES account (id),
    id ID NOT NULL,
    creditor_id ID NOT NULL,
    to_whom TEXT NOT NULL,
    from_on DAY NOT NULL,
    lifts TEXT NOT NULL,
    reason TEXT NOT NULL,
    given_by TEXT NOT NULL,
    ended_on DAY,
    ended_reason TEXT,
    version BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, id)
) OWNED;
CREATE INDEX given_case_open ON given_case (creditor_id, from_on, account_id) WHERE ended_on IS NULL;

-- The policy that is being written. content NULL: none, it was dropped. before: what stood there before the last change.
CREATE TABLE policy_draft (
    creditor_id ID NOT NULL PRIMARY KEY REFERENCES creditor (id),
    from_version BIGINT NOT NULL,
    content TEXT,
    content_before TEXT,
    at INSTANT NOT NULL,
    actor TEXT NOT NULL
) PLAIN;

-- What a person changed of a row before the approval: the wishes, and the row as they make it. Without it the row is as proposed.
CREATE TABLE run_edit (
    account_id ID NOT NULL REFERENCES account (id),
    run_id ID NOT NULL,
    creditor_id ID NOT NULL,
    content TEXT NOT NULL,
    body BYTES NOT NULL,
    edited_by TEXT NOT NULL,
    edited_at INSTANT NOT NULL,
    PRIMARY KEY (account_id, run_id)
) PLAIN;
CREATE INDEX run_edit_run ON run_edit (run_id);

-- How a creditor's runs leave; without a row nothing is automatic. hold_minutes: NULL is the program's own.
CREATE TABLE sending (
    creditor_id ID NOT NULL PRIMARY KEY REFERENCES creditor (id),
    hold_minutes BIGINT,
    automatic FLAG NOT NULL,
    slot_minute BIGINT NOT NULL
) PLAIN;

-- While there is a row, no mail of the creditor leaves: read before each message.
CREATE TABLE sending_stop (
    creditor_id ID NOT NULL PRIMARY KEY REFERENCES creditor (id),
    stopped_by TEXT NOT NULL,
    stopped_at INSTANT NOT NULL,
    why TEXT NOT NULL
) PLAIN;

-- The days whose automatic slot was used, and what came of it: never twice a day, from however many servers.
CREATE TABLE automatic_day (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    on_day DAY NOT NULL,
    outcome TEXT NOT NULL,
    run_name TEXT NOT NULL,
    decided_at INSTANT NOT NULL,
    PRIMARY KEY (creditor_id, on_day)
) PLAIN;

-- Reference rates of interest that a person confirmed or entered, laid over the ones that ship: of two that claim a day,
-- the one recorded later counts. rate_millionths: 122500 is 12.25 %.
CREATE TABLE rate (
    series KEY_TEXT NOT NULL,
    from_on DAY NOT NULL,
    recorded_at INSTANT NOT NULL,
    until_on DAY NOT NULL,
    rate_millionths BIGINT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (series, from_on, recorded_at)
) OWNED;
APPEND_ONLY rate;

-- What one euro was in a currency on a day: rate_units / 10^scale. For reports only, so it belongs to no creditor.
CREATE TABLE fx_rate (
    currency KEY_TEXT NOT NULL,
    day DAY NOT NULL,
    rate_units BIGINT NOT NULL CHECK (rate_units > 0),
    scale BIGINT NOT NULL CHECK (scale BETWEEN 0 AND 18),
    source TEXT NOT NULL,
    PRIMARY KEY (currency, day)
) OWNED;

-- People who work with the book; they belong to the book, not to a creditor. A name stands in the log, so nobody is deleted: who
-- leaves is disabled. folded: the name as it is compared, so that no two look alike. partner: whose team they are of, where they are not
-- the creditor's own people.
CREATE TABLE book_user (
    id ID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    folded KEY_TEXT NOT NULL UNIQUE,
    email KEY_TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    language TEXT,
    added_at INSTANT NOT NULL,
    signed_in_at INSTANT,
    disabled_at INSTANT,
    partner TEXT
) PLAIN;

-- Who does somebody's tasks while they are away, first and last day included; until_on NULL is until further notice. One that was
-- ended counts no more; set_by and ended_by are names.
CREATE TABLE stand_in (
    id ID NOT NULL PRIMARY KEY,
    user_id ID NOT NULL REFERENCES book_user (id),
    by_id ID NOT NULL REFERENCES book_user (id),
    from_on DAY NOT NULL,
    until_on DAY,
    why TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at INSTANT NOT NULL,
    ended_by TEXT,
    ended_at INSTANT
) PLAIN;

-- What proves that it is this person: the password's Argon2id hash, and the key of the one-time codes. totp_new: shown, and not
-- confirmed by a code yet. totp_step: the newest time step whose code was used, so that none counts twice.
CREATE TABLE user_secret (
    user_id ID NOT NULL PRIMARY KEY REFERENCES book_user (id),
    password TEXT,
    totp BYTES,
    totp_new BYTES,
    totp_step BIGINT NOT NULL
) PLAIN;

-- Codes for who lost the device: 120 random bits each, so a plain hash keeps them.
CREATE TABLE recovery_code (
    user_id ID NOT NULL REFERENCES book_user (id),
    hash KEY_TEXT NOT NULL,
    used_at INSTANT,
    PRIMARY KEY (user_id, hash)
) OWNED;

-- hash: of the 256 random bits that the browser holds. second_due: the password was right, the one-time code is still to come.
CREATE TABLE user_session (
    hash KEY_TEXT NOT NULL PRIMARY KEY,
    user_id ID NOT NULL REFERENCES book_user (id),
    begun_at INSTANT NOT NULL,
    seen_at INSTANT NOT NULL,
    second_due FLAG NOT NULL,
    address TEXT NOT NULL,
    agent TEXT NOT NULL
) PLAIN;
CREATE INDEX user_session_user ON user_session (user_id);

-- Links that are handed over and work once: set_up (no user yet), invitation, reset.
CREATE TABLE one_time_link (
    hash KEY_TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    user_id ID REFERENCES book_user (id),
    ends_at INSTANT NOT NULL
) PLAIN;

-- Wrong tries to sign in, by who was named and from where; they make the next try wait.
CREATE TABLE sign_in_failure (
    what KEY_TEXT NOT NULL PRIMARY KEY,
    count BIGINT NOT NULL,
    last_at INSTANT NOT NULL
) PLAIN;

-- Whom an identity provider means by a subject. The e-mail is no key: it may change hands.
CREATE TABLE user_identity (
    issuer KEY_TEXT NOT NULL,
    subject KEY_TEXT NOT NULL,
    user_id ID NOT NULL REFERENCES book_user (id),
    added_at INSTANT NOT NULL,
    PRIMARY KEY (issuer, subject)
) PLAIN;

-- The one identity provider. default_role: who is unknown comes in with it; none comes in without it.
CREATE TABLE identity_provider (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    issuer TEXT NOT NULL,
    client_id TEXT NOT NULL,
    client_secret TEXT NOT NULL,
    label TEXT NOT NULL,
    default_role TEXT
) PLAIN;

-- Several customers' debts that were handed to one partner at once; a placement of each account names it. A number is used once.
-- placements: how many name it.
CREATE TABLE portfolio (
    creditor_id ID NOT NULL REFERENCES creditor (id),
    number KEY_TEXT NOT NULL,
    placements BIGINT NOT NULL,
    recorded_at INSTANT NOT NULL,
    PRIMARY KEY (creditor_id, number)
) PLAIN;

-- What waits for a second person. subject: the item's number or the run's name; content: what is done after the yes, as JSON.
CREATE TABLE approval (
    id ID NOT NULL PRIMARY KEY,
    creditor_id ID NOT NULL REFERENCES creditor (id),
    number KEY_TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    amount_minor BIGINT,
    currency TEXT,
    notices BIGINT,
    why TEXT NOT NULL,
    content TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    asked_at INSTANT NOT NULL,
    state KEY_TEXT NOT NULL,
    decided_by TEXT,
    decided_at INSTANT,
    decided_why TEXT,
    UNIQUE (creditor_id, number)
) PLAIN;
CREATE INDEX approval_state ON approval (creditor_id, state);
