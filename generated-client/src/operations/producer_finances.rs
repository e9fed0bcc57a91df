// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Producer Finances.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::{
    ArtistId, ProducerFinanceTransactionsFilter, ProducerFinanceTransactionsResponse,
    ProducerFinanceTransactionsStatus, ProducerFinanceTransactionsType,
    ProducerFinancesSummaryResponse,
};
use serde_json::Value;

/// Earnings, transactions and provider balance of an artist whom the caller manages.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct ProducerFinances<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Producer Finances: see
    /// [`ProducerFinances`](crate::operations::ProducerFinances).
    pub fn producer_finances(&self) -> ProducerFinances<Self> {
        ProducerFinances {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Producer Finances: see
    /// [`ProducerFinances`](crate::operations::ProducerFinances).
    pub fn producer_finances(&self) -> ProducerFinances<Self> {
        ProducerFinances {
            client: self.clone(),
        }
    }
}

impl<C: Clone> ProducerFinances<C> {
    /// Totals an artist's earnings per currency, with payout set-up.
    ///
    /// Returns the earnings of an artist per currency together with the state of the payout
    /// set-up. The caller must manage the artist, else the answer is 403.
    ///
    /// `GET /artists/{artist}/finances/summary` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `503`: The summary is temporarily unavailable; try again later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_finances().get_summary(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_summary(
        &self,
        artist: impl Into<ArtistId>,
    ) -> Call<C, ProducerFinancesSummary>
    where
        C: Allows<ProducerFinancesSummary>,
    {
        Call::new(self.client.clone(), ProducerFinancesSummary::new(artist))
    }

    /// Lists an artist's sales and subscription income, page by page.
    ///
    /// Lists an artist's financial transactions, filtered and in pages of at most 20. The caller
    /// must manage the artist, else the answer is 403. `filter` is a legacy parameter that is read
    /// only when both `status` and `type` are absent. No source names the key under which the
    /// transactions stand: they are among the members without a field of their own, and the list
    /// is turned by hand, with `page`.
    ///
    /// `GET /artists/{artist}/finances/transactions` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `503`: The transactions are temporarily unavailable; try again later.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_finances().list_transactions(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_transactions(
        &self,
        artist: impl Into<ArtistId>,
    ) -> Call<C, ProducerFinanceTransactions>
    where
        C: Allows<ProducerFinanceTransactions>,
    {
        Call::new(self.client.clone(), ProducerFinanceTransactions::new(artist))
    }

    /// Shows available and pending funds at the legacy payout service.
    ///
    /// Returns the artist's legacy Stripe balance in compact form; the server may answer from a
    /// short-lived cache. The caller must have access to the artist's finances, else the answer is 403.
    /// No source shows the shape of the answer, so it comes as free-form JSON.
    ///
    /// `GET /artists/{artist}/finances/provider-balance` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `503`: The balance is unavailable at the moment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.producer_finances().get_provider_balance(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_provider_balance(
        &self,
        artist: impl Into<ArtistId>,
    ) -> Call<C, ProducerFinancesProviderBalance>
    where
        C: Allows<ProducerFinancesProviderBalance>,
    {
        Call::new(self.client.clone(), ProducerFinancesProviderBalance::new(artist))
    }
}

/// Totals an artist's earnings per currency, with payout set-up.
///
/// The plain value of [`ProducerFinances::get_summary`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ProducerFinancesSummary {
    /// Id of the artist; the caller must manage it.
    pub artist: ArtistId,
}

impl ProducerFinancesSummary {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>) -> Self {
        Self { artist: artist.into() }
    }
}

impl Operation for ProducerFinancesSummary {
    type Output = ProducerFinancesSummaryResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "producerFinancesSummary",
        method: Method::GET,
        route: "/artists/{artist}/finances/summary",
        tier: Tier::Token,
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

object! {
    ProducerFinancesSummary {
        0 "artist" artist required,
    }
}

/// Lists an artist's sales and subscription income, page by page.
///
/// The plain value of [`ProducerFinances::list_transactions`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ProducerFinanceTransactions {
    /// Id of the artist; the caller must manage it.
    pub artist: ArtistId,
    /// Legacy filter by kind or state; it applies only when both `status` and `type` are absent.
    pub filter: Option<ProducerFinanceTransactionsFilter>,
    /// Number of the wanted page, counting from 1.
    ///
    /// At least 1, default `1`.
    pub page: Option<u64>,
    /// Wanted number of transactions on a page, 1 to 20.
    ///
    /// Default `20`.
    pub per_page: Option<u64>,
    /// State of the wanted transactions; when `status` or `type` is present, `filter` is ignored.
    ///
    /// Default `all`.
    pub status: Option<ProducerFinanceTransactionsStatus>,
    /// Kind of the wanted transactions; when `status` or `type` is present, `filter` is ignored.
    ///
    /// Default `all`.
    pub r#type: Option<ProducerFinanceTransactionsType>,
}

