//! Types: JSON in, the same JSON out.

use serde_json::{Value, json};

use crate::{mismatch, round_trip};

#[test]
fn unknown_values_survive() {
    use crate::enums::types::{
        GetEnumsResponse, GetEnumsResponseKey, GetEnumsResponseLevel, Order,
    };
    let json = json!({"order": "loudest", "state": "live", "level": 9, "key": "unknown"});
    let (value, written) = round_trip::<GetEnumsResponse>(json.clone());
    assert_eq!(value.order, Some(Order::Unknown("loudest".to_owned())));
    assert_eq!(value.level, Some(GetEnumsResponseLevel::Unknown(9)));
    assert_eq!(value.key, Some(GetEnumsResponseKey::UnknownValue));
    assert_eq!(written, json);
}

#[test]
fn listed_values_that_are_no_names() {
    use crate::enums::types::GetEnumsResponseKey as Key;
    let keys = [
        (Key::C, "C"),
        (Key::CSharpDb, "C#/Db"),
        (Key::Empty, ""),
        (Key::N1, "1"),
        (Key::Plus1, "+1"),
        (Key::Minus1, "-1"),
        (Key::None, "none"),
        (Key::Self_, "self"),
        (Key::UpperCase, "UPPER_CASE"),
        (Key::UpperCase2, "upper case"),
        (Key::N16_9, "16:9"),
        (Key::N169, "169"),
    ];
    for (key, text) in keys {
        assert_eq!(round_trip(json!(text)), (key, json!(text)));
    }
}

#[test]
fn null_reads_as_absent_where_it_may_stand() {
    use crate::enums::types::GetEnumsResponse;
    let (value, written) = round_trip::<GetEnumsResponse>(json!({"state": null, "mood": null}));
    assert_eq!((value.state, value.mood, written), (None, None, json!({})));
}

#[test]
fn answers_may_have_null_where_the_document_allows_it() {
    use crate::nulls::types::ChangeNullResponse;
    let json = json!({"must": "m", "nullable": null, "either": null, "thing": null, "values": {"a": 1, "b": null}});
    let (value, written) = round_trip::<ChangeNullResponse>(json);
    assert_eq!((value.nullable, value.either), (None, None));
    assert_eq!(
        written,
        json!({"must": "m", "nullable": null, "values": {"a": 1, "b": null}})
    );
    assert!(
        mismatch::<ChangeNullResponse>(json!({"must": null, "nullable": null}))
            .contains("invalid type: null")
    );
    assert!(
        mismatch::<ChangeNullResponse>(json!({"must": "m"})).contains("missing field `nullable`")
    );
}

#[test]
fn lists_of_all_kinds() {
    use crate::lists::types::GetListsResponseItem;
    let json = json!({"holes": [1, null], "grid": [[0.5], []], "anything": [1, "a", null, {}], "tracks": [{"id": 1}], "moods": ["calm", "x"]});
    assert_eq!(round_trip::<GetListsResponseItem>(json.clone()).1, json);
}

#[test]
fn all_parts_of_an_object_are_read() {
    use crate::all_of::types::GetAllOfResponse;
    let json = json!({"name": "n", "made": "2026-02-28", "plays": 1, "owner": {"name": "o"}});
    let (value, written) = round_trip::<GetAllOfResponse>(json.clone());
    assert_eq!(
        (value.name.as_str(), value.editor, written),
        ("n", None, json)
    );
    let without = mismatch::<GetAllOfResponse>(json!({"plays": 1}));
    assert!(
        without.contains("missing field `name`"),
        "another part requires it: {without}"
    );
}

