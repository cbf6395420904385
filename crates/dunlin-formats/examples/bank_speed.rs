//! How fast bank files are read: a camt.053 and an MT940 of invented bookings, `cargo run --release -p dunlin-formats --example bank_speed`.

use std::fmt::Write;
use std::time::Instant;

use dunlin_formats::{Content, inspect};

const ENTRIES: usize = 200_000;
const ROUNDS: usize = 5;

#[expect(clippy::disallowed_methods, reason = "this measures time")]
fn main() {
    for (name, file) in [("camt.053", camt()), ("MT940", mt940())] {
        let mut best = f64::INFINITY;
        for _ in 0..ROUNDS {
            let begin = Instant::now();
            let documents = inspect(name, file.as_bytes()).expect("a file of ours");
            best = best.min(begin.elapsed().as_secs_f64());
            let Some(Content::Statement(statement)) = documents.first().map(|document| &document.content) else {
                panic!("a statement was written");
            };
            assert_eq!(statement.entries.len(), ENTRIES);
            assert!(documents[0].problems.is_empty(), "{:?}", documents[0].problems);
        }
        #[expect(clippy::cast_precision_loss, reason = "figures for people")]
        let (megabytes, entries) = (file.len() as f64 / 1e6, ENTRIES as f64);
        println!("{name}: {megabytes:.0} MB, {:.0} MB/s, {:.0} entries/s", megabytes / best, entries / best);
    }
}

fn camt() -> String {
    let mut file = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt><Stmt><Id>1</Id>\n",
        "<Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>\n",
        "<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>\n",
    ));
    for n in 0..ENTRIES {
        let _ = write!(
            file,
            concat!(
                "<Ntry><Amt Ccy=\"EUR\">12.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>",
                "<BookgDt><Dt>2026-01-05</Dt></BookgDt><ValDt><Dt>2026-01-06</Dt></ValDt><AcctSvcrRef>B{n}</AcctSvcrRef>\n",
                "<NtryDtls><TxDtls><Refs><EndToEndId>E{n}</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>Müller {n} KG</Nm></Pty></Dbtr>",
                "<DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct></RltdPties>",
                "<RmtInf><Ustrd>Rechnung {n} vom 2.1.2026</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n",
            ),
            n = n
        );
    }
    let _ = write!(
        file,
        "<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">{}.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal></Stmt></BkToCstmrStmt></Document>",
        ENTRIES * 25 / 2
    );
    file
}

fn mt940() -> String {
    let mut file = String::from(":20:X\n:25:37040044/532013000\n:28C:1/1\n:60F:C260105EUR0,00\n");
    for n in 0..ENTRIES {
        let _ = write!(
            file,
            ":61:2601060105CR12,50NTRFNONREF//B{n}\n:86:166?00GUTSCHRIFT?20EREF+E{n}?21SVWZ+Rechnung {n}?22vom 2.1.2026?30BYLADEM1001?31DE02120300000000202051?32Mueller {n} KG\n",
        );
    }
    let _ = write!(file, ":62F:C260105EUR{},00\n-\n", ENTRIES * 25 / 2);
    file
}
