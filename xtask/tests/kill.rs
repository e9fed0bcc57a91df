//! A regen that is stopped at any moment leaves a whole crate, and the next one finds everything again.

mod common;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use common::workspace::{SPEC, Workspace, texts};
use common::{Place, list};
use xtask::output::{Crate, Disk, Folder, Step, Swap};

type Files = [(&'static str, &'static str)];
type Texts = Vec<(String, String)>;

const OLD: &Files = &[
    ("Cargo.toml", "old"),
    ("same", "same"),
    ("src/lib.rs", "old"),
    ("src/gone/a.rs", "old"),
    ("x", "old"),
];
const NEW: &Files = &[
    ("Cargo.toml", "new"),
    ("same", "same"),
    ("src/lib.rs", "new"),
    ("src/come/b.rs", "new"),
    ("x/y", "new"),
];
const FOREIGN: &Files = &[
    ("Cargo.lock", "mine"),
    ("src/gone/notes", "mine"),
    ("src/notes", "mine"),
    ("target/debug/x", "mine"),
];

fn place() -> Place {
    let place = Place::new();
    place.regen(OLD).unwrap();
    for (path, text) in FOREIGN {
        place.put(path, text);
    }
    place
}

/// The crate's own files and the foreign ones in the folder; manifests and what is in both count as neither.
fn read(place: &Place) -> (Texts, Texts) {
    let is_foreign = |(_, text): &(String, String)| text == "mine";
    let (foreign, own) = place
        .texts()
        .into_iter()
        .filter(|(path, _)| path != ".generated")
        .partition(is_foreign);
    (own, foreign)
}

fn owned(files: &Files) -> Texts {
    let mut owned: Vec<_> = files
        .iter()
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect();
    owned.sort();
    owned
}

fn is_whole(own: &[(String, String)]) -> bool {
    own.len() == OLD.len()
        && [OLD, NEW]
            .iter()
            .any(|files| owned(files).iter().all(|file| own.contains(file)))
}

/// Regenerates until just before the change of that number. Unwinding runs none of regen's own error handling.
fn regen_until(place: &Place, swap: Swap, number: usize) -> bool {
    let mut left = number;
    let disk = Disk::observed(move |_| {
        left = left
            .checked_sub(1)
            .unwrap_or_else(|| resume_unwind(Box::new("killed")));
    });
    let run = || place.regen_on(disk.swapping(swap), NEW);
    catch_unwind(AssertUnwindSafe(run)).is_ok_and(|result| result.is_ok())
}

#[test]
fn a_kill_before_any_change_leaves_a_whole_crate() {
    for (swap, at_least) in [(Swap::AtOnce, 30), (Swap::ByRenames, 20)] {
        let mut number = 0;
        loop {
            let place = place();
            if regen_until(&place, swap, number) {
                break;
            }
            let (own, _) = read(&place);
            let absent = swap == Swap::ByRenames && own.is_empty();
            assert!(is_whole(&own) || absent, "{swap:?} {number}: {own:?}");

            drop(Folder::open(&place.out(), Disk::default()).unwrap());
            let (own, foreign) = read(&place);
            assert!(is_whole(&own), "{swap:?} {number}, mended: {own:?}");
            assert_eq!(foreign, owned(FOREIGN), "{swap:?} {number}, mended");
            assert!(
                place.is_tidy(),
                "{swap:?} {number}, mended: {:?}",
                list(place.root())
            );

            place.regen(NEW).unwrap();
            assert_eq!(
                read(&place),
                (owned(NEW), owned(FOREIGN)),
                "{swap:?} {number}, regenerated"
            );
            number += 1;
        }
        assert!(
            number >= at_least,
            "{swap:?}: only {number} changes were seen"
        );
    }
}

/// The mending can be killed as well.
#[test]
fn a_kill_while_mending_is_mended() {
    for swap in [Swap::AtOnce, Swap::ByRenames] {
        for number in (0..).step_by(3) {
            let place = place();
            if regen_until(&place, swap, number) {
                break;
            }
            for again in 0.. {
                if regen_until(&place, swap, again) {
                    break;
                }
                let own = read(&place).0;
                assert!(
                    is_whole(&own) || swap == Swap::ByRenames && own.is_empty(),
                    "{swap:?} {number} {again}: {own:?}"
                );
            }
            assert_eq!(
                read(&place),
                (owned(NEW), owned(FOREIGN)),
                "{swap:?} {number}"
            );
            assert!(place.is_tidy());
        }
    }
}

#[test]
fn a_first_regen_that_is_killed_leaves_no_crate_or_a_whole_one() {
    for number in 0.. {
        let place = Place::new();
        if regen_until(&place, Swap::AtOnce, number) {
            break;
        }
        assert!(
            !place.out().exists() || read(&place).0 == owned(NEW),
            "{number}"
        );
        place.regen(NEW).unwrap();
        assert_eq!(read(&place).0, owned(NEW), "{number}");
        assert!(place.is_tidy(), "{number}");
    }
}

#[test]
fn an_error_before_the_swap_leaves_the_crate_as_it_was() {
    let place = place();
    let (before, work) = (place.texts(), place.root().join(".client.regen"));
    let disk = Disk::observed(|step| {
        if matches!(step, Step::Write(path) if path.ends_with("src/lib.rs")) {
            fs::create_dir(work.join("staged/src/lib.rs")).unwrap();
        }
    });
    let error = place.regen_on(disk, NEW).unwrap_err();
    assert!(
        error.starts_with("cannot write PLACE/.client.regen/staged/src/lib.rs"),
        "{error}"
    );
    assert_eq!(place.texts(), before);
    assert!(place.is_tidy(), "{:?}", list(place.root()));
}

