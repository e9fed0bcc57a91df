//! Makes a least and a full value of every variant of every choice of a document, reads them with the generated client and
//! checks which variant won: `variants DOCUMENT...`, by default the fixtures with choices.
//!
//! The values come from the schemas, not from the client's types. Where a value follows several variants, any of them may win.

mod sample;
mod validate;

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs, io};

use beatpass_generator::diagnostics::{Diagnostics, Style};
use beatpass_generator::rust::{Choice, Client, Item};
use beatpass_generator::{Files, Input, Output, Source, Templates, generate, load, plan};
use beatpass_tests::root;
use sample::{Document, Fill, join};
use serde_json::Value;

/// A value, and the names of the variants that may win.
struct Case {
    choice: String,
    variants: Vec<String>,
    value: Value,
}

fn main() -> ExitCode {
    let mut documents: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    if documents.is_empty() {
        let fixtures = ["bases", "choices", "compositions", "overlaps", "tags"];
        let path = |name| root().join(format!("tests/fixtures/{name}.yaml"));
        documents.extend(fixtures.map(path));
    }
    let mut failed = false;
    for document in &documents {
        match check(document) {
            Ok(report) => {
                failed |= report.contains("\n  ");
                println!("{}: {report}", document.display());
            }
            Err(error) => {
                failed = true;
                println!("{}: {error}", document.display());
            }
        }
    }
    ExitCode::from(u8::from(failed))
}

/// How many values were read as expected, and a line for each that was not.
fn check(path: &Path) -> io::Result<String> {
    let input = Input {
        document: Source {
            name: path.display().to_string(),
            text: fs::read_to_string(path)?,
        },
        overlays: Vec::new(),
        package: "variants-client".to_owned(),
        files: Files::default(),
        templates: Templates::embedded(),
    };
    let failure =
        |found: &Diagnostics| io::Error::other(found.render(&[&input.document], Style::Plain));
    let output = generate(&input).map_err(|found| failure(&found))?;
    let (client, _) = plan(&input).map_err(|found| failure(&found))?;
    let mut found = Diagnostics::new();
    let document = load::load(&input.document, &[], &mut found).ok_or_else(|| failure(&found))?;
    let cases = cases(&client, &Document(&document.value));
    let name = path.file_stem().unwrap_or_default();
    let folder = env::temp_dir().join("beatpass-variants").join(name);
    write(&output, &client, &folder)?;
    Ok(report(&cases, &read(&folder, &cases)?))
}

fn choices(client: &Client) -> impl Iterator<Item = &Choice> {
    let items = client.types.iter().flat_map(|module| &module.items);
    items.filter_map(|item| match item {
        Item::Choice(choice) => Some(choice),
        _ => None,
    })
}

fn cases(client: &Client, document: &Document<'_>) -> Vec<Case> {
    let mut cases = Vec::new();
    for choice in choices(client) {
        let node = document.at(&choice.head.pointer);
        for variant in &choice.variants {
            for fill in [Fill::Least, Fill::All] {
                let at = document.at(&variant.pointer);
                let Some(value) = value_of(document, node, at, fill) else {
                    continue;
                };
                let variants = choice.variants.iter();
                let may_win = variants.filter(|other| {
                    let at = document.at(&other.pointer);
                    let tag = node["discriminator"]["propertyName"].as_str();
                    let told = document.told(node, at).map(Value::from);
                    let tag = tag.filter(|_| told.is_some() && value.is_object());
                    document.follows(&value, at, 0)
                        && tag.is_none_or(|tag| Some(&value[tag]) == told.as_ref())
                });
                cases.push(Case {
                    choice: choice.head.name.clone(),
                    variants: may_win.map(|variant| variant.name.clone()).collect(),
                    value,
                });
            }
        }
    }
    cases
}

/// A value of a variant, with what stands beside the choice.
fn value_of<'a>(
    document: &Document<'a>,
    choice: &'a Value,
    variant: &'a Value,
    fill: Fill,
) -> Option<Value> {
    let has_type = |schema: &Value| schema.get("type").is_some();
    if has_type(choice) && !has_type(document.resolve(variant)) && choice["type"] != "object" {
        return None;
    }
    let mut whole = document.beside(choice, variant, fill)?;
    let value = document.variant(choice, variant, fill, 0)?;
    if value.is_object() {
        join(&mut whole, value);
    } else {
        whole = Some(value);
    }
    whole
}

/// The client as a crate of its own, with a program that names the variant of each line of its input.
fn write(output: &Output, client: &Client, folder: &Path) -> io::Result<()> {
    for file in &output.files {
        let path = folder.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        let end = if file.path == "Cargo.toml" {
            "\n[workspace]\n"
        } else {
            ""
        };
        fs::write(path, format!("{}{end}", file.text))?;
    }
    let mut arms = String::new();
    for choice in choices(client) {
        let name = &choice.head.name;
        let _ = writeln!(arms, "        {name:?} => shown::<types::{name}>(json),");
    }
    let program = format!(
        "//! Names the variant that each value becomes.\n#![allow(deprecated)]\nuse variants_client::types;\n\n\
         fn main() {{\n    for line in std::io::stdin().lines() {{\n        let line = line.expect(\"text\");\n        \
         let (name, json) = line.split_once('\\t').expect(\"two columns\");\n        println!(\"{{}}\", read(name, json));\n    }}\n}}\n\n\
         fn read(name: &str, json: &str) -> String {{\n    match name {{\n{arms}        _ => String::new(),\n    }}\n}}\n\n\
         fn shown<T: serde::de::DeserializeOwned + std::fmt::Debug>(json: &str) -> String {{\n    \
         match serde_json::from_str::<T>(json) {{\n        Ok(value) => format!(\"{{value:?}}\"),\n        \
         Err(error) => format!(\"!{{error}}\"),\n    }}\n}}\n"
    );
    fs::create_dir_all(folder.join("src/bin"))?;
    fs::write(folder.join("src/bin/variants.rs"), program)?;
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).map(drop)
}

/// What the program says on each case.
fn read(folder: &Path, cases: &[Case]) -> io::Result<Vec<String>> {
    let target = env::temp_dir().join("beatpass-variants/target");
    let mut child = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--bin", "variants"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().expect("it is piped");
    let lines = cases.iter().fold(String::new(), |lines, case| {
        lines + &format!("{}\t{}\n", case.choice, case.value)
    });
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = child.wait_with_output()?;
    drop(writer.join());
    let text = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    if lines.len() == cases.len() {
        Ok(lines)
    } else {
        Err(io::Error::other("the client does not compile or run"))
    }
}

fn report(cases: &[Case], said: &[String]) -> String {
    let strict = cases.iter().filter(|case| case.variants.len() == 1).count();
    let mut wrong = String::new();
    let mut unknown = 0;
    for (case, said) in cases.iter().zip(said) {
        let end = said.find(|one: char| !one.is_alphanumeric() && one != '_');
        let won = &said[..end.unwrap_or(said.len())];
        if case.variants.is_empty() {
            unknown += 1;
        } else if !case.variants.iter().any(|variant| variant == won) {
            let Case {
                choice,
                variants,
                value,
            } = case;
            let said: String = said.chars().take(120).collect();
            let _ = write!(wrong, "\n  {choice}: {value} is {variants:?}, not {said}");
        }
    }
    format!(
        "{} values, {strict} of one variant only, {unknown} of none{wrong}",
        cases.len()
    )
}
