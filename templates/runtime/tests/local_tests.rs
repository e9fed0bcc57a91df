//! Days with a time of day and without an offset.

use chrono::NaiveDateTime;

use crate::runtime::{ParameterValue, local, object};

struct Event {
    at: NaiveDateTime,
}

object! {
    Event {
        0 "at" at required_as<local::DateTime>,
    }
}

/// The time as it is written again, or why it is none.
fn written(at: &str) -> String {
    match serde_json::from_str::<Event>(&format!("{{\"at\":{at}}}")) {
        Ok(event) => serde_json::to_string(&event).expect("it can be written"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_space_and_a_t_say_the_same() {
    let expected = "{\"at\":\"2026-02-28 13:00:05\"}";
    assert_eq!(written("\"2026-02-28 13:00:05\""), expected);
    assert_eq!(written("\"2026-02-28T13:00:05\""), expected);
    assert_eq!(
        written("\"2026-02-28 13:00:05.250\""),
        "{\"at\":\"2026-02-28 13:00:05.250\"}"
    );
}

#[test]
fn what_has_an_offset_or_no_time_is_refused() {
    assert_eq!(
        written("\"2026-02-28T13:00:05Z\""),
        "invalid value: string \"2026-02-28T13:00:05Z\", expected a date and a time without an offset at line 1 column 28"
    );
    for wrong in [
        "\"2026-02-28\"",
        "\"2026-02-30 13:00:05\"",
        "\"\"",
        "0",
        "null",
    ] {
        assert!(written(wrong).contains("invalid"), "{wrong}");
    }
}

#[test]
fn a_parameter_is_written_with_a_space() {
    let at: NaiveDateTime = "2026-02-28T13:00:05".parse().expect("it is a time");
    at.each(&mut |text| assert_eq!(text, "2026-02-28 13:00:05"));
}
