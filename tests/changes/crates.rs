//! The clients of all pairs as two crates, and for every pair a program for each direction, compiled at once.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use beatpass_generator::rust::Client;
use beatpass_generator::{Input, generate};
use beatpass_tests::fixture::is_of_the_document;
use beatpass_tests::root;
use serde_json::Value;

use crate::pairs::Pair;
use crate::uses::uses;

/// What the compiler refuses.
pub(crate) struct Refused {
    /// Pairs whose new client does not take a program for the old one.
    pub(crate) old_programs: BTreeSet<String>,
    /// Pairs whose old client does not take a program for the new one.
    pub(crate) new_programs: BTreeSet<String>,
    /// What is amiss with the clients or with programs for themselves: nothing, or the test is.
    pub(crate) others: String,
}

/// Compiles the clients and the programs of all pairs.
pub(crate) fn compile(pairs: &[Pair]) -> Refused {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("changes");
    write_workspace(&folder);
    write_library(&folder, "before", pairs, |pair| &pair.old);
    write_library(&folder, "after", pairs, |pair| &pair.new);
    let plans: Vec<(String, Client, Client)> = pairs
        .iter()
        .map(|pair| {
            let (old, new) = pair.planned();
            (pair.module(), old.client, new.client)
        })
        .collect();
    let old: Vec<_> = plans
        .iter()
        .map(|(name, old, _)| (name, uses(old, name)))
        .collect();
    let new: Vec<_> = plans
        .iter()
        .map(|(name, _, new)| (name, uses(new, name)))
        .collect();
    write_programs(&folder, "old-programs", "after", &old);
    write_programs(&folder, "new-programs", "before", &new);
    write_programs(&folder, "control-before", "before", &old);
    write_programs(&folder, "control-after", "after", &new);
    read(&check(&folder))
}

fn write(path: PathBuf, text: &str) {
    // Files that stay the same are not compiled again.
    if fs::read_to_string(&path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

const MEMBERS: [&str; 6] = [
    "before",
    "after",
    "old-programs",
    "new-programs",
    "control-before",
    "control-after",
];

fn write_workspace(folder: &Path) {
    for member in MEMBERS {
        // Programs of pairs that are gone would still be compiled.
        let _ = fs::remove_dir_all(folder.join(member).join("src/bin"));
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {MEMBERS:?}\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    );
    write(folder.join("Cargo.toml"), &manifest);
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("it is there");
    if !folder.join("Cargo.lock").exists() {
        write(folder.join("Cargo.lock"), &lock);
    }
}

/// What the runtime's manifest says after a heading, up to the next one.
fn section(heading: &str) -> String {
    let manifest =
        fs::read_to_string(root().join("templates/runtime/Cargo.toml")).expect("it is there");
    let lines = manifest.lines().skip_while(|line| *line != heading).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    lines.fold(String::new(), |text, line| text + line + "\n")
}

/// A crate with one runtime and the types and operations of every pair in a module.
fn write_library(folder: &Path, name: &str, pairs: &[Pair], side: impl Fn(&Pair) -> &Input) {
    let folder = folder.join(name);
    let runtime = root().join("templates/runtime/mod.rs");
    let runtime = runtime.canonicalize().expect("it is there");
    let mut text = format!(
        "#![allow(warnings)]\n#[path = \"{}\"]\nmod runtime;\npub use runtime::*;\n",
        runtime.display()
    );
    let mut features = BTreeSet::new();
    for pair in pairs {
        let module = pair.module();
        let output =
            generate(side(pair)).unwrap_or_else(|_| panic!("{} can be generated", pair.name));
        writeln!(
            text,
            "pub mod {module} {{ pub mod operations; pub mod types; }}"
        )
        .expect("a string takes all text");
        let files = output
            .files
            .iter()
            .filter(|file| is_of_the_document(&file.path));
        for file in files {
            let inside = file.path.trim_start_matches("src/");
            let code = ["types", "operations"]
                .iter()
                .fold(file.text.clone(), |code, of| {
                    code.replace(&format!("crate::{of}"), &format!("crate::{module}::{of}"))
                });
            write(folder.join("src").join(&module).join(inside), &code);
        }
        let (old, new) = pair.planned();
        let named = old.client.features.iter().chain(&new.client.features);
        features.extend(named.map(|feature| feature.name.clone()));
    }
    let declared = features.iter().fold(String::new(), |declared, feature| {
        declared + &format!("{feature} = []\n")
    });
    let on: Vec<&String> = features.iter().collect();
    let manifest = format!(
        "[package]\nname = {name:?}\nedition = \"2024\"\n\n[features]\ndefault = {on:?}\n{declared}blocking = [\"tokio/rt\"]\n\
         session = [\"dep:cookie\"]\n\n[dependencies]\n{}",
        section("[dependencies]")
    );
    write(folder.join("Cargo.toml"), &manifest);
    write(folder.join("src/lib.rs"), &text);
}

fn write_programs(folder: &Path, name: &str, library: &str, programs: &[(&String, String)]) {
    let folder = folder.join(name);
    let manifest = format!(
        "[package]\nname = {name:?}\nedition = \"2024\"\n\n[dependencies]\nlib = {{ package = {library:?}, path = \"../{library}\" }}\n\
         chrono = {{ version = \"0.4.38\", default-features = false }}\nserde = \"1\"\nserde_json = \"1\"\n"
    );
    write(folder.join("Cargo.toml"), &manifest);
    for (program, code) in programs {
        write(
            folder.join(format!("src/bin/{program}.rs")),
            &format!("{code}fn main() {{}}\n"),
        );
    }
}

fn check(folder: &Path) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "check",
            "--workspace",
            "--keep-going",
            "--offline",
            "--message-format",
            "json",
        ])
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("RUSTFLAGS")
        .current_dir(folder)
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("Finished") || said.contains("could not compile") || output.status.success(),
        "{said}"
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The errors of the compiler by package and target.
fn read(messages: &str) -> Refused {
    let mut refused = Refused {
        old_programs: BTreeSet::new(),
        new_programs: BTreeSet::new(),
        others: String::new(),
    };
    for line in messages.lines() {
        let message: Value = serde_json::from_str(line).expect("cargo writes JSON");
        if message["reason"] != "compiler-message" || message["message"]["level"] != "error" {
            continue;
        }
        let package = message["package_id"].as_str().unwrap_or_default();
        let target = message["target"]["name"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        if package.contains("/old-programs#") {
            refused.old_programs.insert(target);
        } else if package.contains("/new-programs#") {
            refused.new_programs.insert(target);
        } else {
            refused.others += message["message"]["rendered"].as_str().unwrap_or_default();
        }
    }
    refused
}
