// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types that the document names in its components.

use crate::runtime::{
    Checker, Decimal, Limits, decimal, local, map_object, number_values, object, values,
};
use crate::types::{
    ArtistId, BackstageRequestId, DownloadEventId, LicenseUuid, PlacementId, PurchaseId,
    TrackId, UserId,
};
use serde_json::{Map, Value};

/// How long a beat request can run, and what that costs.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DurationTier {
    /// Hours for which the request runs.
    pub hours: DurationTierHours,
    /// Request tokens that it costs: 1, 2 or 3, more for longer.
    pub tokens: u64,
    /// Name of the duration for people.
    pub label: Option<String>,
}

object! {
    DurationTier {
        0 "hours" hours required,
        1 "tokens" tokens required,
        2 "label" label optional,
    }
}

/// Hours for which the request runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurationTierHours {
    /// 24
    N24,
    /// 48
    N48,
    /// 72
    N72,
    /// A value that was not known when this client was made.
    Unknown(i64),
}

number_values! {
    DurationTierHours {
        N24 24,
        N48 48,
        N72 72,
    }
}

/// What an artist has earned by selling licences; the server sends more than these fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtistSales {
    /// `success` when the call went through.
    pub status: Option<ArtistSalesStatus>,
    /// Sums over all sales.
    pub earnings: ArtistEarnings,
    /// The latest sales.
    pub recent_purchases: Vec<Sale>,
}

object! {
    ArtistSales {
        0 "status" status optional,
        1 "earnings" earnings required,
        2 "recent_purchases" recent_purchases required,
    }
}

/// `success` when the call went through.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ArtistSalesStatus {
    /// `success`
    Success,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    ArtistSalesStatus {
        Success "success",
    }
}

/// Sums over all of an artist's sales.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtistEarnings {
    /// Number of sales.
    pub total_sales: Option<u64>,
    /// Revenue of these sales.
    ///
    /// In major units of the currency that `currency` names.
    pub total_revenue: Option<Decimal>,
    /// The same with sign and currency, for people.
    pub total_revenue_formatted: Option<String>,
    /// Part of it that has not been paid out yet.
    ///
    /// In major units of the currency that `currency` names.
    pub pending_payout: Option<Decimal>,
    /// Part of it that has been paid out.
    ///
    /// In major units of the currency that `currency` names.
    pub paid_out: Option<Decimal>,
    /// Currency of the sums, an ISO 4217 code.
    pub currency: Option<String>,
}

object! {
    ArtistEarnings {
        0 "total_sales" total_sales optional,
        1 "total_revenue" total_revenue optional_as<decimal::Number>,
        2 "total_revenue_formatted" total_revenue_formatted optional,
        3 "pending_payout" pending_payout optional_as<decimal::Number>,
        4 "paid_out" paid_out optional_as<decimal::Number>,
        5 "currency" currency optional,
    }
}

/// One sale of a licence.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sale {
    /// Id of the purchase.
    pub id: Option<PurchaseId>,
    /// Id of the track that was bought.
    pub track_id: Option<TrackId>,
    /// Title of the track.
    pub track_name: Option<String>,
    /// What the artist gets.
    ///
    /// In major units of a currency that is not known.
    pub artist_amount: Option<Decimal>,
    /// What the buyer paid.
    ///
    /// In major units of a currency that is not known.
    pub total_amount: Option<Decimal>,
    /// What the platform keeps.
    ///
    /// In major units of a currency that is not known.
    pub platform_fee: Option<Decimal>,
    /// State of the payment; `succeeded` is the only value that a source shows.
    pub status: Option<String>,
    /// When it was bought, without a time zone.
    pub purchased_at: Option<chrono::NaiveDateTime>,
}

