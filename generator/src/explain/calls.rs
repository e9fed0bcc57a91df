//! Names of operations and of what they take.

use std::collections::HashMap;

use super::names::{Named, Subject, member, plain};
use crate::Planned;
use crate::api;
use crate::emit::field_text;
use crate::rust::{Group, Input, Operation};

pub(super) fn add(planned: &Planned, named: &mut Vec<Named>) {
    let described: HashMap<_, _> = planned
        .api
        .operations
        .iter()
        .rev()
        .map(|operation| ((&*operation.method, &*operation.path), operation))
        .collect();
    for group in &planned.client.groups {
        for operation in &group.operations {
            if let Some(of) = described.get(&(&*operation.method, &*operation.route)) {
                add_operation(group, operation, of, named);
            }
        }
    }
}

fn add_operation(
    group: &Group,
    operation: &Operation,
    of: &api::Operation,
    named: &mut Vec<Named>,
) {
    let call = format!("{}.{}", group.accessor, operation.method_name);
    let route = format!("{} {}", operation.method, operation.route);
    let aliases = [
        operation.name.clone(),
        operation.id.clone(),
        plain(&call),
        plain(&route),
    ];
    let inputs = operation.inputs.iter();
    let inputs = inputs.filter_map(|input| named_input(operation, input, of, &aliases));
    let whole = Named {
        name: operation.name.clone(),
        kind: format!(
            "operation {}, called by `{}().{}`{}: {} {}",
            operation.id,
            group.accessor,
            operation.method_name,
            if operation.certificate {
                " with a client certificate"
            } else {
                ""
            },
            operation.method,
            operation.route
        ),
        aliases: aliases.to_vec(),
        place: of.pointer.clone(),
        member_of: None,
        subject: Subject::Operation(of.pointer.clone()),
    };
    named.push(whole);
    named.extend(inputs);
}

fn named_input(
    operation: &Operation,
    input: &Input,
    of: &api::Operation,
    owners: &[String; 4],
) -> Option<Named> {
    let wire = &input.field.wire;
    let parameter = of
        .parameters
        .iter()
        .find(|parameter| parameter.name == *wire);
    let body = of.body.as_ref().map(|body| &body.pointer);
    let place = parameter.map(|parameter| &parameter.pointer).or(body)?;
    Some(Named {
        kind: format!(
            "input of type `{}`, `{wire}` in the request",
            field_text(&input.field)
        ),
        place: place.clone(),
        subject: Subject::Operation(of.pointer.clone()),
        ..member(&operation.name, &owners.each_ref(), &input.field)
    })
}
