//! Large documents: the time that they take grows with their size and no faster, and the stack holds.
//!
//! Each kind of document is planned at two sizes, sixteen times apart. What is linear takes sixteen times as long then, what is
//! quadratic 256 times; the bound lies between, so that a busy machine does not matter.

mod chains;
mod files;
mod generations;
mod operations;
mod references;
mod reports;

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use beatpass_generator::diagnostics::Style;
use beatpass_generator::{Diagnostics, Files, Input, Source, Templates, plan};

const SMALL: usize = 400;
const TIMES: usize = 16;
const MOST: u32 = 80;
const TRIES: usize = 5;

/// A document with these paths and component schemas, both as members of JSON objects.
fn document(paths: &str, schemas: &str) -> Input {
    let text = format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "T", "version": "1"}}, "servers": [{{"url": "https://a.example"}}],
"paths": {{{paths}}}, "components": {{"schemas": {{{schemas}}}}}}}"#
    );
    Input {
        document: Source {
            name: "api.json".to_owned(),
            text,
        },
        overlays: Vec::new(),
        package: "large".to_owned(),
        files: Files::default(),
        templates: Templates::embedded(),
    }
}

/// So many members, each made from its number.
fn members(count: usize, member: impl Fn(usize) -> String) -> String {
    let members: Vec<String> = (0..count).map(member).collect();
    members.join(", ")
}

/// An operation that answers with a schema.
fn answers(path: &str, schema: &str) -> String {
    format!(
        r#""{path}": {{"get": {{"tags": ["{path}"], "responses": {{"200": {{"description": "Done.", "content": {{"application/json": {{"schema": {schema}}}}}}}}}}}}}"#
    )
}

