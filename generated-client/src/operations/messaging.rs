// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Messaging.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, ItemId, Limits, Method,
    Operation, OperationInfo, PageBy, PageSigns, PageTurn, Paged, RequestWriter, Tier,
    object,
};
use crate::types::{
    Conversation, ConversationId, GetConversationsFolder, GetConversationsResponse,
    GetMessagesPagination, GetMessagesResponse, GetUnreadCountResponse,
    SendMessageRequest, SendMessageResponse, StartConversationRequest,
    StartConversationResponse,
};

/// Private conversations between users: starting, reading, sending, marking as read and
/// hiding.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Messaging<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Messaging: see [`Messaging`](crate::operations::Messaging).
    pub fn messaging(&self) -> Messaging<Self> {
        Messaging { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Messaging: see [`Messaging`](crate::operations::Messaging).
    pub fn messaging(&self) -> Messaging<Self> {
        Messaging { client: self.clone() }
    }
}

impl<C: Clone> Messaging<C> {
    /// Lists the caller's chats with latest text and unread figure.
    ///
    /// Lists the conversations in which the caller takes part, each with its latest message and
    /// its number of unread messages. Needs a token.
    ///
    /// `GET /messaging/conversations` · Needs a token. Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `500`: The conversations could not be retrieved.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().list_conversations().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversations(&self) -> Call<C, GetConversations>
    where
        C: Allows<GetConversations>,
    {
        Call::new(self.client.clone(), GetConversations::new())
    }

    /// Opens a direct or group chat and sends its first text.
    ///
    /// Creates a direct conversation with one user or a group with several, and sends the first
    /// message to them at once. Give exactly one of `user_id` and `user_ids`; the caller must
    /// follow the recipients. Real people receive the message.
    ///
    /// `POST /messaging/conversations/start` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetConversations`](crate::operations::GetConversations) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `400`: The parameters are wrong, for example no recipient was given.
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: One of the two users blocks the other.
    /// - `404`: There is no such recipient.
    /// - `422`: The body failed validation.
    /// - `429`: Too many messages in a short time; wait before sending the next.
    /// - `500`: The conversation could not be created or fetched, or its first message could not
    ///   be sent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .messaging()
    ///     .start_conversation(
    ///         StartConversationRequest::new(
    ///                 "Hi, is the stem package for this beat still available?",
    ///             )
    ///             .user_id(6120),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start_conversation(
        &self,
        body: StartConversationRequest,
    ) -> Call<C, StartConversation>
    where
        C: Allows<StartConversation>,
    {
        Call::new(self.client.clone(), StartConversation::new(body))
    }

    /// Reads one chat's history in portions.
    ///
    /// Returns messages of one conversation, in portions set by `limit` and `offset`. Needs a
    /// token; a 403 means that the caller does not take part in the conversation. No source names
    /// the key under which the messages stand: they are among the members without a field of their
    /// own, and the list is turned by hand, with `offset` or `cursor`.
    ///
    /// `GET /messaging/conversations/{conversationId}/messages` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().list_messages(815).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_messages(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> Call<C, GetMessages>
    where
        C: Allows<GetMessages>,
    {
        Call::new(self.client.clone(), GetMessages::new(conversation_id))
    }

    /// Writes text into an existing chat; real people receive it.
    ///
    /// Sends a message to the other members of an existing conversation. The caller must take part
    /// in it, else the answer is 403. Sending too fast is answered with 429.
    ///
    /// `POST /messaging/messages` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetMessages`](crate::operations::GetMessages) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `429`: Too many messages in a short time; wait before sending the next.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .messaging()
    ///     .send_message(SendMessageRequest::new(815, "Thanks, the stems have arrived."))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message(&self, body: SendMessageRequest) -> Call<C, SendMessage>
    where
        C: Allows<SendMessage>,
    {
        Call::new(self.client.clone(), SendMessage::new(body))
    }

    /// Counts messages the caller has not opened, over all chats.
    ///
    /// Returns how many messages the caller has not read yet, summed over all conversations. Needs
    /// a token.
    ///
    /// `GET /messaging/unread-count` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `500`: The number could not be retrieved.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.messaging().get_unread_count().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_unread_count(&self) -> Call<C, GetUnreadCount>
    where
        C: Allows<GetUnreadCount>,
    {
        Call::new(self.client.clone(), GetUnreadCount::new())
    }

    /// Clears the caller's unopened messages in one chat.
    ///
    /// Marks the messages of a conversation as read for the caller. Needs a token. No source shows
    /// a body of the answer, and none is read.
    ///
    /// `POST /messaging/conversations/{conversationId}/read` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetConversations`](crate::operations::GetConversations) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    /// - `500`: The conversation could not be marked as read.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.messaging().mark_conversation_read(815).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mark_conversation_read(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> Call<C, MarkConversationRead>
    where
        C: Allows<MarkConversationRead>,
    {
        Call::new(self.client.clone(), MarkConversationRead::new(conversation_id))
    }

    /// Archives a chat for the signed-in user; nothing is erased.
    ///
    /// Removes a conversation on behalf of the signed-in user by archiving it. The messages are
    /// not erased, and the other members keep the conversation. This is a legacy call. No source
    /// shows a body of the answer, and none is read.
    ///
    /// `DELETE /messaging/conversations/{conversationId}` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetConversations`](crate::operations::GetConversations) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.messaging().delete_conversation(815).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_conversation(
        &self,
        conversation_id: impl Into<ConversationId>,
    ) -> Call<C, DeleteConversation>
    where
        C: Allows<DeleteConversation>,
    {
        Call::new(self.client.clone(), DeleteConversation::new(conversation_id))
    }
}

