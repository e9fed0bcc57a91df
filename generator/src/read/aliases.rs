//! Former names of an operation: `x-client-alias` in, [`Alias`]es out.

use super::Reader;
use crate::api::Alias;
use crate::diagnostics::{Place, Pointer};
use serde_json::Value;

/// The extension.
const KEY: &str = "x-client-alias";
/// What an alias may have; `since` and at least one of the others must be there.
const MEMBERS: [&str; 3] = ["method", "type", "since"];

impl Reader<'_> {
    pub(super) fn read_aliases(
        &mut self,
        operation: &openapiv3::Operation,
        pointer: &Pointer,
    ) -> Vec<Alias> {
        let Some(value) = operation.extensions.get(KEY) else {
            return Vec::new();
        };
        let pointer = pointer.child(KEY);
        let Some(elements) = value.as_array().filter(|elements| !elements.is_empty()) else {
            self.refuse_alias(pointer);
            return Vec::new();
        };
        let mut aliases = Vec::new();
        for (index, element) in elements.iter().enumerate() {
            match alias(element, pointer.index(index)) {
                Some(alias) => aliases.push(alias),
                None => self.refuse_alias(pointer.index(index)),
            }
        }
        aliases
    }

    fn refuse_alias(&mut self, pointer: Pointer) {
        let message =
            format!("`{KEY}` is a list of former names, each with the version that replaced them");
        self.diagnostics
            .error("wrong-type", Place::document(pointer), message)
            .help("write `- {method: old_name, type: OldName, since: 0.2.0}`; one of the two names may be left out");
    }
}

fn alias(value: &Value, pointer: Pointer) -> Option<Alias> {
    let members = value.as_object()?;
    let is_known = |name: &String| MEMBERS.contains(&name.as_str());
    if !members.keys().all(is_known) || !members.values().all(is_word) {
        return None;
    }
    let text = |name: &str| members.get(name)?.as_str().map(str::to_owned);
    let alias = Alias {
        pointer,
        method: text("method"),
        name: text("type"),
        since: text("since").filter(|version| is_version(version))?,
    };
    (alias.method.is_some() || alias.name.is_some()).then_some(alias)
}

fn is_word(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.trim().is_empty())
}

/// Whether it is three numbers, as `#[deprecated]` takes them.
fn is_version(text: &str) -> bool {
    let mut numbers = text.split('.');
    let is_number = |part: &str| {
        part.parse::<u32>()
            .is_ok_and(|number| number.to_string() == part)
    };
    numbers
        .by_ref()
        .take(3)
        .filter(|part| is_number(part))
        .count()
        == 3
        && numbers.next().is_none()
}
