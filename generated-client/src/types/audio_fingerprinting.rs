// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Audio Fingerprinting.

use crate::runtime::{Checker, Limits, object};
use super::{Fingerprint, TrackId};
use serde_json::{Map, Value};

/// Request body of [`GenerateFingerprint`](crate::operations::GenerateFingerprint).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct GenerateFingerprintRequest {
    /// Whether to make the fingerprint anew even if one exists; false when left out.
    ///
    /// Default `false`.
    pub force_refresh: Option<bool>,
}

impl GenerateFingerprintRequest {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to make the fingerprint anew even if one exists; false when left out.
    ///
    /// Default `false`.
    pub fn force_refresh(mut self, force_refresh: bool) -> Self {
        self.force_refresh = Some(force_refresh);
        self
    }
}

object! {
    GenerateFingerprintRequest {
        0 "force_refresh" force_refresh optional,
    }
}

/// Answer of [`GenerateFingerprint`](crate::operations::GenerateFingerprint).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateFingerprintResponse {
    /// The record of the fingerprint.
    pub fingerprint: Fingerprint,
    /// Whether the call went through; the outcome itself is in `fingerprint.status`.
    pub success: bool,
}

object! {
    GenerateFingerprintResponse {
        0 "fingerprint" fingerprint required,
        1 "success" success required,
    }
}

/// Answer of [`GetFingerprintStatus`](crate::operations::GetFingerprintStatus).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFingerprintStatusResponse {
    /// The record of the fingerprint, or null when the track has none.
    pub fingerprint: Option<Fingerprint>,
    /// Whether the call went through.
    pub success: bool,
}

object! {
    GetFingerprintStatusResponse {
        0 "fingerprint" fingerprint optional,
        1 "success" success required,
    }
}

/// Request body of [`CheckDuplicates`](crate::operations::CheckDuplicates).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CheckDuplicatesRequest {
    /// Names of the track's artists, each at most 255 characters.
    pub artist_names: Vec<String>,
    /// Id of an existing track to leave out of the comparison, for instance the one being edited;
    /// null for none.
    pub exclude_track_id: Option<Option<TrackId>>,
    /// Address at which the audio can be played.
    ///
    /// A URL; not checked before sending.
    pub playback_url: String,
    /// Name of the track, at most 255 characters.
    pub track_name: String,
}

impl CheckDuplicatesRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        artist_names: impl IntoIterator<Item = impl Into<String>>,
        playback_url: impl Into<String>,
        track_name: impl Into<String>,
    ) -> Self {
        Self {
            artist_names: artist_names.into_iter().map(Into::into).collect(),
            exclude_track_id: None,
            playback_url: playback_url.into(),
            track_name: track_name.into(),
        }
    }

    /// Id of an existing track to leave out of the comparison, for instance the one being edited;
    /// null for none.
    pub fn exclude_track_id(mut self, exclude_track_id: impl Into<TrackId>) -> Self {
        self.exclude_track_id = Some(Some(exclude_track_id.into()));
        self
    }

    /// Sends null as `exclude_track_id`.
    pub fn clear_exclude_track_id(mut self) -> Self {
        self.exclude_track_id = Some(None);
        self
    }
}

impl Limits for CheckDuplicatesRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("artist_names", &self.artist_names, ..=255);
        limits.length("track_name", [&self.track_name], ..=255);
    }
}

object! {
    CheckDuplicatesRequest {
        0 "artist_names" artist_names required,
        1 "exclude_track_id" exclude_track_id maybe,
        2 "playback_url" playback_url required,
        3 "track_name" track_name required,
    }
}

/// Answer of [`CheckDuplicates`](crate::operations::CheckDuplicates).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDuplicatesResponse {
    /// What the duplicate check found; its inner fields are not specified.
    pub result: Option<Map<String, Value>>,
    /// Whether the call went through.
    pub success: bool,
}

object! {
    CheckDuplicatesResponse {
        0 "result" result optional,
        1 "success" success required,
    }
}
