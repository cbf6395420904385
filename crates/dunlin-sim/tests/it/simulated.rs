//! Short simulations; longer ones: `cargo run --release -p dunlin-sim --example simulate -- --seed S --days N`.

use dunlin_sim::{SimReport, SimSpec, simulate};
use jiff::civil::date;

fn run(seed: u64, customers: u32, days: u32, location: &str) -> SimReport {
    let outbox = tempfile::tempdir().expect("a folder");
    let spec = SimSpec { seed, customers, days, end_on: date(2026, 11, 20) };
    simulate(spec, location, outbox.path(), |_| {}).unwrap_or_else(|error| panic!("{spec:?}: {error} [{}]", error.code))
}

fn assert_kept(seed: u64, report: &SimReport) {
    let stories: Vec<String> = report.breaches.iter().map(ToString::to_string).collect();
    assert!(stories.is_empty(), "seed {seed}:\n{}", stories.join("\n"));
}

/// R0.1: every day of an invoice is accounted for, with a reason. R4.6: the books are right on each of them.
#[test]
fn promises_hold_on_every_day_of_three_worlds() {
    let mut holds_back = 0;
    for seed in [11, 12, 13] {
        let report = run(seed, 60, 120, ":memory:");
        assert_kept(seed, &report);
        assert_eq!(report.days, 120);
        assert!(
            report.notices > 300 && report.withdrawn > 5 && report.tasks > 50,
            "seed {seed} is too quiet: {report:?}"
        );
        let (placed, ended, back) = report.holds;
        assert!(placed > 20 && ended > 10, "seed {seed} has too few holds: {:?}", report.holds);
        holds_back += back;
        let (moved, on_older) = report.versions;
        assert!(moved > 2 && on_older > 20, "seed {seed} has too few customers in the middle: {:?}", report.versions);
        let (withdrawn, told) = report.corrections;
        assert!(withdrawn > 5 && told > 5, "seed {seed} has too few wrong notices: {:?}", report.corrections);
        let (offered, completed, failed) = report.plans;
        assert!(offered > 5 && completed + failed > 1, "seed {seed} has too few plans: {:?}", report.plans);
    }
    assert!(holds_back > 0, "no hold came back in any of them");
}

#[test]
fn a_seed_replays_to_the_same_hashes() {
    let (first, second) = (run(21, 12, 40, ":memory:"), run(21, 12, 40, ":memory:"));
    assert_eq!(first.hashes, second.hashes);
    assert_ne!(first.hashes, run(22, 12, 40, ":memory:").hashes);
}

/// The same world on PostgreSQL: the same decisions, byte for byte.
#[test]
#[expect(clippy::disallowed_methods, reason = "the test server's address comes from the environment")]
fn both_engines_decide_the_same() {
    let Ok(server) = std::env::var("DUNLIN_TEST_PG") else {
        println!("skipped: DUNLIN_TEST_PG is not set");
        return;
    };
    let schema = format!("sim_{}", std::process::id());
    let mark = if server.contains('?') { '&' } else { '?' };
    let report = run(31, 30, 50, &format!("{server}{mark}schema={schema}"));
    let mut client = postgres::Client::connect(&server, postgres::NoTls).unwrap();
    client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE")).unwrap();
    let other = run(31, 30, 50, ":memory:");
    assert_eq!((&report.hashes, report.notices, report.tasks), (&other.hashes, other.notices, other.tasks));
    assert_kept(31, &report);
}
