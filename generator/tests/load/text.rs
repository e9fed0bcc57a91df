use crate::{HEAD, SOUND, load_clean, transcript, transcript_of, try_load, try_load_of};

#[test]
fn faults_of_texts() {
    let two = format!("{HEAD}paths: {{}}\n---\na: 1\n");
    golden!(transcript(&[
        "",
        " \n# nothing but a comment\n",
        "- a\n- b\n",
        "just text",
        "openapi: 3.0.3\ninfo: {title: T\npaths: {}\n",
        "openapi: 3.0.3\ninfo:\n\ttitle: T\n",
        "openapi: 'x\n\n",
        "openapi: 3.0.3\n? [a, b]\n: 1\n",
        "a: *nowhere\n",
        "info:\n  description: note: this\n",
        &two,
    ]));
}

#[test]
fn faults_of_json() {
    golden!(transcript_of(
        "api.json",
        &[
            "{\"openapi\": \"3.0.3\",\n \"info\": {\"title\": \"T\",}\n}",
            "{\"openapi\": \"3.0.3\"",
            "{\"openapi\": \"3.0.3\"} x",
            "{openapi: 3.0.3}",
        ]
    ));
}

#[test]
fn flow_style_is_yaml_where_the_file_is_called_so() {
    let flow = "{openapi: 3.0.3, info: {title: 'é', version: '1'},\n paths: {}, # none\n}";
    for name in ["api.yaml", "API.YML", "parts/api.yml"] {
        let (loaded, said) = try_load_of(name, flow, &[]);
        assert_eq!(said, "", "{name}");
        assert_eq!(loaded.expect("it is sound").value["info"]["title"], "é");
    }
    golden!(transcript(&[
        "{openapi: 3.0.3, info: {title: 'é', version: '1'},\n paths: {}, x-client-nothing: 1}",
        "{openapi: 3.0.3, info: {title: T\n}",
        "{\"openapi\": \"3.0.3\"} x",
    ]));
}

#[test]
fn members_of_the_same_name() {
    golden!(transcript(&[
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nopenapi: 3.0.3\n",
        "{\n  \"info\": {\"title\": \"é\",\n    \"version\": \"1\",\n    \"title\": \"U\"}\n}",
        "responses:\n  200: a\n  '200': b\n",
    ]));
}

#[test]
fn yaml_that_json_lacks() {
    golden!(transcript(&[
        "x-a: !Ref b\nx-b: !!binary aGk=\n",
        "x-a: .inf\nx-b: [1, -.inf, .nan]\n",
        "x-a: &a {b: 1}\nx-c:\n  <<: *a\n",
    ]));
}

#[test]
fn deep_nesting() {
    let json = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    let yaml = (0..200)
        .map(|depth| format!("{}a:\n", " ".repeat(depth)))
        .collect::<Vec<_>>()
        .concat();
    let brackets = format!("a: {}", "[".repeat(100_000));
    let objects = "{\"a\":".repeat(100_000);
    let dashes = "- ".repeat(1_000_000);
    let questions = "? ".repeat(1_000_000);
    for (name, text) in [
        ("JSON", json),
        ("YAML", yaml),
        ("brackets", brackets),
        ("objects", objects),
        ("dashes", dashes),
        ("questions", questions),
    ] {
        let (loaded, said) = try_load(&text, &[]);
        assert!(loaded.is_none());
        assert!(
            said.starts_with("error[nesting]: nested deeper than 127 levels\n"),
            "{name}: {said}"
        );
        assert!(said.contains("--> api.yaml:"), "{name}: {said}");
    }
    let (_, said) = try_load(
        &format!("{{\"x-a\": {}\n{}", "[".repeat(130), "]".repeat(130)),
        &[],
    );
    golden!(said);
}

#[test]
fn long_places() {
    let long = "a".repeat(8000);
    let document = |path: &str, name: &str| {
        format!(
            "{{\n\"openapi\": \"3.1.0\", \"info\": {{\"title\": \"T\", \"version\": \"1\"}},\n\"paths\": {{\"/{path}\": {{}}}},\n\
             \"components\": {{\"schemas\": {{\"S\": {{\"properties\": {{\n\"{name}\": {{}},\n\"{name}b\": {{}}}}}}}}}}}}"
        )
    };
    // With `/paths//` before the one, `/components/schemas/S/properties/` before and `b` behind the other, 8000 each.
    let fits = document(&long[..7992], &long[..7966]);
    assert!(load_clean(&fits, &[]).value.is_object());
    let (loaded, said) = try_load(&document(&long, &long), &[]);
    assert!(loaded.is_none());
    golden!(said.replace(&long, "a..").replace(&"^".repeat(8000), "^.."));
}

