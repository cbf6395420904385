//! What can go wrong between the program and its book, in words that say what to do.
//!
//! Style: an error names the table and key; a hint is part of the sentence. The binary maps kinds to exit codes: `MissingBook`
//! and `NoSuch` are 3, `AlreadyThere`, `BookExists` and `Conflict` are 5, the rest 1.

/// Results of the store.
pub type Result<T, E = StoreError> = core::result::Result<T, E>;

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no book at the location.
    #[error("there is no book at {location}; make one with `dunlin --book {location} init`")]
    MissingBook {
        /// As it was given, without a password.
        location: String,
    },
    /// There is one already.
    #[error("there is a book at {location} already; use another --book or leave out `init`")]
    BookExists {
        /// As it was given, without a password.
        location: String,
    },
    /// The file or database is something else.
    #[error("{location} is not a Dunlin book: {why}")]
    NotABook {
        /// As it was given, without a password.
        location: String,
        /// What was found.
        why: String,
    },
    /// A newer program made it.
    #[error("the book has schema {found}, this program knows {known}; use the newer program that wrote it")]
    NewerSchema {
        /// In the book.
        found: i64,
        /// In the program.
        known: i64,
    },
    /// A migration that ran once was another text then.
    #[error("migration {name} is not the one that made this book; use a released program")]
    OtherMigration {
        /// Its file name.
        name: String,
    },
    /// Another program is bringing the book to a new schema.
    #[error("another program is upgrading the book until {until}; run the command again after that")]
    Upgrading {
        /// When its lease ends.
        until: jiff::Timestamp,
    },
    /// A unique key is taken.
    #[error("{what} {key} is there already")]
    AlreadyThere {
        /// `invoice number`, `customer number`, `notice`, …
        what: &'static str,
        /// As people write it.
        key: String,
    },
    /// Nothing has this key.
    #[error("there is no {what} {key}")]
    NoSuch {
        /// `customer`, `item`, `run`, …
        what: &'static str,
        /// As people write it.
        key: String,
    },
    /// A row refers to another that is not there.
    #[error(
        "{table} refers to something that is not there: the change names an account, item, receipt or task that was never written"
    )]
    Dangling {
        /// Which table.
        table: &'static str,
    },
    /// More than one has this name.
    #[error("{count} customers are called {name}; give the customer number")]
    Ambiguous {
        /// As it was given.
        name: String,
        /// How many.
        count: usize,
    },
    /// Others wrote at the same time, again and again.
    #[error("the book was being changed by somebody else; run the command again")]
    Conflict,
    /// A row that no version of this program writes.
    #[error("table {table} holds what it should not: {what}; run `dunlin doctor`")]
    Damaged {
        /// Which table.
        table: &'static str,
        /// What was found.
        what: String,
    },
    /// The change cannot be written as it is.
    #[error("{code}: {why}")]
    Impossible {
        /// The change's code.
        code: &'static str,
        /// What is wrong with it.
        why: String,
    },
    /// The database said no.
    #[error("the book could not be {doing}: {source}")]
    Sqlite {
        /// `opened`, `read`, `written`, …
        doing: &'static str,
        /// Its words.
        source: rusqlite::Error,
    },
    /// The server said no.
    #[error("the book could not be {doing}: {}", words(source))]
    Postgres {
        /// `opened`, `read`, `written`, …
        doing: &'static str,
        /// Its words.
        source: postgres::Error,
    },
    /// A file or folder.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: String,
        /// Its words.
        source: std::io::Error,
    },
}

/// The server's own sentence: the driver's is only "db error".
fn words(error: &postgres::Error) -> String {
    let Some(said) = error.as_db_error() else {
        let cause = std::error::Error::source(error);
        return cause.map_or_else(|| error.to_string(), |cause| format!("{error}: {cause}"));
    };
    let detail = said.detail().map(|detail| format!(" ({detail})")).unwrap_or_default();
    format!("{}{detail}", said.message())
}
