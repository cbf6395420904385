//! In whose hands tasks are: cases given to a person, and who stands in for whom.
//!
//! A case is a fact of an account and comes by `commit`; a stand-in belongs to the book like its users, and is a row with a line in the
//! book's log. Who has a task is the core's (`hands`).

use dunlin_core::hands::{GivenCase, StandIn};
use dunlin_core::id::{AccountId, CaseId, CreditorId, StandInId, UserId};
use dunlin_core::view::LiftRule;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::db::{Row, params, statements};
use crate::error::{Result, StoreError};
use crate::model::Who;
use crate::store::Tx;
use crate::user::NO_CREDITOR;

macro_rules! case_columns {
    () => {
        "SELECT account_id, id, to_whom, from_on, lifts, reason, given_by, ended_on FROM given_case "
    };
}

statements! {
    /// Those in somebody's hands on a day.
    CASES_ON (Id Day) -> (Id Id Text Day Text Text Text Day) = concat!(
        case_columns!(),
        "WHERE creditor_id = $1 AND from_on <= $2 AND (ended_on IS NULL OR ended_on > $2) ORDER BY account_id, from_on, id"
    );
    /// Of an account, those that ended too.
    CASES (Id) -> (Id Id Text Day Text Text Text Day) =
        concat!(case_columns!(), "WHERE account_id = $1 ORDER BY from_on, version, id");
    /// Of a creditor that are in somebody's hands, or are to be.
    CASES_OF (Id Text) -> (Id Id Text Day Text Text Text Day) =
        concat!(case_columns!(), "WHERE creditor_id = $1 AND ended_on IS NULL AND to_whom = $2 ORDER BY account_id, from_on, id");
    /// Accounts with one that ends by a rule of its own.
    CASES_WITH_RULE (Id Text) -> (Id) =
        "SELECT DISTINCT account_id FROM given_case WHERE creditor_id = $1 AND ended_on IS NULL AND lifts <> $2 \
         ORDER BY account_id";
    /// Those that were not ended.
    STAND_INS () -> (Id Id Id Day Day Text Text Int) =
        "SELECT id, user_id, by_id, from_on, until_on, why, set_by, set_at FROM stand_in WHERE ended_at IS NULL \
         ORDER BY from_on, set_at, id";
    /// A new one.
    INSERT_STAND_IN (Id Id Id Day Day Text Text Int) -> () =
        "INSERT INTO stand_in (id, user_id, by_id, from_on, until_on, why, set_by, set_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// It counts no more.
    END_STAND_IN (Text Int Id) -> () =
        "UPDATE stand_in SET ended_by = $1, ended_at = $2 WHERE id = $3 AND ended_at IS NULL";
}

/// A case that was given, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseLine {
    /// The case.
    pub case: GivenCase,
    /// Who gave it.
    pub given_by: String,
    /// The first day on which it is not theirs any more.
    pub ended_on: Option<Date>,
}

impl CaseLine {
    /// It is in that person's hands on a day.
    pub fn covers(&self, day: Date) -> bool {
        self.case.from_on <= day && self.ended_on.is_none_or(|ended| day < ended)
    }
}

/// Somebody does another one's tasks for a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandInLine {
    /// Key.
    pub id: StandInId,
    /// For whom, by whom, and when.
    pub stand_in: StandIn,
    /// Why, in a person's words.
    pub why: String,
    /// Who said so.
    pub set_by: String,
    /// When they said so.
    pub set_at: Timestamp,
}

impl Tx<'_> {
    /// The cases of a creditor that are in somebody's hands on a day; of one account the one that began last stands last.
    pub fn cases_on(&mut self, creditor: CreditorId, day: Date) -> Result<Vec<CaseLine>> {
        self.db.list(&CASES_ON, params![creditor, day], read_case)
    }

    /// The cases of an account, those that ended too, the oldest first.
    pub fn cases(&mut self, account: AccountId) -> Result<Vec<CaseLine>> {
        self.db.list(&CASES, params![account], read_case)
    }

    /// The cases of a creditor that are in the hands of somebody, or are to be.
    pub fn cases_of(&mut self, creditor: CreditorId, name: &str) -> Result<Vec<CaseLine>> {
        self.db.list(&CASES_OF, params![creditor, name], read_case)
    }

    /// Accounts with a case that ends by a rule of its own.
    pub fn accounts_with_case_rules(&mut self, creditor: CreditorId) -> Result<Vec<AccountId>> {
        let by_person = LiftRule::ByPerson.code();
        self.db.list(&CASES_WITH_RULE, params![creditor, by_person], |row| Ok(AccountId(row.id(0)?)))
    }

    /// Who stands in for whom, from the day on which it begins; those that were ended count no more.
    pub fn stand_ins(&mut self) -> Result<Vec<StandInLine>> {
        self.db.list(&STAND_INS, &[], |row| {
            let (of, by) = (UserId(row.id(1)?), UserId(row.id(2)?));
            Ok(StandInLine {
                id: StandInId(row.id(0)?),
                stand_in: StandIn { of, by, from_on: row.day(3)?, until_on: row.opt_day(4)? },
                why: row.string(5)?,
                set_by: row.string(6)?,
                set_at: row.instant(7)?,
            })
        })
    }

    /// Somebody stands in; with a line in the book's log.
    pub fn insert_stand_in(&mut self, who: &Who, line: &StandInLine) -> Result<()> {
        let StandIn { of, by, from_on, until_on } = line.stand_in;
        let row = params![line.id, of, by, from_on, until_on, &line.why, &line.set_by, line.set_at];
        self.db.run(&INSERT_STAND_IN, row)?;
        self.log_stand_in(who, "user.stand_in_set", line)
    }

    /// Nobody stands in by that any more; with a line in the book's log.
    ///
    /// # Errors
    /// `NoSuch` when it was ended already.
    pub fn end_stand_in(&mut self, who: &Who, line: &StandInLine) -> Result<()> {
        if self.db.run(&END_STAND_IN, params![&who.actor, who.at, line.id])? == 0 {
            return Err(StoreError::NoSuch { what: "stand-in", key: format!("{:032x}", line.id.0) });
        }
        self.log_stand_in(who, "user.stand_in_ended", line)
    }

    fn log_stand_in(&mut self, who: &Who, code: &'static str, line: &StandInLine) -> Result<()> {
        let (of, by) = (self.user(line.stand_in.of)?.name, self.user(line.stand_in.by)?.name);
        let StandIn { from_on, until_on, .. } = line.stand_in;
        let payload = serde_json::json!({ "user": of, "by": by, "from": from_on.to_string(),
            "until": until_on.map(|day| day.to_string()), "why": line.why });
        self.log_setting(who, NO_CREDITOR, code, &payload)
    }
}

fn read_case(row: &Row<'_>) -> Result<CaseLine> {
    let case = GivenCase {
        account: AccountId(row.id(0)?),
        id: CaseId(row.id(1)?),
        to: row.string(2)?,
        from_on: row.day(3)?,
        lifts: row.word(4, LiftRule::find)?,
        reason: row.string(5)?,
    };
    Ok(CaseLine { case, given_by: row.string(6)?, ended_on: row.opt_day(7)? })
}
