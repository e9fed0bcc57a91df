// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Beat Requests.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::{
    BeatRequestId, CreateBeatRequestRequest, CreateBeatRequestResponse,
    ListBeatRequestsResponse, LogBeatRequestViewResponse, SubmitTrackToBeatRequestRequest,
};
use serde_json::Value;

/// Time-limited calls for beats to which producers hand in tracks.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct BeatRequests<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Beat Requests: see
    /// [`BeatRequests`](crate::operations::BeatRequests).
    pub fn beat_requests(&self) -> BeatRequests<Self> {
        BeatRequests {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Beat Requests: see
    /// [`BeatRequests`](crate::operations::BeatRequests).
    pub fn beat_requests(&self) -> BeatRequests<Self> {
        BeatRequests {
            client: self.clone(),
        }
    }
}

impl<C: Clone> BeatRequests<C> {
    /// Returns all active calls for music in a single answer.
    ///
    /// Reads every active beat request at once. There are no pages: `page` and `per_page` are
    /// ignored. Needs a token.
    ///
    /// `GET /beat-requests` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `500`: The beat requests could not be read.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.beat_requests().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<C, ListBeatRequests>
    where
        C: Allows<ListBeatRequests>,
    {
        Call::new(self.client.clone(), ListBeatRequests::new())
    }

    /// Posts a call for custom music, paid with monthly tokens.
    ///
    /// Publishes a brief to which producers can submit tracks. It spends beat-request tokens, not
    /// money: 1, 2 or 3 for a life of 24, 48 or 72 hours. Needs an API token; 429 means that too
    /// few beat-request tokens are left, which waiting a moment does not cure.
    ///
    /// `POST /beat-requests` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetMyBeatRequests`](crate::operations::GetMyBeatRequests) tells whether the call was
    /// carried out.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `400`: The duration is not 24, 48 or 72 hours.
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `429`: Too few beat-request tokens are left, or spending one failed.
    /// - `500`: The beat request could not be created.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .beat_requests()
    ///     .create(
    ///         CreateBeatRequestRequest::new(
    ///             "Looking for a warm, slow instrumental with brushed drums and a simple piano line.",
    ///             "https://example.com/listen/reference-track",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: CreateBeatRequestRequest) -> Call<C, CreateBeatRequest>
    where
        C: Allows<CreateBeatRequest>,
    {
        Call::new(self.client.clone(), CreateBeatRequest::new(body))
    }

    /// Reads a single posted brief by its opaque identifier.
    ///
    /// Returns one beat request. Needs a token. No source shows the shape of the answer, so it
    /// comes as free-form JSON.
    ///
    /// `GET /beat-requests/{id}` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    /// - `500`: The beat request could not be read.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.beat_requests().get("br-example-1203").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<BeatRequestId>) -> Call<C, GetBeatRequest>
    where
        C: Allows<GetBeatRequest>,
    {
        Call::new(self.client.clone(), GetBeatRequest::new(id))
    }

    /// Withdraws a posted brief and gives tokens back.
    ///
    /// Removes a beat request and returns its beat-request tokens up to the cap of the plan. Needs
    /// a token and ownership of the request (403 otherwise). No source shows a body of the answer,
    /// and none is read.
    ///
    /// `DELETE /beat-requests/{id}` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetBeatRequest`](crate::operations::GetBeatRequest) tells whether the call was carried
    /// out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: There is no such beat request.
    /// - `500`: The beat request could not be deleted.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.beat_requests().delete("br-example-1204").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<BeatRequestId>) -> Call<C, DeleteBeatRequest>
    where
        C: Allows<DeleteBeatRequest>,
    {
        Call::new(self.client.clone(), DeleteBeatRequest::new(id))
    }

    /// Offers an own or co-produced recording for a posted brief.
    ///
    /// Submits a track in answer to somebody else's beat request. The caller needs the
    /// `music.create` permission and must own the track or collaborate on it; at most 5 tracks may
    /// be submitted to one request. 409 means that the duplicate scan found the same audio, 410
    /// that the request has expired. No source shows a body of the answer, and none is read.
    ///
    /// `POST /beat-requests/{id}/fulfill` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetBeatRequestSubmissions`](crate::operations::GetBeatRequestSubmissions) tells whether
    /// the call was carried out.
    ///
    /// # Errors
    ///
    /// - `400`: The request is the caller's own, or the submission failed for another reason that
    ///   has no status of its own.
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller lacks the `music.create` permission, or neither owns the track nor
    ///   collaborates on it.
    /// - `404`: There is no such track or beat request.
    /// - `409`: The duplicate scan found duplicate audio.
    /// - `410`: The beat request has expired.
    /// - `422`: The `track_id` is invalid, the track was submitted before, the limit of 5
    ///   submitted tracks is reached, or the track's source is missing or not hosted by the
    ///   platform; a finished fingerprint is not needed.
    /// - `500`: The submission failed on the server, or something unexpected went wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// client
    ///     .beat_requests()
    ///     .submit_track("br-example-1207", SubmitTrackToBeatRequestRequest::new(4733))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit_track(
        &self,
        id: impl Into<BeatRequestId>,
        body: SubmitTrackToBeatRequestRequest,
    ) -> Call<C, SubmitTrackToBeatRequest>
    where
        C: Allows<SubmitTrackToBeatRequest>,
    {
        Call::new(self.client.clone(), SubmitTrackToBeatRequest::new(id, body))
    }

    /// Lists the tracks producers offered, for the owner's eyes only.
    ///
    /// Returns what has been submitted to a beat request. Needs a token, and only the owner of the
    /// request may read it (403 otherwise). No source shows the shape of the answer, so it comes
    /// as free-form JSON.
    ///
    /// `GET /beat-requests/{id}/submissions` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: Only the owner of the beat request may see this.
    /// - `404`: There is no such beat request.
    /// - `500`: The submissions could not be read.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.beat_requests().list_submissions("br-example-1209").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_submissions(
        &self,
        id: impl Into<BeatRequestId>,
    ) -> Call<C, GetBeatRequestSubmissions>
    where
        C: Allows<GetBeatRequestSubmissions>,
    {
        Call::new(self.client.clone(), GetBeatRequestSubmissions::new(id))
    }

    /// Reopens an expired brief, spending tokens once more.
    ///
    /// Puts a run-out beat request up again, for its owner only, up to 30 days after it expired.
    /// It spends beat-request tokens anew; 429 means that none are left for it, which waiting a
    /// moment does not cure. No source shows the shape of the answer, so it comes as free-form
    /// JSON.
    ///
    /// `POST /beat-requests/{id}/renew` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetBeatRequest`](crate::operations::GetBeatRequest) tells whether the call was carried
    /// out.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `400`: The beat request is still active, its renewal window of 30 days has passed, or the
    ///   renewal did not succeed.
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: Only the owner of the beat request may renew it.
    /// - `404`: There is no such beat request.
    /// - `429`: No tokens are left for a renewal.
    /// - `500`: The renewal failed on the server.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.beat_requests().renew("br-example-1188").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn renew(&self, id: impl Into<BeatRequestId>) -> Call<C, RenewBeatRequest>
    where
        C: Allows<RenewBeatRequest>,
    {
        Call::new(self.client.clone(), RenewBeatRequest::new(id))
    }

    /// Lists the briefs that the caller has posted.
    ///
    /// Returns the beat requests of the calling account. Needs a token. No source shows the shape
    /// of the answer, so it comes as free-form JSON.
    ///
    /// `GET /beat-requests/user/my-requests` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `500`: The caller's beat requests could not be read.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.beat_requests().list_mine().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_mine(&self) -> Call<C, GetMyBeatRequests>
    where
        C: Allows<GetMyBeatRequests>,
    {
        Call::new(self.client.clone(), GetMyBeatRequests::new())
    }

    /// Records that the caller has looked at a producer call-out.
    ///
    /// Counts a view of a beat request by the caller. Views of an unknown request and of the
    /// caller's own are accepted but not counted, which `tracked` then tells. Needs a token.
    ///
    /// `POST /beat-requests/{id}/track-view` · Needs a token. Changes data.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `500`: The view could not be tracked.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.beat_requests().log_view("4711").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn log_view(&self, id: impl Into<BeatRequestId>) -> Call<C, LogBeatRequestView>
    where
        C: Allows<LogBeatRequestView>,
    {
        Call::new(self.client.clone(), LogBeatRequestView::new(id))
    }
}

