//! What becomes of the operations of the crate: their values, their methods on the handles, what they give.

use std::collections::{BTreeMap, BTreeSet};

use super::crate_change::{At, ItemChange, Renamed, as_new};
use super::matching::Pairs;
use super::structs::field_changes;
use super::types::{deprecated, moved};
use super::{Crate, matching, outputs};
use crate::diagnostics::Pointer;
use crate::emit::{argument_text, type_text};
use crate::plan::status_name;
use crate::rust::{Client, Group, Input, Operation, Tier};

/// An operation with the handle that it is called by.
type Call<'a> = (&'a Group, &'a Operation);

/// All calls by place; those of one place take several kinds of bodies, and are in the order of the document.
fn calls(client: &Client) -> BTreeMap<matching::Call, Call<'_>> {
    let mut calls: BTreeMap<matching::Call, Call> = BTreeMap::new();
    for group in &client.groups {
        for operation in &group.operations {
            let mut key = (place(operation), 0);
            while calls.contains_key(&key) {
                key.1 += 1;
            }
            calls.insert(key, (group, operation));
        }
    }
    calls
}

fn place(operation: &Operation) -> Pointer {
    let path = Pointer::root().child("paths").child(&operation.route);
    path.child(&operation.method.to_lowercase())
}

pub(super) fn compare(
    old: &Client,
    new: &Client,
    pairs: &Pairs,
    renamed: &Renamed,
) -> Vec<ItemChange> {
    let mut changes = client_changes(old, new);
    let (old, new) = (calls(old), calls(new));
    let mut known = BTreeSet::new();
    for (key, call) in &old {
        let target = pairs.call(key);
        let Some((target, other)) = target.and_then(|target| Some((target, new.get(target)?)))
        else {
            let fact = format!("is gone, and so is `{}`", path(*call));
            let change = ItemChange::new(Crate::Major, &call.1.name, fact);
            changes.push(change.at(Some(At::whole(key.0.clone())), None));
            continue;
        };
        known.insert(target);
        changes.extend(call_changes(*call, *other, (&key.0, &target.0), renamed));
    }
    for (key, call) in new.iter().filter(|(key, _)| !known.contains(key)) {
        let fact = format!("is new, called by `{}`", path(*call));
        let change = ItemChange::new(Crate::Minor, &call.1.name, fact);
        changes.push(change.at(None, Some(At::whole(key.0.clone()))));
    }
    changes
}

fn path((group, operation): Call) -> String {
    format!("{}().{}()", group.accessor, operation.method_name)
}

/// What all operations have together.
fn client_changes(old: &Client, new: &Client) -> Vec<ItemChange> {
    let mut changes = Vec::new();
    let session = Some(At::whole(Pointer::root().child("x-client-session")));
    match (&old.session, &new.session) {
        (None, Some(_)) => changes
            .push(ItemChange::new(Crate::Minor, "session", "is a feature now").at(None, session)),
        (Some(_), None) => {
            changes.push(
                ItemChange::new(Crate::Major, "session", "is no longer a feature")
                    .at(session, None),
            );
        }
        _ => {}
    }
    changes.extend(certificate_change(old.certificate, new.certificate));
    changes.extend(wide_integers_change(
        old.has_wide_integers(),
        new.has_wide_integers(),
    ));
    for feature in old
        .features
        .iter()
        .filter(|feature| !new.features.contains(feature))
    {
        changes.push(ItemChange::new(
            Crate::Major,
            &feature.name,
            "is no longer a feature",
        ));
    }
    for feature in new
        .features
        .iter()
        .filter(|feature| !old.features.contains(feature))
    {
        changes.push(ItemChange::new(
            Crate::Minor,
            &feature.name,
            "is a feature now",
        ));
    }
    changes
}

fn certificate_change(old: bool, new: bool) -> Option<ItemChange> {
    let place = Some(At::whole(Pointer::root().child("x-client-certificate")));
    let (level, fact, places) = match (old, new) {
        (false, true) => (Crate::Minor, "is a setting now", (None, place)),
        (true, false) => (Crate::Major, "is no longer a setting", (place, None)),
        _ => return None,
    };
    let method = "ClientBuilder::client_certificate";
    Some(ItemChange::new(level, method, fact).at(places.0, places.1))
}

