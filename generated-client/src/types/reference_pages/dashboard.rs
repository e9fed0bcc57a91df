// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Dashboard.

use crate::runtime::{Checker, Limits, object};
use crate::types::{
    ArtistProfile, ArtistProfileUpdate, CollaborativeTrack, DashboardStats, SocialLinks,
    TrackPerformance, UploadInsights,
};

/// The figures in their envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDashboardStatsResponse {
    /// Whether the call went through.
    pub success: bool,
    /// Key figures of the artist's catalogue.
    pub data: DashboardStats,
}

object! {
    GetDashboardStatsResponse {
        0 "success" success required,
        1 "data" data required,
    }
}

/// The profile in its envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistProfileResponse {
    /// Whether the call went through.
    pub success: bool,
    /// The artist whom an account stands for.
    pub data: ArtistProfile,
}

object! {
    GetArtistProfileResponse {
        0 "success" success required,
        1 "data" data required,
    }
}

/// The parts of a profile that can be changed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdateArtistProfileRequest {
    /// What the artist says about itself, at most 1,000 characters.
    pub bio: Option<String>,
    /// Address of the artist's own site, at most 255 characters.
    ///
    /// A URL; not checked before sending.
    pub website: Option<String>,
    /// The artist's accounts elsewhere.
    pub social_links: Option<SocialLinks>,
}

impl UpdateArtistProfileRequest {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the artist says about itself, at most 1,000 characters.
    pub fn bio(mut self, bio: impl Into<String>) -> Self {
        self.bio = Some(bio.into());
        self
    }

    /// Address of the artist's own site, at most 255 characters.
    ///
    /// A URL; not checked before sending.
    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// The artist's accounts elsewhere.
    pub fn social_links(mut self, social_links: SocialLinks) -> Self {
        self.social_links = Some(social_links);
        self
    }
}

impl Limits for UpdateArtistProfileRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("bio", &self.bio, ..=1000);
        limits.length("website", &self.website, ..=255);
        limits.nested("social_links", &self.social_links);
    }
}

object! {
    UpdateArtistProfileRequest {
        0 "bio" bio optional,
        1 "website" website optional,
        2 "social_links" social_links optional,
    }
}

/// The changed parts in their envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateArtistProfileResponse {
    /// Whether the call went through.
    pub success: bool,
    /// Outcome explained for a human reader.
    pub message: Option<String>,
    /// The parts of an artist's profile that can be changed, as they stand after a change.
    pub data: ArtistProfileUpdate,
}

object! {
    UpdateArtistProfileResponse {
        0 "success" success required,
        1 "message" message optional,
        2 "data" data required,
    }
}

/// The tracks in their envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTrackPerformanceResponse {
    /// Whether the call went through.
    pub success: bool,
    /// The latest tracks, at most 20.
    pub data: Vec<TrackPerformance>,
}

object! {
    GetTrackPerformanceResponse {
        0 "success" success required,
        1 "data" data required,
    }
}

/// The figures in their envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUploadInsightsResponse {
    /// Whether the call went through.
    pub success: bool,
    /// How often the artist uploads, and with what success.
    pub data: UploadInsights,
}

object! {
    GetUploadInsightsResponse {
        0 "success" success required,
        1 "data" data required,
    }
}

/// The tracks in their envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCollaborativeTracksResponse {
    /// Whether the call went through.
    pub success: bool,
    /// Number of the tracks.
    pub total: Option<u64>,
    /// The tracks.
    pub data: Vec<CollaborativeTrack>,
}

object! {
    GetCollaborativeTracksResponse {
        0 "success" success required,
        1 "total" total optional,
        2 "data" data required,
    }
}
