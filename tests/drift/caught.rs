//! Each way in which the document, an overlay, a template or the client can change is caught. The texts are those that a
//! person reads in CI.

use std::fs;
use std::path::{Path, PathBuf};

use beatpass_generator::{Input, Templates, generate};
use beatpass_tests::root;
use regex::Regex;

use crate::{failure, generated, inputs, regen, render};

/// A client that is in step with the document.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().expect("a temporary folder can be made"));
        regen(&place.out(), &generated(&inputs()));
        place
    }

    fn out(&self) -> PathBuf {
        self.0.path().join("generated-client")
    }
}

/// Replaces a text that stands there exactly once.
#[track_caller]
fn replace(text: &mut String, from: &str, to: &str) {
    assert_eq!(text.matches(from).count(), 1, "{from:?} stands there once");
    *text = text.replace(from, to);
}

/// The failure after a change of what the client is generated from.
#[track_caller]
fn failure_after(change: impl FnOnce(&mut Input)) -> String {
    let mut input = inputs();
    change(&mut input);
    failure(&Place::new().out(), &generated(&input))
}

/// The failure after a change of the client itself.
#[track_caller]
fn failure_after_edit(change: impl FnOnce(&Path)) -> String {
    let place = Place::new();
    change(&place.out());
    failure(&place.out(), &generated(&inputs()))
}

/// Moves an operation to another path, and the overlay actions on it with it.
fn move_genres(input: &mut Input) {
    replace(&mut input.document.text, "\n  /genres:\n", "\n  /styles:\n");
    for overlay in &mut input.overlays {
        overlay.text = overlay.text.replace("'/genres'", "'/styles'");
    }
}

/// The text without line numbers, which move with every change of the document.
fn masked(text: &str) -> String {
    let masks = [
        (r"line \d+ ", "line N "),
        (r":\d+:\d+\n", ":L:C\n"),
        (r"(?m)^ *\d+ \|", "N |"),
        (r"(?m)^ +(-->|\||=)", "  $1"),
    ];
    masks.iter().fold(text.to_owned(), |text, (pattern, mask)| {
        Regex::new(pattern)
            .expect("it is a pattern")
            .replace_all(&text, *mask)
            .into_owned()
    })
}

macro_rules! golden {
    ($name:literal, $text:expr) => {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!($name, masked(&$text));
        })
    };
}

#[test]
fn a_field_that_came() {
    let genre = "      description: A musical style used to sort the catalog.\n      type: object\n      properties:\n";
    let mood = "        added_by_test:\n          description: Mood that the style is known for.\n          type: string\n";
    golden!(
        "field_added",
        failure_after(|input| replace(&mut input.document.text, genre, &format!("{genre}{mood}")))
    );
}

#[test]
fn a_listed_value_that_went() {
    let values = "enum:\n                      - success\n                      - needs_email_verification\n";
    let fewer = "enum:\n                      - success\n";
    golden!(
        "value_removed",
        failure_after(|input| {
            replace(&mut input.document.text, values, fewer);
            replace(
                &mut input.document.text,
                "example: needs_email_verification",
                "example: success",
            );
        })
    );
}

#[test]
fn a_path_that_changed() {
    golden!("path_changed", failure_after(move_genres));
}

#[test]
fn an_overlay_that_lost_its_target() {
    let mut input = inputs();
    replace(
        &mut input.document.text,
        "\n  /tracks/plays/{track}/log:\n",
        "\n  /tracks/plays/{track}/record:\n",
    );
    let errors = generate(&input).expect_err("an action has no target");
    golden!("target_lost", render(&input, &errors));
}

#[test]
fn a_template_that_changed() {
    let mut text =
        fs::read_to_string(root().join("templates/lib.rs.j2")).expect("the template is there");
    replace(
        &mut text,
        "pub use runtime::*;",
        "pub use runtime::*;\npub use types::*;",
    );
    golden!(
        "template_changed",
        failure_after(|input| input.templates = Templates::embedded().with("lib.rs.j2", &text))
    );
}

#[test]
fn a_file_of_the_runtime_that_changed() {
    let mut text = fs::read_to_string(root().join("templates/runtime/secret.rs"))
        .expect("the template is there");
    text.insert_str(0, "// Changed.\n");
    golden!(
        "runtime_changed",
        failure_after(
            |input| input.templates = Templates::embedded().with("runtime/secret.rs", &text)
        )
    );
}

#[test]
fn a_generated_file_that_was_edited() {
    golden!(
        "file_edited",
        failure_after_edit(|out| {
            let path = out.join("src/types/genres.rs");
            let mut text = fs::read_to_string(&path).expect("the file is there");
            text.push_str("\n// Mine.\n");
            fs::write(path, text).expect("the file can be written");
        })
    );
}

#[test]
fn a_file_that_was_put_beside_the_others() {
    golden!(
        "file_stray",
        failure_after_edit(|out| fs::write(out.join("src/extra.rs"), "// Mine.\n")
            .expect("the file can be written"))
    );
}

#[test]
fn a_generated_file_that_was_deleted() {
    golden!(
        "file_deleted",
        failure_after_edit(
            |out| fs::remove_file(out.join("src/lib.rs")).expect("the file is there")
        )
    );
}

#[test]
fn a_client_in_step_is_not_caught() {
    assert_eq!(failure_after(|_| {}), "no drift");
}

#[test]
fn every_failure_is_mended_by_the_command_that_it_names() {
    let place = Place::new();
    let mut input = inputs();
    move_genres(&mut input);
    let output = generated(&input);
    assert!(failure(&place.out(), &output).ends_with("To mend it, run: cargo xtask regen"));
    regen(&place.out(), &output);
    assert_eq!(failure(&place.out(), &output), "no drift");
}
