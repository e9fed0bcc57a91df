// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Users.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, ItemId, Limits, Method,
    Operation, OperationInfo, PageBy, PageSigns, PageTurn, Paged, PublicOperation,
    RequestWriter, Tier, object,
};
use crate::types::{
    Album, Artist, FollowUserResponse, GetUserFollowedResponse, GetUserFollowersResponse,
    GetUserLikedAlbumsResponse, GetUserLikedArtistsResponse,
    GetUserLikedPlaylistsResponse, GetUserLikedTracksResponse,
    GetUserMinutesLeftResponse, GetUserResponse, Playlist, SearchUsersResponse, Track,
    UnfollowUserResponse, User, UserId, UserSelector,
};

/// Account profiles, likes, followers and the remaining upload minutes.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Users<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Users: see [`Users`](crate::operations::Users).
    pub fn users(&self) -> Users<Self> {
        Users { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Users: see [`Users`](crate::operations::Users).
    pub fn users(&self) -> Users<Self> {
        Users { client: self.clone() }
    }
}

impl<C: Clone> Users<C> {
    /// Returns an account's profile, with `me` standing for the caller.
    ///
    /// Returns the profile of the account with the given id, or of the caller for the word `me`. A
    /// bearer token is declared for the call; the other profile reads also answer guests, but for
    /// this one that is not settled.
    ///
    /// `GET /users/{id}` · Works without a token; the client's is sent if it has one. Changes
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
    /// use beatpass_client::types::*;
    ///
    /// let answer = client.users().get(UserSelector::Me).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<UserSelector>) -> Call<C, GetUser>
    where
        C: Allows<GetUser>,
    {
        Call::new(self.client.clone(), GetUser::new(id))
    }

    /// Lists beats on which the caller has put a like.
    ///
    /// Returns the tracks that the caller has liked, with the total over all pages. A token is
    /// required.
    ///
    /// `GET /users/me/liked-tracks` · Needs a token. Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_my_liked_tracks().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_liked_tracks(&self) -> Call<C, GetUserLikedTracks>
    where
        C: Allows<GetUserLikedTracks>,
    {
        Call::new(self.client.clone(), GetUserLikedTracks::new())
    }

    /// Lists releases on which the caller has put a like.
    ///
    /// Returns the albums that the caller has liked, with the total over all pages. A token is
    /// required.
    ///
    /// `GET /users/me/liked-albums` · Needs a token. Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_my_liked_albums().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_liked_albums(&self) -> Call<C, GetUserLikedAlbums>
    where
        C: Allows<GetUserLikedAlbums>,
    {
        Call::new(self.client.clone(), GetUserLikedAlbums::new())
    }

    /// Lists music makers on whom the caller has put a like.
    ///
    /// Returns the artists that the caller has liked, with the total over all pages. A token is
    /// required.
    ///
    /// `GET /users/me/liked-artists` · Needs a token. Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_my_liked_artists().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_liked_artists(&self) -> Call<C, GetUserLikedArtists>
    where
        C: Allows<GetUserLikedArtists>,
    {
        Call::new(self.client.clone(), GetUserLikedArtists::new())
    }

    /// Lists track collections the caller owns or follows.
    ///
    /// Returns the playlists that the caller owns together with those the caller follows, despite
    /// the word liked in the operation's name. A token is required.
    ///
    /// `GET /users/me/playlists` · Needs a token. Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_my_playlists().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_playlists(&self) -> Call<C, GetUserLikedPlaylists>
    where
        C: Allows<GetUserLikedPlaylists>,
    {
        Call::new(self.client.clone(), GetUserLikedPlaylists::new())
    }

    /// Lists people who keep up with the signed-in caller.
    ///
    /// Returns the users who follow the caller. The pages carry no total, so a page with fewer
    /// than `per_page` items is the last; a token is required.
    ///
    /// `GET /users/me/followers` · Needs a token. Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_my_followers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_followers(&self) -> Call<C, GetUserFollowers>
    where
        C: Allows<GetUserFollowers>,
    {
        Call::new(self.client.clone(), GetUserFollowers::new())
    }

    /// Lists accounts the signed-in caller keeps up with.
    ///
    /// Returns the users whom the caller follows, with the total over all pages. A token is
    /// required.
    ///
    /// `GET /users/me/followed-users` · Needs a token. Changes nothing.
    ///
    /// The answer is one page of a list. [`items()`](crate::Call::items) on the call goes through
    /// the items of all pages, [`pages()`](crate::Call::pages) through the answers, and
    /// [`collect_all()`](crate::Call::collect_all) gives the items at once, up to a cap.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_my_following().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_my_following(&self) -> Call<C, GetUserFollowed>
    where
        C: Allows<GetUserFollowed>,
    {
        Call::new(self.client.clone(), GetUserFollowed::new())
    }

    /// Finds accounts that match a text of 2 to 100 characters.
    ///
    /// Looks up user accounts by a search text and returns at most `limit` of them, with no
    /// further pages. A text or limit out of range gives 422.
    ///
    /// `GET /users/search` · Works without a token; the client's is sent if it has one. Changes
    /// nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: The text is not 2 to 100 characters long, or the limit is not between 1 and 50.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().find("lantern").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find(&self, query: impl Into<String>) -> Call<C, SearchUsers>
    where
        C: Allows<SearchUsers>,
    {
        Call::new(self.client.clone(), SearchUsers::new(query))
    }

    /// Subscribes the caller to another account.
    ///
    /// Makes the caller a follower of the user. Needs a token. An account can follow at most 5,000
    /// others; beyond that comes a 429 that lasts until something is unfollowed.
    ///
    /// `POST /users/{id}/follow` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetUserFollowed`](crate::operations::GetUserFollowed) tells whether the call was carried
    /// out.
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
    /// let answer = client.users().follow(1577).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow(&self, id: impl Into<UserId>) -> Call<C, FollowUser>
    where
        C: Allows<FollowUser>,
    {
        Call::new(self.client.clone(), FollowUser::new(id))
    }

    /// Ends the caller's subscription to another account.
    ///
    /// Makes the caller stop following the user. Needs a token.
    ///
    /// `POST /users/{id}/unfollow` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetUserFollowed`](crate::operations::GetUserFollowed) tells whether the call was carried
    /// out.
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
    /// let answer = client.users().unfollow(1577).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unfollow(&self, id: impl Into<UserId>) -> Call<C, UnfollowUser>
    where
        C: Allows<UnfollowUser>,
    {
        Call::new(self.client.clone(), UnfollowUser::new(id))
    }

    /// Tells how much upload time an account still has.
    ///
    /// Returns how many minutes of audio a user may still upload. A 403 means that the caller may
    /// not see this figure.
    ///
    /// `GET /users/{user}/minutes-left` · Needs a token. Changes nothing.
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
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().get_minutes_left(6120).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_minutes_left(
        &self,
        user: impl Into<UserId>,
    ) -> Call<C, GetUserMinutesLeft>
    where
        C: Allows<GetUserMinutesLeft>,
    {
        Call::new(self.client.clone(), GetUserMinutesLeft::new(user))
    }
}

/// Returns an account's profile, with `me` standing for the caller.
///
/// The plain value of [`Users::get`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUser {
    /// Id of the user, or `me` for the caller.
    pub id: UserSelector,
}

