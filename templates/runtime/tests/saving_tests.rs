//! Downloads to files: whole under their name, or not there at all.

use std::fs;
use std::path::Path;

use super::bodies::Part::{Breaks, Chunk, Pause};
use super::bodies::{GetAudio, Part, answer_in};
use super::fake::Fake;
use crate::runtime::{Call, Client, Error, Public};

fn call(parts: impl IntoIterator<Item = Part>) -> Call<Client<Public>, GetAudio> {
    let fake = Fake::new([answer_in(200, parts)]);
    let builder = Client::builder().transport(fake);
    builder.build().expect("valid").execute(GetAudio)
}

/// Names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("it is there");
    let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
    let mut names: Vec<_> = entries
        .map(|entry| name(entry).into_string().expect("text"))
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_file_takes_its_name_when_it_is_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("song.wav");
    fs::write(&path, "an older and longer one").expect("written");
    let size = call([Chunk("do"), Chunk("re")]).save_to(&path).await;
    assert_eq!(size.expect("saved"), 4);
    assert_eq!(fs::read_to_string(&path).expect("text"), "dore");
    assert_eq!(names(folder.path()), ["song.wav"]);
}

#[tokio::test]
async fn nothing_is_left_of_a_download_that_failed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("song.wav");
    fs::write(&path, "older").expect("written");
    let error = call([Chunk("do"), Breaks]).save_to(&path).await;
    assert!(matches!(error, Err(Error::Transport(_))), "{error:?}");
    let large = call([Chunk("do"), Chunk("re")]).download().max_size(3);
    let error = large.save_to(&path).await;
    assert!(matches!(error, Err(Error::Download(_))), "{error:?}");
    assert_eq!(names(folder.path()), ["song.wav"]);
    assert_eq!(fs::read_to_string(&path).expect("text"), "older");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_left_of_a_download_that_was_dropped() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("song.wav");
    let mut saving = Box::pin(call([Chunk("do"), Pause(10)]).save_to(&path));
    // The thread makes the file in its own time.
    while names(folder.path()).is_empty() {
        tokio::select! {
            biased;
            _ = &mut saving => unreachable!("it pauses"),
            () = tokio::task::yield_now() => {}
        }
    }
    let part = names(folder.path()).remove(0);
    assert!(
        part.starts_with("song.wav.") && part.strip_suffix(".part").is_some(),
        "{part}"
    );
    drop(saving);
    while !names(folder.path()).is_empty() {
        std::thread::yield_now();
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_told_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("absent/song.wav");
    let error = call([Chunk("do")])
        .save_to(&path)
        .await
        .expect_err("no such folder");
    let message = format!(
        "the answer to getAudio could not be written to {}: ",
        path.display()
    );
    assert!(error.to_string().starts_with(&message), "{error}");
    let error = call([Chunk("do")])
        .save_to("..")
        .await
        .expect_err("no name");
    assert!(matches!(error, Error::Download(_)), "{error:?}");
}

#[tokio::test]
async fn a_name_may_be_as_long_as_the_file_system_takes() {
    let folder = tempfile::tempdir().expect("a folder");
    let name = "a".repeat(255);
    let path = folder.path().join(&name);
    let size = call([Chunk("do")]).save_to(&path).await;
    assert_eq!(size.expect("saved"), 2);
    assert_eq!(names(folder.path()), [name]);
}
