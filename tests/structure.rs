//! Compares the structure of two OpenAPI documents, prose aside: `structure A.yaml B.yaml`.
//!
//! Prints every difference with its JSON Pointer and ends with 1 if there is one. Summaries, descriptions, examples, notes
//! (`x-fact`) and the document's title are prose; properties and components that are called so are not.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use beatpass_tests::document::{Members, child, read};
use serde_json::Value;

const PROSE: &[&str] = &["summary", "description", "example", "examples", "x-fact"];

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [first, second] = paths.as_slice() else {
        eprintln!("usage: structure FIRST.yaml SECOND.yaml");
        return ExitCode::from(2);
    };
    match (read(Path::new(first)), read(Path::new(second))) {
        (Ok(a), Ok(b)) => report(first, second, &differences(&a, &b)),
        (a, b) => {
            for (path, error) in [(first, a.err()), (second, b.err())]
                .into_iter()
                .filter_map(|(path, error)| Some((path, error?)))
            {
                eprintln!("{path}: {error}");
            }
            ExitCode::from(2)
        }
    }
}

fn report(first: &str, second: &str, differences: &[String]) -> ExitCode {
    if differences.is_empty() {
        println!("{first} and {second} have the same structure");
        return ExitCode::SUCCESS;
    }
    println!("- {first}\n+ {second}\n");
    for difference in differences {
        println!("{difference}");
    }
    println!("\n{} differences in structure", differences.len());
    ExitCode::FAILURE
}

/// One entry for each difference.
fn differences(a: &Value, b: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(a, b, Members::Keywords, "", &mut found);
    found
}

fn compare(a: &Value, b: &Value, members: Members, pointer: &str, found: &mut Vec<String>) {
    match (a, b) {
        (Value::Object(one), Value::Object(other)) => {
            let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            for name in names
                .into_iter()
                .filter(|name| !is_prose(name, members, pointer))
            {
                let (at, below) = (child(pointer, name), members.below(name));
                match (one.get(name), other.get(name)) {
                    (Some(a), Some(b)) => compare(a, b, below, &at, found),
                    (a, b) => found.push(difference(&at, a, b)),
                }
            }
        }
        (Value::Array(one), Value::Array(other)) => {
            let below = if members == Members::Data {
                members
            } else {
                Members::Keywords
            };
            for index in 0..one.len().max(other.len()) {
                let at = format!("{pointer}/{index}");
                match (one.get(index), other.get(index)) {
                    (Some(a), Some(b)) => compare(a, b, below, &at, found),
                    (a, b) => found.push(difference(&at, a, b)),
                }
            }
        }
        (a, b) if a != b => found.push(difference(pointer, Some(a), Some(b))),
        _ => {}
    }
}

fn is_prose(name: &str, members: Members, pointer: &str) -> bool {
    members == Members::Keywords && (PROSE.contains(&name) || name == "title" && pointer == "/info")
}

fn difference(pointer: &str, a: Option<&Value>, b: Option<&Value>) -> String {
    let side = |sign: char, value: Option<&Value>| {
        value
            .map(|value| format!("\n  {sign} {}", short(value)))
            .unwrap_or_default()
    };
    format!("{pointer}{}{}", side('-', a), side('+', b))
}

/// A value on one line, cut where it is long.
fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn assert_differ(a: &Value, b: &Value, expected: &[&str]) {
        assert_eq!(differences(a, b), expected);
    }

    #[test]
    fn prose_does_not_count() {
        let a = json!({"info": {"title": "A", "version": "1"}, "tags": [{"name": "T", "description": "one"}]});
        let b = json!({"info": {"x-fact": "B", "version": "1"}, "tags": [{"name": "T", "description": "other"}]});
        assert_differ(&a, &b, &[]);
        let operation = |summary: &str| json!({"paths": {"/a": {"get": {"summary": summary, "responses": {"200": {"description": summary}}}}}});
        assert_differ(&operation("one"), &operation("other"), &[]);
    }

    #[test]
    fn properties_that_are_called_like_prose_count() {
        let schema = |properties: Value| json!({"components": {"schemas": {"description": {"properties": properties}}}});
        let a = schema(
            json!({"description": {"type": "string", "description": "prose"}, "summary": {}}),
        );
        let b = schema(json!({"description": {"type": "integer"}, "x-fact": {}}));
        assert_differ(
            &a,
            &b,
            &[
                "/components/schemas/description/properties/description/type\n  - \"string\"\n  + \"integer\"",
                "/components/schemas/description/properties/summary\n  - {}",
                "/components/schemas/description/properties/x-fact\n  + {}",
            ],
        );
    }

    #[test]
    fn titles_of_schemas_count() {
        let schema = |title: &str| json!({"components": {"schemas": {"A": {"title": title}}}});
        assert_differ(
            &schema("a"),
            &schema("b"),
            &["/components/schemas/A/title\n  - \"a\"\n  + \"b\""],
        );
    }

    #[test]
    fn defaults_are_data() {
        let schema = |text: &str| json!({"components": {"schemas": {"A": {"default": {"description": text}}}}});
        assert_differ(
            &schema("a"),
            &schema("b"),
            &["/components/schemas/A/default/description\n  - \"a\"\n  + \"b\""],
        );
    }

    #[test]
    fn lists_differ_by_place_and_pointers_are_escaped() {
        let path = |parameters: Value| json!({"paths": {"/a~b": {"parameters": parameters}}});
        let a = path(json!([{"name": "p", "description": "one"}, {"name": "q"}]));
        let b = path(json!([{"name": "p", "description": "other", "required": true}]));
        assert_differ(
            &a,
            &b,
            &[
                "/paths/~1a~0b/parameters/0/required\n  + true",
                "/paths/~1a~0b/parameters/1\n  - {\"name\":\"q\"}",
            ],
        );
    }

    #[test]
    fn kinds_that_differ_are_shown_cut() {
        let long = "x".repeat(200);
        let found = differences(&json!({"a": long}), &json!({"a": [1]}));
        assert_eq!(found.len(), 1);
        assert!(
            found[0].len() < 150 && found[0].ends_with("\n  + [1]"),
            "{found:?}"
        );
    }
}
