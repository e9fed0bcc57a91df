// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Audio Fingerprinting.

use crate::operations::AudioFingerprinting;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo, RequestWriter,
    Tier, object,
};
use crate::types::FingerprintId;

impl<C: Clone> AudioFingerprinting<C> {
    /// Analyses a recording anew after a failure, for administrators only.
    ///
    /// Starts the making of a fingerprint again. Needs a token and the permission `admin.access`.
    /// No source shows an answer, so none is read.
    ///
    /// `POST /fingerprints/{fingerprint}/retry` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller is no administrator.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.audio_fingerprinting().retry(386).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retry(
        &self,
        fingerprint: impl Into<FingerprintId>,
    ) -> Call<C, RetryFingerprint>
    where
        C: Allows<RetryFingerprint>,
    {
        Call::new(self.client.clone(), RetryFingerprint::new(fingerprint))
    }
}

/// Analyses a recording anew after a failure, for administrators only.
///
/// The plain value of [`AudioFingerprinting::retry`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct RetryFingerprint {
    /// Identifier of the fingerprint record, not of the track.
    pub fingerprint: FingerprintId,
}

impl RetryFingerprint {
    /// The operation with what is required; all else is left out.
    pub fn new(fingerprint: impl Into<FingerprintId>) -> Self {
        Self {
            fingerprint: fingerprint.into(),
        }
    }
}

impl Operation for RetryFingerprint {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "retryFingerprint",
        method: Method::POST,
        route: "/fingerprints/{fingerprint}/retry",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("fingerprint", &self.fingerprint);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    RetryFingerprint {
        0 "fingerprint" fingerprint required,
    }
}