/// Lists the caller's chats with latest text and unread figure.
///
/// The plain value of [`Messaging::list_conversations`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetConversations {
    /// How many conversations come back, 20 unless told.
    ///
    /// At most 100, default `20`.
    pub limit: Option<i64>,
    /// Which conversations to list, those in the inbox or the archived ones.
    pub folder: Option<GetConversationsFolder>,
    /// Text to look for in the names of the participants and in the last message.
    pub q: Option<String>,
    /// Where to go on, the `next_offset` of the answer before.
    pub offset: Option<u64>,
}

impl GetConversations {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many conversations come back, 20 unless told.
    ///
    /// At most 100, default `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Which conversations to list, those in the inbox or the archived ones.
    pub fn folder(mut self, folder: impl Into<GetConversationsFolder>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Text to look for in the names of the participants and in the last message.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// Where to go on, the `next_offset` of the answer before.
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl Operation for GetConversations {
    type Output = GetConversationsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getConversations",
        method: Method::GET,
        route: "/messaging/conversations",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.query("limit", &self.limit);
        request.query("folder", &self.folder);
        request.query("q", &self.q);
        request.query("offset", &self.offset);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Paged for GetConversations {
    type Item = Conversation;
    const BY: PageBy = PageBy::Offset;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.offset);
        turn.size(&self.limit);
    }

    fn items(output: &mut Self::Output) -> Option<&mut Vec<Conversation>> {
        Some(&mut output.data)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        signs.next(&output.next_offset);
    }

    fn id(item: &Conversation) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl Limits for GetConversations {
    fn check(&self, limits: &mut Checker) {
        limits.range("limit", &self.limit, ..=100);
    }
}

impl<C> Call<C, GetConversations> {
    /// How many conversations come back, 20 unless told.
    ///
    /// At most 100, default `20`.
    pub fn limit(self, limit: i64) -> Self {
        self.map(|operation| operation.limit(limit))
    }

    /// Which conversations to list, those in the inbox or the archived ones.
    pub fn folder(self, folder: impl Into<GetConversationsFolder>) -> Self {
        self.map(|operation| operation.folder(folder))
    }

    /// Text to look for in the names of the participants and in the last message.
    pub fn q(self, q: impl Into<String>) -> Self {
        self.map(|operation| operation.q(q))
    }

    /// Where to go on, the `next_offset` of the answer before.
    pub fn offset(self, offset: u64) -> Self {
        self.map(|operation| operation.offset(offset))
    }
}

object! {
    GetConversations {
        0 "limit" limit optional,
        1 "folder" folder optional,
        2 "q" q optional,
        3 "offset" offset optional,
    }
}

/// Opens a direct or group chat and sends its first text.
///
/// The plain value of [`Messaging::start_conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct StartConversation {
    /// Recipients and the first message, with exactly one of `user_id` and `user_ids`.
    pub body: StartConversationRequest,
}

impl StartConversation {
    /// The operation with what is required; all else is left out.
    pub fn new(body: StartConversationRequest) -> Self {
        Self { body }
    }
}

impl Operation for StartConversation {
    type Output = StartConversationResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "startConversation",
        method: Method::POST,
        route: "/messaging/conversations/start",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getConversations"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for StartConversation {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    StartConversation {
        0 "body" body required,
    }
}

