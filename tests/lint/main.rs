//! What `cargo xtask lint` finds: every kind of finding by the smallest document that shows it, its proposals pasted into an
//! overlay, and the real document, as it is published and as it is corrected.

#[path = "../changes/pairs.rs"]
#[allow(
    dead_code,
    reason = "only the way documents are written is of use here"
)]
mod pairs;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use beatpass_generator::diagnostics::Style;
use beatpass_generator::lint::{Finding, Lint, allow, lint};
use beatpass_generator::load::read_allowed;
use beatpass_generator::{Diagnostics, Input, Source};
use beatpass_tests::fixture::workspace_input;
use beatpass_tests::root;
use serde_json::Value;

fn cases() -> BTreeMap<String, Input> {
    let text = fs::read_to_string(root().join("tests/lint/cases.yaml")).expect("it is text");
    let cases: BTreeMap<String, Value> = serde_yaml::from_str(&text).expect("it is YAML");
    let cases = cases.into_iter();
    cases
        .map(|(name, side)| (name, pairs::input(&side, "lint")))
        .collect()
}

fn found(input: &Input) -> Vec<Finding> {
    let linted = lint(input).unwrap_or_else(|errors| {
        let sources: Vec<&Source> = std::iter::once(&input.document)
            .chain(&input.overlays)
            .collect();
        panic!("{}", errors.render(&sources, Style::Plain))
    });
    linted.findings
}

/// The findings of a kind.
fn of(findings: &[Finding], code: &str) -> Vec<Finding> {
    findings
        .iter()
        .filter(|finding| finding.lint.as_str() == code)
        .cloned()
        .collect()
}

/// The same document with these actions in an overlay.
fn mended<'a>(input: &Input, actions: impl Iterator<Item = &'a str>) -> Input {
    let head = "overlay: 1.1.0\ninfo: {title: Proposals, version: 1.0.0}\nactions:\n";
    let overlay = Source {
        name: "proposals.yaml".to_owned(),
        text: actions.fold(head.to_owned(), |text, action| text + action),
    };
    Input {
        overlays: input.overlays.iter().cloned().chain([overlay]).collect(),
        ..input.clone()
    }
}

#[test]
fn every_kind_of_finding_has_its_smallest_document() {
    let cases = cases();
    let missing: Vec<_> = Lint::ALL
        .iter()
        .filter(|lint| !cases.contains_key(lint.as_str()))
        .collect();
    assert!(
        missing.is_empty(),
        "tests/lint/cases.yaml lacks {missing:?}"
    );
    let mut said = String::new();
    for (name, input) in &cases {
        let findings = of(&found(input), name);
        assert!(!findings.is_empty(), "{name} finds nothing");
        for finding in findings {
            writeln!(said, "{name}: {}\n  at #{}", finding.text, finding.place)
                .expect("a string takes all text");
            said += finding
                .action
                .as_deref()
                .unwrap_or("  no action mends it alone\n");
        }
    }
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("findings", said);
    });
}

#[test]
fn every_proposal_mends_what_it_is_made_for() {
    for (name, input) in &cases() {
        let findings = of(&found(input), name);
        let actions: Vec<&str> = findings
            .iter()
            .filter_map(|finding| finding.action.as_deref())
            .collect();
        if !actions.is_empty() {
            let left = of(&found(&mended(input, actions.into_iter())), name);
            assert!(
                left.iter().all(|finding| finding.action.is_none()),
                "{name}: {left:#?}"
            );
        }
    }
}

fn bare() -> Input {
    let input = workspace_input().expect("spec/ can be read");
    Input {
        overlays: Vec::new(),
        ..input
    }
}

/// Counts of kinds of findings in the document as it is published. The numbers are those of `spec/defects.md` where it counts.
const DEFECTS: [(&str, &str, usize); 19] = [
    ("D03", "null-default", 1),
    ("D05", "nullable-without-type", 2),
    ("D27", "success-without-shape", 40),
    ("D28", "error-without-shape", 70),
    ("D29", "untyped-object", 29),
    ("D42", "uuid-without-format", 2),
    ("D46", "no-401", 9),
    ("D47", "token-error-without-token", 2),
    ("D48", "no-429", 112),
    ("D51", "no-404", 36),
    ("D52", "no-422", 1),
    ("D54", "created-with-200", 6),
    ("D55", "media-range", 1),
    ("D57", "mixed-case", 22),
    ("D64", "colliding-paths", 1),
    ("D66", "nullable-enum-without-null", 6),
    ("D67", "delete-with-body", 1),
    ("D73", "not-an-identifier", 2),
    ("D84", "empty-list", 2),
];

/// Defects that are found, but counted in another way.
const ALSO_FOUND: [(&str, &str); 9] = [
    ("D21", "date-without-format"),
    ("D30", "nothing-required"),
    ("D35", "size-two-names"),
    ("D38", "one-id-two-names"),
    ("D40", "values-in-prose"),
    ("D65, D69", "any-value"),
    ("D68", "undeclared-tag"),
    ("D79", "one-id-two-types"),
    ("D81", "constant-boolean"),
];

#[test]
fn the_published_document_shows_its_defects() {
    let findings = found(&bare());
    let counted = DEFECTS.map(|(defect, lint, _)| (defect, lint, of(&findings, lint).len()));
    assert_eq!(counted, DEFECTS);
    for (defect, lint) in ALSO_FOUND {
        assert!(
            !of(&findings, lint).is_empty(),
            "{defect}: {lint} finds nothing"
        );
    }
}

#[test]
fn all_proposals_together_apply_to_the_published_document() {
    let input = bare();
    let findings = found(&input);
    let actions: BTreeSet<&str> = findings
        .iter()
        .filter_map(|finding| finding.action.as_deref())
        .collect();
    assert!(actions.len() > 300, "{}", actions.len());
    let left = found(&mended(&input, actions.into_iter()));
    for (_, lint, _) in DEFECTS {
        let before = of(&findings, lint);
        let still = of(&left, lint)
            .into_iter()
            .filter(|finding| before.contains(finding));
        let had_actions = before.iter().any(|finding| finding.action.is_some());
        assert!(
            !had_actions || still.count() < before.len(),
            "{lint} is as it was"
        );
    }
}

#[test]
fn the_corrected_document_has_nothing_questionable_left() {
    let input = workspace_input().expect("spec/ can be read");
    let list = Source {
        name: "spec/allowed.yaml".to_owned(),
        text: fs::read_to_string(root().join("spec/allowed.yaml")).expect("it is text"),
    };
    let mut diagnostics = Diagnostics::new();
    let allowed = read_allowed(&list, &mut diagnostics);
    let left = allow(found(&input), &allowed, &mut diagnostics);
    assert!(
        diagnostics.is_empty(),
        "{}",
        diagnostics.render(&[list], Style::Plain)
    );
    let left: Vec<String> = left
        .iter()
        .map(|finding| format!("{}: {}", finding.lint, finding.text))
        .collect();
    assert!(
        left.is_empty(),
        "mend these with an overlay, or allow them in spec/allowed.yaml with a reason: {left:#?}"
    );
}
