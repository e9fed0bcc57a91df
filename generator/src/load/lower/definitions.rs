//! `$defs`: schemas kept inside others for references, which become components.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Members;
use crate::diagnostics::{Origins, Pointer};
use crate::load::hoist::{Homes, insert, reference_to};
use crate::load::path::Path;
use crate::load::references::target;

/// Where definitions are.
pub(in crate::load) const KEYWORDS: [&str; 2] = ["$defs", "definitions"];

/// What was taken out, by its place.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    taken: Vec<(Pointer, Value)>,
    /// The definitions of the schemas around the one that is looked at, from the outside in, each by its keyword and name.
    around: Vec<BTreeMap<(&'static str, String), Pointer>>,
}

impl Definitions {
    /// Opens a schema: references to a definition by its name alone, in the schema and below it, get the place of the nearest one.
    pub(super) fn enter(&mut self, members: &mut Members, path: &Path<'_>) {
        let mut own = BTreeMap::new();
        for keyword in KEYWORDS {
            if let Some(Value::Object(schemas)) = members.get(keyword) {
                let at = path.pointer().child(keyword);
                own.extend(
                    schemas
                        .keys()
                        .map(|name| ((keyword, name.clone()), at.child(name))),
                );
            }
        }
        self.around.push(own);
        if let Some(Value::String(reference)) = members.get_mut("$ref") {
            self.place(reference);
        }
        let discriminator = members.get_mut("discriminator");
        for target in discriminator.into_iter().flat_map(mapped) {
            self.place(target);
        }
    }

    /// Says where the definition is that a reference names.
    fn place(&self, reference: &mut String) {
        let Some(target) = target(reference) else {
            return;
        };
        let mut tokens = target.tokens();
        let (Some(keyword), Some(name)) = (tokens.next(), tokens.next()) else {
            return;
        };
        let Some(keyword) = KEYWORDS.into_iter().find(|known| *known == keyword) else {
            return;
        };
        let known = (keyword, name.into_owned());
        if let Some(place) = self.around.iter().rev().find_map(|own| own.get(&known)) {
            let place = tokens.fold(place.clone(), |place, token| place.child(&token));
            *reference = reference_to(&place);
        }
    }

    /// Takes the definitions out of a schema, and closes it.
    pub(super) fn take(&mut self, members: &mut Members, path: &Path<'_>) {
        self.around.pop();
        for keyword in KEYWORDS {
            if let Some(Value::Object(schemas)) = members.shift_remove(keyword) {
                let at = path.pointer().child(keyword);
                let schemas = schemas.into_iter();
                self.taken
                    .extend(schemas.map(|(name, schema)| (at.child(&name), schema)));
            }
        }
    }

    /// Makes components of them, one of those that say the same under one name, and lets references follow.
    pub(super) fn settle(self, document: &mut Value, origins: &mut Origins) {
        if self.taken.is_empty() {
            return;
        }
        let mut homes = Homes::of(document);
        let mut moved = Moved::default();
        let firsts = super::copies::firsts(&self.taken);
        let made = make_homes(&self.taken, &firsts, &mut homes);
        for (index, (from, schema)) in self.taken.into_iter().enumerate() {
            let home = made[&firsts[index]].clone();
            if firsts[index] == index {
                let name = from.last().unwrap_or_default().into_owned();
                origins.moved(home.clone(), 0, from.clone());
                insert(document, &home, schema);
                moved.by_name.entry(name).or_default().push(home.clone());
            }
            moved.by_place.insert(from, home);
        }
        moved.follow(document);
    }
}

/// The components that definitions become, one for all copies. Of several with one name the one that stands first by its place, or
/// of which a copy does, has it without a number, whatever the document's order.
fn make_homes(
    taken: &[(Pointer, Value)],
    firsts: &[usize],
    homes: &mut Homes,
) -> BTreeMap<usize, Pointer> {
    let mut places: BTreeMap<usize, &Pointer> = BTreeMap::new();
    for ((place, _), first) in taken.iter().zip(firsts) {
        let least = places.entry(*first).or_insert(place);
        *least = place.min(*least);
    }
    let mut places: Vec<(usize, &Pointer)> = places.into_iter().collect();
    places.sort_by_key(|(_, place)| *place);
    let made = places.into_iter().map(|(first, place)| {
        let name = place.last().unwrap_or_default();
        (first, homes.make("schemas", &name))
    });
    made.collect()
}

/// Where definitions went.
#[derive(Default)]
struct Moved {
    by_place: BTreeMap<Pointer, Pointer>,
    /// For references that leave out where the definition is and have none around them. Several of a name are told apart by
    /// nothing, so that such a reference leads nowhere.
    by_name: BTreeMap<String, Vec<Pointer>>,
}

impl Moved {
    fn follow(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                for (name, member) in members.iter_mut() {
                    match member {
                        Value::String(reference) if name == "$ref" => self.redirect(reference),
                        member => {
                            if name == "discriminator" {
                                mapped(member).for_each(|target| self.redirect(target));
                            }
                            self.follow(member);
                        }
                    }
                }
            }
            Value::Array(elements) => elements.iter_mut().for_each(|element| self.follow(element)),
            _ => {}
        }
    }

    fn redirect(&self, reference: &mut String) {
        let Some(pointer) = target(reference) else {
            return;
        };
        let mut place = Some(pointer.clone());
        while let Some(at) = place {
            if let Some(home) = self.by_place.get(&at) {
                let rest = pointer.below(&at).unwrap_or_default();
                *reference = reference_to(&rest.under(home));
                return;
            }
            place = at.parent();
        }
        let mut tokens = pointer.tokens();
        let is_definition = tokens
            .next()
            .is_some_and(|token| KEYWORDS.contains(&token.as_ref()));
        if let Some([home]) = tokens
            .next()
            .filter(|_| is_definition)
            .and_then(|name| self.by_name.get(name.as_ref()))
            .map(Vec::as_slice)
        {
            let rest = tokens.fold(home.clone(), |home, token| home.child(&token));
            *reference = reference_to(&rest);
        }
    }
}

/// The targets that a discriminator maps values to.
pub(super) fn mapped(discriminator: &mut Value) -> impl Iterator<Item = &mut String> {
    let mapping = discriminator.get_mut("mapping");
    let mapping = mapping.and_then(Value::as_object_mut).into_iter();
    mapping
        .flat_map(Members::values_mut)
        .filter_map(|target| match target {
            Value::String(target) => Some(target),
            _ => None,
        })
}
