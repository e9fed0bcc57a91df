//! Texts that an open enum lists, told apart from others.

use super::values::TextValue;

/// Whether a text is one.
pub(crate) fn fits<T: TextValue>(text: &str) -> bool {
    T::known(text).is_some()
}
