//! Amounts of money: decimals, with what is known of their currency in their documentation.

use super::types::Planner;
use crate::api::{Additional, Api, Schema, SchemaId, Shape};
use crate::diagnostics::Place;
use crate::rust::Type;

/// The word for a currency that is not known.
const UNKNOWN: &str = "unknown";

impl Planner<'_> {
    /// An amount in major units is a number or a text of digits.
    pub(super) fn amount_type(&mut self, schema: &Schema) -> Type {
        let shape = &self.api.resolved(schema).shape;
        if !matches!(shape, Shape::Number(_) | Shape::String(_)) {
            let message = "an amount of money in major units is a number or text";
            self.diagnostics
                .error("currency-type", currency_place(schema), message)
                .help(
                    "remove `x-client-currency`; whole minor units, such as cents, stay integers",
                );
        }
        Type::Decimal {
            text: matches!(shape, Shape::String(_)),
        }
    }

    /// The sentence on the currency of an amount, or of the amounts in a list, that stands beside these names.
    pub(super) fn currency_docs(&mut self, id: SchemaId, beside: &[&str]) -> Option<String> {
        let schema = priced(self.api, id)?;
        let word = schema.currency.as_deref()?;
        if beside.contains(&word) {
            return Some(format!(
                "In major units of the currency that `{word}` names."
            ));
        }
        if word == UNKNOWN {
            return Some("In major units of a currency that is not known.".to_owned());
        }
        if word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Some(format!("In major units of {word} (ISO 4217)."));
        }
        let message = format!("`{word}` is no currency");
        let names: Vec<String> = beside.iter().map(|name| format!("`{name}`")).collect();
        let help = format!(
            "write what holds the currency here ({}), a code such as `USD`, or `{UNKNOWN}`",
            names.join(", ")
        );
        self.diagnostics
            .error("currency", currency_place(schema), message)
            .help(help);
        None
    }
}

/// The schema that says what currency a value has, or the elements of a list or map.
fn priced(api: &Api, id: SchemaId) -> Option<&Schema> {
    let says = |id| api.said(id, |schema| schema.currency.is_some().then_some(schema));
    says(id).or_else(|| match &api.schema(api.resolve(id)).shape {
        Shape::Array(array) => says(array.items?),
        Shape::Object(object) => match object.additional {
            Additional::Of(values) => says(values),
            Additional::Unsaid | Additional::Refused | Additional::Any => None,
        },
        _ => None,
    })
}

fn currency_place(schema: &Schema) -> Place {
    Place::document(schema.pointer.child("x-client-currency"))
}
