// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/bucket.rs and run the command again.

//! How many requests fit in a moving window of time: an exact log of those that were sent. Knows neither clocks nor tasks.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The longest window, and the longest time that a server can close a bucket for.
pub(crate) const LONGEST_WINDOW: Duration = Duration::from_secs(24 * 60 * 60);

/// At most `limit` requests in any window.
#[derive(Debug, Clone)]
pub(crate) struct Bucket {
    limit: u32,
    window: Duration,
    /// When each request leaves the window, in order.
    ends: VecDeque<Instant>,
    /// Nothing may be sent before.
    closed_until: Option<Instant>,
}

impl Bucket {
    pub(crate) fn new(limit: u32, window: Duration) -> Self {
        Self {
            limit,
            window,
            ends: VecDeque::new(),
            closed_until: None,
        }
    }

    pub(crate) fn limit(&self) -> u32 {
        self.limit
    }

    pub(crate) fn set_limit(&mut self, limit: u32) {
        self.limit = limit;
    }

    pub(crate) fn window(&self) -> Duration {
        self.window
    }

    /// How many requests may be sent at once.
    pub(crate) fn remaining(&mut self, now: Instant) -> u32 {
        while self.ends.front().is_some_and(|end| *end <= now) {
            self.ends.pop_front();
        }
        if self.closed_until.is_some_and(|until| now < until) {
            return 0;
        }
        self.limit.saturating_sub(self.used())
    }

    /// Logs a request that is sent now.
    pub(crate) fn log(&mut self, now: Instant) {
        self.insert(now + self.window);
    }

    /// Takes back a request that was logged at `then` and not sent.
    pub(crate) fn unlog(&mut self, then: Instant) {
        let end = then + self.window;
        if let Ok(at) = self.ends.binary_search(&end) {
            self.ends.remove(at);
        }
    }

    /// The server counts fewer requests that remain than this log: others were sent elsewhere, and leave the window after
    /// `resets_in` at the latest.
    pub(crate) fn correct(&mut self, now: Instant, remaining: u32, resets_in: Option<Duration>) {
        let end = now + resets_in.map_or(self.window, |reset| reset.min(self.window));
        for _ in remaining..self.remaining(now) {
            self.insert(end);
        }
    }

    /// Nothing may be sent for a while.
    pub(crate) fn close(&mut self, now: Instant, wait: Duration) {
        self.closed_until = self.closed_until.max(Some(now + wait.min(LONGEST_WINDOW)));
    }

    /// When another request may be sent at the earliest, after `ahead` others that wait already.
    pub(crate) fn free_at(&self, now: Instant, ahead: usize) -> Instant {
        let begin = self.closed_until.map_or(now, |until| until.max(now));
        let mut ends = self.ends.clone();
        let mut at = begin;
        for _ in 0..=ahead {
            while ends.front().is_some_and(|end| *end <= at) {
                ends.pop_front();
            }
            let over = (ends.len() + 1).saturating_sub(self.limit as usize);
            if let Some(end) = over.checked_sub(1).and_then(|last| ends.get(last)) {
                at = *end;
            }
            ends.push_back(at + self.window);
        }
        at
    }

    /// After what time all of the limit is free again if nothing is sent.
    pub(crate) fn resets_in(&self, now: Instant) -> Duration {
        let last = self.ends.back().copied().max(self.closed_until);
        last.map_or(Duration::ZERO, |last| last.saturating_duration_since(now))
    }

    fn used(&self) -> u32 {
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    fn insert(&mut self, end: Instant) {
        let at = self.ends.partition_point(|other| *other <= end);
        self.ends.insert(at, end);
    }
}
