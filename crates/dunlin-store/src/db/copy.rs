//! Rows in COPY's binary form: PostgreSQL's bulk road.

use crate::db::{Link, Param, Sql};
use crate::error::Result;

const HEADER: &[u8] = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0";

/// Rows of one INSERT whose values are its parameters.
pub(super) struct Rows {
    pub(super) sql: &'static Sql,
    bytes: Vec<u8>,
}

impl Rows {
    pub(super) fn new(sql: &'static Sql) -> Rows {
        Rows { sql, bytes: HEADER.to_vec() }
    }

    /// One more row.
    pub(super) fn push(&mut self, params: &[Param<'_>]) {
        let bytes = &mut self.bytes;
        bytes.extend_from_slice(&i16::try_from(params.len()).unwrap_or(i16::MAX).to_be_bytes());
        for param in params {
            let start = bytes.len();
            bytes.extend_from_slice(&(-1_i32).to_be_bytes());
            if param.put_binary(|value| bytes.extend_from_slice(value)) {
                let length = i32::try_from(bytes.len() - start - 4).unwrap_or(i32::MAX);
                bytes[start..start + 4].copy_from_slice(&length.to_be_bytes());
            }
        }
    }

    /// Inserts all of them, and keeps the space for the next ones.
    pub(super) fn send(&mut self, link: &mut Link) -> Result<()> {
        if self.bytes.len() == HEADER.len() {
            return Ok(());
        }
        self.bytes.extend_from_slice(&(-1_i16).to_be_bytes());
        link.copy(self.sql, &self.bytes)?;
        link.loaded_bytes += self.bytes.len();
        self.bytes.truncate(HEADER.len());
        Ok(())
    }
}
