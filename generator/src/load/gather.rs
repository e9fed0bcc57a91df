//! References to other files of the document: what they name becomes components, so that later stages know one document only.
//!
//! Only files in the folder of the document and below it are read, and only those that something refers to.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::anchors::Names;
use super::hoist::{Homes, insert, reference_to};
use super::kinds::{Kind, Shape};
use super::later;
use super::path::Path;
use super::references::group;
use super::text;
use crate::diagnostics::{Diagnostics, Origins, Pointer};
use crate::{Files, Source};

/// Files that a document may have; each is read once.
const MAX_FILES: usize = 10_000;

/// How the names of files end that a discriminator may map a value to.
const ENDINGS: [&str; 3] = [".json", ".yaml", ".yml"];

/// Whether a text can have a reference to another file; looking for that takes longer than this.
pub(super) fn is_needed(document: &Source, overlays: &[Source]) -> bool {
    std::iter::once(document)
        .chain(overlays)
        .any(|source| refers(&source.text) || maps(&source.text))
}

fn refers(text: &str) -> bool {
    text.match_indices("$ref").any(|(at, name)| {
        let rest =
            text[at + name.len()..].trim_start_matches(['"', '\'', ' ', ':', '\n', '\t', '\r']);
        !rest.starts_with('#')
    })
}

/// Whether a discriminator may map values to files, to which nothing else has to refer.
fn maps(text: &str) -> bool {
    let mut marks = ENDINGS.into_iter().chain(["./"]);
    text.contains("mapping") && marks.any(|mark| text.contains(mark))
}

/// Takes in whatever the document of this name refers to in other files. References to nothing there stay as they are, and so do
/// those that may not be followed, which are reported and given back.
pub(super) fn gather(
    document: &mut Value,
    name: &str,
    names: Option<Names>,
    files: &Files,
    origins: &mut Origins,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<String> {
    let mut gather = Gather {
        // A path, or `REV:PATH`.
        document: name.rsplit(['/', '\\', ':']).next().unwrap_or_default(),
        files,
        texts: BTreeMap::new(),
        names: names.map(|names| BTreeMap::from([(String::new(), names)])),
        homes: Homes::of(document),
        taken: BTreeMap::new(),
        queue: VecDeque::new(),
        refused: BTreeSet::new(),
        diagnostics,
    };
    gather.fill_components(document);
    gather.node(document, Shape::Object(Kind::Document), &Path::Root, "");
    while let Some((target, home)) = gather.queue.pop_front() {
        let Some(mut value) = gather.value(&target).cloned() else {
            continue;
        };
        let source = gather
            .texts
            .get(&target.file)
            .map_or(0, |(source, _)| *source);
        origins.moved(home.clone(), source, target.pointer.clone());
        let path = Path::At(&home);
        gather.node(
            &mut value,
            Shape::Referable(target.kind),
            &path,
            &target.file,
        );
        insert(document, &home, value);
    }
    gather.refused
}

/// A node of another file, and the kind of object that is expected there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Target {
    file: String,
    pointer: Pointer,
    kind: Kind,
}

struct Gather<'g> {
    /// The file of the document itself, which is read already.
    document: &'g str,
    files: &'g Files,
    /// What was read: the source that diagnostics know, and its value if it could be parsed.
    texts: BTreeMap<String, (usize, Option<Value>)>,
    /// The names of schemas in each file that was asked for one; none where the version of the document has no such names.
    names: Option<BTreeMap<String, Names>>,
    homes: Homes,
    /// The component that each node became.
    taken: BTreeMap<Target, Pointer>,
    queue: VecDeque<(Target, Pointer)>,
    /// References that may not be followed.
    refused: BTreeSet<String>,
    diagnostics: &'g mut Diagnostics,
}

