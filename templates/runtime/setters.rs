//! What the setters of a call stand on, in a client whose operations have optional inputs.

use super::call::Call;

impl<C, O> Call<C, O> {
    /// The call with another operation value.
    pub(crate) fn map(mut self, change: impl FnOnce(O) -> O) -> Self {
        self.operation = change(self.operation);
        self
    }
}
