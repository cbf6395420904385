//! Names of folders as servers know them: modified UTF-7 (RFC 3501 §5.1.3), so that `Изпратени` is found.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

/// The name as it is sent: printable ASCII as it is, `&` as `&-`, all else in blocks of base64 of UTF-16.
pub(crate) fn encoded(name: &str) -> String {
    let mut sent = String::with_capacity(name.len());
    let mut block: Vec<u8> = Vec::new();
    for letter in name.chars() {
        if !matches!(letter, ' '..='~') {
            let mut units = [0; 2];
            block.extend(letter.encode_utf16(&mut units).iter().flat_map(|unit| unit.to_be_bytes()));
            continue;
        }
        close(&mut sent, &mut block);
        sent.push(letter);
        if letter == '&' {
            sent.push('-');
        }
    }
    close(&mut sent, &mut block);
    sent
}

fn close(sent: &mut String, block: &mut Vec<u8>) {
    if !block.is_empty() {
        let text = STANDARD_NO_PAD.encode(std::mem::take(block)).replace('/', ",");
        sent.extend(["&", &text, "-"]);
    }
}

#[cfg(test)]
mod tests {
    use super::encoded;

    #[test]
    fn names_are_sent_as_the_standard_says() {
        assert_eq!(encoded("INBOX/Sent & done"), "INBOX/Sent &- done");
        assert_eq!(encoded("~peter/mail/台北/日本語"), "~peter/mail/&U,BTFw-/&ZeVnLIqe-");
        assert_eq!(encoded("Изпратени"), "&BBgENwQ,BEAEMARCBDUEPQQ4-");
    }
}
