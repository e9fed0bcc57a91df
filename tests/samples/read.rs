//! Samples as the client reads them.

use std::any::Any;
use std::fmt::Debug;

use beatpass_client::{Answer, Error, Operation};
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::sample::{Of, SAMPLES, Sample, text};

include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// Reads a text into its type.
pub(crate) type Read = fn(&str) -> Result<Decoded, String>;

/// A text that was read.
pub(crate) struct Decoded {
    /// The value written as JSON.
    pub(crate) json: Value,
    /// The value as `Debug` shows it.
    pub(crate) shown: String,
    pub(crate) value: Box<dyn Any>,
}

/// What reads a sample.
pub(crate) fn reader(sample: &Sample) -> Read {
    let table = match sample.of {
        Of::Answer => ANSWERS,
        Of::Type => TYPES,
    };
    let entry = table.iter().find(|(name, _)| *name == sample.name);
    let (_, read) = entry.unwrap_or_else(|| panic!("{}: nothing has this name", sample.file));
    *read
}

/// Reads an answer of the operation.
fn answer<O>(text: &str) -> Result<Decoded, String>
where
    O: Operation<Output: Serialize + Debug + 'static>,
{
    let answer = Answer::new(StatusCode::OK, HeaderMap::new(), text.to_owned());
    let value = O::read(&answer).map_err(|error: Error| format!("{error:?}"))?;
    Ok(decoded(value))
}

/// Reads a value of the type.
fn value<T>(text: &str) -> Result<Decoded, String>
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

/// Every sample with what it was read as.
pub(crate) fn all() -> impl Iterator<Item = (&'static Sample, Decoded)> {
    SAMPLES.iter().map(|sample| {
        let decoded = reader(sample)(&sample.text);
        let decoded = decoded.unwrap_or_else(|error| panic!("{}: {error}", sample.file));
        (sample, decoded)
    })
}

/// A sample as a value of its type.
pub(crate) fn typed<T: DeserializeOwned>(file: &str) -> T {
    serde_json::from_str(&text(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}
