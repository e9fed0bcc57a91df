//! Whether an example that stays still says something true of its changed schema.

use serde_json::Value;

/// Keywords whose change makes any example doubtful.
const DOUBTFUL: [&str; 7] = [
    "format",
    "pattern",
    "$ref",
    "oneOf",
    "anyOf",
    "allOf",
    "x-client-currency",
];

/// Whether an example of the node `old` can stay on the node `new`: both are schemas, or hold one as `schema`.
pub(super) fn stays(example: &Value, old: &Value, new: &Value) -> bool {
    let (old, new) = (
        old.get("schema").unwrap_or(old),
        new.get("schema").unwrap_or(new),
    );
    if DOUBTFUL
        .iter()
        .any(|keyword| old.get(keyword) != new.get(keyword))
    {
        return false;
    }
    match example {
        Value::Object(_) | Value::Array(_) => ["type", "properties", "items", "enum", "required"]
            .iter()
            .all(|keyword| old.get(keyword) == new.get(keyword)),
        scalar => {
            old.get("type") == new.get("type") && is_listed(scalar, new) && is_within(scalar, new)
        }
    }
}

fn is_listed(example: &Value, schema: &Value) -> bool {
    let listed = schema.get("enum").and_then(Value::as_array);
    listed.is_none_or(|values| values.contains(example))
}

fn is_within(example: &Value, schema: &Value) -> bool {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    let (value, bounds) = match example {
        Value::String(text) => (
            f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)),
            ["minLength", "maxLength"],
        ),
        other => match other.as_f64() {
            Some(number) => (number, ["minimum", "maximum"]),
            None => return true,
        },
    };
    bound(bounds[0]).is_none_or(|least| value >= least)
        && bound(bounds[1]).is_none_or(|most| value <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_example_stays_while_it_fits() {
        let integer = json!({"type": "integer"});
        assert!(stays(
            &json!(3),
            &integer,
            &json!({"type": "integer", "maximum": 3})
        ));
        assert!(!stays(
            &json!(4),
            &integer,
            &json!({"type": "integer", "maximum": 3})
        ));
        assert!(!stays(&json!(3), &integer, &json!({"type": "string"})));
        let text = json!({"schema": {"type": "string"}});
        assert!(stays(
            &json!("ab"),
            &text,
            &json!({"schema": {"type": "string", "enum": ["ab"]}})
        ));
        assert!(!stays(
            &json!("ab"),
            &text,
            &json!({"schema": {"type": "string", "enum": ["a"]}})
        ));
        assert!(!stays(
            &json!("ab"),
            &text,
            &json!({"schema": {"type": "string", "maxLength": 1}})
        ));
        assert!(!stays(
            &json!("ab"),
            &text,
            &json!({"schema": {"type": "string", "format": "uuid"}})
        ));
        let object = json!({"properties": {"a": {}}});
        assert!(stays(&json!({"a": 1}), &object, &object));
        assert!(!stays(
            &json!({"a": 1}),
            &object,
            &json!({"properties": {"b": {}}})
        ));
    }
}
