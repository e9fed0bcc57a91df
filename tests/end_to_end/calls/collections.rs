//! Groups of tracks.

use beatpass_client::types::{CreateCollectionRequest, UpdateCollectionRequest};
use serde_json::Value;

use super::values::{natural, naturals, text};
use super::{Calls, set};
use crate::made::token;

pub(super) const CALLS: Calls = &[
    ("listCollections", |client, _, _| {
        token(client.collections().list())
    }),
    ("createCollection", |client, _, b| {
        token(client.collections().create(create(b)))
    }),
    ("featuredCollections", |client, _, _| {
        token(client.collections().list_featured())
    }),
    ("getCollection", |client, p, _| {
        token(client.collections().get(natural(&p["id"])))
    }),
    ("updateCollection", |client, p, b| {
        token(client.collections().update(natural(&p["id"]), update(b)))
    }),
    ("deleteCollection", |client, p, _| {
        token(client.collections().delete(natural(&p["id"])))
    }),
];

fn create(body: &Value) -> CreateCollectionRequest {
    set!(CreateCollectionRequest::new(text(&body["name"]), naturals(&body["track_ids"])), body, {
        "description" => description(text) or clear_description,
    })
}

fn update(body: &Value) -> UpdateCollectionRequest {
    set!(UpdateCollectionRequest::new(), body, {
        "name" => name(text),
        "description" => description(text) or clear_description,
        "track_ids" => track_ids(naturals),
    })
}
