//! `object!` against derived serde code: the same values, the same messages, the same places.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{sample, twins};
use crate::runtime::{Blank, Entry, Fields, Member, Object, read_object};

const TRACK: &str = r#"{"id": 7, "name": "Dawn \"x\"", "new": {"a": [1, {}]}, "ends_at": null,
  "note": null, "kind": "artist", "released": "2024-02-29", "parts": [
  {"parts": [], "kind": "other", "ends_at": "2024-05-01T10:00:00.250+02:00", "id": 18446744073709551615}]}"#;

/// What one text comes to: the value and how it is written, or the message with its line and column.
fn outcome<T: DeserializeOwned + Serialize + Debug>(text: &str) -> (String, String) {
    let direct = match serde_json::from_str::<T>(text) {
        Ok(value) => format!(
            "{value:?} {}",
            serde_json::to_string(&value).expect("writes")
        ),
        Err(error) => error.to_string(),
    };
    let through_value =
        serde_json::from_str::<Value>(text).map(|value| match serde_json::from_value::<T>(value) {
            Ok(value) => format!(
                "{value:?} {}",
                serde_json::to_value(&value).expect("writes")
            ),
            Err(error) => error.to_string(),
        });
    (direct, through_value.unwrap_or_default())
}

fn assert_same(text: &str) {
    assert_eq!(
        outcome::<sample::Track>(text),
        outcome::<twins::Track>(text),
        "{text}"
    );
}

#[test]
fn a_track_is_read_and_written_as_derived_code_does() {
    let (direct, _) = outcome::<sample::Track>(TRACK);
    assert!(
        direct.starts_with("Track { id: TrackId(7), name: Some(\"Dawn"),
        "{direct}"
    );
    assert!(
        direct.contains(
            r#""ends_at":null,"note":null,"kind":"artist","released":"2024-02-29","parts":[{"#
        ),
        "{direct}"
    );
    assert_same(TRACK);
}

#[test]
fn errors_have_the_words_and_places_of_derived_code() {
    let wrong = [
        ("", "EOF while parsing a value at line 1 column 0"),
        (
            "3",
            "invalid type: integer `3`, expected struct Track at line 1 column 1",
        ),
        (
            "null",
            "invalid type: null, expected struct Track at line 1 column 4",
        ),
        ("{}", "missing field `id` at line 1 column 2"),
        (
            r#"{"id":1,"id":2}"#,
            "duplicate field `id` at line 1 column 12",
        ),
        (
            r#"{"id":"1"}"#,
            "invalid type: string \"1\", expected u64 at line 1 column 9",
        ),
        (
            "{\"id\":1,\n\"kind\":\"a\",\"ends_at\":null}",
            "missing field `parts` at line 2 column 26",
        ),
    ];
    for (text, message) in wrong {
        assert_eq!(outcome::<sample::Track>(text).0, message);
        assert_same(text);
    }
}

#[test]
fn every_cut_and_every_changed_byte_comes_to_the_same() {
    let mut compared = 0;
    for index in (0..TRACK.len()).filter(|index| TRACK.is_char_boundary(*index)) {
        assert_same(&TRACK[..index]);
        for new in [
            "", "\"", "}", "]", ",", ":", "1", "-", "n", "\\", "null", "{}", "\u{e9}",
        ] {
            assert_same(&format!("{}{new}{}", &TRACK[..index], &TRACK[index + 1..]));
            compared += 1;
        }
    }
    assert!(compared > 3000);
}

#[test]
fn members_come_in_any_order() {
    let members = [
        r#""id":1"#,
        r#""kind":"genre""#,
        r#""parts":[]"#,
        r#""ends_at":null"#,
        r#""note":"n""#,
    ];
    for start in 0..members.len() {
        let mut turned = members;
        turned.rotate_left(start);
        assert_same(&format!("{{{}}}", turned.join(",")));
        turned.reverse();
        assert_same(&format!("{{{}}}", turned.join(",")));
    }
}

