// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag License Certificates.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, PublicOperation, RequestWriter, Tier, object,
};
use crate::types::{
    DownloadLicensePdfResponse, LicenseUuid, RevokeLicenseRequest, RevokeLicenseResponse,
    TrackId, VerifyLicenseRequest, VerifyLicenseResponse,
};
use serde_json::{Map, Value};

/// Proofs of bought licences: looking up, viewing, downloading, verifying and revoking them.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct LicenseCertificates<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag License Certificates: see
    /// [`LicenseCertificates`](crate::operations::LicenseCertificates).
    pub fn license_certificates(&self) -> LicenseCertificates<Self> {
        LicenseCertificates {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag License Certificates: see
    /// [`LicenseCertificates`](crate::operations::LicenseCertificates).
    pub fn license_certificates(&self) -> LicenseCertificates<Self> {
        LicenseCertificates {
            client: self.clone(),
        }
    }
}

impl<C: Clone> LicenseCertificates<C> {
    /// Finds the caller's valid licence for a beat, or answers null.
    ///
    /// Returns the caller's matching valid licence for the track, or JSON null when there is none.
    /// Guests are described as getting null too, but a bearer token is declared for the call.
    ///
    /// `GET /tracks/{id}/check-license` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.license_certificates().check(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check(&self, id: impl Into<TrackId>) -> Call<C, CheckLicense>
    where
        C: Allows<CheckLicense>,
    {
        Call::new(self.client.clone(), CheckLicense::new(id))
    }

    /// Supplies the JSON data behind a printable certificate.
    ///
    /// Returns the licence and track data with which a client can make a PDF itself; no PDF bytes
    /// are sent. A token is required; a 409 means that the certificate is invalid or incomplete.
    ///
    /// `GET /tracks/{id}/download-license-pdf` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    /// - `409`: The certificate is invalid or incomplete.
    /// - `500`: The licence data could not be returned.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.license_certificates().get_pdf_data(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pdf_data(&self, id: impl Into<TrackId>) -> Call<C, DownloadLicensePdf>
    where
        C: Allows<DownloadLicensePdf>,
    {
        Call::new(self.client.clone(), DownloadLicensePdf::new(id))
    }

    /// Tests a certificate's authenticity and its present state.
    ///
    /// Tells whether the certificate with the given UUID is valid and what it covers; it is meant
    /// to be open to anyone, without a token. A reCAPTCHA answer is needed only when the server
    /// demands one, and an unknown certificate gives a 404.
    ///
    /// `POST /verify-license/{uuid}` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// # Errors
    ///
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The reCAPTCHA check that the server is set to make has failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .license_certificates()
    ///     .verify("3f2b8c1e-5d47-4a90-8e16-7c0d9b2a4f53")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify(&self, uuid: impl Into<LicenseUuid>) -> Call<C, VerifyLicense>
    where
        C: Allows<VerifyLicense>,
    {
        Call::new(self.client.clone(), VerifyLicense::new(uuid))
    }

    /// Withdraws an issued certificate for a stated reason.
    ///
    /// Takes an issued licence away from its holder, for the reason given. A token with the right
    /// to do so is required, and there is no documented way to undo it.
    ///
    /// `POST /licenses/{uuid}/revoke` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`VerifyLicense`](crate::operations::VerifyLicense) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No certificate has this UUID.
    /// - `422`: The reason is missing or does not pass validation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .license_certificates()
    ///     .revoke(
    ///         "b81d6e04-29fa-4c7b-9a35-e0f41c6d7285",
    ///         RevokeLicenseRequest::new("Payment was charged back by the buyer's bank."),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke(
        &self,
        uuid: impl Into<LicenseUuid>,
        body: RevokeLicenseRequest,
    ) -> Call<C, RevokeLicense>
    where
        C: Allows<RevokeLicense>,
    {
        Call::new(self.client.clone(), RevokeLicense::new(uuid, body))
    }

    /// Shows a printable proof of rights for a bought beat.
    ///
    /// Returns the licence certificate of a track as an HTML page for printing, not as JSON. Only
    /// the licensee and a canonical owner of the track may see it; a 409 means that the
    /// certificate is invalid or incomplete.
    ///
    /// `GET /tracks/{track}/license-certificate` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller is neither the licensee nor a canonical owner of the track.
    /// - `404`: No resource with the given name or id exists.
    /// - `409`: The certificate is invalid or incomplete.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.license_certificates().view(2087).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn view(&self, track: impl Into<TrackId>) -> Call<C, ViewLicenseCertificate>
    where
        C: Allows<ViewLicenseCertificate>,
    {
        Call::new(self.client.clone(), ViewLicenseCertificate::new(track))
    }
}

