// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Tracks.

use crate::runtime::{Checker, Decimal, Limits, decimal, map_object, object, values};
use super::{
    AlbumId, ArtistSelector, Comment, LicensingType, ListedTrackPage, Lyric, PresetId,
    Status, Track,
};
use serde_json::{Map, Value};

/// Answer of [`GetTrack`](crate::operations::GetTrack).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTrackResponse {
    /// The track asked for, with its album, genres and tags.
    pub track: Track,
    /// Name of the loader that prepared the answer.
    pub loader: String,
}

object! {
    GetTrackResponse {
        0 "track" track required,
        1 "loader" loader required,
    }
}

/// Answer of [`GetTrackLyric`](crate::operations::GetTrackLyric).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTrackLyricResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The caller's lyrics for this track, or null when there are none.
    pub lyric: Option<Lyric>,
}

object! {
    GetTrackLyricResponse {
        0 "status" status required,
        1 "lyric" lyric optional,
    }
}

/// `paginate` of [`GetTracks`](crate::operations::GetTracks).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GetTracksPaginate {
    /// `simple`
    Simple,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetTracksPaginate {
        Simple "simple",
    }
}

/// Answer of [`GetTracks`](crate::operations::GetTracks).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTracksResponse {
    /// Always `success` in this answer.
    pub status: Status,
    /// One page of tracks, in the length-aware or in the simple form.
    pub pagination: ListedTrackPage,
}

object! {
    GetTracksResponse {
        0 "status" status required,
        1 "pagination" pagination required,
    }
}

/// Request body of [`CreateTrack`](crate::operations::CreateTrack).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateTrackRequest {
    /// Name of the track: required, unique among tracks and 1 to 255 characters long; names that
    /// hold file extensions, metadata or references to artists can be rejected.
    pub name: String,
    /// Free text about the track.
    pub description: Option<String>,
    /// Length of the track in milliseconds.
    ///
    /// At least 1.
    pub duration: u64,
    /// Artists to credit, at least one: artist ids, or `CURRENT_USER` for the caller's own artist.
    /// Send numbers or exactly that word, as the server's pattern is looser than whole numbers
    /// only.
    ///
    /// At least 1 element.
    pub artists: Vec<ArtistSelector>,
    /// Genres of the track; the server reads this plural key.
    pub genres: Option<Vec<String>>,
    /// Reference to the cover art, required for a new track.
    pub image: String,
    /// Number of the track in an order such as that of an album.
    pub number: Option<i64>,
    /// Popularity on Spotify, optional, from 1 to 100; the server sets these bounds but no numeric
    /// type.
    pub spotify_popularity: Option<Option<u64>>,
    /// Id of an existing album to put the track on, for which the caller's permission is checked;
    /// null for none.
    ///
    /// At least 1; not checked before sending.
    pub album_id: Option<Option<AlbumId>>,
    /// Which licences are offered: non-exclusive only, exclusive only, or both.
    pub licensing_type: LicensingType,
    /// Whether the exclusive licence can be bought, required unless `licensing_type` is
    /// `non_exclusive_only`. The value `sold` cannot be sent; the server sets it once an exclusive
    /// licence is issued.
    pub exclusive_status: Option<CreateTrackRequestExclusiveStatus>,
    /// Price of the exclusive licence in major currency units. Required when `licensing_type` is
    /// `both` or `exclusive_only` and `exclusive_status` is `available`; cleared for
    /// `not_available`.
    ///
    /// 1 to 999999.99.
    ///
    /// In major units of the currency that `exclusive_currency` names.
    pub exclusive_price: Option<Option<Decimal>>,
    /// Three-letter code of the currency of `exclusive_price`, or null.
    pub exclusive_currency: Option<Option<CreateTrackRequestExclusiveCurrency>>,
    /// Text for or about the buyer of the exclusive licence, at most 1,000 characters, or null.
    pub exclusive_buyer_info: Option<Option<String>>,
    /// E-mail address for questions about the exclusive licence, required unless `licensing_type`
    /// is `non_exclusive_only`.
    ///
    /// At most 255 characters.
    pub exclusive_contact_email: Option<String>,
    /// Terms of the exclusive licence, required for `exclusive_only` and `both` unless a preset
    /// the caller may use gives them; JSON sent as a string is decoded first. The resulting
    /// `files_to_deliver` must hold `wav` and `stems`, and `deliverables_guaranteed` has to be
    /// confirmed for each track, as no preset supplies it.
    pub exclusive_license_config: Option<
        Option<CreateTrackRequestExclusiveLicenseConfig>,
    >,
    /// Id of a licence preset that the caller may use, or null; it does not replace the guarantee
    /// for each track.
    ///
    /// At least 1; not checked before sending.
    pub exclusive_license_preset_id: Option<Option<PresetId>>,
    /// Whether the samples in the track are declared safe to use, or null.
    pub sample_safe: Option<Option<bool>>,
    /// State of the clearance of samples, required when `sample_safe` is true.
    pub sample_safe_status: Option<CreateTrackRequestSampleSafeStatus>,
    /// Notes on the samples used, at most 2,000 characters, or null.
    pub sample_safe_notes: Option<Option<String>>,
    /// Whether the track was made by people alone or with help from AI. Required and not null on
    /// creation when the server setting `catalog.ai_disclosure.enforce` is on, otherwise optional;
    /// whether it is on is not known.
    pub ai_usage: Option<Option<CreateTrackRequestAiUsage>>,
    /// Name of the AI tool used; required and not blank when `ai_usage` is `ai_assisted`.
    ///
    /// At most 255 characters.
    pub ai_tool_name: Option<Option<String>>,
    /// How AI was used, required when `ai_usage` is `ai_assisted`: at least 10 characters after
    /// trimming, at most 2,000.
    ///
    /// 10 to 2000 characters.
    pub ai_usage_details: Option<Option<String>>,
    /// Confirms the right to use the AI output commercially; must be true when `ai_usage` is
    /// `ai_assisted`, otherwise optional. Other values that Laravel counts as accepted pass too.
    pub ai_commercial_rights_confirmed: Option<Option<bool>>,
    /// Musical key, at most 10 characters.
    pub key: String,
    /// Musical scale, at most 20 characters.
    pub scale: String,
    /// Tempo in whole beats per minute, from 60 to 200.
    pub bpm: u64,
    /// URL of the audio, required; the audio is compared with known fingerprints to find
    /// duplicates.
    pub url: String,
    /// Reference to the uploaded audio, required; the upload must be complete first.
    pub src: String,
}

