//! Applies overlay actions to a document and records what they wrote.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::kind_of;
use super::nearest::nearest;
use super::overlay::{Action, Change, Version};
use super::text::MAX_DEPTH;
use crate::diagnostics::{ActionPlace, Diagnostics, Origins, Pointer};

/// What is said of an action without a target.
pub(crate) const MATCHES_NOTHING: &str = "the target matches nothing";

/// Nodes that all actions together may write, targets counted each: an action that copies the document into itself doubles it,
/// and twenty of them would fill the memory.
const MAX_WRITTEN_NODES: usize = 250_000;

/// Actions without a target for which a likely one is looked for.
const MAX_GUESSES: usize = 100;

/// Applies actions one after the other.
pub(super) struct Merger<'d> {
    /// The document as it is now.
    pub(super) document: &'d mut Value,
    /// What was written so far.
    pub(super) origins: &'d mut Origins,
    /// Where misfits are reported.
    pub(super) diagnostics: &'d mut Diagnostics,
    /// Nodes written so far.
    pub(super) written: usize,
    /// Actions so far that had no target.
    pub(super) lost: usize,
}

impl Merger<'_> {
    /// Applies one action to all nodes that its target selects.
    pub(super) fn apply(&mut self, action: &Action<'_>) {
        if self.written > MAX_WRITTEN_NODES {
            return;
        }
        let targets = select(self.document, &action.target);
        if targets.is_empty() {
            return self.matches_nothing(action);
        }
        self.origins.selects(&action.place, targets.len());
        self.check_version(action, &targets);
        match &action.change {
            Change::Update(update) => {
                if has_room(
                    &mut self.written,
                    action,
                    &targets,
                    update,
                    self.diagnostics,
                ) {
                    self.write_all(action, &targets, update, &Writer::new(action, "update"));
                }
            }
            Change::Copy(query) => self.copy(action, &targets, query),
            Change::Remove => self.remove_all(action, targets),
        }
    }

    fn matches_nothing(&mut self, action: &Action<'_>) {
        self.lost += 1;
        let guess = (self.lost <= MAX_GUESSES)
            .then(|| nearest(self.document, &action.target.to_string()))
            .flatten();
        let help = match guess {
            Some(path) => format!("did you mean `{path}`? Else delete the action"),
            None => "the document may have been mended: delete the action, or mend its target"
                .to_owned(),
        };
        self.diagnostics
            .error("overlay-target", action.member("target"), MATCHES_NOTHING)
            .help(help);
    }

    fn check_version(&mut self, action: &Action<'_>, targets: &[Pointer]) {
        let is_container = |pointer: &Pointer| {
            self.document
                .pointer(pointer.as_str())
                .is_some_and(is_container)
        };
        if action.version == Version::V1_0 && !targets.iter().all(is_container) {
            let message = "the target is neither an object nor an array, which version 1.0 of the Overlay Specification requires";
            self.diagnostics
                .warning("overlay-version", action.member("target"), message)
                .help("write `overlay: 1.1.0` at the top");
        }
    }

    fn copy(&mut self, action: &Action<'_>, targets: &[Pointer], query: &JsonPath) {
        let sources = query.query(self.document).all();
        let [source] = sources[..] else {
            let message = format!(
                "`copy` selects {} nodes; it must be exactly one",
                sources.len()
            );
            self.diagnostics
                .error("overlay-action", action.member("copy"), message)
                .help("mend the JSONPath");
            return;
        };
        if has_room(&mut self.written, action, targets, source, self.diagnostics) {
            let source = source.clone();
            self.write_all(action, targets, &source, &Writer::new(action, "copy"));
        }
    }

    fn write_all(
        &mut self,
        action: &Action<'_>,
        targets: &[Pointer],
        update: &Value,
        writer: &Writer,
    ) {
        let mut has_changed = false;
        let mut misfits: BTreeMap<&str, usize> = BTreeMap::new();
        for target in targets {
            let Some(node) = self.document.pointer_mut(target.as_str()) else {
                continue;
            };
            if fits(node, update) {
                has_changed |= writer.write_target(node, update, target, self.origins);
            } else {
                *misfits.entry(kind_of(node)).or_default() += 1;
            }
        }
        self.report_misfits(action, misfits, kind_of(update));
        if !has_changed && !self.diagnostics.has_errors() {
            let message = "the action changes nothing: all of it is in the document already";
            self.diagnostics
                .warning("overlay-no-effect", action.member("target"), message)
                .help("delete the action");
        }
    }

    /// An error for each kind of target that cannot take the update, however many of it there are.
    fn report_misfits(
        &mut self,
        action: &Action<'_>,
        misfits: BTreeMap<&str, usize>,
        update: &str,
    ) {
        for (kind, count) in misfits {
            let message = match count {
                1 => format!("the target is {kind}, the update {update}"),
                _ => format!("{count} of the targets are each {kind}, the update {update}"),
            };
            let help = "an object takes an object, an array anything, and another node one that is neither";
            self.diagnostics
                .error("overlay-action", action.member("target"), message)
                .help(help);
        }
    }

    fn remove_all(&mut self, action: &Action<'_>, mut targets: Vec<Pointer>) {
        if targets.contains(&Pointer::root()) {
            let message = "the target is the whole document, which cannot be removed";
            self.diagnostics
                .error("overlay-target", action.member("target"), message)
                .help("mend the target");
            return;
        }
        // From the last to the first, so that no index moves before its turn.
        targets.sort_by_cached_key(order);
        for target in targets.iter().rev() {
            remove(self.document, target, self.origins);
        }
    }
}

