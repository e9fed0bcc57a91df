//! The step of the real API from February to October 2026, as its history tells it: a list made by hand, apart from the generator.
//!
//! The documents are not part of this project; where they are not beside it, the test says that it is skipped.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, iter};

use beatpass_generator::diff::{Change, Code, Diff, compare};
use beatpass_generator::{Files, Input, Source, Templates, plan_whole};
use beatpass_tests::root;

fn facts() -> Option<PathBuf> {
    let folder = root().join("../shared/beatpass");
    let there = folder.join("history.md").exists();
    if !there {
        // Past the capture of tests, so that it is seen.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: {} is not there",
            folder.display()
        );
    }
    there.then_some(folder)
}

fn read(path: &Path) -> Source {
    Source {
        name: path.display().to_string(),
        text: fs::read_to_string(path).expect("it is text"),
    }
}

fn step(facts: &Path) -> Diff {
    let input = |name: &str, overlays: Vec<Source>| Input {
        document: read(&facts.join(name)),
        overlays,
        package: "beatpass".to_owned(),
        files: Files::default(),
        templates: Templates::embedded(),
    };
    let mended = read(&root().join("tests/changes/february.yaml"));
    let old =
        plan_whole(&input("interface-2026-02.yaml", vec![mended])).expect("the overlay mends it");
    let new = plan_whole(&input("interface.yaml", Vec::new())).expect("it can be planned");
    compare(&old, &new)
}

/// The rows of the tables of the step: cells without their backticks.
fn rows(facts: &Path) -> Vec<Vec<String>> {
    let text = read(&facts.join("history.md")).text;
    let start = text
        .find("## Step 14 to October")
        .expect("the history has the step");
    let end = text[start..]
        .find("### The pages")
        .map_or(text.len(), |end| start + end);
    let lines = text[start..end]
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains('`'));
    let cells = |line: &str| -> Vec<String> {
        let cells = line.trim_matches('|').split(" | ");
        cells.map(|cell| cell.trim().replace('`', "")).collect()
    };
    lines.map(cells).collect()
}

/// The names in the second cell of the rows that begin so.
fn listed(rows: &[Vec<String>], kind: &str) -> BTreeSet<String> {
    rows.iter()
        .filter(|row| row[0] == kind)
        .map(|row| row[1].clone())
        .collect()
}

fn subjects<'a>(changes: impl Iterator<Item = &'a Change>) -> BTreeSet<String> {
    changes
        .map(|change| {
            change
                .subject
                .split(' ')
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect()
}

fn with(diff: &Diff, code: Code) -> BTreeSet<String> {
    subjects(diff.changes.iter().filter(|change| change.code == code))
}

/// Operations that break although the history says that they do not, and what it does not count.
const MORE: [(&str, &str); 4] = [
    (
        "getPlaylistTracks",
        "perPage has a least and a most, so what was sent may be refused, and it cannot be negative",
    ),
    (
        "logBeatRequestView",
        "the call gave nothing and gives a value",
    ),
    (
        "logTrackPlay",
        "a text of the answer became a set of values, which is another type",
    ),
    (
        "viewLicenseCertificate",
        "the call gave nothing and gives a text",
    ),
];

#[test]
fn the_step_is_what_its_history_says() {
    let Some(facts) = facts() else { return };
    let (diff, rows) = (step(&facts), rows(&facts));
    assert_eq!(with(&diff, Code::OperationRemoved), listed(&rows, "gone"));
    assert_eq!(with(&diff, Code::OperationAdded), listed(&rows, "new"));
    assert_eq!(with(&diff, Code::OperationMoved), listed(&rows, "moved"));
    let components = ["Artist.image_small".to_owned()];
    let others: BTreeSet<String> = iter::once("document".to_owned())
        .chain(components.clone())
        .collect();
    let of_schemas = diff
        .changes
        .iter()
        .filter(|change| change.code == Code::FieldRemoved && !change.subject.contains(' '));
    assert_eq!(subjects(of_schemas), components.into());
    assert_eq!(
        with(&diff, Code::SecurityRequired),
        ["getTrackLyric".to_owned()].into()
    );

    let is_own = |change: &&Change| {
        !matches!(
            change.code,
            Code::OperationAdded | Code::OperationRemoved | Code::ItemChanged
        )
    };
    let changed = subjects(diff.changes.iter().filter(is_own));
    let changed: BTreeSet<String> = changed.difference(&others).cloned().collect();
    let told: Vec<_> = rows
        .iter()
        .filter(|row| row.len() == 3 && !["gone", "new", "moved"].contains(&&*row[0]))
        .collect();
    assert_eq!(
        changed,
        told.iter()
            .map(|row| row[0].clone())
            .collect::<BTreeSet<_>>()
    );

    let breaking = subjects(
        diff.changes
            .iter()
            .filter(is_own)
            .filter(|change| change.is_breaking()),
    );
    let breaking: BTreeSet<String> = breaking.difference(&others).cloned().collect();
    // A page of another size and an error that is no longer declared break no code.
    let breaks = |kinds: &str| {
        kinds
            .split(',')
            .any(|kind| !["-", "default", "errors"].contains(&kind.trim()))
    };
    let told = told
        .iter()
        .filter(|row| breaks(&row[2]))
        .map(|row| row[0].clone());
    let told: BTreeSet<String> = told.chain(MORE.map(|(name, _)| name.to_owned())).collect();
    assert_eq!(breaking, told);
}
