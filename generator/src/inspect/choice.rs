//! A value against a choice: its tag, or else the kind of the value, says which variants could take it, then the members that
//! are there do.

use std::cmp::Reverse;

use super::json::Json;
use super::object::is_required;
use super::text;
use super::value::{At, Inspector};
use crate::numbers;
use crate::rust::{Choice, Item, Payload, Struct, Told, Type};

/// A variant that holds a value.
struct Taker<'a> {
    name: &'a str,
    ty: &'a Type,
    told: &'a Told,
    fit: u8,
}

impl<'a> Inspector<'a> {
    /// Reads a value of a choice.
    pub(super) fn choice(&mut self, item: &'a Choice, at: &At<'_>) {
        if matches!(at.json, Json::Text(text) if has_word(item, text)) {
            return;
        }
        let takers = takers(item, at.json);
        match (&item.tag, at.json) {
            (Some(tag), Json::Object(members)) => self.tagged(item, tag, takers, members, at),
            _ => match takers.as_slice() {
                [] => self.expected(&described(item), at),
                [only] => self.only(only, at),
                _ => self.best(item, takers, at),
            },
        }
    }

    /// Reads an object by its tag. What comes before the tag, and the tag itself, is held as the client holds it.
    fn tagged(
        &mut self,
        item: &'a Choice,
        tag: &str,
        takers: Vec<Taker<'a>>,
        members: &[(String, Json)],
        at: &At<'_>,
    ) {
        let Some(place) = members.iter().position(|(name, _)| name == tag) else {
            let is_added = takers.iter().any(|taker| taker.told.adds_tag.is_some());
            if !is_added || item.unknown.is_none() {
                self.best(item, takers, at);
            }
            return;
        };
        let value = &members[place].1;
        let (mut tagged, others): (Vec<_>, Vec<_>) = takers
            .into_iter()
            .partition(|taker| value.is_one_of(&taker.told.tags));
        if let [only] = tagged.as_slice() {
            let members = members.iter().enumerate().map(|(index, (name, value))| {
                let value = if index > place {
                    value.clone()
                } else {
                    value.buffered()
                };
                (name.clone(), value)
            });
            let object = Json::Object(members.collect());
            let at = at.of_variant(&object, written_tag(item, only));
            return self.value(only.ty, &at.handed_on());
        }
        if tagged.is_empty() {
            tagged.extend(
                others
                    .into_iter()
                    .filter(|taker| taker.told.tags.is_empty()),
            );
        }
        if !tagged.is_empty() {
            self.best(item, tagged, at);
        } else if item.unknown.is_none() {
            self.expected(&described(item), at);
        }
    }

    /// Objects and lists are read straight into the one variant that can take them.
    fn only(&mut self, taker: &Taker<'_>, at: &At<'_>) {
        match at.json {
            Json::List(_) | Json::Object(_) => self.value(taker.ty, &at.handed_on()),
            _ => self.value(taker.ty, &At::new(at.json, at.path.clone())),
        }
    }

