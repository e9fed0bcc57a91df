//! Where the workspace is, and how paths are called in output that must be the same wherever a command is run.

use std::path::{Path, PathBuf};

/// The workspace's root: the one that the current folder is in, else the one that this program was built in.
pub fn root() -> PathBuf {
    let current = std::env::current_dir().unwrap_or_default();
    let found = current
        .ancestors()
        .find(|folder| is_root(folder))
        .map(Path::to_owned);
    found.unwrap_or_else(|| {
        let built = Path::new(env!("CARGO_MANIFEST_DIR"));
        built.parent().unwrap_or(built).to_owned()
    })
}

fn is_root(folder: &Path) -> bool {
    ["generator/Cargo.toml", "xtask/Cargo.toml"]
        .iter()
        .all(|file| folder.join(file).is_file())
}

/// The name under which generated files mention a file: the path in the workspace, or the bare file name outside of it, so that
/// the same input gives the same bytes on every machine.
pub fn stable_name(root: &Path, file: &Path) -> String {
    let canonical = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let file = canonical(file);
    let inside = file.strip_prefix(canonical(root)).ok().map(Path::to_owned);
    let name = inside.unwrap_or_else(|| file.file_name().map(PathBuf::from).unwrap_or_default());
    let parts: Vec<_> = name
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}

/// A path as people read it: relative to the current folder if it is below.
pub fn shown(path: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let below = path
        .strip_prefix(current)
        .ok()
        .filter(|below| !below.as_os_str().is_empty());
    below.unwrap_or(path).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_do_not_depend_on_where_the_workspace_is() {
        let root = root();
        assert_eq!(
            stable_name(&root, &root.join("xtask/../xtask/Cargo.toml")),
            "xtask/Cargo.toml"
        );
        assert_eq!(
            stable_name(&root, Path::new("/elsewhere/api.yaml")),
            "api.yaml"
        );
    }
}
