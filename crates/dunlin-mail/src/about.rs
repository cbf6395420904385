//! Which mail this one is about, and how that is known.
//!
//! Only identifiers are read here; whether one is ours, the book knows. A key in the address to which a mail came is the
//! weakest sign, because nothing but our own habit of writing addresses makes it one.

use crate::came::{About, Evidence};
use crate::fields::{Fields, message_ids};

const MORE_MAX: usize = 100;
/// Headers that say to which address a mail came, hosts' headers before what the sender wrote.
const TO: [&str; 7] =
    ["x-original-to", "delivered-to", "envelope-to", "x-envelope-to", "original-recipient", "to", "cc"];

/// The mail that this one is about, and further ones that it names.
///
/// `mentioned` are the identifiers in the body of a mail that returns one.
pub(crate) fn find(
    header: &Fields,
    returned: Option<&Fields>,
    mentioned: &[String],
    disposition: Option<&str>,
) -> (Option<About>, Vec<String>) {
    let mut found: Vec<About> = Vec::new();
    let mut add = |ids: Vec<String>, by: Evidence| {
        for message_id in ids {
            if found.len() <= MORE_MAX && !found.iter().any(|known: &About| known.message_id == message_id) {
                found.push(About { message_id, by });
            }
        }
    };
    if let Some(report) = disposition {
        let fields = Fields::of_lines(report.lines());
        add(fields.get("original-message-id").map(message_ids).unwrap_or_default(), Evidence::OriginalMessageId);
    }
    if let Some(returned) = returned {
        add(returned.get("message-id").map(message_ids).unwrap_or_default(), Evidence::Returned);
    }
    add(mentioned.to_vec(), Evidence::Returned);
    add(header.get("in-reply-to").map(message_ids).unwrap_or_default(), Evidence::InReplyTo);
    let mut references = header.get("references").map(message_ids).unwrap_or_default();
    references.reverse();
    add(references, Evidence::References);
    add(to(header).iter().filter_map(|address| key(address)).collect(), Evidence::Verp);
    let mut found = found.into_iter();
    let about = found.next();
    let certain = found.filter(|more| more.by != Evidence::Verp);
    (about, certain.map(|more| more.message_id).take(MORE_MAX).collect())
}

/// `reply+KEY@host` carries the key of `<KEY@host>`. A key has a digit and at least six letters or digits: `sales+news` has none.
fn key(address: &str) -> Option<String> {
    let (local, host) = address.rsplit_once('@')?;
    let (_, key) = local.split_once('+')?;
    let long = key.chars().filter(char::is_ascii_alphanumeric).count() >= 6;
    let fits = long && key.contains(|c: char| c.is_ascii_digit()) && !key.contains(['=', '<', '>']);
    fits.then(|| format!("<{key}@{host}>"))
}

/// The addresses to which a mail came.
pub(crate) fn to(header: &Fields) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for value in TO.iter().flat_map(|name| header.all(name)) {
        for address in crate::address::all(value).take(MORE_MAX) {
            if found.len() < MORE_MAX && !found.iter().any(|known| crate::address::same(known, address)) {
                found.push(address.to_owned());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_sign_comes_first() {
        let header = Fields::read(
            "In-Reply-To: <c@x.example>\nReferences: <a@x.example> <b@x.example>\nTo: reply+2026-10482@x.example\n",
        );
        let returned = Fields::read("Message-ID: <d@x.example>\n");
        let (about, more) = find(&header, Some(&returned), &[], Some("Original-Message-ID: <e@x.example>\n"));
        assert_eq!(about, Some(About { message_id: "<e@x.example>".into(), by: Evidence::OriginalMessageId }));
        assert_eq!(more, ["<d@x.example>", "<c@x.example>", "<b@x.example>", "<a@x.example>"]);
        assert_eq!(find(&header, None, &[], None).0.map(|about| about.by), Some(Evidence::InReplyTo));
    }

    #[test]
    fn a_key_in_the_address_is_the_last_resort() {
        let to = |address: &str| find(&Fields::read(&format!("Delivered-To: {address}\n")), None, &[], None).0;
        let about = to("reply+2026-11-19-10482-letter@verhoef.example").expect("a key");
        assert_eq!(
            (about.message_id.as_str(), about.by),
            ("<2026-11-19-10482-letter@verhoef.example>", Evidence::Verp)
        );
        assert_eq!(
            (to("sales+news@x.example"), to("sales@x.example"), to("b+a=c.example@x.example")),
            (None, None, None)
        );
    }
}
