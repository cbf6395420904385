//! Statements on PostgreSQL: prepared once per connection, streamed, errors sorted.

use std::collections::HashMap;
use std::io::Write as _;

use postgres::Client;
use postgres::error::SqlState;
use postgres::fallible_iterator::FallibleIterator as _;

use crate::db::{Param, Row, Sql};
use crate::error::{Result, StoreError};

/// A connection with its prepared statements.
pub(crate) struct Link {
    client: Client,
    prepared: HashMap<&'static str, postgres::Statement>,
    /// The server asked for the transaction to be tried again (40001, 40P01).
    pub(super) conflict: bool,
    /// How much came in by COPY since the planner last counted.
    pub(super) loaded_bytes: usize,
}

impl Link {
    pub(super) fn new(client: Client) -> Link {
        Link { client, prepared: HashMap::new(), conflict: false, loaded_bytes: 0 }
    }

    /// The driver's client, for opening and for the registry's test.
    pub(crate) fn client(&mut self) -> &mut Client {
        &mut self.client
    }

    fn prepare(&mut self, sql: &'static Sql) -> Result<postgres::Statement> {
        if let Some(statement) = self.prepared.get(sql.text) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql.text).map_err(|e| sorted(&mut self.conflict, "read", e))?;
        self.prepared.insert(sql.text, statement.clone());
        Ok(statement)
    }

    pub(super) fn each<E: From<StoreError>>(
        &mut self,
        sql: &'static Sql,
        params: &[Param<'_>],
        mut each: impl FnMut(&Row<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let statement = self.prepare(sql)?;
        let mut rows = match self.client.query_raw(&statement, params) {
            Ok(rows) => rows,
            Err(source) => return Err(sorted(&mut self.conflict, "read", source).into()),
        };
        loop {
            match rows.next() {
                Ok(Some(row)) => each(&Row::postgres(sql, &row))?,
                Ok(None) => return Ok(()),
                Err(source) => return Err(sorted(&mut self.conflict, "read", source).into()),
            }
        }
    }

    pub(super) fn run(&mut self, sql: &'static Sql, params: &[Param<'_>]) -> Result<u64> {
        let statement = self.prepare(sql)?;
        let touched = self.client.query_raw(&statement, params).and_then(|mut rows| {
            while rows.next()?.is_some() {}
            Ok(rows.rows_affected().unwrap_or(0))
        });
        touched.map_err(|source| match source.code() {
            Some(code) if *code == SqlState::UNIQUE_VIOLATION => super::writer::already_there(sql, params),
            Some(code) if *code == SqlState::FOREIGN_KEY_VIOLATION => {
                StoreError::Dangling { table: sql.inserts_into() }
            }
            _ => sorted(&mut self.conflict, "written", source),
        })
    }

    pub(super) fn script(&mut self, text: &str) -> Result<()> {
        self.client.batch_execute(text).map_err(|source| sorted(&mut self.conflict, "written", source))
    }

    /// Sends rows that are already in COPY's binary form to the table and columns of an INSERT.
    pub(super) fn copy(&mut self, sql: &'static Sql, rows: &[u8]) -> Result<()> {
        let text = format!("COPY {} {} FROM STDIN (FORMAT binary)", sql.inserts_into(), sql.columns());
        let mut writer = self.client.copy_in(&text).map_err(|source| sorted(&mut self.conflict, "written", source))?;
        let sent = writer.write_all(rows).map_err(|source| StoreError::File { path: "COPY".to_owned(), source });
        let ended = writer.finish();
        match ended {
            Ok(_) => sent,
            Err(source) if source.code() == Some(&SqlState::UNIQUE_VIOLATION) => {
                Err(super::writer::already_there_in_bulk(sql, source.as_db_error().and_then(|e| e.detail())))
            }
            Err(source) if source.code() == Some(&SqlState::FOREIGN_KEY_VIOLATION) => {
                Err(StoreError::Dangling { table: sql.inserts_into() })
            }
            Err(source) => Err(sorted(&mut self.conflict, "written", source)),
        }
    }
}

/// Sorts an error: a conflict with another transaction is remembered, so that the transaction is tried again.
fn sorted(conflict: &mut bool, doing: &'static str, source: postgres::Error) -> StoreError {
    let again = [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED];
    if source.code().is_some_and(|code| again.contains(code)) {
        *conflict = true;
        return StoreError::Conflict;
    }
    StoreError::Postgres { doing, source }
}
