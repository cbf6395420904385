//! What each throw-away server of the tests needs: a folder, a free port, a password, and the certainty that it goes.
//!
//! Decides how such a server ends. The end must not depend on this process ending well: a keeper process waits on a pipe
//! that only we hold, and when the pipe closes (a return, a panic, Ctrl-C, a kill) it runs the words that stop the server
//! and removes its folder.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::Outcome;
use crate::process::read;

/// A folder of its own. As root below /tmp in any case: root's own temporary directory may be closed to a server's user.
pub(crate) fn folder(pattern: &str, as_root: bool) -> Outcome<PathBuf> {
    let place: &[&str] = if as_root { &["-p", "/tmp"] } else { &["--tmpdir"] };
    read(Command::new("mktemp").arg("-d").args(place).arg(pattern)).map(PathBuf::from)
}

/// A port that nothing listens on now, chosen by the kernel.
pub(crate) fn free_port() -> Outcome<u16> {
    free_ports::<1>().map(|[port]| port)
}

/// So many different ones.
pub(crate) fn free_ports<const COUNT: usize>() -> Outcome<[u16; COUNT]> {
    let none = |error: std::io::Error| format!("no free port on 127.0.0.1: {error}");
    // All are held until all are known, so that none comes twice.
    let mut held = Vec::with_capacity(COUNT);
    let mut ports = [0; COUNT];
    for port in &mut ports {
        let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(none)?;
        *port = listener.local_addr().map_err(none)?.port();
        held.push(listener);
    }
    Ok(ports)
}

/// 32 hexadecimal digits: other users of the machine can reach the port as well.
pub(crate) fn random_password() -> Outcome<String> {
    read(Command::new("od").args(["-An", "-N16", "-tx8", "/dev/urandom"]))
        .map(|digits| digits.chars().filter(char::is_ascii_hexdigit).collect())
}

/// The process that outlives us just long enough to stop the server; dropping it does the same in order.
pub(crate) struct Keeper {
    child: Child,
}

impl Keeper {
    /// Starts the keeper in a session of its own, where a Ctrl-C meant for us does not reach it.
    pub(crate) fn watch(folder: &Path, stop: &Command) -> Outcome<Keeper> {
        let script = r#"read -r _; "$@"; rm -rf -- "$0""#;
        let mut keeper = Command::new("setsid");
        keeper.args(["sh", "-c", script]).arg(folder).arg(stop.get_program()).args(stop.get_args());
        keeper.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).current_dir("/");
        let child = keeper.spawn().map_err(|error| format!("`setsid sh` could not be started: {error}"))?;
        Ok(Keeper { child })
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        if let Err(error) = self.child.wait() {
            eprintln!("the process that stops a server of ours could not be waited for: {error}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_different_and_free() {
        let [first, second, third] = free_ports::<3>().expect("three ports");
        assert!(first != second && second != third && first != third);
        TcpListener::bind(("127.0.0.1", second)).expect("free");
    }
}
