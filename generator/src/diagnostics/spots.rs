//! File, line and column of nodes, for reports that are no diagnostics.

use super::locate::locate;
use super::origins::{ActionPlace, Origin, Origins};
use super::traced::lines_and_columns;
use super::{Part, Pointer};
use crate::Source;

/// A character of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// 0 is the document, 1 and up are the overlays.
    pub source: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// Where the names of nodes of the merged document stand.
pub(crate) fn spots(
    pointers: &[Pointer],
    origins: &Origins,
    sources: &[Source],
) -> Vec<Option<Spot>> {
    let traced: Vec<(usize, Pointer)> = pointers
        .iter()
        .map(|pointer| match origins.trace(pointer, usize::MAX) {
            Origin::Source(source, pointer) => (source, pointer),
            Origin::Action(action) => (action.overlay + 1, action.pointer),
        })
        .collect();
    find(&traced, sources)
}

/// Where actions of overlays stand.
pub(crate) fn action_spots(actions: &[ActionPlace], sources: &[Source]) -> Vec<Option<Spot>> {
    let places: Vec<(usize, Pointer)> = actions
        .iter()
        .map(|action| (action.overlay + 1, action.pointer.clone()))
        .collect();
    find(&places, sources)
}

/// Where nodes of sources stand.
fn find(traced: &[(usize, Pointer)], sources: &[Source]) -> Vec<Option<Spot>> {
    let mut spots = vec![None; traced.len()];
    for (number, source) in sources.iter().enumerate() {
        let here: Vec<usize> = (0..traced.len())
            .filter(|at| traced[*at].0 == number)
            .collect();
        if here.is_empty() {
            continue;
        }
        let wanted: Vec<(&Pointer, Part)> =
            here.iter().map(|at| (&traced[*at].1, Part::Key)).collect();
        let spans = locate(&source.text, &wanted);
        let lines = lines_and_columns(&source.text, &spans);
        for ((at, span), (line, column)) in here.into_iter().zip(spans).zip(lines) {
            spots[at] = span.map(|_| Spot {
                source: number,
                line,
                column,
            });
        }
    }
    spots
}
