//! Overlay actions follow what they are about, whichever way they are written, and never go by mistake.

use beatpass_generator::import::{Import, Void};
use serde_json::Value;

use crate::request::{ALIASES, HEAD, overlay, overlay_at, with_overlays};

const DOCUMENT: &str = "paths:
  /a/{id}:
    get:
      operationId: a
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {'204': {description: D.}}
  /b:
    get:
      operationId: b
      responses: {'200': {description: D., content: {application/json: {schema: {$ref: '#/components/schemas/Old'}}}}}
    post:
      operationId: sendB
      responses: {'204': {description: D.}}
components:
  schemas:
    Old: {type: object, properties: {a: {type: string}, b: {type: string}}}
    Kept: {type: object, properties: {c: {type: string}}}
";

fn document() -> String {
    format!("{HEAD}{DOCUMENT}")
}

/// The document with a parameter and a schema renamed.
fn renamed() -> String {
    let document = document().replace("/a/{id}", "/a/{key}");
    let document = document.replace("name: id", "name: key");
    document.replace("/Old'", "/New'").replace(" Old:", " New:")
}

#[track_caller]
fn imported(actions: &str, revision: &str) -> Import {
    with_overlays(&document(), &[overlay(actions)], revision)
}

/// The targets afterwards, all else of the actions being as it was.
#[track_caller]
fn targets(actions: &str, revision: &str) -> Vec<String> {
    let import = imported(actions, revision);
    let read = |text: &str| -> Vec<Value> {
        let value: Value = serde_yaml::from_str(text).expect("it is YAML");
        value["actions"].as_array().cloned().unwrap_or_default()
    };
    let (was, mut is) = (
        read(&overlay(actions).text),
        read(&import.next.overlays[0].text),
    );
    let targets = is
        .iter()
        .map(|action| action["target"].as_str().unwrap_or_default().to_owned());
    let targets = targets.collect();
    for (is, was) in is.iter_mut().zip(&was) {
        is["target"] = was["target"].clone();
    }
    assert_eq!(is, was);
    targets
}

#[test]
fn a_target_that_is_not_written_as_it_is_read_gets_another_all_the_same() {
    let update = "    description: D. S.\n    update: {x-client-method: read}\n";
    for target in [
        "  - target: '$.paths[''/a/{id}''].get'\n",
        "  - target: >-\n      $.paths['/a/{id}'].get\n",
        "  - target: \"$.paths['/a/\\x7bid}'].get\"\n",
        "  # Why.\n  - target: $.paths[\"/a/{id}\"]['get']   # why\n",
    ] {
        let now = targets(&format!("{target}{update}"), &renamed());
        assert!(
            ["$.paths['/a/{key}'].get", "$.paths[\"/a/{key}\"]['get']"].contains(&now[0].as_str()),
            "{now:?}"
        );
    }
    let flow = "  - {target: '$.paths[''/a/{id}''].get', description: D. S., update: {x-client-method: read}}\n";
    assert_eq!(targets(flow, &renamed()), ["$.paths['/a/{key}'].get"]);
    let plain = flow.replace("''", "\"");
    let import = imported(&plain, &renamed());
    assert_eq!(
        import.next.overlays[0].text,
        overlay(&plain.replace("{id}", "{key}")).text
    );
}

#[test]
fn renamed_schemas_are_found_wherever_a_target_names_them() {
    for (target, expected) in [
        (
            "$.components.schemas[\"Old\"].properties.a",
            "$.components.schemas[\"New\"].properties.a",
        ),
        (
            "$['components'][\"schemas\"]['Old'].properties.a",
            "$['components'][\"schemas\"]['New'].properties.a",
        ),
        ("$..schemas.Old.properties.a", "$..schemas.New.properties.a"),
    ] {
        let actions = format!(
            "  - target: {target}\n    description: D. S.\n    update: {{nullable: true}}\n"
        );
        assert_eq!(targets(&actions, &renamed()), [expected]);
    }
}

