//! The document keeps its layout: what does not change is the same bytes.

use beatpass_generator::diff::Behaviour;
use beatpass_generator::import::{Prose, Request, Void, import};
use beatpass_tests::fixture::Fixture;
use beatpass_tests::root;
use serde_json::Value;
use xtask::inputs::Inputs;

use crate::request::{HEAD, imported, imported_with, overlay, request, with_overlays};

#[test]
fn the_documents_own_structure_changes_nothing() {
    let inputs = Inputs::of_workspace(&root()).expect("the inputs can be read");
    let text = inputs.input.document.text.clone();
    let value: Value = serde_yaml::from_str(&text).expect("it is YAML");
    for revision in [text.clone(), value.to_string()] {
        let request = Request {
            current: inputs.input.clone(),
            ..request(&text, &revision, Prose::Leave)
        };
        assert!(import(&request).is_ok_and(|import| import.is_none()));
    }
}

#[test]
fn a_change_of_one_node_changes_its_lines_alone() {
    let inputs = Inputs::of_workspace(&root()).expect("the inputs can be read");
    let text = inputs.input.document.text.clone();
    let revision = text.replacen(
        "            default: searchPage\n",
        "            default: other\n            maxLength: 99\n",
        1,
    );
    let request = Request {
        current: inputs.input,
        ..request(&text, &revision, Prose::Leave)
    };
    let import = import(&request).ok().flatten().expect("something changes");
    assert!(import.document.text == revision);
    assert_eq!(import.document.unwritten, []);
}

#[test]
fn comments_blank_lines_and_the_form_of_texts_stay() {
    let document = format!(
        "# Head.\n{HEAD}\n# Paths.\npaths:\n\n  # First.\n  /a:\n    get:   # why\n      summary: >-\n        Folded\n        text.\n      \
         description: |\n        # Not a comment.\n\n        Literal.\n      # The answers.\n      responses: {{'204': {{description: \"Quoted.\"}}}}\n\n  \
         # Second.\n  /b:\n    get:\n      responses:\n        \"204\":\n          description: Plain.\n# End.\n"
    );
    let revision = document
        .replace(
            "  /b:\n    get:\n",
            "  /b:\n    get:\n      deprecated: true\n",
        )
        .replace("      summary: >-\n        Folded\n        text.\n", "");
    let expected = document.replace(
        "  /b:\n    get:\n",
        "  /b:\n    get:\n      deprecated: true\n",
    );
    assert_eq!(imported(&document, &revision), expected);
    let gone = "  # Second.\n  /b:\n    get:\n      responses:\n        \"204\":\n          description: Plain.\n";
    assert_eq!(
        imported(&document, &document.replace(gone, "")),
        document.replace(&format!("\n{gone}"), "")
    );
}

#[test]
fn prose_goes_where_its_node_goes() {
    let document = format!(
        "{HEAD}paths:\n  /a/{{id}}:\n    get:\n      summary: Ours on a.\n      operationId: a\n      parameters:\n        - name: id\n          \
         in: path\n          required: true\n          description: Ours on id.\n          schema:\n            type: integer\n        - name: \
         per_page\n          in: query\n          description: Ours on size.\n          schema:\n            type: integer\n      \
         responses:\n        '200':\n          description: Ours on the answer.\n          content:\n            application/json:\n              \
         schema:\n                $ref: '#/components/schemas/Old'\n  /b:\n    get:\n      summary: Ours on b.\n      operationId: b\n      \
         responses:\n        '204':\n          description: Ours on the end.\ncomponents:\n  schemas:\n    Old:\n      description: Ours on the \
         schema.\n      type: object\n      properties:\n        a:\n          description: Ours on the property.\n          type: string\n"
    );
    let moved = document
        .replace("/a/{id}", "/a/{key}")
        .replace("name: id", "name: key")
        .replace("per_page", "perPage")
        .replace("  /b:\n", "  /c/b:\n")
        .replace("operationId: a\n", "operationId: showA\n")
        .replace("Old", "New");
    let revision = moved.replace("Ours", "Theirs");
    assert_eq!(imported(&document, &revision), moved);
}

