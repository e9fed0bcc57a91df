//! Changes of what an operation takes: parameters and the body.

use super::crate_change::At;
use super::join::Found;
use super::operations::name;
use super::schemas::{Site, Walk};
use super::{Behaviour, Code, Wire};
use crate::api::{Body, Location, Operation, Parameter};
use crate::diagnostics::Pointer;

/// Name of the body among the inputs of an operation.
const BODY: &str = "body";

pub(super) fn compare(walk: &mut Walk, was: &Operation, is: &Operation) {
    let mut free: Vec<&Parameter> = is.parameters.iter().collect();
    for parameter in &was.parameters {
        let found = free
            .iter()
            .position(|other| is_same(parameter, other, was, is));
        match found {
            Some(index) => {
                let other = free.remove(index);
                both(walk, (was, parameter), (is, other));
            }
            None => removed(walk, was, is, parameter),
        }
    }
    for parameter in free {
        added(walk, is, parameter);
    }
    body(walk, was, is);
}

/// Parameters of the path are told by where they stand in it, others by their names.
fn is_same(a: &Parameter, b: &Parameter, was: &Operation, is: &Operation) -> bool {
    let place = |operation: &Operation, name: &str| {
        let holder = format!("{{{name}}}");
        let mut segments = operation
            .path
            .split('/')
            .filter(|segment| segment.contains('{'));
        segments.position(|segment| segment.contains(&holder))
    };
    match (a.location, b.location) {
        (Location::Path, Location::Path) => {
            a.name == b.name || place(was, &a.name) == place(is, &b.name)
        }
        (Location::Header, Location::Header) => a.name.eq_ignore_ascii_case(&b.name),
        (a_in, b_in) => a_in == b_in && a.name == b.name,
    }
}

fn label(operation: &Operation, parameter: &Parameter) -> String {
    format!("{} parameter {}", name(operation), parameter.name)
}

fn owner(operation: &Operation, parameter: &Parameter) -> At {
    At::member(&operation.pointer, &parameter.name)
}

fn removed(walk: &mut Walk, was: &Operation, is: &Operation, parameter: &Parameter) {
    let label = label(is, parameter);
    let text = format!("`{label}` is gone.");
    let found = Found::new(Code::ParameterRemoved, label, text).at(Some(&parameter.pointer), None);
    let found = found.of(Some(owner(was, parameter)), None);
    // A parameter of the path goes with the path, which says so; servers pass over others that they do not know.
    walk.found.push(found.behaviour(Behaviour::Changes));
}

fn added(walk: &mut Walk, is: &Operation, parameter: &Parameter) {
    let label = label(is, parameter);
    let (code, fact) = if parameter.required {
        (Code::ParameterAddedRequired, "is new, and must be sent")
    } else {
        (Code::ParameterAdded, "is new")
    };
    let text = format!("`{label}` {fact}.");
    let found = Found::new(code, label, text).at(None, Some(&parameter.pointer));
    let found = found.of(None, Some(owner(is, parameter)));
    walk.found
        .push(found.wire(Wire::breaks_if(parameter.required)));
}

fn both(
    walk: &mut Walk,
    (from, was): (&Operation, &Parameter),
    (to, is): (&Operation, &Parameter),
) {
    let site = Site {
        label: label(to, is),
        owner: [owner(from, was), owner(to, is)],
        sent: true,
        answered: false,
        is_optional: !was.required,
        places: None,
    };
    let places = (&was.pointer, &is.pointer);
    if was.name != is.name {
        let fact = format!("was called `{}`", was.name);
        walk.found
            .push(site.change(Code::ParameterRenamed, places, fact));
    }
    walk.found.extend(requirement(
        &site,
        places,
        (was.required, is.required),
        [Code::ParameterRequired, Code::ParameterOptional],
    ));
    if (was.serialisation, was.reserved) != (is.serialisation, is.reserved) {
        let change = site.change(Code::ParameterMoved, places, "is written in another way");
        walk.found.push(change.wire(Wire::Breaks));
    }
    if was.deprecated != is.deprecated {
        let (code, fact) = if is.deprecated {
            (Code::Deprecated, "is deprecated now")
        } else {
            (Code::Undeprecated, "is no longer deprecated")
        };
        walk.found.push(site.change(code, places, fact));
    }
    walk.value(was.schema, is.schema, &site);
}

fn requirement(
    site: &Site,
    places: (&Pointer, &Pointer),
    (was, is): (bool, bool),
    codes: [Code; 2],
) -> Option<Found> {
    match (was, is) {
        (false, true) => Some(
            site.change(codes[0], places, "must be sent now")
                .wire(Wire::Breaks),
        ),
        (true, false) => Some(site.change(codes[1], places, "can be left out now")),
        _ => None,
    }
}

/// Changes of the body alone.
pub(super) fn body(walk: &mut Walk, was: &Operation, is: &Operation) {
    let label = format!("{} body", name(is));
    let owner = [was, is].map(|operation| At::member(&operation.pointer, BODY));
    let [old, new] = owner.clone().map(Some);
    match (&was.body, &is.body) {
        (None, None) => {}
        (None, Some(body)) => {
            let (code, fact) = if body.required {
                (Code::BodyAddedRequired, "is new, and must be sent")
            } else {
                (Code::BodyAdded, "is new")
            };
            let found = Found::new(code, &*label, format!("`{label}` {fact}."))
                .at(None, Some(&body.pointer));
            walk.found
                .push(found.of(None, new).wire(Wire::breaks_if(body.required)));
        }
        (Some(body), None) => {
            let found = Found::new(Code::BodyRemoved, &*label, format!("`{label}` is gone."))
                .at(Some(&body.pointer), None);
            walk.found
                .push(found.of(old, None).behaviour(Behaviour::Changes));
        }
        (Some(a), Some(b)) => {
            let site = Site {
                label,
                owner,
                sent: true,
                answered: false,
                is_optional: !a.required,
                places: None,
            };
            bodies(walk, a, b, &site);
        }
    }
}

fn bodies(walk: &mut Walk, a: &Body, b: &Body, site: &Site) {
    let places = (&a.pointer, &b.pointer);
    walk.found.extend(requirement(
        site,
        places,
        (a.required, b.required),
        [Code::BodyRequired, Code::BodyOptional],
    ));
    if a.media_type != b.media_type {
        let fact = format!("is {}, it was {}", b.media_type, a.media_type);
        walk.found.push(
            site.change(Code::BodyMediaChanged, places, fact)
                .wire(Wire::Breaks),
        );
    }
    if let (Some(a), Some(b)) = (a.schema(), b.schema()) {
        walk.value(a, b, site);
    }
}
