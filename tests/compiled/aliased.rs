//! Former names of operations send what those of today send.
#![expect(deprecated, reason = "that is what the tests are about")]

use crate::aliases::operations::{DeleteSong, FetchSong, GetSong, RemoveSong};
use crate::{client, url};

#[test]
fn a_former_name_leads_to_the_same_call() {
    let songs = client().aliases();
    assert_eq!(
        url(&songs.fetch(7).lang("en")),
        url(&songs.get(7).lang("en"))
    );
    assert_eq!(url(&songs.r#type(7)), url(&songs.get(7)));
}

#[test]
fn a_former_type_is_the_same_type() {
    let read: FetchSong = GetSong::new(7);
    assert_eq!(read, FetchSong::new(7));
    let deletion: DeleteSong = RemoveSong::new(7);
    assert_eq!(deletion, DeleteSong::new(7));
}
