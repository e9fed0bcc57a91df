//! Bases with a discriminator, bases that are built on bases, and what is built on those.

use super::chains::heir;
use super::{answers, document, is_linear, members, reference};
use beatpass_generator::Input;

/// A base that those built on it are told apart by.
pub(super) const BASE: &str = r#"{"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}}"#;

/// `A1` is built on `A0`, which is a base, `A2` on `A1`, and so on, each with these keywords besides.
fn chain(count: usize, keywords: &str) -> Input {
    let heirs = members(count, |i| {
        let base = reference(format!("A{i}"));
        format!(r#""A{}": {{"allOf": [{base}]{keywords}}}"#, i + 1)
    });
    document(
        &answers("/a", &reference("A0")),
        &format!(r#""A0": {BASE}, {heirs}"#),
    )
}

#[test]
fn bases_built_on_one_another() {
    for keywords in [
        "",
        r#", "discriminator": {"propertyName": "kind"}"#,
        r#", "discriminator": {"propertyName": "kind"}, "nullable": true"#,
        r#", "discriminator": {"propertyName": "sort"}, "type": "object""#,
    ] {
        is_linear(keywords, |count| chain(count, keywords));
    }
}

#[test]
fn heirs_that_hold_their_base() {
    is_linear("heirs", |count| {
        let heirs = members(count, |i| {
            let base = reference("A");
            format!(
                r#""B{i}": {{"allOf": [{base}, {{"type": "object", "properties": {{"c": {base}, "x{i}": {{"type": "string"}}}}}}]}}"#
            )
        });
        document(
            &answers("/a", &reference("A")),
            &format!(r#""A": {BASE}, {heirs}"#),
        )
    });
}

/// A base that lists so many values of its tag.
fn listing(count: usize) -> String {
    let values = members(count, |i| format!(r#""v{i}""#));
    let kind = format!(r#"{{"type": "string", "enum": [{values}]}}"#);
    BASE.replace(r#"{"type": "string"}"#, &kind)
}

#[test]
fn values_that_heirs_inherit() {
    is_linear("values", |count| {
        let heirs = members(count, |i| heir(i, "A"));
        document("", &format!(r#""A": {}, {heirs}"#, listing(count)))
    });
}

#[test]
fn values_of_their_base_that_heirs_list() {
    is_linear("values", |count| {
        let heirs = members(count, |i| {
            let own = format!(r#"{{"properties": {{"kind": {{"enum": ["v{i}"]}}}}}}"#);
            format!(r#""B{i}": {{"allOf": [{}, {own}]}}"#, reference("A"))
        });
        document("", &format!(r#""A": {}, {heirs}"#, listing(count)))
    });
    is_linear("lists of two bases", |count| {
        let heirs = members(count, |i| {
            let (a, b) = (reference("A"), reference("B"));
            format!(r#""C{i}": {{"allOf": [{a}, {b}]}}"#)
        });
        let (a, b) = (listing(count), listing(count + 1));
        document("", &format!(r#""A": {a}, "B": {b}, {heirs}"#))
    });
    is_linear("enums", |count| {
        let values = members(count, |i| i.to_string());
        let narrower = members(count, |i| {
            format!(
                r#""B{i}": {{"allOf": [{}, {{"enum": [{i}]}}]}}"#,
                reference("A")
            )
        });
        document("", &format!(r#""A": {{"enum": [{values}]}}, {narrower}"#))
    });
}

#[test]
fn a_base_with_many_heirs_that_many_bases_name() {
    is_linear("bases", |count| {
        let bases = members(count, |i| {
            let mapping = r##""propertyName": "kind", "mapping": {"m": "#/components/schemas/M"}"##;
            let base = BASE.replace(r#""propertyName": "kind""#, mapping);
            format!(r#""A{i}": {base}"#)
        });
        let heirs = members(count, |i| heir(i, "M"));
        document("", &format!(r#"{bases}, "M": {BASE}, {heirs}"#))
    });
}
