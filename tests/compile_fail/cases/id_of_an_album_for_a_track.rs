//! The id of an album where that of a track is meant.

use beatpass_client::{Client, types::AlbumId};

fn main() {
    let album = AlbumId::new(7);
    let _ = Client::new().tracks().get(album);
}
