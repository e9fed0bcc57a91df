use std::fmt::Write;

use beatpass_generator::diagnostics::Pointer;
use serde_json::json;

use crate::{SOUND, load_clean, try_load};

/// An overlay of this version with these actions.
fn overlay(version: &str, actions: &str) -> String {
    format!("overlay: {version}\ninfo: {{title: T, version: '1'}}\nactions:\n{actions}")
}

/// What the sound document becomes.
fn apply(version: &str, actions: &str) -> serde_json::Value {
    load_clean(SOUND, &[&overlay(version, actions)]).value
}

fn transcript(overlays: &[&str]) -> String {
    let mut transcript = String::new();
    for overlay in overlays {
        let (_, said) = try_load(SOUND, &[overlay]);
        assert_ne!(said, "", "nothing was said about\n{overlay}");
        write!(transcript, "{}\n-----\n{said}\n=====\n", overlay.trim_end())
            .expect("a string takes all text");
    }
    transcript
}

#[test]
fn objects_merge_and_keep_their_order() {
    let value = apply(
        "1.0.0",
        "- target: $.info\n  description: R\n  update: {version: '2', x-a: {b: 1}, title: T}\n",
    );
    assert_eq!(
        value["info"].to_string(),
        r#"{"title":"T","version":"2","x-a":{"b":1}}"#
    );
    let value = apply(
        "1.0.0",
        "- target: $\n  description: R\n  update: {info: {x-a: 1}, x-b: 2}\n",
    );
    assert_eq!(
        (&value["info"]["x-a"], &value["x-b"]),
        (&json!(1), &json!(2))
    );
}

