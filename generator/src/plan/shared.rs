//! What stands in the document's components: types inside it are named after it, whatever uses it first.

use super::names::type_name;
use super::sites::Site;
use super::types::Planner;
use crate::api::SchemaId;
use crate::diagnostics::Pointer;
use crate::rust::Type;
use std::borrow::Cow;

impl Planner<'_> {
    /// The type of a parameter, body or answer. `site` is its own operation's; one of the components has its own instead.
    pub(super) fn plan_outermost(&mut self, id: SchemaId, site: &Site) -> Type {
        self.at_home(id, site, |planner, site| planner.plan_type(id, site))
    }

    /// Plans a schema at its own site and among the types of the components, if it stands there.
    pub(super) fn at_home(
        &mut self,
        id: SchemaId,
        site: &Site,
        plan: impl FnOnce(&mut Self, &Site) -> Type,
    ) -> Type {
        let Some(own) = self.own_site(id) else {
            return plan(self, site);
        };
        let module = self.open_components();
        let ty = plan(self, &own);
        self.module = module;
        ty
    }

    /// Whether a schema has a site of its own.
    pub(super) fn is_at_home(&self, id: SchemaId) -> bool {
        home(&self.api.schema(id).pointer).is_some()
    }

    /// The site of a component, or of the schema of a parameter, body or answer that is one.
    fn own_site(&self, id: SchemaId) -> Option<Site<'static>> {
        let schema = self.api.schema(id);
        let (key, suffix, kind) = home(&schema.pointer)?;
        let name = match self.given.schemas.get(&id) {
            Some(name) => name.clone(),
            None => type_name(schema.name.as_deref().unwrap_or(&key)),
        };
        let is_plain = kind == "Parameter" && !self.names.is_given(&name);
        let suffix = if is_plain { "" } else { suffix };
        let docs = format!("{kind} `{key}` of the document's components.");
        Some(Site::new(name, suffix, docs))
    }
}

/// The component in whose name a schema stands: its key, what a type's name has behind that, and what it is.
fn home(pointer: &Pointer) -> Option<(Cow<'_, str>, &'static str, &'static str)> {
    let mut tokens = pointer.tokens();
    if tokens.next()? != "components" {
        return None;
    }
    let (group, key) = (tokens.next()?, tokens.next()?);
    let (suffix, kind) = match &*group {
        "schemas" if tokens.next().is_none() => ("", "Schema"),
        "parameters" => ("Parameter", "Parameter"),
        "requestBodies" => ("Request", "Request body"),
        "responses" => ("Response", "Answer"),
        _ => return None,
    };
    Some((key, suffix, kind))
}
