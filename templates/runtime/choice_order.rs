//! In which order the variants of a choice are tried on a value.

use std::cmp::Reverse;

use serde_json::{Map, Value};

use super::choice::Variant;
use super::choice_kind::{Kind, fit, kind_of};
use super::choice_tag::are_for;

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
                (None, listed) => Some(are_for(listed, value)),
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

/// How many of the others, best first, suit an object as well as the best one.
pub(crate) fn alike(best: &Variant, others: &[&'static Variant], value: &Value) -> usize {
    let Value::Object(members) = value else {
        return 0;
    };
    let suits = suit(best, members);
    let is_alike = |other: &&&Variant| suit(other, members) == suits;
    others.iter().take_while(is_alike).count()
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
        value.is_some_and(|value| !are_for(values, value))
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
