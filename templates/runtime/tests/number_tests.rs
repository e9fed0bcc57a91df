//! Whole numbers past 64 bits, with and without the feature that keeps their digits, and listed numbers, which are the same with
//! it as without.

use super::sample::{Holding, Hours, Token};
#[cfg(feature = "arbitrary-precision")]
use crate::runtime::ParameterValue;
use crate::runtime::any_values;

#[derive(Debug, Clone, PartialEq)]
enum Great {
    One,
    Most,
    Past,
    Float,
    Unknown(serde_json::Value),
}
any_values! { Great { One 1, Most 18_446_744_073_709_551_615_u64, Past 18_446_744_073_709_551_616.0, Float 1e30, } }

/// What is written of a text that was read as this type.
fn again<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> String {
    let value: T = serde_json::from_str(text).expect("it is valid");
    serde_json::to_string(&value).expect("it can be written")
}

#[cfg(feature = "arbitrary-precision")]
#[test]
fn digits_are_kept() {
    let supply = "340282366920938463463374607431768211457";
    let token = format!(r#"{{"supply":{supply},"burnt":-{supply}}}"#);
    assert_eq!(again::<Token>(&token), token);
    assert_eq!(again::<Holding>(supply), supply);
    assert_eq!(again::<Holding>(&token), token);
    let token: Token = serde_json::from_str(&token).expect("it is valid");
    let mut sent = Vec::new();
    token.supply.each(&mut |text| sent.push(text.to_owned()));
    assert_eq!(sent, [supply]);
}

#[cfg(not(feature = "arbitrary-precision"))]
#[test]
fn the_nearest_float_stands_for_them() {
    let token = r#"{"supply":18446744073709551615,"burnt":18446744073709551617}"#;
    let nearest = r#"{"supply":18446744073709551615,"burnt":1.8446744073709552e+19}"#;
    assert_eq!(again::<Token>(token), nearest);
    assert_eq!(
        again::<Holding>("18446744073709551617"),
        "1.8446744073709552e+19"
    );
}

#[test]
fn listed_whole_numbers_are_read_from_values_too() {
    for text in ["24", "24.0", "2.4e1"] {
        let value: serde_json::Value = serde_json::from_str(text).expect("it is valid");
        assert_eq!(serde_json::from_str::<Hours>(text).ok(), Some(Hours::H24));
        assert_eq!(
            serde_json::from_value::<Hours>(value).ok(),
            Some(Hours::H24)
        );
    }
    for (text, error) in [
        ("24.5", "invalid type: floating point `24.5`, expected i64"),
        ("1e19", "invalid type: floating point `1e+19`, expected i64"),
        ("{}", "invalid type: map, expected i64"),
    ] {
        let value: serde_json::Value = serde_json::from_str(text).expect("it is valid");
        let said = serde_json::from_value::<Hours>(value).map_err(|error| error.to_string());
        assert_eq!(said, Err(error.to_owned()));
    }
}

#[test]
fn of_listed_numbers_past_64_bits_the_nearest_float_is_known() {
    let listed = [
        ("1", Great::One),
        ("1.0", Great::One),
        ("18446744073709551615", Great::Most),
        ("18446744073709551616", Great::Past),
        ("18446744073709551617", Great::Past),
        ("1.8446744073709551616e19", Great::Past),
        ("1e30", Great::Float),
        ("1000000000000000000000000000000", Great::Float),
    ];
    for (text, value) in listed {
        assert_eq!(
            serde_json::from_str::<Great>(text).ok(),
            Some(value),
            "{text}"
        );
    }
    for other in ["0", "18446744073709551614", "18446744073709560000", "2e30"] {
        let read = serde_json::from_str::<Great>(other).expect("any value is read");
        assert!(matches!(read, Great::Unknown(_)), "{other}: {read:?}");
    }
}
