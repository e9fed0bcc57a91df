//! Forms: types whose JSON is not their own serde's. They can stand in members of objects and in parameters only.

use super::types::Planner;
use crate::api::{self, Schema, SchemaId, Shape};
use crate::diagnostics::Place;
use crate::rust::{Lenience, Type};

impl Planner<'_> {
    /// Reports a type that has such a form where the client can read and write a type's own only.
    pub(super) fn check_own_form(&mut self, ty: &Type, id: SchemaId) {
        if has_form(ty) {
            let place = Place::document(self.api.schema(id).pointer.clone());
            let message =
                "an amount of money, a local time or what is read leniently cannot stand here";
            self.diagnostics
                .error("form-place", place, message)
                .help("it can be a member of an object, in lists and maps too, or a parameter; else remove the extension");
        }
    }

    /// The type with what its schema says to be read besides.
    pub(super) fn lenient_type(&mut self, schema: &Schema, ty: Type) -> Type {
        let mut lenient = ty;
        for (i, word) in schema.lenient.iter().enumerate() {
            let shape = &self.api.resolved(schema).shape;
            if let Some(lenience) = lenience(*word, &lenient, shape) {
                lenient = Type::Lenient(Box::new(lenient.strict().clone()), lenience);
            } else {
                let place = Place::document(schema.pointer.child("x-client-lenient").index(i));
                let is_list = matches!(shape, Shape::Array(_));
                let message = match word {
                    api::Lenience::NullList | api::Lenience::One if is_list => {
                        "a list that holds itself cannot be read leniently".to_owned()
                    }
                    _ => format!("this concerns {} only", concerns(*word)),
                };
                self.diagnostics
                    .error("lenient-type", place, message)
                    .help("remove it, or correct the type with an overlay");
            }
        }
        lenient
    }
}

/// What a word adds to a type; none if it does not concern such a type.
fn lenience(word: api::Lenience, ty: &Type, shape: &Shape) -> Option<Lenience> {
    match (word, ty) {
        (api::Lenience::NullList, Type::List(_)) => Some(Lenience::List {
            null: true,
            one: false,
        }),
        (api::Lenience::One, Type::List(_)) => Some(Lenience::List {
            null: false,
            one: true,
        }),
        (api::Lenience::NullList | api::Lenience::One, Type::Lenient(_, Lenience::List { .. })) => {
            Some(Lenience::List {
                null: true,
                one: true,
            })
        }
        (api::Lenience::TextNumber, Type::I64 | Type::U64 | Type::F64 | Type::Named(_)) => {
            let is_number = matches!(
                shape,
                Shape::Integer(_) | Shape::Number(_) | Shape::Numbers(_)
            );
            is_number.then_some(Lenience::TextNumber)
        }
        (api::Lenience::NumberBoolean, Type::Bool) => Some(Lenience::NumberBoolean),
        _ => None,
    }
}

fn concerns(word: api::Lenience) -> &'static str {
    match word {
        api::Lenience::NullList | api::Lenience::One => "lists",
        api::Lenience::TextNumber => "whole numbers and numbers",
        api::Lenience::NumberBoolean => "booleans",
    }
}

/// Whether null and absent read as a value: an empty list.
pub(super) fn reads_nothing(ty: &Type) -> bool {
    matches!(ty, Type::Lenient(_, Lenience::List { null: true, .. }))
}

pub(super) fn has_form(ty: &Type) -> bool {
    match ty {
        Type::Decimal { .. } | Type::DateTimeLocal | Type::Lenient(..) => true,
        Type::List(inner)
        | Type::OneOrMany(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Boxed(inner) => has_form(inner),
        Type::Bool
        | Type::I64
        | Type::U64
        | Type::F64
        | Type::Number
        | Type::String
        | Type::Secret
        | Type::Base64
        | Type::Date
        | Type::DateTime
        | Type::Json
        | Type::JsonObject
        | Type::Struct(_)
        | Type::Named(_)
        | Type::Upload
        | Type::FilePart => false,
    }
}
