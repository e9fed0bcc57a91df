//! References to components that are no schemas, in chains of any length, and what OpenAPI 3.1 lets stand beside references.

use super::{answers, document, is_linear, members, reference};
use beatpass_generator::Input;

/// A document of OpenAPI 3.1 with these groups of components besides schemas.
fn with_components(paths: &str, components: &str) -> Input {
    let mut input = of_3_1(paths, "");
    let text = &input.document.text;
    input.document.text = text.replacen(
        r#""components": {"#,
        &format!(r#""components": {{{components}, "#),
        1,
    );
    input
}

fn of_3_1(paths: &str, schemas: &str) -> Input {
    let mut input = document(paths, schemas);
    input.document.text = input.document.text.replacen("3.0.3", "3.1.0", 1);
    input
}

/// `L0` is this component, `L1` refers to it, `L2` to `L1`, and so on.
fn chain(count: usize, group: &str, end: &str) -> String {
    let links = members(count, |i| {
        format!(
            r##""L{}": {{"$ref": "#/components/{group}/L{i}", "description": "D{i}."}}"##,
            i + 1
        )
    });
    format!(r#""{group}": {{"L0": {end}, {links}}}"#)
}

/// Operations that have this member each, or a member of the answer; `#` is the number of each.
fn operations(count: usize, member: &str, of_answer: &str) -> String {
    members(count, |i| {
        let fill = |text: &str| text.replace('#', &i.to_string()).replace('@', "#");
        let (member, of_answer) = (fill(member), fill(of_answer));
        format!(
            r#""/a{i}": {{"post": {{{member} "responses": {{"200": {{"description": "D."{of_answer}}}}}}}}}"#
        )
    })
}

#[test]
fn links_of_chains_of_components() {
    let parameter = r#"{"name": "q", "in": "query", "schema": {"type": "string"}}"#;
    let body = r#"{"content": {"application/json": {"schema": {"type": "string"}}}}"#;
    let header = r#"{"schema": {"type": "string"}}"#;
    let scheme = r#"{"type": "http", "scheme": "bearer"}"#;
    for (group, end, member, of_answer) in [
        (
            "parameters",
            parameter,
            r#""parameters": [{"$ref": "@/components/parameters/L#"}],"#,
            "",
        ),
        (
            "requestBodies",
            body,
            r#""requestBody": {"$ref": "@/components/requestBodies/L#"},"#,
            "",
        ),
        (
            "headers",
            header,
            "",
            r#", "headers": {"X-A": {"$ref": "@/components/headers/L#"}}"#,
        ),
        (
            "securitySchemes",
            scheme,
            r#""security": [{"L#": []}],"#,
            "",
        ),
    ] {
        is_linear(group, |count| {
            let paths = operations(count, member, of_answer);
            with_components(&paths, &chain(count, group, end))
        });
    }
}

#[test]
fn schemas_for_each_position_or_pattern() {
    let object = |i: usize| {
        format!(r#"{{"type": "object", "properties": {{"a{i}": {{"type": "string"}}}}}}"#)
    };
    is_linear("positions", |count| {
        let positions: Vec<String> = (0..count).map(object).collect();
        let list = format!(
            r#""S": {{"type": "array", "prefixItems": [{}]}}"#,
            positions.join(", ")
        );
        of_3_1("", &list)
    });
    is_linear("patterns", |count| {
        let patterns = members(count, |i| format!(r#""^p{i}": {}"#, object(i)));
        of_3_1(
            "",
            &format!(r#""S": {{"type": "object", "patternProperties": {{{patterns}}}}}"#),
        )
    });
}

#[test]
fn keywords_beside_references() {
    let ends = r#"{"type": "object", "properties": {"a": {"type": "string"}}}"#;
    is_linear("titles", |count| {
        let links = members(count, |i| {
            let target = reference(format!("S{}", i + 1));
            let target = target.trim_end_matches('}');
            format!(r#""S{i}": {target}, "title": "T{i}", "description": "D."}}"#)
        });
        let schemas = format!(r#"{links}, "S{count}": {ends}"#);
        of_3_1(&answers("/a", &reference("S0")), &schemas)
    });
}

#[test]
fn anchors() {
    is_linear("anchors", |count| {
        let schemas = members(count, |i| {
            let next = (i + 1) % count;
            format!(
                r##""S{i}": {{"$anchor": "a{i}", "type": "object", "properties": {{"next": {{"$ref": "#a{next}"}}}}}}"##
            )
        });
        of_3_1("", &schemas)
    });
}
