//! What `--check` says about each way in which a crate can differ.

mod common;

use std::fs;

use beatpass_generator::{Diagnostics, Output, OutputFile};
use common::Place;
use xtask::drift::{Drift, check};

const FILES: &[(&str, &str)] = &[
    ("Cargo.toml", "[package]\n"),
    ("src/lib.rs", "//! Client.\n\npub mod types;\n"),
    ("src/types.rs", "pub struct Track;\n"),
    (
        "api-surface.txt",
        "operation getTrack: GET /tracks/{id}\ntype Track field id: u64\n",
    ),
];

fn output(files: &[(&str, &str)]) -> Output {
    let files = files
        .iter()
        .map(|(path, text)| OutputFile {
            path: (*path).to_owned(),
            text: (*text).to_owned(),
        })
        .collect();
    Output {
        files,
        diagnostics: Diagnostics::new(),
    }
}

/// The report, after the crate of `FILES` was generated and changed in some way.
fn report(files: &[(&str, &str)], change: impl FnOnce(&Place)) -> String {
    let place = Place::new();
    place.regen(FILES).unwrap();
    change(&place);
    let before = place.texts();
    let drift = check(&place.out(), &output(files));
    assert_eq!(place.texts(), before, "a check writes nothing");
    drift.err().map_or("no drift".to_owned(), |drift| {
        drift
            .to_string()
            .replace(&*place.root().to_string_lossy(), "PLACE")
    })
}

fn with(path: &'static str, text: &'static str) -> Vec<(&'static str, &'static str)> {
    let others = FILES.iter().copied().filter(|file| file.0 != path);
    others.chain([(path, text)]).collect()
}

#[test]
fn a_crate_in_step_has_no_drift() {
    assert_eq!(report(FILES, |_| {}), "no drift");
}

#[test]
fn cargo_and_hidden_folders_are_no_drift() {
    let change = |place: &Place| {
        for path in [
            "Cargo.lock",
            "target/debug/build/x.rs",
            ".git/HEAD",
            "src/.cache/x.rs",
        ] {
            place.put(path, "mine");
        }
    };
    assert_eq!(report(FILES, change), "no drift");
}

