//! Values as trees of texts, also in a build with `serde_json`'s feature `arbitrary_precision`.

use serde_json::json;

use crate::runtime::ParameterTree;

#[test]
fn numbers_are_literals_whatever_features_a_build_has() {
    let value = json!({"even": 2.0, "float": 2.5, "list": [0.1, -1], "small": 1e-7, "whole": 18_446_744_073_709_551_615_u64});
    let expected =
        r#"{"even":2,"float":2.5,"list":[0.1,-1],"small":0.0000001,"whole":18446744073709551615}"#;
    assert_eq!(ParameterTree::of(&value).text(), expected);
}

#[test]
fn objects_of_one_text_stay_objects() {
    for object in [json!({"a": "1"}), json!({"": "text"})] {
        assert_eq!(ParameterTree::of(&object).text(), object.to_string());
    }
}
