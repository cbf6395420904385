//! Generated files: completions and man pages, made by the program from its own command-line definition.
//!
//! Decides where they live (`share/`, the layout that packages install) and how to tell that they are stale: made anew
//! beside the build and compared byte for byte. They are committed, so that a reader and a packager see them without a
//! build. It does not decide what is in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::process::{cargo, run as run_command};

/// Everything below belongs to the generator: a file it does not make is stale.
const FOLDER: &str = "share";

/// Whether files are replaced or only compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Write,
    Check,
}

/// Makes the files, or says which of those in the tree are not what the program makes today.
pub(crate) fn run(root: &Path, mode: Mode) -> Outcome {
    let fresh = root.join("target").join("generated");
    remove_folder(&fresh)?;
    make(root, &fresh)?;
    let (new, old) = (files_below(&fresh)?, files_below(&root.join(FOLDER))?);
    let stale = stale(&new, &old);
    match mode {
        Mode::Check if stale.is_empty() => Ok(()),
        Mode::Check => Err(format!("stale in {FOLDER}/: {}; run `cargo xtask generate`", stale.join(", "))),
        Mode::Write => {
            remove_folder(&root.join(FOLDER))?;
            write(&root.join(FOLDER), &new)?;
            println!("{} files in {FOLDER}/, {} changed", new.len(), stale.len());
            Ok(())
        }
    }
}

fn make(root: &Path, into: &Path) -> Outcome {
    let into = into.to_str().ok_or("the workspace's path is not text")?;
    run_command(&mut cargo(root, &["run", "--release", "--quiet", "-p", "dunlin", "--", "generate", "--out", into]))
}

/// Paths, relative and with `/`, that are missing, changed or left over, in order.
fn stale(made: &BTreeMap<String, Vec<u8>>, kept: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let changed = made.iter().filter(|(path, bytes)| kept.get(*path) != Some(*bytes)).map(|(path, _)| path);
    let left_over = kept.keys().filter(|path| !made.contains_key(*path));
    let mut paths: Vec<String> = changed.chain(left_over).cloned().collect();
    paths.sort();
    paths
}

fn files_below(folder: &Path) -> Outcome<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    let mut waiting: Vec<PathBuf> = if folder.is_dir() { vec![folder.to_path_buf()] } else { Vec::new() };
    while let Some(current) = waiting.pop() {
        for entry in fs::read_dir(&current).map_err(|error| at(&current, &error))? {
            let path = entry.map_err(|error| at(&current, &error))?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).map_err(|error| at(&path, &error))?);
            }
        }
    }
    Ok(files)
}

fn write(folder: &Path, files: &BTreeMap<String, Vec<u8>>) -> Outcome {
    for (name, bytes) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| at(parent, &error))?;
        fs::write(&path, bytes).map_err(|error| at(&path, &error))?;
    }
    Ok(())
}

fn remove_folder(folder: &Path) -> Outcome {
    if folder.exists() { fs::remove_dir_all(folder).map_err(|error| at(folder, &error)) } else { Ok(()) }
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn missing_changed_and_left_over_files_are_stale() {
        let made = tree(&[("man/a.1", "new"), ("man/b.1", "same"), ("man/c.1", "first")]);
        let kept = tree(&[("man/a.1", "old"), ("man/b.1", "same"), ("man/z.1", "gone")]);
        assert_eq!(stale(&made, &kept), ["man/a.1", "man/c.1", "man/z.1"]);
        assert!(stale(&made, &made).is_empty());
    }
}