fn reference(name: impl std::fmt::Display) -> String {
    format!(r##"{{"$ref": "#/components/schemas/{name}"}}"##)
}

/// Names that differ on the wire and are the same in Rust.
fn alike(number: usize) -> String {
    format!("a{number:b}").replace('0', "-").replace('1', ".")
}

/// Plans the document and shows what is said about it.
fn said(input: &Input) -> (String, bool) {
    let render = |diagnostics: &Diagnostics| {
        diagnostics.render(std::slice::from_ref(&input.document), Style::Plain)
    };
    match plan(input) {
        Ok((_, diagnostics)) => (render(&diagnostics), true),
        Err(diagnostics) => (render(&diagnostics), false),
    }
}

/// Holds the time that planning documents of this kind takes.
fn is_linear(kind: &str, make: impl Fn(usize) -> Input) {
    takes_linear_time(kind, make, |input| {
        said(input);
    });
}

/// Holds the time that work on what has a size takes.
fn takes_linear_time<T>(kind: &str, make: impl Fn(usize) -> T, work: impl Fn(&T)) {
    let (small, large) = (make(SMALL), make(SMALL * TIMES));
    let time = |of: &T| -> Duration {
        let start = Instant::now();
        work(of);
        start.elapsed()
    };
    // Whatever else the machine does only adds to a time, so that one good try suffices.
    let mut tries = (0..TRIES).map(|_| (time(&small), time(&large)));
    assert!(
        tries.any(|(of_small, of_large)| of_large < of_small * MOST),
        "{kind}: {TIMES} times as many take more than {MOST} times as long"
    );
}

#[test]
fn schemas_and_operations() {
    is_linear("schemas", |count| {
        let object = r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#;
        document("", &members(count, |i| format!(r#""S{i}": {object}"#)))
    });
    is_linear("operations with tags of their own", |count| {
        let paths = members(count, |i| {
            answers(&format!("/a{i}"), r#"{"type": "string"}"#)
        });
        document(&paths, "")
    });
}

#[test]
fn names_that_become_the_same() {
    is_linear("types", |count| {
        let object = r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#;
        document(
            "",
            &members(count, |i| format!(r#""{}": {object}"#, alike(i))),
        )
    });
    is_linear("values", |count| {
        let values = members(count, |i| format!(r#""{}""#, alike(i)));
        document(
            "",
            &format!(r#""E": {{"type": "string", "enum": [{values}]}}"#),
        )
    });
}

#[test]
fn references_to_nothing() {
    is_linear("references", |count| {
        let list = |i| {
            format!(
                r#""S{i}": {{"type": "array", "items": {}}}"#,
                reference(format!("Lost{i}"))
            )
        };
        document("", &members(count, list))
    });
}

#[test]
fn errors_on_one_long_line() {
    is_linear("errors", |count| {
        let text = "long ".repeat(500);
        let schema = |number| {
            format!(
                r#""S{number}": {{"type": "object", "description": "{text}", "x-client-nmae": "T"}}"#
            )
        };
        document("", &members(count, schema))
    });
}

#[test]
fn members_and_variants() {
    is_linear("required members", |count| {
        let required = members(count, |i| format!(r#""p{i}""#));
        let properties = members(count, |i| format!(r#""p{i}": {{"type": "string"}}"#));
        let object = format!(
            r#"{{"type": "object", "required": [{required}], "properties": {{{properties}}}}}"#
        );
        document(
            &answers("/a", &reference("S")),
            &format!(r#""S": {object}"#),
        )
    });
    is_linear("variants of a discriminator", |count| {
        let variants = members(count, |i| reference(format!("V{i}")));
        let mapping = members(count, |i| {
            format!(r##""v{i}": "#/components/schemas/V{i}""##)
        });
        let mut schemas = members(count, |i| {
            format!(
                r#""V{i}": {{"type": "object", "required": ["kind"], "properties": {{"kind": {{"type": "string"}}, "p{i}": {{"type": "string"}}}}}}"#
            )
        });
        let _ = write!(
            schemas,
            r#", "S": {{"oneOf": [{variants}], "discriminator": {{"propertyName": "kind", "mapping": {{{mapping}}}}}}}"#
        );
        document(&answers("/a", &reference("S")), &schemas)
    });
}

/// A chain of schemas, each of which holds the next one in this way.
fn chain(length: usize, link: impl Fn(&str) -> String) -> Input {
    let mut schemas = members(length, |i| {
        format!(r#""S{i}": {}"#, link(&reference(format!("S{}", i + 1))))
    });
    let _ = write!(schemas, r#", "S{length}": {{"type": "string"}}"#);
    document(&answers("/a", &reference("S0")), &schemas)
}

#[test]
fn chains_of_references_do_not_overflow_the_stack() {
    const LENGTH: usize = 20_000;
    let alone = |next: &str| next.to_owned();
    assert_eq!(
        said(&chain(LENGTH, alone)),
        (String::new(), true),
        "other names"
    );

    let list = |next: &str| format!(r#"{{"type": "array", "items": {next}}}"#);
    let map = |next: &str| format!(r#"{{"type": "object", "additionalProperties": {next}}}"#);
    let inner = |next: &str| {
        format!(
            r#"{{"type": "array", "items": {{"type": "object", "properties": {{"a": {next}}}}}}}"#
        )
    };
    for input in [
        chain(LENGTH, list),
        chain(LENGTH, map),
        chain(LENGTH, inner),
    ] {
        let (said, is_planned) = said(&input);
        assert!(
            is_planned && said.contains("warning[nested-type]"),
            "{said}"
        );
    }

    let object = |next: &str| format!(r#"{{"type": "object", "properties": {{"a": {next}}}}}"#);
    assert_eq!(
        said(&chain(LENGTH, object)),
        (String::new(), true),
        "objects"
    );
}

#[test]
fn nodes_nested_deeply_do_not_overflow_the_stack() {
    let schema = format!(
        r#"{}{{"type": "string"}}{}"#,
        r#"{"type": "array", "items": "#.repeat(110),
        "}".repeat(110)
    );
    let (said, is_planned) = said(&document(&answers("/a", &schema), ""));
    assert!(
        is_planned && said.contains("warning[nested-type]"),
        "{said}"
    );
}

#[test]
fn limits_in_lists_of_lists_are_found_in_one_walk() {
    let schema = format!(
        r#"{}{{"type": "string", "maxLength": 3}}{}"#,
        r#"{"type": "array", "items": "#.repeat(60),
        "}".repeat(60)
    );
    let body =
        format!(r#""requestBody": {{"content": {{"application/json": {{"schema": {schema}}}}}}}"#);
    let path = format!(
        r#""/a": {{"post": {{{body}, "responses": {{"204": {{"description": "Done."}}}}}}}}"#
    );
    let (said, is_planned) = said(&document(&path, ""));
    assert!(is_planned, "{said}");
}

#[test]
fn names_that_all_places_below_repeat_are_not_too_long() {
    let path = |count: usize| {
        let names = |part: &str| {
            (0..count)
                .map(|i| part.replace('#', &i.to_string()))
                .collect()
        };
        let route: Vec<String> = names("/{p#}");
        let parameters: Vec<String> = names(
            r#"{"name": "p#", "in": "path", "required": true, "schema": {"type": "string"}}"#,
        );
        let (route, parameters) = (route.concat(), parameters.join(", "));
        format!(
            r#""{route}": {{"get": {{"parameters": [{parameters}], "responses": {{"200": {{"description": "Done."}}}}}}}}"#
        )
    };
    assert_eq!(said(&document(&path(500), "")), (String::new(), true));
    let (said, is_planned) = said(&document(&path(10_000), ""));
    assert!(
        !is_planned && said.contains("error[long-place]: a place of 78897 bytes, more than 8000")
    );
}

#[test]
fn names_within_one_another_are_not_too_long_together() {
    let nested = |levels: usize| {
        let open = format!(r#"{{"properties": {{"{}": "#, "a".repeat(1000)).repeat(levels);
        let schema = format!("{open}{{}}{}", "}}".repeat(levels));
        document("", &format!(r#""S": {schema}"#))
    };
    assert_eq!(said(&nested(7)), (String::new(), true));
    let (said, is_planned) = said(&nested(55));
    assert!(
        !is_planned && said.contains("error[long-place]: a place of 8117 bytes, more than 8000"),
        "{said:.300}"
    );
}

#[test]
fn nodes_nested_too_deeply_are_refused() {
    for depth in [1_000, 100_000] {
        let schema = format!(
            r#"{}{{"type": "string"}}{}"#,
            r#"{"type": "array", "items": "#.repeat(depth),
            "}".repeat(depth)
        );
        let json = document("", &format!(r#""S": {schema}"#));
        let mut yaml = document("", "");
        yaml.document.text = format!("openapi: 3.0.3\ncomponents: {{schemas: {{S: {schema}}}}}\n");
        for input in [json, yaml] {
            let (said, is_planned) = said(&input);
            assert!(
                !is_planned && said.contains("nested deeper than 127 levels"),
                "{said}"
            );
        }
    }
}
