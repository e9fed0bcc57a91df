//! Failures inside successful answers: whether what says so can be there at all.

use super::types::Planner;
use crate::api::{Additional, Api, Content, Operation, SchemaId, Shape};
use crate::diagnostics::Place;
use std::borrow::Cow;
use std::collections::HashSet;

impl Planner<'_> {
    /// The JSON Pointer to what says that a call failed, as the client asks for it.
    pub(super) fn plan_failure(&mut self, operation: &Operation) -> Option<String> {
        let pointer = operation.failure.as_ref()?;
        let tokens: Vec<_> = pointer.tokens().collect();
        let reaches = match operation.answer.content {
            Content::Json(schema) => reaches(self.api, schema, &tokens, &mut HashSet::new()),
            Content::Empty | Content::Text | Content::Binary => false,
        };
        if !reaches {
            let place = Place::document(operation.pointer.child("x-client-failure"));
            let message = format!("the answer can have nothing at `{pointer}`");
            self.diagnostics
                .error("dangling-pointer", place, message)
                .help("mend the pointer, or add the property to the answer");
        }
        Some(pointer.to_string())
    }
}

/// Whether a value of this schema can have something there.
fn reaches(
    api: &Api,
    id: SchemaId,
    tokens: &[Cow<'_, str>],
    seen: &mut HashSet<(SchemaId, usize)>,
) -> bool {
    let Some((token, rest)) = tokens.split_first() else {
        return true;
    };
    if !seen.insert((id, tokens.len())) {
        return false;
    }
    match &api.schema(api.resolve(id)).shape {
        Shape::Any => true,
        Shape::Object(object) => {
            let mut properties = object.properties.iter();
            match properties.find(|property| property.name == *token) {
                Some(property) => reaches(api, property.schema, rest, seen),
                None => match object.additional {
                    Additional::Of(values) => reaches(api, values, rest, seen),
                    Additional::Any => true,
                    Additional::Unsaid | Additional::Refused => false,
                },
            }
        }
        Shape::Array(array) => {
            let is_index = token.bytes().all(|byte| byte.is_ascii_digit());
            is_index
                && array
                    .items
                    .is_none_or(|items| reaches(api, items, rest, seen))
        }
        Shape::AllOf(parts) => parts.iter().any(|part| reaches(api, *part, tokens, seen)),
        Shape::Choice(choice) => {
            let mut variants = choice.variants.iter();
            variants.any(|variant| reaches(api, *variant, tokens, seen))
        }
        _ => false,
    }
}
