// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Track Purchases.

use crate::runtime::{Decimal, Secret, decimal, object};
use super::{PlanId, PurchaseId, Status};
use serde_json::{Map, Value};

/// Answer of [`CalculateTrackPrice`](crate::operations::CalculateTrackPrice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CalculateTrackPriceResponse {
    /// Platform fee added to the track price, as a decimal in major currency units.
    ///
    /// In major units of the currency that `currency` names.
    pub platform_fee: Decimal,
    /// Currency code of all amounts.
    pub currency: String,
    /// Amount worked out for the artist, as a decimal in major currency units; it does not show
    /// that anything was settled or paid.
    ///
    /// In major units of the currency that `currency` names.
    pub artist_amount: Decimal,
    /// Terms of the licence on offer.
    pub license_terms: Option<Map<String, Value>>,
    /// Fixed part of the platform fee, as a decimal in major currency units.
    ///
    /// In major units of the currency that `currency` names.
    pub platform_fee_flat: Option<Decimal>,
    /// Id of the plan behind the fee terms; may be null.
    pub platform_fee_plan_id: Option<PlanId>,
    /// Name of the plan behind the fee terms; may be null.
    pub platform_fee_plan_name: Option<String>,
    /// Proportional part of the platform fee, as a rate on the track price.
    pub platform_fee_rate: Option<f64>,
    /// Whether a plan releases the caller from the platform fee.
    pub platform_fee_waived: Option<bool>,
    /// `success` when the call went through.
    pub status: Status,
    /// Sum to pay, track price plus platform fee, as a decimal in major currency units.
    ///
    /// In major units of the currency that `currency` names.
    pub total_amount: Decimal,
    /// Price of the track before the platform fee, as a decimal in major currency units.
    ///
    /// In major units of the currency that `currency` names.
    pub track_price: Decimal,
}

object! {
    CalculateTrackPriceResponse {
        0 "platform_fee" platform_fee required_as<decimal::Number>,
        1 "currency" currency required,
        2 "artist_amount" artist_amount required_as<decimal::Number>,
        3 "license_terms" license_terms optional,
        4 "platform_fee_flat" platform_fee_flat optional_as<decimal::Number>,
        5 "platform_fee_plan_id" platform_fee_plan_id optional,
        6 "platform_fee_plan_name" platform_fee_plan_name optional,
        7 "platform_fee_rate" platform_fee_rate optional,
        8 "platform_fee_waived" platform_fee_waived optional,
        9 "status" status required,
        10 "total_amount" total_amount required_as<decimal::Number>,
        11 "track_price" track_price required_as<decimal::Number>,
    }
}

/// Answer of [`InitiateTrackPurchase`](crate::operations::InitiateTrackPurchase).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InitiateTrackPurchaseResponse {
    /// Client secret of the Stripe PaymentIntent, needed to confirm the payment; keep it out of
    /// logs and storage.
    pub client_secret: Secret<String>,
    /// Numeric id of the purchase just started.
    pub purchase_id: PurchaseId,
    /// Price breakdown with decimals in major currency units; the fee rate, the flat fee and a
    /// waiver by plan change the values.
    pub pricing: InitiateTrackPurchaseResponsePricing,
    /// `success` when the call went through.
    pub status: Status,
}

object! {
    InitiateTrackPurchaseResponse {
        0 "client_secret" client_secret required,
        1 "purchase_id" purchase_id required,
        2 "pricing" pricing required,
        3 "status" status required,
    }
}

