//! Open sets of values: a variant for each that the document lists, named after its title or else after itself.

use super::docs;
use super::names::{Scope, type_name};
use crate::api::Label;
use crate::rust::{Head, Item, Numbers, Values, Words};
use serde_json::Value;

/// Variant for values that the document does not list.
pub(super) const UNKNOWN: &str = "Unknown";

pub(super) fn words(head: Head, listed: &[String], labels: &[Label]) -> Item {
    let (values, docs) = variants(listed, labels, |value| type_name(value));
    Item::Words(Words { head, values, docs })
}

pub(super) fn numbers(head: Head, listed: &[i64], labels: &[Label]) -> Item {
    let (values, docs) = variants(listed, labels, |value| number_name(*value));
    Item::Numbers(Numbers { head, values, docs })
}

pub(super) fn values(head: Head, listed: &[Value], labels: &[Label]) -> Item {
    let name = |value: &Value| match (value.as_str(), value.as_i64()) {
        (Some(text), _) => type_name(text),
        (None, Some(number)) => number_name(number),
        (None, None) => type_name(&value.to_string()),
    };
    let (values, docs) = variants(listed, labels, name);
    Item::Values(Values { head, values, docs })
}

/// The variants with their values, and the paragraphs on each if something is said of some.
fn variants<T: Clone>(
    values: &[T],
    labels: &[Label],
    name: impl Fn(&T) -> String,
) -> (Vec<(String, T)>, Vec<Vec<String>>) {
    let mut scope = Scope::default();
    // A list with one value twice has more labels than values: which is whose is then not known.
    let labels = if labels.len() == values.len() {
        labels
    } else {
        &[]
    };
    let title = |i: usize| labels.get(i)?.title.as_deref().map(type_name);
    let named = values.iter().enumerate().map(|(i, value)| {
        let name = title(i).unwrap_or_else(|| name(value));
        (scope.take(listed(name)), value.clone())
    });
    let named = named.collect();
    let docs = labels
        .iter()
        .map(|label| docs::paragraphs(label.description.as_deref()))
        .collect();
    (named, docs)
}

fn number_name(value: i64) -> String {
    if value < 0 {
        format!("Minus{}", value.unsigned_abs())
    } else {
        format!("N{value}")
    }
}

/// The name of a listed value, which leaves [`UNKNOWN`] to the others.
pub(super) fn listed(name: String) -> String {
    if name == UNKNOWN {
        "UnknownValue".to_owned()
    } else {
        name
    }
}
