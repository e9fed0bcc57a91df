//! Who may know what, read from the sources: the pipeline goes one way, and what crosses a border crosses it in one place.

use std::fs;
use std::path::{Path, PathBuf};

use beatpass_tests::root;

/// Rust files below a folder or the one file, with their paths inside the workspace.
fn sources(place: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(&root().join(place), &mut files);
    assert!(!files.is_empty(), "there are sources in {place}");
    let shown = |path: &Path| {
        path.strip_prefix(root())
            .expect("it is inside")
            .to_string_lossy()
            .into_owned()
    };
    files
        .iter()
        .map(|path| {
            (
                shown(path),
                code(&fs::read_to_string(path).expect("sources are text")),
            )
        })
        .collect()
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_file() {
        files.extend(
            (path.extension().is_some_and(|extension| extension == "rs")).then(|| path.to_owned()),
        );
        return;
    }
    for entry in fs::read_dir(path).expect("the folder is there") {
        collect(&entry.expect("it can be listed").path(), files);
    }
}

/// The text without comments: prose may name what code must not.
fn code(text: &str) -> String {
    text.lines()
        .map(|line| line.find("//").map_or(line, |start| &line[..start]))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whether the code has this word: between characters that cannot belong to it.
fn has_word(code: &str, word: &str) -> bool {
    let belongs = |character: Option<char>| {
        character.is_some_and(|character| character.is_alphanumeric() || character == '_')
    };
    code.match_indices(word).any(|(start, _)| {
        !belongs(code[..start].chars().next_back())
            && !belongs(code[start + word.len()..].chars().next())
    })
}

#[track_caller]
fn assert_only_in(place: &str, words: &[&str], allowed: &[&str]) {
    let outside: Vec<_> = sources(place)
        .into_iter()
        .filter(|(path, _)| !allowed.iter().any(|allowed| path.starts_with(allowed)))
        .filter_map(|(path, code)| Some((*words.iter().find(|word| has_word(&code, word))?, path)))
        .collect();
    assert!(
        outside.is_empty(),
        "only {allowed:?} may know these: {outside:#?}"
    );
    for word in words.iter().filter(|_| !allowed.is_empty()) {
        let knows = |place: &&str| sources(place).iter().any(|(_, code)| has_word(code, word));
        assert!(
            allowed.iter().any(knows),
            "nobody uses `{word}`: the rule has become void"
        );
    }
}

#[test]
fn openapiv3_is_known_in_load_and_read_only() {
    assert_only_in(
        "generator/src",
        &["openapiv3"],
        &["generator/src/load/", "generator/src/read/"],
    );
}

#[test]
fn rust_names_are_made_in_one_place() {
    assert_only_in("generator/src", &["heck"], &["generator/src/plan/names.rs"]);
}

#[test]
fn only_emit_writes_rust_and_fills_templates() {
    assert_only_in(
        "generator/src",
        &["quote", "prettyplease", "minijinja", "proc_macro2", "syn"],
        &["generator/src/emit/"],
    );
}

#[test]
fn texts_are_parsed_in_one_place() {
    assert_only_in("generator/src", &["serde_yaml"], &["generator/src/load/"]);
    assert_only_in(
        "generator/src",
        &["saphyr_parser"],
        &[
            "generator/src/load/",
            "generator/src/diagnostics/",
            "generator/src/import/tree.rs",
        ],
    );
}

#[test]
fn the_generator_has_no_disk_no_clock_no_network_no_terminal() {
    let words = [
        "fs",
        "File",
        "env::var",
        "env::args",
        "Instant",
        "SystemTime",
        "TcpStream",
        "TcpListener",
        "UdpSocket",
        "ToSocketAddrs",
        "clap",
        "anstream",
        "println",
        "eprintln",
        "print",
        "stdout",
    ];
    assert_only_in("generator/src", &words, &[]);
}

#[test]
fn stages_know_no_later_stage() {
    assert_only_in(
        "generator/src/load",
        &[
            "crate::api",
            "crate::rust",
            "crate::read",
            "crate::plan",
            "crate::emit",
        ],
        &[],
    );
    assert_only_in(
        "generator/src/read",
        &["crate::rust", "crate::load", "crate::plan", "crate::emit"],
        &[],
    );
    assert_only_in(
        "generator/src/plan",
        &["crate::load", "crate::read", "crate::emit"],
        &[],
    );
    assert_only_in(
        "generator/src/inspect",
        &["crate::api", "crate::read", "crate::plan", "crate::emit"],
        &[],
    );
    assert_only_in(
        "generator/src/emit",
        &[
            "crate::api",
            "api::",
            "crate::load",
            "crate::read",
            "crate::plan",
            "Diagnostics",
        ],
        &[],
    );
}

#[test]
fn reports_know_no_texts() {
    for place in ["generator/src/diff", "generator/src/explain"] {
        assert_only_in(
            place,
            &["crate::read", "openapiv3", "serde_yaml", "Source"],
            &[],
        );
    }
}

#[test]
fn stage_types_know_no_stage() {
    for place in ["generator/src/api.rs", "generator/src/api"] {
        assert_only_in(
            place,
            &[
                "openapiv3",
                "crate::rust",
                "crate::load",
                "crate::read",
                "crate::plan",
            ],
            &[],
        );
    }
    assert_only_in(
        "generator/src/rust",
        &[
            "openapiv3",
            "crate::api",
            "crate::plan",
            "crate::emit",
            "quote",
        ],
        &[],
    );
}

#[test]
fn the_runtime_names_nothing_generated() {
    for (path, code) in sources("templates/runtime") {
        // Its own tests may name anything; they are not copied.
        if !path.starts_with("templates/runtime/tests/") {
            let named = ["crate::types", "crate::operations"]
                .iter()
                .find(|word| code.contains(*word));
            assert_eq!(named, None, "{path}");
        }
    }
}

#[test]
fn the_runtime_speaks_http_through_its_transport() {
    assert_only_in(
        "templates/runtime",
        &["reqwest"],
        &[
            "templates/runtime/certificate.rs",
            "templates/runtime/reqwest_transport.rs",
            "templates/runtime/tests/",
        ],
    );
}

#[test]
fn the_api_is_named_in_no_code() {
    for place in ["generator/src", "templates/runtime"] {
        for (path, code) in sources(place) {
            let code = code.replace("beatpass_generator", "").to_lowercase();
            assert!(
                !code.contains("beatpass"),
                "{path} knows which API it serves"
            );
        }
    }
}

#[test]
fn words_are_told_from_parts_of_words() {
    assert!(has_word("use std::fs;", "fs") && has_word("a.fs()", "fs"));
    assert!(!has_word("offs fs2 _fs", "fs"));
    assert_eq!(code("a // fs\n/// fs\nb"), "a \n\nb");
}

/// The lines of a section of a manifest that declare dependencies, by name.
fn dependencies(manifest: &str, section: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(manifest)).expect("the manifest is there");
    let lines = text.lines().skip_while(|line| *line != section).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned()));
    names.collect()
}

#[test]
fn fixtures_are_compiled_with_what_the_runtime_depends_on() {
    let ours = [
        dependencies("tests/Cargo.toml", "[dependencies]"),
        dependencies("tests/Cargo.toml", "[dev-dependencies]"),
    ]
    .concat();
    let runtime = dependencies("templates/runtime/Cargo.toml", "[dependencies]");
    assert!(runtime.len() > 5, "{runtime:?}");
    let missing: Vec<_> = runtime.iter().filter(|name| !ours.contains(name)).collect();
    assert!(missing.is_empty(), "tests/Cargo.toml lacks {missing:?}");
}

#[test]
fn every_dependency_of_the_client_has_its_reason() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("it is text");
    let runtime = dependencies("templates/runtime/Cargo.toml", "[dependencies]");
    let missing: Vec<_> = runtime
        .iter()
        .filter(|name| !text.contains(&format!("\n| `{name}` | ")))
        .collect();
    assert!(
        missing.is_empty(),
        "ARCHITECTURE.md has no row for {missing:?}"
    );
}
