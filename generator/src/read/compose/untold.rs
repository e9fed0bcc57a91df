//! What is said of discriminators that do not tell all variants.

use super::Composer;
use crate::api::SchemaId;
use crate::diagnostics::Place;

impl Composer<'_> {
    /// That there are too many values to tell variants by.
    pub(super) fn report_values(&mut self, id: SchemaId) {
        let place = Place::document(self.schemas[id.0].pointer.clone()).key();
        let message = "the choices within this one have too many values of tags";
        self.diagnostics
            .warning("discriminator", place, message)
            .help("they are told by their names or by what they hold; name those that matter in a mapping");
    }

    /// That no value stands for a variant.
    pub(super) fn report_nameless(&mut self, choice: SchemaId, variant: SchemaId) {
        let (choice, variant) = (&self.schemas[choice.0], &self.schemas[variant.0]);
        let (Some(discriminator), Some(name)) = (&choice.discriminator, &variant.component) else {
            return;
        };
        let place = Place::document(choice.pointer.clone()).key();
        let message = format!(
            "no value of `{}` stands for `{name}`, whose name the mapping gives to another schema",
            discriminator.property
        );
        self.diagnostics
            .warning("discriminator", place, message)
            .help("give it a value in the mapping; the client tells it by its members")
            .related(Place::document(variant.pointer.clone()).key(), "this one");
    }
}
