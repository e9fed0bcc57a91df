//! Bodies, limits, tiers and effects: what is sent, and what is refused before anything is.

use std::collections::BTreeMap;

use serde_json::json;

use crate::limits::types::{ChooseLimitsRequest, SendLimitsRequest, SendLimitsRequestPartsItem};
use crate::nulls::types::Change;
use crate::runtime::{Effect, Operation, Tier};
use crate::{body, client, client_with_token, refusal, sent, url};

#[test]
fn bodies_are_json() {
    let request = sent(&client().bodies().send_list([1, 2]));
    assert_eq!(request.body(), "[1,2]");
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(
        body(&client().bodies().send_any(json!({"a": null}))),
        json!({"a": null})
    );
}

#[test]
fn bodies_of_every_kind() {
    let map = [("a".to_owned(), "b".to_owned())].into();
    assert_eq!(body(&client().bodies().send_map(map)), json!({"a": "b"}));
    assert_eq!(body(&client().bodies().send_word("up")), json!("up"));
    let choice = vec!["a".to_owned()];
    assert_eq!(body(&client().bodies().send_choice(choice)), json!(["a"]));
}

#[test]
fn an_optional_body_is_left_out() {
    use crate::bodies::types::SendOptionalRequest;
    let request = sent(&client().bodies().send_optional());
    assert!(request.body().is_empty() && !request.headers().contains_key("content-type"));
    assert_eq!(
        body(
            &client()
                .bodies()
                .send_optional()
                .body(SendOptionalRequest::new().note("n"))
        ),
        json!({"note": "n"})
    );
}

#[test]
fn a_delete_can_have_a_body() {
    use crate::bodies::types::DeleteWithBodyRequest;
    let call = client()
        .bodies()
        .delete_with_body(DeleteWithBodyRequest::new([1]));
    assert_eq!(
        (sent(&call).method().as_str(), body(&call)),
        ("DELETE", json!({"ids": [1]}))
    );
}

#[test]
fn absent_null_and_a_value_are_told_apart() {
    let sent = |change| body(&client().null().change_null(change));
    assert_eq!(
        sent(Change::new("m")),
        json!({"must": "m", "nullable": null})
    );
    assert_eq!(
        sent(Change::new("m").nullable(1).clear_either().clear_list()),
        json!({"must": "m", "nullable": 1, "either": null, "list": null})
    );
    let list = vec![Some("a".to_owned()), None];
    assert_eq!(
        sent(Change::new("m").either("e").list(list)),
        json!({"must": "m", "nullable": null, "either": "e", "list": ["a", null]})
    );
}

#[test]
fn choices_are_written_as_what_they_hold() {
    use crate::choices::types::{ChooseRequest, ChooseRequestTarget};
    let sent = |target: ChooseRequestTarget| {
        body(
            &client()
                .choices()
                .choose(ChooseRequest::new(target).amount(0.5)),
        )
    };
    assert_eq!(
        sent(ChooseRequestTarget::Me),
        json!({"target": "me", "amount": 0.5})
    );
    assert_eq!(sent(7.into()), json!({"target": 7, "amount": 0.5}));
}

#[test]
fn members_without_a_field_are_sent_beside_the_others() {
    use crate::free_form::types::SendFreeFormRequest;
    let call = client()
        .free_form()
        .send_free_form(SendFreeFormRequest::new("n").extra("a", 1).extra("b", 2));
    assert_eq!(body(&call), json!({"name": "n", "a": 1, "b": 2}));
}

#[test]
fn more_required_members_than_arguments_are_named() {
    use crate::many_members::types::{SendManyRequest, SendManyRequestH, SendManyRequestRequired};
    let required = SendManyRequestRequired {
        a: "a".to_owned(),
        b: 1,
        c: true,
        d: Vec::new(),
        f: "x".into(),
        h: SendManyRequestH::new("i"),
    };
    let sent = body(
        &client()
            .many_members()
            .send_many(SendManyRequest::new(required)),
    );
    assert_eq!(
        sent,
        json!({"a": "a", "b": 1, "c": true, "d": [], "e": null, "f": "x", "h": {"i": "i"}})
    );
}

fn within() -> SendLimitsRequest {
    SendLimitsRequest::new("name", 1.0)
}

#[test]
fn values_within_limits_are_sent() {
    let call = client().limits().send_limits(
        1,
        within()
            .offset(-12)
            .note("12345")
            .parts([100, 1].map(SendLimitsRequestPartsItem::new)),
    );
    assert_eq!(
        url(&call.per_page(100).tags(["ab", "cd", "ef"])),
        "/limits/1?per_page=100&tags=ab&tags=cd&tags=ef"
    );
}

