//! What waits for a second person: who asked for what, why, and what became of it.

use dunlin_core::id::{ApprovalId, CreditorId};
use dunlin_core::money::{Currency, Money};
use jiff::Timestamp;

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::model::Who;
use crate::store::Tx;

macro_rules! approval_columns {
    () => {
        "SELECT id, number, kind, subject, amount_minor, currency, notices, why, content, asked_by, asked_at, state, \
         decided_by, decided_at, decided_why FROM approval "
    };
}

statements! {
    /// All of a creditor, newest first.
    APPROVALS (Id) -> (Id Text Text Text Int Text Int Text Text Text Int Text Text Int Text) =
        concat!(approval_columns!(), "WHERE creditor_id = $1 ORDER BY asked_at DESC, number DESC");
    /// Those that wait, oldest first.
    OPEN_APPROVALS (Id) -> (Id Text Text Text Int Text Int Text Text Text Int Text Text Int Text) =
        concat!(approval_columns!(), "WHERE creditor_id = $1 AND state = 'open' ORDER BY asked_at, number");
    /// By its number.
    FIND_APPROVAL (Id Text) -> (Id Text Text Text Int Text Int Text Text Text Int Text Text Int Text) =
        concat!(approval_columns!(), "WHERE creditor_id = $1 AND number = $2");
    /// One more.
    INSERT_APPROVAL (Id Id Text Text Text Int Text Int Text Text Text Int Text) -> () =
        "INSERT INTO approval (id, creditor_id, number, kind, subject, amount_minor, currency, notices, why, content, \
         asked_by, asked_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    /// Decided once.
    DECIDE_APPROVAL (Text Text Int Text Id) -> () =
        "UPDATE approval SET state = $1, decided_by = $2, decided_at = $3, decided_why = $4 \
         WHERE id = $5 AND state = 'open'";
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApprovalKind {
    /// A debt is given up.
    WriteOff,
    /// A charge is given up.
    Waive,
    /// A credit is paid back.
    Refund,
    /// A customer may owe so much, as it applied for.
    Limit,
    /// A customer may owe so much, by a person's word.
    CustomerLimit,
    /// Customers may owe so much together.
    GroupLimit,
    /// A debt is handed on.
    Placement,
    /// A run's letters go out.
    Run,
}

impl ApprovalKind {
    /// All of them.
    pub const ALL: [ApprovalKind; 8] = [
        ApprovalKind::WriteOff,
        ApprovalKind::Waive,
        ApprovalKind::Refund,
        ApprovalKind::Limit,
        ApprovalKind::CustomerLimit,
        ApprovalKind::GroupLimit,
        ApprovalKind::Placement,
        ApprovalKind::Run,
    ];

    /// The word in the book.
    pub fn code(self) -> &'static str {
        match self {
            ApprovalKind::WriteOff => "write_off",
            ApprovalKind::Waive => "waive",
            ApprovalKind::Refund => "refund",
            ApprovalKind::Limit => "limit",
            ApprovalKind::CustomerLimit => "customer_limit",
            ApprovalKind::GroupLimit => "group_limit",
            ApprovalKind::Placement => "placement",
            ApprovalKind::Run => "run",
        }
    }

    fn find(code: &str) -> Option<ApprovalKind> {
        ApprovalKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApprovalState {
    /// It waits.
    Open,
    /// A second person said yes, and it was done.
    Approved,
    /// A second person said no.
    Rejected,
    /// Who asked took it back.
    Withdrawn,
}

impl ApprovalState {
    /// All of them.
    pub const ALL: [ApprovalState; 4] =
        [ApprovalState::Open, ApprovalState::Approved, ApprovalState::Rejected, ApprovalState::Withdrawn];

    /// The word in the book.
    pub fn code(self) -> &'static str {
        match self {
            ApprovalState::Open => "open",
            ApprovalState::Approved => "approved",
            ApprovalState::Rejected => "rejected",
            ApprovalState::Withdrawn => "withdrawn",
        }
    }

    fn find(code: &str) -> Option<ApprovalState> {
        ApprovalState::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// Something that waits, or waited, for a second person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// Key.
    pub id: ApprovalId,
    /// As people name it: A-2026-11-22-1.
    pub number: String,
    /// What is asked for.
    pub kind: ApprovalKind,
    /// The item's or the application's number, or the run's name.
    pub subject: String,
    /// How much, where it is money.
    pub amount: Option<Money>,
    /// How many notices, where it is a run.
    pub notices: Option<i64>,
    /// In the words of who asked.
    pub why: String,
    /// What is done after the yes.
    pub content: String,
    /// Who asked.
    pub asked_by: String,
    /// When.
    pub asked_at: Timestamp,
    /// What became of it.
    pub state: ApprovalState,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// In their words.
    pub decided_why: Option<String>,
}

impl Tx<'_> {
    /// All of a creditor, newest first.
    pub fn approvals(&mut self, creditor: CreditorId) -> Result<Vec<Approval>> {
        self.db.list(&APPROVALS, params![creditor], read)
    }

    /// Those that wait, oldest first.
    pub fn open_approvals(&mut self, creditor: CreditorId) -> Result<Vec<Approval>> {
        self.db.list(&OPEN_APPROVALS, params![creditor], read)
    }

    /// By its number.
    pub fn approval(&mut self, creditor: CreditorId, number: &str) -> Result<Option<Approval>> {
        self.db.find(&FIND_APPROVAL, params![creditor, number], read)
    }

    /// One more, with a line in the book's log.
    ///
    /// # Errors
    /// `AlreadyThere` when its number is taken.
    pub fn insert_approval(&mut self, who: &Who, creditor: CreditorId, approval: &Approval) -> Result<()> {
        let a = approval;
        let (minor, currency) = (a.amount.map(|money| money.minor), a.amount.map(|money| money.currency));
        let currency = currency.as_ref().map(Currency::code);
        let (kind, state) = (a.kind.code(), a.state.code());
        self.db.run(
            &INSERT_APPROVAL,
            params![
                a.id,
                creditor,
                &a.number,
                kind,
                &a.subject,
                minor,
                currency,
                a.notices,
                &a.why,
                &a.content,
                &a.asked_by,
                a.asked_at,
                state
            ],
        )?;
        self.log_approval(who, creditor, "approval.asked", approval)
    }

    /// Its end, with a line in the book's log; once.
    ///
    /// # Errors
    /// `NoSuch` when it does not wait any more.
    pub fn decide_approval(
        &mut self,
        who: &Who,
        creditor: CreditorId,
        approval: &Approval,
        state: ApprovalState,
    ) -> Result<()> {
        let row = params![state.code(), &who.actor, who.at, &who.why, approval.id];
        if self.db.run(&DECIDE_APPROVAL, row)? != 1 {
            return Err(StoreError::NoSuch { what: "open approval", key: approval.number.clone() });
        }
        let code = match state {
            ApprovalState::Open | ApprovalState::Approved => "approval.approved",
            ApprovalState::Rejected => "approval.rejected",
            ApprovalState::Withdrawn => "approval.withdrawn",
        };
        self.log_approval(who, creditor, code, approval)
    }

    fn log_approval(&mut self, who: &Who, creditor: CreditorId, code: &str, approval: &Approval) -> Result<()> {
        let amount = approval.amount.map(|money| (money.minor, money.currency.code().to_owned()));
        let payload = serde_json::json!({ "approval": approval.number, "kind": approval.kind.code(),
            "subject": approval.subject, "amount": amount, "notices": approval.notices });
        self.log_setting(who, creditor, code, &payload)
    }
}

fn read(row: &Row<'_>) -> Result<Approval> {
    let amount = match (row.opt_int(4)?, row.opt_word(5, Currency::find)?) {
        (Some(minor), Some(currency)) => Some(Money { minor, currency }),
        _ => None,
    };
    Ok(Approval {
        id: ApprovalId(row.id(0)?),
        number: row.string(1)?,
        kind: row.word(2, ApprovalKind::find)?,
        subject: row.string(3)?,
        amount,
        notices: row.opt_int(6)?,
        why: row.string(7)?,
        content: row.string(8)?,
        asked_by: row.string(9)?,
        asked_at: row.instant(10)?,
        state: row.word(11, ApprovalState::find)?,
        decided_by: row.opt_string(12)?,
        decided_at: row.opt_instant(13)?,
        decided_why: row.opt_string(14)?,
    })
}
