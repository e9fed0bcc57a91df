//! How much of an API a client types, counted over the planned client, and which documented endpoints it lacks.

use crate::diagnostics::{Diagnostics, Place as At, Pointer};
use crate::load::{Absent, without_names};
use crate::rust::{Client, Item, Output, Place, Presence, Struct, Type};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Counts of one client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Operations by the reference page that they are known from; those of the document under none.
    pub operations: BTreeMap<Option<String>, usize>,
    /// Requests that have a body of one value: parts (`multipart/form-data`) are inputs of their own.
    pub requests: Typing,
    /// Answers of JSON.
    pub answers: Typing,
    /// Answers that are text, bytes or nothing.
    pub other_answers: usize,
    /// Members of all structs.
    pub fields: usize,
    /// Those that must be there.
    pub required_fields: usize,
    /// Those that are any JSON, or lists or maps of it, unnamed members included.
    pub untyped_fields: usize,
    /// Those whose schema states no shape, so that no client could type them; never more than the untyped ones.
    pub shapeless_fields: usize,
    /// Method and route of every operation.
    pub endpoints: Vec<Endpoint>,
}

/// How far the values of requests or of answers are typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Typing {
    /// No part is any JSON.
    pub typed: usize,
    /// Some part inside is.
    pub partly: usize,
    /// The value itself is, or it is a list or map of it.
    pub untyped: usize,
}

impl Typing {
    /// All of them.
    pub fn total(self) -> usize {
        self.typed + self.partly + self.untyped
    }
}

/// A method on a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Endpoint {
    /// HTTP method in capitals.
    pub method: String,
    /// Path template; the names of its parameters do not count in comparisons.
    pub path: String,
}

impl Endpoint {
    /// Whether a server takes both for the same: parameters may have any name.
    pub fn is(&self, other: &Self) -> bool {
        let route = |of: &Self| without_names(of.path.trim_end_matches('/'));
        self.method == other.method && route(self) == route(other)
    }
}

/// Documented endpoints compared with those of a client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// How many the client has.
    pub present: usize,
    /// Those that it lacks, with the reason.
    pub explained: Vec<(Endpoint, String)>,
    /// Those that it lacks without a reason.
    pub unexplained: Vec<Endpoint>,
}

impl Coverage {
    /// Which of the documented endpoints the client has, and why it lacks the others. An entry of the list of absent ones that
    /// explains nothing is an error.
    pub fn compare(
        &self,
        documented: &[Endpoint],
        absent: &[Absent],
        diagnostics: &mut Diagnostics,
    ) -> Comparison {
        for (index, absent) in absent.iter().enumerate() {
            self.check_absent(absent, index, documented, diagnostics);
        }
        let mut comparison = Comparison::default();
        for endpoint in documented {
            let reason = absent
                .iter()
                .find(|absent| endpoint_of(absent).is(endpoint));
            match reason {
                _ if self.has(endpoint) => comparison.present += 1,
                Some(absent) => {
                    let explained = (endpoint.clone(), absent.reason.clone());
                    comparison.explained.push(explained);
                }
                None => comparison.unexplained.push(endpoint.clone()),
            }
        }
        comparison
    }

    fn check_absent(
        &self,
        absent: &Absent,
        index: usize,
        documented: &[Endpoint],
        diagnostics: &mut Diagnostics,
    ) {
        let endpoint = endpoint_of(absent);
        let fault = if self.has(&endpoint) {
            "is in the client"
        } else if documented.iter().any(|documented| documented.is(&endpoint)) {
            return;
        } else {
            "is not documented"
        };
        let place = At::document(Pointer::root().index(index).child("path"));
        let message = format!("`{} {}` {fault}", endpoint.method, endpoint.path);
        diagnostics
            .error("absent-endpoint", place, message)
            .help("delete the entry, or mend its method and path");
    }

    /// Whether the client has an endpoint.
    pub fn has(&self, endpoint: &Endpoint) -> bool {
        self.endpoints.iter().any(|own| own.is(endpoint))
    }
}

fn endpoint_of(absent: &Absent) -> Endpoint {
    Endpoint {
        method: absent.method.clone(),
        path: absent.path.clone(),
    }
}

/// Counts a client.
pub fn count(client: &Client) -> Coverage {
    let mut coverage = Coverage::default();
    let types = Types::of(client);
    for operation in client.groups.iter().flat_map(|group| &group.operations) {
        *coverage
            .operations
            .entry(operation.origin.clone())
            .or_default() += 1;
        coverage.endpoints.push(Endpoint {
            method: operation.method.clone(),
            path: operation.route.clone(),
        });
        for body in operation
            .inputs
            .iter()
            .filter(|input| input.place == Place::Body)
        {
            types.add(&body.field.ty, &mut coverage.requests);
        }
        for output in operation.output.each() {
            match output {
                Output::Json(ty) | Output::SecretJson(ty) => types.add(ty, &mut coverage.answers),
                Output::Empty | Output::Text | Output::Bytes | Output::ByStatus(_) => {
                    coverage.other_answers += 1;
                }
            }
        }
    }
    types
        .structs()
        .for_each(|item| add_fields(item, &mut coverage));
    coverage
}

fn add_fields(item: &Struct, coverage: &mut Coverage) {
    let is_required = |presence| matches!(presence, Presence::Required | Presence::Nullable);
    let required = item
        .fields
        .iter()
        .filter(|field| is_required(field.presence));
    let types = item.fields.iter().map(|field| &field.ty).chain(&item.extra);
    coverage.fields += item.fields.len();
    coverage.required_fields += required.count();
    coverage.untyped_fields += types.filter(|ty| is_untyped(ty)).count();
    coverage.shapeless_fields += item.shapeless;
}

/// The types of a client by name.
struct Types<'a>(HashMap<&'a str, &'a Item>);

impl<'a> Types<'a> {
    fn of(client: &'a Client) -> Self {
        let items = client.types.iter().flat_map(|module| &module.items);
        Self(items.map(|item| (item.name(), item)).collect())
    }

    fn structs(&self) -> impl Iterator<Item = &'a Struct> {
        self.0.values().filter_map(|item| match item {
            Item::Struct(item) => Some(item),
            Item::Words(_)
            | Item::Numbers(_)
            | Item::Values(_)
            | Item::Choice(_)
            | Item::Id(_)
            | Item::Newtype(_) => None,
        })
    }

    fn add(&self, ty: &Type, typing: &mut Typing) {
        if is_untyped(ty) {
            typing.untyped += 1;
        } else if self.holds_untyped(ty) {
            typing.partly += 1;
        } else {
            typing.typed += 1;
        }
    }

    fn holds_untyped(&self, ty: &Type) -> bool {
        let mut seen: HashSet<&str> = HashSet::new();
        let mut open = vec![ty];
        while let Some(ty) = open.pop() {
            let ty = innermost(ty);
            if is_untyped(ty) {
                return true;
            }
            let (Type::Struct(name) | Type::Named(name)) = ty else {
                continue;
            };
            if let Some(item) = self.0.get(name.as_str()).filter(|_| seen.insert(name)) {
                open.extend(item.types());
            }
        }
        false
    }
}

fn is_untyped(ty: &Type) -> bool {
    matches!(innermost(ty), Type::Json | Type::JsonObject)
}

/// What a list, a map or a box holds.
fn innermost(ty: &Type) -> &Type {
    ty.each().last().unwrap_or(ty)
}
