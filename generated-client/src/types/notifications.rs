// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Notifications.

use crate::runtime::{Checker, Limits, Secret, object, values};
use super::{NotificationChoiceId, NotificationTypeId, RequiredProfile, Status};
use std::collections::BTreeMap;

/// Answer of
/// [`GetNotificationSubscriptions`](crate::operations::GetNotificationSubscriptions).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNotificationSubscriptionsResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// Channels over which notifications can be sent.
    pub available_channels: Vec<NotificationChannel>,
    /// Groups of preferences, each with its notification types.
    pub subscriptions: Vec<NotificationGroup>,
    /// Choices of the user, one per notification type.
    pub user_selections: Vec<NotificationChoice>,
    /// Facts about the user that decide which types are open to them.
    pub user_context: Option<GetNotificationSubscriptionsResponseUserContext>,
}

object! {
    GetNotificationSubscriptionsResponse {
        0 "status" status required,
        1 "available_channels" available_channels required,
        2 "subscriptions" subscriptions required,
        3 "user_selections" user_selections required,
        4 "user_context" user_context optional,
    }
}

/// Element: `available_channels` of [`GetNotificationSubscriptionsResponse`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NotificationChannel {
    /// `email`
    Email,
    /// `in_app`
    InApp,
    /// `mobile`
    Mobile,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    NotificationChannel {
        Email "email",
        InApp "in_app",
        Mobile "mobile",
    }
}

/// Element: `subscriptions` of [`GetNotificationSubscriptionsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotificationGroup {
    /// Name of the group, for display.
    pub group_name: Option<String>,
    /// What the group is about; null when there is no text.
    pub group_description: Option<String>,
    /// Profile the user needs for this group: an artist or a verified artist; null when none is
    /// needed.
    pub requires: Option<RequiredProfile>,
    /// Notification types of the group.
    pub subscriptions: Option<Vec<NotificationKind>>,
}

object! {
    NotificationGroup {
        0 "group_name" group_name optional,
        1 "group_description" group_description optional,
        2 "requires" requires optional,
        3 "subscriptions" subscriptions optional,
    }
}

/// Element: `subscriptions` of [`NotificationGroup`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotificationKind {
    /// Name of the notification type, for display.
    pub name: Option<String>,
    /// Id of the notification type, to be sent back when settings are changed.
    pub notif_id: NotificationTypeId,
    /// What triggers the notification.
    pub description: Option<String>,
    /// Profile the user needs for this type: an artist or a verified artist; null when none is
    /// needed.
    pub requires: Option<RequiredProfile>,
}

object! {
    NotificationKind {
        0 "name" name optional,
        1 "notif_id" notif_id required,
        2 "description" description optional,
        3 "requires" requires optional,
    }
}

/// Element: `user_selections` of [`GetNotificationSubscriptionsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotificationChoice {
    /// Id of the stored choice; null when none is stored.
    pub id: Option<NotificationChoiceId>,
    /// Name of the notification type, for display.
    pub name: Option<String>,
    /// Id of the notification type that the choice is about.
    pub notif_id: NotificationTypeId,
    /// What triggers the notification; null when there is no text.
    pub description: Option<String>,
    /// Profile the user needs for this type: an artist or a verified artist; null when none is
    /// needed.
    pub requires: Option<RequiredProfile>,
    /// Channels by name, each with true when notifications go out over it.
    pub channels: Option<BTreeMap<String, bool>>,
}

object! {
    NotificationChoice {
        0 "id" id optional,
        1 "name" name optional,
        2 "notif_id" notif_id required,
        3 "description" description optional,
        4 "requires" requires optional,
        5 "channels" channels optional,
    }
}

/// Facts about the user that decide which types are open to them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNotificationSubscriptionsResponseUserContext {
    /// Whether the user has an artist profile.
    pub is_artist: Option<bool>,
    /// Whether the user is a verified artist.
    pub is_verified_artist: Option<bool>,
}

object! {
    GetNotificationSubscriptionsResponseUserContext {
        0 "is_artist" is_artist optional,
        1 "is_verified_artist" is_verified_artist optional,
    }
}

/// Request body of
/// [`UpdateNotificationSubscriptions`](crate::operations::UpdateNotificationSubscriptions).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdateNotificationSubscriptionsRequest {
    /// Choices, one per notification type.
    pub selections: Vec<UpdateNotificationSubscriptionsRequestSelectionsItem>,
}

impl UpdateNotificationSubscriptionsRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(
        selections: impl IntoIterator<
            Item = UpdateNotificationSubscriptionsRequestSelectionsItem,
        >,
    ) -> Self {
        Self {
            selections: selections.into_iter().collect(),
        }
    }
}

object! {
    UpdateNotificationSubscriptionsRequest {
        0 "selections" selections required,
    }
}

/// Element: `selections` of [`UpdateNotificationSubscriptionsRequest`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct UpdateNotificationSubscriptionsRequestSelectionsItem {
    /// Id of the notification type to set.
    pub notif_id: NotificationTypeId,
    /// Channels to set, with any of the keys `email`, `in_app` and `mobile`, each true or false.
    pub channels: BTreeMap<String, bool>,
}

impl UpdateNotificationSubscriptionsRequestSelectionsItem {
    /// A value of what is required; nothing else is set.
    pub fn new(
        notif_id: impl Into<NotificationTypeId>,
        channels: BTreeMap<String, bool>,
    ) -> Self {
        Self {
            notif_id: notif_id.into(),
            channels,
        }
    }
}

object! {
    UpdateNotificationSubscriptionsRequestSelectionsItem {
        0 "notif_id" notif_id required,
        1 "channels" channels required,
    }
}

/// Answer of
/// [`UpdateNotificationSubscriptions`](crate::operations::UpdateNotificationSubscriptions).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNotificationSubscriptionsResponse {
    /// `success` when the call went through.
    pub status: Status,
}

object! {
    UpdateNotificationSubscriptionsResponse {
        0 "status" status required,
    }
}

/// Request body of [`StoreFcmToken`](crate::operations::StoreFcmToken).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct StoreFcmTokenRequest {
    /// Registration token that the Firebase client library gave out, at most 500 characters.
    pub token: Secret<String>,
    /// Platform of the device, `web` unless told.
    ///
    /// Default `web`.
    pub platform: Option<StoreFcmTokenRequestPlatform>,
    /// Name of the device, at most 200 characters; null for none.
    pub device_name: Option<Option<String>>,
}

impl StoreFcmTokenRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(token: impl Into<Secret<String>>) -> Self {
        Self {
            token: token.into(),
            platform: None,
            device_name: None,
        }
    }

    /// Platform of the device, `web` unless told.
    ///
    /// Default `web`.
    pub fn platform(
        mut self,
        platform: impl Into<StoreFcmTokenRequestPlatform>,
    ) -> Self {
        self.platform = Some(platform.into());
        self
    }

    /// Name of the device, at most 200 characters; null for none.
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.device_name = Some(Some(device_name.into()));
        self
    }

    /// Sends null as `device_name`.
    pub fn clear_device_name(mut self) -> Self {
        self.device_name = Some(None);
        self
    }
}

impl Limits for StoreFcmTokenRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("token", [&self.token], ..=500);
        limits.length("device_name", self.device_name.iter().flatten(), ..=200);
    }
}

object! {
    StoreFcmTokenRequest {
        0 "token" token required,
        1 "platform" platform optional,
        2 "device_name" device_name maybe,
    }
}

/// Platform of the device, `web` unless told.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum StoreFcmTokenRequestPlatform {
    /// `web`
    Web,
    /// `android`
    Android,
    /// `ios`
    Ios,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    StoreFcmTokenRequestPlatform {
        Web "web",
        Android "android",
        Ios "ios",
    }
}

/// Answer of [`StoreFcmToken`](crate::operations::StoreFcmToken).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoreFcmTokenResponse {
    /// Marker of a call that went through, such as `ok`.
    pub status: Status,
}

object! {
    StoreFcmTokenResponse {
        0 "status" status required,
    }
}

/// Request body of [`DeleteFcmToken`](crate::operations::DeleteFcmToken).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct DeleteFcmTokenRequest {
    /// Registration token to remove, at most 500 characters.
    pub token: Secret<String>,
}

impl DeleteFcmTokenRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(token: impl Into<Secret<String>>) -> Self {
        Self { token: token.into() }
    }
}

impl Limits for DeleteFcmTokenRequest {
    fn check(&self, limits: &mut Checker) {
        limits.length("token", [&self.token], ..=500);
    }
}

object! {
    DeleteFcmTokenRequest {
        0 "token" token required,
    }
}

/// Answer of [`DeleteFcmToken`](crate::operations::DeleteFcmToken).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteFcmTokenResponse {
    /// Marker of a call that went through, such as `ok`.
    pub status: Status,
}

object! {
    DeleteFcmTokenResponse {
        0 "status" status required,
    }
}
