//! Parameters, bodies and answers that stand in the document's components: types inside them have names of their own, whichever
//! operations use them.

use super::names::type_name;
use super::types::{Planner, Site};
use crate::api::SchemaId;
use crate::diagnostics::Pointer;
use crate::rust::Type;

impl Planner<'_> {
    /// The type of a parameter, body or answer. `site` is its own operation's; one of the components has its own instead.
    pub(super) fn plan_outermost(&mut self, id: SchemaId, site: &Site) -> Type {
        let Some(shared) = self.shared_site(&self.api.schema(id).pointer) else {
            return self.plan_type(id, site);
        };
        let module = self.open_components();
        let ty = self.plan_type(id, &shared);
        self.module = module;
        ty
    }

    /// The site of a schema in a parameter, body or answer of the components.
    fn shared_site(&self, pointer: &Pointer) -> Option<Site> {
        let mut tokens = pointer.tokens();
        if tokens.next()? != "components" {
            return None;
        }
        let kind = tokens.next()?;
        let key = tokens.next()?;
        let name = type_name(&key);
        let (suffix, kind) = match &*kind {
            "parameters" if self.names.is_taken(&name) => ("Parameter", "Parameter"),
            "parameters" => ("", "Parameter"),
            "requestBodies" => ("Request", "Request body"),
            "responses" => ("Response", "Answer"),
            _ => return None,
        };
        Some(Site::new(
            format!("{name}{suffix}"),
            format!("{kind} `{key}` of the document's components."),
        ))
    }
}
