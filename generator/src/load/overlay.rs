//! OpenAPI Overlay 1.0 and 1.1: text's value in, checked actions out.
//!
//! Strict, because an overlay corrects a document that changes upstream: whatever is unknown, ambiguous or without effect is
//! reported instead of skipped.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::kind_of;
use super::suggest::{did_you_mean, one_of};
use crate::diagnostics::{ActionPlace, Diagnostics, Place, Pointer};

/// Versions of the Overlay Specification; the patch number makes no difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// Targets are objects and arrays.
    V1_0,
    /// Targets may be any node, and there is `copy`.
    V1_1,
}

/// One action, ready to be applied.
#[derive(Debug)]
pub(super) struct Action<'a> {
    /// Which one it is; its pointer is that of the action itself.
    pub(super) place: ActionPlace,
    /// Version of its overlay.
    pub(super) version: Version,
    /// The nodes to change.
    pub(super) target: JsonPath,
    /// What to do with them.
    pub(super) change: Change<'a>,
}

impl Action<'_> {
    /// A member of the action, for diagnostics.
    pub(super) fn member(&self, name: &str) -> Place {
        Place::source(self.place.overlay + 1, self.place.pointer.child(name))
    }

    /// The action as the origin of what its member `name` says.
    pub(super) fn origin(&self, name: &str) -> ActionPlace {
        ActionPlace {
            pointer: self.place.pointer.child(name),
            ..self.place.clone()
        }
    }
}

/// What an action does.
#[derive(Debug)]
pub(super) enum Change<'a> {
    /// Merges this into the targets.
    Update(&'a Value),
    /// Merges the one node that this selects into the targets.
    Copy(JsonPath),
    /// Removes the targets.
    Remove,
}

const OVERLAY_KEYWORDS: &[&str] = &["overlay", "info", "extends", "actions"];
const INFO_KEYWORDS: &[&str] = &["title", "version", "description"];
const ACTION_KEYWORDS: &[&str] = &["target", "description", "update", "copy", "remove"];

/// The actions of the overlay with this index. Those that have an error are reported and left out.
pub(super) fn read_actions<'a>(
    overlay: &'a Value,
    index: usize,
    diagnostics: &mut Diagnostics,
) -> Vec<Action<'a>> {
    let mut reader = Reader {
        overlay: index,
        diagnostics,
    };
    let Some(members) = reader.object(overlay, &Pointer::root(), OVERLAY_KEYWORDS) else {
        return Vec::new();
    };
    let Some(version) = reader.version(members) else {
        return Vec::new();
    };
    match members.get("info") {
        Some(info) => reader.info(info),
        None => reader.missing(&Pointer::root(), "info"),
    }
    if let Some(extends) = members
        .get("extends")
        .filter(|extends| !extends.is_string())
    {
        reader.wrong_type(&Pointer::root().child("extends"), "text", extends);
    }
    reader.actions(members, version)
}

