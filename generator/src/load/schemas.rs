//! Checks of a schema as a whole: keywords that contradict each other or have no effect.
//!
//! All of them are warnings, because such a schema still has a reading; `normalise` brings it about.

use std::collections::HashSet;

use serde_json::{Map, Number, Value};

use super::kind_of;
use super::path::Path;
use super::suggest::one_of;
use crate::diagnostics::Diagnostics;
use crate::numbers;

/// Keywords that concern values of certain types only.
const BOUND_TO_TYPES: &[(&[&str], &[&str])] = &[
    (
        &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
        &["integer", "number"],
    ),
    (&["minLength", "maxLength", "pattern"], &["string"]),
    (
        &["items", "minItems", "maxItems", "uniqueItems"],
        &["array"],
    ),
    (
        &[
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "maxProperties",
        ],
        &["object"],
    ),
    (&["format"], &["string", "integer", "number"]),
];

/// The types whose values the keyword concerns; `None` for those that concern all.
pub(super) fn types_of(keyword: &str) -> Option<&'static [&'static str]> {
    BOUND_TO_TYPES
        .iter()
        .find(|(keywords, _)| keywords.contains(&keyword))
        .map(|(_, types)| *types)
}

/// Reports what is odd about a schema.
pub(super) fn check(members: &Map<String, Value>, path: &Path<'_>, diagnostics: &mut Diagnostics) {
    let mut check = Check {
        members,
        path,
        diagnostics,
    };
    if let Some(kind) = members.get("type").and_then(Value::as_str) {
        check.keywords_without_effect(kind);
        check.values(kind);
        check.items(kind);
        if kind == "integer" {
            check.whole_bounds();
        }
    }
    check.enumeration();
    check.required();
    check.ranges();
    check.exclusive_numbers();
}

/// The limits, lower and upper, that leave no value between them.
pub(super) fn void_ranges(
    members: &Map<String, Value>,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    const SIZES: [(&str, &str); 3] = [
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ];
    let number = |keyword: &str| members.get(keyword).and_then(Value::as_f64);
    let sizes = SIZES.into_iter().filter(move |(low, high)| {
        number(low).is_some_and(|least| number(high).is_some_and(|most| least > most))
    });
    let least = bound(members, "minimum", "exclusiveMinimum", f64::max);
    let most = bound(members, "maximum", "exclusiveMaximum", f64::min);
    let is_void = least.zip(most).is_some_and(|(least, most)| {
        least.limit > most.limit || least.limit >= most.limit && (least.excluded || most.excluded)
    });
    sizes.chain(is_void.then_some(("minimum", "maximum")))
}

struct Bound {
    limit: f64,
    /// Whether it is no value itself.
    excluded: bool,
}

/// A bound with its exclusive form, which is a flag or, as OpenAPI 3.1 writes it, a number.
fn bound(
    members: &Map<String, Value>,
    keyword: &str,
    exclusive: &str,
    narrower: fn(f64, f64) -> f64,
) -> Option<Bound> {
    let number = |keyword: &str| members.get(keyword).and_then(Value::as_f64);
    let limit = match (number(keyword), number(exclusive)) {
        (Some(inclusive), Some(exclusive)) => narrower(inclusive, exclusive),
        (inclusive, exclusive) => inclusive.or(exclusive)?,
    };
    let is_flagged = members.get(exclusive) == Some(&Value::Bool(true));
    Some(Bound {
        limit,
        excluded: is_flagged
            || number(exclusive).is_some_and(|number| number.total_cmp(&limit).is_eq()),
    })
}

