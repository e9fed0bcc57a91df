//! A generated crate on disk: what is written, kept, removed, named and refused.

mod common;

use std::fs;
use std::path::Path;

use common::{Place, age, list, modified};
use xtask::output::{Crate, Disk, Folder, RelativePath, Survey, Swap};

#[test]
fn writes_the_files_and_the_manifest() {
    let place = Place::new();
    place
        .regen(&[("Cargo.toml", "m"), ("src/types/track.rs", "t")])
        .unwrap();
    assert_eq!(
        place.files(),
        [
            ".generated",
            "Cargo.toml",
            "src/",
            "src/types/",
            "src/types/track.rs"
        ]
    );
    assert_eq!(
        fs::read_to_string(place.out().join("src/types/track.rs")).unwrap(),
        "t"
    );
    assert!(place.is_tidy());
}

#[test]
fn writes_into_folders_that_do_not_exist_yet() {
    let place = Place::new();
    let out = place.root().join("a/b/client");
    let wanted = Crate::new([("Cargo.toml", "m")]).unwrap();
    let mut folder = Folder::open(&out, Disk::default()).unwrap();
    let survey = folder.survey(&wanted).unwrap();
    folder.write(&wanted, &survey).unwrap();
    drop(folder);
    assert_eq!(
        list(&place.root().join("a/b")),
        ["client/", "client/.generated", "client/Cargo.toml"]
    );
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let (one, other) = (Place::new(), Place::new());
    one.regen(&[("a", "1"), ("b", "2")]).unwrap();
    other.regen(&[("b", "2"), ("a", "1")]).unwrap();
    let manifest = |place: &Place| fs::read_to_string(place.out().join(".generated")).unwrap();
    assert_eq!(manifest(&one), manifest(&other));
}

#[test]
fn nothing_is_touched_when_all_is_in_step() {
    let place = Place::new();
    place.regen(&[("a", "1")]).unwrap();
    let disk = Disk::observed(|step| panic!("changes the disk: {step:?}"));
    let wanted = Crate::new([("a", "1")]).unwrap();
    let mut folder = Folder::open(&place.out(), disk).unwrap();
    let survey = folder.survey(&wanted).unwrap();
    folder.write(&wanted, &survey).unwrap();
}

#[test]
fn unchanged_files_keep_their_modification_time() {
    for swap in [Swap::AtOnce, Swap::ByRenames] {
        let place = Place::new();
        place.regen(&[("same", "1"), ("other", "1")]).unwrap();
        let before = ["same", "other"].map(|name| age(&place.out().join(name)));
        place
            .regen_on(
                Disk::default().swapping(swap),
                &[("same", "1"), ("other", "2")],
            )
            .unwrap();
        let after = ["same", "other"].map(|name| modified(&place.out().join(name)));
        assert_eq!(after[0], before[0], "{swap:?}");
        assert_ne!(after[1], before[1], "{swap:?}");
    }
}

#[test]
fn files_that_no_longer_belong_are_removed_with_their_folders() {
    let place = Place::new();
    place
        .regen(&[
            ("src/lib.rs", ""),
            ("src/old/a.rs", ""),
            ("src/mixed/b.rs", ""),
        ])
        .unwrap();
    place.put("src/mixed/notes.txt", "mine");
    place.regen(&[("src/lib.rs", "")]).unwrap();
    assert_eq!(
        place.files(),
        [
            ".generated",
            "src/",
            "src/lib.rs",
            "src/mixed/",
            "src/mixed/notes.txt"
        ]
    );
}

#[test]
fn a_file_edited_by_hand_is_named_and_replaced() {
    let place = Place::new();
    place.regen(&[("a", "1"), ("b", "1"), ("c", "1")]).unwrap();
    place.put("a", "mine");
    place.put("c", "mine");
    assert_eq!(place.regen(&[("a", "1"), ("b", "2")]).unwrap(), ["a", "c"]);
    assert_eq!(fs::read_to_string(place.out().join("a")).unwrap(), "1");
    assert_eq!(place.files(), [".generated", "a", "b"]);
}

#[test]
fn an_edit_that_says_what_is_generated_now_is_no_edit() {
    let place = Place::new();
    place.regen(&[("a", "1")]).unwrap();
    place.put("a", "2");
    assert_eq!(place.regen(&[("a", "2")]).unwrap(), [""; 0]);
}

#[test]
fn foreign_files_stay_where_they_are() {
    for swap in [Swap::AtOnce, Swap::ByRenames] {
        let place = Place::new();
        place
            .regen(&[("src/lib.rs", "1"), ("src/old/a.rs", "")])
            .unwrap();
        let foreign = [
            "Cargo.lock",
            "target/debug/x",
            "src/notes.txt",
            "src/old/notes.txt",
            ".git/HEAD",
        ];
        let before = foreign.map(|path| {
            place.put(path, path);
            age(&place.out().join(path))
        });
        place
            .regen_on(Disk::default().swapping(swap), &[("src/lib.rs", "2")])
            .unwrap();
        let after = foreign.map(|path| {
            assert_eq!(
                fs::read_to_string(place.out().join(path)).unwrap(),
                path,
                "{swap:?}"
            );
            modified(&place.out().join(path))
        });
        assert_eq!(before, after, "{swap:?}");
        assert!(place.is_tidy(), "{swap:?}");
    }
}

