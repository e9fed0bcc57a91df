//! The caller's own artist: `70-dashboard.yaml`.

use beatpass_client::types::{SocialLinks, UpdateArtistProfileRequest};
use serde_json::Value;

use crate::calls::values::{natural, text};
use crate::calls::{Calls, set};
use crate::made::token;

pub(super) const CALLS: Calls = &[
    ("getDashboardStats", |client, _, _| {
        token(client.dashboard().get_stats())
    }),
    ("getArtistProfile", |client, _, _| {
        token(client.dashboard().get_profile())
    }),
    ("updateArtistProfile", |client, _, b| {
        token(client.dashboard().update_profile(update_artist_profile(b)))
    }),
    ("getTrackPerformance", |client, _, _| {
        token(client.dashboard().list_track_performance())
    }),
    ("getUploadInsights", |client, _, _| {
        token(client.dashboard().get_upload_insights())
    }),
    ("getCollaborativeTracks", |client, p, _| {
        token(
            client
                .dashboard()
                .list_collaborative_tracks(natural(&p["artist"])),
        )
    }),
];

fn update_artist_profile(body: &Value) -> UpdateArtistProfileRequest {
    set!(UpdateArtistProfileRequest::new(), body, {
        "bio" => bio(text),
        "website" => website(text),
        "social_links" => social_links(social_links),
    })
}

fn social_links(value: &Value) -> SocialLinks {
    set!(SocialLinks::new(), value, {
        "twitter" => twitter(text),
        "instagram" => instagram(text),
        "soundcloud" => soundcloud(text),
        "youtube" => youtube(text),
    })
}
