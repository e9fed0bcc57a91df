// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/choice.rs and run the command again.

//! Choices (`oneOf`, `anyOf`): the variant follows from the tag of an object where there is one, else from the JSON value.
//!
//! An object or a list that only one variant can take is read straight into it. What several could take is held as a
//! `Value` first: objects go to a variant whose required members are all there and whose listed values fit, the one that
//! knows most of the members first, of such the one with fewest texts that miss their formats, of equal ones that which loses
//! least of what they hold; texts and numbers to one that lists them. If that one fails the next is tried on, within bounds.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;
use serde_json::{Map, Value};

use super::blank::Fields;
use super::choice_kind::{Kind, kind_of, unexpected};
use super::choice_order::{only, sort_by_fit, takers};
use super::choice_tag::{Tagged, are_for};
use super::choice_trials::try_on;

/// A variant that holds a value.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Variant {
    pub(crate) name: &'static str,
    /// None takes any.
    pub(crate) kind: Option<Kind>,
    /// The members that the variant's type reads, if it is an object.
    pub(crate) fields: Fields,
    /// It has no members besides.
    pub(crate) closed: bool,
    /// Values of the choice's tag that stand for it, or the whole numbers that its type lists.
    pub(crate) tags: &'static [&'static str],
    /// Its type may be without the tag, which the choice writes then.
    pub(crate) adds_tag: bool,
    /// Members that have one of these values.
    pub(crate) listed: &'static [(&'static str, &'static [&'static str])],
    /// Members whose texts are of a form.
    pub(crate) formed: &'static [Formed],
    /// Tells the texts and numbers that are meant from others of their kind.
    pub(crate) knows: Option<fn(&Value) -> bool>,
}

/// A member, and what knows its texts.
pub(crate) type Formed = (&'static str, fn(&str) -> bool);

/// An enum of variants. Implemented by `choice!`.
pub(crate) trait Choice: Sized + Serialize {
    /// The type's name, for messages.
    const NAME: &'static str;
    /// The member that tells objects apart.
    const TAG: Option<&'static str>;
    /// The variants that hold a value, in order.
    const VARIANTS: &'static [Variant];
    /// The texts that are a variant of their own.
    const TEXTS: &'static [&'static str];

    /// The variant that stands for just this text.
    fn text(text: &str) -> Option<Self>;

    /// The variant for objects of another tag, if there is one.
    fn unknown(members: Map<String, Value>) -> Result<Self, Map<String, Value>>;

    /// Reads the variant of this name.
    fn read(name: &str, value: &Value) -> Result<Self, serde_json::Error>;

    /// Reads the variant of this name from an object.
    fn read_map<'de, M: MapAccess<'de>>(name: &str, map: M) -> Result<Self, M::Error>;

    /// Reads the variant of this name from a list.
    fn read_seq<'de, S: SeqAccess<'de>>(name: &str, seq: S) -> Result<Self, S::Error>;
}

