// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Exclusive Licenses.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::{
    CreatePresetRequest, CreatePresetResponse, PresetId, UpdatePresetRequest,
};
use serde_json::Value;

/// Reusable presets of terms for exclusive licences.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct ExclusiveLicenses<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Exclusive Licenses: see
    /// [`ExclusiveLicenses`](crate::operations::ExclusiveLicenses).
    pub fn exclusive_licenses(&self) -> ExclusiveLicenses<Self> {
        ExclusiveLicenses {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Exclusive Licenses: see
    /// [`ExclusiveLicenses`](crate::operations::ExclusiveLicenses).
    pub fn exclusive_licenses(&self) -> ExclusiveLicenses<Self> {
        ExclusiveLicenses {
            client: self.clone(),
        }
    }
}

impl<C: Clone> ExclusiveLicenses<C> {
    /// Lists reusable terms for selling a beat outright.
    ///
    /// Lists presets of exclusive licence terms. Needs a token. No source shows the shape of the
    /// answer, so it comes as free-form JSON.
    ///
    /// `GET /exclusive-license-presets` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.exclusive_licenses().list_presets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_presets(&self) -> Call<C, ListPresets>
    where
        C: Allows<ListPresets>,
    {
        Call::new(self.client.clone(), ListPresets::new())
    }

    /// Stores a named set of terms for selling beats outright.
    ///
    /// Creates a preset of exclusive licence terms that can be used for tracks. Needs a token.
    /// Success is answered with 200, not 201.
    ///
    /// `POST /exclusive-license-presets` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`ListPresets`](crate::operations::ListPresets) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .exclusive_licenses()
    ///     .create_preset(
    ///         CreatePresetRequest::new(
    ///             "Standard buyout",
    ///             CreatePresetRequestConfig::new(CreatePresetRequestConfigRequired {
    ///                 publishing_share: CreatePresetRequestConfigPublishingShare::new(
    ///                     20.0,
    ///                     80.0,
    ///                 ),
    ///                 territory: "Worldwide".to_owned(),
    ///                 governing_law_country: "Canada".to_owned(),
    ///                 arbitration_location: CreatePresetRequestConfigArbitrationLocation::new(),
    ///                 broadcasting_rights: true,
    ///                 performances_for_profit: true,
    ///                 files_to_deliver: vec!["wav".to_owned(), "stems".to_owned()],
    ///                 producer_royalty_percentage: 3.0,
    ///                 distribute_copies_allowed: UsageLimit::Unlimited,
    ///                 audio_streams_allowed: UsageLimit::Unlimited,
    ///                 monetized_music_videos_allowed: UsageLimit::AtMost(3),
    ///                 non_monetized_music_videos_allowed: UsageLimit::Unlimited,
    ///                 monetized_video_streams_allowed: UsageLimit::AtMost(500000),
    ///                 non_monetized_video_streams_allowed: UsageLimit::Unlimited,
    ///                 radio_stations_allowed: UsageLimit::AtMost(25),
    ///                 performances_not_for_profit_allowed: UsageLimit::AtMost(12),
    ///             }),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_preset(&self, body: CreatePresetRequest) -> Call<C, CreatePreset>
    where
        C: Allows<CreatePreset>,
    {
        Call::new(self.client.clone(), CreatePreset::new(body))
    }

    /// Fetches a single stored set of outright-sale terms.
    ///
    /// Returns one preset of exclusive licence terms. Needs a token; a 404 means that there is no
    /// such preset. No source shows the shape of the answer, so it comes as free-form JSON.
    ///
    /// `GET /exclusive-license-presets/{preset}` · Needs a token. Changes nothing.
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
    /// let answer = client.exclusive_licenses().get_preset(57).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_preset(&self, preset: impl Into<PresetId>) -> Call<C, GetPreset>
    where
        C: Allows<GetPreset>,
    {
        Call::new(self.client.clone(), GetPreset::new(preset))
    }

    /// Changes stored sale terms; sent terms replace all old ones.
    ///
    /// Changes name, description or terms of a preset and leaves what is not sent as it is. A
    /// `config` that is sent replaces the whole stored one, so fields missing in it fall back to
    /// the application's defaults. Whether the preset is the default cannot be changed here. No
    /// source shows the shape of the answer, so it comes as free-form JSON.
    ///
    /// `PUT /exclusive-license-presets/{preset}` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetPreset`](crate::operations::GetPreset) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The body failed validation, for example publishing shares that do not total 100.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .exclusive_licenses()
    ///     .update_preset(57, UpdatePresetRequest::new().name("Standard buyout 2026"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_preset(
        &self,
        preset: impl Into<PresetId>,
        body: UpdatePresetRequest,
    ) -> Call<C, UpdatePreset>
    where
        C: Allows<UpdatePreset>,
    {
        Call::new(self.client.clone(), UpdatePreset::new(preset, body))
    }

    /// Removes stored sale terms that no track uses.
    ///
    /// Deletes a preset. A preset that a track still uses cannot be deleted and is answered with
    /// 422; a 404 means that there is no such preset. No source shows a body of the answer, and
    /// none is read.
    ///
    /// `DELETE /exclusive-license-presets/{preset}` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetPreset`](crate::operations::GetPreset) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The preset is in use by a track and was not deleted.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.exclusive_licenses().delete_preset(57).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_preset(&self, preset: impl Into<PresetId>) -> Call<C, DeletePreset>
    where
        C: Allows<DeletePreset>,
    {
        Call::new(self.client.clone(), DeletePreset::new(preset))
    }
}

