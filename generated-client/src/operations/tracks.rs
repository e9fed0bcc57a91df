// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Tracks.

use crate::runtime::{
    Allows, Answer, Binary, Bytes, Call, Checker, Client, Effect, Error, ItemId, Limits,
    Method, Operation, OperationInfo, PageBy, PageSigns, PageTurn, Paged,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::{
    CreateTrackRequest, CreateTrackResponse, GetTrackLyricResponse, GetTrackResponse,
    GetTrackWaveformResponse, GetTracksPaginate, GetTracksResponse, LogTrackPlayRequest,
    LogTrackPlayResponse, Track, TrackId,
};

/// Single beats and songs: details, lyrics, waveform, listing, creation and download.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Tracks<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Tracks: see [`Tracks`](crate::operations::Tracks).
    pub fn tracks(&self) -> Tracks<Self> {
        Tracks { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Tracks: see [`Tracks`](crate::operations::Tracks).
    pub fn tracks(&self) -> Tracks<Self> {
        Tracks { client: self.clone() }
    }
}

impl<C: Clone> Tracks<C> {
    /// Shows a single piece of music with its album, genres and labels.
    ///
    /// Returns one track with the relations of the chosen loader. A token is optional; without one
    /// only public fields come back, so that price, tempo and description, for instance, are left
    /// out.
    ///
    /// `GET /tracks/{id}` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `410`: The track was taken down; some sources name 403 for this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().get(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<TrackId>) -> Call<C, GetTrack>
    where
        C: Allows<GetTrack>,
    {
        Call::new(self.client.clone(), GetTrack::new(id))
    }

    /// Fetches the signed-in caller's own words to a song.
    ///
    /// Returns the lyrics that the caller has stored for the track. Sign-in is required, and only
    /// one's own lyrics come back.
    ///
    /// `GET /tracks/{id}/lyrics` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().get_lyrics(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_lyrics(&self, id: impl Into<TrackId>) -> Call<C, GetTrackLyric>
    where
        C: Allows<GetTrackLyric>,
    {
        Call::new(self.client.clone(), GetTrackLyric::new(id))
    }

    /// Browses the beat catalog, optionally narrowed by search text.
    ///
    /// Returns the track listing, with or without a token; a token adds fields to each track. The
    /// page comes in one of two forms, length-aware or simple: `paginate=simple` or the server
    /// setting `simple_pagination_tables`, whose production value is not known, selects the simple
    /// one. Neither form has a `links` object.
    ///
    /// `GET /tracks` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<C, GetTracks>
    where
        C: Allows<GetTracks>,
    {
        Call::new(self.client.clone(), GetTracks::new())
    }

    /// Publishes an uploaded beat together with its licensing terms.
    ///
    /// Creates a track from audio that has been uploaded before and puts it on the live platform;
    /// `tracks.create` or `music.create` is needed, the required fields are the same for
    /// administrators, and the limit on upload minutes can refuse it. Licensing of the kind
    /// `non_exclusive_only` or `both` needs every credited producer to be eligible for the payout
    /// pool; `exclusive_only` or `both` needs a payable payout route of the primary producer,
    /// licence terms and a guarantee of the deliverables for this very track. Which of the
    /// server's runtime settings are active is not known.
    ///
    /// `POST /tracks` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetTracks`](crate::operations::GetTracks) tells whether the call was carried out.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `409`: The platform has this audio already.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .tracks()
    ///     .create(
    ///         CreateTrackRequest::new(CreateTrackRequestRequired {
    ///             name: "Night Drive".to_owned(),
    ///             duration: 184000,
    ///             artists: vec![
    ///                 ArtistSelector::CurrentUser, ArtistSelector::Id(1203.into())
    ///             ],
    ///             image: "uploads/covers/night-drive.jpg".to_owned(),
    ///             licensing_type: LicensingType::Both,
    ///             key: "F#/Gb".to_owned(),
    ///             scale: "Minor".to_owned(),
    ///             bpm: 92,
    ///             url: "https://media.example.com/audio/night-drive.wav".to_owned(),
    ///             src: "uploads/audio/night-drive.wav".to_owned(),
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: CreateTrackRequest) -> Call<C, CreateTrack>
    where
        C: Allows<CreateTrack>,
    {
        Call::new(self.client.clone(), CreateTrack::new(body))
    }

    /// Sends one recording's audio file as raw bytes.
    ///
    /// Answers with the audio file of the track itself, under an `audio/*` media type, instead of
    /// JSON. Needs a token; a caller without the right to the file gets 403, and an unknown track
    /// gives 404.
    ///
    /// `GET /tracks/{id}/download` · Needs a token. Changes nothing.
    ///
    /// Awaited, the call gives all bytes at once; `save_to`, `write_to` and `download` take them
    /// as they come.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().download(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, id: impl Into<TrackId>) -> Call<C, DownloadTrack>
    where
        C: Allows<DownloadTrack>,
    {
        Call::new(self.client.clone(), DownloadTrack::new(id))
    }

    /// Records that the caller listened to a recording.
    ///
    /// Reports one play of the track, with optional details about the playback. Needs a token; the
    /// answer carries a play token.
    ///
    /// `POST /tracks/plays/{track}/log` · Needs a token. Changes data.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The play token, idempotency key, queue id or position is not acceptable.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().log_play(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn log_play(&self, track: impl Into<TrackId>) -> Call<C, LogTrackPlay>
    where
        C: Allows<LogTrackPlay>,
    {
        Call::new(self.client.clone(), LogTrackPlay::new(track))
    }

    /// Fetches stored amplitude data together with listener comments.
    ///
    /// Returns the waveform stored for a track and the comments to show along it. A token is
    /// optional. A 404 means that there is no such track.
    ///
    /// `GET /tracks/{id}/wave` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// # Errors
    ///
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.tracks().get_waveform(2087).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_waveform(&self, id: impl Into<TrackId>) -> Call<C, GetTrackWaveform>
    where
        C: Allows<GetTrackWaveform>,
    {
        Call::new(self.client.clone(), GetTrackWaveform::new(id))
    }
}

/// Shows a single piece of music with its album, genres and labels.
///
/// The plain value of [`Tracks::get`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrack {
    /// Identifier of the track.
    pub id: TrackId,
    /// Name of the loader on the server, which decides the relations in the answer; a parameter
    /// `with` is not read.
    ///
    /// Default `trackPage`.
    pub loader: Option<String>,
}

