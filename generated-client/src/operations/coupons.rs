// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or generator/src/emit/operations.rs and run the command again.

//! Operations under the tag Coupons.

use crate::runtime::{
    Allows, Answer, Call, Checker, Client, Effect, Error, Limits, Method, Operation,
    OperationInfo, RequestWriter, Tier, object,
};
use crate::types::{ValidateCouponRequest, ValidateCouponResponse};

/// Checking of discount codes before a purchase.
#[derive(Debug, Clone)]
#[must_use = "a handle does nothing until one of its operations is called"]
pub struct Coupons<C> {
    client: C,
}

impl<T> Client<T> {
    /// Operations under the tag Coupons: see [`Coupons`](crate::operations::Coupons).
    pub fn coupons(&self) -> Coupons<Self> {
        Coupons { client: self.clone() }
    }
}

#[cfg(feature = "blocking")]
impl<T> crate::runtime::blocking::Client<T> {
    /// Operations under the tag Coupons: see [`Coupons`](crate::operations::Coupons).
    pub fn coupons(&self) -> Coupons<Self> {
        Coupons { client: self.clone() }
    }
}

impl<C: Clone> Coupons<C> {
    /// Checks a discount code and computes the reduced price.
    ///
    /// Checks whether a coupon holds for the caller and the given product, and computes the
    /// discount. It only computes and charges nothing. A 422 means that the coupon is unknown, out
    /// of date, or not meant for this user or product.
    ///
    /// `POST /billing/coupons/validate` · Needs a token. Changes nothing.
    ///
    /// # Errors
    ///
    /// - `401`: The bearer token is missing, invalid or expired.
    /// - `422`: The data sent is invalid; the body tells what is wrong.
    /// - `500`: The coupon could not be validated because of a server failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: beatpass_client::Client<beatpass_client::Authenticated>) -> Result<(), Box<dyn std::error::Error>> {
    /// use beatpass_client::types::*;
    ///
    /// let answer = client.coupons().validate(ValidateCouponRequest::new("AUTUMN20")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate(&self, body: ValidateCouponRequest) -> Call<C, ValidateCoupon>
    where
        C: Allows<ValidateCoupon>,
    {
        Call::new(self.client.clone(), ValidateCoupon::new(body))
    }
}

/// Checks a discount code and computes the reduced price.
///
/// The plain value of [`Coupons::validate`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[must_use = "an operation does nothing until it is executed"]
pub struct ValidateCoupon {
    /// The coupon code and what it is to be used for.
    pub body: ValidateCouponRequest,
}

impl ValidateCoupon {
    /// The operation with what is required; all else is left out.
    pub fn new(body: ValidateCouponRequest) -> Self {
        Self { body }
    }
}

impl Operation for ValidateCoupon {
    type Output = ValidateCouponResponse;
    const INFO: &'static OperationInfo = &OperationInfo {
        id: "validateCoupon",
        method: Method::POST,
        route: "/billing/coupons/validate",
        tier: Tier::Token,
        effect: Effect::Read,
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
        answer.json()
    }
}

impl Limits for ValidateCoupon {
    fn check(&self, limits: &mut Checker) {
        limits.nested("body", [&self.body]);
    }
}

object! {
    ValidateCoupon {
        0 "body" body required,
    }
}
