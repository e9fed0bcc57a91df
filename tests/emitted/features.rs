//! Features: what stands under one is marked wherever it is listed, and nothing outside names it.

use std::collections::BTreeSet;

use beatpass_generator::{Files, Input, Output, OutputFile, Source, Templates, generate};
use beatpass_tests::fixture::{Fixture, is_of_the_document};
use regex::Regex;

fn output() -> Output {
    output_of("features")
}

fn output_of(name: &str) -> Output {
    let fixtures = Fixture::all().expect("the fixtures can be read");
    let fixture = fixtures.iter().find(|fixture| fixture.name == name);
    let output = fixture.expect("it is there").generate();
    output.expect("the snapshot is taken of it")
}

fn text<'a>(output: &'a Output, path: &str) -> &'a str {
    let file = output.files.iter().find(|file| file.path == path);
    &file.expect("every client has it").text
}

/// Lines that have a text.
fn lines(text: &str, part: &str) -> Vec<String> {
    let lines = text.lines().filter(|line| line.contains(part));
    lines.map(str::to_owned).collect()
}

#[test]
fn the_manifest_has_them_on_by_default() {
    let output = output();
    let manifest = text(&output, "Cargo.toml");
    assert_eq!(
        lines(manifest, "default = ["),
        [r#"default = ["reference-pages", "label-editing", "rustls-tls"]"#]
    );
    assert_eq!(
        lines(manifest, " = []"),
        ["reference-pages = []", "label-editing = []"]
    );
    let readme = text(&output, "README.md");
    assert_eq!(lines(readme, "`reference-pages`").len(), 1);
    assert!(
        readme.contains("client.songs().list_songs()"),
        "the example is always there"
    );
}

#[test]
fn clients_with_numbers_past_64_bits_can_keep_their_digits() {
    let with = output_of("odd_values");
    assert_eq!(
        lines(text(&with, "Cargo.toml"), "arbitrary"),
        [r#"arbitrary-precision = ["serde_json/arbitrary_precision"]"#]
    );
    assert_eq!(
        lines(text(&with, "README.md"), "`arbitrary-precision`").len(),
        1
    );
    let without = output();
    for path in ["Cargo.toml", "README.md"] {
        assert_eq!(lines(text(&without, path), "arbitrary"), [""; 0], "{path}");
    }
}

/// The client of a document that has these schemas and no operations.
fn output_of_schemas(schemas: &str) -> Output {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Coins, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {schemas}}}\n"
    );
    let input = Input {
        document: Source {
            name: "api.yaml".to_owned(),
            text,
        },
        overlays: Vec::new(),
        package: "coins".to_owned(),
        files: Files::default(),
        templates: Templates::embedded(),
    };
    generate(&input).expect("the document has no faults")
}

#[test]
fn numbers_past_64_bits_that_no_type_has_make_no_feature() {
    let supply = "Supply: {type: integer, maximum: 1e+30}";
    let unused = output_of_schemas(&format!("{{{supply}}}"));
    let coin = "Coin: {type: object, properties: {supplies: {type: array, items: {$ref: '#/components/schemas/Supply'}}}}";
    let used = output_of_schemas(&format!("{{{supply}, {coin}}}"));
    for path in ["Cargo.toml", "README.md"] {
        assert_eq!(lines(text(&unused, path), "arbitrary"), [""; 0], "{path}");
        assert_eq!(lines(text(&used, path), "arbitrary").len(), 1, "{path}");
    }
}

#[test]
fn lists_say_the_feature_and_the_origin() {
    let output = output();
    assert_eq!(
        lines(text(&output, "API.md"), "mdx"),
        [
            "| `songs().get_song_insights(id)` | `GetSongInsights` | GET | `/songs/{id}/insights` | none | read | Plays of a song by day. \
          Known from `reference/insights.mdx`. Feature `reference-pages`. |"
        ]
    );
    assert_eq!(
        lines(output.surface(), "getSongInsights: "),
        [
            "operation getSongInsights: songs().get_song_insights = GET /songs/{id}/insights \
          (no token, read, feature reference-pages, from reference/insights.mdx) -> Report"
        ]
    );
    assert_eq!(
        lines(output.surface(), "type Report:"),
        ["type Report: object, feature reference-pages"]
    );
}

#[test]
fn to_refuse_payments_is_promised_where_some_are_known() {
    let document = |effect: &str| {
        let operation =
            format!("operationId: pay, {effect}responses: {{'204': {{description: Done.}}}}");
        let paths = format!("{{/pay: {{post: {{{operation}}}}}}}");
        Fixture::of(&format!(
            "openapi: 3.0.3\ninfo: {{title: Pay, version: '1'}}\npaths: {paths}\n"
        ))
    };
    for (effect, is_known) in [("x-client-effect: money, ", true), ("", false)] {
        let output = document(effect).generate().expect("it can be generated");
        let guide = text(&output, "GUIDE.md");
        assert_eq!(guide.contains("Client::builder().refuse_money()"), is_known);
        assert_eq!(guide.contains("refuses nothing here"), !is_known);
        assert_eq!(text(&output, "README.md").contains("or payments"), is_known);
        assert!(!guide.contains("\n\n\n"), "{guide}");
    }
}

#[test]
fn nothing_outside_links_to_what_a_feature_has() {
    let output = output();
    let is_outside =
        |file: &&OutputFile| is_of_the_document(&file.path) && file.path.split('/').count() == 3;
    let texts = || {
        output
            .files
            .iter()
            .filter(is_outside)
            .map(|file| file.text.as_str())
    };
    let declared = Regex::new(r"pub (?:struct|enum) (\w+)").expect("it is a pattern");
    let linked = Regex::new(r"\]\(crate::\w+::(\w+)\)").expect("it is a pattern");
    let names = |pattern: &Regex| -> BTreeSet<String> {
        let found = texts().flat_map(|text| pattern.captures_iter(text));
        found.map(|name| name[1].to_owned()).collect()
    };
    let missing: Vec<_> = names(&linked)
        .difference(&names(&declared))
        .cloned()
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(names(&linked).contains("Songs"), "the pattern finds links");
}
