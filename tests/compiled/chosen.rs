//! Choices: which variant a value becomes, and the same JSON out again.

use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json, to_value};

use crate::{body, client, mismatch, round_trip};

/// The name of the variant that a value becomes, after a round trip.
#[allow(clippy::needless_pass_by_value, reason = "values are written in place")]
#[track_caller]
pub(super) fn won<T: Serialize + DeserializeOwned + Debug>(json: Value) -> String {
    let (value, written) = round_trip::<T>(json.clone());
    assert_eq!(written, json);
    let shown = format!("{value:?}");
    let end = shown.find(|one: char| !one.is_alphanumeric());
    shown[..end.unwrap_or(shown.len())].to_owned()
}

#[test]
fn a_tag_decides_wherever_it_stands() {
    use crate::tags::types::{Media, Notice};
    let of = |kind: &str| json!({"kind": kind, "subject": "s"});
    assert_eq!(won::<Notice>(of("mail")), "Mail");
    assert_eq!(won::<Notice>(of("letter")), "Mail");
    assert_eq!(won::<Notice>(of("push")), "Push");
    let last = r#"{"subject":"s","kind":"push"}"#;
    let notice: Notice = serde_json::from_str(last).expect("it is one");
    assert!(matches!(notice, Notice::Push(push) if push.subject.as_deref() == Some("s")));
    assert_eq!(won::<Media>(json!({"type": "Clip", "width": 3})), "Clip");
}

#[test]
fn an_unknown_tag_is_kept() {
    use crate::tags::types::{Nested, Notice, Step};
    assert_eq!(
        won::<Notice>(json!({"kind": "fax", "n": [1, {}]})),
        "Unknown"
    );
    assert_eq!(won::<Notice>(json!({"kind": 5})), "Unknown");
    assert_eq!(won::<Nested>(json!({"kind": "fax"})), "Unknown");
    assert_eq!(won::<Step>(json!({"op": "jump"})), "Unknown");
}

#[test]
fn a_known_tag_with_other_members_is_an_error_of_its_variant() {
    use crate::tags::types::Notice;
    let lacks = mismatch::<Notice>(json!({"kind": "mail"}));
    assert_eq!(lacks, "missing field `subject`");
    let untold = mismatch::<Notice>(json!({"subject": "s"}));
    assert_eq!(untold, "missing field `kind`");
    let text = "{\"kind\":\"mail\",\n\"subject\":3}";
    let error = serde_json::from_str::<Notice>(text).expect_err("it is a number");
    assert_eq!((error.line(), error.column()), (2, 11));
}

#[test]
fn listed_values_of_a_required_member_are_a_tag() {
    use crate::tags::types::{Step, Target};
    assert_eq!(won::<Step>(json!({"op": "stop", "by": 1})), "Wait");
    assert_eq!(won::<Step>(json!({"op": "move", "by": 1})), "Move");
    assert_eq!(won::<Target>(json!({"version": 3, "ok": false})), "Second");
    assert_eq!(won::<Target>(json!({"version": 1, "ok": true})), "First");
}

#[test]
fn tagged_objects_stand_beside_other_values() {
    use crate::tags::types::{Mixed, Nested, Shared};
    let mail = json!({"kind": "mail", "subject": "s"});
    assert_eq!(won::<Mixed>(json!("text")), "String");
    assert_eq!(won::<Mixed>(json!([mail])), "List");
    assert_eq!(won::<Mixed>(mail), "Mail");
    assert_eq!(won::<Nested>(json!({"kind": "push"})), "Notice");
    assert_eq!(won::<Nested>(json!({"kind": "call"})), "Call");
    let message = |member: &str| json!({"kind": "message", member: "m"});
    assert_eq!(won::<Shared>(message("sent")), "Sent");
    assert_eq!(won::<Shared>(message("draft")), "Draft");
    assert_eq!(won::<Shared>(json!({"kind": "message"})), "Draft");
    assert_eq!(won::<Shared>(json!({"kind": "note"})), "Note");
}

