//! What is read leniently where a form says so, refused where none does, and written strictly.

use serde_json::{Value, json};

use super::sample::TrackId;
use crate::runtime::{
    form_plain, lenient_boolean, lenient_null, lenient_number, lenient_one, object,
};

#[derive(Debug, PartialEq)]
struct Strict {
    list: Vec<u64>,
    number: Option<u64>,
    ratio: Option<f64>,
    id: Option<TrackId>,
    flag: Option<bool>,
}

object! {
    Strict {
        0 "list" list required,
        1 "number" number optional,
        2 "ratio" ratio optional,
        3 "id" id optional,
        4 "flag" flag optional,
    }
}

#[derive(Debug, PartialEq)]
struct Lenient {
    list: Vec<u64>,
    number: Option<u64>,
    ratio: Option<f64>,
    id: Option<TrackId>,
    flag: Option<bool>,
}

object! {
    Lenient {
        0 "list" list listed_as<lenient_null::NullList<lenient_one::One<form_plain::Plain>>>,
        1 "number" number optional_as<lenient_number::TextNumber>,
        2 "ratio" ratio optional_as<lenient_number::TextNumber>,
        3 "id" id optional_as<lenient_number::TextNumber>,
        4 "flag" flag optional_as<lenient_boolean::NumberBoolean>,
    }
}

#[derive(Debug, PartialEq)]
struct Ones {
    names: Vec<String>,
    inner: Vec<Inner>,
}

object! {
    Ones {
        0 "names" names required_as<lenient_one::One<form_plain::Plain>>,
        1 "inner" inner required_as<lenient_one::One<form_plain::Plain>>,
    }
}

#[derive(Debug, PartialEq)]
struct Inner {
    flag: bool,
}

object! {
    Inner {
        0 "flag" flag required,
    }
}

/// What a lenient reader makes of it; a strict one must refuse it.
fn mended(json: &Value) -> Value {
    let refused = serde_json::from_value::<Strict>(json.clone());
    assert!(refused.is_err(), "{json} is strict");
    let read: Lenient = serde_json::from_str(&json.to_string()).expect("it is known to vary");
    serde_json::to_value(&read).expect("it can be written")
}

fn refused(json: Value) -> String {
    let read = serde_json::from_value::<Lenient>(json);
    read.expect_err("it is nothing of the kind").to_string()
}

#[test]
fn lists_may_be_null_absent_or_one_element() {
    assert_eq!(mended(&json!({"list": null})), json!({"list": []}));
    assert_eq!(mended(&json!({})), json!({"list": []}));
    assert_eq!(mended(&json!({"list": 7})), json!({"list": [7]}));
    assert_eq!(
        refused(json!({"list": "7"})),
        "invalid type: string \"7\", expected u64"
    );
}

#[test]
fn the_only_element_may_be_an_object_or_a_text() {
    let ones: Ones =
        serde_json::from_str(r#"{"names": "a", "inner": {"flag": true}}"#).expect("it varies");
    assert_eq!(ones.inner, [Inner { flag: true }]);
    assert_eq!(
        serde_json::to_value(&ones).expect("it can be written"),
        json!({"names": ["a"], "inner": [{"flag": true}]})
    );
    let error = serde_json::from_value::<Ones>(json!({"names": null, "inner": []}));
    assert_eq!(
        error.expect_err("null is no element").to_string(),
        "invalid type: null, expected a sequence or its only element"
    );
    let error = serde_json::from_str::<Ones>("{\n\"names\": [1]}").expect_err("it is no text");
    assert_eq!((error.line(), error.column()), (2, 11), "{error}");
}

#[test]
fn numbers_may_be_texts_of_digits() {
    let texts = json!({"list": [], "number": "18446744073709551615", "ratio": "-0.5e1", "id": "7"});
    assert_eq!(
        mended(&texts),
        json!({"list": [], "number": 18_446_744_073_709_551_615_u64, "ratio": -5.0, "id": 7})
    );
    for wrong in ["", "seven", " 7", "NaN", "0x7", "-1", "1.5"] {
        let message = refused(json!({"list": [], "number": wrong}));
        assert!(message.contains("invalid"), "{wrong}: {message}");
    }
}

#[test]
fn booleans_may_be_0_and_1() {
    assert_eq!(
        mended(&json!({"list": [], "flag": 1})),
        json!({"list": [], "flag": true})
    );
    assert_eq!(
        mended(&json!({"list": [], "flag": 0})),
        json!({"list": [], "flag": false})
    );
    assert_eq!(
        refused(json!({"list": [], "flag": 2})),
        "invalid value: integer `2`, expected a boolean, 0 or 1"
    );
    assert!(refused(json!({"list": [], "flag": "1"})).contains("invalid type: string"));
}

#[test]
fn what_is_strict_reads_as_ever() {
    let json = json!({"list": [1, 2], "number": 3, "ratio": 0.5, "id": 7, "flag": true});
    let strict: Strict = serde_json::from_value(json.clone()).expect("it is strict");
    let read: Lenient = serde_json::from_value(json.clone()).expect("it is strict");
    assert_eq!((strict.list, strict.flag), (read.list.clone(), read.flag));
    assert_eq!(
        serde_json::to_value(&read).expect("it can be written"),
        json
    );
}
