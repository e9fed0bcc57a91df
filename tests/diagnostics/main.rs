//! The whole text of every diagnostic of the stages read and plan, each on the smallest document that calls it forth.
//!
//! Those of the stage load have their own tests in `generator/tests/load`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use beatpass_generator::coverage::Endpoint;
use beatpass_generator::diagnostics::Diagnostics;
use beatpass_generator::load::read_absent;
use beatpass_tests::fixture::Fixture;
use beatpass_tests::root;
use regex::Regex;

/// Compares with a snapshot: the documents, and what is said about each.
macro_rules! golden {
    ($name:literal, $documents:expr) => {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!($name, transcript(&$documents));
        })
    };
}

mod aliases;
mod allowances;
mod compositions;
mod discriminators;
mod encodings;
mod generations;
mod names;
mod nesting;
mod pages;
mod servers;

fn transcript(documents: &[String]) -> String {
    let mut transcript = String::new();
    for document in documents {
        let said = said(document);
        assert_ne!(said, "", "nothing was said about\n{document}");
        let _ = write!(
            transcript,
            "{}\n-----\n{said}\n=====\n",
            document.trim_end()
        );
    }
    transcript
}

fn said(document: &str) -> String {
    let fixture = Fixture::of(document);
    match fixture.generate() {
        Ok(output) => fixture.render(&output.diagnostics),
        Err(diagnostics) => fixture.render(&diagnostics),
    }
}

const HEAD: &str =
    "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: 'https://api.example.com'}]\n";

/// A document with one operation of these members, and these components.
fn operation(members: &str, components: &str) -> String {
    let responses = if members.contains("responses") {
        ""
    } else {
        "      responses: {'204': {description: Done.}}\n"
    };
    let components = if components.is_empty() {
        String::new()
    } else {
        format!("components:\n{components}")
    };
    format!("{HEAD}paths:\n  /a:\n    post:\n{responses}{members}{components}")
}

fn parameter(members: &str) -> String {
    operation(
        &format!("      parameters:\n        - {{name: p, {members}}}\n"),
        "",
    )
}

fn answer(schema: &str, components: &str) -> String {
    let body = format!("content: {{application/json: {{schema: {schema}}}}}");
    operation(
        &format!(
            "      responses:\n        '200':\n          description: Done.\n          {body}\n"
        ),
        components,
    )
}

#[test]
fn sessions() {
    let document = |members: &str| format!("{HEAD}x-client-session: {members}\npaths: {{}}\n");
    let with = |login: &str, header: &str, mismatch: u16| {
        let names = format!("cookie: C, header: {header}, mismatch: {mismatch}");
        document(&format!(
            "{{csrf: /c, login: {login}, twoFactor: /t, {names}}}"
        ))
    };
    golden!(
        "sessions",
        [
            document("true"),
            document("{csrf: /c, login: /l}"),
            with("'/l/{id}'", "X-Proof", 419),
            with("/l", "'X Proof'", 419),
            with("/l", "X-Proof", 200),
        ]
    );
    assert_eq!(said(&with("/l", "X-Proof", 419)), "");
}

#[test]
fn values_that_are_never_empty() {
    golden!(
        "values_that_are_never_empty",
        [parameter(
            "in: query, allowEmptyValue: true, schema: {type: integer}"
        )]
    );
}

#[test]
fn bodies_of_answers_to_head() {
    let head = answer("{type: string}", "").replace("    post:\n", "    head:\n");
    golden!("bodies_of_answers_to_head", [head]);
}

#[test]
fn bodies_of_xml() {
    let body = operation(
        "      requestBody:\n        content: {application/xml: {schema: {type: object}}}\n",
        "",
    );
    golden!("bodies_of_xml", [body]);
}

#[test]
fn enums_of_several_kinds() {
    golden!("unsupported_enum", [answer("{enum: [1, {a: one}]}", "")]);
}

