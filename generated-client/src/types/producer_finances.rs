// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Producer Finances.

use crate::runtime::{map_object, object, values};
use serde_json::{Map, Value};

/// The payout set-up, and totals under keys that no source names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProducerFinancesSummaryResponse {
    /// How the artist is paid out.
    pub setup: Option<ProducerFinancesSummaryResponseSetup>,
    /// Members that have no field of their own.
    pub extra: Map<String, Value>,
}

map_object! {
    ProducerFinancesSummaryResponse {
        0 "setup" setup optional,
        .. extra
    }
}

/// How the artist is paid out.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProducerFinancesSummaryResponseSetup {
    /// Providers of payouts.
    pub providers: Option<ProducerFinancesSummaryResponseSetupProviders>,
    /// Always false.
    pub can_resume_stripe: Option<bool>,
}

object! {
    ProducerFinancesSummaryResponseSetup {
        0 "providers" providers optional,
        1 "canResumeStripe" can_resume_stripe optional,
    }
}

/// Providers of payouts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProducerFinancesSummaryResponseSetupProviders {
    /// Availability and state of the recipient; no source shows the fields.
    pub beatpay: Option<Map<String, Value>>,
    /// A former account that is still active or being emptied, absent otherwise; no source shows
    /// the fields.
    pub legacy_stripe: Option<Map<String, Value>>,
}

object! {
    ProducerFinancesSummaryResponseSetupProviders {
        0 "beatpay" beatpay optional,
        1 "legacyStripe" legacy_stripe optional,
    }
}

/// `filter` of
/// [`ProducerFinanceTransactions`](crate::operations::ProducerFinanceTransactions).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProducerFinanceTransactionsFilter {
    /// `all`
    All,
    /// `sales`
    Sales,
    /// `subscriptions`
    Subscriptions,
    /// `waiting`
    Waiting,
    /// `needs_attention`
    NeedsAttention,
    /// `completed`
    Completed,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    ProducerFinanceTransactionsFilter {
        All "all",
        Sales "sales",
        Subscriptions "subscriptions",
        Waiting "waiting",
        NeedsAttention "needs_attention",
        Completed "completed",
    }
}

/// `status` of
/// [`ProducerFinanceTransactions`](crate::operations::ProducerFinanceTransactions).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProducerFinanceTransactionsStatus {
    /// `all`
    All,
    /// `waiting`
    Waiting,
    /// `sending`
    Sending,
    /// `needs_attention`
    NeedsAttention,
    /// `completed`
    Completed,
    /// `refunded`
    Refunded,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    ProducerFinanceTransactionsStatus {
        All "all",
        Waiting "waiting",
        Sending "sending",
        NeedsAttention "needs_attention",
        Completed "completed",
        Refunded "refunded",
    }
}

/// `type` of [`ProducerFinanceTransactions`](crate::operations::ProducerFinanceTransactions).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ProducerFinanceTransactionsType {
    /// `all`
    All,
    /// `sales`
    Sales,
    /// `subscriptions`
    Subscriptions,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    ProducerFinanceTransactionsType {
        All "all",
        Sales "sales",
        Subscriptions "subscriptions",
    }
}

/// Position of the page, and transactions and counts under keys that no source names. Amounts
/// are whole minor units: `amountMinor` divided by `minorUnitFactor` gives major units of
/// `currency`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProducerFinanceTransactionsResponse {
    /// Position of this page.
    pub pagination: ProducerFinanceTransactionsResponsePagination,
    /// Members that have no field of their own.
    pub extra: Map<String, Value>,
}

map_object! {
    ProducerFinanceTransactionsResponse {
        0 "pagination" pagination required,
        .. extra
    }
}

/// Position of this page.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProducerFinanceTransactionsResponsePagination {
    /// Number of this page, counting from 1.
    pub page: i64,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of transactions over all pages.
    pub total: i64,
    /// Position of the first row of this page, counting from 1; null on an empty page.
    pub from: Option<i64>,
    /// Position of the last row of this page, counting from 1; null on an empty page.
    pub to: Option<i64>,
    /// Whether there is a page before this one.
    pub has_previous: bool,
    /// Whether there is a page after this one.
    pub has_more: bool,
}

object! {
    ProducerFinanceTransactionsResponsePagination {
        0 "page" page required,
        1 "perPage" per_page required,
        2 "total" total required,
        3 "from" from optional,
        4 "to" to optional,
        5 "hasPrevious" has_previous required,
        6 "hasMore" has_more required,
    }
}