object! {
    Sale {
        0 "id" id optional,
        1 "track_id" track_id optional,
        2 "track_name" track_name optional,
        3 "artist_amount" artist_amount optional_as<decimal::Number>,
        4 "total_amount" total_amount optional_as<decimal::Number>,
        5 "platform_fee" platform_fee optional_as<decimal::Number>,
        6 "status" status optional,
        7 "purchased_at" purchased_at optional_as<local::DateTime>,
    }
}

/// What listeners did with the music of an artist in a period, with one page of the downloads.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtistActivity {
    /// Whether the artist has any tracks.
    pub has_tracks: Option<bool>,
    /// The period that the figures cover.
    pub period: Option<ArtistActivityPeriod>,
    /// Totals of the period.
    pub summary: Option<ArtistActivitySummary>,
    /// Downloads of the period, one page of them.
    pub download_events: Vec<DownloadEvent>,
    /// Where this page of download events stands.
    pub pagination: ArtistActivityPagination,
}

object! {
    ArtistActivity {
        0 "hasTracks" has_tracks optional,
        1 "period" period optional,
        2 "summary" summary optional,
        3 "downloadEvents" download_events required,
        4 "pagination" pagination required,
    }
}

/// The period that the figures cover.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtistActivityPeriod {
    /// Short name of the period, such as `90d`.
    pub key: Option<String>,
    /// Beginning of the period.
    pub start: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// End of the period.
    pub end: Option<chrono::DateTime<chrono::FixedOffset>>,
}

object! {
    ArtistActivityPeriod {
        0 "key" key optional,
        1 "start" start optional,
        2 "end" end optional,
    }
}

/// Totals of the period.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtistActivitySummary {
    /// Downloads by others than the artist; as many as there are download events in all.
    pub audience_downloads: Option<i64>,
    /// Different users behind these downloads.
    pub unique_downloaders: Option<i64>,
    /// Licences issued.
    pub licenses_issued: Option<i64>,
    /// Plays by others than the artist.
    pub audience_plays: Option<i64>,
    /// Likes received.
    pub likes: Option<i64>,
    /// Reposts received.
    pub reposts: Option<i64>,
    /// Comments received.
    pub comments: Option<i64>,
    /// The track that was downloaded most often; null when none was.
    pub top_downloaded_track: Option<TopDownloadedTrack>,
}

object! {
    ArtistActivitySummary {
        0 "audienceDownloads" audience_downloads optional,
        1 "uniqueDownloaders" unique_downloaders optional,
        2 "licensesIssued" licenses_issued optional,
        3 "audiencePlays" audience_plays optional,
        4 "likes" likes optional,
        5 "reposts" reposts optional,
        6 "comments" comments optional,
        7 "topDownloadedTrack" top_downloaded_track optional,
    }
}

/// The track that was downloaded most often; null when none was.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TopDownloadedTrack {
    /// Identifier of the track.
    pub id: Option<TrackId>,
    /// Title of the track.
    pub name: Option<String>,
    /// Address of the track's artwork.
    pub image: Option<String>,
    /// How often it was downloaded.
    pub downloads: Option<i64>,
}

object! {
    TopDownloadedTrack {
        0 "id" id optional,
        1 "name" name optional,
        2 "image" image optional,
        3 "downloads" downloads optional,
    }
}

/// Where this page of download events stands.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtistActivityPagination {
    /// Number of this page, counting from 1.
    pub page: i64,
    /// Wanted number of events on a page.
    pub per_page: i64,
    /// Number of events on all pages.
    pub total: i64,
    /// Whether a further page follows.
    pub has_more: bool,
}

object! {
    ArtistActivityPagination {
        0 "page" page required,
        1 "perPage" per_page required,
        2 "total" total required,
        3 "hasMore" has_more required,
    }
}

/// One download of a track, with the licence that came of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadEvent {
    /// Identifier of the event.
    pub id: Option<DownloadEventId>,
    /// When the track was downloaded.
    pub occurred_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// The track that was downloaded.
    pub track: Option<DownloadEventTrack>,
    /// The user who downloaded it.
    pub downloader: Option<DownloadEventDownloader>,
    /// The licence under which it was downloaded.
    pub license: Option<DownloadEventLicense>,
}

