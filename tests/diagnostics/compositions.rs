//! What several schemas say together, where nothing is left of it or too much follows.

use super::{answer, said, transcript};

fn all_of(parts: &[&str]) -> String {
    answer(&format!("{{allOf: [{}]}}", parts.join(", ")), "")
}

#[test]
fn parts_without_a_common_value() {
    golden!(
        "unsupported_all_of",
        [
            all_of(&["{type: string}", "{type: object}"]),
            all_of(&[
                "{oneOf: [{type: string}, {type: integer}]}",
                "{oneOf: [{type: integer}, {type: boolean}]}",
                "{oneOf: [{type: string}, {type: boolean}]}",
            ]),
        ]
    );
}

#[test]
fn parts_that_disagree() {
    let a = "{type: object, properties: {a: {type: string}}}";
    let b = "{type: object, properties: {a: {type: integer}}}";
    let choice = format!("{{oneOf: [{b}, {{type: object, properties: {{b: {{}}}}}}]}}");
    golden!(
        "parts_that_disagree",
        [all_of(&[a, b]), all_of(&[a, &choice])]
    );
}

#[test]
fn elements_that_disagree() {
    let list = |of: &str| format!("{{type: array, items: {{type: {of}}}}}");
    let map = |of: &str| format!("{{type: object, additionalProperties: {{type: {of}}}}}");
    golden!(
        "elements_that_disagree",
        [
            all_of(&[&list("string"), &list("integer")]),
            all_of(&[&map("string"), &map("integer")]),
        ]
    );
}

/// A choice of two objects, each with members of its own.
fn choice(number: usize, members: &str) -> String {
    let object = |name: &str| {
        format!(
            "{{type: object, required: [{name}{number}], properties: {{{name}{number}: {{type: string}}{members}}}}}"
        )
    };
    format!("{{oneOf: [{}, {}]}}", object("a"), object("b"))
}

#[test]
fn more_combinations_than_anyone_needs() {
    let choices: Vec<String> = (0..10).map(|number| choice(number, "")).collect();
    let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
    golden!("too_many_combinations", [all_of(&choices)]);
    assert!(!said(&all_of(&choices[..9])).contains("combinations"));
}

#[test]
fn more_members_in_common_than_there_is_room_for() {
    let members = (0..6).map(|member| {
        format!(", m{member}: {{type: object, properties: {{x: {{type: string}}}}}}")
    });
    let members = members.collect::<Vec<_>>().concat();
    let choices: Vec<String> = (0..9).map(|number| choice(number, &members)).collect();
    let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
    let said = said(&all_of(&choices));
    assert!(
        said.contains("too much follows from the `allOf`s to put `m5` together"),
        "{said}"
    );
}
