//! Forms: how a value looks in JSON where that differs from its type's own serde. `object!` names one after `as`.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// A form that values of type `T` have.
pub(crate) trait Form<T> {
    /// Reads a value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;

    /// Writes a value.
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
}

/// The form that the type itself has.
pub(crate) struct Plain;

impl<T: Serialize + for<'de> Deserialize<'de>> Form<T> for Plain {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

/// A value of this form, or null.
pub(crate) struct Nullable<F>(PhantomData<F>);

impl<T, F: Form<T>> Form<Option<T>> for Nullable<F> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_option(Reader::<Self, T>::new())
    }

    fn write<S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.serialize_some(&Written::<F, T>::of(value)),
            None => serializer.serialize_none(),
        }
    }
}

impl<'de, T, F: Form<T>> Visitor<'de> for Reader<Nullable<F>, T> {
    type Value = Option<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("option")
    }

    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        F::read(deserializer).map(Some)
    }
}

/// A list of values of this form.
pub(crate) struct List<F>(PhantomData<F>);

impl<T, F: Form<T>> Form<Vec<T>> for List<F> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(Reader::<Self, T>::new())
    }

    fn write<S: Serializer>(values: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(values.iter().map(Written::<F, T>::of))
    }
}

impl<'de, T, F: Form<T>> Visitor<'de> for Reader<List<F>, T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = seq.next_element_seed(Seed::<F, T>::new())? {
            values.push(value);
        }
        Ok(values)
    }
}

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

/// The visitor of a form: each form whose values are made of others implements `Visitor` for its own.
pub(crate) struct Reader<F, T>(PhantomData<(F, T)>);

impl<F, T> Reader<F, T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

/// Reads a value of a form where serde asks for a seed.
pub(crate) struct Seed<F, T>(PhantomData<(F, T)>);

impl<F, T> Seed<F, T> {
    pub(crate) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, F: Form<T>, T> DeserializeSeed<'de> for Seed<F, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        F::read(deserializer)
    }
}

/// A value that is written in a form.
pub(crate) struct Written<'a, F, T>(&'a T, PhantomData<F>);

impl<'a, F, T> Written<'a, F, T> {
    pub(crate) fn of(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<F: Form<T>, T> Serialize for Written<'_, F, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        F::write(self.0, serializer)
    }
}

/// The kinds of members again, for values of a form.
pub(crate) mod required {
    use serde::de::MapAccess;
    use serde::ser::SerializeStruct;

    use super::{Form, Seed, Written};

    pub(crate) fn read<'de, F: Form<T>, T, M: MapAccess<'de>>(
        slot: &mut T,
        map: &mut M,
    ) -> Result<(), M::Error> {
        map.next_value_seed(Seed::<F, T>::new())
            .map(|value| *slot = value)
    }

    pub(crate) fn write<F: Form<T>, T, S: SerializeStruct>(
        value: &T,
        name: &'static str,
        out: &mut S,
    ) -> Result<(), S::Error> {
        out.serialize_field(name, &Written::<F, T>::of(value))
    }
}

/// See [`member::listed`](super::member::listed).
pub(crate) use required as listed;

/// See [`member::nullable`](super::member::nullable).
pub(crate) mod nullable {
    use serde::de::MapAccess;
    use serde::ser::SerializeStruct;

    use super::{Form, Nullable, required};

    pub(crate) fn read<'de, F: Form<T>, T, M: MapAccess<'de>>(
        slot: &mut Option<T>,
        map: &mut M,
    ) -> Result<(), M::Error> {
        required::read::<Nullable<F>, _, _>(slot, map)
    }

    #[allow(clippy::ref_option, reason = "fields are handed over as they are")]
    pub(crate) fn write<F: Form<T>, T, S: SerializeStruct>(
        value: &Option<T>,
        name: &'static str,
        out: &mut S,
    ) -> Result<(), S::Error> {
        required::write::<Nullable<F>, _, _>(value, name, out)
    }
}

/// See [`member::optional`](super::member::optional).
pub(crate) mod optional {
    use serde::ser::SerializeStruct;

    use super::{Form, Written};

    pub(crate) use super::nullable::read;

    #[allow(clippy::ref_option, reason = "fields are handed over as they are")]
    pub(crate) fn write<F: Form<T>, T, S: SerializeStruct>(
        value: &Option<T>,
        name: &'static str,
        out: &mut S,
    ) -> Result<(), S::Error> {
        match value {
            Some(value) => out.serialize_field(name, &Written::<F, T>::of(value)),
            None => out.skip_field(name),
        }
    }
}

/// See [`member::maybe`](super::member::maybe).
#[allow(
    clippy::option_option,
    clippy::ref_option,
    reason = "absent, null and a value"
)]
pub(crate) mod maybe {
    use serde::de::MapAccess;
    use serde::ser::SerializeStruct;

    use super::{Form, Nullable, Seed, optional};

    pub(crate) fn read<'de, F: Form<T>, T, M: MapAccess<'de>>(
        slot: &mut Option<Option<T>>,
        map: &mut M,
    ) -> Result<(), M::Error> {
        map.next_value_seed(Seed::<Nullable<F>, Option<T>>::new())
            .map(|value| *slot = Some(value))
    }

    pub(crate) fn write<F: Form<T>, T, S: SerializeStruct>(
        value: &Option<Option<T>>,
        name: &'static str,
        out: &mut S,
    ) -> Result<(), S::Error> {
        optional::write::<Nullable<F>, _, _>(value, name, out)
    }
}
