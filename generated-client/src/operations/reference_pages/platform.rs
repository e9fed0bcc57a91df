// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Platform.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use serde_json::Value;

/// Figures on the whole platform.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Platform<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Platform: see [`Platform`](crate::operations::Platform).
    pub fn platform(&self) -> Platform<Self> {
        Platform { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Platform: see [`Platform`](crate::operations::Platform).
    pub fn platform(&self) -> Platform<Self> {
        Platform { client: self.clone() }
    }
}

impl<C: Clone> Platform<C> {
    /// Counts what there is on the site as a whole.
    ///
    /// Returns figures on the whole platform. No token is needed. No source shows the shape of the
    /// answer.
    ///
    /// `GET /platform/stats` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.platform().get_stats().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_stats(&self) -> Call<C, GetPlatformStats>
    where
        C: Allows<GetPlatformStats>,
    {
        Call::new(self.client.clone(), GetPlatformStats::new())
    }

    /// Lists the songs that lead on the whole site.
    ///
    /// Lists the top tracks of the platform; by what they are ranked is not said. Needs a token.
    /// No source shows the shape of the answer.
    ///
    /// `GET /platform/top-tracks` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/producer-intelligence.mdx`, not from the API's
    /// document. Part of the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.platform().list_top_tracks().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_top_tracks(&self) -> Call<C, GetPlatformTopTracks>
    where
        C: Allows<GetPlatformTopTracks>,
    {
        Call::new(self.client.clone(), GetPlatformTopTracks::new())
    }
}

/// Counts what there is on the site as a whole.
///
/// The plain value of [`Platform::get_stats`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetPlatformStats {}

impl GetPlatformStats {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetPlatformStats {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPlatformStats",
        method: Method::GET,
        route: "/platform/stats",
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

impl PublicOperation for GetPlatformStats {}

object! {
    GetPlatformStats {
    }
}

/// Lists the songs that lead on the whole site.
///
/// The plain value of [`Platform::list_top_tracks`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetPlatformTopTracks {}

impl GetPlatformTopTracks {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetPlatformTopTracks {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPlatformTopTracks",
        method: Method::GET,
        route: "/platform/top-tracks",
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
    GetPlatformTopTracks {
    }
}
