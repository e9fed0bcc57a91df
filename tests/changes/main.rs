//! What `cargo xtask diff` says of changed documents: every kind of change by the smallest pair of documents that shows it, its
//! verdict on code held against the compiler and against cargo-semver-checks, and the real API's last great change.

mod compiler;
mod crates;
mod history;
mod pairs;
mod semver;
mod uses;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use beatpass_generator::diff::{Code, Crate, Diff, compare};
use beatpass_generator::plan_whole;
use beatpass_tests::fixture::workspace_input;

use pairs::Pair;

fn diff(pair: &Pair) -> Diff {
    let (old, new) = pair.planned();
    compare(&old, &new)
}

#[test]
fn every_kind_of_change_has_a_pair() {
    let shown: BTreeSet<String> = Pair::all().into_iter().map(|pair| pair.code).collect();
    let missing: Vec<_> = Code::ALL
        .iter()
        .filter(|code| !shown.contains(code.as_str()))
        .collect();
    assert!(
        missing.is_empty(),
        "no pair in tests/changes/pairs shows {missing:?}"
    );
}

#[test]
fn every_pair_shows_its_change() {
    for pair in Pair::all() {
        let diff = diff(&pair);
        let codes: Vec<_> = diff
            .changes
            .iter()
            .map(|change| change.code.as_str())
            .collect();
        assert!(
            codes.contains(&pair.code.as_str()),
            "{}: {codes:?}",
            pair.name
        );
    }
}

#[test]
fn what_is_said_of_every_change() {
    let pairs = Pair::all();
    let files: BTreeSet<&str> = pairs.iter().map(|pair| pair.file.as_str()).collect();
    for file in files {
        let of_file = pairs.iter().filter(|pair| pair.file == file);
        let text = of_file.fold(String::new(), |text, pair| {
            text + &format!("{}\n{}\n", pair.name, shown(&diff(pair)))
        });
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(file, text);
        });
    }
}

fn shown(diff: &Diff) -> String {
    let mut text = String::new();
    for change in &diff.changes {
        let (wire, rust, behaviour) = (
            change.wire.as_str(),
            change.rust.as_str(),
            change.behaviour.as_str(),
        );
        let place = |pointer: Option<&beatpass_generator::diagnostics::Pointer>| {
            pointer.map_or_else(|| "-".to_owned(), |pointer| format!("#{pointer}"))
        };
        let (old, new) = (place(change.old.as_ref()), place(change.new.as_ref()));
        writeln!(text, "  {}: {}", change.code, change.text).expect("a string takes all text");
        writeln!(text, "    wire {wire}, rust {rust}, behaviour {behaviour}")
            .expect("a string takes all text");
        writeln!(text, "    {old} -> {new}").expect("a string takes all text");
        for item in &change.items {
            writeln!(text, "    {item}").expect("a string takes all text");
        }
    }
    text
}

/// The verdict on code for each pair, by module.
fn verdicts() -> BTreeMap<String, Crate> {
    let pairs = Pair::all();
    let verdict = |pair: &Pair| diff(pair).rust().unwrap_or(Crate::Patch);
    let verdicts = pairs.iter().map(|pair| (pair.module(), verdict(pair)));
    verdicts.collect()
}

#[test]
fn verdicts_on_code_are_those_of_the_compiler() {
    let refused = compiler::compile();
    assert!(
        refused.others.is_empty(),
        "the clients and programs compile by themselves:\n{}",
        refused.others
    );
    let said = verdicts();
    let wrong = crates::written().iter().filter_map(|pair| {
        let (said, found) = (said[&pair.module], refused.found(pair));
        let difference = format!(
            "{}: said to be {}, is {}",
            pair.module,
            said.as_str(),
            found.as_str()
        );
        (said != found).then_some(difference)
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn verdicts_on_code_include_those_of_cargo_semver_checks() {
    let Some([major, any]) = semver::found() else {
        return;
    };
    let said = verdicts();
    let at_least = |level: Crate| -> BTreeSet<String> {
        let pairs = said.iter().filter(|(_, said)| **said >= level);
        pairs.map(|(module, _)| module.clone()).collect()
    };
    let (told, told_any) = (at_least(Crate::Major), at_least(Crate::Minor));
    let missed: Vec<_> = major
        .difference(&told)
        .chain(any.difference(&told_any))
        .collect();
    assert!(
        missed.is_empty(),
        "said to be less than it says: {missed:#?}"
    );
    // It does not compare types; all else that breaks code is seen.
    assert!(
        major.len() * 3 > told.len(),
        "{} of {}",
        major.len(),
        told.len()
    );
}

#[test]
fn a_document_differs_not_from_itself() {
    let input = workspace_input().expect("spec/ can be read");
    let planned = plan_whole(&input).expect("it can be planned");
    assert_eq!(compare(&planned, &planned).changes, []);
}
