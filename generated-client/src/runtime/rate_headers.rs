// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/rate_headers.rs and run the command again.

//! What the headers of an answer say about rate limits: `X-RateLimit-Limit`, `X-RateLimit-Remaining` and
//! `X-RateLimit-Reset`, which is in Unix seconds.

use std::time::Duration;

use chrono::DateTime;
use http::HeaderMap;
use http::header::DATE;

use super::queue::Report;

/// Requests in a window, if the headers say so.
pub(crate) fn limit(headers: &HeaderMap) -> Option<u32> {
    number(headers, "x-ratelimit-limit").filter(|limit| *limit > 0)
}

/// How many requests are left, if the headers make sense.
pub(crate) fn report(headers: &HeaderMap) -> Option<Report> {
    let limit = limit(headers)?;
    let remaining =
        number(headers, "x-ratelimit-remaining").filter(|remaining| *remaining <= limit)?;
    Some(Report {
        limit,
        remaining,
        resets_in: resets_in(headers),
    })
}

/// The time from the answer's own `Date` to the reset, so that a wrong clock here does no harm.
fn resets_in(headers: &HeaderMap) -> Option<Duration> {
    let reset: i64 = number(headers, "x-ratelimit-reset")?;
    let date = DateTime::parse_from_rfc2822(headers.get(DATE)?.to_str().ok()?).ok()?;
    let seconds = reset.checked_sub(date.timestamp())?;
    Some(Duration::from_secs(
        u64::try_from(seconds).unwrap_or_default(),
    ))
}

fn number<T: std::str::FromStr>(headers: &HeaderMap, name: &str) -> Option<T> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}