#[test]
fn foreign_files_in_the_way_are_named_and_nothing_is_written() {
    let place = Place::new();
    place.put("Cargo.toml", "mine");
    place.put("README.md/x", "mine");
    place.put("src", "a file");
    let error = place
        .regen(&[("Cargo.toml", "1"), ("README.md", ""), ("src/lib.rs", "")])
        .unwrap_err();
    insta::assert_snapshot!(error, @r"
    these files in PLACE/client were not generated, and the generated crate needs their places:
      Cargo.toml
      README.md
      src/lib.rs
    move or delete them, or choose another folder with --out
    ");
    assert_eq!(
        place.files(),
        ["Cargo.toml", "README.md/", "README.md/x", "src"]
    );
    assert!(place.is_tidy());
}

#[test]
fn a_foreign_file_with_the_right_bytes_is_taken_over() {
    let place = Place::new();
    place.put("a", "1");
    let before = age(&place.out().join("a"));
    place.regen(&[("a", "1"), ("b", "1")]).unwrap();
    assert_eq!(modified(&place.out().join("a")), before);
    place.regen(&[("b", "1")]).unwrap();
    assert_eq!(place.files(), [".generated", "b"]);
}

#[test]
fn a_file_can_become_a_folder_and_back() {
    let place = Place::new();
    for files in [[("x", "1")], [("x/y/z", "2")], [("x", "3")]] {
        place.regen(&files).unwrap();
        let path = RelativePath::new(files[0].0).unwrap().below(&place.out());
        assert_eq!(fs::read_to_string(path).unwrap(), files[0].1);
        assert!(place.is_tidy());
    }
}

#[cfg(unix)]
#[test]
fn links_are_followed_to_the_folder_but_never_inside_it() {
    let place = Place::new();
    fs::create_dir_all(place.root().join("real")).unwrap();
    std::os::unix::fs::symlink("real", place.out()).unwrap();
    place.regen(&[("a", "1")]).unwrap();
    assert!(place.out().symlink_metadata().unwrap().is_symlink());
    assert_eq!(list(&place.root().join("real")), [".generated", "a"]);

    let outside = place.root().join("outside");
    fs::write(&outside, "1").unwrap();
    std::os::unix::fs::symlink(&outside, place.out().join("b")).unwrap();
    assert!(place.regen(&[("a", "1"), ("b", "1")]).is_err());
    assert_eq!(fs::read_to_string(outside).unwrap(), "1");
}

#[cfg(unix)]
#[test]
fn the_folder_stays_the_same_for_those_who_have_it_open() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let place = Place::new();
    place.regen(&[("src/lib.rs", "1")]).unwrap();
    fs::set_permissions(place.out(), fs::Permissions::from_mode(0o750)).unwrap();
    let identity = |path: &str| {
        place
            .out()
            .join(path)
            .metadata()
            .map(|found| (found.ino(), found.mode()))
            .unwrap()
    };
    let before = ["", "src"].map(identity);
    place.regen(&[("src/lib.rs", "2")]).unwrap();
    assert_eq!(["", "src"].map(identity), before);
}

#[test]
fn a_conflict_left_by_a_merge_is_mended() {
    let place = Place::new();
    place.regen(&[("a", "1")]).unwrap();
    let manifest = fs::read_to_string(place.out().join(".generated")).unwrap();
    place.put(
        ".generated",
        &format!("<<<<<<< ours\n{manifest}=======\n>>>>>>> theirs\n"),
    );
    place.regen(&[("a", "1")]).unwrap();
    assert_eq!(
        fs::read_to_string(place.out().join(".generated")).unwrap(),
        manifest
    );
}

#[test]
fn a_manifest_that_leads_outside_is_refused() {
    let place = Place::new();
    place.regen(&[("a", "1")]).unwrap();
    place.put(".generated", &format!("{}  ../victim\n", "0".repeat(64)));
    let error = place.regen(&[("a", "1")]).unwrap_err();
    insta::assert_snapshot!(error, @r#"PLACE/client/.generated is not as regen wrote it: restore it, or delete the whole folder: line 1: the path "../victim" must be relative and stay inside the crate"#);
}

#[test]
fn refuses_a_folder_that_is_none() {
    let place = Place::new();
    fs::write(place.out(), "").unwrap();
    assert_eq!(
        place.regen(&[("a", "1")]).unwrap_err(),
        "PLACE/client is not a folder"
    );
    let root = Folder::open(Path::new("/"), Disk::default())
        .unwrap_err()
        .to_string();
    assert_eq!(root, "the root of a file system cannot be a crate's folder");
}

#[test]
fn survey_of_a_folder_that_does_not_exist_finds_all_missing() {
    let place = Place::new();
    let survey = Survey::of(&place.out(), &Crate::new([("a", "1")]).unwrap()).unwrap();
    assert_eq!(survey.files.len(), 2);
    assert!(!survey.is_in_step() && survey.in_the_way().next().is_none());
}

#[test]
fn two_at_once_take_turns() {
    let place = Place::new();
    let texts: Vec<String> = (0..8).map(|number| number.to_string()).collect();
    std::thread::scope(|scope| {
        for text in &texts {
            scope.spawn(|| place.regen(&[("a", text), ("src/b", text)]).unwrap());
        }
    });
    let read = |path: &str| fs::read_to_string(place.out().join(path)).unwrap();
    assert_eq!(read("a"), read("src/b"));
    assert!(place.is_tidy());
}
