//! Producers' figures, exports and payouts: `70-producer-intelligence.yaml`.

use crate::calls::Calls;
use crate::calls::values::{natural, object, text};
use crate::made::{open, token, token_bytes};

pub(super) const CALLS: Calls = &[
    ("getProducerAchievementDetails", |client, p, _| {
        token(
            client
                .producer_intelligence()
                .get_achievement(text(&p["achievementId"])),
        )
    }),
    ("getProducerLevel", |client, _, _| {
        token(client.producer_intelligence().get_level())
    }),
    ("getProducerProgress", |client, _, _| {
        token(client.producer_intelligence().get_progress())
    }),
    ("getProducerDashboardCharts", |client, _, _| {
        token(client.producer_intelligence().get_dashboard_charts())
    }),
    ("getProducerAlbumCharts", |client, p, _| {
        token(
            client
                .producer_intelligence()
                .get_album_charts(natural(&p["albumId"])),
        )
    }),
    ("getProducerArtistCharts", |client, p, _| {
        token(
            client
                .producer_intelligence()
                .get_artist_charts(natural(&p["artistId"])),
        )
    }),
    ("getProducerTrackCharts", |client, p, _| {
        token(
            client
                .producer_intelligence()
                .get_track_charts(natural(&p["trackId"])),
        )
    }),
    ("getArtistContributionGraph", |client, p, _| {
        token(
            client
                .producer_intelligence()
                .get_artist_contribution_graph(natural(&p["artistId"])),
        )
    }),
    ("getPlatformContributionGraph", |client, _, _| {
        token(
            client
                .producer_intelligence()
                .get_platform_contribution_graph(),
        )
    }),
    ("getProducerInsights", |client, _, _| {
        token(client.producer_intelligence().get_insights())
    }),
    ("getLiveAnalytics", |client, _, _| {
        token(client.producer_intelligence().get_live_analytics())
    }),
    ("getTrackRealTimeMetrics", |client, p, _| {
        token(
            client
                .producer_intelligence()
                .get_track_realtime(natural(&p["trackId"])),
        )
    }),
    ("getTrackGrowth", |client, p, _| {
        open(
            client
                .producer_intelligence()
                .get_track_growth(natural(&p["trackId"])),
        )
    }),
    ("getTrackGrowthBatch", |client, _, b| {
        open(
            client
                .producer_intelligence()
                .get_track_growth_batch(object(b)),
        )
    }),
    ("getCollaborationLeaderboard", |client, _, _| {
        open(
            client
                .producer_intelligence()
                .get_collaboration_leaderboard(),
        )
    }),
    ("getCollaborationNetwork", |client, _, _| {
        token(client.producer_intelligence().get_collaboration_network())
    }),
    ("getCollaborationOpportunities", |client, _, _| {
        token(
            client
                .producer_intelligence()
                .list_collaboration_opportunities(),
        )
    }),
    ("getTrendingCollaborations", |client, _, _| {
        token(
            client
                .producer_intelligence()
                .list_trending_collaborations(),
        )
    }),
    ("getSocialActivityFeed", |client, _, _| {
        token(client.producer_intelligence().list_social_activity())
    }),
    ("getSocialAnalytics", |client, _, _| {
        token(client.producer_intelligence().get_social_analytics())
    }),
    ("getProducerExportFormats", |client, _, _| {
        token(client.producer_intelligence().list_export_formats())
    }),
    ("exportProducerCsv", |client, _, b| {
        let call = client.producer_intelligence().export_csv();
        token_bytes(if b.is_null() {
            call
        } else {
            call.body(object(b))
        })
    }),
    ("exportProducerJson", |client, _, b| {
        let call = client.producer_intelligence().export_json();
        token(if b.is_null() {
            call
        } else {
            call.body(object(b))
        })
    }),
    ("exportProducerReportPdf", |client, _, b| {
        let call = client.producer_intelligence().export_pdf();
        token_bytes(if b.is_null() {
            call
        } else {
            call.body(object(b))
        })
    }),
    ("generateProducerReport", |client, _, b| {
        let call = client.producer_intelligence().export_report();
        token_bytes(if b.is_null() {
            call
        } else {
            call.body(object(b))
        })
    }),
    ("getPlatformStats", |client, _, _| {
        open(client.platform().get_stats())
    }),
    ("getPlatformTopTracks", |client, _, _| {
        token(client.platform().list_top_tracks())
    }),
    ("getProducerEarnings", |client, _, _| {
        token(client.producer_earnings().get())
    }),
    ("getProducerTrackBreakdown", |client, _, _| {
        token(client.producer_earnings().get_track_breakdown())
    }),
    ("updateProducerContributions", |client, _, _| {
        token(client.producer_earnings().recalculate_contributions())
    }),
    ("getTrackContribution", |client, p, _| {
        token(client.tracks().get_contribution(natural(&p["track"])))
    }),
    ("getSubscriptionPayouts", |client, _, _| {
        token(client.subscription_payouts().list())
    }),
    ("getSubscriptionPayoutSummary", |client, _, _| {
        token(client.subscription_payouts().get_summary())
    }),
    ("getSubscriptionPayout", |client, p, _| {
        token(client.subscription_payouts().get(text(&p["splitId"])))
    }),
];
