// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Track Purchases.

use crate::runtime::{Secret, object, values};
use super::{PlanId, PurchaseId};
use serde_json::Map;
use serde_json::Value;

/// Answer of [`CalculateTrackPrice`](crate::operations::CalculateTrackPrice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CalculateTrackPriceResponse {
    /// Platform fee added to the track price, as a decimal in major currency units.
    pub platform_fee: Option<f64>,
    /// Currency code of all amounts.
    pub currency: Option<String>,
    /// Amount worked out for the artist, as a decimal in major currency units; it does not show
    /// that anything was settled or paid.
    pub artist_amount: Option<f64>,
    /// Terms of the licence on offer.
    pub license_terms: Option<Map<String, Value>>,
    /// Fixed part of the platform fee, as a decimal in major currency units.
    pub platform_fee_flat: Option<f64>,
    /// Id of the plan behind the fee terms; may be null.
    pub platform_fee_plan_id: Option<PlanId>,
    /// Name of the plan behind the fee terms; may be null.
    pub platform_fee_plan_name: Option<String>,
    /// Proportional part of the platform fee, as a rate on the track price.
    pub platform_fee_rate: Option<f64>,
    /// Whether a plan releases the caller from the platform fee.
    pub platform_fee_waived: Option<bool>,
    /// `success` when the call went through.
    pub status: Option<CalculateTrackPriceResponseStatus>,
    /// Sum to pay, track price plus platform fee, as a decimal in major currency units.
    pub total_amount: Option<f64>,
    /// Price of the track before the platform fee, as a decimal in major currency units.
    pub track_price: Option<f64>,
}

object! {
    CalculateTrackPriceResponse {
        0 "platform_fee" platform_fee optional,
        1 "currency" currency optional,
        2 "artist_amount" artist_amount optional,
        3 "license_terms" license_terms optional,
        4 "platform_fee_flat" platform_fee_flat optional,
        5 "platform_fee_plan_id" platform_fee_plan_id optional,
        6 "platform_fee_plan_name" platform_fee_plan_name optional,
        7 "platform_fee_rate" platform_fee_rate optional,
        8 "platform_fee_waived" platform_fee_waived optional,
        9 "status" status optional,
        10 "total_amount" total_amount optional,
        11 "track_price" track_price optional,
    }
}

/// `success` when the call went through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CalculateTrackPriceResponseStatus {
    /// `success`
    Success,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    CalculateTrackPriceResponseStatus {
        Success "success",
    }
}

/// Answer of [`InitiateTrackPurchase`](crate::operations::InitiateTrackPurchase).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InitiateTrackPurchaseResponse {
    /// Client secret of the Stripe PaymentIntent, needed to confirm the payment; keep it out of
    /// logs and storage.
    pub client_secret: Option<Secret<String>>,
    /// Numeric id of the purchase just started.
    pub purchase_id: Option<PurchaseId>,
    /// Price breakdown with decimals in major currency units; the fee rate, the flat fee and a
    /// waiver by plan change the values.
    pub pricing: Option<InitiateTrackPurchaseResponsePricing>,
    /// `success` when the call went through.
    pub status: Option<InitiateTrackPurchaseResponseStatus>,
}

object! {
    InitiateTrackPurchaseResponse {
        0 "client_secret" client_secret optional,
        1 "purchase_id" purchase_id optional,
        2 "pricing" pricing optional,
        3 "status" status optional,
    }
}

/// Price breakdown with decimals in major currency units; the fee rate, the flat fee and a
/// waiver by plan change the values.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InitiateTrackPurchaseResponsePricing {
    /// Price of the track before the platform fee, as a decimal in major currency units.
    pub track_price: Option<f64>,
    /// Platform fee added to the track price, as a decimal in major currency units.
    pub platform_fee: Option<f64>,
    /// Proportional part of the platform fee, as a rate on the track price.
    pub platform_fee_rate: Option<f64>,
    /// Fixed part of the platform fee, as a decimal in major currency units.
    pub platform_fee_flat: Option<f64>,
    /// Whether a plan releases the caller from the platform fee.
    pub platform_fee_waived: Option<bool>,
    /// Id of the plan behind the fee terms; may be null.
    pub platform_fee_plan_id: Option<PlanId>,
    /// Name of the plan behind the fee terms; may be null.
    pub platform_fee_plan_name: Option<String>,
    /// Sum to pay, track price plus platform fee, as a decimal in major currency units.
    pub total_amount: Option<f64>,
    /// Amount worked out for the artist, as a decimal in major currency units; it does not show
    /// that anything was settled or paid.
    pub artist_amount: Option<f64>,
    /// Currency code of all amounts.
    pub currency: Option<String>,
    /// Terms of the licence on offer.
    pub license_terms: Option<Map<String, Value>>,
}

