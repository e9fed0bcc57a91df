//! Reports on long chains of components: each is another name of the next one, or holds it.

use beatpass_generator::diff::{Diff, compare};
use beatpass_generator::lint::lint;
use beatpass_generator::{Input, Planned, plan_whole};

use super::{SMALL, TIMES, chain, takes_linear_time};

/// How a component refers to the next one.
type Link = fn(&str) -> String;

const LINKS: [(&str, Link); 3] = [
    ("other names", str::to_owned),
    ("objects", |next| {
        format!(r#"{{"type": "object", "properties": {{"a": {next}}}}}"#)
    }),
    ("lists", |next| {
        format!(r#"{{"type": "array", "items": {next}}}"#)
    }),
];

fn planned(input: &Input) -> Planned {
    plan_whole(input).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// A chain, and the same with other names of all components.
fn renamed(length: usize, link: Link) -> (Planned, Planned) {
    let mut input = chain(length, link);
    let old = planned(&input);
    for (from, to) in [("/S", "/T"), (r#""S"#, r#""T"#)] {
        input.document.text = input.document.text.replace(from, to);
    }
    (old, planned(&input))
}

/// A chain, and the same with another type at its end.
fn changed(length: usize, link: Link) -> (Planned, Planned) {
    let mut input = chain(length, link);
    let old = planned(&input);
    let end = format!(r#""S{length}": {{"type": "#);
    let (text, number) = (format!(r#"{end}"string""#), format!(r#"{end}"integer""#));
    input.document.text = input.document.text.replace(&text, &number);
    (old, planned(&input))
}

/// How much a reader of the changes has to read.
fn size(diff: &Diff) -> usize {
    let changes = diff.changes.iter();
    changes.map(|change| change.text.len()).sum()
}

#[test]
fn chains_are_compared() {
    for (kind, link) in LINKS {
        for make in [renamed, changed] {
            takes_linear_time(
                kind,
                |length| make(length, link),
                |(old, new)| assert!(!compare(old, new).changes.is_empty(), "{kind}"),
            );
        }
    }
}

#[test]
fn changes_of_a_chain_are_told_in_short() {
    for (kind, link) in LINKS {
        let [small, large] = [SMALL, SMALL * TIMES].map(|length| {
            let (old, new) = renamed(length, link);
            size(&compare(&old, &new))
        });
        // Numbers have more digits in the larger one.
        assert!(
            large < small * TIMES * 2,
            "{kind}: {small} bytes become {large}"
        );
    }
}

#[test]
fn chains_are_looked_at() {
    for (kind, link) in LINKS {
        takes_linear_time(
            kind,
            |length| chain(length, link),
            |input| assert!(lint(input).is_ok(), "{kind}"),
        );
    }
}
