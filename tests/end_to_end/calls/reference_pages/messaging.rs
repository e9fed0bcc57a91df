//! Conversations and messages: `70-messaging.yaml`.

use beatpass_client::types::{
    ReportConversationRequest, SetConversationArchivedRequest, SetConversationPinnedRequest,
    UpdateMessageReactionRequest, UpdateTypingStatusRequest,
};
use serde_json::Value;

use crate::calls::values::{flag, integer, natural, text};
use crate::calls::{Calls, set};
use crate::made::token;

pub(super) const CALLS: Calls = &[
    ("listMessagesWithReceipts", |client, p, _| {
        token(
            set!(client.messaging().list_messages_with_receipts(natural(&p["conversationId"])), p, {
                "limit" => limit(integer),
                "offset" => offset(integer),
            }),
        )
    }),
    ("getTypingStatus", |client, p, _| {
        token(client.messaging().get_typing(natural(&p["conversationId"])))
    }),
    ("listFollowedUsersForMessaging", |client, _, _| {
        token(client.messaging().list_followed_users())
    }),
    ("findMessagingUsers", |client, p, _| {
        token(set!(client.messaging().find_users(), p, { "q" => q(text), }))
    }),
    ("setConversationArchived", |client, p, b| {
        token(client.messaging().set_conversation_archived(
            natural(&p["conversationId"]),
            SetConversationArchivedRequest::new(flag(&b["archived"])),
        ))
    }),
    ("setConversationPinned", |client, p, b| {
        token(client.messaging().set_conversation_pinned(
            natural(&p["conversationId"]),
            SetConversationPinnedRequest::new(flag(&b["pinned"])),
        ))
    }),
    ("markConversationUnread", |client, p, _| {
        token(
            client
                .messaging()
                .mark_conversation_unread(natural(&p["conversationId"])),
        )
    }),
    ("reportConversation", |client, p, b| {
        token(
            client
                .messaging()
                .report_conversation(natural(&p["conversationId"]), report_conversation(b)),
        )
    }),
    ("updateTypingStatus", |client, p, b| {
        token(client.messaging().set_typing(
            natural(&p["conversationId"]),
            UpdateTypingStatusRequest::new(flag(&b["is_typing"])),
        ))
    }),
    ("markMessageRead", |client, p, _| {
        token(
            client
                .messaging()
                .mark_message_read(natural(&p["messageId"])),
        )
    }),
    ("updateMessageReaction", |client, p, b| {
        token(
            client
                .messaging()
                .set_reaction(natural(&p["messageId"]), update_message_reaction(b)),
        )
    }),
];

fn report_conversation(body: &Value) -> ReportConversationRequest {
    set!(ReportConversationRequest::new(text(&body["reason"])), body, { "details" => details(text), })
}

fn update_message_reaction(body: &Value) -> UpdateMessageReactionRequest {
    set!(UpdateMessageReactionRequest::new(), body, { "emoji" => emoji(text) or clear_emoji, })
}
