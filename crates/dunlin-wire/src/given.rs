//! `case list --json`: whose cases customers are.

use dunlin_app::cases::CaseOf;
use dunlin_core::view::LiftRule;
use serde::Serialize;

use crate::iso;

/// The answer to `case list`.
#[derive(Debug, Serialize)]
pub struct CaseList {
    /// By customer number.
    pub cases: Vec<CaseRow>,
}

/// A case in somebody's hands.
#[derive(Debug, Serialize)]
pub struct CaseRow {
    /// Customer number.
    pub customer: String,
    /// Customer name.
    pub name: String,
    /// The case.
    #[serde(flatten)]
    pub case: CaseLine,
}

/// To whom a case is given.
#[derive(Debug, Serialize)]
pub struct CaseLine {
    /// The person's name.
    pub to: String,
    /// The first day.
    pub from: String,
    /// `nothing_late`: it ends when nothing is late any more; else `null`.
    pub ends_when: Option<&'static str>,
    /// Why.
    pub reason: String,
    /// Who gave it.
    pub given_by: String,
}

impl From<&dunlin_store::CaseLine> for CaseLine {
    fn from(line: &dunlin_store::CaseLine) -> CaseLine {
        let case = &line.case;
        CaseLine {
            to: case.to.clone(),
            from: iso(case.from_on),
            ends_when: (case.lifts != LiftRule::ByPerson).then(|| case.lifts.code()),
            reason: case.reason.clone(),
            given_by: line.given_by.clone(),
        }
    }
}

impl From<&[CaseOf]> for CaseList {
    fn from(cases: &[CaseOf]) -> CaseList {
        let row = |own: &CaseOf| CaseRow {
            customer: own.customer.clone(),
            name: own.name.clone(),
            case: CaseLine::from(&own.line),
        };
        CaseList { cases: cases.iter().map(row).collect() }
    }
}