#[test]
fn the_deepest_document_is_read_on_a_small_stack() {
    let depth = 58;
    let schema = format!(
        "{}{{\"type\": \"string\"}}{}",
        "{\"properties\": {\"a\": ".repeat(depth),
        "}}".repeat(depth)
    );
    let text = format!(
        "{{\"openapi\": \"3.0.3\", \"info\": {{\"title\": \"T\", \"version\": \"1\"}}, \"paths\": {{}},
          \"components\": {{\"schemas\": {{\"Deep\": {schema}}}}}}}"
    );
    assert!(load_clean(&text, &[]).value.is_object());
}

#[test]
fn aliases_are_expanded_up_to_a_limit() {
    let text = format!("{SOUND}x-a: &a [1, 2]\nx-b: [*a, *a]\n");
    assert_eq!(
        load_clean(&text, &[]).value["x-b"].to_string(),
        "[[1,2],[1,2]]"
    );

    let levels = (1..60)
        .map(|level| format!("x-a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1))
        .collect::<Vec<_>>();
    let bomb = format!("x-a0: &a0 [lol, lol]\n{}", levels.concat());
    let wide = format!(
        "x-a: &a [{}]\nx-b: [{}]\n",
        "1,".repeat(20_000),
        "*a,".repeat(20_000)
    );
    golden!("alias_bomb", try_load(&bomb, &[]).1);
    let (_, said) = try_load(&wide, &[]);
    assert!(said.starts_with("error[aliases]"), "{said}");
}

#[test]
fn what_aliases_repeat_is_not_told_for_ever() {
    let text = format!(
        "{SOUND}x-a: &a [!b c]\nx-b: &b [{}]\nx-c: [{}]\n",
        "*a,".repeat(100),
        "*b,".repeat(100)
    );
    let (_, said) = try_load(&text, &[]);
    assert_eq!(said.matches("error[yaml-tag]").count(), 1000);
    let last = said.find("error[syntax]").expect("there are more");
    golden!("aliases_of_what_is_wrong", &said[last..]);
}

#[test]
fn json_and_yaml_give_the_same_value() {
    let yaml = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        200: {description: é}\n        4XX: {description: 'b'}\n";
    let json = r#"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": {"description": "\u00e9"}, "4XX": {"description": "b"}}}}}}"#;
    assert_eq!(load_clean(yaml, &[]).value, load_clean(json, &[]).value);
}

#[test]
fn names_keep_their_text_and_their_order() {
    let text = format!("{SOUND}x-a: {{z: 1, 007: 2, true: 3, 1.10: 4, null: 5, a: 6}}\n");
    assert_eq!(
        load_clean(&text, &[]).value["x-a"].to_string(),
        r#"{"z":1,"007":2,"true":3,"1.10":4,"null":5,"a":6}"#
    );
}

#[test]
fn numbers_past_64_bits_are_read_alike() {
    let yaml =
        format!("{SOUND}x-a: [18446744073709551615, 18446744073709551616, -9223372036854775809]\n");
    let value = &load_clean(&yaml, &[]).value["x-a"];
    assert_eq!(
        value.to_string(),
        "[18446744073709551615,1.8446744073709552e+19,-9.223372036854776e+18]"
    );
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert!(
        load_clean(&format!("\u{feff}{SOUND}"), &[])
            .value
            .is_object()
    );
    let (_, said) = try_load("\u{feff}{\"openapi\": \"2.9\"}", &[]);
    assert!(said.contains(" --> api.yaml:1:14\n"), "{said}");
}

#[test]
fn other_versions() {
    golden!(transcript(&[
        "swagger: '2.0'\ninfo: {title: T, version: '1'}\n",
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n",
        "openapi: 3.0\ninfo: {title: T, version: '1'}\n",
        "info: {title: T, version: '1'}\n",
    ]));
}

#[test]
fn brackets_in_prose_are_not_levels() {
    let prose = "x-a: |\n".to_owned() + &"  from [0 to 1) in {a\n".repeat(3_000);
    assert!(load_clean(&(SOUND.to_owned() + &prose), &[]).value["x-a"].is_string());
    let line = format!("x-a: |\n  {}\n  {}\n", "-".repeat(5_000), "- ".repeat(900));
    assert!(load_clean(&(SOUND.to_owned() + &line), &[]).value["x-a"].is_string());
}
