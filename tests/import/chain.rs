//! Ten revisions of a small document, imported one after the other without work by hand in between.

use serde_json::Value;
use xtask::regen::Outcome;

use crate::workspace::Workspace;

const DOCUMENT: &str = include_str!("document.yaml");
const OVERLAY: &str = include_str!("overlay.yaml");

/// A revision: what changed in the document as its makers publish it, and what the import makes of it.
struct Revision {
    name: &'static str,
    edits: &'static [(&'static str, &'static str)],
    /// The client's version afterwards.
    version: &'static str,
    /// Texts that the changelog has afterwards.
    changelog: &'static [&'static str],
}

const REVISIONS: &[Revision] = &[
    Revision {
        name: "an operation came",
        edits: &[
            ("version: 1.0.0\n", "version: 1.0.1\n"),
            (
                "  /readers/{id}:\n",
                "  /readers:\n    get:\n      tags: [Readers]\n      summary: Theirs.\n      operationId: listReaders\n      responses:\n        '200':\n          description: Theirs.\n          content:\n            application/json:\n              schema: {type: array, items: {$ref: '#/components/schemas/Reader'}}\n  /readers/{id}:\n",
            ),
        ],
        version: "0.1.1",
        changelog: &["beatpass-client 0.1.1, revision 1.0.1", "operation-added"],
    },
    Revision {
        name: "a field went",
        edits: &[
            ("version: 1.0.1\n", "version: 1.1.0\n"),
            (
                "        pages:\n          description: Theirs.\n          type: integer\n          example: 320\n",
                "",
            ),
        ],
        version: "0.2.0",
        changelog: &["beatpass-client 0.2.0, revision 1.1.0", "pages"],
    },
    Revision {
        name: "operations were renamed",
        edits: &[
            ("version: 1.1.0\n", "version: 1.1.1\n"),
            ("operationId: getReader\n", "operationId: showReader\n"),
            ("operationId: getBook\n", "operationId: showBook\n"),
        ],
        version: "0.2.1",
        changelog: &["beatpass-client 0.2.1", "operation-renamed"],
    },
    Revision {
        name: "a listed value came",
        edits: &[
            ("version: 1.1.1\n", "version: 1.1.2\n"),
            (
                "            - poem\n",
                "            - poem\n            - essay\n",
            ),
        ],
        version: "0.2.2",
        changelog: &["beatpass-client 0.2.2", "essay"],
    },
    Revision {
        name: "a type changed",
        edits: &[
            ("version: 1.1.2\n", "version: 1.2.0\n"),
            (
                "          type: integer\n          example: 12\n",
                "          type: string\n          example: twelve\n",
            ),
        ],
        version: "0.3.0",
        changelog: &["beatpass-client 0.3.0", "read"],
    },
    Revision {
        name: "a limit changed",
        edits: &[
            ("version: 1.2.0\n", "version: 1.2.1\n"),
            ("maximum: 50\n", "maximum: 100\n"),
        ],
        version: "0.3.1",
        changelog: &["beatpass-client 0.3.1", "page_size"],
    },
    Revision {
        name: "a token became necessary",
        edits: &[
            ("version: 1.2.1\n", "version: 1.3.0\n"),
            (
                "        - {}\n        - bearerAuth: []\n",
                "        - bearerAuth: []\n",
            ),
        ],
        version: "0.4.0",
        changelog: &["beatpass-client 0.4.0", "security-required"],
    },
    Revision {
        name: "a parameter became necessary, and an operation went",
        edits: &[
            ("version: 1.3.0\n", "version: 1.4.0\n"),
            (
                "      parameters:\n        # Fifty",
                "      parameters:\n        - {name: shelf, in: query, required: true, schema: {type: string}}\n        # Fifty",
            ),
            (
                "    delete:\n      tags:\n        - Books\n      summary: Theirs.\n      operationId: deleteBook\n      parameters:\n        - name: id\n          in: path\n          required: true\n          description: Theirs.\n          schema:\n            type: integer\n      responses:\n        '204':\n          description: Theirs.\n",
                "",
            ),
        ],
        version: "0.5.0",
        changelog: &["beatpass-client 0.5.0", "shelf", "operation-removed"],
    },
    Revision {
        name: "only prose changed",
        edits: &[("Theirs.", "Theirs, but other words.")],
        version: "0.5.0",
        changelog: &[],
    },
    Revision {
        name: "the document was mended under the same version",
        edits: &[(
            "        year:\n          description: Theirs, but other words.\n          type: integer\n",
            "        year:\n          description: Theirs, but other words.\n          type: integer\n          nullable: true\n",
        )],
        version: "0.5.0",
        changelog: &[],
    },
];

/// The document as its makers publish it at first: the same structure in other words.
fn published() -> String {
    let words = regex::Regex::new(r"Our words.*").expect("it is a pattern");
    words.replace_all(DOCUMENT, "Theirs.").into_owned()
}

fn revise(text: &mut String, revision: &Revision) {
    for (from, to) in revision.edits {
        assert!(text.contains(from), "{}: {from:?} is there", revision.name);
        *text = text.replace(from, to);
    }
}

fn workspace() -> Workspace {
    let workspace = Workspace::new(DOCUMENT, &[("10-corrections.yaml", OVERLAY)]);
    workspace.regen();
    workspace
}

/// The words of our own in a document.
fn own_words(text: &str) -> Vec<&str> {
    let lines = text
        .lines()
        .filter_map(|line| Some(&line[line.find("Our words")?..]));
    lines.collect()
}