#[test]
fn values_outside_limits_are_refused() {
    let outside = within()
        .offset(14)
        .note("123456")
        .parts([0, 101].map(SendLimitsRequestPartsItem::new));
    let call = client()
        .limits()
        .send_limits(0, outside)
        .per_page(101)
        .tags(["ab", "a", "ab", "cd"]);
    let violations = [
        "`id` must be at least 1, is 0",
        "`body.offset` must be at least -12 and less than 14, is 14",
        "`body.note` must have at most 5 characters, has 6",
        "`body.parts[0].share` must be 1 to 100, is 0",
        "`body.parts[1].share` must be 1 to 100, is 101",
        "`per_page` must be 1 to 100, is 101",
        "`tags` must have at most 3 elements, has 4",
        "`tags` must not have an element twice, as element 2 is",
        "`tags` must have at least 2 characters, has 1",
    ];
    assert_eq!(
        refusal(&call),
        format!("sendLimits was not sent: {}", violations.join("; "))
    );
    let none = SendLimitsRequest::new("öl", 0.0).parts([]).clear_note();
    let violations = [
        "`body.name` must have 3 to 20 characters, has 2",
        "`body.price` must be more than 0 and at most 1000000, is 0",
        "`body.parts` must have at least 2 elements, has 0",
    ];
    assert_eq!(
        refusal(&client().limits().send_limits(1, none)),
        format!("sendLimits was not sent: {}", violations.join("; "))
    );
}

#[test]
fn limits_reach_into_values_that_hold_themselves() {
    use crate::recursion::types::{Comment, Nest};
    let answer = Comment::new("text").parent(Comment::new("text").parent(Comment::new("")));
    let refused = refusal(&client().recursion().recurse(answer));
    assert!(
        refused.contains("`body.parent.parent.text` must have at least 1"),
        "{refused}"
    );
    let long: Nest = std::iter::repeat_n(Nest::default(), 3).collect();
    let refused = refusal(
        &client()
            .recursion()
            .recurse(Comment::new("text").nest(long)),
    );
    assert!(
        refused.contains("`body.nest` must have at most 2 elements, has 3"),
        "{refused}"
    );
}

#[test]
fn limits_reach_into_choices() {
    use crate::limits_inside::types::{
        Circle, SendInsideRequest, SendInsideRequestSize, Shape, Square,
    };
    let shape: Shape = Circle::new().radius(0).into();
    let inner: Shape = Square::new().side(10).into();
    let around: Shape = Circle::new().around(inner).into();
    let request = SendInsideRequest::new().shape(shape).shapes([around]);
    let refused = |request: SendInsideRequest, size: SendInsideRequestSize| {
        refusal(&client().limits_inside().send_inside(request.size(size)))
    };
    assert_eq!(
        refused(request, 10.into()),
        "sendInside was not sent: `body.shape.radius` must be at least 1, is 0; \
         `body.shapes[0].around.side` must be at most 9, is 10; `body.size` must be 1 to 9, is 10"
    );
    let refused = |size| refused(SendInsideRequest::new(), size);
    assert_eq!(
        refused("ab".into()),
        "sendInside was not sent: `body.size` must have at most 1 character, has 2"
    );
    assert_eq!(
        refused(vec![1, 10, 2].into()),
        "sendInside was not sent: `body.size` must have at most 2 elements, has 3; \
         `body.size` must be at most 9, is 10"
    );
    let request = SendInsideRequest::new()
        .shape(Square::new().side(9))
        .size(true);
    let call = client().limits_inside().send_inside(request);
    assert_eq!(url(&call.since(1900)), "/limits?since=1900");
    let call = client()
        .limits_inside()
        .send_inside(SendInsideRequest::new());
    assert_eq!(
        refusal(&call.since("a")),
        "sendInside was not sent: `since` must have at least 2 characters, has 1"
    );
}

#[test]
fn limits_reach_into_maps_and_lists_of_lists() {
    use crate::limits_inside::types::{Circle, Free, SendInsideRequest, TreeValue};
    let refused = |request| refusal(&client().limits_inside().send_inside(request));
    let named = |name: &str| name.to_owned();
    let labels = [("de", "Text"), ("en", ""), ("fr", "Texte")];
    let request = SendInsideRequest::new()
        .labels(labels.map(|(key, text)| (named(key), named(text))).into())
        .parts([(named("a"), Circle::new().radius(0))].into())
        .free(Free::new().extra("b", 10));
    assert_eq!(
        refused(request),
        "sendInside was not sent: `body.labels.en` must have 1 to 4 characters, has 0; \
         `body.labels.fr` must have 1 to 4 characters, has 5; \
         `body.parts.a.radius` must be at least 1, is 0; `body.free.b` must be at most 9, is 10"
    );
    let request = SendInsideRequest::new()
        .matrix([vec![1, 2], vec![10], vec![3, 4]])
        .columns([(named("x"), vec![None, Some(named("abc"))])].into())
        .grid([vec![], vec![Circle::new(), Circle::new().radius(0)]]);
    assert_eq!(
        refused(request),
        "sendInside was not sent: `body.matrix` must have at most 2 elements, has 3; \
         `body.matrix[1]` must have at least 2 elements, has 1; `body.matrix[1]` must be at most 9, is 10; \
         `body.columns.x[1]` must have at most 2 characters, has 3; \
         `body.grid[1][1].radius` must be at least 1, is 0"
    );
    let leaf = |text: &str| TreeValue::from(named(text));
    let branch = BTreeMap::from([(named("c"), leaf("abcd"))]);
    let tree = BTreeMap::from([(named("a"), leaf("abc")), (named("b"), branch.into())]);
    assert_eq!(
        refused(SendInsideRequest::new().tree(tree)),
        "sendInside was not sent: `body.tree.b.c` must have at most 3 characters, has 4"
    );
}

