//! Compositions: what several schemas say together is read and written as one.

use serde_json::json;

use crate::{body, client, mismatch, round_trip};

#[test]
fn members_are_as_narrow_as_all_parts_make_them() {
    use crate::compositions::types::{Narrowed, NarrowedKind};
    let json = json!({"kind": "narrow", "size": 3, "inner": {"a": "x", "b": "y"}, "plain": true});
    let (value, written) = round_trip::<Narrowed>(json.clone());
    let expected = (NarrowedKind::Narrow, 3, Some(true));
    assert_eq!((value.kind, value.size, value.plain), expected);
    assert_eq!(written, json);
    assert!(mismatch::<Narrowed>(json!({"kind": "narrow"})).contains("missing field `size`"));
}

#[test]
fn what_stands_beside_a_choice_is_part_of_every_variant() {
    use crate::compositions::types::{Billed, Both, Sided};
    let right = json!({"id": 1, "right": "r"});
    let (value, written) = round_trip::<Sided>(right.clone());
    assert!(matches!(value, Sided::Right(right) if right.id == 1));
    assert_eq!(written, right);
    let cash = json!({"kind": "k", "cash": 5});
    assert!(matches!(round_trip::<Billed>(cash).0, Billed::Cash(cash) if cash.cash == 5));
    let both = json!({"right": "r", "up": true});
    assert!(matches!(round_trip::<Both>(both).0, Both::RightUp(both) if both.up));
}

#[test]
fn parts_that_are_no_objects_hold_together_too() {
    use crate::compositions::types::{GetCompositionsResponse, GetCompositionsResponseTyped};
    let json = json!({
        "level": "low", "grade": 4, "names": ["a"], "described": {"kind": "k"},
        "typed": "2026-02-28", "given": {"id": 1}, "noted": {"kind": "k", "note": "n"},
    });
    let (value, written) = round_trip::<GetCompositionsResponse>(json.clone());
    let typed = value.typed.expect("it is there");
    assert!(matches!(typed, GetCompositionsResponseTyped::Date(_)));
    assert_eq!(written, json);
    let never = round_trip::<GetCompositionsResponseTyped>(json!("never"));
    assert_eq!(never, (GetCompositionsResponseTyped::Never, json!("never")));
}

#[test]
fn elements_are_as_narrow_as_all_lists_and_maps_make_them() {
    use crate::merged_elements::types::GetMergedElementsResponse as Response;
    let json = json!({
        "list": [{"name": "n", "made": "2026-02-28"}], "map": {"a": {"size": 3}},
        "rows": [["a"], ["b", "a"]], "tree": [[], [[]]], "last": [1], "valued": {"a": true},
    });
    let (value, written) = round_trip::<Response>(json.clone());
    assert_eq!(written, json);
    let list = value.list.expect("it is there");
    assert_eq!(list[0].name, "n");
    assert!(list[0].made.is_some());
    let map = value.map.expect("it is there");
    assert_eq!(map["a"].size, 3_i64);
    assert!(mismatch::<Response>(json!({"list": [{}]})).contains("missing field `name`"));
    assert!(mismatch::<Response>(json!({"map": {"a": {}}})).contains("missing field `size`"));
}

#[test]
fn kinds_that_choices_have_in_common_stay() {
    use crate::common_kinds::types::{
        GetCommonKindsResponse as Response, GetCommonKindsResponseKind as Kind,
        GetCommonKindsResponseTwo as Two,
    };
    let json = json!({
        "one": 1, "whole": 2, "two": true, "third": "t", "either": null, "absent": "a",
        "nothing": null, "kind": {"right": "r", "up": true},
    });
    let (value, written) = round_trip::<Response>(json.clone());
    assert_eq!((value.one, value.whole), (Some(1_i64), Some(2_i64)));
    assert_eq!(value.two, Some(Two::Boolean(true)));
    assert_eq!(value.third.as_deref(), Some("t"));
    assert!(matches!(value.kind, Some(Kind::Right(right)) if right.up));
    assert_eq!(written["either"], json["either"]);
    for wrong in [
        json!({"either": 1, "absent": ""}),
        json!({"either": null, "absent": null}),
    ] {
        assert!(mismatch::<Response>(wrong).contains("expected a string"));
    }
}