impl ProducerFinanceTransactions {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>) -> Self {
        Self {
            artist: artist.into(),
            filter: None,
            page: None,
            per_page: None,
            status: None,
            r#type: None,
        }
    }

    /// Legacy filter by kind or state; it applies only when both `status` and `type` are absent.
    pub fn filter(
        mut self,
        filter: impl Into<ProducerFinanceTransactionsFilter>,
    ) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Number of the wanted page, counting from 1.
    ///
    /// At least 1, default `1`.
    pub fn page(mut self, page: u64) -> Self {
        self.page = Some(page);
        self
    }

    /// Wanted number of transactions on a page, 1 to 20.
    ///
    /// Default `20`.
    pub fn per_page(mut self, per_page: u64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// State of the wanted transactions; when `status` or `type` is present, `filter` is ignored.
    ///
    /// Default `all`.
    pub fn status(
        mut self,
        status: impl Into<ProducerFinanceTransactionsStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Kind of the wanted transactions; when `status` or `type` is present, `filter` is ignored.
    ///
    /// Default `all`.
    pub fn r#type(mut self, r#type: impl Into<ProducerFinanceTransactionsType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl Operation for ProducerFinanceTransactions {
    type Output = ProducerFinanceTransactionsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "producerFinanceTransactions",
        method: Method::GET,
        route: "/artists/{artist}/finances/transactions",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("artist", &self.artist);
        request.query("filter", &self.filter);
        request.query("page", &self.page);
        request.query("per_page", &self.per_page);
        request.query("status", &self.status);
        request.query("type", &self.r#type);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for ProducerFinanceTransactions {
    fn check(&self, limits: &mut Checker) {
        limits.range("page", &self.page, 1..);
        limits.range("per_page", &self.per_page, 1..=20);
    }
}

impl<C> Call<C, ProducerFinanceTransactions> {
    /// Legacy filter by kind or state; it applies only when both `status` and `type` are absent.
    pub fn filter(self, filter: impl Into<ProducerFinanceTransactionsFilter>) -> Self {
        self.map(|operation| operation.filter(filter))
    }

    /// Number of the wanted page, counting from 1.
    ///
    /// At least 1, default `1`.
    pub fn page(self, page: u64) -> Self {
        self.map(|operation| operation.page(page))
    }

    /// Wanted number of transactions on a page, 1 to 20.
    ///
    /// Default `20`.
    pub fn per_page(self, per_page: u64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// State of the wanted transactions; when `status` or `type` is present, `filter` is ignored.
    ///
    /// Default `all`.
    pub fn status(self, status: impl Into<ProducerFinanceTransactionsStatus>) -> Self {
        self.map(|operation| operation.status(status))
    }

    /// Kind of the wanted transactions; when `status` or `type` is present, `filter` is ignored.
    ///
    /// Default `all`.
    pub fn r#type(self, r#type: impl Into<ProducerFinanceTransactionsType>) -> Self {
        self.map(|operation| operation.r#type(r#type))
    }
}

object! {
    ProducerFinanceTransactions {
        0 "artist" artist required,
        1 "filter" filter optional,
        2 "page" page optional,
        3 "per_page" per_page optional,
        4 "status" status optional,
        5 "type" r#type optional,
    }
}

/// Shows available and pending funds at the legacy payout service.
///
/// The plain value of [`ProducerFinances::get_provider_balance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ProducerFinancesProviderBalance {
    /// Id of the artist.
    pub artist: ArtistId,
}

impl ProducerFinancesProviderBalance {
    /// The operation with what is required; all else is left out.
    pub fn new(artist: impl Into<ArtistId>) -> Self {
        Self { artist: artist.into() }
    }
}

impl Operation for ProducerFinancesProviderBalance {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "producerFinancesProviderBalance",
        method: Method::GET,
        route: "/artists/{artist}/finances/provider-balance",
        tier: Tier::Token,
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

object! {
    ProducerFinancesProviderBalance {
        0 "artist" artist required,
    }
}
