//! (key, values, locale) → words: every sentence that a person reads, in their language.
//!
//! Texts are Fluent files under `locales/LANGUAGE/*.ftl`; numbers, dates and plurals follow CLDR by way of ICU4X. A language
//! is added by adding a folder: nothing here names one, except that English is where a missing text is taken from
//! (issue "Letters": a customer whose language has no text yet gets English, and it is said so).
//!
//! What this crate does not do: it knows no letter, no reason and no screen, only keys; it reads no clock and no file.
//! A wrong key never panics: the key itself is printed, and [`Words::missing`] finds it in a test.

mod formats;
mod own;
mod texts;
mod words;

pub use own::{TextFault, TextFaultKind, WrittenText, written_texts};
pub use words::{STRONG_END, STRONG_START, Value, Words};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
