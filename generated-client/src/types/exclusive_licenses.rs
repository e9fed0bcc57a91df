// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Exclusive Licenses.

use crate::runtime::{Checker, Limits, object};
use super::{Status, UsageLimit};
use serde_json::{Map, Value};

/// Request body of [`CreatePreset`](crate::operations::CreatePreset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreatePresetRequest {
    /// Name of the preset, 1 to 100 characters.
    pub name: String,
    /// Notes on the preset, at most 1,000 characters; null for none.
    pub description: Option<Option<String>>,
    /// Licence terms of the preset.
    pub config: CreatePresetRequestConfig,
    /// Whether the preset becomes the caller's default.
    pub is_default: Option<bool>,
}

impl CreatePresetRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(name: impl Into<String>, config: CreatePresetRequestConfig) -> Self {
        Self {
            name: name.into(),
            description: None,
            config,
            is_default: None,
        }
    }

    /// Notes on the preset, at most 1,000 characters; null for none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Sends null as `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// Whether the preset becomes the caller's default.
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }
}

impl Limits for CreatePresetRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("name", [&self.name], 1..=100);
        limits.length("description", self.description.iter().flatten(), ..=1000);
        limits.nested("config", [&self.config]);
    }
}

object! {
    CreatePresetRequest {
        0 "name" name required,
        1 "description" description maybe,
        2 "config" config required,
        3 "is_default" is_default optional,
    }
}

/// Licence terms of the preset.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreatePresetRequestConfig {
    /// Split of the publishing rights in percent; both parts are needed and must add up to exactly
    /// 100, for which whole numbers are safest.
    pub publishing_share: CreatePresetRequestConfigPublishingShare,
    /// Region in which the licence holds.
    ///
    /// At least 1 character.
    pub territory: String,
    /// Country whose law governs the licence.
    ///
    /// At least 1 character.
    pub governing_law_country: String,
    /// Place of arbitration; required and not empty, though the keys in it are not validated;
    /// these two are the usual ones.
    pub arbitration_location: CreatePresetRequestConfigArbitrationLocation,
    /// Whether the licensee may have the song broadcast; false turns `radio_stations_allowed` into 0.
    pub broadcasting_rights: bool,
    /// Whether the licensee may have the song streamed; false turns `audio_streams_allowed` into 0.
    pub streaming_rights: Option<bool>,
    /// Whether the licensee may perform the song for profit.
    pub performances_for_profit: bool,
    /// Files that the buyer receives, at least one name, each of at most 64 characters.
    ///
    /// At least 1 element.
    pub files_to_deliver: Vec<String>,
    /// Producer's royalty in percent, 0 to 100.
    pub producer_royalty_percentage: f64,
    /// Whether the licensee receives exclusive rights.
    pub exclusive_rights: Option<bool>,
    /// Whether the licensee may pass the licence on to someone else.
    pub transferable: Option<bool>,
    /// Whether the licensee may register the song with a content identification service.
    pub content_id_registration_allowed: Option<bool>,
    /// Number of copies that may be distributed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; required, and null, an empty string and an empty
    /// array are refused.
    pub distribute_copies_allowed: UsageLimit,
    /// Number of audio streams allowed: any scalar, where `unlimited` is kept and a positive
    /// number becomes an integer limit; required, and null, an empty string and an empty array are
    /// refused. Becomes 0 when `streaming_rights` is false.
    pub audio_streams_allowed: UsageLimit,
    /// Number of monetised music videos allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; required, and null, an empty string and an empty
    /// array are refused.
    pub monetized_music_videos_allowed: UsageLimit,
    /// Number of music videos without monetisation allowed: any scalar, where `unlimited` is kept
    /// and a positive number becomes an integer limit; required, and null, an empty string and an
    /// empty array are refused.
    pub non_monetized_music_videos_allowed: UsageLimit,
    /// Number of streams of monetised videos allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; required, and null, an empty string and an empty
    /// array are refused.
    pub monetized_video_streams_allowed: UsageLimit,
    /// Number of streams of videos without monetisation allowed: any scalar, where `unlimited` is
    /// kept and a positive number becomes an integer limit; required, and null, an empty string
    /// and an empty array are refused.
    pub non_monetized_video_streams_allowed: UsageLimit,
    /// Number of radio stations that may play the song: any scalar, where `unlimited` is kept and
    /// a positive number becomes an integer limit; required, and null, an empty string and an
    /// empty array are refused. Becomes 0 when `broadcasting_rights` is false.
    pub radio_stations_allowed: UsageLimit,
    /// Number of performances without profit allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; required, and null, an empty string and an empty
    /// array are refused.
    pub performances_not_for_profit_allowed: UsageLimit,
}

