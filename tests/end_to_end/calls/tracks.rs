//! Tracks: reading, publishing, playing and recognising them.

use beatpass_client::types::{
    CheckDuplicatesRequest, CreateTrackRequest, CreateTrackRequestExclusiveLicenseConfig,
    CreateTrackRequestRequired, GenerateFingerprintRequest, LogTrackPlayRequest,
};
use serde_json::Value;

use super::values::{artists, flag, integer, money, natural, number, text, texts};
use super::{Calls, set};
use crate::made::{open, token, token_bytes};

pub(super) const CALLS: Calls = &[
    ("getTrack", |client, p, _| {
        open(set!(client.tracks().get(natural(&p["id"])), p, { "loader" => loader(text), }))
    }),
    ("getTrackLyric", |client, p, _| {
        token(client.tracks().get_lyrics(natural(&p["id"])))
    }),
    ("getTracks", |client, p, _| {
        open(set!(client.tracks().list(), p, {
            "page" => page(integer),
            "per_page" => per_page(natural),
            "query" => query(text),
            "paginate" => paginate(text),
        }))
    }),
    ("createTrack", |client, _, b| {
        token(client.tracks().create(create(b)))
    }),
    ("downloadTrack", |client, p, _| {
        token_bytes(client.tracks().download(natural(&p["id"])))
    }),
    ("logTrackPlay", |client, p, b| {
        let call = client.tracks().log_play(natural(&p["track"]));
        token(if b.is_null() {
            call
        } else {
            call.body(log_play(b))
        })
    }),
    ("getTrackWaveform", |client, p, _| {
        open(client.tracks().get_waveform(natural(&p["id"])))
    }),
    ("generateFingerprint", |client, p, b| {
        let call = client.audio_fingerprinting().generate(natural(&p["id"]));
        token(if b.is_null() {
            call
        } else {
            call.body(generate(b))
        })
    }),
    ("getFingerprintStatus", |client, p, _| {
        token(client.audio_fingerprinting().get_status(natural(&p["id"])))
    }),
    ("checkDuplicates", |client, _, b| {
        token(
            client
                .audio_fingerprinting()
                .check_duplicates(check_duplicates(b)),
        )
    }),
];

fn create(body: &Value) -> CreateTrackRequest {
    let request = CreateTrackRequest::new(CreateTrackRequestRequired {
        name: text(&body["name"]),
        duration: natural(&body["duration"]),
        artists: artists(&body["artists"]),
        image: text(&body["image"]),
        licensing_type: text(&body["licensing_type"]).into(),
        key: text(&body["key"]),
        scale: text(&body["scale"]),
        bpm: natural(&body["bpm"]),
        url: text(&body["url"]),
        src: text(&body["src"]),
    });
    let request = set!(request, body, {
        "description" => description(text),
        "genres" => genres(texts),
        "number" => number(integer),
        "spotify_popularity" => spotify_popularity(natural) or clear_spotify_popularity,
        "album_id" => album_id(natural) or clear_album_id,
    });
    with_notes(with_exclusive_terms(request, body), body)
}

fn with_exclusive_terms(request: CreateTrackRequest, body: &Value) -> CreateTrackRequest {
    set!(request, body, {
        "exclusive_status" => exclusive_status(text),
        "exclusive_price" => exclusive_price(money) or clear_exclusive_price,
        "exclusive_currency" => exclusive_currency(text) or clear_exclusive_currency,
        "exclusive_buyer_info" => exclusive_buyer_info(text) or clear_exclusive_buyer_info,
        "exclusive_contact_email" => exclusive_contact_email(text),
        "exclusive_license_config" => exclusive_license_config(license_config) or clear_exclusive_license_config,
        "exclusive_license_preset_id" => exclusive_license_preset_id(natural) or clear_exclusive_license_preset_id,
    })
}

fn with_notes(request: CreateTrackRequest, body: &Value) -> CreateTrackRequest {
    set!(request, body, {
        "sample_safe" => sample_safe(flag) or clear_sample_safe,
        "sample_safe_status" => sample_safe_status(text),
        "sample_safe_notes" => sample_safe_notes(text) or clear_sample_safe_notes,
        "ai_usage" => ai_usage(text) or clear_ai_usage,
        "ai_tool_name" => ai_tool_name(text) or clear_ai_tool_name,
        "ai_usage_details" => ai_usage_details(text) or clear_ai_usage_details,
        "ai_commercial_rights_confirmed" => ai_commercial_rights_confirmed(flag) or clear_ai_commercial_rights_confirmed,
    })
}

fn license_config(value: &Value) -> CreateTrackRequestExclusiveLicenseConfig {
    let named = ["files_to_deliver", "deliverables_guaranteed"];
    let config = set!(CreateTrackRequestExclusiveLicenseConfig::new(), value, {
        "files_to_deliver" => files_to_deliver(texts),
        "deliverables_guaranteed" => deliverables_guaranteed(flag),
    });
    let others = value.as_object().into_iter().flatten();
    let others = others.filter(|(name, _)| !named.contains(&name.as_str()));
    others.fold(config, |config, (name, value)| {
        config.extra(name, value.clone())
    })
}

fn log_play(body: &Value) -> LogTrackPlayRequest {
    set!(LogTrackPlayRequest::new(), body, {
        "idempotency_key" => idempotency_key(text) or clear_idempotency_key,
        "play_token" => play_token(text) or clear_play_token,
        "queueId" => queue_id(text) or clear_queue_id,
        "position" => position(number) or clear_position,
    })
}

fn generate(body: &Value) -> GenerateFingerprintRequest {
    set!(GenerateFingerprintRequest::new(), body, { "force_refresh" => force_refresh(flag), })
}

fn check_duplicates(body: &Value) -> CheckDuplicatesRequest {
    let (artists, url) = (texts(&body["artist_names"]), text(&body["playback_url"]));
    set!(CheckDuplicatesRequest::new(artists, url, text(&body["track_name"])), body, {
        "exclude_track_id" => exclude_track_id(natural) or clear_exclude_track_id,
    })
}
