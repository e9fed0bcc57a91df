//! What cargo-semver-checks says of the old clients and the new ones, where it is installed.
//!
//! It compares items by name and does not look at types, so it sees fewer breaks than the compiler; what it sees must be true.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::crates::{Clients, LIBRARIES, copy_lock, folder, manifest, write, written};

/// Pairs of which it says that they ask for a major version, and pairs of which it says anything; none where it cannot be run.
pub(crate) fn found() -> Option<[BTreeSet<String>; 2]> {
    let version = command(&["--version"]).output().ok();
    if version.is_none_or(|version| !version.status.success()) {
        // Past the capture of tests, so that it is seen.
        let _ = writeln!(
            std::io::stderr(),
            "skipped: cargo-semver-checks is not installed"
        );
        return None;
    }
    let clients = written();
    let [old, new] = [0, 1].map(|side| described(side, clients));
    Some(["minor", "patch"].map(|release| compare(&old, &new, release)))
}

fn command(arguments: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.arg("semver-checks").args(arguments);
    command
}

/// The description of a library by rustdoc, under a name that both have.
fn described(side: usize, clients: &[Clients]) -> PathBuf {
    let folder = folder().join("semver").join(LIBRARIES[side]);
    let library = format!(
        "{}\n[lib]\npath = \"../../{}/src/lib.rs\"\n\n[workspace]\n",
        manifest("things", side, clients),
        LIBRARIES[side]
    );
    write(&folder.join("Cargo.toml"), &library);
    copy_lock(&folder);
    document(&folder);
    folder.join("target/doc/things.json")
}

fn document(folder: &Path) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["rustdoc", "--lib", "--all-features", "--offline", "--"])
        .args([
            "-Zunstable-options",
            "--output-format",
            "json",
            "--cap-lints",
            "allow",
        ])
        // The form of JSON is not stable yet; the tool turns it on in the same way.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_BUILD_BUILD_DIR", folder.with_file_name("build"))
        .env_remove("RUSTFLAGS")
        .env_remove("RUSTDOCFLAGS")
        .current_dir(folder)
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

/// The pairs that are not what a release of this kind may be.
fn compare(old: &Path, new: &Path, release: &str) -> BTreeSet<String> {
    let output = command(&["--release-type", release])
        .arg("--baseline-rustdoc")
        .arg(old)
        .arg("--current-rustdoc")
        .arg(new)
        .output()
        .expect("it ran a moment ago");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.contains("Checked"), "{errors}");
    said.lines().filter_map(module).collect()
}

/// The pair that a line is about, by the file that it names.
fn module(line: &str) -> Option<String> {
    let mut places = LIBRARIES.iter();
    let place = places.find_map(|library| line.split_once(&format!("/{library}/src/")))?;
    let (module, _) = place.1.split_once('/')?;
    Some(module.to_owned())
}
