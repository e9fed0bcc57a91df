// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/budget.rs and run the command again.

//! The budget of requests, as users see it.

use std::fmt;
use std::time::Duration;

/// How long a call waits for the budget unless the client says otherwise.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Which of the calls that wait for the budget go first. Within a priority, the first to come is the first to go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// Before all others, such as calls that a person waits for.
    High,
    /// The default.
    #[default]
    Normal,
    /// After all others, such as calls that fill a cache. They may wait until their time is up.
    Low,
}

/// What a client may send now: see [`Client::budget`](super::Client::budget).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Budget {
    /// How many requests may be sent in any window.
    pub limit: u32,
    /// The length of the window.
    pub window: Duration,
    /// How many requests may be sent at once.
    pub remaining: u32,
    /// After what time all of the limit is free again if nothing is sent.
    pub resets_in: Duration,
}

/// A call that was not sent because the budget of requests is used up, or the API asked to wait, and waiting would take too long.
/// An attempt of it may have been sent before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetError {
    pub(crate) operation: &'static str,
    pub(crate) wait: Duration,
}

impl BudgetError {
    /// The operation's id in the API's document.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// After what time there may be room for the call, counted from the error.
    pub fn wait(&self) -> Duration {
        self.wait
    }
}

impl fmt::Display for BudgetError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { operation, wait } = self;
        let milliseconds = u64::try_from(wait.as_nanos().div_ceil(1_000_000)).unwrap_or(u64::MAX);
        let wait = Duration::from_millis(milliseconds);
        write!(
            formatter,
            "{operation} was not sent: the budget of requests is used up, or the API asked to wait, for another {wait:?}"
        )
    }
}

impl std::error::Error for BudgetError {}