/// Price breakdown with decimals in major currency units; the fee rate, the flat fee and a
/// waiver by plan change the values.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InitiateTrackPurchaseResponsePricing {
    /// Price of the track before the platform fee, as a decimal in major currency units.
    ///
    /// In major units of the currency that `currency` names.
    pub track_price: Decimal,
    /// Platform fee added to the track price, as a decimal in major currency units.
    ///
    /// In major units of the currency that `currency` names.
    pub platform_fee: Decimal,
    /// Proportional part of the platform fee, as a rate on the track price.
    pub platform_fee_rate: Option<f64>,
    /// Fixed part of the platform fee, as a decimal in major currency units.
    ///
    /// In major units of the currency that `currency` names.
    pub platform_fee_flat: Option<Decimal>,
    /// Whether a plan releases the caller from the platform fee.
    pub platform_fee_waived: Option<bool>,
    /// Id of the plan behind the fee terms; may be null.
    pub platform_fee_plan_id: Option<PlanId>,
    /// Name of the plan behind the fee terms; may be null.
    pub platform_fee_plan_name: Option<String>,
    /// Sum to pay, track price plus platform fee, as a decimal in major currency units.
    ///
    /// In major units of the currency that `currency` names.
    pub total_amount: Decimal,
    /// Amount worked out for the artist, as a decimal in major currency units; it does not show
    /// that anything was settled or paid.
    ///
    /// In major units of the currency that `currency` names.
    pub artist_amount: Decimal,
    /// Currency code of all amounts.
    pub currency: String,
    /// Terms of the licence on offer.
    pub license_terms: Option<Map<String, Value>>,
}

object! {
    InitiateTrackPurchaseResponsePricing {
        0 "track_price" track_price required_as<decimal::Number>,
        1 "platform_fee" platform_fee required_as<decimal::Number>,
        2 "platform_fee_rate" platform_fee_rate optional,
        3 "platform_fee_flat" platform_fee_flat optional_as<decimal::Number>,
        4 "platform_fee_waived" platform_fee_waived optional,
        5 "platform_fee_plan_id" platform_fee_plan_id optional,
        6 "platform_fee_plan_name" platform_fee_plan_name optional,
        7 "total_amount" total_amount required_as<decimal::Number>,
        8 "artist_amount" artist_amount required_as<decimal::Number>,
        9 "currency" currency required,
        10 "license_terms" license_terms optional,
    }
}

/// Answer of [`CheckTrackPurchaseStatus`](crate::operations::CheckTrackPurchaseStatus).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckTrackPurchaseStatusResponse {
    /// Whether the caller could buy the track now.
    pub can_purchase: bool,
    /// Whether the caller has bought the track.
    pub has_purchased: bool,
    /// State of the caller's latest purchase of the track; may be null.
    pub purchase_status: Option<String>,
    /// Explanation for people of why no purchase is possible; may be null.
    pub reason: Option<String>,
    /// Code for the reason, set for some refusals only; otherwise null.
    pub reason_code: Option<String>,
    /// `success` when the call went through.
    pub status: Status,
}

object! {
    CheckTrackPurchaseStatusResponse {
        0 "can_purchase" can_purchase required,
        1 "has_purchased" has_purchased required,
        2 "purchase_status" purchase_status optional,
        3 "reason" reason optional,
        4 "reason_code" reason_code optional,
        5 "status" status required,
    }
}

/// Answer of [`GetUserPurchases`](crate::operations::GetUserPurchases).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPurchasesResponse {
    /// The page: position figures together with its purchases.
    pub purchases: PurchasePage,
    /// `success` when the call went through.
    pub status: Status,
}

object! {
    GetUserPurchasesResponse {
        0 "purchases" purchases required,
        1 "status" status required,
    }
}

/// The page: position figures together with its purchases.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PurchasePage {
    /// Number of this page, counting from 1.
    pub current_page: i64,
    /// Position of the first item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    ///
    /// Always present, but may be null.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: i64,
    /// Number of the last page, at least 1.
    pub last_page: i64,
    /// Number of items over all pages.
    pub total: i64,
    /// Items of this page.
    pub data: Vec<Map<String, Value>>,
}

object! {
    PurchasePage {
        0 "current_page" current_page required,
        1 "from" from nullable,
        2 "to" to nullable,
        3 "per_page" per_page required,
        4 "last_page" last_page required,
        5 "total" total required,
        6 "data" data required,
    }
}
