// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/json_path.rs and run the command again.

//! Where in a JSON text something is: one scan that builds nothing but the path.
//!
//! `serde_json` gives the line and the column of an error but not the path to it; wrapping its deserializer to learn the
//! path would compile all readers twice.

/// A place in a JSON text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Such as `tracks[2].bpm`; `.` is the whole text.
    pub(crate) path: String,
    /// In bytes from the start.
    pub(crate) offset: usize,
}

/// The value that a reader stood at or had just read when it had consumed the text up to this line and column, both as
/// `serde_json` counts them: lines from 1, and the bytes of the line that were consumed.
pub(crate) fn locate(text: &[u8], line: usize, column: usize) -> Place {
    let starts = text
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .map(|(index, _)| index + 1);
    let start = std::iter::once(0)
        .chain(starts)
        .nth(line.saturating_sub(1))
        .unwrap_or(text.len());
    let offset = start.saturating_add(column).min(text.len());
    Place {
        path: path(&text[..offset]),
        offset,
    }
}

enum Step<'a> {
    /// An object, and the member whose value comes or has just come.
    Member(Option<&'a [u8]>),
    /// A list, and the index of the element that comes or has just come.
    Element(usize),
}

fn path(text: &[u8]) -> String {
    let (mut steps, mut string, mut index) = (Vec::new(), None, 0);
    while let Some(byte) = text.get(index) {
        let end = if *byte == b'"' {
            end_of_string(text, index)
        } else {
            index + 1
        };
        match byte {
            b'"' => string = text.get(index..end),
            b':' => {
                if let Some(Step::Member(name)) = steps.last_mut() {
                    *name = string;
                }
            }
            b',' => match steps.last_mut() {
                Some(Step::Element(element)) => *element += 1,
                Some(Step::Member(name)) => *name = None,
                None => {}
            },
            b'{' => steps.push(Step::Member(None)),
            b'[' => steps.push(Step::Element(0)),
            b'}' | b']' => drop(steps.pop()),
            _ => {}
        }
        index = end;
    }
    shown(&steps)
}

/// The index after the string that starts at `start`, or the text's end.
fn end_of_string(text: &[u8], start: usize) -> usize {
    let mut index = start + 1;
    while let Some(byte) = text.get(index) {
        match byte {
            b'"' => return index + 1,
            b'\\' => index += 2,
            _ => index += 1,
        }
    }
    text.len()
}

fn shown(steps: &[Step<'_>]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Element(element) => path.extend(["[", &element.to_string(), "]"]),
            Step::Member(Some(name)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&serde_json::from_slice::<String>(name).unwrap_or_default());
            }
            Step::Member(None) => {}
        }
    }
    if path.is_empty() {
        ".".to_owned()
    } else {
        path
    }
}

/// The text around `offset` on one line: at most 40 bytes before and 20 after, with an ellipsis where more was left out.
pub(crate) fn excerpt(text: &[u8], offset: usize) -> String {
    let (start, end) = (
        offset.saturating_sub(40),
        offset.saturating_add(20).min(text.len()),
    );
    let start = (start..end)
        .find(|index| is_boundary(text, *index))
        .unwrap_or(end);
    let end = (end..text.len())
        .find(|index| is_boundary(text, *index))
        .unwrap_or(text.len());
    let part = String::from_utf8_lossy(&text[start..end]).replace(char::is_control, " ");
    let (before, after) = (
        if start > 0 { "…" } else { "" },
        if end < text.len() { "…" } else { "" },
    );
    format!("{before}{part}{after}")
}

/// Whether a character starts here: its byte does not continue another (RFC 3629, section 3).
fn is_boundary(text: &[u8], index: usize) -> bool {
    text.get(index).is_none_or(|byte| byte & 0xC0 != 0x80)
}
