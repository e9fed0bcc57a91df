//! The nodes of a text as events, each with its range: YAML through the event parser, JSON by its signs alone.
//!
//! The event parser reads JSON too, but holds tens of times the text in memory meanwhile. Whoever asks where something is has
//! read the text before, so that nothing is checked here: a text that is no JSON gives events that mean nothing.

use std::borrow::Cow;
use std::ops::Range;

use saphyr_parser::{Event as Parsed, Parser};

/// What stands somewhere.
pub(super) enum Event<'a> {
    /// A text, number, boolean, null or alias of YAML: the name of a member, or a value.
    Leaf(Cow<'a, str>),
    /// The same of JSON, as it is written.
    Written(&'a str),
    Sequence,
    Mapping,
    /// The end of the last sequence or mapping that is open.
    Close,
    /// The end of the document.
    End,
}

/// The events of a YAML text, their ranges in characters; they end at the first fault.
pub(super) fn of_yaml(text: &str, mut each: impl FnMut(Event<'_>, Range<usize>) -> bool) {
    let mut parser = Parser::new_from_str(text);
    while let Some(Ok((event, span))) = parser.next_event() {
        let event = match event {
            Parsed::Scalar(text, ..) => Event::Leaf(text),
            Parsed::Alias(_) => Event::Leaf("*".into()),
            Parsed::SequenceStart(..) => Event::Sequence,
            Parsed::MappingStart(..) => Event::Mapping,
            Parsed::SequenceEnd | Parsed::MappingEnd => Event::Close,
            Parsed::DocumentEnd => Event::End,
            Parsed::Nothing
            | Parsed::StreamStart
            | Parsed::StreamEnd
            | Parsed::DocumentStart(_) => continue,
        };
        if !each(event, span.start.index()..span.end.index()) {
            return;
        }
    }
}

/// The events of a JSON text, their ranges in bytes, until `each` wants no more.
pub(super) fn of_json(text: &str, mut each: impl FnMut(Event<'_>, Range<usize>) -> bool) {
    let mut at = 0;
    while let Some(&sign) = text.as_bytes().get(at) {
        let (event, end) = match sign {
            b'{' => (Some(Event::Mapping), at + 1),
            b'[' => (Some(Event::Sequence), at + 1),
            b'}' | b']' => (Some(Event::Close), at + 1),
            b'"' => {
                let end = end_of_text(text.as_bytes(), at + 1);
                (Some(Event::Written(&text[at..end])), end)
            }
            _ if is_between(sign) => (None, at + 1),
            _ => {
                let rest = text.as_bytes()[at..].iter();
                let end = at + rest.take_while(|sign| is_word(**sign)).count().max(1);
                (Some(Event::Written(&text[at..end])), end)
            }
        };
        if event.is_some_and(|event| !each(event, at..end)) {
            return;
        }
        at = end;
    }
    each(Event::End, at..at);
}

/// What stands between values; the bytes of a byte order mark too.
fn is_between(sign: u8) -> bool {
    sign.is_ascii_whitespace() || matches!(sign, b',' | b':') || !sign.is_ascii()
}

fn is_word(sign: u8) -> bool {
    !is_between(sign) && !matches!(sign, b'{' | b'}' | b'[' | b']' | b'"')
}

/// Behind the closing quote of the text that starts here, or the end of all where it is missing.
fn end_of_text(text: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(length) = text[at..]
        .iter()
        .position(|byte| matches!(byte, b'"' | b'\\'))
    {
        at += length;
        if text[at] == b'"' {
            return at + 1;
        }
        at = (at + 2).min(text.len());
    }
    text.len()
}

/// A text of JSON without its quotes and escapes.
pub(super) fn unquoted(written: &str) -> Cow<'_, str> {
    if written.contains('\\') {
        return serde_json::from_str::<String>(written)
            .unwrap_or_default()
            .into();
    }
    written.trim_matches('"').into()
}
