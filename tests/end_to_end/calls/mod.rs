//! The calls, written by hand: each input of an operation goes from its name in the document to its place in the client.

mod albums;
mod artists;
mod beat_requests;
mod collections;
mod commerce;
mod exclusive_licenses;
mod leaderboards;
mod messaging;
mod notifications;
mod playlists;
mod reference_pages;
mod tracks;
mod users;
mod values;

use beatpass_client::{Authenticated, Client};
use serde_json::Value;

use crate::made::Made;

/// Makes a call from the values of its parameters, by name, and its body.
pub(crate) type Make = fn(&Client<Authenticated>, &Value, &Value) -> Made;

/// Calls by operation id.
type Calls = &'static [(&'static str, Make)];

const FILES: &[Calls] = &[
    albums::CALLS,
    artists::CALLS,
    beat_requests::CALLS,
    collections::CALLS,
    commerce::CALLS,
    exclusive_licenses::CALLS,
    leaderboards::CALLS,
    messaging::CALLS,
    notifications::CALLS,
    playlists::CALLS,
    tracks::CALLS,
    users::CALLS,
];

/// All calls.
pub(crate) fn all() -> impl Iterator<Item = &'static (&'static str, Make)> {
    FILES
        .iter()
        .chain(reference_pages::FILES)
        .copied()
        .flatten()
}

/// Sets what is there of optional inputs: `"name in the document" => setter(kind of value),`, with `or clear` where
/// null can be sent.
macro_rules! set {
    ($target:expr, $from:expr, { $($wire:literal => $setter:ident($kind:expr) $(or $clear:ident)?,)* }) => {{
        let (target, from) = ($target, $from);
        $(let target = match from.get($wire) {
            None => target,
            Some(::serde_json::Value::Null) => $crate::calls::set!(@null target, $wire $(, $clear)?),
            Some(value) => target.$setter($kind(value)),
        };)*
        target
    }};
    (@null $target:ident, $wire:literal) => {
        panic!("the document lets `{}` be null, and the client cannot send that", $wire)
    };
    (@null $target:ident, $wire:literal, $clear:ident) => {
        $target.$clear()
    };
}
use set;
