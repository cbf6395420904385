//! The labelled sets of many seeds, one line each, and the worst of them.
//!
//! `cargo run --release -p dunlin-sim --example match_seeds -- FIRST LAST [--show]`; `--show` prints what went wrong, and the
//! noise of the last seed.

use dunlin_sim::match_bench;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| args.get(at).and_then(|text| text.parse().ok()).unwrap_or(1_u64);
    let show = args.iter().any(|arg| arg == "--show");
    let (mut wrong, mut least, mut incomplete) = (0, u32::MAX, 0);
    for seed in number(0)..=number(1) {
        let report = match_bench(seed);
        println!(
            "{seed}: applied {} suggested {} unmatched {} wrong {} incomplete {} right first {}",
            report.applied, report.suggested, report.unmatched, report.wrong, report.incomplete, report.right_first
        );
        if show {
            report.wrong_lines.iter().for_each(|line| println!("  {line}"));
        }
        if show && seed == number(1) {
            println!("{:#?}", report.by_noise);
        }
        wrong += report.wrong;
        incomplete += report.incomplete;
        least = least.min(report.applied);
    }
    println!("wrong in all {wrong}, incomplete in all {incomplete}, fewest applied {least}");
}
