//! Bodies of parts that are one of several objects: where one of these has files, an object with the parts of all of them, so that
//! each part is an input of its own.

use super::Composer;
use crate::api::{Additional, Choice, FilePart, Object, Property, Schema, SchemaId, Shape};
use indexmap::IndexMap;
use std::collections::{HashMap, HashSet};

/// Types of a member that others of its types are compared with; past them, equal ones may be variants of their own.
const MOST_COMPARED: usize = 64;

/// What the objects say of a member.
#[derive(Default)]
struct Member {
    /// Types of its values.
    schemas: Vec<SchemaId>,
    /// How many of the objects require it.
    requiring: usize,
}

impl Composer<'_> {
    /// Leads bodies of parts from such a choice to the object.
    pub(super) fn unite_parts(&mut self, bodies: Vec<&mut SchemaId>) {
        let mut known: HashMap<SchemaId, Option<SchemaId>> = HashMap::new();
        for body in bodies {
            let choice = self.resolve(*body);
            let united = match known.get(&choice) {
                Some(united) => *united,
                None => self.united(choice),
            };
            known.insert(choice, united);
            *body = united.unwrap_or(*body);
        }
    }

    fn united(&mut self, choice: SchemaId) -> Option<SchemaId> {
        let objects = self.objects_of(choice)?;
        let mut properties = objects.iter().flat_map(|object| &object.properties);
        if !properties.any(|property| self.file_part(property.schema).is_some()) {
            return None;
        }
        let object = self.with_all_members(&objects)?;
        let schema = &self.schemas[choice.0];
        let schema = Schema {
            title: schema.title.clone(),
            description: schema.description.clone(),
            shape: Shape::Object(object),
            ..Schema::blank(schema.pointer.clone())
        };
        self.add(schema)
    }

    /// The objects that a value may be, if it is one of several and they are all there is.
    fn objects_of(&self, choice: SchemaId) -> Option<Vec<Object>> {
        let Shape::Choice(Choice { variants, .. }) = self.shape(choice) else {
            return None;
        };
        let mut open: Vec<SchemaId> = variants.iter().rev().copied().collect();
        let (mut objects, mut seen) = (Vec::new(), HashSet::new());
        while let Some(variant) = open.pop() {
            let variant = self.resolve(variant);
            if !seen.insert(variant) {
                continue;
            }
            match self.shape(variant) {
                Shape::Object(object) => objects.push(object.clone()),
                Shape::Choice(choice) => open.extend(choice.variants.iter().rev()),
                Shape::Null => {}
                _ => return None,
            }
        }
        Some(objects)
    }

    /// Every member of any of the objects, required if all of them require it.
    fn with_all_members(&mut self, objects: &[Object]) -> Option<Object> {
        let mut members: IndexMap<&str, Member> = IndexMap::new();
        for property in objects.iter().flat_map(|object| &object.properties) {
            let member = members.entry(&property.name).or_default();
            member.schemas.push(property.schema);
            member.requiring += usize::from(property.required);
        }
        let mut whole = Object {
            additional: additional(objects),
            variants: objects
                .iter()
                .map(|object| names(object, |_| true))
                .collect(),
            ..Object::default()
        };
        for (name, member) in &members {
            whole.properties.push(Property {
                name: (*name).to_owned(),
                required: member.requiring == objects.len(),
                schema: self.one_of(&member.schemas)?,
            });
        }
        let is_own = |name: &str| {
            members
                .get(name)
                .is_none_or(|member| member.requiring < objects.len())
        };
        let needs = objects.iter().map(|object| {
            names(object, |property| {
                property.required && is_own(&property.name)
            })
        });
        let needs: Vec<Vec<String>> = needs.collect();
        if needs.iter().all(|names| !names.is_empty()) {
            whole.any_of_required.push(needs);
        }
        Some(whole)
    }

    /// The type of values that have one of these types.
    fn one_of(&mut self, schemas: &[SchemaId]) -> Option<SchemaId> {
        let (first, mut seen) = (schemas[0], HashSet::new());
        let mut different: Vec<SchemaId> = Vec::new();
        for id in schemas {
            let resolved = self.resolve(*id);
            let is_known =
                |known: &SchemaId| self.shape(self.resolve(*known)) == self.shape(resolved);
            if seen.insert(resolved) && !different.iter().take(MOST_COMPARED).any(is_known) {
                different.push(*id);
            }
        }
        if let [only] = different[..] {
            return Some(only);
        }
        let files = different.iter().map(|id| self.file_part(*id));
        if let Some(files) = files.collect::<Option<Vec<_>>>() {
            let several = files.iter().position(|file| *file == FilePart::Several);
            return Some(several.map_or(first, |index| different[index]));
        }
        let pointer = self.schemas[first.0].pointer.clone();
        self.add(Schema {
            shape: Shape::Choice(Choice::of(different)),
            ..Schema::blank(pointer)
        })
    }

    fn file_part(&self, id: SchemaId) -> Option<FilePart> {
        FilePart::of(id, |id| self.shape(self.resolve(id)))
    }
}

fn names(object: &Object, are: impl Fn(&Property) -> bool) -> Vec<String> {
    let properties = object.properties.iter().filter(|property| are(property));
    properties.map(|property| property.name.clone()).collect()
}

/// What the objects have besides their members: of types that differ any.
fn additional(objects: &[Object]) -> Additional {
    let said = objects.iter().map(|object| object.additional);
    let said = said.filter(|said| matches!(said, Additional::Any | Additional::Of(_)));
    let one = |a, b| if a == b { a } else { Additional::Any };
    said.reduce(one).unwrap_or_default()
}
