//! Numbers and texts as Rust writes them.

use serde_json::Value;

/// From so many digits in a row on they are written in groups, as clippy wants them.
const LONG: usize = 6;
const GROUP: usize = 3;

/// A value; the compiler takes whole numbers of which nothing is said for those of 32 bits.
pub(super) fn value(value: &Value) -> String {
    let is_small = |number: i64| i32::try_from(number).is_ok();
    match value {
        Value::String(text) => format!("{text:?}"),
        Value::Number(written) => {
            let suffix = match (written.as_i64(), written.as_u64()) {
                (Some(number), _) if is_small(number) => "",
                (Some(_), _) => "_i64",
                (None, Some(_)) => "_u64",
                (None, None) => "",
            };
            number(&written.to_string()) + suffix
        }
        other => other.to_string(),
    }
}

/// A number in decimal, of which whole part and fraction are in groups of digits where they are long.
pub(super) fn number(written: &str) -> String {
    let (sign, rest) = written.split_at(usize::from(written.starts_with('-')));
    let (digits, exponent) = rest.split_at(rest.find('e').unwrap_or(rest.len()));
    let (whole, fraction) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let whole = grouped(whole, whole.len() % GROUP);
    let fraction = match fraction.strip_prefix('.') {
        Some(fraction) => format!(".{}", grouped(fraction, GROUP)),
        None => String::new(),
    };
    format!("{sign}{whole}{fraction}{exponent}")
}

/// Digits in groups, of which the first one has so many.
fn grouped(digits: &str, first: usize) -> String {
    if digits.len() < LONG {
        return digits.to_owned();
    }
    let (first, rest) = digits.split_at(first);
    let rest = rest.as_bytes().chunks(GROUP).map(String::from_utf8_lossy);
    let groups = std::iter::once(first.into()).chain(rest);
    let groups: Vec<_> = groups.filter(|group| !group.is_empty()).collect();
    groups.join("_")
}

#[cfg(test)]
mod tests {
    use super::{number, value};
    use serde_json::json;

    #[test]
    fn long_numbers_are_in_groups() {
        let numbers = [
            "12345",
            "123456",
            "-1234567",
            "0.5",
            "1.8446744073709552e+19",
            "1e30",
        ];
        let expected = [
            "12345",
            "123_456",
            "-1_234_567",
            "0.5",
            "1.844_674_407_370_955_2e+19",
            "1e30",
        ];
        assert_eq!(numbers.map(number), expected);
    }

    #[test]
    fn numbers_past_32_bits_say_their_type() {
        let values = [
            json!(7),
            json!(-5_000_000_000_i64),
            json!(u64::MAX),
            json!("a\""),
        ];
        let expected = [
            "7",
            "-5_000_000_000_i64",
            "18_446_744_073_709_551_615_u64",
            "\"a\\\"\"",
        ];
        assert_eq!(values.map(|one| value(&one)), expected);
    }
}