#[test]
fn a_changed_file() {
    insta::assert_snapshot!(report(&with("src/types.rs", "pub struct Song;\n"), |_| {}), @r"
    PLACE/client is not what the generator gives (1 changed)

    Files:
      changed: src/types.rs
        line 1 on disk:  pub struct Track;
        line 1 expected: pub struct Song;

    To mend it, run: cargo xtask regen
    ");
}

#[test]
fn a_changed_api() {
    let surface = "operation getTrack: GET /track/{id}\ntype Track field id: u64\ntype Track field name: String\n";
    insta::assert_snapshot!(report(&with("api-surface.txt", surface), |_| {}), @r"
    PLACE/client is not what the generator gives (1 changed)

    Files:
      changed: api-surface.txt
        line 1 on disk:  operation getTrack: GET /tracks/{id}
        line 1 expected: operation getTrack: GET /track/{id}

    API:
      operation getTrack changed
        - GET /tracks/{id}
        + GET /track/{id}
      type Track changed
        field name came: String

    To mend it, run: cargo xtask regen
    ");
}

#[test]
fn a_missing_file() {
    insta::assert_snapshot!(report(FILES, |place| fs::remove_file(place.out().join("src/types.rs")).unwrap()), @r"
    PLACE/client is not what the generator gives (1 missing)

    Files:
      missing: src/types.rs

    To mend it, run: cargo xtask regen
    ");
}

#[test]
fn a_file_edited_by_hand() {
    insta::assert_snapshot!(report(FILES, |place| place.put("src/lib.rs", "//! Client.\n\npub mod types; // mine\n")), @r"
    PLACE/client is not what the generator gives (1 edited by hand)

    Files:
      edited by hand: src/lib.rs (regen replaces it)
        line 3 on disk:  pub mod types; // mine
        line 3 expected: pub mod types;

    To mend it, run: cargo xtask regen
    ");
}

#[test]
fn a_file_that_is_no_longer_generated() {
    insta::assert_snapshot!(report(&FILES[..2], |place| place.put("src/types.rs", "mine")), @r"
    PLACE/client is not what the generator gives (2 stray)

    Files:
      stray: api-surface.txt (generated once; regen removes it)
      stray: src/types.rs (generated once and edited by hand since; regen removes it)

    To mend it, run: cargo xtask regen
    ");
}

#[test]
fn a_file_that_nobody_generated() {
    let change = |place: &Place| {
        for path in [
            "src/extra.rs",
            "examples/mine.rs",
            "build.rs",
            "notes.txt",
            "src/notes.txt",
        ] {
            place.put(path, "mine");
        }
    };
    insta::assert_snapshot!(report(FILES, change), @r"
    PLACE/client is not what the generator gives (4 stray)

    Files:
      stray: build.rs (not generated, so regen leaves it: move or delete it)
      stray: examples/mine.rs (not generated, so regen leaves it: move or delete it)
      stray: notes.txt (not generated, so regen leaves it: move or delete it)
      stray: src/extra.rs (not generated, so regen leaves it: move or delete it)
    ");
}

#[test]
fn a_foreign_file_in_the_way() {
    insta::assert_snapshot!(report(&with("README.md", "# Client\n"), |place| place.put("README.md", "mine")), @r"
    PLACE/client is not what the generator gives (1 in the way)

    Files:
      in the way: README.md (not generated, so regen does not replace it: move or delete it)
        line 1 on disk:  mine
        line 1 expected: # Client

    To mend it, run: cargo xtask regen
    ");
}

#[test]
fn another_manifest_alone() {
    let change = |place: &Place| {
        let manifest = fs::read_to_string(place.out().join(".generated")).unwrap();
        place.put(".generated", &format!("# mine\n{manifest}"));
    };
    insta::assert_snapshot!(report(FILES, change), @r"
    PLACE/client is not what the generator gives (1 changed)

    Files:
      changed: .generated
        line 1 on disk:  # mine
        line 1 expected: # What `cargo xtask regen` wrote: SHA-256 and path of each file. It tells generated files from yours; do not edit it.

    To mend it, run: cargo xtask regen
    ");
}

#[test]
fn a_manifest_that_cannot_be_used() {
    insta::assert_snapshot!(report(FILES, |place| place.put(".generated", "mine")), @r"
    PLACE/client is not what the generator gives

    PLACE/client/.generated is not as regen wrote it: restore it, or delete the whole folder: line 1: no two spaces between hash and path
    ");
}

#[test]
fn no_crate_at_all() {
    insta::assert_snapshot!(report(FILES, |place| fs::remove_dir_all(place.out()).unwrap()), @r"
    PLACE/client is not what the generator gives (4 missing)

    Nothing has been generated there yet.

    To mend it, run: cargo xtask regen
    ");
}

#[test]
fn an_interrupted_regen_is_told_but_is_no_drift_of_its_own() {
    let change =
        |place: &Place| fs::create_dir_all(place.root().join(".client.regen/staged")).unwrap();
    assert_eq!(report(FILES, change), "no drift");
    let change = |place: &Place| {
        fs::create_dir_all(place.root().join(".client.regen/staged")).unwrap();
        fs::remove_file(place.out().join("Cargo.toml")).unwrap();
    };
    insta::assert_snapshot!(report(FILES, change), @r"
    PLACE/client is not what the generator gives (1 missing)

    A regen of this folder was interrupted, or is at work right now; the next one finishes it.

    Files:
      missing: Cargo.toml

    To mend it, run: cargo xtask regen
    ");
}

#[test]
fn the_mending_command_can_be_another() {
    let place = Place::new();
    let drift: Drift = *check(&place.out(), &output(FILES)).unwrap_err();
    let report = drift
        .mended_by("cargo xtask regen --out elsewhere".to_owned())
        .to_string();
    assert!(
        report.ends_with("\nTo mend it, run: cargo xtask regen --out elsewhere"),
        "{report}"
    );
}

#[test]
fn every_drift_but_foreign_files_is_mended_by_regen() {
    let place = Place::new();
    place.regen(FILES).unwrap();
    place.put("src/lib.rs", "mine");
    fs::remove_file(place.out().join("Cargo.toml")).unwrap();
    place.regen(&FILES[..2]).unwrap();
    check(&place.out(), &output(&FILES[..2])).unwrap();
}
