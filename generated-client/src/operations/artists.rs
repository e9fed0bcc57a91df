// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Artists.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, ItemId, Limits, Method,
    Operation, OperationInfo, PageBy, PageSigns, PageTurn, Paged, PublicOperation,
    RequestWriter, Tier, object,
};
use crate::types::{
    Album, Artist, ArtistId, CreateArtistRequest, CreateArtistResponse,
    GetArtistAlbumsResponse, GetArtistFollowStatusResponse, GetArtistFollowersResponse,
    GetArtistResponse, GetArtistTracksResponse, GetArtistsResponse, Track, User,
};

/// Artist pages with their tracks, albums and followers, and following an artist.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Artists<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Artists: see [`Artists`](crate::operations::Artists).
    pub fn artists(&self) -> Artists<Self> {
        Artists { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Artists: see [`Artists`](crate::operations::Artists).
    pub fn artists(&self) -> Artists<Self> {
        Artists { client: self.clone() }
    }
}

impl<C: Clone> Artists<C> {
    /// Shows a performer's profile, releases and songs.
    ///
    /// Returns one artist together with pages of albums and tracks; which relations come depends
    /// on the loader and on the tabs that are active on artist pages. A token is optional; without
    /// one only public fields come back.
    ///
    /// `GET /artists/{id}` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().get(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<ArtistId>) -> Call<C, GetArtist>
    where
        C: Allows<GetArtist>,
    {
        Call::new(self.client.clone(), GetArtist::new(id))
    }

    /// Lists a performer's songs page by page, 20 by default.
    ///
    /// Lists the tracks of an artist page by page. A token is optional; without one only public
    /// fields come back.
    ///
    /// `GET /artists/{id}/tracks` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().list_tracks(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tracks(&self, id: impl Into<ArtistId>) -> Call<C, GetArtistTracks>
    where
        C: Allows<GetArtistTracks>,
    {
        Call::new(self.client.clone(), GetArtistTracks::new(id))
    }

    /// Lists a performer's releases page by page, 5 by default.
    ///
    /// Lists the albums of an artist page by page. It can be read without a token; only public
    /// fields come back then.
    ///
    /// `GET /artists/{id}/albums` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().list_albums(1204).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_albums(&self, id: impl Into<ArtistId>) -> Call<C, GetArtistAlbums>
    where
        C: Allows<GetArtistAlbums>,
    {
        Call::new(self.client.clone(), GetArtistAlbums::new(id))
    }

    /// Lists the users who subscribed to a performer, 25 a page by default.
    ///
    /// Lists the users who follow an artist page by page. It can be read without a token.
    ///
    /// `GET /artists/{id}/followers` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().list_followers(1207).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_followers(&self, id: impl Into<ArtistId>) -> Call<C, GetArtistFollowers>
    where
        C: Allows<GetArtistFollowers>,
    {
        Call::new(self.client.clone(), GetArtistFollowers::new(id))
    }

    /// Lists musician profiles one page at a time, no token needed.
    ///
    /// Reads the artists of the marketplace page by page. Anonymous callers get the public fields;
    /// a token adds further ones such as the biography. Keep `per_page` the same while turning
    /// pages.
    ///
    /// `GET /artists` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<C, GetArtists>
    where
        C: Allows<GetArtists>,
    {
        Call::new(self.client.clone(), GetArtists::new())
    }

    /// Sets up a new profile under a given stage name.
    ///
    /// Creates an artist, for which only `name` is required, and answers 200 with the new record.
    /// Needs a token and the right to create artists (403 otherwise); the profile is created on
    /// the live marketplace.
    ///
    /// `POST /artists` · Needs a token. Changes data.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller may not create artists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .artists()
    ///     .create(CreateArtistRequest::new("Paper Lantern Club"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: CreateArtistRequest) -> Call<C, CreateArtist>
    where
        C: Allows<CreateArtist>,
    {
        Call::new(self.client.clone(), CreateArtist::new(body))
    }

    /// Starts keeping up with a musician on the caller's behalf.
    ///
    /// Makes the caller a follower of the artist. Needs a token. A 429 without a waiting time can
    /// mean that the allowance of 5,000 followed accounts is used up; waiting does not help then,
    /// only unfollowing someone does. No source shows a body of the answer, and none is read.
    ///
    /// `POST /artists/{id}/follow` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetArtistFollowStatus`](crate::operations::GetArtistFollowStatus) tells whether the call
    /// was carried out.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    /// - `429`: The caller follows 5,000 already, which waiting does not mend, or has followed too
    ///   many too fast.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.artists().follow(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow(&self, id: impl Into<ArtistId>) -> Call<C, FollowArtist>
    where
        C: Allows<FollowArtist>,
    {
        Call::new(self.client.clone(), FollowArtist::new(id))
    }

    /// Stops keeping up with a musician on the caller's behalf.
    ///
    /// Ends the caller's following of the artist. Needs a token. A 409 means that the caller was
    /// not a follower, so nothing had to change. No source shows a body of the answer, and none is
    /// read.
    ///
    /// `POST /artists/{id}/unfollow` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetArtistFollowStatus`](crate::operations::GetArtistFollowStatus) tells whether the call
    /// was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No artist has this id.
    /// - `409`: The caller does not follow this artist, so there is nothing to undo.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// client.artists().unfollow(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unfollow(&self, id: impl Into<ArtistId>) -> Call<C, UnfollowArtist>
    where
        C: Allows<UnfollowArtist>,
    {
        Call::new(self.client.clone(), UnfollowArtist::new(id))
    }

    /// Tells whether the caller is among a musician's followers.
    ///
    /// Answers whether the caller follows the artist. The answer concerns the user of the token.
    ///
    /// `GET /artists/{id}/follow-status` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.artists().get_follow_status(1203).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_follow_status(
        &self,
        id: impl Into<ArtistId>,
    ) -> Call<C, GetArtistFollowStatus>
    where
        C: Allows<GetArtistFollowStatus>,
    {
        Call::new(self.client.clone(), GetArtistFollowStatus::new(id))
    }
}

