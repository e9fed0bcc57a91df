//! A client in small, as the generator writes it, for the tests to call.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde_json::{Map, Value};

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Secret, Tier, choice, map_object, number_id, number_values,
    object, text_id, values,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TrackId(u64);
number_id!(TrackId);

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LicenseUuid(String);
text_id!(LicenseUuid);

#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RadioKind {
    Artist,
    Genre,
    Unknown(String),
}
values! { RadioKind { Artist "artist", Genre "genre", } }

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hours {
    H24,
    H48,
    Unknown(i64),
}
number_values! { Hours { H24 24, H48 48, } }

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Track {
    pub id: TrackId,
    pub name: Option<String>,
    pub ends_at: Option<DateTime<FixedOffset>>,
    pub note: Option<Option<String>>,
    pub kind: RadioKind,
    pub released: Option<NaiveDate>,
    pub parts: Vec<Track>,
}
object! { Track {
    0 "id" id required,
    1 "name" name optional,
    2 "ends_at" ends_at nullable,
    3 "note" note maybe,
    4 "kind" kind required,
    5 "released" released optional,
    6 "parts" parts required,
} }

#[derive(Debug, Clone, PartialEq)]
pub struct Album {
    pub title: String,
    pub price: Option<f64>,
}
object! { Album { 0 "title" title required, 1 "price" price optional, } }

#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    pub supply: serde_json::Number,
    pub burnt: Option<serde_json::Number>,
}
object! { Token { 0 "supply" supply required, 1 "burnt" burnt optional, } }

#[derive(Debug, Clone, PartialEq)]
pub enum Holding {
    Amount(serde_json::Number),
    Token(Token),
    Open(Open),
}
choice! { Holding { Amount(serde_json::Number) integer, Token(Token) object, Open(Open) object, } }

#[derive(Debug, Clone, PartialEq)]
pub struct Open {
    pub id: u64,
    pub extra: Map<String, Value>,
}
map_object! { Open { 0 "id" id required, .. extra } }

#[derive(Debug, Clone, PartialEq)]
pub struct Counts {
    pub extra: BTreeMap<String, u64>,
}
map_object! { Counts { .. extra } }

#[derive(Debug, Clone, PartialEq)]
pub struct Empty {}
object! { Empty {} }

#[derive(Debug, Clone, PartialEq)]
pub enum ArtistRef {
    Id(TrackId),
    CurrentUser,
}
choice! { ArtistRef { Id(TrackId) integer, CurrentUser "CURRENT_USER", } }

#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    Album(Album),
    Track(Box<Track>),
    Open(Open),
    Names(Vec<String>),
    Count(i64),
    Share(f64),
    Text(String),
    Nothing(()),
}
choice! { Item {
    Album(Album) object,
    Track(Box<Track>) object,
    Open(Open) object,
    Names(Vec<String>) array,
    Count(i64) integer,
    Share(f64) number,
    Text(String) string,
    Nothing(()) null,
} }

#[derive(Debug, Clone, PartialEq)]
pub enum Either {
    Album(Album),
    List(Vec<Album>),
    Flag(bool),
}
choice! { Either { Album(Album) object, List(Vec<Album>) array, Flag(bool) boolean, } }

#[derive(Debug, Clone, PartialEq)]
pub struct CreateTrackRequest {
    pub name: String,
    pub bpm: Option<u64>,
    pub tags: Vec<String>,
    pub password: Option<Secret<String>>,
    pub parts: Option<Vec<CreateTrackRequest>>,
    pub note: Option<Option<String>>,
}
object! { CreateTrackRequest {
    0 "name" name required,
    1 "bpm" bpm optional,
    2 "tags" tags required,
    3 "password" password optional,
    4 "parts" parts optional,
    5 "note" note maybe,
} }

impl CreateTrackRequest {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            bpm: None,
            tags: Vec::new(),
            password: None,
            parts: None,
            note: None,
        }
    }
}

