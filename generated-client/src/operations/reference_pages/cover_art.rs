// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Cover Art.

use crate::operations::CoverArt;
use crate::runtime::{
    Allows, Answer, Call, Checker, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::CoverArtTemplateId;
use serde_json::Value;

impl<C: Clone> CoverArt<C> {
    /// Lists image designs that suit a style of music.
    ///
    /// Lists the templates for cover art that go with the given genres. Needs a token, as far as
    /// can be told. No source shows the shape of the answer.
    ///
    /// `GET /cover-art/matching-templates` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.cover_art().list_matching_templates(["lofi", "jazz"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_matching_templates(
        &self,
        genres: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<C, GetMatchingCoverArtTemplates>
    where
        C: Allows<GetMatchingCoverArtTemplates>,
    {
        Call::new(self.client.clone(), GetMatchingCoverArtTemplates::new(genres))
    }

    /// Shows a single image design.
    ///
    /// Returns one template for cover art. Needs a token, as far as can be told. No source shows
    /// the shape of the answer.
    ///
    /// `GET /cover-art/templates/{template}` · Needs a token. Changes nothing.
    ///
    /// Known from `developers/api-reference/content.mdx`, not from the API's document. Part of the
    /// feature `reference-pages`, which is on by default.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.cover_art().get_template(58).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_template(
        &self,
        template: impl Into<CoverArtTemplateId>,
    ) -> Call<C, GetCoverArtTemplate>
    where
        C: Allows<GetCoverArtTemplate>,
    {
        Call::new(self.client.clone(), GetCoverArtTemplate::new(template))
    }
}

/// Lists image designs that suit a style of music.
///
/// The plain value of [`CoverArt::list_matching_templates`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetMatchingCoverArtTemplates {
    /// Genres that the artwork is to suit, one to three.
    ///
    /// 1 to 3 elements.
    pub genres: Vec<String>,
}

impl GetMatchingCoverArtTemplates {
    /// The operation with what is required; all else is left out.
    pub fn new(genres: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            genres: genres.into_iter().map(Into::into).collect(),
        }
    }
}

impl Operation for GetMatchingCoverArtTemplates {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getMatchingCoverArtTemplates",
        method: Method::GET,
        route: "/cover-art/matching-templates",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.limits(self);
        request.query("genres[]", &self.genres);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

impl Limits for GetMatchingCoverArtTemplates {
    fn check(&self, limits: &mut Checker) {
        limits.items("genres[]", [&self.genres], 1..=3);
        limits.length("genres[]", &self.genres, ..=100);
    }
}

object! {
    GetMatchingCoverArtTemplates {
        0 "genres[]" genres required,
    }
}

/// Shows a single image design.
///
/// The plain value of [`CoverArt::get_template`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetCoverArtTemplate {
    /// Identifier of the template.
    pub template: CoverArtTemplateId,
}

impl GetCoverArtTemplate {
    /// The operation with what is required; all else is left out.
    pub fn new(template: impl Into<CoverArtTemplateId>) -> Self {
        Self { template: template.into() }
    }
}

impl Operation for GetCoverArtTemplate {
    type Output = Value;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getCoverArtTemplate",
        method: Method::GET,
        route: "/cover-art/templates/{template}",
        tier: Tier::Token,
        effect: Effect::Read,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("template", &self.template);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    GetCoverArtTemplate {
        0 "template" template required,
    }
}
