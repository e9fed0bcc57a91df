//! Open sets of values: a variant for each that the document lists, named after its title or else after itself.

use super::docs;
use super::names::{Scope, Wanted, number_name, text_name, type_name};
use crate::api::Label;
use crate::rust::{Head, Item, Numbers, Values, Words};
use serde_json::Value;

/// Variant for values that the document does not list.
pub(super) const UNKNOWN: &str = "Unknown";

pub(super) fn words(head: Head, listed: &[String], labels: &[Label]) -> Item {
    let name = |value: &String| (text_name(value), value.clone());
    let (values, docs) = variants(listed, labels, name);
    Item::Words(Words { head, values, docs })
}

pub(super) fn numbers(head: Head, listed: &[i64], labels: &[Label]) -> Item {
    let name = |value: &i64| (number_name(&value.to_string()), value.to_string());
    let (values, docs) = variants(listed, labels, name);
    Item::Numbers(Numbers { head, values, docs })
}

pub(super) fn values(head: Head, listed: &[Value], labels: &[Label]) -> Item {
    let name = |value: &Value| match (value.as_str(), value.is_number()) {
        (Some(text), _) => (text_name(text), text.to_owned()),
        (None, true) => (number_name(&value.to_string()), value.to_string()),
        (None, false) => (type_name(&value.to_string()), value.to_string()),
    };
    let (values, docs) = variants(listed, labels, name);
    Item::Values(Values { head, values, docs })
}

/// The variants with their values, and the paragraphs on each if something is said of some. `name` gives the name of a value and
/// the value as text.
fn variants<T: Clone>(
    values: &[T],
    labels: &[Label],
    name: impl Fn(&T) -> (String, String),
) -> (Vec<(String, T)>, Vec<Vec<String>>) {
    // A list with one value twice has more labels than values: which is whose is then not known.
    let labels = if labels.len() == values.len() {
        labels
    } else {
        &[]
    };
    let title = |i: usize| labels.get(i)?.title.as_deref();
    let wanted = values.iter().enumerate().map(|(i, value)| {
        let (name, wire) = name(value);
        match title(i) {
            Some(title) => Wanted::new(listed(type_name(title)), title).at(wire),
            None => Wanted::new(listed(name), wire),
        }
    });
    let names = Scope::default().take_all(wanted);
    let values = names.into_iter().zip(values.iter().cloned()).collect();
    let docs = labels
        .iter()
        .map(|label| docs::paragraphs(label.description.as_deref()))
        .collect();
    (values, docs)
}

/// The name of a listed value, which leaves [`UNKNOWN`] to the others.
pub(super) fn listed(name: String) -> String {
    if name == UNKNOWN {
        "UnknownValue".to_owned()
    } else {
        name
    }
}
