//! Recursive types: a field that closes a cycle of direct containment is boxed, and only that field.

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
    let places: Vec<(usize, usize)> = types
        .iter()
        .enumerate()
        .flat_map(|(m, module)| (0..module.items.len()).map(move |i| (m, i)))
        .collect();
    let index: HashMap<&str, usize> = places
        .iter()
        .enumerate()
        .filter_map(|(n, &(m, i))| Some((name(&types[m].items[i])?, n)))
        .collect();
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

fn edges(item: &Item, index: &HashMap<&str, usize>) -> Vec<Edge> {
    let target = |ty: &Type| match ty {
        Type::Struct(name) | Type::Named(name) => index.get(name.as_str()).copied(),
        _ => None,
    };
    match item {
        Item::Struct(Struct { fields, .. }) => fields
            .iter()
            .enumerate()
            .filter_map(|(part, field)| {
                Some(Edge {
                    part,
                    to: target(&field.ty)?,
                    required: field.presence == Presence::Required,
                })
            })
            .collect(),
        Item::Choice(choice) => choice
            .variants
            .iter()
            .enumerate()
            .filter_map(|(part, variant)| match &variant.payload {
                Payload::Value { ty, .. } => Some(Edge {
                    part,
                    to: target(ty)?,
                    required: false,
                }),
                Payload::Word(_) => None,
            })
            .collect(),
        Item::Words(_) | Item::Numbers(_) | Item::Values(_) | Item::Id(_) | Item::Newtype(_) => {
            Vec::new()
        }
    }
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
