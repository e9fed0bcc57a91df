//! Members and inputs that can have one value only.

use serde_json::json;

use crate::one_value::operations::PostReceipt;
use crate::one_value::types::{Card, CardEither, CardType, Cash, Transfer, TransferRequired};
use crate::{body, client, url};

#[test]
fn new_sets_them() {
    let card = Card::new("4111", true, CardEither::A);
    let call = client().payments().post_payment(true, card);
    assert_eq!(url(&call), "/payments/own?dry=true");
    let sent = json!({
        "type": "card", "number": "4111", "level": 3, "rate": 0.5, "agreed": true, "note": null,
        "either": "a"
    });
    assert_eq!(body(&call), sent);
}

#[test]
fn the_default_has_them_too() {
    assert_eq!(Cash::default(), Cash::new());
    let call = client()
        .payments()
        .post_payment(true, Cash::default().note("a"));
    assert_eq!(body(&call), json!({"type": "cash", "note": "a"}));
    assert_eq!(PostReceipt::default().kind, PostReceipt::new().kind);
}

#[test]
fn they_stay_where_members_are_given_by_name() {
    let text = || "a".to_owned();
    let required = TransferRequired {
        a: text(),
        b: text(),
        c: text(),
        d: text(),
        e: text(),
        f: text(),
    };
    let call = client()
        .payments()
        .post_payment(true, Transfer::new(required));
    assert_eq!(body(&call)["type"], "transfer");
}

#[test]
fn another_value_can_be_set() {
    let mut card = Card::new("4111", true, CardEither::B);
    card.r#type = CardType::from("debit");
    let call = client().payments().post_payment(true, card);
    assert_eq!(body(&call)["type"], "debit");
}
