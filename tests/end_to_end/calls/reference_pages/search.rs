//! Discovery and search: `70-search.yaml`.

use crate::calls::Calls;
use crate::calls::values::{natural, text};
use crate::made::open;

pub(super) const CALLS: Calls = &[
    ("getCarouselTracks", |client, _, _| {
        open(client.discovery().list_carousel_tracks())
    }),
    ("getCarouselAlbums", |client, _, _| {
        open(client.discovery().list_carousel_albums())
    }),
    ("getCarouselProducers", |client, _, _| {
        open(client.discovery().list_carousel_producers())
    }),
    ("getLandingArtists", |client, _, _| {
        open(client.discovery().list_landing_artists())
    }),
    ("getProducerHighlights", |client, _, _| {
        open(client.discovery().list_producer_highlights())
    }),
    ("listChannels", |client, _, _| {
        open(client.discovery().list_channels())
    }),
    ("getChannel", |client, p, _| {
        open(client.discovery().get_channel(text(&p["channel"])))
    }),
    ("getAchievementDetails", |client, p, _| {
        open(
            client
                .discovery()
                .get_achievement(text(&p["achievementId"])),
        )
    }),
    ("getGenre", |client, p, _| {
        open(client.genres().get(text(&p["name"])))
    }),
    ("getLeaderboardStats", |client, _, _| {
        open(client.leaderboards().get_stats())
    }),
    ("searchAudio", |client, p, _| {
        open(client.search().find_audio(
            natural(&p["trackId"]),
            text(&p["artistName"]),
            text(&p["trackName"]),
        ))
    }),
    ("getArtistSuggestions", |client, _, _| {
        open(client.search().list_artist_suggestions())
    }),
    ("getArtistSuggestion", |client, p, _| {
        open(client.search().get_artist_suggestion(natural(&p["id"])))
    }),
    ("getAlbumSuggestions", |client, _, _| {
        open(client.search().list_album_suggestions())
    }),
    ("getAlbumSuggestion", |client, p, _| {
        open(client.search().get_album_suggestion(natural(&p["id"])))
    }),
];
