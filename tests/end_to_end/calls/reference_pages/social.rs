//! Collections and users: `70-social.yaml`.

use crate::calls::Calls;
use crate::calls::values::{natural, object};
use crate::made::{open, token};

pub(super) const CALLS: Calls = &[
    ("recommendedCollections", |client, _, _| {
        token(client.collections().list_recommended())
    }),
    ("getUserCollections", |client, _, _| {
        token(client.collections().list_mine())
    }),
    ("logCollectionPlay", |client, p, _| {
        token(client.collections().log_play(natural(&p["id"])))
    }),
    ("getUserProfile", |client, p, _| {
        open(client.users().get_profile(natural(&p["user"])))
    }),
    ("updateUserProfile", |client, _, b| {
        token(client.users().update_my_profile(object(b)))
    }),
    ("getUserContactInfo", |client, p, _| {
        open(client.users().get_contact_info(natural(&p["user"])))
    }),
    ("getUserFollowStatus", |client, p, _| {
        open(client.users().get_follow_status(natural(&p["user"])))
    }),
    ("listUserFollowedUsers", |client, p, _| {
        open(client.users().list_following(natural(&p["user"])))
    }),
    ("listUserFollowers", |client, p, _| {
        open(client.users().list_followers(natural(&p["user"])))
    }),
    ("listUserLikedAlbums", |client, p, _| {
        open(client.users().list_liked_albums(natural(&p["user"])))
    }),
    ("listUserLikedArtists", |client, p, _| {
        open(client.users().list_liked_artists(natural(&p["user"])))
    }),
    ("listUserLikedTracks", |client, p, _| {
        open(client.users().list_liked_tracks(natural(&p["user"])))
    }),
    ("listUserPlaylists", |client, p, _| {
        open(client.users().list_playlists(natural(&p["user"])))
    }),
];
