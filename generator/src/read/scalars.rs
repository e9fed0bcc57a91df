//! Scalar shapes: numbers, texts and enums, from openapiv3's types and from its catch-all.

use crate::api::{Bounds, Shape, Text};
use crate::numbers;
use openapiv3::{
    AnySchema, IntegerFormat, IntegerType, NumberType, StringType, VariantOrUnknownOrEmpty,
};
use serde_json::Value;
use std::collections::HashSet;

/// A boolean; of an enum of one value only that.
pub(super) fn boolean_shape(mut listed: impl Iterator<Item = bool>) -> Shape {
    let first = listed.next();
    Shape::Boolean(first.filter(|first| listed.all(|other| other == *first)))
}

pub(super) fn integer_shape(integer: &IntegerType) -> Shape {
    let values: Vec<i64> = integer.enumeration.iter().flatten().copied().collect();
    if !values.is_empty() {
        return Shape::Numbers(values);
    }
    let bounds = Bounds {
        minimum: integer.minimum,
        exclusive_minimum: integer.exclusive_minimum,
        maximum: integer.maximum,
        exclusive_maximum: integer.exclusive_maximum,
        multiple_of: integer.multiple_of,
    };
    Shape::Integer(match &integer.format {
        VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => sized(&bounds, "int32"),
        VariantOrUnknownOrEmpty::Unknown(format) => sized(&bounds, format),
        VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64) | VariantOrUnknownOrEmpty::Empty => {
            bounds
        }
    })
}

/// The bounds with those that a format implies, where nothing is said.
fn sized(bounds: &Bounds<i64>, format: &str) -> Bounds<i64> {
    let (least, greatest) = match format {
        "int8" => (Some(i8::MIN.into()), Some(i8::MAX.into())),
        "int16" => (Some(i16::MIN.into()), Some(i16::MAX.into())),
        "int32" => (Some(i32::MIN.into()), Some(i32::MAX.into())),
        "uint8" => (Some(0), Some(u8::MAX.into())),
        "uint16" => (Some(0), Some(u16::MAX.into())),
        "uint32" => (Some(0), Some(u32::MAX.into())),
        "uint" | "uint64" => (Some(0), None),
        _ => (None, None),
    };
    Bounds {
        minimum: bounds.minimum.or(least),
        maximum: bounds.maximum.or(greatest),
        ..bounds.clone()
    }
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

/// An enum, null aside; none if it lists nothing, or what is neither text nor a number nor a boolean.
pub(super) fn values(listed: &[Value]) -> Option<Shape> {
    let mut kept: Vec<&Value> = listed.iter().filter(|value| !value.is_null()).collect();
    let mut seen = HashSet::new();
    kept.retain(|value| seen.insert(numbers::words(value)));
    if kept.is_empty() {
        return (!listed.is_empty()).then_some(Shape::Null);
    }
    let texts = kept.iter().map(|value| value.as_str().map(str::to_owned));
    let numbers = kept.iter().map(|value| value.as_i64());
    let flags = kept.iter().map(|value| value.as_bool());
    if let Some(texts) = texts.collect() {
        Some(Shape::Words(texts))
    } else if let Some(numbers) = numbers.collect() {
        Some(Shape::Numbers(numbers))
    } else if let Some(flags) = flags.collect::<Option<Vec<_>>>() {
        Some(boolean_shape(flags.into_iter()))
    } else if kept
        .iter()
        .all(|value| !value.is_object() && !value.is_array())
    {
        Some(Shape::Values(kept.into_iter().cloned().collect()))
    } else {
        None
    }
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

/// What a schema without a type is by its other keywords, which concern values of one type only.
pub(super) fn untyped(any: &AnySchema) -> Shape {
    let format = any.format.as_deref();
    let is_text = any.pattern.is_some() || any.min_length.is_some() || any.max_length.is_some();
    match format {
        _ if is_text => Shape::String(any_text(any)),
        Some(format) if format.starts_with("int") || format.starts_with("uint") => any_integer(any),
        Some("float" | "double" | "decimal") => Shape::Number(any_bounds(any)),
        Some(_) => Shape::String(any_text(any)),
        None if any.minimum.is_some() || any.maximum.is_some() => Shape::Number(any_bounds(any)),
        None => Shape::Any,
    }
}

/// A whole number and its bounds, as far as they are whole.
pub(super) fn any_integer(any: &AnySchema) -> Shape {
    let bound = |bound: Option<f64>| bound.and_then(|bound| whole(bound).as_i64());
    let bounds = Bounds {
        minimum: bound(any.minimum),
        exclusive_minimum: any.exclusive_minimum.unwrap_or_default(),
        maximum: bound(any.maximum),
        exclusive_maximum: any.exclusive_maximum.unwrap_or_default(),
        multiple_of: bound(any.multiple_of),
    };
    Shape::Integer(sized(&bounds, any.format.as_deref().unwrap_or_default()))
}
