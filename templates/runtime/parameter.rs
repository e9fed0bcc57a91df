//! Values that go into a path, a query or a header.

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use serde_json::Value;

use super::secret::Secret;

/// A value of a parameter, before any encoding: no text (absent), one, or one per element.
pub trait ParameterValue {
    /// Hands over the texts, in order.
    fn each(&self, write: &mut dyn FnMut(&str));
}

macro_rules! parameter_by_display {
    ($($type:ty),*) => { $(
        impl ParameterValue for $type {
            fn each(&self, write: &mut dyn FnMut(&str)) {
                write(&self.to_string());
            }
        }
    )* };
}

parameter_by_display!(i64, f64, serde_json::Number, NaiveDate);

/// Without a text of its own: most parameters of paths are ids.
impl ParameterValue for u64 {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        let mut digits = [0; 20];
        let (mut rest, mut start) = (*self, digits.len());
        loop {
            start -= 1;
            digits[start] = b'0' + u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        write(std::str::from_utf8(&digits[start..]).unwrap_or_default());
    }
}

impl ParameterValue for bool {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        write(if *self { "true" } else { "false" });
    }
}

impl ParameterValue for str {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        write(self);
    }
}

impl ParameterValue for String {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        write(self);
    }
}

impl ParameterValue for DateTime<FixedOffset> {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        write(&self.to_rfc3339_opts(SecondsFormat::AutoSi, true));
    }
}

impl ParameterValue for Value {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        each_of_json(self, write);
    }
}

impl<T: ParameterValue> ParameterValue for Secret<T> {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        self.expose().each(write);
    }
}

impl<T: ParameterValue + ?Sized> ParameterValue for &T {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        (**self).each(write);
    }
}

impl<T: ParameterValue> ParameterValue for Option<T> {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        if let Some(value) = self {
            value.each(write);
        }
    }
}

impl<T: ParameterValue> ParameterValue for Vec<T> {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        for value in self {
            value.each(write);
        }
    }
}

/// The texts of a JSON value: null has none, a list those of its elements, an object is one JSON text.
pub(crate) fn each_of_json(value: &Value, write: &mut dyn FnMut(&str)) {
    match value {
        Value::Null => {}
        Value::String(text) => write(text),
        Value::Array(values) => values.iter().for_each(|value| each_of_json(value, write)),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => write(&value.to_string()),
    }
}
