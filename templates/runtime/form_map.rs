//! Maps of values of a form.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::Serializer;

use super::form::{Form, Reader, Seed, Written};

/// Members of any name with values of this form.
pub(crate) struct Map<F>(PhantomData<F>);

impl<T, F: Form<T>> Form<BTreeMap<String, T>> for Map<F> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error> {
        deserializer.deserialize_map(Reader::<Self, T>::new())
    }

    fn write<S: Serializer>(
        values: &BTreeMap<String, T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let members = values.iter();
        serializer.collect_map(members.map(|(name, value)| (name, Written::<F, T>::of(value))))
    }
}

impl<'de, T, F: Form<T>> Visitor<'de> for Reader<Map<F>, T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<BTreeMap<String, T>, M::Error> {
        let mut values = BTreeMap::new();
        while let Some(name) = map.next_key()? {
            values.insert(name, map.next_value_seed(Seed::<F, T>::new())?);
        }
        Ok(values)
    }
}
