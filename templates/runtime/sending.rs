//! Members that only answers have: a value keeps those that were read, and a request leaves them out.
//!
//! serde does not tell a request from a file to which the same value is written, so an operation says that it is writing one.

use std::cell::Cell;

thread_local! {
    static IS_SENDING: Cell<bool> = const { Cell::new(false) };
}

/// As long as it lives, what this thread writes goes into a request.
#[must_use]
pub(crate) struct Sending {
    before: bool,
}

impl Sending {
    pub(crate) fn start() -> Self {
        Self {
            before: IS_SENDING.replace(true),
        }
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        IS_SENDING.set(self.before);
    }
}

/// Whether this thread is writing a request.
pub(crate) fn is_sending() -> bool {
    IS_SENDING.get()
}
