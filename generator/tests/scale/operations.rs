//! What operations take, and where they stand: parameters, contents, credentials, servers and features.

use super::{answers, document, is_linear, members, reference};
use beatpass_generator::Input;

/// A document with one operation that has these members besides its answer.
fn with_operation(members: &str) -> Input {
    let paths = format!(
        r#""/a": {{"post": {{{members}, "responses": {{"200": {{"description": "Done."}}}}}}}}"#
    );
    document(&paths, "")
}

#[test]
fn parameters_of_one_operation() {
    is_linear("parameters", |count| {
        let parameters = members(count, |i| {
            format!(r#"{{"name": "q{i}", "in": "query", "schema": {{"type": "string"}}}}"#)
        });
        with_operation(&format!(r#""parameters": [{parameters}]"#))
    });
}

#[test]
fn contents_of_one_body() {
    is_linear("contents", |count| {
        let contents = members(count, |i| {
            let schema =
                format!(r#"{{"type": "object", "properties": {{"p{i}": {{"type": "string"}}}}}}"#);
            format!(r#""application/x{i}+json": {{"schema": {schema}}}"#)
        });
        with_operation(&format!(r#""requestBody": {{"content": {{{contents}}}}}"#))
    });
}

#[test]
fn credentials_of_one_operation() {
    is_linear("credentials", |count| {
        let sets = members(count, |i| format!(r#"{{"k{i}": []}}"#));
        let schemes = members(count, |i| {
            format!(r#""k{i}": {{"type": "apiKey", "in": "header", "name": "X-K{i}"}}"#)
        });
        let mut input = with_operation(&format!(r#""security": [{sets}]"#));
        let schemes = format!(r#""components": {{"securitySchemes": {{{schemes}}}, "#);
        input.document.text = input
            .document
            .text
            .replacen(r#""components": {"#, &schemes, 1);
        input
    });
}

#[test]
fn servers() {
    const ONE: &str = r#""servers": [{"url": "https://a.example"}]"#;
    let with_servers = |servers: &str, own: &str| {
        let mut input = with_operation(&format!(r#""servers": [{own}]"#));
        let servers = format!(r#""servers": [{servers}]"#);
        input.document.text = input.document.text.replace(ONE, &servers);
        input
    };
    is_linear("servers", |count| {
        let servers = members(count, |i| format!(r#"{{"url": "https://s{i}.example"}}"#));
        with_servers(&servers, r#"{"url": "https://own.example"}"#)
    });
    is_linear("variables", |count| {
        let hosts = members(count, |i| format!("{{v{i}}}.")).replace(", ", "");
        let variables = members(count, |i| format!(r#""v{i}": {{"default": "d"}}"#));
        let server =
            format!(r#"{{"url": "https://{hosts}example", "variables": {{{variables}}}}}"#);
        with_servers(&server, &server)
    });
    is_linear("operations with a server of their own", |count| {
        let servers = members(count, |i| format!(r#"{{"url": "/s{i}"}}"#));
        let paths = members(count, |i| {
            answers(&format!("/a{i}"), r#"{"type": "string"}"#)
                .replace("\"get\"", r#""servers": [{"url": "/own"}], "get""#)
        });
        let mut input = document(&paths, "");
        let servers = format!(r#""servers": [{servers}]"#);
        input.document.text = input.document.text.replacen(ONE, &servers, 1);
        input
    });
}

#[test]
fn features_that_use_the_same_schemas() {
    is_linear("features", |count| {
        let paths = members(count, |i| {
            let feature = format!(r#"{{"x-client-feature": "f{i}", "tags""#);
            answers(&format!("/a{i}"), &reference(format!("S{i}"))).replace("{\"tags\"", &feature)
        });
        let schemas = members(count, |i| {
            let next = reference(format!("S{}", (i + 1) % count));
            format!(r#""S{i}": {{"type": "object", "properties": {{"a": {next}}}}}"#)
        });
        document(&paths, &schemas)
    });
}
