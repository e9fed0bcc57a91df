//! The sample's types with derived serde code, named alike so that messages are alike too.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::sample::TrackId;

#[derive(Debug, Serialize, Deserialize)]
pub struct Track {
    id: TrackId,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(deserialize_with = "Option::deserialize")]
    ends_at: Option<DateTime<FixedOffset>>,
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "maybe"
    )]
    note: Option<Option<String>>,
    kind: super::sample::RadioKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    released: Option<NaiveDate>,
    parts: Vec<Track>,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Open {
    id: u64,
    #[serde(flatten)]
    extra: Map<String, Value>,
}

fn maybe<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}