#[test]
fn actions_on_two_paths_that_become_one_stay() {
    let one = document()
        .replace("  /a/{id}:\n    get:\n", "  /c:\n    put:\n")
        .replace(
            "      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]\n",
            "",
        )
        .replace("  /b:\n    get:\n", "    get:\n");
    let action = |target: &str, name: &str| {
        format!(
            "  - target: {target}\n    description: D. S.\n    update: {{x-client-method: {name}}}\n"
        )
    };
    let actions = [
        "$.paths['/a/{id}'].get",
        "$.paths['/b'].get",
        "$.paths['/b'].post",
    ];
    let names = ["one", "two", "three"];
    let actions = actions
        .iter()
        .zip(names)
        .map(|(target, name)| action(target, name));
    assert_eq!(
        targets(&actions.collect::<String>(), &one),
        [
            "$.paths['/c'].put",
            "$.paths['/c'].get",
            "$.paths['/c'].post"
        ]
    );
}

#[test]
fn an_action_that_goes_takes_nothing_else_along() {
    let gone = document().replace(", b: {type: string}", "");
    let anchored = "  - target: $.components.schemas.Old.properties.b\n    description: &d D. S.\n    update: &u {nullable: true}\n  - target: \
                    $.components.schemas.Kept.properties.c\n    description: *d\n    update: *u\n";
    let dashed = "  - # One -\n    target: $.components.schemas.Kept.properties.c\n    description: D. S.\n    update: {nullable: true}\n  -\n# Two \
                  -\n    target: $.components.schemas.Old.properties.b\n    description: D. S.\n    update: {nullable: true}\n";
    for actions in [anchored, dashed] {
        let import = imported(actions, &gone);
        let text = &import.next.overlays[0].text;
        let value: Value = serde_yaml::from_str(text).expect("it is YAML");
        let expected = serde_json::json!([{
            "target": "$.components.schemas.Kept.properties.c",
            "description": "D. S.",
            "update": {"nullable": true},
        }]);
        assert_eq!(value["actions"], expected, "{text}");
        let actions = &import.edits[0].actions;
        assert_eq!((actions.len(), &actions[0].why), (1, &Void::Lost));
    }
}

#[test]
fn an_operation_that_an_action_names_keeps_being_named() {
    let document = document().replace("operationId: a\n", "operationId: e\n");
    let revision = document.replace("operationId: e\n", "operationId: \"tell'e\"\n");
    for (update, expected) in [
        (
            "\n      x-client-effect: money\n      x-client-confirm: e # by e\n",
            "\n      x-client-effect: money\n      x-client-confirm: tell'e # by e\n",
        ),
        (
            " {x-client-confirm: \"e\", x-client-effect: money}\n",
            " {x-client-confirm: \"tell'e\", x-client-effect: money}\n",
        ),
        (
            "\n      x-client-confirm: 'e'\n      x-client-effect: money\n",
            "\n      x-client-confirm: tell'e\n      x-client-effect: money\n",
        ),
    ] {
        let action = |update: &str| {
            format!(
                "  - target: $.paths['/b'].post\n    description: D. S.\n    update:{update}    # End.\n"
            )
        };
        for name in ["spec/overlays/10-o.yaml", ALIASES] {
            let was = overlay_at(name, &action(update));
            let import = with_overlays(&document, &[was], &revision);
            let is = overlay_at(name, &action(expected));
            let text = |text: &str| -> Value { serde_yaml::from_str(text).expect("it is YAML") };
            let mut overlays = import.next.overlays.iter();
            let next = overlays.find(|overlay| overlay.name == name);
            let next = next.map_or("", |overlay| &overlay.text);
            let actions = text(next)["actions"].clone();
            assert_eq!(actions[0], text(&is.text)["actions"][0], "{next}");
            if name != ALIASES {
                assert_eq!(next, is.text);
                let why = &import.edits[0].actions[0].why;
                let said = "the operation that it names is called tell'e now";
                assert_eq!(why.to_string(), said);
            }
        }
    }
}
