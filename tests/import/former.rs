//! Former names of operations, and the overlay that holds them.

use beatpass_generator::import::Import;

use crate::request::{ALIASES, HEAD, overlay_at, with_overlays};

const ID: &str = "{name: id, in: path, required: true, schema: {type: integer}}";

fn document(paths: &str) -> String {
    format!("{HEAD}paths:\n{paths}")
}

fn operation(path: &str, method: &str, id: &str, more: &str) -> String {
    format!(
        "  {path}:\n    {method}:\n      operationId: {id}\n      tags: [T]\n{more}      responses: {{'204': {{description: D.}}}}\n"
    )
}

fn with_id(path: &str, id: &str, name: &str) -> String {
    operation(
        path,
        "get",
        id,
        &format!(
            "      parameters: [{}]\n",
            ID.replace("name: id", &format!("name: {name}"))
        ),
    )
}

fn aliases(import: &Import) -> &str {
    let mut overlays = import.next.overlays.iter();
    let found = overlays.find(|overlay| overlay.name == ALIASES);
    found.map_or("", |overlay| overlay.text.as_str())
}

#[test]
fn a_name_stays_if_a_parameter_of_the_path_is_renamed_too() {
    let was = document(&with_id("/t/{id}", "showTrack", "id"));
    let is = document(&with_id("/t/{track}", "getTrack", "track"));
    let import = with_overlays(&was, &[], &is);
    assert!(
        aliases(&import).contains("$.paths['/t/{track}'].get")
            && aliases(&import).contains("- method: show_track\n          type: ShowTrack\n"),
        "{}",
        aliases(&import)
    );
}

#[test]
fn a_name_that_is_a_word_of_rust_goes_to_one_operation_only() {
    let was = document(&operation("/t", "post", "move", ""));
    let is =
        document(&(operation("/t", "post", "shift", "") + &operation("/u", "post", "move", "")));
    let import = with_overlays(&was, &[], &is);
    assert_eq!(aliases(&import), "");
    let alone = document(&operation("/t", "post", "shift", ""));
    let import = with_overlays(&was, &[], &alone);
    assert!(
        aliases(&import).contains("- method: move\n"),
        "{}",
        aliases(&import)
    );
}

#[test]
fn an_operation_of_several_bodies_keeps_the_name_of_its_first() {
    let body = "      requestBody:\n        required: true\n        content:\n          application/json: {schema: {type: object, properties: {a: {type: \
                string}}}}\n          application/x-www-form-urlencoded: {schema: {type: object, properties: {b: {type: string}}}}\n";
    let was = document(&operation("/t", "post", "up", body));
    let is = document(&operation("/t", "post", "upload", body));
    let import = with_overlays(&was, &[], &is);
    let text = aliases(&import);
    assert!(
        text.contains("- method: up\n") && text.matches("method:").count() == 1,
        "{text}\n{:?}",
        import.aliases
    );
    let said = import.aliases.join("\n");
    assert!(
        said.contains("only the first kind of body of an operation can have former names"),
        "{said}"
    );
}

#[test]
fn what_was_written_by_hand_stays() {
    let was = document(
        &(operation("/t", "get", "showTracks", "")
            + &operation("/u", "get", "listUsers", "")
            + &with_id("/v/{id}", "getV", "id")),
    );
    let is = was
        .replace("listUsers", "listPeople")
        .replace("/v/{id}", "/v/{key}")
        .replace("name: id", "name: key");
    let actions = "  # By hand.\n  - target: $.paths[\"/t\"].get   # double quotes\n    description: Mine.\n    update:\n      x-client-alias:\n        - \
                   {method: tracks, since: 0.1.0}   # mine\n  - target: $.paths['/t'].get\n    description: No former name.\n    update: {x-client-effect: \
                   write}\n  # It moves.\n  - target: $.paths['/v/{id}'].get\n    description: Both.\n    update: {x-client-method: read, x-client-alias: \
                   [{method: v, since: 0.1.0}]}\n";
    let import = with_overlays(&was, &[overlay_at(ALIASES, actions)], &is);
    let text = aliases(&import);
    let (kept, _) = actions.split_once("  # It moves.\n").expect("it is there");
    assert!(text.starts_with(&overlay_at(ALIASES, kept).text), "{text}");
    for part in [
        "  # It moves.\n  - target: $.paths['/v/{key}'].get\n    description: Both.\n",
        "x-client-method: read",
        "- method: v\n",
        "  - target: $.paths['/u'].get\n",
        "- method: list_users\n",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert_eq!(import.aliases.len(), 2, "{:?}", import.aliases);
}

#[test]
fn what_was_written_by_hand_goes_with_its_target_and_is_told() {
    let was = document(
        &(operation("/t", "get", "showTracks", "") + &operation("/u", "get", "listUsers", "")),
    );
    let is = document(&operation("/t", "get", "showTracks", ""));
    let actions = "  - target: $.paths['/t'].get\n    description: Mine.\n    update: {x-client-alias: [{method: tracks, since: 0.1.0}]}\n  - target: \
                   $.paths['/u'].get\n    description: Mine.\n    update: {x-client-method: users}\n  - target: $.paths['/u'].get\n    description: \
                   Mine.\n    update: {x-client-alias: [{method: list, since: 0.1.0}]}\n";
    let import = with_overlays(&was, &[overlay_at(ALIASES, actions)], &is);
    let (kept, _) = actions
        .split_once("  - target: $.paths['/u']")
        .expect("it is there");
    assert_eq!(aliases(&import), overlay_at(ALIASES, kept).text);
    assert_eq!(
        import.aliases,
        [
            "the action on $.paths['/u'].get goes: its target is no longer there",
            "list goes: its operation is gone"
        ]
    );
    assert_eq!(import.edits.len(), 0);
}