object! {
    InitiateTrackPurchaseResponsePricing {
        0 "track_price" track_price optional,
        1 "platform_fee" platform_fee optional,
        2 "platform_fee_rate" platform_fee_rate optional,
        3 "platform_fee_flat" platform_fee_flat optional,
        4 "platform_fee_waived" platform_fee_waived optional,
        5 "platform_fee_plan_id" platform_fee_plan_id optional,
        6 "platform_fee_plan_name" platform_fee_plan_name optional,
        7 "total_amount" total_amount optional,
        8 "artist_amount" artist_amount optional,
        9 "currency" currency optional,
        10 "license_terms" license_terms optional,
    }
}

/// `success` when the call went through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InitiateTrackPurchaseResponseStatus {
    /// `success`
    Success,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    InitiateTrackPurchaseResponseStatus {
        Success "success",
    }
}

/// Answer of [`CheckTrackPurchaseStatus`](crate::operations::CheckTrackPurchaseStatus).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckTrackPurchaseStatusResponse {
    /// Whether the caller could buy the track now.
    pub can_purchase: Option<bool>,
    /// Whether the caller has bought the track.
    pub has_purchased: Option<bool>,
    /// State of the caller's latest purchase of the track; may be null.
    pub purchase_status: Option<String>,
    /// Explanation for people of why no purchase is possible; may be null.
    pub reason: Option<String>,
    /// Code for the reason, set for some refusals only; otherwise null.
    pub reason_code: Option<String>,
    /// `success` when the call went through.
    pub status: Option<CheckTrackPurchaseStatusResponseStatus>,
}

object! {
    CheckTrackPurchaseStatusResponse {
        0 "can_purchase" can_purchase optional,
        1 "has_purchased" has_purchased optional,
        2 "purchase_status" purchase_status optional,
        3 "reason" reason optional,
        4 "reason_code" reason_code optional,
        5 "status" status optional,
    }
}

/// `success` when the call went through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckTrackPurchaseStatusResponseStatus {
    /// `success`
    Success,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    CheckTrackPurchaseStatusResponseStatus {
        Success "success",
    }
}

/// Answer of [`GetUserPurchases`](crate::operations::GetUserPurchases).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPurchasesResponse {
    /// The page: position figures together with its purchases.
    pub purchases: Option<GetUserPurchasesResponsePurchases>,
    /// `success` when the call went through.
    pub status: Option<GetUserPurchasesResponseStatus>,
}

object! {
    GetUserPurchasesResponse {
        0 "purchases" purchases optional,
        1 "status" status optional,
    }
}

/// The page: position figures together with its purchases.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPurchasesResponsePurchases {
    /// Number of this page, counting from 1.
    pub current_page: Option<i64>,
    /// Position of the first item of this page in the whole list, counting from 1.
    pub from: Option<i64>,
    /// Position of the last item of this page in the whole list, counting from 1.
    pub to: Option<i64>,
    /// Page size that the server used.
    pub per_page: Option<i64>,
    /// Number of the last page, at least 1.
    pub last_page: Option<i64>,
    /// Number of items over all pages.
    pub total: Option<i64>,
    /// Items of this page.
    pub data: Option<Vec<Map<String, Value>>>,
}

object! {
    GetUserPurchasesResponsePurchases {
        0 "current_page" current_page optional,
        1 "from" from optional,
        2 "to" to optional,
        3 "per_page" per_page optional,
        4 "last_page" last_page optional,
        5 "total" total optional,
        6 "data" data optional,
    }
}

/// `success` when the call went through.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUserPurchasesResponseStatus {
    /// `success`
    Success,
    /// A value that was not known when this client was made.
    Unknown(String),
}

values! {
    GetUserPurchasesResponseStatus {
        Success "success",
    }
}
