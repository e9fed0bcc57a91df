// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Coupons.

use crate::runtime::{Checker, Limits, object};
use super::PriceId;
use serde_json::Map;
use serde_json::Value;

/// Request body of [`ValidateCoupon`](crate::operations::ValidateCoupon).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ValidateCouponRequest {
    /// Coupon code; the server trims it and turns it into capitals, after which it may have at
    /// most 50 bytes.
    pub code: String,
    /// Id of the product or plan to be bought; null when none is named.
    pub product_id: Option<Option<i64>>,
    /// Id of the price to be paid; null when none is named.
    pub price_id: Option<Option<PriceId>>,
    /// Amount before the discount; absent or null counts as 0.
    ///
    /// Default `0`.
    pub amount: Option<Option<f64>>,
}

impl ValidateCouponRequest {
    /// A value of what is required; nothing else is set.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            product_id: None,
            price_id: None,
            amount: None,
        }
    }

    /// Id of the product or plan to be bought; null when none is named.
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(Some(product_id));
        self
    }

    /// Sends null as `product_id`.
    pub fn clear_product_id(mut self) -> Self {
        self.product_id = Some(None);
        self
    }

    /// Id of the price to be paid; null when none is named.
    pub fn price_id(mut self, price_id: impl Into<PriceId>) -> Self {
        self.price_id = Some(Some(price_id.into()));
        self
    }

    /// Sends null as `price_id`.
    pub fn clear_price_id(mut self) -> Self {
        self.price_id = Some(None);
        self
    }

    /// Amount before the discount; absent or null counts as 0.
    ///
    /// Default `0`.
    pub fn amount(mut self, amount: f64) -> Self {
        self.amount = Some(Some(amount));
        self
    }

    /// Sends null as `amount`.
    pub fn clear_amount(mut self) -> Self {
        self.amount = Some(None);
        self
    }
}

impl Limits for ValidateCouponRequest {
    fn check(&self, limits: &mut Checker) {
        limits.range("amount", self.amount.iter().flatten(), 0.0..);
    }
}

object! {
    ValidateCouponRequest {
        0 "code" code required,
        1 "product_id" product_id maybe,
        2 "price_id" price_id maybe,
        3 "amount" amount maybe,
    }
}

/// Answer of [`ValidateCoupon`](crate::operations::ValidateCoupon).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidateCouponResponse {
    /// `success` when the call went through.
    pub status: Option<String>,
    /// The coupon that was found.
    pub coupon: Option<Map<String, Value>>,
    /// Amount taken off, in the same unit as `amount`.
    pub discount_amount: Option<f64>,
    /// Amount that remains to be paid after the discount.
    pub final_amount: Option<f64>,
    /// What the buyer saves, in the same unit as `amount`.
    pub savings: Option<f64>,
    /// Whether the coupon can be used.
    pub valid: Option<bool>,
}

object! {
    ValidateCouponResponse {
        0 "status" status optional,
        1 "coupon" coupon optional,
        2 "discount_amount" discount_amount optional,
        3 "final_amount" final_amount optional,
        4 "savings" savings optional,
        5 "valid" valid optional,
    }
}