#[test]
fn a_list_is_no_object() {
    let error = serde_json::from_str::<sample::Album>(r#"["Title", 3.5]"#).expect_err("an array");
    assert_eq!(
        error.to_string(),
        "invalid type: sequence, expected struct Album at line 1 column 0"
    );
}

#[test]
fn absent_null_and_value_are_told_apart() {
    let track = |rest: &str| {
        let text = format!(r#"{{"id":1,"kind":"genre","parts":[],"ends_at":null{rest}}}"#);
        serde_json::from_str::<sample::Track>(&text).expect("valid")
    };
    for (rest, note) in [
        ("", None),
        (r#","note":null"#, Some(None)),
        (r#","note":"n""#, Some(Some("n".to_owned()))),
    ] {
        let track = track(rest);
        assert_eq!(track.note, note);
        let written = serde_json::to_string(&track).expect("writes");
        assert_eq!(
            written,
            format!(r#"{{"id":1,"ends_at":null{rest},"kind":"genre","parts":[]}}"#)
        );
    }
}

#[test]
fn unknown_members_are_kept_where_the_type_keeps_them() {
    for text in [
        r#"{"id":1,"b":[null],"a":{"x":1}}"#,
        r#"{"b":2,"id":1}"#,
        r#"{"id":1}"#,
        r#"{"b":1}"#,
        r#"{"id":1,"id":1}"#,
    ] {
        assert_eq!(
            outcome::<sample::Open>(text),
            outcome::<twins::Open>(text),
            "{text}"
        );
    }
    let counts: sample::Counts = serde_json::from_str(r#"{"b":2,"a":1,"b":3}"#).expect("valid");
    assert_eq!(
        serde_json::to_string(&counts).expect("writes"),
        r#"{"a":1,"b":3}"#
    );
    let error = serde_json::from_str::<sample::Counts>(r#"{"a":"x"}"#).expect_err("no number");
    assert_eq!(
        error.to_string(),
        "invalid type: string \"x\", expected u64 at line 1 column 8"
    );
}

#[test]
fn an_object_without_members_reads_any_object() {
    assert_eq!(
        serde_json::from_str::<sample::Empty>(r#"{"a":1}"#).expect("valid"),
        sample::Empty {}
    );
    assert_eq!(
        serde_json::to_string(&sample::Empty {}).expect("writes"),
        "{}"
    );
}

macro_rules! hundreds {
    ($($tens:literal)*) => { &[$(
        hundreds!(@ $tens "0"), hundreds!(@ $tens "1"), hundreds!(@ $tens "2"), hundreds!(@ $tens "3"),
        hundreds!(@ $tens "4"), hundreds!(@ $tens "5"), hundreds!(@ $tens "6"), hundreds!(@ $tens "7"),
        hundreds!(@ $tens "8"), hundreds!(@ $tens "9"),
    )*] };
    (@ $tens:literal $unit:literal) => { (concat!($tens, $unit), true) };
}

/// 200 required members, named by their index.
struct Wide(Vec<u64>);

impl Blank for Wide {
    const FIELDS: Fields = hundreds!("" "1" "2" "3" "4" "5" "6" "7" "8" "9" "10" "11" "12" "13" "14" "15" "16" "17" "18" "19");

    fn blank() -> Self {
        Self(vec![0; 200])
    }
}

impl Object for Wide {
    fn read<M: Member>(&mut self, index: usize, member: M) -> Result<(), M::Error> {
        member.value().map(|value| self.0[index] = value)
    }

    fn write<E: Entry>(&self, index: usize, entry: E) -> Result<(), E::Error> {
        entry.value(Some(&self.0[index]))
    }
}

fn wide(indices: impl Iterator<Item = usize>) -> Result<Wide, String> {
    let members: Vec<_> = indices
        .map(|index| format!("\"{index}\":{index}"))
        .collect();
    let text = format!("{{{}}}", members.join(","));
    let result = read_object("Wide", &mut serde_json::Deserializer::from_str(&text));
    result.map_err(|error| {
        error
            .to_string()
            .split(" at ")
            .next()
            .unwrap_or_default()
            .to_owned()
    })
}

#[test]
fn more_than_64_members_are_told_apart() {
    let shuffled = (0..200).map(|index| index * 77 % 200);
    assert_eq!(
        wide(shuffled).expect("all there").0,
        (0..200).collect::<Vec<_>>()
    );
    for index in [0, 1, 63, 64, 65, 128, 199] {
        let missing = wide((0..200).filter(|other| *other != index)).err();
        assert_eq!(missing, Some(format!("missing field `{index}`")));
        let twice = wide((0..200).chain([index])).err();
        assert_eq!(twice, Some(format!("duplicate field `{index}`")));
    }
}
