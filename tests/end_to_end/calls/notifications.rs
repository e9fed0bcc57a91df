//! Notification settings and device tokens.

use beatpass_client::types::{
    DeleteFcmTokenRequest, StoreFcmTokenRequest, UpdateNotificationSubscriptionsRequest,
    UpdateNotificationSubscriptionsRequestSelectionsItem,
};
use serde_json::Value;

use super::values::{elements, flag, text, user};
use super::{Calls, set};
use crate::made::token;

pub(super) const CALLS: Calls = &[
    ("getNotificationSubscriptions", |client, p, _| {
        token(client.notifications().get_subscriptions(user(&p["user"])))
    }),
    ("updateNotificationSubscriptions", |client, p, b| {
        let selections = elements(&b["selections"]).iter().map(selection);
        let body = UpdateNotificationSubscriptionsRequest::new(selections);
        token(
            client
                .notifications()
                .update_subscriptions(user(&p["user"]), body),
        )
    }),
    ("storeFcmToken", |client, _, b| {
        token(client.notifications().register_device(store(b)))
    }),
    ("deleteFcmToken", |client, _, b| {
        token(
            client
                .notifications()
                .unregister_device(DeleteFcmTokenRequest::new(text(&b["token"]))),
        )
    }),
];

fn selection(value: &Value) -> UpdateNotificationSubscriptionsRequestSelectionsItem {
    let channels = value["channels"].as_object().into_iter().flatten();
    let channels = channels.map(|(name, value)| (name.clone(), flag(value)));
    UpdateNotificationSubscriptionsRequestSelectionsItem::new(
        text(&value["notif_id"]),
        channels.collect(),
    )
}

fn store(body: &Value) -> StoreFcmTokenRequest {
    set!(StoreFcmTokenRequest::new(text(&body["token"])), body, {
        "platform" => platform(text),
        "device_name" => device_name(text) or clear_device_name,
    })
}
