//! Documents with faults, and those of OpenAPI 3.1: what the client makes of them.

use serde_json::{from_value, json};

use crate::definitions::types::{Item, Orders, Returns};
use crate::faults::types::Stem;
use crate::version_3_1::types::{Track, TrackKey, TrackMood, TrackStage};
use crate::{client, url};

#[test]
fn a_placeholder_that_is_not_described_takes_a_text() {
    let call = client().stems().list("a b", 3);
    assert_eq!(url(&call), "/stems/a%20b/of/3");
}

#[test]
fn operations_of_one_id_are_told_apart() {
    let stems = client().stems();
    assert_eq!(url(&stems.list("a", 1)), "/stems/a/of/1");
    assert_eq!(url(&stems.get_tracks()), "/tracks");
    assert_eq!(url(&stems.list_2()), "/tracks");
}

#[test]
fn what_refers_to_nothing_is_any_json() {
    let stem: Stem = from_value(json!({"name": null, "owner": {"a": [1]}, "same": {"length": 2}}))
        .expect("it is one");
    assert_eq!(stem.owner, Some(json!({"a": [1]})));
    assert_eq!(stem.same.and_then(|part| part.length), Some(2));
}

#[test]
fn copies_of_a_definition_are_one_type() {
    let text = r#"{"items": [{"name": "box", "inside": {"name": "ring"}}]}"#;
    let ordered: Orders = serde_json::from_str(text).expect("it is one");
    let returned: Returns = serde_json::from_str(text).expect("it is one");
    let items: [Option<Vec<Item>>; 2] = [ordered.items, returned.items];
    assert_eq!(items[0], items[1]);
}

#[test]
fn schemas_of_version_3_1_have_their_types() {
    let track: Track = from_value(json!({
        "id": null, "kind": "beat", "bpm": 90, "key": 3, "cover": null, "next": null,
        "mood": "calm", "stage": 1, "artist": {"name": "Ada"}, "tags": ["a", "b"],
    }))
    .expect("it is one");
    assert_eq!(track.id, None);
    assert!(matches!(track.key, Some(TrackKey::Integer(3))));
    assert_eq!(track.mood, Some(TrackMood::Calm));
    assert_eq!(track.stage, Some(TrackStage::Released));
    assert_eq!(json!([TrackStage::Draft, TrackStage::N7]), json!([0, 7]));
    assert_eq!(
        track.artist.and_then(|artist| artist.name).as_deref(),
        Some("Ada")
    );
}
