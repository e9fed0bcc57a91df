//! Whether the generated client is what the document gives, and what a person reads when it is not.

mod caught;
mod files;

use std::path::Path;

use beatpass_generator::{Diagnostics, Input, Output, generate};
use beatpass_tests::root;
use xtask::drift::check;
use xtask::inputs::Inputs;
use xtask::output::{Crate, Disk, Folder};

/// What the client is generated from.
fn inputs() -> Input {
    Inputs::of_workspace(&root())
        .expect("the document and the overlays can be read")
        .input
}

fn render(input: &Input, diagnostics: &Diagnostics) -> String {
    let sources: Vec<_> = std::iter::once(&input.document)
        .chain(&input.overlays)
        .collect();
    diagnostics.render(&sources, beatpass_generator::diagnostics::Style::Plain)
}

#[track_caller]
fn generated(input: &Input) -> Output {
    generate(input).unwrap_or_else(|errors| panic!("{}", render(input, &errors)))
}

/// Writes a crate as `cargo xtask regen` does.
fn regen(out: &Path, output: &Output) {
    let wanted = Crate::of(output.files.iter().cloned()).expect("its paths are sound");
    let mut folder = Folder::open(out, Disk::default()).expect("the folder can be made");
    let survey = folder.survey(&wanted).expect("the folder can be read");
    folder
        .write(&wanted, &survey)
        .expect("the crate can be written");
}

/// The failure of a check, with the folder's name as in the workspace.
fn failure(out: &Path, output: &Output) -> String {
    check(out, output)
        .err()
        .map_or("no drift".to_owned(), |drift| {
            drift.called("generated-client".to_owned()).to_string()
        })
}

#[test]
fn the_committed_client_is_what_the_document_gives() {
    let failure = failure(&root().join("generated-client"), &generated(&inputs()));
    assert!(failure == "no drift", "\n{failure}\n{}\n", changes());
}

/// What changed in the documents since the client was last committed, and whom that breaks, as far as git knows.
fn changes() -> String {
    let inputs = xtask::inputs::Inputs::of_workspace(&root()).expect("spec/ can be read");
    xtask::diff::since_generated(&root(), &inputs).unwrap_or_default()
}

/// A person reviews the difference of this snapshot whenever the document or an overlay changes.
#[test]
fn the_surface_of_the_api() {
    let next = "The API surface changed. If the difference is what you meant, accept it with:\n\
        INSTA_UPDATE=always cargo test -p beatpass-tests --test drift";
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, description => next }, {
        insta::assert_snapshot!("surface", generated(&inputs()).surface());
    });
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let (input, first) = (inputs(), generated(&inputs()));
    let others = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..3).map(|_| scope.spawn(|| generated(&input))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("nothing panics"))
            .collect::<Vec<_>>()
    });
    assert!(
        others
            .iter()
            .all(|other| other.files == first.files && other.surface() == first.surface())
    );
}

#[test]
fn what_the_client_types() {
    let mut counted = beatpass_generator::coverage(&inputs()).expect("it can be planned");
    counted.endpoints.clear();
    let next = "How much the client types has changed. If that is what you meant, accept it with:\n\
        INSTA_UPDATE=always cargo test -p beatpass-tests --test drift";
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, description => next }, {
        insta::assert_debug_snapshot!("coverage", counted);
    });
}

#[test]
fn generation_warns_of_nothing() {
    let input = inputs();
    let said = render(&input, &generated(&input).diagnostics);
    assert!(said.is_empty(), "{said}");
}
