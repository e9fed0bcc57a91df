//! Keywords that are missing, misspelt or of the wrong type: what is said of them, and what the output assumes.
//!
//! All of them are warnings but for what no right client can do without. An extension of ours is written for this generator
//! alone, so a fault in one is an error.

use serde_json::Value;

use super::keywords::EXTENSION_PREFIX;
use super::kind_of;
use super::kinds::{Kind, Need, Shape};
use super::path::Path;
use super::repair::Repair;
use super::suggest::{did_you_mean, meanwhile, one_of};
use super::walk::{Walk, fits};

impl Walk<'_> {
    /// A keyword that an object should have, or must.
    pub(super) fn missing(&mut self, keyword: &str, need: Need, kind: Kind, path: &Path<'_>) {
        let message = format!("{} needs `{keyword}`", kind.title());
        let assumed = match need {
            Need::Must => {
                self.diagnostics
                    .error("missing-keyword", path.place(), message)
                    .help(format!("add `{keyword}`"));
                return;
            }
            Need::Should | Need::May => "takes an empty text",
            Need::Empty => {
                self.put(
                    &Path::Member(path, keyword),
                    Value::Object(serde_json::Map::new()),
                );
                "takes it as empty"
            }
            Need::Holder => {
                self.remove(path);
                "leaves the whole object out"
            }
        };
        self.diagnostics
            .warning("missing-keyword", path.place(), message)
            .help(format!("add `{keyword}`; the output {assumed}"));
    }

    /// A keyword that its object needs, whose value is of another type.
    pub(super) fn unfit(&mut self, value: &Value, need: Need, shape: Shape, path: &Path<'_>) {
        match (need, path) {
            _ if is_quotable(value, shape) => self.wrong_type(value, shape, path),
            (Need::Must, _) => {
                let message = wrong(value, shape, path);
                self.diagnostics
                    .error("wrong-type", path.place(), message)
                    .help("mend it; nothing can be generated without it");
            }
            (Need::Holder, Path::Member(holder, _)) => {
                let message = wrong(value, shape, path);
                self.diagnostics
                    .warning("wrong-type", path.place(), message)
                    .help("mend it; the output leaves the whole object out");
                self.remove(holder);
            }
            (Need::Empty, _) => {
                let message = wrong(value, shape, path);
                self.diagnostics
                    .warning("wrong-type", path.place(), message)
                    .help("mend it; the output takes it as empty");
                self.put(path, Value::Object(serde_json::Map::new()));
            }
            _ => self.wrong_type(value, shape, path),
        }
    }

    /// A text that is none of those that the keyword takes.
    pub(super) fn wrong_word(&mut self, word: &str, words: &[&str], path: &Path<'_>) {
        let message = format!("`{word}` is none of {}", one_of(words));
        let help = did_you_mean(
            word,
            words.iter().copied(),
            &format!("write {}", one_of(words)),
        );
        if is_strict(words, path) {
            self.diagnostics
                .error("wrong-value", path.place(), message)
                .help(help);
            return;
        }
        self.remove(path);
        self.diagnostics
            .warning("wrong-value", path.place(), message)
            .help(meanwhile(&help, "is as if it were not there"));
    }

    /// A value of another type than the keyword takes.
    pub(super) fn wrong_type(&mut self, value: &Value, shape: Shape, path: &Path<'_>) {
        let message = wrong(value, shape, path);
        if in_extension(path) {
            let diagnostic = self.diagnostics.error("wrong-type", path.place(), message);
            if is_quotable(value, shape) {
                diagnostic.help("put quotes around it");
            }
            return;
        }
        let help = self.assume(value, shape, path);
        self.diagnostics
            .warning("wrong-type", path.place(), message)
            .help(help);
    }

    /// Records what stands for a value of the wrong type, and says it.
    fn assume(&mut self, value: &Value, shape: Shape, path: &Path<'_>) -> &'static str {
        let read = match value {
            Value::String(text) => serde_json::from_str(text).ok(),
            _ => None,
        };
        match (shape, read) {
            _ if is_quotable(value, shape) => {
                self.put(path, value.to_string().into());
                "put quotes around it, which the output assumes"
            }
            (_, Some(read)) if fits(&read, shape) => {
                self.put(path, read);
                "remove the quotes, which the output does too"
            }
            (Shape::Object(Kind::Schema) | Shape::Referable(Kind::Schema), _) => {
                self.put(path, Value::Object(serde_json::Map::new()));
                "write a schema; the output takes any JSON"
            }
            (Shape::Object(Kind::OauthFlows), _) => {
                self.put(path, Value::Object(serde_json::Map::new()));
                "mend it; the output takes it as empty"
            }
            (Shape::List(_), _) => {
                self.put(path, Value::Array(Vec::new()));
                "mend it; the output takes an empty array"
            }
            _ => {
                self.remove(path);
                "mend it; the output is as if it were not there"
            }
        }
    }

    pub(super) fn put(&mut self, path: &Path<'_>, value: Value) {
        self.repairs.push(Repair::Put(path.pointer(), value));
    }

    pub(super) fn remove(&mut self, path: &Path<'_>) {
        self.repairs.push(Repair::Remove(path.pointer()));
    }
}

