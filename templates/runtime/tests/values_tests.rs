//! Open enums, ids and secrets.

use std::collections::BTreeMap;

use super::sample::{Hours, LicenseUuid, RadioKind, TrackId};
use crate::runtime::{ParameterValue, Secret};

fn texts(value: &dyn ParameterValue) -> Vec<String> {
    let mut texts = Vec::new();
    value.each(&mut |text| texts.push(text.to_owned()));
    texts
}

#[test]
fn unknown_texts_survive_a_round_trip() {
    let kinds = r#"["artist","n\u00e9w","genre"]"#;
    let read: Vec<RadioKind> = serde_json::from_str(kinds).expect("valid");
    assert_eq!(
        read,
        [
            RadioKind::Artist,
            RadioKind::Unknown("néw".into()),
            RadioKind::Genre
        ]
    );
    assert_eq!(
        serde_json::to_string(&read).expect("writes"),
        "[\"artist\",\"néw\",\"genre\"]"
    );
    assert_eq!(RadioKind::from("genre"), RadioKind::Genre);
    assert_eq!(
        RadioKind::from("other".to_owned()),
        RadioKind::Unknown("other".into())
    );
    assert_eq!(RadioKind::Unknown("genre".into()), RadioKind::Genre);
    assert_ne!(RadioKind::Unknown("other".into()), RadioKind::Genre);
    assert_eq!("artist".parse(), Ok(RadioKind::Artist));
    assert_eq!(format!("{:>8}", RadioKind::Artist), "  artist");
    let error = serde_json::from_str::<RadioKind>("3").expect_err("no text");
    assert_eq!(
        error.to_string(),
        "invalid type: integer `3`, expected a string at line 1 column 1"
    );
}

#[test]
fn unknown_numbers_survive_a_round_trip() {
    let read: Vec<Hours> = serde_json::from_str("[24,-3,48]").expect("valid");
    assert_eq!(read, [Hours::H24, Hours::Unknown(-3), Hours::H48]);
    assert_eq!(serde_json::to_string(&read).expect("writes"), "[24,-3,48]");
    assert_eq!(Hours::from(48).to_string(), "48");
    let error = serde_json::from_str::<Hours>("\"24\"").expect_err("no number");
    assert_eq!(
        error.to_string(),
        "invalid type: string \"24\", expected i64 at line 1 column 4"
    );
}

#[test]
fn ids_are_plain_numbers_and_texts_in_json_and_as_keys() {
    let id: TrackId = serde_json::from_str("3629").expect("valid");
    assert_eq!(
        (id, id.get(), u64::from(id)),
        (TrackId::new(3629), 3629, 3629)
    );
    assert_eq!("3629".parse(), Ok(id));
    let names = BTreeMap::from([(id, LicenseUuid::from("a-b"))]);
    let text = serde_json::to_string(&names).expect("writes");
    assert_eq!(text, r#"{"3629":"a-b"}"#);
    assert_eq!(
        serde_json::from_str::<BTreeMap<TrackId, LicenseUuid>>(&text).expect("valid"),
        names
    );
    assert_eq!(
        (names[&id].as_str(), names[&id].to_string()),
        ("a-b", "a-b".to_owned())
    );
}

#[test]
fn parameters_are_written_as_texts() {
    assert_eq!(texts(&true), ["true"]);
    assert_eq!(texts(&vec![-1_i64, 2]), ["-1", "2"]);
    assert_eq!(texts(&Some(2.5)), ["2.5"]);
    assert_eq!(texts(&None::<String>), [""; 0]);
    assert_eq!(
        texts(&"2024-02-29".parse::<chrono::NaiveDate>().expect("a date")),
        ["2024-02-29"]
    );
    let time = |text| chrono::DateTime::parse_from_rfc3339(text).expect("a time");
    assert_eq!(
        texts(&time("2024-02-29T01:02:03+00:00")),
        ["2024-02-29T01:02:03Z"]
    );
    assert_eq!(
        texts(&time("2024-02-29T01:02:03.5+02:00")),
        ["2024-02-29T01:02:03.500+02:00"]
    );
    assert_eq!(
        texts(&serde_json::json!([1, null, "a", {"b": [true]}])),
        ["1", "a", r#"{"b":[true]}"#]
    );
}

#[test]
fn secrets_are_sent_but_not_shown() {
    let secret: Secret<String> = serde_json::from_str("\"hunter2\"").expect("valid");
    assert_eq!(format!("{secret:?}"), "Secret(***)");
    assert_eq!(
        (
            secret.expose().as_str(),
            serde_json::to_string(&secret).expect("writes").as_str()
        ),
        ("hunter2", "\"hunter2\"")
    );
    assert_eq!(texts(&secret), ["hunter2"]);
    let error = serde_json::from_str::<Vec<Secret<String>>>("[4711]").expect_err("no text");
    assert_eq!(
        error.to_string(),
        "a secret value of another type at line 1 column 6"
    );
}
