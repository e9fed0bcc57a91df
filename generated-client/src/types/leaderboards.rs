// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Leaderboards.

use crate::runtime::object;
use serde_json::{Map, Value};

/// Answer of [`GetGlobalLeaderboard`](crate::operations::GetGlobalLeaderboard).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGlobalLeaderboardResponse {
    /// Ranked producers.
    pub producers: Vec<Map<String, Value>>,
}

object! {
    GetGlobalLeaderboardResponse {
        0 "producers" producers required,
    }
}
