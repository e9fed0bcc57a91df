// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Cover Art.

use crate::runtime::{Checker, Limits, object};
use super::CoverArtTemplateId;
use serde_json::{Map, Value};

/// Answer of [`GetCoverArtTemplates`](crate::operations::GetCoverArtTemplates).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCoverArtTemplatesResponse {
    /// Templates for cover art.
    pub templates: Vec<GetCoverArtTemplatesResponseTemplatesItem>,
    /// Page figures; present only when `page` or `per_page` was sent.
    pub pagination: Option<GetCoverArtTemplatesResponsePagination>,
}

object! {
    GetCoverArtTemplatesResponse {
        0 "templates" templates required,
        1 "pagination" pagination optional,
    }
}

/// Element: `templates` of [`GetCoverArtTemplatesResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCoverArtTemplatesResponseTemplatesItem {
    /// Numeric id of the template.
    pub id: CoverArtTemplateId,
    /// Name of the template.
    pub name: String,
    /// Address of the template's image.
    pub image_url: String,
}

object! {
    GetCoverArtTemplatesResponseTemplatesItem {
        0 "id" id required,
        1 "name" name required,
        2 "image_url" image_url required,
    }
}

/// Page figures; present only when `page` or `per_page` was sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCoverArtTemplatesResponsePagination {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Number of the last page, at least 1.
    pub last_page: i64,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of items over all pages.
    pub total: i64,
}

object! {
    GetCoverArtTemplatesResponsePagination {
        0 "current_page" current_page required,
        1 "last_page" last_page required,
        2 "per_page" per_page required,
        3 "total" total required,
    }
}

/// Request body of [`PreviewCoverArt`](crate::operations::PreviewCoverArt).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct PreviewCoverArtRequest {
    /// One to three different canonical genre names, each at most 100 characters and not blank
    /// after normalisation.
    ///
    /// 1 to 3 elements, no element twice.
    pub genres: Vec<String>,
}

impl PreviewCoverArtRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(genres: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            genres: genres.into_iter().map(Into::into).collect(),
        }
    }
}

impl Limits for PreviewCoverArtRequest {
    fn check(&self, limits: &mut Checker) {
        limits.items("genres", [&self.genres], 1..=3);
        limits.unique("genres", [&self.genres]);
        limits.length("genres", &self.genres, ..=100);
    }
}

object! {
    PreviewCoverArtRequest {
        0 "genres" genres required,
    }
}

/// Answer of [`PreviewCoverArt`](crate::operations::PreviewCoverArt).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewCoverArtResponse {
    /// Address of the preview image; may be null.
    pub image_url: Option<String>,
    /// Template that the preview uses; may be null.
    pub template: Option<Map<String, Value>>,
}

object! {
    PreviewCoverArtResponse {
        0 "image_url" image_url optional,
        1 "template" template optional,
    }
}
