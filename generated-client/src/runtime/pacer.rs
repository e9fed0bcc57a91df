// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/pacer.rs and run the command again.

//! Makes every request wait for its turn, shared by a client and its clones.

use std::future::poll_fn;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use http::HeaderMap;

use super::bucket::Bucket;
use super::budget::{Budget, BudgetError, Priority};
use super::clock::{Clock, Sleep};
use super::operation::OperationInfo;
use super::queue::{Place, Queue, Report, Turn};
use super::rate_headers;

/// The queue, behind a lock that is never held while anything waits.
#[derive(Debug)]
pub(crate) struct Pacer {
    queue: Mutex<Queue>,
    longest_wait: Duration,
}

/// How a call takes its turn.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Patience {
    pub(crate) priority: Priority,
    /// Less than the client's, for calls that would rather fail.
    pub(crate) longest_wait: Option<Duration>,
    /// When the call ends in any case.
    pub(crate) until: Option<Instant>,
}

impl Pacer {
    pub(crate) fn new(requests: u32, window: Duration, longest_wait: Duration) -> Self {
        Self {
            queue: Mutex::new(Queue::new(Bucket::new(requests, window))),
            longest_wait,
        }
    }

    /// Waits until a request may be sent, and counts it as sent. If the future is dropped, nothing was taken.
    pub(crate) async fn turn(
        &self,
        clock: &dyn Clock,
        operation: &OperationInfo,
        patience: Patience,
    ) -> Result<(), BudgetError> {
        let place = self.with(clock, |queue, _| {
            queue.join(operation.route, patience.priority)
        });
        let until = clock.now() + patience.longest_wait.unwrap_or(self.longest_wait);
        let mut waiting = Waiting {
            pacer: self,
            clock,
            place,
            until,
            end: patience.until,
            sleep: None,
        };
        let turn = poll_fn(|context| waiting.poll(context)).await;
        turn.map_err(|wait| BudgetError {
            operation: operation.id,
            wait,
        })
    }

    /// Takes in the headers of an answer, and the wait of one that asks to slow down.
    pub(crate) fn heard(
        &self,
        clock: &dyn Clock,
        route: &'static str,
        headers: &HeaderMap,
        wait: Option<Duration>,
    ) {
        let report = rate_headers::report(headers).map(|report| Report {
            resets_in: wait.or(report.resets_in),
            ..report
        });
        if report.is_none() && wait.is_none() {
            return;
        }
        self.with(clock, |queue, now| {
            if let Some(report) = report {
                queue.report(route, report, now);
            }
            if let Some(wait) = wait {
                queue.close(route, rate_headers::limit(headers), wait, now);
            }
        });
    }

    /// The budget as it is now.
    pub(crate) fn budget(&self, clock: &dyn Clock) -> Budget {
        self.with(clock, |queue, now| {
            let bucket = queue.shared();
            Budget {
                limit: bucket.limit(),
                window: bucket.window(),
                remaining: bucket.remaining(now),
                resets_in: bucket.resets_in(now),
            }
        })
    }

    /// Works on the queue, then wakes those whose turn may have come.
    fn with<T>(&self, clock: &dyn Clock, work: impl FnOnce(&mut Queue, Instant) -> T) -> T {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        let value = work(&mut queue, clock.now());
        let woken = queue.woken();
        drop(queue);
        woken.into_iter().for_each(std::task::Waker::wake);
        value
    }
}

/// A call in the queue; it leaves when it is dropped.
struct Waiting<'a> {
    pacer: &'a Pacer,
    clock: &'a dyn Clock,
    place: Place,
    until: Instant,
    /// When the call ends: with nothing left of its time it could only be cut off.
    end: Option<Instant>,
    sleep: Option<Sleep>,
}

impl Waiting<'_> {
    /// Ready when it is this call's turn, or with the wait if that would be too long.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Duration>> {
        loop {
            let ask = |queue: &mut Queue, now| (queue.ask(self.place, now, context.waker()), now);
            let (at, now) = match self.pacer.with(self.clock, ask) {
                (Turn::Now, _) => return Poll::Ready(Ok(())),
                (Turn::At(at), now) => (at, now),
            };
            let wait = at.saturating_duration_since(now);
            if at > self.until || self.end.is_some_and(|end| at >= end) {
                return Poll::Ready(Err(wait));
            }
            if self.sleep.is_none() {
                tracing::debug!(?wait, "the call waits for the budget of requests");
            }
            let sleep = self.sleep.insert(self.clock.sleep(wait));
            if sleep.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
        }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.pacer
            .with(self.clock, |queue, now| queue.leave(self.place, now));
    }
}
