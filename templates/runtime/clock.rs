//! Time. Nothing else in the client reads a clock or waits, so that tests need not.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, NaiveDate, Utc};

/// Tells the time and waits. Give another to the builder to run on another runtime than tokio, or to test without waiting.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// Now, on a clock that never goes back.
    fn now(&self) -> Instant;

    /// Today's date in UTC, by the calendar.
    fn today(&self) -> NaiveDate;

    /// Completes after `duration`.
    fn sleep(&self, duration: Duration) -> Sleep;
}

/// The future of [`Clock::sleep`].
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// tokio's clock, which its tests can stop.
#[derive(Debug)]
pub(crate) struct TokioClock;

impl Clock for TokioClock {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn today(&self) -> NaiveDate {
        DateTime::<Utc>::from(SystemTime::now()).date_naive()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// What `work` gives, or `None` if `limit` passes first. It takes `work` pinned, because a future that owned it would hold it twice.
pub(crate) fn within<T>(
    limit: Option<Duration>,
    clock: &dyn Clock,
    mut work: Pin<&mut impl Future<Output = T>>,
) -> impl Future<Output = Option<T>> {
    let mut limit = limit.map(|limit| clock.sleep(limit));
    poll_fn(move |context| {
        if let Poll::Ready(value) = work.as_mut().poll(context) {
            return Poll::Ready(Some(value));
        }
        match &mut limit {
            Some(sleep) => sleep.as_mut().poll(context).map(|()| None),
            None => Poll::Pending,
        }
    })
}
