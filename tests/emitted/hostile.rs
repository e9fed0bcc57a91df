//! Names and texts that are made to leave where they stand: a literal, a comment, the folder of the crate.

use std::path::{Component, Path};

use beatpass_generator::Output;
use beatpass_tests::fixture::Fixture;

fn output() -> Output {
    let fixtures = Fixture::all().expect("the fixtures can be read");
    let fixture = fixtures
        .iter()
        .find(|fixture| fixture.name == "hostile")
        .expect("it is there");
    fixture
        .generate()
        .unwrap_or_else(|errors| panic!("{}", fixture.render(&errors)))
}

#[test]
fn no_file_stands_outside_the_crate() {
    for file in output().files {
        let mut parts = Path::new(&file.path).components();
        assert!(
            parts.all(|part| matches!(part, Component::Normal(_))),
            "{}",
            file.path
        );
    }
}

#[test]
fn no_text_becomes_code() {
    let output = output();
    let emitted = output.files.iter();
    for file in emitted.filter(|file| Path::new(&file.path).extension() == Some("rs".as_ref())) {
        let code = file.text.lines().filter(|line| {
            let line = line.trim_start();
            !line.starts_with("//")
        });
        for line in code {
            let bare = without_literals(line);
            let mut words = bare.split(|one: char| !one.is_alphanumeric() && one != '_');
            assert!(
                words.all(|word| !["stray", "Stray", "compile_error"].contains(&word)),
                "{}: {line}",
                file.path
            );
        }
    }
}

/// A line of Rust with nothing between quotes.
fn without_literals(line: &str) -> String {
    let (mut bare, mut within, mut escaped) = (String::new(), false, false);
    for one in line.chars() {
        match (one, within, escaped) {
            ('"', _, false) => within = !within,
            (_, false, _) => bare.push(one),
            _ => {}
        }
        escaped = within && one == '\\' && !escaped;
    }
    bare
}

/// A block of code in documentation is an example of ours, or has a language that rustdoc does not run.
#[test]
fn no_text_becomes_an_example() {
    for file in output().files {
        let mut fence: Option<String> = None;
        for line in file.text.lines().filter_map(documentation) {
            let mark: String = line.chars().take_while(|one| "`~".contains(*one)).collect();
            match &fence {
                Some(open) if line.starts_with(open) => fence = None,
                Some(_) => {}
                None if mark.len() < 3 => {
                    let is_code = line.starts_with("    ") || line.contains("compile_error");
                    assert!(!is_code, "{}: {line}", file.path);
                }
                None => {
                    let language = &line[mark.len()..];
                    assert!(
                        ["no_run", "text"].contains(&language),
                        "{}: {line}",
                        file.path
                    );
                    fence = Some(mark);
                }
            }
        }
        assert_eq!(fence, None, "{}", file.path);
    }
}

/// A line of documentation in a file of Rust.
fn documentation(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let text = line
        .strip_prefix("///")
        .or_else(|| line.strip_prefix("//!"))?;
    Some(text.strip_prefix(' ').unwrap_or(text))
}

#[test]
fn the_manifest_gains_nothing() {
    let output = output();
    let mut manifests = output.files.iter();
    let manifest = manifests
        .find(|file| file.path == "Cargo.toml")
        .expect("every client has one");
    assert!(!manifest.text.lines().any(|line| line.starts_with("stray")));
}