/// What a [`CreateTrackRequest`] needs.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTrackRequestRequired {
    /// Name of the track: required, unique among tracks and 1 to 255 characters long; names that
    /// hold file extensions, metadata or references to artists can be rejected.
    pub name: String,
    /// Length of the track in milliseconds.
    ///
    /// At least 1.
    pub duration: u64,
    /// Artists to credit, at least one: artist ids, or `CURRENT_USER` for the caller's own artist.
    /// Send numbers or exactly that word, as the server's pattern is looser than whole numbers
    /// only.
    ///
    /// At least 1 element.
    pub artists: Vec<ArtistSelector>,
    /// Reference to the cover art, required for a new track.
    pub image: String,
    /// Which licences are offered: non-exclusive only, exclusive only, or both.
    pub licensing_type: LicensingType,
    /// Musical key, at most 10 characters.
    pub key: String,
    /// Musical scale, at most 20 characters.
    pub scale: String,
    /// Tempo in whole beats per minute, from 60 to 200.
    pub bpm: u64,
    /// URL of the audio, required; the audio is compared with known fingerprints to find
    /// duplicates.
    pub url: String,
    /// Reference to the uploaded audio, required; the upload must be complete first.
    pub src: String,
}

impl CreateTrackRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(required: CreateTrackRequestRequired) -> Self {
        Self {
            name: required.name,
            description: None,
            duration: required.duration,
            artists: required.artists,
            genres: None,
            image: required.image,
            number: None,
            spotify_popularity: None,
            album_id: None,
            licensing_type: required.licensing_type,
            exclusive_status: None,
            exclusive_price: None,
            exclusive_currency: None,
            exclusive_buyer_info: None,
            exclusive_contact_email: None,
            exclusive_license_config: None,
            exclusive_license_preset_id: None,
            sample_safe: None,
            sample_safe_status: None,
            sample_safe_notes: None,
            ai_usage: None,
            ai_tool_name: None,
            ai_usage_details: None,
            ai_commercial_rights_confirmed: None,
            key: required.key,
            scale: required.scale,
            bpm: required.bpm,
            url: required.url,
            src: required.src,
        }
    }

    /// Free text about the track.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Genres of the track; the server reads this plural key.
    pub fn genres(
        mut self,
        genres: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.genres = Some(genres.into_iter().map(Into::into).collect());
        self
    }

    /// Number of the track in an order such as that of an album.
    pub fn number(mut self, number: i64) -> Self {
        self.number = Some(number);
        self
    }

    /// Popularity on Spotify, optional, from 1 to 100; the server sets these bounds but no numeric
    /// type.
    pub fn spotify_popularity(mut self, spotify_popularity: u64) -> Self {
        self.spotify_popularity = Some(Some(spotify_popularity));
        self
    }

    /// Sends null as `spotify_popularity`.
    pub fn clear_spotify_popularity(mut self) -> Self {
        self.spotify_popularity = Some(None);
        self
    }

    /// Id of an existing album to put the track on, for which the caller's permission is checked;
    /// null for none.
    ///
    /// At least 1; not checked before sending.
    pub fn album_id(mut self, album_id: impl Into<AlbumId>) -> Self {
        self.album_id = Some(Some(album_id.into()));
        self
    }

    /// Sends null as `album_id`.
    pub fn clear_album_id(mut self) -> Self {
        self.album_id = Some(None);
        self
    }

    /// Whether the exclusive licence can be bought, required unless `licensing_type` is
    /// `non_exclusive_only`. The value `sold` cannot be sent; the server sets it once an exclusive
    /// licence is issued.
    pub fn exclusive_status(
        mut self,
        exclusive_status: impl Into<CreateTrackRequestExclusiveStatus>,
    ) -> Self {
        self.exclusive_status = Some(exclusive_status.into());
        self
    }

    /// Price of the exclusive licence in major currency units. Required when `licensing_type` is
    /// `both` or `exclusive_only` and `exclusive_status` is `available`; cleared for
    /// `not_available`.
    ///
    /// 1 to 999999.99.
    ///
    /// In major units of the currency that `exclusive_currency` names.
    pub fn exclusive_price(mut self, exclusive_price: Decimal) -> Self {
        self.exclusive_price = Some(Some(exclusive_price));
        self
    }

    /// Sends null as `exclusive_price`.
    pub fn clear_exclusive_price(mut self) -> Self {
        self.exclusive_price = Some(None);
        self
    }

    /// Three-letter code of the currency of `exclusive_price`, or null.
    pub fn exclusive_currency(
        mut self,
        exclusive_currency: impl Into<CreateTrackRequestExclusiveCurrency>,
    ) -> Self {
        self.exclusive_currency = Some(Some(exclusive_currency.into()));
        self
    }

    /// Sends null as `exclusive_currency`.
    pub fn clear_exclusive_currency(mut self) -> Self {
        self.exclusive_currency = Some(None);
        self
    }

    /// Text for or about the buyer of the exclusive licence, at most 1,000 characters, or null.
    pub fn exclusive_buyer_info(
        mut self,
        exclusive_buyer_info: impl Into<String>,
    ) -> Self {
        self.exclusive_buyer_info = Some(Some(exclusive_buyer_info.into()));
        self
    }

    /// Sends null as `exclusive_buyer_info`.
    pub fn clear_exclusive_buyer_info(mut self) -> Self {
        self.exclusive_buyer_info = Some(None);
        self
    }

    /// E-mail address for questions about the exclusive licence, required unless `licensing_type`
    /// is `non_exclusive_only`.
    ///
    /// At most 255 characters.
    pub fn exclusive_contact_email(
        mut self,
        exclusive_contact_email: impl Into<String>,
    ) -> Self {
        self.exclusive_contact_email = Some(exclusive_contact_email.into());
        self
    }

    /// Terms of the exclusive licence, required for `exclusive_only` and `both` unless a preset
    /// the caller may use gives them; JSON sent as a string is decoded first. The resulting
    /// `files_to_deliver` must hold `wav` and `stems`, and `deliverables_guaranteed` has to be
    /// confirmed for each track, as no preset supplies it.
    pub fn exclusive_license_config(
        mut self,
        exclusive_license_config: CreateTrackRequestExclusiveLicenseConfig,
    ) -> Self {
        self.exclusive_license_config = Some(Some(exclusive_license_config));
        self
    }

    /// Sends null as `exclusive_license_config`.
    pub fn clear_exclusive_license_config(mut self) -> Self {
        self.exclusive_license_config = Some(None);
        self
    }

    /// Id of a licence preset that the caller may use, or null; it does not replace the guarantee
    /// for each track.
    ///
    /// At least 1; not checked before sending.
    pub fn exclusive_license_preset_id(
        mut self,
        exclusive_license_preset_id: impl Into<PresetId>,
    ) -> Self {
        self.exclusive_license_preset_id = Some(
            Some(exclusive_license_preset_id.into()),
        );
        self
    }

    /// Sends null as `exclusive_license_preset_id`.
    pub fn clear_exclusive_license_preset_id(mut self) -> Self {
        self.exclusive_license_preset_id = Some(None);
        self
    }

    /// Whether the samples in the track are declared safe to use, or null.
    pub fn sample_safe(mut self, sample_safe: bool) -> Self {
        self.sample_safe = Some(Some(sample_safe));
        self
    }

    /// Sends null as `sample_safe`.
    pub fn clear_sample_safe(mut self) -> Self {
        self.sample_safe = Some(None);
        self
    }

    /// State of the clearance of samples, required when `sample_safe` is true.
    pub fn sample_safe_status(
        mut self,
        sample_safe_status: impl Into<CreateTrackRequestSampleSafeStatus>,
    ) -> Self {
        self.sample_safe_status = Some(sample_safe_status.into());
        self
    }

    /// Notes on the samples used, at most 2,000 characters, or null.
    pub fn sample_safe_notes(mut self, sample_safe_notes: impl Into<String>) -> Self {
        self.sample_safe_notes = Some(Some(sample_safe_notes.into()));
        self
    }

    /// Sends null as `sample_safe_notes`.
    pub fn clear_sample_safe_notes(mut self) -> Self {
        self.sample_safe_notes = Some(None);
        self
    }

    /// Whether the track was made by people alone or with help from AI. Required and not null on
    /// creation when the server setting `catalog.ai_disclosure.enforce` is on, otherwise optional;
    /// whether it is on is not known.
    pub fn ai_usage(mut self, ai_usage: impl Into<CreateTrackRequestAiUsage>) -> Self {
        self.ai_usage = Some(Some(ai_usage.into()));
        self
    }

    /// Sends null as `ai_usage`.
    pub fn clear_ai_usage(mut self) -> Self {
        self.ai_usage = Some(None);
        self
    }

    /// Name of the AI tool used; required and not blank when `ai_usage` is `ai_assisted`.
    ///
    /// At most 255 characters.
    pub fn ai_tool_name(mut self, ai_tool_name: impl Into<String>) -> Self {
        self.ai_tool_name = Some(Some(ai_tool_name.into()));
        self
    }

    /// Sends null as `ai_tool_name`.
    pub fn clear_ai_tool_name(mut self) -> Self {
        self.ai_tool_name = Some(None);
        self
    }

    /// How AI was used, required when `ai_usage` is `ai_assisted`: at least 10 characters after
    /// trimming, at most 2,000.
    ///
    /// 10 to 2000 characters.
    pub fn ai_usage_details(mut self, ai_usage_details: impl Into<String>) -> Self {
        self.ai_usage_details = Some(Some(ai_usage_details.into()));
        self
    }

    /// Sends null as `ai_usage_details`.
    pub fn clear_ai_usage_details(mut self) -> Self {
        self.ai_usage_details = Some(None);
        self
    }

    /// Confirms the right to use the AI output commercially; must be true when `ai_usage` is
    /// `ai_assisted`, otherwise optional. Other values that Laravel counts as accepted pass too.
    pub fn ai_commercial_rights_confirmed(
        mut self,
        ai_commercial_rights_confirmed: bool,
    ) -> Self {
        self.ai_commercial_rights_confirmed = Some(Some(ai_commercial_rights_confirmed));
        self
    }

    /// Sends null as `ai_commercial_rights_confirmed`.
    pub fn clear_ai_commercial_rights_confirmed(mut self) -> Self {
        self.ai_commercial_rights_confirmed = Some(None);
        self
    }
}

