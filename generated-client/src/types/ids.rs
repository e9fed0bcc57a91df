// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Typed ids: they look like their plain value on the wire and cannot be mixed up with each
//! other.

use crate::runtime::{number_id, text_id};

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArtistId(u64);

number_id! { ArtistId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlbumId(u64);

number_id! { AlbumId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackId(u64);

number_id! { TrackId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaylistId(u64);

number_id! { PlaylistId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GenreId(u64);

number_id! { GenreId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommentId(u64);

number_id! { CommentId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LyricId(u64);

number_id! { LyricId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProfileId(u64);

number_id! { ProfileId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProfileImageId(u64);

number_id! { ProfileImageId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProfileLinkId(u64);

number_id! { ProfileLinkId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(u64);

number_id! { UserId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagId(u64);

number_id! { TagId }

/// Typed id; plain value: text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BeatRequestId(String);

text_id! { BeatRequestId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CouponId(u64);

number_id! { CouponId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationId(u64);

number_id! { ConversationId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(u64);

number_id! { MessageId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeaderboardRowId(u64);

number_id! { LeaderboardRowId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProducerId(u64);

number_id! { ProducerId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FingerprintId(u64);

number_id! { FingerprintId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PurchaseId(u64);

number_id! { PurchaseId }

/// Typed id; plain value: text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LicenseUuid(String);

text_id! { LicenseUuid }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PresetId(u64);

number_id! { PresetId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CoverArtTemplateId(u64);

number_id! { CoverArtTemplateId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanId(u64);

number_id! { PlanId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CollectionId(u64);

number_id! { CollectionId }

/// Typed id; plain value: text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NotificationTypeId(String);

text_id! { NotificationTypeId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NotificationChoiceId(u64);

number_id! { NotificationChoiceId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductId(u64);

number_id! { ProductId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PriceId(u64);

number_id! { PriceId }
