//! An import that is stopped before any of its changes to the disk leaves the files as they were, or as they should be.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

use xtask::output::{Changes, Crate, Disk, Folder, RelativePath, Swap, Transaction};

type Texts = BTreeMap<PathBuf, String>;

const OLD: &[(&str, &str)] = &[
    ("spec/a.yaml", "old"),
    ("spec/gone.yaml", "old"),
    ("notes", "mine"),
];

fn place() -> tempfile::TempDir {
    let place = tempfile::tempdir().expect("a temporary folder can be made");
    for (path, text) in OLD {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().expect("it is below the place"))
            .expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }
    write(&place.path().join("client"), &wanted("old"));
    place
}

fn wanted(text: &str) -> Crate {
    Crate::new([("Cargo.toml", text), ("src/lib.rs", text)]).expect("its paths are sound")
}

fn write(out: &Path, wanted: &Crate) {
    let mut folder = Folder::open(out, Disk::default()).expect("the folder can be made");
    let survey = folder.survey(wanted).expect("the folder can be read");
    folder
        .write(wanted, &survey)
        .expect("the crate can be written");
}

fn changes() -> Changes {
    let path = |path| RelativePath::new(path).expect("it is a path");
    [
        (path("spec/a.yaml"), Some("new".to_owned())),
        (path("spec/gone.yaml"), None),
        (path("spec/sub/come.yaml"), Some("new".to_owned())),
    ]
    .into()
}

/// The files, those of the working folders left out.
fn texts(root: &Path) -> Texts {
    let mut texts = Texts::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be listed").path();
            let is_aside = path.extension().is_some_and(|end| end == "regen");
            if path.is_dir() && !is_aside {
                folders.push(path);
            } else if path.is_file() {
                let text = fs::read_to_string(&path).expect("it can be read");
                texts.insert(
                    path.strip_prefix(root).expect("it is below").to_owned(),
                    text,
                );
            }
        }
    }
    texts
}

fn import(root: &Path, disk: Disk<'_>, wanted: &Crate) -> anyhow::Result<()> {
    Transaction::open(root, &root.join("client"), disk)?.commit(&changes(), wanted)
}

/// Imports until just before the change of that number. Unwinding runs none of the import's own error handling.
fn import_until(root: &Path, swap: Swap, number: usize, wanted: &Crate) -> bool {
    let mut left = number;
    let disk = Disk::observed(move |_| {
        left = left
            .checked_sub(1)
            .unwrap_or_else(|| resume_unwind(Box::new("killed")));
    });
    let run = || import(root, disk.swapping(swap), wanted);
    catch_unwind(AssertUnwindSafe(run)).is_ok_and(|result| result.is_ok())
}

fn both(new_crate: &Crate) -> [Texts; 2] {
    let old = place();
    let new = place();
    import(new.path(), Disk::default(), new_crate).expect("nothing is in the way");
    [old, new].map(|place| texts(place.path()))
}

#[test]
fn all_or_nothing_whenever_it_is_killed() {
    for (swap, text) in [
        (Swap::AtOnce, "new"),
        (Swap::ByRenames, "new"),
        (Swap::AtOnce, "old"),
    ] {
        let wanted = wanted(text);
        let [old, new] = both(&wanted);
        assert!(
            old != new
                && new[Path::new("spec/sub/come.yaml")] == "new"
                && !new.contains_key(Path::new("spec/gone.yaml"))
        );
        let mut number = 0;
        let mut seen = [0, 0];
        loop {
            let place = place();
            let root = place.path();
            if import_until(root, swap, number, &wanted) {
                assert_eq!(texts(root), new);
                break;
            }
            drop(
                Transaction::open(root, &root.join("client"), Disk::default())
                    .expect("it can be mended"),
            );
            let found = texts(root);
            assert!(
                found == old || found == new,
                "{swap:?} {text} {number}: {found:?}"
            );
            seen[usize::from(found == new)] += 1;
            assert!(!Transaction::is_interrupted(root));
            assert!(
                !root.join(".import.regen").exists() && !root.join(".client.regen").exists(),
                "{swap:?} {number} is tidy"
            );
            import(root, Disk::default(), &wanted).expect("it can be done again");
            assert_eq!(texts(root), new, "{swap:?} {text} {number}, again");
            number += 1;
        }
        assert!(seen[0] > 8 && seen[1] > 0, "{swap:?} {text}: {seen:?}");
    }
}

#[test]
fn an_error_half_way_leaves_everything_as_it_was() {
    let place = place();
    let root = place.path();
    fs::write(root.join("client/extra.rs"), "mine").expect("files can be written");
    let before = texts(root);
    let wanted =
        Crate::new([("Cargo.toml", "new"), ("extra.rs", "new")]).expect("its paths are sound");
    let error = import(root, Disk::default(), &wanted).expect_err("a foreign file is in the way");
    assert!(error.to_string().contains("were not generated"), "{error}");
    assert_eq!(texts(root), before);
    assert!(!root.join(".import.regen").exists());

    fs::create_dir(root.join("spec/sub"))
        .and_then(|()| fs::create_dir(root.join("spec/sub/come.yaml")))
        .expect("folders can be made");
    let wanted = crate::interrupted::wanted("new");
    let error = import(root, Disk::default(), &wanted).expect_err("a folder is in the way");
    assert!(error.to_string().contains("is not a file"), "{error}");
    fs::remove_dir(root.join("spec/sub/come.yaml"))
        .and_then(|()| fs::remove_dir(root.join("spec/sub")))
        .expect("they are empty");
    assert_eq!(texts(root), before);
}
