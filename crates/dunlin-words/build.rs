//! Lists the text files under `locales/`, so that a language is added by adding a folder and nothing else.
//!
//! Writes `texts.rs`: each language with the contents of its `.ftl` files, in the order of their names.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[expect(clippy::disallowed_methods, reason = "cargo tells a build script its folders by the environment")]
fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("locales");
    println!("cargo:rerun-if-changed={}", root.display());
    let mut code = String::from("pub(crate) const TEXTS: &[(&str, &[(&str, &str)])] = &[\n");
    for folder in sorted(&root)? {
        println!("cargo:rerun-if-changed={}", folder.display());
        let _ = writeln!(code, "({:?}, &[", name(&folder));
        for file in sorted(&folder)?.iter().filter(|f| f.extension().is_some_and(|e| e == "ftl")) {
            println!("cargo:rerun-if-changed={}", file.display());
            let _ = writeln!(code, "({:?}, include_str!({:?})),", name(file), file.display().to_string());
        }
        code.push_str("]),\n");
    }
    code.push_str("];\n");
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("texts.rs"), code)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}
