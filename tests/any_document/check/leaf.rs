//! Texts, numbers and booleans within the limits of their schemas.

use serde_json::{Value, json};

use super::sample::{Sampler, Use};
use super::schema::Whole;

/// A value of a type that holds no others.
pub(crate) fn value(kind: &str, whole: &Whole<'_>, sampler: &Sampler<'_>) -> Value {
    match kind {
        "boolean" => json!((sampler.round + sampler.serial).is_multiple_of(2)),
        "integer" => integer(whole, sampler),
        "number" => number(whole, sampler),
        "null" => Value::Null,
        _ => text(whole, sampler).into(),
    }
}

/// A limit as a number of elements or characters.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "limits are small"
)]
pub(crate) fn count(limit: f64) -> usize {
    limit.max(0.0) as usize
}

/// Small, greater than floating-point numbers have digits for, or negative, where the limits allow it.
fn integer(whole: &Whole<'_>, sampler: &Sampler<'_>) -> Value {
    let small = i64::try_from(sampler.serial).unwrap_or(1);
    let has_limits = whole.limit("minimum").or(whole.limit("maximum")).is_some();
    let is_long = whole.get("format").is_none_or(|format| format == "int64");
    let wanted = match sampler.round % 3 {
        _ if has_limits => small,
        1 if is_long => (1 << 53) + 2 * small + 1,
        2 if sampler.using == Use::Request => -small,
        _ => small,
    };
    #[expect(clippy::cast_possible_truncation, reason = "limits are whole numbers")]
    let limit = |keyword| whole.limit(keyword).map(|limit| limit as i64);
    let unsigned = whole.get("format").and_then(Value::as_str);
    let unsigned = unsigned.filter(|format| format.starts_with("uint"));
    let least = limit("minimum")
        .map(|least| least.saturating_add(whole.says("exclusiveMinimum").into()))
        .or(unsigned.map(|_| 0));
    let most =
        limit("maximum").map(|most| most.saturating_sub(whole.says("exclusiveMaximum").into()));
    json!(
        wanted
            .max(least.unwrap_or(i64::MIN))
            .min(most.unwrap_or(i64::MAX))
    )
}

fn number(whole: &Whole<'_>, sampler: &Sampler<'_>) -> Value {
    let small = f64::from(u32::try_from(sampler.serial % 1000).unwrap_or(1));
    let wanted = match sampler.round % 3 {
        0 => small + 0.5,
        1 => small,
        _ => -small - 0.25,
    };
    let (least, most) = (whole.limit("minimum"), whole.limit("maximum"));
    let middle = least
        .zip(most)
        .map(|(least, most)| f64::midpoint(least, most));
    let is_inside =
        least.is_none_or(|least| wanted > least) && most.is_none_or(|most| wanted < most);
    let fitting = middle
        .or(least.map(|least| least + small + 0.5))
        .or(most.map(|most| most - small - 0.5));
    match (is_inside, sampler.round % 3) {
        (true, 1) => json!(sampler.serial % 1000),
        (true, _) => json!(wanted),
        (false, _) => json!(fitting.unwrap_or(wanted)),
    }
}

/// A text of the format and the length; of what any text may be, one of several kinds.
fn text(whole: &Whole<'_>, sampler: &Sampler<'_>) -> String {
    let serial = sampler.serial;
    let (high, low) = (serial / 28 % 12 + 1, serial % 28 + 1);
    let format = whole.get("format").and_then(Value::as_str);
    match format {
        Some("date") => format!("2026-{high:02}-{low:02}"),
        Some("date-time") if sampler.round.is_multiple_of(2) => {
            format!("2026-{high:02}-{low:02}T07:08:09Z")
        }
        Some("date-time") => format!("2026-{high:02}-{low:02}T07:08:09.250+02:00"),
        Some("date-time-local") => format!("2026-{high:02}-{low:02} 07:08:09"),
        Some("year-month") => format!("2026-{high:02}"),
        Some("time") => "07:08:09Z".to_owned(),
        Some("duration") => format!("P{low}D"),
        Some("uuid") => {
            let uuid = format!("{serial:08x}-2d1a-4c37-9e84-1f6a7d3b8c20");
            within_limits(whole, &uuid)
        }
        Some("email") => format!("n{serial}+a&b@example.com"),
        Some("uri" | "url") => format!("https://example.com/n{serial}/%C3%A9?a=b+c&d=%2F#e"),
        Some("ipv4") => format!("10.0.0.{low}"),
        Some("ipv6") => format!("2001:db8::{low}"),
        Some("byte") => ["aGk/", "YQ==", "aMOp"][serial % 3].to_owned(),
        _ => within_limits(whole, &any_text(sampler)),
    }
}

/// Texts in which nothing may be lost: with what URLs, headers and JSON reserve, and characters of other scripts.
fn any_text(sampler: &Sampler<'_>) -> String {
    let serial = sampler.serial;
    match (sampler.using, sampler.round % 4) {
        (_, 0) => format!("text {serial}"),
        (Use::Header, _) => format!("{serial} a/b?c&d=e %2F+;:@#[]{{}}'<>|^`~*()!$"),
        (_, 1) => format!("{serial} a/b?c&d=é ☕ %2F+;:@,#[]{{}}\"\\'<>|^`~*()!$"),
        (_, 2) => format!("  {serial}\u{a0}日本 & . .. ✓ "),
        _ => format!("{serial}%zz,=\u{1F3B5}"),
    }
}

fn within_limits(whole: &Whole<'_>, text: &str) -> String {
    let limit = |keyword| whole.limit(keyword).map(count);
    let own = text.chars().count();
    let length = own
        .max(limit("minLength").unwrap_or(0))
        .min(limit("maxLength").unwrap_or(usize::MAX));
    text.chars()
        .chain(std::iter::repeat('7'))
        .take(length)
        .collect()
}
