// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Messaging.

use crate::operations::Messaging;
use crate::runtime::{
    Allows, Answer, Call, Checker, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::{
    ConversationId, FindMessagingUsersResponse, MessageId, ReportConversationRequest,
    SetConversationArchivedRequest, SetConversationPinnedRequest,
    UpdateMessageReactionRequest, UpdateTypingStatusRequest,
};
use serde_json::Value;

impl<C: Clone> Messaging<C> {
    /// Reads one chat's history, with who has seen what.
    ///
    /// Returns messages of one conversation, each with the data of who has read it, in portions
    /// set by `limit` and `offset`. No source shows the shape of the answer, so it comes as plain
    /// JSON.
    ///
    /// `GET /messaging/conversations/{conversationId}/messages-with-receipts` · Needs a token.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().list_messages_with_receipts(815).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messages_with_receipts(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> Call<C, ListMessagesWithReceipts>
    where
        C: Allows<ListMessagesWithReceipts>,
    {
        Call::new(self.client.clone(), ListMessagesWithReceipts::new(conversation_id))
    }

    /// Tells who in a chat is writing right now.
    ///
    /// Returns who in the conversation is writing at this moment. Ask no more often than every 30
    /// seconds. No source shows the shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /messaging/conversations/{conversationId}/typing` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().get_typing(815).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_typing(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> Call<C, GetTypingStatus>
    where
        C: Allows<GetTypingStatus>,
    {
        Call::new(self.client.clone(), GetTypingStatus::new(conversation_id))
    }

    /// Shows the others in a chat that the caller is writing, or no longer.
    ///
    /// Tells the others in the conversation that the caller writes, or with `is_typing` as false
    /// that it has stopped. No source shows an answer, so none is read.
    ///
    /// `POST /messaging/conversations/{conversationId}/typing` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// client.messaging().set_typing(815, UpdateTypingStatusRequest::new(true)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_typing(
        &self,
        conversation_id: impl Into<ConversationId>,
        body: UpdateTypingStatusRequest,
    ) -> Call<C, UpdateTypingStatus>
    where
        C: Allows<UpdateTypingStatus>,
    {
        Call::new(self.client.clone(), UpdateTypingStatus::new(conversation_id, body))
    }

    /// Offers people to whom the caller may want to write.
    ///
    /// Returns the users whom the caller follows, as partners for a conversation. No source shows
    /// the shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /messaging/followed-users` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().list_followed_users().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_followed_users(&self) -> Call<C, ListFollowedUsersForMessaging>
    where
        C: Allows<ListFollowedUsersForMessaging>,
    {
        Call::new(self.client.clone(), ListFollowedUsersForMessaging::new())
    }

    /// Finds a partner for a chat by part of a name.
    ///
    /// Looks for users to write to. Text of fewer than two characters finds nobody. Wait some 300
    /// milliseconds after the last key before asking.
    ///
    /// `GET /messaging/search-users` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().find_users().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_users(&self) -> Call<C, FindMessagingUsers>
    where
        C: Allows<FindMessagingUsers>,
    {
        Call::new(self.client.clone(), FindMessagingUsers::new())
    }

    /// Moves one chat out of the caller's inbox, or back.
    ///
    /// Archives the conversation for the caller, or with `archived` as false takes it out of the
    /// archive. Nothing changes for the others. No source shows an answer, so none is read.
    ///
    /// `POST /messaging/conversations/{conversationId}/archive` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetConversations`](crate::operations::GetConversations) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// client
    ///     .messaging()
    ///     .set_conversation_archived(815, SetConversationArchivedRequest::new(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_conversation_archived(
        &self,
        conversation_id: impl Into<ConversationId>,
        body: SetConversationArchivedRequest,
    ) -> Call<C, SetConversationArchived>
    where
        C: Allows<SetConversationArchived>,
    {
        Call::new(
            self.client.clone(),
            SetConversationArchived::new(conversation_id, body),
        )
    }

    /// Keeps one chat at the top of the caller's inbox, or lets it go.
    ///
    /// Pins the conversation for the caller, or with `pinned` as false lets it go. No source shows
    /// an answer, so none is read.
    ///
    /// `POST /messaging/conversations/{conversationId}/pin` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// client
    ///     .messaging()
    ///     .set_conversation_pinned(815, SetConversationPinnedRequest::new(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_conversation_pinned(
        &self,
        conversation_id: impl Into<ConversationId>,
        body: SetConversationPinnedRequest,
    ) -> Call<C, SetConversationPinned>
    where
        C: Allows<SetConversationPinned>,
    {
        Call::new(self.client.clone(), SetConversationPinned::new(conversation_id, body))
    }

    /// Sets one chat aside for later, as though not opened.
    ///
    /// Marks the conversation as not read for the caller. No source shows an answer, so none is
    /// read.
    ///
    /// `POST /messaging/conversations/{conversationId}/unread` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetConversations`](crate::operations::GetConversations) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.messaging().mark_conversation_unread(815).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_conversation_unread(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> Call<C, MarkConversationUnread>
    where
        C: Allows<MarkConversationUnread>,
    {
        Call::new(self.client.clone(), MarkConversationUnread::new(conversation_id))
    }

    /// Complains to the platform about one chat.
    ///
    /// Reports the conversation to the platform. Reports are throttled, and no source gives the
    /// number. No source shows an answer, so none is read.
    ///
    /// `POST /messaging/conversations/{conversationId}/report` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// client
    ///     .messaging()
    ///     .report_conversation(815, ReportConversationRequest::new("spam"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn report_conversation(
        &self,
        conversation_id: impl Into<ConversationId>,
        body: ReportConversationRequest,
    ) -> Call<C, ReportConversation>
    where
        C: Allows<ReportConversation>,
    {
        Call::new(self.client.clone(), ReportConversation::new(conversation_id, body))
    }

    /// Lets the sender of one text see that it was opened.
    ///
    /// Marks the message as read by the caller. No source shows an answer, so none is read.
    ///
    /// `POST /messaging/messages/{messageId}/read` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.messaging().mark_message_read(5120).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_message_read(
        &self,
        message_id: impl Into<MessageId>,
    ) -> Call<C, MarkMessageRead>
    where
        C: Allows<MarkMessageRead>,
    {
        Call::new(self.client.clone(), MarkMessageRead::new(message_id))
    }

    /// Answers one text with an emoji, or takes the emoji back.
    ///
    /// Sets how the caller reacts to the message, or with null takes the reaction back. Six emoji
    /// are allowed, and no source lists them. No source shows an answer, so none is read.
    ///
    /// `PUT /messaging/messages/{messageId}/reaction` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/messaging.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// client
    ///     .messaging()
    ///     .set_reaction(5120, UpdateMessageReactionRequest::new().emoji("👍"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_reaction(
        &self,
        message_id: impl Into<MessageId>,
        body: UpdateMessageReactionRequest,
    ) -> Call<C, UpdateMessageReaction>
    where
        C: Allows<UpdateMessageReaction>,
    {
        Call::new(self.client.clone(), UpdateMessageReaction::new(message_id, body))
    }
}

