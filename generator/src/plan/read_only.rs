//! Members that only the server sends, of types that go both ways: which of them a request leaves out.

use super::usage::{Usage, holders, sent};
use crate::api::{Access, Api, Operation, Schema, SchemaId, Shape};
use std::collections::{HashMap, HashSet};

/// What requests leave out.
#[derive(Debug)]
pub(super) struct ReadOnly {
    /// By schema the names of members on the wire.
    members: HashMap<SchemaId, HashSet<String>>,
    /// For each schema whether it has such members, or something inside it.
    holders: Vec<bool>,
}

impl ReadOnly {
    /// All of them but tags: without its tag, the server would not know what it is sent.
    pub(super) fn of(api: &Api, usage: &Usage) -> Self {
        let tags = tags(api);
        let mut members: HashMap<SchemaId, HashSet<String>> = HashMap::new();
        let ids = (0..api.schemas.len()).map(SchemaId);
        for id in ids.filter(|id| usage.in_requests(*id) && usage.in_answers(*id)) {
            let Shape::Object(object) = &api.schema(id).shape else {
                continue;
            };
            for property in &object.properties {
                let is_tag = tags.contains(&(id, property.name.as_str()));
                if !is_tag && access(api, property.schema) == Access::ReadOnly {
                    members.entry(id).or_default().insert(property.name.clone());
                }
            }
        }
        let wanted: Vec<SchemaId> = members.keys().copied().collect();
        Self {
            holders: holders(api, &wanted),
            members,
        }
    }

    /// Whether requests leave out this member of a schema.
    pub(super) fn has(&self, id: SchemaId, member: &str) -> bool {
        let members = self.members.get(&id);
        members.is_some_and(|members| members.contains(member))
    }

    /// Whether something is left out of what an operation sends.
    pub(super) fn concerns(&self, operation: &Operation) -> bool {
        sent(operation).any(|schema| self.holders[schema.0])
    }
}

/// Which side sends a member; a reference says it beside itself or in the component.
pub(super) fn access(api: &Api, id: SchemaId) -> Access {
    let says = |schema: &Schema| Some(schema.access).filter(|access| *access != Access::Both);
    api.said(id, says).unwrap_or_default()
}

/// The members that tell variants apart, each with the variant that has it.
fn tags(api: &Api) -> HashSet<(SchemaId, &str)> {
    let mut tags = HashSet::new();
    for schema in &api.schemas {
        let Shape::Choice(choice) = &schema.shape else {
            continue;
        };
        let Some(tag) = &choice.tag else { continue };
        let mut open = choice.variants.clone();
        while let Some(variant) = open.pop() {
            let variant = api.resolve(variant);
            if tags.insert((variant, tag.property.as_str()))
                && let Shape::Choice(inner) = &api.schema(variant).shape
            {
                open.extend(&inner.variants);
            }
        }
    }
    tags
}
