//! Formatting: prettyplease for items, blank lines between them.

use super::docs;
use proc_macro2::TokenStream;

/// What stands in a file below its header. Items are formatted as they come, so that few tokens are held at a time.
#[derive(Default)]
pub(super) struct Body {
    text: String,
}

impl Body {
    /// A body of these items alone.
    pub(super) fn of(items: TokenStream) -> Self {
        let mut body = Self::default();
        body.items(items);
        body
    }

    /// Adds items.
    pub(super) fn items(&mut self, items: TokenStream) {
        self.text.push('\n');
        spaced(&unparse(items), &mut self.text);
    }

    /// Adds lines that stand as they are.
    pub(super) fn lines(&mut self, lines: &str) {
        self.text.push('\n');
        self.text.push_str(lines);
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }
}

fn unparse(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("emit makes items that parse");
    prettyplease::unparse(&file)
}

/// A statement of an example: one line if it is short, else formatted.
pub(super) fn statement(code: &str) -> String {
    if code.len() <= 88 {
        return code.to_owned();
    }
    let body = format!("async fn example() {{ {code} }}");
    let formatted = unparse(body.parse().expect("plan writes expressions that parse"));
    let lines: Vec<&str> = formatted.lines().collect();
    let inner = &lines[1..lines.len() - 1];
    inner
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Adds code with a blank line between the items of a module and between the functions of an `impl`.
fn spaced(code: &str, text: &mut String) {
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        push_line(line, text);
        let Some(next) = lines.peek() else { return };
        let ends_use = (line == "};" || line.starts_with("use ") && line.ends_with(';'))
            && !next.starts_with("use ");
        let ends_docs = line.starts_with("//!") && !next.starts_with("//!");
        let empty_function = line.starts_with("    fn ") && line.ends_with("{}");
        let ends_function = (line == "    }" || empty_function) && *next != "}";
        let ends_modules = line.starts_with("mod ") && next.starts_with("pub use ");
        let ends_associated =
            line.starts_with("    const ") && line.ends_with(';') || line == "    };";
        let unit = line.starts_with("pub struct") && line.ends_with([';', '}']);
        if line == "}"
            || ends_use
            || ends_docs
            || ends_modules
            || unit
            || (ends_function || ends_associated) && next.starts_with("    ")
        {
            text.push('\n');
        }
    }
}

/// Adds a line; a comment of several lines that was parsed as one becomes them.
fn push_line(line: &str, text: &mut String) {
    let mut parts = line.split(docs::LINE);
    text.push_str(parts.next().unwrap_or_default().trim_end());
    text.push('\n');
    let indent = line.len() - line.trim_start().len();
    for part in parts {
        text.push_str(&line[..indent + "///".len()]);
        text.push_str(part.trim_end());
        text.push('\n');
    }
}
