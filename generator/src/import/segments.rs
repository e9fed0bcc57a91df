//! A JSONPath taken apart: its segments, the names in them, and how these are written.

use std::ops::Range;

use serde_json::Value;

/// What selects among the children of a node.
#[derive(Debug)]
pub(super) struct Segment {
    /// The names that it selects; other selectors left out.
    pub(super) names: Vec<Name>,
    /// The ids of operations that its filters compare with.
    pub(super) ids: Vec<Name>,
    /// Whether a name is all that it selects.
    pub(super) is_single: bool,
    /// Whether it looks below the children too.
    pub(super) is_descendant: bool,
}

/// A text of a JSONPath that can be another one.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) text: String,
    pub(super) form: Form,
    /// What a new name replaces: the dot or the quotes are part of it.
    pub(super) range: Range<usize>,
}

/// How a name is written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Form {
    /// Behind a dot.
    Child,
    /// Behind two dots, which stay.
    Descendant,
    /// In brackets, in these quotes.
    Quoted(char),
}

/// Takes a JSONPath apart; none if it is none.
pub(super) fn segments(text: &str) -> Option<Vec<Segment>> {
    let mut reader = Reader { text, at: 0 };
    reader.take('$').then_some(())?;
    let mut segments = Vec::new();
    while reader.next().is_some() {
        segments.push(reader.segment()?);
    }
    Some(segments)
}

impl Segment {
    /// The one name that it selects.
    pub(super) fn single(&self) -> Option<&Name> {
        self.names
            .first()
            .filter(|_| self.is_single && !self.is_descendant)
    }

    pub(super) fn name(&self) -> Option<&str> {
        let name = self.names.first().filter(|_| self.is_single);
        name.map(|name| name.text.as_str())
    }
}

/// A name as it stands in a JSONPath.
pub(super) fn written(name: &str, form: Form) -> String {
    let is_word = |char: char| char.is_alphanumeric() || char == '_';
    let is_plain =
        name.chars().all(is_word) && !name.starts_with(|first: char| first.is_ascii_digit());
    match form {
        Form::Quoted(mark) => quoted(name, mark),
        Form::Child if is_plain => format!(".{name}"),
        Form::Descendant if is_plain => name.to_owned(),
        Form::Child | Form::Descendant => format!("[{}]", quoted(name, '\'')),
    }
}

/// A name in quotes of this kind.
pub(super) fn quoted(name: &str, mark: char) -> String {
    let json = Value::from(name).to_string();
    if mark == '"' {
        return json;
    }
    let inner = json[1..json.len() - 1].replace("\\\"", "\"");
    format!("'{}'", inner.replace('\'', "\\'"))
}

/// The text of a name in quotes, these included; none if an escape in it is unknown.
fn unquoted(text: &str, mark: char) -> Option<String> {
    if mark == '"' {
        return serde_json::from_str(text).ok();
    }
    let mut json = String::from("\"");
    let mut chars = text[1..text.len() - 1].chars();
    while let Some(char) = chars.next() {
        match char {
            '\\' => match chars.next()? {
                '\'' => json.push('\''),
                other => json.extend(['\\', other]),
            },
            '"' => json.push_str("\\\""),
            other => json.push(other),
        }
    }
    json.push('"');
    serde_json::from_str(&json).ok()
}

/// The id of an operation as a filter selects it.
const ID: [&str; 3] = [".operationId", "['operationId']", "[\"operationId\"]"];

/// The comparisons of which an id can be one side.
const COMPARISONS: [&str; 2] = ["==", "!="];

/// The query that a text begins with, as it stands in a comparison; none if something else does, such as a function.
fn query(text: &str) -> Option<&str> {
    let text = text.trim_start();
    text.starts_with(['@', '$']).then_some(())?;
    let (mut depth, mut mark, mut is_escaped) = (0_usize, None, false);
    let ends = |char: char| {
        if let Some(open) = mark {
            mark = mark.filter(|_| char != open || is_escaped);
            is_escaped = char == '\\' && !is_escaped;
            return false;
        }
        match char {
            '\'' | '"' => mark = Some(char),
            '[' => depth += 1,
            ']' if depth > 0 => depth -= 1,
            _ => return depth == 0 && (char.is_whitespace() || "])&|,".contains(char)),
        }
        false
    };
    Some(text.find(ends).map_or(text, |end| &text[..end]))
}

