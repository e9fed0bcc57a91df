//! Names as they are in documents, and what they become.

use super::*;

#[test]
fn wire_names_become_identifiers() {
    let fields = [
        "g-recaptcha-response",
        "currentXP",
        "type",
        "self",
        "3d",
        "",
        "+1",
        "per_page",
        "größe",
        "A#/Bb",
    ];
    let names: Vec<_> = fields.map(field_name).to_vec();
    assert_eq!(
        names,
        [
            "g_recaptcha_response",
            "current_xp",
            "r#type",
            "self_",
            "n3d",
            "empty",
            "plus_1",
            "per_page",
            "größe",
            "a_sharp_bb"
        ]
    );
    let types: Vec<_> = ["getXPSources", "30d", "none", "Self", "CURRENT_USER"]
        .map(type_name)
        .to_vec();
    assert_eq!(
        types,
        ["GetXpSources", "N30d", "None", "Self_", "CurrentUser"]
    );
}

#[test]
fn names_of_modules_are_ascii() {
    let names: Vec<_> = ["Größe (cm)", "名前", "", "mod"].map(module_name).to_vec();
    assert_eq!(names, ["gr_e_cm", "tag", "empty", "mod_"]);
}

#[test]
fn a_taken_name_gets_a_number() {
    let mut scope = Scope::types();
    assert_eq!(
        [
            scope.take("Track".into()),
            scope.take("Track".into()),
            scope.take("Error".into())
        ],
        ["Track", "Track2", "Error2"]
    );
    let selves = ["Self_", "Self_", "r#type", "r#type"].map(|name| scope.take(name.to_owned()));
    assert_eq!(selves, ["Self_", "Self2", "r#type", "type2"]);
}

#[test]
fn setters_do_not_hide_the_methods_of_calls() {
    let mut scope = Scope::inputs();
    assert_eq!(scope.take_field("timeout".into()), "timeout_");
}
