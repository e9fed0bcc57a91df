// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Users.

use crate::operations::Users;
use crate::runtime::{
    Allows, Answer, Call, Effect, Error, Method, Operation, OperationInfo,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::UserId;
use serde_json::{Map, Value};

impl<C: Clone> Users<C> {
    /// Shows the public page of one account.
    ///
    /// Returns the profile of the user. No source shows the shape of the answer, so it comes as
    /// plain JSON.
    ///
    /// `GET /user-profile/{user}` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().get_profile(2716).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_profile(&self, user: impl Into<UserId>) -> Call<C, GetUserProfile>
    where
        C: Allows<GetUserProfile>,
    {
        Call::new(self.client.clone(), GetUserProfile::new(user))
    }

    /// Rewrites the caller's own public page.
    ///
    /// Changes the profile of the caller. No source names the fields of the request. No source
    /// shows the shape of the answer, so it comes as plain JSON.
    ///
    /// `PUT /users/profile/update` · Needs a token. Changes data.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetUserProfile`](crate::operations::GetUserProfile) tells whether the call was carried
    /// out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().update_my_profile(serde_json::Map::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_my_profile(
        &self,
        body: Map<String, Value>,
    ) -> Call<C, UpdateUserProfile>
    where
        C: Allows<UpdateUserProfile>,
    {
        Call::new(self.client.clone(), UpdateUserProfile::new(body))
    }

    /// Tells how one person can be reached outside of the platform.
    ///
    /// Returns how to reach the user. The server allows 30 of these calls a minute, and gathering
    /// such data in bulk is against its terms. No source shows the shape of the answer, so it
    /// comes as plain JSON.
    ///
    /// `GET /users/{user}/contact-info` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().get_contact_info(2716).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_contact_info(
        &self,
        user: impl Into<UserId>,
    ) -> Call<C, GetUserContactInfo>
    where
        C: Allows<GetUserContactInfo>,
    {
        Call::new(self.client.clone(), GetUserContactInfo::new(user))
    }

    /// Tells whether the caller has subscribed to one account.
    ///
    /// Returns whether the caller follows the user. No source shows the shape of the answer, so it
    /// comes as plain JSON.
    ///
    /// `GET /users/{user}/follow-status` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().get_follow_status(2716).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_follow_status(
        &self,
        user: impl Into<UserId>,
    ) -> Call<C, GetUserFollowStatus>
    where
        C: Allows<GetUserFollowStatus>,
    {
        Call::new(self.client.clone(), GetUserFollowStatus::new(user))
    }

    /// Lists to whom one account has subscribed.
    ///
    /// Lists whom the user follows. No source shows the shape of the answer, so it comes as plain
    /// JSON.
    ///
    /// `GET /users/{user}/followed-users` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_following(2716).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_following(
        &self,
        user: impl Into<UserId>,
    ) -> Call<C, ListUserFollowedUsers>
    where
        C: Allows<ListUserFollowedUsers>,
    {
        Call::new(self.client.clone(), ListUserFollowedUsers::new(user))
    }

    /// Lists who has subscribed to one account.
    ///
    /// Lists those who follow the user. No source shows the shape of the answer, so it comes as
    /// plain JSON.
    ///
    /// `GET /users/{user}/followers` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_followers(2716).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_followers(&self, user: impl Into<UserId>) -> Call<C, ListUserFollowers>
    where
        C: Allows<ListUserFollowers>,
    {
        Call::new(self.client.clone(), ListUserFollowers::new(user))
    }

    /// Lists releases that one person marked as a favourite.
    ///
    /// Lists the albums that the user likes. No source shows the shape of the answer, so it comes
    /// as plain JSON.
    ///
    /// `GET /users/{user}/liked-albums` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_liked_albums(2716).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_liked_albums(
        &self,
        user: impl Into<UserId>,
    ) -> Call<C, ListUserLikedAlbums>
    where
        C: Allows<ListUserLikedAlbums>,
    {
        Call::new(self.client.clone(), ListUserLikedAlbums::new(user))
    }

    /// Lists performers whom one person marked as a favourite.
    ///
    /// Lists the artists whom the user likes. No source shows the shape of the answer, so it comes
    /// as plain JSON.
    ///
    /// `GET /users/{user}/liked-artists` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_liked_artists(2716).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_liked_artists(
        &self,
        user: impl Into<UserId>,
    ) -> Call<C, ListUserLikedArtists>
    where
        C: Allows<ListUserLikedArtists>,
    {
        Call::new(self.client.clone(), ListUserLikedArtists::new(user))
    }

    /// Lists songs that one person marked as a favourite.
    ///
    /// Lists the tracks that the user likes. No source shows the shape of the answer, so it comes
    /// as plain JSON.
    ///
    /// `GET /users/{user}/liked-tracks` · Works without a token; the client's is sent if it has
    /// one. Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_liked_tracks(2716).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_liked_tracks(
        &self,
        user: impl Into<UserId>,
    ) -> Call<C, ListUserLikedTracks>
    where
        C: Allows<ListUserLikedTracks>,
    {
        Call::new(self.client.clone(), ListUserLikedTracks::new(user))
    }

    /// Lists the collected songs that one person shows in public.
    ///
    /// Lists the playlists of the user. No source shows the shape of the answer, so it comes as
    /// plain JSON.
    ///
    /// `GET /users/{user}/playlists` · Works without a token; the client's is sent if it has one.
    /// Changes nothing.
    ///
    /// Known from `developers/api-reference/social.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Public>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().list_playlists(2716).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_playlists(&self, user: impl Into<UserId>) -> Call<C, ListUserPlaylists>
    where
        C: Allows<ListUserPlaylists>,
    {
        Call::new(self.client.clone(), ListUserPlaylists::new(user))
    }
}

