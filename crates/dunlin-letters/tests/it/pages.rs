//! x
use crate::{reading, story};
use dunlin_letters::*;
use dunlin_words::Words;
#[test]
fn see() {
    let (words, _) = Words::for_language("en");
    let mut engine = PdfEngine::new().expect("x");
    let pdf = render_pdf(&mut engine, &story::full(Template::SecondNotice), &words).expect("x");
    for t in reading::page_texts(&pdf) { println!("{t}\n"); }
}