object! {
    DownloadEvent {
        0 "id" id optional,
        1 "occurredAt" occurred_at optional,
        2 "track" track optional,
        3 "downloader" downloader optional,
        4 "license" license optional,
    }
}

/// The track that was downloaded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadEventTrack {
    /// Identifier of the track.
    pub id: Option<TrackId>,
    /// Title of the track.
    pub name: Option<String>,
    /// Address of the track's artwork.
    pub image: Option<String>,
}

object! {
    DownloadEventTrack {
        0 "id" id optional,
        1 "name" name optional,
        2 "image" image optional,
    }
}

/// The user who downloaded it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadEventDownloader {
    /// Identifier of the user.
    pub id: Option<UserId>,
    /// Name under which the user appears.
    pub display_name: Option<String>,
    /// Address of the user's picture; null when there is none.
    pub avatar: Option<String>,
}

object! {
    DownloadEventDownloader {
        0 "id" id optional,
        1 "displayName" display_name optional,
        2 "avatar" avatar optional,
    }
}

/// The licence under which it was downloaded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DownloadEventLicense {
    /// Names the licence certificate.
    ///
    /// A UUID (RFC 9562).
    pub uuid: Option<LicenseUuid>,
    /// Kind of the licence; `non_exclusive` is the only one that was seen.
    pub r#type: Option<String>,
    /// State of the licence; `active` is the only one that was seen.
    pub status: Option<String>,
}

object! {
    DownloadEventLicense {
        0 "uuid" uuid optional,
        1 "type" r#type optional,
        2 "status" status optional,
    }
}

/// Places elsewhere in which a track seems to be in use, and how far the search for them has
/// come.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PlacementList {
    /// Finds, the best score first; empty when no credited artist is verified.
    pub placements: Vec<Placement>,
    /// State of the last scan; null before the first one.
    pub scan_status: Option<PlacementListScanStatus>,
    /// When the track was last scanned; null before that.
    pub scanned_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    /// Number of placements.
    pub total_count: Option<i64>,
    /// Whether any artist credited on the track is verified.
    pub artist_verified: bool,
}

object! {
    PlacementList {
        0 "placements" placements required,
        1 "scan_status" scan_status optional,
        2 "scanned_at" scanned_at optional,
        3 "total_count" total_count optional,
        4 "artist_verified" artist_verified required,
    }
}

/// State of the last scan; null before the first one.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum PlacementListScanStatus {
    /// `processing`
    Processing,
    /// `complete`
    Complete,
    /// `no_results`
    NoResults,
    /// `failed`
    Failed,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    PlacementListScanStatus {
        Processing "processing",
        Complete "complete",
        NoResults "no_results",
        Failed "failed",
    }
}

/// A release that sounds like a track. A score tells how alike they are; it does not prove
/// that the track was used.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Placement {
    /// Identifier of the placement.
    pub id: Option<PlacementId>,
    /// Title of the release that was found.
    pub title: Option<String>,
    /// Artist of that release.
    pub artist_name: Option<String>,
    /// Album on which it came out.
    pub album_name: Option<String>,
    /// Day on which it came out.
    pub release_date: Option<chrono::NaiveDate>,
    /// How alike the two sound, 90 to 100; lower scores are not shown.
    pub confidence_score: Option<u64>,
    /// The release at Spotify; null when it was not found there.
    ///
    /// A URL.
    pub spotify_url: Option<String>,
    /// The release at YouTube; null when it was not found there.
    ///
    /// A URL.
    pub youtube_url: Option<String>,
    /// The release at Deezer; null when it was not found there.
    ///
    /// A URL.
    pub deezer_url: Option<String>,
    /// When the placement was stored.
    pub created_at: Option<chrono::DateTime<chrono::FixedOffset>>,
}

