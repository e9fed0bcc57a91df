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
    let after = by_place(new);
    let changed: Vec<(&Pointer, Pointer)> = by_place(old)
        .into_iter()
        .filter_map(|(place, texts)| {
            let target = pairs.translate(place);
            let others = after.get(&target)?;
            (texts != *others).then_some((place, target))
        })
        .collect();
    let (was, is) = changed.first()?;
    let places = if changed.len() == 1 {
        "one place".to_owned()
    } else {
        format!("{} places", changed.len())
    };
    let text = format!("Descriptions, summaries or samples read differently in {places}.");
    Some(
        Found::new(Code::WordingChanged, "document", text)
            .at(Some(was), Some(is))
            .change,
    )
}

/// All texts of each place: a component that is referred to with other words beside the reference has several. An operation that
/// takes several kinds of bodies says them once.
fn by_place(api: &Api) -> BTreeMap<&Pointer, Vec<Texts<'_>>> {
    let mut places: BTreeMap<&Pointer, Vec<Texts>> = BTreeMap::new();
    for (place, text) in texts(api) {
        let known = places.entry(place).or_default();
        if !known.contains(&text) {
            known.push(text);
        }
    }
    places
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
