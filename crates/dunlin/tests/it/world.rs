//! A folder with a book, and the program run in it at a fixed instant.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A Thursday; in Amsterdam it is 10:00.
pub(crate) const NOW: &str = "2026-11-19T09:00:00Z";

/// How a command ended.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    fn new(output: &Output) -> Ran {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        Ran {
            code: output.status.code().expect("ended by itself"),
            out: text(&output.stdout),
            err: text(&output.stderr),
        }
    }

    /// The JSON answer of a command that was done.
    pub(crate) fn json(self) -> Value {
        assert_eq!(self.err, "", "nothing on stderr");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// The error object of a command that was not, with its exit code.
    pub(crate) fn error(self) -> (i32, Value) {
        assert_eq!(self.out, "", "nothing on stdout");
        let value: Value = serde_json::from_str(&self.err).unwrap_or_else(|error| panic!("{error}: {}", self.err));
        (self.code, value["error"].clone())
    }
}

/// A folder in which the program runs.
pub(crate) struct World {
    folder: TempDir,
}

impl World {
    /// An empty folder.
    pub(crate) fn new() -> World {
        World { folder: TempDir::new().expect("a temporary folder") }
    }

    /// A folder with a book that holds the fixture's eight items.
    pub(crate) fn with_items() -> World {
        let world = World::new();
        world.done("init --creditor Verhoef --country NL --json");
        world.fixture("open-items.csv");
        world.done("import open-items.csv --json");
        world
    }

    /// The same, and the creditor's data are complete.
    pub(crate) fn complete() -> World {
        let world = World::with_items();
        let data = [
            "creditor",
            "set",
            "--address",
            "Kade 1",
            "--postcode",
            "3511 AB",
            "--city",
            "Utrecht",
            "--phone",
            "+31 30 555 0100",
            "--payment-methods",
            "bank transfer",
            "--iban",
            "NL91ABNA0417164300",
        ];
        assert_eq!(world.run(&data).code, 0);
        world
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Copies a fixture into the folder.
    pub(crate) fn fixture(&self, name: &str) {
        let from = fixtures().join(name);
        fs::copy(&from, self.path().join(name)).unwrap_or_else(|error| panic!("{}: {error}", from.display()));
    }

    /// Writes a file into the folder.
    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path().join(name), text).expect("written");
    }

    /// The program, ready to run: nothing of the tester's own environment reaches it.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dunlin"));
        command.args(arguments).current_dir(self.path()).stdin(Stdio::null());
        command.env_clear().env("DUNLIN_NOW", NOW).env("USER", "ann");
        command
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::new(&self.command(arguments).output().expect("the program starts"))
    }

    /// Runs a command line without quotes in it.
    pub(crate) fn line(&self, line: &str) -> Ran {
        self.run(&line.split(' ').collect::<Vec<_>>())
    }

    /// Runs a command line that has to be done; its JSON answer.
    pub(crate) fn done(&self, line: &str) -> Value {
        let ran = self.line(line);
        assert_eq!(ran.code, 0, "{line}: {}{}", ran.out, ran.err);
        ran.json()
    }
}

pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}
