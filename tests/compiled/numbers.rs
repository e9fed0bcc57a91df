//! Numbers: listed ones of any size, however they are written.

use serde_json::json;

use crate::{client, mismatch, round_trip};

#[test]
fn listed_whole_numbers_are_exact_up_to_64_bits_without_a_sign() {
    use crate::odd_values::types::OddGreat;
    let great = [
        (OddGreat::N1, json!(1)),
        (OddGreat::N9223372036854775808, json!(1_u64 << 63)),
        (OddGreat::N18446744073709551615, json!(u64::MAX)),
        (OddGreat::Minus9223372036854775808, json!(i64::MIN)),
        (OddGreat::Unknown(json!(u64::MAX - 1)), json!(u64::MAX - 1)),
    ];
    for (value, json) in great {
        assert_eq!(round_trip::<OddGreat>(json.clone()), (value, json));
    }
}

#[test]
fn of_a_listed_whole_number_past_64_bits_the_nearest_float_is_known() {
    use crate::odd_values::types::OddGreater;
    for past in ["18446744073709551616", "18446744073709551617"] {
        let past: OddGreater = serde_json::from_str(past).expect("it is listed");
        assert_eq!(past, OddGreater::N1Point8446744073709552E19);
    }
    let float: OddGreater = serde_json::from_str("1e30").expect("it is listed");
    assert_eq!(float, OddGreater::N1E30);
    // The same as a float, but not past 64 bits.
    let exact = round_trip::<OddGreater>(json!(u64::MAX));
    assert_eq!(exact, (OddGreater::N18446744073709551615, json!(u64::MAX)));
}

#[test]
fn a_constant_may_be_as_great() {
    use crate::version_3_1::types::TrackMost;
    let most = round_trip::<TrackMost>(json!(u64::MAX));
    assert_eq!(most, (TrackMost::N18446744073709551615, json!(u64::MAX)));
}

#[test]
fn a_choice_takes_numbers_past_64_bits_where_a_variant_does() {
    use crate::odd_values::types::OddEither;
    let (either, written) = round_trip::<OddEither>(json!(1e25));
    assert!(matches!(either, OddEither::Integer(_)), "{either:?}");
    assert_eq!(written, json!(1e25));
}

#[test]
fn great_numbers_are_told_apart_in_choices_and_sent_in_parameters() {
    use crate::odd_values::types::{Odd, OddGreatest, PutOddGreat};
    let listed = round_trip::<OddGreatest>(json!(u64::MAX));
    assert!(matches!(listed.0, OddGreatest::Great(_)), "{listed:?}");
    assert_eq!(listed.1, json!(u64::MAX));
    let other = round_trip::<OddGreatest>(json!(4));
    assert_eq!(other, (OddGreatest::Integer(4), json!(4)));
    let call = client()
        .odd()
        .put_odd(Odd::new(1))
        .great(PutOddGreat::N18446744073709551615);
    let sent = call.prepare().expect("it can be sent");
    assert_eq!(sent.uri().query(), Some("great=18446744073709551615"));
}

#[test]
fn a_listed_whole_number_may_have_a_fraction_of_zero() {
    use crate::enums::types::GetEnumsResponseLevel as Level;
    assert_eq!(round_trip::<Level>(json!(2.0)), (Level::N2, json!(2)));
    assert_eq!(
        round_trip::<Level>(json!(-0.0)),
        (Level::Unknown(0), json!(0))
    );
    let text: Level = serde_json::from_str("2e0").expect("it is listed");
    assert_eq!(text, Level::N2);
    for (json, fact) in [
        (
            json!(2.5),
            "invalid type: floating point `2.5`, expected i64",
        ),
        (
            json!(1e19),
            "invalid type: floating point `1e+19`, expected i64",
        ),
        (
            json!(u64::MAX),
            "invalid value: integer `18446744073709551615`, expected i64",
        ),
        (json!("2"), "invalid type: string \"2\", expected i64"),
    ] {
        assert_eq!(mismatch::<Level>(json), fact);
    }
}

#[test]
fn a_choice_takes_whole_numbers_with_a_fraction_of_zero() {
    use crate::odd_values::types::OddGreatest;
    use crate::overlaps::types::GetOverlapsResponseCount as Count;
    let listed = round_trip::<Count>(json!(7.0));
    assert_eq!(listed.1, json!(7));
    assert!(matches!(listed.0, Count::Integer(_)), "{listed:?}");
    let other = round_trip::<Count>(json!(8.0));
    assert_eq!(other, (Count::Number(8.0), json!(8.0)));
    let listed = round_trip::<OddGreatest>(json!(3.0));
    assert!(matches!(listed.0, OddGreatest::Great(_)), "{listed:?}");
}

#[test]
fn tags_of_numbers_and_booleans_are_compared_by_value() {
    use crate::tags::types::{Format, Gauge, Limit, Target, Version};
    for (version, name) in [
        ("1", "First"),
        ("1.0", "First"),
        ("3.0", "Second"),
        ("30e-1", "Second"),
    ] {
        let text = format!("{{\"version\": {version}, \"ok\": {}}}", name == "First");
        let read: Target = serde_json::from_str(&text).expect("it is one");
        assert!(format!("{read:?}").starts_with(name), "{text}: {read:?}");
    }
    assert!(matches!(
        round_trip::<Format>(json!({"format": 10.0})).0,
        Format::Plain(_)
    ));
    assert!(matches!(
        round_trip::<Format>(json!({"format": true})).0,
        Format::Packed(_)
    ));
    assert!(matches!(
        round_trip::<Format>(json!({"format": 11.0})).0,
        Format::Unknown(_)
    ));
    assert!(matches!(
        round_trip::<Gauge>(json!({"step": 0.5})).0,
        Gauge::Half(_)
    ));
    assert!(matches!(
        round_trip::<Gauge>(json!({"step": 1})).0,
        Gauge::Full(_)
    ));
    assert!(matches!(
        round_trip::<Gauge>(json!({"step": 1.0})).0,
        Gauge::Full(_)
    ));
    assert!(matches!(
        round_trip::<Limit>(json!({"rank": 2.0})).0,
        Limit::High(_)
    ));
    for (version, name) in [(1.0, "Old"), (1.5, "Old"), (2.0, "New"), (3.0, "Unknown")] {
        let (read, written) = round_trip::<Version>(json!({"version": version, "name": "n"}));
        assert!(format!("{read:?}").starts_with(name), "{read:?}");
        assert_eq!(written, json!({"version": version, "name": "n"}));
    }
}
