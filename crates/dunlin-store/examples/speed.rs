//! scratch
#![allow(missing_docs, clippy::all, clippy::pedantic)]
use std::time::Instant;
use dunlin_core::account::{Account, Address, Contact, Role};
use dunlin_core::change::*;
use dunlin_core::id::*;
use dunlin_core::item::*;
use dunlin_core::ledger::*;
use dunlin_core::money::Currency;
use dunlin_store::*;
use jiff::civil::date;
fn main() {
    let n: u128 = 100_000; let per = 10u128;
    let loc = std::env::args().nth(1).unwrap_or("/tmp/speed.db".into());
    for f in ["", "-wal", "-shm"] { let _ = std::fs::remove_file(format!("{loc}{f}")); }
    let at = jiff::Timestamp::from_second(1_780_000_000).unwrap();
    let mut s = Store::create(&loc, at).unwrap();
    let who = Who { actor: "import:ledger.csv".into(), at, why: String::new() };
    let c = CreditorId(1u128 << 100);
    s.transaction(|tx| tx.insert_creditor(&who, &Creditor { id: c, name: "A".into(), country: "DE".into(), currency: Currency::EUR, timezone: "Europe/Berlin".into(), language: "en".into(), address_line1: None, address_line2: None, postcode: None, city: None, phone: None, email: None, website: None, payment_methods: None, iban: None, bic: None, bank_name: None, registration: None, signer_name: None, signer_role: None, default_terms: "net 30".into(), live: false, policy_text: None, policy_version: 1 })).unwrap();
    let t = Instant::now();
    let base = 0x0190_0000_0000_7000_8000_0000_0000_0000u128;
    let mut id = base; let mut next = || { id += 0x1_0001; id };
    let mut gen_ms = 0.0;
    s.transaction(|tx| {
        let mut batch = Vec::new();
        for a in 0..n {
            let g = Instant::now();
            let aid = AccountId(next());
            batch.push(Change::Account(AccountChange::Opened(Account { id: aid, creditor: c, number: format!("{:06}", 100_000 + a), name: format!("Customer {a} Ltd"), address: Address { line1: Some("Street 1".into()), line2: None, postcode: Some("10115".into()), city: Some("Berlin".into()), country: Some("DE".into()) }, language: Some("de".into()), sales_rep: None, account_manager: None })));
            batch.push(Change::Account(AccountChange::ContactAdded { account: aid, contact: Contact { id: ContactId(next()), name: Some("Ann".into()), role: Some(Role::Payables), email: Some(format!("ap{a}@example.com")), phone: None } }));
            for i in 0..per {
                let iid = ItemId(next());
                let k = a * per + i;
                let d = date(2026, 1 + (k % 9) as i8, 1 + (k * 7 % 28) as i8);
                batch.push(Change::Item(ItemChange::Issued { item: Item { id: iid, account: aid, number: format!("INV-{:07}", (k * 7919) % 1_000_003), kind: ItemKind::Invoice, currency: Currency::EUR, issued_on: d, due_on: d.saturating_add(jiff::Span::new().days(30)), terms: Some("net 30".into()), gives_credit: true, sent_on: d, sent_by: Some(SentBy::Email), reference: None, source: "ledger.csv".into() }, entry: Entry { id: EntryId(next()), account: aid, item: iid, kind: EntryKind::Issued, amount_minor: 10_000 + k as i64 % 9999, due_on: None, effective_on: d, receipt: None, source: "ledger.csv".into() } }));
            }
            gen_ms += g.elapsed().as_secs_f64();
            if batch.len() > 50_000 { tx.commit_bulk(&who, c, std::mem::take(&mut batch))?; }
        }
        tx.commit_bulk(&who, c, batch)
    }).unwrap();
    let e = t.elapsed().as_secs_f64();
    println!("cpu ticks {:?}", std::fs::read_to_string("/proc/self/stat").unwrap().split(" ").skip(13).take(2).collect::<Vec<_>>());println!("bulk: {:.2} s ({:.2} generating): {:.0} invoices/s net {:.0}", e, gen_ms, (n * per) as f64 / e, (n*per) as f64/(e-gen_ms));
    if !loc.starts_with("postgres") { println!("size {} MB", std::fs::metadata(&loc).unwrap().len() / 1_000_000); }
    if std::env::args().nth(2).is_some() { return; }
    drop(s);
    let mut s = Store::open(&loc).unwrap();
    for round in 0..3 {
        let t = Instant::now();
        let mut items = 0; let mut acc = 0;
        s.read(|tx| tx.views(c, &AsOf::day(date(2026, 11, 19)), Which::WithOpenItems, |v| { acc += 1; items += v.items.len(); Ok::<(), StoreError>(()) })).unwrap();
        println!("views {round}: {:.2} s, {acc} accounts {items} items", t.elapsed().as_secs_f64());
        let t = Instant::now();
        let mut sum = 0;
        s.read(|tx| tx.open_items(c, &AsOf::day(date(2026, 11, 19)), |i| { sum += i.open_minor; Ok::<(), StoreError>(()) })).unwrap();
        println!("aging: {:.3} s {sum}", t.elapsed().as_secs_f64());
        let t = Instant::now();
        let mut sum = 0;
        s.read(|tx| tx.open_items(c, &AsOf::day(date(2026, 5, 19)), |i| { sum += i.open_minor; Ok::<(), StoreError>(()) })).unwrap();
        println!("aging past: {:.3} s {sum}", t.elapsed().as_secs_f64());
        if !loc.starts_with("postgres") {
        let conn = rusqlite::Connection::open(&loc).unwrap();
        conn.execute_batch("PRAGMA cache_size=-65536").unwrap();
        for q in ["SELECT account_id, number, kind, currency, issued_on, due_on, open_minor FROM item", "SELECT account_id, item_id, amount_minor, effective_on FROM entry","SELECT account_id, number, kind, currency, issued_on, due_on, open_minor FROM item ORDER BY account_id"] {
        let t = Instant::now();
        let mut st = conn.prepare(q).unwrap();
        let cols = st.column_count();
        let mut rows = st.query([]).unwrap(); let mut l = 0;
        while let Some(r) = rows.next().unwrap() { for i in 0..cols { match r.get_ref_unwrap(i) { rusqlite::types::ValueRef::Text(t) => l += t.len(), rusqlite::types::ValueRef::Blob(t) => l += t.len(), rusqlite::types::ValueRef::Integer(i) => l += i as usize, _ => {} } } }
        println!("bare scan {:.3} s {l}", t.elapsed().as_secs_f64());
        }}
    }
    s.transaction(|tx| { let all: Vec<_> = tx.customers(c)?; for (k, l) in all.iter().enumerate() { if k % 33 != 0 { tx.set_look_on(l.account, Some(date(2027,1,1)), 1)?; } else { tx.set_look_on(l.account, Some(date(2026,1,1)), 1)?; } } Ok::<(), StoreError>(()) }).unwrap();
    let t = Instant::now();
    let mut items = 0; let mut acc = 0;
    s.read(|tx| tx.views(c, &AsOf::day(date(2026, 11, 19)), Which::Due{on: date(2026,11,19), rules_version: 1}, |v| { acc += 1; items += v.items.len(); Ok::<(), StoreError>(()) })).unwrap();
    println!("due 3%: {:.3} s, {acc} accounts {items} items", t.elapsed().as_secs_f64());
    let numbers: Vec<String> = (0..1_000_000).map(|k: u64| format!("INV-{:07}", k)).collect();
    let refs: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let t = Instant::now();
    let f = s.read(|tx| tx.find_items_bulk(c, &refs[..200_000])).unwrap();
    println!("find 200k items {:.2} s {}", t.elapsed().as_secs_f64(), f.len());
    let t = Instant::now();
    for ch in s.read(|tx| tx.doctor()).unwrap() { if !ch.ok { println!("{ch:?}"); } }
    println!("doctor {:.2} s", t.elapsed().as_secs_f64());
    println!("{}", std::fs::read_to_string("/proc/self/status").unwrap().lines().filter(|l| l.starts_with("VmHWM")).collect::<String>());
}