impl Limits for CreateTrackRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("name", [&self.name], 3..=250);
        limits.range("bpm", &self.bpm, 60..=200);
        limits.items("tags", [&self.tags], ..=2);
        limits.unique("tags", [&self.tags]);
        limits.length("password", &self.password, 8..);
        limits.length("note", self.note.iter().flatten(), 1..);
        limits.nested("parts", &self.parts);
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTrack {
    pub id: TrackId,
}
impl GetTrack {
    pub fn new(id: impl Into<TrackId>) -> Self {
        Self { id: id.into() }
    }
}
impl Operation for GetTrack {
    type Output = Track;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTrack",
        method: Method::GET,
        route: "/tracks/{id}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }
    fn read(answer: &Answer) -> Result<Track, Error> {
        answer.json()
    }
}
impl PublicOperation for GetTrack {}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTracks {
    pub page: Option<u64>,
    pub kinds: Vec<RadioKind>,
    pub ids: Vec<TrackId>,
    pub lengths: Vec<Hours>,
    pub scope: String,
    pub trace: Option<String>,
    pub artist: Option<ArtistRef>,
}
impl ListTracks {
    pub fn new() -> Self {
        Self {
            page: None,
            kinds: Vec::new(),
            ids: Vec::new(),
            lengths: Vec::new(),
            scope: "all".to_owned(),
            trace: None,
            artist: None,
        }
    }
    pub fn page(mut self, page: u64) -> Self {
        self.page = Some(page);
        self
    }
}
impl Operation for ListTracks {
    type Output = Vec<Track>;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listTracks",
        method: Method::GET,
        route: "/lists/{scope}/tracks",
        tier: Tier::None,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };
    fn write(&self, request: &mut RequestWriter) {
        request.path("scope", &self.scope);
        request.query("page", &self.page);
        request.query("kind[]", &self.kinds);
        request.query_joined("ids", &self.ids, ',');
        request.query_joined("lengths", &self.lengths, '|');
        request.query("artist", &self.artist);
        request.header("X-Trace", &self.trace);
    }
    fn read(answer: &Answer) -> Result<Vec<Track>, Error> {
        answer.json()
    }
}
impl PublicOperation for ListTracks {}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTrack {
    pub body: Option<CreateTrackRequest>,
}
impl CreateTrack {
    pub fn new(body: impl Into<Option<CreateTrackRequest>>) -> Self {
        Self { body: body.into() }
    }
}
impl Operation for CreateTrack {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createTrack",
        method: Method::POST,
        route: "/tracks",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("listTracks"),
        quota: true,
    };
    fn write(&self, request: &mut RequestWriter) {
        request.json(&self.body);
        request.limits(&self.body);
    }
    fn read(answer: &Answer) -> Result<(), Error> {
        answer.empty()
    }
}

impl<C> Call<C, ListTracks> {
    pub fn page(self, page: u64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

pub struct Tracks<C> {
    client: C,
}
impl<C> Tracks<C> {
    pub fn of(client: C) -> Self {
        Self { client }
    }
}
impl<C: Clone> Tracks<C> {
    pub fn get(&self, id: impl Into<TrackId>) -> Call<C, GetTrack>
    where
        C: Allows<GetTrack>,
    {
        Call::new(self.client.clone(), GetTrack::new(id))
    }
    pub fn list(&self) -> Call<C, ListTracks>
    where
        C: Allows<ListTracks>,
    {
        Call::new(self.client.clone(), ListTracks::new())
    }
    pub fn create(&self, body: CreateTrackRequest) -> Call<C, CreateTrack>
    where
        C: Allows<CreateTrack>,
    {
        Call::new(self.client.clone(), CreateTrack::new(body))
    }
}
impl<T> Client<T> {
    pub fn tracks(&self) -> Tracks<Self> {
        Tracks {
            client: self.clone(),
        }
    }
}

macro_rules! bare_operation {
    ($type:ident $id:literal $method:ident $effect:ident) => {
        #[derive(Debug, Clone, PartialEq)]
        pub struct $type;
        impl Operation for $type {
            type Output = ();
            const INFO: &'static OperationInfo = &OperationInfo {
                id: $id,
                method: Method::$method,
                route: "/tracks/1",
                tier: Tier::Token,
                effect: Effect::$effect,
                accept: "application/json",
                confirm: None,
                quota: false,
            };
            fn write(&self, _: &mut RequestWriter) {}
            fn read(answer: &Answer) -> Result<(), Error> {
                answer.empty()
            }
        }
    };
}
bare_operation!(DeleteTrack "deleteTrack" DELETE Write);
bare_operation!(PayTrack "payTrack" POST Money);
bare_operation!(CheckTrack "checkTrack" POST Read);
