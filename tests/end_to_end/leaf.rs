//! Samples of texts and numbers within the limits of their schemas. `serial` is in each, so that no two are the same.

use regex::Regex;
use serde_json::Value;

/// Where between the limits of its schema a sample is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    Middle,
    Smallest,
    Largest,
}

/// A whole number; beyond 2^53 if it has no upper limit, where floating-point numbers lose the last digit.
pub(crate) fn integer(schema: &Value, serial: u64, size: Size) -> Value {
    let (low, high) = (schema["minimum"].as_u64(), schema["maximum"].as_u64());
    match (size, low, high) {
        (Size::Smallest, Some(low), _) => low,
        (Size::Largest, _, Some(high)) => high,
        (_, low, Some(high)) => low.unwrap_or(0) + serial % (high - low.unwrap_or(0) + 1),
        (_, _, None) => (1 << 53) + 2 * serial + 1,
    }
    .into()
}

/// A number, with a fraction if it is not at its limit.
pub(crate) fn number(schema: &Value, serial: u64, size: Size) -> Value {
    let (low, high) = (schema["minimum"].as_f64(), schema["maximum"].as_f64());
    let serial = f64::from(u32::try_from(serial).expect("samples are few"));
    match (size, low, high) {
        (Size::Smallest, Some(low), _) => low,
        (Size::Largest, _, Some(high)) => high,
        (_, low, Some(high)) => low.unwrap_or(0.0) + serial % (high - low.unwrap_or(0.0)) + 0.25,
        (_, low, None) => low.unwrap_or(0.0) + serial + 0.25,
    }
    .into()
}

/// How many elements a list has: two if the schema lets it.
pub(crate) fn count(schema: &Value, size: Size) -> usize {
    let (low, high) = (limit(schema, "minItems"), limit(schema, "maxItems"));
    match size {
        Size::Smallest => low.unwrap_or(0),
        Size::Largest => high.unwrap_or(2),
        Size::Middle => 2.max(low.unwrap_or(0)).min(high.unwrap_or(2)),
    }
}

/// A text of the schema's format, pattern and length; with reserved and other characters where they are allowed.
pub(crate) fn text(schema: &Value, serial: u64, size: Size) -> String {
    let (high, low) = (serial / 28 % 12 + 1, serial % 28 + 1);
    match schema["format"].as_str() {
        Some("date") => format!("2026-{high:02}-{low:02}"),
        Some("date-time") => format!("2026-{high:02}-{low:02}T07:08:09+02:00"),
        Some("date-time-local") => format!("2026-{high:02}-{low:02} 07:08:09"),
        Some("year-month") => format!("2026-{high:02}"),
        Some("uuid") => format!("{serial:08x}-2d1a-4c37-9e84-1f6a7d3b8c20"),
        Some("email") => format!("n{serial}+a&b@example.com"),
        Some("uri") => format!("https://example.com/n{serial}/%C3%A9?a=b+c&d=%2F#e"),
        Some(other) => panic!("this test has no sample of the format {other}"),
        None => {
            let text = format!("{serial} a/b?c&d=é ☕ %2F+;:@,#[]{{}}\"\\'<>|^`~*()!$");
            within_limits(schema, &text, size)
        }
    }
}

fn within_limits(schema: &Value, text: &str, size: Size) -> String {
    let fitting = match schema["pattern"].as_str() {
        Some(pattern) => matching(pattern, text),
        None => text.to_owned(),
    };
    let own = fitting.chars().count();
    let (low, high) = (limit(schema, "minLength"), limit(schema, "maxLength"));
    let length = match size {
        Size::Smallest => low.unwrap_or(own),
        Size::Largest => high.unwrap_or(own),
        Size::Middle => own,
    };
    let length = length.max(low.unwrap_or(0)).min(high.unwrap_or(length));
    fitting
        .chars()
        .chain(std::iter::repeat('7'))
        .take(length)
        .collect()
}

fn limit(schema: &Value, name: &str) -> Option<usize> {
    schema[name]
        .as_u64()
        .map(|limit| usize::try_from(limit).expect("limits are small"))
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
