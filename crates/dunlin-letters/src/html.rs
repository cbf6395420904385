//! The HTML part of an e-mail: looks like the letter, reads on a telephone and in the dark.
//!
//! Decides: tables for layout and styles in the elements (mail programs drop the rest), one column that fits 360 px, dark
//! colours by media query, no pictures, no links to elsewhere, no script. Every text is escaped here and nowhere else.
//! Colours: LOOK §2 and §11.

use crate::aging::AgingView;
use crate::compose::{Block, Composed, Run};
use crate::interest::InterestView;
use crate::payment::PaymentView;
use crate::table::TableView;

const SERIF: &str = "font-family:'Source Serif 4',Georgia,'Times New Roman',serif";
const SANS: &str = "font-family:Inter,system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";

const STYLE: &str = "@media (prefers-color-scheme:dark){\
body,.p{background:#191d20!important}.i{color:#e8ebed!important}.g{color:#b6bdc3!important}\
.r{border-color:#3b434a!important}.k{border-color:#b6bdc3!important}.m{background:#68c0d4!important;color:#06222a!important}}";

/// The whole page.
pub(crate) fn page(letter: &Composed) -> String {
    let mut out = Out { html: String::with_capacity(8 * 1024) };
    out.raw("<!DOCTYPE html>\n<html lang=\"").text(&letter.language).raw("\"><head><meta charset=\"utf-8\">");
    out.raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
    out.raw("<meta name=\"color-scheme\" content=\"light dark\"><title>").text(&letter.title).raw("</title>");
    out.raw("<style>").raw(STYLE).raw("</style></head>\n");
    out.raw("<body style=\"margin:0;padding:0;background:#ffffff\"><table role=\"presentation\" class=\"p\" width=\"100%\" ");
    out.raw("cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;background:#ffffff\"><tr><td align=\"center\" style=\"padding:24px 16px\">");
    out.raw(
        "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;max-width:600px\">",
    );
    out.raw("<tr><td class=\"i\" style=\"color:#17191c;text-align:left\">\n");
    out.head(letter);
    if !letter.salutation.is_empty() {
        out.para("i", "", &letter.salutation);
    }
    letter.before.iter().for_each(|b| out.block(b));
    letter.tables.iter().for_each(|t| out.table(t));
    if let Some(aging) = &letter.aging {
        out.aging(aging);
    }
    if let Some(terms) = &letter.terms {
        out.lines(&terms.rows, 0);
        terms.notes.iter().for_each(|note| out.block(note));
    }
    if let Some(payment) = &letter.payment {
        out.payment(payment);
    }
    letter.after.iter().for_each(|b| out.block(b));
    out.foot(letter);
    out.raw("</td></tr></table></td></tr></table></body></html>\n");
    out.html
}

struct Out {
    html: String,
}

impl Out {
    fn raw(&mut self, html: &str) -> &mut Out {
        self.html.push_str(html);
        self
    }

    fn text(&mut self, text: &str) -> &mut Out {
        for c in text.chars() {
            match c {
                '&' => self.html.push_str("&amp;"),
                '<' => self.html.push_str("&lt;"),
                '>' => self.html.push_str("&gt;"),
                '"' => self.html.push_str("&quot;"),
                '\'' => self.html.push_str("&#39;"),
                other => self.html.push(other),
            }
        }
        self
    }

    fn head(&mut self, letter: &Composed) {
        self.raw("<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\"><tr>");
        self.raw(
            "<td class=\"m\" width=\"32\" height=\"32\" align=\"center\" style=\"width:32px;height:32px;text-align:center;background:#0b5c70;color:#ffffff;",
        );
        self.raw("border-radius:4px;font-size:17px;font-weight:600;")
            .raw(SANS)
            .raw("\">")
            .text(&letter.initial)
            .raw("</td>");
        self.raw("<td class=\"i\" style=\"padding-left:12px;font-size:17px;font-weight:600;color:#17191c;").raw(SANS);
        self.raw("\">").text(&letter.creditor).raw("</td></tr></table>\n");
        self.raw(
            "<h1 class=\"i\" style=\"margin:28px 0 6px;font-size:21px;line-height:27px;font-weight:600;color:#17191c;",
        );
        self.raw(SERIF).raw("\">").text(&letter.title).raw("</h1>\n");
        let facts: Vec<String> = letter.facts.iter().take(3).map(|(label, value)| format!("{label} {value}")).collect();
        self.raw("<p class=\"g\" style=\"margin:0 0 20px;font-size:13px;line-height:20px;color:#5b6066;")
            .raw(SANS)
            .raw("\">");
        self.text(&facts.join(" · ")).raw("</p>\n");
    }

