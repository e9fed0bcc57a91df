// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/limits.rs and run the command again.

//! Limits of the document on values of a request, checked before anything is sent.

use std::collections::{BTreeMap, HashSet};
use std::fmt::{self, Display, Write};
use std::ops::{Bound, RangeBounds};

use serde::Serialize;

use super::secret::Secret;

/// A value of a request that is outside the documented limits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    field: String,
    message: String,
}

impl Violation {
    pub(crate) fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            message: message.into(),
        }
    }

    /// Where the value is, from the operation on: `per_page` is a parameter, `body.name` or `body.tracks[2].bpm` a member of
    /// the request body.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What is wrong with it, such as "must have 3 to 250 characters, has 2".
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` {}", self.field, self.message)
    }
}

/// A value whose parts have documented limits.
pub trait Limits {
    /// Reports every value outside its limits.
    fn check(&self, limits: &mut Checker);
}

impl<T: Limits> Limits for Option<T> {
    fn check(&self, limits: &mut Checker) {
        if let Some(value) = self {
            value.check(limits);
        }
    }
}

impl<T: Limits> Limits for Box<T> {
    fn check(&self, limits: &mut Checker) {
        (**self).check(limits);
    }
}

impl<T: Limits> Limits for Vec<T> {
    fn check(&self, limits: &mut Checker) {
        limits.each("", [self], |limits, part| part.check(limits));
    }
}

impl<T: Limits> Limits for BTreeMap<String, T> {
    fn check(&self, limits: &mut Checker) {
        limits.each("", [self], |limits, part| part.check(limits));
    }
}

/// A list or a map.
pub trait Parts {
    /// What it holds.
    type Part;

    /// Gives each part with its place.
    fn visit(&self, visit: &mut dyn FnMut(Step<'_>, &Self::Part));
}

impl<T> Parts for Vec<T> {
    type Part = T;

    fn visit(&self, visit: &mut dyn FnMut(Step<'_>, &T)) {
        for (index, part) in self.iter().enumerate() {
            visit(Step::Index(index), part);
        }
    }
}

impl<T> Parts for BTreeMap<String, T> {
    type Part = T;

    fn visit(&self, visit: &mut dyn FnMut(Step<'_>, &T)) {
        for (key, part) in self {
            visit(Step::Key(key), part);
        }
    }
}

/// One step of the way to a value.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// Of a member; empty leads nowhere.
    Name(&'a str),
    /// Of a value of a map.
    Key(&'a str),
    /// Of an element.
    Index(usize),
}

/// A text, by its length. A secret one can be measured, not read.
pub trait Measured {
    /// How many characters it has.
    fn characters(&self) -> usize;
}

impl<T: AsRef<str>> Measured for T {
    fn characters(&self) -> usize {
        self.as_ref().chars().count()
    }
}

impl<T: AsRef<str>> Measured for Secret<T> {
    fn characters(&self) -> usize {
        self.expose().characters()
    }
}

/// Collects violations. Every method takes the values that are there: `[&self.name]` if it is required, `&self.name`
/// if it is optional. An empty name is that of the value whose limits are checked.
#[derive(Debug, Default)]
pub struct Checker {
    path: String,
    violations: Vec<Violation>,
}

impl Checker {
    /// The number of characters of a text.
    pub fn length<'a, T: Measured + 'a>(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = &'a T>,
        range: impl RangeBounds<usize>,
    ) {
        for value in values {
            self.count(name, value.characters(), &range, "characters");
        }
    }

    /// The size of a number.
    pub fn range<'a, T: PartialOrd + Display + 'a>(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = &'a T>,
        range: impl RangeBounds<T>,
    ) {
        for value in values {
            if !range.contains(value) {
                self.report(name, format!("must be {}, is {value}", describe(&range)));
            }
        }
    }

    /// The number of elements of a list.
    pub fn items<'a, L: 'a>(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = &'a L>,
        range: impl RangeBounds<usize>,
    ) where
        &'a L: IntoIterator,
    {
        for value in values {
            self.count(name, value.into_iter().count(), &range, "elements");
        }
    }

    /// No element of a list twice. Elements are the same if their JSON is.
    pub fn unique<'a, L: 'a>(&mut self, name: &str, values: impl IntoIterator<Item = &'a L>)
    where
        &'a L: IntoIterator<Item: Serialize>,
    {
        for value in values {
            let mut seen = HashSet::new();
            let again = value
                .into_iter()
                .position(|item| !serde_json::to_string(&item).is_ok_and(|item| seen.insert(item)));
            if let Some(index) = again {
                self.report(
                    name,
                    format!("must not have an element twice, as element {index} is"),
                );
            }
        }
    }

    /// One of several sets of fields, and no other: each with its names and whether it is there.
    pub fn exactly_one(&mut self, sets: &[(&str, bool)]) {
        let given = sets.iter().filter(|(_, is_there)| *is_there).count();
        if given != 1 {
            let names: Vec<_> = sets.iter().map(|(names, _)| *names).collect();
            let message = format!("must be exactly one of these, has {given}");
            self.report(&names.join(" or "), message);
        }
    }

    /// The limits of an object inside this one. Lists give the index of the element.
    pub fn nested<'a, T: Limits + 'a>(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = &'a T>,
    ) {
        for value in values {
            self.within(Step::Name(name), |limits| value.check(limits));
        }
    }

    /// The limits of each part of a list, named by its index, or of a map, named by its key.
    pub fn each<'a, P: Parts + 'a>(
        &mut self,
        name: &str,
        values: impl IntoIterator<Item = &'a P>,
        check: impl Fn(&mut Self, &P::Part),
    ) {
        for value in values {
            self.within(Step::Name(name), |limits| {
                value.visit(&mut |step, part| limits.within(step, |limits| check(limits, part)));
            });
        }
    }

    pub(crate) fn finish(self) -> Vec<Violation> {
        self.violations
    }

    fn within(&mut self, step: Step<'_>, check: impl FnOnce(&mut Self)) {
        let end = self.path.len();
        let dot = if end == 0 { "" } else { "." };
        match step {
            Step::Name("") => Ok(()),
            // Nothing would show of it.
            Step::Key("") => write!(self.path, "[\"\"]"),
            Step::Name(name) | Step::Key(name) => write!(self.path, "{dot}{name}"),
            Step::Index(index) => write!(self.path, "[{index}]"),
        }
        .expect("a String takes any text");
        check(self);
        self.path.truncate(end);
    }

    fn count(&mut self, name: &str, count: usize, range: &impl RangeBounds<usize>, what: &str) {
        if !range.contains(&count) {
            // No count is below zero: as a lower end it says nothing.
            let range = if range.contains(&0) {
                describe(&(Bound::<usize>::Unbounded, range.end_bound().cloned()))
            } else {
                describe(range)
            };
            let what = if range.ends_with(" 1") {
                what.trim_end_matches('s')
            } else {
                what
            };
            self.report(name, format!("must have {range} {what}, has {count}"));
        }
    }

    fn report(&mut self, name: &str, message: String) {
        self.within(Step::Name(name), |limits| {
            let field = limits.path.clone();
            limits.violations.push(Violation { field, message });
        });
    }
}

/// A range in words: "3 to 250", "exactly 3", "at least 3", "more than 0 and at most 1".
fn describe<T: PartialEq + Display>(range: &impl RangeBounds<T>) -> String {
    let low = match range.start_bound() {
        Bound::Included(low) => Some(format!("at least {low}")),
        Bound::Excluded(low) => Some(format!("more than {low}")),
        Bound::Unbounded => None,
    };
    let high = match range.end_bound() {
        Bound::Included(high) => Some(format!("at most {high}")),
        Bound::Excluded(high) => Some(format!("less than {high}")),
        Bound::Unbounded => None,
    };
    match (range.start_bound(), range.end_bound()) {
        (Bound::Included(low), Bound::Included(high)) if low == high => format!("exactly {low}"),
        (Bound::Included(low), Bound::Included(high)) => format!("{low} to {high}"),
        _ => low
            .into_iter()
            .chain(high)
            .collect::<Vec<_>>()
            .join(" and "),
    }
}
