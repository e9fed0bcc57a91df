//! What the samples must hold: an answer of each operation, each type in whole, each variant, and each tier.
//!
//! The demands come from the planned client, so that a new operation or field has no sample until it gets one.

use std::collections::{BTreeMap, BTreeSet};

use beatpass_generator::rust::{
    Client, Field, Item, Operation, Output, Payload, Presence, Struct, Tier, Type,
};

use crate::plan::{CLIENT, TYPES, innermost, is_free_form, output};
use crate::sample::{Caller, Of, SAMPLES, Sample};
use crate::shown::{Instance, Shower};

/// Fields that one object never has together, with the reason.
const EXCLUSIVE: &[(&str, &str, &str)] = &[
    (
        "ListedTrackPage",
        "last_page",
        "comes in the length-aware form, the URLs in the simple one",
    ),
    (
        "ListedTrackPage",
        "next_page",
        "comes in the length-aware form, the URLs in the simple one",
    ),
    (
        "ListedTrackPage",
        "prev_page",
        "comes in the length-aware form, the URLs in the simple one",
    ),
    (
        "ListedTrackPage",
        "total",
        "comes in the length-aware form, the URLs in the simple one",
    ),
    (
        "RegisterResponse",
        "bootstrapData",
        "comes in place of `boostrapData`, where no token was asked for",
    ),
    (
        "RemovePlaylistEditorResponse",
        "deleted",
        "comes in place of `playlist`, where it is gone",
    ),
    (
        "ListedTrackPage",
        "first_page_url",
        "of the simple form, which has no total and no last page",
    ),
    (
        "ListedTrackPage",
        "next_page_url",
        "of the simple form, which has no total and no last page",
    ),
    (
        "ListedTrackPage",
        "prev_page_url",
        "of the simple form, which has no total and no last page",
    ),
    (
        "ListedTrackPage",
        "path",
        "of the simple form, which has no total and no last page",
    ),
    (
        "GetProducerDashboardLeaderboardResponseCurrent",
        "reason",
        "says why there is no `entry`",
    ),
];

/// What the samples of a caller hold.
#[derive(Default)]
struct Held {
    instances: Vec<Instance>,
    variants: BTreeSet<(String, String)>,
}

impl Held {
    fn of(samples: impl Iterator<Item = &'static Sample>) -> Self {
        let mut held = Self::default();
        for sample in samples {
            let mut shower = Shower::new(&TYPES);
            shower.value(&crate::plan::type_of(sample), &sample.json(), "");
            held.instances.append(&mut shower.instances);
            held.variants.append(&mut shower.variants);
        }
        held
    }

    fn has(&self, ty: &str) -> bool {
        self.instances.iter().any(|instance| instance.ty == ty)
    }

    /// The fields that the fullest value of the type lacks.
    fn lacks(&self, item: &Struct, demanded: &BTreeSet<&str>) -> Vec<String> {
        let is_of = |instance: &&Instance| instance.ty == item.head.name;
        let values = self.instances.iter().filter(is_of);
        let lacking = values.map(|instance| {
            let lacks = |wire: &&&str| !instance.set.contains(**wire);
            demanded.iter().filter(lacks).copied().collect::<Vec<_>>()
        });
        let all = || demanded.iter().copied().collect();
        let least = lacking.min_by_key(Vec::len).unwrap_or_else(all);
        least.into_iter().map(str::to_owned).collect()
    }
}

/// Operations with a typed answer, with its type.
fn answers(client: &Client) -> impl Iterator<Item = (&Operation, &Type)> {
    let operations = client.groups.iter().flat_map(|group| &group.operations);
    let answers = operations.filter_map(|operation| Some((operation, output(operation)?)));
    answers.filter(|(_, ty)| !is_free_form(ty))
}

/// The named types that a value of the type can hold, itself among them.
fn reached<'a>(ty: &'a Type, found: &mut BTreeSet<&'a str>) {
    let (Type::Struct(name) | Type::Named(name)) = innermost(ty) else {
        return;
    };
    if found.insert(name) {
        let item: &'a Item = TYPES[name.as_str()];
        parts(item).for_each(|ty| reached(ty, found));
    }
}

