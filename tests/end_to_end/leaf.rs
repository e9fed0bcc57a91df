//! Samples of texts and numbers within the limits of their schemas. `serial` is in each, so that no two are the same.

use regex::Regex;
use serde_json::Value;

/// A whole number; beyond 2^53 if it has no upper limit, where floating-point numbers lose the last digit.
pub(crate) fn integer(schema: &Value, serial: u64) -> Value {
    let low = schema["minimum"].as_u64().unwrap_or(0);
    match schema["maximum"].as_u64() {
        Some(high) => low + serial % (high - low + 1),
        None => (1 << 53) + 2 * serial + 1,
    }
    .into()
}

/// A number with a fraction.
pub(crate) fn number(schema: &Value, serial: u64) -> Value {
    let low = schema["minimum"].as_f64().unwrap_or(0.0);
    let span = schema["maximum"]
        .as_f64()
        .map_or(f64::INFINITY, |high| high - low);
    let serial = u32::try_from(serial).expect("samples are few");
    (low + f64::from(serial) % span + 0.25).into()
}

/// A text of the schema's format, pattern and length; with reserved and other characters where they are allowed.
pub(crate) fn text(schema: &Value, serial: u64) -> String {
    let (high, low) = (serial / 28 % 12 + 1, serial % 28 + 1);
    match schema["format"].as_str() {
        Some("date") => format!("2026-{high:02}-{low:02}"),
        Some("date-time") => format!("2026-{high:02}-{low:02}T07:08:09+02:00"),
        Some("uuid") => format!("{serial:08x}-2d1a-4c37-9e84-1f6a7d3b8c20"),
        Some("email") => format!("n{serial}+a&b@example.com"),
        Some("uri") => format!("https://example.com/n{serial}/%C3%A9?a=b+c&d=%2F#e"),
        Some(other) => panic!("this test has no sample of the format {other}"),
        None => within_limits(
            schema,
            &format!("{serial} a/b?c&d=é ☕ %2F+;:@,#[]{{}}\"\\'<>|^`~*()!$"),
        ),
    }
}

fn within_limits(schema: &Value, text: &str) -> String {
    let limit = |name: &str| {
        schema[name]
            .as_u64()
            .map(|limit| usize::try_from(limit).expect("small"))
    };
    let fitting = match schema["pattern"].as_str() {
        Some(pattern) => matching(pattern, text),
        None => text.to_owned(),
    };
    let padded = fitting
        .chars()
        .chain(std::iter::repeat_n('7', limit("minLength").unwrap_or(0)));
    let length = fitting.chars().count().max(limit("minLength").unwrap_or(0));
    padded
        .take(length.min(limit("maxLength").unwrap_or(length)))
        .collect()
}

/// The characters that the pattern takes. Enough for patterns that allow any sequence of some characters.
fn matching(pattern: &str, text: &str) -> String {
    let pattern = Regex::new(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
    let kept: String = text
        .chars()
        .filter(|&one| pattern.is_match(one.encode_utf8(&mut [0; 4])))
        .collect();
    assert!(
        pattern.is_match(&kept),
        "this test has no sample for the pattern {pattern}"
    );
    kept
}
