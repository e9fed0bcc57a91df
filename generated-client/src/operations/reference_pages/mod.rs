// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/index.rs and run the command again.

//! Operations under the feature `reference-pages`: each adds to the handle of its tag.

mod search;
mod playlists;
mod artists;
mod albums;
mod tracks;
mod license_certificates;
mod audio_fingerprinting;
mod beat_requests;
mod producer_intelligence;
mod genres;
mod users;
mod leaderboards;
mod cover_art;
mod messaging;
mod collections;
mod exclusive_licenses;
mod producer_finances;
mod lyrics;
mod credits;
mod backstage;
mod dashboard;
mod insights;
mod platform;
mod producer_earnings;
mod subscription_payouts;
mod discovery;

pub use search::*;
pub use playlists::*;
pub use artists::*;
pub use albums::*;
pub use tracks::*;
pub use license_certificates::*;
pub use audio_fingerprinting::*;
pub use beat_requests::*;
pub use producer_intelligence::*;
pub use genres::*;
pub use users::*;
pub use leaderboards::*;
pub use cover_art::*;
pub use messaging::*;
pub use collections::*;
pub use exclusive_licenses::*;
pub use producer_finances::*;
pub use lyrics::*;
pub use credits::*;
pub use backstage::*;
pub use dashboard::*;
pub use insights::*;
pub use platform::*;
pub use producer_earnings::*;
pub use subscription_payouts::*;
pub use discovery::*;
