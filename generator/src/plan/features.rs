//! Cargo features: which operations and schemas stand under which.

use super::usage::{push_inner, roots};
use crate::api::{Api, Operation, SchemaId};
use indexmap::IndexSet;

/// The features of an API, by place in the list of their names.
#[derive(Debug)]
pub(super) struct Features {
    /// Their names in order of use.
    pub(super) names: IndexSet<String>,
    schemas: Vec<Users>,
}

/// Whose operations use a schema.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Users {
    Nobody,
    /// Those of this feature alone.
    Feature(usize),
    /// Those of several features, or of none.
    All,
}

impl Features {
    /// Walks from every operation.
    pub(super) fn of(api: &Api) -> Self {
        let operations = api.operations.iter();
        let mut features = Self {
            names: operations
                .filter_map(|operation| operation.feature.clone())
                .collect(),
            schemas: vec![Users::Nobody; api.schemas.len()],
        };
        for operation in &api.operations {
            let feature = features.of_operation(operation);
            let users = feature.map_or(Users::All, Users::Feature);
            features.mark(api, roots(operation).collect(), users);
        }
        features
    }

    /// The feature under which an operation stands; none: it is always there.
    pub(super) fn of_operation(&self, operation: &Operation) -> Option<usize> {
        self.names.get_index_of(operation.feature.as_ref()?)
    }

    /// The feature whose operations alone use a schema; none: it is always there.
    pub(super) fn of_schema(&self, id: SchemaId) -> Option<usize> {
        match self.schemas[id.0] {
            Users::Feature(feature) => Some(feature),
            Users::Nobody | Users::All => None,
        }
    }

    /// Adds users to schemas and to all inside them; those of each grow twice at most.
    fn mark(&mut self, api: &Api, mut open: Vec<SchemaId>, users: Users) {
        while let Some(id) = open.pop() {
            let known = &mut self.schemas[id.0];
            let together = match *known {
                Users::Nobody => users,
                known if known == users => known,
                Users::Feature(_) | Users::All => Users::All,
            };
            if std::mem::replace(known, together) != together {
                push_inner(api, id, &mut open);
            }
        }
    }
}
