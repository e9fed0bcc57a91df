// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Search.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::SearchIndexResponse;

/// Free-text search over the catalog: artists, albums, tracks, playlists, users and tags.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Search<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Search: see [`Search`](crate::operations::Search).
    pub fn search(&self) -> Search<Self> {
        Search { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Search: see [`Search`](crate::operations::Search).
    pub fn search(&self) -> Search<Self> {
        Search { client: self.clone() }
    }
}

impl<C: Clone> Search<C> {
    /// Finds artists, albums, tracks, playlists, users and tags by text.
    ///
    /// Searches those kinds of content that the caller is permitted to see and groups the hits by
    /// kind. A token is optional; there are up to 20 hits per kind with the `searchPage` loader
    /// and 3 with any other. Without a query, `results` is an empty list instead of an object.
    ///
    /// `GET /search` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.search().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find(&self) -> Call<C, SearchIndex>
    where
        C: Allows<SearchIndex>,
    {
        Call::new(self.client.clone(), SearchIndex::new())
    }
}

/// Finds artists, albums, tracks, playlists, users and tags by text.
///
/// The plain value of [`Search::find`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct SearchIndex {
    /// Text to look for; when left out, the results are empty.
    pub query: Option<String>,
    /// Name of the loader: `searchPage` gives up to 20 results per permitted type, any other value
    /// gives 3; the parameters `types` and `limit` are not read.
    ///
    /// Default `searchPage`.
    pub loader: Option<String>,
}

impl SearchIndex {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Text to look for; when left out, the results are empty.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Name of the loader: `searchPage` gives up to 20 results per permitted type, any other value
    /// gives 3; the parameters `types` and `limit` are not read.
    ///
    /// Default `searchPage`.
    pub fn loader(mut self, loader: impl Into<String>) -> Self {
        self.loader = Some(loader.into());
        self
    }
}

impl Operation for SearchIndex {
    type Output = SearchIndexResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "searchIndex",
        method: Method::GET,
        route: "/search",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.query("query", &self.query);
        request.query("loader", &self.loader);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for SearchIndex {}

impl<C> Call<C, SearchIndex> {
    /// Text to look for; when left out, the results are empty.
    pub fn query(self, query: impl Into<String>) -> Self {
        self.map(|operation| operation.query(query))
    }

    /// Name of the loader: `searchPage` gives up to 20 results per permitted type, any other value
    /// gives 3; the parameters `types` and `limit` are not read.
    ///
    /// Default `searchPage`.
    pub fn loader(self, loader: impl Into<String>) -> Self {
        self.map(|operation| operation.loader(loader))
    }
}

object! {
    SearchIndex {
        0 "query" query optional,
        1 "loader" loader optional,
    }
}