object! {
    Placement {
        0 "id" id optional,
        1 "title" title optional,
        2 "artist_name" artist_name optional,
        3 "album_name" album_name optional,
        4 "release_date" release_date optional,
        5 "confidence_score" confidence_score optional,
        6 "spotify_url" spotify_url optional,
        7 "youtube_url" youtube_url optional,
        8 "deezer_url" deezer_url optional,
        9 "created_at" created_at optional,
    }
}

/// A request to become an artist, to have one verified or to claim one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct BackstageRequest {
    /// What is asked for.
    pub r#type: BackstageRequestType,
    /// Name of the artist.
    pub artist_name: String,
    /// Artist that the request is about. Required to claim one; else the caller's primary artist
    /// is meant. The word `CURRENT_USER` is not understood here.
    pub artist_id: Option<ArtistId>,
    /// What the reviewers need to know.
    pub data: BackstageRequestData,
}

impl BackstageRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        r#type: impl Into<BackstageRequestType>,
        artist_name: impl Into<String>,
        data: BackstageRequestData,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            artist_name: artist_name.into(),
            artist_id: None,
            data,
        }
    }

    /// Artist that the request is about. Required to claim one; else the caller's primary artist
    /// is meant. The word `CURRENT_USER` is not understood here.
    pub fn artist_id(mut self, artist_id: impl Into<ArtistId>) -> Self {
        self.artist_id = Some(artist_id.into());
        self
    }
}

object! {
    BackstageRequest {
        0 "type" r#type required,
        1 "artist_name" artist_name required,
        2 "artist_id" artist_id optional,
        3 "data" data required,
    }
}

/// What is asked for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackstageRequestType {
    /// `become-artist`
    BecomeArtist,
    /// `verify-artist`
    VerifyArtist,
    /// `claim-artist`
    ClaimArtist,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    BackstageRequestType {
        BecomeArtist "become-artist",
        VerifyArtist "verify-artist",
        ClaimArtist "claim-artist",
    }
}

/// What the reviewers need to know.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct BackstageRequestData {
    /// Where beats of the applicant can be heard.
    ///
    /// A URL; not checked before sending.
    pub beats_url: String,
    /// The applicant's first name.
    pub first_name: Option<String>,
    /// The applicant's last name.
    pub last_name: Option<String>,
    /// Role of the applicant.
    pub role: Option<String>,
    /// Company of the applicant.
    pub company: Option<String>,
}

impl BackstageRequestData {
    /// A value of what is required; nothing else is set.
    pub fn new(beats_url: impl Into<String>) -> Self {
        Self {
            beats_url: beats_url.into(),
            first_name: None,
            last_name: None,
            role: None,
            company: None,
        }
    }

    /// The applicant's first name.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// The applicant's last name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Role of the applicant.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Company of the applicant.
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }
}

object! {
    BackstageRequestData {
        0 "beats_url" beats_url required,
        1 "first_name" first_name optional,
        2 "last_name" last_name optional,
        3 "role" role optional,
        4 "company" company optional,
    }
}

/// Whether the caller may make a backstage request, and if not, why.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackstageAvailability {
    /// `success` when the call went through.
    pub status: Option<BackstageAvailabilityStatus>,
    /// Whether a request can be made now.
    pub can_submit: bool,
    /// Why not: an earlier request is `pending`, or one was `revoked`; null when nothing stands in
    /// the way.
    pub block_reason: Option<BackstageBlockReason>,
    /// Explanation for people; null when there is none.
    pub message: Option<String>,
    /// Where to ask, relative to the web site; null when there is nothing to ask.
    pub contact_url: Option<String>,
    /// The request that stands in the way; null when there is none.
    pub blocking_request_id: Option<BackstageRequestId>,
}

