// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/types.rs and run the command again.

//! Types of the operations under the tag Coupons.

use crate::runtime::{Checker, Decimal, Limits, decimal, object};
use super::{Coupon, PriceId, ProductId, Status};

/// Request body of [`ValidateCoupon`](crate::operations::ValidateCoupon).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct ValidateCouponRequest {
    /// Coupon code; the server trims it and turns it into capitals, after which it may have at
    /// most 50 bytes.
    pub code: String,
    /// Id of the product or plan to be bought; null when none is named.
    pub product_id: Option<Option<ProductId>>,
    /// Id of the price to be paid; null when none is named.
    pub price_id: Option<Option<PriceId>>,
    /// Price before the discount; absent or null counts as 0. No source names its currency.
    ///
    /// Default `0`.
    ///
    /// In major units of a currency that is not known.
    pub amount: Option<Option<Decimal>>,
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
    pub fn product_id(mut self, product_id: impl Into<ProductId>) -> Self {
        self.product_id = Some(Some(product_id.into()));
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

    /// Price before the discount; absent or null counts as 0. No source names its currency.
    ///
    /// Default `0`.
    ///
    /// In major units of a currency that is not known.
    pub fn amount(mut self, amount: Decimal) -> Self {
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
        limits.range("amount", self.amount.iter().flatten(), Decimal::new(0, 0)..);
    }
}

object! {
    ValidateCouponRequest {
        0 "code" code required,
        1 "product_id" product_id maybe,
        2 "price_id" price_id maybe,
        3 "amount" amount maybe_as<decimal::Number>,
    }
}

/// Answer of [`ValidateCoupon`](crate::operations::ValidateCoupon).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidateCouponResponse {
    /// `success` when the call went through.
    pub status: Status,
    /// Amount taken off, in the same unit as `amount`.
    ///
    /// In major units of a currency that is not known.
    pub discount_amount: Option<Decimal>,
    /// Amount that remains to be paid after the discount.
    ///
    /// In major units of a currency that is not known.
    pub final_amount: Option<Decimal>,
    /// What the buyer saves, in the same unit as `amount`.
    ///
    /// In major units of a currency that is not known.
    pub savings: Option<Decimal>,
    /// Whether the coupon can be used.
    pub valid: bool,
    /// The coupon that was found.
    pub coupon: Coupon,
}

object! {
    ValidateCouponResponse {
        0 "status" status required,
        1 "discount_amount" discount_amount optional_as<decimal::Number>,
        2 "final_amount" final_amount optional_as<decimal::Number>,
        3 "savings" savings optional_as<decimal::Number>,
        4 "valid" valid required,
        5 "coupon" coupon required,
    }
}
