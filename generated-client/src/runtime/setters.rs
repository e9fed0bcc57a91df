// Generated from spec/beatpass.yaml and its overlays by `cargo xtask regen`. Do not edit:
// change the document, an overlay or templates/runtime/setters.rs and run the command again.

//! What the setters of a call stand on, in a client whose operations have optional inputs.

use super::call::Call;

impl<C, O> Call<C, O> {
    /// The call with another operation value.
    pub(crate) fn map(mut self, change: impl FnOnce(O) -> O) -> Self {
        self.operation = change(self.operation);
        self
    }
}