#[test]
fn the_members_tell_which_page_it_is() {
    use crate::choices::types::{ChooseResponse, ChooseResponsePage, ChooseResponseTracks};
    let page = |json: Value| {
        round_trip::<ChooseResponse>(json!({"page": json}))
            .0
            .page
            .expect("it is there")
    };
    assert!(matches!(
        page(json!({"data": [], "total": 0})),
        ChooseResponsePage::CountedPage(_)
    ));
    assert!(matches!(
        page(json!({"data": [], "next": 2})),
        ChooseResponsePage::SimplePage(_)
    ));
    assert!(matches!(
        page(json!({"data": []})),
        ChooseResponsePage::SimplePage(_)
    ));
    let tracks = |json: Value| {
        round_trip::<ChooseResponse>(json!({"tracks": json}))
            .0
            .tracks
            .expect("it is there")
    };
    assert_eq!(tracks(json!([])), ChooseResponseTracks::List(Vec::new()));
    assert!(matches!(
        tracks(json!({"data": [1], "total": 1})),
        ChooseResponseTracks::CountedPage(_)
    ));
}

#[test]
fn the_kind_of_json_tells_which_variant_it_is() {
    use crate::choices::types::{ChooseRequestAmount, Setting};
    assert_eq!(
        round_trip(json!(7)),
        (ChooseRequestAmount::Number(7.0), json!(7.0))
    );
    assert_eq!(
        round_trip(json!("7")),
        (ChooseRequestAmount::String("7".to_owned()), json!("7"))
    );
    assert_eq!(
        round_trip(json!(true)),
        (Setting::Boolean(true), json!(true))
    );
    assert_eq!(
        round_trip(json!(["a"])),
        (Setting::List(vec!["a".to_owned()]), json!(["a"]))
    );
    assert!(matches!(
        round_trip(json!({"a": "b"})).0,
        Setting::Object(_)
    ));
    assert!(mismatch::<Setting>(json!("text")).contains("invalid type: string"));
}

#[test]
fn a_word_or_a_number() {
    use crate::choices::types::ChooseRequestTarget as Target;
    assert_eq!(round_trip(json!("me")), (Target::Me, json!("me")));
    assert_eq!(round_trip(json!(7)), (Target::Integer(7), json!(7)));
    assert!(mismatch::<Target>(json!("you")).contains("you"));
}

#[test]
fn a_null_choice_is_absent() {
    use crate::choices::types::{ChooseResponse, ChooseResponseOwner};
    assert_eq!(
        round_trip::<ChooseResponse>(json!({"owner": null})).0.owner,
        None
    );
    let owner = round_trip::<ChooseResponse>(json!({"owner": {"registered": true}}))
        .0
        .owner;
    assert!(matches!(owner, Some(ChooseResponseOwner::Company(_))));
}

#[test]
fn further_members_are_kept_where_they_are_allowed() {
    use crate::free_form::types::SendFreeFormResponse;
    let json = json!({
        "object": {"a": [1]}, "any": 1, "map": {"a": 0.5}, "open": {"a": null}, "mixed": {"id": 1, "a": "b"},
        "nested": {"a": {"id": 1}}, "both": {"extra": "e", "others": ["o"]},
    });
    assert_eq!(round_trip::<SendFreeFormResponse>(json.clone()).1, json);
    let (value, _) = round_trip::<SendFreeFormResponse>(
        json!({"nullable": null, "closed": {"id": 1, "more": 2}}),
    );
    assert_eq!(
        (value.nullable, value.closed.and_then(|closed| closed.id)),
        (None, Some(1))
    );
}

#[test]
fn any_json_may_be_null() {
    use crate::free_form::types::SendFreeFormResponse;
    let (value, written) = round_trip::<SendFreeFormResponse>(json!({"any": null}));
    assert!(value.any.is_none_or(|any| any.is_null()));
    assert!(written == json!({}) || written == json!({"any": null}));
}

