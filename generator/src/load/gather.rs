//! References to other files of the document: what they name becomes components, so that later stages know one document only.
//!
//! Only files in the folder of the document and below it are read, and only those that something refers to.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::anchors::{self, Names};
use super::hoist::reference_to;
use super::kinds::{Kind, Shape};
use super::path::Path;
use super::references::group;
use super::taken::{Taken, Target};
use super::{later, places, text};
use crate::diagnostics::{Diagnostics, Origins, Place, Pointer};
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
        taken: Taken::default(),
        refused: BTreeSet::new(),
        reported: HashSet::new(),
        diagnostics,
    };
    let whole = Shape::Object(Kind::Document);
    gather.node(document, whole, &Path::Root, Holder::default());
    while let Some((number, target)) = gather.taken.missing() {
        let mut value = gather.value(&target).cloned().unwrap_or_default();
        let source = gather.source(&target.file);
        let holder = Holder {
            number: Some(number),
            file: &target.file,
            source,
        };
        let shape = Shape::Referable(target.kind);
        gather.node(&mut value, shape, &Path::At(&target.pointer), holder);
        gather.taken.add(value, source);
    }
    gather.taken.put_into(document, origins);
    gather.refused
}

/// What a reference stands in: the document itself, or a node of another file, by its number.
#[derive(Debug, Clone, Copy, Default)]
struct Holder<'h> {
    number: Option<usize>,
    /// The document itself is the empty name.
    file: &'h str,
    source: usize,
}

impl Holder<'_> {
    fn place(self, path: &Path<'_>) -> Place {
        Place::source(self.source, path.pointer())
    }
}

/// A file that was asked for.
enum Text {
    /// The source that diagnostics know, and its value if it could be parsed.
    Read(usize, Option<Value>),
    /// Why it cannot be read.
    Unreadable(String),
}

struct Gather<'g> {
    /// The file of the document itself, which is read already.
    document: &'g str,
    files: &'g Files,
    texts: BTreeMap<String, Text>,
    /// The names of schemas in each file; none where the version of the document has no such names.
    names: Option<BTreeMap<String, Names>>,
    taken: Taken,
    /// References that may not be followed.
    refused: BTreeSet<String>,
    /// Where they stand: a node within another one is looked at twice.
    reported: HashSet<Place>,
    diagnostics: &'g mut Diagnostics,
}