/// Leaves a node out; later elements of an array move up. Whether it was one of an array.
pub(super) fn remove(document: &mut Value, target: &Pointer, origins: &mut Origins) -> bool {
    let (Some(parent), Some(name)) = (target.parent(), target.last()) else {
        return false;
    };
    match document.pointer_mut(parent.as_str()) {
        Some(Value::Object(members)) => {
            members.shift_remove(name.as_ref());
            false
        }
        Some(Value::Array(elements)) => {
            let index = name.parse().ok().filter(|index| *index < elements.len());
            if let Some(index) = index {
                elements.remove(index);
                origins.removed(parent, index);
            }
            index.is_some()
        }
        _ => false,
    }
}

/// Whether the document stays of a size and depth that later stages can take.
fn has_room(
    written: &mut usize,
    action: &Action<'_>,
    targets: &[Pointer],
    update: &Value,
    diagnostics: &mut Diagnostics,
) -> bool {
    let size = measure(update);
    *written = written.saturating_add(size.nodes.saturating_mul(targets.len()));
    if *written > MAX_WRITTEN_NODES {
        let message = format!("the overlays write more than {MAX_WRITTEN_NODES} nodes");
        let help = "select fewer targets, or copy less; later actions were not applied";
        diagnostics
            .error("overlay-size", action.member("target"), message)
            .help(help);
        return false;
    }
    let is_too_deep = targets
        .iter()
        .any(|target| target.tokens().count() + size.depth > MAX_DEPTH);
    if is_too_deep {
        let message = format!("the action nests the document deeper than {MAX_DEPTH} levels");
        let help = "move inner schemas to `components` and refer to them";
        diagnostics
            .error("nesting", action.member("target"), message)
            .help(help);
    }
    !is_too_deep
}

/// Writes nodes in the name of one action.
struct Writer {
    origin: ActionPlace,
    /// What is written stands in the action itself, so that a place below `origin` can be shown.
    is_verbatim: bool,
}

impl Writer {
    fn new(action: &Action<'_>, member: &str) -> Self {
        Self {
            origin: action.origin(member),
            is_verbatim: member == "update",
        }
    }

    /// Writes to the target itself, where an array also takes a single element. Whether something has changed.
    fn write_target(
        &self,
        node: &mut Value,
        update: &Value,
        at: &Pointer,
        origins: &mut Origins,
    ) -> bool {
        match node {
            Value::Array(elements) if !update.is_array() => {
                self.record(at.index(elements.len()), self.origin.clone(), origins);
                elements.push(update.clone());
                true
            }
            node => self.write(node, update, at, &self.origin, origins),
        }
    }

