// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Discovery.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::AchievementId;
use serde_json::Value;

/// Chosen music and people for a start page: carousels, channels, highlights and achievements.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Discovery<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Discovery: see [`Discovery`](crate::operations::Discovery).
    pub fn discovery(&self) -> Discovery<Self> {
        Discovery { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Discovery: see [`Discovery`](crate::operations::Discovery).
    pub fn discovery(&self) -> Discovery<Self> {
        Discovery { client: self.clone() }
    }
}

impl<C: Clone> Discovery<C> {
    /// Offers chosen songs for a start page.
    ///
    /// Returns the tracks of the carousel. No source shows the shape of the answer, so it comes as
    /// plain JSON.
    ///
    /// `GET /carousel/tracks` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.discovery().list_carousel_tracks().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_carousel_tracks(&self) -> Call<C, GetCarouselTracks>
    where
        C: Allows<GetCarouselTracks>,
    {
        Call::new(self.client.clone(), GetCarouselTracks::new())
    }

    /// Offers chosen releases for a start page.
    ///
    /// Returns the albums of the carousel. No source shows the shape of the answer, so it comes as
    /// plain JSON.
    ///
    /// `GET /carousel/albums` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.discovery().list_carousel_albums().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_carousel_albums(&self) -> Call<C, GetCarouselAlbums>
    where
        C: Allows<GetCarouselAlbums>,
    {
        Call::new(self.client.clone(), GetCarouselAlbums::new())
    }

    /// Offers chosen beat makers for a start page.
    ///
    /// Returns the producers of the carousel. No source shows the shape of the answer, so it comes
    /// as plain JSON.
    ///
    /// `GET /carousel/producers` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.discovery().list_carousel_producers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_carousel_producers(&self) -> Call<C, GetCarouselProducers>
    where
        C: Allows<GetCarouselProducers>,
    {
        Call::new(self.client.clone(), GetCarouselProducers::new())
    }

    /// Offers performers for the page that greets new visitors.
    ///
    /// Returns the artists of the landing page. No source shows the shape of the answer, so it
    /// comes as plain JSON.
    ///
    /// `GET /landing/artists` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.discovery().list_landing_artists().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_landing_artists(&self) -> Call<C, GetLandingArtists>
    where
        C: Allows<GetLandingArtists>,
    {
        Call::new(self.client.clone(), GetLandingArtists::new())
    }

    /// Offers beat makers whom the platform wants to be seen.
    ///
    /// Returns the producers whom the platform highlights. No source shows the shape of the
    /// answer, so it comes as plain JSON.
    ///
    /// `GET /producer-highlights` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.discovery().list_producer_highlights().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_producer_highlights(&self) -> Call<C, GetProducerHighlights>
    where
        C: Allows<GetProducerHighlights>,
    {
        Call::new(self.client.clone(), GetProducerHighlights::new())
    }

    /// Lists the themed pages of chosen music.
    ///
    /// Returns the channels. No source shows the shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /channel` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.discovery().list_channels().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_channels(&self) -> Call<C, ListChannels>
    where
        C: Allows<ListChannels>,
    {
        Call::new(self.client.clone(), ListChannels::new())
    }

    /// Opens one themed page of chosen music.
    ///
    /// Returns one channel. No source shows the shape of the answer, so it comes as plain JSON.
    ///
    /// `GET /channel/{channel}` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.discovery().get_channel("late-night").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_channel(&self, channel: impl Into<String>) -> Call<C, GetChannel>
    where
        C: Allows<GetChannel>,
    {
        Call::new(self.client.clone(), GetChannel::new(channel))
    }

    /// Explains one award and how it is won.
    ///
    /// Returns the details of an achievement. No source shows the shape of the answer, so it comes
    /// as plain JSON.
    ///
    /// `GET /achievements/{achievementId}/details` · Works without a token; the client's is sent
    /// if it has one. Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.discovery().get_achievement("17").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_achievement(
        &self,
        achievement_id: impl Into<AchievementId>,
    ) -> Call<C, GetAchievementDetails>
    where
        C: Allows<GetAchievementDetails>,
    {
        Call::new(self.client.clone(), GetAchievementDetails::new(achievement_id))
    }
}