fn wide_integers_change(old: bool, new: bool) -> Option<ItemChange> {
    let (level, fact) = match (old, new) {
        (false, true) => (Crate::Minor, "is a feature now"),
        (true, false) => (Crate::Major, "is no longer a feature"),
        _ => return None,
    };
    Some(ItemChange::new(level, "arbitrary-precision", fact))
}

fn call_changes(
    old: Call,
    new: Call,
    places: (&Pointer, &Pointer),
    renamed: &Renamed,
) -> Vec<ItemChange> {
    let (was, is) = (old.1, new.1);
    let at = (
        Some(At::whole(places.0.clone())),
        Some(At::whole(places.1.clone())),
    );
    let part = |member: &str| {
        (
            Some(At::member(places.0, member)),
            Some(At::member(places.1, member)),
        )
    };
    let fact_of = |(level, fact): (Crate, String), at: &(Option<At>, Option<At>)| {
        ItemChange::new(level, &was.name, fact).at(at.0.clone(), at.1.clone())
    };
    let mut changes: Vec<ItemChange> = names(old, new)
        .into_iter()
        .map(|fact| fact_of(fact, &at))
        .collect();
    let feature = |call: Call| call.0.feature.as_ref().map(|feature| feature.name.clone());
    let features = moved(feature(old).as_deref(), feature(new).as_deref());
    changes.extend(features.map(|fact| fact_of(fact, &at)));
    changes.extend(deprecated(was.deprecated, is.deprecated).map(|fact| fact_of(fact, &at)));
    changes.extend(tier(was.tier, is.tier).map(|fact| fact_of(fact, &part(TIER))));
    let answers = outputs::compare(was, is, renamed).into_iter();
    changes.extend(answers.map(|change| {
        let member = change
            .variant
            .as_deref()
            .map_or_else(|| ANSWER.to_owned(), answer_in);
        fact_of((change.level, change.fact), &part(&member))
    }));
    changes.extend(pages(was, is, renamed).map(|fact| fact_of(fact, &part(PAGES))));
    changes.extend(inputs(was, is, places, renamed));
    changes.extend(order(was, is).map(|fact| fact_of(fact, &at)));
    changes
}

/// Member by which changes of the answer are found, whatever its status; no parameter has such a name.
pub(super) const ANSWER: &str = "\0answer";

/// Member by which changes of the answer of one status are found.
pub(super) fn answer_of(status: &str) -> String {
    answer_in(&status_name(status))
}

/// The same by the name of the status' variant.
fn answer_in(variant: &str) -> String {
    format!("{ANSWER} {variant}")
}

/// The same for pages.
pub(super) const PAGES: &str = "\0pages";
/// The same for who may call.
pub(super) const TIER: &str = "\0tier";

/// What becomes of the names: former ones that stay are deprecated.
fn names(old: Call, new: Call) -> Vec<(Crate, String)> {
    let mut facts = Vec::new();
    if old.1.name != new.1.name {
        let is_kept = former_types(new.1).any(|name| name == old.1.name);
        facts.push(renamed_to(
            is_kept,
            format!("is called `{}` now", new.1.name),
        ));
    }
    if path(old) != path(new) || old.0.handle != new.0.handle {
        let is_kept = old.0.handle == new.0.handle
            && old.0.accessor == new.0.accessor
            && former_methods(new.1).any(|name| name == old.1.method_name);
        let fact = format!("is called by `{}`, it was by `{}`", path(new), path(old));
        facts.push(renamed_to(is_kept, fact));
    }
    facts.extend(former_names(old.1, new.1));
    facts
}

fn former_types(operation: &Operation) -> impl Iterator<Item = &str> {
    let aliases = operation.aliases.iter();
    aliases.filter_map(|alias| alias.name.as_deref())
}

fn former_methods(operation: &Operation) -> impl Iterator<Item = &str> {
    let aliases = operation.aliases.iter();
    aliases.filter_map(|alias| alias.method.as_deref())
}

