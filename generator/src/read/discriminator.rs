//! Discriminators: their mappings in, resolved ones out.

use super::{Reader, unescape};
use crate::api::{Discriminator, SchemaId};
use crate::diagnostics::{Place, Pointer};

impl Reader<'_> {
    /// The discriminator of a schema at this place. A value that is mapped to no component is reported and left out.
    pub(super) fn read_discriminator(
        &mut self,
        discriminator: Option<&openapiv3::Discriminator>,
        pointer: &Pointer,
    ) -> Option<Discriminator> {
        let discriminator = discriminator?;
        let mut mapping = Vec::new();
        for (value, target) in &discriminator.mapping {
            match self.mapped(target) {
                Some(id) => mapping.push((value.clone(), id)),
                None => self.report_mapping(value, target, pointer),
            }
        }
        Some(Discriminator {
            property: discriminator.property_name.clone(),
            mapping,
        })
    }

    /// A target is the name of a component, or a reference to one.
    fn mapped(&self, target: &str) -> Option<SchemaId> {
        let name = target
            .strip_prefix("#/components/schemas/")
            .map_or_else(|| target.into(), unescape);
        self.names.get(name.as_ref()).copied()
    }

    fn report_mapping(&mut self, value: &str, target: &str, pointer: &Pointer) {
        let place = pointer.child("discriminator").child("mapping").child(value);
        let message = format!("`{target}` names no component schema");
        self.diagnostics
            .warning("discriminator", Place::document(place), message)
            .help("mend the name; the client takes this value for one that it does not know");
    }
}