impl Limits for CreateTrackRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("name", [&self.name], 1..=255);
        limits.range("duration", [&self.duration], 1..);
        limits.items("artists", [&self.artists], 1..);
        limits
            .range(
                "spotify_popularity",
                self.spotify_popularity.iter().flatten(),
                1..=100,
            );
        limits
            .range(
                "exclusive_price",
                self.exclusive_price.iter().flatten(),
                Decimal::new(1, 0)..=Decimal::new(99_999_999, 2),
            );
        limits
            .length(
                "exclusive_buyer_info",
                self.exclusive_buyer_info.iter().flatten(),
                ..=1000,
            );
        limits.length("exclusive_contact_email", &self.exclusive_contact_email, ..=255);
        limits
            .length(
                "sample_safe_notes",
                self.sample_safe_notes.iter().flatten(),
                ..=2000,
            );
        limits.length("ai_tool_name", self.ai_tool_name.iter().flatten(), ..=255);
        limits
            .length(
                "ai_usage_details",
                self.ai_usage_details.iter().flatten(),
                10..=2000,
            );
        limits.length("key", [&self.key], ..=10);
        limits.length("scale", [&self.scale], ..=20);
        limits.range("bpm", [&self.bpm], 60..=200);
    }
}

object! {
    CreateTrackRequest {
        0 "name" name required,
        1 "description" description optional,
        2 "duration" duration required,
        3 "artists" artists required,
        4 "genres" genres optional,
        5 "image" image required,
        6 "number" number optional,
        7 "spotify_popularity" spotify_popularity maybe,
        8 "album_id" album_id maybe,
        9 "licensing_type" licensing_type required,
        10 "exclusive_status" exclusive_status optional,
        11 "exclusive_price" exclusive_price maybe_as<decimal::Number>,
        12 "exclusive_currency" exclusive_currency maybe,
        13 "exclusive_buyer_info" exclusive_buyer_info maybe,
        14 "exclusive_contact_email" exclusive_contact_email optional,
        15 "exclusive_license_config" exclusive_license_config maybe,
        16 "exclusive_license_preset_id" exclusive_license_preset_id maybe,
        17 "sample_safe" sample_safe maybe,
        18 "sample_safe_status" sample_safe_status optional,
        19 "sample_safe_notes" sample_safe_notes maybe,
        20 "ai_usage" ai_usage maybe,
        21 "ai_tool_name" ai_tool_name maybe,
        22 "ai_usage_details" ai_usage_details maybe,
        23 "ai_commercial_rights_confirmed" ai_commercial_rights_confirmed maybe,
        24 "key" key required,
        25 "scale" scale required,
        26 "bpm" bpm required,
        27 "url" url required,
        28 "src" src required,
    }
}