#[test]
fn ten_revisions_come_in_without_work_by_hand() {
    let workspace = workspace();
    let mut published = published();
    for revision in REVISIONS {
        revise(&mut published, revision);
        let before = workspace.text("spec/beatpass.yaml");
        assert_eq!(
            workspace.import(&published),
            Outcome::Done,
            "{}",
            revision.name
        );
        assert_taken(&workspace, &published, &before, revision);
        let files = workspace.files();
        assert_eq!(workspace.import(&published), Outcome::Done);
        assert!(
            files == workspace.files(),
            "{}: importing again changes nothing",
            revision.name
        );
    }
    assert_eq!(REVISIONS.len(), 10);
}

fn assert_taken(workspace: &Workspace, published: &str, before: &str, revision: &Revision) {
    let (name, text) = (revision.name, workspace.text("spec/beatpass.yaml"));
    assert!(
        !text.contains("Theirs"),
        "{name}: prose is not taken\n{text}"
    );
    let gone = own_words(before)
        .into_iter()
        .filter(|words| !text.contains(words));
    let gone: Vec<_> = gone.collect();
    let expected: &[&str] = match name {
        "a field went" => &["Our words on its pages."],
        "a parameter became necessary, and an operation went" => &[
            "Our words on giving a book away.",
            "Our words on which book goes.",
            "Our words on the gap.",
        ],
        _ => &[],
    };
    assert_eq!(gone, expected, "{name}");
    for comment in [
        "# The document of a small library",
        "# Fifty is what",
        "# What stands on",
    ] {
        assert!(text.contains(comment), "{name}: {comment}");
    }
    assert_eq!(structure(&text), structure(published), "{name}");
    let version = format!("version = \"{}\"", revision.version);
    for path in [
        "templates/Cargo.toml.j2",
        "generated-client/Cargo.toml",
        "Cargo.lock",
    ] {
        assert!(
            workspace.text(path).contains(&version),
            "{name}: {path} has {version}\n{}",
            workspace.text("CHANGELOG.md")
        );
    }
    let changelog = workspace.text("CHANGELOG.md");
    for entry in revision.changelog {
        assert!(changelog.contains(entry), "{name}: {entry}\n{changelog}");
    }
    let surface = workspace.text("generated-client/api-surface.txt");
    let snapshot = workspace.text("tests/drift/snapshots/surface.snap");
    assert!(
        revision.changelog.is_empty() || snapshot.ends_with(&surface),
        "{name}"
    );
    workspace.assert_in_step();
}

/// A document without prose, keys sorted.
fn structure(text: &str) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(members) => {
                for name in ["description", "summary", "example"] {
                    members.remove(name);
                }
                members.values_mut().for_each(strip);
            }
            Value::Array(elements) => elements.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = serde_yaml::from_str(text).expect("it is YAML");
    strip(&mut value);
    value
}

#[test]
fn former_names_stay_for_two_versions_that_break() {
    let workspace = workspace();
    let mut published = published();
    let mut seen = Vec::new();
    for revision in REVISIONS {
        revise(&mut published, revision);
        assert_eq!(workspace.import(&published), Outcome::Done);
        let former = workspace
            .text("generated-client/src/operations/readers.rs")
            .contains("pub fn get_reader(");
        seen.push((
            revision.version,
            former,
            workspace.path("spec/overlays/90-aliases.yaml").exists(),
        ));
    }
    let with = |version| {
        seen.iter()
            .filter(|(of, ..)| *of == version)
            .all(|(_, method, file)| *method && *file)
    };
    let without = |version| {
        seen.iter()
            .filter(|(of, ..)| *of == version)
            .all(|(_, _, file)| !file)
    };
    assert!(
        ["0.2.1", "0.2.2", "0.3.0", "0.3.1"].into_iter().all(with),
        "{seen:?}"
    );
    assert!(without("0.4.0") && without("0.5.0"), "{seen:?}");
}

#[test]
fn overlay_actions_that_became_void_go_and_the_rest_stays_as_it_is() {
    let workspace = workspace();
    let mut published = published();
    for revision in REVISIONS {
        revise(&mut published, revision);
        assert_eq!(workspace.import(&published), Outcome::Done);
    }
    let (kept, _) = OVERLAY
        .split_once("  - target: $.paths['/books/{id}'].delete")
        .expect("it is there");
    assert_eq!(workspace.text("spec/overlays/10-corrections.yaml"), kept);
}

#[test]
fn what_cannot_be_imported_changes_no_byte() {
    let workspace = workspace();
    let mut published = published();
    revise(&mut published, &REVISIONS[0]);
    let files = workspace.files();
    let broken = published.replace(
        "  schemas:\n",
        "  schemas:\n    Bad: {type: object, x-client-nmae: a}\n",
    );
    for revision in ["openapi: [", "[]", "", &broken] {
        assert_eq!(workspace.import(revision), Outcome::Invalid, "{revision}");
        assert!(workspace.files() == files, "{revision}");
    }
    assert_eq!(
        workspace.import_with(&published, false),
        Outcome::Differs,
        "nobody is there to confirm"
    );
    assert!(workspace.files() == files);

    workspace.put("spec/overlays/20-broken.yaml", "overlay: 1.0.0\ninfo: {title: B, version: 1.0.0}\nactions: [{target: '$.paths', description: B., update: {x-client-mehtod: a}}]\n");
    let files = workspace.files();
    assert_eq!(workspace.import(&published), Outcome::Invalid);
    assert!(workspace.files() == files);
}
