//! Albums, genres, tags and cover art.

use beatpass_client::types::{CreateAlbumRequest, PreviewCoverArtRequest};
use serde_json::Value;

use super::values::{artists, date, integer, natural, text, texts};
use super::{Calls, set};
use crate::made::{open, token};

pub(super) const CALLS: Calls = &[
    ("getAlbum", |client, p, _| {
        open(set!(client.albums().get(natural(&p["id"])), p, { "loader" => loader(text), }))
    }),
    ("getAlbums", |client, p, _| {
        open(
            set!(client.albums().list(), p, { "page" => page(integer), "per_page" => per_page(integer), }),
        )
    }),
    ("createAlbum", |client, _, b| {
        token(client.albums().create(create(b)))
    }),
    ("indexGenres", |client, _, _| open(client.genres().list())),
    ("getTagTracks", |client, p, _| {
        open(set!(client.tags().list_tracks(text(&p["name"])), p, {
            "perPage" => per_page(integer),
            "page" => page(integer),
        }))
    }),
    ("getTagAlbums", |client, p, _| {
        open(set!(client.tags().list_albums(text(&p["name"])), p, {
            "perPage" => per_page(integer),
            "page" => page(integer),
        }))
    }),
    ("getCoverArtTemplates", |client, p, _| {
        token(set!(client.cover_art().list_templates(), p, {
            "page" => page(natural),
            "per_page" => per_page(natural),
        }))
    }),
    ("previewCoverArt", |client, _, b| {
        token(
            client
                .cover_art()
                .preview(PreviewCoverArtRequest::new(texts(&b["genres"]))),
        )
    }),
];

fn create(body: &Value) -> CreateAlbumRequest {
    let request = CreateAlbumRequest::new(
        text(&body["name"]),
        artists(&body["artists"]),
        text(&body["image"]),
    );
    set!(request, body, {
        "description" => description(text),
        "release_date" => release_date(date),
    })
}