/// Implements `Serialize`, `Deserialize`, `ParameterValue` and `Blank` for an enum: `Variant(Type) kind,` for a variant
/// that holds a value of that JSON kind, `Variant "text",` for one that stands for a text.
///
/// `Type by "member"` names the tag, `= "value" | …` after a kind its values for the variant, and `.. Unknown` a last variant
/// for objects of other tags. `if "member" = "value" | … && …` lists values of other members, `as module` names the module that
/// knows the texts, or adds the tag to objects whose type does not have it, `where "member" as module` that of members' texts. The kind
/// `closed` is an object without further members, `words` are the texts that the type lists; whole
/// numbers are listed as values of a tag are.
macro_rules! choice {
    ($type:ident $(by $tag:literal)? {
        $($variant:ident $(($inner:ty) $kind:ident
            $(as $form:ident)?
            $(= $($value:literal)|+)?
            $(if $($member:literal = $($listed:literal)|+)&&+)?
            $(where $($text_member:literal as $member_form:ident)&&+)?
        )? $($text:literal)?,)*
        $(.. $unknown:ident,)?
    }) => {
        impl $crate::runtime::Choice for $type {
            const NAME: &'static str = stringify!($type);
            const TAG: Option<&'static str> = $crate::runtime::choice!(@tag $($tag)?);
            const VARIANTS: &'static [$crate::runtime::Variant] = &[$($($crate::runtime::Variant {
                name: stringify!($variant),
                kind: $crate::runtime::choice!(@kind $kind),
                fields: <$inner as $crate::runtime::Blank>::FIELDS,
                closed: $crate::runtime::choice!(@closed $kind),
                tags: &[$($($value),+)?],
                adds_tag: $crate::runtime::choice!(@adds $kind $(, $form)?),
                listed: &[$($(($member, &[$($listed),+])),+)?],
                formed: &[$($(($text_member, $crate::runtime::$member_form::fits)),+)?],
                knows: $crate::runtime::choice!(@knows $kind $inner $(, $form)?),
            },)?)*];
            const TEXTS: &'static [&'static str] = &[$($($text,)?)*];

            #[inline]
            fn text(text: &str) -> Option<Self> {
                match text {
                    $($($text => Some(Self::$variant),)?)*
                    _ => None,
                }
            }

            #[inline]
            fn unknown(
                members: ::serde_json::Map<String, ::serde_json::Value>,
            ) -> Result<Self, ::serde_json::Map<String, ::serde_json::Value>> {
                $crate::runtime::choice!(@unknown members $($unknown)?)
            }

            #[inline]
            fn read(name: &str, value: &::serde_json::Value) -> Result<Self, ::serde_json::Error> {
                match name {
                    $($(stringify!($variant) => <$inner as ::serde::Deserialize>::deserialize(value).map(Self::$variant),)?)*
                    _ => $crate::runtime::choice_kind::no_value(value),
                }
            }

            fn read_map<'de, M: ::serde::de::MapAccess<'de>>(name: &str, map: M) -> Result<Self, M::Error> {
                match name {
                    $($(stringify!($variant) => {
                        $crate::runtime::choice!(@read_map $kind $inner, map).map(Self::$variant)
                    })?)*
                    _ => $crate::runtime::choice_kind::no_map(map),
                }
            }

            fn read_seq<'de, S: ::serde::de::SeqAccess<'de>>(name: &str, seq: S) -> Result<Self, S::Error> {
                match name {
                    $($(stringify!($variant) => {
                        $crate::runtime::choice!(@read_seq $kind $inner, seq).map(Self::$variant)
                    })?)*
                    _ => $crate::runtime::choice_kind::no_seq(seq),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::read_choice(deserializer)
            }
        }

        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $($(if let Self::$variant(value) = self {
                    return $crate::runtime::choice!(
                        @write $kind value, serializer, [$($($value),+)?] $(, $form)?
                    );
                })?)*
                $(if let Self::$unknown(members) = self {
                    return ::serde::Serialize::serialize(members, serializer);
                })?
                $($(if let Self::$variant = self {
                    return serializer.serialize_str($text);
                })?)*
                serializer.serialize_none()
            }
        }

        impl $crate::runtime::ParameterValue for $type {
            #[inline]
            fn each(&self, write: &mut dyn FnMut(&str)) {
                $crate::runtime::each_of_json(&::serde_json::to_value(self).unwrap_or_default(), write);
            }
        }

        impl $crate::runtime::Blank for $type {
            /// The first variant.
            #[inline]
            fn blank() -> Self {
                let blanks: &[fn() -> Self] = &[$(
                    $(|| Self::$variant(<$inner as $crate::runtime::Blank>::blank()),)?
                    $(|| {
                        let _ = $text;
                        Self::$variant
                    },)?
                )*];
                blanks[0]()
            }
        }
    };
    (@tag) => { None };
    (@tag $tag:literal) => { Some($tag) };
    (@kind any) => { None };
    (@kind closed) => { Some($crate::runtime::Kind::object) };
    (@kind words) => { Some($crate::runtime::Kind::string) };
    (@kind $kind:ident) => { Some($crate::runtime::Kind::$kind) };
    (@closed closed) => { true };
    (@closed $kind:ident) => { false };
    (@adds object, $form:ident) => { true };
    (@adds closed, $form:ident) => { true };
    (@adds any, $form:ident) => { true };
    (@adds $kind:ident $(, $form:ident)?) => { false };
    (@knows words $inner:ty, $form:ident) => {
        Some(|value| value.as_str().is_some_and($crate::runtime::$form::fits::<$inner>))
    };
    (@knows string $inner:ty, $form:ident) => { Some(|value| value.as_str().is_some_and($crate::runtime::$form::fits)) };
    (@knows $kind:ident $inner:ty $(, $form:ident)?) => { None };
    (@unknown $members:ident) => { Err($members) };
    (@unknown $members:ident $unknown:ident) => { Ok(Self::$unknown($members)) };
    (@write $kind:ident $value:ident, $serializer:ident, $tags:tt) => { ::serde::Serialize::serialize($value, $serializer) };
    (@write object $value:ident, $serializer:ident, $tags:tt, $form:ident) => {
        $crate::runtime::$form::write::<Self, _, _>($value, &$tags, $serializer)
    };
    (@write closed $($rest:tt)*) => { $crate::runtime::choice!(@write object $($rest)*) };
    (@write any $($rest:tt)*) => { $crate::runtime::choice!(@write object $($rest)*) };
    (@write $kind:ident $value:ident, $serializer:ident, $tags:tt, $form:ident) => {
        $crate::runtime::choice!(@write $kind $value, $serializer, $tags)
    };
    (@read_map object $inner:ty, $map:ident) => { $crate::runtime::choice!(@read_map any $inner, $map) };
    (@read_map closed $inner:ty, $map:ident) => { $crate::runtime::choice!(@read_map any $inner, $map) };
    (@read_map any $inner:ty, $map:ident) => {
        <$inner as ::serde::Deserialize>::deserialize(::serde::de::value::MapAccessDeserializer::new($map))
    };
    (@read_map $other:ident $inner:ty, $map:ident) => { $crate::runtime::choice_kind::no_map($map) };
    (@read_seq array $inner:ty, $seq:ident) => { $crate::runtime::choice!(@read_seq any $inner, $seq) };
    (@read_seq any $inner:ty, $seq:ident) => {
        <$inner as ::serde::Deserialize>::deserialize(::serde::de::value::SeqAccessDeserializer::new($seq))
    };
    (@read_seq $other:ident $inner:ty, $seq:ident) => { $crate::runtime::choice_kind::no_seq($seq) };
}
pub(crate) use choice;

