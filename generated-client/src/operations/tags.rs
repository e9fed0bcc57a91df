// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Tags.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, ItemId, Method, Operation,
    OperationInfo, PageBy, PageSigns, PageTurn, Paged, PublicOperation, RequestWriter,
    Tier, object,
};
use crate::types::{Album, GetTagAlbumsResponse, GetTagTracksResponse, Track};

/// Tracks and albums that carry a given tag.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Tags<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Tags: see [`Tags`](crate::operations::Tags).
    pub fn tags(&self) -> Tags<Self> {
        Tags { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Tags: see [`Tags`](crate::operations::Tags).
    pub fn tags(&self) -> Tags<Self> {
        Tags { client: self.clone() }
    }
}

impl<C: Clone> Tags<C> {
    /// Lists beats that carry a given label, page by page.
    ///
    /// Returns the tracks to which the named tag is attached. The pages carry no total, so a page
    /// with fewer than `per_page` items is the last. A bearer token is declared for the call;
    /// whether guests are answered as well is not settled, so send one.
    ///
    /// `GET /tags/{name}/tracks` · Works without a token; the client's is sent if it has one.
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
    /// let answer = client.tags().list_tracks("late-night").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_tracks(&self, name: impl Into<String>) -> Call<C, GetTagTracks>
    where
        C: Allows<GetTagTracks>,
    {
        Call::new(self.client.clone(), GetTagTracks::new(name))
    }

    /// Lists releases that carry a given label, without a grand total.
    ///
    /// Returns the albums to which the named tag is attached. The pages carry no total, so a page
    /// with fewer than `per_page` items is the last. A bearer token is declared for the call;
    /// whether guests are answered as well is not settled, so send one.
    ///
    /// `GET /tags/{name}/albums` · Works without a token; the client's is sent if it has one.
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
    /// let answer = client.tags().list_albums("summer-drive").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_albums(&self, name: impl Into<String>) -> Call<C, GetTagAlbums>
    where
        C: Allows<GetTagAlbums>,
    {
        Call::new(self.client.clone(), GetTagAlbums::new(name))
    }
}

/// Lists beats that carry a given label, page by page.
///
/// The plain value of [`Tags::list_tracks`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTagTracks {
    /// Name of the tag whose tracks are wanted.
    pub name: String,
    /// Number of items wanted per page; 15 when left out.
    ///
    /// Default `15`.
    pub per_page: Option<i64>,
    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetTagTracks {
    /// The operation with what is required; all else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            per_page: None,
            page: None,
        }
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

impl Operation for GetTagTracks {
    type Output = GetTagTracksResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTagTracks",
        method: Method::GET,
        route: "/tags/{name}/tracks",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("name", &self.name);
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetTagTracks {}

impl Paged for GetTagTracks {
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
        signs.used(&output.pagination.per_page);
    }

    fn id(item: &Track) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl<C> Call<C, GetTagTracks> {
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
    GetTagTracks {
        0 "name" name required,
        1 "perPage" per_page optional,
        2 "page" page optional,
    }
}

/// Lists releases that carry a given label, without a grand total.
///
/// The plain value of [`Tags::list_albums`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetTagAlbums {
    /// Name of the tag whose albums are wanted.
    pub name: String,
    /// Number of items wanted per page; 15 when left out.
    ///
    /// Default `15`.
    pub per_page: Option<i64>,
    /// Number of the page wanted, counting from 1; the first when left out.
    ///
    /// Default `1`.
    pub page: Option<i64>,
}

impl GetTagAlbums {
    /// The operation with what is required; all else is left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            per_page: None,
            page: None,
        }
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

impl Operation for GetTagAlbums {
    type Output = GetTagAlbumsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getTagAlbums",
        method: Method::GET,
        route: "/tags/{name}/albums",
        tier: Tier::Optional,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("name", &self.name);
        request.query("perPage", &self.per_page);
        request.query("page", &self.page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl PublicOperation for GetTagAlbums {}

impl Paged for GetTagAlbums {
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
        signs.used(&output.pagination.per_page);
    }

    fn id(item: &Album) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl<C> Call<C, GetTagAlbums> {
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
    GetTagAlbums {
        0 "name" name required,
        1 "perPage" per_page optional,
        2 "page" page optional,
    }
}
