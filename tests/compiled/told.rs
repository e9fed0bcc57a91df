//! Tags that are absent, that stand for another variant, or of which there are several.

use serde_json::{json, to_value};

use crate::chosen::won;
use crate::{body, client, round_trip};

#[test]
fn a_name_that_is_mapped_to_another_variant_is_that_ones() {
    use crate::taken_names::types::{Animal, Plant};
    assert_eq!(won::<Animal>(json!({"kind": "Cat", "bark": "b"})), "Dog");
    assert_eq!(won::<Animal>(json!({"kind": "Cat"})), "Dog");
    assert_eq!(won::<Animal>(json!({"kind": "tom", "claws": 18})), "Cat");
    assert_eq!(won::<Plant>(json!({"kind": "Tree", "fronds": 3})), "Fern");
    assert_eq!(won::<Plant>(json!({"kind": "Fern", "height": 3})), "Tree");
    assert_eq!(won::<Plant>(json!({"kind": "Moss"})), "Fern");
    let damp = json!({"kind": "peat", "damp": true});
    assert_eq!(won::<Plant>(damp), "Moss");
}

#[test]
fn what_is_built_on_several_bases_has_the_tags_of_all() {
    use crate::several_bases::types::{All, Camper, Dwelling, Vehicle};
    let camper = json!({"vehicle": "camper", "dwelling": "van", "beds": 2});
    assert_eq!(won::<Vehicle>(camper.clone()), "Camper");
    assert_eq!(won::<Dwelling>(camper.clone()), "Camper");
    let car = json!({"vehicle": "Car", "dwelling": "van"});
    assert!(matches!(round_trip::<Vehicle>(car).0, Vehicle::Car(_)));
    let camper: Camper = serde_json::from_value(camper).expect("it is one");
    let all = All::new().vehicle(camper.clone()).dwelling(camper.clone());
    let sent = body(&client().several_bases().post_several_bases(all));
    let written = to_value(&camper).expect("it can be written");
    assert_eq!(sent, json!({"vehicle": written, "dwelling": written}));
    assert_eq!(written["dwelling"], "van");
}

#[test]
fn an_object_without_its_tag_stays_without_it() {
    use crate::absent_tags::types::{Note, Part, Text};
    assert_eq!(won::<Note>(json!({})), "Unknown");
    assert_eq!(won::<Note>(json!({"text": "t"})), "Unknown");
    assert_eq!(won::<Note>(json!({"kind": "Text", "text": "t"})), "Text");
    assert_eq!(won::<Part>(json!({"text": "t"})), "Break");
    assert_eq!(won::<Part>(json!({"kind": "Text"})), "Text");
    let made = to_value(Note::from(Text::new().text("t"))).expect("it can be written");
    assert_eq!(made, json!({"kind": "Text", "text": "t"}));
}
