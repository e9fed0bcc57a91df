// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Producer Finances.

use crate::runtime::values;

/// `filter` of
/// [`ProducerFinanceTransactions`](crate::operations::ProducerFinanceTransactions).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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
