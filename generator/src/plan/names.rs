//! Names: the only place where a Rust identifier is made and a collision is settled.

mod derived;
mod reserved;
mod spelling;
mod wanted;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use reserved::{
    KEYWORDS, NEVER_RAW, RESERVED_ACCESSORS, RESERVED_METHODS, RESERVED_SETTERS, RESERVED_TYPES,
    TYPE_PARAMETERS,
};
use spelling::{composed, spelt_out};
use std::collections::{HashMap, HashSet};

pub(super) use derived::{DerivedNames, Subject};
pub(super) use wanted::Wanted;

/// A scope in which every name is unique. A taken name gets the lowest free number behind it.
#[derive(Debug, Clone, Default)]
pub(super) struct Scope {
    taken: HashSet<String>,
    /// The number to try next behind a name: all before it are taken.
    numbers: HashMap<String, usize>,
}

impl Scope {
    /// The scope of all types and operations.
    pub(super) fn types() -> Self {
        Self::with(RESERVED_TYPES.iter().chain(TYPE_PARAMETERS))
    }

    /// The scope of the methods of a handle.
    pub(super) fn methods() -> Self {
        Self::with(RESERVED_METHODS)
    }

    /// The scope of an operation's inputs.
    pub(super) fn inputs() -> Self {
        Self::with(RESERVED_SETTERS)
    }

    /// The scope of a struct's fields.
    pub(super) fn fields() -> Self {
        Self::with(&["default", "extra", "new"])
    }

    /// The scope of the client's handles.
    pub(super) fn accessors() -> Self {
        Self::with(RESERVED_ACCESSORS)
    }

    /// The scope of the modules of types and operations, which also has the files of components and ids.
    pub(super) fn modules() -> Self {
        Self::with(&["ids", "operations", "schemas", "types"])
    }

    fn with<'a>(reserved: impl IntoIterator<Item = &'a &'a str>) -> Self {
        Self {
            taken: reserved.into_iter().map(|&name| name.to_owned()).collect(),
            numbers: HashMap::new(),
        }
    }

    /// Takes `name`, or the first free of `name2`, `name3`, …
    pub(super) fn take(&mut self, name: String) -> String {
        if self.taken.insert(name.clone()) {
            return name;
        }
        let plain = plain(&name);
        let number = self.numbers.entry(plain.to_owned()).or_insert(2);
        loop {
            let free = format!("{plain}{number}");
            *number += 1;
            if self.taken.insert(free.clone()) {
                return free;
            }
        }
    }

    /// Takes a name for each. A name that several want goes to the one that comes first by what it is on the wire, wherever it
    /// stands; the others get numbers in that order.
    pub(super) fn take_all<'a>(
        &mut self,
        wanted: impl IntoIterator<Item = Wanted<'a>>,
    ) -> Vec<String> {
        let wanted: Vec<Wanted> = wanted.into_iter().collect();
        let mut order: Vec<usize> = (0..wanted.len()).collect();
        order.sort_by_key(|place| wanted[*place].key());
        // Numbers come last, so that none takes a name that another one has by itself.
        order.retain(|place| !self.take_free(&wanted[*place].name));
        let mut names: Vec<String> = wanted.into_iter().map(|wanted| wanted.name).collect();
        for place in order {
            names[place] = self.take(std::mem::take(&mut names[place]));
        }
        names
    }

    /// Takes the names of fields: a reserved one gets an underscore, so that it stays readable.
    pub(super) fn take_fields<'a>(
        &mut self,
        wanted: impl IntoIterator<Item = Wanted<'a>>,
    ) -> Vec<String> {
        let mut wanted: Vec<Wanted> = wanted.into_iter().collect();
        for wanted in &mut wanted {
            let name = wanted.name.as_str();
            if RESERVED_SETTERS.contains(&name) && self.is_taken(name) {
                wanted.name.push('_');
            }
        }
        self.take_all(wanted)
    }

    /// Takes `name` if it is free; whether it was.
    pub(super) fn take_free(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Whether `name` is in use.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }
}

/// What to do about a name of which Rust can have nothing alike; `None` where only its spelling has to change.
pub(super) fn unfit(written: &str) -> Option<&'static str> {
    let name = composed(spelt_out(written).to_snake_case());
    match name.chars().next() {
        None => Some("give a name, or remove the keyword"),
        Some(first) if !unicode_ident::is_xid_start(first) => Some("start it with a letter"),
        Some(_) => None,
    }
}

/// A type's or variant's name.
pub(super) fn type_name(wire: &str) -> String {
    let name = composed(spelt_out(wire).to_upper_camel_case());
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("N{name}"),
        Some(_) if NEVER_RAW.contains(&name.as_str()) => format!("{name}_"),
        Some(_) => name,
    }
}

/// The name of a listed number: sign, point and exponent are spelt out, so that 1.5 is told from 15.
pub(super) fn number_name(number: &str) -> String {
    let spelt = number.replace('.', "Point").replace("e-", "EMinus");
    let spelt = spelt.replace("e+", "E").replace('e', "E");
    match spelt.strip_prefix('-') {
        Some(rest) => format!("Minus{rest}"),
        None => format!("N{spelt}"),
    }
}

