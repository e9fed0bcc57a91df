//! What becomes of the types of the crate.

use std::collections::{BTreeMap, BTreeSet};

use super::crate_change::{At, ItemChange, Renamed, as_new};
use super::matching::Pairs;
use super::{Crate, structs};
use crate::emit::type_text;
use crate::rust::{Choice, Client, Head, Item, Payload};

/// A type and the feature under which it stands.
type Found<'a> = (&'a Item, Option<&'a str>);

fn items(client: &Client) -> BTreeMap<&str, Found<'_>> {
    let modules = client.types.iter();
    let items = modules.flat_map(|module| {
        let feature = module.feature.as_ref().map(|feature| feature.name.as_str());
        module
            .items
            .iter()
            .map(move |item| (item.name(), (item, feature)))
    });
    items.collect()
}

fn head(item: &Item) -> &Head {
    match item {
        Item::Struct(item) => &item.head,
        Item::Words(item) => &item.head,
        Item::Numbers(item) => &item.head,
        Item::Values(item) => &item.head,
        Item::Choice(item) => &item.head,
        Item::Id(item) => &item.head,
        Item::Newtype(item) => &item.head,
    }
}

/// Types that are gone by name while one under another name came in their place.
pub(super) fn renamed(old: &Client, new: &Client, pairs: &Pairs) -> Renamed {
    let (old, new) = (items(old), items(new));
    let came = new.iter().filter(|(name, _)| !old.contains_key(*name));
    let came: BTreeMap<_, _> = came
        .map(|(name, (item, _))| (&head(item).pointer, *name))
        .collect();
    let gone = old.iter().filter(|(name, _)| !new.contains_key(*name));
    let renamed = gone.filter_map(|(name, (item, _))| {
        let place = pairs.translate(&head(item).pointer);
        Some(((*name).to_owned(), (*came.get(&place)?).to_owned()))
    });
    renamed.collect()
}

pub(super) fn compare(old: &Client, new: &Client, renamed: &Renamed) -> Vec<ItemChange> {
    let (old, new) = (items(old), items(new));
    let names: BTreeSet<&str> = renamed.values().map(String::as_str).collect();
    let mut changes = Vec::new();
    for (name, (item, feature)) in &old {
        let at = At::whole(head(item).pointer.clone());
        let other = renamed.get(*name).map(String::as_str);
        let Some((found, new_feature)) = new.get(other.unwrap_or(name)) else {
            changes.push(ItemChange::new(Crate::Major, *name, "is gone").at(Some(at), None));
            continue;
        };
        let place = (Some(at), Some(At::whole(head(found).pointer.clone())));
        let tell = |level, fact: String| {
            ItemChange::new(level, *name, fact).at(place.0.clone(), place.1.clone())
        };
        changes.extend(other.map(|other| tell(Crate::Major, format!("is called `{other}` now"))));
        changes.extend(moved(*feature, *new_feature).map(|(level, fact)| tell(level, fact)));
        changes.extend(
            deprecated(head(item).deprecated, head(found).deprecated)
                .map(|(level, fact)| tell(level, fact)),
        );
        changes.extend(item_changes(item, found, renamed, &tell));
    }
    for (name, (item, _)) in new
        .iter()
        .filter(|(name, _)| !old.contains_key(*name) && !names.contains(*name))
    {
        let at = At::whole(head(item).pointer.clone());
        changes.push(ItemChange::new(Crate::Minor, *name, "is new").at(None, Some(at)));
    }
    changes
}

/// What it means to stand under another feature; all are on by default.
pub(super) fn moved(old: Option<&str>, new: Option<&str>) -> Option<(Crate, String)> {
    match (old, new) {
        _ if old == new => None,
        (_, Some(new)) => Some((Crate::Major, format!("needs the feature `{new}` now"))),
        (Some(old), None) => Some((Crate::Minor, format!("no longer needs the feature `{old}`"))),
        (None, None) => None,
    }
}

/// What it means to be deprecated: a warning.
pub(super) fn deprecated(old: bool, new: bool) -> Option<(Crate, String)> {
    match (old, new) {
        (false, true) => Some((Crate::Minor, "is deprecated now".to_owned())),
        (true, false) => Some((Crate::Patch, "is no longer deprecated".to_owned())),
        _ => None,
    }
}

pub(super) type Tell<'a> = &'a dyn Fn(Crate, String) -> ItemChange;

