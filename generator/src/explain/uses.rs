//! Which calls send a type, or get it.

use super::names::{Subject, find};
use crate::api::{Api, Body, Content, Operation, SchemaId};
use crate::plan::mark;

/// A call that has to do with an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// HTTP method in capitals.
    pub method: String,
    /// Path template.
    pub path: String,
    /// What it does with the item.
    pub role: Role,
}

/// What a call does with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It is the item, or takes it.
    Is,
    /// Its request has it.
    Sends,
    /// Its answer has it.
    Gets,
    /// Both have it.
    SendsAndGets,
}

impl Role {
    /// In a word or two.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Is => "itself",
            Self::Sends => "request",
            Self::Gets => "answer",
            Self::SendsAndGets => "request and answer",
        }
    }
}

pub(super) fn of(api: &Api, subject: &Subject) -> Vec<Use> {
    let in_role = |operation: &Operation, role| Use {
        id: operation.id.clone(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        role,
    };
    let wanted: Vec<SchemaId> = match subject {
        Subject::Operation(place) => {
            let found = api
                .operations
                .iter()
                .filter(|operation| operation.pointer == *place);
            return found
                .map(|operation| in_role(operation, Role::Is))
                .collect();
        }
        Subject::Schema(place) => find(api, place).into_iter().collect(),
        Subject::Id(name) => {
            let all = (0..api.schemas.len()).map(SchemaId);
            all.filter(|id| api.schema(*id).id.as_ref() == Some(name))
                .collect()
        }
    };
    let operations = api.operations.iter();
    operations
        .filter_map(|operation| Some(in_role(operation, role(api, operation, &wanted)?)))
        .collect()
}

fn role(api: &Api, operation: &Operation, wanted: &[SchemaId]) -> Option<Role> {
    let parameters = operation
        .parameters
        .iter()
        .map(|parameter| parameter.schema);
    let sent = parameters.chain(operation.body.as_ref().and_then(Body::schema));
    let got = match operation.answer.content {
        Content::Json(schema) => Some(schema),
        Content::Empty | Content::Text | Content::Binary => None,
    };
    let reaches = |roots: &mut dyn Iterator<Item = SchemaId>| {
        let mut reached = vec![false; api.schemas.len()];
        roots.for_each(|root| mark(api, root, &mut reached));
        wanted.iter().any(|id| reached[id.0])
    };
    match (reaches(&mut { sent }), reaches(&mut got.into_iter())) {
        (true, true) => Some(Role::SendsAndGets),
        (true, false) => Some(Role::Sends),
        (false, true) => Some(Role::Gets),
        (false, false) => None,
    }
}
