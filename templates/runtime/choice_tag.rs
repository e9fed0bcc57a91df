//! Tags: objects whose kind stands in one of their members. What comes before that member is kept, what follows is read as it comes.

use std::vec::IntoIter;

use serde::de::value::{MapAccessDeserializer, StringDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Error, IntoDeserializer, MapAccess};
use serde_json::{Map, Value};

use super::same_number::is_same_number;

/// The members of an object up to its tag, and the rest of it.
pub(crate) struct Tagged<M> {
    head: IntoIter<(String, Value)>,
    value: Option<Value>,
    rest: M,
}

impl<'de, M: MapAccess<'de>> Tagged<M> {
    /// Reads up to the tag. Its value is none if the object has no such member.
    pub(crate) fn read(mut rest: M, tag: &str) -> Result<(Option<Value>, Self), M::Error> {
        let (mut head, mut found) = (Vec::new(), None);
        while let Some(name) = rest.next_key::<String>()? {
            let value: Value = rest.next_value()?;
            if name == tag {
                found = Some(value.clone());
            }
            head.push((name, value));
            if found.is_some() {
                break;
            }
        }
        let object = Self {
            head: head.into_iter(),
            value: None,
            rest,
        };
        Ok((found, object))
    }

    /// All members.
    pub(crate) fn whole(self) -> Result<Map<String, Value>, M::Error> {
        Map::deserialize(MapAccessDeserializer::new(self))
    }
}

/// Whether one of these texts stands for a value: texts as they are, numbers and booleans by what they are.
pub(crate) fn are_for(texts: &[&str], value: &Value) -> bool {
    let is_for = |text: &&str| match value {
        Value::String(value) => value == text,
        Value::Number(value) => text
            .parse()
            .is_ok_and(|number| is_same_number(value, &number)),
        Value::Bool(value) => text.parse() == Ok(*value),
        _ => false,
    };
    texts.iter().any(is_for)
}

impl<'de, M: MapAccess<'de>> MapAccess<'de> for Tagged<M> {
    type Error = M::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, M::Error> {
        let Some((name, value)) = self.head.next() else {
            return self.rest.next_key_seed(seed);
        };
        self.value = Some(value);
        let name: StringDeserializer<M::Error> = name.into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, M::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(M::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}