fn item_changes(old: &Item, new: &Item, renamed: &Renamed, tell: Tell) -> Vec<ItemChange> {
    match (old, new) {
        (Item::Struct(old), Item::Struct(new)) => structs::compare(old, new, renamed, tell),
        (Item::Words(old), Item::Words(new)) => {
            let value = |values: &[(String, String)]| -> Vec<(String, String)> {
                let texts = values
                    .iter()
                    .map(|(name, text)| (name.clone(), format!("{text:?}")));
                texts.collect()
            };
            value_changes(&value(&old.values), &value(&new.values), tell)
        }
        (Item::Numbers(old), Item::Numbers(new)) => {
            let value = |values: &[(String, i64)]| -> Vec<(String, String)> {
                let numbers = values
                    .iter()
                    .map(|(name, number)| (name.clone(), number.to_string()));
                numbers.collect()
            };
            value_changes(&value(&old.values), &value(&new.values), tell)
        }
        (Item::Values(old), Item::Values(new)) => {
            let value = |values: &[(String, serde_json::Value)]| -> Vec<(String, String)> {
                let values = values.iter();
                values
                    .map(|(name, value)| (name.clone(), value.to_string()))
                    .collect()
            };
            value_changes(&value(&old.values), &value(&new.values), tell)
        }
        (Item::Choice(old), Item::Choice(new)) => choice_changes(old, new, renamed, tell),
        (Item::Id(old), Item::Id(new)) if old.text != new.text => {
            let made_of = if new.text { "text" } else { "a number" };
            vec![tell(Crate::Major, format!("is made of {made_of} now"))]
        }
        (Item::Id(_), Item::Id(_)) => Vec::new(),
        (Item::Newtype(old), Item::Newtype(new)) => {
            let (was, is) = (as_new(&old.inner, renamed), &new.inner);
            let fact = || format!("holds `{}`, it held `{}`", type_text(is), type_text(&was));
            Vec::from_iter((was != *is).then(|| tell(Crate::Major, fact())))
        }
        (old, new) => {
            let fact = format!("is {} now, it was {}", kind(new), kind(old));
            vec![tell(Crate::Major, fact)]
        }
    }
}

fn kind(item: &Item) -> &'static str {
    match item {
        Item::Struct(_) => "a struct",
        Item::Words(_) => "a set of texts",
        Item::Numbers(_) => "a set of numbers",
        Item::Values(_) => "a set of values",
        Item::Choice(_) => "a choice",
        Item::Id(_) => "an id",
        Item::Newtype(_) => "a list or map of its own",
    }
}

/// Values that came and went, by the names of their variants.
fn value_changes(
    old: &[(String, String)],
    new: &[(String, String)],
    tell: Tell,
) -> Vec<ItemChange> {
    let mut changes = Vec::new();
    for (name, text) in old {
        match new.iter().find(|(other, _)| other == name) {
            None => changes.push(tell(
                Crate::Major,
                format!("has no variant `{name}` any more"),
            )),
            Some((_, other)) if other != text => {
                let fact = format!("writes {other} for `{name}`, it wrote {text}");
                changes.push(tell(Crate::Patch, fact));
            }
            Some(_) => {}
        }
    }
    let came = new
        .iter()
        .filter(|(name, _)| !old.iter().any(|(other, _)| other == name));
    changes.extend(came.map(|(name, _)| tell(Crate::Minor, format!("has the variant `{name}`"))));
    changes
}

fn choice_changes(old: &Choice, new: &Choice, renamed: &Renamed, tell: Tell) -> Vec<ItemChange> {
    let mut changes = Vec::new();
    for variant in &old.variants {
        let name = &variant.name;
        let Some(other) = new.variants.iter().find(|other| other.name == *name) else {
            changes.push(tell(
                Crate::Major,
                format!("has no variant `{name}` any more"),
            ));
            continue;
        };
        let (was, is) = (
            payload(&variant.payload, renamed),
            payload(&other.payload, &Renamed::new()),
        );
        if was != is {
            changes.push(tell(
                Crate::Major,
                format!("holds {is} in `{name}`, it held {was}"),
            ));
        } else if conversions(&variant.payload)
            .iter()
            .any(|from| !conversions(&other.payload).contains(from))
        {
            changes.push(tell(
                Crate::Major,
                format!("is no longer made from what `{name}` holds"),
            ));
        }
    }
    let is_new = |name: &str| !old.variants.iter().any(|variant| variant.name == name);
    let came = new.variants.iter().filter(|variant| is_new(&variant.name));
    changes.extend(
        came.map(|variant| tell(Crate::Minor, format!("has the variant `{}`", variant.name))),
    );
    changes
}

fn payload(payload: &Payload, renamed: &Renamed) -> String {
    match payload {
        Payload::Word(_) => "nothing".to_owned(),
        Payload::Value { ty, .. } => format!("`{}`", type_text(&as_new(ty, renamed))),
    }
}

/// What a variant is made from.
fn conversions(payload: &Payload) -> Vec<&'static str> {
    match payload {
        Payload::Word(_) => Vec::new(),
        Payload::Value { from, plain, .. } => {
            let plain = plain.map(|plain| match plain {
                crate::rust::Plain::Number => "number",
                crate::rust::Plain::Text => "text",
            });
            from.then_some("value").into_iter().chain(plain).collect()
        }
    }
}
