use beatpass_generator::api::Shape;
use serde_json::{Map, Value, json};

use crate::{component, planned, together};

fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Every way through sixteen choices that hold each other would be looked through, eight steps deep: more than anyone waits for.
#[test]
fn choices_that_hold_each_other_are_looked_through_once() {
    const COUNT: usize = 16;
    let name = |index: usize| format!("Choice{index}");
    let mut schemas = Map::new();
    schemas.insert("Track".to_owned(), reference("Choice0"));
    for index in 0..COUNT {
        let kind = json!({"type": "string", "enum": [format!("k{index}")]});
        let leaf = json!({"type": "object", "required": ["kind"], "properties": {"kind": kind}});
        schemas.insert(format!("Leaf{index}"), leaf);
        let others = (0..COUNT).filter(|other| *other != index);
        let mut variants: Vec<Value> = others.map(|other| reference(&name(other))).collect();
        variants.push(reference(&format!("Leaf{index}")));
        schemas.insert(name(index), json!({ "oneOf": variants }));
    }
    let (planned, _) = planned(&schemas.into());
    assert!(matches!(
        component(&planned, "Track").shape,
        Shape::Choice(_)
    ));
}

#[test]
fn values_within_a_variant_tell_it_from_others_though_it_lists_them_twice() {
    let object = |kind: &str, member: &str| {
        let kind = json!({"type": "string", "enum": [kind]});
        json!({"type": "object", "required": ["kind"], "properties": {"kind": kind, member: {"type": "string"}}})
    };
    let (planned, said) = planned(&json!({
        "Track": {"oneOf": [reference("Sound"), reference("Picture")]},
        "Sound": {"oneOf": [object("sound", "a"), object("sound", "b")]},
        "Picture": object("picture", "c"),
    }));
    assert_eq!(said, "");
    let Shape::Choice(choice) = &component(&planned, "Track").shape else {
        panic!("it is a choice");
    };
    let tag = choice.tag.as_ref().expect("`kind` tells them apart");
    assert_eq!(tag.property, "kind");
    assert_eq!(tag.values, [["sound"], ["picture"]]);
}

#[test]
fn objects_that_only_choose_what_is_required_are_parts() {
    let base =
        json!({"type": "object", "properties": {"x": {"type": "string"}, "y": {"type": "string"}}});
    let sets = json!([{"required": ["x"]}, {"required": ["y"]}]);
    let (shape, said) = together(&[base.clone(), json!({"type": "object", "oneOf": sets})]);
    assert_eq!(said, "");
    let Shape::Object(object) = shape else {
        panic!("it is an object");
    };
    assert_eq!(object.one_of_required, [[["x"], ["y"]]]);
    let (shape, _) = together(&[base, json!({"type": "object", "anyOf": sets})]);
    let Shape::Object(object) = shape else {
        panic!("it is an object");
    };
    assert_eq!(object.any_of_required, [[["x"], ["y"]]]);
}
