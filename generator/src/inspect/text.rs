//! Texts that stand for something: amounts and times. Read with the libraries that the client reads them with, because what
//! these take is more than the formats' definitions say.

use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, Engine, GeneralPurpose, GeneralPurposeConfig};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use rust_decimal::Decimal;
use serde_json::Number;
use std::net::{Ipv4Addr, Ipv6Addr};

pub(super) fn is_date(text: &str) -> bool {
    text.parse::<NaiveDate>().is_ok()
}

pub(super) fn is_base64(text: &str) -> bool {
    let padding = DecodePaddingMode::Indifferent;
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(padding);
    let is_of_urls = text.contains(['-', '_']);
    let alphabet = if is_of_urls { &URL_SAFE } else { &STANDARD };
    let text: String = text.split_ascii_whitespace().collect();
    GeneralPurpose::new(alphabet, config).decode(text).is_ok()
}

pub(super) fn is_date_time(text: &str) -> bool {
    text.parse::<DateTime<FixedOffset>>().is_ok()
}

pub(super) fn is_local_date_time(text: &str) -> bool {
    ["%Y-%m-%d %H:%M:%S%.f", "%Y-%m-%dT%H:%M:%S%.f"]
        .iter()
        .any(|format| NaiveDateTime::parse_from_str(text, format).is_ok())
}

/// Whether a text is of the form that this module of the runtime knows.
pub(super) fn has_form(module: &str, text: &str) -> bool {
    match module {
        "text_date" => is_date(text),
        "text_date_time" => is_date_time(text),
        "text_ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "text_ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "text_uuid" => is_uuid(text),
        "text_uri" => is_uri(text),
        _ => is_email(text),
    }
}

fn is_uuid(text: &str) -> bool {
    let groups: Vec<usize> = text.split('-').map(str::len).collect();
    let mut bytes = text.bytes();
    groups == [8, 4, 4, 4, 12] && bytes.all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

fn is_uri(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, _)| {
        let mut characters = scheme.chars();
        characters
            .next()
            .is_some_and(|first| first.is_ascii_alphabetic())
            && characters.all(|one| one.is_ascii_alphanumeric() || matches!(one, '+' | '-' | '.'))
    })
}

fn is_email(text: &str) -> bool {
    text.rsplit_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !text.contains(char::is_whitespace)
    })
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
    Decimal::from_str_exact(text).is_ok() || fits_rounded(digits).unwrap_or(false)
}

/// Whether the whole part of a number fits: decimals are rounded.
fn fits_rounded(text: &str) -> Option<bool> {
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = [whole, fraction].concat();
    let exponent = isize::try_from(exponent.parse::<i32>().ok()?).ok()?;
    let places = isize::try_from(whole.len()).ok()? + exponent;
    let whole: String = digits
        .chars()
        .chain(std::iter::repeat('0'))
        .take(usize::try_from(places).unwrap_or(0).min(64 + digits.len()))
        .collect();
    let whole = whole.trim_start_matches('0');
    let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
    Some(is_number && (whole.is_empty() || whole.parse::<Decimal>().is_ok()))
}
