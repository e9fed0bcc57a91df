//! Whatever comes in, the generator says something about it or makes a client of it: no panic, no endless loop, no defect of its
//! own, and the same bytes each time.
//!
//! Inputs are made from seeds, so that a failure can be had again: bytes of any kind, documents put together from the keywords
//! of OpenAPI, and mutations of the fixtures and of the documents beside the project where there are any. A few seconds by
//! default; `FUZZ_SECONDS=1200 cargo test -p beatpass-generator --release --test fuzz` is a long run, `FUZZ_SEED` starts it elsewhere.
//! An input that fails is kept in the folder of cargo's temporary files; put it into `found`, where it is tried ever after.

mod inputs;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs};

use beatpass_generator::diagnostics::{Diagnostics, Style};
use beatpass_generator::load::load;
use beatpass_generator::{Files, Input, Source, Templates, generate};
use fastrand::Rng;

use inputs::Inputs;

/// An input that takes longer is taken for one that never ends.
const LIMIT: Duration = Duration::from_secs(10);

/// An input that takes longer than that is tried so often.
const TRIES: usize = 3;

/// What is tried with an input; `Err` says what is wrong.
type Target = fn(&str) -> Result<(), String>;

fn source(name: &str, text: &str) -> Source {
    Source {
        name: name.to_owned(),
        text: text.to_owned(),
    }
}

fn sound(diagnostics: &Diagnostics, sources: &[Source]) -> Result<(), String> {
    let said = diagnostics.render_all(sources, Style::Plain);
    if said.contains("error[internal]") {
        return Err(said);
    }
    Ok(())
}

fn loading(text: &str) -> Result<(), String> {
    let document = source("api.yaml", text);
    let mut diagnostics = Diagnostics::new();
    load(&document, &[], &mut diagnostics);
    sound(&diagnostics, &[document])
}

fn overlaying(text: &str) -> Result<(), String> {
    let document = source("api.yaml", inputs::SOUND);
    let overlay = source("overlay.yaml", text);
    let mut diagnostics = Diagnostics::new();
    load(&document, std::slice::from_ref(&overlay), &mut diagnostics);
    sound(&diagnostics, &[document, overlay])
}

fn generating(text: &str) -> Result<(), String> {
    let input = Input {
        document: source("api.yaml", text),
        overlays: Vec::new(),
        package: "fuzz".to_owned(),
        files: Files::default(),
        templates: Templates::embedded(),
    };
    match (generate(&input), generate(&input)) {
        (Ok(first), Ok(second)) if first.files != second.files => {
            Err("the same input gives other bytes".to_owned())
        }
        (Ok(output), _) => sound(&output.diagnostics, &[input.document]),
        (Err(diagnostics), _) if diagnostics.has_errors() => sound(&diagnostics, &[input.document]),
        (Err(_), _) => Err("nothing was generated, and no error says why".to_owned()),
    }
}

const TARGETS: &[(&str, Target)] = &[
    ("loading", loading),
    ("overlaying", overlaying),
    ("generating", generating),
];

/// Tries one input. The input is on disk meanwhile, for what cannot be caught; one that fails stays in a file of its own, which
/// the next run leaves alone.
fn attempt(name: &str, target: Target, text: &str) {
    let keep = |file: String| {
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(file);
        fs::write(&kept, text).expect("cargo's folder can be written");
        kept
    };
    keep(format!("fuzz-{name}.txt"));
    if let Err(fault) = tried(target, text) {
        let kept = keep(format!("fuzz-{name}-{}.txt", std::process::id()));
        panic!("{name}: {fault}\nthe input is in {}", kept.display());
    }
}

/// What is wrong with an input. Whatever else the machine does only adds to a time, so that one good try suffices.
fn tried(target: Target, text: &str) -> Result<(), String> {
    let mut fastest = Duration::MAX;
    for _ in 0..TRIES {
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| target(text)));
        outcome.map_err(|_| "a panic".to_owned())??;
        fastest = fastest.min(start.elapsed());
        if fastest <= LIMIT {
            return Ok(());
        }
    }
    Err(format!("it takes {fastest:?}"))
}

fn run(name: &str, target: Target) {
    let number = |name: &str| env::var(name).ok()?.parse::<u64>().ok();
    let time = Duration::from_secs(number("FUZZ_SECONDS").unwrap_or(2));
    let mut random = Rng::with_seed(number("FUZZ_SEED").unwrap_or(1));
    let inputs = Inputs::read();
    let start = Instant::now();
    let mut count = 0_u64;
    while start.elapsed() < time {
        attempt(name, target, &inputs.make(&mut random, name));
        count += 1;
    }
    eprintln!("{name}: {count} inputs");
    assert!(count > 0, "at least one input is tried");
}

#[test]
fn any_text_can_be_loaded() {
    run("loading", loading);
}

#[test]
fn any_overlay_can_be_applied() {
    run("overlaying", overlaying);
}

#[test]
fn any_document_can_be_generated_from() {
    run("generating", generating);
}

#[test]
fn what_was_found_once_stays_mended() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/found");
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it can be listed").path())
        .collect();
    paths.sort();
    for path in paths {
        let text = fs::read_to_string(&path).expect("it is text");
        for (name, target) in TARGETS {
            attempt(name, *target, &text);
        }
    }
}