#[test]
fn arrays_concatenate() {
    let names = |actions: &str| {
        let value = apply("1.0.0", actions);
        value["tags"]
            .as_array()
            .expect("tags are an array")
            .iter()
            .map(|tag| tag["name"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        names("- target: $\n  description: R\n  update: {tags: [{name: A}, {name: B}]}\n"),
        ["Search", "Tracks", "A", "B"]
    );
    assert_eq!(
        names("- target: $.tags\n  description: R\n  update: [{name: A}, {name: B}]\n"),
        ["Search", "Tracks", "A", "B"]
    );
    assert_eq!(
        names("- target: $.tags\n  description: R\n  update: {name: A}\n"),
        ["Search", "Tracks", "A"]
    );
}

#[test]
fn nodes_are_removed() {
    let value = apply(
        "1.0.0",
        "- target: $.tags[?@.name=='Search']\n  description: R\n  remove: true\n",
    );
    assert_eq!(value["tags"], json!([{"name": "Tracks"}]));
    let value = apply(
        "1.0.0",
        "- target: $.tags[*]\n  description: R\n  remove: true\n",
    );
    assert_eq!(value["tags"], json!([]));
    let value = apply(
        "1.0.0",
        "- target: $..tags\n  description: R\n  remove: true\n",
    );
    assert_eq!(value.get("tags"), None);
}

#[test]
fn actions_apply_one_after_the_other_and_overlays_too() {
    let first = overlay(
        "1.0.0",
        "- target: $.tags\n  description: R\n  remove: true\n- target: $\n  description: R\n  update: {tags: [{name: A}]}\n",
    );
    let second = overlay(
        "1.1.0",
        "- target: $.tags[0].name\n  description: R\n  update: B\n",
    );
    assert_eq!(
        load_clean(SOUND, &[&first, &second]).value["tags"],
        json!([{"name": "B"}])
    );
}

#[test]
fn version_1_1_copies_and_replaces() {
    let value = apply(
        "1.1.0",
        "- target: $.info\n  description: R\n  update: {x-a: {}}\n- target: $.info['x-a']\n  description: R\n  copy: $.tags[0]\n",
    );
    assert_eq!(value["info"]["x-a"], json!({"name": "Search"}));
    let value = apply(
        "1.1.0",
        "- target: $.tags\n  description: R\n  copy: $.tags\n- target: $.tags[2,3].name\n  description: R\n  update: Copy\n",
    );
    assert_eq!(
        value["tags"],
        json!([{"name": "Search"}, {"name": "Tracks"}, {"name": "Copy"}, {"name": "Copy"}])
    );
}

#[test]
fn origins_are_known() {
    let first = overlay(
        "1.0.0",
        "- target: $.info\n  description: R\n  update: {version: '2', x-a: {b: [1]}}\n",
    );
    let second = overlay(
        "1.1.0",
        "- target: $.tags[0]\n  description: R\n  remove: true\n- target: $.tags\n  description: R\n  update: {name: A}\n- target: $.info\n  description: R\n  update: {x-c: {}}\n- target: $.info['x-c']\n  description: R\n  copy: $.tags[0]\n",
    );
    let document = load_clean(SOUND, &[&first, &second]);
    let origin = |pointer: &str| {
        let pointer = Pointer::parse(pointer).expect("the tests write pointers right");
        document
            .origins
            .of(&pointer)
            .map(|place| (place.overlay, place.action, place.pointer.to_string()))
    };
    assert_eq!(origin("/info/title"), None);
    assert_eq!(origin("/info"), None);
    assert_eq!(
        origin("/info/version"),
        Some((0, 0, "/actions/0/update/version".to_owned()))
    );
    assert_eq!(
        origin("/info/x-a/b/0"),
        Some((0, 0, "/actions/0/update/x-a/b/0".to_owned()))
    );
    assert_eq!(origin("/tags/0/name"), None);
    assert_eq!(
        origin("/tags/1/name"),
        Some((1, 1, "/actions/1/update/name".to_owned()))
    );
    assert_eq!(
        origin("/info/x-c"),
        Some((1, 2, "/actions/2/update/x-c".to_owned()))
    );
    assert_eq!(
        origin("/info/x-c/name"),
        Some((1, 3, "/actions/3/copy".to_owned()))
    );
}

#[test]
fn diagnostics_point_to_the_overlay_or_to_where_the_document_has_it() {
    let wrong = "- target: $.tags[0]\n  description: R\n  remove: true\n- target: $.tags\n  description: R\n  update: [{name: 5}]\n- target: $.info\n  description: R\n  update: {titel: U}\n";
    let (_, said) = try_load(
        &SOUND.replace("name: Tracks", "nmae: Tracks"),
        &[&overlay("1.0.0", wrong)],
    );
    golden!(said);
}

#[test]
fn copies_are_shown_at_the_action() {
    let (_, said) = try_load(
        &SOUND.replace("Search", "Search\n  nmae: a"),
        &[&overlay(
            "1.1.0",
            "- target: $.tags\n  description: R\n  copy: $.tags\n",
        )],
    );
    golden!(said);
}

#[test]
fn faults_of_overlays() {
    golden!(transcript(&[
        "[]",
        "overlay: 2.0.0\ninfo: {title: T, version: '1'}\nactions: []\n",
        "overlay: 1.0\ninfo: {title: T, version: '1'}\nactions: []\n",
        "info: {title: T, version: '1'}\nactions: []\n",
        "overlay: 1.0.0\nacitons: []\ninfo: {title: T}\nextends: 5\n",
        "overlay: 1.0.0\ninfo: T\nactions: {}\n",
        &overlay("1.0.0", "- 5\n"),
        &overlay("1.0.0", "- description: R\n  remove: true\n"),
    ]));
}

#[test]
fn faults_of_actions() {
    golden!(transcript(&[
        &overlay("1.0.0", "- target: $.info\n  description: R\n"),
        &overlay(
            "1.0.0",
            "- target: $.tags\n  description: R\n  update: {name: A}\n  remove: true\n"
        ),
        &overlay(
            "1.0.0",
            "- target: $.tags\n  description: R\n  remove: false\n"
        ),
        &overlay(
            "1.0.0",
            "- target: $.tags\n  description: R\n  remove: yes\n"
        ),
        &overlay(
            "1.0.0",
            "- target: $.tags\n  description: R\n  updaet: {name: A}\n"
        ),
        &overlay(
            "1.0.0",
            "- target: $.tags\n  description: ''\n  remove: true\n"
        ),
        &overlay("1.0.0", "- target: $.tags\n  remove: true\n"),
        &overlay(
            "1.0.0",
            "- target: $.info\n  description: R\n  copy: $.tags[0]\n"
        ),
        &overlay(
            "1.0.0",
            "- target: $.info.title\n  description: R\n  update: U\n"
        ),
    ]));
}

/// A path whose placeholder has another name is the same, however long the name is.
#[test]
fn targets_that_were_renamed() {
    let item = "{get: {operationId: get, tags: [Tracks], responses: {'204': {description: Done}}}}";
    let document = format!(
        "{}paths:\n  /tracks/{{recordingId}}: {item}\n  /albums: {item}\n",
        crate::HEAD
    );
    let said = |target: &str| {
        let action = format!("- target: {target}\n  description: R\n  remove: true\n");
        crate::try_load(&document, &[&overlay("1.1.0", &action)]).1
    };
    for (target, meant) in [
        (
            "$.paths['/tracks/{id}'].get.tags",
            "$.paths['/tracks/{recordingId}'].get.tags",
        ),
        ("$.paths['/album'].get", "$.paths['/albums'].get"),
        ("$.path['/albums']", "$.paths['/albums']"),
    ] {
        let help = format!("help: did you mean `{meant}`? Else delete the action");
        assert!(said(target).contains(&help), "{}", said(target));
    }
    for target in [
        "$.paths['/nothing'].get",
        "$.paths.*.gte",
        "$.tags[?@.name=='a']",
    ] {
        assert!(!said(target).contains("did you mean"), "{}", said(target));
    }
}

#[test]
fn targets_that_do_not_fit() {
    golden!(transcript(&[
        &overlay(
            "1.0.0",
            "- target: $.tags[?@.name=='Serach']\n  description: R\n  remove: true\n"
        ),
        &overlay(
            "1.0.0",
            "- target: tags\n  description: R\n  remove: true\n"
        ),
        &overlay("1.0.0", "- target: 5\n  description: R\n  remove: true\n"),
        &overlay("1.0.0", "- target: $\n  description: R\n  remove: true\n"),
        &overlay(
            "1.0.0",
            "- target: $.info\n  description: R\n  update: [1]\n"
        ),
        &overlay(
            "1.1.0",
            "- target: $.info.title\n  description: R\n  update: {a: 1}\n"
        ),
        &overlay(
            "1.1.0",
            "- target: $.tags..*\n  description: R\n  update: [1]\n"
        ),
        &overlay(
            "1.1.0",
            "- target: $.info\n  description: R\n  copy: $.tags[*]\n"
        ),
        &overlay(
            "1.1.0",
            "- target: $.info\n  description: R\n  copy: $.nothing\n"
        ),
        &overlay(
            "1.0.0",
            "- target: $.info\n  description: R\n  update: {title: T}\n"
        ),
    ]));
}

#[test]
fn copies_of_copies_end() {
    let wide = overlay(
        "1.1.0",
        &"- target: $.tags\n  description: R\n  copy: $.tags\n".repeat(40),
    );
    let (_, said) = try_load(SOUND, &[&wide]);
    assert!(said.starts_with("error[overlay-size]"), "{said}");
    golden!(
        "overlays_that_write_too_much",
        said.split("\n\n").next().unwrap_or_default()
    );
    let actions = "- target: $\n  description: R\n  update: {x-a: {b: {}}}\n- target: $['x-a'].b\n  description: R\n  copy: $\n";
    let deep = overlay(
        "1.1.0",
        &(actions.to_owned() + &"- target: $['x-a'].b\n  description: R\n  copy: $\n".repeat(200)),
    );
    let (_, said) = try_load(SOUND, &[&deep]);
    assert!(
        said.contains("error[nesting]") || said.contains("error[overlay-size]"),
        "{said}"
    );
}
