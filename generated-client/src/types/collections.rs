// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Collections.

use crate::runtime::{Checker, Limits, object};
use super::TrackId;

/// Request body of [`CreateCollection`](crate::operations::CreateCollection).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateCollectionRequest {
    /// Name of the collection, 1 to 255 characters.
    pub name: String,
    /// What the collection is about, at most 1,000 characters; null for none.
    pub description: Option<Option<String>>,
    /// Ids of the tracks in the collection, 1 to 500 of them.
    ///
    /// 1 to 500 elements.
    pub track_ids: Vec<TrackId>,
}

impl CreateCollectionRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        name: impl Into<String>,
        track_ids: impl IntoIterator<Item = impl Into<TrackId>>,
    ) -> Self {
        Self {
            name: name.into(),
            description: None,
            track_ids: track_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// What the collection is about, at most 1,000 characters; null for none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Sends null as `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = Some(None);
        self
    }
}

impl Limits for CreateCollectionRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("name", [&self.name], 1..=255);
        limits.length("description", self.description.iter().flatten(), ..=1000);
        limits.items("track_ids", [&self.track_ids], 1..=500);
    }
}

object! {
    CreateCollectionRequest {
        0 "name" name required,
        1 "description" description maybe,
        2 "track_ids" track_ids required,
    }
}

/// Request body of [`UpdateCollection`](crate::operations::UpdateCollection).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdateCollectionRequest {
    /// New name, 1 to 255 characters; left out, the name stays.
    pub name: Option<String>,
    /// New text about the collection, at most 1,000 characters; null is ignored and leaves the old
    /// text in place.
    pub description: Option<Option<String>>,
    /// Ids of the tracks in the collection, 1 to 500 of them; left out, the tracks stay.
    ///
    /// 1 to 500 elements.
    pub track_ids: Option<Vec<TrackId>>,
}

impl UpdateCollectionRequest {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New name, 1 to 255 characters; left out, the name stays.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// New text about the collection, at most 1,000 characters; null is ignored and leaves the old
    /// text in place.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Sends null as `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// Ids of the tracks in the collection, 1 to 500 of them; left out, the tracks stay.
    ///
    /// 1 to 500 elements.
    pub fn track_ids(
        mut self,
        track_ids: impl IntoIterator<Item = impl Into<TrackId>>,
    ) -> Self {
        self.track_ids = Some(track_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl Limits for UpdateCollectionRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("name", &self.name, 1..=255);
        limits.length("description", self.description.iter().flatten(), ..=1000);
        limits.items("track_ids", &self.track_ids, 1..=500);
    }
}

object! {
    UpdateCollectionRequest {
        0 "name" name optional,
        1 "description" description maybe,
        2 "track_ids" track_ids optional,
    }
}
