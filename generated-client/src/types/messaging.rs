// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Messaging.

use crate::runtime::{Checker, Limits, map_object, object, values};
use super::{Conversation, ConversationId, Message, UserId};
use serde_json::{Map, Value};

/// `folder` of [`GetConversations`](crate::operations::GetConversations).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GetConversationsFolder {
    /// `inbox`
    Inbox,
    /// `archive`
    Archive,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetConversationsFolder {
        Inbox "inbox",
        Archive "archive",
    }
}

/// Answer of [`GetConversations`](crate::operations::GetConversations).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetConversationsResponse {
    /// Whether the call went through.
    pub success: bool,
    /// Conversations, with unread counts and latest messages.
    pub data: Vec<Conversation>,
    /// The `offset` to go on with; null at the end.
    pub next_offset: Option<i64>,
}

object! {
    GetConversationsResponse {
        0 "success" success required,
        1 "data" data required,
        2 "next_offset" next_offset optional,
    }
}

/// Request body of [`StartConversation`](crate::operations::StartConversation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct StartConversationRequest {
    /// Recipient of a direct message: an existing user other than the caller; not to be combined
    /// with `user_ids`.
    pub user_id: Option<UserId>,
    /// Members of a group besides the caller: 2 to 10 distinct existing users; not to be combined
    /// with `user_id`.
    ///
    /// 2 to 10 elements, no element twice.
    pub user_ids: Option<Vec<UserId>>,
    /// Text of the first message, at most 2,000 characters.
    pub message_text: String,
    /// Title of a group, at most 255 characters; optional, null for none.
    pub title: Option<Option<String>>,
    /// UUID that the client makes up for the first message; optional.
    pub client_message_id: Option<Option<String>>,
}

impl StartConversationRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(message_text: impl Into<String>) -> Self {
        Self {
            user_id: None,
            user_ids: None,
            message_text: message_text.into(),
            title: None,
            client_message_id: None,
        }
    }

    /// Recipient of a direct message: an existing user other than the caller; not to be combined
    /// with `user_ids`.
    pub fn user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Members of a group besides the caller: 2 to 10 distinct existing users; not to be combined
    /// with `user_id`.
    ///
    /// 2 to 10 elements, no element twice.
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Title of a group, at most 255 characters; optional, null for none.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(Some(title.into()));
        self
    }

    /// Sends null as `title`.
    pub fn clear_title(mut self) -> Self {
        self.title = Some(None);
        self
    }

    /// UUID that the client makes up for the first message; optional.
    pub fn client_message_id(mut self, client_message_id: impl Into<String>) -> Self {
        self.client_message_id = Some(Some(client_message_id.into()));
        self
    }

    /// Sends null as `client_message_id`.
    pub fn clear_client_message_id(mut self) -> Self {
        self.client_message_id = Some(None);
        self
    }
}

impl Limits for StartConversationRequest {
    fn check(&self, limits: &mut Checker) {
        limits.items("user_ids", &self.user_ids, 2..=10);
        limits.unique("user_ids", &self.user_ids);
        limits.length("message_text", [&self.message_text], ..=2000);
        limits.length("title", self.title.iter().flatten(), ..=255);
        limits
            .exactly_one(
                &[
                    ("user_id", self.user_id.is_some()),
                    ("user_ids", self.user_ids.is_some()),
                ],
            );
    }
}

object! {
    StartConversationRequest {
        0 "user_id" user_id optional,
        1 "user_ids" user_ids optional,
        2 "message_text" message_text required,
        3 "title" title maybe,
        4 "client_message_id" client_message_id maybe,
    }
}

/// Answer of [`StartConversation`](crate::operations::StartConversation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartConversationResponse {
    /// Whether the call went through.
    pub success: bool,
    /// What was made.
    pub data: StartConversationResponseData,
}

object! {
    StartConversationResponse {
        0 "success" success required,
        1 "data" data required,
    }
}

/// What was made.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StartConversationResponseData {
    /// The conversation, with its id and kind only.
    pub conversation: Conversation,
    /// Its first message, without conversation and sender.
    pub message: Message,
}

object! {
    StartConversationResponseData {
        0 "conversation" conversation required,
        1 "message" message required,
    }
}

/// `pagination` of [`GetMessages`](crate::operations::GetMessages).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GetMessagesPagination {
    /// `cursor`
    Cursor,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetMessagesPagination {
        Cursor "cursor",
    }
}

/// Messages under a key that no source names, and the cursor.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMessagesResponse {
    /// The `cursor` to go on with, if `pagination` asked for cursors; null or absent at the end.
    pub next_cursor: Option<String>,
    /// Members that have no field of their own.
    pub extra: Map<String, Value>,
}

map_object! {
    GetMessagesResponse {
        0 "next_cursor" next_cursor optional,
        .. extra
    }
}

/// Request body of [`SendMessage`](crate::operations::SendMessage).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SendMessageRequest {
    /// Id of the conversation that receives the message.
    pub conversation_id: ConversationId,
    /// Text of the message, at most 2,000 characters.
    pub message_text: String,
    /// UUID made by the sender; send the same one again when a send is repeated.
    pub client_message_id: Option<String>,
}

impl SendMessageRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        conversation_id: impl Into<ConversationId>,
        message_text: impl Into<String>,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            message_text: message_text.into(),
            client_message_id: None,
        }
    }

    /// UUID made by the sender; send the same one again when a send is repeated.
    pub fn client_message_id(mut self, client_message_id: impl Into<String>) -> Self {
        self.client_message_id = Some(client_message_id.into());
        self
    }
}

impl Limits for SendMessageRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("message_text", [&self.message_text], ..=2000);
    }
}

object! {
    SendMessageRequest {
        0 "conversation_id" conversation_id required,
        1 "message_text" message_text required,
        2 "client_message_id" client_message_id optional,
    }
}

/// Answer of [`SendMessage`](crate::operations::SendMessage).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Whether the call went through.
    pub success: bool,
    /// The message as stored.
    pub data: Message,
}

object! {
    SendMessageResponse {
        0 "success" success required,
        1 "data" data required,
    }
}

/// Answer of [`GetUnreadCount`](crate::operations::GetUnreadCount).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUnreadCountResponse {
    /// Whether the call went through.
    pub success: bool,
    /// The count.
    pub data: GetUnreadCountResponseData,
}

object! {
    GetUnreadCountResponse {
        0 "success" success required,
        1 "data" data required,
    }
}

/// The count.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUnreadCountResponseData {
    /// Unread messages over all conversations.
    pub unread_count: i64,
}

object! {
    GetUnreadCountResponseData {
        0 "unread_count" unread_count required,
    }
}
