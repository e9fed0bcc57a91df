// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Exclusive Licenses.

use crate::operations::ExclusiveLicenses;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo, RequestWriter,
    Tier, object,
};
use crate::types::PresetId;
use serde_json::{Map, Value};

impl<C: Clone> ExclusiveLicenses<C> {
    /// Shows the terms that apply when the caller's tracks name none.
    ///
    /// Returns the terms that the caller's artist offers unless told otherwise. No source shows
    /// the shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /artist/exclusive-license-default` · Needs a token. Changes nothing.
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
    /// let answer = client.exclusive_licenses().get_default().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_default(&self) -> Call<C, GetExclusiveLicenseDefault>
    where
        C: Allows<GetExclusiveLicenseDefault>,
    {
        Call::new(self.client.clone(), GetExclusiveLicenseDefault::new())
    }

    /// Sets the terms that apply when tracks name none; buyers are bound by them.
    ///
    /// Stores the terms that the caller's artist offers unless told otherwise. No source names the
    /// fields of the request; what the read answers is the nearest hint. No source shows the shape
    /// of the answer, so it comes as plain JSON.
    ///
    /// `POST /artist/exclusive-license-default` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/commerce.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetExclusiveLicenseDefault`](crate::operations::GetExclusiveLicenseDefault) tells whether
    /// the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.exclusive_licenses().set_default(serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_default(
        &self,
        body: Map<String, Value>,
    ) -> Call<C, UpdateExclusiveLicenseDefault>
    where
        C: Allows<UpdateExclusiveLicenseDefault>,
    {
        Call::new(self.client.clone(), UpdateExclusiveLicenseDefault::new(body))
    }

    /// Shows the terms with which a new template starts.
    ///
    /// Returns the terms that a new preset begins with. No source shows the shape of the answer,
    /// so it comes as plain JSON.
    ///
    /// `GET /exclusive-license-presets/default-config` · Needs a token. Changes nothing.
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
    /// let answer = client.exclusive_licenses().get_default_preset_config().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_default_preset_config(&self) -> Call<C, GetDefaultPresetConfig>
    where
        C: Allows<GetDefaultPresetConfig>,
    {
        Call::new(self.client.clone(), GetDefaultPresetConfig::new())
    }

    /// Makes one template the one that is used when none is named.
    ///
    /// Makes the preset the default one. No source shows an answer, so none is read.
    ///
    /// `POST /exclusive-license-presets/{preset}/set-default` · Needs a token. Changes data.
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
    /// client.exclusive_licenses().set_default_preset(31).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_default_preset(
        &self,
        preset: impl Into<PresetId>,
    ) -> Call<C, SetDefaultPreset>
    where
        C: Allows<SetDefaultPreset>,
    {
        Call::new(self.client.clone(), SetDefaultPreset::new(preset))
    }
}

/// Shows the terms that apply when the caller's tracks name none.
///
/// The plain value of [`ExclusiveLicenses::get_default`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetExclusiveLicenseDefault {}

impl GetExclusiveLicenseDefault {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetExclusiveLicenseDefault {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getExclusiveLicenseDefault",
        method: Method::GET,
        route: "/artist/exclusive-license-default",
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
    GetExclusiveLicenseDefault {
    }
}

/// Sets the terms that apply when tracks name none; buyers are bound by them.
///
/// The plain value of [`ExclusiveLicenses::set_default`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateExclusiveLicenseDefault {
    /// The terms; no source names the fields.
    pub body: Map<String, Value>,
}

impl UpdateExclusiveLicenseDefault {
    /// The operation with what is required; all else is left out.
    pub fn new(body: Map<String, Value>) -> Self {
        Self { body }
    }
}

impl Operation for UpdateExclusiveLicenseDefault {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateExclusiveLicenseDefault",
        method: Method::POST,
        route: "/artist/exclusive-license-default",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getExclusiveLicenseDefault"),
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
    UpdateExclusiveLicenseDefault {
        0 "body" body required,
    }
}

/// Shows the terms with which a new template starts.
///
/// The plain value of [`ExclusiveLicenses::get_default_preset_config`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetDefaultPresetConfig {}

impl GetDefaultPresetConfig {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetDefaultPresetConfig {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getDefaultPresetConfig",
        method: Method::GET,
        route: "/exclusive-license-presets/default-config",
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
    GetDefaultPresetConfig {
    }
}

/// Makes one template the one that is used when none is named.
///
/// The plain value of [`ExclusiveLicenses::set_default_preset`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct SetDefaultPreset {
    /// Id of the preset.
    pub preset: PresetId,
}

impl SetDefaultPreset {
    /// The operation with what is required; all else is left out.
    pub fn new(preset: impl Into<PresetId>) -> Self {
        Self { preset: preset.into() }
    }
}

impl Operation for SetDefaultPreset {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "setDefaultPreset",
        method: Method::POST,
        route: "/exclusive-license-presets/{preset}/set-default",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("preset", &self.preset);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    SetDefaultPreset {
        0 "preset" preset required,
    }
}
