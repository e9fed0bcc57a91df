//! Forms: types whose JSON is not their own serde's can stand in members of objects and in parameters only.

use super::types::Planner;
use crate::api::SchemaId;
use crate::diagnostics::Place;
use crate::rust::Type;

impl Planner<'_> {
    /// Reports a type that has such a form where the client can read and write a type's own only.
    pub(super) fn check_own_form(&mut self, ty: &Type, id: SchemaId) {
        if has_form(ty) {
            let place = Place::document(self.api.schema(id).pointer.clone());
            let message = "an amount of money cannot stand here";
            self.diagnostics
                .error("form-place", place, message)
                .help("it can be a member of an object, in lists and maps too, or a parameter; else remove the extension");
        }
    }
}

fn has_form(ty: &Type) -> bool {
    match ty {
        Type::Decimal { .. } => true,
        Type::List(inner)
        | Type::OneOrMany(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Boxed(inner) => has_form(inner),
        Type::Bool
        | Type::I64
        | Type::U64
        | Type::F64
        | Type::String
        | Type::Secret
        | Type::Date
        | Type::DateTime
        | Type::Json
        | Type::JsonObject
        | Type::Struct(_)
        | Type::Named(_)
        | Type::Upload => false,
    }
}
