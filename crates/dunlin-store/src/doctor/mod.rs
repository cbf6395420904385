//! The doctor: is the book what the program says it is?
//!
//! Requirement R4.6. Every cached sum is added up again, both sides of every directory are compared, every notice has its
//! steps and every fact its line in the log, the engine checks itself; `replay_check` makes the whole book again from the log
//! and compares the tables. It changes nothing and repairs nothing.

pub(crate) mod dump;
mod replay;

use crate::db::{Sql, statements};
use crate::error::{Result, StoreError};
use crate::model::Check;
use crate::store::Tx;

/// Examples that a check names.
const EXAMPLES: usize = 5;

statements! {
    /// Open amounts that are not the sum of the entries.
    OPEN_IS_SUM () -> (Text) =
        "SELECT i.number FROM item i LEFT JOIN (SELECT account_id, item_id, CAST(SUM(amount_minor) AS BIGINT) AS total \
         FROM entry GROUP BY account_id, item_id) e ON e.account_id = i.account_id AND e.item_id = i.id \
         WHERE e.total IS NULL OR e.total <> i.open_minor ORDER BY i.number";
    /// Amounts that are not the sum of what formed and corrected them.
    AMOUNT_IS_SUM () -> (Text) =
        "SELECT i.number FROM item i LEFT JOIN (SELECT account_id, item_id, CAST(SUM(amount_minor) AS BIGINT) AS total \
         FROM entry WHERE kind IN ('issued', 'corrected') GROUP BY account_id, item_id) e \
         ON e.account_id = i.account_id AND e.item_id = i.id \
         WHERE COALESCE(e.total, 0) <> i.amount_minor AND i.kind <> 'on_account' ORDER BY i.number";
    /// Receipts that are not settled on items to the last minor unit, or that ended and still settle something.
    RECEIPT_IS_SPENT () -> (Text) =
        "SELECT a.number FROM receipt r JOIN account a ON a.id = r.account_id \
         LEFT JOIN (SELECT account_id, receipt_id, CAST(SUM(amount_minor) AS BIGINT) AS total FROM entry \
         WHERE receipt_id IS NOT NULL AND kind NOT IN ('discounted', 'small_difference') GROUP BY account_id, receipt_id) e \
         ON e.account_id = r.account_id AND e.receipt_id = r.id \
         WHERE COALESCE(e.total, 0) + CASE WHEN r.ended IS NULL THEN r.amount_minor ELSE 0 END <> 0 ORDER BY a.number";
    /// Currencies in which what came in is not what was settled, is on account, was used from there or was paid back.
    MONEY_IS_CONSERVED () -> (Text) =
        "SELECT flow.currency FROM (SELECT creditor_id, currency, amount_minor AS minor FROM receipt WHERE ended IS NULL \
         UNION ALL SELECT creditor_id, currency, open_minor FROM item WHERE kind = 'on_account' \
         UNION ALL SELECT i.creditor_id, i.currency, CASE WHEN i.kind = 'on_account' THEN -e.amount_minor ELSE e.amount_minor END \
         FROM entry e JOIN item i ON i.account_id = e.account_id AND i.id = e.item_id \
         WHERE (i.kind = 'on_account' AND e.kind NOT IN ('allocated', 'unallocated', 'returned')) \
         OR (i.kind <> 'on_account' AND e.receipt_id IS NOT NULL AND e.kind IN ('allocated', 'unallocated', 'returned'))) flow \
         GROUP BY flow.creditor_id, flow.currency HAVING SUM(flow.minor) <> 0 ORDER BY flow.currency";
    /// Credits that were used for more or less than what was settled with them.
    NETTED_TIES () -> (Text) =
        "SELECT a.number FROM account a JOIN (SELECT account_id, version, CAST(SUM(amount_minor) AS BIGINT) AS total \
         FROM entry WHERE kind = 'netted' GROUP BY account_id, version) e ON e.account_id = a.id \
         WHERE e.total <> 0 ORDER BY a.number";
    /// Items of which more was settled than they were ever worth, though nobody corrected them.
    NOT_OVER_SETTLED () -> (Text) =
        "SELECT i.number FROM item i WHERE ((i.kind IN ('invoice', 'charge') AND i.open_minor < 0 AND i.amount_minor >= 0) \
         OR (i.kind IN ('credit_note', 'on_account') AND i.open_minor > 0)) AND NOT EXISTS (SELECT 1 FROM entry e \
         WHERE e.account_id = i.account_id AND e.item_id = i.id AND e.kind = 'corrected') ORDER BY i.number";
    /// Accounts whose newest entry is another than remembered.
    NEWEST_ENTRY () -> (Text) =
        "SELECT a.number FROM account a LEFT JOIN (SELECT account_id, MAX(effective_on) AS newest FROM entry \
         GROUP BY account_id) e ON e.account_id = a.id \
         WHERE e.newest IS NOT NULL AND e.newest <> a.newest_entry_on ORDER BY a.number";
    /// Accounts whose first invoice is another than remembered.
    FIRST_INVOICE () -> (Text) =
        "SELECT a.number FROM account a LEFT JOIN (SELECT account_id, MIN(issued_on) AS first FROM item \
         WHERE kind = 'invoice' AND withdrawn_at IS NULL GROUP BY account_id) i ON i.account_id = a.id \
         WHERE i.first IS NOT NULL AND i.first <> a.first_issued_on ORDER BY a.number";
    /// Accounts that their directory does not know, or knows as another.
    CUSTOMER_NUMBERS () -> (Text) =
        "SELECT COALESCE(n.number, a.number) FROM (SELECT id, number, creditor_id FROM account WHERE withdrawn_at IS NULL) a \
         FULL JOIN customer_number n ON n.account_id = a.id \
         AND n.number = a.number AND n.creditor_id = a.creditor_id WHERE n.number IS NULL OR a.id IS NULL ORDER BY 1";
    /// Names in the directory whose account is gone.
    CUSTOMER_NAMES () -> (Text) =
        "SELECT n.folded FROM customer_name n LEFT JOIN account a ON a.id = n.account_id \
         WHERE a.id IS NULL OR a.withdrawn_at IS NOT NULL ORDER BY 1";
    /// Items that their directory does not know, or knows as another.
    ITEM_NUMBERS () -> (Text) =
        "SELECT COALESCE(n.number, i.number) FROM (SELECT account_id, id, creditor_id, number FROM item \
         WHERE withdrawn_at IS NULL UNION ALL SELECT account_id, id, creditor_id, SUBSTR(number, 1, LENGTH(number) - 2) \
         FROM item WHERE part = 1 AND withdrawn_at IS NULL) i \
         FULL JOIN item_number n ON n.account_id = i.account_id \
         AND n.item_id = i.id AND n.number = i.number AND n.creditor_id = i.creditor_id \
         WHERE n.number IS NULL OR i.id IS NULL ORDER BY 1";
    /// Documents of which a part is missing, is there twice, or is not numbered after it.
    PARTS_ARE_WHOLE () -> (Text) =
        "SELECT MIN(i.number) FROM item i WHERE i.part IS NOT NULL AND i.withdrawn_at IS NULL GROUP BY i.account_id, \
         SUBSTR(i.number, 1, LENGTH(i.number) - LENGTH(CAST(i.part AS TEXT)) - 1) \
         HAVING COUNT(*) <> MAX(i.parts) OR MIN(i.parts) <> MAX(i.parts) OR MIN(i.part) <> 1 \
         OR MAX(i.part) <> MAX(i.parts) OR COUNT(DISTINCT i.part) <> COUNT(*) ORDER BY 1";
    /// Items that were taken back and of which something is left.
    WITHDRAWN_IS_NOTHING () -> (Text) =
        "SELECT number FROM item WHERE withdrawn_at IS NOT NULL AND (open_minor <> 0 OR amount_minor <> 0 \
         AND kind <> 'on_account') ORDER BY number";
    /// Receipt keys whose receipt is gone.
    RECEIPT_KEYS () -> (Text) =
        "SELECT k.key FROM receipt_key k LEFT JOIN receipt r ON r.account_id = k.account_id AND r.id = k.receipt_id \
         WHERE r.id IS NULL ORDER BY 1";
    /// Notices that took no step, or have no content.
    NOTICE_STEPS () -> (Text) =
        "SELECT n.key FROM notice n WHERE n.struck_at IS NULL AND NOT EXISTS (SELECT 1 FROM step_taken s WHERE s.account_id = n.account_id \
         AND s.notice_id = n.id) AND NOT EXISTS (SELECT 1 FROM account_link l JOIN step_taken s ON s.account_id = l.account_id \
         WHERE l.into_id = n.account_id AND s.notice_id = n.id) AND NOT EXISTS (SELECT 1 FROM notice_correction k \
         WHERE k.by_account_id = n.account_id AND k.by_id = n.id) OR NOT EXISTS (SELECT 1 FROM notice_content c WHERE c.account_id = n.account_id \
         AND c.notice_id = n.id) ORDER BY n.key";
    /// Notices that were written without a file, or have a file and were not.
    NOTICE_FILES_WRITTEN () -> (Text) =
        "SELECT n.key FROM notice n LEFT JOIN (SELECT account_id, notice_id, COUNT(*) AS files FROM notice_file \
         GROUP BY account_id, notice_id) f ON f.account_id = n.account_id AND f.notice_id = n.id \
         WHERE (n.written_at IS NULL) <> (f.files IS NULL) ORDER BY n.key";
    /// Accounts whose log does not reach their version.
    LOG_REACHES () -> (Text) =
        "SELECT a.number FROM account a LEFT JOIN (SELECT account_id, MAX(version) AS newest, \
         COUNT(DISTINCT version) AS versions FROM activity GROUP BY account_id) l ON l.account_id = a.id \
         WHERE l.newest IS NULL OR l.newest <> a.version OR l.versions <> a.version ORDER BY a.number";
    /// Accounts whose log has more or fewer lines for entries than there are entries.
    LOG_ENTRIES () -> (Text) =
        "SELECT a.number FROM account a \
         LEFT JOIN (SELECT account_id, COUNT(*) AS entries FROM entry GROUP BY account_id) e ON e.account_id = a.id \
         LEFT JOIN (SELECT account_id, COUNT(*) AS entries FROM activity WHERE code IN ('item.issued', 'item.corrected', \
         'item.settled_before', 'receipt.allocated', 'receipt.unallocated', 'discount.granted', 'difference.forgiven', 'item.reopened', \
         'item.netted', 'item.refunded', 'item.written_off', 'charge.waived', 'item.reinstated') GROUP BY account_id) l ON l.account_id = a.id \
         WHERE COALESCE(e.entries, 0) <> COALESCE(l.entries, 0) ORDER BY a.number";
    /// Notices that were withdrawn and still count or have taken steps, or of which more than one letter that counts tells.
    NOTICE_TAKEN_BACK () -> (Text) =
        "SELECT t.key FROM notice_taken_back t JOIN notice n ON n.account_id = t.account_id AND n.id = t.notice_id \
         WHERE n.struck_at IS NULL OR EXISTS (SELECT 1 FROM step_taken s WHERE s.notice_id = n.id \
         AND COALESCE(s.maker_id, s.account_id) = n.account_id) OR (SELECT COUNT(*) FROM notice_correction c \
         JOIN notice l ON l.account_id = c.by_account_id AND l.id = c.by_id WHERE c.account_id = t.account_id \
         AND c.notice_id = t.notice_id AND l.struck_at IS NULL) > 1 ORDER BY t.key";
    /// Charges that are more or less than the item they became, or that share it; what was taken back is worth nothing.
    CHARGE_IS_ITEM () -> (Text) =
        "SELECT i.number FROM item i JOIN (SELECT account_id, charge_id, COUNT(*) AS charges, \
         CAST(SUM(amount_minor) AS BIGINT) AS total FROM charge GROUP BY account_id, charge_id) c \
         ON c.account_id = i.account_id AND c.charge_id = i.id \
         WHERE c.charges <> 1 OR (c.total <> i.amount_minor AND i.amount_minor <> 0) OR i.kind <> 'charge' ORDER BY i.number";
    /// Late items with a lump sum or a step's fee that was charged on several days.
    CHARGED_ONCE () -> (Text) =
        "SELECT i.number FROM item i JOIN (SELECT h.account_id, h.item_id, h.basis, h.step FROM charge h \
         JOIN item m ON m.account_id = h.account_id AND m.id = h.charge_id AND m.amount_minor <> 0 WHERE h.basis <> 'interest' \
         GROUP BY h.account_id, h.item_id, h.basis, h.step HAVING COUNT(*) > 1) c \
         ON c.account_id = i.account_id AND c.item_id = i.id ORDER BY i.number";
    /// Lines of money in that are applied and did not become receipts of their sum, less what a partner kept of it.
    LINE_IS_RECEIPTS () -> (Text) =
        "SELECT l.name FROM bank_line l LEFT JOIN (SELECT b.line_id, \
         CAST(SUM(r.amount_minor - COALESCE(e.kept_minor, 0)) AS BIGINT) AS total \
         FROM bank_line_receipt b JOIN receipt r ON r.account_id = b.account_id AND r.id = b.receipt_id \
         LEFT JOIN placement_event e ON e.receipt_id = r.id AND e.kind = 'remitted' \
         GROUP BY b.line_id) t ON t.line_id = l.id \
         WHERE COALESCE(t.total, 0) <> CASE WHEN l.state = 'applied' AND l.amount_minor > 0 THEN l.amount_minor ELSE 0 END \
         ORDER BY l.name";
    /// Steps whose notice or task is not there.
    STEP_MAKERS () -> (Text) =
        "SELECT i.number FROM step_taken s JOIN item i ON i.account_id = s.account_id AND i.id = s.item_id \
         WHERE (s.notice_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM notice n \
         WHERE n.account_id = COALESCE(s.maker_id, s.account_id) AND n.id = s.notice_id)) \
         OR (s.task_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM task t \
         WHERE t.account_id = COALESCE(s.maker_id, s.account_id) AND t.id = s.task_id)) ORDER BY i.number";
    /// Accounts whose link is another than remembered, that have several, or that are seen under one that is seen under another.
    ACCOUNT_LINKS () -> (Text) =
        "SELECT a.number FROM account a LEFT JOIN (SELECT account_id, COUNT(*) AS links \
         FROM account_link WHERE until_at IS NULL GROUP BY account_id) l ON l.account_id = a.id \
         WHERE (a.merged_into IS NULL) <> (l.links IS NULL) OR l.links > 1 \
         OR EXISTS (SELECT 1 FROM account_link k WHERE k.account_id = a.id AND k.until_at IS NULL AND k.into_id <> a.merged_into) \
         OR EXISTS (SELECT 1 FROM account h WHERE h.id = a.merged_into AND h.merged_into IS NOT NULL) ORDER BY a.number";
    /// Rows of runs that are not there or were superseded.
    RUN_ROWS_LIVE () -> (Text) =
        "SELECT w.number FROM run_row w LEFT JOIN run r ON r.id = w.run_id \
         WHERE r.id IS NULL OR r.state = 'superseded' ORDER BY w.number";
    /// Creditors whose policy is not the text of its version.
    POLICY_IS_VERSION () -> (Text) =
        "SELECT c.name FROM creditor c LEFT JOIN policy_version p ON p.creditor_id = c.id AND p.version = c.policy_version \
         WHERE c.policy_text IS NOT NULL AND (p.version IS NULL OR p.content <> c.policy_text) ORDER BY c.name";
    /// Changed rows that no proposal has.
    RUN_EDITS_LIVE () -> (Text) =
        "SELECT a.number FROM run_edit e JOIN account a ON a.id = e.account_id LEFT JOIN run_row w \
         ON w.account_id = e.account_id AND w.run_id = e.run_id WHERE w.run_id IS NULL ORDER BY a.number";
    /// Runs that were let go while they were held, or that are held without an end.
    HOLDS_END () -> (Text) =
        "SELECT name FROM run WHERE (state = 'held' AND (send_at IS NULL OR issued_at IS NOT NULL)) \
         OR (state = 'proposed' AND (approved_at IS NOT NULL OR send_at IS NOT NULL)) ORDER BY name";
    /// Creditors whose bank accounts do not stand in a row.
    BANK_ACCOUNT_PLACES () -> (Text) =
        "SELECT c.name FROM creditor c JOIN (SELECT creditor_id, MIN(place) AS first, MAX(place) AS last, COUNT(*) AS accounts \
         FROM bank_account GROUP BY creditor_id) b ON b.creditor_id = c.id \
         WHERE b.first <> 1 OR b.last <> b.accounts ORDER BY c.name";
    /// Creditors whose logo is not kept.
    LOGO_IS_KEPT () -> (Text) =
        "SELECT c.name FROM creditor c LEFT JOIN document d ON d.sha256 = c.logo_sha256 AND d.creditor_id = c.id \
         WHERE c.logo_sha256 IS NOT NULL AND d.sha256 IS NULL ORDER BY c.name";
    /// Evidence whose bytes are not kept.
    EVIDENCE_IS_KEPT () -> (Text) =
        "SELECT e.name FROM evidence e LEFT JOIN document d ON d.sha256 = e.sha256 AND d.creditor_id = e.creditor_id \
         WHERE d.sha256 IS NULL ORDER BY e.name";
    /// Instalment plans whose parts do not make what their items came to.
    PLAN_PARTS_ARE_WHOLE () -> (Text) =
        "SELECT p.number FROM instalment_plan p WHERE \
         (SELECT CAST(COALESCE(SUM(t.amount_minor), 0) AS BIGINT) FROM instalment_plan_part t \
         WHERE t.account_id = p.account_id AND t.plan_id = p.id) \
         <> (SELECT CAST(COALESCE(SUM(c.amount_minor), 0) AS BIGINT) FROM instalment_plan_item c \
         WHERE c.account_id = p.account_id AND c.plan_id = p.id) ORDER BY p.number";
    /// Items that an instalment plan covers and that are not there.
    PLAN_ITEMS_ARE_THERE () -> (Text) =
        "SELECT DISTINCT p.number FROM instalment_plan p JOIN instalment_plan_item c \
         ON c.account_id = p.account_id AND c.plan_id = p.id \
         LEFT JOIN item i ON i.account_id = c.item_account_id AND i.id = c.item_id WHERE i.id IS NULL ORDER BY p.number";
    /// Items that are in other hands twice at a time.
    PLACED_ONCE () -> (Text) =
        "SELECT DISTINCT p.number FROM placement p JOIN placement_item c ON c.account_id = p.account_id AND c.placement_id = p.id \
         JOIN placement_item o ON o.item_account_id = c.item_account_id AND o.item_id = c.item_id AND o.placement_id <> c.placement_id \
         JOIN placement q ON q.account_id = o.account_id AND q.id = o.placement_id \
         WHERE q.kind <> 'early_out' AND p.kind <> 'early_out' AND NOT EXISTS (SELECT 1 FROM placement_event e \
         WHERE e.account_id = p.account_id AND e.placement_id = p.id AND e.kind IN ('recalled', 'returned', 'sold', 'withdrawn')) \
         AND NOT EXISTS (SELECT 1 FROM placement_event e WHERE e.account_id = q.account_id AND e.placement_id = q.id \
         AND e.kind IN ('recalled', 'returned', 'sold', 'withdrawn')) ORDER BY p.number";
    /// Remittances of partners whose receipt is not there, or is of another amount.
    REMITTED_IS_RECEIVED () -> (Text) =
        "SELECT DISTINCT p.number FROM placement p JOIN placement_event e ON e.account_id = p.account_id AND e.placement_id = p.id \
         WHERE e.kind = 'remitted' AND (e.kept_minor > e.amount_minor OR NOT EXISTS (SELECT 1 FROM placement_item c \
         JOIN receipt r ON r.account_id = c.item_account_id AND r.id = e.receipt_id \
         WHERE c.account_id = e.account_id AND c.placement_id = e.placement_id AND r.amount_minor = e.amount_minor)) \
         ORDER BY p.number";
    /// Portfolios whose placements are not as many as were handed on with them, or went to several partners or in several moneys; and
    /// placements whose portfolio is not there.
    PORTFOLIO_IS_WHOLE () -> (Text) =
        "SELECT f.number FROM portfolio f LEFT JOIN (SELECT creditor_id, portfolio, COUNT(*) AS placements, \
         COUNT(DISTINCT partner) + COUNT(DISTINCT kind) + COUNT(DISTINCT currency) AS ways FROM placement \
         WHERE portfolio IS NOT NULL GROUP BY creditor_id, portfolio) p \
         ON p.creditor_id = f.creditor_id AND p.portfolio = f.number WHERE COALESCE(p.placements, 0) <> f.placements OR p.ways <> 3 \
         UNION ALL SELECT p.number FROM placement p LEFT JOIN portfolio f \
         ON f.creditor_id = p.creditor_id AND f.number = p.portfolio \
         WHERE p.portfolio IS NOT NULL AND f.number IS NULL ORDER BY 1";
    /// Users of a book in which nobody may say who else may.
    SOMEBODY_ADMINISTERS () -> (Text) =
        "SELECT name FROM book_user WHERE NOT EXISTS (SELECT 1 FROM book_user a WHERE a.role = 'administrator' \
         AND a.disabled_at IS NULL) ORDER BY folded";
    /// Approvals that the one who asked also decided.
    FOUR_EYES () -> (Text) =
        "SELECT number FROM approval WHERE state = 'approved' AND (decided_by IS NULL OR decided_by = asked_by) \
         ORDER BY number";
}

