//! Help: every command has one, no line is wider than 80 columns, and what is generated from it is there.

use unicode_width::UnicodeWidthStr;

use crate::world::World;

/// Below the two headings of a help text: the names of its commands.
fn commands(help: &str) -> Vec<String> {
    let list = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let name = |line: &str| Some(line.strip_prefix("  ")?.split(' ').next()?.to_string());
    list.filter_map(name).filter(|name| !name.is_empty()).collect()
}

/// Checks a command's help and those below it; gives how many there are.
fn check(world: &World, path: &[&str]) -> usize {
    let long = world.run(&[path, &["--help"]].concat());
    let short = world.run(&[path, &["-h"]].concat());
    for help in [&long, &short] {
        assert_eq!(help.code, 0, "{path:?}: {}", help.err);
        let wide: Vec<&str> = help.out.lines().filter(|line| line.width() > 80).collect();
        assert!(wide.is_empty(), "dunlin {}: {wide:#?}", path.join(" "));
        assert!(help.out.contains("Usage:"), "{path:?}");
    }
    1 + commands(&long.out).iter().map(|name| check(world, &[path, &[name.as_str()]].concat())).sum::<usize>()
}

#[test]
fn every_command_has_a_help_that_fits_80_columns() {
    let checked = check(&World::new(), &[]);
    assert!(checked >= 35, "only {checked} commands");
}

#[test]
fn without_a_command_the_help_is_shown_and_it_is_wrong_usage() {
    let ran = World::new().run(&[]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("Examples:"), "{}", ran.err);
    assert_eq!(World::new().line("--version").out, format!("dunlin {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn completions_and_man_pages_are_generated_alike_each_time() {
    let world = World::new();
    for folder in ["a", "b"] {
        assert_eq!(world.run(&["generate", "--out", folder]).code, 0);
    }
    let read = |path: &str| std::fs::read(world.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let files =
        ["completions/dunlin.bash", "completions/_dunlin", "completions/dunlin.fish", "completions/_dunlin.ps1"];
    for file in files.into_iter().chain(["man/dunlin.1", "man/dunlin-run-propose.1"]) {
        let made = read(&format!("a/{file}"));
        assert!(!made.is_empty() && made == read(&format!("b/{file}")), "{file}");
        let text = String::from_utf8_lossy(&made);
        assert!(!text.contains("DUNLIN_NOW") && !text.contains("generate --out"), "{file} tells what is hidden");
    }
    assert_eq!(read("a/completions/dunlin.bash"), world.line("completions bash").out.into_bytes());
}
