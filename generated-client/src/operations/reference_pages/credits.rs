// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Credits.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::{ArtistId, CreditId};
use serde_json::{Map, Value};

/// Professional credits on the page of an artist, and the roles that a credit can name.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Credits<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Credits: see [`Credits`](crate::operations::Credits).
    pub fn credits(&self) -> Credits<Self> {
        Credits { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Credits: see [`Credits`](crate::operations::Credits).
    pub fn credits(&self) -> Credits<Self> {
        Credits { client: self.clone() }
    }
}

impl<C: Clone> Credits<C> {
    /// Lists songs and releases that a person worked on.
    ///
    /// Lists the credits on an artist's page. A token is optional. No source shows the shape of
    /// the answer.
    ///
    /// `GET /artists/{artist}/credits` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.credits().list(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, artist: impl Into<ArtistId>) -> Call<C, ListArtistCredits>
    where
        C: Allows<ListArtistCredits>,
    {
        Call::new(self.client.clone(), ListArtistCredits::new(artist))
    }

    /// Adds work on a song to a profile.
    ///
    /// Adds a credit to an artist's page. No source names the fields that it takes. Needs a token.
    /// No source shows the shape of the answer.
    ///
    /// `POST /artists/{artist}/credits` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`ListArtistCredits`](crate::operations::ListArtistCredits) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.credits().create(1203, serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        artist: impl Into<ArtistId>,
        body: Map<String, Value>,
    ) -> Call<C, CreateArtistCredit>
    where
        C: Allows<CreateArtistCredit>,
    {
        Call::new(self.client.clone(), CreateArtistCredit::new(artist, body))
    }

    /// Adds work on a whole release to a profile.
    ///
    /// Adds a credit for an album to an artist's page. No source names the fields that it takes.
    /// Needs a token. No source shows the shape of the answer.
    ///
    /// `POST /artists/{artist}/credits/album` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`ListArtistCredits`](crate::operations::ListArtistCredits) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.credits().create_for_album(1203, serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_for_album(
        &self,
        artist: impl Into<ArtistId>,
        body: Map<String, Value>,
    ) -> Call<C, CreateArtistAlbumCredit>
    where
        C: Allows<CreateArtistAlbumCredit>,
    {
        Call::new(self.client.clone(), CreateArtistAlbumCredit::new(artist, body))
    }

    /// Puts the entries of a profile into another sequence.
    ///
    /// Changes the order of the credits on an artist's page. No source names the fields that it
    /// takes. Needs a token. No source shows an answer, so none is read.
    ///
    /// `POST /artists/{artist}/credits/reorder` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`ListArtistCredits`](crate::operations::ListArtistCredits) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.credits().reorder(1203, serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reorder(
        &self,
        artist: impl Into<ArtistId>,
        body: Map<String, Value>,
    ) -> Call<C, ReorderArtistCredits>
    where
        C: Allows<ReorderArtistCredits>,
    {
        Call::new(self.client.clone(), ReorderArtistCredits::new(artist, body))
    }

    /// Changes one entry of a profile.
    ///
    /// Changes a credit on an artist's page. No source names the fields that it takes. Needs a
    /// token. No source shows the shape of the answer.
    ///
    /// `PUT /artists/{artist}/credits/{credit}` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`ListArtistCredits`](crate::operations::ListArtistCredits) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.credits().update(1203, "274", serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        artist: impl Into<ArtistId>,
        credit: impl Into<CreditId>,
        body: Map<String, Value>,
    ) -> Call<C, UpdateArtistCredit>
    where
        C: Allows<UpdateArtistCredit>,
    {
        Call::new(self.client.clone(), UpdateArtistCredit::new(artist, credit, body))
    }

    /// Takes one entry off a profile.
    ///
    /// Deletes a credit from an artist's page. Needs a token. No source shows an answer, so none
    /// is read.
    ///
    /// `DELETE /artists/{artist}/credits/{credit}` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`ListArtistCredits`](crate::operations::ListArtistCredits) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.credits().delete(1203, "274").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        artist: impl Into<ArtistId>,
        credit: impl Into<CreditId>,
    ) -> Call<C, DeleteArtistCredit>
    where
        C: Allows<DeleteArtistCredit>,
    {
        Call::new(self.client.clone(), DeleteArtistCredit::new(artist, credit))
    }

    /// Lists what somebody can have done on a song.
    ///
    /// Lists the roles that a credit can name. No token is needed. No source shows the shape of
    /// the answer.
    ///
    /// `GET /credits/roles` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.credits().list_roles().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_roles(&self) -> Call<C, ListCreditRoles>
    where
        C: Allows<ListCreditRoles>,
    {
        Call::new(self.client.clone(), ListCreditRoles::new())
    }
}

/// Lists songs and releases that a person worked on.
///
/// The plain value of [`Credits::list`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListArtistCredits {
    /// Identifier of the artist.
    pub artist: ArtistId,
}