/// The name of a listed text; one that is a number with points is called as that number is, and numbers in any other stay apart:
/// `16:9` is `N16_9`.
pub(super) fn text_name(text: &str) -> String {
    let mut parts = text.split('.');
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|one| one.is_ascii_digit());
    if parts.all(is_number) {
        return number_name(text);
    }
    let spelt = spelt_out(text);
    let names = split_numbers(&spelt).into_iter().enumerate();
    let names = names.map(|(place, part)| match place {
        0 => type_name(part),
        _ => composed(part.to_upper_camel_case()),
    });
    names.collect::<Vec<_>>().join("_")
}

/// The parts of spelt-out text between which nothing but what parts words stands between two digits.
fn split_numbers(spelt: &str) -> Vec<&str> {
    let is_gap = |character: char| matches!(character, ' ' | '_');
    let (mut parts, mut rest, mut from) = (Vec::new(), spelt, 0);
    while let Some(gap) = rest[from..].find(is_gap).map(|at| at + from) {
        let after = rest[gap..].trim_start_matches(is_gap);
        let is_apart = rest[..gap].ends_with(|one: char| one.is_ascii_digit())
            && after.starts_with(|one: char| one.is_ascii_digit());
        if is_apart {
            parts.push(&rest[..gap]);
            (rest, from) = (after, 0);
        } else {
            from = rest.len() - after.len();
        }
    }
    parts.push(rest);
    parts
}

/// The name of a success: what RFC 9110, section 15.3, calls its status.
pub(crate) fn status_name(status: &str) -> String {
    let name = match status {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritative",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        other if other.parse::<u16>().is_ok() => return format!("Status{other}"),
        _ => "Success",
    };
    name.to_owned()
}

/// A field's, method's or module's name; a keyword becomes a raw identifier.
pub(super) fn field_name(wire: &str) -> String {
    let name = plain_field_name(wire);
    match name.as_str() {
        keyword if NEVER_RAW.contains(&keyword) => format!("{name}_"),
        keyword if KEYWORDS.contains(&keyword) => format!("r#{name}"),
        _ => name,
    }
}

/// Whether a method is called exactly so.
pub(super) fn is_method_name(written: &str) -> bool {
    let name = field_name(written);
    name.strip_prefix("r#").unwrap_or(&name) == written
}

/// Whether a type is called exactly so. Further capitals are fine: `get_x_y` gives `GetXY`, of which a change of case would make
/// `GetXy`.
pub(super) fn is_type_name(written: &str) -> bool {
    let name = type_name(written);
    name.chars().next() == written.chars().next() && name.to_lowercase() == written.to_lowercase()
}

/// A module's name: keywords get an underscore, since a raw identifier reads badly as a file name. It has ASCII alone, as Rust
/// wants it of a module that is a file.
pub(super) fn module_name(wire: &str) -> String {
    let ascii = wire.replace(|one: char| !one.is_ascii(), " ");
    let name = match plain_field_name(&ascii) {
        name if !ascii.trim().is_empty() => name,
        _ if wire.is_empty() => "empty".to_owned(),
        _ => "tag".to_owned(),
    };
    if KEYWORDS.contains(&name.as_str()) || NEVER_RAW.contains(&name.as_str()) || name == "mod" {
        format!("{name}_")
    } else {
        name
    }
}

/// A constant's name.
pub(super) fn constant_name(wire: &str) -> String {
    plain_field_name(wire).to_shouty_snake_case()
}

/// What the type of a field's values is called after its owner: as the field is on the wire, with the number that the field has.
pub(super) fn part_name(wire: &str, field: &str) -> String {
    let wanted = field_name(wire);
    let number = plain(field).strip_prefix(plain(&wanted));
    format!("{}{}", type_name(wire), number.unwrap_or_default())
}

/// A name as it is without what stands only where it would be a keyword.
fn plain(name: &str) -> &str {
    let name = name.strip_prefix("r#").unwrap_or(name);
    name.strip_suffix('_').unwrap_or(name)
}

/// Name of the method that sends null for a field.
pub(super) fn clear_name(field: &str) -> String {
    format!("clear_{}", field.strip_prefix("r#").unwrap_or(field))
}

/// The package's name as Rust code writes it.
pub(super) fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}

/// The words of a name, in small letters.
pub(super) fn words(name: &str) -> String {
    name.to_snake_case().replace('_', " ")
}

/// Name of the environment variable that holds a token.
pub(super) fn token_variable(package: &str) -> String {
    let name = package.strip_suffix("-client").unwrap_or(package);
    format!("{}_TOKEN", name.to_shouty_snake_case())
}

fn plain_field_name(wire: &str) -> String {
    if is_snake_case(wire) {
        return wire.to_owned();
    }
    let name = composed(spelt_out(wire).to_snake_case());
    match name.chars().next() {
        None => "empty".to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("n{name}"),
        Some(_) => name,
    }
}

/// Whether a name is in snake case and begins with a letter, as most are on the wire.
fn is_snake_case(wire: &str) -> bool {
    let is_plain = |one: u8| one.is_ascii_lowercase() || one.is_ascii_digit();
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(is_plain);
    wire.starts_with(|first: char| first.is_ascii_lowercase()) && wire.split('_').all(is_word)
}

#[cfg(test)]
mod tests;
