//! Business tables as text: what replay, roads and engines are compared by.

use sha2::{Digest as _, Sha256};

use crate::creditor::BOOK;
use crate::db::{Db, Kind, Param, Row, Sql, statements};
use crate::error::{Result, StoreError};
use crate::store::Tx;

/// A table and the statement that gives its rows in the order of its key.
pub(crate) struct Table {
    /// Its name.
    pub(crate) name: &'static str,
    sql: &'static Sql,
    /// Without the book's own lines.
    accounts_only: bool,
}

statements! {
    /// All of `account` that is a fact.
    DUMP_ACCOUNT () -> (Id Id Text Text Text Text Text Text Text Text Text Text Text Text Int Text Day Day Int Int Day Day Id Int Int) =
        "SELECT id, creditor_id, number, name, address_line1, address_line2, postcode, city, country, \
         language, sales_rep, account_manager, kind, class, limit_minor, limit_currency, limit_until_on, trial_from_on, trial_months, \
         version, first_issued_on, newest_entry_on, merged_into, \
         recorded_at, withdrawn_at FROM \
         account ORDER BY id";
    /// All of `account_link`.
    DUMP_ACCOUNT_LINK () -> (Id Int Id Id Day Day Int Int) =
        "SELECT account_id, version, creditor_id, into_id, since_on, until_on, until_at, recorded_at FROM account_link \
         ORDER BY account_id, version";
    /// All of `account_alias`.
    DUMP_ACCOUNT_ALIAS () -> (Id Text Id Int Int) =
        "SELECT account_id, name, creditor_id, version, recorded_at FROM account_alias ORDER BY account_id, \
         name";
    /// All of `contact`.
    DUMP_CONTACT () -> (Id Id Id Text Text Text Text Flag Flag Flag Int Int Int Int Int) =
        "SELECT account_id, id, creditor_id, name, role, email, phone, refuses_email, refuses_calls, email_fails, first_version, removed_at, added_version, version, recorded_at \
         FROM contact ORDER BY account_id, id";
    /// All of `item`.
    DUMP_ITEM () -> (Id Id Int Int Day Day Text Text Text Flag Day Text Int Int Day Text Text Text Int Int Text Id Int) =
        "SELECT account_id, id, open_minor, amount_minor, issued_on, due_on, number, kind, currency, \
         gives_credit, sent_on, sent_by, version, recorded_at, first_due_on, terms, reference, \
         payment_reference, part, parts, source, creditor_id, withdrawn_at FROM item ORDER BY account_id, id";
    /// All of `receipt`.
    DUMP_RECEIPT () -> (Id Id Id Int Text Day Text Text Text Flag Text Text Day Text Int Int Int) =
        "SELECT account_id, id, creditor_id, amount_minor, currency, received_on, reference, payer, payer_account, \
         names_items, source, ended, ended_on, ended_reason, ended_at, version, recorded_at FROM receipt ORDER BY account_id, id";
    /// All of `entry_reason`.
    DUMP_ENTRY_REASON () -> (Id Id Id Text Text Int Int) =
        "SELECT account_id, entry_id, creditor_id, code, reason, version, recorded_at FROM entry_reason \
         ORDER BY account_id, entry_id";
    /// All of `entry`.
    DUMP_ENTRY () -> (Id Id Id Int Day Text Day Id Int Int Text Id) =
        "SELECT account_id, id, item_id, amount_minor, effective_on, kind, due_on, receipt_id, version, \
         recorded_at, source, creditor_id FROM entry ORDER BY account_id, id";
    /// All of `hold`.
    DUMP_HOLD () -> (Id Id Id Text Day Day Text Day Text Text Text Int Int Int Id Id) =
        "SELECT account_id, id, creditor_id, kind, from_on, until_on, reason, lifted_until_on, lifted_reason, \
         lifts, lifted_by, lifted_at, version, recorded_at, item_id, promise_id FROM hold ORDER BY account_id, id";
    /// All of `credit_order`.
    DUMP_CREDIT_ORDER () -> (Id Text Id Int Text Day Day Text Text Text Text Day Text Int Int) =
        "SELECT account_id, reference, creditor_id, amount_minor, currency, checked_on, until_on, decision, reasons, \
         checked_by, ended_as, ended_on, ended_reason, version, recorded_at FROM credit_order ORDER BY account_id, reference";
    /// All of `credit_override`.
    DUMP_CREDIT_OVERRIDE () -> (Id Id Id Text Text Day Day Int Text Day Text Int Int) =
        "SELECT account_id, id, creditor_id, given_by, reason, from_on, until_on, beyond_minor, currency, ended_on, \
         ended_reason, version, recorded_at FROM credit_override ORDER BY account_id, id";
    /// All of `credit_member`.
    DUMP_CREDIT_MEMBER () -> (Id Id Text Int Int) =
        "SELECT account_id, creditor_id, group_name, version, recorded_at FROM credit_member ORDER BY account_id";
    /// All of `dispute`.
    DUMP_DISPUTE () -> (Id Id Id Id Int Text Day Text Day Day Text Int Int Int) =
        "SELECT account_id, id, creditor_id, item_id, amount_minor, reason, from_on, owner, answer_by, closed_on, outcome, \
         closed_at, version, recorded_at FROM dispute ORDER BY account_id, id";
    /// All of `promise`.
    DUMP_PROMISE () -> (Id Id Id Text Int Text Day Day Day Int Flag Flag Text Text Day Int Id Int Int) =
        "SELECT account_id, id, creditor_id, kind, amount_minor, currency, made_on, promised_on, counts_until, tolerance_minor, \
         rests, cash_only, promised_by, via, withdrawn_on, withdrawn_at, replaced_by, version, recorded_at FROM promise \
         ORDER BY account_id, id";
    /// All of `promise_item`.
    DUMP_PROMISE_ITEM () -> (Id Id Id Text Id Int Int) =
        "SELECT account_id, promise_id, item_id, number, creditor_id, version, recorded_at FROM promise_item \
         ORDER BY account_id, promise_id, item_id";
    /// All of `instalment_plan`.
    DUMP_PLAN () -> (Id Id Id Text Text Day Text Flag Int Int Text Day Text Int Int Day Text Text Int Int Int) =
        "SELECT account_id, id, creditor_id, number, currency, offered_on, payday, interest_runs, grace_days, missed, agreement, \
         agreed_on, signed_by, agreed_version, agreed_at, ended_on, ending, ended_reason, ended_at, version, recorded_at \
         FROM instalment_plan ORDER BY account_id, id";
    /// All of `instalment_plan_part`.
    DUMP_PLAN_PART () -> (Id Id Int Id Day Int) =
        "SELECT account_id, plan_id, part, creditor_id, due_on, amount_minor FROM instalment_plan_part \
         ORDER BY account_id, plan_id, part";
    /// All of `instalment_plan_item`.
    DUMP_PLAN_ITEM () -> (Id Id Id Id Id Int) =
        "SELECT account_id, plan_id, item_account_id, item_id, creditor_id, amount_minor FROM instalment_plan_item \
         ORDER BY account_id, plan_id, item_account_id, item_id";
    /// All of `placement`.
    DUMP_PLACEMENT () -> (Id Id Id Text Text Text Text Text Int Int Text Day Day Day Text Text Int Int) =
        "SELECT account_id, id, creditor_id, number, portfolio, kind, partner, contact, commission_bps, flat_minor, currency, proposed_on, \
         from_on, until_on, campaign, reason, version, recorded_at FROM placement ORDER BY account_id, id";
    /// All of `placement_item`.
    DUMP_PLACEMENT_ITEM () -> (Id Id Id Id Id Int) =
        "SELECT account_id, placement_id, item_account_id, item_id, creditor_id, amount_minor FROM placement_item \
         ORDER BY account_id, placement_id, item_account_id, item_id";
    /// All of `placement_event`.
    DUMP_PLACEMENT_EVENT () -> (Id Id Int Id Day Text Text Int Int Id Text Text Text Id Text Int Int) =
        "SELECT account_id, placement_id, entry, creditor_id, on_day, kind, words, amount_minor, kept_minor, receipt_id, \
         currency, court, file_number, charge_id, once, version, recorded_at FROM placement_event ORDER BY account_id, placement_id, entry";
    /// All of `call`.
    DUMP_CALL () -> (Id Id Id Id Day Text Text Text Text Day Text Text Text Day Int Int Int) =
        "SELECT account_id, id, creditor_id, item_id, called_on, outcome, with_whom, note, agreed, pay_on, via, why, \
         why_details, waits_until, struck_at, version, recorded_at FROM call ORDER BY account_id, id";
    /// All of `call_check`.
    DUMP_CALL_CHECK () -> (Id Id Int Id Day Text Text Int) =
        "SELECT account_id, call_id, version, creditor_id, checked_on, verdict, details, recorded_at FROM call_check \
         ORDER BY account_id, call_id, version";
    /// All of `task`.
    DUMP_TASK () -> (Id Id Id Text Text Text Text Text Day Day Text Text Int Int Int) =
        "SELECT account_id, id, creditor_id, number, step, channel, role, assignee, due_on, done_on, outcome, note, \
         done_at, version, recorded_at FROM task ORDER BY account_id, id";
    /// All of `note`.
    DUMP_NOTE () -> (Id Id Id Day Text Flag Int Text Int Int) =
        "SELECT account_id, id, creditor_id, written_on, text, pinned, removed_at, author, version, recorded_at \
         FROM note ORDER BY account_id, id";
    /// All of `evidence`.
    DUMP_EVIDENCE () -> (Id Id Id Id Id Text Text Text Text Int Text Day Day Text Int Text Int Int) =
        "SELECT account_id, id, creditor_id, item_id, call_id, kind, subject, name, media_type, size, sha256, kept_on, \
         valid_until_on, kept_by, withdrawn_at, withdrawn_reason, version, recorded_at FROM evidence ORDER BY account_id, id";
    /// All of `credit_application`.
    DUMP_APPLICATION () -> (Id Id Id Text Day Text Int Int Text Text Text Text Int Text Day Day Int Day Text Text Text Int Int) =
        "SELECT account_id, id, creditor_id, number, applied_on, currency, asked_minor, monthly_minor, terms, contact, taken_by, \
         verdict, limit_minor, limit_currency, limit_until_on, trial_from_on, trial_months, decided_on, decided_by, \
         decided_reason, exception, version, recorded_at FROM credit_application ORDER BY account_id, id";
    /// All of `trade_reference`.
    DUMP_REFERENCE () -> (Id Id Int Id Text Text Day Text Text Text Text Int Int Text Int Int) =
        "SELECT account_id, application_id, part, creditor_id, name, reach, called_on, called_by, called_with, pays, again, \
         highest_minor, days_slow, said, version, recorded_at FROM trade_reference ORDER BY account_id, application_id, part";
    /// All of `credit_report`.
    DUMP_REPORT () -> (Id Id Id Text Text Flag Text) =
        "SELECT account_id, evidence_id, creditor_id, bureau, score, warns, said FROM credit_report \
         ORDER BY account_id, evidence_id";
    /// All of `financial_statement`.
    DUMP_STATEMENT () -> (Id Id Id Day Text Text Int Int Int Int Int Int Int Int) =
        "SELECT account_id, evidence_id, creditor_id, closed_on, currency, firm, total_assets_minor, working_capital_minor, \
         retained_earnings_minor, ebit_minor, sales_minor, total_liabilities_minor, market_equity_minor, book_equity_minor \
         FROM financial_statement ORDER BY account_id, evidence_id";
    /// All of `agreement`.
    DUMP_AGREEMENT () -> (Id Id Id Int Text Text Text Day Text Day Day Id Text Day Text Int Int) =
        "SELECT account_id, id, creditor_id, part, clause, initials, customer_signer, customer_signed_on, creditor_signer, \
         creditor_signed_on, from_on, evidence_id, ended_as, ended_on, ended_reason, version, recorded_at FROM agreement \
         ORDER BY account_id, id";
    /// All of `policy_acceptance`.
    DUMP_ACCEPTANCE () -> (Id Text Id Text Day Text Int Int) =
        "SELECT account_id, edition, creditor_id, accepted_by, accepted_on, noted_by, version, recorded_at \
         FROM policy_acceptance ORDER BY account_id, edition";
    /// All of `notice` that is a fact.
    DUMP_NOTICE () -> (Id Id Id Text Day Text Text Flag Text Int Text Int Int) =
        "SELECT account_id, id, creditor_id, key, issued_on, channel, step, is_statement, to_whom, struck_at, struck_why, version, \
         recorded_at FROM notice ORDER BY account_id, id";
    /// All of `step_struck`.
    DUMP_STEP_STRUCK () -> (Id Id Text Int Int Id Day Id Int Text Int Int Int) =
        "SELECT account_id, item_id, step, cycle, struck_version, creditor_id, taken_on, notice_id, policy_version, segment, version, \
         recorded_at, struck_at FROM step_struck ORDER BY account_id, item_id, step, cycle, struck_version";
    /// All of `delivery` that is a fact.
    DUMP_DELIVERY () -> (Id Id Id Text Text Text Text Text Text Int Int Text Text Int Int Day Int Int Int) =
        "SELECT account_id, notice_id, creditor_id, key, to_whom, domain, message_id, sha256, state, attempts, deferrals, server, said, \
         attempted_at, changed_at, confirmed_on, confirmed_at, version, recorded_at FROM delivery ORDER BY account_id, notice_id";
    /// All of `post`.
    DUMP_POST () -> (Id Id Id Text Text Text Text Flag Text Text Text Int Int Int Text Day Day Text Text Int Int Int) =
        "SELECT account_id, notice_id, creditor_id, key, to_whom, country, postcode, is_certified, sha256, state, batch, place, pages, \
         first_page, number, posted_on, ended_on, why, proof_sha256, changed_at, version, recorded_at FROM post \
         ORDER BY account_id, notice_id";
    /// All of `reply`.
    DUMP_REPLY () -> (Id Text Id Text Text Id Id Text Text Text Text Text Text Day Day Text Text Text Int Text Day Text Id Id Text Day Text Int Int) =
        "SELECT account_id, key, creditor_id, kind, arrival, about_account_id, about_id, about_key, sender, address, subject, text, \
         message_id, sent_on, came_on, attachments, meaning, meant_reason, meant_minor, meant_currency, meant_on, meant_words, \
         task_id, hold_id, ended_as, ended_on, ended_by, version, recorded_at FROM reply ORDER BY account_id, key";
    /// All of `notice_taken_back`.
    DUMP_NOTICE_TAKEN_BACK () -> (Id Id Id Text Day Day Text Text Flag Int Int) =
        "SELECT account_id, notice_id, creditor_id, key, issued_on, taken_back_on, why, reason, is_told, version, recorded_at \
         FROM notice_taken_back ORDER BY account_id, notice_id";
    /// All of `notice_correction`.
    DUMP_NOTICE_CORRECTION () -> (Id Id Id Id Id Int Int) =
        "SELECT account_id, notice_id, by_account_id, by_id, creditor_id, version, recorded_at FROM notice_correction \
         ORDER BY account_id, notice_id, by_id";
    /// All of `notice_content`.
    DUMP_NOTICE_CONTENT () -> (Id Id Id Text) =
        "SELECT account_id, notice_id, creditor_id, content FROM notice_content ORDER BY account_id, \
         notice_id";
    /// All of `step_taken`.
    DUMP_STEP_TAKEN () -> (Id Id Text Int Id Day Int Id Id Id Int Text Int Int) =
        "SELECT account_id, item_id, step, cycle, creditor_id, taken_on, open_minor, notice_id, task_id, \
         maker_id, policy_version, segment, version, recorded_at FROM step_taken ORDER BY account_id, item_id, step, cycle";
    /// All of `policy_move`.
    DUMP_POLICY_MOVE () -> (Id Id Id Int Day Int Int Int) =
        "SELECT account_id, id, creditor_id, policy_version, moved_on, struck_at, version, recorded_at FROM policy_move \
         ORDER BY account_id, id";
    /// All of `given_case`.
    DUMP_GIVEN_CASE () -> (Id Id Id Text Day Text Text Text Day Text Int Int) =
        "SELECT account_id, id, creditor_id, to_whom, from_on, lifts, reason, given_by, ended_on, ended_reason, version, \
         recorded_at FROM given_case ORDER BY account_id, id";
    /// All of `charge`.
    DUMP_CHARGE () -> (Id Id Text Text Day Int Id Day Id Int Int Text Text Int Int) =
        "SELECT account_id, item_id, basis, step, charged_on, again, creditor_id, until_on, charge_id, amount_minor, \
         tax_minor, tax_percent, sheet, \
         version, recorded_at FROM charge ORDER BY account_id, item_id, basis, step, charged_on, again";
    /// All of `late_terms`.
    DUMP_LATE_TERMS () -> (Id Id Id Id Day Text Text Text Text Int Int) =
        "SELECT account_id, id, creditor_id, item_id, since_on, stated_in, interest, fee, law, version, recorded_at \
         FROM late_terms ORDER BY account_id, id";
    /// All of `unlisted`.
    DUMP_UNLISTED () -> (Id Id Int Id Int Int Int) =
        "SELECT account_id, item_id, version, creditor_id, recorded_at, until_version, until_at FROM unlisted \
         ORDER BY account_id, item_id, version";
    /// All of `customer_number`.
    DUMP_CUSTOMER_NUMBER () -> (Text Id Id) =
        "SELECT number, creditor_id, account_id FROM customer_number ORDER BY number, creditor_id";
    /// All of `customer_name`.
    DUMP_CUSTOMER_NAME () -> (Text Id Id) =
        "SELECT folded, creditor_id, account_id FROM customer_name ORDER BY folded, creditor_id, account_id";
    /// All of `item_number`.
    DUMP_ITEM_NUMBER () -> (Text Id Id Id) =
        "SELECT number, creditor_id, account_id, item_id FROM item_number ORDER BY number, creditor_id";
    /// All of `activity`.
    DUMP_ACTIVITY (Id) -> (Id Int Int Id Int Text Text Text Text Text) =
        "SELECT account_id, version, seq, creditor_id, at, actor, code, why, payload, exception FROM activity WHERE \
         account_id <> $1 ORDER BY account_id, version, seq";
}

