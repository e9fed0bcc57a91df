//! Changes of schemas: pairs of them walked together, components once each, inline ones where they stand.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, VecDeque};

use super::crate_change::At;
use super::join::Found;
use super::matching::Pairs;
use super::{Code, Wire, attributes, shapes};
use crate::api::{Api, SchemaId};
use crate::diagnostics::Pointer;
use crate::plan::Usage;

/// Where a pair of schemas stands.
#[derive(Debug, Clone)]
pub(super) struct Site {
    /// How people call the value: `Track.name`, `getTrack answer.track`.
    pub(super) label: String,
    /// What the value belongs to in either document.
    pub(super) owner: [At; 2],
    /// Whether requests can hold it.
    pub(super) sent: bool,
    /// Whether answers can hold it.
    pub(super) answered: bool,
    /// Where it stands in either document, if a reference to a schema elsewhere stands there.
    pub(super) places: Option<(Pointer, Pointer)>,
    /// Whether the old client takes null or nothing in its place.
    pub(super) is_optional: bool,
}

impl Site {
    /// Where an element of the value stands, or another part without a name.
    pub(super) fn inside(&self, suffix: &str) -> Self {
        Self {
            label: format!("{}{suffix}", self.label),
            is_optional: false,
            places: None,
            ..self.clone()
        }
    }

    /// A change of the value here.
    pub(super) fn change(
        &self,
        code: Code,
        places: (&Pointer, &Pointer),
        fact: impl std::fmt::Display,
    ) -> Found {
        let [old, new] = self.owner.clone();
        Found::new(code, &*self.label, format!("`{}` {fact}.", self.label))
            .at(Some(places.0), Some(places.1))
            .of(Some(old), Some(new))
    }
}

/// The state of one comparison.
pub(super) struct Walk<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
    pub(super) pairs: &'a Pairs<'a>,
    pub(super) usage: Usage,
    pub(super) found: &'a mut Vec<Found>,
    /// Pairs that were compared, and whether as what is sent and as what is answered.
    seen: HashMap<(SchemaId, SchemaId), (bool, bool)>,
    /// Pairs that are compared after all that they stand in: chains of components can be longer than the stack is deep.
    put_off: VecDeque<((SchemaId, SchemaId), Site)>,
    is_inside: bool,
    /// Whether it is what was put off that is compared. Components in it are called by their own names: labels that tell the
    /// whole way would grow with every step of a chain.
    is_behind: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(
        old: &'a Api,
        new: &'a Api,
        pairs: &'a Pairs<'a>,
        found: &'a mut Vec<Found>,
    ) -> Self {
        Self {
            old,
            new,
            pairs,
            usage: Usage::of(old),
            found,
            seen: HashMap::new(),
            put_off: VecDeque::new(),
            is_inside: false,
            is_behind: false,
        }
    }

    /// Places of a pair.
    pub(super) fn places(&self, a: SchemaId, b: SchemaId) -> (&'a Pointer, &'a Pointer) {
        (&self.old.schema(a).pointer, &self.new.schema(b).pointer)
    }

    /// Compares two schemas that stand in the same place, up to components that both documents have.
    pub(super) fn value(&mut self, a: SchemaId, b: SchemaId, site: &Site) {
        let ends = (
            attributes::of(self.old, a, false).0,
            attributes::of(self.new, b, false).0,
        );
        // What a component says itself is compared there, if both documents have it.
        let own = !self.are_same(ends) && is_alone(self.old, a) && is_alone(self.new, b);
        self.attributes(a, b, site, own);
        self.whole(|walk| walk.ends(ends, (a, b), site));
    }

    fn are_same(&self, (a, b): (SchemaId, SchemaId)) -> bool {
        let was = self.old.schema(a).component.as_deref();
        let is = self.new.schema(b).component.as_deref();
        self.pairs.are_same(was, is)
    }

    /// Compares, and then also what was put off, unless this is inside of something else that is compared.
    fn whole(&mut self, compare: impl FnOnce(&mut Self)) {
        let was_inside = std::mem::replace(&mut self.is_inside, true);
        compare(self);
        if was_inside {
            return;
        }
        self.is_behind = true;
        while let Some((ends, site)) = self.put_off.pop_front() {
            self.shapes(ends, &site);
        }
        (self.is_inside, self.is_behind) = (false, false);
    }

    /// Compares what two components say themselves.
    fn component(&mut self, a: SchemaId, b: SchemaId, site: &Site) {
        let ends = self.attributes(a, b, site, true);
        self.whole(|walk| {
            if ends == (a, b) {
                walk.shapes(ends, site);
            } else {
                walk.ends(ends, (a, b), site);
            }
        });
    }

    fn attributes(
        &mut self,
        a: SchemaId,
        b: SchemaId,
        site: &Site,
        own: bool,
    ) -> (SchemaId, SchemaId) {
        let (old_end, was) = attributes::of(self.old, a, own);
        let (new_end, is) = attributes::of(self.new, b, own);
        attributes::compare(self, (&was, &is), (a, b), site);
        (old_end, new_end)
    }

    fn ends(&mut self, ends: (SchemaId, SchemaId), start: (SchemaId, SchemaId), site: &Site) {
        if self.are_same(ends) {
            return;
        }
        let was = self.old.schema(ends.0).component.as_deref();
        let is = self.new.schema(ends.1).component.as_deref();
        if was.is_some() || is.is_some() {
            self.replaced([was, is], start, site);
            let label = is.filter(|_| self.is_behind).unwrap_or(&site.label);
            let site = Site {
                label: label.to_owned(),
                ..site.clone()
            };
            self.put_off.push_back((ends, site));
        } else {
            self.shapes(ends, site);
        }
    }

    fn shapes(&mut self, (a, b): (SchemaId, SchemaId), site: &Site) {
        let (a, b) = (self.old.resolve(a), self.new.resolve(b));
        if self.is_news((a, b), site) {
            shapes::compare(self, a, b, site);
        }
    }

    /// Whether a pair was not compared yet for what the site is: verdicts on requests and on answers differ.
    fn is_news(&mut self, pair: (SchemaId, SchemaId), site: &Site) -> bool {
        match self.seen.entry(pair) {
            Entry::Vacant(entry) => {
                entry.insert((site.sent, site.answered));
                true
            }
            Entry::Occupied(mut entry) => {
                let (sent, answered) = *entry.get();
                entry.insert((sent || site.sent, answered || site.answered));
                (site.sent && !sent) || (site.answered && !answered)
            }
        }
    }

    /// One component stands for another, or for an inline schema.
    fn replaced(&mut self, names: [Option<&str>; 2], (a, b): (SchemaId, SchemaId), site: &Site) {
        let said = |name: Option<&str>| {
            name.map_or_else(
                || "in place".to_owned(),
                |name| format!("by the schema `{name}`"),
            )
        };
        let fact = format!("is described {}, it was {}", said(names[1]), said(names[0]));
        let here = site.places.as_ref().map(|(old, new)| (old, new));
        let change = site.change(
            Code::SchemaReplaced,
            here.unwrap_or_else(|| self.places(a, b)),
            fact,
        );
        self.found.push(change);
    }
}

