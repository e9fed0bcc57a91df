//! Albums, artists, credits, lyrics, playlists and tracks: `70-content.yaml`.

use beatpass_client::types::{AlbumId, BackstageRequest, BackstageRequestData, LyricId, TrackId};
use serde_json::Value;

use crate::calls::values::{ids, natural, object, text, texts};
use crate::calls::{Calls, set};
use crate::made::{open, token};

pub(super) const CALLS: Calls = &[
    ("updateAlbum", |client, p, b| {
        token(client.albums().update(natural(&p["album"]), object(b)))
    }),
    ("deleteAlbums", |client, p, _| {
        token(client.albums().delete(ids::<AlbumId>(&p["ids"])))
    }),
    ("getAlbumProducerAnalytics", |client, p, _| {
        token(client.albums().get_producer_analytics(natural(&p["album"])))
    }),
    ("getArtistPinnedTrack", |client, p, _| {
        open(client.artists().get_pinned_track(natural(&p["artistId"])))
    }),
    ("pinArtistTrack", |client, p, _| {
        token(
            client
                .artists()
                .pin_track(natural(&p["artistId"]), natural(&p["trackId"])),
        )
    }),
    ("unpinArtistTrack", |client, p, _| {
        token(
            client
                .artists()
                .unpin_track(natural(&p["artistId"]), natural(&p["trackId"])),
        )
    }),
    ("getArtistActivity", |client, p, _| {
        token(
            set!(client.artists().list_activity(natural(&p["artist"])), p, {
                "period" => period(text),
                "page" => page(natural),
                "per_page" => per_page(natural),
            }),
        )
    }),
    ("checkArtistOwnership", |client, p, _| {
        token(client.artists().check_ownership(natural(&p["artist"])))
    }),
    ("getArtistDownloadsAnalytics", |client, p, _| {
        token(
            client
                .artists()
                .get_download_analytics(natural(&p["artist"])),
        )
    }),
    ("getArtistProducerAchievements", |client, p, _| {
        open(client.artists().list_achievements(natural(&p["artist"])))
    }),
    ("getArtistProducerAnalytics", |client, p, _| {
        token(
            client
                .artists()
                .get_producer_analytics(natural(&p["artist"])),
        )
    }),
    ("listArtistCredits", |client, p, _| {
        open(client.credits().list(natural(&p["artist"])))
    }),
    ("createArtistCredit", |client, p, b| {
        token(client.credits().create(natural(&p["artist"]), object(b)))
    }),
    ("createArtistAlbumCredit", |client, p, b| {
        token(
            client
                .credits()
                .create_for_album(natural(&p["artist"]), object(b)),
        )
    }),
    ("reorderArtistCredits", |client, p, b| {
        token(client.credits().reorder(natural(&p["artist"]), object(b)))
    }),
    ("updateArtistCredit", |client, p, b| {
        token(
            client
                .credits()
                .update(natural(&p["artist"]), text(&p["credit"]), object(b)),
        )
    }),
    ("deleteArtistCredit", |client, p, _| {
        token(
            client
                .credits()
                .delete(natural(&p["artist"]), text(&p["credit"])),
        )
    }),
    ("listCreditRoles", |client, _, _| {
        open(client.credits().list_roles())
    }),
    ("createBackstageRequest", |client, _, b| {
        token(client.backstage().create_request(backstage_request(b)))
    }),
    ("getBackstageSubmissionStatus", |client, _, _| {
        token(client.backstage().get_submission_status())
    }),
    ("getMatchingCoverArtTemplates", |client, p, _| {
        token(
            client
                .cover_art()
                .list_matching_templates(texts(&p["genres[]"])),
        )
    }),
    ("getCoverArtTemplate", |client, p, _| {
        token(client.cover_art().get_template(natural(&p["template"])))
    }),
    ("retryFingerprint", |client, p, _| {
        token(
            client
                .audio_fingerprinting()
                .retry(natural(&p["fingerprint"])),
        )
    }),
    ("listLyrics", |client, _, _| token(client.lyrics().list())),
    ("createLyric", |client, _, b| {
        token(client.lyrics().create(object(b)))
    }),
    ("updateLyric", |client, p, b| {
        token(client.lyrics().update(natural(&p["id"]), object(b)))
    }),
    ("deleteLyrics", |client, p, _| {
        token(client.lyrics().delete(ids::<LyricId>(&p["ids"])))
    }),
    ("getPlaylists", |client, _, _| {
        open(client.playlists().list())
    }),
    ("reorderPlaylistTracks", |client, p, b| {
        token(
            client
                .playlists()
                .reorder_tracks(natural(&p["playlist"]), object(b)),
        )
    }),
    ("updateTrack", |client, p, b| {
        token(client.tracks().update(natural(&p["track"]), object(b)))
    }),
    ("deleteTracks", |client, p, _| {
        token(client.tracks().delete(ids::<TrackId>(&p["ids"])))
    }),
    ("extractTrackMetadata", |client, p, _| {
        token(client.tracks().extract_metadata(text(&p["fileEntry"])))
    }),
    ("getTrackEngagementMetrics", |client, p, _| {
        token(client.tracks().get_engagement_metrics(natural(&p["track"])))
    }),
    ("getTrackProducerAnalytics", |client, p, _| {
        token(client.tracks().get_producer_analytics(natural(&p["track"])))
    }),
    ("getTrackPlacements", |client, p, _| {
        token(client.tracks().list_placements(natural(&p["track"])))
    }),
    ("logPlainTrackPlay", |client, p, b| {
        let call = client.tracks().log_plain_play(natural(&p["track"]));
        token(if b.is_null() {
            call
        } else {
            call.body(object(b))
        })
    }),
    ("logTrackPlayDuration", |client, p, b| {
        token(
            client
                .tracks()
                .log_play_duration(natural(&p["track"]), object(b)),
        )
    }),
    ("getTrackWaveformBatch", |client, _, b| {
        open(client.tracks().get_waveform_batch(object(b)))
    }),
];

fn backstage_request(body: &Value) -> BackstageRequest {
    let (kind, artist) = (text(&body["type"]), text(&body["artist_name"]));
    let request = BackstageRequest::new(kind, artist, backstage_data(&body["data"]));
    set!(request, body, { "artist_id" => artist_id(natural), })
}

fn backstage_data(value: &Value) -> BackstageRequestData {
    set!(BackstageRequestData::new(text(&value["beats_url"])), value, {
        "first_name" => first_name(text),
        "last_name" => last_name(text),
        "role" => role(text),
        "company" => company(text),
    })
}
