//! How large a run usually is, and when one is so large that a person should look at it before letters leave by themselves.
//!
//! A file that was read wrongly shows in the number of letters first (RELIABILITY: nothing goes out unseen that nobody expects).

use alloc::vec::Vec;

/// Runs that are looked back on, the newest ones.
pub const LOOKED_BACK: usize = 10;
/// Fewer than so many say nothing about what is usual.
const LOOKED_BACK_MIN: usize = 3;
/// So many times the median is unusual.
const FACTOR: u64 = 3;
/// Runs up to this size never are.
const ALWAYS_USUAL: u64 = 20;

/// Whether a run of so many customers is far larger than those before it.
pub fn is_unusually_large(customers: u64, before: impl IntoIterator<Item = u64>) -> bool {
    let mut sizes: Vec<u64> = before.into_iter().take(LOOKED_BACK).collect();
    if sizes.len() < LOOKED_BACK_MIN {
        return false;
    }
    sizes.sort_unstable();
    customers > ALWAYS_USUAL.max(sizes[sizes.len() / 2].saturating_mul(FACTOR))
}

#[cfg(test)]
mod tests {
    use super::is_unusually_large;

    #[test]
    fn three_times_the_median_is_usual_and_one_more_is_not() {
        assert!(!is_unusually_large(120, [40, 300, 10]));
        assert!(is_unusually_large(121, [40, 300, 10]));
    }

    #[test]
    fn small_runs_and_short_histories_say_nothing() {
        assert!(!is_unusually_large(20, [1, 1, 1]));
        assert!(is_unusually_large(21, [1, 1, 1]));
        assert!(!is_unusually_large(10_000, [1, 1]));
    }

    #[test]
    fn only_the_newest_runs_count() {
        let newest = [30_u64; 10].into_iter().chain([10_000; 30]);
        assert!(is_unusually_large(91, newest));
    }
}
