// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Albums.

use crate::operations::Albums;
use crate::runtime::{
    Allows, Answer, Call, Checker, Effect, Error, Limits, Method, OneOrMany, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::AlbumId;
use serde_json::{Map, Value};

impl<C: Clone> Albums<C> {
    /// Changes the details of a release.
    ///
    /// Changes an album of the caller's. No source names the fields that it takes, and the
    /// creation of albums is the nearest that is documented. Needs a token. No source shows the
    /// shape of the answer.
    ///
    /// `PUT /albums/{album}` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetAlbum`](crate::operations::GetAlbum) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.albums().update(386, serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        album: impl Into<AlbumId>,
        body: Map<String, Value>,
    ) -> Call<C, UpdateAlbum>
    where
        C: Allows<UpdateAlbum>,
    {
        Call::new(self.client.clone(), UpdateAlbum::new(album, body))
    }

    /// Removes one or several releases for good.
    ///
    /// Deletes the albums that the list names. Needs a token. No source shows an answer, so none
    /// is read.
    ///
    /// `DELETE /albums/{ids}` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetAlbum`](crate::operations::GetAlbum) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.albums().delete([386, 387]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, ids: impl Into<OneOrMany<AlbumId>>) -> Call<C, DeleteAlbums>
    where
        C: Allows<DeleteAlbums>,
    {
        Call::new(self.client.clone(), DeleteAlbums::new(ids))
    }

    /// Reads how a release performs, for those who made it.
    ///
    /// Returns figures on an album for its producers. Needs a token and a permission on the album.
    /// No source shows the shape of the answer.
    ///
    /// `GET /albums/{album}/producer-analytics` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.albums().get_producer_analytics(386).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_producer_analytics(
        &self,
        album: impl Into<AlbumId>,
    ) -> Call<C, GetAlbumProducerAnalytics>
    where
        C: Allows<GetAlbumProducerAnalytics>,
    {
        Call::new(self.client.clone(), GetAlbumProducerAnalytics::new(album))
    }
}

/// Changes the details of a release.
///
/// The plain value of [`Albums::update`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateAlbum {
    /// Identifier of the album.
    pub album: AlbumId,
    /// The fields to change; no source names them.
    pub body: Map<String, Value>,
}

impl UpdateAlbum {
    /// The operation with what is required; all else is left out.
    pub fn new(album: impl Into<AlbumId>, body: Map<String, Value>) -> Self {
        Self { album: album.into(), body }
    }
}

impl Operation for UpdateAlbum {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateAlbum",
        method: Method::PUT,
        route: "/albums/{album}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getAlbum"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("album", &self.album);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    UpdateAlbum {
        0 "album" album required,
        1 "body" body required,
    }
}

/// Removes one or several releases for good.
///
/// The plain value of [`Albums::delete`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeleteAlbums {
    /// Albums to delete, at least one.
    ///
    /// At least 1 element.
    pub ids: Vec<AlbumId>,
}

impl DeleteAlbums {
    /// The operation with what is required; all else is left out.
    pub fn new(ids: impl Into<OneOrMany<AlbumId>>) -> Self {
        Self { ids: ids.into().into_vec() }
    }
}

impl Operation for DeleteAlbums {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteAlbums",
        method: Method::DELETE,
        route: "/albums/{ids}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getAlbum"),
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

impl Limits for DeleteAlbums {
    fn check(&self, limits: &mut Checker) {
        limits.items("ids", [&self.ids], 1..);
    }
}

object! {
    DeleteAlbums {
        0 "ids" ids required,
    }
}

/// Reads how a release performs, for those who made it.
///
/// The plain value of [`Albums::get_producer_analytics`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetAlbumProducerAnalytics {
    /// Identifier of the album.
    pub album: AlbumId,
}

impl GetAlbumProducerAnalytics {
    /// The operation with what is required; all else is left out.
    pub fn new(album: impl Into<AlbumId>) -> Self {
        Self { album: album.into() }
    }
}

impl Operation for GetAlbumProducerAnalytics {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAlbumProducerAnalytics",
        method: Method::GET,
        route: "/albums/{album}/producer-analytics",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("album", &self.album);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetAlbumProducerAnalytics {
        0 "album" album required,
    }
}
