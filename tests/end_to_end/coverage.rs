//! The samples themselves: nothing of a schema is left out of them.

use serde_json::Value;

use crate::case;
use crate::document::{Document, Operation, list};
use crate::report;
use crate::sample::{Fill, Visited, properties, variants};

#[test]
fn samples_hold_every_property_variant_and_value() {
    let document = Document::load();
    let mut problems = Vec::new();
    for operation in document.operations() {
        let cases = case::cases(&document, &operation);
        let full = cases.iter().filter(|case| case.fill == Fill::All);
        let visited: Visited = full.flat_map(|case| case.visited.iter().copied()).collect();
        for (part, schema) in schemas(&operation) {
            let part = format!("{} ({part}", operation.id);
            walk(&document, schema, &part, &[], &mut |place, node| {
                if !visited.contains(&std::ptr::from_ref(node)) {
                    problems.push(format!("{place}): in no sample"));
                }
            });
        }
    }
    report(&problems);
}

/// The schemas of all parts of an operation that are sampled.
fn schemas<'a>(operation: &Operation<'a>) -> Vec<(&'static str, &'a Value)> {
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| ("parameter", &parameter["schema"]));
    let body = operation.body().map(|body| ("body", body.schema));
    let answers = operation
        .successes()
        .into_iter()
        .filter_map(|answer| answer.body);
    let answers = answers.filter(|body| body.media_type == "application/json");
    parameters
        .chain(body)
        .chain(answers.map(|body| ("answer", body.schema)))
        .collect()
}

/// Shows `see` a schema, all schemas below it and the values of its enums; `outer` is what it is within.
fn walk(
    document: &Document,
    schema: &Value,
    place: &str,
    outer: &[*const Value],
    see: &mut dyn FnMut(&str, &Value),
) {
    let schema = document.resolve(schema);
    let this = std::ptr::from_ref(schema);
    if outer.contains(&this) {
        return;
    }
    let open = [outer, &[this]].concat();
    see(place, schema);
    for value in list(&schema["enum"])
        .iter()
        .filter(|value| !value.is_null())
    {
        see(&format!("{place} = {value}"), value);
    }
    for (name, property) in properties(schema) {
        walk(document, property, &format!("{place}.{name}"), &open, see);
    }
    let variants = variants(schema).map_or(&[][..], |(variants, _)| variants);
    for (index, part) in variants.iter().chain(list(&schema["allOf"])).enumerate() {
        walk(document, part, &format!("{place}/{index}"), &open, see);
    }
    let is_empty = schema["maxItems"] == 0;
    let items = schema.get("items").filter(|_| !is_empty);
    let elements = [items, schema.get("additionalProperties")];
    for element in elements
        .into_iter()
        .flatten()
        .filter(|element| element.is_object())
    {
        walk(document, element, &format!("{place}[]"), &open, see);
    }
}
