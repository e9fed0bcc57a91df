// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Cover Art.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, ItemId, Limits, Method,
    Operation, OperationInfo, PageBy, PageSigns, PageTurn, Paged, RequestWriter, Tier,
    object,
};
use crate::types::{
    GetCoverArtTemplatesResponse, GetCoverArtTemplatesResponseTemplatesItem,
    PreviewCoverArtRequest, PreviewCoverArtResponse,
};

/// Templates for release artwork and previews made from them.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct CoverArt<C> {
    pub(super) client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Cover Art: see [`CoverArt`](crate::operations::CoverArt).
    pub fn cover_art(&self) -> CoverArt<Self> {
        CoverArt { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Cover Art: see [`CoverArt`](crate::operations::CoverArt).
    pub fn cover_art(&self) -> CoverArt<Self> {
        CoverArt { client: self.clone() }
    }
}

impl<C: Clone> CoverArt<C> {
    /// Lists image designs from which artwork can be made.
    ///
    /// Returns the templates for cover art. The answer carries `pagination` only if `page` or
    /// `per_page` was sent; otherwise it has the templates alone.
    ///
    /// `GET /cover-art/templates` · Needs a token. Changes nothing.
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
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.cover_art().list_templates().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_templates(&self) -> Call<C, GetCoverArtTemplates>
    where
        C: Allows<GetCoverArtTemplates>,
    {
        Call::new(self.client.clone(), GetCoverArtTemplates::new())
    }

    /// Shows which design one to three genres would lead to.
    ///
    /// Picks a template for the given genres and returns it with an image address. Needs a token.
    ///
    /// `POST /cover-art/preview` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: The list of genres is not acceptable.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .cover_art()
    ///     .preview(PreviewCoverArtRequest::new(["Lo-Fi", "Boom Bap"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn preview(&self, body: PreviewCoverArtRequest) -> Call<C, PreviewCoverArt>
    where
        C: Allows<PreviewCoverArt>,
    {
        Call::new(self.client.clone(), PreviewCoverArt::new(body))
    }
}

/// Lists image designs from which artwork can be made.
///
/// The plain value of [`CoverArt::list_templates`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetCoverArtTemplates {
    /// Number of the page, counting from 1; sending it turns paging on.
    ///
    /// At least 1.
    pub page: Option<u64>,
    /// How many templates a page holds; sending it turns paging on.
    ///
    /// At least 1.
    pub per_page: Option<u64>,
}

impl GetCoverArtTemplates {
    /// The operation with everything left out.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page, counting from 1; sending it turns paging on.
    ///
    /// At least 1.
    pub fn page(mut self, page: u64) -> Self {
        self.page = Some(page);
        self
    }

    /// How many templates a page holds; sending it turns paging on.
    ///
    /// At least 1.
    pub fn per_page(mut self, per_page: u64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

impl Operation for GetCoverArtTemplates {
    type Output = GetCoverArtTemplatesResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCoverArtTemplates",
        method: Method::GET,
        route: "/cover-art/templates",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.query("page", &self.page);
        request.query("per_page", &self.per_page);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Paged for GetCoverArtTemplates {
    type Item = GetCoverArtTemplatesResponseTemplatesItem;
    const BY: PageBy = PageBy::Number;

    fn turn(&mut self, turn: &mut PageTurn) {
        turn.place(&mut self.page);
    }

    fn items(
        output: &mut Self::Output,
    ) -> Option<&mut Vec<GetCoverArtTemplatesResponseTemplatesItem>> {
        Some(&mut output.templates)
    }

    fn signs(output: &Self::Output, signs: &mut PageSigns) {
        if let Some(page) = &output.pagination {
            signs.current(&page.current_page);
            signs.last(&page.last_page);
        }
    }

    fn id(item: &GetCoverArtTemplatesResponseTemplatesItem) -> ItemId {
        ItemId::of(&item.id)
    }
}

impl Limits for GetCoverArtTemplates {
    fn check(&self, limits: &mut Checker) {
        limits.range("page", &self.page, 1..);
        limits.range("per_page", &self.per_page, 1..);
    }
}

impl<C> Call<C, GetCoverArtTemplates> {
    /// Number of the page, counting from 1; sending it turns paging on.
    ///
    /// At least 1.
    pub fn page(self, page: u64) -> Self {
        self.map(|operation| operation.page(page))
    }

    /// How many templates a page holds; sending it turns paging on.
    ///
    /// At least 1.
    pub fn per_page(self, per_page: u64) -> Self {
        self.map(|operation| operation.per_page(per_page))
    }
}

object! {
    GetCoverArtTemplates {
        0 "page" page optional,
        1 "per_page" per_page optional,
    }
}

/// Shows which design one to three genres would lead to.
///
/// The plain value of [`CoverArt::preview`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct PreviewCoverArt {
    /// The genres to find a cover for.
    pub body: PreviewCoverArtRequest,
}

impl PreviewCoverArt {
    /// The operation with what is required; all else is left out.
    pub fn new(body: PreviewCoverArtRequest) -> Self {
        Self { body }
    }
}

impl Operation for PreviewCoverArt {
    type Output = PreviewCoverArtResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "previewCoverArt",
        method: Method::POST,
        route: "/cover-art/preview",
        tier: Tier::Token,
        effect: Effect::Read,
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

impl Limits for PreviewCoverArt {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    PreviewCoverArt {
        0 "body" body required,
    }
}
