//! Writes tables of operations for tests of answers, and the client of every fixture to `OUT_DIR`, for the test target
//! `compiled`: a module per fixture, and one for each example of its documentation, because examples in documentation are
//! compiled in libraries only.

#[allow(
    dead_code,
    unreachable_pub,
    reason = "the library has it too, for tests"
)]
mod fixture;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use beatpass_generator::Output;
use beatpass_generator::rust::{self, Client, Item, Operation};
use fixture::{Fixture, is_of_the_document};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", fixture::folder().display());
    println!("cargo::rerun-if-changed={}", fixture::spec().display());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let modules = Fixture::all()?
        .iter()
        .flat_map(|fixture| [module(fixture, &out), without_features(fixture, &out)])
        .collect::<io::Result<String>>()?;
    let fixtures = Fixture::all()?;
    let clients = fixtures.iter().filter_map(|fixture| {
        let client = fixture.plan().ok()?;
        let operations = format!("crate::{}::operations", fixture.name);
        Some(reads(&fixture.name, &client, &operations))
    });
    let clients: String = clients.collect();
    fs::write(
        out.join("fixtures.rs"),
        format!("{modules}{}", table("runtime", &clients)),
    )?;
    let client = client_of_workspace()?;
    let reads = reads("beatpass", &client, "beatpass_client::operations");
    fs::write(out.join("reads.rs"), table("beatpass_client", &reads))?;
    fs::write(out.join("samples.rs"), sample_readers(&client))
}

/// Tables that read an answer by the id of its operation, and a value by the name of its type.
fn sample_readers(client: &Client) -> String {
    let operations = client.groups.iter().flat_map(|group| &group.operations);
    let is_json = |operation: &&Operation| {
        matches!(
            operation.output,
            rust::Output::Json(_) | rust::Output::SecretJson(_)
        )
    };
    let answers = operations.filter(is_json).map(|operation| {
        let (id, ty) = (&operation.id, &operation.name);
        format!("    ({id:?}, answer::<beatpass_client::operations::{ty}>),\n")
    });
    let items = client.types.iter().flat_map(|module| &module.items);
    let values = items.filter_map(|item| match item {
        Item::Struct(item) => Some(&item.head.name),
        _ => None,
    });
    let values = values.map(|ty| format!("    ({ty:?}, value::<beatpass_client::types::{ty}>),\n"));
    let (answers, values) = (answers.collect::<String>(), values.collect::<String>());
    format!(
        "/// Reads an answer by the id of its operation.\n#[allow(deprecated)]\nconst ANSWERS: &[(&str, Read)] = &[\n{answers}];\n\
         /// Reads a value by the name of its type.\n#[allow(deprecated)]\nconst TYPES: &[(&str, Read)] = &[\n{values}];\n"
    )
}

/// The client of the document of this workspace as it is planned.
fn client_of_workspace() -> io::Result<Client> {
    let input = fixture::workspace_input()?;
    beatpass_generator::plan(&input)
        .map(|(client, _)| client)
        .map_err(|_| io::Error::other("spec/ has errors: run `cargo xtask regen`"))
}

/// The declaration of a table that reads an answer by the name of the client and the id of the operation.
fn table(runtime: &str, entries: &str) -> String {
    format!(
        "/// Reads an answer as an operation does.\npub type Reads = fn(&{runtime}::Answer) -> Result<(), {runtime}::Error>;\n\
         /// Readers by client and id.\n#[allow(deprecated)]\npub const READS: &[(&str, &str, Reads)] = &[\n{entries}];\n"
    )
}

fn reads(name: &str, client: &Client, module: &str) -> String {
    let operations = client.groups.iter().flat_map(|group| &group.operations);
    let entries = operations.map(|operation| {
        let (id, ty) = (&operation.id, &operation.name);
        format!("    ({name:?}, {id:?}, |answer| <{module}::{ty} as Operation>::read(answer).map(drop)),\n")
    });
    entries.collect()
}

