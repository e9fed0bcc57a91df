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
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LimitKind {
    Least,
    Most,
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
        }
    }

    pub(super) fn most(name: &'static str, value: Option<Written>) -> Self {
        Self {
            name,
            kind: LimitKind::Most,
            value,
        }
    }

    pub(super) fn other(name: &'static str, value: Option<String>) -> Self {
        Self {
            name,
            kind: LimitKind::Other,
            value: value.map(|text| (0.0, text)),
        }
    }

    /// Whether the other one allows less.
    fn is_tightened(&self, other: &Self) -> bool {
        match (&self.value, &other.value) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some((was, _)), Some((is, _))) => match self.kind {
                LimitKind::Least => is > was,
                LimitKind::Most => is < was,
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
    [
        Limit::least("size", written(bounds.minimum, bounds.exclusive_minimum)),
        Limit::most("size", written(bounds.maximum, bounds.exclusive_maximum)),
        Limit::other("step", bounds.multiple_of.map(|step| step.to_string())),
    ]
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