#[test]
fn ids_of_two_types() {
    let components = "  schemas:\n    A: {type: integer, x-client-id: TrackId}\n    B: {type: string, x-client-id: TrackId}\n";
    golden!(
        "id_of_two_types",
        [format!("{HEAD}paths: {{}}\ncomponents:\n{components}")]
    );
}

#[test]
fn confirming_operations_that_do_not_read() {
    let confirming = |id: &str| {
        operation(
            &format!("      operationId: change\n      x-client-confirm: {id}\n"),
            "",
        )
    };
    golden!(
        "unknown_operation",
        [confirming("missing"), confirming("change")]
    );
}

#[test]
fn types_without_an_end() {
    let endless = "  schemas:\n    A:\n      type: object\n      required: [a]\n      properties: {a: {$ref: '#/components/schemas/A'}}\n";
    let choice = "  schemas:\n    C: {oneOf: [{$ref: '#/components/schemas/D'}]}\n    D: {oneOf: [{$ref: '#/components/schemas/C'}]}\n";
    let own = "  schemas:\n    O: {anyOf: [{$ref: '#/components/schemas/O'}, {$ref: '#/components/schemas/O'}]}\n";
    golden!(
        "types_without_an_end",
        [
            answer("{$ref: '#/components/schemas/A'}", endless),
            answer("{$ref: '#/components/schemas/C'}", choice),
            answer("{$ref: '#/components/schemas/O'}", own),
        ]
    );
}

#[test]
fn ids_and_secrets_of_a_wrong_type() {
    golden!(
        "ids_and_secrets_of_a_wrong_type",
        [
            answer("{type: boolean, x-client-id: FlagId}", ""),
            answer("{type: integer, x-client-secret: true}", ""),
        ]
    );
}

#[test]
fn amounts_of_money() {
    let object = |price: &str| {
        answer(
            &format!("{{type: object, properties: {{coin: {{type: string}}, price: {price}}}}}"),
            "",
        )
    };
    golden!(
        "amounts_of_money",
        [
            object("{type: number, x-client-currency: coins}"),
            object("{type: number, x-client-currency: usd}"),
            object("{type: integer, x-client-currency: coin}"),
            object("{oneOf: [{type: boolean}, {type: number, x-client-currency: coin}]}"),
            answer("{type: number, x-client-currency: CAD}", ""),
            answer(
                "{type: object, properties: {a: {type: string}}, additionalProperties: {type: number, x-client-currency: CAD}}",
                ""
            ),
        ]
    );
}

#[test]
fn lenient_values_of_another_type() {
    let object = |value: &str| {
        answer(
            &format!("{{type: object, properties: {{value: {value}}}}}"),
            "",
        )
    };
    golden!(
        "lenient_values_of_another_type",
        [
            object("{type: string, x-client-lenient: [one]}"),
            object("{type: boolean, x-client-lenient: [text-number]}"),
            object("{type: integer, x-client-lenient: [text-number, number-boolean]}"),
            answer(
                "{type: array, items: {type: string}, x-client-lenient: [null-list]}",
                ""
            ),
            answer(
                "{type: object, properties: {tree: {$ref: '#/components/schemas/Tree'}}}",
                "  schemas:\n    Tree: {type: array, items: {$ref: '#/components/schemas/Tree'}, x-client-lenient: [null-list]}\n"
            ),
        ]
    );
}

#[test]
fn failures_that_cannot_be_there() {
    let failing = |schema: &str| {
        answer(schema, "").replace(
            "    post:\n",
            "    post:\n      x-client-failure: /result/error\n",
        )
    };
    golden!(
        "failures_that_cannot_be_there",
        [
            failing(
                "{type: object, properties: {result: {type: object, properties: {errors: {type: string}}}}}"
            ),
            failing("{type: array, items: {}}"),
            operation("      x-client-failure: /error\n", ""),
        ]
    );
}