fn parts(item: &Item) -> Box<dyn Iterator<Item = &Type> + '_> {
    match item {
        Item::Struct(item) => Box::new(item.fields.iter().map(|field| &field.ty)),
        Item::Newtype(item) => Box::new(std::iter::once(&item.inner)),
        Item::Choice(item) => {
            Box::new(
                item.variants
                    .iter()
                    .filter_map(|variant| match &variant.payload {
                        Payload::Value { ty, .. } => Some(ty),
                        Payload::Word(_) => None,
                    }),
            )
        }
        _ => Box::new(std::iter::empty()),
    }
}

/// The structs that answers hold; those of calls that need no token alone, if that is asked for.
fn structs(is_public: bool) -> BTreeMap<&'static str, &'static Struct> {
    let mut names = BTreeSet::new();
    for (operation, ty) in answers(&CLIENT) {
        if !is_public || operation.tier != Tier::Token {
            reached(ty, &mut names);
        }
    }
    let items = names.into_iter().map(|name| TYPES[name]);
    let structs = items.filter_map(|item| match item {
        Item::Struct(item) => Some((item.head.name.as_str(), item)),
        _ => None,
    });
    structs.collect()
}

fn holds_token_fields(ty: &Type) -> bool {
    let mut names = BTreeSet::new();
    reached(ty, &mut names);
    names.iter().any(|name| match TYPES[name] {
        Item::Struct(item) => item.fields.iter().any(|field| field.token),
        _ => false,
    })
}