/// Reads any [`Choice`].
pub(crate) fn read_choice<'de, T: Choice, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(ChoiceVisitor(PhantomData))
}

struct ChoiceVisitor<T>(PhantomData<T>);

impl<T: Choice> ChoiceVisitor<T> {
    /// Tries on the variants that can take the value.
    fn read<E: Error>(self, value: &Value) -> Result<T, E> {
        let kind = kind_of(value);
        self.read_one_of(takers(T::VARIANTS, kind).collect(), value)
    }

    /// Tries variants on, best first. If none fits, what the best one says is the error.
    fn read_one_of<E: Error>(
        self,
        mut takers: Vec<&'static Variant>,
        value: &Value,
    ) -> Result<T, E> {
        sort_by_fit(&mut takers, value);
        self.read_first_of(&takers, value)
    }

    /// The same of variants in order.
    fn read_first_of<E: Error>(self, takers: &[&'static Variant], value: &Value) -> Result<T, E> {
        let Some((best, others)) = takers.split_first() else {
            return Err(E::invalid_type(unexpected(value), &self));
        };
        try_on((*best, others), value).map_err(E::custom)
    }

    /// Reads an object by its tag. With one that no variant has, its members decide among the variants that have no tag; the tag of
    /// all others is not theirs.
    fn read_tagged<'de, M: MapAccess<'de>>(self, map: M, tag: &str) -> Result<T, M::Error> {
        let (found, object) = Tagged::read(map, tag)?;
        let Some(found) = found else {
            return self.read_untagged(object.whole()?);
        };
        let objects = || takers(T::VARIANTS, Kind::object);
        let mut tagged: Vec<_> = objects()
            .filter(|variant| are_for(variant.tags, &found))
            .collect();
        if let [only] = tagged[..] {
            return T::read_map(only.name, object);
        }
        if tagged.is_empty() {
            tagged.extend(objects().filter(|variant| variant.tags.is_empty()));
        }
        let members = object.whole()?;
        if !tagged.is_empty() {
            return self.read_one_of(tagged, &Value::Object(members));
        }
        T::unknown(members).or_else(|members| self.read_one_of(tagged, &Value::Object(members)))
    }

    /// Reads an object that lacks the tag. As a variant that is written with it, it would not stay what it is: it is unknown, or,
    /// where the choice takes nothing unknown, such a variant is tried on last.
    fn read_untagged<E: Error>(self, members: Map<String, Value>) -> Result<T, E> {
        let mut takers: Vec<_> = takers(T::VARIANTS, Kind::object).collect();
        let members = if takers.iter().any(|variant| variant.adds_tag) {
            match T::unknown(members) {
                Ok(unknown) => return Ok(unknown),
                Err(members) => members,
            }
        } else {
            members
        };
        let value = Value::Object(members);
        sort_by_fit(&mut takers, &value);
        takers.sort_by_key(|variant| variant.adds_tag);
        self.read_first_of(&takers, &value)
    }
}

impl<'de, T: Choice> Visitor<'de> for ChoiceVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        expect(formatter, T::NAME, T::VARIANTS, T::TEXTS)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        self.read(&value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        self.read(&value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        self.read(&value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        self.read(&value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        T::text(value).map_or_else(|| self.read(&value.into()), Ok)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<T, E> {
        T::text(&value).map_or_else(|| self.read(&value.into()), Ok)
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        self.read(&Value::Null)
    }

    fn visit_map<M: MapAccess<'de>>(self, map: M) -> Result<T, M::Error> {
        match (T::TAG, only(T::VARIANTS, Kind::object)) {
            (Some(tag), _) => self.read_tagged(map, tag),
            (None, Some(variant)) => T::read_map(variant.name, map),
            (None, None) => self.read(&Value::deserialize(MapAccessDeserializer::new(map))?),
        }
    }

    fn visit_seq<S: SeqAccess<'de>>(self, seq: S) -> Result<T, S::Error> {
        match only(T::VARIANTS, Kind::array) {
            Some(variant) => T::read_seq(variant.name, seq),
            None => self.read(&Value::deserialize(SeqAccessDeserializer::new(seq))?),
        }
    }
}

/// What a choice takes: `Artists (integer or "CURRENT_USER")`.
fn expect(
    out: &mut fmt::Formatter<'_>,
    name: &str,
    variants: &[Variant],
    texts: &[&str],
) -> fmt::Result {
    let kinds = variants.iter().map(|variant| {
        variant
            .kind
            .map_or_else(|| "any".to_owned(), |kind| format!("{kind:?}"))
    });
    let takes: Vec<_> = kinds
        .chain(texts.iter().map(|text| format!("{text:?}")))
        .collect();
    write!(out, "{name} ({})", takes.join(" or "))
}
