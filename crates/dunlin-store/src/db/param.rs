//! A value on its way into either engine.
//!
//! Keys travel as 16 bytes (BLOB, UUID), days as text (SQLite) or a count from 2000-01-01 (PostgreSQL), instants as
//! microseconds since 1970.

use dunlin_core::id::{
    AccountId, AgreementId, ApplicationId, ApprovalId, BankLineId, CallId, CaseId, ContactId, CreditorId, DisputeId,
    EntryId, EvidenceId, HoldId, ImportId, ItemId, LateTermsId, NoteId, NoticeId, OverrideId, PlacementId, PlanId,
    PolicyMoveId, PromiseId, ReceiptId, RunId, StandInId, StatementId, TaskId, UploadId, UserId,
};
use dunlin_core::money::Currency;
use jiff::Timestamp;
use jiff::civil::Date;
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type};
use rusqlite::types::{ToSqlOutput, ValueRef};

use crate::db::Kind;

/// A value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Param<'a> {
    /// Not known.
    Null,
    /// A key, big-endian.
    Id([u8; 16]),
    /// Counts, versions, minor units, instants.
    Int(i64),
    /// Yes or no.
    Flag(bool),
    /// Words.
    Text(&'a str),
    /// A day and its ISO form.
    Day(Date, [u8; 10]),
    /// Anything.
    Bytes(&'a [u8]),
}

impl rusqlite::ToSql for Param<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Param::Null => ValueRef::Null,
            Param::Id(bytes) => ValueRef::Blob(bytes),
            Param::Int(value) => ValueRef::Integer(*value),
            Param::Flag(value) => ValueRef::Integer(i64::from(*value)),
            Param::Text(text) => ValueRef::Text(text.as_bytes()),
            Param::Day(_, text) => ValueRef::Text(text),
            Param::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl ToSql for Param<'_> {
    fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        let known = self.put_binary(|bytes| out.extend_from_slice(bytes));
        Ok(if known { IsNull::No } else { IsNull::Yes })
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    postgres::types::to_sql_checked!();
}

impl Param<'_> {
    /// It is of a type; null is of every type.
    pub(crate) fn is(&self, kind: Kind) -> bool {
        match self {
            Param::Null => true,
            Param::Id(_) => kind == Kind::Id,
            Param::Int(_) => kind == Kind::Int,
            Param::Flag(_) => kind == Kind::Flag,
            Param::Text(_) => kind == Kind::Text,
            Param::Day(..) => kind == Kind::Day,
            Param::Bytes(_) => kind == Kind::Bytes,
        }
    }

    /// Puts PostgreSQL's binary form; false for null.
    pub(crate) fn put_binary(&self, mut put: impl FnMut(&[u8])) -> bool {
        match self {
            Param::Null => return false,
            Param::Id(bytes) => put(bytes),
            Param::Int(value) => put(&value.to_be_bytes()),
            Param::Flag(value) => put(&[u8::from(*value)]),
            Param::Text(text) => put(text.as_bytes()),
            Param::Day(day, _) => put(&days_from_2000(*day).to_be_bytes()),
            Param::Bytes(bytes) => put(bytes),
        }
        true
    }
}

fn days_from_2000(day: Date) -> i32 {
    (day - Date::constant(2000, 1, 1)).get_days()
}

/// `2026-11-19`; years before 0 do not occur in a book and become 0.
fn iso(day: Date) -> [u8; 10] {
    let year = u16::try_from(day.year()).unwrap_or(0);
    let digit = |value: u16| b'0' + u8::try_from(value % 10).unwrap_or(0);
    let (month, of_month) = (u16::from(day.month().unsigned_abs()), u16::from(day.day().unsigned_abs()));
    [
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        b'-',
        digit(month / 10),
        digit(month),
        b'-',
        digit(of_month / 10),
        digit(of_month),
    ]
}

macro_rules! from_ids {
    ($($id:ident)*) => {$(
        impl From<$id> for Param<'_> {
            fn from(id: $id) -> Self {
                Param::Id(id.0.to_be_bytes())
            }
        }
    )*};
}
from_ids!(AccountId AgreementId ApplicationId ApprovalId BankLineId CallId CaseId ContactId CreditorId DisputeId EntryId EvidenceId HoldId ImportId ItemId LateTermsId NoteId NoticeId OverrideId PlacementId PlanId PolicyMoveId PromiseId ReceiptId RunId StandInId StatementId TaskId UploadId UserId);

impl From<i64> for Param<'_> {
    fn from(value: i64) -> Self {
        Param::Int(value)
    }
}

impl From<i32> for Param<'_> {
    fn from(value: i32) -> Self {
        Param::Int(i64::from(value))
    }
}

impl From<bool> for Param<'_> {
    fn from(value: bool) -> Self {
        Param::Flag(value)
    }
}

impl<'a> From<&'a str> for Param<'a> {
    fn from(text: &'a str) -> Self {
        Param::Text(text)
    }
}

impl<'a> From<&'a String> for Param<'a> {
    fn from(text: &'a String) -> Self {
        Param::Text(text)
    }
}

impl<'a> From<&'a [u8]> for Param<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Param::Bytes(bytes)
    }
}

impl From<Date> for Param<'_> {
    fn from(day: Date) -> Self {
        Param::Day(day, iso(day))
    }
}

impl From<Timestamp> for Param<'_> {
    fn from(at: Timestamp) -> Self {
        Param::Int(at.as_microsecond())
    }
}

impl<'a> From<&'a Currency> for Param<'a> {
    fn from(currency: &'a Currency) -> Self {
        Param::Text(currency.code())
    }
}

impl<'a> From<&'a Option<String>> for Param<'a> {
    fn from(text: &'a Option<String>) -> Self {
        text.as_deref().map_or(Param::Null, Param::Text)
    }
}

impl<'a, T: Into<Param<'a>>> From<Option<T>> for Param<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Param::Null, Into::into)
    }
}

/// Parameters from values of any of these types.
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::db::Param::from($value)),*] };
}
pub(crate) use params;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_have_both_forms() {
        let day = Date::constant(2026, 11, 9);
        assert_eq!(&iso(day), b"2026-11-09");
        assert_eq!(days_from_2000(Date::constant(2000, 3, 1)), 60);
        assert_eq!(days_from_2000(Date::constant(1999, 12, 31)), -1);
    }
}