struct Reader<'d> {
    overlay: usize,
    diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    fn place(&self, pointer: Pointer) -> Place {
        Place::source(self.overlay + 1, pointer)
    }

    fn version(&mut self, members: &Map<String, Value>) -> Option<Version> {
        let Some(version) = members.get("overlay") else {
            self.missing(&Pointer::root(), "overlay");
            return None;
        };
        let text = version.as_str().unwrap_or_default();
        match text.rsplit_once('.').map(|(minor, _)| minor) {
            Some("1.0") => Some(Version::V1_0),
            Some("1.1") => Some(Version::V1_1),
            _ => {
                let message =
                    format!("version {version} of the Overlay Specification is not supported");
                let place = self.place(Pointer::root().child("overlay"));
                self.diagnostics
                    .error("overlay-version", place, message)
                    .help("write `overlay: 1.0.0` or `overlay: 1.1.0`");
                None
            }
        }
    }

    fn info(&mut self, info: &Value) {
        let pointer = Pointer::root().child("info");
        let Some(members) = self.object(info, &pointer, INFO_KEYWORDS) else {
            return;
        };
        for keyword in ["title", "version"] {
            match members.get(keyword) {
                None => self.missing(&pointer, keyword),
                Some(Value::String(_)) => {}
                Some(other) => self.wrong_type(&pointer.child(keyword), "text", other),
            }
        }
    }

    fn actions<'a>(
        &mut self,
        members: &'a Map<String, Value>,
        version: Version,
    ) -> Vec<Action<'a>> {
        let pointer = Pointer::root().child("actions");
        match members.get("actions") {
            Some(Value::Array(actions)) => {
                let numbered = actions.iter().enumerate();
                numbered
                    .filter_map(|(index, action)| {
                        self.action(action, index, &pointer.index(index), version)
                    })
                    .collect()
            }
            Some(other) => {
                self.wrong_type(&pointer, "an array", other);
                Vec::new()
            }
            None => {
                self.missing(&Pointer::root(), "actions");
                Vec::new()
            }
        }
    }

    fn action<'a>(
        &mut self,
        action: &'a Value,
        index: usize,
        pointer: &Pointer,
        version: Version,
    ) -> Option<Action<'a>> {
        let members = self.object(action, pointer, ACTION_KEYWORDS)?;
        self.description(members, pointer);
        let Some(target) = members.get("target") else {
            self.missing(pointer, "target");
            return None;
        };
        let target = self.query(target, &pointer.child("target"))?;
        let change = self.change(members, pointer, version)?;
        let place = ActionPlace {
            overlay: self.overlay,
            action: index,
            pointer: pointer.clone(),
        };
        Some(Action {
            place,
            version,
            target,
            change,
        })
    }

    fn description(&mut self, members: &Map<String, Value>, pointer: &Pointer) {
        let description = members.get("description");
        if description
            .and_then(Value::as_str)
            .is_none_or(|text| text.trim().is_empty())
        {
            let place = self.place(pointer.child(if description.is_some() {
                "description"
            } else {
                "target"
            }));
            let help = "say in its `description` why it is there and where the facts come from";
            self.diagnostics
                .warning("overlay-description", place, "an action without a reason")
                .help(help);
        }
    }

    fn query(&mut self, query: &Value, pointer: &Pointer) -> Option<JsonPath> {
        let Some(text) = query.as_str() else {
            self.wrong_type(pointer, "a JSONPath", query);
            return None;
        };
        match JsonPath::parse(text) {
            Ok(path) => Some(path),
            Err(error) => {
                let place = self.place(pointer.clone());
                let message = format!("not a JSONPath: {error}");
                self.diagnostics.error("overlay-target", place, message).help("write it as in RFC 9535; names other than words stand in brackets: `$.info['x-a']`");
                None
            }
        }
    }

    fn change<'a>(
        &mut self,
        members: &'a Map<String, Value>,
        pointer: &Pointer,
        version: Version,
    ) -> Option<Change<'a>> {
        let changes: Vec<&str> = ["update", "copy", "remove"]
            .into_iter()
            .filter(|name| members.contains_key(*name))
            .collect();
        let [change] = changes[..] else {
            let message = if changes.is_empty() {
                "an action that does nothing"
            } else {
                "an action that does several things"
            };
            let place = self.place(pointer.child("target"));
            let help = format!(
                "give each action exactly one of {}",
                one_of(&["update", "copy", "remove"])
            );
            self.diagnostics
                .error("overlay-action", place, message)
                .help(help);
            return None;
        };
        let value = &members[change];
        match change {
            "update" => Some(Change::Update(value)),
            "copy" => self.copy(value, &pointer.child("copy"), version),
            _ => self.remove(value, &pointer.child("remove")),
        }
    }

    fn copy<'a>(
        &mut self,
        query: &Value,
        pointer: &Pointer,
        version: Version,
    ) -> Option<Change<'a>> {
        if version == Version::V1_0 {
            let message = "`copy` is part of version 1.1 of the Overlay Specification";
            let place = self.place(pointer.clone()).key();
            self.diagnostics
                .error("overlay-version", place, message)
                .help("write `overlay: 1.1.0` at the top");
            return None;
        }
        self.query(query, pointer).map(Change::Copy)
    }

    fn remove<'a>(&mut self, remove: &Value, pointer: &Pointer) -> Option<Change<'a>> {
        match remove {
            Value::Bool(true) => Some(Change::Remove),
            Value::Bool(false) => {
                let place = self.place(pointer.clone());
                self.diagnostics
                    .error("overlay-action", place, "`remove: false` does nothing")
                    .help("delete the action");
                None
            }
            other => {
                self.wrong_type(pointer, "`true`", other);
                None
            }
        }
    }

    fn object<'a>(
        &mut self,
        value: &'a Value,
        pointer: &Pointer,
        keywords: &[&str],
    ) -> Option<&'a Map<String, Value>> {
        let Some(members) = value.as_object() else {
            self.wrong_type(pointer, "an object", value);
            return None;
        };
        for name in members
            .keys()
            .filter(|name| !name.starts_with("x-") && !keywords.contains(&name.as_str()))
        {
            let help = did_you_mean(
                name,
                keywords.iter().copied(),
                &format!("known here: {}", one_of(keywords)),
            );
            let message = format!("an overlay has no keyword `{name}` here");
            let place = self.place(pointer.child(name)).key();
            self.diagnostics
                .error("overlay-keyword", place, message)
                .help(help);
        }
        Some(members)
    }

    fn missing(&mut self, pointer: &Pointer, keyword: &str) {
        let message = format!("`{keyword}` is missing");
        let place = self.place(pointer.clone());
        self.diagnostics
            .error("overlay-keyword", place, message)
            .help(format!("add `{keyword}`"));
    }

    fn wrong_type(&mut self, pointer: &Pointer, expected: &str, found: &Value) {
        let message = format!("{expected} is expected, not {}", kind_of(found));
        let place = self.place(pointer.clone());
        self.diagnostics.error("overlay-keyword", place, message);
    }
}
