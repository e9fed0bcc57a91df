// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Audio Fingerprinting.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::{
    CheckDuplicatesRequest, CheckDuplicatesResponse, GenerateFingerprintRequest,
    GenerateFingerprintResponse, GetFingerprintStatusResponse, TrackId,
};

/// Recognition of audio content: making a fingerprint, asking for its state and finding
/// duplicates.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct AudioFingerprinting<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Audio Fingerprinting: see
    /// [`AudioFingerprinting`](crate::operations::AudioFingerprinting).
    pub fn audio_fingerprinting(&self) -> AudioFingerprinting<Self> {
        AudioFingerprinting {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Audio Fingerprinting: see
    /// [`AudioFingerprinting`](crate::operations::AudioFingerprinting).
    pub fn audio_fingerprinting(&self) -> AudioFingerprinting<Self> {
        AudioFingerprinting {
            client: self.clone(),
        }
    }
}

impl<C: Clone> AudioFingerprinting<C> {
    /// Analyses a beat's sound to identify it, for administrators only.
    ///
    /// Makes an audio fingerprint of the track, or renews it on request. Sign-in and the
    /// `admin.access` permission are both required; a 200 may still carry a failed record, so read
    /// `fingerprint.status`.
    ///
    /// `POST /tracks/{id}/fingerprint` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetFingerprintStatus`](crate::operations::GetFingerprintStatus) tells whether the call
    /// was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission to generate fingerprints.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The fingerprint could not be generated.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.audio_fingerprinting().generate(5120).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate(&self, id: impl Into<TrackId>) -> Call<C, GenerateFingerprint>
    where
        C: Allows<GenerateFingerprint>,
    {
        Call::new(self.client.clone(), GenerateFingerprint::new(id))
    }

    /// Reports how far a beat's sound analysis has come.
    ///
    /// Tells the state of a track's fingerprint. Sign-in is required, and only tracks the caller
    /// may work with can be asked about.
    ///
    /// `GET /tracks/{id}/fingerprint/status` · Needs a token. Changes nothing.
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
    /// let answer = client.audio_fingerprinting().get_status(5121).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_status(&self, id: impl Into<TrackId>) -> Call<C, GetFingerprintStatus>
    where
        C: Allows<GetFingerprintStatus>,
    {
        Call::new(self.client.clone(), GetFingerprintStatus::new(id))
    }

    /// Looks for existing recordings that match a planned upload.
    ///
    /// Checks whether a track with this name, these artists and this audio repeats one that is
    /// already on the platform. A token is required.
    ///
    /// `POST /tracks/check-duplicates` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: A field of the request is missing or invalid.
    /// - `500`: The duplicate check is unavailable or has failed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .audio_fingerprinting()
    ///     .check_duplicates(
    ///         CheckDuplicatesRequest::new(
    ///             ["Low Tide Audio", "Kitchen Radio"],
    ///             "https://media.example.com/audio/glass-harbour.wav",
    ///             "Glass Harbour",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_duplicates(
        &self,
        body: CheckDuplicatesRequest,
    ) -> Call<C, CheckDuplicates>
    where
        C: Allows<CheckDuplicates>,
    {
        Call::new(self.client.clone(), CheckDuplicates::new(body))
    }
}

/// Analyses a beat's sound to identify it, for administrators only.
///
/// The plain value of [`AudioFingerprinting::generate`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GenerateFingerprint {
    /// Id of the track to fingerprint.
    pub id: TrackId,
    /// Options; may be left out.
    pub body: Option<GenerateFingerprintRequest>,
}

impl GenerateFingerprint {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into(), body: None }
    }

    /// Options; may be left out.
    pub fn body(mut self, body: GenerateFingerprintRequest) -> Self {
        self.body = Some(body);
        self
    }
}

impl Operation for GenerateFingerprint {
    type Output = GenerateFingerprintResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "generateFingerprint",
        method: Method::POST,
        route: "/tracks/{id}/fingerprint",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getFingerprintStatus"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl<C> Call<C, GenerateFingerprint> {
    /// Options; may be left out.
    pub fn body(self, body: GenerateFingerprintRequest) -> Self {
        self.map(|operation| operation.body(body))
    }
}

object! {
    GenerateFingerprint {
        0 "id" id required,
        1 "body" body optional,
    }
}

/// Reports how far a beat's sound analysis has come.
///
/// The plain value of [`AudioFingerprinting::get_status`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetFingerprintStatus {
    /// Id of the track whose fingerprint is asked about.
    pub id: TrackId,
}

impl GetFingerprintStatus {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetFingerprintStatus {
    type Output = GetFingerprintStatusResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getFingerprintStatus",
        method: Method::GET,
        route: "/tracks/{id}/fingerprint/status",
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
    GetFingerprintStatus {
        0 "id" id required,
    }
}

/// Looks for existing recordings that match a planned upload.
///
/// The plain value of [`AudioFingerprinting::check_duplicates`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CheckDuplicates {
    /// Name, artists and audio to compare.
    pub body: CheckDuplicatesRequest,
}

impl CheckDuplicates {
    /// The operation with what is required; all else is left out.
    pub fn new(body: CheckDuplicatesRequest) -> Self {
        Self { body }
    }
}

impl Operation for CheckDuplicates {
    type Output = CheckDuplicatesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "checkDuplicates",
        method: Method::POST,
        route: "/tracks/check-duplicates",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
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

impl Limits for CheckDuplicates {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    CheckDuplicates {
        0 "body" body required,
    }
}
