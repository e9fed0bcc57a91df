// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Playlists.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, ItemId, Limits, Method,
    OneOrMany, Operation, OperationInfo, PageBy, PageSigns, PageTurn, Paged,
    PublicOperation, RequestWriter, Tier, object,
};
use crate::types::{
    AcceptPlaylistInviteResponse, AddTracksToPlaylistRequest,
    AddTracksToPlaylistResponse, CreatePlaylistRequest, CreatePlaylistResponse,
    DeclinePlaylistInviteResponse, DeletePlaylistResponse, FollowPlaylistResponse,
    GetPlaylistResponse, GetPlaylistTracksResponse, InviteToPlaylistRequest,
    InviteToPlaylistResponse, PlaylistId, RemovePlaylistEditorRequest,
    RemovePlaylistEditorResponse, RemoveTracksFromPlaylistRequest,
    RemoveTracksFromPlaylistResponse, Track, UnfollowPlaylistResponse,
    UpdatePlaylistRequest, UpdatePlaylistResponse,
};

/// Creating, reading, changing, following and deleting lists of tracks.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Playlists<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Playlists: see [`Playlists`](crate::operations::Playlists).
    pub fn playlists(&self) -> Playlists<Self> {
        Playlists { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Playlists: see [`Playlists`](crate::operations::Playlists).
    pub fn playlists(&self) -> Playlists<Self> {
        Playlists { client: self.clone() }
    }
}

impl<C: Clone> Playlists<C> {
    /// Shows one list with its total length and first page of music.
    ///
    /// Returns one playlist together with its playing time and the first page of its tracks. A
    /// token is optional; without one only public fields come back, and 403 means that the caller
    /// may not see the playlist.
    ///
    /// `GET /playlists/{id}` · Works without a token; the client's is sent if it has one. Changes
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
    /// let answer = client.playlists().get(815).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<PlaylistId>) -> Call<C, GetPlaylist>
    where
        C: Allows<GetPlaylist>,
    {
        Call::new(self.client.clone(), GetPlaylist::new(id))
    }

    /// Removes one or several of the caller's track lists for good.
    ///
    /// Deletes one playlist or several at once; no call brings them back. Needs a token, and 403
    /// means that the caller has no right to delete one of them.
    ///
    /// `DELETE /playlists/{id}` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetPlaylist`](crate::operations::GetPlaylist) tells whether the call was carried out.
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
    /// let answer = client.playlists().delete([815, 816]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<OneOrMany<PlaylistId>>) -> Call<C, DeletePlaylist>
    where
        C: Allows<DeletePlaylist>,
    {
        Call::new(self.client.clone(), DeletePlaylist::new(id))
    }

    /// Starts a new named track list owned by the caller.
    ///
    /// Creates a playlist for the caller, who needs a token; the name must differ from those of
    /// the caller's other playlists. An account holds at most 100 playlists: a 429 at that limit
    /// is a used-up quota, which waiting does not mend.
    ///
    /// `POST /playlists` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetUserLikedPlaylists`](crate::operations::GetUserLikedPlaylists) tells whether the call
    /// was carried out.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `429`: The caller has 100 playlists already; delete one first.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .playlists()
    ///     .create(CreatePlaylistRequest::new("Morning Commute"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: CreatePlaylistRequest) -> Call<C, CreatePlaylist>
    where
        C: Allows<CreatePlaylist>,
    {
        Call::new(self.client.clone(), CreatePlaylist::new(body))
    }

    /// Reads a list's songs page by page, 30 at a time by default.
    ///
    /// Lists the tracks of a playlist page by page. A token is optional; without one only public
    /// fields come back, and 403 means that the caller may not see the playlist.
    ///
    /// `GET /playlists/{id}/tracks` · Works without a token; the client's is sent if it has one.
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
    /// let answer = client.playlists().list_tracks(815).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tracks(&self, id: impl Into<PlaylistId>) -> Call<C, GetPlaylistTracks>
    where
        C: Allows<GetPlaylistTracks>,
    {
        Call::new(self.client.clone(), GetPlaylistTracks::new(id))
    }

    /// Puts existing songs into a list and counts those already there.
    ///
    /// Puts tracks into a playlist; tracks it already holds are not refused but counted in
    /// `duplicate_count`. Needs a token and the right to edit the playlist, else 403. A playlist
    /// holds at most 500 tracks: a 429 at that limit is a used-up quota, which waiting does not
    /// mend.
    ///
    /// `POST /playlists/{id}/tracks/add` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetPlaylistTracks`](crate::operations::GetPlaylistTracks) tells whether the call was
    /// carried out.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The `ids` array is missing or malformed, or one of the ids is not that of a known
    ///   track.
    /// - `429`: The playlist would hold more than 500 tracks.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .playlists()
    ///     .add_tracks(815, AddTracksToPlaylistRequest::new([4711, 4712, 4720]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_tracks(
        &self,
        id: impl Into<PlaylistId>,
        body: AddTracksToPlaylistRequest,
    ) -> Call<C, AddTracksToPlaylist>
    where
        C: Allows<AddTracksToPlaylist>,
    {
        Call::new(self.client.clone(), AddTracksToPlaylist::new(id, body))
    }

    /// Takes songs out of a list and counts how many went.
    ///
    /// Takes tracks out of a playlist and tells how many. Needs a token and the right to edit the
    /// playlist, else 403.
    ///
    /// `POST /playlists/{id}/tracks/remove` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetPlaylistTracks`](crate::operations::GetPlaylistTracks) tells whether the call was
    /// carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The `ids` array is missing or malformed, or one of the ids is not that of a known
    ///   track.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .playlists()
    ///     .remove_tracks(815, RemoveTracksFromPlaylistRequest::new([4712, 4720]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_tracks(
        &self,
        id: impl Into<PlaylistId>,
        body: RemoveTracksFromPlaylistRequest,
    ) -> Call<C, RemoveTracksFromPlaylist>
    where
        C: Allows<RemoveTracksFromPlaylist>,
    {
        Call::new(self.client.clone(), RemoveTracksFromPlaylist::new(id, body))
    }

    /// Makes the caller a subscriber of somebody's track list.
    ///
    /// Makes the caller a follower of the playlist. Needs a token; 403 means that the caller may
    /// not follow it.
    ///
    /// `POST /playlists/{id}/follow` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetUserLikedPlaylists`](crate::operations::GetUserLikedPlaylists) tells whether the call
    /// was carried out.
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
    /// let answer = client.playlists().follow(823).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow(&self, id: impl Into<PlaylistId>) -> Call<C, FollowPlaylist>
    where
        C: Allows<FollowPlaylist>,
    {
        Call::new(self.client.clone(), FollowPlaylist::new(id))
    }

    /// Ends the caller's subscription to a track list.
    ///
    /// Ends the caller's following of the playlist. Needs a token; 403 means that the caller has
    /// no right to the call.
    ///
    /// `POST /playlists/{id}/unfollow` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetUserLikedPlaylists`](crate::operations::GetUserLikedPlaylists) tells whether the call
    /// was carried out.
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
    /// let answer = client.playlists().unfollow(823).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unfollow(&self, id: impl Into<PlaylistId>) -> Call<C, UnfollowPlaylist>
    where
        C: Allows<UnfollowPlaylist>,
    {
        Call::new(self.client.clone(), UnfollowPlaylist::new(id))
    }

    /// Asks another user to become a co-editor.
    ///
    /// Sends a person an invitation to edit the playlist together with its owner. Needs a token. A
    /// 429 can mean that the playlist has its 10 editors already or that this user was asked less
    /// than 24 hours ago, which an immediate retry does not cure.
    ///
    /// `POST /playlists/{id}/invite` · Needs a token. Changes data.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `409`: An invitation of this user is pending; a 422 may tell of it as well.
    /// - `422`: The `user_id` is not acceptable, or the state of the collaboration does not allow
    ///   an invitation.
    /// - `429`: The playlist has 10 editors already, or this user was invited within the last 24
    ///   hours.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .playlists()
    ///     .invite_editor(3108, InviteToPlaylistRequest::new(1577))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn invite_editor(
        &self,
        id: impl Into<PlaylistId>,
        body: InviteToPlaylistRequest,
    ) -> Call<C, InviteToPlaylist>
    where
        C: Allows<InviteToPlaylist>,
    {
        Call::new(self.client.clone(), InviteToPlaylist::new(id, body))
    }

    /// Makes the invited caller one of the editors.
    ///
    /// Takes up an invitation, after which the caller may edit the playlist. Needs the token of
    /// the invited user; an invitation that was accepted before gives 422.
    ///
    /// `POST /playlists/{id}/accept-invite` · Needs a token. Changes data.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `404`: No resource with the given name or id exists.
    /// - `410`: The invitation is more than 7 days old; a 422 may tell of it as well.
    /// - `422`: The invitation has already been accepted.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.playlists().accept_invite(3108).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept_invite(
        &self,
        id: impl Into<PlaylistId>,
    ) -> Call<C, AcceptPlaylistInvite>
    where
        C: Allows<AcceptPlaylistInvite>,
    {
        Call::new(self.client.clone(), AcceptPlaylistInvite::new(id))
    }

    /// Turns down an offer to become an editor.
    ///
    /// Refuses an invitation to edit the playlist. Needs the token of the invited user.
    ///
    /// `POST /playlists/{id}/decline-invite` · Needs a token. Changes data.
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
    /// let answer = client.playlists().decline_invite(3112).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn decline_invite(
        &self,
        id: impl Into<PlaylistId>,
    ) -> Call<C, DeclinePlaylistInvite>
    where
        C: Allows<DeclinePlaylistInvite>,
    {
        Call::new(self.client.clone(), DeclinePlaylistInvite::new(id))
    }

    /// Ends a user's edit rights; the owner's id deletes the whole list.
    ///
    /// Removes one editor and answers with a message and the playlist. Take care: if `user_id` is
    /// exactly that of the owner, the whole playlist is deleted, and `deleted` with the value true
    /// comes back in place of `playlist`. Needs a token.
    ///
    /// `POST /playlists/{id}/remove-editor` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetPlaylist`](crate::operations::GetPlaylist) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The `user_id` is not acceptable, or the state of the collaboration does not allow
    ///   the removal.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .playlists()
    ///     .remove_editor(3108, RemovePlaylistEditorRequest::new(1577))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_editor(
        &self,
        id: impl Into<PlaylistId>,
        body: RemovePlaylistEditorRequest,
    ) -> Call<C, RemovePlaylistEditor>
    where
        C: Allows<RemovePlaylistEditor>,
    {
        Call::new(self.client.clone(), RemovePlaylistEditor::new(id, body))
    }

    /// Changes title, text, cover or visibility; omitted flags stay.
    ///
    /// Changes a playlist. The flags `public` and `collaborative` stay as they are when left out.
    /// A 403 means that the caller may not change this playlist.
    ///
    /// `PUT /playlists/{playlist}` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetPlaylist`](crate::operations::GetPlaylist) tells whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller has no permission for this call or for this resource.
    /// - `404`: No resource with the given name or id exists.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .playlists()
    ///     .update(1203, UpdatePlaylistRequest::new().name("Rainy day sketches"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        playlist: impl Into<PlaylistId>,
        body: UpdatePlaylistRequest,
    ) -> Call<C, UpdatePlaylist>
    where
        C: Allows<UpdatePlaylist>,
    {
        Call::new(self.client.clone(), UpdatePlaylist::new(playlist, body))
    }
}

