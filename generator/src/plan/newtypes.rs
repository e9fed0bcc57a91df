//! Lists and maps that hold themselves: Rust can say so only by a name. That is the name of an object or choice on the way, or
//! else each becomes a type of its own.

use super::limits;
use super::sites::Site;
use super::types::{MOST_NESTED, Planner};
use crate::api::{Additional, Api, SchemaId, Shape};
use crate::rust::{Head, Item, Newtype, Type};
use std::collections::HashSet;

/// The lists and maps that get a name: on every way that leads back to where it began those that references lead to.
pub(super) fn self_holding(api: &Api) -> HashSet<SchemaId> {
    // The walk on which a schema was met first; a walk ends where an earlier one was, or where it began.
    let mut met = vec![0; api.schemas.len()];
    let mut found = HashSet::new();
    for start in 0..api.schemas.len() {
        let mut next = Some(SchemaId(start));
        while let Some(id) = next.filter(|id| met[id.0] == 0) {
            met[id.0] = start + 1;
            next = held(api, id);
        }
        if let Some(id) = next.filter(|id| met[id.0] == start + 1) {
            found.extend(named_on(api, id));
        }
    }
    found
}

/// What a list, a map or another name holds; types with names of their own end a way.
fn held(api: &Api, id: SchemaId) -> Option<SchemaId> {
    let schema = api.schema(id);
    if schema.id.is_some() || schema.secret || schema.currency.is_some() {
        return None;
    }
    match &schema.shape {
        Shape::Array(array) => array.items,
        Shape::Object(object) => match object.additional {
            Additional::Of(values) if object.properties.is_empty() => Some(values),
            _ => None,
        },
        _ => schema.stands_for(),
    }
}

/// The lists and maps on a cycle that are components, or that a component only stands for; without any of them the first by place.
fn named_on(api: &Api, start: SchemaId) -> Vec<SchemaId> {
    let mut cycle = vec![start];
    let mut next = held(api, start);
    while let Some(id) = next.filter(|id| *id != start) {
        cycle.push(id);
        next = held(api, id);
    }
    let is_own = |id: &SchemaId| api.schema(*id).stands_for().is_none();
    let components = cycle
        .iter()
        .filter(|id| api.schema(**id).component.is_some());
    let named: Vec<SchemaId> = components
        .map(|id| api.resolve(*id))
        .filter(is_own)
        .collect();
    if !named.is_empty() {
        return named;
    }
    let nameless = cycle.into_iter().filter(is_own);
    let first = nameless.min_by_key(|id| (api.schema(*id).pointer.as_str(), *id));
    first.into_iter().collect()
}

impl Planner<'_> {
    pub(super) fn newtype(&mut self, id: SchemaId, mut head: Head) -> Item {
        let schema = self.api.schema(id);
        let site = Site::new(&*head.name, "", format!("Part of [`{}`].", head.name));
        let inner = self.plain_type(schema, &site);
        self.check_own_form(&inner, id);
        let kind = match inner {
            Type::List(_) => "A list",
            _ => "A map",
        };
        head.docs
            .push(format!("{kind} that holds values of its own type."));
        Item::Newtype(Newtype {
            head,
            limits: limits::of_parts(self.api, id, &inner),
            inner,
            limited: false,
        })
    }

    /// The type of a name that is met again inside of what it stands for.
    pub(super) fn open_type(&mut self, id: SchemaId) -> Type {
        let (schema, target) = (self.api.schema(id), self.api.resolve(id));
        if self.leads_to_chosen(target) {
            let ty = self.chosen[target.0].clone();
            let ty = ty.unwrap_or_else(|| {
                let unused = Site::new("", "", "");
                self.plain_type(self.api.schema(target), &unused)
            });
            return self.lenient_type(schema, ty);
        }
        schema.report_cycle(&mut self.diagnostics);
        Type::Json
    }

    /// Whether a type is chosen already of what a list or map, or one in another, holds: it has a name.
    fn leads_to_chosen(&self, id: SchemaId) -> bool {
        let held = std::iter::successors(Some(id), |id| held(self.api, *id));
        // A longer way is a cycle.
        let mut held = held.take(MOST_NESTED);
        held.any(|id| self.chosen[id.0].is_some())
    }
}
