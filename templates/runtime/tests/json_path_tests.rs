//! The path to a place in a JSON text, against a crate that tracks it while decoding.

use serde::Deserialize;

use super::twins::Track;
use crate::runtime::json_path::{excerpt, locate};

const TRACK: &str = r#"{"id": 7, "new": {"a\"]": [1, {}]}, "ends_at": null, "kind": "a", "parts": [
  {"id": 1, "parts": [{"id": 2, "name": "n"}, {"id": 3}], "kind": "b", "ends_at": null}]}"#;

fn path(text: &str) -> Option<String> {
    let error = Track::deserialize(&mut serde_json::Deserializer::from_str(text)).err()?;
    Some(locate(text.as_bytes(), error.line(), error.column()).path)
}

fn tracked(text: &str) -> Option<String> {
    let error =
        serde_path_to_error::deserialize::<_, Track>(&mut serde_json::Deserializer::from_str(text))
            .err()?;
    Some(error.path().to_string())
}

#[test]
fn a_wrong_value_has_its_path() {
    assert_eq!(path("3").as_deref(), Some("."));
    assert_eq!(path(r#"{"id":"x"}"#).as_deref(), Some("id"));
    assert_eq!(path(TRACK).as_deref(), Some("parts[0].parts[0]"));
    assert_eq!(
        path(r#"{"id":1,"parts":[{"id":1,"name":[]}]}"#).as_deref(),
        Some("parts[0].name")
    );
    assert_eq!(
        path("{\n \"id\":1,\n \"parts\": {}}").as_deref(),
        Some("parts")
    );
}

#[test]
fn every_wrong_type_has_the_path_that_a_tracking_decoder_gives() {
    let mut compared = 0;
    let values = [
        ": 7",
        ": null",
        ": \"a\"",
        ": [",
        ": 1",
        ": 2",
        ": \"n\"",
        ": 3",
        ": \"b\"",
        "[1",
        "{\"id\": 2",
        "{\"id\": 3",
    ];
    for old in values {
        for (index, _) in TRACK.match_indices(old) {
            for new in [
                "\"wrong\"",
                "-1",
                "{\"a\":[{}]}",
                "[[]]",
                "null",
                "true",
                "1.5",
            ] {
                let start = index + old.find(' ').map_or(0, |space| space + 1);
                let text = format!("{}{new}{}", &TRACK[..start], &TRACK[index + old.len()..]);
                if serde_json::from_str::<serde_json::Value>(&text).is_ok() {
                    assert_eq!(path(&text), tracked(&text), "{text}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 50, "{compared}");
}

#[test]
fn any_text_and_place_is_survived() {
    let texts = [
        "",
        "\"",
        "\"\\",
        "{\"a\":\"",
        "]]}}",
        ",,::",
        "{{{{",
        "\u{e9}\n\n",
        TRACK,
    ];
    for text in texts {
        for line in 0..4 {
            for column in [0, 1, 2, 7, 50, usize::MAX] {
                let place = locate(text.as_bytes(), line, column);
                assert!(place.offset <= text.len() && !place.path.is_empty());
                excerpt(text.as_bytes(), place.offset);
            }
        }
    }
}

#[test]
fn excerpts_are_short_and_on_one_line() {
    assert_eq!(excerpt(b"{\"a\":\n1}", 6), "{\"a\": 1}");
    let long = "é".repeat(100);
    assert_eq!(
        excerpt(long.as_bytes(), 101),
        format!("…{}…", "é".repeat(30))
    );
    assert_eq!(excerpt(b"a\xffb", 1), "a\u{fffd}b");
    assert_eq!(excerpt(b"", 0), "");
}
