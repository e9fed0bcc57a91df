// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Producer Intelligence.

use crate::runtime::object;
use serde_json::{Map, Value};

/// Answer of [`GetTrackGrowthBatch`](crate::operations::GetTrackGrowthBatch).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTrackGrowthBatchResponse {
    /// Growth of the trending tracks among those asked for. No source shows what it holds.
    pub growth_rates: Map<String, Value>,
}

object! {
    GetTrackGrowthBatchResponse {
        0 "growth_rates" growth_rates required,
    }
}