object! {
    BackstageAvailability {
        0 "status" status optional,
        1 "can_submit" can_submit required,
        2 "block_reason" block_reason optional,
        3 "message" message optional,
        4 "contact_url" contact_url optional,
        5 "blocking_request_id" blocking_request_id optional,
    }
}

/// `success` when the call went through.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackstageAvailabilityStatus {
    /// `success`
    Success,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    BackstageAvailabilityStatus {
        Success "success",
    }
}

/// Why not: an earlier request is `pending`, or one was `revoked`; null when nothing stands in
/// the way.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum BackstageBlockReason {
    /// `pending`
    Pending,
    /// `revoked`
    Revoked,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    BackstageBlockReason {
        Pending "pending",
        Revoked "revoked",
    }
}

/// Whether an artist belongs to the caller. The fields are those that were last shown, in
/// November 2025.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnershipCheck {
    /// Whether the artist is owned.
    pub owned: Option<bool>,
    /// Identifier of the artist.
    pub artist_id: Option<ArtistId>,
    /// Name of the artist.
    pub artist_name: Option<String>,
}

object! {
    OwnershipCheck {
        0 "owned" owned optional,
        1 "artist_id" artist_id optional,
        2 "artist_name" artist_name optional,
    }
}

/// Accounts of an artist elsewhere, each as an address or a name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct SocialLinks {
    /// Account at Twitter, at most 255 characters.
    pub twitter: Option<String>,
    /// Account at Instagram, at most 255 characters.
    pub instagram: Option<String>,
    /// Account at SoundCloud, at most 255 characters.
    pub soundcloud: Option<String>,
    /// Channel at YouTube, at most 255 characters.
    pub youtube: Option<String>,
}

impl SocialLinks {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Account at Twitter, at most 255 characters.
    pub fn twitter(mut self, twitter: impl Into<String>) -> Self {
        self.twitter = Some(twitter.into());
        self
    }

    /// Account at Instagram, at most 255 characters.
    pub fn instagram(mut self, instagram: impl Into<String>) -> Self {
        self.instagram = Some(instagram.into());
        self
    }

    /// Account at SoundCloud, at most 255 characters.
    pub fn soundcloud(mut self, soundcloud: impl Into<String>) -> Self {
        self.soundcloud = Some(soundcloud.into());
        self
    }

    /// Channel at YouTube, at most 255 characters.
    pub fn youtube(mut self, youtube: impl Into<String>) -> Self {
        self.youtube = Some(youtube.into());
        self
    }
}

impl Limits for SocialLinks {
    fn check(&self, limits: &mut Checker) {
        limits.length("twitter", &self.twitter, ..=255);
        limits.length("instagram", &self.instagram, ..=255);
        limits.length("soundcloud", &self.soundcloud, ..=255);
        limits.length("youtube", &self.youtube, ..=255);
    }
}

object! {
    SocialLinks {
        0 "twitter" twitter optional,
        1 "instagram" instagram optional,
        2 "soundcloud" soundcloud optional,
        3 "youtube" youtube optional,
    }
}

/// Key figures of the artist's catalogue.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DashboardStats {
    /// Number of tracks linked to the artist, the unpublished ones included.
    pub total_tracks: u64,
    /// Number of plays of these tracks together.
    pub total_plays: u64,
    /// Contribution of the tracks together; no source names the unit.
    pub total_contribution: f64,
    /// Number of tracks uploaded in the last 30 days.
    pub recent_uploads: u64,
    /// Plays of the tracks made this calendar month against plays of those made last month, as a
    /// change in percent; 0 if last month's have none.
    pub play_growth_percentage: f64,
    /// The artist's leading track.
    pub top_track: Option<TopTrack>,
    /// Plays of a track on average, rounded to a whole number.
    pub average_plays_per_track: u64,
    /// Number of tracks that have been played at all.
    pub tracks_with_plays: u64,
}

