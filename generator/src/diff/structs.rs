//! What becomes of a struct of the crate: its fields, its `new`, its setters.

use super::Crate;
use super::crate_change::{At, ItemChange, Renamed, as_new};
use super::types::{Tell, deprecated};
use crate::emit::{argument_text, field_text, type_text};
use crate::rust::{Constructor, Field, Presence, Struct};

pub(super) fn compare(
    old: &Struct,
    new: &Struct,
    renamed: &Renamed,
    tell: Tell,
) -> Vec<ItemChange> {
    let mut changes = Vec::new();
    for field in &old.fields {
        match new.fields.iter().find(|other| other.name == field.name) {
            Some(found) => changes.extend(kept((old, field), (new, found), renamed)),
            None => changes.push(part(
                (old, Some(field)),
                (new, None),
                Crate::Major,
                "is gone",
            )),
        }
    }
    let is_known = |name: &str| old.fields.iter().any(|other| other.name == name);
    let came = new.fields.iter().filter(|field| !is_known(&field.name));
    changes.extend(came.map(|field| added(old, (new, field))));
    changes.extend(constructor_changes(old, new, renamed).map(|(level, fact)| tell(level, fact)));
    changes.extend(other_members(old, new, renamed).map(|(level, fact)| tell(level, fact)));
    changes.extend(tier_method(old, new).map(|(level, fact)| tell(level, fact)));
    changes
}

/// A struct and its field of a name, if it has one.
type Side<'a> = (&'a Struct, Option<&'a Field>);

/// A change of a field.
fn part(old: Side, new: Side, level: Crate, fact: impl std::fmt::Display) -> ItemChange {
    let at = |(of, field): Side| Some(At::member(&of.head.pointer, &field?.wire));
    let name = old.1.or(new.1).map(|field| field.name.as_str());
    let subject = format!("{}.{}", old.0.head.name, name.unwrap_or_default());
    ItemChange::new(level, subject, fact).at(at(old), at(new))
}

/// What becomes of a field that both have.
fn kept(
    (old, was): (&Struct, &Field),
    (new, is): (&Struct, &Field),
    renamed: &Renamed,
) -> Vec<ItemChange> {
    let mut facts = Vec::new();
    if loses_setter((old, was), (new, is)) {
        let fact = "has no setter any more, since only the server sends it".to_owned();
        facts.push((Crate::Major, fact));
    }
    facts.extend(field_changes(was, is, old.constructor.is_some(), renamed));
    let facts = facts.into_iter();
    facts
        .map(|(level, fact)| part((old, Some(was)), (new, Some(is)), level, fact))
        .collect()
}

fn added(old: &Struct, (new, field): (&Struct, &Field)) -> ItemChange {
    let is_needed = new.constructor.is_some() && old.constructor.is_some() && field.is_asked();
    let (level, fact) = if is_needed {
        (Crate::Major, "is new, and `new` needs it")
    } else {
        (Crate::Minor, "is new")
    };
    part((old, None), (new, Some(field)), level, fact)
}

/// Whether a field that could be set cannot be any more, although its struct can still be made.
fn loses_setter((old, was): (&Struct, &Field), (new, is): (&Struct, &Field)) -> bool {
    let is_set = |item: &Struct, field: &Field| {
        item.constructor.is_some()
            && field.presence != Presence::Required
            && !item.read_only.contains(&field.wire)
    };
    is_set(old, was)
        && !is_set(new, is)
        && new.constructor.is_some()
        && is.presence != Presence::Required
}

