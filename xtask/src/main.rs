//! The project's own tasks: `cargo xtask test` is the gate, the rest is for day-to-day work.
//!
//! Decides what has to hold before a change is taken, and in which order it is checked. It uses few crates, so that it is
//! built in seconds on a fresh machine. What it does not do: build releases, publish, or change
//! anything outside `target/`, the temporary directory and the generated files (with one exception that it announces:
//! `test` installs the Debian packages `postgresql`, `hledger`, `nodejs`, `npm` and `chromium` when they are not there,
//! `postfix` and `dovecot-imapd` where nothing would start them, and `browser --pictures` `pngquant`).

mod accounting;
mod assets;
mod browser;
mod debian;
mod folder;
mod gate;
mod generate;
mod mail;
mod node;
mod own_server;
mod postgres;
mod process;
mod prove;
mod tidy;
mod vectors;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What a task answers: nothing, or the sentence that is printed before exit code 1.
type Outcome<T = ()> = Result<T, String>;

const USAGE: &str = "\
The project's own tasks.

  cargo xtask test                everything CI checks (the README's second command)
  cargo xtask ci                  the same
  cargo xtask tidy                the rules that no compiler knows
  cargo xtask prove-sending [FAULTS [KILLS]]
                                  mail under every fault, FAULTS times each, and KILLS kills over ten times as many messages
  cargo xtask browser [WORD…]     the tests in a real browser; --pictures makes the manual's pictures instead
  cargo xtask assets              the pages' build products are those of their sources
  cargo xtask accounting          hledger and beancount, for the tests of journals
  cargo xtask pg start|stop|url   a private PostgreSQL for day-to-day work
  cargo xtask mail start|stop|folder
                                  a private Postfix and Dovecot for day-to-day work
  cargo xtask generate [--check]  completions and man pages, made by the program itself
  cargo xtask vectors DIR         every table of worked examples in DIR against the core, one line of JSON a file
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let root = workspace_root();
    let outcome = match words.as_slice() {
        ["test" | "ci"] => gate::run(&root),
        ["tidy"] => tidy::run(&root),
        ["prove-sending", words @ ..] => prove::run(&root, words),
        ["accounting"] => {
            accounting::ensure_installed(&root);
            Ok(())
        }
        ["browser", "--pictures", words @ ..] => browser::run(&root, words, browser::Pictures::Make),
        ["browser", words @ ..] => browser::run(&root, words, browser::Pictures::None),
        ["assets"] => assets::check(&root),
        ["pg", "start"] => postgres::daily::start(&root),
        ["pg", "stop"] => postgres::daily::stop(&root),
        ["pg", "url"] => postgres::daily::print_url(&root),
        ["mail", "start"] => mail::daily::start(&root),
        ["mail", "stop"] => mail::daily::stop(&root),
        ["mail", "folder"] => mail::daily::print_folder(&root),
        ["generate"] => generate::run(&root, generate::Mode::Write),
        ["generate", "--check"] => generate::run(&root, generate::Mode::Check),
        ["vectors", dir] | ["vectors", dir, "--json"] | ["vectors", "--json", dir] => vectors::run(Path::new(dir)),
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            Ok(())
        }
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The folder that holds the workspace: the parent of this package's own.
fn workspace_root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}
