//! Limits of values: length, size, pattern, number of elements.

use super::schemas::{Site, Walk};
use super::{Behaviour, Code};
use crate::api::{Bounds, SchemaId};

/// What becomes of the sign of a whole number, which decides on its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Nothing.
    Same,
    /// It can be negative now.
    Lost,
    /// It can no longer be negative.
    Gained,
}

impl Sign {
    pub(super) fn of(was: &Bounds<i64>, is: &Bounds<i64>) -> Self {
        let natural = |bounds: &Bounds<i64>| bounds.minimum.is_some_and(|minimum| minimum >= 0);
        match (natural(was), natural(is)) {
            (true, false) => Self::Lost,
            (false, true) => Self::Gained,
            _ => Self::Same,
        }
    }
}

/// A limit of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Limit {
    name: &'static str,
    kind: LimitKind,
    /// The number it is compared by, and as it is written.
    value: Option<(f64, String)>,
    /// Whether the number itself is excluded.
    excluded: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LimitKind {
    Least,
    Most,
    Step,
    Other,
}

pub(super) type Written = (f64, String);

pub(super) fn count(count: usize) -> Written {
    #[allow(
        clippy::cast_precision_loss,
        reason = "it is compared, and written as it is"
    )]
    let number = count as f64;
    (number, count.to_string())
}

impl Limit {
    pub(super) fn least(name: &'static str, value: Option<Written>) -> Self {
        Self {
            name,
            kind: LimitKind::Least,
            value,
            excluded: false,
        }
    }

    pub(super) fn most(name: &'static str, value: Option<Written>) -> Self {
        Self {
            name,
            kind: LimitKind::Most,
            value,
            excluded: false,
        }
    }

    pub(super) fn other(name: &'static str, value: Option<String>) -> Self {
        Self {
            name,
            kind: LimitKind::Other,
            value: value.map(|text| (0.0, text)),
            excluded: false,
        }
    }

    fn step(value: Option<Written>) -> Self {
        Self {
            name: "step",
            kind: LimitKind::Step,
            value,
            excluded: false,
        }
    }

    fn excluding(self, excluded: bool) -> Self {
        Self { excluded, ..self }
    }

    /// Whether the other one allows less.
    fn is_tightened(&self, other: &Self) -> bool {
        let excludes = other.excluded && !self.excluded;
        match (&self.value, &other.value) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some((was, _)), Some((is, _))) => match self.kind {
                LimitKind::Least => is > was || (excludes && is >= was),
                LimitKind::Most => is < was || (excludes && is <= was),
                LimitKind::Step => !divides(*is, *was),
                LimitKind::Other => true,
            },
        }
    }

    fn written(&self) -> String {
        let value = self.value.as_ref().map_or("not limited", |(_, text)| text);
        match (self.kind, &self.value) {
            (LimitKind::Least, Some(_)) => format!("at least {value}"),
            (LimitKind::Most, Some(_)) => format!("at most {value}"),
            _ => value.to_owned(),
        }
    }
}

pub(super) fn bounds<T: Copy + std::fmt::Display + Comparable>(bounds: &Bounds<T>) -> [Limit; 3] {
    let written = |value: Option<T>, exclusive: bool| {
        value.map(|value| {
            let text = if exclusive {
                format!("{value}, itself excluded")
            } else {
                value.to_string()
            };
            (value.number(), text)
        })
    };
    let (least, most) = (bounds.exclusive_minimum, bounds.exclusive_maximum);
    [
        Limit::least("size", written(bounds.minimum, least)).excluding(least),
        Limit::most("size", written(bounds.maximum, most)).excluding(most),
        Limit::step(written(bounds.multiple_of, false)),
    ]
}

/// Whether every multiple of the one is a multiple of the other. Tenths and the like are not exact.
fn divides(step: f64, multiple: f64) -> bool {
    let times = multiple / step;
    (times - times.round()).abs() < 1e-9 * times.abs()
}

/// A number that is compared as a float.
pub(super) trait Comparable {
    fn number(self) -> f64;
}

impl Comparable for f64 {
    fn number(self) -> f64 {
        self
    }
}

impl Comparable for i64 {
    #[allow(
        clippy::cast_precision_loss,
        reason = "it is compared, and written as it is"
    )]
    fn number(self) -> f64 {
        self as f64
    }
}

pub(super) fn compare(
    walk: &mut Walk,
    (a, b): (SchemaId, SchemaId),
    site: &Site,
    was: &[Limit],
    is: &[Limit],
    sign: Sign,
) {
    for (was, is) in was.iter().zip(is).filter(|(was, is)| was != is) {
        let tightened = was.is_tightened(is);
        let code = if tightened {
            Code::LimitTightened
        } else {
            Code::LimitLoosened
        };
        let fact = format!(
            "has another limit: {} {}, it was {}",
            was.name,
            is.written(),
            was.written()
        );
        let change = site.change(code, walk.places(a, b), fact);
        let wire = Walk::wire(
            site,
            tightened,
            sign == Sign::Lost && was.kind == LimitKind::Least,
        );
        walk.found.push(
            change
                .wire(wire)
                .behaviour(Behaviour::changes_if(site.sent)),
        );
    }
}