impl GetTrack {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self {
            id: id.into(),
            loader: None,
        }
    }

    /// Name of the loader on the server, which decides the relations in the answer; a parameter
    /// `with` is not read.
    ///
    /// Default `trackPage`.
    pub fn loader(mut self, loader: impl Into<String>) -> Self {
        self.loader = Some(loader.into());
        self
    }
}

impl Operation for GetTrack {
    type Output = GetTrackResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrack",
        method: Method::GET,
        route: "/tracks/{id}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.query("loader", &self.loader);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetTrack {}

impl<C> Call<C, GetTrack> {
    /// Name of the loader on the server, which decides the relations in the answer; a parameter
    /// `with` is not read.
    ///
    /// Default `trackPage`.
    pub fn loader(self, loader: impl Into<String>) -> Self {
        self.map(|operation| operation.loader(loader))
    }
}

object! {
    GetTrack {
        0 "id" id required,
        1 "loader" loader optional,
    }
}

/// Fetches the signed-in caller's own words to a song.
///
/// The plain value of [`Tracks::get_lyrics`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackLyric {
    /// Id of the track whose lyrics are wanted.
    pub id: TrackId,
}

impl GetTrackLyric {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetTrackLyric {
    type Output = GetTrackLyricResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackLyric",
        method: Method::GET,
        route: "/tracks/{id}/lyrics",
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
    GetTrackLyric {
        0 "id" id required,
    }
}

/// Browses the beat catalog, optionally narrowed by search text.
///
/// The plain value of [`Tracks::list`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTracks {
    /// Number of the page wanted, counting from 1.
    pub page: Option<i64>,
    /// Number of tracks wanted per page, 15 when left out and capped at 500; the spelling
    /// `perPage` is read as well.
    ///
    /// 1 to 500, default `15`.
    pub per_page: Option<u64>,
    /// Text to search the tracks for.
    pub query: Option<String>,
    /// `simple` asks for a page without `total` and `last_page`; when left out, a server setting
    /// may choose that form all the same.
    pub paginate: Option<GetTracksPaginate>,
}

impl GetTracks {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page wanted, counting from 1.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of tracks wanted per page, 15 when left out and capped at 500; the spelling
    /// `perPage` is read as well.
    ///
    /// 1 to 500, default `15`.
    pub fn per_page(mut self, per_page: u64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Text to search the tracks for.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// `simple` asks for a page without `total` and `last_page`; when left out, a server setting
    /// may choose that form all the same.
    pub fn paginate(mut self, paginate: impl Into<GetTracksPaginate>) -> Self {
        self.paginate = Some(paginate.into());
        self
    }
}

impl Operation for GetTracks {
    type Output = GetTracksResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTracks",
        method: Method::GET,
        route: "/tracks",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.query("page", &self.page);
        request.query("per_page", &self.per_page);
        request.query("query", &self.query);
        request.query("paginate", &self.paginate);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetTracks {}

impl Paged for GetTracks {
    type Item = Track;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
        turn.size(&self.per_page);
    }

