//! Names: the only place where a Rust identifier is made and a collision is settled.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use std::collections::{HashMap, HashSet};

/// The type parameters of emitted code and of the runtime's macros: a type of that name would be hidden by them.
const TYPE_PARAMETERS: &[&str] = &["C", "D", "I", "M", "S", "T"];

/// Names that emitted modules import or that Rust's prelude gives, and `New`, whose method `new` looks like a constructor of another
/// type to clippy: no type may take them.
const RESERVED_TYPES: &[&str] = &[
    "Allows",
    "Answer",
    "ApiError",
    "Authenticated",
    "BTreeMap",
    "Base64",
    "Binary",
    "Blank",
    "BlockingDownload",
    "BlockingDownloadCall",
    "BlockingLogIn",
    "BlockingTwoFactor",
    "Body",
    "Box",
    "Budget",
    "BudgetError",
    "Bytes",
    "Call",
    "CallFuture",
    "Cap",
    "Checker",
    "Client",
    "ClientBuilder",
    "Clone",
    "CollectAll",
    "Collected",
    "DateTime",
    "Decimal",
    "Debug",
    "DecodeError",
    "Default",
    "Display",
    "Download",
    "DownloadCall",
    "DownloadError",
    "DownloadFuture",
    "Drop",
    "Effect",
    "Eq",
    "Err",
    "Error",
    "FixedOffset",
    "FilePart",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "ItemId",
    "Items",
    "Iterator",
    "Limits",
    "Map",
    "Method",
    "Multipart",
    "NaiveDate",
    "New",
    "None",
    "Object",
    "OneOrMany",
    "Ok",
    "Operation",
    "OperationInfo",
    "Option",
    "Ord",
    "OutcomeUnknown",
    "PageBy",
    "PageSigns",
    "PageTurn",
    "Paged",
    "Pages",
    "ParameterStyle",
    "ParameterTree",
    "PartialEq",
    "PartialOrd",
    "Priority",
    "Public",
    "PublicOperation",
    "Clock",
    "Refusal",
    "RequestWriter",
    "Result",
    "Secret",
    "Self",
    "Send",
    "Sized",
    "Sleep",
    "Some",
    "TimeoutError",
    "TransportFuture",
    "Violation",
    "String",
    "Sync",
    "Tier",
    "ToString",
    "Token",
    "Transport",
    "TransportError",
    "Upload",
    "Value",
    "Vec",
];

/// Methods of calls: no setter of an operation may take them.
const RESERVED_SETTERS: &[&str] = &[
    "budget",
    "collect_all",
    "default",
    "download",
    "header",
    "into_future",
    "items",
    "map",
    "new",
    "no_wait",
    "operation",
    "pages",
    "prepare",
    "priority",
    "retries",
    "save_to",
    "send",
    "send_raw",
    "timeout",
    "write_to",
];

/// Methods that everyone takes for those of the standard library, clippy too: no call of a handle may take them.
const RESERVED_METHODS: &[&str] = &["clone", "cmp", "default", "iter", "iter_mut", "new"];

/// Methods of clients: no handle may take them.
const RESERVED_ACCESSORS: &[&str] = &[
    "base_url",
    "blocking",
    "budget",
    "builder",
    "clone",
    "default",
    "execute",
    "from_env",
    "into_core",
    "log_in",
    "new",
    "public",
    "read_only",
    "set_token",
    "transport",
    "with_core",
];

/// Words that cannot be identifiers as they are.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that even a raw identifier cannot be.
const NEVER_RAW: &[&str] = &["crate", "self", "Self", "super", "_"];

/// A scope in which every name is unique. A taken name gets the lowest free number behind it.
#[derive(Debug, Default)]
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
        // An underscore stands only where the name alone would be a keyword.
        let plain = name.strip_prefix("r#").unwrap_or(&name);
        let plain = plain.strip_suffix('_').unwrap_or(plain);
        let number = self.numbers.entry(plain.to_owned()).or_insert(2);
        loop {
            let free = format!("{plain}{number}");
            *number += 1;
            if self.taken.insert(free.clone()) {
                return free;
            }
        }
    }

    /// Takes `name` if it is free; whether it was.
    pub(super) fn take_free(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Whether `name` is in use.
    pub(super) fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    /// Takes a field's name: a reserved one gets an underscore, so that it stays readable.
    pub(super) fn take_field(&mut self, name: String) -> String {
        let name = if RESERVED_SETTERS.contains(&name.as_str()) && self.taken.contains(&name) {
            format!("{name}_")
        } else {
            name
        };
        self.take(name)
    }
}

/// A type's or variant's name.
pub(super) fn type_name(wire: &str) -> String {
    let name = spelt_out(wire).to_upper_camel_case();
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("N{name}"),
        Some(_) if NEVER_RAW.contains(&name.as_str()) => format!("{name}_"),
        Some(_) => name,
    }
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
    let name = spelt_out(wire).to_snake_case();
    match name.chars().next() {
        None => "empty".to_owned(),
        Some(first) if !unicode_ident::is_xid_start(first) => format!("n{name}"),
        Some(_) => name,
    }
}

/// The parts of a wire name that can stand in an identifier; signs that would vanish or collide are spelt out.
fn spelt_out(wire: &str) -> String {
    let mut name = String::with_capacity(wire.len());
    for (i, character) in wire.chars().enumerate() {
        match character {
            '+' => name.push_str(" plus "),
            '-' if i == 0 => name.push_str(" minus "),
            '@' => name.push_str(" at "),
            '#' => name.push_str(" sharp "),
            '%' => name.push_str(" percent "),
            '*' => name.push_str(" star "),
            '=' => name.push_str(" equal "),
            '<' => name.push_str(" less "),
            '>' => name.push_str(" greater "),
            c if unicode_ident::is_xid_continue(c) => name.push(c),
            _ => name.push(' '),
        }
    }
    name
}

#[cfg(test)]
mod tests;
