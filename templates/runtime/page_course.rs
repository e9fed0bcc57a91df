//! Which page comes next, and where a list ends. Knows neither calls nor the types of items.

use std::collections::{HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};

use bytes::Bytes;

use super::page_signs::{ItemId, PageFacts, PageSigns};
use super::page_turn::{PageBy, PageTurn};

/// How many pages back a repeated one is noticed.
const REMEMBERED: usize = 64;

/// The way through a list.
#[derive(Debug)]
pub(crate) struct Course {
    by: PageBy,
    asked_size: Option<u64>,
    /// The page to ask for next; none for the first one by cursor.
    place: Option<String>,
    /// All pages that were or are to be asked for: none is asked for twice, so a list that leads back ends.
    places: HashSet<String>,
    /// What the last pages held: a list that brings one of them again only repeats itself.
    former: VecDeque<u64>,
    has_ended: bool,
}

/// What was read of an answer.
#[derive(Debug)]
pub(crate) struct Facts {
    /// The ids of the items, one for each.
    pub(crate) ids: Vec<ItemId>,
    pub(crate) signs: PageSigns,
    pub(crate) body: Bytes,
}

impl Facts {
    fn count(&self) -> u64 {
        self.ids.len() as u64
    }

    /// The same for two pages of the same items in any order: by their ids, or where some have none, by the whole answer.
    fn fingerprint(&self) -> u64 {
        if self.ids.is_empty() || !self.ids.iter().all(ItemId::is_known) {
            return hash_of(&self.body);
        }
        self.ids
            .iter()
            .fold(0, |sum, id| sum.wrapping_add(hash_of(id)))
    }
}

fn hash_of(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

impl Course {
    /// Starts at the page that the operation asks for, else at the first.
    pub(crate) fn new(by: PageBy, asked: &PageTurn) -> Self {
        let place = asked.at().or(by.first()).map(str::to_owned);
        Self {
            by,
            asked_size: asked.asked_size(),
            places: place.iter().cloned().collect(),
            place,
            former: VecDeque::new(),
            has_ended: false,
        }
    }

    /// The page to ask for next.
    pub(crate) fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    pub(crate) fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// Takes in the page that was asked for and goes on to the next. Whether it belongs to the list: one that came before
    /// does not, nor does an empty one, unless it is all there is.
    pub(crate) fn take(&mut self, facts: &Facts) -> bool {
        let fingerprint = facts.fingerprint();
        let is_first = self.former.is_empty();
        let is_repeated = self.former.contains(&fingerprint);
        self.former.truncate(REMEMBERED - 1);
        self.former.push_front(fingerprint);
        let is_beyond = self
            .page_number()
            .is_some_and(|number| facts.signs.is_before(number));
        let is_new = !is_repeated && !is_beyond;
        let is_empty = facts.ids.is_empty();
        if is_new && !is_empty && !facts.signs.is_last(&self.facts(facts)) {
            self.advance(facts);
        } else {
            self.end();
        }
        is_new && (!is_empty || is_first)
    }

    fn facts(&self, facts: &Facts) -> PageFacts {
        PageFacts {
            number: self.page_number(),
            first_item: self.number().filter(|_| self.by == PageBy::Offset),
            asked_size: self.asked_size,
            count: facts.count(),
        }
    }

    fn advance(&mut self, facts: &Facts) {
        match self.next(facts) {
            Some(next) if self.places.insert(next.clone()) => self.place = Some(next),
            _ => self.end(),
        }
    }

    fn next(&self, facts: &Facts) -> Option<String> {
        let said = facts.signs.next_place();
        let counted = match self.by {
            PageBy::Number => return Some(self.number()?.checked_add(1)?.to_string()),
            PageBy::Offset => self
                .number()
                .and_then(|number| number.checked_add(facts.count())),
            PageBy::Cursor => None,
        };
        said.map(str::to_owned)
            .or_else(|| counted.map(|number| number.to_string()))
    }

    /// Nothing comes any more.
    pub(crate) fn end(&mut self) {
        (self.place, self.has_ended) = (None, true);
    }

    fn number(&self) -> Option<u64> {
        self.place.as_ref()?.parse().ok()
    }

    fn page_number(&self) -> Option<u64> {
        self.number().filter(|_| self.by == PageBy::Number)
    }
}
