// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Radio.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::{GetRadioRecommendationsResponse, RadioKind};

/// Track recommendations that start from a given item.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Radio<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Radio: see [`Radio`](crate::operations::Radio).
    pub fn radio(&self) -> Radio<Self> {
        Radio { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Radio: see [`Radio`](crate::operations::Radio).
    pub fn radio(&self) -> Radio<Self> {
        Radio { client: self.clone() }
    }
}

impl<C: Clone> Radio<C> {
    /// Suggests tracks that suit an artist, genre or track as seed.
    ///
    /// Builds a list of recommended tracks from one starting point, which the answer repeats in
    /// `seed`. Anonymous callers may use it, and a token may be sent. Tags are not accepted as a
    /// seed.
    ///
    /// `GET /radio/{type}/{id}` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client.radio().get_recommendations(RadioKind::Genre, 27).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_recommendations(
        &self,
        r#type: impl Into<RadioKind>,
        id: i64,
    ) -> Call<C, GetRadioRecommendations>
    where
        C: Allows<GetRadioRecommendations>,
    {
        Call::new(self.client.clone(), GetRadioRecommendations::new(r#type, id))
    }
}

/// Suggests tracks that suit an artist, genre or track as seed.
///
/// The plain value of [`Radio::get_recommendations`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetRadioRecommendations {
    /// Kind of the seed: `artist`, `genre` or `track`.
    pub r#type: RadioKind,
    /// Numeric id of the seed; names are not accepted.
    pub id: i64,
}

impl GetRadioRecommendations {
    /// The operation with what is required; all else is left out.
    pub fn new(r#type: impl Into<RadioKind>, id: i64) -> Self {
        Self { r#type: r#type.into(), id }
    }
}

impl Operation for GetRadioRecommendations {
    type Output = GetRadioRecommendationsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getRadioRecommendations",
        method: Method::GET,
        route: "/radio/{type}/{id}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: true,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("type", &self.r#type);
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetRadioRecommendations {}

object! {
    GetRadioRecommendations {
        0 "type" r#type required,
        1 "id" id required,
    }
}