/// Reads one chat's history, with who has seen what.
///
/// The plain value of [`Messaging::list_messages_with_receipts`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListMessagesWithReceipts {
    /// Id of the conversation.
    pub conversation_id: ConversationId,
    /// How many messages come back, 50 unless told.
    ///
    /// Default `50`.
    pub limit: Option<i64>,
    /// How many messages to skip before the first one returned, 0 unless told.
    ///
    /// Default `0`.
    pub offset: Option<i64>,
}

impl ListMessagesWithReceipts {
    /// The operation with what is required; all else is left out.
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            limit: None,
            offset: None,
        }
    }

    /// How many messages come back, 50 unless told.
    ///
    /// Default `50`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many messages to skip before the first one returned, 0 unless told.
    ///
    /// Default `0`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl Operation for ListMessagesWithReceipts {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listMessagesWithReceipts",
        method: Method::GET,
        route: "/messaging/conversations/{conversationId}/messages-with-receipts",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("conversationId", &self.conversation_id);
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl<C> Call<C, ListMessagesWithReceipts> {
    /// How many messages come back, 50 unless told.
    ///
    /// Default `50`.
    pub fn limit(self, limit: i64) -> Self {
        self.map(|operation| operation.limit(limit))
    }

    /// How many messages to skip before the first one returned, 0 unless told.
    ///
    /// Default `0`.
    pub fn offset(self, offset: i64) -> Self {
        self.map(|operation| operation.offset(offset))
    }
}

