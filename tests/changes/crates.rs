//! The clients of all pairs as two crates, and for every pair programs that use one of them, written as one workspace.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use beatpass_generator::{Input, Output, Planned, generate};
use beatpass_tests::fixture::is_of_the_document;
use beatpass_tests::root;

use crate::pairs::Pair;
use crate::uses::uses;

/// A pair with its two clients.
pub(crate) struct Clients {
    /// The module in which they stand.
    pub(crate) module: String,
    /// The old client and the new one.
    pub(crate) sides: [Side; 2],
}

/// A client.
pub(crate) struct Side {
    output: Output,
    /// The features that its operations stand under.
    features: BTreeSet<String>,
    /// A program that uses all of it.
    program: String,
}

impl Side {
    fn of(input: &Input, planned: &Planned, module: &str) -> Self {
        let features = planned.client.features.iter();
        Self {
            output: generate(input).unwrap_or_else(|_| panic!("{module} can be generated")),
            features: features.map(|feature| feature.name.clone()).collect(),
            program: uses(&planned.client, module),
        }
    }

    /// The features that its manifest offers to users, and the setting that comes with TLS, without which the libraries are.
    pub(crate) fn offered_features(&self) -> BTreeSet<String> {
        let mut files = self.output.files.iter();
        let manifest = files.find(|file| file.path == "Cargo.toml");
        let text = &manifest.expect("a crate has a manifest").text;
        let lines = section(text, "[features]");
        let names = lines.lines().filter_map(|line| line.split_once(" = "));
        let mut files = self.output.files.iter();
        let takes_certificates = files.any(|file| file.path == "src/runtime/certificate.rs");
        names
            .map(|(name, _)| name.to_owned())
            .chain(takes_certificates.then(|| "client_certificate".to_owned()))
            .collect()
    }

    fn deprecates(&self) -> bool {
        let mut files = self.output.files.iter();
        files.any(|file| is_of_the_document(&file.path) && file.text.contains("#[deprecated"))
    }

    /// The names of its features in the crate of all pairs, where each pair has its own.
    fn own_features(&self, module: &str) -> BTreeSet<String> {
        let features = self.features.iter();
        features.map(|name| format!("{module}-{name}")).collect()
    }
}

/// A crate of programs: whose clients they are written for, which library they are compiled against, and whether anything that is
/// deprecated is an error.
pub(crate) struct Programs {
    pub(crate) name: &'static str,
    side: usize,
    library: usize,
    is_strict: bool,
}

/// Old programs against the new library and new ones against the old, then each against its own.
pub(crate) const PROGRAMS: [Programs; 6] = [
    Programs::new("old-programs", 0, 1, false),
    Programs::new("new-programs", 1, 0, false),
    Programs::new("own-old-programs", 0, 0, false),
    Programs::new("own-new-programs", 1, 1, false),
    Programs::new("strict-programs", 0, 1, true),
    Programs::new("own-strict-programs", 0, 0, true),
];

impl Programs {
    const fn new(name: &'static str, side: usize, library: usize, is_strict: bool) -> Self {
        Self {
            name,
            side,
            library,
            is_strict,
        }
    }
}

/// The libraries: all old clients, and all new ones.
pub(crate) const LIBRARIES: [&str; 2] = ["before", "after"];

/// Where the workspace is.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("changes")
}

/// The clients of all pairs, once their crates have been written.
pub(crate) fn written() -> &'static [Clients] {
    static WRITTEN: LazyLock<Vec<Clients>> = LazyLock::new(|| {
        let pairs = Pair::all();
        let clients: Vec<Clients> = pairs.iter().map(clients).collect();
        write_workspace();
        for (side, name) in LIBRARIES.into_iter().enumerate() {
            write_library(name, side, &clients);
        }
        for programs in &PROGRAMS {
            write_programs(programs, &clients);
        }
        clients
    });
    &WRITTEN
}

fn clients(pair: &Pair) -> Clients {
    let module = pair.module();
    let (old, new) = pair.planned();
    let sides = [
        Side::of(&pair.old, &old, &module),
        Side::of(&pair.new, &new, &module),
    ];
    Clients { module, sides }
}

/// Writes a file; one that stays the same is not compiled again.
pub(crate) fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

fn write_workspace() {
    let folder = folder();
    let programs = PROGRAMS.iter().map(|programs| programs.name);
    let members: Vec<&str> = LIBRARIES.into_iter().chain(programs).collect();
    for member in &members {
        // Programs of pairs that are gone would still be compiled.
        let _ = fs::remove_dir_all(folder.join(member).join("src/bin"));
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n[profile.dev]\ndebug = false\nincremental = false\n"
    );
    write(&folder.join("Cargo.toml"), &manifest);
    copy_lock(&folder);
}

