//! Values as the styles of OpenAPI 3.0 write them, by the tables of its Parameter Object and RFC 6570.
//!
//! What the standard leaves open is as ARCHITECTURE.md has it, under "Known limits".

use std::fmt::Write as _;

use percent_encoding::percent_decode_str;
use serde_json::Value;

/// Encodes a text for the place where it stands.
pub(crate) type Encode = fn(&str) -> String;

/// A text that a style makes: pieces with delimiters between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    whole: String,
    /// How much of it stands before the first piece.
    head: usize,
    /// The pieces are members of an object, which have no order: what stands between them, and the members.
    unordered: Option<(String, Vec<String>)>,
}

/// A name and a text, such as a query has.
pub(crate) type Pair = (String, Text);

/// Percent-encodes all but the unreserved characters (RFC 3986, section 2.3).
pub(crate) fn percent(text: &str) -> String {
    percent_but(text, b"-._~")
}

/// Leaves reserved characters and triplets as they are (RFC 6570, section 3.2.3), but not those that end a pair, read as a
/// space or are encoded by every browser in a query (WHATWG URL, section 1.3).
pub(crate) fn reserved(text: &str) -> String {
    triplets_kept(text, b"-._~:/?@!$()*,;=")
}

/// What a path or a query of a template says, with all encoded that neither can have (RFC 3986, sections 3.3 and 3.4).
pub(crate) fn literal(text: &str) -> String {
    triplets_kept(text, b"-._~!$&'()*+,;=:@/?")
}

fn triplets_kept(text: &str, kept: &[u8]) -> String {
    let is_triplet = |rest: &str| {
        let digits = rest.as_bytes().get(1..3);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    let mut out = String::new();
    for (at, char) in text.char_indices() {
        if char == '%' && is_triplet(&text[at..]) {
            out.push('%');
        } else {
            out += &percent_but(char.encode_utf8(&mut [0; 4]), kept);
        }
    }
    out
}

/// As it is: headers, and forms before they are encoded as a whole.
pub(crate) fn plain(text: &str) -> String {
    text.to_owned()
}

/// As it is read where triplets are left as they are.
pub(crate) fn triplets_read(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn percent_but(text: &str, kept: &[u8]) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || kept.contains(&byte) {
            out.push(byte.into());
        } else {
            write!(out, "%{byte:02X}").expect("a String takes any text");
        }
        out
    })
}

impl Text {
    pub(crate) fn of(whole: String) -> Self {
        Self {
            whole,
            head: 0,
            unordered: None,
        }
    }

    /// Pieces that have no order, with this between them.
    pub(crate) fn unordered(between: &str, pieces: Vec<String>) -> Self {
        Self {
            whole: pieces.join(between),
            head: 0,
            unordered: Some((between.to_owned(), pieces)),
        }
    }

    /// The same, encoded for the place where it stands.
    pub(crate) fn encoded(self, encode: Encode) -> Self {
        let pieces = |(between, pieces): (String, Vec<String>)| {
            let pieces = pieces.iter().map(|piece| encode(piece));
            (encode(&between), pieces.collect())
        };
        Self {
            whole: encode(&self.whole),
            head: encode(&self.whole[..self.head]).len(),
            unordered: self.unordered.map(pieces),
        }
    }

    /// What was sent says the same.
    pub(crate) fn is_said_by(&self, sent: &str) -> bool {
        let Some((between, members)) = &self.unordered else {
            return is_same(&self.whole, sent);
        };
        let Some(sent) = sent.strip_prefix(&self.whole[..self.head]) else {
            return false;
        };
        let rest = members
            .iter()
            .try_fold(format!("{sent}{between}"), |rest, member| {
                let at = rest.find(&format!("{member}{between}"))?;
                Some(rest[..at].to_owned() + &rest[at + member.len() + between.len()..])
            });
        rest.is_some_and(|rest| rest.is_empty())
    }

    pub(crate) fn show(&self) -> &str {
        &self.whole
    }
}

/// The same text, or JSON that differs in nothing but its layout.
fn is_same(expected: &str, sent: &str) -> bool {
    let json = |text: &str| {
        let text = percent_encoding::percent_decode_str(text)
            .decode_utf8()
            .ok()?;
        let value: Value =
            serde_json::from_str(text.trim_start_matches(|char| !"{[".contains(char))).ok()?;
        (value.is_object() || value.is_array()).then_some(value)
    };
    expected == sent || json(expected).is_some_and(|value| Some(value) == json(sent))
}