impl ListArtistCredits {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>) -> Self {
        Self { artist: artist.into() }
    }
}

impl Operation for ListArtistCredits {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listArtistCredits",
        method: Method::GET,
        route: "/artists/{artist}/credits",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artist", &self.artist);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for ListArtistCredits {}

object! {
    ListArtistCredits {
        0 "artist" artist required,
    }
}

/// Adds work on a song to a profile.
///
/// The plain value of [`Credits::create`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreateArtistCredit {
    /// Identifier of the artist.
    pub artist: ArtistId,
    /// The credit; no source names its fields.
    pub body: Map<String, Value>,
}

impl CreateArtistCredit {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>, body: Map<String, Value>) -> Self {
        Self {
            artist: artist.into(),
            body,
        }
    }
}

impl Operation for CreateArtistCredit {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createArtistCredit",
        method: Method::POST,
        route: "/artists/{artist}/credits",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listArtistCredits"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artist", &self.artist);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    CreateArtistCredit {
        0 "artist" artist required,
        1 "body" body required,
    }
}

/// Adds work on a whole release to a profile.
///
/// The plain value of [`Credits::create_for_album`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreateArtistAlbumCredit {
    /// Identifier of the artist.
    pub artist: ArtistId,
    /// The credit; no source names its fields.
    pub body: Map<String, Value>,
}

impl CreateArtistAlbumCredit {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>, body: Map<String, Value>) -> Self {
        Self {
            artist: artist.into(),
            body,
        }
    }
}

impl Operation for CreateArtistAlbumCredit {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createArtistAlbumCredit",
        method: Method::POST,
        route: "/artists/{artist}/credits/album",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listArtistCredits"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artist", &self.artist);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    CreateArtistAlbumCredit {
        0 "artist" artist required,
        1 "body" body required,
    }
}

/// Puts the entries of a profile into another sequence.
///
/// The plain value of [`Credits::reorder`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ReorderArtistCredits {
    /// Identifier of the artist.
    pub artist: ArtistId,
    /// The new order; no source names its fields.
    pub body: Map<String, Value>,
}

impl ReorderArtistCredits {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>, body: Map<String, Value>) -> Self {
        Self {
            artist: artist.into(),
            body,
        }
    }
}

impl Operation for ReorderArtistCredits {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "reorderArtistCredits",
        method: Method::POST,
        route: "/artists/{artist}/credits/reorder",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listArtistCredits"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artist", &self.artist);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    ReorderArtistCredits {
        0 "artist" artist required,
        1 "body" body required,
    }
}

/// Changes one entry of a profile.
///
/// The plain value of [`Credits::update`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateArtistCredit {
    /// Identifier of the artist.
    pub artist: ArtistId,
    /// Identifier of the credit. No source says whether it is a number, so it is text.
    pub credit: CreditId,
    /// The fields to change; no source names them.
    pub body: Map<String, Value>,
}

impl UpdateArtistCredit {
    /// The operation with what is required; all else is left out.
    pub fn new(
        artist: impl Into<ArtistId>,
        credit: impl Into<CreditId>,
        body: Map<String, Value>,
    ) -> Self {
        Self {
            artist: artist.into(),
            credit: credit.into(),
            body,
        }
    }
}

impl Operation for UpdateArtistCredit {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateArtistCredit",
        method: Method::PUT,
        route: "/artists/{artist}/credits/{credit}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listArtistCredits"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artist", &self.artist);
        request.path("credit", &self.credit);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    UpdateArtistCredit {
        0 "artist" artist required,
        1 "credit" credit required,
        2 "body" body required,
    }
}

/// Takes one entry off a profile.
///
/// The plain value of [`Credits::delete`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeleteArtistCredit {
    /// Identifier of the artist.
    pub artist: ArtistId,
    /// Identifier of the credit. No source says whether it is a number, so it is text.
    pub credit: CreditId,
}

impl DeleteArtistCredit {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>, credit: impl Into<CreditId>) -> Self {
        Self {
            artist: artist.into(),
            credit: credit.into(),
        }
    }
}

impl Operation for DeleteArtistCredit {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteArtistCredit",
        method: Method::DELETE,
        route: "/artists/{artist}/credits/{credit}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listArtistCredits"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("artist", &self.artist);
        request.path("credit", &self.credit);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    DeleteArtistCredit {
        0 "artist" artist required,
        1 "credit" credit required,
    }
}

/// Lists what somebody can have done on a song.
///
/// The plain value of [`Credits::list_roles`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListCreditRoles {}

impl ListCreditRoles {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListCreditRoles {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listCreditRoles",
        method: Method::GET,
        route: "/credits/roles",
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

impl PublicOperation for ListCreditRoles {}

object! {
    ListCreditRoles {
    }
}
