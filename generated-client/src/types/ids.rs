// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Typed ids: they look like their plain value on the wire and cannot be mixed up with each
//! other.

use crate::runtime::{number_id, text_id};

/// Id of an artist, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ArtistId(u64);

number_id! { ArtistId }

/// Id of an album, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AlbumId(u64);

number_id! { AlbumId }

/// Id of a track, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackId(u64);

number_id! { TrackId }

/// Id of a playlist, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaylistId(u64);

number_id! { PlaylistId }

/// Id of a genre, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GenreId(u64);

number_id! { GenreId }

/// Id of a comment, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CommentId(u64);

number_id! { CommentId }

/// Id of a lyric, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LyricId(u64);

number_id! { LyricId }

/// Id of a profile, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProfileId(u64);

number_id! { ProfileId }

/// Id of a profile image, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProfileImageId(u64);

number_id! { ProfileImageId }

/// Id of a profile link, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProfileLinkId(u64);

number_id! { ProfileLinkId }

/// Id of a user, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(u64);

number_id! { UserId }

/// Id of a tag, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagId(u64);

number_id! { TagId }

/// Id of a beat request, a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BeatRequestId(String);

text_id! { BeatRequestId }

/// Id of a coupon, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CouponId(u64);

number_id! { CouponId }

/// Id of a conversation, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationId(u64);

number_id! { ConversationId }

/// Id of a message, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(u64);

number_id! { MessageId }

/// Id of a leaderboard row, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LeaderboardRowId(u64);

number_id! { LeaderboardRowId }

/// Id of a producer, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProducerId(u64);

number_id! { ProducerId }

/// Id of a fingerprint, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FingerprintId(u64);

number_id! { FingerprintId }

/// Id of a purchase, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PurchaseId(u64);

number_id! { PurchaseId }

/// UUID of a license, a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LicenseUuid(String);

text_id! { LicenseUuid }

/// Id of a preset, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PresetId(u64);

number_id! { PresetId }

/// Id of a cover art template, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CoverArtTemplateId(u64);

number_id! { CoverArtTemplateId }

/// Id of a plan, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlanId(u64);

number_id! { PlanId }

/// Id of a collection, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CollectionId(u64);

number_id! { CollectionId }

/// Id of a notification type, a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NotificationTypeId(String);

text_id! { NotificationTypeId }

/// Id of a notification choice, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NotificationChoiceId(u64);

number_id! { NotificationChoiceId }

/// Id of a product, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductId(u64);

number_id! { ProductId }

/// Id of a price, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PriceId(u64);

number_id! { PriceId }