/// Whether quotes would make the value what the keyword takes.
fn is_quotable(value: &Value, shape: Shape) -> bool {
    let is_scalar = value.is_number() || value.is_boolean();
    match shape {
        Shape::Text => is_scalar,
        Shape::Word(words) => is_scalar && words.contains(&value.to_string().as_str()),
        _ => false,
    }
}

/// Words without which there is no right client: where a parameter or a key goes, the type of a security scheme.
fn is_strict(words: &[&str], path: &Path<'_>) -> bool {
    words.contains(&"cookie") || words.contains(&"oauth2") || in_extension(path)
}

fn in_extension(path: &Path<'_>) -> bool {
    match path {
        Path::Root | Path::At(_) => false,
        Path::Member(parent, name) => name.starts_with(EXTENSION_PREFIX) || in_extension(parent),
        Path::Element(parent, _) => in_extension(parent),
    }
}

fn wrong(value: &Value, shape: Shape, path: &Path<'_>) -> String {
    let name = match path {
        Path::Element(list, _) => format!("an element of `{}`", last(list)),
        _ => format!("`{}`", last(path)),
    };
    match value {
        Value::String(text) if is_numeric(shape) && is_past_floats(text) => {
            format!("{name} is {text}, which is past the numbers that can be read (64-bit floats)")
        }
        _ => format!("{name} must be {}, not {}", expected(shape), shown(value)),
    }
}

/// The name of a node within its object.
fn last(path: &Path<'_>) -> String {
    let pointer = path.pointer();
    pointer.last().unwrap_or_default().into_owned()
}

const fn is_numeric(shape: Shape) -> bool {
    matches!(shape, Shape::Count | Shape::Number | Shape::Bound)
}

/// Whether a text, which YAML makes of what it cannot read, is a number too great for a float.
fn is_past_floats(text: &str) -> bool {
    let has_digits = text.bytes().any(|byte| byte.is_ascii_digit());
    has_digits && text.parse().is_ok_and(f64::is_infinite)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => format!("`{flag}`"),
        other => kind_of(other).to_owned(),
    }
}

fn expected(shape: Shape) -> String {
    match shape {
        Shape::Any => "any value".to_owned(),
        Shape::Text => "text".to_owned(),
        Shape::Word(words) => one_of(words),
        Shape::Flag => "`true` or `false`".to_owned(),
        Shape::Count => "a whole number from 0".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::Bound => "`true`, `false` or a number".to_owned(),
        Shape::FlagOrSchema => "`true`, `false` or a schema".to_owned(),
        Shape::Object(kind) | Shape::Referable(kind) => kind.title().to_owned(),
        Shape::List(_) => "an array".to_owned(),
        Shape::Map(_) => "an object".to_owned(),
    }
}
