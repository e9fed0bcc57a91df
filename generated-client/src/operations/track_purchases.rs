// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Track Purchases.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    PageBy, PageSigns, PageTurn, Paged, RequestWriter, Tier, object,
};
use crate::types::{
    CalculateTrackPriceResponse, CheckTrackPurchaseStatusResponse,
    GetUserPurchasesResponse, InitiateTrackPurchaseResponse, TrackId,
};
use serde_json::{Map, Value};

/// Pricing a track, starting its purchase, checking the outcome and listing past purchases.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct TrackPurchases<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Track Purchases: see
    /// [`TrackPurchases`](crate::operations::TrackPurchases).
    pub fn track_purchases(&self) -> TrackPurchases<Self> {
        TrackPurchases {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Track Purchases: see
    /// [`TrackPurchases`](crate::operations::TrackPurchases).
    pub fn track_purchases(&self) -> TrackPurchases<Self> {
        TrackPurchases {
            client: self.clone(),
        }
    }
}

impl<C: Clone> TrackPurchases<C> {
    /// Quotes total, platform fee and seller amount without buying.
    ///
    /// Works out what a licence of the track would cost the caller now. It is a quote only:
    /// nothing is bought or charged. Needs a token; 403 means that track purchases are switched
    /// off, 422 that this track cannot be bought at present.
    ///
    /// `POST /tracks/{id}/purchase/calculate-price` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: Track purchases are switched off.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The track cannot be bought at present.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.track_purchases().calculate_price(4711).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn calculate_price(&self, id: impl Into<TrackId>) -> Call<C, CalculateTrackPrice>
    where
        C: Allows<CalculateTrackPrice>,
    {
        Call::new(self.client.clone(), CalculateTrackPrice::new(id))
    }

    /// Opens a Stripe payment for a licence.
    ///
    /// Starts a purchase through Stripe by making a PaymentIntent for the track; there is no test
    /// mode, so this concerns real money. The card is charged once the payment is confirmed in
    /// Stripe's browser library with the returned client secret, after which the purchase status
    /// can be polled. Needs a token; 403 means that purchases are switched off, 422 that the track
    /// or its payout route is not eligible.
    ///
    /// `POST /tracks/{id}/purchase/initiate` · Needs a token. Moves money.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`CheckTrackPurchaseStatus`](crate::operations::CheckTrackPurchaseStatus) tells whether the
    /// call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: Track purchases are switched off.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The track or its payout route is not eligible for a purchase.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.track_purchases().initiate(4718).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn initiate(&self, id: impl Into<TrackId>) -> Call<C, InitiateTrackPurchase>
    where
        C: Allows<InitiateTrackPurchase>,
    {
        Call::new(self.client.clone(), InitiateTrackPurchase::new(id))
    }

    /// Tells whether the caller owns or may buy a recording.
    ///
    /// Reports whether the caller has bought the track, whether a purchase is possible, and how
    /// the latest purchase stands. Needs a token; after a payment this is the call to poll.
    ///
    /// `GET /tracks/{id}/purchase/status` · Needs a token. Changes nothing.
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
    /// let answer = client.track_purchases().get_status(4718).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_status(&self, id: impl Into<TrackId>) -> Call<C, CheckTrackPurchaseStatus>
    where
        C: Allows<CheckTrackPurchaseStatus>,
    {
        Call::new(self.client.clone(), CheckTrackPurchaseStatus::new(id))
    }

    /// Lists what the caller has bought, page by page.
    ///
    /// Reads the caller's own track purchases. Needs a token. Keep `per_page` the same while
    /// turning pages.
    ///
    /// `GET /purchases` · Needs a token. Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.track_purchases().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<C, GetUserPurchases>
    where
        C: Allows<GetUserPurchases>,
    {
        Call::new(self.client.clone(), GetUserPurchases::new())
    }
}

/// Quotes total, platform fee and seller amount without buying.
///
/// The plain value of [`TrackPurchases::calculate_price`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CalculateTrackPrice {
    /// Numeric id of the track.
    pub id: TrackId,
}

impl CalculateTrackPrice {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for CalculateTrackPrice {
    type Output = CalculateTrackPriceResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "calculateTrackPrice",
        method: Method::POST,
        route: "/tracks/{id}/purchase/calculate-price",
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
    CalculateTrackPrice {
        0 "id" id required,
    }
}

/// Opens a Stripe payment for a licence.
///
/// The plain value of [`TrackPurchases::initiate`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct InitiateTrackPurchase {
    /// Numeric id of the track to buy.
    pub id: TrackId,
}

impl InitiateTrackPurchase {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for InitiateTrackPurchase {
    type Output = InitiateTrackPurchaseResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "initiateTrackPurchase",
        method: Method::POST,
        route: "/tracks/{id}/purchase/initiate",
        tier: Tier::Token,
        effect: Effect::Money,
        accept: "application/json",
        confirm: Some("checkTrackPurchaseStatus"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.secret_json()
    }
}

object! {
    InitiateTrackPurchase {
        0 "id" id required,
    }
}

/// Tells whether the caller owns or may buy a recording.
///
/// The plain value of [`TrackPurchases::get_status`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CheckTrackPurchaseStatus {
    /// Numeric id of the track.
    pub id: TrackId,
}

impl CheckTrackPurchaseStatus {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for CheckTrackPurchaseStatus {
    type Output = CheckTrackPurchaseStatusResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "checkTrackPurchaseStatus",
        method: Method::GET,
        route: "/tracks/{id}/purchase/status",
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
    CheckTrackPurchaseStatus {
        0 "id" id required,
    }
}

/// Lists what the caller has bought, page by page.
///
/// The plain value of [`TrackPurchases::list`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserPurchases {
    /// Number of the page to read, counting from 1.
    pub page: Option<i64>,
    /// Number of purchases wanted on each page, 15 unless given.
    ///
    /// Default `15`.
    pub per_page: Option<i64>,
}

impl GetUserPurchases {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page to read, counting from 1.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of purchases wanted on each page, 15 unless given.
    ///
    /// Default `15`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Operation for GetUserPurchases {
    type Output = GetUserPurchasesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserPurchases",
        method: Method::GET,
        route: "/purchases",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.query("page", &self.page);
        request.query("per_page", &self.per_page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Paged for GetUserPurchases {
    type Item = Map<String, Value>;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
    }

    fn items(output: &mut Self::Output) -> Option<&mut Vec<Map<String, Value>>> {
        Some(&mut output.purchases.data)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        signs.current(&output.purchases.current_page);
        signs.last(&output.purchases.last_page);
    }
}

impl<C> Call<C, GetUserPurchases> {
    /// Number of the page to read, counting from 1.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }

    /// Number of purchases wanted on each page, 15 unless given.
    ///
    /// Default `15`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }
}

object! {
    GetUserPurchases {
        0 "page" page optional,
        1 "per_page" per_page optional,
    }
}