impl GetUser {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<UserSelector>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetUser {
    type Output = GetUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUser",
        method: Method::GET,
        route: "/users/{id}",
        tier: Tier::Optional,
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

impl PublicOperation for GetUser {}

object! {
    GetUser {
        0 "id" id required,
    }
}

/// Lists beats on which the caller has put a like.
///
/// The plain value of [`Users::list_my_liked_tracks`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserLikedTracks {
    /// Number of items wanted per page; 15 when left out.
    ///
    /// Default `15`.
    pub per_page: Option<i64>,
    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetUserLikedTracks {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of items wanted per page; 15 when left out.
    ///
    /// Default `15`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Operation for GetUserLikedTracks {
    type Output = GetUserLikedTracksResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserLikedTracks",
        method: Method::GET,
        route: "/users/me/liked-tracks",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Paged for GetUserLikedTracks {
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

impl<C> Call<C, GetUserLikedTracks> {
    /// Number of items wanted per page; 15 when left out.
    ///
    /// Default `15`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

object! {
    GetUserLikedTracks {
        0 "perPage" per_page optional,
        1 "page" page optional,
    }
}

/// Lists releases on which the caller has put a like.
///
/// The plain value of [`Users::list_my_liked_albums`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserLikedAlbums {
    /// Number of items wanted per page; 30 when left out.
    ///
    /// Default `30`.
    pub per_page: Option<i64>,
    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetUserLikedAlbums {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of items wanted per page; 30 when left out.
    ///
    /// Default `30`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Operation for GetUserLikedAlbums {
    type Output = GetUserLikedAlbumsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserLikedAlbums",
        method: Method::GET,
        route: "/users/me/liked-albums",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Paged for GetUserLikedAlbums {
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

impl<C> Call<C, GetUserLikedAlbums> {
    /// Number of items wanted per page; 30 when left out.
    ///
    /// Default `30`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

object! {
    GetUserLikedAlbums {
        0 "perPage" per_page optional,
        1 "page" page optional,
    }
}

/// Lists music makers on whom the caller has put a like.
///
/// The plain value of [`Users::list_my_liked_artists`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserLikedArtists {
    /// Number of items wanted per page; 30 when left out.
    ///
    /// Default `30`.
    pub per_page: Option<i64>,
    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetUserLikedArtists {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of items wanted per page; 30 when left out.
    ///
    /// Default `30`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Operation for GetUserLikedArtists {
    type Output = GetUserLikedArtistsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserLikedArtists",
        method: Method::GET,
        route: "/users/me/liked-artists",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Paged for GetUserLikedArtists {
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

impl<C> Call<C, GetUserLikedArtists> {
    /// Number of items wanted per page; 30 when left out.
    ///
    /// Default `30`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

object! {
    GetUserLikedArtists {
        0 "perPage" per_page optional,
        1 "page" page optional,
    }
}

/// Lists track collections the caller owns or follows.
///
/// The plain value of [`Users::list_my_playlists`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserLikedPlaylists {
    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub per_page: Option<i64>,
    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetUserLikedPlaylists {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Operation for GetUserLikedPlaylists {
    type Output = GetUserLikedPlaylistsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserLikedPlaylists",
        method: Method::GET,
        route: "/users/me/playlists",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Paged for GetUserLikedPlaylists {
    type Item = Playlist;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
    }

    fn items(output: &mut Self::Output) -> Option<&mut Vec<Playlist>> {
        Some(&mut output.pagination.data)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        signs.current(&output.pagination.current_page);
        signs.last(&output.pagination.last_page);
    }

    fn id(item: &Playlist) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl<C> Call<C, GetUserLikedPlaylists> {
    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

object! {
    GetUserLikedPlaylists {
        0 "perPage" per_page optional,
        1 "page" page optional,
    }
}

/// Lists people who keep up with the signed-in caller.
///
/// The plain value of [`Users::list_my_followers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserFollowers {
    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub per_page: Option<i64>,
    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetUserFollowers {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Operation for GetUserFollowers {
    type Output = GetUserFollowersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserFollowers",
        method: Method::GET,
        route: "/users/me/followers",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Paged for GetUserFollowers {
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
        signs.used(&output.pagination.per_page);
    }

    fn id(item: &User) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl<C> Call<C, GetUserFollowers> {
    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

object! {
    GetUserFollowers {
        0 "perPage" per_page optional,
        1 "page" page optional,
    }
}

/// Lists accounts the signed-in caller keeps up with.
///
/// The plain value of [`Users::list_my_following`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserFollowed {
    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub per_page: Option<i64>,
    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetUserFollowed {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Operation for GetUserFollowed {
    type Output = GetUserFollowedResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserFollowed",
        method: Method::GET,
        route: "/users/me/followed-users",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Paged for GetUserFollowed {
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

impl<C> Call<C, GetUserFollowed> {
    /// Number of items wanted per page; 20 when left out.
    ///
    /// Default `20`.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }

    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }
}

object! {
    GetUserFollowed {
        0 "perPage" per_page optional,
        1 "page" page optional,
    }
}

/// Finds accounts that match a text of 2 to 100 characters.
///
/// The plain value of [`Users::find`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct SearchUsers {
    /// Text to look for, 2 to 100 characters.
    pub query: String,
    /// Largest number of users to return, 1 to 50, 10 unless given.
    ///
    /// Default `10`.
    pub limit: Option<u64>,
}

impl SearchUsers {
    /// The operation with what is required; all else is left out.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            limit: None,
        }
    }

    /// Largest number of users to return, 1 to 50, 10 unless given.
    ///
    /// Default `10`.
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Operation for SearchUsers {
    type Output = SearchUsersResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "searchUsers",
        method: Method::GET,
        route: "/users/search",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.query("query", &self.query);
        request.query("limit", &self.limit);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for SearchUsers {}

impl Limits for SearchUsers {
    fn check(&self, limits: &mut Checker) {
        limits.length("query", [&self.query], 2..=100);
        limits.range("limit", &self.limit, 1..=50);
    }
}

impl<C> Call<C, SearchUsers> {
    /// Largest number of users to return, 1 to 50, 10 unless given.
    ///
    /// Default `10`.
    pub fn limit(self, limit: u64) -> Self {
        self.map(|operation| operation.limit(limit))
    }
}

object! {
    SearchUsers {
        0 "query" query required,
        1 "limit" limit optional,
    }
}

/// Subscribes the caller to another account.
///
/// The plain value of [`Users::follow`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct FollowUser {
    /// Numeric id of the user to follow.
    pub id: UserId,
}

impl FollowUser {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<UserId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for FollowUser {
    type Output = FollowUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "followUser",
        method: Method::POST,
        route: "/users/{id}/follow",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getUserFollowed"),
        quota: true,
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
    FollowUser {
        0 "id" id required,
    }
}

/// Ends the caller's subscription to another account.
///
/// The plain value of [`Users::unfollow`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UnfollowUser {
    /// Numeric id of the user to stop following.
    pub id: UserId,
}

impl UnfollowUser {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<UserId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for UnfollowUser {
    type Output = UnfollowUserResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "unfollowUser",
        method: Method::POST,
        route: "/users/{id}/unfollow",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getUserFollowed"),
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
    UnfollowUser {
        0 "id" id required,
    }
}

/// Tells how much upload time an account still has.
///
/// The plain value of [`Users::get_minutes_left`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserMinutesLeft {
    /// Id of the user whose allowance is wanted.
    pub user: UserId,
}

impl GetUserMinutesLeft {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for GetUserMinutesLeft {
    type Output = GetUserMinutesLeftResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserMinutesLeft",
        method: Method::GET,
        route: "/users/{user}/minutes-left",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("user", &self.user);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetUserMinutesLeft {
        0 "user" user required,
    }
}
