//! Documents in several files: many of them, many parts of one, and parts within parts.

use std::collections::BTreeMap;

use super::{document, is_linear, members};
use beatpass_generator::{Files, Input, Source};

/// A document with these schemas and these files beside it.
fn with_files(schemas: &str, files: Vec<(String, String)>) -> Input {
    let sources = files.into_iter().map(|(name, text)| {
        let source = Source {
            name: name.clone(),
            text,
        };
        (name, source)
    });
    let sources: BTreeMap<String, Source> = sources.collect();
    let mut input = document("", schemas);
    input.files = Files::new(move |name| {
        let source = sources.get(name).cloned();
        source.ok_or_else(|| "there is no such file".to_owned())
    });
    input
}

/// A list of what each reference leads to.
fn lists(count: usize, target: impl Fn(usize) -> String) -> String {
    members(count, |i| {
        let target = target(i);
        format!(r#""L{i}": {{"type": "array", "items": {{"$ref": "{target}"}}}}"#)
    })
}

#[test]
fn files_and_parts_of_them() {
    const OBJECT: &str = r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#;
    is_linear("files", |count| {
        let files = (0..count).map(|i| (format!("f{i}.json"), OBJECT.to_owned()));
        with_files(&lists(count, |i| format!("f{i}.json")), files.collect())
    });
    is_linear("parts of a file", |count| {
        let parts = members(count, |i| format!(r#""p{i}": {OBJECT}"#));
        let file = ("f.json".to_owned(), format!("{{{parts}}}"));
        with_files(&lists(count, |i| format!("f.json#/p{i}")), vec![file])
    });
    is_linear("parts of one name", |count| {
        let files = (0..count).map(|i| (format!("f{i}.json"), format!(r#"{{"P": {OBJECT}}}"#)));
        with_files(&lists(count, |i| format!("f{i}.json#/P")), files.collect())
    });
    is_linear("parts of a whole", |count| {
        let parts = members(count, |i| format!(r#""p{i}": {OBJECT}"#));
        let whole = format!(r#"{{"type": "object", "properties": {{{parts}}}}}"#);
        let mut schemas = lists(count, |i| format!("f.json#/properties/p{i}"));
        schemas.push_str(r#", "Whole": {"$ref": "f.json"}"#);
        with_files(&schemas, vec![("f.json".to_owned(), whole)])
    });
    // One reference leads nowhere, so that nothing is planned: that takes so long that the rest would not be seen.
    is_linear("definitions of a whole", |count| {
        let count = 4 * count;
        let whole = members(count, |i| format!(r#""p{i}": {{}}"#));
        let whole = format!(r#"{{"definitions": {{{whole}}}}}"#);
        let choices = members(count, |i| {
            format!(r#"{{"$ref": "f.json#/definitions/p{i}"}}"#)
        });
        let schemas = format!(
            r#""All": {{"oneOf": [{choices}]}}, "Whole": {{"$ref": "f.json"}}, "Lost": {{"$ref": "gone.json"}}"#
        );
        with_files(&schemas, vec![("f.json".to_owned(), whole)])
    });
}

#[test]
fn references_to_files_that_are_not_there() {
    is_linear("lost files", |count| {
        with_files(&lists(count, |i| format!("f{i}.json")), Vec::new())
    });
    is_linear("one lost file", |count| {
        with_files(&lists(count, |_| "f.json".to_owned()), Vec::new())
    });
}
