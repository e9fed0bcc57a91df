//! The list of findings that are allowed.

use std::collections::BTreeMap;

use beatpass_generator::diagnostics::Style;
use beatpass_generator::lint::{Lint, allow, lint};
use beatpass_generator::load::read_allowed;
use beatpass_generator::{Diagnostics, Source};
use beatpass_tests::fixture::Fixture;

/// One operation without a summary.
const DOCUMENT: &str = "openapi: 3.0.3\ninfo: {title: Things, version: '1'}\nservers: [{url: 'https://api.example.com'}]\npaths:\n  \
    /thing: {get: {operationId: getThing, tags: [Things], responses: {'204': {description: Done.}}}}\n";

#[test]
fn an_allowance_that_allows_nothing() {
    let list = Source {
        name: "allowed.yaml".to_owned(),
        text: "- {lint: no-tag, reason: None has one.}\n- {lint: no-summary, subjects: [getThing, putThing], reason: They need none.}\n\
               - {lint: no-429}\n"
            .to_owned(),
    };
    let linted = lint(&Fixture::of(DOCUMENT).input()).expect("it has no errors");
    let mut diagnostics = Diagnostics::new();
    let allowed = read_allowed(&list, &mut diagnostics);
    let left = allow(linted.findings, &allowed, &mut diagnostics);
    let mut counts: BTreeMap<Lint, usize> = BTreeMap::new();
    for finding in left {
        *counts.entry(finding.lint).or_default() += 1;
    }
    assert!(
        !counts.contains_key(&Lint::NoSummary) && counts.contains_key(&Lint::No429),
        "{counts:?}"
    );
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("void_allowances", diagnostics.render(&[list], Style::Plain));
    });
}