    fn para(&mut self, class: &str, style: &str, text: &str) {
        self.raw("<p class=\"")
            .raw(class)
            .raw("\" style=\"margin:0 0 12px;font-size:16px;line-height:24px;color:#17191c;");
        self.raw(SERIF).raw(";").raw(style).raw("\">").text(text).raw("</p>\n");
    }

    fn block(&mut self, block: &Block) {
        self.raw("<p class=\"i\" style=\"margin:0 0 12px;font-size:16px;line-height:24px;color:#17191c;")
            .raw(SERIF)
            .raw("\">");
        for Run { text, strong } in &block.runs {
            if *strong {
                self.raw("<strong style=\"font-weight:600\">").text(text).raw("</strong>");
            } else {
                self.text(text);
            }
        }
        self.raw("</p>\n");
        if !block.lines.is_empty() {
            self.lines(&block.lines, -4);
        }
    }

    /// Lines with what stands before each; `above`: how far they keep from what is above them, in pixels.
    fn lines(&mut self, lines: &[(String, String)], above: i32) {
        self.raw("<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" ");
        self.raw(&format!("style=\"margin:{above}px 0 12px\">"));
        for (day, act) in lines {
            self.raw("<tr><td class=\"g\" style=\"padding:2px 14px 2px 0;font-size:14px;line-height:22px;white-space:nowrap;");
            self.raw("vertical-align:top;color:#5b6066;").raw(SANS).raw("\">").text(if day.is_empty() {
                "–"
            } else {
                day
            });
            self.raw("</td><td class=\"i\" style=\"padding:2px 0;font-size:16px;line-height:22px;color:#17191c;")
                .raw(SERIF);
            self.raw("\">").text(act).raw("</td></tr>");
        }
        self.raw("</table>\n");
    }

    fn table(&mut self, table: &TableView) {
        self.raw("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;margin:8px 0 20px;border-collapse:collapse;");
        self.raw("font-variant-numeric:tabular-nums lining-nums;").raw(SANS).raw("\">");
        if !table.rows.is_empty() {
            self.raw("<tr><th scope=\"col\" class=\"g k\" style=\"padding:0 0 6px;font-size:12px;font-weight:500;color:#5b6066;");
            self.raw("text-align:left;border-bottom:1px solid #17191c\">").text(&table.heads[0]);
            self.raw("</th><th scope=\"col\" class=\"g k\" style=\"padding:0 0 6px;font-size:12px;font-weight:500;color:#5b6066;");
            self.raw("text-align:right;border-bottom:1px solid #17191c\">").text(&table.heads[6]).raw("</th></tr>\n");
        }
        for row in &table.rows {
            self.raw(
                "<tr><td class=\"i r\" style=\"padding:8px 12px 8px 0;font-size:14px;line-height:20px;color:#17191c;",
            );
            self.raw("border-bottom:1px solid #d9d7d2\">").text(&row.document);
            for note in std::iter::once(&row.detail).chain(&row.notes) {
                self.raw("<br><span class=\"g\" style=\"font-size:13px;color:#5b6066\">").text(note).raw("</span>");
            }
            self.raw("</td><td class=\"i r\" style=\"padding:8px 0;font-size:14px;line-height:20px;color:#17191c;");
            self.raw("text-align:right;vertical-align:top;white-space:nowrap;border-bottom:1px solid #d9d7d2\">");
            self.text(&row.cells[5]).raw("</td></tr>\n");
        }
        for sum in &table.sums {
            let size = if sum.last {
                "padding:10px 12px 0 0;font-size:17px;font-weight:600"
            } else {
                "padding:6px 12px 0 0;font-size:14px"
            };
            self.raw("<tr><td class=\"i\" style=\"color:#17191c;").raw(size).raw("\">").text(&sum.label);
            self.raw("</td><td class=\"i\" style=\"text-align:right;white-space:nowrap;color:#17191c;").raw(size);
            self.raw(";padding-right:0\">").text(&sum.amount).raw("</td></tr>\n");
        }
        self.raw("</table>\n");
    }

    fn aging(&mut self, aging: &AgingView) {
        for row in &aging.rows {
            let pairs: Vec<(String, String)> = aging.heads.iter().cloned().zip(row.iter().cloned()).collect();
            self.raw("<table cellpadding=\"0\" cellspacing=\"0\" style=\"margin:0 0 20px;").raw(SANS).raw("\">");
            self.pairs(&pairs);
            self.raw("</table>\n");
        }
    }

    fn payment(&mut self, payment: &PaymentView) {
        self.raw("<table class=\"r\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;margin:0 0 20px;border:1px solid #d3cfc7;");
        self.raw("border-radius:7px;border-collapse:separate;")
            .raw(SANS)
            .raw("\"><tr><td style=\"padding:12px 16px\">");
        self.raw("<table cellpadding=\"0\" cellspacing=\"0\">");
        self.pairs(&payment.rows);
        self.raw("</table></td></tr></table>\n");
    }

    /// Narrow enough for a telephone: the period above its figures.
    fn interest(&mut self, interest: &InterestView) {
        self.para("g", "margin:20px 0 6px;font-size:13px;font-weight:500;color:#5b6066", &interest.title);
        self.raw(
            "<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"width:100%;border-collapse:collapse;",
        )
        .raw(SANS);
        self.raw("\">");
        for row in &interest.rows {
            let figures =
                (1..4).map(|at| format!("{} {}", interest.heads[at], row[at])).collect::<Vec<_>>().join(" · ");
            self.raw(
                "<tr><td class=\"i r\" style=\"padding:6px 12px 6px 0;font-size:13px;line-height:18px;color:#17191c;",
            );
            self.raw("border-bottom:1px solid #d9d7d2\">").text(&row[0]);
            self.raw("<br><span class=\"g\" style=\"color:#5b6066\">").text(&figures).raw("</span></td>");
            self.raw("<td class=\"i r\" style=\"padding:6px 0;font-size:13px;text-align:right;vertical-align:top;white-space:nowrap;");
            self.raw("color:#17191c;border-bottom:1px solid #d9d7d2\">").text(&row[4]).raw("</td></tr>\n");
        }
        self.raw("<tr><td class=\"i\" style=\"padding:6px 12px 0 0;font-size:13px;font-weight:600;color:#17191c\">");
        self.text(&interest.sum.0).raw("</td><td class=\"i\" style=\"padding:6px 0 0;font-size:13px;font-weight:600;");
        self.raw("text-align:right;white-space:nowrap;color:#17191c\">")
            .text(&interest.sum.1)
            .raw("</td></tr></table>\n");
        if let Some(note) = &interest.note {
            self.para("g", "margin-top:6px;font-size:13px;color:#5b6066", note);
        }
    }

    fn pairs(&mut self, pairs: &[(String, String)]) {
        for (label, value) in pairs {
            self.raw(
                "<tr><td class=\"g\" style=\"padding:2px 20px 2px 0;font-size:13px;line-height:20px;color:#5b6066;",
            );
            self.raw("vertical-align:top;white-space:nowrap\">").text(label);
            self.raw("</td><td class=\"i\" style=\"padding:2px 0;font-size:14px;line-height:20px;font-weight:500;color:#17191c;");
            self.raw("font-variant-numeric:tabular-nums\">").text(value).raw("</td></tr>\n");
        }
    }

    fn foot(&mut self, letter: &Composed) {
        self.para("i", "margin-top:20px", &letter.closing);
        for (at, line) in letter.signer.iter().enumerate() {
            let is_name = at == 0 && letter.signer.len() > 1;
            let (class, style) =
                if is_name { ("i", "margin-bottom:0;font-weight:600") } else { ("g", "color:#5b6066") };
            self.para(class, style, line);
        }
        letter.interest.iter().for_each(|i| self.interest(i));
        self.raw(
            "<p class=\"g r\" style=\"margin:28px 0 0;padding-top:12px;border-top:1px solid #d9d7d2;font-size:12px;",
        );
        self.raw("line-height:18px;color:#5b6066;").raw(SANS).raw("\">");
        let contact = letter.facts.iter().skip(3).map(|(label, value)| format!("{label} {value}"));
        let lines = letter.footer.iter().map(|column| column.join(" · ")).chain(contact);
        let lines: Vec<String> = lines.filter(|l| !l.is_empty()).collect();
        for (at, line) in lines.iter().enumerate() {
            self.raw(if at == 0 { "" } else { "<br>" }).text(line);
        }
        self.raw("</p>\n");
    }
}
