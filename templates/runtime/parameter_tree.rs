//! Values as trees of texts: what the styles of parameters and the fields of forms are written from.

use std::fmt;

use serde::Serialize;
use serde::de::value::MapDeserializer;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Number;

use super::parameter::ParameterValue;

/// A value as a tree of texts, before any encoding. Operations make it; there is no other use for it.
#[derive(Clone, PartialEq, Eq)]
pub enum ParameterTree {
    /// Absent, or null.
    Nothing,
    /// A number or a boolean.
    Literal(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<ParameterTree>),
    /// The members of an object, in order.
    Members(Vec<(String, ParameterTree)>),
}

impl ParameterTree {
    /// A value that is one text.
    pub fn plain(value: &dyn ParameterValue) -> Self {
        let mut tree = Self::Nothing;
        value.each(&mut |text| tree = Self::Text(text.to_owned()));
        tree
    }

    /// A value that is a list of texts.
    pub fn list(value: &dyn ParameterValue) -> Self {
        let mut texts = Vec::new();
        value.each(&mut |text| texts.push(Self::Text(text.to_owned())));
        Self::List(texts)
    }

    /// A value as its JSON is.
    pub fn of<T: Serialize>(value: &T) -> Self {
        let json = serde_json::to_vec(value).unwrap_or_default();
        serde_json::from_slice(&json).unwrap_or(Self::Nothing)
    }

    /// A value as the text of its JSON.
    pub fn json<T: Serialize>(value: &T) -> Self {
        match serde_json::to_string(value) {
            Ok(json) if json != "null" => Self::Text(json),
            _ => Self::Nothing,
        }
    }

    /// Whether nothing is to be sent.
    pub fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }

    /// The text of a leaf; what is no leaf is JSON.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Literal(text) | Self::Text(text) => text.clone(),
            Self::List(_) | Self::Members(_) => self.to_json(),
        }
    }

    /// The text of its JSON.
    pub(crate) fn to_json(&self) -> String {
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        match self {
            Self::Nothing => "null".to_owned(),
            Self::Literal(text) => text.clone(),
            Self::Text(text) => quoted(text),
            Self::List(elements) => {
                let elements: Vec<_> = elements.iter().map(Self::to_json).collect();
                format!("[{}]", elements.join(","))
            }
            Self::Members(members) => {
                let members: Vec<_> = members
                    .iter()
                    .map(|(name, value)| format!("{}:{}", quoted(name), value.to_json()))
                    .collect();
                format!("{{{}}}", members.join(","))
            }
        }
    }
}

/// Shows nothing of the value, which may be secret.
impl fmt::Debug for ParameterTree {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ParameterTree(***)")
    }
}

impl<'de> Deserialize<'de> for ParameterTree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

/// Keeps the order of members, which `serde_json::Value` does only with a feature that any crate can turn on.
struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = ParameterTree;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<ParameterTree, E> {
        Ok(ParameterTree::Literal(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<ParameterTree, E> {
        Ok(ParameterTree::Literal(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<ParameterTree, E> {
        Ok(ParameterTree::Literal(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<ParameterTree, E> {
        Ok(ParameterTree::Literal(value.to_string()))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<ParameterTree, E> {
        Ok(ParameterTree::Text(value.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<ParameterTree, E> {
        Ok(ParameterTree::Nothing)
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<ParameterTree, S::Error> {
        let mut elements = Vec::new();
        while let Some(element) = seq.next_element()? {
            elements.push(element);
        }
        Ok(ParameterTree::List(elements))
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<ParameterTree, M::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(number(&members).unwrap_or(ParameterTree::Members(members)))
    }
}

/// The number that these members are, as `serde_json` hands one over in a build with its feature `arbitrary_precision`. A whole
/// one past 64 bits has all of its digits, any other one those that it would have without the feature.
fn number(members: &[(String, ParameterTree)]) -> Option<ParameterTree> {
    let [(name, ParameterTree::Text(text))] = members else {
        return None;
    };
    let member = std::iter::once((name.as_str(), text.as_str()));
    let member = MapDeserializer::<_, serde_json::Error>::new(member);
    let number = Number::deserialize(member).ok()?;
    let float = number.as_f64().filter(|_| text.contains(['.', 'e', 'E']));
    Some(ParameterTree::Literal(
        float.map_or_else(|| text.clone(), |float| float.to_string()),
    ))
}
