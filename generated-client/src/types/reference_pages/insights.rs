// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Insights.

use crate::runtime::object;
use crate::types::{CollaborationStats, ExportFormat};

/// The figures in their envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetArtistCollaborationInsightsResponse {
    /// Whether the call went through.
    pub success: bool,
    /// With whom an artist works, and how much.
    pub data: CollaborationStats,
}

object! {
    GetArtistCollaborationInsightsResponse {
        0 "success" success required,
        1 "data" data required,
    }
}

/// The formats in their envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInsightExportFormatsResponse {
    /// Whether the call went through.
    pub success: bool,
    /// The formats.
    pub formats: Vec<ExportFormat>,
}

object! {
    GetInsightExportFormatsResponse {
        0 "success" success required,
        1 "formats" formats required,
    }
}
