//! The text of diagnostics, in rustc's form.

use std::collections::HashMap;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin as Arrow, Renderer, Snippet,
};

use super::locate::locate;
use super::origins::{Origin, Origins};
use super::{Diagnostic, Part, Place, Pointer, Severity, Style};
use crate::Source;

/// Warnings of one code that are shown in full.
const SHOWN_WARNINGS: usize = 5;

/// Bytes of a line that are looked at on each side of an underlined span; minified documents have lines of megabytes.
const LINE_WINDOW: usize = 2_000;

pub(super) fn render(
    items: &[Diagnostic],
    origins: &Origins,
    sources: &[&Source],
    style: Style,
) -> String {
    let (shown, hidden) = select(items);
    let spots = find_spots(&shown, origins, sources);
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    }
    .decor_style(DecorStyle::Ascii);
    let mut texts: Vec<String> = shown
        .iter()
        .map(|diagnostic| renderer.render(&[group(diagnostic, &spots, sources)]))
        .collect();
    texts.extend(hidden.iter().map(|(code, count)| {
        let more = format!("{count} more warnings like the {SHOWN_WARNINGS} above");
        renderer.render(&[Group::with_title(
            Level::WARNING.primary_title(more).id(*code),
        )])
    }));
    texts
        .into_iter()
        .map(|text| text + "\n")
        .collect::<Vec<_>>()
        .join("\n")
}

/// The diagnostics to show, and how many warnings of which code are left out.
fn select(items: &[Diagnostic]) -> (Vec<&Diagnostic>, Vec<(&'static str, usize)>) {
    let mut counts: Vec<(&'static str, usize)> = Vec::new();
    let mut shown = Vec::new();
    for diagnostic in items {
        if diagnostic.severity == Severity::Error
            || count(&mut counts, diagnostic.code) <= SHOWN_WARNINGS
        {
            shown.push(diagnostic);
        }
    }
    let hidden = counts
        .into_iter()
        .filter(|(_, count)| *count > SHOWN_WARNINGS);
    (
        shown,
        hidden
            .map(|(code, count)| (code, count - SHOWN_WARNINGS))
            .collect(),
    )
}

fn count(counts: &mut Vec<(&'static str, usize)>, code: &'static str) -> usize {
    if !counts.iter().any(|(known, _)| *known == code) {
        counts.push((code, 0));
    }
    let entry = counts.iter_mut().find(|(known, _)| *known == code);
    entry.map_or(0, |(_, count)| {
        *count += 1;
        *count
    })
}

/// Where in the text a place is.
struct Spot {
    source: usize,
    pointer: Pointer,
    span: Option<Range<usize>>,
}

type Spots = HashMap<Place, Spot>;

fn find_spots(shown: &[&Diagnostic], origins: &Origins, sources: &[&Source]) -> Spots {
    let mut spots = Spots::new();
    let mut wanted: Vec<Vec<(Place, Pointer, Part)>> = vec![Vec::new(); sources.len()];
    for place in shown.iter().flat_map(|diagnostic| places(diagnostic)) {
        let (source, pointer, part) = trace(place, origins);
        if let Some(list) = wanted.get_mut(source) {
            list.push((place.clone(), pointer, part));
        }
    }
    for (source, list) in wanted
        .into_iter()
        .enumerate()
        .filter(|(_, list)| !list.is_empty())
    {
        let parts: Vec<(&Pointer, Part)> = list
            .iter()
            .map(|(_, pointer, part)| (pointer, *part))
            .collect();
        let spans = locate(&sources[source].text, &parts);
        for ((place, pointer, _), span) in list.into_iter().zip(spans) {
            spots.insert(
                place,
                Spot {
                    source,
                    pointer,
                    span,
                },
            );
        }
    }
    spots
}

fn places(diagnostic: &Diagnostic) -> impl Iterator<Item = &Place> {
    let related = diagnostic.related.iter().map(|related| &related.place);
    diagnostic.place.iter().chain(related)
}

fn trace(place: &Place, origins: &Origins) -> (usize, Pointer, Part) {
    if place.source > 0 || matches!(place.part, Part::At { .. } | Part::LastKey) {
        return (place.source, place.pointer.clone(), place.part);
    }
    match origins.trace(&place.pointer) {
        Origin::Document(pointer) => (0, pointer, place.part),
        Origin::Action(action) => (action.overlay + 1, action.pointer, place.part),
    }
}

fn group<'a>(diagnostic: &'a Diagnostic, spots: &Spots, sources: &[&'a Source]) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(
        level
            .primary_title(printable(&diagnostic.message))
            .id(diagnostic.code),
    );
    if let Some(spot) = diagnostic.place.as_ref().and_then(|place| spots.get(place)) {
        group = excerpt(
            group,
            spot,
            sources[spot.source],
            AnnotationKind::Primary,
            None,
        );
    }
    for related in &diagnostic.related {
        if let Some(spot) = spots.get(&related.place) {
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
    spot: &Spot,
    source: &'a Source,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> Group<'a> {
    let Some(span) = &spot.span else {
        return without_excerpt(group, spot, source);
    };
    let text = &source.text;
    let start = text[..span.start]
        .rfind('\n')
        .map_or(0, |newline| newline + 1);
    let end = text[span.end..]
        .find('\n')
        .map_or(text.len(), |newline| span.end + newline);
    let line = 1 + text[..start].matches('\n').count();
    let column = 1 + text[start..span.start].chars().count();
    let window = window_start(text, start, span.start)..window_end(text, end, span.end);
    let mut annotation: Annotation<'a> =
        kind.span(span.start - window.start..span.end - window.start);
    if let Some(label) = label {
        annotation = annotation.label(label);
    }
    let snippet = Snippet::source(text[window.clone()].trim_end_matches('\r'))
        .line_start(line)
        .annotation(annotation);
    if window.start == start {
        return group.element(snippet.path(source.name.as_str()));
    }
    group
        .element(
            Arrow::path(source.name.as_str())
                .line(line)
                .char_column(column),
        )
        .element(snippet)
}

/// For a text in which the event parser finds nothing: the file, and the pointer in its place.
fn without_excerpt<'a>(group: Group<'a>, spot: &Spot, source: &'a Source) -> Group<'a> {
    let group = group.element(Arrow::path(source.name.as_str()));
    if spot.pointer == Pointer::root() {
        return group;
    }
    group.element(Level::NOTE.message(printable(&format!("at `{}`", spot.pointer))))
}

fn window_start(text: &str, line_start: usize, span_start: usize) -> usize {
    let earliest = span_start.saturating_sub(LINE_WINDOW);
    if earliest <= line_start {
        line_start
    } else {
        text.floor_char_boundary(earliest)
    }
}

fn window_end(text: &str, line_end: usize, span_end: usize) -> usize {
    let latest = span_end.saturating_add(LINE_WINDOW);
    if latest >= line_end {
        line_end
    } else {
        text.ceil_char_boundary(latest)
    }
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