/// What a [`CreatePresetRequestConfig`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePresetRequestConfigRequired {
    /// Split of the publishing rights in percent; both parts are needed and must add up to exactly
    /// 100, for which whole numbers are safest.
    pub publishing_share: CreatePresetRequestConfigPublishingShare,
    /// Region in which the licence holds.
    ///
    /// At least 1 character.
    pub territory: String,
    /// Country whose law governs the licence.
    ///
    /// At least 1 character.
    pub governing_law_country: String,
    /// Place of arbitration; required and not empty, though the keys in it are not validated;
    /// these two are the usual ones.
    pub arbitration_location: CreatePresetRequestConfigArbitrationLocation,
    /// Whether the licensee may have the song broadcast; false turns `radio_stations_allowed` into 0.
    pub broadcasting_rights: bool,
    /// Whether the licensee may perform the song for profit.
    pub performances_for_profit: bool,
    /// Files that the buyer receives, at least one name, each of at most 64 characters.
    ///
    /// At least 1 element.
    pub files_to_deliver: Vec<String>,
    /// Producer's royalty in percent, 0 to 100.
    pub producer_royalty_percentage: f64,
    /// Number of copies that may be distributed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; required, and null, an empty string and an empty
    /// array are refused.
    pub distribute_copies_allowed: UsageLimit,
    /// Number of audio streams allowed: any scalar, where `unlimited` is kept and a positive
    /// number becomes an integer limit; required, and null, an empty string and an empty array are
    /// refused. Becomes 0 when `streaming_rights` is false.
    pub audio_streams_allowed: UsageLimit,
    /// Number of monetised music videos allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; required, and null, an empty string and an empty
    /// array are refused.
    pub monetized_music_videos_allowed: UsageLimit,
    /// Number of music videos without monetisation allowed: any scalar, where `unlimited` is kept
    /// and a positive number becomes an integer limit; required, and null, an empty string and an
    /// empty array are refused.
    pub non_monetized_music_videos_allowed: UsageLimit,
    /// Number of streams of monetised videos allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; required, and null, an empty string and an empty
    /// array are refused.
    pub monetized_video_streams_allowed: UsageLimit,
    /// Number of streams of videos without monetisation allowed: any scalar, where `unlimited` is
    /// kept and a positive number becomes an integer limit; required, and null, an empty string
    /// and an empty array are refused.
    pub non_monetized_video_streams_allowed: UsageLimit,
    /// Number of radio stations that may play the song: any scalar, where `unlimited` is kept and
    /// a positive number becomes an integer limit; required, and null, an empty string and an
    /// empty array are refused. Becomes 0 when `broadcasting_rights` is false.
    pub radio_stations_allowed: UsageLimit,
    /// Number of performances without profit allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; required, and null, an empty string and an empty
    /// array are refused.
    pub performances_not_for_profit_allowed: UsageLimit,
}

impl CreatePresetRequestConfig {
    /// A value of what is required; nothing else is set.
    pub fn new(required: CreatePresetRequestConfigRequired) -> Self {
        Self {
            publishing_share: required.publishing_share,
            territory: required.territory,
            governing_law_country: required.governing_law_country,
            arbitration_location: required.arbitration_location,
            broadcasting_rights: required.broadcasting_rights,
            streaming_rights: None,
            performances_for_profit: required.performances_for_profit,
            files_to_deliver: required.files_to_deliver,
            producer_royalty_percentage: required.producer_royalty_percentage,
            exclusive_rights: None,
            transferable: None,
            content_id_registration_allowed: None,
            distribute_copies_allowed: required.distribute_copies_allowed,
            audio_streams_allowed: required.audio_streams_allowed,
            monetized_music_videos_allowed: required.monetized_music_videos_allowed,
            non_monetized_music_videos_allowed: required
                .non_monetized_music_videos_allowed,
            monetized_video_streams_allowed: required.monetized_video_streams_allowed,
            non_monetized_video_streams_allowed: required
                .non_monetized_video_streams_allowed,
            radio_stations_allowed: required.radio_stations_allowed,
            performances_not_for_profit_allowed: required
                .performances_not_for_profit_allowed,
        }
    }