/// Finds the caller's valid licence for a beat, or answers null.
///
/// The plain value of [`LicenseCertificates::check`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CheckLicense {
    /// Id of the track to check.
    pub id: TrackId,
}

impl CheckLicense {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for CheckLicense {
    type Output = Option<Map<String, Value>>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "checkLicense",
        method: Method::GET,
        route: "/tracks/{id}/check-license",
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
    CheckLicense {
        0 "id" id required,
    }
}

/// Supplies the JSON data behind a printable certificate.
///
/// The plain value of [`LicenseCertificates::get_pdf_data`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DownloadLicensePdf {
    /// Id of the licensed track.
    pub id: TrackId,
}

impl DownloadLicensePdf {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DownloadLicensePdf {
    type Output = DownloadLicensePdfResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "downloadLicensePdf",
        method: Method::GET,
        route: "/tracks/{id}/download-license-pdf",
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
    DownloadLicensePdf {
        0 "id" id required,
    }
}

/// Tests a certificate's authenticity and its present state.
///
/// The plain value of [`LicenseCertificates::verify`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct VerifyLicense {
    /// UUID of the licence certificate to verify.
    pub uuid: LicenseUuid,
    /// Optional; needed only to carry a reCAPTCHA answer.
    pub body: Option<VerifyLicenseRequest>,
}

impl VerifyLicense {
    /// The operation with what is required; all else is left out.
    pub fn new(uuid: impl Into<LicenseUuid>) -> Self {
        Self {
            uuid: uuid.into(),
            body: None,
        }
    }

    /// Optional; needed only to carry a reCAPTCHA answer.
    pub fn body(mut self, body: VerifyLicenseRequest) -> Self {
        self.body = Some(body);
        self
    }
}

impl Operation for VerifyLicense {
    type Output = VerifyLicenseResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "verifyLicense",
        method: Method::POST,
        route: "/verify-license/{uuid}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("uuid", &self.uuid);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.secret_json()
    }
}

impl PublicOperation for VerifyLicense {}

impl<C> Call<C, VerifyLicense> {
    /// Optional; needed only to carry a reCAPTCHA answer.
    pub fn body(self, body: VerifyLicenseRequest) -> Self {
        self.map(|operation| operation.body(body))
    }
}

object! {
    VerifyLicense {
        0 "uuid" uuid required,
        1 "body" body optional,
    }
}

/// Withdraws an issued certificate for a stated reason.
///
/// The plain value of [`LicenseCertificates::revoke`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct RevokeLicense {
    /// UUID of the licence certificate to revoke.
    pub uuid: LicenseUuid,
    /// The reason for revoking the licence.
    pub body: RevokeLicenseRequest,
}

impl RevokeLicense {
    /// The operation with what is required; all else is left out.
    pub fn new(uuid: impl Into<LicenseUuid>, body: RevokeLicenseRequest) -> Self {
        Self { uuid: uuid.into(), body }
    }
}

impl Operation for RevokeLicense {
    type Output = RevokeLicenseResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "revokeLicense",
        method: Method::POST,
        route: "/licenses/{uuid}/revoke",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("verifyLicense"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("uuid", &self.uuid);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for RevokeLicense {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    RevokeLicense {
        0 "uuid" uuid required,
        1 "body" body required,
    }
}

/// Shows a printable proof of rights for a bought beat.
///
/// The plain value of [`LicenseCertificates::view`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ViewLicenseCertificate {
    /// Id of the track that the certificate belongs to.
    pub track: TrackId,
    /// UUID of the certificate to show; optional.
    pub license: Option<LicenseUuid>,
}

impl ViewLicenseCertificate {
    /// The operation with what is required; all else is left out.
    pub fn new(track: impl Into<TrackId>) -> Self {
        Self {
            track: track.into(),
            license: None,
        }
    }

    /// UUID of the certificate to show; optional.
    pub fn license(mut self, license: impl Into<LicenseUuid>) -> Self {
        self.license = Some(license.into());
        self
    }
}

impl Operation for ViewLicenseCertificate {
    type Output = String;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "viewLicenseCertificate",
        method: Method::GET,
        route: "/tracks/{track}/license-certificate",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "text/html",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("track", &self.track);
        request.query("license", &self.license);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.text()
    }
}

impl<C> Call<C, ViewLicenseCertificate> {
    /// UUID of the certificate to show; optional.
    pub fn license(self, license: impl Into<LicenseUuid>) -> Self {
        self.map(|operation| operation.license(license))
    }
}

object! {
    ViewLicenseCertificate {
        0 "track" track required,
        1 "license" license optional,
    }
}
