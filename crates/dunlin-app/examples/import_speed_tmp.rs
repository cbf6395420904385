use dunlin_app::creditors::{self, NewCreditor};
use dunlin_app::import::{ImportRequest, import};
use dunlin_app::{App, Clock};
use dunlin_store::Store;
use std::fmt::Write;
use std::time::Instant;
fn rss(what: &str) { let s = std::fs::read_to_string("/proc/self/status").unwrap(); for l in s.lines().filter(|l| l.starts_with("VmHWM")||l.starts_with("VmRSS")) { print!("{what} {l}; "); } println!(); }
fn main() {
    let n: u64 = std::env::args().nth(1).unwrap().parse().unwrap();
    let mut text = String::from("invoice_number,customer_number,customer_name,email,issued_on,due_on,amount,open_amount,currency,terms\n");
    let mut x: u64 = 88172645463325252;
    for i in 0..n {
        x ^= x << 13; x ^= x >> 7; x ^= x << 17;
        let c = x % (n / 10).max(1);
        let d = 1 + (x >> 20) % 28; let m = 1 + (x >> 30) % 9;
        let a = 100 + (x >> 11) % 1_000_000;
        writeln!(text, "INV-{:07},C{:06},Customer {} Ltd,ap{}@example.com,2026-{:02}-{:02},2026-{:02}-{:02},{}.{:02},{}.{:02},EUR,net 30", i, c, c, c, m, d, m + 1, d, a / 100, a % 100, a/100, a%100).unwrap();
    }
    rss(&format!("text {} MB", text.len() / 1_000_000));
    let at = "2026-11-19T12:00:00Z".parse().unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("b.db");
    let mut app = App::new(Store::create(path.to_str().unwrap(), at).unwrap(), Clock::Fixed(at), "test");
    creditors::add(&mut app, &NewCreditor::default()).unwrap();
    let setting = app.setting(None).unwrap();
    for (what, dry) in [("dry", true), ("import", false), ("again", false)] {
        let t = Instant::now();
        let r = ImportRequest { file_name: "w.csv", bytes: text.as_bytes(), options: Default::default(), snapshot: false, dry_run: dry, strict: false };
        let o = import(&mut app, &setting, &r).unwrap();
        let s = t.elapsed().as_secs_f64();
        println!("{what}: {:.2} s, {:.0}/s, created {} skipped {} rejected {} customers {}", s, n as f64 / s, o.created, o.skipped, o.rejected, o.also_customers);
        rss(what);
    }
}
