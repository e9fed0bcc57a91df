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
    for file in emitted.filter(|file| file.path.ends_with(".rs")) {
        let code = file.text.lines().filter(|line| {
            let line = line.trim_start();
            !line.starts_with("//")
        });
        for line in code {
            let bare = without_literals(line);
            let mut words = bare.split(|one: char| !one.is_alphanumeric() && one != '_');
            assert!(
                words.all(|word| word != "left" && word != "compile_error"),
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
    let output = output();
    for file in &output.files {
        let mut open = false;
        for line in file.text.lines() {
            let line = line.trim_start().trim_start_matches(['/', '!']);
            assert!(!line.trim_start().starts_with("~~~"), "{}", file.path);
            assert!(open || !line.starts_with("     "), "{}: {line}", file.path);
            let Some(info) = line.trim_start().strip_prefix("```") else {
                assert!(
                    open || !line.contains("compile_error"),
                    "{}: {line}",
                    file.path
                );
                continue;
            };
            assert!(open || !info.is_empty(), "{}: {line}", file.path);
            open = !open;
        }
    }
}

#[test]
fn the_manifest_gains_nothing() {
    let output = output();
    let mut manifests = output.files.iter();
    let manifest = manifests
        .find(|file| file.path == "Cargo.toml")
        .expect("every client has one");
    assert!(!manifest.text.lines().any(|line| line.starts_with("left")));
}
