//! Bytes that JSON carries as text.

use std::fmt;
use std::ops::Deref;

use base64::alphabet::{Alphabet, STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, Engine, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

use super::blank::Blank;
use super::parameter::ParameterValue;

/// Bytes that are Base64 in JSON (RFC 4648, section 4). `Debug` prints how many they are.
///
/// Written with padding; read with or without, in the alphabet for URLs too, and in lines.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Base64(Bytes);

impl Base64 {
    /// These bytes.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self(bytes.into())
    }

    /// The bytes, owned and without a copy.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }

    fn text(&self) -> String {
        engine(&STANDARD).encode(&self.0)
    }
}

const fn engine(alphabet: &Alphabet) -> GeneralPurpose {
    let padding = DecodePaddingMode::Indifferent;
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(padding);
    GeneralPurpose::new(alphabet, config)
}

impl Deref for Base64 {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Bytes> for Base64 {
    fn from(bytes: Bytes) -> Self {
        Self(bytes)
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }
}

impl<const N: usize> From<&[u8; N]> for Base64 {
    fn from(bytes: &[u8; N]) -> Self {
        Self(Bytes::copy_from_slice(bytes))
    }
}

impl From<Base64> for Bytes {
    fn from(bytes: Base64) -> Self {
        bytes.0
    }
}

impl fmt::Debug for Base64 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Base64({} bytes)", self.0.len())
    }
}

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text)
    }
}

struct Text;

impl Visitor<'_> for Text {
    type Value = Base64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string of Base64")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Base64, E> {
        let is_of_urls = text.contains(['-', '_']);
        let engine = engine(if is_of_urls { &URL_SAFE } else { &STANDARD });
        let decoded = if text.contains(|character: char| character.is_ascii_whitespace()) {
            engine.decode(text.split_ascii_whitespace().collect::<String>())
        } else {
            engine.decode(text)
        };
        // The text itself may be long: what is wrong with it is enough.
        let decoded = decoded.map_err(|error| E::custom(format_args!("no Base64: {error}")))?;
        Ok(Base64::new(decoded))
    }
}

impl Blank for Base64 {
    fn blank() -> Self {
        Self::default()
    }
}

impl ParameterValue for Base64 {
    fn each(&self, write: &mut dyn FnMut(&str)) {
        write(&self.text());
    }
}
