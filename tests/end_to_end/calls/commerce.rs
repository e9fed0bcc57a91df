//! Purchases, certificates, coupons and payout accounts.

use beatpass_client::types::{
    RevokeLicenseRequest, StripeConnectOnboardRequest, ValidateCouponRequest, VerifyLicenseRequest,
};
use serde_json::Value;

use super::values::{integer, money, natural, text};
use super::{Calls, set};
use crate::made::{open, token};

pub(super) const CALLS: Calls = &[
    ("calculateTrackPrice", |client, p, _| {
        token(client.track_purchases().calculate_price(natural(&p["id"])))
    }),
    ("initiateTrackPurchase", |client, p, _| {
        token(client.track_purchases().initiate(natural(&p["id"])))
    }),
    ("checkTrackPurchaseStatus", |client, p, _| {
        token(client.track_purchases().get_status(natural(&p["id"])))
    }),
    ("getUserPurchases", |client, p, _| {
        token(set!(client.track_purchases().list(), p, {
            "page" => page(integer),
            "per_page" => per_page(integer),
        }))
    }),
    ("checkLicense", |client, p, _| {
        token(client.license_certificates().check(natural(&p["id"])))
    }),
    ("downloadLicensePdf", |client, p, _| {
        token(
            client
                .license_certificates()
                .get_pdf_data(natural(&p["id"])),
        )
    }),
    ("verifyLicense", |client, p, b| {
        let call = client.license_certificates().verify(text(&p["uuid"]));
        open(if b.is_null() {
            call
        } else {
            call.body(verify(b))
        })
    }),
    ("revokeLicense", |client, p, b| {
        let body = RevokeLicenseRequest::new(text(&b["reason"]));
        token(client.license_certificates().revoke(text(&p["uuid"]), body))
    }),
    ("viewLicenseCertificate", |client, p, _| {
        token(
            set!(client.license_certificates().view(natural(&p["track"])), p, { "license" => license(text), }),
        )
    }),
    ("validateCoupon", |client, _, b| {
        token(client.coupons().validate(validate(b)))
    }),
    ("stripeConnectStatus", |client, _, _| {
        token(client.stripe_connect().get_status())
    }),
    ("stripeConnectOnboard", |client, _, b| {
        token(
            client
                .stripe_connect()
                .onboard(StripeConnectOnboardRequest::new(text(&b["country"]))),
        )
    }),
    ("stripeConnectFinances", |client, _, _| {
        token(client.stripe_connect().get_finances())
    }),
];

fn verify(body: &Value) -> VerifyLicenseRequest {
    set!(VerifyLicenseRequest::new(), body, { "g-recaptcha-response" => g_recaptcha_response(text), })
}

fn validate(body: &Value) -> ValidateCouponRequest {
    set!(ValidateCouponRequest::new(text(&body["code"])), body, {
        "product_id" => product_id(natural) or clear_product_id,
        "price_id" => price_id(natural) or clear_price_id,
        "amount" => amount(money) or clear_amount,
    })
}
