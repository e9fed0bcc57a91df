//! Recursive types: a field that closes a cycle of direct containment is boxed, and only that field. Which one closes it follows
//! from the names of types, fields and variants, never from the document's order.

use crate::diagnostics::{Diagnostics, Place};
use crate::rust::{Head, Item, Payload, Presence, Struct, Type, TypeModule};
use std::collections::HashMap;

/// One direct containment: the part of an item that holds another item by value.
struct Edge {
    part: usize,
    to: usize,
    required: bool,
}

/// Boxes what closes a cycle. A cycle of required fields has no value: one of its fields becomes optional.
pub(super) fn break_cycles(types: &mut [TypeModule], diagnostics: &mut Diagnostics) {
    let places = types.iter().enumerate().flat_map(|(m, module)| {
        let items = module.items.iter().enumerate();
        items.filter_map(move |(i, item)| Some((name(item)?, (m, i))))
    });
    let mut places: Vec<(&str, (usize, usize))> = places.collect();
    // Walks start at choices, so that a field is boxed rather than a variant.
    let is_struct = |(m, i): (usize, usize)| matches!(types[m].items[i], Item::Struct(_));
    places.sort_unstable_by_key(|(name, place)| (is_struct(*place), *name));
    let numbered = places.iter().enumerate();
    let index: HashMap<&str, usize> = numbered.map(|(n, (name, _))| (*name, n)).collect();
    let places: Vec<(usize, usize)> = places.iter().map(|(_, place)| *place).collect();
    let edges: Vec<Vec<Edge>> = places
        .iter()
        .map(|&(m, i)| edges(&types[m].items[i], &index))
        .collect();
    let endless = closing(&edges, |edge| edge.required);
    let recursive = closing(&edges, |_| true);
    for (node, part) in recursive {
        let (m, i) = places[node];
        let ty = type_of(&mut types[m].items[i], part);
        *ty = Type::Boxed(Box::new(ty.clone()));
    }
    for (node, part) in endless {
        let (m, i) = places[node];
        if let Item::Struct(structure) = &mut types[m].items[i] {
            let field = &mut structure.fields[part];
            field.presence = Presence::Optional;
            report_endless(&structure.head, &field.wire, diagnostics);
        }
    }
}

fn name(item: &Item) -> Option<&str> {
    match item {
        Item::Struct(structure) => Some(&structure.head.name),
        Item::Choice(choice) => Some(&choice.head.name),
        Item::Words(_) | Item::Numbers(_) | Item::Values(_) | Item::Id(_) | Item::Newtype(_) => {
            None
        }
    }
}

/// What an item holds by value, in the order of the names of fields or variants.
fn edges(item: &Item, index: &HashMap<&str, usize>) -> Vec<Edge> {
    let target = |ty: &Type| match ty {
        Type::Struct(name) | Type::Named(name) => index.get(name.as_str()).copied(),
        _ => None,
    };
    let parts: Vec<(&str, Option<&Type>, bool)> = match item {
        Item::Struct(Struct { fields, .. }) => fields
            .iter()
            .map(|field| {
                let is_required = field.presence == Presence::Required;
                (&*field.name, Some(&field.ty), is_required)
            })
            .collect(),
        Item::Choice(choice) => choice
            .variants
            .iter()
            .map(|variant| match &variant.payload {
                Payload::Value { ty, .. } => (&*variant.name, Some(ty), false),
                Payload::Word(_) => (&*variant.name, None, false),
            })
            .collect(),
        Item::Words(_) | Item::Numbers(_) | Item::Values(_) | Item::Id(_) | Item::Newtype(_) => {
            Vec::new()
        }
    };
    let edges = parts.into_iter().enumerate();
    let edges = edges.filter_map(|(part, (name, ty, required))| {
        let to = target(ty?)?;
        Some((name, Edge { part, to, required }))
    });
    let mut edges: Vec<(&str, Edge)> = edges.collect();
    edges.sort_by_key(|(name, _)| *name);
    edges.into_iter().map(|(_, edge)| edge).collect()
}

/// The edges that lead back to a node on the way from the root, found depth first without recursion.
fn closing(edges: &[Vec<Edge>], follow: impl Fn(&Edge) -> bool) -> Vec<(usize, usize)> {
    #[derive(Clone, Copy, PartialEq)]
    enum Visit {
        New,
        Open,
        Done,
    }
    let mut visits = vec![Visit::New; edges.len()];
    let mut found = Vec::new();
    for root in 0..edges.len() {
        let mut way = Vec::new();
        if visits[root] == Visit::New {
            visits[root] = Visit::Open;
            way.push((root, 0));
        }
        while let Some((node, next)) = way.last_mut() {
            let Some(edge) = edges[*node].get(*next) else {
                visits[*node] = Visit::Done;
                way.pop();
                continue;
            };
            *next += 1;
            let node = *node;
            match visits[edge.to] {
                _ if !follow(edge) => {}
                Visit::Open => found.push((node, edge.part)),
                Visit::New => {
                    visits[edge.to] = Visit::Open;
                    way.push((edge.to, 0));
                }
                Visit::Done => {}
            }
        }
    }
    found
}

fn report_endless(head: &Head, wire: &str, diagnostics: &mut Diagnostics) {
    let place = Place::document(head.pointer.clone());
    let message = format!(
        "`{}` holds itself by required members only, so that no value of it ends",
        head.name
    );
    let help = format!("the client takes `{wire}` as optional; mend `required` with an overlay");
    diagnostics
        .warning("endless-type", place, message)
        .help(help);
}

fn type_of(item: &mut Item, part: usize) -> &mut Type {
    match item {
        Item::Struct(structure) => &mut structure.fields[part].ty,
        Item::Choice(choice) => match &mut choice.variants[part].payload {
            Payload::Value { ty, .. } => ty,
            Payload::Word(_) => unreachable!("a word contains nothing"),
        },
        Item::Words(_) | Item::Numbers(_) | Item::Values(_) | Item::Id(_) | Item::Newtype(_) => {
            unreachable!("it contains nothing")
        }
    }
}
