//! Operations that only the reference pages know: a file of calls for each overlay.

mod beat_requests;
mod commerce;
mod content;
mod dashboard;
mod insights;
mod messaging;
mod producer_intelligence;
mod search;
mod social;

use super::Calls;

pub(super) const FILES: &[Calls] = &[
    beat_requests::CALLS,
    commerce::CALLS,
    content::CALLS,
    dashboard::CALLS,
    insights::CALLS,
    messaging::CALLS,
    producer_intelligence::CALLS,
    search::CALLS,
    social::CALLS,
];
