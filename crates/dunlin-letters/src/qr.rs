//! The code for banking apps as a drawing (EPC069-12: error level M, version 13 at most).

use fast_qr::convert::{Builder as _, Shape, svg::SvgBuilder};
use fast_qr::{ECL, QRBuilder, Version};

/// The payload as SVG without a quiet zone (the page leaves it), or none if it does not fit into a code of version 13.
pub(crate) fn svg(payload: &str) -> Option<String> {
    let code = QRBuilder::new(payload).ecl(ECL::M).build().ok()?;
    let fits = code.version.is_some_and(|version| version as usize <= Version::V13 as usize);
    fits.then(|| SvgBuilder::default().shape(Shape::Square).margin(0).to_str(&code))
}

#[cfg(test)]
mod tests {
    use super::svg;

    #[test]
    fn what_does_not_fit_is_left_out() {
        assert!(svg("BCD\n002\n1\nSCT\n\nA\nNL91ABNA0417164300\nEUR1.00").is_some_and(|s| s.starts_with("<svg")));
        assert!(svg(&"x".repeat(3000)).is_none());
    }
}
