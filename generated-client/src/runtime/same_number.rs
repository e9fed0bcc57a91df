// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/same_number.rs and run the command again.

//! Numbers by their values, however they are written: 1.0 is 1 (RFC 8259, section 6; JSON Schema, 4.2.2).

use serde_json::Number;

/// Whether two numbers are the same. Whole ones are compared by all of their digits, which a float does not hold.
pub(crate) fn is_same_number(a: &Number, b: &Number) -> bool {
    match (a.is_f64(), b.is_f64()) {
        (false, false) => a == b,
        (true, true) => a.as_f64() == b.as_f64(),
        (true, false) | (false, true) => digits(a) == digits(b),
    }
}

/// A whole number without a fraction of zero or an exponent, any other one as it is written.
fn digits(number: &Number) -> String {
    let float = number.as_f64().filter(|_| number.is_f64());
    match float.filter(|float| float.fract() == 0.0) {
        // Zero has no sign here.
        Some(float) => format!("{:.0}", float + 0.0),
        None => number.to_string(),
    }
}
