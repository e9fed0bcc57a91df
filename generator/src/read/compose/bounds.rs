//! Bounds of numbers put together: the narrower ones.

use crate::api::Bounds;

pub(super) fn of_integers(a: &Bounds<i64>, b: &Bounds<i64>) -> Bounds<i64> {
    narrower(a, b, integer_step)
}

pub(super) fn of_numbers(a: &Bounds<f64>, b: &Bounds<f64>) -> Bounds<f64> {
    narrower(a, b, number_step)
}

/// Whether one step says as much as those of both.
pub(super) fn have_integer_step(a: &Bounds<i64>, b: &Bounds<i64>) -> bool {
    step(a.multiple_of, b.multiple_of, integer_step).is_ok()
}

/// The same of numbers.
pub(super) fn have_number_step(a: &Bounds<f64>, b: &Bounds<f64>) -> bool {
    step(a.multiple_of, b.multiple_of, number_step).is_ok()
}

/// The bounds of numbers for whole ones.
pub(super) fn whole(bounds: &Bounds<f64>) -> Bounds<i64> {
    let is_itself = |bound: Option<f64>| bound.is_some_and(|bound| bound.fract() == 0.0);
    Bounds {
        minimum: bounds.minimum.map(f64::ceil).and_then(integer),
        exclusive_minimum: bounds.exclusive_minimum && is_itself(bounds.minimum),
        maximum: bounds.maximum.map(f64::floor).and_then(integer),
        exclusive_maximum: bounds.exclusive_maximum && is_itself(bounds.maximum),
        multiple_of: bounds
            .multiple_of
            .filter(|step| step.fract() == 0.0)
            .and_then(integer),
    }
}

/// Whether [`whole`] keeps what the step says of whole numbers: that of 0.5 or 0.1 says nothing.
pub(super) fn has_whole_step(bounds: &Bounds<f64>) -> bool {
    let is_whole = |step: f64| step.fract() == 0.0 || (1.0 / step).fract() == 0.0;
    bounds.multiple_of.is_none_or(is_whole)
}

fn integer(bound: f64) -> Option<i64> {
    // Two to the power of 63, past which no value is.
    const END: f64 = 9_223_372_036_854_775_808.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "it is whole and within bounds"
    )]
    (-END..END).contains(&bound).then_some(bound as i64)
}

fn narrower<T: Copy + PartialOrd>(
    a: &Bounds<T>,
    b: &Bounds<T>,
    common: fn(T, T) -> Option<T>,
) -> Bounds<T> {
    let lower = (a.minimum, a.exclusive_minimum);
    let upper = (a.maximum, a.exclusive_maximum);
    let (minimum, exclusive_minimum) =
        tighter(lower, (b.minimum, b.exclusive_minimum), |a, b| a > b);
    let (maximum, exclusive_maximum) =
        tighter(upper, (b.maximum, b.exclusive_maximum), |a, b| a < b);
    Bounds {
        minimum,
        exclusive_minimum,
        maximum,
        exclusive_maximum,
        multiple_of: step(a.multiple_of, b.multiple_of, common).unwrap_or_else(|last| Some(last)),
    }
}

/// The bound that leaves less, and whether it is excluded itself: of equal ones, if either says so.
fn tighter<T: Copy + PartialOrd>(
    a: (Option<T>, bool),
    b: (Option<T>, bool),
    is_tighter: fn(T, T) -> bool,
) -> (Option<T>, bool) {
    match (a.0, b.0) {
        (None, _) => b,
        (_, None) => a,
        (Some(x), Some(y)) if x == y => (Some(x), a.1 || b.1),
        (Some(x), Some(y)) => {
            if is_tighter(x, y) {
                a
            } else {
                b
            }
        }
    }
}

/// The step of both, or the last one where there is none.
fn step<T: Copy>(
    a: Option<T>,
    b: Option<T>,
    common: fn(T, T) -> Option<T>,
) -> Result<Option<T>, T> {
    match (a, b) {
        (Some(a), Some(b)) => common(a, b).map(Some).ok_or(b),
        (a, b) => Ok(a.or(b)),
    }
}

/// The least common multiple.
fn integer_step(a: i64, b: i64) -> Option<i64> {
    let (mut divisor, mut rest) = (a.checked_abs()?, b.checked_abs()?);
    while rest != 0 {
        (divisor, rest) = (rest, divisor.checked_rem(rest)?);
    }
    a.checked_div(divisor)?.checked_mul(b)?.checked_abs()
}

/// The greater one if it is a multiple of the other.
fn number_step(a: f64, b: f64) -> Option<f64> {
    [(a, b), (b, a)]
        .into_iter()
        .find(|(greater, lesser)| (greater / lesser).fract() == 0.0 && greater >= lesser)
        .map(|(greater, _)| greater)
}
