//! JSON objects: one line per field of `object!`, over one visitor for all types.
//!
//! Derived serde code would do the same at several times the compile time (a state machine and a set of match arms per
//! type). Here a type says only what is its own: its names, and which field an index stands for. No arm holds a `?`,
//! which would cost a third of the time it takes to check a client. What is not generic is `#[inline]`, here as in the macros of
//! other kinds of types: a build of the client then leaves it to the crates that use the type.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::blank::{Blank, Fields};

/// A struct that is read from and written to a JSON object. Implemented by `object!`.
pub(crate) trait Object: Blank {
    /// Whether unknown members are kept.
    const EXTRA: bool = false;

    /// Reads the value of field `index`.
    fn read<M: Member>(&mut self, index: usize, member: M) -> Result<(), M::Error>;

    /// Writes field `index`, or leaves it out.
    fn write<E: Entry>(&self, index: usize, entry: E) -> Result<(), E::Error>;

    /// Reads the value of a member that is no field. Called only if `EXTRA`.
    fn read_extra<'de, M: MapAccess<'de>>(
        &mut self,
        _name: String,
        map: &mut M,
    ) -> Result<(), M::Error> {
        map.next_value::<IgnoredAny>().map(drop)
    }

    /// Writes all fields.
    fn write_fields<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error> {
        for (index, (name, _)) in Self::FIELDS.iter().enumerate() {
            self.write(index, Named { name, out })?;
        }
        Ok(())
    }

    /// Writes all members; serde wants to know the type's name.
    fn write_all<S: Serializer>(
        &self,
        name: &'static str,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct(name, Self::FIELDS.len())?;
        self.write_fields(&mut out)?;
        out.end()
    }
}

/// Implements `Serialize`, `Deserialize` and `Blank` for a struct: `index "wire name" field kind,` for every field,
/// where the kind is a module of the runtime; in angle brackets the form of a value that has another than its type's own. Fields whose
/// indexes follow `unless` are not written while that function of the runtime says so. For a struct that keeps unknown members see
/// `map_object!`.
macro_rules! object {
    ($type:ident { $($index:literal $wire:literal $field:ident $kind:ident $(<$form:ty>)?,)* } $(unless $says:ident [$($unwritten:literal)*])? $([$extra:ident] { $($more:tt)* })?) => {
        impl $crate::runtime::Object for $type {
            fn read<M: $crate::runtime::Member>(&mut self, index: usize, member: M) -> Result<(), M::Error> {
                match index {
                    $($index => $crate::runtime::$kind::read$(::<$form, _, _>)?(&mut self.$field, member),)*
                    _ => $crate::runtime::skip(member),
                }
            }

            fn write<S: $crate::runtime::Entry>(&self, index: usize, entry: S) -> Result<(), S::Error> {
                match index {
                    $(index if [$($unwritten),*].contains(&index) && $crate::runtime::$says() => entry.nothing(),)?
                    $($index => $crate::runtime::$kind::write$(::<$form, _, _>)?(&self.$field, entry),)*
                    _ => entry.nothing(),
                }
            }

            $($($more)*)?
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::Object::write_all(self, stringify!($type), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::read_object(stringify!($type), deserializer)
            }
        }

        impl $crate::runtime::Blank for $type {
            const FIELDS: $crate::runtime::Fields = &[$(($wire, $crate::runtime::$kind::REQUIRED)),*];

            #[inline]
            fn blank() -> Self {
                Self { $($field: $crate::runtime::Blank::blank(),)* $($extra: $crate::runtime::Blank::blank(),)? }
            }
        }
    };
}
pub(crate) use object;

/// The value of a member whose name was read. A `MapAccess` would do, but for the lifetime and the loan that it has: rustc
/// checks both again for every field.
pub(crate) trait Member: Sized {
    type Error;

    /// Reads it.
    fn value<T: DeserializeOwned>(self) -> Result<T, Self::Error> {
        self.seeded(PhantomData)
    }

    /// Reads it by a seed.
    fn seeded<T, S: for<'de> DeserializeSeed<'de, Value = T>>(
        self,
        seed: S,
    ) -> Result<T, Self::Error>;
}

/// The next value of a map.
struct Next<'a, 'de, M>(&'a mut M, PhantomData<&'de ()>);

impl<'de, M: MapAccess<'de>> Member for Next<'_, 'de, M> {
    type Error = M::Error;

    fn seeded<T, S: for<'any> DeserializeSeed<'any, Value = T>>(
        self,
        seed: S,
    ) -> Result<T, M::Error> {
        self.0.next_value_seed(seed)
    }
}

