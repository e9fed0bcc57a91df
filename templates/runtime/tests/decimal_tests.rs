//! Amounts of money: which digits are kept, and in what form they are written.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::runtime::{
    Decimal, ParameterValue, decimal, decimal_text, form_list, form_map, form_nullable, object,
};

#[derive(Debug, PartialEq)]
struct Invoice {
    price: Decimal,
    text: Option<Decimal>,
    fee: Option<Decimal>,
    tip: Option<Option<Decimal>>,
    shares: Vec<Option<Decimal>>,
    by_name: BTreeMap<String, Decimal>,
}

object! {
    Invoice {
        0 "price" price required_as<decimal::Number>,
        1 "text" text optional_as<decimal_text::Text>,
        2 "fee" fee nullable_as<decimal::Number>,
        3 "tip" tip maybe_as<decimal::Number>,
        4 "shares" shares required_as<form_list::List<form_nullable::Nullable<decimal::Number>>>,
        5 "by_name" by_name required_as<form_map::Map<decimal_text::Text>>,
    }
}

struct Price {
    price: Decimal,
}

object! {
    Price {
        0 "price" price required_as<decimal::Number>,
    }
}

/// The digits of a price as they are in JSON, or why it is none.
fn digits(json: &str) -> String {
    match serde_json::from_str::<Price>(&format!("{{\"price\":{json}}}")) {
        Ok(price) => price.price.to_string(),
        Err(error) => error.to_string(),
    }
}

fn written(price: &str) -> Result<String, String> {
    let price = Price {
        price: price.parse().expect("it is a number"),
    };
    serde_json::to_string(&price).map_err(|error| error.to_string())
}

/// What a JSON number is read as, without the feature that keeps its digits and with it.
fn number<'a>(without: &'a str, with: &'a str) -> &'a str {
    if cfg!(feature = "arbitrary-precision") {
        with
    } else {
        without
    }
}

#[test]
fn numbers_and_texts_keep_their_digits() {
    let kept = [
        ("0.1", "0.1"),
        ("-19.99", "-19.99"),
        ("123456789012.345", "123456789012.345"),
        ("18446744073709551615", "18446744073709551615"),
        ("1e3", "1000"),
        ("12.50", number("12.5", "12.50")),
        ("\"12.50\"", "12.50"),
        (
            "\"0.1234567890123456789012345678\"",
            "0.1234567890123456789012345678",
        ),
        ("\"1.5e-2\"", "0.015"),
    ];
    for (json, expected) in kept {
        assert_eq!(digits(json), expected);
    }
}

#[test]
fn what_is_no_amount_is_refused() {
    for json in [
        "\"\"",
        "\"12 CAD\"",
        "\"1_000\"",
        "\".5\"",
        "\"NaN\"",
        "true",
        "null",
        "[]",
        "{}",
        "1e300",
    ] {
        let message = digits(json);
        assert!(message.contains("invalid"), "{json}: {message}");
    }
    assert_eq!(
        digits("\"12 CAD\""),
        "invalid value: string \"12 CAD\", expected a decimal number at line 1 column 17"
    );
}

#[test]
fn more_decimals_than_a_decimal_holds_are_rounded_half_to_even() {
    let rounded = [
        (
            "\"0.12345678901234567890123456785\"",
            "0.1234567890123456789012345678",
        ),
        (
            "\"0.12345678901234567890123456775\"",
            "0.1234567890123456789012345678",
        ),
        (
            "\"-0.123456789012345678901234567751\"",
            "-0.1234567890123456789012345678",
        ),
        (
            "\"1234567890123456789012345678.96\"",
            "1234567890123456789012345679.0",
        ),
        (
            "\"79228162514264337593543950335.4\"",
            "79228162514264337593543950335",
        ),
        ("\"1.25e-28\"", "0.0000000000000000000000000001"),
        (
            "0.1000000000000000055511151231257827",
            number("0.1", "0.1000000000000000055511151231"),
        ),
        ("5e-324", "0.0000000000000000000000000000"),
        ("\"1e-2000000000\"", "0.0000000000000000000000000000"),
    ];
    for (json, expected) in rounded {
        assert_eq!(digits(json), expected, "{json}");
    }
    for large in [
        "\"79228162514264337593543950336\"",
        "\"1e29\"",
        "\"1e2000000000\"",
    ] {
        assert!(digits(large).contains("invalid value"), "{large}");
    }
}

#[test]
fn a_number_is_written_exactly_or_not_at_all() {
    assert_eq!(written("19.99").as_deref(), Ok("{\"price\":19.99}"));
    assert_eq!(written("12.50").as_deref(), Ok("{\"price\":12.5}"));
    assert_eq!(written("-7.00").as_deref(), Ok("{\"price\":-7}"));
    let refused = written("0.12345678901234567891").expect_err("a double has no such digits");
    assert_eq!(
        refused,
        "0.12345678901234567891 has more digits than a JSON number is sure to keep"
    );
}

#[test]
fn every_kind_of_member_has_the_form() {
    let json = json!({
        "price": 1, "text": "2.50", "fee": null, "tip": null, "shares": [0.5, null], "by_name": {"a": "3.0"},
    });
    let invoice: Invoice = serde_json::from_value(json.clone()).expect("it is one");
    assert_eq!(invoice.tip, Some(None));
    assert_eq!(
        serde_json::to_value(&invoice).expect("it can be written"),
        json
    );
    let without = r#"{"price": "1", "fee": 2, "shares": [], "by_name": {}}"#;
    let invoice: Invoice = serde_json::from_str(without).expect("it is one");
    assert_eq!((invoice.text, invoice.tip), (None, None));
    let written: Value = serde_json::to_value(&invoice).expect("it can be written");
    assert_eq!(
        written,
        json!({"price": 1, "fee": 2, "shares": [], "by_name": {}})
    );
    let error = serde_json::from_str::<Invoice>("{}").expect_err("it lacks members");
    assert!(
        error.to_string().contains("missing field `price`"),
        "{error}"
    );
}

#[test]
fn a_parameter_keeps_its_digits() {
    let mut texts = Vec::new();
    let price: Decimal = "12.50".parse().expect("it is a number");
    price.each(&mut |text| texts.push(text.to_owned()));
    assert_eq!(texts, ["12.50"]);
}
