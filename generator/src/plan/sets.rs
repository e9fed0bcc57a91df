//! Open sets of values: a variant for each that the document lists, named after its title or else after itself.

use super::docs;
use super::names::{Scope, Wanted, number_name, text_name, type_name};
use super::types::Planner;
use crate::api::{Label, Schema, SchemaId, Shape};
use crate::rust::{Group, Head, Item, Numbers, Presence, Type, TypeModule, Values, Words};
use serde_json::Value;

/// Variant for values that the document does not list.
pub(super) const UNKNOWN: &str = "Unknown";

pub(super) fn words(head: Head, listed: &[String], labels: &[Label]) -> Item {
    let (values, docs) = variants(listed, labels, |value| of_text(value));
    Item::Words(Words { head, values, docs })
}

pub(super) fn numbers(head: Head, listed: &[i64], labels: &[Label]) -> Item {
    let (values, docs) = variants(listed, labels, |value| of_number(*value));
    Item::Numbers(Numbers { head, values, docs })
}

pub(super) fn values(head: Head, listed: &[Value], labels: &[Label]) -> Item {
    let (values, docs) = variants(listed, labels, of_value);
    Item::Values(Values { head, values, docs })
}

/// Says of each required field that can have one value only that `new` sets it, where there is one.
pub(super) fn describe(types: &mut [TypeModule], groups: &mut [Group]) {
    let items = types.iter_mut().flat_map(|module| &mut module.items);
    let structs = items.filter_map(|item| match item {
        Item::Struct(item) => item.constructor.is_some().then_some(item),
        _ => None,
    });
    let operations = groups.iter_mut().flat_map(|group| &mut group.operations);
    let inputs = operations.flat_map(|operation| &mut operation.inputs);
    let fields = structs.flat_map(|item| &mut item.fields);
    for field in fields.chain(inputs.map(|input| &mut input.field)) {
        if field.presence == Presence::Required && field.only.is_some() {
            field.docs.push("Set by `new`.".to_owned());
        }
    }
}

impl Planner<'_> {
    /// The variant of the one value of a schema of this type, if it lists no other and cannot be null. A flag is none: that it must
    /// be true can stand for a consent, which users give.
    pub(super) fn only(&self, id: SchemaId, ty: &Type) -> Option<String> {
        if self.is_nullable(id) || !matches!(ty.strict(), Type::Named(_)) {
            return None;
        }
        only_variant(self.api.resolved(self.api.schema(id)))
    }
}

/// The variant of a set of one value.
fn only_variant(schema: &Schema) -> Option<String> {
    let labels = &schema.labels;
    match &schema.shape {
        Shape::Words(listed) if listed.len() == 1 => {
            first(variants(listed, labels, |value| of_text(value)))
        }
        Shape::Numbers(listed) if listed.len() == 1 => {
            first(variants(listed, labels, |value| of_number(*value)))
        }
        Shape::Values(listed) if listed.len() == 1 => first(variants(listed, labels, of_value)),
        _ => None,
    }
}

fn first<T>((values, _): Variants<T>) -> Option<String> {
    values.into_iter().next().map(|(name, _)| name)
}

fn of_text(value: &str) -> (String, String) {
    (text_name(value), value.to_owned())
}

fn of_number(value: i64) -> (String, String) {
    (number_name(&value.to_string()), value.to_string())
}

fn of_value(value: &Value) -> (String, String) {
    match (value.as_str(), value.is_number()) {
        (Some(text), _) => (text_name(text), text.to_owned()),
        (None, true) => (number_name(&value.to_string()), value.to_string()),
        (None, false) => (type_name(&value.to_string()), value.to_string()),
    }
}

/// Variants with their values, and the paragraphs on each.
type Variants<T> = (Vec<(String, T)>, Vec<Vec<String>>);

/// The variants with their values, and the paragraphs on each if something is said of some. `name` gives the name of a value and
/// the value as text.
fn variants<T: Clone>(
    values: &[T],
    labels: &[Label],
    name: impl Fn(&T) -> (String, String),
) -> Variants<T> {
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
