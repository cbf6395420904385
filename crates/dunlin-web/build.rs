//! Makes the embedded files ready to be served: each with a name that holds its hash, as it is and compressed.
//!
//! Writes `assets.rs`: (name, name with hash, bytes, bytes in brotli) for each file of `assets/dist`; and `help.rs`:
//! (language, name, text) for each page of `docs/help` and for the glossary.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest, Sha256};

/// The strongest: it is done once, when the program is built.
const QUALITY: u32 = 11;
const WINDOW: u32 = 22;

#[expect(clippy::disallowed_methods, reason = "cargo tells a build script its folders by the environment")]
fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("assets/dist");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    println!("cargo:rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    for path in entries(&root)? {
        println!("cargo:rerun-if-changed={}", path.display());
        files.push((path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(), fs::read(&path)?));
    }
    address_fonts(&mut files);
    let mut code = String::from("pub(crate) const FILES: &[Asset] = &[\n");
    for (name, bytes) in files {
        let plain = out.join(&name);
        fs::write(&plain, &bytes)?;
        let packed = out.join(format!("{name}.br"));
        pack(&bytes, &packed)?;
        let _ = writeln!(
            code,
            "Asset {{ name: {name:?}, path: {:?}, plain: include_bytes!({:?}), brotli: include_bytes!({:?}) }},",
            hashed(&name, &bytes),
            plain.display().to_string(),
            packed.display().to_string(),
        );
    }
    code.push_str("];\n");
    fs::write(out.join("assets.rs"), code)?;
    fs::write(out.join("help.rs"), help()?)
}

/// The pages of `docs/help` (English) and of its folders (other languages), in the order of their paths.
#[expect(clippy::disallowed_methods, reason = "cargo tells a build script its folders by the environment")]
fn help() -> io::Result<String> {
    let docs = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("../../docs");
    let root = docs.join("help");
    let mut pages = vec![("en".to_owned(), "words".to_owned(), docs.join("glossary.md"))];
    println!("cargo:rerun-if-changed={}", docs.join("glossary.md").display());
    println!("cargo:rerun-if-changed={}", root.display());
    pages.extend(markdown(&root, "en")?);
    for folder in entries(&root)?.into_iter().filter(|path| path.is_dir()) {
        println!("cargo:rerun-if-changed={}", folder.display());
        pages.extend(markdown(&folder, &stem(&folder))?);
    }
    let mut code = String::from("const PAGES: &[Source] = &[\n");
    for (language, name, path) in pages {
        let path = path.canonicalize()?.display().to_string();
        let _ = writeln!(code, "Source {{ language: {language:?}, name: {name:?}, text: include_str!({path:?}) }},");
    }
    code.push_str("];\n");
    Ok(code)
}

fn markdown(folder: &Path, language: &str) -> io::Result<Vec<(String, String, PathBuf)>> {
    let pages = entries(folder)?.into_iter().filter(|path| path.extension().is_some_and(|own| own == "md"));
    let pages = pages.filter(|path| stem(path) != "README");
    Ok(pages.map(|path| (language.to_owned(), stem(&path), path)).collect())
}

fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The style sheet names fonts by their plain names; browsers ask for the names with hashes.
fn address_fonts(files: &mut [(String, Vec<u8>)]) {
    let fonts: Vec<(String, String)> = files
        .iter()
        .filter(|(name, _)| is(name, "woff2"))
        .map(|(name, bytes)| (name.clone(), hashed(name, bytes)))
        .collect();
    for (_, bytes) in files.iter_mut().filter(|(name, _)| is(name, "css")) {
        let mut text = String::from_utf8_lossy(bytes).into_owned();
        for (name, address) in &fonts {
            text = text.replace(name, address);
        }
        *bytes = text.into_bytes();
    }
}

fn is(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|own| own == ending)
}

fn pack(bytes: &[u8], to: &Path) -> io::Result<()> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, QUALITY, WINDOW);
    writer.write_all(bytes)?;
    // Ending the stream instead of flushing it keeps it a little shorter.
    fs::write(to, writer.into_inner())
}

/// `dunlin.css` becomes `dunlin-1a2b3c4d5e6f.css`: a changed file has another address, so the old one may be kept for ever.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let hash: String = digest.iter().take(6).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    match name.split_once('.') {
        Some((stem, ending)) => format!("{stem}-{hash}.{ending}"),
        None => format!("{name}-{hash}"),
    }
}