/// Whether the exclusive licence can be bought, required unless `licensing_type` is
/// `non_exclusive_only`. The value `sold` cannot be sent; the server sets it once an exclusive
/// licence is issued.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateTrackRequestExclusiveStatus {
    /// `available`
    Available,
    /// `not_available`
    NotAvailable,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    CreateTrackRequestExclusiveStatus {
        Available "available",
        NotAvailable "not_available",
    }
}

/// Three-letter code of the currency of `exclusive_price`, or null.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateTrackRequestExclusiveCurrency {
    /// `USD`
    Usd,
    /// `EUR`
    Eur,
    /// `GBP`
    Gbp,
    /// `CAD`
    Cad,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    CreateTrackRequestExclusiveCurrency {
        Usd "USD",
        Eur "EUR",
        Gbp "GBP",
        Cad "CAD",
    }
}

/// Terms of the exclusive licence, required for `exclusive_only` and `both` unless a preset
/// the caller may use gives them; JSON sent as a string is decoded first. The resulting
/// `files_to_deliver` must hold `wav` and `stems`, and `deliverables_guaranteed` has to be
/// confirmed for each track, as no preset supplies it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct CreateTrackRequestExclusiveLicenseConfig {
    /// Kinds of file that the buyer gets; must include `wav` and `stems` for exclusive offers.
    pub files_to_deliver: Option<Vec<String>>,
    /// Confirms for this track that the files will be delivered; must be true for exclusive
    /// offers.
    pub deliverables_guaranteed: Option<bool>,
    /// Members that have no field of their own.
    pub extra: Map<String, Value>,
}