object! {
    ListMessagesWithReceipts {
        0 "conversationId" conversation_id required,
        1 "limit" limit optional,
        2 "offset" offset optional,
    }
}

/// Tells who in a chat is writing right now.
///
/// The plain value of [`Messaging::get_typing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTypingStatus {
    /// Id of the conversation.
    pub conversation_id: ConversationId,
}

impl GetTypingStatus {
    /// The operation with what is required; all else is left out.
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
        }
    }
}

impl Operation for GetTypingStatus {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTypingStatus",
        method: Method::GET,
        route: "/messaging/conversations/{conversationId}/typing",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("conversationId", &self.conversation_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetTypingStatus {
        0 "conversationId" conversation_id required,
    }
}

/// Shows the others in a chat that the caller is writing, or no longer.
///
/// The plain value of [`Messaging::set_typing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateTypingStatus {
    /// Id of the conversation.
    pub conversation_id: ConversationId,
    /// Whether the caller is writing.
    pub body: UpdateTypingStatusRequest,
}

impl UpdateTypingStatus {
    /// The operation with what is required; all else is left out.
    pub fn new(
        conversation_id: impl Into<ConversationId>,
        body: UpdateTypingStatusRequest,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            body,
        }
    }
}

impl Operation for UpdateTypingStatus {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateTypingStatus",
        method: Method::POST,
        route: "/messaging/conversations/{conversationId}/typing",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("conversationId", &self.conversation_id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    UpdateTypingStatus {
        0 "conversationId" conversation_id required,
        1 "body" body required,
    }
}

/// Offers people to whom the caller may want to write.
///
/// The plain value of [`Messaging::list_followed_users`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListFollowedUsersForMessaging {}

impl ListFollowedUsersForMessaging {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListFollowedUsersForMessaging {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listFollowedUsersForMessaging",
        method: Method::GET,
        route: "/messaging/followed-users",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, _request: &mut RequestWriter) {}

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    ListFollowedUsersForMessaging {
    }
}

/// Finds a partner for a chat by part of a name.
///
/// The plain value of [`Messaging::find_users`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct FindMessagingUsers {
    /// Text to look for, at most 100 characters; blanks around it do not count.
    pub q: Option<String>,
}

impl FindMessagingUsers {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text to look for, at most 100 characters; blanks around it do not count.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }
}

impl Operation for FindMessagingUsers {
    type Output = FindMessagingUsersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "findMessagingUsers",
        method: Method::GET,
        route: "/messaging/search-users",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.query("q", &self.q);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for FindMessagingUsers {
    fn check(&self, limits: &mut Checker) {
        limits.length("q", &self.q, ..=100);
    }
}

impl<C> Call<C, FindMessagingUsers> {
    /// Text to look for, at most 100 characters; blanks around it do not count.
    pub fn q(self, q: impl Into<String>) -> Self {
        self.map(|operation| operation.q(q))
    }
}

object! {
    FindMessagingUsers {
        0 "q" q optional,
    }
}

/// Moves one chat out of the caller's inbox, or back.
///
/// The plain value of [`Messaging::set_conversation_archived`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct SetConversationArchived {
    /// Id of the conversation.
    pub conversation_id: ConversationId,
    /// Whether the conversation is to be in the archive.
    pub body: SetConversationArchivedRequest,
}

