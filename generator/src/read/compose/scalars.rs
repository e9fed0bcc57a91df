//! What two simple shapes allow together.

use super::bounds;
use crate::api::{Shape, Text};
use serde_json::Value;

/// What two shapes allow together.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Met {
    /// What the first allows.
    First,
    /// What the second allows.
    Second,
    /// What neither says alone.
    New(Shape),
}

/// The values of both; none if there are none, if both list theirs, or if one is an array, an object or a choice.
pub(super) fn meet(a: &Shape, b: &Shape) -> Option<Met> {
    let met = match (a, b) {
        (Shape::Any, _)
        | (Shape::Null, Shape::Null)
        | (Shape::WideInteger, Shape::WideInteger | Shape::Integer(_))
        | (Shape::Number(_), Shape::WideInteger)
        | (Shape::String(_), Shape::Words(_))
        | (Shape::Integer(_) | Shape::Number(_) | Shape::WideInteger, Shape::Numbers(_)) => {
            return Some(Met::Second);
        }
        (_, Shape::Any)
        | (Shape::WideInteger, Shape::Number(_))
        | (Shape::Integer(_), Shape::WideInteger)
        | (Shape::Words(_), Shape::String(_))
        | (Shape::Numbers(_), Shape::Integer(_) | Shape::Number(_) | Shape::WideInteger) => {
            return Some(Met::First);
        }
        (Shape::Boolean(a), Shape::Boolean(b)) if a.is_none() || b.is_none() || a == b => {
            Shape::Boolean(a.or(*b))
        }
        (Shape::Integer(a), Shape::Integer(b)) => Shape::Integer(bounds::of_integers(a, b)),
        (Shape::Number(a), Shape::Number(b)) => Shape::Number(bounds::of_numbers(a, b)),
        (Shape::Integer(a), Shape::Number(b)) => {
            Shape::Integer(bounds::of_integers(a, &bounds::whole(b)))
        }
        (Shape::Number(a), Shape::Integer(b)) => {
            Shape::Integer(bounds::of_integers(&bounds::whole(a), b))
        }
        (Shape::String(a), Shape::String(b)) => Shape::String(text(a, b)),
        (Shape::Values(values), other) | (other, Shape::Values(values)) => {
            let kept = values.iter().filter(|value| takes(other, value));
            let kept: Vec<Value> = kept.cloned().collect();
            crate::read::scalars::values(&kept)?
        }
        _ => return None,
    };
    Some(match met {
        met if met == *b => Met::Second,
        met if met == *a => Met::First,
        met => Met::New(met),
    })
}

/// The keyword of which only the second shape's value is kept, because no value says the same as both.
pub(super) fn lost(a: &Shape, b: &Shape) -> Option<&'static str> {
    let is_kept = match (a, b) {
        (Shape::String(a), Shape::String(b)) => return lost_text(a, b),
        (Shape::Integer(a), Shape::Integer(b)) => bounds::have_integer_step(a, b),
        (Shape::Number(a), Shape::Number(b)) => bounds::have_number_step(a, b),
        (Shape::Integer(integer), Shape::Number(number))
        | (Shape::Number(number), Shape::Integer(integer)) => {
            bounds::has_whole_step(number)
                && bounds::have_integer_step(integer, &bounds::whole(number))
        }
        _ => true,
    };
    (!is_kept).then_some("multipleOf")
}

fn lost_text(a: &Text, b: &Text) -> Option<&'static str> {
    let differ = |a: &Option<String>, b: &Option<String>| a.is_some() && b.is_some() && a != b;
    if differ(&a.pattern, &b.pattern) {
        Some("pattern")
    } else {
        differ(&a.format, &b.format).then_some("format")
    }
}

fn takes(shape: &Shape, value: &Value) -> bool {
    match shape {
        Shape::Boolean(_) => value.is_boolean(),
        Shape::Integer(_) | Shape::WideInteger | Shape::Numbers(_) => {
            value.is_i64() || value.is_u64()
        }
        Shape::Number(_) => value.is_number(),
        Shape::String(_) => value.is_string(),
        Shape::Words(words) => words.iter().any(|word| value == word),
        _ => false,
    }
}

fn text(a: &Text, b: &Text) -> Text {
    Text {
        format: b.format.clone().or_else(|| a.format.clone()),
        pattern: b.pattern.clone().or_else(|| a.pattern.clone()),
        min_length: a.min_length.max(b.min_length),
        max_length: least(a.max_length, b.max_length),
    }
}

/// The smaller of two upper limits, where there are some.
pub(super) fn least(a: Option<usize>, b: Option<usize>) -> Option<usize> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}
