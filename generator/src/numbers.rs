//! Numbers by their values, as JSON Schema compares them: 1.0 is 1.

use serde_json::{Number, Value};

/// A number in the same words however it is written: a whole one without a fraction of zero or an exponent.
pub(crate) fn digits(number: &Number) -> String {
    match number.as_f64() {
        // Zero has no sign here.
        Some(float) if number.is_f64() && float.fract() == 0.0 => format!("{:.0}", float + 0.0),
        _ => number.to_string(),
    }
}

/// A value that is the same in JSON, in the same words.
pub(crate) fn words(value: &Value) -> String {
    match value {
        Value::Number(number) => digits(number),
        other => other.to_string(),
    }
}

/// Whether a text stands for a number.
pub(crate) fn is_for(text: &str, number: &Number) -> bool {
    let listed = text.parse::<Number>();
    listed.is_ok_and(|listed| digits(&listed) == digits(number))
}

/// Whether there is nothing but zero behind the point.
pub(crate) fn is_whole(number: &Number) -> bool {
    !number.is_f64() || number.as_f64().is_some_and(|float| float.fract() == 0.0)
}