#[test]
fn lists_of_absent_endpoints() {
    let fixture = Fixture::of(&operation("", ""));
    let input = fixture.input();
    let counted = beatpass_generator::coverage(&input).expect("it is sound");
    let documented = ["/a", "/b/{id}"].map(|path| Endpoint {
        method: "POST".to_owned(),
        path: path.to_owned(),
    });
    let compared = |list: &str| {
        let list = Fixture::of(list);
        let mut diagnostics = Diagnostics::new();
        let absent = read_absent(&list.source, &mut diagnostics);
        let comparison = counted.compare(&documented, &absent, &mut diagnostics);
        (comparison, list.render(&diagnostics))
    };
    let (comparison, said) =
        compared("- {method: POST, path: '/b/{key}', reason: It is a web page.}\n");
    assert_eq!((comparison.present, said.as_str()), (1, ""));
    assert_eq!(
        comparison.explained,
        [(documented[1].clone(), "It is a web page.".to_owned())]
    );
    let (comparison, _) = compared("[]");
    assert_eq!(comparison.unexplained, [documented[1].clone()]);
    let faults = [
        "a: 1\n",
        "- {method: POST, path: /a, reason: Gone.}\n- {method: GET, path: /b/1, reason: Gone.}\n- {method: 1, path: /b}\n",
    ];
    let said = faults.map(|list| compared(list).1).join("\n=====\n");
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("lists_of_absent_endpoints", said);
    });
}

#[test]
fn what_is_typed_is_counted() {
    let components = "  schemas:\n    A: {type: object, required: [b], properties: {b: {type: array, items: {}}, c: {type: string, nullable: true}}}\n";
    let count = |schema: &str| {
        let document = answer(schema, components)
            .replace("    post:\n", "    post:\n      x-client-origin: a.mdx\n");
        beatpass_generator::coverage(&Fixture::of(&document).input()).expect("it is sound")
    };
    let partly = count("{$ref: '#/components/schemas/A'}");
    assert_eq!(partly.operations[&Some("a.mdx".to_owned())], 1);
    assert_eq!((partly.answers.partly, partly.answers.total()), (1, 1));
    assert_eq!(
        (partly.fields, partly.required_fields, partly.untyped_fields),
        (2, 1, 1)
    );
    assert_eq!(count("{type: array, items: {}}").answers.untyped, 1);
    assert_eq!(
        count("{type: array, items: {type: string}}").answers.typed,
        1
    );
}

#[test]
fn all_errors_of_a_stage_are_shown_at_once() {
    let parameters = "      parameters:\n        - {name: a, in: query, schema: {type: integer, x-client-secret: true}}\n        - {name: b, in: query, schema: {type: integer, x-client-secret: true}}\n";
    assert_eq!(
        said(&operation(parameters, ""))
            .matches("error[secret-type]")
            .count(),
        2
    );
}

#[test]
fn every_code_in_the_source_has_a_snapshot() {
    let calls = Regex::new(r#"\b(?:error|warning)\(\s*"([a-z0-9-]+)""#).expect("it is a pattern");
    let source = texts_below(&root().join("generator/src"));
    let codes: BTreeSet<&str> = calls
        .captures_iter(&source)
        .filter_map(|call| Some(call.get(1)?.as_str()))
        .collect();
    assert!(
        codes.contains("id-of-two-types") && codes.len() > 30,
        "the pattern finds the calls: {codes:?}"
    );
    let shown = texts_below(&root().join("generator/tests/load/snapshots"))
        + &texts_below(&root().join("tests/diagnostics/snapshots"));
    // Says that the generator itself is at fault, so no document calls it forth.
    let is_missing = |code: &&&str| **code != "internal" && !shown.contains(&format!("[{code}]"));
    let missing: Vec<_> = codes.iter().filter(is_missing).collect();
    assert!(missing.is_empty(), "no snapshot shows {missing:?}");
}

fn texts_below(folder: &Path) -> String {
    let entries = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("it can be listed").path());
    entries
        .map(|path| {
            if path.is_dir() {
                texts_below(&path)
            } else {
                fs::read_to_string(path).expect("all files are text")
            }
        })
        .collect()
}
