//! Changes of a revision that overlays hide: they remove or replace what changes, so that nothing of it reaches the client. What such
//! an overlay says may be out of date.

use serde_json::Value;

use super::members::{Members, structure};
use super::overlays::line_of;
use super::tree::Tree;
use crate::diagnostics::{Diagnostics, Origins, Pointer};
use crate::{Input, load};

/// A change that overlays hide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hidden {
    /// What changes in the document.
    pub pointer: Pointer,
    /// The action that wrote what is there instead: the index of its overlay, from 0, and its line, from 1. None if one removed it.
    pub by: Option<(usize, usize)>,
}

/// Looks for changes between the documents that leave what their overlays make of them as it was.
pub(super) fn find(documents: [&Value; 2], current: &Input, next: &Input) -> Vec<Hidden> {
    let documents = documents.map(|document| structure(document, Members::Document));
    let mut origins = Origins::default();
    let was = merged(current, &mut Origins::default());
    let is = merged(next, &mut origins);
    let mut places = Vec::new();
    let merged = [Some(&was), Some(&is)];
    let root = Pointer::root();
    changes(documents.each_ref(), merged, root, &origins, &mut places);
    let overlays = next.overlays.iter();
    let trees: Vec<Option<Tree>> = overlays.map(|overlay| Tree::of(&overlay.text)).collect();
    let places = places.into_iter();
    let hidden = places.map(|pointer| Hidden {
        by: origins.of(&pointer).map(|action| {
            let line = line_of(trees[action.overlay].as_ref(), action.action);
            (action.overlay, line)
        }),
        pointer,
    });
    hidden.collect()
}

/// The document with its overlays, without prose.
fn merged(input: &Input, origins: &mut Origins) -> Value {
    let (document, overlays) = (&input.document, &input.overlays);
    let merged = load::merge(document, overlays, origins, &mut Diagnostics::new());
    structure(&merged.unwrap_or_default(), Members::Document)
}

/// The places that change in the document, stay as they are in what overlays make of it, and are not the same there.
fn changes(
    [was, is]: [&Value; 2],
    merged: [Option<&Value>; 2],
    at: Pointer,
    origins: &Origins,
    hidden: &mut Vec<Pointer>,
) {
    let has_length = |length| {
        let lists = merged.map(|merged| merged?.as_array().map(Vec::len));
        lists == [Some(length); 2]
    };
    match (was, is) {
        _ if was == is => {}
        (Value::Object(was), Value::Object(is)) if merged != [None, None] => {
            let new = is.keys().filter(|name| !was.contains_key(*name));
            for name in was.keys().chain(new) {
                let merged = merged.map(|merged| merged?.get(name));
                let at = at.child(name);
                match (was.get(name), is.get(name)) {
                    (Some(was), Some(is)) => changes([was, is], merged, at, origins, hidden),
                    (_, is) if is_hidden(is, merged) => hidden.push(at),
                    _ => {}
                }
            }
        }
        // Elements that overlays add or remove would move the others.
        (Value::Array(was), Value::Array(is))
            if has_length(was.len()) && has_length(is.len()) && !origins.lost_elements(&at) =>
        {
            for (index, (was, is)) in was.iter().zip(is).enumerate() {
                let merged = merged.map(|merged| merged?.get(index));
                changes([was, is], merged, at.index(index), origins, hidden);
            }
        }
        _ if is_hidden(Some(is), merged) => hidden.push(at),
        _ => {}
    }
}

fn is_hidden(is: Option<&Value>, [merged_was, merged_is]: [Option<&Value>; 2]) -> bool {
    merged_was == merged_is && merged_is != is
}