    fn items(output: &mut Self::Output) -> Option<&mut Vec<Track>> {
        Some(&mut output.pagination.data)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        signs.current(&output.pagination.current_page);
        signs.last(&output.pagination.last_page);
        signs.next(&output.pagination.next_page);
        signs.next(&output.pagination.next_page_url);
    }

    fn id(item: &Track) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl Limits for GetTracks {
    fn check(&self, limits: &mut Checker) {
        limits.range("per_page", &self.per_page, 1..=500);
    }
}

impl<C> Call<C, GetTracks> {
    /// Number of the page wanted, counting from 1.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }

    /// Number of tracks wanted per page, 15 when left out and capped at 500; the spelling
    /// `perPage` is read as well.
    ///
    /// 1 to 500, default `15`.
    pub fn per_page(self, per_page: u64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// Text to search the tracks for.
    pub fn query(self, query: impl Into<String>) -> Self {
        self.map(|operation| operation.query(query))
    }

    /// `simple` asks for a page without `total` and `last_page`; when left out, a server setting
    /// may choose that form all the same.
    pub fn paginate(self, paginate: impl Into<GetTracksPaginate>) -> Self {
        self.map(|operation| operation.paginate(paginate))
    }
}

object! {
    GetTracks {
        0 "page" page optional,
        1 "per_page" per_page optional,
        2 "query" query optional,
        3 "paginate" paginate optional,
    }
}

/// Publishes an uploaded beat together with its licensing terms.
///
/// The plain value of [`Tracks::create`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreateTrack {
    /// Data of the track to create.
    pub body: CreateTrackRequest,
}

impl CreateTrack {
    /// The operation with what is required; all else is left out.
    pub fn new(body: CreateTrackRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateTrack {
    type Output = CreateTrackResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createTrack",
        method: Method::POST,
        route: "/tracks",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getTracks"),
        quota: true,
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

impl Limits for CreateTrack {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    CreateTrack {
        0 "body" body required,
    }
}

/// Sends one recording's audio file as raw bytes.
///
/// The plain value of [`Tracks::download`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DownloadTrack {
    /// Numeric id of the track whose file is wanted.
    pub id: TrackId,
}

impl DownloadTrack {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DownloadTrack {
    type Output = Bytes;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "downloadTrack",
        method: Method::GET,
        route: "/tracks/{id}/download",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "audio/*",
        confirm: None,
        quota: true,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.bytes()
    }
}

impl Binary for DownloadTrack {}

object! {
    DownloadTrack {
        0 "id" id required,
    }
}

/// Records that the caller listened to a recording.
///
/// The plain value of [`Tracks::log_play`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct LogTrackPlay {
    /// Numeric id of the track.
    pub track: TrackId,
    /// Optional details of the playback; every field may be left out.
    pub body: Option<LogTrackPlayRequest>,
}

impl LogTrackPlay {
    /// The operation with what is required; all else is left out.
    pub fn new(track: impl Into<TrackId>) -> Self {
        Self {
            track: track.into(),
            body: None,
        }
    }

    /// Optional details of the playback; every field may be left out.
    pub fn body(mut self, body: LogTrackPlayRequest) -> Self {
        self.body = Some(body);
        self
    }
}

impl Operation for LogTrackPlay {
    type Output = LogTrackPlayResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "logTrackPlay",
        method: Method::POST,
        route: "/tracks/plays/{track}/log",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("track", &self.track);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for LogTrackPlay {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", &self.body);
    }
}

impl<C> Call<C, LogTrackPlay> {
    /// Optional details of the playback; every field may be left out.
    pub fn body(self, body: LogTrackPlayRequest) -> Self {
        self.map(|operation| operation.body(body))
    }
}

object! {
    LogTrackPlay {
        0 "track" track required,
        1 "body" body optional,
    }
}

/// Fetches stored amplitude data together with listener comments.
///
/// The plain value of [`Tracks::get_waveform`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTrackWaveform {
    /// Id of the track.
    pub id: TrackId,
}

impl GetTrackWaveform {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetTrackWaveform {
    type Output = GetTrackWaveformResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrackWaveform",
        method: Method::GET,
        route: "/tracks/{id}/wave",
        tier: Tier::Optional,
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

impl PublicOperation for GetTrackWaveform {}

object! {
    GetTrackWaveform {
        0 "id" id required,
    }
}
