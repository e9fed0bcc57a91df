//! Brings together what changed in the API and what changed in the crate because of it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::calls::ANSWER;
use super::crate_change::{At, ItemChange};
use super::{Behaviour, Change, Code, Crate, Wire};
use crate::Planned;
use crate::api::{Api, Shape};
use crate::diagnostics::Pointer;

/// A change of the API, and what of the crate may belong to it.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) change: Change,
    /// What it belongs to in the old document, and in the new one.
    pub(super) owner: [Option<At>; 2],
}

impl Found {
    /// A change without places that breaks nothing.
    pub(super) fn new(code: Code, subject: impl Into<String>, text: impl Into<String>) -> Self {
        let change = Change {
            code,
            subject: subject.into(),
            text: text.into(),
            old: None,
            new: None,
            wire: Wire::Works,
            rust: Crate::Patch,
            behaviour: Behaviour::Same,
            items: Vec::new(),
        };
        Self {
            change,
            owner: [None, None],
        }
    }

    /// The same at these places, which are also what it belongs to.
    pub(super) fn at(mut self, old: Option<&Pointer>, new: Option<&Pointer>) -> Self {
        self.change.old = old.cloned();
        self.change.new = new.cloned();
        self.owner = [old, new].map(|place| Some(At::whole(place?.clone())));
        self
    }

    /// The same as part of something else.
    pub(super) fn of(mut self, old: Option<At>, new: Option<At>) -> Self {
        self.owner = [old, new];
        self
    }

    pub(super) fn wire(mut self, wire: Wire) -> Self {
        self.change.wire = wire;
        self
    }

    pub(super) fn behaviour(mut self, behaviour: Behaviour) -> Self {
        self.change.behaviour = behaviour;
        self
    }
}

/// All changes: those of the API with what they do to the crate, then what is left of those of the crate.
pub(super) fn join(
    found: Vec<Found>,
    items: &[ItemChange],
    old: &Planned,
    new: &Planned,
) -> Vec<Change> {
    let index = Index::of(&found, [&old.api, &new.api]);
    let gone: HashMap<&Pointer, &ItemChange> = items
        .iter()
        .filter(|item| item.level == Crate::Major && item.new.is_none())
        .filter_map(|item| {
            Some((
                item.old
                    .as_ref()
                    .filter(|at| at.member.is_none())
                    .map(|at| &at.owner)?,
                item,
            ))
        })
        .collect();
    let follows: Vec<_> = found
        .iter()
        .map(|found| follow_type(found, &gone))
        .collect();
    let mut attached: BTreeMap<usize, Vec<ItemChange>> = BTreeMap::new();
    let mut left = Vec::new();
    for item in items {
        let causes = index.causes(item);
        if causes.is_empty() {
            left.push(item.clone());
            continue;
        }
        for cause in causes {
            attached.entry(cause).or_default().push(item.clone());
        }
    }
    let mut changes: Vec<Change> = found.into_iter().map(|found| found.change).collect();
    for (change, follow) in changes.iter_mut().zip(follows) {
        if let Some((level, text)) = follow {
            change.rust = level;
            change.items = vec![text];
        }
    }
    for (cause, items) in attached {
        let change = &mut changes[cause];
        change.rust = items
            .iter()
            .map(|item| item.level)
            .max()
            .unwrap_or(change.rust);
        change.items = items.into_iter().map(|item| item.text).collect();
    }
    changes.extend(left.into_iter().map(own));
    changes
}

/// A member of a type that is gone is gone with it: the change says so although no item of its own changed.
fn follow_type(found: &Found, gone: &HashMap<&Pointer, &ItemChange>) -> Option<(Crate, String)> {
    let at = found.owner[0].as_ref()?;
    let item = gone.get(&at.owner)?;
    let is_part = at.member.is_some() && found.change.code.shapes_items();
    is_part.then(|| (item.level, item.text.clone()))
}

/// A change of the crate that no change of the API at its place explains.
fn own(item: ItemChange) -> Change {
    let [old, new] = [&item.old, &item.new].map(|at| at.as_ref().map(|at| at.owner.clone()));
    Change {
        code: Code::ItemChanged,
        subject: item.subject,
        text: item.text,
        old,
        new,
        wire: Wire::Works,
        rust: item.level,
        behaviour: Behaviour::Same,
        items: Vec::new(),
    }
}

