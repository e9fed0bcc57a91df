//! What an overlay's target may have been meant to select, where it selects nothing: names that were changed, found one after the
//! other.

use std::cmp::Reverse;

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
    let names = likely(members, name);
    let names = || names.iter().copied();
    let shape = without_names(name);
    let is_same = |other: &&str| name.contains('{') && without_names(other) == shape;
    names().find(is_same).or_else(|| closest(name, names()))
}

/// Those names that have most in common with this one at both ends, whatever their order in the document.
fn likely<'m>(members: &'m Map<String, Value>, name: &str) -> Vec<&'m str> {
    let ranked = |other: &'m String| (Reverse(in_common(name, other)), other.as_str());
    let mut ranked: Vec<_> = members.keys().map(ranked).collect();
    if ranked.len() > MAX_NAMES {
        ranked.select_nth_unstable(MAX_NAMES);
        ranked.truncate(MAX_NAMES);
    }
    let mut names: Vec<&str> = ranked.into_iter().map(|(_, name)| name).collect();
    names.sort_unstable();
    names
}

/// How many bytes two names have in common at their starts and at their ends.
fn in_common(one: &str, other: &str) -> usize {
    let pairs = one.bytes().zip(other.bytes());
    let first = pairs.take_while(|(one, other)| one == other).count();
    let pairs = one.bytes().rev().zip(other.bytes().rev());
    let last = pairs.take_while(|(one, other)| one == other).count();
    first + last
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_among_any_number_of_others() {
        let others = || (0..2 * MAX_NAMES).map(|number| format!("/other/{number}/path"));
        let document = |names: Vec<String>| {
            let paths: Map<String, Value> =
                names.into_iter().map(|name| (name, Value::Null)).collect();
            Value::from_iter([("paths".to_owned(), Value::Object(paths))])
        };
        let paths = ["/tracks/{id}/artists", "/trackz/{id}/artist"];
        let first = paths.map(str::to_owned).into_iter().chain(others());
        let last = others().chain(paths.map(str::to_owned).into_iter().rev());
        for names in [first.collect(), last.collect()] {
            assert_eq!(
                nearest(&document(names), "$.paths['/tracks/{id}/artist']").as_deref(),
                Some("$.paths['/tracks/{id}/artists']")
            );
        }
    }
}
