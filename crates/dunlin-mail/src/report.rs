//! Reports for machines: delivery status (RFC 3464), disposition (RFC 8098), feedback (RFC 5965).
//!
//! Decides what the fields of one recipient say. The host's own judgement counts: the class of `Status` before the code
//! in its diagnostic, and `Action: delayed` before both. What the fields leave open is left open.

use crate::address;
use crate::came::{Recipient, Status};
use crate::code;
use crate::fields::Fields;
use crate::words::one_line;

const RECIPIENTS_MAX: usize = 1_000;

/// The recipients of a delivery status report.
pub(crate) fn recipients(report: &str) -> Vec<Recipient> {
    let blocks = blocks(report);
    let found: Vec<Recipient> = blocks.iter().filter_map(recipient).take(RECIPIENTS_MAX).collect();
    let torn = found.is_empty() || (found.len() == 1 && found[0].status == Status::Unknown);
    if !torn {
        return found;
    }
    // Some hosts tear one recipient's fields apart with empty lines.
    recipient(&Fields::of_lines(report.lines())).map_or(found, |whole| vec![whole])
}

/// Blocks between empty lines.
fn blocks(report: &str) -> Vec<Fields> {
    let mut blocks = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in report.lines().chain([""]) {
        if !line.trim().is_empty() {
            lines.push(line);
        } else if !lines.is_empty() {
            blocks.extend(by_recipient(&lines));
            lines.clear();
        }
    }
    blocks
}

/// Blocks of hosts that forget the empty line: every further `Final-Recipient` begins a new one.
fn by_recipient(lines: &[&str]) -> Vec<Fields> {
    let is_final = |line: &&str| line.get(..16).is_some_and(|name| name.eq_ignore_ascii_case("final-recipient:"));
    let begins: Vec<usize> = lines.iter().enumerate().filter(|(_, line)| is_final(line)).map(|(at, _)| at).collect();
    if begins.len() < 2 {
        return vec![Fields::of_lines(lines.iter().copied())];
    }
    let ends = begins.iter().skip(1).copied().chain([lines.len()]);
    let mut parts: Vec<Fields> =
        begins.iter().zip(ends).map(|(begin, end)| Fields::of_lines(lines[*begin..end].iter().copied())).collect();
    parts.insert(0, Fields::of_lines(lines[..begins[0]].iter().copied()));
    parts
}

fn recipient(fields: &Fields) -> Option<Recipient> {
    let asked = fields.get("original-recipient").and_then(address::of_report);
    let ended = fields.get("final-recipient").and_then(address::of_report);
    let address = asked.clone().or_else(|| ended.clone())?;
    let final_address = ended.filter(|ended| !address::same(ended, &address));
    let judged = judge(fields);
    Some(Recipient { address, final_address, ..judged })
}

/// What the fields say about one recipient, whoever it is.
pub(crate) fn judge(fields: &Fields) -> Recipient {
    let action = fields.get("action").unwrap_or_default().to_ascii_lowercase();
    let stated = fields.get("status").unwrap_or_default();
    let diagnostic = fields.all("diagnostic-code").collect::<Vec<_>>().join(" ");
    let own = code::enhanced_first(stated).or_else(|| code::enhanced(&diagnostic));
    let reply = code::reply(&diagnostic);
    let status = if action.starts_with("delayed") {
        Status::Delayed
    } else if action.starts_with("delivered") || action.starts_with("expanded") {
        Status::Delivered
    } else if action.starts_with("relayed") {
        Status::Unknown
    } else if let Some(own) = own {
        of_code(own, &action)
    } else if let Some(reply) = reply {
        code::status_of_reply(reply)
    } else if action.starts_with("expired") {
        Status::Temporary
    } else if action.starts_with("fail") || action.starts_with("error") {
        crate::words::status_of_words(&diagnostic).unwrap_or(Status::Permanent)
    } else {
        Status::Unknown
    };
    let enhanced = own.map(str::to_owned);
    let said = if diagnostic.is_empty() { [&action, stated].join(" ") } else { diagnostic.clone() };
    Recipient { address: String::new(), final_address: None, status, enhanced, reply, words: one_line(&said) }
}

/// A failure whose code says "delivered" is a failure nevertheless.
fn of_code(own: &str, action: &str) -> Status {
    match code::status_of_enhanced(own) {
        Status::Delivered if action.starts_with("fail") => Status::Permanent,
        status => status,
    }
}

/// The recipient of a disposition: that a program answered for it shows that the mail arrived.
pub(crate) fn disposition(report: &str) -> Option<Recipient> {
    let fields = Fields::of_lines(report.lines());
    let asked = fields.get("original-recipient").and_then(address::of_report);
    let ended = fields.get("final-recipient").and_then(address::of_report);
    let address = asked.or_else(|| ended.clone())?;
    let said = fields.get("disposition").unwrap_or_default();
    let kind = said.rsplit_once(';').map_or(said, |(_, kind)| kind).trim().to_ascii_lowercase();
    let arrived =
        ["displayed", "deleted", "dispatched", "processed", "denied"].iter().any(|word| kind.starts_with(word));
    let status = if arrived { Status::Delivered } else { Status::Unknown };
    let final_address = ended.filter(|ended| !address::same(ended, &address));
    Some(Recipient { address, final_address, status, enhanced: None, reply: None, words: one_line(said) })
}