    /// Whether the licensee may have the song streamed; false turns `audio_streams_allowed` into 0.
    pub fn streaming_rights(mut self, streaming_rights: bool) -> Self {
        self.streaming_rights = Some(streaming_rights);
        self
    }

    /// Whether the licensee receives exclusive rights.
    pub fn exclusive_rights(mut self, exclusive_rights: bool) -> Self {
        self.exclusive_rights = Some(exclusive_rights);
        self
    }

    /// Whether the licensee may pass the licence on to someone else.
    pub fn transferable(mut self, transferable: bool) -> Self {
        self.transferable = Some(transferable);
        self
    }

    /// Whether the licensee may register the song with a content identification service.
    pub fn content_id_registration_allowed(
        mut self,
        content_id_registration_allowed: bool,
    ) -> Self {
        self.content_id_registration_allowed = Some(content_id_registration_allowed);
        self
    }
}

impl Limits for CreatePresetRequestConfig {
    fn check(&self, limits: &mut Checker) {
        limits.nested("publishing_share", [&self.publishing_share]);
        limits.length("territory", [&self.territory], 1..);
        limits.length("governing_law_country", [&self.governing_law_country], 1..);
        limits.items("files_to_deliver", [&self.files_to_deliver], 1..);
        limits.length("files_to_deliver", &self.files_to_deliver, ..=64);
        limits
            .range(
                "producer_royalty_percentage",
                [&self.producer_royalty_percentage],
                0.0..=100.0,
            );
    }
}

object! {
    CreatePresetRequestConfig {
        0 "publishing_share" publishing_share required,
        1 "territory" territory required,
        2 "governing_law_country" governing_law_country required,
        3 "arbitration_location" arbitration_location required,
        4 "broadcasting_rights" broadcasting_rights required,
        5 "streaming_rights" streaming_rights optional,
        6 "performances_for_profit" performances_for_profit required,
        7 "files_to_deliver" files_to_deliver required,
        8 "producer_royalty_percentage" producer_royalty_percentage required,
        9 "exclusive_rights" exclusive_rights optional,
        10 "transferable" transferable optional,
        11 "content_id_registration_allowed" content_id_registration_allowed optional,
        12 "distribute_copies_allowed" distribute_copies_allowed required,
        13 "audio_streams_allowed" audio_streams_allowed required,
        14 "monetized_music_videos_allowed" monetized_music_videos_allowed required,
        15 "non_monetized_music_videos_allowed" non_monetized_music_videos_allowed required,
        16 "monetized_video_streams_allowed" monetized_video_streams_allowed required,
        17 "non_monetized_video_streams_allowed" non_monetized_video_streams_allowed required,
        18 "radio_stations_allowed" radio_stations_allowed required,
        19 "performances_not_for_profit_allowed" performances_not_for_profit_allowed required,
    }
}

/// Split of the publishing rights in percent; both parts are needed and must add up to exactly
/// 100, for which whole numbers are safest.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreatePresetRequestConfigPublishingShare {
    /// Producer's part of the publishing rights in percent, 0 to 100.
    pub producer: f64,
    /// Licensee's part of the publishing rights in percent, 0 to 100.
    pub licensee: f64,
}

impl CreatePresetRequestConfigPublishingShare {
    /// A value of what is required; nothing else is set.
    pub fn new(producer: f64, licensee: f64) -> Self {
        Self { producer, licensee }
    }
}

impl Limits for CreatePresetRequestConfigPublishingShare {
    fn check(&self, limits: &mut Checker) {
        limits.range("producer", [&self.producer], 0.0..=100.0);
        limits.range("licensee", [&self.licensee], 0.0..=100.0);
    }
}

