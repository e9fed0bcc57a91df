// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Beat Requests.

use crate::runtime::object;
use crate::types::DurationTier;

/// The durations in their envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDurationTiersResponse {
    /// Whether the call went through.
    pub success: bool,
    /// The durations.
    pub data: Vec<DurationTier>,
}

object! {
    GetDurationTiersResponse {
        0 "success" success required,
        1 "data" data required,
    }
}