object! {
    DashboardStats {
        0 "total_tracks" total_tracks required,
        1 "total_plays" total_plays required,
        2 "total_contribution" total_contribution required,
        3 "recent_uploads" recent_uploads required,
        4 "play_growth_percentage" play_growth_percentage required,
        5 "top_track" top_track optional,
        6 "average_plays_per_track" average_plays_per_track required,
        7 "tracks_with_plays" tracks_with_plays required,
    }
}

/// The leading track of an artist's catalogue.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TopTrack {
    /// Id of the track.
    pub id: TrackId,
    /// Title of the track.
    pub name: String,
    /// Number of its plays.
    pub plays: u64,
    /// Its contribution; no source names the unit.
    pub contribution_value: f64,
}

object! {
    TopTrack {
        0 "id" id required,
        1 "name" name required,
        2 "plays" plays required,
        3 "contribution_value" contribution_value required,
    }
}

/// The artist whom an account stands for.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtistProfile {
    /// Id of the artist.
    pub id: ArtistId,
    /// Name under which the artist appears.
    pub name: String,
    /// Whether the artist may upload tracks.
    pub upload_access: bool,
    /// Number of the artist's tracks.
    pub total_tracks: u64,
    /// Number of plays of these tracks together.
    pub total_plays: u64,
    /// When the artist joined.
    pub member_since: chrono::DateTime<chrono::FixedOffset>,
    /// What the artist says about itself.
    pub bio: Option<String>,
    /// Address of the artist's own site.
    pub website: Option<String>,
    /// The artist's accounts elsewhere.
    pub social_links: Option<SocialLinks>,
}

object! {
    ArtistProfile {
        0 "id" id required,
        1 "name" name required,
        2 "upload_access" upload_access required,
        3 "total_tracks" total_tracks required,
        4 "total_plays" total_plays required,
        5 "member_since" member_since required,
        6 "bio" bio optional,
        7 "website" website optional,
        8 "social_links" social_links optional,
    }
}

/// The parts of an artist's profile that can be changed, as they stand after a change.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ArtistProfileUpdate {
    /// What the artist says about itself.
    pub bio: Option<String>,
    /// Address of the artist's own site.
    ///
    /// A URL.
    pub website: Option<String>,
    /// The artist's accounts elsewhere; only those that are set.
    pub social_links: Option<SocialLinks>,
}

object! {
    ArtistProfileUpdate {
        0 "bio" bio optional,
        1 "website" website optional,
        2 "social_links" social_links optional,
    }
}

/// How one track of the artist does.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackPerformance {
    /// Id of the track.
    pub track_id: TrackId,
    /// Title of the track.
    pub track_name: String,
    /// Number of its plays.
    pub plays: u64,
    /// Its contribution; no source names the unit.
    pub contribution_value: f64,
    /// Months since the upload.
    pub months_since_upload: u64,
    /// When the track was uploaded.
    pub upload_date: chrono::DateTime<chrono::FixedOffset>,
    /// When the figures were last brought up to date; may be null.
    pub last_updated: Option<chrono::DateTime<chrono::FixedOffset>>,
}

object! {
    TrackPerformance {
        0 "track_id" track_id required,
        1 "track_name" track_name required,
        2 "plays" plays required,
        3 "contribution_value" contribution_value required,
        4 "months_since_upload" months_since_upload required,
        5 "upload_date" upload_date required,
        6 "last_updated" last_updated optional,
    }
}

/// How often the artist uploads, and with what success.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadInsights {
    /// Number of uploads so far.
    pub total_uploads: u64,
    /// Number of uploads in this month.
    pub uploads_this_month: u64,
    /// Number of uploads in the month before.
    pub uploads_last_month: u64,
    /// Plays of an upload on average, rounded to a whole number.
    pub average_plays_per_upload: u64,
    /// The month whose uploads have the most plays by now.
    pub best_performing_month: Option<BestMonth>,
    /// Days between two uploads; null for fewer than two uploads.
    pub upload_frequency_days: Option<i64>,
    /// Advice on when to upload, as text.
    pub recommended_upload_time: String,
}