/// Who complained, of a feedback report. Many hosts take the address out.
pub(crate) fn complainant(report: &str) -> Vec<Recipient> {
    let fields = Fields::of_lines(report.lines());
    let kind = fields.get("feedback-type").unwrap_or_default().to_ascii_lowercase();
    // Who complains has the mail; a report about a failed check says nothing of it.
    let status = if kind.starts_with("auth-failure") { Status::Unknown } else { Status::Delivered };
    let named = fields.all("original-rcpt-to").chain(fields.all("removal-recipient"));
    let addresses: Vec<String> = named.filter_map(address::of_report).take(RECIPIENTS_MAX).collect();
    let words = one_line(&format!("Feedback-Type: {kind}"));
    let recipient =
        |address| Recipient { address, final_address: None, status, enhanced: None, reply: None, words: words.clone() };
    addresses.into_iter().map(recipient).collect()
}

/// Fields of a delivery status that stand in the text for people, as some hosts write them; quotation marks are taken off.
pub(crate) fn in_text(text: &str) -> Vec<Recipient> {
    const NAMES: [&str; 8] = [
        "final-recipient",
        "original-recipient",
        "action",
        "status",
        "diagnostic-code",
        "remote-mta",
        "last-attempt-date",
        "reporting-mta",
    ];
    let mut lines: Vec<&str> = Vec::new();
    let mut goes_on = false;
    for line in text.lines() {
        let bare = line.trim_start_matches('>');
        let bare = if bare.len() < line.len() { bare.strip_prefix(' ').unwrap_or(bare) } else { bare };
        let name = bare.split(':').next().unwrap_or_default().trim();
        let is_field = bare.contains(':') && NAMES.iter().any(|known| name.eq_ignore_ascii_case(known));
        goes_on = is_field || (goes_on && bare.starts_with([' ', '\t']) && !bare.trim().is_empty());
        lines.push(if goes_on { bare } else { "" });
    }
    if !lines.iter().any(|line| line.to_ascii_lowercase().starts_with("final-recipient")) {
        return Vec::new();
    }
    recipients(&lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(report: &str) -> (String, Status, Option<String>, Option<u16>) {
        let found = recipients(report);
        assert_eq!(found.len(), 1, "{found:?}");
        let found = found.into_iter().next().expect("one");
        (found.address, found.status, found.enhanced, found.reply)
    }

    #[test]
    fn the_hosts_own_judgement_counts() {
        let report = "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 4.4.7\n\
                      Diagnostic-Code: smtp; 550 4.4.7 QUEUE.Expired\n";
        assert_eq!(one(report), ("a@b.example".into(), Status::Temporary, Some("4.4.7".into()), Some(550)));
        let report = "\nOriginal-Recipient: rfc822;a@b.example\nFinal-Recipient: rfc822;x@inner\nAction: delayed\nStatus: 5.0.0\n";
        assert_eq!(one(report).1, Status::Delayed);
        assert_eq!(recipients(report)[0].final_address.as_deref(), Some("x@inner"));
        let report = "Final-Recipient: rfc822;a@b.example\nAction: failed\nDiagnostic-Code: smtp; 452 4.2.2 full\n";
        assert_eq!(one(report).1, Status::Temporary);
        assert_eq!(one("Final-Recipient: rfc822;a@b.example\nAction: expired\nStatus:\n").1, Status::Temporary);
        assert_eq!(one("Final-Recipient: rfc822;a@b.example\nAction: failed\n").1, Status::Permanent);
        assert_eq!(one("Final-Recipient: rfc822;a@b.example\nAction: delivered\nStatus: 2.0.0\n").1, Status::Delivered);
        assert_eq!(one("Final-Recipient: rfc822;a@b.example\n").1, Status::Unknown);
    }

    #[test]
    fn torn_and_run_together_blocks_are_read() {
        let torn = "Action: failed\nArrival-Date: x\n\nFinal-Recipient: rfc822; a@b.example\nStatus: 5.1.1\n";
        assert_eq!(one(torn).1, Status::Permanent);
        let together = "Reporting-MTA: dns; x\nFinal-Recipient: rfc822;a@b.example\nAction: failed\nStatus: 5.1.1\n\
                        Final-Recipient: rfc822;c@d.example\nAction: delayed\nStatus: 4.4.1\n";
        let found = recipients(together);
        assert_eq!(found.iter().map(|r| r.status).collect::<Vec<_>>(), [Status::Permanent, Status::Delayed]);
        let quoted = "Hello\n> Final-Recipient: RFC822; a@b.example\n> Action: failed\n> Status: 5.1.1\n> Diagnostic-Code: SMTP;\n>  550 no\n";
        assert_eq!(in_text(quoted)[0].reply, Some(550));
        assert!(in_text("Status: paid\nAction: none").is_empty());
    }

    #[test]
    fn dispositions_and_complaints() {
        let read = disposition(
            "Final-Recipient: rfc822;a@b.example\nDisposition: manual-action/MDN-sent-manually; displayed\n",
        );
        assert_eq!(read.expect("one").status, Status::Delivered);
        let failed = disposition(
            "Final-Recipient: rfc822;a@b.example\nDisposition: automatic-action/MDN-sent-automatically; failed\n",
        );
        assert_eq!(failed.expect("one").status, Status::Unknown);
        assert_eq!(complainant("Feedback-Type: abuse\nOriginal-Rcpt-To: <a@b.example>\n")[0].address, "a@b.example");
        assert!(complainant("Feedback-Type: abuse\n").is_empty());
    }
}
