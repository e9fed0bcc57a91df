//! Samples as the client reads them.

use std::any::Any;
use std::fmt::Debug;
use std::fs;

use beatpass_client::{Answer, Error, Operation};
use beatpass_tests::root;
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a sample into its type.
pub(crate) type Read = fn(&str) -> Result<Decoded, String>;

/// A sample that was read.
pub(crate) struct Decoded {
    /// The value written as JSON.
    pub(crate) json: Value,
    /// The value as `Debug` shows it.
    pub(crate) shown: String,
    pub(crate) value: Box<dyn Any>,
}

/// Reads an answer of the operation.
pub(crate) fn answer<O>(text: &str) -> Result<Decoded, String>
where
    O: Operation<Output: Serialize + Debug + 'static>,
{
    let answer = Answer::new(StatusCode::OK, HeaderMap::new(), text.to_owned());
    let value = O::read(&answer).map_err(|error: Error| format!("{error:?}"))?;
    Ok(decoded(value))
}

/// Reads a value of the type.
pub(crate) fn value<T>(text: &str) -> Result<Decoded, String>
where
    T: DeserializeOwned + Serialize + Debug + 'static,
{
    let value: T = serde_json::from_str(text).map_err(|error| error.to_string())?;
    Ok(decoded(value))
}

fn decoded<T: Serialize + Debug + 'static>(value: T) -> Decoded {
    Decoded {
        json: serde_json::to_value(&value).expect("it can be written as JSON"),
        shown: format!("{value:?}"),
        value: Box::new(value),
    }
}

/// The text of a sample.
pub(crate) fn text(name: &str) -> String {
    let path = root().join("tests/samples").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A sample as JSON.
pub(crate) fn json(name: &str) -> Value {
    serde_json::from_str(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A sample as a value of its type.
pub(crate) fn typed<T: DeserializeOwned>(name: &str) -> T {
    serde_json::from_value(json(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}
