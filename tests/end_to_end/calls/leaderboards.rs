//! Leaderboards, statistics of producers, search and radio.

use super::values::{integer, natural, text};
use super::{Calls, set};
use crate::made::{open, token};

pub(super) const CALLS: Calls = &[
    ("searchIndex", |client, p, _| {
        open(set!(client.search().find(), p, { "query" => query(text), "loader" => loader(text), }))
    }),
    ("getRadioRecommendations", |client, p, _| {
        open(
            client
                .radio()
                .get_recommendations(text(&p["type"]), integer(&p["id"])),
        )
    }),
    ("getGlobalLeaderboard", |client, _, _| {
        open(client.leaderboards().get_global())
    }),
    ("getGenreLeaderboard", |client, p, _| {
        open(client.leaderboards().get_by_genre(text(&p["genre"])))
    }),
    ("getRisingStarsLeaderboard", |client, _, _| {
        open(client.leaderboards().get_rising_stars())
    }),
    ("getAchievementsLeaderboard", |client, _, _| {
        open(client.leaderboards().get_by_achievements())
    }),
    ("getProducerLeaderboards", |client, _, _| {
        open(client.producer_intelligence().get_season_leaderboards())
    }),
    ("getProducerDashboardLeaderboard", |client, p, _| {
        let (artist, category, period) = (
            natural(&p["artist_id"]),
            text(&p["category"]),
            text(&p["period"]),
        );
        token(
            client
                .producer_intelligence()
                .get_artist_leaderboard(artist, category, period),
        )
    }),
    ("getProducerDashboard", |client, _, _| {
        token(client.producer_intelligence().get_dashboard())
    }),
    ("getProducerAchievements", |client, _, _| {
        token(client.producer_intelligence().list_achievements())
    }),
    ("getXPSources", |client, _, _| {
        token(client.producer_intelligence().list_xp_sources())
    }),
];
