//! Which schemas are made of choices: each schema is marked once.

use crate::api::{Schema, SchemaId, Shape};

/// The schemas that are made of choices, whatever else besides.
pub(super) struct Choosing {
    known: Vec<bool>,
    /// By schema those that are made of it.
    users: Vec<Vec<SchemaId>>,
}

impl Choosing {
    pub(super) fn of(schemas: &[Schema]) -> Self {
        let mut choosing = Self {
            known: vec![false; schemas.len()],
            users: vec![Vec::new(); schemas.len()],
        };
        for (id, schema) in schemas.iter().enumerate() {
            let target = schema.stands_for();
            let parts = match &schema.shape {
                Shape::AllOf(parts) => &parts[..],
                _ => target.as_slice(),
            };
            for part in parts {
                choosing.users[part.0].push(SchemaId(id));
            }
        }
        for (id, schema) in schemas.iter().enumerate() {
            if matches!(schema.shape, Shape::Choice(_)) && schema.stands_for().is_none() {
                choosing.mark(SchemaId(id));
            }
        }
        choosing
    }

    /// It is a choice, and so are those that are made of it.
    fn mark(&mut self, id: SchemaId) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            if std::mem::replace(&mut self.known[id.0], true) {
                continue;
            }
            open.extend(&self.users[id.0]);
        }
    }

    /// Whether it is a choice, or made of one whatever else besides.
    pub(super) fn is_choice(&self, id: SchemaId) -> bool {
        self.known[id.0]
    }
}
