//! What the compiler says of programs for one client that are compiled against another.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use beatpass_generator::diff::Crate;
use serde_json::Value;

use crate::crates::{Clients, PROGRAMS, Side, folder, written};

/// What the compiler refuses.
pub(crate) struct Refused {
    /// Pairs by the crate of programs of which theirs is refused.
    programs: BTreeMap<String, BTreeSet<String>>,
    /// What is amiss with the clients or with programs for themselves: nothing, or the test is.
    pub(crate) others: String,
}

/// Compiles the clients and the programs of all pairs.
pub(crate) fn compile() -> Refused {
    written();
    let folder = folder();
    let mut refused = Refused {
        programs: BTreeMap::new(),
        others: String::new(),
    };
    for programs in &PROGRAMS {
        // One by one: cargo would turn on for each what any of them needs.
        read(&check(&folder, programs.name), &mut refused);
    }
    refused
}

impl Refused {
    /// What really happened to users of the old client.
    pub(crate) fn found(&self, pair: &Clients) -> Crate {
        let is_refused = |programs: &str| {
            let refused = self.programs.get(programs);
            refused.is_some_and(|refused| refused.contains(&pair.module))
        };
        let [old, new] = pair.sides.each_ref().map(Side::offered_features);
        // Cargo refuses a dependency with a feature that is not there.
        if is_refused("old-programs") || !old.is_subset(&new) {
            return Crate::Major;
        }
        let warns = is_refused("strict-programs") && !is_refused("own-strict-programs");
        if is_refused("new-programs") || !new.is_subset(&old) || warns {
            return Crate::Minor;
        }
        Crate::Patch
    }
}

fn check(folder: &Path, package: &str) -> String {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--package", package, "--keep-going", "--offline"])
        .args(["--message-format", "json"])
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
fn read(messages: &str, refused: &mut Refused) {
    for line in messages.lines() {
        let message: Value = serde_json::from_str(line).expect("cargo writes JSON");
        if message["reason"] != "compiler-message" || message["message"]["level"] != "error" {
            continue;
        }
        let package = message["package_id"].as_str().unwrap_or_default();
        let is_of = |name: &str| package.contains(&format!("/{name}#"));
        let name = PROGRAMS.iter().map(|programs| programs.name);
        let mut name = name.filter(|name| is_of(name));
        match name
            .next()
            .filter(|name| !name.starts_with("own-") || name.contains("strict"))
        {
            Some(name) => {
                let target = message["target"]["name"].as_str().unwrap_or_default();
                let pairs = refused.programs.entry(name.to_owned()).or_default();
                pairs.insert(target.to_owned());
            }
            None => refused.others += message["message"]["rendered"].as_str().unwrap_or_default(),
        }
    }
}
