//! Where a document says something of a member of an object: in the schema itself, or in what an `allOf` puts together.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostics::Pointer;

/// The places that tell of a member.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// What describes it.
    pub(super) described: Vec<Pointer>,
    /// Its name in lists of required members.
    pub(super) required: Vec<Pointer>,
}

/// What the schema at `start` says of the member.
pub(super) fn said_of(document: &Value, start: &Pointer, member: &str) -> Said {
    let (mut said, mut seen, mut open) = (Said::default(), BTreeSet::new(), vec![start.clone()]);
    while let Some(place) = open.pop() {
        let Some(schema) = document.pointer(place.as_str()) else {
            continue;
        };
        if !seen.insert(place.clone()) {
            continue;
        }
        let properties = schema.get("properties");
        if properties.is_some_and(|members| members.get(member).is_some()) {
            said.described.push(place.child("properties").child(member));
        }
        said.required.extend(required(schema, &place, member));
        open.extend(parts(schema, &place).into_iter().rev());
    }
    said
}

fn required(schema: &Value, place: &Pointer, member: &str) -> Option<Pointer> {
    let names = schema.get("required")?.as_array()?;
    let index = names.iter().position(|name| name == member)?;
    Some(place.child("required").index(index))
}

/// What a schema is put together from.
fn parts(schema: &Value, place: &Pointer) -> Vec<Pointer> {
    let reference = schema.get("$ref").and_then(Value::as_str);
    let target = reference.and_then(|reference| Pointer::parse(reference.strip_prefix('#')?));
    let all = schema.get("allOf").and_then(Value::as_array);
    let indexes = 0..all.map_or(0, Vec::len);
    let parts = indexes.map(|index| place.child("allOf").index(index));
    target.into_iter().chain(parts).collect()
}
