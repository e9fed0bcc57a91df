// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Lyrics.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, OneOrMany,
    Operation, OperationInfo, RequestWriter, Tier, object,
};
use crate::types::LyricId;
use serde_json::{Map, Value};

/// The words of tracks: listing, storing, changing and deleting them.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Lyrics<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Lyrics: see [`Lyrics`](crate::operations::Lyrics).
    pub fn lyrics(&self) -> Lyrics<Self> {
        Lyrics { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Lyrics: see [`Lyrics`](crate::operations::Lyrics).
    pub fn lyrics(&self) -> Lyrics<Self> {
        Lyrics { client: self.clone() }
    }
}

impl<C: Clone> Lyrics<C> {
    /// Lists stored song texts.
    ///
    /// Lists lyrics; whether only the caller's own is not said. Needs a token. No source shows the
    /// shape of the answer.
    ///
    /// `GET /lyrics` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lyrics().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<C, ListLyrics>
    where
        C: Allows<ListLyrics>,
    {
        Call::new(self.client.clone(), ListLyrics::new())
    }

    /// Stores the words of a song.
    ///
    /// Stores lyrics for a track. They take the track and the text, but no source gives the names
    /// of the fields. Needs a token. No source shows the shape of the answer.
    ///
    /// `POST /lyrics` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`ListLyrics`](crate::operations::ListLyrics) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lyrics().create(serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: Map<String, Value>) -> Call<C, CreateLyric>
    where
        C: Allows<CreateLyric>,
    {
        Call::new(self.client.clone(), CreateLyric::new(body))
    }

    /// Replaces the words of a song.
    ///
    /// Changes stored lyrics. No source names the fields that it takes. Needs a token. No source
    /// shows the shape of the answer.
    ///
    /// `PUT /lyrics/{id}` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`ListLyrics`](crate::operations::ListLyrics) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lyrics().update(592, serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: impl Into<LyricId>,
        body: Map<String, Value>,
    ) -> Call<C, UpdateLyric>
    where
        C: Allows<UpdateLyric>,
    {
        Call::new(self.client.clone(), UpdateLyric::new(id, body))
    }

    /// Removes one or several song texts for good.
    ///
    /// Deletes the lyrics that the list names. Needs a token. No source shows an answer, so none
    /// is read.
    ///
    /// `DELETE /lyrics/{ids}` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`ListLyrics`](crate::operations::ListLyrics) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.lyrics().delete([592, 593]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, ids: impl Into<OneOrMany<LyricId>>) -> Call<C, DeleteLyrics>
    where
        C: Allows<DeleteLyrics>,
    {
        Call::new(self.client.clone(), DeleteLyrics::new(ids))
    }
}

/// Lists stored song texts.
///
/// The plain value of [`Lyrics::list`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListLyrics {}

impl ListLyrics {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListLyrics {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listLyrics",
        method: Method::GET,
        route: "/lyrics",
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
    ListLyrics {
    }
}

/// Stores the words of a song.
///
/// The plain value of [`Lyrics::create`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreateLyric {
    /// The track and the text; no source names its fields.
    pub body: Map<String, Value>,
}

impl CreateLyric {
    /// The operation with what is required; all else is left out.
    pub fn new(body: Map<String, Value>) -> Self {
        Self { body }
    }
}

impl Operation for CreateLyric {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createLyric",
        method: Method::POST,
        route: "/lyrics",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listLyrics"),
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
    CreateLyric {
        0 "body" body required,
    }
}

/// Replaces the words of a song.
///
/// The plain value of [`Lyrics::update`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateLyric {
    /// Identifier of the lyrics.
    pub id: LyricId,
    /// The fields to change; no source names them.
    pub body: Map<String, Value>,
}

impl UpdateLyric {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<LyricId>, body: Map<String, Value>) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateLyric {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateLyric",
        method: Method::PUT,
        route: "/lyrics/{id}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listLyrics"),
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

object! {
    UpdateLyric {
        0 "id" id required,
        1 "body" body required,
    }
}

/// Removes one or several song texts for good.
///
/// The plain value of [`Lyrics::delete`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeleteLyrics {
    /// Lyrics to delete, at least one.
    ///
    /// At least 1 element.
    pub ids: Vec<LyricId>,
}

impl DeleteLyrics {
    /// The operation with what is required; all else is left out.
    pub fn new(ids: impl Into<OneOrMany<LyricId>>) -> Self {
        Self { ids: ids.into().into_vec() }
    }
}

impl Operation for DeleteLyrics {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteLyrics",
        method: Method::DELETE,
        route: "/lyrics/{ids}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listLyrics"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("ids", &self.ids);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

impl Limits for DeleteLyrics {
    fn check(&self, limits: &mut Checker) {
        limits.items("ids", [&self.ids], 1..);
    }
}

object! {
    DeleteLyrics {
        0 "ids" ids required,
    }
}
