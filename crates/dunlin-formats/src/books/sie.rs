//! SIE 4 for import (4I): one verification an entry, code page 437; customers are objects of dimension 8, documents of 10.
//!
//! The customers are declared before the verifications, so those are kept until the end.

use std::collections::BTreeMap;

use super::accounts::BookAccount;
use super::encode::{clean, compact, put_cp437, with_point};
use super::{BookLine, Booking, JournalHead, Layout};

/// What is written last.
#[derive(Default)]
pub(super) struct Sie {
    customers: BTreeMap<String, String>,
    verifications: Vec<u8>,
}

impl Layout for Sie {
    fn begin(&mut self, head: &JournalHead, out: &mut Vec<u8>) {
        let year = head.to.year();
        let text = format!(
            "#FLAGGA 0\r\n#PROGRAM \"Dunlin\" {}\r\n#FORMAT PC8\r\n#GEN {}\r\n#SIETYP 4\r\n#FNAMN {}\r\n\
             #RAR 0 {year:04}0101 {year:04}1231\r\n#VALUTA {}\r\n#DIM 8 \"Kund\"\r\n#DIM 10 \"Faktura\"\r\n",
            env!("CARGO_PKG_VERSION"),
            compact(head.made_on),
            quoted(&head.creditor),
            head.currency
        );
        put_cp437(&text, out);
        for account in BookAccount::ALL {
            let (number, name) = account.named().sie;
            put_cp437(&format!("#KONTO {number} {}\r\n", quoted(name)), out);
        }
    }

    fn entry(&mut self, number: u64, line: &BookLine<'_>, _out: &mut Vec<u8>) {
        if line.own().is_customers() || line.contra().is_customers() {
            self.customers.entry(line.customer.to_owned()).or_insert_with(|| line.name.to_owned());
        }
        let day = compact(line.on);
        let text = quoted(&format!("{} {} {}", line.what(), line.item, line.name));
        put_cp437(&format!("#VER K {number} {day} {text}\r\n{{\r\n"), &mut self.verifications);
        for (account, minor) in [(line.own(), line.amount_minor), (line.contra(), -line.amount_minor)] {
            let objects = if account.is_customers() {
                format!("8 {} 10 {}", quoted(line.customer), quoted(line.item))
            } else {
                String::new()
            };
            let row =
                format!("#TRANS {} {{{objects}}} {}\r\n", account.named().sie.0, with_point(minor, line.currency));
            put_cp437(&row, &mut self.verifications);
        }
        self.verifications.extend(b"}\r\n");
    }

    fn end(&mut self, out: &mut Vec<u8>) {
        for (number, name) in &self.customers {
            put_cp437(&format!("#OBJEKT 8 {} {}\r\n", quoted(number), quoted(name)), out);
        }
        out.append(&mut self.verifications);
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", clean(text).replace('\\', "/").replace('"', "\\\""))
}
