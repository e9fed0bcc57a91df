//! Playlists and their tracks, followers and editors.

use beatpass_client::types::{
    AddTracksToPlaylistRequest, CreatePlaylistRequest, InviteToPlaylistRequest, PlaylistId,
    RemovePlaylistEditorRequest, RemoveTracksFromPlaylistRequest, UpdatePlaylistRequest,
};
use serde_json::Value;

use super::values::{flag, ids, integer, natural, naturals, text};
use super::{Calls, set};
use crate::made::{open, token};

pub(super) const CALLS: Calls = &[
    ("getPlaylist", |client, p, _| {
        open(client.playlists().get(natural(&p["id"])))
    }),
    ("deletePlaylist", |client, p, _| {
        token(client.playlists().delete(ids::<PlaylistId>(&p["id"])))
    }),
    ("createPlaylist", |client, _, b| {
        token(client.playlists().create(create(b)))
    }),
    ("getPlaylistTracks", |client, p, _| {
        open(set!(client.playlists().list_tracks(natural(&p["id"])), p, {
            "perPage" => per_page(natural),
            "page" => page(integer),
        }))
    }),
    ("addTracksToPlaylist", |client, p, b| {
        let body = AddTracksToPlaylistRequest::new(naturals(&b["ids"]));
        token(client.playlists().add_tracks(natural(&p["id"]), body))
    }),
    ("removeTracksFromPlaylist", |client, p, b| {
        let body = RemoveTracksFromPlaylistRequest::new(naturals(&b["ids"]));
        token(client.playlists().remove_tracks(natural(&p["id"]), body))
    }),
    ("followPlaylist", |client, p, _| {
        token(client.playlists().follow(natural(&p["id"])))
    }),
    ("unfollowPlaylist", |client, p, _| {
        token(client.playlists().unfollow(natural(&p["id"])))
    }),
    ("inviteToPlaylist", |client, p, b| {
        let body = InviteToPlaylistRequest::new(natural(&b["user_id"]));
        token(client.playlists().invite_editor(natural(&p["id"]), body))
    }),
    ("acceptPlaylistInvite", |client, p, _| {
        token(client.playlists().accept_invite(natural(&p["id"])))
    }),
    ("declinePlaylistInvite", |client, p, _| {
        token(client.playlists().decline_invite(natural(&p["id"])))
    }),
    ("removePlaylistEditor", |client, p, b| {
        let body = RemovePlaylistEditorRequest::new(natural(&b["user_id"]));
        token(client.playlists().remove_editor(natural(&p["id"]), body))
    }),
    ("updatePlaylist", |client, p, b| {
        token(
            client
                .playlists()
                .update(natural(&p["playlist"]), update(b)),
        )
    }),
];

fn create(body: &Value) -> CreatePlaylistRequest {
    set!(CreatePlaylistRequest::new(text(&body["name"])), body, {
        "description" => description(text) or clear_description,
        "image" => image(text) or clear_image,
        "public" => public(flag),
        "collaborative" => collaborative(flag),
    })
}

fn update(body: &Value) -> UpdatePlaylistRequest {
    set!(UpdatePlaylistRequest::new(), body, {
        "name" => name(text),
        "description" => description(text) or clear_description,
        "image" => image(text) or clear_image,
        "public" => public(flag),
        "collaborative" => collaborative(flag),
    })
}
