//! What `cargo xtask diff` says of changed documents: every kind of change by the smallest pair of documents that shows it, its
//! verdict on code held against the compiler, and the real API's last great change.

mod crates;
mod history;
mod pairs;
mod uses;

use std::collections::BTreeSet;
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

/// Changes that the compiler cannot tell apart, and why the verdict is right nevertheless.
const BEYOND_THE_COMPILER: &[(&str, &str)] = &[
    (
        "deprecated",
        "a deprecation is a minor change by Cargo's rules; it warns, and warnings are off in the programs",
    ),
    (
        "feature-changed",
        "the programs are compiled with all features",
    ),
    (
        "session-",
        "what logging in adds stands in the runtime, not in types and operations",
    ),
];

#[test]
fn verdicts_on_code_are_those_of_the_compiler() {
    let pairs = Pair::all();
    let refused = crates::compile(&pairs);
    assert!(
        refused.others.is_empty(),
        "the clients and programs compile by themselves:\n{}",
        refused.others
    );
    let wrong: Vec<String> = pairs
        .iter()
        .filter(|pair| {
            !BEYOND_THE_COMPILER
                .iter()
                .any(|(name, _)| pair.name.starts_with(name))
        })
        .filter_map(|pair| {
            let module = pair.module();
            let (old, new) = (
                refused.old_programs.contains(&module),
                refused.new_programs.contains(&module),
            );
            let found = match (old, new) {
                (true, _) => Crate::Major,
                (false, true) => Crate::Minor,
                (false, false) => Crate::Patch,
            };
            let said = diff(pair).rust().unwrap_or(Crate::Patch);
            let difference = format!(
                "{}: said to be {}, is {}",
                pair.name,
                said.as_str(),
                found.as_str()
            );
            (said != found).then_some(difference)
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_document_differs_not_from_itself() {
    let input = workspace_input().expect("spec/ can be read");
    let planned = plan_whole(&input).expect("it can be planned");
    assert_eq!(compare(&planned, &planned).changes, []);
}