/// A former name that stays makes another one harmless.
fn renamed_to(is_kept: bool, fact: String) -> (Crate, String) {
    if is_kept {
        (
            Crate::Minor,
            format!("{fact}; the former name stays, deprecated"),
        )
    } else {
        (Crate::Major, fact)
    }
}

/// Former names that went for good.
fn former_names(old: &Operation, new: &Operation) -> Vec<(Crate, String)> {
    let methods = former_methods(old).filter(|name| {
        *name != new.method_name && !former_methods(new).any(|other| other == *name)
    });
    let types = former_types(old)
        .filter(|name| *name != new.name && !former_types(new).any(|other| other == *name));
    let gone = methods.chain(types);
    gone.map(|name| {
        (
            Crate::Major,
            format!("no longer has the former name `{name}`"),
        )
    })
    .collect()
}

fn tier(old: Tier, new: Tier) -> Option<(Crate, String)> {
    match (old == Tier::Token, new == Tier::Token) {
        (false, true) => Some((Crate::Major, "needs a client with a token".to_owned())),
        (true, false) => Some((
            Crate::Minor,
            "can be called by a client without a token".to_owned(),
        )),
        _ => None,
    }
}

fn pages(old: &Operation, new: &Operation, renamed: &Renamed) -> Option<(Crate, String)> {
    let item = |operation: &Operation, renamed: &Renamed| {
        let paging = operation.paging.as_ref();
        paging.map(|paging| type_text(&as_new(&paging.item, renamed)))
    };
    match (item(old, renamed), item(new, &Renamed::new())) {
        (was, is) if was == is => None,
        (None, _) => Some((
            Crate::Minor,
            "gives pages, which `items` and `pages` go through".to_owned(),
        )),
        (Some(_), None) => Some((Crate::Major, "no longer gives pages".to_owned())),
        (Some(was), Some(is)) => Some((
            Crate::Major,
            format!("gives pages of `{is}`, it was `{was}`"),
        )),
    }
}

fn inputs(
    old: &Operation,
    new: &Operation,
    places: (&Pointer, &Pointer),
    renamed: &Renamed,
) -> Vec<ItemChange> {
    let mut changes = Vec::new();
    let name = |input: &Input| format!("{}.{}", old.name, input.field.name);
    let at = |place: &Pointer, input: &Input| Some(At::member(place, &input.field.wire));
    for input in &old.inputs {
        let Some(other) = new
            .inputs
            .iter()
            .find(|other| other.field.name == input.field.name)
        else {
            let change = ItemChange::new(Crate::Major, name(input), "is gone");
            changes.push(change.at(at(places.0, input), None));
            continue;
        };
        for (level, fact) in field_changes(&input.field, &other.field, true, renamed) {
            let change = ItemChange::new(level, name(input), fact);
            changes.push(change.at(at(places.0, input), at(places.1, other)));
        }
    }
    let is_new = |input: &&Input| {
        !old.inputs
            .iter()
            .any(|other| other.field.name == input.field.name)
    };
    for input in new.inputs.iter().filter(is_new) {
        let is_required = new
            .required()
            .any(|required| required.field.name == input.field.name);
        let (level, fact) = if is_required {
            (Crate::Major, "is new, and every call has to give it")
        } else {
            (Crate::Minor, "is new")
        };
        let change = ItemChange::new(level, name(input), fact);
        changes.push(change.at(None, at(places.1, input)));
    }
    changes
}

/// Whether the same arguments are taken in another order; others are told as inputs that came, went or changed.
fn order(old: &Operation, new: &Operation) -> Option<(Crate, String)> {
    let names = |operation: &Operation| -> Vec<String> {
        operation
            .required()
            .map(|input| input.field.name.clone())
            .collect()
    };
    let (was, is) = (names(old), names(new));
    let sorted = |names: &[String]| names.iter().cloned().collect::<BTreeSet<_>>();
    let moved = was != is && sorted(&was) == sorted(&is);
    let types = |operation: &Operation| -> Vec<String> {
        operation
            .required()
            .map(|input| argument_text(&input.field.ty))
            .collect()
    };
    moved.then(|| {
        let silently = if types(old) == types(new) {
            ", which still compiles"
        } else {
            ""
        };
        (
            Crate::Major,
            format!("takes its arguments in another order{silently}"),
        )
    })
}