#[test]
fn types_that_hold_themselves() {
    use crate::recursion::types::{Comment, Filter, RecurseResponse};
    let json = json!({
        "comment": {"text": "a", "parent": {"text": "b"}}, "artist": {"album": {"artist": {}}},
        "tree": {"children": [{"children": []}], "named": {"a": {"children": []}}}, "filter": {"not": {"not": "x"}},
        "chain": {"next": {"next": {}}},
    });
    let chain = round_trip::<RecurseResponse>(json.clone()).0.chain;
    let next = chain.and_then(|chain| chain.next);
    assert!(next.is_some_and(|chain| chain.next.is_some()));
    assert_eq!(round_trip::<RecurseResponse>(json.clone()).1, json);
    assert_eq!(
        round_trip::<Filter>(json!("x")).0,
        Filter::from("x".to_owned())
    );
    assert_eq!(
        serde_json::to_value(Comment::new("a").parent(Comment::new("b")))
            .expect("it can be written"),
        json["comment"]
    );
}

#[test]
fn lists_and_maps_that_hold_themselves() {
    use crate::recursion::types::{Nest, RecurseResponse, Shelves};
    let nest = json!([[], [[[]], []]]);
    let folders = json!({"a": [null, {"b": [], "c": [{}]}], "d": []});
    let json = json!({"nest": nest, "folders": folders});
    let (value, written) = round_trip::<RecurseResponse>(json.clone());
    assert_eq!(written, json);
    let (nest, mut folders) = (
        value.nest.unwrap_or_default(),
        value.folders.unwrap_or_default(),
    );
    assert_eq!((nest.len(), nest[1].len(), nest[1][0].0.len()), (2, 2, 1));
    assert_eq!(folders["a"][0], None);
    let inner = folders
        .remove("a")
        .and_then(|mut shelf| shelf.pop().flatten());
    let inner: Vec<_> = inner.into_iter().flatten().collect();
    assert_eq!(inner[1], ("c".to_owned(), vec![Some(Shelves::default())]));
    folders.clear();
    assert!(folders.is_empty());
    let made = Nest::from(vec![Nest::default(), nest[1].iter().cloned().collect()]);
    let written = serde_json::to_value(&made).expect("it can be written");
    assert_eq!(written, json["nest"]);
    assert_eq!((&made).into_iter().count(), Vec::from(made).len());
    let text = mismatch::<RecurseResponse>(json!({"nest": [[3]]}));
    assert_eq!(text, "invalid type: integer `3`, expected a sequence");
    let deep = format!("{{\"nest\":{}{}}}", "[".repeat(5000), "]".repeat(5000));
    let refused = serde_json::from_str::<RecurseResponse>(&deep).expect_err("it is too deep");
    assert!(refused.to_string().starts_with("recursion limit exceeded"));
}

#[test]
fn lists_and_maps_hold_themselves_by_way_of_types_with_names() {
    use crate::recursion::types::{RecurseResponse, SettingsValue, ThreadsItem};
    let json = json!({
        "threads": [{"text": "a", "answers": [{"text": "b"}, {"answers": []}]}],
        "settings": {"a": "x", "b": {"c": "y", "d": {}}},
    });
    let (value, written) = round_trip::<RecurseResponse>(json.clone());
    assert_eq!(written, json);
    let answers = |thread: &ThreadsItem| thread.answers.as_ref().map(Vec::len);
    assert_eq!(
        value.threads.as_deref().map(|threads| answers(&threads[0])),
        Some(Some(2))
    );
    let settings = value.settings.unwrap_or_default();
    let SettingsValue::Settings(inner) = &settings["b"] else {
        panic!("it is a map");
    };
    assert_eq!(inner["c"], SettingsValue::from("y"));
}

#[test]
fn names_on_the_wire_are_kept() {
    use crate::collisions::types::Track;
    use crate::wire_names::types::SendWireNamesRequest;
    let json = json!({
        "type": "t", "recieved_at": null, "clear_recieved_at": true, "new": "n", "self": "s", "2fa": true, "größe": 1, "": "e", "$ref'\"\\": "r", "+1": 1, "-1": 2,
        "日本": "j", "async": {"await": "a"}, "g-recaptcha-response": "g", "currentXP": 3,
    });
    assert_eq!(round_trip::<SendWireNamesRequest>(json.clone()).1, json);
    let json = json!({"per_page": 1, "perPage": 2, "PER-PAGE": 3, "per_page2": 4});
    assert_eq!(round_trip::<Track>(json.clone()).1, json);
}