/// Reads one chat's history in portions.
///
/// The plain value of [`Messaging::list_messages`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetMessages {
    /// Id of the conversation to read.
    pub conversation_id: ConversationId,
    /// How many messages come back, 50 unless told.
    ///
    /// Default `50`.
    pub limit: Option<i64>,
    /// How many messages to skip before the first one returned, 0 unless told.
    ///
    /// Default `0`.
    pub offset: Option<i64>,
    /// Text to look for in the messages.
    pub q: Option<String>,
    /// How to turn pages; `cursor` asks for a cursor in place of an offset.
    pub pagination: Option<GetMessagesPagination>,
    /// Where to go on, the `next_cursor` of the answer before.
    pub cursor: Option<String>,
}

impl GetMessages {
    /// The operation with what is required; all else is left out.
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
            limit: None,
            offset: None,
            q: None,
            pagination: None,
            cursor: None,
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

    /// Text to look for in the messages.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.q = Some(q.into());
        self
    }

    /// How to turn pages; `cursor` asks for a cursor in place of an offset.
    pub fn pagination(mut self, pagination: impl Into<GetMessagesPagination>) -> Self {
        self.pagination = Some(pagination.into());
        self
    }

    /// Where to go on, the `next_cursor` of the answer before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

impl Operation for GetMessages {
    type Output = GetMessagesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getMessages",
        method: Method::GET,
        route: "/messaging/conversations/{conversationId}/messages",
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
        request.query("q", &self.q);
        request.query("pagination", &self.pagination);
        request.query("cursor", &self.cursor);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl<C> Call<C, GetMessages> {
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

    /// Text to look for in the messages.
    pub fn q(self, q: impl Into<String>) -> Self {
        self.map(|operation| operation.q(q))
    }

    /// How to turn pages; `cursor` asks for a cursor in place of an offset.
    pub fn pagination(self, pagination: impl Into<GetMessagesPagination>) -> Self {
        self.map(|operation| operation.pagination(pagination))
    }

    /// Where to go on, the `next_cursor` of the answer before.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        self.map(|operation| operation.cursor(cursor))
    }
}

object! {
    GetMessages {
        0 "conversationId" conversation_id required,
        1 "limit" limit optional,
        2 "offset" offset optional,
        3 "q" q optional,
        4 "pagination" pagination optional,
        5 "cursor" cursor optional,
    }
}

/// Writes text into an existing chat; real people receive it.
///
/// The plain value of [`Messaging::send_message`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct SendMessage {
    /// The conversation and the text to send.
    pub body: SendMessageRequest,
}

impl SendMessage {
    /// The operation with what is required; all else is left out.
    pub fn new(body: SendMessageRequest) -> Self {
        Self { body }
    }
}

impl Operation for SendMessage {
    type Output = SendMessageResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "sendMessage",
        method: Method::POST,
        route: "/messaging/messages",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getMessages"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for SendMessage {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    SendMessage {
        0 "body" body required,
    }
}

/// Counts messages the caller has not opened, over all chats.
///
/// The plain value of [`Messaging::get_unread_count`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUnreadCount {}

impl GetUnreadCount {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetUnreadCount {
    type Output = GetUnreadCountResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUnreadCount",
        method: Method::GET,
        route: "/messaging/unread-count",
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
    GetUnreadCount {
    }
}

/// Clears the caller's unopened messages in one chat.
///
/// The plain value of [`Messaging::mark_conversation_read`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct MarkConversationRead {
    /// Id of the conversation to mark.
    pub conversation_id: ConversationId,
}

impl MarkConversationRead {
    /// The operation with what is required; all else is left out.
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
        }
    }
}

impl Operation for MarkConversationRead {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "markConversationRead",
        method: Method::POST,
        route: "/messaging/conversations/{conversationId}/read",
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
    MarkConversationRead {
        0 "conversationId" conversation_id required,
    }
}

/// Archives a chat for the signed-in user; nothing is erased.
///
/// The plain value of [`Messaging::delete_conversation`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeleteConversation {
    /// Id of the conversation to remove from the caller's view.
    pub conversation_id: ConversationId,
}

impl DeleteConversation {
    /// The operation with what is required; all else is left out.
    pub fn new(conversation_id: impl Into<ConversationId>) -> Self {
        Self {
            conversation_id: conversation_id.into(),
        }
    }
}

impl Operation for DeleteConversation {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteConversation",
        method: Method::DELETE,
        route: "/messaging/conversations/{conversationId}",
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
    DeleteConversation {
        0 "conversationId" conversation_id required,
    }
}
