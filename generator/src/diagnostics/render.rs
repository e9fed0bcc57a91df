//! The text of diagnostics, in rustc's form.

use std::collections::BTreeMap;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin as Arrow, Renderer, Snippet,
};

use super::origins::Origins;
use super::traced::{Found, Item, Traced, trace_all};
use super::{Diagnostic, Place, Pointer, Severity, Style};
use crate::Source;

/// Bytes of a line that are looked at on each side of an underlined span; minified documents have lines of megabytes.
const LINE_WINDOW: usize = 2_000;

/// Which of many warnings are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// All of them.
    All,
    /// So many of each kind, and then how many more there are.
    Few(usize),
}

pub(super) fn render(
    items: &[Item<'_>],
    origins: &Origins,
    sources: &[&Source],
    style: Style,
    extent: Extent,
) -> String {
    let (shown, hidden) = select(items, extent);
    let spots = trace_all(&shown, origins, sources);
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    }
    .decor_style(DecorStyle::Ascii);
    let mut texts: Vec<String> = shown
        .iter()
        .map(|item| renderer.render(&[group(*item, &spots, sources)]))
        .collect();
    texts.extend(hidden.iter().map(|(first, count)| {
        let more = format!("{count} more like this: {}", printable(&first.message));
        renderer.render(&[Group::with_title(
            Level::WARNING.primary_title(more).id(first.code),
        )])
    }));
    texts
        .into_iter()
        .map(|text| text + "\n")
        .collect::<Vec<_>>()
        .join("\n")
}

/// The diagnostics to show, and how many warnings of which kind are left out, with the first of that kind.
fn select<'a>(items: &[Item<'a>], extent: Extent) -> (Vec<Item<'a>>, Vec<(&'a Diagnostic, usize)>) {
    let Extent::Few(most) = extent else {
        return (items.to_vec(), Vec::new());
    };
    let mut places: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let mut counts: Vec<(&Diagnostic, usize)> = Vec::new();
    let mut shown = Vec::new();
    for item @ (diagnostic, _) in items {
        if diagnostic.severity == Severity::Error {
            shown.push(*item);
            continue;
        }
        let place = *places.entry(kind(diagnostic)).or_insert(counts.len());
        if place == counts.len() {
            counts.push((diagnostic, 0));
        }
        counts[place].1 += 1;
        if counts[place].1 <= most {
            shown.push(*item);
        }
    }
    let hidden = counts.into_iter().filter(|(_, count)| *count > most);
    let hidden = hidden.map(|(first, count)| (first, count - most));
    (shown, hidden.collect())
}

/// What warnings that differ only in the names they quote have in common.
fn kind(diagnostic: &Diagnostic) -> (&str, String) {
    let help = diagnostic.help.as_deref().unwrap_or_default();
    let words = diagnostic.message.split('`').step_by(2);
    (
        diagnostic.code,
        words.chain(help.split('`').step_by(2)).collect(),
    )
}

fn group<'a>((diagnostic, edits): Item<'a>, spots: &Found, sources: &[&'a Source]) -> Group<'a> {
    let spot_of = |place: &Place| spots.get(&(place.clone(), edits));
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(
        level
            .primary_title(printable(&diagnostic.message))
            .id(diagnostic.code),
    );
    if let Some(spot) = diagnostic.place.as_ref().and_then(spot_of) {
        group = excerpt(
            group,
            spot,
            sources[spot.source],
            AnnotationKind::Primary,
            None,
        );
    }
    for related in &diagnostic.related {
        if let Some(spot) = spot_of(&related.place) {
            group = excerpt(
                group,
                spot,
                sources[spot.source],
                AnnotationKind::Context,
                Some(&related.label),
            );
        }
    }
    match &diagnostic.help {
        Some(help) => group.element(Level::HELP.message(printable(help))),
        None => group,
    }
}

fn excerpt<'a>(
    group: Group<'a>,
    spot: &Traced,
    source: &'a Source,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> Group<'a> {
    let Some(span) = &spot.span else {
        return without_excerpt(group, spot, source);
    };
    let text = &source.text;
    let (start, is_line_start) = window_start(text, span.start);
    let window = start..window_end(text, span.end);
    let shown = text[window.clone()].trim_end_matches('\r');
    // A place behind the last character of a line may be one of the carriage returns that are left out.
    let within = |at: usize| (at - window.start).min(shown.len());
    let mut annotation: Annotation<'a> = kind.span(within(span.start)..within(span.end));
    if let Some(label) = label {
        annotation = annotation.label(label);
    }
    let snippet = Snippet::source(shown)
        .line_start(spot.line)
        .annotation(annotation);
    if is_line_start {
        return group.element(snippet.path(source.name.as_str()));
    }
    group
        .element(
            Arrow::path(source.name.as_str())
                .line(spot.line)
                .char_column(spot.column),
        )
        .element(snippet)
}

/// For a text in which the event parser finds nothing: the file, and the pointer in its place.
fn without_excerpt<'a>(group: Group<'a>, spot: &Traced, source: &'a Source) -> Group<'a> {
    let group = group.element(Arrow::path(source.name.as_str()));
    if spot.pointer == Pointer::root() {
        return group;
    }
    group.element(Level::NOTE.message(printable(&format!("at `{}`", spot.pointer))))
}

/// Where the line starts, or the window within it; and whether it is the line.
fn window_start(text: &str, span_start: usize) -> (usize, bool) {
    let earliest = text.floor_char_boundary(span_start.saturating_sub(LINE_WINDOW));
    match text[earliest..span_start].rfind('\n') {
        Some(newline) => (earliest + newline + 1, true),
        None => (earliest, text[..earliest].ends_with('\n') || earliest == 0),
    }
}

fn window_end(text: &str, span_end: usize) -> usize {
    let latest = text.ceil_char_boundary(span_end.saturating_add(LINE_WINDOW));
    let newline = text[span_end..latest].find('\n');
    newline.map_or(latest, |newline| span_end + newline)
}

/// The text with control characters escaped, since names in messages come from the input.
fn printable(text: &str) -> String {
    let is_plain = |character: char| !character.is_control() || character == '\n';
    text.chars()
        .map(|character| {
            if is_plain(character) {
                character.to_string()
            } else {
                character.escape_default().to_string()
            }
        })
        .collect()
}
