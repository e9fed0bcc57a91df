//! The clients of several documents and their programs, as crates of one workspace that is built into one executable.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use beatpass_generator::Output;
use beatpass_generator::rust::Client;
use beatpass_tests::root;

use super::program::program;
use super::variants;

/// A client that was generated.
pub(crate) struct Generated {
    pub(crate) name: String,
    pub(crate) output: Output,
    pub(crate) client: Client,
    pub(crate) variants: Vec<variants::Case>,
}

/// Writes the workspace below a folder and builds it; gives the executable, whose arguments are the name of a document, the URL
/// of the server and the secret.
pub(crate) fn build(folder: &Path, generated: &[Generated]) -> io::Result<PathBuf> {
    for one in generated {
        write_client(folder, one)?;
        write_program(folder, one)?;
    }
    write_main(folder, generated)?;
    write_manifest(folder, generated)?;
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let target = folder.join("target");
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--offline", "--package", "callers"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", &target)
        .env_remove("RUSTFLAGS")
        .status()?;
    if status.success() {
        Ok(target.join("debug/callers"))
    } else {
        Err(io::Error::other(
            "the clients or the programs that call them do not compile",
        ))
    }
}

fn write_client(folder: &Path, generated: &Generated) -> io::Result<()> {
    let folder = folder.join("clients").join(&generated.name);
    // Files of an earlier run that are gone would be compiled still.
    let written: Vec<PathBuf> = generated
        .output
        .files
        .iter()
        .map(|file| folder.join(&file.path))
        .collect();
    remove_others(&folder.join("src"), &written)?;
    generated
        .output
        .files
        .iter()
        .try_for_each(|file| write(&folder.join(&file.path), &file.text))
}

fn remove_others(folder: &Path, written: &[PathBuf]) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, written)?;
        } else if !written.contains(&path) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn write_program(folder: &Path, generated: &Generated) -> io::Result<()> {
    let Generated { name, client, .. } = generated;
    let features: Vec<&String> = client
        .features
        .iter()
        .map(|feature| &feature.name)
        .collect();
    let manifest = format!(
        "[package]\nname = \"{name}-calls\"\nedition = \"2024\"\n\n[dependencies]\n\
         api = {{ package = {package:?}, path = \"../../clients/{name}\", default-features = false, features = {features:?} }}\n\
         chrono = {{ version = \"0.4.38\", default-features = false }}\nserde = \"1\"\nserde_json = \"1\"\n\
         tokio = {{ version = \"1\", features = [\"rt\"] }}\n",
        package = client.package
    );
    let folder = folder.join("programs").join(name);
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(&folder.join("src/lib.rs"), &program(client))
}

fn write_main(folder: &Path, generated: &[Generated]) -> io::Result<()> {
    let mut manifest =
        "[package]\nname = \"callers\"\nedition = \"2024\"\n\n[dependencies]\n".to_owned();
    let mut arms = String::new();
    for Generated { name, .. } in generated {
        let _ = writeln!(
            manifest,
            "{name}-calls = {{ path = \"../programs/{name}\" }}"
        );
        let _ = writeln!(
            arms,
            "        {name:?} => {}_calls::main(url, secret),",
            name.replace('-', "_")
        );
    }
    let main = format!(
        "fn main() {{\n    let arguments: Vec<String> = std::env::args().skip(1).collect();\n    \
         let [name, url, secret] = &arguments[..] else {{ panic!(\"three arguments\") }};\n    \
         match name.as_str() {{\n{arms}        _ => panic!(\"no such document\"),\n    }}\n}}\n"
    );
    write(&folder.join("callers/Cargo.toml"), &manifest)?;
    write(&folder.join("callers/src/main.rs"), &main)
}

fn write_manifest(folder: &Path, generated: &[Generated]) -> io::Result<()> {
    let members = generated
        .iter()
        .flat_map(|one| ["clients", "programs"].map(|folder| format!("{folder}/{}", one.name)));
    let members: Vec<String> = members.chain(["callers".to_owned()]).collect();
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    if folder.join("Cargo.lock").exists() {
        return Ok(());
    }
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).map(drop)
}

/// Files that stay the same are not written: they would be compiled again.
fn write(path: &Path, text: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(());
    }
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}