/// Passes over the value of a member.
pub(crate) fn skip<M: Member>(member: M) -> Result<(), M::Error> {
    member.value::<IgnoredAny>().map(drop)
}

/// Where the value of a member goes, whose name is known. A `SerializeStruct` would do, but for its loan: see [`Member`].
pub(crate) trait Entry: Sized {
    type Error;

    /// Writes the member, or leaves it out.
    fn value<T: Serialize>(self, value: Option<&T>) -> Result<(), Self::Error>;

    /// Leaves the member out.
    fn nothing(self) -> Result<(), Self::Error> {
        self.value(None::<&()>)
    }
}

/// A member of a struct that is written.
struct Named<'a, S> {
    name: &'static str,
    out: &'a mut S,
}

impl<S: SerializeStruct> Entry for Named<'_, S> {
    type Error = S::Error;

    fn value<T: Serialize>(self, value: Option<&T>) -> Result<(), S::Error> {
        match value {
            Some(value) => self.out.serialize_field(self.name, value),
            None => self.out.skip_field(self.name),
        }
    }
}

/// Reads any [`Object`]; errors name its type.
pub(crate) fn read_object<'de, T: Object, D: Deserializer<'de>>(
    name: &'static str,
    deserializer: D,
) -> Result<T, D::Error> {
    let object = PhantomData;
    deserializer.deserialize_map(ObjectVisitor { name, object })
}

struct ObjectVisitor<T> {
    name: &'static str,
    object: PhantomData<T>,
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "struct {}", self.name)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<T, M::Error> {
        let (mut value, mut seen, mut next) = (T::blank(), Seen::default(), 0);
        let mut extra = None;
        while let Some(place) = map.next_key_seed(Name {
            fields: T::FIELDS,
            next,
            extra: T::EXTRA.then_some(&mut extra),
        })? {
            if place != UNKNOWN {
                if !seen.mark(place) {
                    return Err(M::Error::duplicate_field(T::FIELDS[place].0));
                }
                value.read(place, Next(&mut map, PhantomData))?;
                next = place + 1;
            } else if let Some(name) = extra.take() {
                value.read_extra(name, &mut map)?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        match seen.missing(T::FIELDS, const { first_required(T::FIELDS) }) {
            Some(name) => Err(M::Error::missing_field(name)),
            None => Ok(value),
        }
    }
}

/// The place of a name that is no field's.
const UNKNOWN: usize = usize::MAX;

/// Reads a member's name and gives its field's place. Servers write members in one order, so the field after the last one read is
/// tried first.
struct Name<'a> {
    fields: Fields,
    next: usize,
    /// Where unknown names go, if they are kept.
    extra: Option<&'a mut Option<String>>,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("field identifier")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        let is = |(field, _): &(&str, bool)| *field == name;
        if self.fields.get(self.next).is_some_and(is) {
            return Ok(self.next);
        }
        Ok(self.fields.iter().position(is).unwrap_or_else(|| {
            if let Some(extra) = self.extra {
                *extra = Some(name.to_owned());
            }
            UNKNOWN
        }))
    }
}

/// Which fields were read: a bit each, the first 64 without allocation.
#[derive(Default)]
struct Seen {
    first: u64,
    rest: Vec<bool>,
}

impl Seen {
    /// Marks a field; false if it was marked before.
    fn mark(&mut self, index: usize) -> bool {
        if index >= 64 {
            return self.mark_far(index - 64);
        }
        let bit = 1 << index;
        let new = self.first & bit == 0;
        self.first |= bit;
        new
    }

    #[cold]
    fn mark_far(&mut self, far: usize) -> bool {
        if self.rest.len() <= far {
            self.rest.resize(far + 1, false);
        }
        !std::mem::replace(&mut self.rest[far], true)
    }

    fn has(&self, index: usize) -> bool {
        match index.checked_sub(64) {
            None => self.first & (1 << index) != 0,
            Some(far) => self.rest.get(far).is_some_and(|seen| *seen),
        }
    }

    /// The first required field that was not read; `required` has the bits of those among the first 64.
    fn missing(&self, fields: Fields, required: u64) -> Option<&'static str> {
        if self.first & required == required && fields.len() <= 64 {
            return None;
        }
        let missing = fields
            .iter()
            .enumerate()
            .find(|(index, (_, required))| *required && !self.has(*index));
        missing.map(|(_, (name, _))| *name)
    }
}

/// The bits of the required fields among the first 64.
const fn first_required(fields: Fields) -> u64 {
    let (mut bits, mut index) = (0, 0);
    while index < fields.len() && index < 64 {
        if fields[index].1 {
            bits |= 1 << index;
        }
        index += 1;
    }
    bits
}
