//! `inspect`: one JSON object a line, exit codes, a table that fits; no book is needed.

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::world::World;

const STATEMENT: &str = ":20:X\n:25:DE89370400440532013000\n:28C:1\n:60F:C260102EUR10,00\n\
:61:2601030102CR5,50NTRFNONREF//B1\n:86:166?00GUTSCHRIFT?20Invoice 17?32Smith\n:62F:C260102EUR15,50\n-\n";

fn world() -> World {
    let world = World::new();
    let broken = STATEMENT.replace("15,50", "15,51");
    let files =
        [("good.sta", STATEMENT), ("open.sta", &broken), ("two.sta", &STATEMENT.repeat(2)), ("none.txt", "hello")];
    for (name, text) in files {
        std::fs::write(world.path().join(name), text).expect("written");
    }
    world
}

fn objects(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect()
}

#[test]
fn every_key_is_there() {
    let ran = world().line("inspect good.sta --json");
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let want = json!({
        "file": "good.sta", "part": 1, "kind": "mt940", "sheet": null, "version": null,
        "account": "DE89370400440532013000", "currency": "EUR", "opening": "10.00", "closing": "15.50",
        "entries": [{
            "value_on": "2026-01-03", "booked_on": "2026-01-02", "amount": "5.50", "currency": "EUR",
            "reference": "Invoice 17", "counterparty": "Smith", "counterparty_account": null, "bank_reference": "B1",
            "reversal": false, "pending": false, "details": []
        }],
        "invoices": [], "problems": []
    });
    assert_eq!(objects(&ran.out), [want]);
}

#[test]
fn the_worst_file_decides_the_exit_code() {
    let world = world();
    for (line, code, objects_want) in [
        ("inspect good.sta two.sta --json", 0, 3),
        ("inspect good.sta open.sta --json", 8, 2),
        ("inspect good.sta none.txt open.sta --json", 1, 3),
        ("inspect missing.sta --json", 1, 1),
    ] {
        let ran = world.line(line);
        assert_eq!((ran.code, objects(&ran.out).len()), (code, objects_want), "{line}: {}", ran.err);
    }
    let parts: Vec<Value> =
        objects(&world.line("inspect two.sta --json").out).iter().map(|o| o["part"].clone()).collect();
    assert_eq!(parts, [json!(1), json!(2)]);
    let refused = &objects(&world.line("inspect none.txt --json").out)[0];
    assert_eq!((&refused["kind"], &refused["problems"][0]["code"]), (&json!("unknown"), &json!("file.unknown")));
}

#[test]
fn the_table_fits_80_columns() {
    let ran = world().line("inspect good.sta open.sta none.txt");
    assert_eq!(ran.code, 1);
    assert!(ran.out.lines().all(|line| line.width() <= 80), "{}", ran.out);
    assert!(ran.out.contains("mt940") && ran.out.contains("the difference is -0.01"), "{}", ran.out);
}

const ANSWER: &str = "From: Anna <anna@verhoef.example>\nTo: billing@mills.example\nSubject: Re: Invoice\n\
In-Reply-To: <2026-03-04-00001-email@mills.example>\nMessage-ID: <a1@verhoef.example>\n\
Date: Thu, 5 Mar 2026 10:00:00 +0100\n\nWe will pay 100.00 EUR on 20 March 2026.\n\n> Please pay.\n";

const BOUNCE: &str = "From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\n\
Hi. This is the qmail-send program at mx.example.\n\
I'm afraid I wasn't able to deliver your message to the following addresses.\n\n\
<anna@verhoef.example>:\nRemote host said: 550 5.1.1 User unknown\n\n\
--- Below this line is a copy of the message.\n\nMessage-ID: <2026-03-04-00001-email@mills.example>\n\n";

#[test]
fn a_mail_says_what_came_back() {
    let world = world();
    let attached = "From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\n\
Content-Type: multipart/mixed; boundary=q\n\n--q\n\nHello\n--q\nContent-Type: text/plain\n\
Content-Disposition: attachment; filename=x.sta\n\n";
    let attached = format!("{attached}{STATEMENT}--q--\n");
    std::fs::write(world.path().join("bounce.eml"), BOUNCE).expect("written");
    std::fs::write(world.path().join("attached.eml"), attached).expect("written");
    let mailbox = [BOUNCE, ANSWER].map(|mail| format!("From a@b.example Thu Mar  5 10:00:00 2026\n{mail}\n")).concat();
    std::fs::write(world.path().join("box"), mailbox).expect("written");
    std::fs::create_dir_all(world.path().join("maildir/new")).expect("made");
    std::fs::write(world.path().join("maildir/new/1"), ANSWER).expect("written");
    let ran = world.line("inspect bounce.eml --json");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let bounce = &objects(&ran.out)[0];
    let recipients =
        json!([{"address": "anna@verhoef.example", "status": "permanent", "words": bounce["recipients"][0]["words"]}]);
    assert_eq!(
        (&bounce["file"], &bounce["kind"], &bounce["recipients"], &bounce["about"]),
        (&json!("bounce.eml"), &json!("bounce"), &recipients, &json!("<2026-03-04-00001-email@mills.example>"))
    );
    assert!(bounce["text"].as_str().is_some_and(|text| text.contains("User unknown")), "{bounce}");
    let kinds = |line: &str| -> Vec<String> {
        let ran = world.line(line);
        assert_eq!(ran.code, 0, "{line}: {}", ran.err);
        objects(&ran.out).iter().map(|one| format!("{} {}", one["part"], one["kind"].as_str().unwrap_or(""))).collect()
    };
    assert_eq!(kinds("inspect box --json"), ["1 bounce", "2 answer"]);
    assert_eq!(kinds("inspect attached.eml --json"), ["1 other", "2 mt940"]);
    let answer = &objects(&world.line("inspect maildir --json").out)[0];
    let suggested = &answer["suggestions"][0];
    assert_eq!(
        (&suggested["meaning"], &suggested["on"], &suggested["amount"]),
        (&json!("promise"), &json!("2026-03-20"), &json!("100.00")),
        "{answer}"
    );
    assert_eq!(answer["text"], "We will pay 100.00 EUR on 20 March 2026.");
    let ran = world.line("inspect box good.sta");
    assert!(ran.out.contains("anna@verhoef.example") && ran.out.contains("mt940"), "{}", ran.out);
    assert!(ran.out.lines().all(|line| line.width() <= 80), "{}", ran.out);
}

/// Every folder of public mails, if they lie beside the project; what they are is counted by the tests of `dunlin-mail`.
#[test]
fn public_mails_are_all_read() {
    let above = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let Some(data) = above.map(|folder| folder.join("shared/data/email")).find(|folder| folder.is_dir()) else {
        println!("skipped: no folder shared/data/email beside the project");
        return;
    };
    let (world, mut folders, mut read) = (world(), vec![data], 0);
    while let Some(folder) = folders.pop() {
        let (inner, files): (Vec<_>, Vec<_>) = folder
            .read_dir()
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .partition(|at| at.is_dir());
        folders.extend(inner);
        let ran = world.run(&["inspect", folder.to_str().expect("a name"), "--json"]);
        assert!(matches!(ran.code, 0 | 8), "{}: {} {}", folder.display(), ran.code, ran.err);
        let mails = objects(&ran.out).into_iter().filter(|one| one.get("recipients").is_some()).count();
        assert!(mails >= files.len(), "{}: {mails} of {}", folder.display(), files.len());
        read += mails;
    }
    println!("{read} mails read");
    assert!(read >= 500, "{read}");
}
