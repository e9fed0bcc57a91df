//! Members of objects that came, went, or are required now.

use super::crate_change::At;
use super::join::Found;
use super::members::{Member, Members, is_needed};
use super::schemas::{Site, Walk};
use super::shapes::{reads, refused};
use super::{Behaviour, Code, Wire};
use crate::api::{Access, Additional, SchemaId};
use crate::diagnostics::Pointer;

type Side<'a, 'm> = (SchemaId, &'a Members<'m>);

pub(super) fn compare(walk: &mut Walk, was: Side, is: Side, site: &Site) {
    let places = walk.places(was.0, is.0);
    for member in &was.1.named {
        let found = is.1.named.iter().find(|other| other.name == member.name);
        match found {
            Some(other) => both(walk, (was.0, member), (is.0, other), site),
            None => removed(walk, member, was.0, is, site),
        }
    }
    let is_new = |member: &&Member| !was.1.named.iter().any(|other| other.name == member.name);
    for member in is.1.named.iter().filter(is_new) {
        added(walk, member, was, is.0, site);
    }
    let whole = Site {
        owner: [At::whole(places.0.clone()), At::whole(places.1.clone())],
        ..site.clone()
    };
    others(
        walk,
        (was.0, was.1.additional),
        (is.0, is.1.additional),
        &whole,
    );
    let (old, new) = (&was.1.one_of_required, &is.1.one_of_required);
    let same = |old: &Sets, new: &Sets| old == new;
    walk.found
        .extend(sets(&whole, places, "exactly one", [old, new], same));
    let (old, new) = (&was.1.any_of_required, &is.1.any_of_required);
    let wider = |old: &Sets, new: &Sets| old.iter().all(|set| new.contains(set));
    walk.found
        .extend(sets(&whole, places, "one or more", [old, new], wider));
}

/// Sets of members of which some must be there.
type Sets = Vec<Vec<String>>;

/// A change of what sets of members must be there. It asks for no more if each new group is implied by an old one.
fn sets(
    site: &Site,
    places: (&Pointer, &Pointer),
    count: &str,
    [was, is]: [&Vec<Sets>; 2],
    implies: impl Fn(&Sets, &Sets) -> bool,
) -> Option<Found> {
    if was == is {
        return None;
    }
    let is_implied = |new: &Sets| was.iter().any(|old| implies(old, new));
    let tightened = !is.iter().all(is_implied);
    let code = if tightened {
        Code::LimitTightened
    } else {
        Code::LimitLoosened
    };
    let fact = if is.is_empty() {
        format!("no longer needs {count} of several sets of members")
    } else {
        format!("needs {count} of other sets of members")
    };
    let change = site.change(code, places, fact);
    let change = change.wire(Walk::wire(site, tightened, false));
    Some(change.behaviour(Behaviour::changes_if(site.sent)))
}

/// Where a member stands.
fn site_of(
    walk: &Walk,
    site: &Site,
    (a, was): (SchemaId, &Member),
    (b, is): (SchemaId, &Member),
) -> Site {
    let access = walk.old.schema(was.schema).access;
    Site {
        label: format!("{}.{}", site.label, was.name),
        owner: owners(walk, (Some(a), Some(b)), (was.name, is.name)),
        sent: site.sent && access != Access::ReadOnly,
        answered: site.answered && access != Access::WriteOnly,
        is_optional: !is_needed(walk.old, was, walk.usage.in_requests(a)),
        places: Some((was.place.clone(), is.place.clone())),
    }
}

fn owners(
    walk: &Walk,
    (a, b): (Option<SchemaId>, Option<SchemaId>),
    names: (&str, &str),
) -> [At; 2] {
    let root = Pointer::root();
    let old = a.map_or(&root, |a| &walk.old.schema(a).pointer);
    let new = b.map_or(&root, |b| &walk.new.schema(b).pointer);
    [At::member(old, names.0), At::member(new, names.1)]
}

fn both(walk: &mut Walk, was: (SchemaId, &Member), is: (SchemaId, &Member), site: &Site) {
    let member = site_of(walk, site, was, is);
    let is_elsewhere = walk.pairs.are_same(was.1.component, is.1.component);
    let declared = was.1.declared_required != is.1.declared_required;
    if was.1.required != is.1.required && !(is_elsewhere && declared) {
        requirement(walk, was, is, &member);
    }
    if !is_elsewhere {
        walk.value(was.1.schema, is.1.schema, &member);
    }
}