#[test]
fn new_nodes_have_no_words_unless_they_are_asked_for() {
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      summary: Ours.\n      responses:\n        '204':\n          description: Ours.\n"
    );
    let came = "  /b:\n    get:\n      summary: Theirs.\n      x-fact: note\n      parameters:\n        - {name: q, in: query, description: Theirs., \
                schema: {type: string, example: q}}\n      responses: {'204': {description: Theirs.}, '404': {description: Theirs.}}\n";
    let revision = format!("{document}{came}").replace("Ours", "Theirs");
    let left = imported_with(&document, &revision, Prose::Leave);
    let expected = "  /b:\n    get:\n      parameters:\n        - name: q\n          in: query\n          schema:\n            type: string\n      \
                    responses:\n        '204':\n          description: ''\n        '404':\n          description: ''\n";
    assert_eq!(left.document.text, format!("{document}{expected}"));
    let unwritten: Vec<_> = left
        .document
        .unwritten
        .iter()
        .map(|node| (node.line, node.keyword, node.pointer.to_string()))
        .collect();
    assert_eq!(
        unwritten,
        [
            (13, "summary", "/paths/~1b/get".to_owned()),
            (15, "description", "/paths/~1b/get/parameters/0".to_owned()),
            (20, "description", "/paths/~1b/get/responses/204".to_owned()),
            (22, "description", "/paths/~1b/get/responses/404".to_owned()),
        ]
    );
    let taken = imported_with(&document, &revision, Prose::Take);
    assert!(
        taken.document.text.starts_with(&document),
        "{}",
        taken.document.text
    );
    assert_eq!(
        taken.document.text.matches("Theirs").count(),
        4,
        "{}",
        taken.document.text
    );
    assert!(taken.document.text.contains("example: q") && !taken.document.text.contains("x-fact"));
    assert_eq!(taken.document.unwritten, []);
}

#[test]
fn a_text_that_cannot_be_taken_apart_is_written_anew() {
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      summary: &s Ours.\n      responses: &r\n        '204':\n          description: Ours.\n  /b:\n    get:\n      \
         summary: *s\n      responses: *r\n"
    );
    let revision = format!(
        "{HEAD}paths:\n  /b:\n    get:\n      responses:\n        '204':\n          description: Theirs.\n"
    );
    let expected = format!(
        "{HEAD}paths:\n  /b:\n    get:\n      summary: Ours.\n      responses:\n        '204':\n          description: Ours.\n"
    );
    assert_eq!(imported(&document, &revision), expected);
}

#[test]
fn a_text_that_is_written_anew_is_told() {
    let document = format!(
        "{HEAD}# About a.\npaths:\n  /a:\n    get:\n      responses: &r\n        '204':\n          description: Ours.\n  /b:\n    get:\n      \
         responses: *r\n"
    );
    let revision = |path: &str| {
        format!(
            "{HEAD}paths:\n  {path}:\n    get:\n      responses:\n        '204':\n          description: Theirs.\n"
        )
    };
    let import = |path| imported_with(&document, &revision(path), Prose::Leave).document;
    let (kept, anew) = (import("/a"), import("/b"));
    assert!(
        !kept.is_anew && kept.text.contains("# About a."),
        "{}",
        kept.text
    );
    assert!(
        anew.is_anew && !anew.text.contains("# About a."),
        "{}",
        anew.text
    );
}

#[test]
fn a_carriage_return_alone_ends_a_line() {
    let document = format!(
        "{HEAD}# Paths.\npaths:\n  /a:\n    get:\n      summary: Ours.\n      responses:\n        '204':\n          description: Ours.\n"
    );
    let came = "  /b:\n    get:\n      responses:\n        '202':\n          description: ''\n";
    let revision = format!("{document}{came}");
    for end in ["\r", "\r\n"] {
        let text = imported(&document.replace('\n', end), &revision);
        let lines = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
        assert_eq!(lines(&text), revision);
    }
    let half = document.replacen("# Paths.\n", "# Paths.\r# More.\r", 1);
    let text = imported(&half, &revision);
    assert!(
        text.contains("# Paths.\r# More.\rpaths:") && text.ends_with(came),
        "{text:?}"
    );
}

#[test]
fn several_examples_stay_while_all_of_them_fit() {
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      parameters:\n        - name: q\n          in: query\n          schema:\n            type: \
         string\n          examples:\n            long:\n              value: abc\n        - name: r\n          in: query\n          schema:\n            \
         type: string\n          examples:\n            short:\n              value: a\n      responses:\n        '204':\n          description: Ours.\n"
    );
    let limited = "type: string\n            maxLength: 2\n";
    let revision = document.replace("type: string\n", limited);
    let text = imported(&document, &revision);
    let expected = revision.replace(
        "          examples:\n            long:\n              value: abc\n",
        "",
    );
    assert_eq!(text, expected);
}

#[test]
fn a_text_that_yaml_takes_only_as_an_escape_comes_in() {
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      summary: Ours.\n      responses:\n        '204':\n          description: Ours.\n"
    );
    let schema =
        "components: {schemas: {A: {type: string, pattern: \"^[^\\u007f\\u0085\\ufffe]$\"}}}\n";
    let revision = format!("{document}{schema}");
    let text = imported(&document, &revision);
    assert!(text.contains(r"\u007f\u0085\ufffe"), "{text}");
}