/// Shows one list with its total length and first page of music.
///
/// The plain value of [`Playlists::get`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetPlaylist {
    /// Identifier of the playlist.
    pub id: PlaylistId,
}

impl GetPlaylist {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<PlaylistId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetPlaylist {
    type Output = GetPlaylistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPlaylist",
        method: Method::GET,
        route: "/playlists/{id}",
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

impl PublicOperation for GetPlaylist {}

object! {
    GetPlaylist {
        0 "id" id required,
    }
}

/// Removes one or several of the caller's track lists for good.
///
/// The plain value of [`Playlists::delete`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeletePlaylist {
    /// Playlists to delete, at least one.
    ///
    /// At least 1 element.
    pub id: Vec<PlaylistId>,
}

impl DeletePlaylist {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<OneOrMany<PlaylistId>>) -> Self {
        Self { id: id.into().into_vec() }
    }
}

impl Operation for DeletePlaylist {
    type Output = DeletePlaylistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deletePlaylist",
        method: Method::DELETE,
        route: "/playlists/{id}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getPlaylist"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("id", &self.id);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for DeletePlaylist {
    fn check(&self, limits: &mut Checker) {
        limits.items("id", [&self.id], 1..);
    }
}

object! {
    DeletePlaylist {
        0 "id" id required,
    }
}

/// Starts a new named track list owned by the caller.
///
/// The plain value of [`Playlists::create`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreatePlaylist {
    /// Name and settings of the new playlist.
    pub body: CreatePlaylistRequest,
}