object! {
    UploadInsights {
        0 "total_uploads" total_uploads required,
        1 "uploads_this_month" uploads_this_month required,
        2 "uploads_last_month" uploads_last_month required,
        3 "average_plays_per_upload" average_plays_per_upload required,
        4 "best_performing_month" best_performing_month optional,
        5 "upload_frequency_days" upload_frequency_days optional,
        6 "recommended_upload_time" recommended_upload_time required,
    }
}

/// The month whose uploads do best.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BestMonth {
    /// Month of the uploads in the form `YYYY-MM`.
    pub month: String,
    /// Plays that the uploads of this month have by now.
    pub total_plays: u64,
    /// Number of tracks uploaded in this month.
    pub track_count: u64,
}

object! {
    BestMonth {
        0 "month" month required,
        1 "total_plays" total_plays required,
        2 "track_count" track_count required,
    }
}

/// A track that several artists made together.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CollaborativeTrack {
    /// Id of the track.
    pub id: TrackId,
    /// Title of the track.
    pub name: String,
    /// All artists credited on the track.
    pub artists: Vec<CreditedArtist>,
    /// The same without the artist that was asked for.
    pub collaborators: Vec<CreditedArtist>,
    /// Number of its plays.
    pub plays: Option<u64>,
}

object! {
    CollaborativeTrack {
        0 "id" id required,
        1 "name" name required,
        2 "artists" artists required,
        3 "collaborators" collaborators required,
        4 "plays" plays optional,
    }
}

/// An artist credited on a track, in short form.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditedArtist {
    /// Id of the artist.
    pub id: ArtistId,
    /// Name of the artist.
    pub name: String,
    /// Address of a small picture of the artist.
    pub image_small: Option<String>,
}

object! {
    CreditedArtist {
        0 "id" id required,
        1 "name" name required,
        2 "image_small" image_small optional,
    }
}

/// Span of time that figures cover.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InsightsPeriod {
    /// `7-days`
    N7Days,
    /// `30-days`
    N30Days,
    /// `90-days`
    N90Days,
    /// `1-year`
    N1Year,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    InsightsPeriod {
        N7Days "7-days",
        N30Days "30-days",
        N90Days "90-days",
        N1Year "1-year",
    }
}

/// Span of time that a chart covers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum InsightsTimeframe {
    /// `7d`
    N7d,
    /// `30d`
    N30d,
    /// `90d`
    N90d,
    /// `1y`
    N1y,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    InsightsTimeframe {
        N7d "7d",
        N30d "30d",
        N90d "90d",
        N1y "1y",
    }
}

/// Figures about one track, in seven parts; no source shows all of their fields.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackInsights {
    /// What the track is; no source shows the fields.
    pub basic_info: Option<Value>,
    /// How often the track is played; there are more fields than these.
    pub performance_metrics: Option<TrackInsightsPerformanceMetrics>,
    /// What listeners do with the track; there are more fields than these.
    pub engagement_metrics: Option<TrackInsightsEngagementMetrics>,
    /// Experience points and achievements that the track brought; no source shows the fields.
    pub xp_and_achievements: Option<Value>,
    /// What happened around the track lately; no source shows the fields.
    pub recent_activity: Option<Value>,
    /// Figures about the artists who share the track; no source shows the fields.
    pub collaboration_metrics: Option<Value>,
    /// Figures about the listeners; no source shows the fields.
    pub audience_insights: Option<Value>,
}

object! {
    TrackInsights {
        0 "basic_info" basic_info optional,
        1 "performance_metrics" performance_metrics optional,
        2 "engagement_metrics" engagement_metrics optional,
        3 "xp_and_achievements" xp_and_achievements optional,
        4 "recent_activity" recent_activity optional,
        5 "collaboration_metrics" collaboration_metrics optional,
        6 "audience_insights" audience_insights optional,
    }
}

