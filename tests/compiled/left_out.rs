//! Members that only answers have: values keep them, requests leave them out.

use crate::read_only::operations::PutReadOnly;
use crate::read_only::types::{Account, Owner};
use crate::{body, client, round_trip, url};
use serde_json::{json, to_value};

#[test]
fn a_value_keeps_what_only_answers_have() {
    let (_, written) = round_trip::<Account>(json!({"id": 1, "name": "A", "pin": "p"}));
    assert_eq!(written, json!({"id": 1, "name": "A", "pin": "p"}));
    let (owner, written) =
        round_trip::<Owner>(json!({"kind": "company", "number": 5, "town": "Bern"}));
    assert_eq!(
        written,
        json!({"kind": "company", "number": 5, "town": "Bern"})
    );
    let call = client().read_only2().put_owner(owner.clone());
    body(&call);
    let after = to_value(&owner).expect("it can be written");
    assert_eq!(after, written, "after a request as before");
}

#[test]
fn a_request_leaves_it_out() {
    let (account, _) = round_trip::<Account>(json!({"id": 1, "name": "A", "pin": "p"}));
    let call = client().read_only2().put_read_only(account.clone());
    assert_eq!(body(&call), json!({"name": "A", "pin": "p"}));
    let call = client().read_only2().find_read_only().like(account.clone());
    assert_eq!(url(&call), "/read-only?like%5Bname%5D=A&like%5Bpin%5D=p");
    let kept = to_value(PutReadOnly::new(account)).expect("it can be written");
    assert_eq!(
        kept["body"]["id"], 1,
        "an operation that is kept is no request"
    );
}

#[test]
fn but_not_the_tag_that_tells_variants_apart() {
    let sent = |json| {
        let (owner, _) = round_trip::<Owner>(json);
        body(&client().read_only2().put_owner(owner))
    };
    assert_eq!(
        sent(json!({"kind": "person", "since": "2020", "accounts": [{"id": 1, "name": "A"}]})),
        json!({"kind": "person", "accounts": [{"name": "A"}]})
    );
    assert_eq!(
        sent(json!({"kind": "company", "number": 5, "town": "Bern"})),
        json!({"kind": "company", "town": "Bern"})
    );
}