impl CreatePlaylist {
    /// The operation with what is required; all else is left out.
    pub fn new(body: CreatePlaylistRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreatePlaylist {
    type Output = CreatePlaylistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createPlaylist",
        method: Method::POST,
        route: "/playlists",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getUserLikedPlaylists"),
        quota: true,
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

impl Limits for CreatePlaylist {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    CreatePlaylist {
        0 "body" body required,
    }
}

/// Reads a list's songs page by page, 30 at a time by default.
///
/// The plain value of [`Playlists::list_tracks`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetPlaylistTracks {
    /// Identifier of the playlist.
    pub id: PlaylistId,
    /// Number of items wanted per page, from 1 to 100; 30 when left out.
    ///
    /// Default `30`.
    pub per_page: Option<u64>,
    /// Number of the wanted page, counting from 1.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetPlaylistTracks {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<PlaylistId>) -> Self {
        Self {
            id: id.into(),
            per_page: None,
            page: None,
        }
    }

    /// Number of items wanted per page, from 1 to 100; 30 when left out.
    ///
    /// Default `30`.
    pub fn per_page(mut self, per_page: u64) -> Self {
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

impl Operation for GetPlaylistTracks {
    type Output = GetPlaylistTracksResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getPlaylistTracks",
        method: Method::GET,
        route: "/playlists/{id}/tracks",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("id", &self.id);
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetPlaylistTracks {}

impl Paged for GetPlaylistTracks {
    type Item = Track;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
        turn.size(&self.per_page);
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

impl Limits for GetPlaylistTracks {
    fn check(&self, limits: &mut Checker) {
        limits.range("perPage", &self.per_page, 1..=100);
    }
}

impl<C> Call<C, GetPlaylistTracks> {
    /// Number of items wanted per page, from 1 to 100; 30 when left out.
    ///
    /// Default `30`.
    pub fn per_page(self, per_page: u64) -> Self {
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
    GetPlaylistTracks {
        0 "id" id required,
        1 "perPage" per_page optional,
        2 "page" page optional,
    }
}

/// Puts existing songs into a list and counts those already there.
///
/// The plain value of [`Playlists::add_tracks`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct AddTracksToPlaylist {
    /// Identifier of the playlist.
    pub id: PlaylistId,
    /// Tracks to put into the playlist.
    pub body: AddTracksToPlaylistRequest,
}

impl AddTracksToPlaylist {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<PlaylistId>, body: AddTracksToPlaylistRequest) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for AddTracksToPlaylist {
    type Output = AddTracksToPlaylistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addTracksToPlaylist",
        method: Method::POST,
        route: "/playlists/{id}/tracks/add",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getPlaylistTracks"),
        quota: true,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    AddTracksToPlaylist {
        0 "id" id required,
        1 "body" body required,
    }
}

/// Takes songs out of a list and counts how many went.
///
/// The plain value of [`Playlists::remove_tracks`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct RemoveTracksFromPlaylist {
    /// Identifier of the playlist.
    pub id: PlaylistId,
    /// Tracks to take out of the playlist.
    pub body: RemoveTracksFromPlaylistRequest,
}

impl RemoveTracksFromPlaylist {
    /// The operation with what is required; all else is left out.
    pub fn new(
        id: impl Into<PlaylistId>,
        body: RemoveTracksFromPlaylistRequest,
    ) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for RemoveTracksFromPlaylist {
    type Output = RemoveTracksFromPlaylistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "removeTracksFromPlaylist",
        method: Method::POST,
        route: "/playlists/{id}/tracks/remove",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getPlaylistTracks"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    RemoveTracksFromPlaylist {
        0 "id" id required,
        1 "body" body required,
    }
}

/// Makes the caller a subscriber of somebody's track list.
///
/// The plain value of [`Playlists::follow`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct FollowPlaylist {
    /// Identifier of the playlist.
    pub id: PlaylistId,
}

impl FollowPlaylist {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<PlaylistId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for FollowPlaylist {
    type Output = FollowPlaylistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "followPlaylist",
        method: Method::POST,
        route: "/playlists/{id}/follow",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getUserLikedPlaylists"),
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
    FollowPlaylist {
        0 "id" id required,
    }
}

/// Ends the caller's subscription to a track list.
///
/// The plain value of [`Playlists::unfollow`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UnfollowPlaylist {
    /// Identifier of the playlist.
    pub id: PlaylistId,
}

impl UnfollowPlaylist {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<PlaylistId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for UnfollowPlaylist {
    type Output = UnfollowPlaylistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "unfollowPlaylist",
        method: Method::POST,
        route: "/playlists/{id}/unfollow",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getUserLikedPlaylists"),
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
    UnfollowPlaylist {
        0 "id" id required,
    }
}

/// Asks another user to become a co-editor.
///
/// The plain value of [`Playlists::invite_editor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct InviteToPlaylist {
    /// Numeric id of the playlist to be shared.
    pub id: PlaylistId,
    /// Names the user to invite.
    pub body: InviteToPlaylistRequest,
}

impl InviteToPlaylist {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<PlaylistId>, body: InviteToPlaylistRequest) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for InviteToPlaylist {
    type Output = InviteToPlaylistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "inviteToPlaylist",
        method: Method::POST,
        route: "/playlists/{id}/invite",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: true,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    InviteToPlaylist {
        0 "id" id required,
        1 "body" body required,
    }
}

/// Makes the invited caller one of the editors.
///
/// The plain value of [`Playlists::accept_invite`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct AcceptPlaylistInvite {
    /// Numeric id of the playlist that the invitation is for.
    pub id: PlaylistId,
}

impl AcceptPlaylistInvite {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<PlaylistId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for AcceptPlaylistInvite {
    type Output = AcceptPlaylistInviteResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "acceptPlaylistInvite",
        method: Method::POST,
        route: "/playlists/{id}/accept-invite",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
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
    AcceptPlaylistInvite {
        0 "id" id required,
    }
}

/// Turns down an offer to become an editor.
///
/// The plain value of [`Playlists::decline_invite`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeclinePlaylistInvite {
    /// Numeric id of the playlist that the invitation is for.
    pub id: PlaylistId,
}

impl DeclinePlaylistInvite {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<PlaylistId>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for DeclinePlaylistInvite {
    type Output = DeclinePlaylistInviteResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "declinePlaylistInvite",
        method: Method::POST,
        route: "/playlists/{id}/decline-invite",
        tier: Tier::Token,
        effect: Effect::Write,
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
    DeclinePlaylistInvite {
        0 "id" id required,
    }
}

/// Ends a user's edit rights; the owner's id deletes the whole list.
///
/// The plain value of [`Playlists::remove_editor`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct RemovePlaylistEditor {
    /// Numeric id of the playlist.
    pub id: PlaylistId,
    /// Names the user to remove.
    pub body: RemovePlaylistEditorRequest,
}

impl RemovePlaylistEditor {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<PlaylistId>, body: RemovePlaylistEditorRequest) -> Self {
        Self { id: id.into(), body }
    }
}

impl Operation for RemovePlaylistEditor {
    type Output = RemovePlaylistEditorResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "removePlaylistEditor",
        method: Method::POST,
        route: "/playlists/{id}/remove-editor",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getPlaylist"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("id", &self.id);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    RemovePlaylistEditor {
        0 "id" id required,
        1 "body" body required,
    }
}

/// Changes title, text, cover or visibility; omitted flags stay.
///
/// The plain value of [`Playlists::update`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdatePlaylist {
    /// Id of the playlist to change.
    pub playlist: PlaylistId,
    /// The new values.
    pub body: UpdatePlaylistRequest,
}

impl UpdatePlaylist {
    /// The operation with what is required; all else is left out.
    pub fn new(playlist: impl Into<PlaylistId>, body: UpdatePlaylistRequest) -> Self {
        Self {
            playlist: playlist.into(),
            body,
        }
    }
}

impl Operation for UpdatePlaylist {
    type Output = UpdatePlaylistResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updatePlaylist",
        method: Method::PUT,
        route: "/playlists/{playlist}",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getPlaylist"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.path("playlist", &self.playlist);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for UpdatePlaylist {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    UpdatePlaylist {
        0 "playlist" playlist required,
        1 "body" body required,
    }
}