object! {
    CreatePresetRequestConfigPublishingShare {
        0 "producer" producer required,
        1 "licensee" licensee required,
    }
}

/// Place of arbitration; required and not empty, though the keys in it are not validated;
/// these two are the usual ones.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreatePresetRequestConfigArbitrationLocation {
    /// State or province in which arbitration takes place.
    pub state_province: Option<String>,
    /// Country in which arbitration takes place.
    pub country: Option<String>,
}

impl CreatePresetRequestConfigArbitrationLocation {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// State or province in which arbitration takes place.
    pub fn state_province(mut self, state_province: impl Into<String>) -> Self {
        self.state_province = Some(state_province.into());
        self
    }

    /// Country in which arbitration takes place.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

object! {
    CreatePresetRequestConfigArbitrationLocation {
        0 "state_province" state_province optional,
        1 "country" country optional,
    }
}

/// Answer of [`CreatePreset`](crate::operations::CreatePreset).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePresetResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The new preset; no source shows its fields.
    pub preset: Map<String, Value>,
    /// Short text about the outcome, meant for people.
    pub message: Option<String>,
}

object! {
    CreatePresetResponse {
        0 "status" status required,
        1 "preset" preset required,
        2 "message" message optional,
    }
}

/// Request body of [`UpdatePreset`](crate::operations::UpdatePreset).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdatePresetRequest {
    /// New name, 1 to 100 characters; left out, the name stays.
    pub name: Option<String>,
    /// New notes on the preset, at most 1,000 characters; null for none.
    pub description: Option<Option<String>>,
    /// Licence terms; a `config` that is sent replaces the whole stored one, fields left out go to
    /// the application's defaults, and `publishing_share` needs both `producer` and `licensee`.
    pub config: Option<UpdatePresetRequestConfig>,
}

impl UpdatePresetRequest {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New name, 1 to 100 characters; left out, the name stays.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// New notes on the preset, at most 1,000 characters; null for none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(Some(description.into()));
        self
    }

    /// Sends null as `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = Some(None);
        self
    }

    /// Licence terms; a `config` that is sent replaces the whole stored one, fields left out go to
    /// the application's defaults, and `publishing_share` needs both `producer` and `licensee`.
    pub fn config(mut self, config: UpdatePresetRequestConfig) -> Self {
        self.config = Some(config);
        self
    }
}

impl Limits for UpdatePresetRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("name", &self.name, 1..=100);
        limits.length("description", self.description.iter().flatten(), ..=1000);
        limits.nested("config", &self.config);
    }
}

object! {
    UpdatePresetRequest {
        0 "name" name optional,
        1 "description" description maybe,
        2 "config" config optional,
    }
}

