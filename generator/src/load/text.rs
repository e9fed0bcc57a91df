//! Text to value: JSON and YAML, each read by its own library in one function.
//!
//! Both feed the same visitor, which keeps the order of members and finds what the libraries accept in silence: members of the
//! same name, YAML tags, numbers that JSON lacks. Nothing after this module knows which of the two a source was.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};
use serde_json::{Map, Number, Value};

use super::issues::{Issue, Issues};
use super::path::Path;
use crate::Source;
use crate::diagnostics::{Diagnostics, Part, Place, Pointer};

/// Objects and arrays within one another, at most. Both libraries refuse more on their own account, so that a hostile
/// document cannot overflow the stack here or in any later stage.
pub const MAX_DEPTH: usize = 127;

/// Nodes that YAML aliases may add to those that the text itself holds (a node takes a byte at least).
const MAX_ALIASED_NODES: usize = 1_000_000;

/// The value of a source; `None` when an error was reported. `source` is its index in diagnostics, 0 for the document.
pub(super) fn parse(text: &Source, source: usize, diagnostics: &mut Diagnostics) -> Option<Value> {
    let body = text.text.strip_prefix('\u{feff}').unwrap_or(&text.text);
    if body.trim().is_empty() {
        diagnostics.error(
            "syntax",
            Place::source(source, Pointer::root()),
            format!("`{}` is empty", text.name),
        );
        return None;
    }
    let (parsed, found) = parse_either(&text.name, body);
    let is_clean = found.issues.is_empty();
    found.issues.report(source, diagnostics);
    match parsed {
        Ok(value) => Some(value).filter(|_| is_clean),
        Err(error) => {
            error.report(source, diagnostics);
            None
        }
    }
}

/// Reads what starts as JSON does as JSON, which is faster; where that fails, a file that is called YAML is read as such.
fn parse_either(name: &str, text: &str) -> (Result<Value, SyntaxError>, Found) {
    let mut found = Found::new(text);
    if !text.trim_start().starts_with(['{', '[']) {
        return (parse_yaml(text, &mut found), found);
    }
    let parsed = parse_json(text, &mut found);
    if parsed.is_err() && is_called_yaml(name) {
        found = Found::new(text);
        return (parse_yaml(text, &mut found), found);
    }
    (parsed, found)
}

fn is_called_yaml(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| {
        ["yaml", "yml"]
            .iter()
            .any(|yaml| ending.eq_ignore_ascii_case(yaml))
    })
}

fn parse_json(text: &str, found: &mut Found) -> Result<Value, SyntaxError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Node {
        path: &Path::Root,
        found,
    }
    .deserialize(&mut deserializer);
    value
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(|error| SyntaxError {
            at: (error.line() > 0).then(|| (error.line(), error.column().max(1))),
            message: without_position(&error.to_string()),
        })
}

fn parse_yaml(text: &str, found: &mut Found) -> Result<Value, SyntaxError> {
    if let Some(error) = hostile_nesting(text) {
        return Err(error);
    }
    let deserializer = serde_yaml::Deserializer::from_str(text);
    Node {
        path: &Path::Root,
        found,
    }
    .deserialize(deserializer)
    .map_err(|error| SyntaxError {
        at: error.location().map(|at| (at.line(), at.column())),
        message: without_position(&error.to_string()),
    })
}

/// The YAML library takes quadratic time for collections nested in the ten thousands, so these are looked for first.
fn hostile_nesting(text: &str) -> Option<SyntaxError> {
    const MAX_ON_A_LINE: usize = 1_000;
    const MAX_OPEN_BRACKETS: usize = 2_000;
    let mut open = 0_usize;
    for (index, line) in text.lines().enumerate() {
        let is_nested = ["- -", "? ?", ": :"]
            .iter()
            .any(|twice| line.contains(twice));
        let indicators = line.bytes().take_while(|byte| b" \t-?:".contains(byte));
        let levels = indicators.filter(|byte| !byte.is_ascii_whitespace());
        if is_nested && levels.count() > MAX_ON_A_LINE {
            return Some(SyntaxError::too_deep(index + 1, 1));
        }
        for byte in line.bytes() {
            match byte {
                b'[' | b'{' => open += 1,
                b']' | b'}' => open = open.saturating_sub(1),
                _ => {}
            }
            if open > MAX_OPEN_BRACKETS {
                // Brackets in prose count too, so the event parser has the last word. It gives up at 255 levels.
                return first_fault(text);
            }
        }
    }
    None
}

