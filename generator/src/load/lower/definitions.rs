//! `$defs`: schemas kept inside others for references, which become components.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Members;
use crate::diagnostics::{Origins, Pointer};
use crate::load::hoist::{Homes, insert, reference_to};
use crate::load::path::Path;
use crate::load::references::target;

/// What was taken out, by its place.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    taken: Vec<(Pointer, Value)>,
}

impl Definitions {
    /// Takes the definitions out of a schema.
    pub(super) fn take(&mut self, members: &mut Members, path: &Path<'_>) {
        for keyword in ["$defs", "definitions"] {
            if let Some(Value::Object(schemas)) = members.shift_remove(keyword) {
                let at = path.pointer().child(keyword);
                let schemas = schemas.into_iter();
                self.taken
                    .extend(schemas.map(|(name, schema)| (at.child(&name), schema)));
            }
        }
    }

    /// Makes components of them, and lets references follow.
    pub(super) fn settle(self, document: &mut Value, origins: &mut Origins) {
        if self.taken.is_empty() {
            return;
        }
        let mut homes = Homes::of(document);
        let mut moved = Moved::default();
        for (from, schema) in self.taken {
            let name = from.last().unwrap_or_default().into_owned();
            let home = homes.make("schemas", &name);
            origins.moved(home.clone(), 0, from.clone());
            insert(document, &home, schema);
            moved.by_name.entry(name).or_insert_with(|| home.clone());
            moved.by_place.insert(from, home);
        }
        moved.follow(document);
    }
}

/// Where definitions went.
#[derive(Default)]
struct Moved {
    by_place: BTreeMap<Pointer, Pointer>,
    /// For references that leave out where the definition is.
    by_name: BTreeMap<String, Pointer>,
}

impl Moved {
    fn follow(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, member) in members.iter_mut() {
                    match member {
                        Value::String(reference) if name == "$ref" => self.redirect(reference),
                        member => self.follow(member),
                    }
                }
            }
            Value::Array(elements) => elements.iter_mut().for_each(|element| self.follow(element)),
            _ => {}
        }
    }

    fn redirect(&self, reference: &mut String) {
        let Some(pointer) = target(reference) else {
            return;
        };
        let mut place = Some(pointer.clone());
        while let Some(at) = place {
            if let Some(home) = self.by_place.get(&at) {
                let rest = pointer.below(&at).unwrap_or_default();
                *reference = reference_to(&rest.under(home));
                return;
            }
            place = at.parent();
        }
        let mut tokens = pointer.tokens();
        let is_definition = tokens
            .next()
            .is_some_and(|token| token == "$defs" || token == "definitions");
        if let Some(home) = tokens
            .next()
            .filter(|_| is_definition)
            .and_then(|name| self.by_name.get(name.as_ref()))
        {
            let rest = tokens.fold(home.clone(), |home, token| home.child(&token));
            *reference = reference_to(&rest);
        }
    }
}
