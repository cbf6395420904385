//! The book's schema and how it comes to be: migrations in one text for both engines.
//!
//! Each migration is an embedded file; what ran is kept with a checksum, so that a text changed afterwards is found. A run
//! is one transaction. Two programs that open an old book at once are kept apart by a row with a lease, not by an advisory
//! lock, so it also works behind a pooler and on a cluster. A book with a newer schema is refused.

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};

use crate::db::{Access, Db, params, statements};
use crate::error::{Result, StoreError};

/// File name and text, in order.
const MIGRATIONS: [(&str, &str); 1] = [("0001_book", include_str!("../../migrations/0001_book.sql"))];

/// How long a migration may take before another program may take over.
const LEASE: SignedDuration = SignedDuration::from_mins(10);

const RUNNER: &str = "
CREATE TABLE IF NOT EXISTS schema_migration (
    version BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL,
    at INSTANT NOT NULL
) PLAIN;
CREATE TABLE IF NOT EXISTS schema_lease (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    until_at INSTANT NOT NULL
) PLAIN;
INSERT INTO schema_lease (one, until_at) VALUES (1, 0) ON CONFLICT (one) DO NOTHING;
";

statements! {
    /// What ran.
    MIGRATIONS_DONE () -> (Int Text Text) = "SELECT version, name, checksum FROM schema_migration ORDER BY version";
    /// One more ran.
    MIGRATION_DONE (Int Text Text Int) -> () =
        "INSERT INTO schema_migration (version, name, checksum, at) VALUES ($1, $2, $3, $4)";
    /// Takes the lease when nobody has it.
    TAKE_LEASE (Int Int) -> () = "UPDATE schema_lease SET until_at = $1 WHERE until_at < $2";
    /// Who has it, until when.
    LEASE_UNTIL () -> (Int) = "SELECT until_at FROM schema_lease";
    /// Gives it back.
    GIVE_LEASE () -> () = "UPDATE schema_lease SET until_at = 0";
}

/// Makes an empty database a book of this program's schema.
pub(crate) fn create(db: &mut Db) -> Result<()> {
    let text = for_engine(RUNNER, matches!(db, Db::Sqlite(_)));
    db.script(&text)?;
    migrate(db)
}

/// Brings a book to this program's schema.
///
/// # Errors
/// `NewerSchema`, `OtherMigration`, `Upgrading`.
pub(crate) fn migrate(db: &mut Db) -> Result<()> {
    if pending(db)? == 0 {
        return Ok(());
    }
    let at = db.clock()?;
    let until = at.checked_add(LEASE).unwrap_or(at);
    if db.run(&TAKE_LEASE, params![until, at])? == 0 {
        let until = db.find(&LEASE_UNTIL, &[], |row| row.instant(0))?.unwrap_or(at);
        return Err(StoreError::Upgrading { until });
    }
    db.begin(Access::Write)?;
    let done = run_pending(db, at).and_then(|()| db.script("COMMIT"));
    if done.is_err() {
        db.roll_back();
    }
    db.run(&GIVE_LEASE, &[])?;
    done
}

fn run_pending(db: &mut Db, at: Timestamp) -> Result<()> {
    let skip = MIGRATIONS.len() - pending(db)?;
    for (version, (name, text)) in (1_i64..).zip(MIGRATIONS).skip(skip) {
        let ready = for_engine(text, matches!(db, Db::Sqlite(_)));
        db.script(&ready)?;
        db.run(&MIGRATION_DONE, params![version, name, &checksum(text), at])?;
    }
    Ok(())
}

/// Tables that stay when a book is emptied: the book itself, and who may sign in.
const KEPT: [&str; 10] = [
    "book",
    "book_user",
    "stand_in",
    "user_secret",
    "recovery_code",
    "user_session",
    "one_time_link",
    "sign_in_failure",
    "user_identity",
    "identity_provider",
];

