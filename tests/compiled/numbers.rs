//! Numbers: listed ones of any size, however they are written.

use serde_json::json;

use crate::{client, round_trip};

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
    let past = "18446744073709551616";
    let past: OddGreater = serde_json::from_str(past).expect("it is listed");
    assert_eq!(past, OddGreater::N1Point8446744073709552E19);
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
