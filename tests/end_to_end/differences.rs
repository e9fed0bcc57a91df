//! What is wrong, with its place and both values.

use std::collections::BTreeSet;
use std::fmt::Debug;

use serde_json::{Map, Value};

/// Collects differences between what must be and what is.
#[derive(Default)]
pub(crate) struct Differences(Vec<String>);

impl Differences {
    /// Notes both values if they differ.
    pub(crate) fn compare<T: PartialEq + Debug>(&mut self, part: &str, expected: &T, actual: &T) {
        if expected != actual {
            self.0.push(format!(
                "{part}\n    expected: {expected:?}\n      actual: {actual:?}"
            ));
        }
    }

    /// Notes every place in which two JSON values differ.
    pub(crate) fn compare_json(&mut self, part: &str, expected: &Value, actual: &Value) {
        match (expected, actual) {
            (Value::Object(expected), Value::Object(actual)) => {
                let names: BTreeSet<_> = expected.keys().chain(actual.keys()).collect();
                for name in names {
                    let member = |members: &Map<String, Value>| members.get(name).cloned();
                    self.compare_members(
                        &format!("{part}.{name}"),
                        (member(expected), member(actual)),
                    );
                }
            }
            (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
                for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                    self.compare_json(&format!("{part}[{index}]"), expected, actual);
                }
            }
            _ => self.compare(part, expected, actual),
        }
    }

    fn compare_members(&mut self, part: &str, members: (Option<Value>, Option<Value>)) {
        match members {
            (Some(expected), Some(actual)) => self.compare_json(part, &expected, &actual),
            (expected, actual) => self.compare(part, &expected, &actual),
        }
    }

    /// Notes what is wrong without two values.
    pub(crate) fn note(&mut self, problem: String) {
        self.0.push(problem);
    }

    /// The differences, each with the place where it was found in front.
    pub(crate) fn at(self, place: &str) -> impl Iterator<Item = String> {
        self.0
            .into_iter()
            .map(move |difference| format!("{place}: {difference}"))
    }
}
