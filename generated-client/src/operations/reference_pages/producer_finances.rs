// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Producer Finances.

use crate::operations::ProducerFinances;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo, RequestWriter,
    Tier, object,
};
use crate::types::ArtistSales;

impl<C: Clone> ProducerFinances<C> {
    /// Sums up what the caller's music has earned, with the latest orders.
    ///
    /// Returns earnings and latest sales of the caller's artist. This is the way to learn of a
    /// sale: the platform sends no notice of it to other servers.
    ///
    /// `GET /artist/sales` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/commerce.mdx`, not from the API's document. Part of
    /// the feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_finances().get_sales().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sales(&self) -> Call<C, GetArtistSales>
    where
        C: Allows<GetArtistSales>,
    {
        Call::new(self.client.clone(), GetArtistSales::new())
    }
}

/// Sums up what the caller's music has earned, with the latest orders.
///
/// The plain value of [`ProducerFinances::get_sales`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistSales {}

impl GetArtistSales {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Operation for GetArtistSales {
    type Output = ArtistSales;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistSales",
        method: Method::GET,
        route: "/artist/sales",
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
    GetArtistSales {
    }
}
