//! Mail servers that stay between commands, for day-to-day work: `cargo xtask mail start|stop|folder`.
//!
//! Decides how they are found again: their folder is kept in `target/mail`. The gate never uses them; it makes its own.

use std::fs;
use std::path::{Path, PathBuf};

use super::servers::Servers;
use super::{FOLDER_VARIABLE, prepare};
use crate::Outcome;
use crate::process::read;

/// Starts the servers unless they run, and prints what to set.
pub(crate) fn start(root: &Path) -> Outcome {
    let servers = match recall(root) {
        Some(servers) if servers.run() => servers,
        Some(_) => {
            stop(root)?;
            start_new(root)?
        }
        None => start_new(root)?,
    };
    println!("export {FOLDER_VARIABLE}='{}'", servers.folder().display());
    Ok(())
}

fn start_new(root: &Path) -> Outcome<Servers> {
    let servers = prepare()?;
    // Remembered before they start, so that `stop` removes what a failed start leaves behind.
    let path = memory(root);
    fs::create_dir_all(root.join("target")).map_err(|error| format!("{}: {error}", path.display()))?;
    fs::write(&path, servers.folder().to_string_lossy().as_bytes())
        .map_err(|error| format!("{}: {error}", path.display()))?;
    servers.start()?;
    Ok(servers)
}

/// Stops the servers that `start` made and removes their data.
pub(crate) fn stop(root: &Path) -> Outcome {
    let Some(servers) = recall(root) else {
        println!("no servers of ours are known");
        return Ok(());
    };
    let folder = servers.folder();
    if folder.exists() {
        read(&mut servers.stop_command())?;
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    fs::remove_file(memory(root)).map_err(|error| format!("{}: {error}", memory(root).display()))
}

/// Prints the folder alone, for `$(…)`.
pub(crate) fn print_folder(root: &Path) -> Outcome {
    match recall(root) {
        Some(servers) if servers.run() => {
            println!("{}", servers.folder().display());
            Ok(())
        }
        _ => Err("no mail servers run: `cargo xtask mail start`".to_owned()),
    }
}

fn recall(root: &Path) -> Option<Servers> {
    let folder = fs::read_to_string(memory(root)).ok()?;
    Some(Servers::in_folder(PathBuf::from(folder.trim())))
}

fn memory(root: &Path) -> PathBuf {
    root.join("target").join("mail")
}
