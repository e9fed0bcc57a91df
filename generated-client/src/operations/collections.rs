// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Collections.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::{CollectionId, CreateCollectionRequest, UpdateCollectionRequest};
use serde_json::Value;

/// Curated groups of tracks: listing, reading, creating, changing and deleting.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Collections<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Collections: see [`Collections`](crate::operations::Collections).
    pub fn collections(&self) -> Collections<Self> {
        Collections {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Collections: see [`Collections`](crate::operations::Collections).
    pub fn collections(&self) -> Collections<Self> {
        Collections {
            client: self.clone(),
        }
    }
}

impl<C: Clone> Collections<C> {
    /// Lists named groups of tracks available to the caller.
    ///
    /// Lists collections of tracks. Needs a token. No source shows the shape of the answer, so it
    /// comes as free-form JSON.
    ///
    /// `GET /collections` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.collections().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<C, ListCollections>
    where
        C: Allows<ListCollections>,
    {
        Call::new(self.client.clone(), ListCollections::new())
    }

    /// Creates a named group of 1 to 500 existing tracks.
    ///
    /// Creates a collection out of existing tracks under a name of the caller's choice. Needs a
    /// token; success is answered with 201. No source shows the shape of the answer, so it comes
    /// as free-form JSON.
    ///
    /// `POST /collections` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`ListCollections`](crate::operations::ListCollections) tells whether the call was carried
    /// out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The collection could not be created.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .collections()
    ///     .create(CreateCollectionRequest::new("Late night drums", [2087, 2114, 2190]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: CreateCollectionRequest) -> Call<C, CreateCollection>
    where
        C: Allows<CreateCollection>,
    {
        Call::new(self.client.clone(), CreateCollection::new(body))
    }

    /// Lists track groups highlighted by the platform.
    ///
    /// Lists the collections that are featured. Needs a token. No source shows the shape of the
    /// answer, so it comes as free-form JSON.
    ///
    /// `GET /collections/featured` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.collections().list_featured().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_featured(&self) -> Call<C, FeaturedCollections>
    where
        C: Allows<FeaturedCollections>,
    {
        Call::new(self.client.clone(), FeaturedCollections::new())
    }

    /// Fetches a single group of tracks by its number.
    ///
    /// Returns one collection. Needs a token; a 404 means that there is no such collection. No
    /// source shows the shape of the answer, so it comes as free-form JSON.
    ///
    /// `GET /collections/{id}` · Needs a token. Changes nothing.
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
    /// let answer = client.collections().get(338).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<CollectionId>) -> Call<C, GetCollection>
    where
        C: Allows<GetCollection>,
    {
        Call::new(self.client.clone(), GetCollection::new(id))
    }

    /// Changes name, text or tracks of a group; omitted parts stay.
    ///
    /// Changes the parts of a collection that are sent and leaves the others as they are. Nulls
    /// are dropped, so a description cannot be cleared by sending null. Needs a token. No source
    /// shows the shape of the answer, so it comes as free-form JSON.
    ///
    /// `PUT /collections/{id}` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetCollection`](crate::operations::GetCollection) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The body failed validation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .collections()
    ///     .update(
    ///         338,
    ///         UpdateCollectionRequest::new().name("Late night drums, second pick"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: impl Into<CollectionId>,
        body: UpdateCollectionRequest,
    ) -> Call<C, UpdateCollection>
    where
        C: Allows<UpdateCollection>,
    {
        Call::new(self.client.clone(), UpdateCollection::new(id, body))
    }

    /// Removes a named grouping, chosen by its number.
    ///
    /// Deletes the collection with the given id. Needs a token; treat the removal as final. No
    /// source shows a body of the answer, and none is read.
    ///
    /// `DELETE /collections/{id}` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetCollection`](crate::operations::GetCollection) tells whether the call was carried out.
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
    /// client.collections().delete(338).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<CollectionId>) -> Call<C, DeleteCollection>
    where
        C: Allows<DeleteCollection>,
    {
        Call::new(self.client.clone(), DeleteCollection::new(id))
    }
}

/// Lists named groups of tracks available to the caller.
///
/// The plain value of [`Collections::list`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListCollections {}

impl ListCollections {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for ListCollections {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listCollections",
        method: Method::GET,
        route: "/collections",
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
    ListCollections {
    }
}

/// Creates a named group of 1 to 500 existing tracks.
///
/// The plain value of [`Collections::create`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreateCollection {
    /// Name of the new collection and the ids of 1 to 500 existing tracks.
    pub body: CreateCollectionRequest,
}

impl CreateCollection {
    /// The operation with what is required; all else is left out.
    pub fn new(body: CreateCollectionRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateCollection {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createCollection",
        method: Method::POST,
        route: "/collections",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listCollections"),
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

impl Limits for CreateCollection {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    CreateCollection {
        0 "body" body required,
    }
}

/// Lists track groups highlighted by the platform.
///
/// The plain value of [`Collections::list_featured`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct FeaturedCollections {}

impl FeaturedCollections {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for FeaturedCollections {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "featuredCollections",
        method: Method::GET,
        route: "/collections/featured",
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
    FeaturedCollections {
    }
}

/// Fetches a single group of tracks by its number.
///
/// The plain value of [`Collections::get`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetCollection {
    /// Id of the collection.
    pub id: CollectionId,
}

impl GetCollection {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<CollectionId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetCollection {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCollection",
        method: Method::GET,
        route: "/collections/{id}",
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
    GetCollection {
        0 "id" id required,
    }
}

/// Changes name, text or tracks of a group; omitted parts stay.
///
/// The plain value of [`Collections::update`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateCollection {
    /// Id of the collection to change.
    pub id: CollectionId,
    /// The parts to change: `name` and `track_ids` must not be empty if sent, and nulls are
    /// dropped, so a null does not clear `description`.
    pub body: UpdateCollectionRequest,
}

impl UpdateCollection {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<CollectionId>, body: UpdateCollectionRequest) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for UpdateCollection {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateCollection",
        method: Method::PUT,
        route: "/collections/{id}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getCollection"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for UpdateCollection {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    UpdateCollection {
        0 "id" id required,
        1 "body" body required,
    }
}

/// Removes a named grouping, chosen by its number.
///
/// The plain value of [`Collections::delete`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeleteCollection {
    /// Id of the collection to delete.
    pub id: CollectionId,
}

impl DeleteCollection {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<CollectionId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DeleteCollection {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteCollection",
        method: Method::DELETE,
        route: "/collections/{id}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getCollection"),
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
    DeleteCollection {
        0 "id" id required,
    }
}
