//! The letter as plain text: previews, and the text part of an e-mail.
//!
//! Decides: two spaces before the lines of a list, figures right-aligned under each other, no line broken (mail programs and
//! terminals fold by their own width). Same words as the HTML and the page.

use crate::compose::{Block, Composed};
use crate::interest::InterestView;
use crate::payment::PaymentView;
use crate::table::{RowView, SumView, TableView};

/// The whole letter, with the address and the facts beside it.
pub(crate) fn letter(letter: &Composed) -> String {
    let mut out = Out::default();
    out.line(&letter.creditor);
    out.line(&letter.sender_line);
    out.gap();
    letter.mail_mark.iter().chain(&letter.address).for_each(|l| out.line(l));
    out.gap();
    out.pairs(&letter.facts);
    out.gap();
    out.line(&letter.title);
    out.gap();
    body(letter, &mut out);
    out.finish()
}

/// The text part of an e-mail: no address block, the facts below the signature.
pub(crate) fn email(letter: &Composed) -> String {
    let mut out = Out::default();
    body(letter, &mut out);
    out.gap();
    out.pairs(&letter.facts);
    out.finish()
}

fn body(letter: &Composed, out: &mut Out) {
    if !letter.salutation.is_empty() {
        out.line(&letter.salutation);
        out.gap();
    }
    out.blocks(&letter.before);
    letter.tables.iter().for_each(|t| out.table(t));
    if let Some(aging) = &letter.aging {
        for row in &aging.rows {
            out.pairs(&aging.heads.iter().cloned().zip(row.iter().cloned()).collect::<Vec<_>>());
            out.gap();
        }
    }
    if let Some(terms) = &letter.terms {
        out.pairs(&terms.rows);
        out.gap();
        out.blocks(&terms.notes);
    }
    if let Some(payment) = &letter.payment {
        out.payment(payment);
    }
    out.blocks(&letter.after);
    if !letter.closing.is_empty() {
        out.line(&letter.closing);
    }
    letter.signer.iter().for_each(|l| out.line(l));
    out.gap();
    letter.interest.iter().for_each(|i| out.interest(i));
    for line in letter.footer.iter().flatten() {
        out.line(line);
    }
}

#[derive(Default)]
struct Out {
    text: String,
}

impl Out {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            let words: String = block.runs.iter().map(|r| r.text.as_str()).collect();
            self.line(&words);
            let width = block.lines.iter().map(|(day, _)| day.chars().count()).max().unwrap_or(0).max(1);
            for (day, act) in &block.lines {
                let mark = if day.is_empty() { "–" } else { day };
                self.line(&format!("  {mark:width$}  {act}"));
            }
            self.gap();
        }
    }

    fn pairs(&mut self, pairs: &[(String, String)]) {
        let width = pairs.iter().map(|(label, _)| label.chars().count()).max().unwrap_or(0);
        for (label, value) in pairs {
            self.line(&format!("{label:width$}  {value}"));
        }
    }

    fn table(&mut self, table: &TableView) {
        let open = |row: &RowView| row.cells[5].chars().count();
        let sum = |sum: &SumView| sum.amount.chars().count();
        let width = table.rows.iter().map(open).chain(table.sums.iter().map(sum)).max().unwrap_or(0);
        let width = width.max(table.heads[6].chars().count());
        if !table.rows.is_empty() {
            self.line(&format!("  {:>width$}  {}", table.heads[6], table.heads[0]));
        }
        for row in &table.rows {
            self.line(&format!("  {:>width$}  {}", row.cells[5], row.document));
            for note in std::iter::once(&row.detail).chain(&row.notes) {
                self.line(&format!("  {:width$}  {note}", ""));
            }
        }
        for sum in &table.sums {
            self.line(&format!("  {:>width$}  {}", sum.amount, sum.label));
        }
        self.gap();
    }

    fn interest(&mut self, interest: &InterestView) {
        self.line(&interest.title);
        let lines = || std::iter::once(&interest.heads).chain(&interest.rows);
        let width = |at: usize| lines().map(|cells| cells[at].chars().count()).max().unwrap_or(0);
        let widths = [0, 1, 2, 3, 4].map(width);
        for cells in lines() {
            let period = format!("{:1$}", cells[0], widths[0]);
            let figures = (1..5).map(|at| format!("  {:>1$}", cells[at], widths[at]));
            self.line(&format!("  {period}{}", figures.collect::<String>()));
        }
        self.line(&format!("  {}: {}", interest.sum.0, interest.sum.1));
        if let Some(note) = &interest.note {
            self.line(&format!("  {note}"));
        }
        self.gap();
    }

    fn payment(&mut self, payment: &PaymentView) {
        self.line(&payment.title);
        for (label, value) in &payment.rows {
            self.line(&format!("  {label}: {value}"));
        }
        self.gap();
    }

    fn finish(mut self) -> String {
        while self.text.ends_with("\n\n") {
            self.text.pop();
        }
        self.text
    }
}
