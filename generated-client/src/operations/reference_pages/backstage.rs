// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Backstage.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    RequestWriter, Tier, object,
};
use crate::types::{BackstageAvailability, BackstageRequest};

/// Requests to become an artist, to verify one or to claim one, and whether the caller may
/// make one.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Backstage<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Backstage: see [`Backstage`](crate::operations::Backstage).
    pub fn backstage(&self) -> Backstage<Self> {
        Backstage { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Backstage: see [`Backstage`](crate::operations::Backstage).
    pub fn backstage(&self) -> Backstage<Self> {
        Backstage { client: self.clone() }
    }
}

impl<C: Clone> Backstage<C> {
    /// Asks to become an artist, to verify one or to claim one.
    ///
    /// Hands in a request that people of the platform review. Only one can be open at a time; ask
    /// with `get_submission_status` first. Needs a token and the permission
    /// `backstageRequests.create`. No source shows an answer, so none is read.
    ///
    /// `POST /backstage-request` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetBackstageSubmissionStatus`](crate::operations::GetBackstageSubmissionStatus) tells
    /// whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The permission `backstageRequests.create` is missing.
    /// - `409`: An earlier request is in the way; the code is `backstage_request_pending` or
    ///   `backstage_request_revoked`, the first if both hold.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// client
    ///     .backstage()
    ///     .create_request(
    ///         BackstageRequest::new(
    ///             BackstageRequestType::VerifyArtist,
    ///             "Example Quartet",
    ///             BackstageRequestData::new("https://example.com/beats"),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_request(
        &self,
        body: BackstageRequest,
    ) -> Call<C, CreateBackstageRequest>
    where
        C: Allows<CreateBackstageRequest>,
    {
        Call::new(self.client.clone(), CreateBackstageRequest::new(body))
    }

    /// Tells whether the caller may apply now, and if not, why.
    ///
    /// Says whether a backstage request would be accepted. Needs a token.
    ///
    /// `GET /backstage-request/submission-status` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.backstage().get_submission_status().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_submission_status(&self) -> Call<C, GetBackstageSubmissionStatus>
    where
        C: Allows<GetBackstageSubmissionStatus>,
    {
        Call::new(self.client.clone(), GetBackstageSubmissionStatus::new())
    }
}

/// Asks to become an artist, to verify one or to claim one.
///
/// The plain value of [`Backstage::create_request`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreateBackstageRequest {
    /// What is asked for, and for whom.
    pub body: BackstageRequest,
}

impl CreateBackstageRequest {
    /// The operation with what is required; all else is left out.
    pub fn new(body: BackstageRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateBackstageRequest {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createBackstageRequest",
        method: Method::POST,
        route: "/backstage-request",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getBackstageSubmissionStatus"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    CreateBackstageRequest {
        0 "body" body required,
    }
}

/// Tells whether the caller may apply now, and if not, why.
///
/// The plain value of [`Backstage::get_submission_status`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetBackstageSubmissionStatus {}

impl GetBackstageSubmissionStatus {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetBackstageSubmissionStatus {
    type Output = BackstageAvailability;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getBackstageSubmissionStatus",
        method: Method::GET,
        route: "/backstage-request/submission-status",
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
    GetBackstageSubmissionStatus {
    }
}
