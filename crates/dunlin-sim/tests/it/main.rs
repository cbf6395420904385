//! Lived worlds: the product's promises hold on every day, and both engines decide the same.

mod books_tie;
mod simulated;
