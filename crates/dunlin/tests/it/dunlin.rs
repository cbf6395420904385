//! The real binary on a book of its own.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// A folder with a book, and the commands on it.
pub(crate) struct Desk {
    folder: TempDir,
    book: String,
}

impl Desk {
    /// A new book on SQLite.
    pub(crate) fn new() -> Desk {
        Desk::at("book.db")
    }

    /// A new book at a location.
    pub(crate) fn at(book: &str) -> Desk {
        let desk = Desk { folder: tempfile::tempdir().expect("a folder"), book: book.to_string() };
        desk.json(&["init", "--creditor", "Verhoef Techniek B.V.", "--country", "NL", "--timezone", "UTC"]);
        desk
    }

    /// Its folder.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs a command: exit code, output, errors.
    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let output = self.output(arguments);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
    }

    fn output(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dunlin"));
        command.current_dir(self.folder()).args(["--book", &self.book]).args(arguments);
        command.output().expect("it runs")
    }

    /// Runs a command that succeeds, wholly or in part, and reads its JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let all: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
        let (code, out, error) = self.run(&all);
        assert!(code == 0 || code == 8, "{arguments:?} ended with {code}: {error}");
        serde_json::from_str(&out).unwrap_or_else(|broken| panic!("{arguments:?}: {broken}: {out}"))
    }

    /// Imports a file with more flags.
    pub(crate) fn import(&self, path: &Path, flags: &[&str]) -> Value {
        let path = path.to_string_lossy();
        let arguments: Vec<&str> = ["import", &path].into_iter().chain(flags.iter().copied()).collect();
        self.json(&arguments)
    }
}