impl CreateTrackRequestExclusiveLicenseConfig {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kinds of file that the buyer gets; must include `wav` and `stems` for exclusive offers.
    pub fn files_to_deliver(
        mut self,
        files_to_deliver: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.files_to_deliver = Some(
            files_to_deliver.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Confirms for this track that the files will be delivered; must be true for exclusive
    /// offers.
    pub fn deliverables_guaranteed(mut self, deliverables_guaranteed: bool) -> Self {
        self.deliverables_guaranteed = Some(deliverables_guaranteed);
        self
    }

    /// Adds a member that has no field of its own.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

map_object! {
    CreateTrackRequestExclusiveLicenseConfig {
        0 "files_to_deliver" files_to_deliver optional,
        1 "deliverables_guaranteed" deliverables_guaranteed optional,
        .. extra
    }
}

/// State of the clearance of samples, required when `sample_safe` is true.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateTrackRequestSampleSafeStatus {
    /// `cleared`
    Cleared,
    /// `requires_clearance`
    RequiresClearance,
    /// `unknown`
    UnknownValue,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    CreateTrackRequestSampleSafeStatus {
        Cleared "cleared",
        RequiresClearance "requires_clearance",
        UnknownValue "unknown",
    }
}

/// Whether the track was made by people alone or with help from AI. Required and not null on
/// creation when the server setting `catalog.ai_disclosure.enforce` is on, otherwise optional;
/// whether it is on is not known.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CreateTrackRequestAiUsage {
    /// `human_made`
    HumanMade,
    /// `ai_assisted`
    AiAssisted,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    CreateTrackRequestAiUsage {
        HumanMade "human_made",
        AiAssisted "ai_assisted",
    }
}

/// Answer of [`CreateTrack`](crate::operations::CreateTrack).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTrackResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// The track that was created.
    pub track: Track,
}