/// Shows the public page of one account.
///
/// The plain value of [`Users::get_profile`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserProfile {
    /// Id of the user.
    pub user: UserId,
}

impl GetUserProfile {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for GetUserProfile {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserProfile",
        method: Method::GET,
        route: "/user-profile/{user}",
        tier: Tier::Optional,
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

impl PublicOperation for GetUserProfile {}

object! {
    GetUserProfile {
        0 "user" user required,
    }
}

/// Rewrites the caller's own public page.
///
/// The plain value of [`Users::update_my_profile`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateUserProfile {
    /// The parts to change; no source names the fields.
    pub body: Map<String, Value>,
}

impl UpdateUserProfile {
    /// The operation with what is required; all else is left out.
    pub fn new(body: Map<String, Value>) -> Self {
        Self { body }
    }
}

impl Operation for UpdateUserProfile {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateUserProfile",
        method: Method::PUT,
        route: "/users/profile/update",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getUserProfile"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    UpdateUserProfile {
        0 "body" body required,
    }
}

/// Tells how one person can be reached outside of the platform.
///
/// The plain value of [`Users::get_contact_info`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserContactInfo {
    /// Id of the user.
    pub user: UserId,
}

impl GetUserContactInfo {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for GetUserContactInfo {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserContactInfo",
        method: Method::GET,
        route: "/users/{user}/contact-info",
        tier: Tier::Optional,
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

impl PublicOperation for GetUserContactInfo {}

object! {
    GetUserContactInfo {
        0 "user" user required,
    }
}

/// Tells whether the caller has subscribed to one account.
///
/// The plain value of [`Users::get_follow_status`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetUserFollowStatus {
    /// Id of the user.
    pub user: UserId,
}

impl GetUserFollowStatus {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for GetUserFollowStatus {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getUserFollowStatus",
        method: Method::GET,
        route: "/users/{user}/follow-status",
        tier: Tier::Optional,
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

impl PublicOperation for GetUserFollowStatus {}

object! {
    GetUserFollowStatus {
        0 "user" user required,
    }
}

/// Lists to whom one account has subscribed.
///
/// The plain value of [`Users::list_following`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListUserFollowedUsers {
    /// Id of the user.
    pub user: UserId,
}

impl ListUserFollowedUsers {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for ListUserFollowedUsers {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUserFollowedUsers",
        method: Method::GET,
        route: "/users/{user}/followed-users",
        tier: Tier::Optional,
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

impl PublicOperation for ListUserFollowedUsers {}

object! {
    ListUserFollowedUsers {
        0 "user" user required,
    }
}

/// Lists who has subscribed to one account.
///
/// The plain value of [`Users::list_followers`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListUserFollowers {
    /// Id of the user.
    pub user: UserId,
}

impl ListUserFollowers {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for ListUserFollowers {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUserFollowers",
        method: Method::GET,
        route: "/users/{user}/followers",
        tier: Tier::Optional,
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

impl PublicOperation for ListUserFollowers {}

object! {
    ListUserFollowers {
        0 "user" user required,
    }
}

/// Lists releases that one person marked as a favourite.
///
/// The plain value of [`Users::list_liked_albums`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListUserLikedAlbums {
    /// Id of the user.
    pub user: UserId,
}

impl ListUserLikedAlbums {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for ListUserLikedAlbums {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUserLikedAlbums",
        method: Method::GET,
        route: "/users/{user}/liked-albums",
        tier: Tier::Optional,
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

impl PublicOperation for ListUserLikedAlbums {}

object! {
    ListUserLikedAlbums {
        0 "user" user required,
    }
}

/// Lists performers whom one person marked as a favourite.
///
/// The plain value of [`Users::list_liked_artists`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListUserLikedArtists {
    /// Id of the user.
    pub user: UserId,
}

impl ListUserLikedArtists {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for ListUserLikedArtists {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUserLikedArtists",
        method: Method::GET,
        route: "/users/{user}/liked-artists",
        tier: Tier::Optional,
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

impl PublicOperation for ListUserLikedArtists {}

object! {
    ListUserLikedArtists {
        0 "user" user required,
    }
}

/// Lists songs that one person marked as a favourite.
///
/// The plain value of [`Users::list_liked_tracks`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListUserLikedTracks {
    /// Id of the user.
    pub user: UserId,
}

impl ListUserLikedTracks {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for ListUserLikedTracks {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUserLikedTracks",
        method: Method::GET,
        route: "/users/{user}/liked-tracks",
        tier: Tier::Optional,
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

impl PublicOperation for ListUserLikedTracks {}

object! {
    ListUserLikedTracks {
        0 "user" user required,
    }
}

/// Lists the collected songs that one person shows in public.
///
/// The plain value of [`Users::list_playlists`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ListUserPlaylists {
    /// Id of the user.
    pub user: UserId,
}

impl ListUserPlaylists {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserId>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for ListUserPlaylists {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "listUserPlaylists",
        method: Method::GET,
        route: "/users/{user}/playlists",
        tier: Tier::Optional,
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

impl PublicOperation for ListUserPlaylists {}

object! {
    ListUserPlaylists {
        0 "user" user required,
    }
}
