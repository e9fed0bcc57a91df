//! The operations of all fixtures send what their documents say, and read what these promise; values of all choices become the
//! variant that they were made for.

mod check;
#[path = "../end_to_end/differences.rs"]
mod differences;
#[path = "../end_to_end/server.rs"]
#[expect(
    dead_code,
    reason = "the check of this workspace's own document uses more of it"
)]
mod server;

use std::path::{Path, PathBuf};

use beatpass_tests::fixture::Fixture;
use beatpass_tests::root;

/// Fixtures whose documents do not say it all: extensions of ours do, numbers that JSON has not, or a later version. Those of
/// which no value is right, or whose mapping takes a name from its variant, are read here only as far as the standard goes.
const OTHERS: [&str; 9] = [
    "common_kinds",
    "definitions",
    "failures",
    "lenient",
    "merged_elements",
    "money",
    "odd_values",
    "taken_names",
    "version_3_1",
];

#[test]
fn operations_of_fixtures_send_and_read_what_their_documents_say() {
    let fixtures = Fixture::all().expect("they can be read");
    let names = fixtures.iter().map(|fixture| fixture.name.as_str());
    let paths: Vec<PathBuf> = names
        .filter(|name| !OTHERS.contains(name))
        .map(|name| root().join(format!("tests/fixtures/{name}.yaml")))
        .collect();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("any_document");
    let reports = check::check(&paths, &folder).expect("the clients compile");
    let shown: Vec<&str> = reports.iter().flat_map(check::Report::shown).collect();
    assert!(
        shown.is_empty(),
        "{} operations differ:\n{}",
        shown.len(),
        shown.join("\n")
    );
    assert!(
        reports
            .iter()
            .all(|report| report.calls >= report.operations),
        "operations are not called"
    );
    let values: usize = reports.iter().map(|report| report.values).sum();
    assert!(values > 300, "{values} values of variants were read");
}
