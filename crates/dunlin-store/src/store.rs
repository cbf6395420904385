//! A book that is open, and its transactions.
//!
//! Decides that everything happens in a transaction: readers see one state, writers wait for each other on SQLite and are tried
//! again (at most three times, at once) on PostgreSQL when another transaction changed what they read.

use jiff::Timestamp;

use crate::db::open::{self, Found, Location};
use crate::db::{Access, Db, params, schema, statements};
use crate::error::{Result, StoreError};

/// How often a transaction is begun before it is given up.
const ATTEMPTS: usize = 4;

statements! {
    /// The book's own row.
    INSERT_BOOK (Int Id Int Int Int Flag) -> () =
        "INSERT INTO book (one, instance, created_at, rules_version, log_version, demo) VALUES ($1, $2, $3, $4, $5, $6)";
    /// When the book was made.
    BOOK_CREATED_AT () -> (Int) = "SELECT created_at FROM book";
}

/// A book that is open.
pub struct Store {
    pub(crate) db: Db,
    location: String,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("location", &self.location).finish_non_exhaustive()
    }
}

impl Store {
    /// Makes a new book: a path, `:memory:`, or `postgres://…/database[?schema=NAME]`.
    ///
    /// # Errors
    /// `BookExists` when there is one; `NotABook` when there is something else.
    pub fn create(location: &str, at: Timestamp) -> Result<Store> {
        let shown = Location::shown(location);
        let mut db = match open::connect(location, true)? {
            Some(Found::Nothing(db)) => db,
            Some(Found::Book(_)) | None => return Err(StoreError::BookExists { location: shown }),
        };
        schema::create(&mut db)?;
        let instance = crate::db::Param::Id(instance(&shown, at));
        db.run(&INSERT_BOOK, &[1_i64.into(), instance, at.into(), 1_i64.into(), 0_i64.into(), false.into()])?;
        Ok(Store { db, location: shown })
    }

    /// Opens a book; one of an older schema is brought to this program's.
    ///
    /// # Errors
    /// `MissingBook`, `NotABook`, `NewerSchema`, `OtherMigration`.
    pub fn open(location: &str) -> Result<Store> {
        let shown = Location::shown(location);
        match open::connect(location, false)? {
            Some(Found::Book(mut db)) => {
                schema::migrate(&mut db)?;
                Ok(Store { db, location: shown })
            }
            Some(Found::Nothing(_)) | None => Err(StoreError::MissingBook { location: shown }),
        }
    }

    /// Where it is, without a password.
    pub fn location(&self) -> &str {
        &self.location
    }

    /// One transaction: all of it or nothing. On PostgreSQL it is begun again, at most three times, when another transaction
    /// changed what it read; so `work` must not keep anything from an attempt that failed.
    ///
    /// # Errors
    /// What `work` gives; `Conflict` when no attempt came through.
    pub fn transaction<T, E: From<StoreError>>(
        &mut self,
        work: impl FnMut(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.attempt(Access::Write, work)
    }

    /// One transaction that waits for rows which others hold and then reads what is true: for decisions that two must not take at
    /// once. `work` holds the rows that it decides about first, and reads after that.
    ///
    /// # Errors
    /// As `transaction`.
    pub fn decide<T, E: From<StoreError>>(&mut self, work: impl FnMut(&mut Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        self.attempt(Access::Decide, work)
    }

    /// Reads one state of the book; what is written in it fails or is undone.
    ///
    /// # Errors
    /// What `work` gives.
    pub fn read<T, E: From<StoreError>>(&mut self, work: impl FnMut(&mut Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        self.attempt(Access::Read, work)
    }

    fn attempt<T, E: From<StoreError>>(
        &mut self,
        access: Access,
        mut work: impl FnMut(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        for left in (0..ATTEMPTS).rev() {
            self.db.begin(access)?;
            let mut tx = Tx { db: &mut self.db, depth: 0 };
            let done = work(&mut tx).and_then(|value| match access {
                Access::Write | Access::Decide => tx.db.commit().map(|()| value).map_err(E::from),
                Access::Read => Ok(value),
            });
            if done.is_err() || access == Access::Read {
                self.db.roll_back();
            }
            if done.is_ok() || left == 0 || !self.db.asked_for_retry() {
                return done;
            }
        }
        Err(StoreError::Conflict.into())
    }
}

/// 128 bits that tell this book from others: the instant it was made and where.
fn instance(location: &str, at: Timestamp) -> [u8; 16] {
    use sha2::{Digest as _, Sha256};
    let digest = Sha256::digest(format!("{location}\n{}", at.as_nanosecond()).as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    bytes
}

/// A transaction at work.
pub struct Tx<'s> {
    pub(crate) db: &'s mut Db,
    depth: usize,
}

/// The state of a book that a transaction sees, told apart from every other one that the same `Store` saw.
///
/// Equal marks mean that nothing at all was committed in between, by whomever; different ones may also come from a commit that
/// touched nothing of interest. What is computed from the whole book is kept for as long as its mark holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark(String);

impl Tx<'_> {
    /// Which state this transaction sees.
    ///
    /// # Errors
    /// What the engine gives.
    pub fn mark(&mut self) -> Result<Mark> {
        self.db.state().map(Mark)
    }

    /// Part of a transaction that fails alone: when `work` fails, only what it wrote is undone.
    ///
    /// # Errors
    /// What `work` gives.
    pub fn savepoint<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let name = format!("part_{}", self.depth);
        self.db.script(&format!("SAVEPOINT {name}"))?;
        let done = work(&mut Tx { db: self.db, depth: self.depth + 1 });
        match done {
            Ok(value) => {
                self.db.script(&format!("RELEASE SAVEPOINT {name}"))?;
                Ok(value)
            }
            Err(error) => {
                if !self.db.asked_for_retry() {
                    self.db.script(&format!("ROLLBACK TO SAVEPOINT {name}; RELEASE SAVEPOINT {name}"))?;
                }
                Err(error)
            }
        }
    }

    /// When the book was made.
    pub fn created_at(&mut self) -> Result<Timestamp> {
        let found = self.db.find(&BOOK_CREATED_AT, params![], |row| row.instant(0))?;
        found.ok_or(StoreError::Damaged { table: "book", what: "no row".to_owned() })
    }
}