#[test]
fn days_and_times_keep_their_offset() {
    use crate::dates::types::SendDatesResponse;
    let json = json!({
        "time": "2026-02-28T13:00:00+01:00", "days": ["2026-02-28"], "free": "noon",
        "locals": ["2026-02-28 13:00:00"], "month": "2026-02",
    });
    assert_eq!(round_trip::<SendDatesResponse>(json.clone()).1, json);
    assert!(
        mismatch::<SendDatesResponse>(json!({"time": "2026-02-30T13:00:00Z"}))
            .contains("out of range")
    );
}

#[test]
fn aliases_are_the_type_they_stand_for() {
    use crate::components::types::Track;
    let json = json!({"titles": ["a"], "name": "n", "scores": {"a": 1}, "old": {"name": "o"}});
    let (track, written) = round_trip::<Track>(json.clone());
    assert_eq!(
        (track.old.and_then(|old| old.name).as_deref(), written),
        (Some("o"), json)
    );
}

#[test]
fn typed_ids_look_like_their_values() {
    use crate::typed_ids::types::GetTypedIdsResponse;
    let json = json!({"track": 1, "user": 2, "code": "c", "others": [3]});
    let (value, written) = round_trip::<GetTypedIdsResponse>(json.clone());
    assert_eq!((value.track.get(), written), (1, json));
}

#[test]
fn amounts_of_money_keep_their_digits() {
    use crate::money::types::{Receipt, SendMoneyRequest};
    let json = json!({
        "total": "21.50", "currency": "EUR", "fee": null, "due": 0.1, "parts": [19.99, 1],
        "shares": {"a": 12.5}, "cents": 10, "rate": 0.5,
    });
    let (receipt, written) = round_trip::<Receipt>(json.clone());
    assert_eq!(
        (receipt.total.to_string().as_str(), written),
        ("21.50", json)
    );
    assert_eq!(
        receipt
            .parts
            .iter()
            .sum::<crate::runtime::Decimal>()
            .to_string(),
        "20.99"
    );
    let price = "19.99".parse().expect("it is a number");
    let (_, written) =
        round_trip::<SendMoneyRequest>(json!({"price": "19.99", "currency": "EUR", "tip": null}));
    assert_eq!(
        written,
        json!({"price": 19.99, "currency": "EUR", "tip": null})
    );
    assert_eq!(SendMoneyRequest::new(price, "EUR").price, price);
}

#[test]
fn fields_that_come_only_with_a_token_tell_the_tier() {
    use crate::runtime::Tier;
    use crate::tiers::types::Profile;
    let profile = |json: Value| round_trip::<Profile>(json).0;
    let public = profile(json!({"name": "n", "email": null, "answered_tier": null}));
    assert_eq!((public.answered_tier2(), public.email), (Tier::None, None));
    let full = profile(json!({"name": "n", "contact": {}}));
    assert_eq!(full.answered_tier2(), Tier::Token);
    assert!(mismatch::<Profile>(json!({})).contains("missing field `name`"));
}

#[test]
fn what_varies_is_read_and_written_strictly() {
    use crate::lenient::types::Varied;
    let json = json!({
        "tags": null, "parts": {"live": 1}, "plays": "7", "track": "8", "level": "2",
        "scores": ["0.5", 1], "live": 0,
    });
    let (varied, written) = round_trip::<Varied>(json);
    assert!(varied.tags.is_empty() && varied.secret.is_none());
    assert_eq!(
        written,
        json!({
            "tags": [], "parts": [{"live": true}], "plays": 7, "track": 8, "level": 2,
            "scores": [0.5, 1.0], "prices": [], "live": false,
        })
    );
    assert!(mismatch::<Varied>(json!({"live": true})).contains("missing field `plays`"));
    assert!(
        mismatch::<Varied>(json!({"plays": 1, "live": true, "parts": null, "scores": "1"}))
            .contains("expected a sequence")
    );
}
