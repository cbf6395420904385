//! Installing Debian packages where that can be done without asking: as root, or through `sudo`.
//!
//! Decides only how: nothing is asked, and in the run level of a machine at rest, so that a service which comes with a
//! package is not started where that can be had. Which packages, and what follows when they cannot be had, is the caller's.

use std::process::Command;

use crate::Outcome;
use crate::process::{read, run, works};

/// Brings packages from Debian or one of its descendants.
pub(crate) fn install(packages: &[&str]) -> Outcome {
    if !works("apt-get", &["--version"]) {
        return Err("it is not installed, and there is no apt-get to install it with".to_owned());
    }
    println!("   installing from Debian: {}", packages.join(" "));
    let quiet = |mut command: Command| run(command.env("DEBIAN_FRONTEND", "noninteractive").env("RUNLEVEL", "1"));
    quiet(as_root(&["apt-get", "update", "--quiet"])?)?;
    let mut install = as_root(&["apt-get", "install", "--yes", "--quiet", "--no-install-recommends"])?;
    install.args(packages);
    quiet(install)
}

/// The command itself when we are root, else through `sudo`.
fn as_root(words: &[&str]) -> Outcome<Command> {
    let (program, args) = words.split_first().ok_or("an empty command")?;
    if is_root()? {
        let mut command = Command::new(program);
        command.args(args);
        return Ok(command);
    }
    if !works("sudo", &["--version"]) {
        return Err("it is not installed, and installing it needs root or sudo".to_owned());
    }
    let mut command = Command::new("sudo");
    // The variables are set inside, since sudo drops the environment.
    command.args(["env", "DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1", program]).args(args);
    Ok(command)
}

/// Whether this process is root.
pub(crate) fn is_root() -> Outcome<bool> {
    Ok(read(Command::new("id").arg("-u"))? == "0")
}
