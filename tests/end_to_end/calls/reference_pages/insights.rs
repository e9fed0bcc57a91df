//! Insights and their exports: `70-insights.yaml`.

use beatpass_client::types::{InsightsExportRequest, InsightsReportRequest};
use serde_json::Value;

use crate::calls::values::{natural, text};
use crate::calls::{Calls, set};
use crate::made::{token, token_bytes};

pub(super) const CALLS: Calls = &[
    ("getTrackInsights", |client, p, _| {
        token(
            set!(client.insights().get_track(natural(&p["trackId"])), p, { "period" => period(text), }),
        )
    }),
    ("getTrackInsightCharts", |client, p, _| {
        token(
            set!(client.insights().get_track_charts(natural(&p["trackId"])), p, { "timeframe" => timeframe(text), }),
        )
    }),
    ("getTrackRealtimeInsights", |client, p, _| {
        token(client.insights().get_track_realtime(natural(&p["trackId"])))
    }),
    ("getAlbumInsights", |client, p, _| {
        token(
            set!(client.insights().get_album(natural(&p["albumId"])), p, { "period" => period(text), }),
        )
    }),
    ("getAlbumInsightCharts", |client, p, _| {
        token(
            set!(client.insights().get_album_charts(natural(&p["albumId"])), p, { "timeframe" => timeframe(text), }),
        )
    }),
    ("getArtistInsights", |client, p, _| {
        token(
            set!(client.insights().get_artist(natural(&p["artistId"])), p, { "period" => period(text), }),
        )
    }),
    ("getArtistInsightCharts", |client, p, _| {
        token(
            set!(client.insights().get_artist_charts(natural(&p["artistId"])), p, { "timeframe" => timeframe(text), }),
        )
    }),
    ("getArtistCollaborationInsights", |client, p, _| {
        token(
            client
                .insights()
                .get_artist_collaborations(natural(&p["artistId"])),
        )
    }),
    ("getInsightExportFormats", |client, _, _| {
        token(client.insights().list_export_formats())
    }),
    ("exportInsightsCsv", |client, _, b| {
        token_bytes(client.insights().export_csv(insights_export_request(b)))
    }),
    ("exportInsightsJson", |client, _, b| {
        token(client.insights().export_json(insights_export_request(b)))
    }),
    ("exportInsightsPdf", |client, _, b| {
        token_bytes(client.insights().export_pdf(insights_report_request(b)))
    }),
    ("exportInsightsReport", |client, _, b| {
        token_bytes(client.insights().export_report(insights_report_request(b)))
    }),
];

fn insights_export_request(body: &Value) -> InsightsExportRequest {
    set!(InsightsExportRequest::new(), body, {
        "type" => r#type(text),
        "period" => period(text),
    })
}

fn insights_report_request(body: &Value) -> InsightsReportRequest {
    set!(InsightsReportRequest::new(), body, { "period" => period(text), })
}