/// Licence terms; a `config` that is sent replaces the whole stored one, fields left out go to
/// the application's defaults, and `publishing_share` needs both `producer` and `licensee`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdatePresetRequestConfig {
    /// Split of the publishing rights in percent; both parts are needed and must add up to exactly
    /// 100, for which whole numbers are safest.
    pub publishing_share: Option<UpdatePresetRequestConfigPublishingShare>,
    /// Region in which the licence holds.
    ///
    /// At least 1 character.
    pub territory: Option<String>,
    /// Country whose law governs the licence.
    ///
    /// At least 1 character.
    pub governing_law_country: Option<String>,
    /// Place of arbitration; it must not be empty, the keys in it are not validated, and these two
    /// are the usual ones.
    pub arbitration_location: Option<UpdatePresetRequestConfigArbitrationLocation>,
    /// Whether the licensee may have the song broadcast; false turns `radio_stations_allowed` into 0.
    pub broadcasting_rights: Option<bool>,
    /// Whether the licensee may have the song streamed; false turns `audio_streams_allowed` into 0.
    pub streaming_rights: Option<bool>,
    /// Whether the licensee may perform the song for profit.
    pub performances_for_profit: Option<bool>,
    /// Files that the buyer receives, at least one name, each of at most 64 characters.
    ///
    /// At least 1 element.
    pub files_to_deliver: Option<Vec<String>>,
    /// Producer's royalty in percent, 0 to 100.
    pub producer_royalty_percentage: Option<f64>,
    /// Whether the licensee receives exclusive rights.
    pub exclusive_rights: Option<bool>,
    /// Whether the licensee may pass the licence on to someone else.
    pub transferable: Option<bool>,
    /// Whether the licensee may register the song with a content identification service.
    pub content_id_registration_allowed: Option<bool>,
    /// Number of copies that may be distributed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; if sent, null, an empty string and an empty array
    /// are refused.
    pub distribute_copies_allowed: Option<UsageLimit>,
    /// Number of audio streams allowed: any scalar, where `unlimited` is kept and a positive
    /// number becomes an integer limit; if sent, null, an empty string and an empty array are
    /// refused. Becomes 0 when `streaming_rights` is false.
    pub audio_streams_allowed: Option<UsageLimit>,
    /// Number of monetised music videos allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; if sent, null, an empty string and an empty array
    /// are refused.
    pub monetized_music_videos_allowed: Option<UsageLimit>,
    /// Number of music videos without monetisation allowed: any scalar, where `unlimited` is kept
    /// and a positive number becomes an integer limit; if sent, null, an empty string and an empty
    /// array are refused.
    pub non_monetized_music_videos_allowed: Option<UsageLimit>,
    /// Number of streams of monetised videos allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; if sent, null, an empty string and an empty array
    /// are refused.
    pub monetized_video_streams_allowed: Option<UsageLimit>,
    /// Number of streams of videos without monetisation allowed: any scalar, where `unlimited` is
    /// kept and a positive number becomes an integer limit; if sent, null, an empty string and an
    /// empty array are refused.
    pub non_monetized_video_streams_allowed: Option<UsageLimit>,
    /// Number of radio stations that may play the song: any scalar, where `unlimited` is kept and
    /// a positive number becomes an integer limit; if sent, null, an empty string and an empty
    /// array are refused. Becomes 0 when `broadcasting_rights` is false.
    pub radio_stations_allowed: Option<UsageLimit>,
    /// Number of performances without profit allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; if sent, null, an empty string and an empty array
    /// are refused.
    pub performances_not_for_profit_allowed: Option<UsageLimit>,
}

impl UpdatePresetRequestConfig {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Split of the publishing rights in percent; both parts are needed and must add up to exactly
    /// 100, for which whole numbers are safest.
    pub fn publishing_share(
        mut self,
        publishing_share: UpdatePresetRequestConfigPublishingShare,
    ) -> Self {
        self.publishing_share = Some(publishing_share);
        self
    }

    /// Region in which the licence holds.
    ///
    /// At least 1 character.
    pub fn territory(mut self, territory: impl Into<String>) -> Self {
        self.territory = Some(territory.into());
        self
    }

    /// Country whose law governs the licence.
    ///
    /// At least 1 character.
    pub fn governing_law_country(
        mut self,
        governing_law_country: impl Into<String>,
    ) -> Self {
        self.governing_law_country = Some(governing_law_country.into());
        self
    }

    /// Place of arbitration; it must not be empty, the keys in it are not validated, and these two
    /// are the usual ones.
    pub fn arbitration_location(
        mut self,
        arbitration_location: UpdatePresetRequestConfigArbitrationLocation,
    ) -> Self {
        self.arbitration_location = Some(arbitration_location);
        self
    }

    /// Whether the licensee may have the song broadcast; false turns `radio_stations_allowed` into 0.
    pub fn broadcasting_rights(mut self, broadcasting_rights: bool) -> Self {
        self.broadcasting_rights = Some(broadcasting_rights);
        self
    }

    /// Whether the licensee may have the song streamed; false turns `audio_streams_allowed` into 0.
    pub fn streaming_rights(mut self, streaming_rights: bool) -> Self {
        self.streaming_rights = Some(streaming_rights);
        self
    }

    /// Whether the licensee may perform the song for profit.
    pub fn performances_for_profit(mut self, performances_for_profit: bool) -> Self {
        self.performances_for_profit = Some(performances_for_profit);
        self
    }

