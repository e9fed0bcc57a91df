//! From sample values to the values that the client takes.

use beatpass_client::Decimal;
use beatpass_client::types::{ArtistSelector, UsageLimit, UserSelector};
use serde_json::{Map, Value};

#[track_caller]
pub(super) fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| other(value, "text"))
        .to_owned()
}

#[track_caller]
pub(super) fn texts(value: &Value) -> Vec<String> {
    elements(value).iter().map(text).collect()
}

#[track_caller]
pub(super) fn natural(value: &Value) -> u64 {
    value
        .as_u64()
        .unwrap_or_else(|| other(value, "whole number from 0"))
}

#[track_caller]
pub(super) fn naturals(value: &Value) -> Vec<u64> {
    elements(value).iter().map(natural).collect()
}

/// Identifiers of one type.
#[track_caller]
pub(super) fn ids<T: From<u64>>(value: &Value) -> Vec<T> {
    naturals(value).into_iter().map(T::from).collect()
}

#[track_caller]
pub(super) fn integer(value: &Value) -> i64 {
    value
        .as_i64()
        .unwrap_or_else(|| other(value, "whole number"))
}

#[track_caller]
pub(super) fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| other(value, "number"))
}

#[track_caller]
pub(super) fn flag(value: &Value) -> bool {
    value.as_bool().unwrap_or_else(|| other(value, "boolean"))
}

#[track_caller]
pub(super) fn elements(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| other(value, "list"))
}

/// An object whose members the document does not know.
#[track_caller]
pub(super) fn object(value: &Value) -> Map<String, Value> {
    let members = value.as_object().unwrap_or_else(|| other(value, "object"));
    members.clone()
}

#[track_caller]
pub(super) fn date(value: &Value) -> chrono::NaiveDate {
    text(value).parse().unwrap_or_else(|_| other(value, "date"))
}

#[track_caller]
pub(super) fn user(value: &Value) -> UserSelector {
    match value.as_str() {
        Some("me") => UserSelector::Me,
        _ => UserSelector::Id(natural(value).into()),
    }
}

#[track_caller]
pub(super) fn artists(value: &Value) -> Vec<ArtistSelector> {
    let artist = |value: &Value| match value.as_str() {
        Some("CURRENT_USER") => ArtistSelector::CurrentUser,
        _ => ArtistSelector::Id(natural(value).into()),
    };
    elements(value).iter().map(artist).collect()
}

#[track_caller]
pub(super) fn usage(value: &Value) -> UsageLimit {
    match value.as_str() {
        Some("unlimited") => UsageLimit::Unlimited,
        _ => UsageLimit::AtMost(natural(value)),
    }
}

#[track_caller]
fn other<T>(value: &Value, expected: &str) -> T {
    panic!("the document has {value} where the client takes a {expected}")
}

/// An amount of money; the digits are those that the sample shows.
#[track_caller]
pub(super) fn money(value: &Value) -> Decimal {
    value.to_string().parse().expect("it is an amount")
}
