use beatpass_generator::api::{Bounds, Shape, Text};
use serde_json::{Value, json};

use crate::{planned, together};

/// The shape that comes of both without a word, in either order.
fn check(a: &Value, b: &Value, shape: &Shape) {
    for parts in [[a.clone(), b.clone()], [b.clone(), a.clone()]] {
        assert_eq!(
            together(&parts),
            (shape.clone(), String::new()),
            "{parts:?}"
        );
    }
}

#[test]
fn whole_numbers_keep_to_the_bounds_of_numbers() {
    check(
        &json!({"type": "integer", "minimum": 1}),
        &json!({"type": "number", "minimum": 2.5, "maximum": 9.5, "multipleOf": 0.5}),
        &Shape::Integer(Bounds {
            minimum: Some(3),
            maximum: Some(9),
            ..Bounds::none()
        }),
    );
    check(
        &json!({"type": "integer", "maximum": 20}),
        &json!({"type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 9.5, "exclusiveMaximum": true}),
        &Shape::Integer(Bounds {
            minimum: Some(0),
            exclusive_minimum: true,
            maximum: Some(9),
            ..Bounds::none()
        }),
    );
}

#[test]
fn equal_bounds_are_excluded_if_either_says_so() {
    check(
        &json!({"type": "integer", "minimum": 1, "maximum": 9}),
        &json!({"type": "integer", "minimum": 1, "exclusiveMinimum": true, "maximum": 9, "exclusiveMaximum": true}),
        &Shape::Integer(Bounds {
            minimum: Some(1),
            exclusive_minimum: true,
            maximum: Some(9),
            exclusive_maximum: true,
            multiple_of: None,
        }),
    );
}

#[test]
fn steps_of_both_are_one_step() {
    let step = |multiple_of| {
        Shape::Integer(Bounds {
            multiple_of: Some(multiple_of),
            ..Bounds::none()
        })
    };
    let integer = |step: i64| json!({"type": "integer", "multipleOf": step});
    check(&integer(4), &integer(6), &step(12));
    check(
        &integer(4),
        &json!({"type": "number", "multipleOf": 2}),
        &step(4),
    );
    check(
        &json!({"type": "number", "multipleOf": 0.5}),
        &json!({"type": "number", "multipleOf": 1.5}),
        &Shape::Number(Bounds {
            multiple_of: Some(1.5),
            ..Bounds::none()
        }),
    );
}

#[test]
fn what_cannot_be_said_together_is_reported() {
    let text = |pattern: &str| json!({"type": "string", "pattern": pattern});
    let (shape, said) = together(&[text("^a"), text("b$")]);
    let last = Text {
        pattern: Some("b$".to_owned()),
        ..Text::default()
    };
    assert_eq!(shape, Shape::String(last));
    let message = "warning[all-of-conflict]: two parts of an `allOf` give a different `pattern`";
    assert!(said.contains(message), "{said}");
    for (a, b, keyword) in [
        (
            json!({"type": "string", "format": "uri"}),
            json!({"type": "string", "format": "uuid"}),
            "format",
        ),
        (
            json!({"type": "number", "multipleOf": 2.5}),
            json!({"type": "number", "multipleOf": 0.75}),
            "multipleOf",
        ),
        (
            json!({"type": "integer"}),
            json!({"type": "number", "multipleOf": 2.5}),
            "multipleOf",
        ),
    ] {
        let (_, said) = together(&[a, b]);
        assert!(said.contains(&format!("a different `{keyword}`")), "{said}");
    }
}

#[test]
fn members_of_several_patterns_are_reported_once() {
    let part = |pattern: &str| json!({"type": "object", "properties": {"name": {"type": "string", "pattern": pattern}}});
    let (_, said) = planned(&json!({"Track": {
        "allOf": [part("^a"), part("b$")],
        "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
    }, "A": part("b$"), "B": {"type": "object", "properties": {"b": {"type": "string"}}}}));
    let count = said.matches("warning[all-of-conflict]").count();
    assert_eq!(count, 1, "{said}");
}