    /// Files that the buyer receives, at least one name, each of at most 64 characters.
    ///
    /// At least 1 element.
    pub fn files_to_deliver(
        mut self,
        files_to_deliver: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.files_to_deliver = Some(
            files_to_deliver.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Producer's royalty in percent, 0 to 100.
    pub fn producer_royalty_percentage(
        mut self,
        producer_royalty_percentage: f64,
    ) -> Self {
        self.producer_royalty_percentage = Some(producer_royalty_percentage);
        self
    }

    /// Whether the licensee receives exclusive rights.
    pub fn exclusive_rights(mut self, exclusive_rights: bool) -> Self {
        self.exclusive_rights = Some(exclusive_rights);
        self
    }

    /// Whether the licensee may pass the licence on to someone else.
    pub fn transferable(mut self, transferable: bool) -> Self {
        self.transferable = Some(transferable);
        self
    }

    /// Whether the licensee may register the song with a content identification service.
    pub fn content_id_registration_allowed(
        mut self,
        content_id_registration_allowed: bool,
    ) -> Self {
        self.content_id_registration_allowed = Some(content_id_registration_allowed);
        self
    }

    /// Number of copies that may be distributed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; if sent, null, an empty string and an empty array
    /// are refused.
    pub fn distribute_copies_allowed(
        mut self,
        distribute_copies_allowed: impl Into<UsageLimit>,
    ) -> Self {
        self.distribute_copies_allowed = Some(distribute_copies_allowed.into());
        self
    }

    /// Number of audio streams allowed: any scalar, where `unlimited` is kept and a positive
    /// number becomes an integer limit; if sent, null, an empty string and an empty array are
    /// refused. Becomes 0 when `streaming_rights` is false.
    pub fn audio_streams_allowed(
        mut self,
        audio_streams_allowed: impl Into<UsageLimit>,
    ) -> Self {
        self.audio_streams_allowed = Some(audio_streams_allowed.into());
        self
    }

    /// Number of monetised music videos allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; if sent, null, an empty string and an empty array
    /// are refused.
    pub fn monetized_music_videos_allowed(
        mut self,
        monetized_music_videos_allowed: impl Into<UsageLimit>,
    ) -> Self {
        self.monetized_music_videos_allowed = Some(
            monetized_music_videos_allowed.into(),
        );
        self
    }

    /// Number of music videos without monetisation allowed: any scalar, where `unlimited` is kept
    /// and a positive number becomes an integer limit; if sent, null, an empty string and an empty
    /// array are refused.
    pub fn non_monetized_music_videos_allowed(
        mut self,
        non_monetized_music_videos_allowed: impl Into<UsageLimit>,
    ) -> Self {
        self.non_monetized_music_videos_allowed = Some(
            non_monetized_music_videos_allowed.into(),
        );
        self
    }

    /// Number of streams of monetised videos allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; if sent, null, an empty string and an empty array
    /// are refused.
    pub fn monetized_video_streams_allowed(
        mut self,
        monetized_video_streams_allowed: impl Into<UsageLimit>,
    ) -> Self {
        self.monetized_video_streams_allowed = Some(
            monetized_video_streams_allowed.into(),
        );
        self
    }

    /// Number of streams of videos without monetisation allowed: any scalar, where `unlimited` is
    /// kept and a positive number becomes an integer limit; if sent, null, an empty string and an
    /// empty array are refused.
    pub fn non_monetized_video_streams_allowed(
        mut self,
        non_monetized_video_streams_allowed: impl Into<UsageLimit>,
    ) -> Self {
        self.non_monetized_video_streams_allowed = Some(
            non_monetized_video_streams_allowed.into(),
        );
        self
    }

    /// Number of radio stations that may play the song: any scalar, where `unlimited` is kept and
    /// a positive number becomes an integer limit; if sent, null, an empty string and an empty
    /// array are refused. Becomes 0 when `broadcasting_rights` is false.
    pub fn radio_stations_allowed(
        mut self,
        radio_stations_allowed: impl Into<UsageLimit>,
    ) -> Self {
        self.radio_stations_allowed = Some(radio_stations_allowed.into());
        self
    }

    /// Number of performances without profit allowed: any scalar, where `unlimited` is kept and a
    /// positive number becomes an integer limit; if sent, null, an empty string and an empty array
    /// are refused.
    pub fn performances_not_for_profit_allowed(
        mut self,
        performances_not_for_profit_allowed: impl Into<UsageLimit>,
    ) -> Self {
        self.performances_not_for_profit_allowed = Some(
            performances_not_for_profit_allowed.into(),
        );
        self
    }
}

impl Limits for UpdatePresetRequestConfig {
    fn check(&self, limits: &mut Checker) {
        limits.nested("publishing_share", &self.publishing_share);
        limits.length("territory", &self.territory, 1..);
        limits.length("governing_law_country", &self.governing_law_country, 1..);
        limits.items("files_to_deliver", &self.files_to_deliver, 1..);
        limits.length("files_to_deliver", self.files_to_deliver.iter().flatten(), ..=64);
        limits
            .range(
                "producer_royalty_percentage",
                &self.producer_royalty_percentage,
                0.0..=100.0,
            );
    }
}

object! {
    UpdatePresetRequestConfig {
        0 "publishing_share" publishing_share optional,
        1 "territory" territory optional,
        2 "governing_law_country" governing_law_country optional,
        3 "arbitration_location" arbitration_location optional,
        4 "broadcasting_rights" broadcasting_rights optional,
        5 "streaming_rights" streaming_rights optional,
        6 "performances_for_profit" performances_for_profit optional,
        7 "files_to_deliver" files_to_deliver optional,
        8 "producer_royalty_percentage" producer_royalty_percentage optional,
        9 "exclusive_rights" exclusive_rights optional,
        10 "transferable" transferable optional,
        11 "content_id_registration_allowed" content_id_registration_allowed optional,
        12 "distribute_copies_allowed" distribute_copies_allowed optional,
        13 "audio_streams_allowed" audio_streams_allowed optional,
        14 "monetized_music_videos_allowed" monetized_music_videos_allowed optional,
        15 "non_monetized_music_videos_allowed" non_monetized_music_videos_allowed optional,
        16 "monetized_video_streams_allowed" monetized_video_streams_allowed optional,
        17 "non_monetized_video_streams_allowed" non_monetized_video_streams_allowed optional,
        18 "radio_stations_allowed" radio_stations_allowed optional,
        19 "performances_not_for_profit_allowed" performances_not_for_profit_allowed optional,
    }
}

/// Split of the publishing rights in percent; both parts are needed and must add up to exactly
/// 100, for which whole numbers are safest.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdatePresetRequestConfigPublishingShare {
    /// Producer's part of the publishing rights in percent, 0 to 100.
    pub producer: f64,
    /// Licensee's part of the publishing rights in percent, 0 to 100.
    pub licensee: f64,
}

impl UpdatePresetRequestConfigPublishingShare {
    /// A value of what is required; nothing else is set.
    pub fn new(producer: f64, licensee: f64) -> Self {
        Self { producer, licensee }
    }
}

impl Limits for UpdatePresetRequestConfigPublishingShare {
    fn check(&self, limits: &mut Checker) {
        limits.range("producer", [&self.producer], 0.0..=100.0);
        limits.range("licensee", [&self.licensee], 0.0..=100.0);
    }
}

object! {
    UpdatePresetRequestConfigPublishingShare {
        0 "producer" producer required,
        1 "licensee" licensee required,
    }
}

/// Place of arbitration; it must not be empty, the keys in it are not validated, and these two
/// are the usual ones.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdatePresetRequestConfigArbitrationLocation {
    /// State or province in which arbitration takes place.
    pub state_province: Option<String>,
    /// Country in which arbitration takes place.
    pub country: Option<String>,
}

impl UpdatePresetRequestConfigArbitrationLocation {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// State or province in which arbitration takes place.
    pub fn state_province(mut self, state_province: impl Into<String>) -> Self {
        self.state_province = Some(state_province.into());
        self
    }

    /// Country in which arbitration takes place.
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }
}

object! {
    UpdatePresetRequestConfigArbitrationLocation {
        0 "state_province" state_province optional,
        1 "country" country optional,
    }
}