#[test]
fn a_list_that_variants_have_in_common_tells_none_of_them() {
    use crate::generations::types::Gem;
    use crate::tags::types::{Drink, Meal, Order};
    for (sort, drink, order) in [
        ("Tea", "Tea", "Unknown"),
        ("tea", "Unknown", "Tea"),
        ("mocha", "Unknown", "Coffee"),
        ("Coffee", "Coffee", "Coffee"),
        ("milk", "Unknown", "Unknown"),
    ] {
        let json = json!({"sort": sort, "minutes": 3});
        let (read, _) = round_trip::<Drink>(json.clone());
        assert!(format!("{read:?}").starts_with(drink), "{read:?}");
        let (read, _) = round_trip::<Order>(json);
        assert!(format!("{read:?}").starts_with(order), "{read:?}");
    }
    for (sort, meal) in [("broth", "Soup"), ("Stew", "Stew"), ("ragout", "Stew")] {
        assert_eq!(won::<Meal>(json!({"sort": sort})), meal);
    }
    for (cut, gem) in [("ruby", "Ruby"), ("opal", "Opal")] {
        assert_eq!(won::<Gem>(json!({"cut": cut})), gem);
    }
    assert_eq!(won::<Gem>(json!({"cut": "jade", "green": true})), "Unknown");
}

#[test]
fn a_base_that_may_be_null_is_no_kind_of_itself() {
    use crate::generations::types::{Gem, PostGenerationsResponse as Answer};
    let ruby = round_trip::<Answer>(json!({"found": {"cut": "ruby", "carat": 2}})).0;
    assert!(matches!(ruby.found, Some(Gem::Ruby(ruby)) if ruby.carat == Some(2)));
    let none: Answer = serde_json::from_value(json!({"found": null})).expect("it may be null");
    assert!(none.found.is_none());
    assert_eq!(won::<Gem>(json!({"cut": "Found"})), "Unknown");
}

#[test]
fn a_base_is_a_choice_of_what_is_built_on_it() {
    use crate::bases::types::{Cat, Parrot, Pet, PostBasesResponse, Shape};
    let friend = json!({"petType": "Dog", "name": "d", "bark": "b"});
    let cat = json!({"petType": "cat", "name": "n", "friend": friend, "lives": 9});
    assert_eq!(won::<Pet>(cat.clone()), "Cat");
    assert_eq!(won::<Pet>(json!({"petType": "pet", "name": "n"})), "Pet");
    let parrot = json!({"petType": "Parrot", "name": "n"});
    assert_eq!(won::<Pet>(parrot.clone()), "Parrot");
    assert_eq!(round_trip::<Parrot>(parrot).0.name, "n");
    assert_eq!(won::<Pet>(json!({"petType": "fish", "fins": 3})), "Unknown");
    assert_eq!(
        won::<Shape>(json!({"form": "Square", "side": 1.5})),
        "Square"
    );
    let friend = round_trip::<Cat>(cat.clone()).0.friend;
    assert!(matches!(friend.as_deref(), Some(Pet::Dog(dog)) if dog.bark.as_deref() == Some("b")));
    let owned = json!({"petType": "cat", "name": "n", "owner": "o"});
    let (value, _) = round_trip::<PostBasesResponse>(json!({"pets": [cat], "owned": owned}));
    let person = value.owned.and_then(|owned| owned.owner);
    assert_eq!(person.as_deref(), Some("o"));
}

#[test]
fn where_one_kind_is_known_others_do_not_fail() {
    use crate::only_heirs::types::{PostOnlyHeirsResponse, Ticket, Vehicle};
    assert_eq!(won::<Vehicle>(json!({"kind": "Car", "doors": 4})), "Car");
    let boat = json!({"kind": "Boat", "sails": 2});
    assert_eq!(won::<Vehicle>(boat.clone()), "Unknown");
    let single = json!({"fare": "single", "price": 3});
    assert_eq!(won::<Ticket>(single), "Single");
    assert_eq!(won::<Ticket>(json!({"fare": "return"})), "Unknown");
    let rented = json!({"kind": "Boat", "until": "u"});
    let answer = json!({"vehicle": boat, "rented": rented, "text": "t"});
    let (value, written) = round_trip::<PostOnlyHeirsResponse>(answer.clone());
    assert_eq!(value.text.as_deref(), Some("t"));
    assert_eq!(written, answer);
}

