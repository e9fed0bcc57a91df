//! Clients of two operations as somebody writes them who needs no more: reqwest with its timeouts, and serde's derived code for
//! all fields that the document has. One does for a call what the generated client does for it, as far as reqwest lends itself to
//! it: reads that fail in passing are made again after a wait, and an error has the body of its answer. The other has the
//! fewest lines: one attempt, and no more of an error than its status. Neither has a budget, as the generated one here, or
//! values of enums but those it lists.

use std::time::Duration;

use bytes::Bytes;
use chrono::{DateTime, FixedOffset, NaiveDate};
use reqwest::StatusCode;
use reqwest::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue};
use rust_decimal::Decimal;
use serde::de::{Deserialize, DeserializeOwned, Deserializer};

/// How often a read is made again.
const RETRIES: u32 = 2;

/// The client.
#[derive(Debug, Clone)]
pub(crate) struct ByHand {
    http: reqwest::Client,
    url: String,
    retries: bool,
}

/// Why a call has no answer.
#[derive(Debug)]
#[allow(dead_code, reason = "what is read is not looked at")]
pub(crate) enum Failure {
    Http(reqwest::Error),
    Status(StatusCode, String),
    Json(serde_json::Error),
}

impl ByHand {
    pub(crate) fn new(url: &str, retries: bool) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer token"));
        let http = reqwest::Client::builder()
            .default_headers(headers)
            .user_agent("by-hand")
            .connect_timeout(Duration::from_secs(10))
            .read_timeout(Duration::from_secs(30))
            .build()
            .expect("the settings are valid");
        Self {
            http,
            url: url.to_owned(),
            retries,
        }
    }

    pub(crate) async fn follow_status(&self, id: u64) -> Result<FollowStatus, Failure> {
        self.get(format!("{}/artists/{id}/follow-status", self.url))
            .await
    }

    pub(crate) async fn tracks(&self, query: &str, per_page: u64) -> Result<Tracks, Failure> {
        let url = format!("{}/tracks?query={query}&perPage={per_page}", self.url);
        self.get(url).await
    }

    async fn get<T: DeserializeOwned>(&self, url: String) -> Result<T, Failure> {
        let body = if self.retries {
            self.body(url).await?
        } else {
            let answer = self.http.get(url).send().await;
            let answer = answer.and_then(reqwest::Response::error_for_status);
            let body = answer.map_err(Failure::Http)?.bytes().await;
            body.map_err(Failure::Http)?
        };
        serde_json::from_slice(&body).map_err(Failure::Json)
    }

    async fn body(&self, url: String) -> Result<Bytes, Failure> {
        let request = self.http.get(url).build().map_err(Failure::Http)?;
        let mut retry = 0;
        loop {
            let again = request.try_clone().expect("it has no body");
            let result = self.attempt(again).await;
            if retry == RETRIES || !result.as_ref().is_err_and(Failure::may_pass) {
                return result;
            }
            tokio::time::sleep(Duration::from_millis(500) * 2_u32.pow(retry)).await;
            retry += 1;
        }
    }

    async fn attempt(&self, request: reqwest::Request) -> Result<Bytes, Failure> {
        let answer = self.http.execute(request).await.map_err(Failure::Http)?;
        let status = answer.status();
        if status.is_success() {
            return answer.bytes().await.map_err(Failure::Http);
        }
        let text = answer.text().await.map_err(Failure::Http)?;
        Err(Failure::Status(status, text))
    }
}

impl Failure {
    fn may_pass(&self) -> bool {
        match self {
            Self::Http(_) => true,
            Self::Status(status, _) => matches!(status.as_u16(), 408 | 429 | 500 | 502..=504),
            Self::Json(_) => false,
        }
    }
}

macro_rules! answers {
    ($($name:ident { $($(#[$attribute:meta])* $field:ident: $ty:ty,)* })*) => { $(
        #[derive(Debug, serde::Deserialize)]
        #[allow(dead_code, reason = "what is read is not looked at")]
        pub(crate) struct $name {
            $($(#[$attribute])* pub(crate) $field: $ty,)*
        }
    )* };
}

answers! {
    FollowStatus { following: bool, }
    Tracks { status: Option<String>, pagination: Pagination, }
    Pagination {
        current_page: u64,
        data: Vec<Track>,
        from: Option<u64>,
        to: Option<u64>,
        per_page: u64,
        last_page: Option<u64>,
        next_page: Option<u64>,
        prev_page: Option<u64>,
        total: Option<u64>,
        first_page_url: Option<String>,
        next_page_url: Option<String>,
        prev_page_url: Option<String>,
        path: Option<String>,
    }
    Track {
        id: u64,
        name: String,
        release_date: Option<NaiveDate>,
        image: String,
        duration: Option<i64>,
        description: Option<String>,
        artists: Option<Vec<Artist>>,
        model_type: String,
        duration_text: String,
        created_at: DateTime<FixedOffset>,
        updated_at: Option<DateTime<FixedOffset>>,
        plays: Option<i64>,
        views: Option<i64>,
        #[serde(default, deserialize_with = "amount")] price: Option<Decimal>,
        currency: Option<String>,
        bpm: Option<i64>,
        key: Option<String>,
        scale: Option<String>,
        licensing_type: Option<LicensingType>,
        exclusive_status: Option<ExclusiveStatus>,
        #[serde(default, deserialize_with = "amount")] exclusive_price: Option<Decimal>,
        likes_count: Option<i64>,
        reposts_count: Option<i64>,
        genres: Option<Vec<Genre>>,
        tags: Option<Vec<Tag>>,
        album: Option<Album>,
    }
    Artist {
        id: u64,
        name: String,
        verified: Option<bool>,
        model_type: String,
        bio: Option<String>,
        website: Option<String>,
        similar: Option<Vec<Artist>>,
        top_tracks: Option<Vec<Track>>,
        genres: Option<Vec<Genre>>,
        profile: Option<Profile>,
        profile_images: Option<Vec<ProfileImage>>,
        links: Option<Vec<ProfileLink>>,
    }
    Profile {
        id: Option<u64>,
        description: Option<String>,
        city: Option<String>,
        country: Option<String>,
    }
    ProfileImage { id: Option<u64>, url: Option<String>, }
    ProfileLink { id: Option<u64>, url: Option<String>, title: Option<String>, }
    Album {
        id: u64,
        name: String,
        image: String,
        release_date: NaiveDate,
        description: Option<String>,
        tracks: Option<Vec<Track>>,
        artists: Option<Vec<Artist>>,
        model_type: String,
    }
    Genre { id: u64, name: String, model_type: String, display_name: String, }
    Tag { id: Option<u64>, name: String, }
}

macro_rules! words {
    ($($name:ident { $($word:ident,)* })*) => { $(
        #[derive(Debug, serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(crate) enum $name { $($word,)* #[serde(other)] Other, }
    )* };
}

words! {
    LicensingType { NonExclusive, ExclusiveOnly, Both, }
    ExclusiveStatus { Available, Sold, }
}

fn amount<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
    let number = Option::<f64>::deserialize(deserializer)?;
    let amount = number.map(|number| Decimal::from_str_exact(&number.to_string()));
    amount.transpose().map_err(serde::de::Error::custom)
}