impl Gather<'_> {
    /// A component that is nothing but a reference to another file becomes what it refers to, under its own name.
    fn fill_components(&mut self, document: &Value) {
        let root = Pointer::root().child("components");
        let groups = document.get("components").and_then(Value::as_object);
        for (name, members) in groups.into_iter().flatten() {
            let Some(Shape::Map(Shape::Referable(kind))) = later::member(Kind::Components, name)
            else {
                continue;
            };
            for (component, value) in members.as_object().into_iter().flatten() {
                let alone = value.as_object().filter(|members| members.len() == 1);
                let reference = alone.and_then(|members| members.get("$ref")?.as_str());
                let home = root.child(name).child(component);
                let at = home.child("$ref");
                let Some(reference) = reference.filter(|reference| is_relative(reference)) else {
                    continue;
                };
                if let Some(target) = self.target(reference, *kind, "", &Path::At(&at))
                    && !target.file.is_empty()
                    && !self.taken.contains_key(&target)
                {
                    self.taken.insert(target.clone(), home.clone());
                    self.queue.push_back((target, home));
                }
            }
        }
    }

    /// Rewrites the references at a node and below it, which stands in this file; the document itself is the empty name.
    fn node(&mut self, value: &mut Value, shape: Shape, path: &Path<'_>, file: &str) {
        match (shape, value) {
            (Shape::Object(kind) | Shape::Referable(kind), Value::Object(members)) => {
                if matches!(shape, Shape::Referable(_))
                    && let Some(Value::String(reference)) = members.get_mut("$ref")
                {
                    self.reference(reference, kind, &Path::Member(path, "$ref"), file);
                }
                if matches!(kind, Kind::Discriminator) {
                    self.mapping(members.get_mut("mapping"), path, file);
                }
                for (name, member) in members.iter_mut() {
                    if let Some(shape) = later::member(kind, name) {
                        self.node(member, shape, &Path::Member(path, name), file);
                    }
                }
            }
            (Shape::FlagOrSchema, value @ Value::Object(_)) => {
                self.node(value, Shape::Referable(Kind::Schema), path, file);
            }
            (Shape::List(shape), Value::Array(elements)) => {
                for (index, element) in elements.iter_mut().enumerate() {
                    self.node(element, *shape, &Path::Element(path, index), file);
                }
            }
            (Shape::Map(shape), Value::Object(members)) => {
                for (name, member) in members.iter_mut() {
                    self.node(member, *shape, &Path::Member(path, name), file);
                }
            }
            _ => {}
        }
    }

    /// What a discriminator maps values to: names of components, or references to schemas.
    fn mapping(&mut self, mapping: Option<&mut Value>, path: &Path<'_>, file: &str) {
        let path = Path::Member(path, "mapping");
        let targets = mapping.and_then(Value::as_object_mut);
        for (value, target) in targets.into_iter().flatten() {
            if let Value::String(target) = target
                && is_reference(target)
            {
                self.reference(target, Kind::Schema, &Path::Member(&path, value), file);
            }
        }
    }

    /// Rewrites a reference, which stands at `path` in this file.
    fn reference(&mut self, reference: &mut String, kind: Kind, path: &Path<'_>, file: &str) {
        let is_local = reference.starts_with('#');
        if file.is_empty() && is_local || !is_local && !is_relative(reference) {
            return;
        }
        let Some(target) = self.target(reference, kind, file, path) else {
            return;
        };
        if target.file.is_empty() {
            *reference = reference_to(&target.pointer);
            return;
        }
        let taken = self.taken.get(&target).cloned();
        let Some(home) = taken.or_else(|| self.take(target)) else {
            return;
        };
        *reference = reference_to(&home);
    }

    /// Makes a component of a node that was not referred to before.
    fn take(&mut self, target: Target) -> Option<Pointer> {
        let home = self.homes.make(group(target.kind)?, &target.name());
        self.taken.insert(target.clone(), home.clone());
        self.queue.push_back((target, home.clone()));
        Some(home)
    }

    /// The node that a reference in a file names; `None` if there is none, or if it may not be read, which is reported.
    fn target(
        &mut self,
        reference: &str,
        kind: Kind,
        base: &str,
        path: &Path<'_>,
    ) -> Option<Target> {
        let (name, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let decoded = |text| percent_decode_str(text).decode_utf8().ok();
        let fragment = decoded(fragment)?;
        let file = if name.is_empty() {
            base.to_owned()
        } else {
            let Some(file) = below(base, &decoded(name)?) else {
                let message = format!("`{reference}` leads out of the folder of the document");
                let help = "nothing outside is read: copy the file into that folder";
                self.diagnostics
                    .error("external-reference", path.place(), message)
                    .help(help);
                self.refused.insert(reference.to_owned());
                return None;
            };
            if file == self.document {
                String::new()
            } else {
                file
            }
        };
        if !file.is_empty() {
            self.open(&file, reference, path);
            if matches!(self.texts.get(&file), Some((_, None))) {
                self.refused.insert(reference.to_owned());
            }
        }
        let pointer = Pointer::parse(&fragment).or_else(|| self.anchor(&file, &fragment))?;
        let target = Target {
            file,
            pointer,
            kind,
        };
        let is_there = target.file.is_empty() || self.value(&target).is_some();
        is_there.then_some(target)
    }

    /// The schema of a name in a file, which was read.
    fn anchor(&mut self, file: &str, name: &str) -> Option<Pointer> {
        let all = self.names.as_mut()?;
        if !all.contains_key(file) {
            let (source, value) = self.texts.get(file)?;
            let names = Names::of(value.as_ref()?);
            names.report(*source, self.diagnostics);
            all.insert(file.to_owned(), names);
        }
        all.get(file)?.anchor(name).cloned()
    }

    fn value(&self, target: &Target) -> Option<&Value> {
        let (_, value) = self.texts.get(&target.file)?;
        value.as_ref()?.pointer(target.pointer.as_str())
    }

    /// Reads a file if that was not tried yet.
    fn open(&mut self, file: &str, reference: &str, path: &Path<'_>) {
        if self.texts.contains_key(file) {
            return;
        }
        let read = if self.texts.len() < MAX_FILES {
            self.files.read(file)
        } else {
            Err(format!("a document may have {MAX_FILES} files"))
        };
        let (source, value) = match read {
            Ok(text) => {
                let source = self.diagnostics.add_file(text.clone());
                (source, text::parse(&text, source, self.diagnostics))
            }
            Err(reason) => {
                let message = format!("the file of `{reference}` cannot be read: {reason}");
                self.diagnostics
                    .error("external-reference", path.place(), message)
                    .help("mend the reference, or put the file there");
                (0, None)
            }
        };
        self.texts.insert(file.to_owned(), (source, value));
    }
}

