//! The other files of a document: those in its folder and below it, and nothing that a link leads to elsewhere.

use std::fs;
use std::path::{Path, PathBuf};

use beatpass_generator::{Files, Source};

use crate::workspace;

/// The files that stand beside a document.
pub(crate) fn files(document: &Path) -> Files {
    let folder = match document.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    Files::new(move |name| read(&folder, name))
}

fn read(folder: &Path, name: &str) -> Result<Source, String> {
    let path = folder.join(name);
    let inside = folder.canonicalize().map_err(reason)?;
    let real = path.canonicalize().map_err(reason)?;
    if !real.starts_with(&inside) {
        return Err("it leads out of the folder of the document".to_owned());
    }
    if !real.is_file() {
        return Err("it is no file".to_owned());
    }
    Ok(Source {
        name: workspace::shown(&path),
        text: fs::read_to_string(real).map_err(reason)?,
    })
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "it is the function that map_err takes"
)]
fn reason(error: std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
        std::io::ErrorKind::InvalidData => "it is not UTF-8".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_folder_are_read() {
        let temporary = tempfile::tempdir().expect("a folder");
        let folder = temporary.path().join("api");
        fs::create_dir_all(folder.join("parts")).expect("a folder");
        fs::write(folder.join("parts/a.yaml"), "type: string").expect("a file");
        fs::write(temporary.path().join("secret.yaml"), "type: string").expect("a file");
        let text = read(&folder, "parts/a.yaml").expect("it is there");
        assert_eq!(text.text, "type: string");
        for (name, why) in [
            ("../secret.yaml", "out of the folder"),
            ("parts", "no file"),
            ("b.yaml", "no such file"),
        ] {
            let error = read(&folder, name).expect_err(name);
            assert!(error.contains(why), "{name}: {error}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("../secret.yaml", folder.join("link.yaml")).expect("a link");
            let error = read(&folder, "link.yaml").expect_err("it leads out");
            assert!(error.contains("out of the folder"), "{error}");
        }
    }
}
