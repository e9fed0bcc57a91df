//! Documents and overlays that are mostly in order.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{one, value, word};

/// A schema that is mostly in order.
fn schema(random: &mut Rng, depth: usize) -> Value {
    let kinds = &[
        "string", "integer", "number", "boolean", "array", "object", "null",
    ];
    let mut members = Map::new();
    let within = |random: &mut Rng| {
        if depth > 3 {
            json!({"type": "string"})
        } else {
            schema(random, depth + 1)
        }
    };
    for _ in 0..random.usize(1..5) {
        let (name, value) = match random.u8(..16) {
            0..=3 => ("type", json!(one(kinds, random))),
            4 => (
                "type",
                json!([one(kinds, random), one(kinds, random), "null"]),
            ),
            5 => ("items", within(random)),
            6 | 7 => (
                "properties",
                json!({word(random): within(random), word(random): within(random)}),
            ),
            8 => ("allOf", json!([within(random), within(random)])),
            9 => (
                "oneOf",
                json!([within(random), within(random), {"type": "null"}]),
            ),
            10 => ("anyOf", json!([within(random), within(random)])),
            11 => ("additionalProperties", within(random)),
            12 => (
                "$ref",
                one(
                    &[
                        "#/components/schemas/A",
                        "#/components/schemas/B",
                        "#/components/schemas/A/properties/a",
                        "#/components/schemas/Self",
                    ],
                    random,
                )
                .into(),
            ),
            13 => (
                "enum",
                json!([word(random), word(random), random.i8(..), null]),
            ),
            14 => ("required", json!([word(random), word(random)])),
            _ => (word(random), value(random, 4)),
        };
        members.insert(name.to_owned(), value);
    }
    members.into()
}

/// A document that is mostly in order.
pub(super) fn document(random: &mut Rng) -> Value {
    let version = one(&["3.0.3", "3.1.0"], random);
    let content = json!({"application/json": {"schema": schema(random, 0)}});
    let mut operation = json!({
        "tags": [word(random)],
        "operationId": word(random),
        "parameters": [
            {"name": word(random), "in": one(&["path", "query", "header", "cookie"], random), "schema": schema(random, 2)},
            {"$ref": "#/components/parameters/A"},
        ],
        "responses": {"200": {"description": word(random), "content": content}, "default": {"$ref": "#/components/responses/A"}},
    });
    if random.bool() {
        operation["requestBody"] =
            json!({"content": {"application/json": {"schema": schema(random, 0)}}});
    }
    json!({
        "openapi": version,
        "info": {"title": word(random), "version": word(random)},
        "paths": {"/a/{b}": {"get": operation, "post": {"responses": {"2XX": {"description": "", "content": {"application/json": {"schema": schema(random, 0)}}}}}}},
        "components": {
            "schemas": {"A": schema(random, 0), "B": schema(random, 0), word(random): schema(random, 0)},
            "parameters": {"A": {"name": word(random), "in": "query", "schema": schema(random, 2)}},
            "responses": {"A": {"description": word(random)}},
        },
    })
}

/// An overlay that is mostly in order.
pub(super) fn overlay(random: &mut Rng) -> Value {
    let targets = &[
        "$",
        "$.paths",
        "$..schema",
        "$.components.schemas.A",
        "$.info.title",
        "$..[?@.type]",
        "$.paths.*.*",
        "$..*",
    ];
    let mut actions = Vec::new();
    for _ in 0..random.usize(..5) {
        let mut action = json!({"target": one(targets, random)});
        match random.u8(..4) {
            0 => action["remove"] = random.bool().into(),
            1 => action["copy"] = one(targets, random).into(),
            _ => {
                action["update"] = if random.bool() {
                    schema(random, 1)
                } else {
                    value(random, 2)
                }
            }
        }
        actions.push(action);
    }
    json!({"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "actions": actions})
}
