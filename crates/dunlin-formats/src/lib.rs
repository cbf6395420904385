//! Bytes into records and problems, records into bytes. Pure: no files, no clock, no book.
//!
//! [`read`] takes a CSV or XLSX file of invoices, receipts or customers as programs really export them, in ten languages,
//! and never guesses: what is not certain is a [`Refusal`] that names the flag which settles it, what is wrong with a row is a
//! [`Problem`] with line, column and what was found, and good rows are typed ([`Record`]).
//! [`read_einvoice`] reads electronic invoices: UBL, CII, PDFs with one inside, FatturaPA.
//! [`write_csv()`] and [`write_xlsx()`] write tables that spreadsheets cannot turn into formulas.
//!
//! [`inspect()`] reads bank statements of all usual formats, alone, packed or attached to a mail.
//!
//! What this crate does not know: books and customers already in them, payment terms (the core parses them), whether the same
//! invoice comes twice, what is done with a row. It reads no XLS and no ODS: their readers keep no limits on memory.
//!
//! ```
//! use dunlin_formats::{Kind, Options, Record, read};
//! let file = "Rechnungs-Nr.;Kunde;Rechnungsdatum;Fällig am;Betrag (EUR)\n0017;Müller KG;30.03.2020;29.04.2020;1.234,50\n";
//! let reading = read("offene-posten.csv", file.as_bytes(), &Options::default()).unwrap();
//! assert_eq!(reading.kind, Kind::Invoices);
//! let Some(Record::Invoice(invoice)) = reading.rows().next().unwrap().record else { panic!() };
//! assert_eq!((invoice.number.as_str(), invoice.amount_minor), ("0017", 123_450));
//! ```

mod amount;
mod archive;
mod bank;
mod books;
mod currency;
mod date;
mod date_order;
mod delimited;
mod document;
mod einvoice;
mod encoding;
mod field;
mod fold;
mod fx;
mod glance;
mod group;
mod headers;
mod inspect;
mod kind;
mod mail;
mod partner;
mod place;
mod plan;
mod post_numbers;
mod problem;
mod profile;
mod reading;
mod row;
mod sheet;
mod source;
mod typing;
mod typing_money;
mod word;
mod write_csv;
mod write_xlsx;
mod xml;

pub use amount::DecimalSign;
pub use archive::write_zip;
pub use bank::columns::BankColumn;
pub use bank::layout::TableLayout;
pub use books::{BookAccount, Booking, Journal, JournalFormat, JournalHead};
pub use date_order::DateOrder;
pub use document::{
    Balance, BankEntry, Content, Document, DocumentKind, DocumentProblem, EInvoice, EInvoiceType, EntryDetail, Party,
    StatedDiscount, Statement,
};
pub use einvoice::{Lack, read_einvoice};
pub use field::{Field, Kind};
pub use fx::{FxFile, FxLine, read_fx};
pub use glance::{Glance, GlanceColumn, glance};
pub use inspect::{inspect, inspect_with};
pub use mail::is_mail;
pub use partner::{PARTNER_COLUMNS, PartnerFile, PartnerLine, read_partner};
pub use place::country_code;
pub use post_numbers::{PostNumber, read_post_numbers};
pub use problem::{Problem, Refusal, Severity};
pub use reading::{Options, Outcome, REASON_HEADER, Reading, Rows, read};
pub use row::{CustomerFields, CustomerRow, InvoiceRow, ReceiptRow, Record};
pub use word::{ContactRole, ItemKind, SentBy};
pub use write_csv::{OutCell, write_csv, write_head, write_line};
pub use write_xlsx::{WriteError, XlsxWriter, write_xlsx};
