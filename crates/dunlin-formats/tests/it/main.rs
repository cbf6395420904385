//! The crate as its users see it: whole files in, rows and problems out.

mod books;
mod bytes;
mod certainty;
mod rows;
mod shared;
mod sheets;