/// Reads segments one after the other.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// The next character that is no blank.
    fn next(&mut self) -> Option<char> {
        self.at = self.text.len() - self.rest().trim_start().len();
        self.rest().chars().next()
    }

    fn take(&mut self, char: char) -> bool {
        let is_next = self.next() == Some(char);
        self.at += if is_next { char.len_utf8() } else { 0 };
        is_next
    }

    fn segment(&mut self) -> Option<Segment> {
        let start = self.at;
        let has_dot = self.take('.');
        let is_descendant = has_dot && self.rest().starts_with('.');
        self.at += usize::from(is_descendant);
        if (is_descendant || !has_dot) && self.rest().starts_with('[') {
            return self.brackets(is_descendant);
        }
        let from = if is_descendant { self.at } else { start };
        has_dot.then(|| self.word(from, is_descendant))?
    }

    /// A name, or an asterisk, behind a dot.
    fn word(&mut self, from: usize, is_descendant: bool) -> Option<Segment> {
        let rest = self.rest();
        let is_word = |char: char| char.is_alphanumeric() || char == '_' || !char.is_ascii();
        let end = rest
            .find(|char| !is_word(char))
            .unwrap_or(rest.len())
            .max(usize::from(rest.starts_with('*')));
        let text = rest.get(..end).filter(|text| !text.is_empty())?;
        self.at += end;
        let name = (text != "*").then(|| Name {
            text: text.to_owned(),
            form: if is_descendant {
                Form::Descendant
            } else {
                Form::Child
            },
            range: from..self.at,
        });
        Some(Segment {
            is_single: name.is_some(),
            names: name.into_iter().collect(),
            ids: Vec::new(),
            is_descendant,
        })
    }

    /// Selectors in brackets. What stands in quotes within a filter is no name, but may be an id.
    fn brackets(&mut self, is_descendant: bool) -> Option<Segment> {
        self.take('[');
        let (mut depth, mut is_selector, mut is_single) = (0_usize, true, true);
        let (mut names, mut ids) = (Vec::new(), Vec::new());
        loop {
            let char = self.next()?;
            match char {
                '\'' | '"' => {
                    let range = self.string(char)?;
                    if depth == 0 && is_selector {
                        names.push(self.quoted(range, char)?);
                    } else if self.is_id(&range) {
                        ids.extend(self.quoted(range, char));
                    }
                }
                ']' if depth == 0 => {
                    self.at += 1;
                    break;
                }
                '[' | '(' => depth += 1,
                ']' | ')' => depth = depth.checked_sub(1)?,
                _ => {}
            }
            let is_quote = matches!(char, '\'' | '"');
            self.at += if is_quote { 0 } else { char.len_utf8() };
            is_single &= is_quote;
            is_selector = char == ',' && depth == 0;
        }
        Some(Segment {
            is_single: is_single && names.len() == 1,
            names,
            ids,
            is_descendant,
        })
    }

    fn quoted(&self, range: Range<usize>, mark: char) -> Option<Name> {
        Some(Name {
            text: unquoted(&self.text[range.clone()], mark)?,
            form: Form::Quoted(mark),
            range,
        })
    }

    /// Whether a filter compares an `operationId` with the text here, which has just been passed.
    fn is_id(&self, range: &Range<usize>) -> bool {
        let before = self.text[..range.start].trim_end();
        let first = COMPARISONS
            .iter()
            .find_map(|sign| before.strip_suffix(sign));
        let behind = self.rest().trim_start();
        let second = COMPARISONS
            .iter()
            .find_map(|sign| behind.strip_prefix(sign));
        let member = first.or(second.and_then(query));
        member.is_some_and(|member| {
            let member = member.trim_end();
            ID.iter().any(|written| member.ends_with(written))
        })
    }

    /// Passes a text in quotes.
    fn string(&mut self, mark: char) -> Option<Range<usize>> {
        let start = self.at;
        let mut is_escaped = false;
        for (index, char) in self.rest().char_indices().skip(1) {
            if char == mark && !is_escaped {
                self.at += index + 1;
                return Some(start..self.at);
            }
            is_escaped = char == '\\' && !is_escaped;
        }
        None
    }
}
