//! Labels of registered letters: the number in figures and as a bar code (Code 128, ISO/IEC 15417), with the addressee, ten to a sheet of A4.
//!
//! Decides: how a number becomes bars. Even rows of digits are set in pairs (code set C), everything else in code set B. The widths are
//! the standard's; a sum over all signs closes the code, so that a scanner finds a slip.

use jiff::civil::Date;
use serde::Serialize;

use crate::error::LetterError;
use crate::pdf::PdfEngine;

/// A label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MailLabel {
    /// The number under which the post carries the letter.
    pub number: String,
    /// The addressee.
    pub name: String,
    /// The address in one line.
    pub address: String,
    /// The notice, for those who stick them on.
    pub notice: String,
}

/// Labels to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LabelSheet {
    /// The document's identity.
    pub key: String,
    /// Its date.
    #[serde(skip)]
    pub date: Date,
    /// Language tag.
    pub language: String,
    /// The sender.
    pub creditor: String,
    /// What stands above each number: `Certified letter`.
    pub title: String,
    /// In their order.
    #[serde(skip)]
    pub labels: Vec<MailLabel>,
}

/// A label with its bars.
#[derive(Serialize)]
struct Barred<'l> {
    #[serde(flatten)]
    label: &'l MailLabel,
    /// Widths in modules, bar and gap in turn.
    bars: Vec<u8>,
}

/// What the template reads.
#[derive(Serialize)]
struct Sheet<'l> {
    #[serde(flatten)]
    sheet: &'l LabelSheet,
    labels: Vec<Barred<'l>>,
}

/// Makes the PDF of labels.
///
/// # Errors
/// `Page` when a number cannot be a bar code, or the sheet cannot be set.
pub fn render_labels(engine: &mut PdfEngine, sheet: &LabelSheet) -> Result<Vec<u8>, LetterError> {
    let labels = sheet.labels.iter().map(barred).collect::<Result<_, LetterError>>()?;
    let data = serde_json::to_string(&Sheet { sheet, labels }).map_err(|error| LetterError::Page(error.to_string()))?;
    engine.print_labels(data, &sheet.key, sheet.date)
}

fn barred(label: &MailLabel) -> Result<Barred<'_>, LetterError> {
    let number = &label.number;
    let bars = code_128(number).ok_or_else(|| LetterError::Page(format!("{number} cannot be a bar code")))?;
    Ok(Barred { label, bars })
}

/// The widths of the signs 0 to 105, six of them each, and of the stop sign, which has seven.
const SIGNS: &str = "\
212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 \
223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 \
112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 \
311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 \
122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 \
214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112";
const START_B: u32 = 104;
const START_C: u32 = 105;
const STOP: u32 = 106;

/// A text as the widths of bars and gaps in turn; none for what has other signs than ASCII has letters.
fn code_128(text: &str) -> Option<Vec<u8>> {
    let signs = signs(text)?;
    let known: Vec<&str> = SIGNS.split(' ').collect();
    let mut widths = Vec::new();
    for sign in signs {
        let own = known.get(usize::try_from(sign).ok()?)?;
        widths.extend(own.bytes().map(|digit| digit - b'0'));
    }
    Some(widths)
}

/// Start, content, check sign and stop.
fn signs(text: &str) -> Option<Vec<u32>> {
    let bytes = text.as_bytes();
    if bytes.is_empty() || !bytes.iter().all(|byte| (b' '..=b'~').contains(byte)) {
        return None;
    }
    let are_pairs = bytes.len().is_multiple_of(2) && bytes.iter().all(u8::is_ascii_digit);
    let mut signs = if are_pairs {
        let pair = |two: &[u8]| u32::from(two[0] - b'0') * 10 + u32::from(two[1] - b'0');
        std::iter::once(START_C).chain(bytes.chunks(2).map(pair)).collect()
    } else {
        let own = bytes.iter().map(|byte| u32::from(byte - b' '));
        std::iter::once(START_B).chain(own).collect::<Vec<u32>>()
    };
    // The start sign counts once, as the first sign does.
    let sum: u32 = signs.iter().zip(std::iter::once(1).chain(1..)).map(|(sign, weight)| sign * weight).sum();
    signs.extend([sum % 103, STOP]);
    Some(signs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_signs_are_there_and_each_is_as_wide_as_the_standard_says() {
        let known: Vec<&str> = SIGNS.split(' ').collect();
        assert_eq!(known.len(), 107);
        let width = |sign: &str| sign.bytes().map(|digit| u32::from(digit - b'0')).sum::<u32>();
        assert!(known[..106].iter().all(|sign| sign.len() == 6 && width(sign) == 11));
        assert_eq!((known[106].len(), width(known[106])), (7, 13));
        let mut once = known.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), 107, "no two are alike");
    }

    #[test]
    fn the_check_sign_closes_the_code() {
        // The example of the standard's common descriptions: PJJ123C has the check sign 54 in code set A; its letters are the same in B.
        let wikipedia = signs("PJJ123C").expect("ASCII");
        assert_eq!(wikipedia, [104, 48, 42, 42, 17, 18, 19, 35, 55, 106]);
        assert_eq!(signs("1234").expect("digits"), [105, 12, 34, 82, 106]);
        assert_eq!((signs(""), signs("ü")), (None, None));
    }
}
