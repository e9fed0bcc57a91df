// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Collections.

use crate::operations::Collections;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo, RequestWriter,
    Tier, object,
};
use crate::types::CollectionId;
use serde_json::Value;

impl<C: Clone> Collections<C> {
    /// Suggests curated groups of tracks to the caller.
    ///
    /// Lists the collections that the platform recommends. No source shows the shape of the
    /// answer, so it comes as plain JSON.
    ///
    /// `GET /collections/recommendations` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
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
    /// let answer = client.collections().list_recommended().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_recommended(&self) -> Call<C, RecommendedCollections>
    where
        C: Allows<RecommendedCollections>,
    {
        Call::new(self.client.clone(), RecommendedCollections::new())
    }

    /// Lists the caller's own curated groups of tracks.
    ///
    /// Lists the collections of the caller. No source shows the shape of the answer, so it comes
    /// as plain JSON.
    ///
    /// `GET /collections/user` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
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
    /// let answer = client.collections().list_mine().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_mine(&self) -> Call<C, GetUserCollections>
    where
        C: Allows<GetUserCollections>,
    {
        Call::new(self.client.clone(), GetUserCollections::new())
    }

    /// Records that the caller listened to a curated group of tracks.
    ///
    /// Reports a play of the collection. No source shows an answer, so none is read.
    ///
    /// `POST /collections/{id}/play` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
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
    /// client.collections().log_play(338).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn log_play(&self, id: impl Into<CollectionId>) -> Call<C, LogCollectionPlay>
    where
        C: Allows<LogCollectionPlay>,
    {
        Call::new(self.client.clone(), LogCollectionPlay::new(id))
    }
}

/// Suggests curated groups of tracks to the caller.
///
/// The plain value of [`Collections::list_recommended`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct RecommendedCollections {}

impl RecommendedCollections {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for RecommendedCollections {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "recommendedCollections",
        method: Method::GET,
        route: "/collections/recommendations",
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
    RecommendedCollections {
    }
}

/// Lists the caller's own curated groups of tracks.
///
/// The plain value of [`Collections::list_mine`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserCollections {}

impl GetUserCollections {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetUserCollections {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserCollections",
        method: Method::GET,
        route: "/collections/user",
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
    GetUserCollections {
    }
}

/// Records that the caller listened to a curated group of tracks.
///
/// The plain value of [`Collections::log_play`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct LogCollectionPlay {
    /// Id of the collection.
    pub id: CollectionId,
}

impl LogCollectionPlay {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<CollectionId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for LogCollectionPlay {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "logCollectionPlay",
        method: Method::POST,
        route: "/collections/{id}/play",
        tier: Tier::Token,
        effect: Effect::Write,
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
        answer.empty()
    }
}

object! {
    LogCollectionPlay {
        0 "id" id required,
    }
}
