//! Texts that stand for something: amounts and times. Read with the libraries that the client reads them with, because what
//! these take is more than the formats' definitions say.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use rust_decimal::Decimal;
use serde_json::Number;

pub(super) fn is_date(text: &str) -> bool {
    text.parse::<NaiveDate>().is_ok()
}

pub(super) fn is_date_time(text: &str) -> bool {
    text.parse::<DateTime<FixedOffset>>().is_ok()
}

pub(super) fn is_local_date_time(text: &str) -> bool {
    ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f"]
        .iter()
        .any(|format| NaiveDateTime::parse_from_str(text, format).is_ok())
}

/// Whether a JSON number is an amount: one with a fraction may have more digits than a decimal holds.
pub(super) fn is_amount(number: &Number) -> bool {
    if !number.is_f64() {
        return true;
    }
    number
        .as_f64()
        .is_some_and(|double| is_amount_text(&double.to_string()))
}

pub(super) fn is_amount_text(text: &str) -> bool {
    let digits = text.trim_start_matches('-');
    let is_plain = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    let starts = digits.starts_with(|first: char| first.is_ascii_digit());
    if !starts || !text.bytes().all(is_plain) {
        return false;
    }
    if text.contains(['e', 'E']) {
        Decimal::from_scientific(text).is_ok()
    } else {
        Decimal::from_str_exact(text).is_ok()
    }
}