/// Checks that are a statement naming what is wrong.
fn by_statement() -> [(&'static str, &'static Sql); 38] {
    [
        ("placement.once", &PLACED_ONCE),
        ("placement.remitted", &REMITTED_IS_RECEIVED),
        ("placement.portfolio_whole", &PORTFOLIO_IS_WHOLE),
        ("plan.parts_are_whole", &PLAN_PARTS_ARE_WHOLE),
        ("plan.items_are_there", &PLAN_ITEMS_ARE_THERE),
        ("item.open_is_sum", &OPEN_IS_SUM),
        ("item.amount_is_sum", &AMOUNT_IS_SUM),
        ("item.not_over_settled", &NOT_OVER_SETTLED),
        ("receipt.is_spent", &RECEIPT_IS_SPENT),
        ("book.money_conserved", &MONEY_IS_CONSERVED),
        ("item.netted_ties", &NETTED_TIES),
        ("account.newest_entry", &NEWEST_ENTRY),
        ("account.first_invoice", &FIRST_INVOICE),
        ("directory.customer_numbers", &CUSTOMER_NUMBERS),
        ("directory.customer_names", &CUSTOMER_NAMES),
        ("directory.item_numbers", &ITEM_NUMBERS),
        ("item.parts_are_whole", &PARTS_ARE_WHOLE),
        ("item.withdrawn_is_nothing", &WITHDRAWN_IS_NOTHING),
        ("directory.receipt_keys", &RECEIPT_KEYS),
        ("notice.has_steps", &NOTICE_STEPS),
        ("notice.has_files", &NOTICE_FILES_WRITTEN),
        ("notice.taken_back", &NOTICE_TAKEN_BACK),
        ("activity.reaches_version", &LOG_REACHES),
        ("activity.has_entries", &LOG_ENTRIES),
        ("charge.is_item", &CHARGE_IS_ITEM),
        ("charge.made_once", &CHARGED_ONCE),
        ("bank.line_is_receipts", &LINE_IS_RECEIPTS),
        ("step.has_maker", &STEP_MAKERS),
        ("account.links", &ACCOUNT_LINKS),
        ("run.rows_live", &RUN_ROWS_LIVE),
        ("policy.is_its_version", &POLICY_IS_VERSION),
        ("run.edits_live", &RUN_EDITS_LIVE),
        ("run.holds_end", &HOLDS_END),
        ("creditor.account_places", &BANK_ACCOUNT_PLACES),
        ("creditor.logo_kept", &LOGO_IS_KEPT),
        ("evidence.is_kept", &EVIDENCE_IS_KEPT),
        ("user.somebody_administers", &SOMEBODY_ADMINISTERS),
        ("approval.four_eyes", &FOUR_EYES),
    ]
}