/// The module of a fixture, its files written; an error of the compiler if nothing can be generated.
fn module(fixture: &Fixture, out: &Path) -> io::Result<String> {
    let name = &fixture.name;
    let output = match fixture.generate() {
        Ok(output) => output,
        Err(diagnostics) => {
            return Ok(format!(
                "compile_error!({:?});\n",
                fixture.render(&diagnostics)
            ));
        }
    };
    let written = write(&output, name, "cfg(true)", out)?;
    let documented = written
        .iter()
        .flat_map(|text| examples_of(text.lines().filter_map(documentation), "```no_run"));
    // Guides differ by their calls alone, so those of a client with both tiers and of one without calls stand for all.
    let guide = output.files.iter().find(|file| file.path == "GUIDE.md");
    let guide =
        guide.filter(|_| ["nothing", "security", "security_schemes"].contains(&name.as_str()));
    let guided = guide
        .into_iter()
        .flat_map(|guide| examples_of(guide.text.lines(), "```rust,no_run"));
    let examples: String = documented
        .chain(guided)
        .enumerate()
        .map(|(i, code)| example(name, i, &code))
        .collect();
    Ok(declared(name, &examples, out))
}

/// The same with its features off, where it has some; examples may be of what is then missing.
fn without_features(fixture: &Fixture, out: &Path) -> io::Result<String> {
    let Ok(output) = fixture.generate() else {
        return Ok(String::new());
    };
    let mut files = output
        .files
        .iter()
        .filter(|file| is_of_the_document(&file.path));
    if !files.any(|file| file.text.contains("#[cfg(")) {
        return Ok(String::new());
    }
    let name = format!("{}_off", fixture.name);
    write(&output, &name, "cfg(false)", out)?;
    Ok(declared(&name, "", out))
}

/// Writes the files of types and operations as a module of the tests, each `cfg` of a feature replaced.
fn write(output: &Output, name: &str, cfg: &str, out: &Path) -> io::Result<Vec<String>> {
    let files = output
        .files
        .iter()
        .filter(|file| is_of_the_document(&file.path));
    files
        .map(|file| {
            let path = out.join(name).join(&file.path);
            fs::create_dir_all(path.parent().expect("it is in a folder"))?;
            let text = file
                .text
                .replace("crate::types", &format!("crate::{name}::types"))
                .replace("crate::operations", &format!("crate::{name}::operations"))
                .replace("crate::credentials", &format!("crate::{name}::credentials"));
            fs::write(path, settled(&text, cfg))?;
            Ok(file.text.clone())
        })
        .collect()
}

/// The text with every `#[cfg(…)]` replaced. Without features, the client's methods get other names: all fixtures have one client.
fn settled(text: &str, cfg: &str) -> String {
    let lines = text.lines().map(|line| match line {
        line if line.starts_with("#[cfg(") => format!("#[{cfg}]\n"),
        line if line.ends_with("<Self> {") && cfg == "cfg(false)" => {
            line.replace("(&self)", "_off(&self)") + "\n"
        }
        line => format!("{line}\n"),
    });
    lines.collect()
}

/// The module of the tests in which the written files stand.
fn declared(name: &str, examples: &str, out: &Path) -> String {
    let path = |module: &str| {
        out.join(name)
            .join(format!("src/{module}/mod.rs"))
            .display()
            .to_string()
    };
    let (types, operations) = (path("types"), path("operations"));
    let others = ["credentials", "servers"].map(|module| {
        let path = out.join(name).join(format!("src/{module}.rs"));
        if !path.exists() {
            return String::new();
        }
        let path = path.display().to_string();
        format!("    #[path = {path:?}]\n    pub mod {module};\n")
    });
    let others = others.concat();
    format!(
        "/// Fixture.\npub mod {name} {{\n    #[path = {types:?}]\n    pub mod types;\n    #[path = {operations:?}]\n    \
         pub mod operations;\n{others}    #[allow(unused_imports)]\n    pub use crate::runtime::*;\n    #[allow(deprecated, unused_variables)]\n    \
         mod examples {{\n{examples}    }}\n}}\n"
    )
}

fn example(name: &str, number: usize, code: &str) -> String {
    format!("        mod example_{number} {{\n            use crate::{name};\n{code}        }}\n")
}

/// A line of documentation in a Rust file.
fn documentation(line: &str) -> Option<&str> {
    let line = line.trim_start().strip_prefix("///")?;
    Some(line.strip_prefix(' ').unwrap_or(line))
}

/// The code of the examples in a text, each between a line that is `fence` and one that ends it.
fn examples_of<'a>(lines: impl Iterator<Item = &'a str>, fence: &str) -> Vec<String> {
    let mut examples = Vec::new();
    let mut current: Option<String> = None;
    for line in lines {
        match (&mut current, line) {
            (None, line) if line == fence => current = Some(String::new()),
            (Some(_), "```") => examples.extend(current.take()),
            (Some(code), line) => {
                code.extend([
                    "            ",
                    line.strip_prefix("# ").unwrap_or(line),
                    "\n",
                ]);
            }
            (None, _) => {}
        }
    }
    examples
}
