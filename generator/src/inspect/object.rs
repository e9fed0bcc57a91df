//! An object against a struct.

use std::collections::BTreeSet;

use super::Finding;
use super::json::Json;
use super::value::{At, Inspector};
use crate::rust::{Field, Lenience, Presence, Struct, Type};

impl Inspector<'_> {
    /// Reads an object.
    pub(super) fn structure(&mut self, item: &Struct, at: &At<'_>) {
        let Json::Object(members) = at.json else {
            return self.expected("an object", at);
        };
        let mut seen = BTreeSet::new();
        for (name, value) in members {
            let inner = At::new(value, at.path.member(name));
            match item.fields.iter().find(|field| field.wire == *name) {
                Some(_) if !seen.insert(name.as_str()) => {
                    let fact = "expected one member of this name, found another".to_owned();
                    self.mismatch(inner.path, fact);
                }
                Some(field) => self.field(field, &inner),
                None if item.extra.is_none() && at.tags.contains(&name.as_str()) => {}
                None => self.further(item, &inner),
            }
        }
        let lacks = |field: &&Field| is_required(field) && !seen.contains(field.wire.as_str());
        for field in item.fields.iter().filter(lacks) {
            let fact = "expected a member that is always there, found none".to_owned();
            self.mismatch(at.path.member(&field.wire), fact);
        }
    }

    fn field(&mut self, field: &Field, at: &At<'_>) {
        match field.presence {
            Presence::Required => self.value(&field.ty, at),
            Presence::Optional | Presence::Nullable | Presence::Maybe => {
                self.option(&field.ty, at);
            }
        }
    }

    /// A member that has no field of its own.
    fn further(&mut self, item: &Struct, at: &At<'_>) {
        match &item.extra {
            Some(Type::Json) => self.unknown(at, ", kept in `extra`"),
            Some(ty) => self.value(ty, at),
            None => {
                self.lost += usize::from(*at.json != Json::Null);
                self.unknown(at, "");
            }
        }
    }

    fn unknown(&mut self, at: &At<'_>, fate: &str) {
        self.report.unknown.push(Finding {
            path: at.path.clone(),
            fact: format!("{}{fate}", at.json.kind()),
        });
    }
}

/// Whether a member must be there: a list that is read leniently need not.
pub(super) fn is_required(field: &Field) -> bool {
    match field.presence {
        Presence::Required => !matches!(
            field.ty,
            Type::Lenient(_, Lenience::List { null: true, .. })
        ),
        Presence::Nullable => true,
        Presence::Optional | Presence::Maybe => false,
    }
}
