//! Diagnostics for tools: each with the file, line and column of its places.

use super::origins::Origins;
use super::traced::{Found, Item, Traced, trace_all};
use super::{Diagnostic, Place};
use crate::Source;

/// A diagnostic and where its places are.
#[derive(Debug, Clone)]
pub struct Located<'a> {
    /// The diagnostic.
    pub diagnostic: &'a Diagnostic,
    /// Where; `None` where no single place is to blame.
    pub spot: Option<Position>,
    /// The same for each of [`Diagnostic::related`] that the sources have, with its label.
    pub related: Vec<(&'a str, Position)>,
}

/// A position in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Name of the source.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The node in that source, a JSON Pointer.
    pub pointer: String,
}

pub(super) fn locate_all<'a>(
    items: &[Item<'a>],
    origins: &Origins,
    sources: &[&Source],
) -> Vec<Located<'a>> {
    let spots = trace_all(items, origins, sources);
    let located = items.iter().map(|(diagnostic, edits)| {
        let position = |place: &Place| position(&spots, place, *edits, sources);
        let related = diagnostic.related.iter();
        Located {
            diagnostic,
            spot: diagnostic.place.as_ref().and_then(position),
            related: related
                .filter_map(|related| Some((related.label.as_str(), position(&related.place)?)))
                .collect(),
        }
    });
    located.collect()
}

fn position(spots: &Found, place: &Place, edits: usize, sources: &[&Source]) -> Option<Position> {
    let Traced {
        source,
        pointer,
        line,
        column,
        ..
    } = spots.get(&(place.clone(), edits))?;
    Some(Position {
        file: sources.get(*source)?.name.clone(),
        line: *line,
        column: *column,
        pointer: pointer.as_str().to_owned(),
    })
}
