//! Which calls send a type, or get it.

use super::names::{Places, Subject};
use crate::api::{Api, Operation, SchemaId};
use crate::plan::{answered, holders, sent};

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

pub(super) fn of(api: &Api, places: &Places, subject: &Subject) -> Vec<Use> {
    let wanted: Vec<SchemaId> = match subject {
        Subject::Operation(place) => {
            // Of those that take other kinds of bodies, one stands for all.
            let found = api
                .operations
                .iter()
                .find(|operation| operation.pointer == *place);
            return found
                .map(|operation| used_by(operation, Role::Is))
                .into_iter()
                .collect();
        }
        Subject::Schema(place) => places.get(place).copied().into_iter().collect(),
        Subject::Id(name) => {
            let all = (0..api.schemas.len()).map(SchemaId);
            all.filter(|id| api.schema(*id).id.as_ref() == Some(name))
                .collect()
        }
    };
    let holders = holders(api, &wanted);
    let operations = api.operations.iter();
    let used =
        operations.filter_map(|operation| Some(used_by(operation, role(operation, &holders)?)));
    let mut used: Vec<Use> = used.collect();
    used.dedup();
    used
}

fn used_by(operation: &Operation, role: Role) -> Use {
    Use {
        id: operation.id.clone(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        role,
    }
}

fn role(operation: &Operation, holders: &[bool]) -> Option<Role> {
    let is_sent = sent(operation).any(|schema| holders[schema.0]);
    let is_answered = answered(operation).any(|schema| holders[schema.0]);
    match (is_sent, is_answered) {
        (true, true) => Some(Role::SendsAndGets),
        (true, false) => Some(Role::Sends),
        (false, true) => Some(Role::Gets),
        (false, false) => None,
    }
}