#[test]
fn a_tag_that_a_variant_does_not_have_is_written_with_it() {
    use crate::added_tags::types::{Batch, Copy, Job, Work};
    let copy = json!({"kind": "copy", "from": "f", "deep": true});
    assert_eq!(won::<Job>(copy.clone()), "Copy");
    assert_eq!(won::<Job>(json!({"kind": "Named"})), "Named");
    assert_eq!(won::<Job>(json!({"kind": "Undo", "job": copy})), "Undo");
    let batch = json!({"kind": "batch", "jobs": [copy.clone(), {"kind": "batch", "jobs": []}]});
    assert_eq!(won::<Job>(batch.clone()), "Batch");
    assert_eq!(won::<Work>(batch), "Job");
    let clone = json!({"kind": "clone", "from": "f", "deep": true});
    assert_eq!(round_trip::<Job>(clone).1, copy);
    let made = Job::from(Batch::new().jobs([Job::from(Copy::new("f"))]));
    let text = serde_json::to_string(&made).expect("it is JSON");
    assert_eq!(
        text,
        r#"{"kind":"batch","jobs":[{"kind":"copy","from":"f"}]}"#
    );
}

#[test]
fn a_tag_among_members_that_are_kept_is_written_once_and_as_it_was() {
    use crate::added_tags::types::{Event, Opened, Work};
    let opened = |tag: &str| json!({"event": tag, "by": "b", "more": [1]});
    assert_eq!(won::<Event>(opened("reopened")), "Opened");
    assert_eq!(won::<Event>(opened("opened")), "Opened");
    assert_eq!(won::<Event>(json!({"event": "Closed", "a": "b"})), "Closed");
    assert_eq!(won::<Event>(json!({"event": "Free", "n": 1})), "Free");
    assert_eq!(won::<Event>(json!(5)), "Free");
    let made = serde_json::to_value(Event::from(Opened::new().by("b")));
    assert_eq!(
        made.expect("it is JSON"),
        json!({"event": "opened", "by": "b"})
    );
    let outer = json!({"kind": "event", "event": "opened", "by": "b"});
    assert_eq!(won::<Work>(outer), "Event");
}

#[test]
fn heirs_of_a_base_are_written_with_the_tag_that_none_of_them_has() {
    use crate::added_tags::types::{Shape, Square};
    assert_eq!(
        won::<Shape>(json!({"shape": "Circle", "area": 3.0, "radius": 1.0})),
        "Circle"
    );
    let made = serde_json::to_value(Shape::from(Square::new().side(2.0)));
    assert_eq!(
        made.expect("it is JSON"),
        json!({"shape": "Square", "side": 2.0})
    );
}

#[test]
fn what_is_built_on_heirs_is_a_variant_of_the_base() {
    use crate::generations::types::{Dog, Pet, Plant, PostGenerationsResponse, Puppy};
    let puppy = json!({"kind": "Puppy", "bark": "wuff", "weeks": 3});
    assert_eq!(won::<Pet>(puppy.clone()), "Puppy");
    assert_eq!(won::<Pet>(json!({"kind": "Runt", "weeks": 3})), "Runt");
    assert_eq!(won::<Pet>(json!({"kind": "dog", "bark": "wuff"})), "Dog");
    assert_eq!(won::<Pet>(json!({"kind": "cat"})), "Unknown");
    assert_eq!(
        to_value(Pet::from(Puppy::new("Puppy", 3))).ok(),
        Some(json!({"kind": "Puppy", "weeks": 3}))
    );
    // What has no discriminator itself stays what it is.
    let answer = round_trip::<PostGenerationsResponse>(json!({"dog": {"kind": "dog"}})).0;
    assert_eq!(answer.dog, Some(Dog::new("dog")));
    for (sort, variant) in [
        ("Moss", "Moss"),
        ("tree", "Tree"),
        ("oak", "Oak"),
        ("OldTree", "OldTree"),
        ("fern", "Unknown"),
    ] {
        assert_eq!(won::<Plant>(json!({"sort": sort})), variant);
    }
}

