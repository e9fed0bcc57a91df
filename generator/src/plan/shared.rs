//! Parameters, bodies and answers that stand in the document's components: types inside them have names of their own, whichever
//! operations use them.

use super::names::type_name;
use super::types::{Planner, Site};
use crate::api::SchemaId;
use crate::diagnostics::Pointer;
use crate::rust::Type;

impl Planner<'_> {
    /// The type of a parameter, body or answer. `site` is its own operation's; one of the components has its own instead.
    pub(super) fn plan_outermost(&mut self, id: SchemaId, site: Site) -> Type {
        let Some(shared) = shared_site(&self.api.schema(id).pointer) else {
            return self.plan_type(id, &site);
        };
        let module = self.open_components();
        let ty = self.plan_type(id, &shared);
        self.module = module;
        ty
    }
}

/// The site of a schema in a parameter, body or answer of the components.
fn shared_site(pointer: &Pointer) -> Option<Site> {
    let mut tokens = pointer.tokens();
    if tokens.next()? != "components" {
        return None;
    }
    let (suffix, kind) = match &*tokens.next()? {
        "parameters" => ("", "Parameter"),
        "requestBodies" => ("Request", "Request body"),
        "responses" => ("Response", "Answer"),
        _ => return None,
    };
    let name = tokens.next()?;
    Some(Site::new(
        format!("{}{suffix}", type_name(&name)),
        format!("{kind} `{name}` of the document's components."),
    ))
}
