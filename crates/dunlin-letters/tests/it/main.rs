//! Letters from models to bytes: contents (R0–R4), determinism (RELIABILITY S7), headers (S8), the pages.

mod contents;
mod email;
mod figures;
mod languages;
#[cfg(feature = "pdf")]
mod pages;
#[cfg(feature = "pdf")]
mod post;
mod reading;
mod scripts;
mod tone;

use dunlin_letters::specimen as story;