/// Returns all active calls for music in a single answer.
///
/// The plain value of [`BeatRequests::list`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListBeatRequests {}

impl ListBeatRequests {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListBeatRequests {
    type Output = ListBeatRequestsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listBeatRequests",
        method: Method::GET,
        route: "/beat-requests",
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
    ListBeatRequests {
    }
}

/// Posts a call for custom music, paid with monthly tokens.
///
/// The plain value of [`BeatRequests::create`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreateBeatRequest {
    /// The brief; `content` and `reference_track` are required. The server strips tags from
    /// `content` and trims it, and trims `genre` before validating.
    pub body: CreateBeatRequestRequest,
}

impl CreateBeatRequest {
    /// The operation with what is required; all else is left out.
    pub fn new(body: CreateBeatRequestRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateBeatRequest {
    type Output = CreateBeatRequestResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createBeatRequest",
        method: Method::POST,
        route: "/beat-requests",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getMyBeatRequests"),
        quota: true,
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

impl Limits for CreateBeatRequest {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    CreateBeatRequest {
        0 "body" body required,
    }
}

/// Reads a single posted brief by its opaque identifier.
///
/// The plain value of [`BeatRequests::get`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetBeatRequest {
    /// Opaque id of the beat request.
    pub id: BeatRequestId,
}

impl GetBeatRequest {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<BeatRequestId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetBeatRequest {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getBeatRequest",
        method: Method::GET,
        route: "/beat-requests/{id}",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetBeatRequest {
        0 "id" id required,
    }
}

/// Withdraws a posted brief and gives tokens back.
///
/// The plain value of [`BeatRequests::delete`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeleteBeatRequest {
    /// Opaque id of the beat request.
    pub id: BeatRequestId,
}

impl DeleteBeatRequest {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<BeatRequestId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DeleteBeatRequest {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteBeatRequest",
        method: Method::DELETE,
        route: "/beat-requests/{id}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getBeatRequest"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    DeleteBeatRequest {
        0 "id" id required,
    }
}

/// Offers an own or co-produced recording for a posted brief.
///
/// The plain value of [`BeatRequests::submit_track`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct SubmitTrackToBeatRequest {
    /// Opaque id of the beat request.
    pub id: BeatRequestId,
    /// Names the track to submit.
    pub body: SubmitTrackToBeatRequestRequest,
}

impl SubmitTrackToBeatRequest {
    /// The operation with what is required; all else is left out.
    pub fn new(
        id: impl Into<BeatRequestId>,
        body: SubmitTrackToBeatRequestRequest,
    ) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for SubmitTrackToBeatRequest {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "submitTrackToBeatRequest",
        method: Method::POST,
        route: "/beat-requests/{id}/fulfill",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getBeatRequestSubmissions"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    SubmitTrackToBeatRequest {
        0 "id" id required,
        1 "body" body required,
    }
}

/// Lists the tracks producers offered, for the owner's eyes only.
///
/// The plain value of [`BeatRequests::list_submissions`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetBeatRequestSubmissions {
    /// Opaque id of the beat request.
    pub id: BeatRequestId,
}

impl GetBeatRequestSubmissions {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<BeatRequestId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetBeatRequestSubmissions {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getBeatRequestSubmissions",
        method: Method::GET,
        route: "/beat-requests/{id}/submissions",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetBeatRequestSubmissions {
        0 "id" id required,
    }
}

/// Reopens an expired brief, spending tokens once more.
///
/// The plain value of [`BeatRequests::renew`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct RenewBeatRequest {
    /// Opaque id of the beat request.
    pub id: BeatRequestId,
}

impl RenewBeatRequest {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<BeatRequestId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for RenewBeatRequest {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "renewBeatRequest",
        method: Method::POST,
        route: "/beat-requests/{id}/renew",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getBeatRequest"),
        quota: true,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    RenewBeatRequest {
        0 "id" id required,
    }
}

/// Lists the briefs that the caller has posted.
///
/// The plain value of [`BeatRequests::list_mine`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetMyBeatRequests {}

impl GetMyBeatRequests {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetMyBeatRequests {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getMyBeatRequests",
        method: Method::GET,
        route: "/beat-requests/user/my-requests",
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
    GetMyBeatRequests {
    }
}

/// Records that the caller has looked at a producer call-out.
///
/// The plain value of [`BeatRequests::log_view`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct LogBeatRequestView {
    /// Id of the viewed beat request.
    pub id: BeatRequestId,
}

impl LogBeatRequestView {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<BeatRequestId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for LogBeatRequestView {
    type Output = LogBeatRequestViewResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "logBeatRequestView",
        method: Method::POST,
        route: "/beat-requests/{id}/track-view",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    LogBeatRequestView {
        0 "id" id required,
    }
}
