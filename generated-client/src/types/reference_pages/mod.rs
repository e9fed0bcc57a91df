// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/index.rs and run the command again.

//! Types that only operations under the feature `reference-pages` use.

mod ids;
mod schemas;
mod artists;
mod beat_requests;
mod producer_intelligence;
mod messaging;
mod dashboard;
mod insights;

pub use ids::*;
pub use schemas::*;
pub use artists::*;
pub use beat_requests::*;
pub use producer_intelligence::*;
pub use messaging::*;
pub use dashboard::*;
pub use insights::*;
