//! Folders as values: every file with its bytes, so that two of them can be compared.
//!
//! Decides what "stale" means: a file that is missing, left over, or not the same byte for byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;

/// Bytes by path, relative and with `/`.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// All files below a folder, but those in the folders of the names to skip; none when it is not there.
pub(crate) fn files(folder: &Path, skipped: &[&str]) -> Outcome<Files> {
    let mut files = Files::new();
    let mut waiting: Vec<PathBuf> = if folder.is_dir() { vec![folder.to_path_buf()] } else { Vec::new() };
    while let Some(current) = waiting.pop() {
        for entry in fs::read_dir(&current).map_err(|error| at(&current, &error))? {
            let path = entry.map_err(|error| at(&current, &error))?.path();
            if path.is_dir() {
                if !path.file_name().is_some_and(|name| skipped.iter().any(|skipped| name == *skipped)) {
                    waiting.push(path);
                }
            } else {
                let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).map_err(|error| at(&path, &error))?);
            }
        }
    }
    Ok(files)
}

/// Paths that are missing, changed or left over, in order.
pub(crate) fn stale(made: &Files, kept: &Files) -> Vec<String> {
    let changed = made.iter().filter(|(path, bytes)| kept.get(*path) != Some(*bytes)).map(|(path, _)| path);
    let left_over = kept.keys().filter(|path| !made.contains_key(*path));
    let mut paths: Vec<String> = changed.chain(left_over).cloned().collect();
    paths.sort();
    paths
}

/// Writes all of them below a folder.
pub(crate) fn write(folder: &Path, files: &Files) -> Outcome {
    for (name, bytes) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| at(parent, &error))?;
        fs::write(&path, bytes).map_err(|error| at(&path, &error))?;
    }
    Ok(())
}

/// Removes a folder if it is there.
pub(crate) fn remove(folder: &Path) -> Outcome {
    if folder.exists() { fs::remove_dir_all(folder).map_err(|error| at(folder, &error)) } else { Ok(()) }
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> Files {
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