/// Where the second exchange cannot be prepared, the crate that took the place stays there and foreign files move over.
#[test]
fn an_error_after_the_swap_still_ends_well() {
    let place = place();
    let aside = place.root().join(".client.regen/ready/src/come");
    let disk = Disk::observed(|step| {
        if matches!(step, Step::CreateFolder(path) if path == aside) {
            fs::write(&aside, "mine").unwrap();
        }
    });
    place.regen_on(disk, NEW).unwrap();
    assert_eq!(read(&place), (owned(NEW), owned(FOREIGN)));
    assert_eq!(
        list(&place.root().join(".client.regen")),
        ["kept-1/", "kept-1/src/", "kept-1/src/come"]
    );
}

fn put(place: &Place, path: &str, text: &str) {
    let path = place.root().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn half_a_staged_crate_goes() {
    let place = place();
    put(&place, ".client.regen/lock", "");
    put(&place, ".client.regen/staged/src/lib.rs", "ha");
    assert!(Folder::is_interrupted(&place.out()));
    place.regen(OLD).unwrap();
    assert!(place.is_tidy() && !Folder::is_interrupted(&place.out()));
}

#[test]
fn a_crate_that_was_moved_away_comes_back() {
    let place = place();
    let work = place.root().join(".client.regen");
    fs::create_dir(&work).unwrap();
    fs::rename(place.out(), work.join("old")).unwrap();
    drop(Folder::open(&place.out(), Disk::default()).unwrap());
    assert_eq!(read(&place), (owned(OLD), owned(FOREIGN)));
    assert!(place.is_tidy());
}

/// Killed between the swaps; then the user builds, which makes another `Cargo.lock` and another `target`.
#[test]
fn foreign_files_that_meet_others_of_their_name_are_kept_and_named() {
    let place = place();
    put(&place, ".client.regen/ready/Cargo.lock", "other");
    put(&place, ".client.regen/ready/target/debug/y", "other");
    put(&place, ".client.regen/ready/src/notes", "mine");
    put(&place, ".client.regen/ready/src/more", "mine");
    let kept: Vec<PathBuf> = Folder::open(&place.out(), Disk::default())
        .unwrap()
        .take_kept();
    assert_eq!(
        kept,
        [place
            .root()
            .canonicalize()
            .unwrap()
            .join(".client.regen/kept-1")]
    );
    assert_eq!(
        list(&kept[0]),
        ["Cargo.lock", "target/", "target/debug/", "target/debug/y"]
    );
    let foreign = read(&place).1;
    assert!(
        foreign.contains(&("src/more".into(), "mine".into()))
            && foreign.contains(&("Cargo.lock".into(), "mine".into()))
    );

    let mut again = Folder::open(&place.out(), Disk::default()).unwrap();
    assert!(again.take_kept().is_empty(), "named once");
    drop(again);
    assert!(kept[0].exists());
}

#[test]
fn a_lock_left_by_a_kill_holds_nobody_up() {
    let place = place();
    put(&place, ".client.regen/lock", "");
    let disk = Disk::observed(|step| assert!(!matches!(step, Step::Wait(_)), "waits"));
    place.regen_on(disk, NEW).unwrap();
    assert!(place.is_tidy());
}

#[test]
fn a_second_regen_waits_for_the_first() {
    let place = place();
    let first = Folder::open(&place.out(), Disk::default()).unwrap();
    let (told, tell) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        let second = scope.spawn(|| {
            let disk = Disk::observed(|step| {
                if matches!(step, Step::Wait(_)) {
                    told.send(()).unwrap();
                }
            });
            place.regen_on(disk, NEW)
        });
        tell.recv().unwrap();
        let wanted = Crate::new(OLD.iter().copied()).unwrap();
        assert!(first.survey(&wanted).unwrap().is_in_step());
        drop(first);
        second.join().unwrap().unwrap();
    });
    assert_eq!(read(&place).0, owned(NEW));
    assert!(place.is_tidy());
}

/// Killed for real, from the moment on when something stands in the working folder, a little later each time.
#[test]
fn a_killed_regen_leaves_one_crate_or_the_other() {
    let workspace = Workspace::new();
    let other = SPEC.replace("getThing", "findThing");
    workspace.put(
        "other.yaml",
        &other
            .replace("Thing:", "Other:")
            .replace("/Thing'", "/Other'"),
    );
    let specs = ["spec/beatpass.yaml", "other.yaml"];
    let crates = specs.map(|spec| {
        workspace.run(".", &["regen", "--spec", spec, "--out", "client"]);
        texts(&workspace.path("client"))
    });
    assert_ne!(crates[0], crates[1]);
    workspace.put("client/Cargo.lock", "mine");
    let moments = ["lock", "staged/src/lib.rs", "ready"]
        .map(|name| workspace.path(".client.regen").join(name));
    for turn in 0..30 {
        let arguments = ["regen", "--spec", specs[turn % 2], "--out", "client"];
        let child = workspace
            .command(".", &arguments)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        kill_after(child, &moments[turn % 3], turn * 100);
        let mut found = texts(&workspace.path("client"));
        found.retain(|(path, _)| path != "Cargo.lock");
        assert!(crates.contains(&found), "turn {turn}");
    }
    let ran = workspace.run(".", &["regen", "--spec", specs[0], "--out", "client"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    assert_eq!(texts(&workspace.path("client")).len(), crates[0].len() + 1);
    assert!(!workspace.path(".client.regen").exists());
}

fn kill_after(mut child: Child, moment: &Path, looks: usize) {
    while !moment.exists() && child.try_wait().unwrap().is_none() {}
    let _ = (0..looks).filter(|_| moment.exists()).count();
    let _ = child.kill();
    child.wait().unwrap();
}