impl SetConversationArchived {
    /// The operation with what is required; all else is left out.
    pub fn new(
        conversation_id: impl Into<ConversationId>,
        body: SetConversationArchivedRequest,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            body,
        }
    }
}

impl Operation for SetConversationArchived {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "setConversationArchived",
        method: Method::POST,
        route: "/messaging/conversations/{conversationId}/archive",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getConversations"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("conversationId", &self.conversation_id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    SetConversationArchived {
        0 "conversationId" conversation_id required,
        1 "body" body required,
    }
}

/// Keeps one chat at the top of the caller's inbox, or lets it go.
///
/// The plain value of [`Messaging::set_conversation_pinned`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct SetConversationPinned {
    /// Id of the conversation.
    pub conversation_id: ConversationId,
    /// Whether the conversation is to be pinned.
    pub body: SetConversationPinnedRequest,
}

impl SetConversationPinned {
    /// The operation with what is required; all else is left out.
    pub fn new(
        conversation_id: impl Into<ConversationId>,
        body: SetConversationPinnedRequest,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            body,
        }
    }
}

impl Operation for SetConversationPinned {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "setConversationPinned",
        method: Method::POST,
        route: "/messaging/conversations/{conversationId}/pin",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("conversationId", &self.conversation_id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    SetConversationPinned {
        0 "conversationId" conversation_id required,
        1 "body" body required,
    }
}

/// Sets one chat aside for later, as though not opened.
///
/// The plain value of [`Messaging::mark_conversation_unread`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct MarkConversationUnread {
    /// Id of the conversation.
    pub conversation_id: ConversationId,
}

impl MarkConversationUnread {
    /// The operation with what is required; all else is left out.
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
        }
    }
}

impl Operation for MarkConversationUnread {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "markConversationUnread",
        method: Method::POST,
        route: "/messaging/conversations/{conversationId}/unread",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getConversations"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("conversationId", &self.conversation_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    MarkConversationUnread {
        0 "conversationId" conversation_id required,
    }
}

/// Complains to the platform about one chat.
///
/// The plain value of [`Messaging::report_conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ReportConversation {
    /// Id of the conversation.
    pub conversation_id: ConversationId,
    /// Why the conversation is reported.
    pub body: ReportConversationRequest,
}

impl ReportConversation {
    /// The operation with what is required; all else is left out.
    pub fn new(
        conversation_id: impl Into<ConversationId>,
        body: ReportConversationRequest,
    ) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            body,
        }
    }
}

impl Operation for ReportConversation {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "reportConversation",
        method: Method::POST,
        route: "/messaging/conversations/{conversationId}/report",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("conversationId", &self.conversation_id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    ReportConversation {
        0 "conversationId" conversation_id required,
        1 "body" body required,
    }
}

/// Lets the sender of one text see that it was opened.
///
/// The plain value of [`Messaging::mark_message_read`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct MarkMessageRead {
    /// Id of the message.
    pub message_id: MessageId,
}

impl MarkMessageRead {
    /// The operation with what is required; all else is left out.
    pub fn new(message_id: impl Into<MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

impl Operation for MarkMessageRead {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "markMessageRead",
        method: Method::POST,
        route: "/messaging/messages/{messageId}/read",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("messageId", &self.message_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    MarkMessageRead {
        0 "messageId" message_id required,
    }
}

/// Answers one text with an emoji, or takes the emoji back.
///
/// The plain value of [`Messaging::set_reaction`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateMessageReaction {
    /// Id of the message.
    pub message_id: MessageId,
    /// The reaction.
    pub body: UpdateMessageReactionRequest,
}

impl UpdateMessageReaction {
    /// The operation with what is required; all else is left out.
    pub fn new(
        message_id: impl Into<MessageId>,
        body: UpdateMessageReactionRequest,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            body,
        }
    }
}

impl Operation for UpdateMessageReaction {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateMessageReaction",
        method: Method::PUT,
        route: "/messaging/messages/{messageId}/reaction",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("messageId", &self.message_id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    UpdateMessageReaction {
        0 "messageId" message_id required,
        1 "body" body required,
    }
}
