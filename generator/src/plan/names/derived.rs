//! Names of types that have none in the document and are called after where they stand.
//!
//! What is planned first takes a name as it comes, so that there is something to plan with; afterwards all names are settled at
//! once, owners before what they own. Only where that gives other names is everything planned again, with those.

use std::collections::HashMap;

use indexmap::IndexMap;

use super::{Scope, Wanted};
use crate::api::SchemaId;
use crate::diagnostics::Pointer;

/// What has a derived name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::plan) enum Subject {
    /// The type of a schema.
    Schema(SchemaId),
    /// The required members of a schema's type.
    Required(SchemaId),
    /// The answers by status of the operation of this name.
    Answers(String),
}

/// A place after which something could be called: its owner's name, and what it is called after that.
type Site = (String, String);

/// Something that has a derived name.
#[derive(Debug)]
struct Derived {
    /// The name with which it is planned.
    name: String,
    pointer: Pointer,
    /// What holds it. A schema that several hold, as the heirs of one base do, is called after the one that it stands in.
    sites: Vec<Site>,
}

/// The names of all types and operations.
#[derive(Debug)]
pub(in crate::plan) struct DerivedNames {
    /// The names that do not follow from a place, with the places of what has them.
    given: Scope,
    owners: HashMap<String, Pointer>,
    settled: HashMap<Subject, String>,
    scope: Scope,
    found: IndexMap<Subject, Derived>,
}

impl DerivedNames {
    /// None yet. `given` has all other names, `owners` says where those stand that something can be called after.
    pub(in crate::plan) fn new(given: Scope, owners: HashMap<String, Pointer>) -> Self {
        Self {
            scope: given.clone(),
            given,
            owners,
            settled: HashMap::new(),
            found: IndexMap::new(),
        }
    }

    /// The name of what is called after its owner.
    pub(in crate::plan) fn take(
        &mut self,
        subject: Subject,
        pointer: &Pointer,
        site: (&str, &str),
    ) -> String {
        if let Some(name) = self.settled.get(&subject) {
            return name.clone();
        }
        let name = self.scope.take([site.0, site.1].concat());
        let derived = Derived {
            name: name.clone(),
            pointer: pointer.clone(),
            sites: vec![(site.0.to_owned(), site.1.to_owned())],
        };
        self.found.insert(subject, derived);
        name
    }

    /// Says that another owner holds the same, too.
    pub(in crate::plan) fn stands_also(&mut self, schema: SchemaId, site: (&str, &str)) {
        if let Some(derived) = self.found.get_mut(&Subject::Schema(schema)) {
            derived.sites.push((site.0.to_owned(), site.1.to_owned()));
        }
    }

    /// Takes a name that follows from nothing else, if it is free; whether it was.
    pub(in crate::plan) fn take_free(&mut self, name: &str) -> bool {
        self.scope.take_free(name)
    }

    /// Whether a name does not follow from a place.
    pub(in crate::plan) fn is_given(&self, name: &str) -> bool {
        self.given.is_taken(name)
    }

    /// The names as they have to be, if they are others than those with which everything was planned.
    pub(in crate::plan) fn settled(&self) -> Option<Self> {
        if !self.settled.is_empty() {
            return None;
        }
        let mut scope = self.given.clone();
        let names = Settling::of(self).settle(&mut scope);
        let is_same = |(name, derived): (&String, &Derived)| *name == derived.name;
        if names.iter().zip(self.found.values()).all(is_same) {
            return None;
        }
        Some(Self {
            given: self.given.clone(),
            owners: HashMap::new(),
            settled: self.found.keys().cloned().zip(names).collect(),
            scope,
            found: IndexMap::new(),
        })
    }
}

/// Names being settled.
struct Settling<'a> {
    names: &'a DerivedNames,
    found: Vec<&'a Derived>,
    /// The place in the list of what has a derived name.
    places: HashMap<&'a str, usize>,
    settled: Vec<Option<String>>,
}

impl<'a> Settling<'a> {
    fn of(names: &'a DerivedNames) -> Self {
        let found: Vec<&Derived> = names.found.values().collect();
        let numbered = found.iter().zip(0..);
        Self {
            names,
            places: numbered
                .map(|(derived, place)| (&*derived.name, place))
                .collect(),
            settled: vec![None; found.len()],
            found,
        }
    }

    /// Settles first what given names own, then what that owns, and so on.
    fn settle(mut self, scope: &mut Scope) -> Vec<String> {
        let mut owned: Vec<Vec<usize>> = vec![Vec::new(); self.found.len()];
        let mut next = Vec::new();
        for (place, derived) in self.found.iter().enumerate() {
            for (owner, _) in &derived.sites {
                match self.places.get(&**owner) {
                    Some(at) => owned[*at].push(place),
                    None => next.push(place),
                }
            }
        }
        while !next.is_empty() {
            next.sort_unstable();
            next.dedup();
            next.retain(|place| self.settled[*place].is_none());
            let wanted = next.iter().map(|place| {
                let derived = self.found[*place];
                Wanted::new(self.wanted(derived), derived.pointer.as_str())
            });
            let names = scope.take_all(wanted.collect::<Vec<_>>());
            for (place, name) in next.iter().zip(names) {
                self.settled[*place] = Some(name);
            }
            next = next
                .iter()
                .flat_map(|place| owned[*place].iter().copied())
                .collect();
        }
        let named = self.settled.into_iter().zip(&self.found);
        named
            .map(|(name, derived)| name.unwrap_or_else(|| derived.name.clone()))
            .collect()
    }

    /// What something is called after the owner that it stands in, or else after the first of its owners by their places.
    fn wanted(&self, derived: &Derived) -> String {
        let sites = derived.sites.iter().filter_map(|(owner, name)| {
            let (owner, pointer) = self.owner(owner)?;
            let is_home = pointer.is_some_and(|pointer| derived.pointer.below(pointer).is_some());
            let pointer = pointer.map_or("", Pointer::as_str);
            Some((!is_home, pointer, owner, name))
        });
        let site = sites.min();
        site.map_or_else(
            || derived.name.clone(),
            |(_, _, owner, name)| [owner, name].concat(),
        )
    }

    /// An owner's name and place; none if it is not settled yet.
    fn owner<'s>(&'s self, name: &'s str) -> Option<(&'s str, Option<&'s Pointer>)> {
        match self.places.get(name) {
            Some(place) => Some((
                self.settled[*place].as_deref()?,
                Some(&self.found[*place].pointer),
            )),
            None => Some((name, self.names.owners.get(name))),
        }
    }
}
