//! Regenerating touches only what changes and leaves nothing behind.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::{failure, generated, inputs, regen};

/// Sets the time of every file back, and lists them.
fn age(folder: &Path, times: &mut BTreeMap<String, SystemTime>) {
    let past = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            age(&path, times);
        } else {
            fs::File::options()
                .write(true)
                .open(&path)
                .and_then(|file| file.set_modified(past))
                .expect("its time can be set");
            times.insert(path.display().to_string(), past);
        }
    }
}

/// Files whose time is no longer the past one.
fn rewritten(times: &BTreeMap<String, SystemTime>) -> Vec<&str> {
    let modified = |path: &str| fs::metadata(path).and_then(|found| found.modified()).ok();
    times
        .iter()
        .filter(|(path, time)| modified(path) != Some(**time))
        .map(|(path, _)| path.as_str())
        .collect()
}

#[test]
fn regenerating_twice_touches_no_file() {
    let place = tempfile::tempdir().expect("a temporary folder can be made");
    let out = place.path().join("client");
    let output = generated(&inputs());
    regen(&out, &output);
    let mut times = BTreeMap::new();
    age(&out, &mut times);
    regen(&out, &output);
    assert!(times.len() > 50);
    assert_eq!(rewritten(&times), Vec::<&str>::new());
}

#[test]
fn only_what_differs_is_written_and_what_is_outdated_goes() {
    let place = tempfile::tempdir().expect("a temporary folder can be made");
    let out = place.path().join("client");
    let mut older = generated(&inputs());
    let readme = older
        .files
        .iter_mut()
        .find(|file| file.path == "README.md")
        .expect("there is a README");
    readme.text.push_str("Older.\n");
    let mut outdated = readme.clone();
    outdated.path = "src/types/outdated.rs".to_owned();
    older.files.push(outdated);
    regen(&out, &older);
    let mut times = BTreeMap::new();
    age(&out, &mut times);

    let output = generated(&inputs());
    regen(&out, &output);
    let written: Vec<_> = rewritten(&times)
        .into_iter()
        .map(|path| path.rsplit('/').next().unwrap_or_default())
        .collect();
    assert_eq!(written, [".generated", "README.md", "outdated.rs"]);
    assert!(!out.join("src/types/outdated.rs").exists());
    assert_eq!(failure(&out, &output), "no drift");
}