#[test]
fn exactly_one_set_of_members_is_sent() {
    let refused = |choice| refusal(&client().limits().choose_limits(choice));
    let one = "chooseLimits was not sent: `body.track or album and side` must be exactly one of these, has";
    assert_eq!(refused(ChooseLimitsRequest::new()), format!("{one} 0"));
    assert_eq!(
        refused(ChooseLimitsRequest::new().track(1).album(2).side(3)),
        format!("{one} 2")
    );
    let either = ChooseLimitsRequest::new().album(2).side(3);
    assert_eq!(
        body(&client().limits().choose_limits(either)),
        json!({"album": 2, "side": 3})
    );
}

#[test]
fn the_token_goes_where_it_is_taken() {
    let client = client_with_token();
    let has_token = |request: &http::Request<_>| request.headers().contains_key("authorization");
    assert!(!has_token(&sent(&client.security().needs_nothing())));
    assert!(has_token(&sent(&client.security().takes_token())));
    assert!(has_token(&sent(&client.security().needs_token())));
    assert!(!has_token(&sent(&crate::client().security().takes_token())));
}

#[test]
fn tiers_and_effects_are_those_of_the_document() {
    use crate::client_names::operations::{PayClientNames, PostClientNamesSearchV2};
    use crate::security::operations::{NeedsNothing, NeedsToken, TakesToken};
    assert_eq!(
        [
            NeedsNothing::INFO.tier,
            TakesToken::INFO.tier,
            NeedsToken::INFO.tier
        ],
        [Tier::None, Tier::Optional, Tier::Token]
    );
    assert_eq!(PostClientNamesSearchV2::INFO.effect, Effect::Read);
    assert_eq!(PayClientNames::INFO.effect, Effect::Money);
    assert_eq!(
        crate::bodies::operations::DeleteWithBody::INFO.effect,
        Effect::Write
    );
}

#[test]
fn names_from_an_overlay_are_used() {
    use crate::client_names::types::Query;
    assert_eq!(
        url(&client().client_names().search(Query::new().text("t"))),
        "/client-names"
    );
}

#[test]
fn secrets_are_sent_and_not_shown() {
    use crate::secrets::types::LogInRequest;
    let call = client()
        .secrets()
        .log_in(LogInRequest::new("correct horse"));
    assert_eq!(body(&call), json!({"password": "correct horse"}));
    assert!(!format!("{call:?}").contains("correct horse"));
    let refused = refusal(&client().secrets().log_in(LogInRequest::new("horse")));
    assert!(
        refused.contains("8 characters") && !refused.contains("horse"),
        "{refused}"
    );
}

#[test]
fn operations_of_a_feature_stand_on_the_handle_of_their_tag() {
    assert_eq!(
        url(&client().songs().get_song_insights(7)),
        "/songs/7/insights"
    );
    assert_eq!(url(&client().songs_off().list_songs()), "/songs");
}

#[test]
fn amounts_of_money_have_limits() {
    use crate::money::types::SendMoneyRequest;
    let call = |price: &str, least: &str| {
        let price = price.parse().expect("it is a number");
        let least = least.parse().expect("it is a number");
        client()
            .money()
            .send_money(SendMoneyRequest::new(price, "EUR"))
            .least(least)
    };
    assert_eq!(url(&call("100000.5", "0.010")), "/money?least=0.010");
    let refused = refusal(&call("0", "0"));
    assert!(
        refused.contains("`body.price` must be more than 0 and at most 100000.5, is 0"),
        "{refused}"
    );
    assert!(
        refused.contains("`least` must be at least 0.01, is 0"),
        "{refused}"
    );
}

#[test]
fn what_is_read_leniently_is_sent_as_ever() {
    use crate::lenient::types::SendLenientRequest;
    let send = |request: SendLenientRequest| body(&client().lenient().send_lenient().body(request));
    assert_eq!(send(SendLenientRequest::new([1])), json!({"ids": [1]}));
    assert_eq!(
        send(SendLenientRequest::new([]).names(["a"])),
        json!({"ids": [], "names": ["a"]})
    );
}