    /// Merges objects, lengthens arrays, replaces the rest. Whether something has changed.
    fn write(
        &self,
        node: &mut Value,
        update: &Value,
        at: &Pointer,
        from: &ActionPlace,
        origins: &mut Origins,
    ) -> bool {
        match (node, update) {
            (Value::Object(members), Value::Object(update)) => {
                self.merge(members, update, at, from, origins)
            }
            (Value::Array(elements), Value::Array(update)) => {
                for (index, element) in update.iter().enumerate() {
                    self.record(
                        at.index(elements.len()),
                        self.below(from, |pointer| pointer.index(index)),
                        origins,
                    );
                    elements.push(element.clone());
                }
                !update.is_empty()
            }
            (node, update) if node == update => false,
            (node, update) => {
                *node = update.clone();
                self.record(at.clone(), from.clone(), origins);
                true
            }
        }
    }

    fn merge(
        &self,
        members: &mut Map<String, Value>,
        update: &Map<String, Value>,
        at: &Pointer,
        from: &ActionPlace,
        origins: &mut Origins,
    ) -> bool {
        let mut has_changed = false;
        for (name, value) in update {
            let (at, from) = (
                at.child(name),
                self.below(from, |pointer| pointer.child(name)),
            );
            if let Some(node) = members.get_mut(name) {
                has_changed |= self.write(node, value, &at, &from, origins);
            } else {
                members.insert(name.clone(), value.clone());
                self.record(at, from, origins);
                has_changed = true;
            }
        }
        has_changed
    }

    fn below(&self, from: &ActionPlace, step: impl FnOnce(&Pointer) -> Pointer) -> ActionPlace {
        let pointer = if self.is_verbatim {
            step(&from.pointer)
        } else {
            from.pointer.clone()
        };
        ActionPlace {
            pointer,
            ..from.clone()
        }
    }

    fn record(&self, at: Pointer, from: ActionPlace, origins: &mut Origins) {
        if self.is_verbatim {
            origins.written(at, from);
        } else {
            origins.copied(at, from);
        }
    }
}

fn select(document: &Value, query: &JsonPath) -> Vec<Pointer> {
    let located = query.query_located(document);
    let mut pointers: Vec<Pointer> = Vec::with_capacity(located.len());
    for pointer in located
        .locations()
        .filter_map(|location| Pointer::parse(&location.to_json_pointer()))
    {
        pointers.push(pointer);
    }
    pointers.sort_by_cached_key(order);
    pointers.dedup();
    pointers
}

/// Sorts elements of an array by index, and what is below a node after it.
pub(super) fn order(pointer: &Pointer) -> Vec<(Option<usize>, String)> {
    pointer
        .tokens()
        .map(|token| (token.parse().ok(), token.into_owned()))
        .collect()
}

/// A mismatch further down is a replacement that the overlay spells out; at the target itself it is a mistake.
fn fits(node: &Value, update: &Value) -> bool {
    match node {
        Value::Object(_) => update.is_object(),
        Value::Array(_) => true,
        _ => !is_container(update),
    }
}

fn is_container(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

/// How much of a value there is.
#[derive(Clone, Copy)]
struct Size {
    nodes: usize,
    /// Objects and arrays within one another.
    depth: usize,
}

fn measure(value: &Value) -> Size {
    let within = |sizes: &mut dyn Iterator<Item = Size>| {
        sizes.fold(Size { nodes: 1, depth: 1 }, |sum, size| Size {
            nodes: sum.nodes + size.nodes,
            depth: sum.depth.max(size.depth + 1),
        })
    };
    match value {
        Value::Object(members) => within(&mut members.values().map(measure)),
        Value::Array(elements) => within(&mut elements.iter().map(measure)),
        _ => Size { nodes: 1, depth: 0 },
    }
}