/// All business tables.
pub(crate) static TABLES: &[Table] = &[
    Table { name: "account", sql: &DUMP_ACCOUNT, accounts_only: false },
    Table { name: "account_link", sql: &DUMP_ACCOUNT_LINK, accounts_only: false },
    Table { name: "account_alias", sql: &DUMP_ACCOUNT_ALIAS, accounts_only: false },
    Table { name: "contact", sql: &DUMP_CONTACT, accounts_only: false },
    Table { name: "item", sql: &DUMP_ITEM, accounts_only: false },
    Table { name: "late_terms", sql: &DUMP_LATE_TERMS, accounts_only: false },
    Table { name: "receipt", sql: &DUMP_RECEIPT, accounts_only: false },
    Table { name: "entry_reason", sql: &DUMP_ENTRY_REASON, accounts_only: false },
    Table { name: "entry", sql: &DUMP_ENTRY, accounts_only: false },
    Table { name: "hold", sql: &DUMP_HOLD, accounts_only: false },
    Table { name: "credit_order", sql: &DUMP_CREDIT_ORDER, accounts_only: false },
    Table { name: "credit_override", sql: &DUMP_CREDIT_OVERRIDE, accounts_only: false },
    Table { name: "credit_member", sql: &DUMP_CREDIT_MEMBER, accounts_only: false },
    Table { name: "dispute", sql: &DUMP_DISPUTE, accounts_only: false },
    Table { name: "promise", sql: &DUMP_PROMISE, accounts_only: false },
    Table { name: "promise_item", sql: &DUMP_PROMISE_ITEM, accounts_only: false },
    Table { name: "instalment_plan", sql: &DUMP_PLAN, accounts_only: false },
    Table { name: "instalment_plan_part", sql: &DUMP_PLAN_PART, accounts_only: false },
    Table { name: "instalment_plan_item", sql: &DUMP_PLAN_ITEM, accounts_only: false },
    Table { name: "placement", sql: &DUMP_PLACEMENT, accounts_only: false },
    Table { name: "placement_item", sql: &DUMP_PLACEMENT_ITEM, accounts_only: false },
    Table { name: "placement_event", sql: &DUMP_PLACEMENT_EVENT, accounts_only: false },
    Table { name: "call", sql: &DUMP_CALL, accounts_only: false },
    Table { name: "call_check", sql: &DUMP_CALL_CHECK, accounts_only: false },
    Table { name: "task", sql: &DUMP_TASK, accounts_only: false },
    Table { name: "note", sql: &DUMP_NOTE, accounts_only: false },
    Table { name: "evidence", sql: &DUMP_EVIDENCE, accounts_only: false },
    Table { name: "credit_application", sql: &DUMP_APPLICATION, accounts_only: false },
    Table { name: "trade_reference", sql: &DUMP_REFERENCE, accounts_only: false },
    Table { name: "credit_report", sql: &DUMP_REPORT, accounts_only: false },
    Table { name: "financial_statement", sql: &DUMP_STATEMENT, accounts_only: false },
    Table { name: "agreement", sql: &DUMP_AGREEMENT, accounts_only: false },
    Table { name: "policy_acceptance", sql: &DUMP_ACCEPTANCE, accounts_only: false },
    Table { name: "notice", sql: &DUMP_NOTICE, accounts_only: false },
    Table { name: "notice_content", sql: &DUMP_NOTICE_CONTENT, accounts_only: false },
    Table { name: "notice_taken_back", sql: &DUMP_NOTICE_TAKEN_BACK, accounts_only: false },
    Table { name: "notice_correction", sql: &DUMP_NOTICE_CORRECTION, accounts_only: false },
    Table { name: "step_taken", sql: &DUMP_STEP_TAKEN, accounts_only: false },
    Table { name: "step_struck", sql: &DUMP_STEP_STRUCK, accounts_only: false },
    Table { name: "delivery", sql: &DUMP_DELIVERY, accounts_only: false },
    Table { name: "post", sql: &DUMP_POST, accounts_only: false },
    Table { name: "reply", sql: &DUMP_REPLY, accounts_only: false },
    Table { name: "policy_move", sql: &DUMP_POLICY_MOVE, accounts_only: false },
    Table { name: "given_case", sql: &DUMP_GIVEN_CASE, accounts_only: false },
    Table { name: "charge", sql: &DUMP_CHARGE, accounts_only: false },
    Table { name: "unlisted", sql: &DUMP_UNLISTED, accounts_only: false },
    Table { name: "customer_number", sql: &DUMP_CUSTOMER_NUMBER, accounts_only: false },
    Table { name: "customer_name", sql: &DUMP_CUSTOMER_NAME, accounts_only: false },
    Table { name: "item_number", sql: &DUMP_ITEM_NUMBER, accounts_only: false },
    Table { name: "activity", sql: &DUMP_ACTIVITY, accounts_only: true },
];