#[test]
fn a_revision_that_is_no_object_is_told_so() {
    let document = format!("{HEAD}paths: {{}}\n");
    for (revision, kind) in [("[]", "an array"), ("text", "text"), ("1", "a number")] {
        let Err(failure) = import(&request(&document, revision, Prose::Leave)) else {
            panic!("{revision} is no document")
        };
        let told = failure.diagnostics.iter().map(|told| told.message.as_str());
        let expected = format!("an OpenAPI document is an object, not {kind}");
        assert_eq!(told.collect::<Vec<_>>(), [expected]);
    }
}

#[test]
fn json_and_yaml_give_the_same() {
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      summary: Ours.\n      responses:\n        '204':\n          description: Ours.\n"
    );
    let revision = document
        .replace("'204'", "'202'")
        .replace("    get:\n", "    put:\n");
    let value: Value = serde_yaml::from_str(&revision).expect("it is YAML");
    assert_eq!(
        imported(&document, &value.to_string()),
        imported(&document, &revision)
    );
}

/// Any document can follow any other: its structure comes whole, and importing it again changes nothing.
#[test]
fn every_fixture_can_follow_every_other() {
    let fixtures = Fixture::all().expect("the fixtures can be read");
    let texts: Vec<&str> = fixtures
        .iter()
        .map(|fixture| fixture.source.text.as_str())
        .collect();
    for (old, new) in texts.iter().zip(texts.iter().skip(1).chain(&texts[..1])) {
        let came = imported(old, new);
        let again = import(&request(&came, new, Prose::Leave));
        assert!(
            again.is_ok_and(|import| import.is_none()),
            "{old}\n----\n{new}\n----\n{came}"
        );
        let back = imported(&came, old);
        let again = import(&request(&back, old, Prose::Leave));
        assert!(
            again.is_ok_and(|import| import.is_none()),
            "{came}\n----\n{old}\n----\n{back}"
        );
    }
}

#[test]
fn overlay_actions_follow_what_they_are_about() {
    let answer = "responses: {'200': {description: D., content: {application/json: {schema: {$ref: '#/components/schemas/Old'}}}}}";
    let document = format!(
        "{HEAD}paths:\n  /a/{{id}}:\n    get:\n      operationId: a\n      parameters: [{{name: id, in: path, required: true, schema: {{type: \
         integer}}}}]\n      {answer}\n  /b:\n    get:\n      operationId: b\n      {answer}\ncomponents:\n  schemas:\n    Old: {{type: object, \
         properties: {{a: {{type: string}}}}}}\n    Older: {{type: string}}\n"
    );
    let actions = "  - target: $.paths['/a/{id}'].get\n    description: D. S.\n    update: {x-client-method: read}\n  # About b.\n  - target: \
                   $.paths['/b'].get\n    description: D. S.\n    update:\n      x-client-method: other\n  - description: D. S.\n    target: \
                   $.components.schemas.Old.properties.a   # why\n    update: {nullable: true}\n  - target: $.components.schemas.Older\n    \
                   description: D. S.\n    update: {maxLength: 3}\n";
    let moved = |text: &str| {
        let text = text
            .replace("/a/{id}", "/a/{key}")
            .replace("name: id", "name: key");
        text.replace("'/b'", "'/c/b'")
            .replace("  /b:", "  /c/b:")
            .replace("/Old'", "/New'")
            .replace(" Old:", " New:")
            .replace(".Old.", ".New.")
    };
    let mut request = request(&document, &moved(&document), Prose::Leave);
    request.current.overlays = vec![overlay(actions)];
    let Ok(Some(import)) = import(&request) else {
        panic!("it can be imported")
    };
    assert_eq!(import.next.overlays[0].text, overlay(&moved(actions)).text);
    assert_eq!(import.edits[0].actions.len(), 3);
}

