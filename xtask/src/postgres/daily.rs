//! A PostgreSQL that stays between commands, for day-to-day work: `cargo xtask pg start|stop|url`.
//!
//! Decides how it is found again: its URL, its folder and the words that stop it are kept in `target/pg`. The gate never
//! uses this server; it makes its own.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::cluster::Cluster;
use super::{URL_VARIABLE, install};
use crate::Outcome;

/// What is remembered of a running server, one line each: URL, folder, then the words of its stop command.
#[derive(Debug, PartialEq, Eq)]
struct Remembered {
    url: String,
    folder: String,
    stop: Vec<String>,
}

impl Remembered {
    fn of(cluster: &Cluster) -> Remembered {
        let stop = cluster.stop_command();
        let words = std::iter::once(stop.get_program()).chain(stop.get_args());
        Remembered {
            url: cluster.url(),
            folder: cluster.folder().to_string_lossy().into_owned(),
            stop: words.map(|word| word.to_string_lossy().into_owned()).collect(),
        }
    }

    fn parse(text: &str) -> Option<Remembered> {
        let mut lines = text.lines().map(str::to_owned);
        Some(Remembered { url: lines.next()?, folder: lines.next()?, stop: lines.collect() })
    }

    fn print(&self) -> String {
        format!("{}\n{}\n{}\n", self.url, self.folder, self.stop.join("\n"))
    }

    /// PostgreSQL keeps a file while it runs; after a crash of the machine the file is still there, but nothing answers, or another
    /// program does.
    fn runs(&self) -> bool {
        Path::new(&self.folder).join("data").join("postmaster.pid").exists()
            && self.address().is_some_and(|address| is_postgres(address).unwrap_or(false))
    }

    /// `127.0.0.1:port` of `postgres://user:word@127.0.0.1:port/name`.
    fn address(&self) -> Option<&str> {
        self.url.split_once('@')?.1.split('/').next()
    }
}

/// What every PostgreSQL answers before anybody signs in: whether it would encrypt, `S` or `N`.
fn is_postgres(address: &str) -> std::io::Result<bool> {
    const WOULD_YOU_ENCRYPT: [u8; 8] = [0, 0, 0, 8, 4, 210, 22, 47];
    let mut line = TcpStream::connect(address)?;
    line.set_read_timeout(Some(Duration::from_secs(5)))?;
    line.write_all(&WOULD_YOU_ENCRYPT)?;
    let mut answer = [0];
    line.read_exact(&mut answer)?;
    Ok(matches!(answer, [b'S' | b'N']))
}

/// Starts the server unless it runs, and prints what to set.
pub(crate) fn start(root: &Path) -> Outcome {
    let remembered = match recall(root) {
        Some(remembered) if remembered.runs() => remembered,
        Some(_) => {
            stop(root)?;
            start_new(root)?
        }
        None => start_new(root)?,
    };
    println!("export {URL_VARIABLE}='{}'", remembered.url);
    Ok(())
}

fn start_new(root: &Path) -> Outcome<Remembered> {
    let cluster = Cluster::prepare(&install::ensure_installed()?)?;
    let remembered = Remembered::of(&cluster);
    // Remembered before it starts, so that `stop` removes what a failed start leaves behind.
    let path = memory(root);
    fs::create_dir_all(root.join("target")).map_err(|error| format!("{}: {error}", path.display()))?;
    fs::write(&path, remembered.print()).map_err(|error| format!("{}: {error}", path.display()))?;
    cluster.start()?;
    Ok(remembered)
}

/// Stops the server that `start` made and removes its data.
pub(crate) fn stop(root: &Path) -> Outcome {
    let Some(remembered) = recall(root) else {
        println!("no server of ours is known");
        return Ok(());
    };
    if remembered.runs() {
        let (program, args) = remembered.stop.split_first().ok_or("target/pg is damaged: remove it")?;
        let status = Command::new(program).args(args).stdout(Stdio::null()).current_dir("/").status();
        if !status.is_ok_and(|status| status.success()) {
            return Err(format!("the server in {} did not stop", remembered.folder));
        }
    }
    let folder = Path::new(&remembered.folder);
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::remove_file(memory(root)).map_err(|error| format!("{}: {error}", memory(root).display()))
}

/// Prints the URL alone, for `$(…)`.
pub(crate) fn print_url(root: &Path) -> Outcome {
    match recall(root) {
        Some(remembered) if remembered.runs() => {
            println!("{}", remembered.url);
            Ok(())
        }
        _ => Err("no server runs: `cargo xtask pg start`".to_owned()),
    }
}

fn recall(root: &Path) -> Option<Remembered> {
    Remembered::parse(&fs::read_to_string(memory(root)).ok()?)
}

fn memory(root: &Path) -> PathBuf {
    root.join("target").join("pg")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever asks this program whether it would encrypt gets these bytes.
    fn answering(bytes: &'static [u8]) -> (String, std::thread::JoinHandle<()>) {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("bound").to_string();
        let once = move || {
            let (mut line, _) = listener.accept().expect("somebody asks");
            line.read_exact(&mut [0; 8]).expect("a question");
            line.write_all(bytes).expect("answered");
        };
        (address, std::thread::spawn(once))
    }

    #[test]
    fn only_a_server_that_answers_runs() {
        let folder = std::env::temp_dir().join(format!("dunlin-daily-{}", std::process::id()));
        fs::create_dir_all(folder.join("data")).expect("a folder");
        let runs = |address: &str| {
            let url = format!("postgres://dunlin:word@{address}/dunlin_test");
            let server = Remembered { url, folder: folder.to_string_lossy().into_owned(), stop: Vec::new() };
            assert_eq!(server.address(), Some(address));
            server.runs()
        };
        assert!(!runs("127.0.0.1:1"), "it left no file");
        fs::write(folder.join("data").join("postmaster.pid"), "1\n").expect("written");
        for (answer, expected) in [("N", true), ("S", true), ("HTTP/1.1 400", false), ("", false)] {
            let (address, server) = answering(answer.as_bytes());
            assert_eq!(runs(&address), expected, "{answer:?}");
            server.join().expect("asked once");
        }
        fs::remove_dir_all(folder).expect("removed");
    }

    #[test]
    fn what_is_remembered_is_read_back() {
        let remembered = Remembered {
            url: "postgres://a:b@127.0.0.1:5/c".to_owned(),
            folder: "/tmp/x y".to_owned(),
            stop: vec!["pg_ctl".to_owned(), "-D".to_owned(), "/tmp/x y/data".to_owned()],
        };
        assert_eq!(Remembered::parse(&remembered.print()), Some(remembered));
        assert_eq!(Remembered::parse("only one line"), None);
    }
}
