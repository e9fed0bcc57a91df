//! What an overlay's target may have been meant to select, where it selects nothing: names that were changed, found one after the
//! other.

use serde_json::{Map, Value};

use super::paths::without_names;
use super::suggest::closest;

/// Names of an object that a lost one is compared with.
const MAX_NAMES: usize = 2000;

/// The JSONPath that is closest to one that selects nothing; none unless it is a row of names, of which at least one is lost and
/// has a likeness.
pub(super) fn nearest(document: &Value, target: &str) -> Option<String> {
    let mut node = document;
    let mut path = "$".to_owned();
    for name in names(target)? {
        let members = node.as_object()?;
        let (name, inner) = members.get_key_value(&name).or_else(|| {
            let like = like(members, &name)?;
            members.get_key_value(like)
        })?;
        path += &step(name);
        node = inner;
    }
    Some(path)
}

/// A path that differs in the names of its placeholders alone comes before one that is spelt alike.
fn like<'m>(members: &'m Map<String, Value>, name: &str) -> Option<&'m str> {
    let names = || members.keys().map(String::as_str).take(MAX_NAMES);
    let shape = without_names(name);
    let is_same = |other: &&str| name.contains('{') && without_names(other) == shape;
    names().find(is_same).or_else(|| closest(name, names()))
}

/// A name as a step of a JSONPath.
fn step(name: &str) -> String {
    let is_word = |one: char| one.is_ascii_alphanumeric() || one == '_';
    if name.chars().all(is_word) && !name.starts_with(|first: char| first.is_ascii_digit()) {
        format!(".{name}")
    } else {
        format!("['{}']", name.replace('\\', "\\\\").replace('\'', "\\'"))
    }
}

/// The names of a JSONPath that has nothing else.
fn names(target: &str) -> Option<Vec<String>> {
    let mut rest = target.strip_prefix('$')?;
    let mut names = Vec::new();
    while !rest.is_empty() {
        let (name, after) = if let Some(word) = rest.strip_prefix('.') {
            let end = word.find(['.', '[']).unwrap_or(word.len());
            word.split_at(end)
        } else {
            let mark = rest.strip_prefix('[')?.chars().next()?;
            let quoted = rest.get(2..).filter(|_| ['\'', '"'].contains(&mark))?;
            let (name, after) = quoted.split_once(mark)?;
            (name, after.strip_prefix(']')?)
        };
        if name.is_empty() || name.contains(['*', '\\']) {
            return None;
        }
        names.push(name.to_owned());
        rest = after;
    }
    Some(names)
}