/// The versions of libraries that the client is tested with.
pub(crate) fn copy_lock(folder: &Path) {
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("it is there");
    if !folder.join("Cargo.lock").exists() {
        write(&folder.join("Cargo.lock"), &lock);
    }
}

/// What a manifest says after a heading, up to the next one.
fn section(manifest: &str, heading: &str) -> String {
    let lines = manifest.lines().skip_while(|line| *line != heading).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    lines.fold(String::new(), |text, line| text + line + "\n")
}

/// A crate with one runtime and the types and operations of every pair in a module.
fn write_library(name: &str, side: usize, clients: &[Clients]) {
    let folder = folder().join(name);
    let runtime = root().join("templates/runtime/mod.rs");
    let runtime = runtime.canonicalize().expect("it is there");
    let mut text = format!(
        "#![allow(warnings)]\n#[path = \"{}\"]\nmod runtime;\npub use runtime::*;\n",
        runtime.display()
    );
    for pair in clients {
        writeln!(
            text,
            "pub mod {} {{ pub mod operations; pub mod types; }}",
            pair.module
        )
        .expect("a string takes all text");
        write_client(&folder.join("src").join(&pair.module), pair, side);
    }
    write(&folder.join("src/lib.rs"), &text);
    write(&folder.join("Cargo.toml"), &manifest(name, side, clients));
}

fn write_client(folder: &Path, pair: &Clients, side: usize) {
    let (module, client) = (&pair.module, &pair.sides[side]);
    let files = client.output.files.iter();
    for file in files.filter(|file| is_of_the_document(&file.path)) {
        let mut code = file.text.clone();
        for of in ["types", "operations"] {
            code = code.replace(&format!("crate::{of}"), &format!("crate::{module}::{of}"));
        }
        for name in &client.features {
            let own = format!("feature = \"{module}-{name}\"");
            code = code.replace(&format!("feature = \"{name}\""), &own);
        }
        write(&folder.join(file.path.trim_start_matches("src/")), &code);
    }
}

/// The manifest of a library.
pub(crate) fn manifest(name: &str, side: usize, clients: &[Clients]) -> String {
    let features = clients
        .iter()
        .flat_map(|pair| pair.sides[side].own_features(&pair.module));
    let declared = features.fold(String::new(), |text, feature| {
        text + &format!("{feature} = []\n")
    });
    let runtime =
        fs::read_to_string(root().join("templates/runtime/Cargo.toml")).expect("it is there");
    format!(
        "[package]\nname = {name:?}\nedition = \"2024\"\n\n[features]\n{declared}blocking = [\"tokio/rt\"]\n\
         session = [\"dep:cookie\"]\n\n[dependencies]\n{}",
        section(&runtime, "[dependencies]")
    )
}

/// Programs of users who turn on the features that they need and no others.
fn write_programs(programs: &Programs, clients: &[Clients]) {
    let folder = folder().join(programs.name);
    let features = |pair: &Clients| {
        let [needed, there] = [programs.side, programs.library]
            .map(|side| pair.sides[side].own_features(&pair.module));
        needed.intersection(&there).cloned().collect::<Vec<_>>()
    };
    let features: Vec<String> = clients.iter().flat_map(features).collect();
    let (name, library) = (programs.name, LIBRARIES[programs.library]);
    let manifest = format!(
        "[package]\nname = {name:?}\nedition = \"2024\"\n\n[dependencies]\nlib = {{ package = {library:?}, path = \"../{library}\", \
         features = {features:?} }}\nchrono = {{ version = \"0.4.38\", default-features = false }}\nserde = \"1\"\nserde_json = \"1\"\n"
    );
    write(&folder.join("Cargo.toml"), &manifest);
    // A crate needs a target.
    write(&folder.join("src/lib.rs"), "");
    let deprecated = if programs.is_strict { "deny" } else { "allow" };
    let wanted = |pair: &&Clients| !programs.is_strict || pair.sides.iter().any(Side::deprecates);
    for pair in clients.iter().filter(wanted) {
        let code = &pair.sides[programs.side].program;
        write(
            &folder.join(format!("src/bin/{}.rs", pair.module)),
            &format!("#![{deprecated}(deprecated)]\n{code}fn main() {{}}\n"),
        );
    }
}
