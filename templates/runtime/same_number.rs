//! Numbers by their values, however they are written: 1.0 is 1 (RFC 8259, section 6; JSON Schema, 4.2.2).

use serde_json::Number;

/// Whether two numbers are the same. Whole ones of 64 bits are compared by all of their digits, which a float does not hold, all
/// others as floats.
pub(crate) fn is_same_number(a: &Number, b: &Number) -> bool {
    match (whole(a), whole(b)) {
        (None, None) => a.as_f64().map_or(a == b, |float| b.as_f64() == Some(float)),
        (a, b) => a == b,
    }
}

/// The value of a whole number of 64 bits, with or without a sign.
fn whole(number: &Number) -> Option<i128> {
    let signed = number.as_i64().map(i128::from);
    let exact = signed.or_else(|| number.as_u64().map(i128::from));
    exact.or_else(|| {
        let float = number.as_f64().filter(|_| number.is_f64())?;
        let digits = format!("{float:.0}");
        let whole = digits.parse().ok().filter(|_| float.fract() == 0.0);
        whole.filter(|whole| (i64::MIN.into()..=u64::MAX.into()).contains(whole))
    })
}
