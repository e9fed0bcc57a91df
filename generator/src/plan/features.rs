//! Cargo features: which operations and schemas stand under which.

use super::usage::{mark, roots};
use crate::api::{Api, Operation, SchemaId};

/// The features of an API, by place in the list of their names.
#[derive(Debug)]
pub(super) struct Features {
    /// Their names in order of use.
    pub(super) names: Vec<String>,
    schemas: Vec<Option<usize>>,
}

impl Features {
    /// Walks from every operation.
    pub(super) fn of(api: &Api) -> Self {
        let mut names: Vec<String> = Vec::new();
        for feature in api
            .operations
            .iter()
            .filter_map(|operation| operation.feature.as_ref())
        {
            if !names.contains(feature) {
                names.push(feature.clone());
            }
        }
        let mut features = Self {
            names,
            schemas: Vec::new(),
        };
        features.schemas = features.homes(api);
        features
    }

    /// The feature under which an operation stands; none: it is always there.
    pub(super) fn of_operation(&self, operation: &Operation) -> Option<usize> {
        let feature = operation.feature.as_ref()?;
        self.names.iter().position(|name| name == feature)
    }

    /// The feature whose operations alone use a schema; none: it is always there.
    pub(super) fn of_schema(&self, id: SchemaId) -> Option<usize> {
        self.schemas[id.0]
    }

    fn homes(&self, api: &Api) -> Vec<Option<usize>> {
        let reached = |feature| {
            let mut reached = vec![false; api.schemas.len()];
            for operation in &api.operations {
                if self.of_operation(operation) == feature {
                    roots(operation).for_each(|schema| mark(api, schema, &mut reached));
                }
            }
            reached
        };
        let always = reached(None);
        let by_feature: Vec<_> = (0..self.names.len())
            .map(|feature| reached(Some(feature)))
            .collect();
        let home = |schema: usize| {
            let mut users = (0..by_feature.len()).filter(|&feature| by_feature[feature][schema]);
            let first = users.next();
            first.filter(|_| !always[schema] && users.next().is_none())
        };
        (0..api.schemas.len()).map(home).collect()
    }
}
