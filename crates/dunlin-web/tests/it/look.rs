//! The look in figures: each pair of colours has the contrast that was chosen for it, and what every page loads is light.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::path::Path;

/// What the style sheet may weigh, compressed, in bytes.
const SHEET: usize = 15 * 1024;
/// What our scripts may weigh together.
const SCRIPT: usize = 25 * 1024;
/// A pair: text or edge, its ground, contrast in light and in dark as designed, contrast needed (WCAG 2.2, 1.4.3 and 1.4.11).
type Pair = (&'static str, &'static str, f64, f64, f64);

const PAIRS: &[Pair] = &[
    ("ink", "surface", 16.76, 14.17, 4.5),
    ("ink", "canvas", 15.51, 15.31, 4.5),
    ("ink", "sunken", 14.60, 15.82, 4.5),
    ("ink", "accent-soft", 14.28, 11.45, 4.5),
    ("ink-2", "surface", 8.41, 8.93, 4.5),
    ("ink-2", "canvas", 7.78, 9.65, 4.5),
    ("ink-2", "sunken", 7.32, 9.98, 4.5),
    ("ink-2", "accent-soft", 7.17, 7.22, 4.5),
    ("ink-3", "surface", 5.45, 6.08, 4.5),
    ("ink-3", "canvas", 5.04, 6.57, 4.5),
    ("ink-3", "sunken", 4.75, 6.79, 4.5),
    ("ink-3", "hover", 4.87, 5.62, 4.5),
    ("ink-3", "accent-soft", 4.64, 4.91, 4.5),
    ("ink-3", "raised", 5.45, 5.48, 4.5),
    ("accent", "surface", 7.56, 8.14, 4.5),
    ("accent", "canvas", 6.99, 8.80, 4.5),
    ("accent", "sunken", 6.58, 9.09, 4.5),
    ("accent", "accent-soft", 6.44, 6.58, 4.5),
    ("on-accent", "accent", 7.56, 7.94, 4.5),
    ("on-accent", "accent-2", 10.10, 9.76, 4.5),
    ("late", "surface", 6.74, 7.61, 4.5),
    ("late", "canvas", 6.24, 8.22, 4.5),
    ("late", "late-soft", 5.81, 6.61, 4.5),
    ("late", "accent-soft", 5.74, 6.15, 4.5),
    ("warn", "surface", 6.49, 8.95, 4.5),
    ("warn", "canvas", 6.01, 9.67, 4.5),
    ("warn", "warn-soft", 5.78, 7.47, 4.5),
    ("warn", "accent-soft", 5.53, 7.23, 4.5),
    ("ok", "surface", 6.42, 8.48, 4.5),
    ("ok", "canvas", 5.94, 9.17, 4.5),
    ("ok", "ok-soft", 5.53, 7.00, 4.5),
    ("ink", "late-soft", 14.46, 12.31, 4.5),
    ("ink", "warn-soft", 14.91, 11.83, 4.5),
    ("ink-2", "warn-soft", 7.48, 7.46, 4.5),
    ("ink-2", "late-soft", 7.26, 7.76, 4.5),
    ("ink-2", "ok-soft", 7.24, 7.37, 4.5),
    ("control", "surface", 3.58, 4.04, 3.0),
    ("control", "canvas", 3.31, 4.37, 3.0),
    ("accent", "line", 5.90, 6.41, 3.0),
];

/// The colour of a token, light and dark.
fn token(name: &str) -> [[u8; 3]; 2] {
    let sheet = include_str!("../../assets/css/tokens.css");
    let start = format!("--{name}: light-dark(");
    let line = sheet.lines().find_map(|line| line.trim().strip_prefix(start.as_str()));
    let value = line.unwrap_or_else(|| panic!("no token {name}")).trim_end_matches(");");
    let colours: Vec<[u8; 3]> = value.split(", ").map(colour).collect();
    [colours[0], colours[1]]
}

fn colour(hex: &str) -> [u8; 3] {
    let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("two digits");
    [part(1), part(3), part(5)]
}

/// Relative luminance by WCAG 2.
fn luminance(colour: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let value = f64::from(part) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn each_pair_of_colours_has_its_contrast() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9, "black on white");
    for (ink, ground, light, dark, needed) in PAIRS {
        let (ink_is, ground_is) = (token(ink), token(ground));
        for (theme, designed) in [(0, light), (1, dark)] {
            let is = contrast(ink_is[theme], ground_is[theme]);
            assert!((is - designed).abs() < 0.0051, "{ink} on {ground}: {is:.2}, designed as {designed}");
            assert!(is >= *needed, "{ink} on {ground}: {is:.2} is less than {needed}");
        }
    }
}

fn compressed(name: &str) -> usize {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/dist").join(name);
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
    writer.write_all(&std::fs::read(path).expect("there")).expect("memory");
    drop(writer);
    packed.len()
}

#[test]
fn style_sheet_and_script_are_light() {
    let (sheet, script) = (compressed("dunlin.css"), compressed("dunlin.js"));
    assert!(sheet > 1024 && script > 1024, "{sheet} and {script}: something is missing");
    assert!(sheet <= SHEET, "the style sheet weighs {sheet} bytes compressed, at most {SHEET}");
    assert!(script <= SCRIPT, "the script weighs {script} bytes compressed, at most {SCRIPT}");
}

/// The style sheets of single screens; what several of them share stands in the others.
fn sheets_of_screens() -> Vec<(String, String)> {
    const SHARED: &[&str] =
        &["base.css", "dunlin.css", "fonts.css", "frame.css", "parts.css", "print.css", "tokens.css"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/css");
    let sheets = std::fs::read_dir(folder).expect("there").map(|entry| {
        let path = entry.expect("readable").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, std::fs::read_to_string(path).expect("text"))
    });
    sheets.filter(|(name, _)| !SHARED.contains(&name.as_str())).collect()
}

/// Classes that a rule is about alone: `.bank-lines` of `.bank-lines {` and `.bank-lines, .x {`.
fn classes_ruled(sheet: &str) -> BTreeSet<&str> {
    let heads = sheet.split(['{', '}']).filter(|part| !part.contains(':') && part.contains('.'));
    let alone = heads.flat_map(|head| head.split(',')).filter_map(|selector| selector.trim().strip_prefix('.'));
    alone.filter(|class| class.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')).collect()
}

#[test]
fn no_two_screens_mean_different_things_by_one_class() {
    let sheets = sheets_of_screens();
    assert!(sheets.len() > 5, "{} sheets", sheets.len());
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, text) in &sheets {
        for class in classes_ruled(text) {
            if let Some(other) = owners.insert(class, name) {
                panic!("{other} and {name} both rule .{class}: move it to parts.css, or rename one");
            }
        }
    }
}