impl Target {
    /// A name for the component: the last of the pointer, else the file's without its extension.
    fn name(&self) -> String {
        if let Some(last) = self.pointer.last() {
            return last.into_owned();
        }
        let name = self.file.rsplit('/').next().unwrap_or_default();
        name.split_once('.')
            .map_or(name, |(stem, _)| stem)
            .to_owned()
    }
}

/// Whether a reference names a file by its place: no scheme, no host, no root.
pub(super) fn is_relative(reference: &str) -> bool {
    let name = reference.split('#').next().unwrap_or_default();
    let first = name.split('/').next().unwrap_or_default();
    !name.is_empty() && !first.contains(':') && !name.starts_with('/') && !name.contains('\\')
}

/// Whether a text that may be the name of a component is a reference: to a part of a file, or to a file by how it is called.
fn is_reference(target: &str) -> bool {
    let is_file = |ending| target.ends_with(ending) || target.contains(&format!("{ending}#"));
    ["#", "./", "../"]
        .into_iter()
        .any(|start| target.starts_with(start))
        || ENDINGS.into_iter().any(is_file)
}

/// The path of a file that another one names, from the folder of the document; `None` if that is outside.
fn below(base: &str, name: &str) -> Option<String> {
    if !is_relative(name) || name.contains('\0') {
        return None;
    }
    let mut parts: Vec<&str> = base.split('/').collect();
    parts.pop();
    for part in name.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/")).filter(|path| !path.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_below_the_folder() {
        assert_eq!(below("", "a.json").as_deref(), Some("a.json"));
        assert_eq!(
            below("a/b.json", "../c/./d.json").as_deref(),
            Some("c/d.json")
        );
        for outside in [
            "../a.json",
            "a/../../b",
            "/etc/passwd",
            "file:x",
            "..",
            "a\\b",
            ".",
        ] {
            assert_eq!(below("", outside), None, "{outside}");
        }
        assert_eq!(below("a/b.json", "../../c.json"), None);
    }
}