#[test]
fn a_base_that_is_built_on_another_is_a_choice_within_a_choice() {
    use crate::generations::types::{Bird, Fish, Left, Pet, Right, Shark};
    let parrot = json!({"kind": "Parrot", "wings": 2, "word": "hello"});
    assert_eq!(won::<Bird>(parrot.clone()), "Parrot");
    let pet = round_trip::<Pet>(parrot).0;
    assert!(matches!(pet, Pet::Bird(Bird::Parrot(parrot)) if parrot.wings == Some(2)));
    let bird = round_trip::<Pet>(json!({"kind": "bird", "wings": 2})).0;
    assert!(matches!(bird, Pet::Bird(Bird::Bird(bird)) if bird.wings == Some(2)));
    let macaw = json!({"kind": "ara", "blue": true});
    assert_eq!(won::<Pet>(macaw.clone()), "Macaw");
    assert_eq!(won::<Bird>(macaw), "Macaw");
    let saw = json!({"family": "Shark", "shark": "saw", "teeth": 46});
    assert_eq!(won::<Shark>(saw.clone()), "SawShark");
    let fish = round_trip::<Fish>(saw).0;
    assert!(matches!(fish, Fish::Shark(Shark::SawShark(shark)) if shark.teeth == Some(46)));
    let named = json!({"family": "SawShark", "shark": "saw"});
    assert!(matches!(
        round_trip::<Fish>(named).0,
        Fish::Shark(Shark::SawShark(_))
    ));
    let new = json!({"family": "Shark", "shark": "new", "n": 1});
    assert!(matches!(
        round_trip::<Fish>(new).0,
        Fish::Shark(Shark::Unknown(_))
    ));
    for (side, shown) in [
        ("right", "Right(Unknown"),
        ("Righter", "Right(Righter"),
        ("left", "Unknown"),
    ] {
        let left = round_trip::<Left>(json!({"side": side})).0;
        assert!(format!("{left:?}").starts_with(shown), "{left:?}");
    }
    assert_eq!(won::<Right>(json!({"side": "left"})), "Unknown");
}

#[test]
fn a_tag_that_the_type_may_leave_out_is_written() {
    use crate::added_tags::types::{Command, Device, Fan, Lamp, Start, Stop};
    let sent = |device: Device| to_value(&device).expect("it can be written");
    let lamp = json!({"kind": "lamp", "watts": 5});
    assert_eq!(sent(Lamp::new(5).into()), lamp);
    assert_eq!(won::<Device>(lamp), "Lamp");
    assert_eq!(won::<Device>(json!({"kind": "torch", "watts": 5})), "Lamp");
    assert_eq!(sent(Fan::new().into()), json!({"kind": "Fan"}));
    let commands: [(Command, Value); 3] = [
        (Start::new().at(3).into(), json!({"verb": "start", "at": 3})),
        (Stop::new().into(), json!({"verb": "stop"})),
        (Stop::new().verb("halt").into(), json!({"verb": "halt"})),
    ];
    for (command, written) in commands {
        let call = client().added_tags().put_added_tags(command);
        assert_eq!(body(&call), written);
    }
}

#[test]
fn a_discriminator_holds_where_its_choice_is_a_variant() {
    use crate::added_tags::types::Order;
    let copy = json!({"id": 1, "kind": "copy", "from": "f", "after": 2});
    assert_eq!(won::<Order>(copy), "Step");
    assert_eq!(won::<Order>(json!({"id": 1, "seconds": 5})), "Pause");
}

#[test]
fn texts_go_to_the_variant_that_knows_them() {
    use crate::overlaps::types::{
        GetOverlapsResponseKey as Key, GetOverlapsResponseReach as Reach,
        GetOverlapsResponseWhen as When,
    };
    let keys = [
        ("calm", "Mood"),
        ("0b0a7e33-2d1a-4c37-9e84-1f6a7d3b8c20", "Uuid"),
        ("10.0.0.1", "Address"),
        ("https://example.com", "Site"),
        ("any other", "Name"),
    ];
    for (text, variant) in keys {
        assert_eq!(won::<Key>(json!(text)), variant);
    }
    assert_eq!(won::<When>(json!("2026-02-28")), "Date");
    assert_eq!(won::<When>(json!("2026-02-28T13:00:00+01:00")), "DateTime");
    assert_eq!(won::<When>(json!("tomorrow")), "String");
    assert_eq!(won::<Reach>(json!("a@example.com")), "Email");
    assert_eq!(won::<Reach>(json!("::1")), "Ipv6");
    assert_eq!(won::<Reach>(json!("wild")), "Mood");
}