fn first_fault(text: &str) -> Option<SyntaxError> {
    let error = saphyr_parser::Parser::new_from_str(text).find_map(Result::err)?;
    let at = error.marker();
    error
        .info()
        .contains("recursion limit")
        .then(|| SyntaxError::too_deep(at.line(), at.col() + 1))
}

struct SyntaxError {
    at: Option<(usize, usize)>,
    message: String,
}

impl SyntaxError {
    fn too_deep(line: usize, column: usize) -> Self {
        Self {
            at: Some((line, column)),
            message: "recursion limit exceeded".to_owned(),
        }
    }

    fn report(&self, source: usize, diagnostics: &mut Diagnostics) {
        let part = self
            .at
            .map_or(Part::Value, |(line, column)| Part::At { line, column });
        let place = Place::source(source, Pointer::root()).part(part);
        if self.message.contains("recursion limit") {
            let message = format!("nested deeper than {MAX_DEPTH} levels");
            diagnostics
                .error("nesting", place, message)
                .help("move inner schemas to `components` and refer to them");
        } else if self.message.contains("repetition limit") {
            report_aliases(place, diagnostics);
        } else if self.message.contains("more than one document") {
            let message = "the file holds more than one YAML document";
            diagnostics
                .error("syntax", place, message)
                .help("keep one document; remove the `---` between them and what follows");
        } else {
            let diagnostic = diagnostics.error("syntax", place, self.message.clone());
            if self.message.contains("mapping values are not allowed") {
                diagnostic.help(
                    "put quotes around the text if the `: ` is part of it; or mend the indentation",
                );
            }
        }
    }
}

fn report_aliases(place: Place, diagnostics: &mut Diagnostics) {
    let message = format!("YAML aliases repeat more than {MAX_ALIASED_NODES} nodes");
    diagnostics
        .error("aliases", place, message)
        .help("write `$ref` in place of aliases that contain other aliases");
}

/// The message without the position of the error itself. One of the YAML library may go on with the position of what it began.
fn without_position(message: &str) -> String {
    let Some((fact, rest)) = message.split_once(" at line ") else {
        return message.to_owned();
    };
    let context = rest.find(", ").map_or("", |comma| &rest[comma..]);
    format!("{fact}{context}")
}

/// What reading finds beside the value.
struct Found {
    issues: Issues,
    nodes: usize,
    max_nodes: usize,
}

impl Found {
    fn new(text: &str) -> Self {
        Self {
            issues: Issues::default(),
            nodes: 0,
            max_nodes: text.len() + MAX_ALIASED_NODES,
        }
    }
}

struct Node<'p, 'f> {
    path: &'p Path<'p>,
    found: &'f mut Found,
}

impl<'de> DeserializeSeed<'de> for Node<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.found.nodes += 1;
        if self.found.nodes > self.found.max_nodes {
            return Err(D::Error::custom("repetition limit exceeded"));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_, '_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value that JSON has")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    /// Past 64 bits YAML is read like JSON: the nearest float.
    #[expect(clippy::cast_precision_loss, reason = "serde_json does the same")]
    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    #[expect(clippy::cast_precision_loss, reason = "serde_json does the same")]
    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        let number = Number::from_f64(value);
        if number.is_none() {
            self.found
                .issues
                .push(|| Issue::NotFinite(self.path.pointer()));
        }
        Ok(number.map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let path = Path::Element(self.path, list.len());
            match elements.next_element_seed(Node {
                path: &path,
                found: self.found,
            })? {
                Some(element) => list.push(element),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(name) = members.next_key_seed(Key)? {
            let path = Path::Member(self.path, &name);
            let value = members.next_value_seed(Node {
                path: &path,
                found: self.found,
            })?;
            if map.contains_key(&name) {
                self.found
                    .issues
                    .push(|| Issue::DuplicateKey(path.pointer()));
            } else if name == "<<" && !value.is_string() {
                self.found.issues.push(|| Issue::MergeKey(path.pointer()));
            }
            map.insert(name, value);
        }
        Ok(Value::Object(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Value, A::Error> {
        let (tag, content) = data.variant_seed(Key)?;
        self.found
            .issues
            .push(|| Issue::Tag(self.path.pointer(), tag));
        content.newtype_variant_seed(Node {
            path: self.path,
            found: self.found,
        })
    }
}

/// A member's name as it is written: YAML's `200` and `true` are names like any other.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name")
    }

    fn visit_str<E>(self, name: &str) -> Result<String, E> {
        Ok(name.to_owned())
    }

    fn visit_string<E>(self, name: String) -> Result<String, E> {
        Ok(name)
    }
}
