//! Prose: how many texts read differently. What they say is left to people.

use std::collections::BTreeMap;

use serde_json::Value;

use super::join::Found;
use super::matching::Pairs;
use super::{Change, Code};
use crate::api::{Api, Operation};
use crate::diagnostics::Pointer;

type Texts<'a> = (Option<&'a str>, Option<&'a str>, Option<&'a Value>);

/// One change for all texts together, at the place of the first.
pub(super) fn compare(old: &Api, new: &Api, pairs: &Pairs) -> Option<Change> {
    let after: BTreeMap<&Pointer, Texts> = texts(new).collect();
    let changed: Vec<(&Pointer, Pointer)> = texts(old)
        .filter_map(|(place, text)| {
            let target = pairs.translate(place);
            let other = after.get(&target)?;
            (text != *other).then_some((place, target))
        })
        .collect();
    let (was, is) = changed.first()?;
    let text = format!(
        "Descriptions, summaries or samples read differently in {} places.",
        changed.len()
    );
    Some(
        Found::new(Code::WordingChanged, "document", text)
            .at(Some(was), Some(is))
            .change,
    )
}

fn texts(api: &Api) -> impl Iterator<Item = (&Pointer, Texts<'_>)> {
    let operations = api.operations.iter().map(|operation: &Operation| {
        let texts = (
            operation.summary.as_deref(),
            operation.description.as_deref(),
            None,
        );
        (&operation.pointer, texts)
    });
    let parameters = api
        .operations
        .iter()
        .flat_map(|operation| &operation.parameters);
    let parameters = parameters.map(|parameter| {
        (
            &parameter.pointer,
            (
                None,
                parameter.description.as_deref(),
                parameter.example.as_ref(),
            ),
        )
    });
    let schemas = api.schemas.iter().map(|schema| {
        let texts = (
            schema.title.as_deref(),
            schema.description.as_deref(),
            schema.example.as_ref(),
        );
        (&schema.pointer, texts)
    });
    operations.chain(parameters).chain(schemas)
}