/// Changes of the API by what they belong to, for the old document and the new one.
struct Index {
    /// By owner and member.
    exact: [HashMap<At, Vec<usize>>; 2],
    /// By place, those that change all below it.
    whole: [HashMap<Pointer, Vec<usize>>; 2],
    /// Schemas that an `allOf` is put together from, for each side.
    parts: [HashMap<Pointer, BTreeSet<Pointer>>; 2],
}

impl Index {
    fn of(found: &[Found], apis: [&Api; 2]) -> Self {
        let mut index = Self {
            exact: Default::default(),
            whole: Default::default(),
            parts: apis.map(parts),
        };
        for (number, found) in found.iter().enumerate() {
            if !found.change.code.shapes_items() {
                continue;
            }
            let places = [&found.change.old, &found.change.new];
            for (side, place) in places.into_iter().enumerate() {
                let owner = found.owner[side].as_ref();
                let whole_answer = owner.and_then(|at| answer_as_a_whole(at, found.change.code));
                for at in owner.into_iter().chain(&whole_answer) {
                    index.exact[side]
                        .entry(at.clone())
                        .or_default()
                        .push(number);
                }
                if let Some(place) = place.clone().filter(|_| is_whole(found.change.code)) {
                    index.whole[side].entry(place).or_default().push(number);
                }
            }
        }
        index
    }

    /// The changes that an item changed because of.
    fn causes(&self, item: &ItemChange) -> Vec<usize> {
        let sides = [&item.old, &item.new];
        let mut causes = BTreeSet::new();
        for (side, at) in sides.iter().enumerate() {
            let Some(at) = at else { continue };
            causes.extend(self.exact_causes(side, at));
        }
        if causes.is_empty() {
            for (side, at) in sides.iter().enumerate() {
                let Some(at) = at else { continue };
                causes.extend(self.whole_causes(side, &at.owner));
            }
        }
        causes.into_iter().collect()
    }

    fn exact_causes(&self, side: usize, at: &At) -> Vec<usize> {
        let parts = self.parts[side].get(&at.owner);
        let owners = std::iter::once(&at.owner).chain(parts.into_iter().flatten());
        let places = owners.map(|owner| At {
            owner: owner.clone(),
            member: at.member.clone(),
        });
        let found = places.filter_map(|place| self.exact[side].get(&place));
        found.flatten().copied().collect()
    }

    /// The change of the nearest node that holds this one.
    fn whole_causes(&self, side: usize, owner: &Pointer) -> Vec<usize> {
        let mut place = Some(owner.clone());
        while let Some(at) = place {
            if let Some(found) = self.whole[side].get(&at) {
                return found.clone();
            }
            place = at.parent();
        }
        Vec::new()
    }
}

/// An operation's answer, whatever its status, if this is the answer of one status: it can change the type of all.
fn answer_as_a_whole(at: &At, code: Code) -> Option<At> {
    let (member, _) = at.member.as_ref()?.split_once(' ')?;
    (member == ANSWER && code != Code::StatusChanged).then(|| At::member(&at.owner, ANSWER))
}

/// Whether a change of this kind changes whatever is below its place.
fn is_whole(code: Code) -> bool {
    !matches!(
        code,
        Code::Deprecated
            | Code::Undeprecated
            | Code::LimitTightened
            | Code::LimitLoosened
            | Code::TitleChanged
            | Code::SecurityRelaxed
            | Code::SecurityRequired
            | Code::StatusChanged
            | Code::PagesAdded
            | Code::PagesRemoved
            | Code::PagesChanged
    )
}

/// The schemas that each `allOf` is put together from, those inside its parts included.
fn parts(api: &Api) -> HashMap<Pointer, BTreeSet<Pointer>> {
    let mut parts = HashMap::new();
    for schema in &api.schemas {
        let Shape::AllOf(direct) = &schema.shape else {
            continue;
        };
        let mut inside = BTreeSet::new();
        let mut open = direct.clone();
        while let Some(id) = open.pop() {
            let part = api.schema(id);
            if inside.insert(part.pointer.clone()) {
                match &part.shape {
                    Shape::AllOf(parts) => open.extend(parts),
                    Shape::Alias(target) => open.push(*target),
                    _ => {}
                }
            }
        }
        parts.insert(schema.pointer.clone(), inside);
    }
    parts
}
