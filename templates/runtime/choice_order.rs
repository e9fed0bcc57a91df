//! In which order the variants of a choice are tried on a value.

use std::cmp::Reverse;

use serde_json::{Map, Value};

use super::choice::{Choice, Variant};
use super::choice_kind::{Kind, fit, kind_of};
use super::choice_tag::text_of;
use super::choice_trials::Trials;

/// The variants that can take a value of this kind, in their order.
pub(crate) fn takers(
    variants: &'static [Variant],
    kind: Kind,
) -> impl Iterator<Item = &'static Variant> {
    variants
        .iter()
        .filter(move |variant| fit(variant.kind, kind) > 0)
}

/// The one variant that can take a value of this kind, if it is one.
pub(crate) fn only(variants: &'static [Variant], kind: Kind) -> Option<&'static Variant> {
    let mut takers = takers(variants, kind);
    takers.next().filter(|_| takers.next().is_none())
}

/// Puts variants in order, best first, equal ones as they are.
pub(crate) fn sort_by_fit(takers: &mut [&'static Variant], value: &Value) {
    let kind = kind_of(value);
    match value {
        _ if takers.len() < 2 => {}
        Value::Object(members) => takers.sort_by_cached_key(|variant| misfit(variant, members)),
        _ => takers.sort_by_cached_key(|variant| {
            let is_known = match (variant.knows, variant.tags) {
                (Some(knows), _) => Some(knows(value)),
                (None, []) => None,
                (None, listed) => Some(listed.contains(&&*text_of(value))),
            };
            (rank(is_known), Reverse(fit(variant.kind, kind)))
        }),
    }
}

/// Variants that know the value come first, those that know others last.
fn rank(is_known: Option<bool>) -> u8 {
    match is_known {
        Some(true) => 0,
        None => 1,
        Some(false) => 2,
    }
}

/// What the variants that suit an object as well as the first one make of it: of several, what loses least.
pub(crate) fn least_lost<T: Choice>(
    takers: &[&'static Variant],
    value: &Value,
    trials: &Trials,
) -> Option<T> {
    let (first, members) = (takers.first()?, value.as_object()?);
    let suits = suit(first, members);
    let is_alike = |taker: &&&Variant| suit(taker, members) == suits;
    let alike = takers.iter().take_while(is_alike).count();
    let mut best: Option<(usize, T)> = None;
    let alike = takers[..alike].iter().filter(|_| alike > 1);
    for taker in alike.take_while(|_| trials.take()) {
        let Ok(read) = T::read(taker.name, value) else {
            continue;
        };
        let lost = lost(value, &serde_json::to_value(&read).unwrap_or_default());
        if best.as_ref().is_none_or(|(least, _)| lost < *least) {
            best = Some((lost, read));
        }
        if lost == 0 {
            break;
        }
    }
    best.map(|(_, read)| read)
}

/// How many members were there and are no more.
fn lost(there: &Value, now: &Value) -> usize {
    match (there, now) {
        (Value::Object(there), Value::Object(now)) => {
            let there = there.iter().filter(|(_, value)| !value.is_null());
            there
                .map(|(name, value)| now.get(name).map_or(1, |now| lost(value, now)))
                .sum()
        }
        (Value::Array(there), Value::Array(now)) => there
            .iter()
            .zip(now)
            .map(|(there, now)| lost(there, now))
            .sum(),
        _ => 0,
    }
}

/// Small if the object has what the variant needs and little that it does not know; of equal variants the one with more that must
/// be there.
fn misfit(variant: &Variant, members: &Map<String, Value>) -> impl Ord + use<> {
    let needed = variant.fields.iter().filter(|(_, required)| *required);
    (
        suit(variant, members),
        Reverse(fit(variant.kind, Kind::object)),
        Reverse(needed.count()),
    )
}

fn suit(variant: &Variant, members: &Map<String, Value>) -> impl Ord + use<> {
    let has = |name: &str| members.contains_key(name);
    let lacks = variant
        .fields
        .iter()
        .any(|(name, required)| *required && !has(name));
    let differs = variant.listed.iter().any(|(name, values)| {
        let value = members.get(*name).filter(|value| !value.is_null());
        value.is_some_and(|value| !values.contains(&&*text_of(value)))
    });
    let misformed = variant.formed.iter().filter(|(name, fits)| {
        let text = members.get(*name).and_then(Value::as_str);
        text.is_some_and(|text| !fits(text))
    });
    let known = variant.fields.iter().filter(|(name, _)| has(name)).count();
    (
        lacks,
        differs,
        variant.closed && known < members.len(),
        Reverse(known),
        misformed.count(),
    )
}
