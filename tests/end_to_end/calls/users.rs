//! Accounts, what they like, follow and share, and how they sign in.

use beatpass_client::types::{
    AddToLibraryRequest, LikeableItem, LoginRequest, RegisterRequest, RemoveFromLibraryRequest,
    ToggleRepostRequest,
};
use serde_json::Value;

use super::values::{elements, integer, natural, text, user};
use super::{Calls, set};
use crate::made::{open, token};

pub(super) const CALLS: Calls = &[
    ("getUser", |client, p, _| {
        open(client.users().get(user(&p["id"])))
    }),
    ("getUserLikedTracks", |client, p, _| {
        token(set!(client.users().list_my_liked_tracks(), p, {
            "perPage" => per_page(integer),
            "page" => page(integer),
        }))
    }),
    ("getUserLikedAlbums", |client, p, _| {
        token(set!(client.users().list_my_liked_albums(), p, {
            "perPage" => per_page(integer),
            "page" => page(integer),
        }))
    }),
    ("getUserLikedArtists", |client, p, _| {
        token(set!(client.users().list_my_liked_artists(), p, {
            "perPage" => per_page(integer),
            "page" => page(integer),
        }))
    }),
    ("getUserLikedPlaylists", |client, p, _| {
        token(set!(client.users().list_my_playlists(), p, {
            "perPage" => per_page(integer),
            "page" => page(integer),
        }))
    }),
    ("getUserFollowers", |client, p, _| {
        token(set!(client.users().list_my_followers(), p, {
            "perPage" => per_page(integer),
            "page" => page(integer),
        }))
    }),
    ("getUserFollowed", |client, p, _| {
        token(set!(client.users().list_my_following(), p, {
            "perPage" => per_page(integer),
            "page" => page(integer),
        }))
    }),
    ("searchUsers", |client, p, _| {
        open(set!(client.users().find(text(&p["query"])), p, { "limit" => limit(natural), }))
    }),
    ("followUser", |client, p, _| {
        token(client.users().follow(natural(&p["id"])))
    }),
    ("unfollowUser", |client, p, _| {
        token(client.users().unfollow(natural(&p["id"])))
    }),
    ("getUserMinutesLeft", |client, p, _| {
        token(client.users().get_minutes_left(natural(&p["user"])))
    }),
    ("addToLibrary", |client, _, b| {
        let likeables = elements(&b["likeables"]).iter().map(likeable);
        token(
            client
                .user_library()
                .add(AddToLibraryRequest::new(likeables)),
        )
    }),
    ("removeFromLibrary", |client, _, b| {
        let likeables = elements(&b["likeables"]).iter().map(likeable);
        token(
            client
                .user_library()
                .remove(RemoveFromLibraryRequest::new(likeables)),
        )
    }),
    ("toggleRepost", |client, _, b| {
        let body =
            ToggleRepostRequest::new(integer(&b["repostable_id"]), text(&b["repostable_type"]));
        token(client.reposts().toggle(body))
    }),
    ("getUserReposts", |client, p, _| {
        open(
            set!(client.reposts().list_by_user(natural(&p["id"])), p, { "page" => page(integer), }),
        )
    }),
    ("register", |client, _, b| {
        open(client.auth().register(register(b)))
    }),
    ("login", |client, _, b| {
        let body = LoginRequest::new(
            text(&b["email"]),
            text(&b["password"]),
            text(&b["token_name"]),
        );
        open(client.auth().login(body))
    }),
];

fn likeable(value: &Value) -> LikeableItem {
    LikeableItem::new(
        integer(&value["likeable_id"]),
        text(&value["likeable_type"]),
    )
}

fn register(body: &Value) -> RegisterRequest {
    let (email, password) = (text(&body["email"]), text(&body["password"]));
    set!(RegisterRequest::new(email, password, text(&body["password_confirmation"])), body, {
        "token_name" => token_name(text),
        "username" => username(text) or clear_username,
        "g-recaptcha-response" => g_recaptcha_response(text),
    })
}
