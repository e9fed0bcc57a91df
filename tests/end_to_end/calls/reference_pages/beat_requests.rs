//! Beat requests: `70-beat-requests.yaml`.

use crate::calls::Calls;
use crate::made::token;

pub(super) const CALLS: Calls = &[
    ("getDurationTiers", |client, _, _| {
        token(client.beat_requests().list_duration_tiers())
    }),
    ("getBeatRequestStatistics", |client, _, _| {
        token(client.beat_requests().get_stats())
    }),
    ("getMySubmittedTracks", |client, _, _| {
        token(client.beat_requests().list_my_submissions())
    }),
    ("getBeatRequestAllowance", |client, _, _| {
        token(client.beat_requests().get_allowance())
    }),
];
