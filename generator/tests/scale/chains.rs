//! Schemas that only stand for others, in chains of any length, and what is built on them.

use super::{answers, document, is_linear, members, reference};
use beatpass_generator::Input;

/// How a schema refers to the next one of its chain.
const LINKS: [(&str, &str); 9] = [
    ("reference", r##"{"$ref": "#"}"##),
    (
        "reference with a description",
        r##"{"$ref": "#", "description": "D."}"##,
    ),
    ("allOf", r##"{"allOf": [{"$ref": "#"}], "nullable": true}"##),
    (
        "allOf within allOf",
        r##"{"allOf": [{"allOf": [{"$ref": "#"}]}]}"##,
    ),
    (
        "allOf and words",
        r##"{"allOf": [{"$ref": "#"}, {"description": "D."}]}"##,
    ),
    (
        "allOf and a type",
        r##"{"type": "object", "allOf": [{"$ref": "#"}]}"##,
    ),
    ("anyOf", r##"{"anyOf": [{"$ref": "#"}]}"##),
    (
        "oneOf within oneOf",
        r##"{"oneOf": [{"oneOf": [{"$ref": "#"}]}]}"##,
    ),
    (
        "anyOf with null",
        r##"{"anyOf": [{"$ref": "#"}, {"nullable": true, "enum": [null]}]}"##,
    ),
];

const OBJECT: &str = r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#;

/// `A1` refers to `A0`, which is an object, `A2` to `A1`, and so on.
fn backward(count: usize, link: &str) -> String {
    let links = members(count, |i| {
        let target = format!("#/components/schemas/A{i}");
        format!(r#""A{}": {}"#, i + 1, link.replace('#', &target))
    });
    format!(r#""A0": {OBJECT}, {links}"#)
}

/// `A0` refers to `A1`, `A1` to `A2`, and so on to an object.
fn forward(count: usize, link: &str) -> String {
    let links = members(count, |i| {
        let target = format!("#/components/schemas/A{}", i + 1);
        format!(r#""A{i}": {}"#, link.replace('#', &target))
    });
    format!(r#"{links}, "A{count}": {OBJECT}"#)
}

/// An object that has these members, and an operation that answers with it.
fn holder(schemas: &str, properties: &str) -> Input {
    let object = format!(r#"{{"type": "object", "properties": {{{properties}}}}}"#);
    document(
        &answers("/a", &reference("Holder")),
        &format!(r#"{schemas}, "Holder": {object}"#),
    )
}

/// A component that is built on another, with a member of its own.
pub(super) fn heir(number: usize, base: &str) -> String {
    let own = r#"{"type": "object", "properties": {"x": {"type": "string"}}}"#;
    format!(r#""B{number}": {{"allOf": [{}, {own}]}}"#, reference(base))
}

#[test]
fn chains_of_one() {
    for (kind, link) in LINKS {
        for chain in [backward, forward] {
            is_linear(kind, |count| document("", &chain(count, link)));
        }
    }
}

#[test]
fn members_that_are_links_of_a_chain() {
    for (kind, link) in LINKS {
        is_linear(kind, |count| {
            let properties = members(count, |i| {
                format!(r#""p{i}": {}"#, reference(format!("A{i}")))
            });
            holder(&backward(count, link), &properties)
        });
    }
}

#[test]
fn answers_that_are_links_of_a_chain() {
    is_linear("answers", |count| {
        let paths = members(count, |i| {
            answers(&format!("/a{i}"), &reference(format!("A{i}")))
        });
        document(&paths, &backward(count, r##"{"$ref": "#"}"##))
    });
}

#[test]
fn variants_that_are_links_of_a_chain() {
    for (kind, link) in LINKS {
        is_linear(kind, |count| {
            let variants = members(count, |i| reference(format!("A{i}")));
            let choice = format!(r#""Choice": {{"oneOf": [{variants}]}}"#);
            document("", &format!("{}, {choice}", backward(count, link)))
        });
    }
}

#[test]
fn what_is_built_on_links_of_a_chain() {
    // A choice is as many times there as compositions are built on it, whichever way: those have a bound of their own.
    for (kind, link) in LINKS
        .into_iter()
        .filter(|(kind, _)| *kind != "anyOf with null")
    {
        is_linear(kind, |count| {
            let heirs = members(count, |i| heir(i, &format!("A{i}")));
            document("", &format!("{}, {heirs}", backward(count, link)))
        });
    }
}

#[test]
fn what_is_built_on_one_base() {
    for base in [OBJECT, super::generations::BASE] {
        is_linear(base, |count| {
            let heirs = members(count, |i| heir(i, "A"));
            document("", &format!(r#""A": {base}, {heirs}"#))
        });
    }
}

#[test]
fn compositions_that_hold_themselves() {
    for link in [
        r##"{"anyOf": [{"$ref": "#"}]}"##,
        r##"{"allOf": [{"anyOf": [{"$ref": "#"}]}, {"description": "D."}]}"##,
    ] {
        is_linear(link, |count| {
            let links = members(count, |i| {
                let target = format!("#/components/schemas/A{}", (i + 1) % count);
                format!(r#""A{i}": {}"#, link.replace('#', &target))
            });
            document("", &links)
        });
    }
}

/// A schema with this definition, so many times; `%` is the number of each.
fn copied(count: usize, definition: &str) -> Input {
    let holders = members(count, |i| {
        let definition = definition.replace('%', &i.to_string());
        format!(
            r##""A{i}": {{"type": "object", "properties": {{"a": {{"$ref": "#/$defs/D"}}}}, "$defs": {{"D": {definition}}}}}"##
        )
    });
    let mut input = document("", &holders);
    input.document.text = input.document.text.replace("3.0.3", "3.1.0");
    input
}

#[test]
fn copies_of_definitions() {
    let recursive = r##"{"type": "object", "properties": {"d": {"$ref": "#/$defs/D"}}}"##;
    let other = r#"{"type": "string", "description": "%"}"#;
    for definition in [recursive, other] {
        is_linear(definition, |count| copied(count, definition));
    }
}
