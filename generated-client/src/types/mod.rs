// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/index.rs and run the command again.

//! Types of the BeatPass HTTP API: what requests take and what answers give.

mod ids;
mod schemas;
mod search;
mod playlists;
mod artists;
mod albums;
mod tracks;
mod track_purchases;
mod license_certificates;
mod audio_fingerprinting;
mod beat_requests;
mod producer_intelligence;
mod tags;
mod genres;
mod users;
mod user_library;
mod reposts;
mod radio;
mod leaderboards;
mod cover_art;
mod auth;
mod messaging;
mod collections;
mod stripe_connect;
mod exclusive_licenses;
mod coupons;
mod notifications;
mod producer_finances;
#[cfg(feature = "reference-pages")]
mod reference_pages;

pub use ids::*;
pub use schemas::*;
pub use search::*;
pub use playlists::*;
pub use artists::*;
pub use albums::*;
pub use tracks::*;
pub use track_purchases::*;
pub use license_certificates::*;
pub use audio_fingerprinting::*;
pub use beat_requests::*;
pub use producer_intelligence::*;
pub use tags::*;
pub use genres::*;
pub use users::*;
pub use user_library::*;
pub use reposts::*;
pub use radio::*;
pub use leaderboards::*;
pub use cover_art::*;
pub use auth::*;
pub use messaging::*;
pub use collections::*;
pub use stripe_connect::*;
pub use exclusive_licenses::*;
pub use coupons::*;
pub use notifications::*;
pub use producer_finances::*;
#[cfg(feature = "reference-pages")]
pub use reference_pages::*;