/// Offers chosen songs for a start page.
///
/// The plain value of [`Discovery::list_carousel_tracks`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetCarouselTracks {}

impl GetCarouselTracks {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetCarouselTracks {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCarouselTracks",
        method: Method::GET,
        route: "/carousel/tracks",
        tier: Tier::Optional,
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

impl PublicOperation for GetCarouselTracks {}

object! {
    GetCarouselTracks {
    }
}

/// Offers chosen releases for a start page.
///
/// The plain value of [`Discovery::list_carousel_albums`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetCarouselAlbums {}

impl GetCarouselAlbums {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetCarouselAlbums {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCarouselAlbums",
        method: Method::GET,
        route: "/carousel/albums",
        tier: Tier::Optional,
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

impl PublicOperation for GetCarouselAlbums {}

object! {
    GetCarouselAlbums {
    }
}

/// Offers chosen beat makers for a start page.
///
/// The plain value of [`Discovery::list_carousel_producers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetCarouselProducers {}

impl GetCarouselProducers {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetCarouselProducers {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCarouselProducers",
        method: Method::GET,
        route: "/carousel/producers",
        tier: Tier::Optional,
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

impl PublicOperation for GetCarouselProducers {}

object! {
    GetCarouselProducers {
    }
}

/// Offers performers for the page that greets new visitors.
///
/// The plain value of [`Discovery::list_landing_artists`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetLandingArtists {}

impl GetLandingArtists {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetLandingArtists {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getLandingArtists",
        method: Method::GET,
        route: "/landing/artists",
        tier: Tier::Optional,
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

impl PublicOperation for GetLandingArtists {}

object! {
    GetLandingArtists {
    }
}

/// Offers beat makers whom the platform wants to be seen.
///
/// The plain value of [`Discovery::list_producer_highlights`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetProducerHighlights {}

impl GetProducerHighlights {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetProducerHighlights {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getProducerHighlights",
        method: Method::GET,
        route: "/producer-highlights",
        tier: Tier::Optional,
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

impl PublicOperation for GetProducerHighlights {}

object! {
    GetProducerHighlights {
    }
}

/// Lists the themed pages of chosen music.
///
/// The plain value of [`Discovery::list_channels`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListChannels {}

impl ListChannels {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListChannels {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listChannels",
        method: Method::GET,
        route: "/channel",
        tier: Tier::Optional,
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

impl PublicOperation for ListChannels {}

object! {
    ListChannels {
    }
}

/// Opens one themed page of chosen music.
///
/// The plain value of [`Discovery::get_channel`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetChannel {
    /// Id or name of the channel; no source says which.
    pub channel: String,
}

impl GetChannel {
    /// The operation with what is required; all else is left out.
    pub fn new(channel: impl Into<String>) -> Self {
        Self { channel: channel.into() }
    }
}

impl Operation for GetChannel {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getChannel",
        method: Method::GET,
        route: "/channel/{channel}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("channel", &self.channel);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetChannel {}

object! {
    GetChannel {
        0 "channel" channel required,
    }
}

/// Explains one award and how it is won.
///
/// The plain value of [`Discovery::get_achievement`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetAchievementDetails {
    /// Id of the achievement; no source says whether it is a number.
    pub achievement_id: AchievementId,
}

impl GetAchievementDetails {
    /// The operation with what is required; all else is left out.
    pub fn new(achievement_id: impl Into<AchievementId>) -> Self {
        Self {
            achievement_id: achievement_id.into(),
        }
    }
}

impl Operation for GetAchievementDetails {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAchievementDetails",
        method: Method::GET,
        route: "/achievements/{achievementId}/details",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("achievementId", &self.achievement_id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetAchievementDetails {}

object! {
    GetAchievementDetails {
        0 "achievementId" achievement_id required,
    }
}
