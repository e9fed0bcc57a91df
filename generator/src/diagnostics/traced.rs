//! Where the places of diagnostics are in the texts: source, line and column, found for all of them at once.

use std::collections::HashMap;
use std::ops::Range;

use super::locate::locate;
use super::origins::{Origin, Origins};
use super::{Diagnostic, Part, Place, Pointer};
use crate::Source;

/// A diagnostic, and how many edits its places have seen.
pub(super) type Item<'a> = (&'a Diagnostic, usize);

/// Where in the text a place is.
pub(super) struct Traced {
    pub(super) source: usize,
    /// The node in that source.
    pub(super) pointer: Pointer,
    /// Bytes of the text; `None` where the event parser finds nothing.
    pub(super) span: Option<Range<usize>>,
    /// Line of the start, from 1.
    pub(super) line: usize,
    /// Column of the start in characters, from 1.
    pub(super) column: usize,
}

/// Found by place and by the edits that the place has seen.
pub(super) type Found = HashMap<(Place, usize), Traced>;

/// A place by its key among those that were found, and what is looked for in the text.
type Wanted = ((Place, usize), Pointer, Part);

/// Finds all places of these diagnostics, with one pass over each text.
pub(super) fn trace_all(shown: &[Item<'_>], origins: &Origins, sources: &[&Source]) -> Found {
    let mut wanted: Vec<Vec<Wanted>> = vec![Vec::new(); sources.len()];
    for (diagnostic, edits) in shown {
        for place in places(diagnostic) {
            let (source, pointer, part) = trace(place, *edits, origins);
            if let Some(list) = wanted.get_mut(source) {
                list.push(((place.clone(), *edits), pointer, part));
            }
        }
    }
    let mut found_places = Found::new();
    for (source, list) in wanted.into_iter().enumerate() {
        if list.is_empty() {
            continue;
        }
        let parts: Vec<(&Pointer, Part)> = list
            .iter()
            .map(|(_, pointer, part)| (pointer, *part))
            .collect();
        let text = &sources[source].text;
        let spans = locate(text, &parts);
        let lines = lines_and_columns(text, &spans);
        for (((key, pointer, _), span), (line, column)) in list.into_iter().zip(spans).zip(lines) {
            let traced = Traced {
                source,
                pointer,
                span,
                line,
                column,
            };
            found_places.insert(key, traced);
        }
    }
    found_places
}

fn places(diagnostic: &Diagnostic) -> impl Iterator<Item = &Place> {
    let related = diagnostic.related.iter().map(|related| &related.place);
    diagnostic.place.iter().chain(related)
}

fn trace(place: &Place, edits: usize, origins: &Origins) -> (usize, Pointer, Part) {
    if place.source > 0 || matches!(place.part, Part::At { .. } | Part::LastKey) {
        return (place.source, place.pointer.clone(), place.part);
    }
    match origins.trace(&place.pointer, edits) {
        Origin::Source(source, pointer) => (source, pointer, place.part),
        Origin::Action(action) => (action.overlay + 1, action.pointer, place.part),
    }
}

/// Line and column of the start of each span, from 1; one pass over the text, whatever the number of spans and the length of lines.
pub(super) fn lines_and_columns(text: &str, spans: &[Option<Range<usize>>]) -> Vec<(usize, usize)> {
    let start = |index: &usize| spans[*index].as_ref().map_or(0, |span| span.start);
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by_key(start);
    let mut found = vec![(1, 1); spans.len()];
    let (mut passed, mut line, mut column) = (0, 1, 1);
    for index in order {
        let at = start(&index);
        let between = &text[passed..at];
        let newlines = between.bytes().filter(|byte| *byte == b'\n').count();
        let rest = between.rsplit('\n').next().unwrap_or_default();
        if newlines > 0 {
            (line, column) = (line + newlines, 1);
        }
        column += rest.chars().count();
        passed = at;
        found[index] = (line, column);
    }
    found
}
