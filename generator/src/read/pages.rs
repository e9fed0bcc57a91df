//! `x-client-page`: its members in, a [`Page`] out. Whether they lead anywhere is for `plan` to say.

use super::Reader;
use crate::api::{Page, PageBy, PagePointer, PageSign};
use crate::diagnostics::{Place, Pointer};
use serde_json::{Map, Value};

const KEY: &str = "x-client-page";

/// Members of it that are no sign of the end.
const MEMBERS: [&str; 4] = ["items", "by", "parameter", "size"];

/// Members of it that are.
const SIGNS: [(&str, PageSign); 6] = [
    ("current", PageSign::Current),
    ("last", PageSign::Last),
    ("total", PageSign::Total),
    ("used", PageSign::Used),
    ("next", PageSign::Next),
    ("more", PageSign::More),
];

const WAYS: [(&str, PageBy); 3] = [
    ("page", PageBy::Number),
    ("offset", PageBy::Offset),
    ("cursor", PageBy::Cursor),
];

impl Reader<'_> {
    pub(super) fn read_page(
        &mut self,
        operation: &openapiv3::Operation,
        pointer: &Pointer,
    ) -> Option<Page> {
        let value = operation.extensions.get(KEY)?;
        let pointer = pointer.child(KEY);
        let Some(members) = value.as_object() else {
            self.diagnostics
                .error(
                    "wrong-type",
                    Place::document(pointer),
                    format!("`{KEY}` must be an object"),
                )
                .help("give at least `items` and `parameter`");
            return None;
        };
        self.check_members(members, &pointer);
        let by = self.read_way(members, &pointer);
        let items = self.page_pointers(members, "items", &pointer);
        let parameter = self.page_text(members, "parameter", &pointer);
        let size = self.page_text(members, "size", &pointer);
        let mut signs = Vec::new();
        for (name, sign) in SIGNS {
            let pointers = self.page_pointers(members, name, &pointer);
            signs.extend(pointers.into_iter().map(|pointer| (sign, pointer)));
        }
        Some(Page {
            pointer,
            by,
            parameter: parameter?,
            size,
            items: items.into_iter().next()?,
            signs,
        })
    }

    fn check_members(&mut self, members: &Map<String, Value>, pointer: &Pointer) {
        let signs = SIGNS.iter().map(|(name, _)| *name);
        let known: Vec<&str> = MEMBERS.into_iter().chain(signs).collect();
        for name in members.keys().filter(|name| !known.contains(&&***name)) {
            let place = Place::document(pointer.child(name)).key();
            self.diagnostics
                .error("unknown-keyword", place, format!("`{KEY}` has no `{name}`"))
                .help(format!("it has `{}`", known.join("`, `")));
        }
        for name in ["items", "parameter"] {
            if !members.contains_key(name) {
                self.diagnostics
                    .error(
                        "missing-keyword",
                        Place::document(pointer.clone()),
                        format!("`{KEY}` needs `{name}`"),
                    )
                    .help(format!("add `{name}`"));
            }
        }
    }

    fn read_way(&mut self, members: &Map<String, Value>, pointer: &Pointer) -> PageBy {
        let Some(word) = self.page_text(members, "by", pointer) else {
            return PageBy::Number;
        };
        let way = WAYS.iter().find(|(name, _)| *name == word);
        if way.is_none() {
            self.diagnostics
                .error(
                    "wrong-value",
                    Place::document(pointer.child("by")),
                    format!("pages are not told apart by `{word}`"),
                )
                .help("write `page`, `offset` or `cursor`");
        }
        way.map_or(PageBy::Number, |(_, by)| *by)
    }

    fn page_text(
        &mut self,
        members: &Map<String, Value>,
        name: &str,
        pointer: &Pointer,
    ) -> Option<String> {
        let value = members.get(name)?;
        if value.as_str().is_none() {
            self.diagnostics
                .error(
                    "wrong-type",
                    Place::document(pointer.child(name)),
                    format!("`{name}` must be text"),
                )
                .help("put quotes around it");
        }
        value.as_str().map(str::to_owned)
    }

    /// The pointers of a member: one, or for `next` also several.
    fn page_pointers(
        &mut self,
        members: &Map<String, Value>,
        name: &str,
        pointer: &Pointer,
    ) -> Vec<PagePointer> {
        let at = pointer.child(name);
        let places: Vec<(Pointer, &Value)> = match members.get(name) {
            None => Vec::new(),
            Some(Value::Array(values)) if name == "next" => values
                .iter()
                .enumerate()
                .map(|(i, value)| (at.index(i), value))
                .collect(),
            Some(value) => vec![(at, value)],
        };
        let read = |(place, value): (Pointer, &Value)| self.page_pointer(place, value);
        places.into_iter().filter_map(read).collect()
    }

    fn page_pointer(&mut self, place: Pointer, value: &Value) -> Option<PagePointer> {
        let target = value.as_str().and_then(Pointer::parse);
        if target.is_none() {
            self.diagnostics
                .error(
                    "wrong-value",
                    Place::document(place.clone()),
                    "this is no JSON Pointer",
                )
                .help("write the way from the root of the answer, such as `/pagination/data`");
        }
        target.map(|target| PagePointer { place, target })
    }
}
