// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Messaging.

use crate::runtime::object;
use serde_json::Value;

/// The wanted state.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdateTypingStatusRequest {
    /// Whether the caller is writing.
    pub is_typing: bool,
}

impl UpdateTypingStatusRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(is_typing: bool) -> Self {
        Self { is_typing }
    }
}

object! {
    UpdateTypingStatusRequest {
        0 "is_typing" is_typing required,
    }
}

/// The users in their envelope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FindMessagingUsersResponse {
    /// Whether the call went through.
    pub success: bool,
    /// The users that were found.
    pub data: Vec<Value>,
}

object! {
    FindMessagingUsersResponse {
        0 "success" success required,
        1 "data" data required,
    }
}

/// The wanted state.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SetConversationArchivedRequest {
    /// True to archive, false to take out of the archive.
    pub archived: bool,
}

impl SetConversationArchivedRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(archived: bool) -> Self {
        Self { archived }
    }
}

object! {
    SetConversationArchivedRequest {
        0 "archived" archived required,
    }
}

/// The wanted state.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SetConversationPinnedRequest {
    /// True to pin, false to let go.
    pub pinned: bool,
}

impl SetConversationPinnedRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(pinned: bool) -> Self {
        Self { pinned }
    }
}

object! {
    SetConversationPinnedRequest {
        0 "pinned" pinned required,
    }
}

/// Why the conversation is reported.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ReportConversationRequest {
    /// What is wrong; no source lists values.
    pub reason: String,
    /// More about it.
    pub details: Option<String>,
}

impl ReportConversationRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            details: None,
        }
    }

    /// More about it.
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = Some(details.into());
        self
    }
}

object! {
    ReportConversationRequest {
        0 "reason" reason required,
        1 "details" details optional,
    }
}

/// The reaction.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdateMessageReactionRequest {
    /// One of six emoji; null takes the reaction back.
    pub emoji: Option<Option<String>>,
}

impl UpdateMessageReactionRequest {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// One of six emoji; null takes the reaction back.
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.emoji = Some(Some(emoji.into()));
        self
    }

    /// Sends null as `emoji`.
    pub fn clear_emoji(mut self) -> Self {
        self.emoji = Some(None);
        self
    }
}

object! {
    UpdateMessageReactionRequest {
        0 "emoji" emoji maybe,
    }
}
