// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Artists.

use crate::runtime::values;

/// How far back the activity of an artist goes: 7, 30 or 90 days, or all of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ActivityPeriod {
    /// `7d`
    N7d,
    /// `30d`
    N30d,
    /// `90d`
    N90d,
    /// `all`
    All,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    ActivityPeriod {
        N7d "7d",
        N30d "30d",
        N90d "90d",
        All "all",
    }
}
