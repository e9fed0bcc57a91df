//! Tiers: what comes without a token has none of its fields, and entities tell what they were answered with.

use std::any::Any;

use beatpass_client::Tier;
use beatpass_client::types::{
    Album, Artist, GetAlbumResponse, GetArtistResponse, GetTrackResponse, Track,
};
use beatpass_tests::overlay;
use serde_json::{Map, Value};

use crate::read::{self, Decoded};
use crate::sample::{Caller, SAMPLES, text};

/// The entities of which the API has a public form, by their `model_type`.
const ENTITIES: [(&str, &str); 4] = [
    ("track", "Track"),
    ("artist", "Artist"),
    ("album", "Album"),
    ("genre", "Genre"),
];

/// Shows `see` all entities within a value, with their component.
fn each_entity(value: &Value, see: &mut dyn FnMut(&'static str, &Value)) {
    let component = ENTITIES
        .iter()
        .find(|(model_type, _)| value["model_type"] == *model_type);
    if let Some((_, component)) = component {
        see(component, value);
    }
    let elements = value.as_array().into_iter().flatten();
    let members = value.as_object().into_iter().flatten();
    for value in elements.chain(members.map(|(_, value)| value)) {
        each_entity(value, see);
    }
}

fn properties<'a>(document: &'a Value, component: &str) -> &'a Map<String, Value> {
    document["components"]["schemas"][component]["properties"]
        .as_object()
        .unwrap_or_else(|| panic!("{component} has properties"))
}

/// The fields of an entity that the document gives to callers with a token only.
fn token_fields<'a>(document: &'a Value, component: &str) -> Vec<&'a str> {
    let properties = properties(document, component)
        .iter()
        .filter(|(_, property)| property["x-client-tier"] == "token");
    properties.map(|(name, _)| name.as_str()).collect()
}

#[test]
fn entities_without_a_token_have_no_field_of_a_token() {
    let document = overlay::overlaid();
    let mut seen = Vec::new();
    let public = SAMPLES
        .iter()
        .filter(|sample| sample.caller == Caller::Public);
    for sample in public {
        each_entity(&sample.json(), &mut |component, entity| {
            let fields = token_fields(&document, component);
            let found: Vec<_> = fields
                .iter()
                .filter(|field| entity.get(field).is_some())
                .collect();
            assert!(
                found.is_empty(),
                "{}: {found:?} of {component}",
                sample.file
            );
            seen.push(component);
        });
    }
    for (_, component) in ENTITIES {
        assert!(
            seen.contains(&component),
            "{component} is in a public sample"
        );
    }
}

#[test]
fn entities_with_a_token_have_every_field() {
    let document = overlay::overlaid();
    for (_, component) in &ENTITIES[..3] {
        let text = text(&format!("types/{component}.token.json"));
        let sample: Value = serde_json::from_str(&text).expect("it is JSON");
        for (name, _) in properties(&document, component) {
            assert!(sample.get(name).is_some(), "{component} has {name}");
        }
    }
}

/// The tier with which the entity of a sample was answered, if it tells.
fn answered(decoded: &Decoded) -> Option<Tier> {
    let value: &dyn Any = &*decoded.value;
    let track = value.downcast_ref().map(Track::answered_tier);
    let album = value.downcast_ref().map(Album::answered_tier);
    let artist = value.downcast_ref().map(Artist::answered_tier);
    let track = track.or_else(|| {
        Some(
            value
                .downcast_ref::<GetTrackResponse>()?
                .track
                .answered_tier(),
        )
    });
    let album = album.or_else(|| {
        Some(
            value
                .downcast_ref::<GetAlbumResponse>()?
                .album
                .answered_tier(),
        )
    });
    let artist = artist.or_else(|| {
        Some(
            value
                .downcast_ref::<GetArtistResponse>()?
                .artist
                .answered_tier(),
        )
    });
    track.or(album).or(artist)
}

#[test]
fn entities_tell_the_tier_of_their_sample() {
    let mut told = 0;
    for (sample, decoded) in read::all() {
        let Some(tier) = answered(&decoded) else {
            continue;
        };
        let expected = match sample.caller {
            Caller::Token => Tier::Token,
            Caller::Public => Tier::None,
        };
        assert_eq!(tier, expected, "{}", sample.file);
        told += 1;
    }
    assert_eq!(
        told, 12,
        "three entities, alone and in answers, in both tiers"
    );
}
