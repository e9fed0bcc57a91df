// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Albums.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, ItemId, Limits, Method,
    Operation, OperationInfo, PageBy, PageSigns, PageTurn, Paged, PublicOperation,
    RequestWriter, Tier, object,
};
use crate::types::{
    Album, AlbumId, CreateAlbumRequest, CreateAlbumResponse, GetAlbumResponse,
    GetAlbumsResponse,
};

/// Releases that group tracks: reading, listing and creating them.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Albums<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Albums: see [`Albums`](crate::operations::Albums).
    pub fn albums(&self) -> Albums<Self> {
        Albums { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Albums: see [`Albums`](crate::operations::Albums).
    pub fn albums(&self) -> Albums<Self> {
        Albums { client: self.clone() }
    }
}

impl<C: Clone> Albums<C> {
    /// Shows one release with its genres and labels.
    ///
    /// Returns one album with the relations of the chosen loader. A token is optional; without one
    /// only public fields come back and the tracks are left out.
    ///
    /// `GET /albums/{id}` · Works without a token; the client's is sent if it has one. Changes
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
    /// let answer = client.albums().get(2310).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<AlbumId>) -> Call<C, GetAlbum>
    where
        C: Allows<GetAlbum>,
    {
        Call::new(self.client.clone(), GetAlbum::new(id))
    }

    /// Lists releases page by page, readable without a token.
    ///
    /// Reads the albums of the marketplace one page at a time. Anonymous callers may use it; a
    /// token adds fields to each album. Keep `per_page` the same while turning pages.
    ///
    /// `GET /albums` · Works without a token; the client's is sent if it has one. Changes
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
    /// let answer = client.albums().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<C, GetAlbums>
    where
        C: Allows<GetAlbums>,
    {
        Call::new(self.client.clone(), GetAlbums::new())
    }

    /// Adds a new release credited to the given musicians.
    ///
    /// Creates an album with a name, a cover image and at least one artist, and answers 200 with
    /// the new record. Needs a token and the right to create albums (403 otherwise); it takes
    /// effect on the live marketplace.
    ///
    /// `POST /albums` · Needs a token. Changes data.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `403`: The caller may not create albums.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .albums()
    ///     .create(
    ///         CreateAlbumRequest::new(
    ///             "Evening Tape",
    ///             [ArtistSelector::Id(1203.into()), ArtistSelector::CurrentUser],
    ///             "https://example.com/covers/evening-tape.jpg",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: CreateAlbumRequest) -> Call<C, CreateAlbum>
    where
        C: Allows<CreateAlbum>,
    {
        Call::new(self.client.clone(), CreateAlbum::new(body))
    }
}

/// Shows one release with its genres and labels.
///
/// The plain value of [`Albums::get`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetAlbum {
    /// Identifier of the album.
    pub id: AlbumId,
    /// Name of the loader on the server, which decides the relations in the answer; a parameter
    /// `with` is not read.
    ///
    /// Default `albumPage`.
    pub loader: Option<String>,
}

impl GetAlbum {
    /// The operation with what is required; all else is left out.
    pub fn new(id: impl Into<AlbumId>) -> Self {
        Self {
            id: id.into(),
            loader: None,
        }
    }

    /// Name of the loader on the server, which decides the relations in the answer; a parameter
    /// `with` is not read.
    ///
    /// Default `albumPage`.
    pub fn loader(mut self, loader: impl Into<String>) -> Self {
        self.loader = Some(loader.into());
        self
    }
}

impl Operation for GetAlbum {
    type Output = GetAlbumResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAlbum",
        method: Method::GET,
        route: "/albums/{id}",
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

impl PublicOperation for GetAlbum {}

impl<C> Call<C, GetAlbum> {
    /// Name of the loader on the server, which decides the relations in the answer; a parameter
    /// `with` is not read.
    ///
    /// Default `albumPage`.
    pub fn loader(self, loader: impl Into<String>) -> Self {
        self.map(|operation| operation.loader(loader))
    }
}

object! {
    GetAlbum {
        0 "id" id required,
        1 "loader" loader optional,
    }
}

/// Lists releases page by page, readable without a token.
///
/// The plain value of [`Albums::list`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetAlbums {
    /// Number of the page to read, counting from 1.
    pub page: Option<i64>,
    /// Number of albums wanted on each page.
    pub per_page: Option<i64>,
}

impl GetAlbums {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page to read, counting from 1.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of albums wanted on each page.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Operation for GetAlbums {
    type Output = GetAlbumsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getAlbums",
        method: Method::GET,
        route: "/albums",
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

impl PublicOperation for GetAlbums {}

impl Paged for GetAlbums {
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

impl<C> Call<C, GetAlbums> {
    /// Number of the page to read, counting from 1.
    pub fn page(self, page: i64) -> Self {
        self.map(|operation| operation.page(page))
    }

    /// Number of albums wanted on each page.
    pub fn per_page(self, per_page: i64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }
}

object! {
    GetAlbums {
        0 "page" page optional,
        1 "per_page" per_page optional,
    }
}

/// Adds a new release credited to the given musicians.
///
/// The plain value of [`Albums::create`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct CreateAlbum {
    /// Details of the new album; `name`, `image` and `artists` are required.
    pub body: CreateAlbumRequest,
}

impl CreateAlbum {
    /// The operation with what is required; all else is left out.
    pub fn new(body: CreateAlbumRequest) -> Self {
        Self { body }
    }
}

impl Operation for CreateAlbum {
    type Output = CreateAlbumResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "createAlbum",
        method: Method::POST,
        route: "/albums",
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

impl Limits for CreateAlbum {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    CreateAlbum {
        0 "body" body required,
    }
}