/// Whether a value is of a schema's type.
pub(super) fn is_of_type(value: &Value, kind: &str) -> bool {
    match kind {
        "string" => value.is_string(),
        "integer" => {
            value.is_i64()
                || value.is_u64()
                || value.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

/// Whether the schema says that null is a value.
pub(super) fn is_nullable(members: &Map<String, Value>) -> bool {
    members.get("nullable") == Some(&Value::Bool(true))
}

/// 2^63 and 2^64: exclusive upper bounds of what fits into 64 bits, as floats hold them. Documents often have them rounded so.
pub(super) const TWO_63: f64 = 9_223_372_036_854_775_808.0;
const TWO_64: f64 = 18_446_744_073_709_551_616.0;

/// Whether all whole numbers within the bounds fit into 64 bits, with a sign or without.
pub(super) fn fits_64_bits(members: &Map<String, Value>) -> bool {
    let number = |keyword| members.get(keyword).and_then(Value::as_f64);
    let (least, greatest) = (number("minimum"), number("maximum"));
    let is_unsigned = least.is_some_and(|least| least >= 0.0)
        || members
            .get("format")
            .and_then(Value::as_str)
            .is_some_and(|format| format.starts_with("uint"));
    let most = if is_unsigned { TWO_64 } else { TWO_63 };
    least.is_none_or(|least| (-TWO_63..TWO_64).contains(&least))
        && greatest.is_none_or(|greatest| (-TWO_63..=most).contains(&greatest))
}

/// Whether a listed whole number does not fit into 64 bits, with a sign or without: only a float that is near it is known.
pub(super) fn is_past_64_bits(number: &Number) -> bool {
    let is_past = |float: f64| float.fract() == 0.0 && float.abs() >= TWO_63;
    number.is_f64() && number.as_f64().is_some_and(is_past)
}

/// Whether both are one value; what stands without quotes in a list of texts counts as text.
fn is_same(listed: &Value, value: &Value) -> bool {
    match (listed, value) {
        (Value::Number(listed), Value::Number(value)) => {
            numbers::digits(listed) == numbers::digits(value)
        }
        (Value::Number(_) | Value::Bool(_), Value::String(text)) => {
            serde_json::from_str(text).is_ok_and(|value: Value| value == *listed)
        }
        _ => listed == value,
    }
}

struct Check<'c> {
    members: &'c Map<String, Value>,
    path: &'c Path<'c>,
    diagnostics: &'c mut Diagnostics,
}

impl Check<'_> {
    fn keywords_without_effect(&mut self, kind: &str) {
        for keyword in self.members.keys() {
            let Some(types) = types_of(keyword).filter(|types| !types.contains(&kind)) else {
                continue;
            };
            let message = format!("`{keyword}` has no effect on type `{kind}`");
            let help = format!("remove it, or write type {}", one_of(types));
            self.diagnostics
                .warning("void-keyword", self.path.member(keyword).key(), message)
                .help(help);
        }
    }

    /// `default` and `example` against the type.
    fn values(&mut self, kind: &str) {
        for keyword in ["default", "example"] {
            let Some(value) = self.members.get(keyword) else {
                continue;
            };
            let is_null = value.is_null() && is_nullable(self.members);
            if !is_null && !is_of_type(value, kind) {
                let message = format!(
                    "the {keyword} is {}, but the type is `{kind}`",
                    kind_of(value)
                );
                let help = "mend it; the output leaves it out";
                self.diagnostics
                    .warning("value-type", self.path.member(keyword), message)
                    .help(help);
            }
        }
    }

    fn items(&mut self, kind: &str) {
        if kind == "array" && self.members.get("items").is_none_or(Value::is_null) {
            let help = "add `items`; the output takes any JSON";
            self.diagnostics
                .warning(
                    "missing-items",
                    self.path.member("type"),
                    "an array without `items`",
                )
                .help(help);
        }
    }

    /// Bounds of whole numbers that openapiv3 cannot hold.
    fn whole_bounds(&mut self) {
        for keyword in [
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ] {
            let Some(Value::Number(bound)) = self.members.get(keyword) else {
                continue;
            };
            let (message, help) = match bound.as_f64() {
                _ if bound.is_i64() => continue,
                Some(number) if number.fract() != 0.0 => (
                    "of a whole number has a fraction",
                    "write a whole number; the output takes the next one inside",
                ),
                Some(number) if number.abs() < 9.2e18 || keyword == "multipleOf" => continue,
                _ if fits_64_bits(self.members) => continue,
                _ => (
                    "does not fit into 64 bits",
                    "write a bound that does; the output takes any number here",
                ),
            };
            self.diagnostics
                .warning(
                    "bound",
                    self.path.member(keyword),
                    format!("`{keyword}` {message}"),
                )
                .help(help);
        }
    }

    fn enumeration(&mut self) {
        let Some(values) = self.members.get("enum").and_then(Value::as_array) else {
            return;
        };
        if values.is_empty() {
            let help = "add values; the output takes every value";
            self.diagnostics
                .warning("enum", self.path.member("enum"), "an enum without values")
                .help(help);
        }
        let kind = self
            .members
            .get("type")
            .and_then(Value::as_str)
            .unwrap_or_default();
        self.listed_default(values, kind);
        let mut seen = HashSet::new();
        for (index, value) in values.iter().enumerate() {
            if seen.insert(numbers::words(value)) {
                self.listed_value(value, kind, index);
            } else {
                let message = format!("the value {value} is there twice");
                self.diagnostics
                    .warning("enum", self.path.element("enum", index), message)
                    .help("remove one of the two");
            }
        }
    }

    /// A value of `enum` against the type.
    fn listed_value(&mut self, value: &Value, kind: &str, index: usize) {
        let place = || self.path.element("enum", index);
        if let Value::Number(number) = value
            && kind == "integer"
            && is_past_64_bits(number)
        {
            let message = format!("the value {number} is past 64 bits");
            let help = "write it as text if the API does; the output takes the nearest number that a float can be";
            self.diagnostics
                .warning("enum", place(), message)
                .help(help);
        } else if value.is_null() && !kind.is_empty() && !is_nullable(self.members) {
            let message = "a null in the enum of a schema that is not nullable";
            let help = "let the type allow null, which the output assumes, or remove the null";
            self.diagnostics
                .warning("enum", place(), message)
                .help(help);
        } else if !value.is_null() && !is_of_type(value, kind) {
            let message = format!(
                "the value {value} is {}, but the type is `{kind}`",
                kind_of(value)
            );
            let help = if kind == "string" {
                "put quotes around it"
            } else {
                "mend it, or change the type"
            };
            self.diagnostics
                .warning("enum", place(), message)
                .help(help);
        }
    }

    /// `default` against the listed values; one of another type has a warning of its own.
    fn listed_default(&mut self, values: &[Value], kind: &str) {
        let Some(default) = self.members.get("default") else {
            return;
        };
        let is_allowed = values.is_empty()
            || default.is_null()
            || !is_of_type(default, kind)
            || values.iter().any(|value| is_same(value, default));
        if !is_allowed {
            let message = format!("the default {default} is none of the values of the `enum`");
            self.diagnostics
                .warning("value-listed", self.path.member("default"), message)
                .help("mend it, or add it to the `enum`; documentation names it as it is");
        }
    }

    fn required(&mut self) {
        let Some(required) = self.members.get("required").and_then(Value::as_array) else {
            return;
        };
        let mut seen = HashSet::new();
        for (index, name) in required.iter().enumerate() {
            let Some(name) = name.as_str() else { continue };
            let place = || self.path.element("required", index);
            if !seen.insert(name) {
                self.diagnostics
                    .warning("required", place(), format!("`{name}` is there twice"))
                    .help("remove one of the two");
            } else if self.is_undeclared(name) {
                let message = format!("`{name}` is required, but it is none of the `properties`");
                self.diagnostics
                    .warning("required", place(), message)
                    .help("add the property, or mend the name");
            }
        }
    }

    /// Parts of a composition may require what another part declares.
    fn is_undeclared(&self, name: &str) -> bool {
        let is_composed = ["allOf", "oneOf", "anyOf", "$ref"]
            .iter()
            .any(|keyword| self.members.contains_key(*keyword));
        let is_part = matches!(self.path, Path::Element(..));
        let properties = self.members.get("properties").and_then(Value::as_object);
        !is_composed
            && !is_part
            && !properties.is_some_and(|properties| properties.contains_key(name))
    }

    fn ranges(&mut self) {
        for (low, high) in void_ranges(self.members) {
            let number = |keyword: &str| self.members.get(keyword).and_then(Value::as_f64);
            let message = if number(low) > number(high) && number(high).is_some() {
                format!("no value fits: `{low}` is greater than `{high}`")
            } else {
                format!("no value fits between `{low}` and `{high}`, which exclude what they name")
            };
            let at = if self.members.contains_key(low) {
                low
            } else {
                "exclusiveMinimum"
            };
            self.diagnostics
                .warning("range", self.path.member(at), message)
                .help("mend one of the two; the output has neither");
        }
    }

    fn exclusive_numbers(&mut self) {
        for (keyword, bound) in [
            ("exclusiveMinimum", "minimum"),
            ("exclusiveMaximum", "maximum"),
        ] {
            if let Some(Value::Number(number)) = self.members.get(keyword) {
                let message = format!("in OpenAPI 3.0 `{keyword}` is `true` or `false`");
                let help = format!(
                    "write `{bound}: {number}` and `{keyword}: true`; the output assumes it"
                );
                self.diagnostics
                    .warning("exclusive-bound", self.path.member(keyword), message)
                    .help(help);
            }
        }
    }
}