/// Shows a performer's profile, releases and songs.
///
/// The plain value of [`Artists::get`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtist {
    /// Identifier of the artist.
    pub id: ArtistId,
    /// Name of the loader on the server; which relations come depends on it and on the active tabs
    /// of the artist page. A parameter `with` is not read.
    ///
    /// Default `artistPage`.
    pub loader: Option<String>,
}

impl GetArtist {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<ArtistId>) -> Self {
        Self {
            id: id.into(),
            loader: None,
        }
    }

    /// Name of the loader on the server; which relations come depends on it and on the active tabs
    /// of the artist page. A parameter `with` is not read.
    ///
    /// Default `artistPage`.
    pub fn loader(mut self, loader: impl Into<String>) -> Self {
        self.loader = Some(loader.into());
        self
    }
}

impl Operation for GetArtist {
    type Output = GetArtistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtist",
        method: Method::GET,
        route: "/artists/{id}",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.query("loader", &self.loader);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetArtist {}

impl<C> Call<C, GetArtist> {
    /// Name of the loader on the server; which relations come depends on it and on the active tabs
    /// of the artist page. A parameter `with` is not read.
    ///
    /// Default `artistPage`.
    pub fn loader(self, loader: impl Into<String>) -> Self {
        self.map(|operation| operation.loader(loader))
    }
}

object! {
    GetArtist {
        0 "id" id required,
        1 "loader" loader optional,
    }
}

/// Lists a performer's songs page by page, 20 by default.
///
/// The plain value of [`Artists::list_tracks`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistTracks {
    /// Identifier of the artist.
    pub id: ArtistId,
    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub per_page: Option<i64>,
    /// Number of the wanted page, counting from 1.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetArtistTracks {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<ArtistId>) -> Self {
        Self {
            id: id.into(),
            per_page: None,
            page: None,
        }
    }

    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Number of the wanted page, counting from 1.
    ///
    /// Default `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Operation for GetArtistTracks {
    type Output = GetArtistTracksResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistTracks",
        method: Method::GET,
        route: "/artists/{id}/tracks",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetArtistTracks {}

impl Paged for GetArtistTracks {
    type Item = Track;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
    }

    fn items(output: &mut Self::Output) -> Option<&mut Vec<Track>> {
        Some(&mut output.pagination.data)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        signs.current(&output.pagination.current_page);
        signs.last(&output.pagination.last_page);
    }

    fn id(item: &Track) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl<C> Call<C, GetArtistTracks> {
    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// Number of the wanted page, counting from 1.
    ///
    /// Default `1`.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

object! {
    GetArtistTracks {
        0 "id" id required,
        1 "perPage" per_page optional,
        2 "page" page optional,
    }
}

/// Lists a performer's releases page by page, 5 by default.
///
/// The plain value of [`Artists::list_albums`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistAlbums {
    /// Identifier of the artist.
    pub id: ArtistId,
    /// Number of items wanted per page; 5 when left out.
    ///
    /// Default `5`.
    pub per_page: Option<i64>,
    /// Number of the wanted page, counting from 1.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetArtistAlbums {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<ArtistId>) -> Self {
        Self {
            id: id.into(),
            per_page: None,
            page: None,
        }
    }

    /// Number of items wanted per page; 5 when left out.
    ///
    /// Default `5`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Number of the wanted page, counting from 1.
    ///
    /// Default `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Operation for GetArtistAlbums {
    type Output = GetArtistAlbumsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistAlbums",
        method: Method::GET,
        route: "/artists/{id}/albums",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetArtistAlbums {}

