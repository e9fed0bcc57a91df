//! Examples of scalars fit their schemas.

use beatpass_tests::document::each_object;
use regex::Regex;
use serde_json::{Value, json};

/// Why an example does not fit its schema; none if it does, or if no scalar is asked for.
fn misfit(schema: &Value, example: &Value) -> Option<String> {
    if example.is_null() && schema["nullable"] == true {
        return None;
    }
    let listed = schema["enum"].as_array();
    if listed.is_some_and(|values| !values.contains(example)) {
        return Some("is not listed".to_owned());
    }
    match schema["type"].as_str()? {
        "string" => example
            .as_str()
            .map_or(Some("is no text".to_owned()), |text| {
                misfit_text(schema, text)
            }),
        "boolean" => (!example.is_boolean()).then(|| "is no boolean".to_owned()),
        "integer" if !example.is_i64() && !example.is_u64() => {
            Some("is no whole number".to_owned())
        }
        "integer" | "number" => example
            .as_f64()
            .map_or(Some("is no number".to_owned()), |number| {
                misfit_number(schema, number)
            }),
        _ => None,
    }
}

fn misfit_number(schema: &Value, number: f64) -> Option<String> {
    let bound = |keyword: &str| schema[keyword].as_f64();
    let excluded = |keyword: &str| schema[keyword] == true;
    let below = bound("minimum").is_some_and(|minimum| {
        number < minimum || excluded("exclusiveMinimum") && number <= minimum
    });
    let above = bound("maximum").is_some_and(|maximum| {
        number > maximum || excluded("exclusiveMaximum") && number >= maximum
    });
    (below || above).then(|| "is outside the bounds".to_owned())
}

fn misfit_text(schema: &Value, text: &str) -> Option<String> {
    let length = text.chars().count() as u64;
    let limit = |keyword: &str| schema[keyword].as_u64();
    if limit("minLength").is_some_and(|least| length < least)
        || limit("maxLength").is_some_and(|most| length > most)
    {
        return Some(format!("has {length} characters"));
    }
    let pattern = schema["pattern"]
        .as_str()
        .map(|pattern| Regex::new(pattern).expect("patterns can be read"));
    if pattern.is_some_and(|pattern| !pattern.is_match(text)) {
        return Some("does not match the pattern".to_owned());
    }
    let format = schema["format"].as_str()?;
    (!has_format(format, text)).then(|| format!("is no {format}"))
}

/// Whether a text has the format, as far as an example needs it.
fn has_format(format: &str, text: &str) -> bool {
    let pattern = match format {
        "date" => return text.parse::<chrono::NaiveDate>().is_ok(),
        "date-time" => {
            return text
                .parse::<chrono::DateTime<chrono::FixedOffset>>()
                .is_ok();
        }
        "uuid" => r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
        "uri" | "url" => r"^[a-z][a-z0-9+.-]*://[^\s/]+\S*$",
        "email" => r"^[^\s@]+@[^\s@]+\.[^\s@]+$",
        _ => return true,
    };
    Regex::new(pattern).expect("it is a pattern").is_match(text)
}

/// Examples beside a schema's keywords, and those of parameters, which stand beside `schema`.
fn misfits(document: &Value) -> Vec<String> {
    let mut misfits = Vec::new();
    each_object(document, &mut |pointer, object| {
        let schema = object.get("schema").unwrap_or(object);
        let schema = schema["$ref"]
            .as_str()
            .and_then(|reference| document.pointer(&reference[1..]))
            .unwrap_or(schema);
        let why = object
            .get("example")
            .and_then(|example| Some((example, misfit(schema, example)?)));
        misfits.extend(why.map(|(example, why)| format!("{pointer}: {example} {why}")));
    });
    misfits
}

#[test]
fn every_example_fits_its_schema() {
    for document in crate::documents() {
        let misfits = misfits(&document);
        assert!(
            misfits.is_empty(),
            "these do not fit:\n{}",
            misfits.join("\n")
        );
    }
}

/// Schemas, values that do not fit them, and what is said of these.
type Cases<'a> = &'a [(Value, Value, &'a str)];

#[track_caller]
fn are_noticed(cases: Cases) {
    for (schema, example, why) in cases {
        assert_eq!(misfit(schema, example).as_deref(), Some(*why));
        let parameter = json!({"name": "example", "schema": schema, "example": example});
        let document = json!({"paths": {"/a": {"parameters": [parameter]}}});
        assert_eq!(misfits(&document).len(), 1, "{why}");
    }
}

#[test]
fn values_of_another_type_are_noticed() {
    are_noticed(&[
        (json!({"type": "string"}), json!(1), "is no text"),
        (json!({"type": "string"}), json!(null), "is no text"),
        (json!({"type": "integer"}), json!(1.5), "is no whole number"),
        (json!({"type": "boolean"}), json!("true"), "is no boolean"),
    ]);
    let nullable = json!({"type": "string", "nullable": true});
    assert_eq!(misfit(&nullable, &json!(null)), None);
}

#[test]
fn values_outside_the_limits_are_noticed() {
    let listed = json!({"type": "string", "enum": ["a"]});
    let at_most = json!({"type": "number", "maximum": 1});
    let above = json!({"type": "number", "minimum": 0, "exclusiveMinimum": true});
    let long = json!({"type": "string", "minLength": 3});
    let pattern = json!({"type": "string", "pattern": "^[A-Z]+$"});
    are_noticed(&[
        (listed, json!("b"), "is not listed"),
        (at_most, json!(2), "is outside the bounds"),
        (above, json!(0), "is outside the bounds"),
        (long, json!("ab"), "has 2 characters"),
        (pattern, json!("a"), "does not match the pattern"),
    ]);
}

#[test]
fn texts_of_another_format_are_noticed() {
    for (format, example, why) in [
        ("date", "2026-02-30", "is no date"),
        ("date-time", "2026-02-28", "is no date-time"),
        ("uuid", "1-2", "is no uuid"),
        ("uri", "example", "is no uri"),
        ("email", "a@b", "is no email"),
    ] {
        let schema = json!({"type": "string", "format": format});
        are_noticed(&[(schema, json!(example), why)]);
    }
}
