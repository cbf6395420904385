//! What a reader sees: the words of a letter on every output, with all white space as one space.

use dunlin_letters::{LetterModel, letter_text, render_email};
use dunlin_words::Words;

/// English.
pub(crate) fn english() -> Words {
    Words::for_language("en").0
}

/// White space of any kind and length becomes one space.
pub(crate) fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace(" .", ".").replace(" ,", ",")
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

/// The words of a letter by output: e-mail text, e-mail HTML, preview, and the PDF's pages.
pub(crate) fn outputs(model: &LetterModel) -> Vec<(&'static str, String)> {
    #[cfg(feature = "pdf")]
    let pdf = crate::pages::pdf(model);
    let mut outputs = texts(model, &english());
    #[cfg(feature = "pdf")]
    outputs.push(("pdf", page_texts(&pdf).join(" ")));
    outputs
}

/// The words of a letter in a language, on all outputs but the page.
pub(crate) fn texts(model: &LetterModel, words: &Words) -> Vec<(&'static str, String)> {
    let email = render_email(model, words).expect("the story makes an e-mail");
    let preview = letter_text(model, words).expect("the story makes a text");
    vec![
        ("text", squeeze(&format!("{} {}", email.subject, email.text))),
        ("html", html_text(&email.html)),
        ("preview", squeeze(&preview)),
    ]
}