/// The text of a value that is one; of any other, its JSON.
pub(crate) fn leaf(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What stands for `{name}` in a path.
pub(crate) fn in_path(name: &str, value: &Value, (style, explode): (&str, bool)) -> Text {
    let mut text = match (style, explode) {
        ("label", true) => delimited(value, ".", "=", percent),
        ("matrix", true) => return exploded_matrix(name, value),
        (_, true) => delimited(value, ",", "=", percent),
        (_, false) => delimited(value, ",", ",", percent),
    };
    let prefix = match style {
        "label" => ".".to_owned(),
        "matrix" if text.whole.is_empty() => format!(";{name}"),
        "matrix" => format!(";{name}="),
        _ => String::new(),
    };
    text.head = prefix.len();
    text.whole.insert_str(0, &prefix);
    text
}

fn exploded_matrix(name: &str, value: &Value) -> Text {
    let piece = |name: &str, value: &Value| match percent(&leaf(value)) {
        text if text.is_empty() => format!(";{}", percent(name)),
        text => format!(";{}={text}", percent(name)),
    };
    match value {
        Value::Array(elements) => Text::of(
            elements
                .iter()
                .map(|element| piece(name, element))
                .collect(),
        ),
        Value::Object(members) => {
            let pieces: Vec<String> = members
                .iter()
                .map(|(name, value)| piece(name, value))
                .collect();
            let members = pieces.iter().map(|piece| piece[1..].to_owned()).collect();
            Text {
                whole: pieces.concat(),
                head: 1,
                unordered: Some((";".to_owned(), members)),
            }
        }
        other => Text::of(piece(name, other)),
    }
}

/// The value of a header, whose style is always `simple`.
pub(crate) fn in_header(value: &Value, explode: bool) -> Text {
    delimited(value, ",", if explode { "=" } else { "," }, plain)
}

/// The pairs of a query, of cookies or of a form; none of an empty list or object.
pub(crate) fn pairs(
    name: &str,
    value: &Value,
    (style, explode): (&str, bool),
    encode: Encode,
) -> Vec<Pair> {
    let is_empty = match value {
        Value::Null => true,
        Value::Array(elements) => elements.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    };
    let joined =
        |delimiter: &str| vec![(encode(name), delimited(value, delimiter, delimiter, encode))];
    match style {
        _ if is_empty => Vec::new(),
        "deepObject" => deep(name, value, encode),
        _ if explode => exploded(name, value, encode),
        "spaceDelimited" => joined(&encode(" ")),
        "pipeDelimited" => joined(&encode("|")),
        _ => joined(","),
    }
}

fn exploded(name: &str, value: &Value, encode: Encode) -> Vec<Pair> {
    match value {
        Value::Object(members) => {
            let pairs = members
                .iter()
                .flat_map(|(name, value)| repeated(name, value, encode));
            pairs.collect()
        }
        other => repeated(name, other, encode),
    }
}

fn repeated(name: &str, value: &Value, encode: Encode) -> Vec<Pair> {
    let pair = |value: &Value| (encode(name), Text::of(encode(&leaf(value))));
    match value {
        Value::Null => Vec::new(),
        Value::Array(elements) => elements.iter().map(pair).collect(),
        other => vec![pair(other)],
    }
}

/// `name[member]`; what is deeper is left open.
fn deep(name: &str, value: &Value, encode: Encode) -> Vec<Pair> {
    match value {
        Value::Null => Vec::new(),
        Value::Object(members) => {
            let pairs = members.iter();
            pairs
                .flat_map(|(member, value)| deep(&format!("{name}[{member}]"), value, encode))
                .collect()
        }
        Value::Array(elements) => {
            let pairs = elements.iter().enumerate().flat_map(|(index, element)| {
                let is_leaf = !element.is_array() && !element.is_object();
                let place = if is_leaf {
                    String::new()
                } else {
                    index.to_string()
                };
                deep(&format!("{name}[{place}]"), element, encode)
            });
            pairs.collect()
        }
        other => vec![(encode(name), Text::of(encode(&leaf(other))))],
    }
}

/// Elements, or names and values of members, in one text.
fn delimited(value: &Value, delimiter: &str, joint: &str, encode: Encode) -> Text {
    match value {
        Value::Array(elements) => {
            let texts: Vec<String> = elements
                .iter()
                .map(|element| encode(&leaf(element)))
                .collect();
            Text::of(texts.join(delimiter))
        }
        Value::Object(members) => {
            let there = members.iter().filter(|(_, value)| !value.is_null());
            let texts = there
                .map(|(name, value)| format!("{}{joint}{}", encode(name), encode(&leaf(value))));
            let members: Vec<String> = texts.collect();
            Text {
                whole: members.join(delimiter),
                head: 0,
                unordered: Some((delimiter.to_owned(), members)),
            }
        }
        other => Text::of(encode(&leaf(other))),
    }
}