#[test]
fn values_of_several_kinds() {
    use crate::odd_values::types::{Odd, OddMixed, OddRate, OddScale, OddSigns};
    let known = [
        (OddMixed::Auto, json!("auto")),
        (OddMixed::N1, json!(1)),
        (OddMixed::N1Point5, json!(1.5)),
        (OddMixed::True, json!(true)),
        (OddMixed::Minus2, json!(-2)),
        (OddMixed::N12, json!("1")),
        (OddMixed::Unknown(json!([2])), json!([2])),
    ];
    for (value, json) in known {
        assert_eq!(round_trip::<OddMixed>(json.clone()), (value, json));
    }
    assert_eq!(round_trip::<OddScale>(json!(0.5)).0, OddScale::N0Point5);
    assert_eq!(round_trip::<OddScale>(json!(1.0)).0, OddScale::N1);
    assert_eq!(round_trip::<OddRate>(json!(10.0)).0, OddRate::N10);
    let unknown = OddRate::Unknown(json!(1.5));
    assert_eq!(round_trip::<OddRate>(json!(1.5)), (unknown, json!(1.5)));
    assert_eq!(round_trip::<OddSigns>(json!("  ")).1, json!("  "));
    let json = json!({"mixed": null, "wide": 1, "unsigned": u64::MAX, "rounded": i64::MIN});
    let (odd, written) = round_trip::<Odd>(json.clone());
    assert_eq!((odd.unsigned, written), (Some(u64::MAX), json));
    assert_eq!(odd.mixed, None);
    let wide = r#"{"mixed":true,"wide":99999999999999999999}"#;
    let wide: Odd = serde_json::from_str(wide).expect("it is a number");
    assert_eq!(wide.wide.as_f64(), Some(1e20));
}

#[test]
fn requests_have_nothing_that_only_answers_have() {
    use crate::access::types::{Given, Part, Sent};
    let call = client()
        .access()
        .put_access(Sent::new("1", "n").list([Part::new("2")]));
    let sent = json!({"pin": "1", "name": "n", "list": [{"pin": "2"}]});
    assert_eq!(body(&call), sent);
    assert_eq!(round_trip::<Given>(json!({"id": 3})).0.id, 3);
}

#[test]
fn keywords_without_a_type_are_about_values_of_their_kind_only() {
    use crate::compositions::types::{GetCompositionsResponse, GetCompositionsResponseCommand};
    let json = json!({"command": "run", "sized": 3});
    assert_eq!(round_trip::<GetCompositionsResponse>(json.clone()).1, json);
    let json = json!({"command": ["run", "it"], "sized": {"width": 3}});
    let (value, written) = round_trip::<GetCompositionsResponse>(json.clone());
    assert_eq!(written, json);
    let command = value.command.expect("it is there");
    assert!(matches!(command, GetCompositionsResponseCommand::List(words) if words.len() == 2));
}

#[test]
fn components_made_of_one_schema_are_that_schema_under_their_name() {
    use crate::written_out::types::{Album, Artist, Key, Label, Order, PostWrittenOutResponse};
    let album = Album::new("a").parts([Album::new("b")]);
    let (read, written) = round_trip::<Album>(json!({"title": "a", "parts": [{"title": "b"}]}));
    assert_eq!(read, album);
    assert_eq!(written["parts"][0]["title"], "b");
    assert_eq!(Order::Ascending.as_str(), "ascending");
    let json =
        json!({"label": {"name": "l"}, "artist": {"name": "a"}, "key": "minor", "owner": {}});
    let answer = round_trip::<PostWrittenOutResponse>(json).0;
    let label: Option<Label> = answer.label;
    let people: [Option<Artist>; 2] = [answer.artist, answer.owner];
    assert!(label.is_some() && people.iter().all(Option::is_some));
    assert_eq!(answer.key, Some(Key::Minor));
}

#[test]
fn a_plain_text_is_the_variant_that_takes_any() {
    use crate::written_out::types::NameOrId;
    assert_eq!(NameOrId::from("x"), NameOrId::Name("x".to_owned()));
    let id = "6f2c1f0e-7a3e-4f5d-9a52-0a3b8c1d2e4f";
    assert_eq!(
        round_trip::<NameOrId>(json!(id)).0,
        NameOrId::Id(id.to_owned())
    );
}
