// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag License Certificates.

use crate::operations::LicenseCertificates;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo, RequestWriter,
    Tier, object,
};
use serde_json::{Map, Value};

impl<C: Clone> LicenseCertificates<C> {
    /// Lists all rights that the caller has bought.
    ///
    /// Returns the licences of the caller. No source shows the shape of the answer, so it comes as
    /// plain JSON.
    ///
    /// `GET /user/licenses` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/commerce.mdx`, not from the API's document. Part of
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
    /// let answer = client.license_certificates().list_mine().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_mine(&self) -> Call<C, GetUserLicenses>
    where
        C: Allows<GetUserLicenses>,
    {
        Call::new(self.client.clone(), GetUserLicenses::new())
    }

    /// Looks up for several songs at once what the caller may do with them.
    ///
    /// Checks the licences of several tracks in one call and changes nothing. No source names the
    /// fields of the request. No source shows the shape of the answer, so it comes as plain JSON.
    ///
    /// `POST /tracks/check-licenses-batch` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/commerce.mdx`, not from the API's document. Part of
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
    /// let answer = client.license_certificates().check_batch(serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_batch(&self, body: Map<String, Value>) -> Call<C, CheckLicensesBatch>
    where
        C: Allows<CheckLicensesBatch>,
    {
        Call::new(self.client.clone(), CheckLicensesBatch::new(body))
    }
}

/// Lists all rights that the caller has bought.
///
/// The plain value of [`LicenseCertificates::list_mine`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserLicenses {}

impl GetUserLicenses {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetUserLicenses {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserLicenses",
        method: Method::GET,
        route: "/user/licenses",
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
    GetUserLicenses {
    }
}

/// Looks up for several songs at once what the caller may do with them.
///
/// The plain value of [`LicenseCertificates::check_batch`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CheckLicensesBatch {
    /// The tracks to check; no source names the fields.
    pub body: Map<String, Value>,
}

impl CheckLicensesBatch {
    /// The operation with what is required; all else is left out.
    pub fn new(body: Map<String, Value>) -> Self {
        Self { body }
    }
}

impl Operation for CheckLicensesBatch {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "checkLicensesBatch",
        method: Method::POST,
        route: "/tracks/check-licenses-batch",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
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
    CheckLicensesBatch {
        0 "body" body required,
    }
}