/// Takes every row out of every table but those that stay, in the caller's transaction. What guards rows that are only ever
/// added steps aside for that.
pub(crate) fn empty(db: &mut Db) -> Result<()> {
    let sqlite = matches!(db, Db::Sqlite(_));
    let lines = || MIGRATIONS.iter().flat_map(|(_, text)| text.lines());
    let name = |line: &'static str, before: &str| line.strip_prefix(before)?.split([' ', '(', ';']).next();
    let guarded: Vec<&str> = lines().filter_map(|line| name(line, "APPEND_ONLY ")).collect();
    let mut tables: Vec<&str> = lines().filter_map(|line| name(line, "CREATE TABLE ")).collect();
    // What refers to a table stands after it.
    tables.reverse();
    for table in tables.into_iter().filter(|table| !KEPT.contains(table)) {
        let delete = format!("DELETE FROM {table};");
        let script = match (guarded.contains(&table), sqlite) {
            (false, _) => delete,
            (true, true) => format!(
                "DROP TRIGGER {table}_no_update; DROP TRIGGER {table}_no_delete; {delete} {}",
                append_only(table, true)
            ),
            (true, false) => format!(
                "ALTER TABLE {table} DISABLE TRIGGER {table}_no_change; {delete} \
                 ALTER TABLE {table} ENABLE TRIGGER {table}_no_change;"
            ),
        };
        db.script(&script)?;
    }
    Ok(())
}

/// How many migrations have not run yet.
fn pending(db: &mut Db) -> Result<usize> {
    let done = db.list(&MIGRATIONS_DONE, &[], |row| Ok((row.int(0)?, row.string(1)?, row.string(2)?)))?;
    let known = MIGRATIONS.len();
    if done.len() > known {
        let newest = done.last().map_or(0, |(version, ..)| *version);
        return Err(StoreError::NewerSchema { found: newest, known: i64::try_from(known).unwrap_or(i64::MAX) });
    }
    for ((_, name, ran), (_, text)) in done.iter().zip(MIGRATIONS) {
        if *ran != checksum(text) {
            return Err(StoreError::OtherMigration { name: name.clone() });
        }
    }
    Ok(known - done.len())
}

fn checksum(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// Lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use core::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut out, byte| {
        // Writing to a String cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// Writes the schema's own words in an engine's.
fn for_engine(text: &str, sqlite: bool) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for line in text.lines() {
        let code = line.split("--").next().unwrap_or_default();
        if let Some(table) = code.strip_prefix("APPEND_ONLY ") {
            out.push_str(&append_only(table.trim_end_matches(';'), sqlite));
        } else {
            for_line(code, sqlite, &mut out);
        }
        out.push('\n');
    }
    out
}

fn for_line(line: &str, sqlite: bool, out: &mut String) {
    let mut rest = line;
    while !rest.is_empty() {
        let word = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        if word == 0 {
            let next = rest.chars().next().map_or(0, char::len_utf8);
            out.push_str(&rest[..next]);
            rest = &rest[next..];
        } else {
            out.push_str(for_word(&rest[..word], sqlite));
            rest = &rest[word..];
        }
    }
}

fn for_word(word: &str, sqlite: bool) -> &str {
    let (in_sqlite, in_postgres) = match word {
        "ID" => ("BLOB", "UUID"),
        "KEY_TEXT" => ("TEXT", "TEXT COLLATE \"C\""),
        "BIGINT" | "INSTANT" => ("INTEGER", "BIGINT"),
        "FLAG" => ("INTEGER", "BOOLEAN"),
        "DAY" => ("TEXT", "DATE"),
        "BYTES" => ("BLOB", "BYTEA"),
        "OWNED" => ("STRICT, WITHOUT ROWID", ""),
        "PLAIN" => ("STRICT", ""),
        other => (other, other),
    };
    if sqlite { in_sqlite } else { in_postgres }
}

/// Rows of the table are only ever added; the database itself says so.
fn append_only(table: &str, sqlite: bool) -> String {
    let said = format!("{table} is append-only: correct it with a new row");
    if sqlite {
        return ["UPDATE", "DELETE"]
            .map(|act| {
                let name = act.to_lowercase();
                format!(
                    "CREATE TRIGGER {table}_no_{name} BEFORE {act} ON {table} BEGIN SELECT RAISE(ABORT, '{said}'); END;"
                )
            })
            .join("\n");
    }
    format!(
        "CREATE FUNCTION {table}_only_added() RETURNS trigger LANGUAGE plpgsql AS \
         $$ BEGIN RAISE EXCEPTION '{said}'; END $$;\n\
         CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} \
         FOR EACH STATEMENT EXECUTE FUNCTION {table}_only_added();"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_each_engines_types() {
        let text = "CREATE TABLE t (\n    id ID NOT NULL, -- the ID\n    name KEY_TEXT,\n    on_day DAY\n) OWNED;";
        assert_eq!(
            for_engine(text, true),
            "CREATE TABLE t (\n    id BLOB NOT NULL, \n    name TEXT,\n    on_day TEXT\n) STRICT, WITHOUT ROWID;\n"
        );
        assert!(for_engine(text, false).contains("id UUID NOT NULL"));
        assert!(for_engine(text, false).contains("name TEXT COLLATE \"C\""));
    }
}
