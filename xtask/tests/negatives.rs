//! Invalid and hostile documents of other people's making: what a good generator does with each stands in a table beside them.
//!
//! They are no part of the project. Where they are not at hand, this says so and passes; each case has a smallest document of
//! our own as well:
//!
//! | case | own test |
//! | --- | --- |
//! | nothing, broken JSON, broken YAML | `faults_of_texts` in `generator/tests/load/text.rs` |
//! | not UTF-8 | `a_document_that_is_not_utf_8` in `cli.rs` |
//! | aliases of aliases, tags of YAML | `aliases_are_expanded_up_to_a_limit`, `yaml_that_json_lacks` in `generator/tests/load/text.rs` |
//! | OpenAPI 2.0, OpenAPI 3.1 | `other_versions` in `generator/tests/load/text.rs`; `version_3_1.rs` beside it |
//! | no `paths` | `missing_keywords` in `generator/tests/load/keywords.rs` |
//! | references to nowhere, to another kind, in a cycle | `generator/tests/load/references.rs` |
//! | references that leave the folder | `what_may_not_be_read` in `generator/tests/load/files.rs` |
//! | operations of one id | `operation_ids` in `generator/tests/load/operations.rs`; the fixture `faults` |
//! | parameters and placeholders that do not match | `parameters` in `generator/tests/load/operations.rs`; the fixture `faults` |
//! | names that are none in Rust, names that collide | the fixtures `wire_names` and `collisions` |
//! | deep nesting | `deep_nesting` in `generator/tests/load/text.rs` |
//! | an enum of thousands | `thousands_of_values` in `tests/emitted/large.rs` |
//! | names and texts that leave their place | the fixture `hostile`, `tests/emitted/hostile.rs` |

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use regex::RegexBuilder;
use wait4::Wait4 as _;

/// A line of `expect.csv`.
struct Expected {
    file: String,
    verdict: String,
    must_mention: String,
}

const LIMIT: Duration = Duration::from_secs(10);
const MAX_BYTES: u64 = 500_000_000;

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("CORPUS").map(PathBuf::from);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = folder.unwrap_or_else(|| root.join("../shared/corpus"));
    let folder = folder.join("negative");
    folder.join("expect.csv").is_file().then_some(folder)
}

#[test]
fn documents_that_should_be_refused_or_read_with_care() {
    let Some(folder) = folder() else {
        eprintln!("skipped: there is no ../shared/corpus/negative");
        return;
    };
    let expected = read(&folder.join("expect.csv"));
    assert!(expected.len() >= 25, "{}", expected.len());
    let faults: Vec<String> = expected
        .iter()
        .filter_map(|expected| {
            fault(&folder, expected).map(|fault| format!("{}: {fault}", expected.file))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Those that a crate comes from compile without a warning, clippy's included.
#[test]
fn crates_of_what_is_accepted_compile() {
    let Some(folder) = folder() else {
        eprintln!("skipped: there is no ../shared/corpus/negative");
        return;
    };
    let place = tempfile::tempdir().expect("a folder can be made");
    let is_accepted = |expected: &Expected| {
        let out = place.path().join(&expected.file);
        let ran = run(&folder.join(&expected.file), &out);
        ran.is_ok_and(|(status, _)| status == 0)
    };
    let expected = read(&folder.join("expect.csv"));
    let accepted: Vec<_> = expected
        .into_iter()
        .filter(is_accepted)
        .map(|expected| folder.join(expected.file))
        .collect();
    assert!(accepted.len() >= 9, "{accepted:?}");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["corpus", "--clippy"])
        .args(&accepted)
        .output()
        .expect("the program is there");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stderr),
        String::from_utf8_lossy(&output.stdout)
    );
}

fn read(table: &Path) -> Vec<Expected> {
    let mut reader = csv::Reader::from_path(table).expect("it can be read");
    let rows = reader.records().map(|row| row.expect("it is CSV"));
    rows.map(|row| Expected {
        file: row[0].to_owned(),
        verdict: row[1].to_owned(),
        must_mention: row[2].to_owned(),
    })
    .collect()
}

/// What is wrong about how the generator takes a document.
fn fault(folder: &Path, expected: &Expected) -> Option<String> {
    let place = tempfile::tempdir().expect("a folder can be made");
    let out = place.path().join("within/client");
    fs::create_dir_all(place.path().join("within")).expect("a folder can be made");
    let (status, said) = match run(&folder.join(&expected.file), &out) {
        Ok(ran) => ran,
        Err(fault) => return Some(fault),
    };
    let strays = strays(place.path());
    if !strays.is_empty() {
        return Some(format!(
            "there are files outside the folder of the crate: {strays:?}"
        ));
    }
    if said.contains("panicked") || said.contains("error[internal]") {
        return Some(format!("a defect of the generator:\n{said}"));
    }
    let is_written = out.join("Cargo.toml").exists();
    if is_written != (status == 0) {
        return Some(format!(
            "status {status}, but a crate is there: {is_written}"
        ));
    }
    let is_as_expected = match expected.verdict.as_str() {
        "error" => status == 2,
        "accept" | "warn" => status == 0,
        _ => status == 0 || status == 2,
    };
    let mention = RegexBuilder::new(&expected.must_mention)
        .case_insensitive(true)
        .build()
        .expect("the table has expressions");
    let must_mention = status != 0 || expected.verdict == "warn";
    if !is_as_expected {
        return Some(format!(
            "{} is expected, the status is {status}:\n{said}",
            expected.verdict
        ));
    }
    (must_mention && !mention.is_match(&said))
        .then(|| format!("nothing is said about {}:\n{said}", expected.must_mention))
}

/// Runs the generator in a process of its own, within limits. Its status, and what it said on stderr.
fn run(document: &Path, out: &Path) -> Result<(i32, String), String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args([
            "regen",
            "--no-overlays",
            "--package",
            "negative-client",
            "--spec",
        ])
        .arg(document)
        .arg("--out")
        .arg(out)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program is there");
    let mut stderr = child.stderr.take().expect("it is piped");
    let (sender, said) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = stderr.read_to_end(&mut bytes);
        let _ = sender.send(String::from_utf8_lossy(&bytes).into_owned());
    });
    let Ok(said) = said.recv_timeout(LIMIT) else {
        let _ = child.kill();
        let _ = child.wait();
        return Err(format!("it takes more than {} seconds", LIMIT.as_secs()));
    };
    let used = child.wait4().expect("it was started");
    if used.rusage.maxrss > MAX_BYTES {
        return Err(format!("it takes {} bytes of memory", used.rusage.maxrss));
    }
    let status = used.status;
    status
        .code()
        .map(|code| (code, said.clone()))
        .ok_or_else(|| format!("{status}:\n{said}"))
}

fn strays(place: &Path) -> Vec<PathBuf> {
    let below = |folder: PathBuf, own: &str| {
        let entries = fs::read_dir(folder).expect("it is there");
        let paths = entries.map(|entry| entry.expect("it can be listed").path());
        paths
            .filter(|path| !path.ends_with(own))
            .collect::<Vec<_>>()
    };
    let mut strays = below(place.to_owned(), "within");
    strays.extend(below(place.join("within"), "client"));
    strays.extend(
        fs::read_dir("/tmp")
            .into_iter()
            .flatten()
            .filter_map(|entry| {
                let path = entry.ok()?.path();
                let name = path.file_name()?.to_string_lossy();
                (name.starts_with("oas-evil") || name == "oas-yaml-tag-ran").then(|| path.clone())
            }),
    );
    strays
}
