// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Typed ids: they look like their plain value on the wire and cannot be mixed up with each
//! other.

use crate::runtime::{number_id, text_id};

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DownloadEventId(u64);

number_id! { DownloadEventId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlacementId(u64);

number_id! { PlacementId }

/// Typed id; plain value: a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackstageRequestId(u64);

number_id! { BackstageRequestId }

/// Typed id; plain value: text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CreditId(String);

text_id! { CreditId }

/// Typed id; plain value: text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileEntryId(String);

text_id! { FileEntryId }

/// Typed id; plain value: text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AchievementId(String);

text_id! { AchievementId }

/// Typed id; plain value: text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SubscriptionPayoutId(String);

text_id! { SubscriptionPayoutId }