object! {
    CreateTrackResponse {
        0 "status" status required,
        1 "track" track required,
    }
}

/// Request body of [`LogTrackPlay`](crate::operations::LogTrackPlay).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct LogTrackPlayRequest {
    /// UUID picked by the caller so that a repeated report of the same play can be told apart from
    /// a new one; may be null.
    pub idempotency_key: Option<Option<String>>,
    /// Play token of at most 100 characters, of the kind this call answers with; may be null.
    pub play_token: Option<Option<String>>,
    /// Identifier of the player queue that the track was played from, at most 100 characters; may
    /// be null.
    pub queue_id: Option<Option<String>>,
    /// Playback position, 0 to 86400, the upper bound being the number of seconds in a day; may be
    /// null.
    pub position: Option<Option<f64>>,
}

impl LogTrackPlayRequest {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// UUID picked by the caller so that a repeated report of the same play can be told apart from
    /// a new one; may be null.
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(Some(idempotency_key.into()));
        self
    }

    /// Sends null as `idempotency_key`.
    pub fn clear_idempotency_key(mut self) -> Self {
        self.idempotency_key = Some(None);
        self
    }

    /// Play token of at most 100 characters, of the kind this call answers with; may be null.
    pub fn play_token(mut self, play_token: impl Into<String>) -> Self {
        self.play_token = Some(Some(play_token.into()));
        self
    }

    /// Sends null as `play_token`.
    pub fn clear_play_token(mut self) -> Self {
        self.play_token = Some(None);
        self
    }

    /// Identifier of the player queue that the track was played from, at most 100 characters; may
    /// be null.
    pub fn queue_id(mut self, queue_id: impl Into<String>) -> Self {
        self.queue_id = Some(Some(queue_id.into()));
        self
    }

    /// Sends null as `queueId`.
    pub fn clear_queue_id(mut self) -> Self {
        self.queue_id = Some(None);
        self
    }

    /// Playback position, 0 to 86400, the upper bound being the number of seconds in a day; may be
    /// null.
    pub fn position(mut self, position: f64) -> Self {
        self.position = Some(Some(position));
        self
    }

    /// Sends null as `position`.
    pub fn clear_position(mut self) -> Self {
        self.position = Some(None);
        self
    }
}

impl Limits for LogTrackPlayRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("play_token", self.play_token.iter().flatten(), ..=100);
        limits.length("queueId", self.queue_id.iter().flatten(), ..=100);
        limits.range("position", self.position.iter().flatten(), 0.0..=86400.0);
    }
}

object! {
    LogTrackPlayRequest {
        0 "idempotency_key" idempotency_key maybe,
        1 "play_token" play_token maybe,
        2 "queueId" queue_id maybe,
        3 "position" position maybe,
    }
}

/// Answer of [`LogTrackPlay`](crate::operations::LogTrackPlay).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LogTrackPlayResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// Token that identifies the recorded play.
    pub play_token: String,
}

object! {
    LogTrackPlayResponse {
        0 "status" status required,
        1 "play_token" play_token required,
    }
}

/// Answer of [`GetTrackWaveform`](crate::operations::GetTrackWaveform).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTrackWaveformResponse {
    /// Comments on the track, to be shown along the waveform.
    pub comments: Vec<Comment>,
    /// `success` when the call went through.
    pub status: Status,
    /// Stored waveform in decoded form; an empty array when none is stored.
    pub wave_data: Vec<Value>,
}

object! {
    GetTrackWaveformResponse {
        0 "comments" comments required,
        1 "status" status required,
        2 "waveData" wave_data required,
    }
}
