//! Conversations.

use beatpass_client::types::{SendMessageRequest, StartConversationRequest};
use serde_json::Value;

use super::values::{integer, natural, naturals, text};
use super::{Calls, set};
use crate::made::token;

pub(super) const CALLS: Calls = &[
    ("getConversations", |client, p, _| {
        token(set!(client.messaging().list_conversations(), p, {
            "limit" => limit(integer),
            "folder" => folder(text),
            "q" => q(text),
            "offset" => offset(natural),
        }))
    }),
    ("startConversation", |client, _, b| {
        token(client.messaging().start_conversation(start(b)))
    }),
    ("getMessages", |client, p, _| {
        token(
            set!(client.messaging().list_messages(natural(&p["conversationId"])), p, {
                "limit" => limit(integer),
                "offset" => offset(integer),
                "q" => q(text),
                "pagination" => pagination(text),
                "cursor" => cursor(text),
            }),
        )
    }),
    ("sendMessage", |client, _, b| {
        token(client.messaging().send_message(send(b)))
    }),
    ("getUnreadCount", |client, _, _| {
        token(client.messaging().get_unread_count())
    }),
    ("markConversationRead", |client, p, _| {
        token(
            client
                .messaging()
                .mark_conversation_read(natural(&p["conversationId"])),
        )
    }),
    ("deleteConversation", |client, p, _| {
        token(
            client
                .messaging()
                .delete_conversation(natural(&p["conversationId"])),
        )
    }),
];

fn start(body: &Value) -> StartConversationRequest {
    set!(StartConversationRequest::new(text(&body["message_text"])), body, {
        "user_id" => user_id(natural),
        "user_ids" => user_ids(naturals),
        "title" => title(text) or clear_title,
        "client_message_id" => client_message_id(text) or clear_client_message_id,
    })
}

fn send(body: &Value) -> SendMessageRequest {
    let request = SendMessageRequest::new(
        natural(&body["conversation_id"]),
        text(&body["message_text"]),
    );
    set!(request, body, { "client_message_id" => client_message_id(text), })
}
