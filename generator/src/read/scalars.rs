//! Scalar shapes: numbers, texts and enums, from openapiv3's types and from its catch-all.

use crate::api::{Bounds, Shape, Text};
use openapiv3::{AnySchema, IntegerType, NumberType, StringType, VariantOrUnknownOrEmpty};
use serde_json::Value;

pub(super) fn integer_shape(integer: &IntegerType) -> Shape {
    let values: Vec<i64> = integer.enumeration.iter().flatten().copied().collect();
    if !values.is_empty() {
        return Shape::Numbers(values);
    }
    Shape::Integer(Bounds {
        minimum: integer.minimum,
        exclusive_minimum: integer.exclusive_minimum,
        maximum: integer.maximum,
        exclusive_maximum: integer.exclusive_maximum,
        multiple_of: integer.multiple_of,
    })
}

pub(super) fn number_bounds(number: &NumberType) -> Bounds<f64> {
    Bounds {
        minimum: number.minimum,
        exclusive_minimum: number.exclusive_minimum,
        maximum: number.maximum,
        exclusive_maximum: number.exclusive_maximum,
        multiple_of: number.multiple_of,
    }
}

pub(super) fn any_bounds(any: &AnySchema) -> Bounds<f64> {
    Bounds {
        minimum: any.minimum,
        exclusive_minimum: any.exclusive_minimum.unwrap_or_default(),
        maximum: any.maximum,
        exclusive_maximum: any.exclusive_maximum.unwrap_or_default(),
        multiple_of: any.multiple_of,
    }
}

pub(super) fn string_shape(string: &StringType) -> Shape {
    let values: Vec<String> = string.enumeration.iter().flatten().cloned().collect();
    if !values.is_empty() {
        return Shape::Words(values);
    }
    Shape::String(Text {
        format: match &string.format {
            VariantOrUnknownOrEmpty::Item(format) => Some(known_format(*format).to_owned()),
            VariantOrUnknownOrEmpty::Unknown(format) => Some(format.clone()),
            VariantOrUnknownOrEmpty::Empty => None,
        },
        pattern: string.pattern.clone(),
        min_length: string.min_length,
        max_length: string.max_length,
    })
}

pub(super) fn any_text(any: &AnySchema) -> Text {
    Text {
        format: any.format.clone(),
        pattern: any.pattern.clone(),
        min_length: any.min_length,
        max_length: any.max_length,
    }
}

fn known_format(format: openapiv3::StringFormat) -> &'static str {
    match format {
        openapiv3::StringFormat::Date => "date",
        openapiv3::StringFormat::DateTime => "date-time",
        openapiv3::StringFormat::Password => "password",
        openapiv3::StringFormat::Byte => "byte",
        openapiv3::StringFormat::Binary => "binary",
    }
}

/// An enum of texts, null aside.
pub(super) fn words(values: &[Value]) -> Option<Shape> {
    let values = values
        .iter()
        .filter(|value| !value.is_null())
        .map(|value| value.as_str().map(str::to_owned));
    values
        .collect::<Option<Vec<_>>>()
        .filter(|values| !values.is_empty())
        .map(Shape::Words)
}

/// An enum of whole numbers, null aside.
pub(super) fn numbers(values: &[Value]) -> Option<Shape> {
    let values = values
        .iter()
        .filter(|value| !value.is_null())
        .map(Value::as_i64);
    values
        .collect::<Option<Vec<_>>>()
        .filter(|values| !values.is_empty())
        .map(Shape::Numbers)
}

/// A number as JSON, whole if it is.
pub(super) fn whole(value: f64) -> Value {
    // Beyond 2^53 neighbouring whole numbers are not told apart (IEEE 754).
    const GREATEST: f64 = 9_007_199_254_740_992.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "it is whole and within bounds"
    )]
    if value.fract() == 0.0 && value.abs() <= GREATEST {
        Value::from(value as i64)
    } else {
        Value::from(value)
    }
}

/// Bounds of a whole number, as far as they are whole.
pub(super) fn any_integer_bounds(any: &AnySchema) -> Bounds<i64> {
    let bound = |bound: Option<f64>| bound.and_then(|bound| whole(bound).as_i64());
    Bounds {
        minimum: bound(any.minimum),
        exclusive_minimum: any.exclusive_minimum.unwrap_or_default(),
        maximum: bound(any.maximum),
        exclusive_maximum: any.exclusive_maximum.unwrap_or_default(),
        multiple_of: bound(any.multiple_of),
    }
}
