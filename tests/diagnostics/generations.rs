//! What is built on bases that are built on bases, in numbers that no client can tell apart.

use super::{answer, said, transcript};

const BASE: &str =
    "type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}";

fn schemas(lines: impl IntoIterator<Item = String>) -> String {
    let lines: Vec<String> = lines.into_iter().collect();
    format!("  schemas:\n    {}\n", lines.join("\n    "))
}

fn all_of(parts: impl IntoIterator<Item = String>) -> String {
    let parts = parts.into_iter();
    let parts: Vec<String> = parts
        .map(|part| format!("{{$ref: '#/components/schemas/{part}'}}"))
        .collect();
    format!("allOf: [{}]", parts.join(", "))
}

#[test]
fn bases_built_on_one_another() {
    let chain = (1..10).map(|i| {
        let part = all_of([format!("A{}", i - 1)]);
        format!("A{i}: {{{part}, {BASE}}}")
    });
    let heir = format!("B: {{{}}}", all_of(["A9".to_owned()]));
    let first = format!("A0: {{{BASE}}}");
    let schemas = schemas([first].into_iter().chain(chain).chain([heir]));
    golden!(
        "bases_built_on_one_another",
        [answer("{$ref: '#/components/schemas/A0'}", &schemas)]
    );
}

/// So many bases on which one schema is built, with these keywords besides, and as many that are built on that one.
fn crowd(count: usize, base: &str, keywords: &str) -> String {
    let bases = (0..count).map(|i| format!("A{i}: {{{base}}}"));
    let all = all_of((0..count).map(|i| format!("A{i}")));
    let heirs = (0..count).map(|i| format!("C{i}: {{{}}}", all_of(["B".to_owned()])));
    let middle = format!("B: {{{all}{keywords}}}");
    schemas(bases.chain([middle]).chain(heirs))
}

#[test]
fn many_bases_with_many_heirs() {
    let other = BASE.replace("kind", "sort");
    let documents = [
        crowd(50, BASE, ""),
        crowd(100, &other, &format!(", {BASE}")),
    ];
    let all = documents.map(|schemas| said(&answer("{type: string}", &schemas)));
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("many_bases_with_many_heirs", all.join("\n=====\n"));
    });
}
