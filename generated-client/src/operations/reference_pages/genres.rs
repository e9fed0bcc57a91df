// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Genres.

use crate::operations::Genres;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use serde_json::Value;

impl<C: Clone> Genres<C> {
    /// Opens the page of one musical style.
    ///
    /// Returns one genre, found by its name and not by its id. No source shows the shape of the
    /// answer, so it comes as plain JSON.
    ///
    /// `GET /genres/{name}` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.genres().get("lo-fi").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, name: impl Into<String>) -> Call<C, GetGenre>
    where
        C: Allows<GetGenre>,
    {
        Call::new(self.client.clone(), GetGenre::new(name))
    }
}

/// Opens the page of one musical style.
///
/// The plain value of [`Genres::get`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetGenre {
    /// Name of the genre.
    pub name: String,
}

impl GetGenre {
    /// The operation with what is required; all else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Operation for GetGenre {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getGenre",
        method: Method::GET,
        route: "/genres/{name}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("name", &self.name);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetGenre {}

object! {
    GetGenre {
        0 "name" name required,
    }
}
