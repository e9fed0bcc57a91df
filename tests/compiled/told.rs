//! Tags that are absent, that stand for another variant, or of which there are several.

use serde_json::{json, to_value};

use crate::chosen::won;
use crate::{body, client, round_trip};

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
