// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag User Library.

use crate::runtime::{
    Allows, Answer, Call, Client, Effect, Error, Method, Operation, OperationInfo,
    RequestWriter, Tier, object,
};
use crate::types::{AddToLibraryRequest, RemoveFromLibraryRequest};

/// Adding items to the caller's own library and taking them out again.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct UserLibrary<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag User Library: see [`UserLibrary`](crate::operations::UserLibrary).
    pub fn user_library(&self) -> UserLibrary<Self> {
        UserLibrary {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag User Library: see [`UserLibrary`](crate::operations::UserLibrary).
    pub fn user_library(&self) -> UserLibrary<Self> {
        UserLibrary {
            client: self.clone(),
        }
    }
}

impl<C: Clone> UserLibrary<C> {
    /// Saves tracks, albums or artists among the caller's likes.
    ///
    /// Saves one or more tracks, albums or artists for the caller. Name them in `likeables`; a
    /// `track_id` is ignored. A 429 without a waiting time means that the allowance of 10,000
    /// saved items is used up, and something has to be removed first. No source shows a body of
    /// the answer, and none is read.
    ///
    /// `POST /users/me/add-to-library` · Needs a token. Changes data.
    ///
    /// A 429 can also mean that an allowance is used up, which no wait mends:
    /// [`Error::is_quota_exceeded`](crate::Error::is_quota_exceeded).
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: An item of `likeables` has an invalid id or type.
    /// - `429`: The library holds 10,000 items already; remove some first.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// client
    ///     .user_library()
    ///     .add(AddToLibraryRequest::new([LikeableItem::new(4711, LikeableType::Track)]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: AddToLibraryRequest) -> Call<C, AddToLibrary>
    where
        C: Allows<AddToLibrary>,
    {
        Call::new(self.client.clone(), AddToLibrary::new(body))
    }

    /// Drops tracks, albums or artists from the caller's likes.
    ///
    /// Takes one or more tracks, albums or artists out of the caller's saved items. Name them in
    /// `likeables`; a `track_id` is ignored. Needs a token. No source shows a body of the answer,
    /// and none is read.
    ///
    /// `POST /users/me/remove-from-library` · Needs a token. Changes data.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: An item of `likeables` has an invalid id or type.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// client
    ///     .user_library()
    ///     .remove(
    ///         RemoveFromLibraryRequest::new([LikeableItem::new(4711, LikeableType::Track)]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove(&self, body: RemoveFromLibraryRequest) -> Call<C, RemoveFromLibrary>
    where
        C: Allows<RemoveFromLibrary>,
    {
        Call::new(self.client.clone(), RemoveFromLibrary::new(body))
    }
}

/// Saves tracks, albums or artists among the caller's likes.
///
/// The plain value of [`UserLibrary::add`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct AddToLibrary {
    /// Things to save: send `likeables` with `likeable_id` and `likeable_type` in every item; a
    /// `track_id` is ignored.
    pub body: AddToLibraryRequest,
}

impl AddToLibrary {
    /// The operation with what is required; all else is left out.
    pub fn new(body: AddToLibraryRequest) -> Self {
        Self { body }
    }
}

impl Operation for AddToLibrary {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "addToLibrary",
        method: Method::POST,
        route: "/users/me/add-to-library",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: true,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    AddToLibrary {
        0 "body" body required,
    }
}

/// Drops tracks, albums or artists from the caller's likes.
///
/// The plain value of [`UserLibrary::remove`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct RemoveFromLibrary {
    /// Things to take out: send `likeables` with `likeable_id` and `likeable_type` in every item;
    /// a `track_id` is ignored.
    pub body: RemoveFromLibraryRequest,
}

impl RemoveFromLibrary {
    /// The operation with what is required; all else is left out.
    pub fn new(body: RemoveFromLibraryRequest) -> Self {
        Self { body }
    }
}

impl Operation for RemoveFromLibrary {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "removeFromLibrary",
        method: Method::POST,
        route: "/users/me/remove-from-library",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: None,
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.empty()
    }
}

object! {
    RemoveFromLibrary {
        0 "body" body required,
    }
}
