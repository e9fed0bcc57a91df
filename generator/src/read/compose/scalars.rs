//! What two simple shapes allow together.

use super::bounds;
use crate::api::{Shape, Text};
use serde_json::Value;

/// The values of both; none if there are none, or if one is an array, an object or a choice.
pub(super) fn meet(a: &Shape, b: &Shape) -> Option<Shape> {
    match (a, b) {
        (Shape::Any, other) | (other, Shape::Any) => Some(other.clone()),
        (Shape::Null, Shape::Null) => Some(Shape::Null),
        (Shape::Boolean(a), Shape::Boolean(b)) => {
            (a.is_none() || b.is_none() || a == b).then_some(Shape::Boolean(a.or(*b)))
        }
        (Shape::Integer(a), Shape::Integer(b)) => Some(Shape::Integer(bounds::of_integers(a, b))),
        (Shape::Number(a), Shape::Number(b)) => Some(Shape::Number(bounds::of_numbers(a, b))),
        (Shape::Integer(a), Shape::Number(b)) => {
            Some(Shape::Integer(bounds::of_integers(a, &bounds::whole(b))))
        }
        (Shape::Number(a), Shape::Integer(b)) => {
            Some(Shape::Integer(bounds::of_integers(&bounds::whole(a), b)))
        }
        (Shape::WideInteger, Shape::WideInteger | Shape::Number(_))
        | (Shape::Number(_), Shape::WideInteger) => Some(Shape::WideInteger),
        (integer @ Shape::Integer(_), Shape::WideInteger)
        | (Shape::WideInteger, integer @ Shape::Integer(_)) => Some(integer.clone()),
        (Shape::String(a), Shape::String(b)) => Some(Shape::String(text(a, b))),
        (words @ Shape::Words(_), Shape::String(_))
        | (Shape::String(_), words @ Shape::Words(_)) => Some(words.clone()),
        (Shape::Words(a), Shape::Words(b)) => common(a, b).map(Shape::Words),
        (
            numbers @ Shape::Numbers(_),
            Shape::Integer(_) | Shape::Number(_) | Shape::WideInteger,
        )
        | (
            Shape::Integer(_) | Shape::Number(_) | Shape::WideInteger,
            numbers @ Shape::Numbers(_),
        ) => Some(numbers.clone()),
        (Shape::Numbers(a), Shape::Numbers(b)) => common(a, b).map(Shape::Numbers),
        (Shape::Values(a), Shape::Values(b)) => common(a, b).map(Shape::Values),
        (Shape::Values(values), other) | (other, Shape::Values(values)) => {
            let kept = values.iter().filter(|value| takes(other, value));
            let kept: Vec<Value> = kept.cloned().collect();
            crate::read::scalars::values(&kept)
        }
        _ => None,
    }
}

/// Whether two shapes may have values in common, as far as their kinds tell. A choice may with any.
pub(super) fn may_meet(a: &Shape, b: &Shape) -> bool {
    match (a, b) {
        (Shape::Object(_), Shape::Object(_))
        | (Shape::Array(_), Shape::Array(_))
        | (Shape::Choice(_) | Shape::Any, _)
        | (_, Shape::Choice(_) | Shape::Any) => true,
        (a, b) => meet(a, b).is_some(),
    }
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

fn common<T: Clone + PartialEq>(a: &[T], b: &[T]) -> Option<Vec<T>> {
    let common: Vec<T> = a
        .iter()
        .filter(|value| b.contains(value))
        .cloned()
        .collect();
    (!common.is_empty()).then_some(common)
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
