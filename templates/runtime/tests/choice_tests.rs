//! Choices without a tag.

use super::sample::{Album, ArtistRef, Either, Item, TrackId};
use crate::runtime::{Blank, ParameterValue};

fn item(text: &str) -> Result<Item, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

#[test]
fn the_kind_of_value_decides() {
    assert_eq!(item("3"), Ok(Item::Count(3)));
    assert_eq!(item("3.5"), Ok(Item::Share(3.5)));
    assert_eq!(item("null"), Ok(Item::Nothing(())));
    assert_eq!(item(r#"["a"]"#), Ok(Item::Names(vec!["a".to_owned()])));
    assert_eq!(item("\"a\""), Ok(Item::Text("a".to_owned())));
    let kinds = "object or object or object or array or integer or number or string or null";
    let refused =
        format!("invalid type: boolean `true`, expected Item ({kinds}) at line 1 column 4");
    assert_eq!(item("true"), Err(refused));
}

#[test]
fn among_objects_the_members_decide() {
    let album = |title: &str, price| {
        Item::Album(Album {
            title: title.to_owned(),
            price,
        })
    };
    assert_eq!(item(r#"{"title":"T"}"#), Ok(album("T", None)));
    assert_eq!(
        item(r#"{"title":"T","price":2,"id":1}"#),
        Ok(album("T", Some(2.0)))
    );
    assert!(matches!(item(r#"{"id":1,"other":2}"#), Ok(Item::Open(open)) if open.extra.len() == 1));
    let track = r#"{"id":1,"kind":"genre","parts":[],"ends_at":null}"#;
    assert!(matches!(item(track), Ok(Item::Track(track)) if track.id == TrackId::new(1)));
}

#[test]
fn what_the_best_variant_says_is_the_error() {
    let three = if cfg!(feature = "arbitrary-precision") {
        "number"
    } else {
        "integer `3`"
    };
    let wrong = format!("invalid type: {three}, expected a string at line 1 column 11");
    assert_eq!(item(r#"{"title":3}"#), Err(wrong));
    let missing = "missing field `id` at line 1 column 2";
    assert_eq!(item("{}"), Err(missing.to_owned()));
}

#[test]
fn one_object_variant_is_read_without_a_detour() {
    let either = |text| serde_json::from_str::<Either>(text).map_err(|error| error.to_string());
    assert_eq!(either("false"), Ok(Either::Flag(false)));
    assert_eq!(
        either(r#"[{"title":"T"}]"#),
        Ok(Either::List(vec![Album {
            title: "T".to_owned(),
            price: None
        }]))
    );
    let place = either("{\"title\":\n\"T\",\"price\":\"x\"}");
    assert_eq!(
        place,
        Err("invalid type: string \"x\", expected f64 at line 2 column 15".to_owned())
    );
    let none = either("3");
    assert_eq!(none, Err("invalid type: integer `3`, expected Either (object or array or boolean) at line 1 column 1".to_owned()));
}

#[test]
fn a_text_can_be_a_variant() {
    let read: Vec<ArtistRef> = serde_json::from_str(r#"[5,"CURRENT_USER"]"#).expect("valid");
    assert_eq!(
        read,
        [ArtistRef::Id(TrackId::new(5)), ArtistRef::CurrentUser]
    );
    assert_eq!(
        serde_json::to_string(&read).expect("writes"),
        r#"[5,"CURRENT_USER"]"#
    );
    let mut texts = Vec::new();
    read.each(&mut |text| texts.push(text.to_owned()));
    assert_eq!(texts, ["5", "CURRENT_USER"]);
    let error = serde_json::from_str::<ArtistRef>("\"ME\"").expect_err("another text");
    assert_eq!(
        error.to_string(),
        "invalid type: string \"ME\", expected ArtistRef (integer or \"CURRENT_USER\") at line 1 column 4"
    );
    assert_eq!(ArtistRef::blank(), ArtistRef::Id(TrackId::new(0)));
}

#[test]
fn every_variant_survives_a_round_trip() {
    for text in [
        "3",
        "3.5",
        "null",
        r#"["a"]"#,
        "\"a\"",
        r#"{"title":"T","price":2.5}"#,
        r#"{"id":1,"other":2}"#,
    ] {
        assert_eq!(
            serde_json::to_string(&item(text).expect("valid")).expect("writes"),
            text
        );
    }
}