    /// The first variant that takes the value, best first, of those that suit an object equally well the one that loses least of it;
    /// if none does, what the best one says.
    fn best(&mut self, item: &Choice, mut takers: Vec<Taker<'_>>, at: &At<'_>) {
        let buffered = at.json.buffered();
        if let Json::Object(members) = &buffered {
            let tag = item.tag.as_deref();
            let lacks_tag = tag.is_some_and(|tag| members.iter().all(|(name, _)| name != tag));
            takers.sort_by_cached_key(|taker| {
                let is_added = lacks_tag && taker.told.adds_tag.is_some();
                (is_added, self.misfit(taker, members))
            });
        } else {
            takers.sort_by_cached_key(|taker| (self.rank(taker, &buffered), Reverse(taker.fit)));
        }
        let alike = self.alike(&takers, &buffered);
        let before = self.begin_trials(&buffered, takers.len().saturating_sub(1));
        let (mut first, mut kept): (_, Option<Inspector<'_>>) = (None, None);
        for (place, taker) in takers.iter().enumerate() {
            let is_settled = kept
                .as_ref()
                .is_some_and(|kept| kept.lost == 0 || place >= alike);
            if is_settled || (place > 0 && !self.take_trial(&buffered)) {
                break;
            }
            let mut trial = self.for_trial();
            trial.value(
                taker.ty,
                &at.of_variant(&buffered, written_tag(item, taker)),
            );
            self.trials_left = trial.trials_left;
            if !trial.report.fits() {
                first.get_or_insert((taker.name, trial.report));
            } else if kept.as_ref().is_none_or(|kept| trial.lost < kept.lost) {
                kept = Some(trial);
            }
        }
        self.end_trials(before);
        if let Some(mut kept) = kept {
            self.lost += kept.lost;
            self.report.unknown.append(&mut kept.report.unknown);
        } else if let Some((name, mut report)) = first {
            let variant = format!(" (as `{}::{name}`, the closest variant)", item.head.name);
            let mismatches = report.mismatches.iter_mut();
            mismatches.for_each(|mismatch| mismatch.fact += &variant);
            self.report.mismatches.append(&mut report.mismatches);
            self.report.unknown.append(&mut report.unknown);
        }
    }

    /// How many variants suit an object as well as the first one.
    fn alike(&self, takers: &[Taker<'_>], json: &Json) -> usize {
        let (Json::Object(members), Some(first)) = (json, takers.first()) else {
            return 0;
        };
        let suits = self.suit(first, members);
        let is_alike = |taker: &&Taker<'_>| self.suit(taker, members) == suits;
        takers.iter().take_while(is_alike).count()
    }

    /// Variants that know the value come first, those that know others last.
    fn rank(&self, taker: &Taker<'_>, json: &Json) -> u8 {
        let is_known = match (taker.told.form, json) {
            (Some(form), Json::Text(text)) => Some(text::has_form(form, text)),
            _ if taker.told.known => Some(self.lists(taker.ty, json)),
            (None, Json::Number(_)) if !taker.told.tags.is_empty() => {
                Some(json.is_one_of(&taker.told.tags))
            }
            _ => None,
        };
        match is_known {
            Some(true) => 0,
            None => 1,
            Some(false) => 2,
        }
    }

    fn lists(&self, ty: &Type, json: &Json) -> bool {
        let Type::Named(name) = ty else {
            return false;
        };
        match (self.types.get(name.as_str()), json) {
            (Some(Item::Words(item)), Json::Text(text)) => {
                item.values.iter().any(|(_, value)| value == text)
            }
            _ => false,
        }
    }

    /// Small if the object has what the variant needs and little that it does not know; of equal variants the one with more that
    /// must be there.
    fn misfit(&self, taker: &Taker<'_>, members: &[(String, Json)]) -> impl Ord + use<> {
        let fields = self.structure_of(taker.ty);
        let fields = fields.map_or(&[][..], |item| &item.fields);
        let needed = fields.iter().filter(|field| is_required(field)).count();
        (
            self.suit(taker, members),
            Reverse(taker.fit),
            Reverse(needed),
        )
    }

    fn suit(&self, taker: &Taker<'_>, members: &[(String, Json)]) -> impl Ord + use<> {
        let fields = self.structure_of(taker.ty);
        let fields = fields.map_or(&[][..], |item| &item.fields);
        let is_there = |wire: &str| members.iter().any(|(name, _)| name == wire);
        let lacks = fields
            .iter()
            .any(|field| is_required(field) && !is_there(&field.wire));
        let known = fields.iter().filter(|field| is_there(&field.wire)).count();
        let member = |wire: &str| {
            let found = members.iter().find(|(name, _)| name == wire);
            found
                .map(|(_, value)| value)
                .filter(|value| **value != Json::Null)
        };
        let differs = taker
            .told
            .listed
            .iter()
            .any(|(wire, values)| member(wire).is_some_and(|value| !value.is_one_of(values)));
        let misformed = taker.told.formed.iter().filter(|(wire, form)| {
            matches!(member(wire), Some(Json::Text(value)) if !text::has_form(form, value))
        });
        (
            lacks,
            differs,
            taker.told.closed && known < members.len(),
            Reverse(known),
            misformed.count(),
        )
    }

    fn structure_of(&self, ty: &Type) -> Option<&'a Struct> {
        match ty {
            Type::Boxed(inner) => self.structure_of(inner),
            Type::Struct(name) | Type::Named(name) => match self.types.get(name.as_str())? {
                Item::Struct(item) => Some(item),
                _ => None,
            },
            _ => None,
        }
    }
}

fn has_word(item: &Choice, text: &str) -> bool {
    let mut payloads = item.variants.iter().map(|variant| &variant.payload);
    payloads.any(|payload| matches!(payload, Payload::Word(word) if word == text))
}

/// The variants that could take a value, in order.
fn takers<'a>(item: &'a Choice, json: &Json) -> Vec<Taker<'a>> {
    let takers = item.variants.iter().filter_map(|variant| {
        let Payload::Value { ty, kind, told, .. } = &variant.payload else {
            return None;
        };
        let (name, fit) = (variant.name.as_str(), fit(kind, kind_of(json)));
        (fit > 0).then_some(Taker {
            name,
            ty,
            told,
            fit,
        })
    });
    takers.collect()
}

/// The tag, if the choice writes it with the variant.
fn written_tag<'a>(item: &'a Choice, taker: &Taker<'_>) -> Option<&'a str> {
    taker.told.adds_tag.and(item.tag.as_deref())
}

/// The kind of numbers with a fraction of zero, or past 64 bits; no variant has it.
const WHOLE: &str = "whole";

/// How well a variant of a kind suits a value; 0 is not at all.
fn fit(variant: &str, value: &str) -> u8 {
    match (variant, value) {
        (variant, value) if variant == value => 3,
        ("number", WHOLE) => 3,
        ("number", "integer") | ("integer", WHOLE) => 2,
        ("any", _) => 1,
        _ => 0,
    }
}

/// The kind of a value as variants name them.
fn kind_of(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(number) if !number.is_f64() => "integer",
        Json::Number(number) if numbers::is_whole(number) => WHOLE,
        Json::Number(_) => "number",
        Json::Text(_) => "string",
        Json::List(_) => "array",
        Json::Object(_) => "object",
    }
}

/// What a choice takes: `Artists (integer or "CURRENT_USER")`, with the name in backticks.
fn described(item: &Choice) -> String {
    let kinds = item.variants.iter().map(|variant| match &variant.payload {
        Payload::Word(word) => format!("{word:?}"),
        Payload::Value { kind, .. } => (*kind).to_owned(),
    });
    let kinds: Vec<_> = kinds.collect();
    format!("`{}` ({})", item.head.name, kinds.join(" or "))
}