/// Lists reusable terms for selling a beat outright.
///
/// The plain value of [`ExclusiveLicenses::list_presets`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListPresets {}

impl ListPresets {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListPresets {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listPresets",
        method: Method::GET,
        route: "/exclusive-license-presets",
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
    ListPresets {
    }
}

/// Stores a named set of terms for selling beats outright.
///
/// The plain value of [`ExclusiveLicenses::create_preset`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreatePreset {
    /// Name and terms of the new preset.
    pub body: CreatePresetRequest,
}

impl CreatePreset {
    /// The operation with what is required; all else is left out.
    pub fn new(body: CreatePresetRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreatePreset {
    type Output = CreatePresetResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createPreset",
        method: Method::POST,
        route: "/exclusive-license-presets",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listPresets"),
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

impl Limits for CreatePreset {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    CreatePreset {
        0 "body" body required,
    }
}

/// Fetches a single stored set of outright-sale terms.
///
/// The plain value of [`ExclusiveLicenses::get_preset`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetPreset {
    /// Id of the preset.
    pub preset: PresetId,
}

impl GetPreset {
    /// The operation with what is required; all else is left out.
    pub fn new(preset: impl Into<PresetId>) -> Self {
        Self { preset: preset.into() }
    }
}

impl Operation for GetPreset {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPreset",
        method: Method::GET,
        route: "/exclusive-license-presets/{preset}",
        tier: Tier::Token,
        effect: Effect::Read,
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
        answer.json()
    }
}

object! {
    GetPreset {
        0 "preset" preset required,
    }
}

/// Changes stored sale terms; sent terms replace all old ones.
///
/// The plain value of [`ExclusiveLicenses::update_preset`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdatePreset {
    /// Id of the preset to change.
    pub preset: PresetId,
    /// The parts to change; `is_default` cannot be changed here.
    pub body: UpdatePresetRequest,
}

impl UpdatePreset {
    /// The operation with what is required; all else is left out.
    pub fn new(preset: impl Into<PresetId>, body: UpdatePresetRequest) -> Self {
        Self {
            preset: preset.into(),
            body,
        }
    }
}

impl Operation for UpdatePreset {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updatePreset",
        method: Method::PUT,
        route: "/exclusive-license-presets/{preset}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getPreset"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("preset", &self.preset);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for UpdatePreset {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    UpdatePreset {
        0 "preset" preset required,
        1 "body" body required,
    }
}

/// Removes stored sale terms that no track uses.
///
/// The plain value of [`ExclusiveLicenses::delete_preset`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeletePreset {
    /// Id of the preset to delete.
    pub preset: PresetId,
}

impl DeletePreset {
    /// The operation with what is required; all else is left out.
    pub fn new(preset: impl Into<PresetId>) -> Self {
        Self { preset: preset.into() }
    }
}

impl Operation for DeletePreset {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deletePreset",
        method: Method::DELETE,
        route: "/exclusive-license-presets/{preset}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getPreset"),
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
    DeletePreset {
        0 "preset" preset required,
    }
}
