//! Artists with their tracks, albums and followers, and their finances.

use beatpass_client::types::CreateArtistRequest;
use serde_json::Value;

use super::values::{integer, natural, text};
use super::{Calls, set};
use crate::made::{open, token};

pub(super) const CALLS: Calls = &[
    ("getArtist", |client, p, _| {
        open(set!(client.artists().get(natural(&p["id"])), p, { "loader" => loader(text), }))
    }),
    ("getArtistTracks", |client, p, _| {
        open(set!(client.artists().list_tracks(natural(&p["id"])), p, {
            "perPage" => per_page(integer),
            "page" => page(integer),
        }))
    }),
    ("getArtistAlbums", |client, p, _| {
        open(set!(client.artists().list_albums(natural(&p["id"])), p, {
            "perPage" => per_page(integer),
            "page" => page(integer),
        }))
    }),
    ("getArtistFollowers", |client, p, _| {
        open(
            set!(client.artists().list_followers(natural(&p["id"])), p, {
                "perPage" => per_page(integer),
                "page" => page(integer),
            }),
        )
    }),
    ("getArtists", |client, p, _| {
        open(
            set!(client.artists().list(), p, { "page" => page(integer), "per_page" => per_page(integer), }),
        )
    }),
    ("createArtist", |client, _, b| {
        token(client.artists().create(create(b)))
    }),
    ("followArtist", |client, p, _| {
        token(client.artists().follow(natural(&p["id"])))
    }),
    ("unfollowArtist", |client, p, _| {
        token(client.artists().unfollow(natural(&p["id"])))
    }),
    ("getArtistFollowStatus", |client, p, _| {
        token(client.artists().get_follow_status(natural(&p["id"])))
    }),
    ("producerFinancesSummary", |client, p, _| {
        token(
            client
                .producer_finances()
                .get_summary(natural(&p["artist"])),
        )
    }),
    ("producerFinanceTransactions", |client, p, _| {
        token(
            set!(client.producer_finances().list_transactions(natural(&p["artist"])), p, {
                "filter" => filter(text),
                "page" => page(natural),
                "per_page" => per_page(natural),
                "status" => status(text),
                "type" => r#type(text),
            }),
        )
    }),
    ("producerFinancesProviderBalance", |client, p, _| {
        token(
            client
                .producer_finances()
                .get_provider_balance(natural(&p["artist"])),
        )
    }),
];

fn create(body: &Value) -> CreateArtistRequest {
    set!(CreateArtistRequest::new(text(&body["name"])), body, {
        "description" => description(text),
        "image_small" => image_small(text),
    })
}
