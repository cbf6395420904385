//! Letters from models to bytes: contents (R0–R4), determinism (S7), headers (S8), the page.

mod story;
