//! The crate as its users see it: whole files in, rows and problems out.

mod bank;
mod bank_files;
mod bank_hostile;
mod bank_tables;
mod book_layouts;
mod books;
mod bytes;
mod certainty;
mod einvoice;
mod einvoice_hostile;
mod einvoice_shared;
mod rows;
mod shared;
mod sheets;
