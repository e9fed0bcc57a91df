// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Genres.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::IndexGenresResponse;

/// Musical styles into which the catalog is sorted.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Genres<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Genres: see [`Genres`](crate::operations::Genres).
    pub fn genres(&self) -> Genres<Self> {
        Genres { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Genres: see [`Genres`](crate::operations::Genres).
    pub fn genres(&self) -> Genres<Self> {
        Genres { client: self.clone() }
    }
}

impl<C: Clone> Genres<C> {
    /// Lists the catalog's musical styles in a single page object.
    ///
    /// Returns the genres of the catalog inside a page object, although no paging parameters can
    /// be sent. It works with or without a token.
    ///
    /// `GET /genres` · Works without a token; the client's is sent if it has one. Changes
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
    /// let answer = client.genres().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<C, IndexGenres>
    where
        C: Allows<IndexGenres>,
    {
        Call::new(self.client.clone(), IndexGenres::new())
    }
}

/// Lists the catalog's musical styles in a single page object.
///
/// The plain value of [`Genres::list`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct IndexGenres {}

impl IndexGenres {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for IndexGenres {
    type Output = IndexGenresResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "indexGenres",
        method: Method::GET,
        route: "/genres",
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

impl PublicOperation for IndexGenres {}

object! {
    IndexGenres {
    }
}