#[test]
fn numbers_and_lists_go_to_the_variant_that_takes_them() {
    use crate::overlaps::types::{
        GetOverlapsResponse, GetOverlapsResponseCount as Count, GetOverlapsResponseInner as Inner,
        GetOverlapsResponseMatrix as Matrix,
    };
    assert_eq!(won::<Count>(json!(7)), "Integer");
    assert_eq!(won::<Count>(json!(0.5)), "Number");
    let unlisted = serde_json::from_value(json!(8));
    assert!(matches!(unlisted, Ok(Count::Number(_))));
    assert_eq!(won::<Matrix>(json!(["a"])), "List");
    assert_eq!(won::<Matrix>(json!([1])), "Numbers");
    assert_eq!(won::<Matrix>(json!([[1], []])), "Lists");
    assert_eq!(won::<Inner>(json!([1])), "List");
    assert_eq!(won::<Inner>(json!(true)), "Boolean");
    let json = json!({"word": "high", "digits": 3, "either": false, "text": "abc"});
    assert_eq!(round_trip::<GetOverlapsResponse>(json.clone()).1, json);
    let (value, _) = round_trip::<GetOverlapsResponse>(json!({"nothing": null}));
    assert_eq!(value.nothing, None);
}

#[test]
fn listed_and_further_members_speak_against_a_variant() {
    use crate::overlaps::types::GetOverlapsResponseState as State;
    let of = |status: &str| json!({"id": 1, "status": status});
    assert_eq!(won::<State>(of("shut")), "Shut");
    assert_eq!(won::<State>(of("open")), "Open");
}

#[test]
fn formats_of_members_decide_where_the_members_are_the_same() {
    use crate::overlaps::types::GetOverlapsResponseRange as Range;
    let of = |first: &str, zone: &str| json!({"first": first, "zone": zone});
    assert_eq!(won::<Range>(of("10.0.0.1", "z")), "Old");
    assert_eq!(won::<Range>(of("::1", "z")), "New");
    assert_eq!(won::<Range>(json!({"first": "::1"})), "New");
    assert_eq!(won::<Range>(of("a.example.com", "urn:z")), "Site");
    // No format fits: the texts are read all the same.
    assert_eq!(won::<Range>(of("a.example.com", "z")), "Old");
}

#[test]
fn of_objects_that_suit_equally_the_one_that_keeps_more_is_taken() {
    use crate::overlaps::types::GetOverlapsResponseBoard as Board;
    let of = |cell: Value| json!({"cells": [{"id": 1}, cell]});
    assert_eq!(won::<Board>(of(json!({"id": 2}))), "Plain");
    assert_eq!(won::<Board>(of(json!({"id": 2, "name": "n"}))), "Full");
    let (board, written) = round_trip::<Board>(of(json!({"id": 2, "name": null})));
    assert!(matches!(board, Board::Plain(_)));
    assert_eq!(written, of(json!({"id": 2})));
}

#[test]
fn choices_within_choices_do_not_double_the_time_with_each_level() {
    use crate::overlaps::types::Step;
    let chain = |end: Value| (0..40).fold(end, |next, _| json!({"next": next}));
    serde_json::from_value::<Step>(chain(json!({"right": 1}))).expect("it is a step");
    serde_json::from_value::<Step>(chain(json!({"other": 1}))).expect("it is a step");
    serde_json::from_value::<Step>(chain(json!(true))).expect_err("it is no step at its end");
    // Each variant loses as much as the other, whatever is beside it: a trial costs what it is tried on.
    let wide = vec![json!(1); 20_000];
    serde_json::from_value::<Step>(chain(json!({"data": wide, "other": 1}))).expect("it is a step");
    // The trials of one value are none of the next one's.
    assert_eq!(won::<Step>(json!({"next": {"right": 1}})), "Left");
}
