// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Leaderboards.

use crate::operations::Leaderboards;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use serde_json::Value;

impl<C: Clone> Leaderboards<C> {
    /// Counts what the public rankings are made of.
    ///
    /// Returns figures about the leaderboards. No source shows the shape of the answer, so it
    /// comes as plain JSON.
    ///
    /// `GET /leaderboard/stats` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/search.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.leaderboards().get_stats().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_stats(&self) -> Call<C, GetLeaderboardStats>
    where
        C: Allows<GetLeaderboardStats>,
    {
        Call::new(self.client.clone(), GetLeaderboardStats::new())
    }
}

/// Counts what the public rankings are made of.
///
/// The plain value of [`Leaderboards::get_stats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetLeaderboardStats {}

impl GetLeaderboardStats {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetLeaderboardStats {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getLeaderboardStats",
        method: Method::GET,
        route: "/leaderboard/stats",
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

impl PublicOperation for GetLeaderboardStats {}

object! {
    GetLeaderboardStats {
    }
}
