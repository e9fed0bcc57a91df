//! What the limits, the format and the default of a value mean, in words.

use super::super::limits::is_checked;
use super::{inline, sentence};
use crate::api::{Api, Bounds, Schema, SchemaId, Shape};
use std::fmt::Display;

/// One sentence on the limits of a value of answers, as far as `said` does not say the same.
pub(in crate::plan) fn limits(schema: &Schema, said: &[String]) -> Option<String> {
    let said = plain(said);
    let parts = exactness(schema).into_iter().chain(bounds(schema));
    let parts = parts.chain(forms(schema)).chain(default(schema));
    in_one(parts, &said).map(|parts| sentence(&parts))
}

/// The limits of a value that callers give: which are checked before sending, and which are not.
pub(in crate::plan) fn sent_limits(api: &Api, id: SchemaId, said: &[String]) -> Option<String> {
    let schema = api.resolved(api.schema(id));
    let said = plain(said);
    let (mut told, mut unchecked) = (exactness(schema), forms(schema));
    if is_checked(api, id) {
        told.extend(bounds(schema));
    } else {
        unchecked.splice(..0, bounds(schema));
    }
    let told = in_one(told.into_iter().chain(default(schema)), &said);
    let unchecked = in_one(unchecked, &said);
    let unchecked = unchecked.map(|parts| format!("{parts}; not checked before sending"));
    let sentences = told.into_iter().chain(unchecked);
    let sentences: Vec<String> = sentences.map(|parts| sentence(&parts)).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// How exact whole numbers past 64 bits are.
fn exactness(schema: &Schema) -> Vec<String> {
    if !matches!(schema.shape, Shape::WideInteger) {
        return Vec::new();
    }
    let parts = [
        "a whole number",
        "past 64 bits exact with the feature `arbitrary-precision`",
        "without it the nearest float",
    ];
    parts.map(str::to_owned).to_vec()
}

/// The least and the greatest of a value, or of how much it holds.
fn bounds(schema: &Schema) -> Vec<String> {
    let mut parts = Vec::new();
    match &schema.shape {
        Shape::Integer(bounds) => parts.extend(sized(bounds).or_else(|| bounded(bounds))),
        Shape::Number(bounds) => parts.extend(bounded(bounds)),
        Shape::String(text) => {
            parts.extend(counted(text.min_length, text.max_length, "character"));
        }
        Shape::Array(array) => {
            parts.extend(counted(array.min_items, array.max_items, "element"));
            parts.extend(array.unique.then(|| "no element twice".to_owned()));
        }
        Shape::Boolean(Some(only)) => parts.push(format!("always {only}")),
        _ => {}
    }
    parts
}

/// The forms of texts and what numbers are multiples of, which nothing checks before sending.
fn forms(schema: &Schema) -> Vec<String> {
    let multiple = |step: &dyn Display| format!("a multiple of {step}");
    match &schema.shape {
        Shape::Integer(bounds) => bounds.multiple_of.iter().map(|n| multiple(n)).collect(),
        Shape::Number(bounds) => bounds.multiple_of.iter().map(|n| multiple(n)).collect(),
        Shape::String(text) => {
            let pattern = text.pattern.as_ref();
            let pattern = pattern.map(|pattern| format!("matches `{}`", pattern.replace('`', "'")));
            let format = text.format.as_deref().and_then(format_words);
            pattern.into_iter().chain(format).collect()
        }
        _ => Vec::new(),
    }
}

fn default(schema: &Schema) -> Option<String> {
    let value = schema.default.as_ref().filter(|value| !value.is_null())?;
    Some(format!("default {}", inline(value)))
}

/// What a description says, to look for the same words in.
fn plain(said: &[String]) -> String {
    said.join(" ").replace(',', "").to_lowercase()
}

/// The parts that are not said, if there are any.
fn in_one(parts: impl IntoIterator<Item = String>, said: &str) -> Option<String> {
    let parts = parts.into_iter().filter(|part| !is_said(part, said));
    let parts: Vec<String> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// Whether a description says the same already: in these words, or that it is a URL or a UUID.
fn is_said(part: &str, said: &str) -> bool {
    let noun = part
        .split(' ')
        .nth(1)
        .filter(|_| part.starts_with("a ") || part.starts_with("an "));
    let noun = noun
        .filter(|noun| *noun != "multiple")
        .map(str::to_lowercase);
    said.contains(&part.to_lowercase())
        || noun.is_some_and(|noun| said.contains(&noun))
        || part == "at least 0"
}

fn format_words(format: &str) -> Option<String> {
    let known = match format {
        "uuid" => "a UUID (RFC 9562)",
        "uri" | "url" => "a URL",
        "email" => "an e-mail address",
        "base64url" => "Base64 for URLs (RFC 4648, section 5)",
        "ipv4" => "an IPv4 address",
        "ipv6" => "an IPv6 address",
        "hostname" => "a host name",
        "time" => "a time of day (RFC 3339)",
        "duration" => "a duration (ISO 8601)",
        // The type says it, or there is nothing to say.
        "byte" | "date" | "date-time" | "date-time-local" | "year-month" | "string"
        | "password" => "",
        other => return Some(format!("format {}", inline(&other.into()))),
    };
    Some(known.to_owned()).filter(|known| !known.is_empty())
}

/// The bounds of whole numbers of 32 bits, which formats imply.
fn sized(bounds: &Bounds<i64>) -> Option<String> {
    let is = |least: i64, greatest: i64| {
        (bounds.minimum, bounds.maximum) == (Some(least), Some(greatest))
    };
    let sign = if is(i32::MIN.into(), i32::MAX.into()) {
        "with"
    } else if is(0, u32::MAX.into()) {
        "without"
    } else {
        return None;
    };
    Some(format!("32 bits, {sign} a sign"))
}

/// Bounds in words.
fn bounded<T: PartialEq + Display>(bounds: &Bounds<T>) -> Option<String> {
    let below = if bounds.exclusive_maximum {
        "less than"
    } else {
        "at most"
    };
    let above = if bounds.exclusive_minimum {
        "more than"
    } else {
        "at least"
    };
    match (&bounds.minimum, &bounds.maximum) {
        (Some(min), Some(max)) if !bounds.exclusive_minimum && !bounds.exclusive_maximum => {
            Some(if min == max {
                format!("exactly {min}")
            } else {
                format!("{min} to {max}")
            })
        }
        (Some(min), Some(max)) => Some(format!("{above} {min} and {below} {max}")),
        (Some(min), None) => Some(format!("{above} {min}")),
        (None, Some(max)) => Some(format!("{below} {max}")),
        (None, None) => None,
    }
}

fn counted(min: Option<usize>, max: Option<usize>, noun: &str) -> Option<String> {
    let plural = |n: usize| {
        if n == 1 {
            noun.to_owned()
        } else {
            format!("{noun}s")
        }
    };
    match (min.filter(|&n| n > 0), max) {
        (Some(min), Some(max)) if min == max => Some(format!("exactly {min} {}", plural(min))),
        (Some(min), Some(max)) => Some(format!("{min} to {max} {}", plural(max))),
        (Some(min), None) => Some(format!("at least {min} {}", plural(min))),
        (None, Some(max)) => Some(format!("at most {max} {}", plural(max))),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_read_as_a_sentence() {
        assert_eq!(
            counted(Some(3), Some(250), "character").as_deref(),
            Some("3 to 250 characters")
        );
        assert_eq!(
            bounded(&Bounds {
                minimum: Some(0),
                exclusive_minimum: true,
                ..Bounds::none()
            })
            .as_deref(),
            Some("more than 0")
        );
        assert_eq!(
            bounded(&Bounds {
                minimum: Some(5),
                maximum: Some(5),
                ..Bounds::none()
            })
            .as_deref(),
            Some("exactly 5")
        );
    }
}