/// How often the track is played; there are more fields than these.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackInsightsPerformanceMetrics {
    /// Number of plays so far.
    pub total_plays: Option<u64>,
    /// Number of plays in the period asked for.
    pub period_plays: Option<u64>,
    /// Members that have no field of their own.
    pub extra: Map<String, Value>,
}

map_object! {
    TrackInsightsPerformanceMetrics {
        0 "total_plays" total_plays optional,
        1 "period_plays" period_plays optional,
        .. extra
    }
}

/// What listeners do with the track; there are more fields than these.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TrackInsightsEngagementMetrics {
    /// Number of likes.
    pub likes: Option<u64>,
    /// Number of reposts.
    pub reposts: Option<u64>,
    /// Members that have no field of their own.
    pub extra: Map<String, Value>,
}

map_object! {
    TrackInsightsEngagementMetrics {
        0 "likes" likes optional,
        1 "reposts" reposts optional,
        .. extra
    }
}

/// With whom an artist works, and how much.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CollaborationStats {
    /// Number of tracks made with others.
    pub collaborative_tracks: Option<u64>,
    /// Number of different artists among them.
    pub unique_collaborators: Option<u64>,
    /// Those with whom the artist works most.
    pub top_collaborators: Option<Vec<Value>>,
    /// How much the artist works with others, at most 100.
    pub collaboration_score: Option<f64>,
    /// The same in a word.
    pub network_strength: Option<CollaborationStatsNetworkStrength>,
}

object! {
    CollaborationStats {
        0 "collaborative_tracks" collaborative_tracks optional,
        1 "unique_collaborators" unique_collaborators optional,
        2 "top_collaborators" top_collaborators optional,
        3 "collaboration_score" collaboration_score optional,
        4 "network_strength" network_strength optional,
    }
}

/// The same in a word.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum CollaborationStatsNetworkStrength {
    /// `emerging`
    Emerging,
    /// `growing`
    Growing,
    /// `moderate`
    Moderate,
    /// `strong`
    Strong,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    CollaborationStatsNetworkStrength {
        Emerging "emerging",
        Growing "growing",
        Moderate "moderate",
        Strong "strong",
    }
}

/// A format in which figures can be exported.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportFormat {
    /// Name of the format.
    pub id: ExportFormatId,
    /// Name of the format for people.
    pub name: Option<String>,
    /// What the format is good for.
    pub description: Option<String>,
}

object! {
    ExportFormat {
        0 "id" id required,
        1 "name" name optional,
        2 "description" description optional,
    }
}

/// Name of the format.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ExportFormatId {
    /// `csv`
    Csv,
    /// `json`
    Json,
    /// `pdf`
    Pdf,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    ExportFormatId {
        Csv "csv",
        Json "json",
        Pdf "pdf",
    }
}

/// What an export is about. No source says which of the fields are needed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InsightsExportRequest {
    /// What to export; `tracks` is the only value that a source shows.
    pub r#type: Option<String>,
    /// Span of time to cover.
    pub period: Option<InsightsPeriod>,
}

impl InsightsExportRequest {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to export; `tracks` is the only value that a source shows.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Span of time to cover.
    pub fn period(mut self, period: impl Into<InsightsPeriod>) -> Self {
        self.period = Some(period.into());
        self
    }
}

object! {
    InsightsExportRequest {
        0 "type" r#type optional,
        1 "period" period optional,
    }
}

/// What a report is about. No source says whether the field is needed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct InsightsReportRequest {
    /// Span of time to cover.
    pub period: Option<InsightsPeriod>,
}

impl InsightsReportRequest {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Span of time to cover.
    pub fn period(mut self, period: impl Into<InsightsPeriod>) -> Self {
        self.period = Some(period.into());
        self
    }
}

object! {
    InsightsReportRequest {
        0 "period" period optional,
    }
}
