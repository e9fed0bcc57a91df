//! Calls for beats.

use beatpass_client::types::{CreateBeatRequestRequest, SubmitTrackToBeatRequestRequest};
use serde_json::Value;

use super::values::{integer, natural, text};
use super::{Calls, set};
use crate::made::token;

pub(super) const CALLS: Calls = &[
    ("listBeatRequests", |client, _, _| {
        token(client.beat_requests().list())
    }),
    ("createBeatRequest", |client, _, b| {
        token(client.beat_requests().create(create(b)))
    }),
    ("getBeatRequest", |client, p, _| {
        token(client.beat_requests().get(text(&p["id"])))
    }),
    ("deleteBeatRequest", |client, p, _| {
        token(client.beat_requests().delete(text(&p["id"])))
    }),
    ("submitTrackToBeatRequest", |client, p, b| {
        let body = SubmitTrackToBeatRequestRequest::new(natural(&b["track_id"]));
        token(client.beat_requests().submit_track(text(&p["id"]), body))
    }),
    ("getBeatRequestSubmissions", |client, p, _| {
        token(client.beat_requests().list_submissions(text(&p["id"])))
    }),
    ("renewBeatRequest", |client, p, _| {
        token(client.beat_requests().renew(text(&p["id"])))
    }),
    ("getMyBeatRequests", |client, _, _| {
        token(client.beat_requests().list_mine())
    }),
    ("logBeatRequestView", |client, p, _| {
        token(client.beat_requests().log_view(text(&p["id"])))
    }),
];

fn create(body: &Value) -> CreateBeatRequestRequest {
    let request =
        CreateBeatRequestRequest::new(text(&body["content"]), text(&body["reference_track"]));
    set!(request, body, {
        "genre" => genre(text) or clear_genre,
        "bpm_range" => bpm_range(text) or clear_bpm_range,
        "key" => key(text) or clear_key,
        "mood" => mood(text) or clear_mood,
        "budget" => budget(text) or clear_budget,
        "duration_hours" => duration_hours(integer),
    })
}
