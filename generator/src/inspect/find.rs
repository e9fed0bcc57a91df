//! Which operation a name means.

use std::fmt;

use crate::load::closest;
use crate::rust::{Client, Group, Operation};

/// A name that no operation has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownOperation {
    name: String,
    guess: Option<String>,
}

impl fmt::Display for UnknownOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no operation `{}`", self.name)?;
        match &self.guess {
            Some(guess) => write!(f, "; did you mean `{guess}`?"),
            None => f.write_str("; API.md lists them all"),
        }
    }
}

impl std::error::Error for UnknownOperation {}

/// The operation of this id, or of this call: `getTrack`, `tracks.get` and `tracks().get(id)` are the same.
///
/// # Errors
///
/// If there is none, with the closest name.
pub fn find<'a>(client: &'a Client, name: &str) -> Result<&'a Operation, UnknownOperation> {
    let (call, name) = (call_of(name), name.trim());
    let found = all(client)
        .find(|(_, operation)| operation.id == name)
        .or_else(|| all(client).find(|(group, operation)| method(group, operation) == call));
    match found {
        Some((_, operation)) => Ok(operation),
        None => Err(unknown(client, name, &call)),
    }
}

fn unknown(client: &Client, name: &str, call: &str) -> UnknownOperation {
    let ids = all(client).map(|(_, operation)| operation.id.clone());
    let calls: Vec<_> = all(client)
        .map(|(group, operation)| method(group, operation))
        .collect();
    let ids: Vec<_> = ids.collect();
    let known = if call.contains('.') { calls } else { ids };
    let known = known.iter().map(String::as_str);
    UnknownOperation {
        name: name.to_owned(),
        guess: closest(if call.contains('.') { call } else { name }, known).map(str::to_owned),
    }
}

fn all(client: &Client) -> impl Iterator<Item = (&Group, &Operation)> {
    let groups = client.groups.iter();
    groups.flat_map(|group| {
        group
            .operations
            .iter()
            .map(move |operation| (group, operation))
    })
}

/// `tracks.get`
fn method(group: &Group, operation: &Operation) -> String {
    format!("{}.{}", group.accessor, operation.method_name).replace("r#", "")
}

/// The first two names of a call, without arguments and what it is called on.
fn call_of(text: &str) -> String {
    let mut depth = 0_usize;
    let mut names = String::new();
    for character in text.trim().chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            character if depth == 0 => names.push(character),
            _ => {}
        }
    }
    let names = names.split('.').filter(|name| *name != "client");
    names.take(2).collect::<Vec<_>>().join(".")
}
