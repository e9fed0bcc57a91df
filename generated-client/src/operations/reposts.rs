// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Reposts.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    PageBy, PageSigns, PageTurn, Paged, PublicOperation, RequestWriter, Tier, object,
};
use crate::types::{
    GetUserRepostsResponse, Repost, ToggleRepostRequest, ToggleRepostResponse, UserId,
};

/// Sharing of music on a user's own profile, and the list of what a user has shared.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Reposts<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Reposts: see [`Reposts`](crate::operations::Reposts).
    pub fn reposts(&self) -> Reposts<Self> {
        Reposts { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Reposts: see [`Reposts`](crate::operations::Reposts).
    pub fn reposts(&self) -> Reposts<Self> {
        Reposts { client: self.clone() }
    }
}

impl<C: Clone> Reposts<C> {
    /// Shares an album or track in the caller's name, or takes it back.
    ///
    /// Adds a repost of the named item, or removes the one that is there; `action` tells which of
    /// the two happened. Needs a token. A quota of 20 an hour and 100 a day applies, and a 429 can
    /// mean that it is used up.
    ///
    /// `POST /reposts/toggle` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetUserReposts`](crate::operations::GetUserReposts) tells whether the call was carried
    /// out.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `400`: The track is the caller's own.
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: The kind or the id of the item is missing, or no such item exists.
    /// - `429`: The caller has reposted 20 times within an hour or 100 times within a day.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .reposts()
    ///     .toggle(ToggleRepostRequest::new(4711, ToggleRepostRequestRepostableType::Track))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn toggle(&self, body: ToggleRepostRequest) -> Call<C, ToggleRepost>
    where
        C: Allows<ToggleRepost>,
    {
        Call::new(self.client.clone(), ToggleRepost::new(body))
    }

    /// Lists tracks and albums a member has shared, page by page.
    ///
    /// Lists what a user has reposted, one page at a time; an entry is a track or an album. The
    /// page tells neither the total nor the last page. A token is optional, and a 404 means that
    /// there is no such user.
    ///
    /// `GET /users/{id}/reposts` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.reposts().list_by_user(6120).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_by_user(&self, id: impl Into<UserId>) -> Call<C, GetUserReposts>
    where
        C: Allows<GetUserReposts>,
    {
        Call::new(self.client.clone(), GetUserReposts::new(id))
    }
}

/// Shares an album or track in the caller's name, or takes it back.
///
/// The plain value of [`Reposts::toggle`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ToggleRepost {
    /// Names the item by its kind and id; both are required.
    pub body: ToggleRepostRequest,
}

impl ToggleRepost {
    /// The operation with what is required; all else is left out.
    pub fn new(body: ToggleRepostRequest) -> Self {
        Self { body }
    }
}

impl Operation for ToggleRepost {
    type Output = ToggleRepostResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "toggleRepost",
        method: Method::POST,
        route: "/reposts/toggle",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getUserReposts"),
        quota: true,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    ToggleRepost {
        0 "body" body required,
    }
}

/// Lists tracks and albums a member has shared, page by page.
///
/// The plain value of [`Reposts::list_by_user`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserReposts {
    /// Id of the user whose reposts are wanted.
    pub id: UserId,
    /// Number of the wanted page, counting from 1.
    pub page: Option<i64>,
}

impl GetUserReposts {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<UserId>) -> Self {
        Self { id: id.into(), page: None }
    }

    /// Number of the wanted page, counting from 1.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Operation for GetUserReposts {
    type Output = GetUserRepostsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserReposts",
        method: Method::GET,
        route: "/users/{id}/reposts",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetUserReposts {}

impl Paged for GetUserReposts {
    type Item = Repost;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
    }

    fn items(output: &mut Self::Output) -> Option<&mut Vec<Repost>> {
        Some(&mut output.pagination.data)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        signs.current(&output.pagination.current_page);
        signs.used(&output.pagination.per_page);
    }
}

impl<C> Call<C, GetUserReposts> {
    /// Number of the wanted page, counting from 1.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

object! {
    GetUserReposts {
        0 "id" id required,
        1 "page" page optional,
    }
}
