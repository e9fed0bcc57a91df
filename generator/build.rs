//! Lists the files of `templates/`, so that a new one needs no entry anywhere.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let templates = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"))
        .join("../templates")
        .canonicalize()?;
    println!("cargo::rerun-if-changed={}", templates.display());
    let mut entries = Vec::new();
    for folder in ["", "runtime"] {
        for file in files(&templates.join(folder))? {
            let name = file
                .strip_prefix(&templates)
                .expect("it is inside")
                .to_string_lossy()
                .replace('\\', "/");
            entries.push(format!(
                "({name:?}, include_str!({:?})),\n",
                file.display().to_string()
            ));
        }
    }
    let table = format!("&[\n{}]\n", entries.concat());
    fs::write(
        Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("templates.rs"),
        table,
    )
}

/// The files of a folder by name, except the runtime's own crate root and its sample configuration.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<Vec<_>>>()?;
    let kept = |path: &PathBuf| {
        path.is_file() && !path.ends_with("runtime/lib.rs") && !path.ends_with("runtime/config.rs")
    };
    let mut paths: Vec<PathBuf> = paths.into_iter().filter(kept).collect();
    paths.sort();
    Ok(paths)
}