#[test]
fn overlay_actions_follow_operations_by_their_ids() {
    let answer = "responses: {'204': {description: D.}}";
    let document = format!(
        "{HEAD}paths:\n  /a:\n    post:\n      operationId: a\n      {answer}\n    get:\n      operationId: reads\n      {answer}\n  \
         /b:\n    post:\n      operationId: b\n      {answer}\n"
    );
    let actions = "  - target: $.paths[*][?@.operationId=='a' || @['operationId'] == \"b\"]\n    description: D. S.\n    update:\n      \
                   x-client-effect: money\n      x-client-confirm: reads\n";
    let renamed = |text: &str| {
        let text = text.replace("operationId: a", "operationId: pay");
        let text = text
            .replace("=='a'", "=='pay'")
            .replace("'] == \"b\"", "'] == \"buy\"");
        let text = text.replace("operationId: b", "operationId: buy");
        text.replace(": reads", ": tells")
    };
    let mut request = request(&document, &renamed(&document), Prose::Leave);
    request.current.overlays = vec![overlay(actions)];
    let Ok(Some(import)) = import(&request) else {
        panic!("it can be imported")
    };
    assert_eq!(
        import.next.overlays[0].text,
        overlay(&renamed(actions)).text
    );
    assert!(import.narrowed.is_empty());
    let behaviour = import
        .diff
        .changes
        .iter()
        .filter(|change| change.behaviour > Behaviour::Same);
    assert_eq!(
        behaviour.count(),
        0,
        "the same read tells of the same payment"
    );
}

#[test]
fn overlay_actions_that_reach_less_are_named() {
    let answer = "responses: {'204': {description: D.}}";
    let document = format!(
        "{HEAD}paths:\n  /a:\n    post:\n      operationId: a\n      {answer}\n  /b:\n    post:\n      operationId: b\n      {answer}\n"
    );
    let (revision, _) = document.split_once("  /b:").expect("it is there");
    let actions = "  - target: $.paths['/b'].post\n    description: D. S.\n    update: {x-client-method: read}\n  - target: \
                   $.paths[*][?@.operationId=='a' || @.operationId=='b']\n    description: D. S.\n    update: {x-client-effect: money}\n";
    let mut request = request(&document, revision, Prose::Leave);
    request.current.overlays = vec![overlay(actions)];
    let Ok(Some(import)) = import(&request) else {
        panic!("it can be imported")
    };
    let [narrowed] = &import.narrowed[..] else {
        panic!("{:?}", import.narrowed)
    };
    assert_eq!(
        (narrowed.overlay, narrowed.line, narrowed.was, narrowed.is),
        (0, 7, 2, 1)
    );
}

#[test]
fn changes_that_overlays_hide_are_named() {
    let schemas = |kinds: &str, size: &str| {
        format!(
            "{HEAD}paths: {{}}\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties:\n        kind: {{type: string, enum: {kinds}}}\n        \
             size: {size}\n        list: {{type: array, items: {{type: string}}}}\n"
        )
    };
    let at = "$.components.schemas.A.properties";
    let actions = format!(
        "  - target: {at}.kind\n    description: D. S.\n    update: {{title: Kind}}\n  - target: {at}.kind.enum\n    description: D. S.\n    \
         remove: true\n  - target: {at}.size\n    description: D. S.\n    update: {{type: string}}\n"
    );
    let hidden = |kinds: &str, size: &str| {
        let document = schemas("[a, b]", "{type: integer}");
        let import = with_overlays(&document, &[overlay(&actions)], &schemas(kinds, size));
        let hidden = import.hidden.iter();
        let hidden = hidden.map(|hidden| (hidden.pointer.to_string(), hidden.by));
        hidden.collect::<Vec<_>>()
    };
    let of = |name: &str| format!("/components/schemas/A/properties/{name}");
    // What the document now says as an overlay did is not hidden.
    assert_eq!(hidden("[a]", "{type: string}"), [(of("kind/enum"), None)]);
    assert_eq!(
        hidden("[a, b]", "{type: boolean}"),
        [(of("size/type"), Some((0, 10)))]
    );
    assert_eq!(hidden("[a, b]", "{type: integer, nullable: true}"), []);
}

#[test]
fn overlay_actions_that_do_not_fit_go() {
    let document = format!(
        "{HEAD}paths:\n  /a:\n    get:\n      operationId: a\n      responses: {{'200': {{description: D., content: {{application/json: {{schema: \
         {{type: object, properties: {{error: {{type: string}}}}}}}}}}}}}}\n"
    );
    let actions = "  - target: $.paths['/a'].get\n    description: D. S.\n    update: {x-client-failure: /error}\n  - target: \
                   $.paths['/a'].get\n    description: D. S.\n    update: {x-client-method: read}\n";
    let mut request = request(
        &document,
        &document.replace("error:", "fault:"),
        Prose::Leave,
    );
    request.current.overlays = vec![overlay(actions)];
    let Ok(Some(import)) = import(&request) else {
        panic!("it can be imported")
    };
    let (_, kept) = actions.split_once("/error}\n").expect("it is there");
    assert_eq!(import.next.overlays[0].text, overlay(kept).text);
    let why = &import.edits[0].actions[0].why;
    assert_eq!(
        *why,
        Void::Unfit("the answer can have nothing at `/error`".to_owned())
    );
}
