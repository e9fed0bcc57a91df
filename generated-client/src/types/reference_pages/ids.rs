// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Typed ids: they look like their plain value on the wire and cannot be mixed up with each
//! other.

use crate::runtime::{number_id, text_id};

/// Id of a download event, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DownloadEventId(u64);

number_id! { DownloadEventId }

/// Id of a placement, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlacementId(u64);

number_id! { PlacementId }

/// Id of a backstage request, a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackstageRequestId(u64);

number_id! { BackstageRequestId }

/// Id of a credit, a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditId(String);

text_id! { CreditId }

/// Id of a file entry, a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileEntryId(String);

text_id! { FileEntryId }

/// Id of an achievement, a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AchievementId(String);

text_id! { AchievementId }

/// Id of a subscription payout, a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubscriptionPayoutId(String);

text_id! { SubscriptionPayoutId }
