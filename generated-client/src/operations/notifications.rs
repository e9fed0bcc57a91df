// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Notifications.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::{
    DeleteFcmTokenRequest, DeleteFcmTokenResponse, GetNotificationSubscriptionsResponse,
    StoreFcmTokenRequest, StoreFcmTokenResponse, UpdateNotificationSubscriptionsRequest,
    UpdateNotificationSubscriptionsResponse, UserSelector,
};

/// Notification settings of a user and the device tokens for push messages.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Notifications<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Notifications: see
    /// [`Notifications`](crate::operations::Notifications).
    pub fn notifications(&self) -> Notifications<Self> {
        Notifications {
            client: self.clone(),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Notifications: see
    /// [`Notifications`](crate::operations::Notifications).
    pub fn notifications(&self) -> Notifications<Self> {
        Notifications {
            client: self.clone(),
        }
    }
}

impl<C: Clone> Notifications<C> {
    /// Reads which events reach the caller and over which channels.
    ///
    /// Returns the caller's own notification preferences and all types that can be chosen. The
    /// caller must be signed in and can read only their own settings.
    ///
    /// `GET /notifications/{user}/subscriptions` · Needs a token. Changes nothing.
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
    /// use beatpass_client::types::*;
    ///
    /// let answer = client.notifications().get_subscriptions(UserSelector::Me).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_subscriptions(
        &self,
        user: impl Into<UserSelector>,
    ) -> Call<C, GetNotificationSubscriptions>
    where
        C: Allows<GetNotificationSubscriptions>,
    {
        Call::new(self.client.clone(), GetNotificationSubscriptions::new(user))
    }

    /// Switches channels on or off for chosen events.
    ///
    /// Saves the caller's own choices of notifications per type and channel. The caller must be
    /// signed in and can change only their own settings; the channels are `email`, `in_app` and
    /// `mobile`.
    ///
    /// `PUT /notifications/{user}/subscriptions` · Needs a token. Changes data.
    ///
    /// If the answer is lost ([`Error::OutcomeUnknown`](crate::Error::OutcomeUnknown)),
    /// [`GetNotificationSubscriptions`](crate::operations::GetNotificationSubscriptions) tells
    /// whether the call was carried out.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
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
    ///     .notifications()
    ///     .update_subscriptions(
    ///         UserSelector::Me,
    ///         UpdateNotificationSubscriptionsRequest::new([
    ///             UpdateNotificationSubscriptionsRequestSelectionsItem::new(
    ///                 "S02",
    ///                 [].into(),
    ///             ),
    ///         ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_subscriptions(
        &self,
        user: impl Into<UserSelector>,
        body: UpdateNotificationSubscriptionsRequest,
    ) -> Call<C, UpdateNotificationSubscriptions>
    where
        C: Allows<UpdateNotificationSubscriptions>,
    {
        Call::new(self.client.clone(), UpdateNotificationSubscriptions::new(user, body))
    }

    /// Registers a device for push messages or refreshes its entry.
    ///
    /// Stores the Firebase registration token of a device for the caller, or refreshes it when it
    /// is stored already. The call itself needs a bearer token; success is answered with 200.
    ///
    /// `POST /fcm-tokens` · Needs a token. Changes data.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .notifications()
    ///     .register_device(StoreFcmTokenRequest::new("example-registration-token"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn register_device(&self, body: StoreFcmTokenRequest) -> Call<C, StoreFcmToken>
    where
        C: Allows<StoreFcmToken>,
    {
        Call::new(self.client.clone(), StoreFcmToken::new(body))
    }

    /// Unregisters a device so that it gets no more push messages.
    ///
    /// Removes a Firebase registration token of the caller. The token to remove travels in a JSON
    /// body of the DELETE call, and the client must not drop that body.
    ///
    /// `DELETE /fcm-tokens` · Needs a token. Changes data.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client
    ///     .notifications()
    ///     .unregister_device(DeleteFcmTokenRequest::new("example-registration-token"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unregister_device(
        &self,
        body: DeleteFcmTokenRequest,
    ) -> Call<C, DeleteFcmToken>
    where
        C: Allows<DeleteFcmToken>,
    {
        Call::new(self.client.clone(), DeleteFcmToken::new(body))
    }
}

