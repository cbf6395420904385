//! What a reader sees: the text of a mail's HTML and of a PDF's pages, with all white space as one space.

/// White space of any kind and length becomes one space.
pub(crate) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a page of HTML.
pub(crate) fn html_text(html: &str) -> String {
    let mut words = String::new();
    let body = html.split_once("</style>").map_or(html, |(_, body)| body);
    for (at, piece) in body.split('<').enumerate() {
        let (tag, text) = if at == 0 { ("", piece) } else { piece.split_once('>').unwrap_or(("", piece)) };
        if !tag.trim_start_matches('/').starts_with("strong") {
            words.push(' ');
        }
        words.push_str(text);
    }
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    squeeze(&plain.iter().fold(words, |text, (entity, sign)| text.replace(entity, sign)))
}

/// The words of each page of a PDF.
#[cfg(feature = "pdf")]
pub(crate) fn page_texts(pdf: &[u8]) -> Vec<String> {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF that can be read");
    let pages = document.get_pages();
    pages.keys().map(|page| squeeze(&document.extract_text(&[*page]).expect("a page that can be read"))).collect()
}
