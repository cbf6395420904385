//! What came after a conversation: whose call money is counted for.

use jiff::civil::Date;

use crate::days;

/// So many days after a conversation money still counts as collected after it.
pub const AFTER_CONTACT_DAYS: i32 = 14;

/// The conversation after which money was collected: the last one on its day or before, if that is no more than
/// [`AFTER_CONTACT_DAYS`] ago; its place among days that are in order. Of several on one day it is the last.
///
/// Money is counted once, for one person; it says what followed a call and not what the call brought about.
pub fn collected_after(received_on: Date, conversations: &[Date]) -> Option<usize> {
    let last = conversations.partition_point(|on| *on <= received_on).checked_sub(1)?;
    (days::between(conversations[last], received_on) <= AFTER_CONTACT_DAYS).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn money_counts_for_the_last_call_within_fourteen_days() {
        let calls = [date(2026, 11, 1), date(2026, 11, 3), date(2026, 11, 3)];
        assert_eq!(collected_after(date(2026, 10, 31), &calls), None, "the day before any");
        assert_eq!(collected_after(date(2026, 11, 1), &calls), Some(0), "the day itself");
        assert_eq!(collected_after(date(2026, 11, 2), &calls), Some(0));
        assert_eq!(collected_after(date(2026, 11, 3), &calls), Some(2), "the last of a day");
        assert_eq!(collected_after(date(2026, 11, 17), &calls), Some(2), "the fourteenth day");
        assert_eq!(collected_after(date(2026, 11, 18), &calls), None, "the fifteenth");
        assert_eq!(collected_after(date(2026, 11, 18), &[]), None);
    }
}
