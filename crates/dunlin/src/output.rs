//! What goes to stdout: lines for people, or one JSON answer for scripts.
//!
//! Written through a buffer, and every failed write is an error of the command: nothing panics when a pipe is closed.

use std::fmt::Display;
use std::io::{BufWriter, StdoutLock, Write, stdout};

use dunlin_app::AppError;
use serde::Serialize;

use crate::exit::output_failed;

/// Stdout, buffered.
pub(crate) struct Output(BufWriter<StdoutLock<'static>>);

impl Output {
    /// Takes stdout for the command at hand.
    pub(crate) fn new() -> Output {
        Output(BufWriter::with_capacity(1 << 16, stdout().lock()))
    }

    /// A line.
    pub(crate) fn line(&mut self, text: impl Display) -> Result<(), AppError> {
        writeln!(self.0, "{text}").map_err(|error| output_failed(&error))
    }

    /// Several lines.
    pub(crate) fn lines(&mut self, texts: impl IntoIterator<Item = impl Display>) -> Result<(), AppError> {
        texts.into_iter().try_for_each(|text| self.line(text))
    }

    /// Text as it is.
    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> Result<(), AppError> {
        self.0.write_all(bytes).map_err(|error| output_failed(&error))
    }

    /// A value as JSON, without an end of line: for answers that are streamed.
    pub(crate) fn json_part(&mut self, value: &impl Serialize) -> Result<(), AppError> {
        serde_json::to_writer(&mut self.0, value).map_err(|error| output_failed(&std::io::Error::from(error)))
    }

    /// The one JSON answer of a command.
    pub(crate) fn json(&mut self, value: &impl Serialize) -> Result<(), AppError> {
        self.json_part(value)?;
        self.line("")
    }

    /// Everything leaves the buffer; a command ends with it, so that a full disk is not passed over.
    pub(crate) fn finish(mut self) -> Result<(), AppError> {
        self.0.flush().map_err(|error| output_failed(&error))
    }
}