/// Whether no component stands between a schema and what it says in the end, except the schema itself.
fn is_alone(api: &Api, start: SchemaId) -> bool {
    let (end, _) = attributes::of(api, start, true);
    end == start || api.schema(end).component.is_none()
}

/// Components: those that came and went, those with another name, and what changed inside.
pub(super) fn compare(walk: &mut Walk) {
    let (old, new, pairs) = (walk.old, walk.new, walk.pairs);
    let named = new.components.iter();
    let named: BTreeMap<&str, SchemaId> = named.map(|(name, id)| (name.as_str(), *id)).collect();
    for (name, a) in &old.components {
        let place = &old.schema(*a).pointer;
        let Some(other) = pairs.component(name) else {
            let text = format!("The schema `{name}` is gone.");
            walk.found
                .push(Found::new(Code::SchemaRemoved, name, text).at(Some(place), None));
            continue;
        };
        let Some(b) = named.get(other) else {
            continue;
        };
        if other != name {
            let text = format!("The schema `{name}` is called `{other}` now.");
            let change = Found::new(Code::SchemaRenamed, other, text);
            walk.found
                .push(change.at(Some(place), Some(&new.schema(*b).pointer)));
        }
        component(walk, other, *a, *b);
    }
    let came = new
        .components
        .iter()
        .filter(|(name, _)| !pairs.has_new(name));
    for (name, b) in came {
        let text = format!("The schema `{name}` is new.");
        let place = &new.schema(*b).pointer;
        walk.found
            .push(Found::new(Code::SchemaAdded, name, text).at(None, Some(place)));
    }
}

fn component(walk: &mut Walk, name: &str, a: SchemaId, b: SchemaId) {
    let (was, is) = walk.places(a, b);
    let site = Site {
        label: name.to_owned(),
        owner: [At::whole(was.clone()), At::whole(is.clone())],
        sent: walk.usage.in_requests(a),
        answered: walk.usage.in_answers(a),
        is_optional: false,
        places: None,
    };
    walk.component(a, b, &site);
}

impl Walk<'_> {
    /// What a change means that only requests suffer from, or only answers.
    pub(super) fn wire(site: &Site, request: bool, answer: bool) -> Wire {
        Wire::breaks_if((site.sent && request) || (site.answered && answer))
    }
}
