// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag License Certificates.

use crate::runtime::{Checker, Limits, Secret, object, values};
use super::{LicenseUuid, Track};
use serde_json::{Map, Value};

/// Answer of [`DownloadLicensePdf`](crate::operations::DownloadLicensePdf).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadLicensePdfResponse {
    /// Data of the licence; its fields are not specified.
    pub license: Option<Map<String, Value>>,
    /// The licensed track.
    pub track: Option<Track>,
    /// Whether the track has changed to exclusive licensing.
    pub track_changed_to_exclusive: Option<bool>,
    /// Note for people about the outcome.
    pub message: Option<String>,
}

object! {
    DownloadLicensePdfResponse {
        0 "license" license optional,
        1 "track" track optional,
        2 "trackChangedToExclusive" track_changed_to_exclusive optional,
        3 "message" message optional,
    }
}

/// Request body of [`VerifyLicense`](crate::operations::VerifyLicense).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct VerifyLicenseRequest {
    /// reCAPTCHA answer for the action `license_verification`, required only when reCAPTCHA is on
    /// for registration.
    pub g_recaptcha_response: Option<Secret<String>>,
}

impl VerifyLicenseRequest {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// reCAPTCHA answer for the action `license_verification`, required only when reCAPTCHA is on
    /// for registration.
    pub fn g_recaptcha_response(
        mut self,
        g_recaptcha_response: impl Into<Secret<String>>,
    ) -> Self {
        self.g_recaptcha_response = Some(g_recaptcha_response.into());
        self
    }
}

object! {
    VerifyLicenseRequest {
        0 "g-recaptcha-response" g_recaptcha_response optional,
    }
}

/// Answer of [`VerifyLicense`](crate::operations::VerifyLicense).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyLicenseResponse {
    /// State of the licence in its life, such as `active`; here it does not report whether the
    /// call went through.
    pub status: LicenseState,
    /// Whether the licence is valid now.
    pub valid: bool,
    /// When the licence runs out; null when no end is set.
    pub expires_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// Whether the check of the certificate's integrity succeeded.
    pub integrity_verified: Option<bool>,
    /// When the licence was issued.
    pub issued_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// Kind of licence that was issued.
    pub license_type: Option<String>,
    /// UUID of the verified licence.
    pub license_uuid: LicenseUuid,
    /// Names of the track's artists.
    pub track_artists: Option<Vec<String>>,
    /// Name of the licensed track.
    pub track_name: Option<String>,
    /// E-mail address of the licence holder with part of it hidden.
    pub user_email_masked: Option<String>,
}

object! {
    VerifyLicenseResponse {
        0 "status" status required,
        1 "valid" valid required,
        2 "expires_at" expires_at optional,
        3 "integrity_verified" integrity_verified optional,
        4 "issued_at" issued_at optional,
        5 "license_type" license_type optional,
        6 "license_uuid" license_uuid required,
        7 "track_artists" track_artists optional,
        8 "track_name" track_name optional,
        9 "user_email_masked" user_email_masked optional,
    }
}

/// State of the licence in its life, such as `active`; here it does not report whether the
/// call went through.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum LicenseState {
    /// `active`
    Active,
    /// `revoked`
    Revoked,
    /// `expired`
    Expired,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    LicenseState {
        Active "active",
        Revoked "revoked",
        Expired "expired",
    }
}

/// Request body of [`RevokeLicense`](crate::operations::RevokeLicense).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RevokeLicenseRequest {
    /// Why the licence is revoked, at most 500 characters.
    pub reason: String,
}

impl RevokeLicenseRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

impl Limits for RevokeLicenseRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("reason", [&self.reason], ..=500);
    }
}

object! {
    RevokeLicenseRequest {
        0 "reason" reason required,
    }
}

/// Answer of [`RevokeLicense`](crate::operations::RevokeLicense).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeLicenseResponse {
    /// Confirmation for people.
    pub message: String,
}

object! {
    RevokeLicenseResponse {
        0 "message" message required,
    }
}