/// Reads which events reach the caller and over which channels.
///
/// The plain value of [`Notifications::get_subscriptions`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct GetNotificationSubscriptions {
    /// The word `me`, or the caller's own numeric user id.
    pub user: UserSelector,
}

impl GetNotificationSubscriptions {
    /// The operation with what is required; all else is left out.
    pub fn new(user: impl Into<UserSelector>) -> Self {
        Self { user: user.into() }
    }
}

impl Operation for GetNotificationSubscriptions {
    type Output = GetNotificationSubscriptionsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "getNotificationSubscriptions",
        method: Method::GET,
        route: "/notifications/{user}/subscriptions",
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
    GetNotificationSubscriptions {
        0 "user" user required,
    }
}

/// Switches channels on or off for chosen events.
///
/// The plain value of [`Notifications::update_subscriptions`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct UpdateNotificationSubscriptions {
    /// The word `me`, or the caller's own numeric user id.
    pub user: UserSelector,
    /// The choices to save.
    pub body: UpdateNotificationSubscriptionsRequest,
}

impl UpdateNotificationSubscriptions {
    /// The operation with what is required; all else is left out.
    pub fn new(
        user: impl Into<UserSelector>,
        body: UpdateNotificationSubscriptionsRequest,
    ) -> Self {
        Self { user: user.into(), body }
    }
}

impl Operation for UpdateNotificationSubscriptions {
    type Output = UpdateNotificationSubscriptionsResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "updateNotificationSubscriptions",
        method: Method::PUT,
        route: "/notifications/{user}/subscriptions",
        tier: Tier::Token,
        effect: Effect::Write,
        accept: "application/json",
        confirm: Some("getNotificationSubscriptions"),
        quota: false,
    };

    #[inline]
    fn write(&self, request: &mut RequestWriter) {
        request.path("user", &self.user);
        request.json(&self.body);
    }

    #[inline]
    fn read(answer: &Answer) -> Result<Self::Output, Error> {
        answer.json()
    }
}

object! {
    UpdateNotificationSubscriptions {
        0 "user" user required,
        1 "body" body required,
    }
}

/// Registers a device for push messages or refreshes its entry.
///
/// The plain value of [`Notifications::register_device`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct StoreFcmToken {
    /// The registration token and the device that it belongs to.
    pub body: StoreFcmTokenRequest,
}

impl StoreFcmToken {
    /// The operation with what is required; all else is left out.
    pub fn new(body: StoreFcmTokenRequest) -> Self {
        Self { body }
    }
}

impl Operation for StoreFcmToken {
    type Output = StoreFcmTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "storeFcmToken",
        method: Method::POST,
        route: "/fcm-tokens",
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
        answer.secret_json()
    }
}

impl Limits for StoreFcmToken {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    StoreFcmToken {
        0 "body" body required,
    }
}

/// Unregisters a device so that it gets no more push messages.
///
/// The plain value of [`Notifications::unregister_device`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct DeleteFcmToken {
    /// The registration token to remove; this DELETE call needs its JSON body, which the client
    /// must keep.
    pub body: DeleteFcmTokenRequest,
}

impl DeleteFcmToken {
    /// The operation with what is required; all else is left out.
    pub fn new(body: DeleteFcmTokenRequest) -> Self {
        Self { body }
    }
}

impl Operation for DeleteFcmToken {
    type Output = DeleteFcmTokenResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "deleteFcmToken",
        method: Method::DELETE,
        route: "/fcm-tokens",
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
        answer.secret_json()
    }
}

impl Limits for DeleteFcmToken {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    DeleteFcmToken {
        0 "body" body required,
    }
}
