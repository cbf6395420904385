//! Chance that can be repeated: a small generator whose every number follows from the seed.
//!
//! SplitMix64 (Steele, Lea, Flood 2014): one addition and three mixing rounds a number, no state but one word. Streams are
//! split by label, so that one customer more or less leaves the others' lives as they were. Not for secrets.

/// A seeded stream of numbers.
#[derive(Debug, Clone)]
pub struct Random(u64);

const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

impl Random {
    /// The stream of a seed.
    pub fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// A stream of its own for a label; the same seed and label give the same stream.
    #[must_use]
    pub fn split(seed: u64, label: u64) -> Random {
        Random(mix(seed.wrapping_add(STEP)) ^ mix(label.wrapping_mul(STEP).wrapping_add(1)))
    }

    /// A stream of its own for a text.
    #[must_use]
    pub fn split_by(seed: u64, text: &str) -> Random {
        let label = text
            .bytes()
            .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3));
        Random::split(seed, label)
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mix(self.0)
    }

    /// A number from 0 to `bound` − 1; 0 when there is nothing to choose from. The bias of one part in 2^32 is of no account here.
    pub fn below(&mut self, bound: u32) -> u32 {
        let product = (self.next_u64() >> 32) * u64::from(bound);
        u32::try_from(product >> 32).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        let width = u32::try_from(i64::from(high) - i64::from(low) + 1).unwrap_or(1);
        low.saturating_add(i32::try_from(self.below(width)).unwrap_or(0))
    }

    /// True so many times in a thousand.
    pub fn per_mille(&mut self, chance: u32) -> bool {
        self.below(1000) < chance
    }

    /// One of several.
    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(u32::try_from(from.len()).unwrap_or(u32::MAX)) as usize]
    }

    /// The value whose weight was hit.
    pub fn weighted<T: Copy>(&mut self, from: &[(u32, T)]) -> T {
        let total: u32 = from.iter().map(|(weight, _)| weight).sum();
        let mut at = self.below(total);
        for (weight, value) in from {
            if at < *weight {
                return *value;
            }
            at -= weight;
        }
        from[from.len() - 1].1
    }
}

fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        // The published test vector of SplitMix64 for seed 1234567.
        let mut random = Random::new(1_234_567);
        assert_eq!(random.next_u64(), 6_457_827_717_110_365_317);
        assert_eq!(random.next_u64(), 3_203_168_211_198_807_973);
        assert_ne!(Random::split(1, 2).next_u64(), Random::split(1, 3).next_u64());
        assert_ne!(Random::split_by(1, "a").next_u64(), Random::split_by(1, "b").next_u64());
    }

    #[test]
    fn numbers_stay_in_their_range_and_reach_both_ends() {
        let mut random = Random::new(7);
        let seen: std::collections::BTreeSet<i32> = (0..1000).map(|_| random.between(-2, 2)).collect();
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), [-2, -1, 0, 1, 2]);
        let hits = (0..10_000).filter(|_| random.per_mille(250)).count();
        assert!((2200..2800).contains(&hits), "{hits}");
        let picked: std::collections::BTreeSet<char> =
            (0..500).map(|_| random.weighted(&[(1, 'a'), (0, 'b'), (3, 'c')])).collect();
        assert_eq!(picked.into_iter().collect::<String>(), "ac");
    }
}