impl Gather<'_> {
    /// Looks at the references at a node and below it.
    fn node(&mut self, value: &mut Value, shape: Shape, path: &Path<'_>, holder: Holder<'_>) {
        match (shape, value) {
            (Shape::Object(kind) | Shape::Referable(kind), Value::Object(members)) => {
                if matches!(shape, Shape::Referable(_))
                    && let Some(Value::String(reference)) = members.get_mut("$ref")
                {
                    self.reference(reference, kind, &Path::Member(path, "$ref"), holder);
                }
                if matches!(kind, Kind::Discriminator) {
                    self.mapping(members.get_mut("mapping"), path, holder);
                }
                for (name, member) in members.iter_mut() {
                    if let Some(shape) = later::member(kind, name) {
                        self.node(member, shape, &Path::Member(path, name), holder);
                    }
                }
            }
            (Shape::FlagOrSchema, value @ Value::Object(_)) => {
                self.node(value, Shape::Referable(Kind::Schema), path, holder);
            }
            (Shape::List(shape), Value::Array(elements)) => {
                for (index, element) in elements.iter_mut().enumerate() {
                    self.node(element, *shape, &Path::Element(path, index), holder);
                }
            }
            (Shape::Map(shape), Value::Object(members)) => {
                for (name, member) in members.iter_mut() {
                    self.node(member, *shape, &Path::Member(path, name), holder);
                }
            }
            _ => {}
        }
    }

    /// What a discriminator maps values to: names of components, or references to schemas.
    fn mapping(&mut self, mapping: Option<&mut Value>, path: &Path<'_>, holder: Holder<'_>) {
        let path = Path::Member(path, "mapping");
        let targets = mapping.and_then(Value::as_object_mut);
        for (value, target) in targets.into_iter().flatten() {
            if let Value::String(target) = target
                && is_reference(target)
            {
                self.reference(target, Kind::Schema, &Path::Member(&path, value), holder);
            }
        }
    }

    /// Notes what a reference leads to; one to the document itself is rewritten at once.
    fn reference(
        &mut self,
        reference: &mut String,
        kind: Kind,
        path: &Path<'_>,
        holder: Holder<'_>,
    ) {
        let is_local = reference.starts_with('#');
        if holder.file.is_empty() && is_local || !is_local && !is_relative(reference) {
            return;
        }
        let Some(target) = self.target(reference, kind, path, holder) else {
            return;
        };
        if target.file.is_empty() {
            *reference = reference_to(&target.pointer);
        } else if group(kind).is_some() {
            self.taken.link(holder.number, path.pointer(), target);
        }
    }

    /// The node that a reference names; `None` if there is none, or if it may not be read, which is reported.
    fn target(
        &mut self,
        reference: &str,
        kind: Kind,
        path: &Path<'_>,
        holder: Holder<'_>,
    ) -> Option<Target> {
        let (name, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let decoded = |text| percent_decode_str(text).decode_utf8().ok();
        let fragment = decoded(fragment)?;
        let file = if name.is_empty() {
            holder.file.to_owned()
        } else {
            let Some(file) = below(holder.file, &decoded(name)?) else {
                let message = format!("`{reference}` leads out of the folder of the document");
                let help = "nothing outside is read: copy the file into that folder";
                self.refuse(reference, holder.place(path), message, help);
                return None;
            };
            Some(file)
                .filter(|file| file != self.document)
                .unwrap_or_default()
        };
        if !file.is_empty() {
            self.read(&file, reference, path, holder)?;
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

    /// Reads the file of a reference; `None` if that is not possible, which is reported.
    fn read(
        &mut self,
        file: &str,
        reference: &str,
        path: &Path<'_>,
        holder: Holder<'_>,
    ) -> Option<()> {
        self.open(file);
        match self.texts.get(file)? {
            Text::Read(_, Some(_)) => return Some(()),
            Text::Read(_, None) => {
                self.refused.insert(reference.to_owned());
            }
            Text::Unreadable(reason) => {
                let message = format!("the file of `{reference}` cannot be read: {reason}");
                let help = "mend the reference, or put the file there";
                self.refuse(reference, holder.place(path), message, help);
            }
        }
        None
    }

    fn refuse(&mut self, reference: &str, place: Place, message: String, help: &str) {
        self.refused.insert(reference.to_owned());
        if self.reported.insert(place.clone()) {
            self.diagnostics
                .error("external-reference", place, message)
                .help(help);
        }
    }

    /// The schema of a name in a file, which was read.
    fn anchor(&self, file: &str, name: &str) -> Option<Pointer> {
        self.names.as_ref()?.get(file)?.anchor(name).cloned()
    }

    fn value(&self, target: &Target) -> Option<&Value> {
        let Text::Read(_, value) = self.texts.get(&target.file)? else {
            return None;
        };
        value.as_ref()?.pointer(target.pointer.as_str())
    }

    fn source(&self, file: &str) -> usize {
        match self.texts.get(file) {
            Some(Text::Read(source, _)) => *source,
            _ => 0,
        }
    }

    /// Reads a file if that was not tried yet.
    fn open(&mut self, file: &str) {
        if self.texts.contains_key(file) {
            return;
        }
        let read = if self.texts.len() < MAX_FILES {
            self.files.read(file)
        } else {
            Err(format!("a document may have {MAX_FILES} files"))
        };
        let text = match read {
            Ok(text) => {
                let source = self.diagnostics.add_file(text.clone());
                let value = text::parse(&text, source, self.diagnostics);
                let mut value =
                    value.filter(|it| places::check_file(it, source, self.diagnostics).is_some());
                if let (Some(value), Some(names)) = (&mut value, &mut self.names) {
                    let own = anchors::resolve_own(value, source, self.diagnostics);
                    names.insert(file.to_owned(), own);
                }
                Text::Read(source, value)
            }
            Err(reason) => Text::Unreadable(reason),
        };
        self.texts.insert(file.to_owned(), text);
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