impl Tx<'_> {
    /// All checks that read tables and settings; `replay_check` stands apart because it takes as long as the log is.
    pub fn doctor(&mut self) -> Result<Vec<Check>> {
        let mut checks = Vec::new();
        for (code, sql) in by_statement() {
            let (mut count, mut examples) = (0, Vec::new());
            self.db.each(sql, &[], |row| {
                count += 1;
                if examples.len() < EXAMPLES {
                    examples.push(row.string(0)?);
                }
                Ok::<(), StoreError>(())
            })?;
            checks.push(Check { code, ok: count == 0, count, examples, notice: false });
        }
        checks.push(check("document.is_its_hash", self.damaged_documents()?));
        checks.push(check("database.integrity", self.db.integrity()?));
        checks.push(check("database.settings", self.db.wrong_settings()?));
        checks.push(check(
            "database.append_only",
            self.db.unguarded(&["entry", "entry_reason", "activity", "rate", "charge", "late_terms"])?,
        ));
        checks.push(notice("bank.statements_chain", self.gaps()?));
        Ok(checks)
    }

    /// Statements that do not open with what the one before closed with: one between was not brought in.
    fn gaps(&mut self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for creditor in self.creditors()? {
            let gaps = self.bank_gaps(creditor.id)?;
            found
                .extend(gaps.iter().map(|gap| format!("{} {} to {}", gap.account, gap.gap.after_on, gap.gap.opens_on)));
        }
        Ok(found)
    }

    /// Replays the activity log into an empty book in memory and compares the business tables.
    pub fn replay_check(&mut self) -> Result<Check> {
        Ok(check("activity.replays", replay::differences(self)?))
    }
}

fn check(code: &'static str, mut found: Vec<String>) -> Check {
    let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
    found.truncate(EXAMPLES);
    Check { code, ok: count == 0, count, examples: found, notice: false }
}

/// Something that is worth knowing, and no damage.
fn notice(code: &'static str, found: Vec<String>) -> Check {
    Check { ok: true, notice: true, ..check(code, found) }
}