impl Tx<'_> {
    /// Every business table as text, a line a row, in the order of keys: for comparing two books. Left out is what is no fact
    /// of an account: when to look next, with which rules it was decided, which files were written, settings and runs.
    pub fn dump(&mut self) -> Result<Vec<(&'static str, Vec<String>)>> {
        TABLES.iter().map(|table| Ok((table.name, lines(self.db, table)?))).collect()
    }
}

fn lines(db: &mut Db, table: &Table) -> Result<Vec<String>> {
    let mut all = Vec::new();
    each(db, table, |line| all.push(line.to_owned()))?;
    Ok(all)
}

/// A fingerprint of each row: enough to compare, small enough for a big book.
pub(crate) fn prints(db: &mut Db, table: &Table) -> Result<Vec<[u8; 8]>> {
    let mut all = Vec::new();
    each(db, table, |line| {
        let mut print = [0; 8];
        print.copy_from_slice(&Sha256::digest(line.as_bytes())[..8]);
        all.push(print);
    })?;
    Ok(all)
}

fn each(db: &mut Db, table: &Table, mut each: impl FnMut(&str)) -> Result<()> {
    let book = [Param::from(BOOK)];
    let mut line = String::new();
    db.each(table.sql, if table.accounts_only { &book } else { &[] }, |row| {
        line.clear();
        for (at, kind) in table.sql.gives.iter().enumerate() {
            show(row, at, *kind, &mut line)?;
        }
        each(&line);
        Ok::<(), StoreError>(())
    })
}

fn show(row: &Row<'_>, at: usize, kind: Kind, line: &mut String) -> Result<()> {
    if at > 0 {
        line.push('|');
    }
    let shown = match kind {
        Kind::Id => row.opt_id(at)?.map(|id| format!("{id:032x}")),
        Kind::Int => row.opt_int(at)?.map(|value| value.to_string()),
        Kind::Flag => Some(row.flag(at)?.to_string()),
        Kind::Text => row.opt_text(at)?.map(|text| format!("{text:?}")),
        Kind::Day => row.opt_day(at)?.map(|day| day.to_string()),
        Kind::Bytes => Some(format!("{:?}", row.bytes(at)?)),
    };
    line.push_str(shown.as_deref().unwrap_or("-"));
    Ok(())
}