/// What becomes of a field, of its setter and of the method that sends null.
pub(super) fn field_changes(
    old: &Field,
    new: &Field,
    can_be_set: bool,
    renamed: &Renamed,
) -> Vec<(Crate, String)> {
    let mut changes = Vec::new();
    let before = Field {
        ty: as_new(&old.ty, renamed),
        ..old.clone()
    };
    let (was, is) = (field_text(&before), field_text(new));
    let takes = (argument_text(&before.ty), argument_text(&new.ty));
    if was != is {
        changes.push((Crate::Major, format!("is `{is}`, it was `{was}`")));
    } else if can_be_set && takes.0 != takes.1 {
        changes.push((
            Crate::Major,
            format!("takes `{}`, it took `{}`", takes.1, takes.0),
        ));
    } else if can_be_set && old.is_asked() && !new.is_asked() {
        let fact = "is no longer given to `new`, which sets its only value";
        changes.push((Crate::Major, fact.to_owned()));
    } else if can_be_set && !old.is_asked() && new.is_asked() {
        let fact = "has to be given to `new`, which set its only value";
        changes.push((Crate::Major, fact.to_owned()));
    } else if can_be_set && old.clear.is_some() && old.clear != new.clear {
        changes.push((Crate::Major, "is set to null by another method".to_owned()));
    } else if old.wire != new.wire {
        changes.push((
            Crate::Patch,
            format!("is written as `{}`, it was `{}`", new.wire, old.wire),
        ));
    } else if old.presence != new.presence {
        changes.push((
            Crate::Patch,
            "is left out or null where it was the other".to_owned(),
        ));
    }
    changes.extend(deprecated(old.deprecated, new.deprecated));
    changes
}

/// What becomes of `new`, beyond what the fields say that came, went or changed their types.
fn constructor_changes(old: &Struct, new: &Struct, renamed: &Renamed) -> Option<(Crate, String)> {
    let arguments = |item: &Struct, renamed: &Renamed| -> Vec<(String, String)> {
        let required = item.fields.iter().filter(|field| field.is_asked());
        let text = |field: &Field| argument_text(&as_new(&field.ty, renamed));
        required
            .map(|field| (field.name.clone(), text(field)))
            .collect()
    };
    let major = |fact: &str| Some((Crate::Major, fact.to_owned()));
    match (&old.constructor, &new.constructor) {
        (None, None) => None,
        (None, Some(_)) => Some((Crate::Minor, "has a `new`".to_owned())),
        (Some(_), None) => major("has no `new` any more, since no request has it"),
        (Some(Constructor::Required(was)), Some(Constructor::Required(is))) if was == is => None,
        (Some(Constructor::Required(_)), Some(_)) | (_, Some(Constructor::Required(_))) => major(
            "has another `new`: required members stand in a struct of their own, or no longer",
        ),
        (Some(Constructor::Arguments), Some(Constructor::Arguments)) => {
            let (was, is) = (arguments(old, renamed), arguments(new, &Renamed::new()));
            let same_names = was.len() == is.len()
                && was
                    .iter()
                    .all(|argument| is.iter().any(|other| other.0 == argument.0));
            // Otherwise a field came, went or changed, which says it.
            let order = |arguments: &[(String, String)]| -> Vec<String> {
                arguments
                    .iter()
                    .map(|argument| argument.0.clone())
                    .collect()
            };
            if same_names && order(&was) != order(&is) {
                return major("takes the arguments of `new` in another order");
            }
            None
        }
    }
}

fn other_members(old: &Struct, new: &Struct, renamed: &Renamed) -> Option<(Crate, String)> {
    let text = |item: &Struct, renamed: &Renamed| {
        item.extra
            .as_ref()
            .map(|ty| type_text(&as_new(ty, renamed)))
    };
    match (text(old, renamed), text(new, &Renamed::new())) {
        (was, is) if was == is => None,
        (None, _) => Some((Crate::Minor, "keeps members that have no field".to_owned())),
        (Some(_), None) => Some((
            Crate::Major,
            "no longer keeps members that have no field".to_owned(),
        )),
        (Some(was), Some(is)) => Some((
            Crate::Major,
            format!("keeps other members as `{is}`, it kept them as `{was}`"),
        )),
    }
}

fn tier_method(old: &Struct, new: &Struct) -> Option<(Crate, String)> {
    match (&old.answered_tier, &new.answered_tier) {
        (was, is) if was == is => None,
        (None, Some(is)) => Some((Crate::Minor, format!("has the method `{is}`"))),
        (Some(was), _) => Some((Crate::Major, format!("has no method `{was}` any more"))),
        (None, None) => None,
    }
}
