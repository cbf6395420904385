//! `bench match`: the figures that scripts read, and the exit code that says whether they are good enough.

use serde_json::Value;

use crate::world::World;

#[test]
fn matching_three_seeds_has_nothing_wrong_and_four_in_five_applied() {
    let world = World::new();
    for seed in ["11", "12", "13"] {
        let ran = world.run(&["bench", "match", "--seed", seed, "--json"]);
        assert_eq!(ran.code, 0, "{}", ran.out);
        let answer: Value = serde_json::from_str(&ran.out).expect("one object");
        let count = |key: &str| answer[key].as_u64().unwrap_or_else(|| panic!("{key}: {answer}"));
        assert_eq!(count("lines"), 2_000);
        assert_eq!(count("applied") + count("suggested") + count("unmatched"), 2_000);
        assert_eq!(count("wrong"), 0);
        assert!(count("applied") >= 1_600, "{answer}");
    }
    let words = world.run(&["bench", "match", "--seed", "11"]);
    assert!(words.out.starts_with("2,000 bank lines of seed 11\n"), "{}", words.out);
}
