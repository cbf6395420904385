//! The program: parse, run one use case, print, and an exit code that scripts can read.
//!
//! One definition of each command and flag (`cli`, `commands`), the words and tables of a terminal (`table`, `words`), the
//! exit codes (`exit`). It decides nothing about money, days or contact; it holds no SQL. Clig.dev is the guide.

use std::process::ExitCode;

mod ask;
mod cli;
mod commands;
mod exit;
mod output;
mod planned;
mod progress;
mod session;
mod table;
mod words;

fn main() -> ExitCode {
    let cli = match cli::parse() {
        Ok(cli) => cli,
        Err(refused) => return refused.print(),
    };
    let json = cli.global.json;
    match commands::run(cli) {
        Ok(ending) => ending.code(),
        Err(error) => exit::print(&error, json),
    }
}