#[track_caller]
fn none(problems: &[String]) {
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[test]
fn every_typed_answer_has_a_sample_in_each_of_its_tiers() {
    let has = |id: &str, caller: Caller| {
        let mut samples = SAMPLES.iter();
        samples
            .any(|sample| sample.of == Of::Answer && sample.name == id && sample.caller == caller)
    };
    let mut problems = Vec::new();
    for (operation, ty) in answers(&CLIENT) {
        let id = &operation.id;
        let is_public = operation.tier != Tier::Token;
        let is_token = operation.tier == Tier::Token
            || operation.tier == Tier::Optional && holds_token_fields(ty);
        if is_public && !has(id, Caller::Public) {
            problems.push(format!("write tests/samples/answers/{id}.public.json"));
        }
        if is_token && !has(id, Caller::Token) {
            problems.push(format!("write tests/samples/answers/{id}.token.json"));
        }
    }
    none(&problems);
}

/// Wire names of the fields that a success can have, all at once.
fn demanded(item: &Struct) -> BTreeSet<&str> {
    let failures = CLIENT.groups.iter().flat_map(|group| &group.operations);
    let failures: BTreeSet<_> = failures
        .filter(|operation| output(operation).is_some_and(|ty| is_of(ty, item)))
        .filter_map(|operation| operation.failure.as_deref()?.strip_prefix('/'))
        .collect();
    let is_exclusive = |wire: &str| {
        EXCLUSIVE
            .iter()
            .any(|(ty, field, _)| *ty == item.head.name && *field == wire)
    };
    let names = item.fields.iter().map(|field| field.wire.as_str());
    names
        .filter(|wire| !failures.contains(wire) && !is_exclusive(wire))
        .collect()
}

fn is_of(ty: &Type, item: &Struct) -> bool {
    matches!(innermost(ty), Type::Struct(name) | Type::Named(name) if *name == item.head.name)
}

#[test]
fn every_type_of_an_answer_has_a_sample_with_all_its_fields() {
    let held = Held::of(SAMPLES.iter());
    let mut problems = Vec::new();
    for (name, item) in structs(false) {
        let missing = held.lacks(item, &demanded(item));
        if !missing.is_empty() {
            problems.push(format!("no sample of {name} has {}", missing.join(", ")));
        }
    }
    none(&problems);
}

#[test]
fn fields_that_exclude_each_other_are_in_samples_of_their_own() {
    let held = Held::of(SAMPLES.iter());
    for (ty, field, reason) in EXCLUSIVE {
        let mut values = held.instances.iter().filter(|instance| instance.ty == *ty);
        assert!(
            values.any(|instance| instance.set.contains(*field)),
            "{ty}, {field}: {reason}"
        );
    }
}

#[test]
fn samples_of_a_tier_have_what_the_tier_has() {
    let public = SAMPLES
        .iter()
        .filter(|sample| sample.caller == Caller::Public);
    let token = SAMPLES
        .iter()
        .filter(|sample| sample.caller == Caller::Token);
    let (public, token) = (Held::of(public), Held::of(token));
    let is_required =
        |field: &&Field| matches!(field.presence, Presence::Required | Presence::Nullable);
    let mut problems = Vec::new();
    for (name, item) in structs(true) {
        if is_public_type(item) && !public.has(name) {
            problems.push(format!("no sample without a token has a {name}"));
        }
        let names = item
            .fields
            .iter()
            .filter(is_required)
            .map(|field| field.wire.as_str());
        let required: BTreeSet<_> = names.collect();
        if item.answered_tier.is_some()
            && !public.instances.iter().any(|instance| {
                instance.ty == name && required.iter().all(|wire| instance.set.contains(*wire))
            })
        {
            problems.push(format!(
                "no sample without a token has all that every {name} has"
            ));
        }
        let missing = token.lacks(item, &demanded(item));
        if item.answered_tier.is_some() && !missing.is_empty() {
            problems.push(format!("no {name} with a token has {}", missing.join(", ")));
        }
    }
    none(&problems);
}

/// Whether callers without a token can get a value: some way to it goes through no field of a token.
fn is_public_type(item: &Struct) -> bool {
    let mut found = BTreeSet::new();
    for (operation, ty) in answers(&CLIENT) {
        if operation.tier != Tier::Token {
            reached_in_public(ty, &mut found);
        }
    }
    found.contains(item.head.name.as_str())
}

fn reached_in_public<'a>(ty: &'a Type, found: &mut BTreeSet<&'a str>) {
    let (Type::Struct(name) | Type::Named(name)) = innermost(ty) else {
        return;
    };
    if !found.insert(name) {
        return;
    }
    match TYPES[name.as_str()] {
        Item::Struct(item) => {
            let fields = item.fields.iter().filter(|field| !field.token);
            fields.for_each(|field| reached_in_public(&field.ty, found));
        }
        item => parts(item).for_each(|ty| reached_in_public(ty, found)),
    }
}

#[test]
fn every_variant_of_a_choice_is_in_a_sample() {
    let held = Held::of(SAMPLES.iter());
    let mut names = BTreeSet::new();
    answers(&CLIENT).for_each(|(_, ty)| reached(ty, &mut names));
    let mut problems = Vec::new();
    for name in names {
        let Item::Choice(item) = TYPES[name] else {
            continue;
        };
        for variant in &item.variants {
            if !held
                .variants
                .contains(&(name.to_owned(), variant.name.clone()))
            {
                problems.push(format!("no sample of {name} is {}", variant.name));
            }
        }
    }
    none(&problems);
}

/// Only names that differ in case and separators, so that a field cannot have another's name.
#[test]
fn fields_are_named_as_on_the_wire() {
    let letters = |name: &str| {
        let letters = name.chars().filter(char::is_ascii_alphanumeric);
        letters.collect::<String>().to_lowercase()
    };
    for (name, item) in structs(false) {
        for field in &item.fields {
            let own = field.name.strip_prefix("r#").unwrap_or(&field.name);
            assert_eq!(letters(own), letters(&field.wire), "{name}");
        }
    }
}

#[test]
fn outputs_are_those_of_json() {
    let count = answers(&CLIENT).count();
    assert!(count > 90, "{count}");
    assert!(
        CLIENT
            .groups
            .iter()
            .flat_map(|group| &group.operations)
            .any(|operation| {
                matches!(operation.output, Output::Json(ref ty) if is_free_form(ty))
            })
    );
}
