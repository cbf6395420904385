//! Addresses in running text. Whether one exists nobody can say from its letters; this module only sees where one stands.

/// The longest address of RFC 5321 has 254 bytes; some hosts write their own routing into it.
const LONGEST: usize = 320;

/// The first address in a text.
pub(crate) fn first(text: &str) -> Option<&str> {
    all(text).next()
}

/// All addresses in a text, in their order.
pub(crate) fn all(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + text.get(from..)?.find('@')?;
            let begin = text[from..at].char_indices().rev().take_while(|(_, c)| in_local(*c)).last();
            let begin = begin.map_or(at, |(begin, _)| from + begin);
            let host = text[at + 1..].char_indices().take_while(|(_, c)| in_host(*c)).last();
            let end = host.map_or(at + 1, |(last, c)| at + 1 + last + c.len_utf8());
            from = end.max(at + 1);
            let found = text[begin..end].trim_matches(['.', '-', '\'', '/', '=', '+', '&', '*', '|', '!', '`']);
            if is_address(found) {
                return Some(found);
            }
        }
    })
}

fn in_local(c: char) -> bool {
    c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c)
}

fn in_host(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '.' || c == '_'
}

/// Whether a text is one address: something, `@`, a host.
pub(crate) fn is_address(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    let host_begins = host.starts_with(|c: char| c.is_alphanumeric());
    !local.is_empty() && host_begins && text.len() <= LONGEST && !text.contains(char::is_whitespace)
}

/// The address of a field of a report: `rfc822; <a@b.example>`, with or without the type and brackets.
pub(crate) fn of_report(value: &str) -> Option<String> {
    let value = value.rsplit_once(';').map_or(value, |(_, address)| address).trim();
    let value = value.trim_matches(['<', '>', '"', ' ']);
    if is_address(value) && !value.starts_with('@') {
        return Some(value.to_owned());
    }
    let found = first(value)?;
    // Routes and commands (`@relay:user@host`, `|procmail #user@host`) are no addresses of a person.
    (!value.starts_with(['@', '|', '/'])).then(|| found.to_owned())
}

/// The addresses of a header field.
pub(crate) fn of_header(value: &str) -> Vec<String> {
    all(value).map(str::to_owned).collect()
}

/// Whether two addresses are one, for whoever compares by eye: letters of any case.
pub(crate) fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_found_in_text() {
        let found = |text| all(text).collect::<Vec<_>>();
        assert_eq!(found("<a.b+c@d.example>: said (e@f-g.example). h@"), ["a.b+c@d.example", "e@f-g.example"]);
        assert_eq!(found("mailto:x=y@z.example@@ @b"), ["x=y@z.example"]);
        assert_eq!(found("\"k@l.example\", @"), ["k@l.example"]);
        assert_eq!(first("none"), None);
    }

    #[test]
    fn fields_of_reports_give_their_address() {
        let cases = [
            ("rfc822; a@b.example", Some("a@b.example")),
            ("RFC822;<a@b.example>", Some("a@b.example")),
            ("rfc822; rfc822;a@b.example", Some("a@b.example")),
            ("<a@b.example>", Some("a@b.example")),
            ("rfc822;@relay.example:a@server", None),
            ("rfc822; @mx.example", None),
            ("LOCAL;<a.b>", None),
        ];
        for (value, address) in cases {
            assert_eq!(of_report(value).as_deref(), address, "{value}");
        }
    }
}