fn requirement(walk: &mut Walk, was: (SchemaId, &Member), is: (SchemaId, &Member), site: &Site) {
    let places = (&was.1.place, &is.1.place);
    let change = if is.1.required {
        let change = site.change(Code::FieldRequired, places, "must be there now");
        change.wire(refused(site))
    } else {
        let needed = is_needed(walk.old, was.1, walk.usage.in_requests(was.0));
        let change = site.change(Code::FieldOptional, places, "can be left out now");
        change.wire(Walk::wire(site, false, needed))
    };
    walk.found.push(change);
}

/// A member that went, unless the component says so in which it stood.
fn removed(walk: &mut Walk, member: &Member, a: SchemaId, is: Side, site: &Site) {
    let there = member.component.and_then(|name| walk.pairs.component(name));
    if there.is_some_and(|name| is.1.components.contains(&name)) {
        return;
    }
    let needed = is_needed(walk.old, member, walk.usage.in_requests(a));
    let refuses = is.1.additional == Additional::Refused;
    let label = format!("{}.{}", site.label, member.name);
    let schema = walk.old.schema(member.schema);
    let sent = site.sent && schema.access != Access::ReadOnly;
    let wire = Wire::breaks_if((site.answered && needed) || (sent && refuses));
    let text = format!("`{label}` is gone.");
    let at = At::member(&walk.old.schema(a).pointer, member.name);
    let change = Found::new(Code::FieldRemoved, label, text).at(Some(&member.place), None);
    let new = At::member(&walk.new.schema(is.0).pointer, member.name);
    let change = change.of(Some(at), Some(new)).wire(wire);
    walk.found
        .push(change.behaviour(Behaviour::changes_if(sent)));
}

/// A member that came, unless the component says so in which it stands.
fn added(walk: &mut Walk, member: &Member, was: Side, b: SchemaId, site: &Site) {
    let mut known = was.1.components.iter();
    if member.component.is_some()
        && known.any(|name| walk.pairs.component(name) == member.component)
    {
        return;
    }
    let label = format!("{}.{}", site.label, member.name);
    let schema = walk.new.schema(member.schema);
    let (code, fact) = if member.required {
        (Code::FieldAddedRequired, "is new, and must be there")
    } else {
        (Code::FieldAdded, "is new")
    };
    let sent = site.sent && schema.access != Access::ReadOnly;
    let misread = match was.1.additional {
        Additional::Of(values) => !reads(walk, values, member.schema),
        _ => false,
    };
    let answered = site.answered && schema.access != Access::WriteOnly;
    let wire = Wire::breaks_if((sent && member.required) || (answered && misread));
    let at = At::member(&walk.new.schema(b).pointer, member.name);
    let change =
        Found::new(code, &*label, format!("`{label}` {fact}.")).at(None, Some(&member.place));
    walk.found.push(change.of(None, Some(at)).wire(wire));
}

/// Members that the object does not name.
pub(super) fn others(
    walk: &mut Walk,
    was: (SchemaId, Additional),
    is: (SchemaId, Additional),
    site: &Site,
) {
    let places = walk.places(was.0, is.0);
    match (was.1, is.1) {
        (was, is) if was == is && !matches!(was, Additional::Of(_)) => {}
        (Additional::Of(a), Additional::Of(b)) => walk.value(a, b, &site.inside(".*")),
        (_, Additional::Refused) => {
            let change = site.change(Code::OthersRefused, places, "can have no other members");
            let change = change.wire(Walk::wire(site, was.1 != Additional::Unsaid, false));
            walk.found.push(change);
        }
        (Additional::Unsaid | Additional::Refused, Additional::Unsaid) => {}
        (Additional::Any | Additional::Of(_), Additional::Unsaid) => {
            let change = site.change(
                Code::OthersRefused,
                places,
                "says nothing of other members any more",
            );
            walk.found.push(change);
        }
        (_, Additional::Any) => {
            let change = site.change(Code::OthersAllowed, places, "can have any other members");
            let change = change.wire(Walk::wire(site, false, matches!(was.1, Additional::Of(_))));
            walk.found.push(change);
        }
        (_, Additional::Of(_)) => {
            let change = site.change(
                Code::OthersAllowed,
                places,
                "can have other members of one type",
            );
            let change = change.wire(Walk::wire(site, was.1 == Additional::Any, false));
            walk.found.push(change);
        }
    }
}