impl Paged for GetArtistAlbums {
    type Item = Album;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
    }

    fn items(output: &mut Self::Output) -> Option<&mut Vec<Album>> {
        Some(&mut output.pagination.data)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        signs.current(&output.pagination.current_page);
        signs.last(&output.pagination.last_page);
    }

    fn id(item: &Album) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl<C> Call<C, GetArtistAlbums> {
    /// Number of items wanted per page; 5 when left out.
    ///
    /// Default `5`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// Number of the wanted page, counting from 1.
    ///
    /// Default `1`.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

object! {
    GetArtistAlbums {
        0 "id" id required,
        1 "perPage" per_page optional,
        2 "page" page optional,
    }
}

/// Lists the users who subscribed to a performer, 25 a page by default.
///
/// The plain value of [`Artists::list_followers`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistFollowers {
    /// Identifier of the artist.
    pub id: ArtistId,
    /// Number of items wanted per page; 25 when left out.
    ///
    /// Default `25`.
    pub per_page: Option<i64>,
    /// Number of the wanted page, counting from 1.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetArtistFollowers {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<ArtistId>) -> Self {
        Self {
            id: id.into(),
            per_page: None,
            page: None,
        }
    }

    /// Number of items wanted per page; 25 when left out.
    ///
    /// Default `25`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Number of the wanted page, counting from 1.
    ///
    /// Default `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Operation for GetArtistFollowers {
    type Output = GetArtistFollowersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistFollowers",
        method: Method::GET,
        route: "/artists/{id}/followers",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetArtistFollowers {}

impl Paged for GetArtistFollowers {
    type Item = User;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
    }

    fn items(output: &mut Self::Output) -> Option<&mut Vec<User>> {
        Some(&mut output.pagination.data)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        signs.current(&output.pagination.current_page);
        signs.last(&output.pagination.last_page);
    }

    fn id(item: &User) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl<C> Call<C, GetArtistFollowers> {
    /// Number of items wanted per page; 25 when left out.
    ///
    /// Default `25`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// Number of the wanted page, counting from 1.
    ///
    /// Default `1`.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

object! {
    GetArtistFollowers {
        0 "id" id required,
        1 "perPage" per_page optional,
        2 "page" page optional,
    }
}

/// Lists musician profiles one page at a time, no token needed.
///
/// The plain value of [`Artists::list`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtists {
    /// Number of the page to read, counting from 1.
    pub page: Option<i64>,
    /// Number of artists wanted on each page.
    pub per_page: Option<i64>,
}

impl GetArtists {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page to read, counting from 1.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of artists wanted on each page.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Operation for GetArtists {
    type Output = GetArtistsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtists",
        method: Method::GET,
        route: "/artists",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.query("page", &self.page);
        request.query("per_page", &self.per_page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetArtists {}

impl Paged for GetArtists {
    type Item = Artist;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
    }

    fn items(output: &mut Self::Output) -> Option<&mut Vec<Artist>> {
        Some(&mut output.pagination.data)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        signs.current(&output.pagination.current_page);
        signs.last(&output.pagination.last_page);
    }

    fn id(item: &Artist) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl<C> Call<C, GetArtists> {
    /// Number of the page to read, counting from 1.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }

    /// Number of artists wanted on each page.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }
}

object! {
    GetArtists {
        0 "page" page optional,
        1 "per_page" per_page optional,
    }
}

/// Sets up a new profile under a given stage name.
///
/// The plain value of [`Artists::create`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreateArtist {
    /// Details of the new artist; only `name` is required.
    pub body: CreateArtistRequest,
}

impl CreateArtist {
    /// The operation with what is required; all else is left out.
    pub fn new(body: CreateArtistRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateArtist {
    type Output = CreateArtistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createArtist",
        method: Method::POST,
        route: "/artists",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for CreateArtist {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    CreateArtist {
        0 "body" body required,
    }
}

/// Starts keeping up with a musician on the caller's behalf.
///
/// The plain value of [`Artists::follow`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct FollowArtist {
    /// Id of the artist to follow.
    pub id: ArtistId,
}

impl FollowArtist {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<ArtistId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for FollowArtist {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "followArtist",
        method: Method::POST,
        route: "/artists/{id}/follow",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getArtistFollowStatus"),
        quota: true,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    FollowArtist {
        0 "id" id required,
    }
}

/// Stops keeping up with a musician on the caller's behalf.
///
/// The plain value of [`Artists::unfollow`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UnfollowArtist {
    /// Id of the artist to stop following.
    pub id: ArtistId,
}

impl UnfollowArtist {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<ArtistId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for UnfollowArtist {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "unfollowArtist",
        method: Method::POST,
        route: "/artists/{id}/unfollow",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getArtistFollowStatus"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    UnfollowArtist {
        0 "id" id required,
    }
}

/// Tells whether the caller is among a musician's followers.
///
/// The plain value of [`Artists::get_follow_status`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetArtistFollowStatus {
    /// Id of the artist asked about.
    pub id: ArtistId,
}

impl GetArtistFollowStatus {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<ArtistId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetArtistFollowStatus {
    type Output = GetArtistFollowStatusResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getArtistFollowStatus",
        method: Method::GET,
        route: "/artists/{id}/follow-status",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetArtistFollowStatus {
        0 "id" id required,
    }
}
