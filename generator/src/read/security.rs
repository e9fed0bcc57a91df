//! Security: schemes and requirements in, [`Credentials`] out.

use super::Reader;
use crate::api::{Credential, Credentials, Scheme, Security, Source, SourceRole};
use crate::diagnostics::{Place, Pointer};
use openapiv3::{
    APIKeyLocation, OAuth2Flows, OpenAPI, ReferenceOr, SecurityRequirement, SecurityScheme,
};

/// Schemes of HTTP that take more than a text that stays the same.
const HANDSHAKES: [&str; 4] = ["digest", "hoba", "negotiate", "scram-sha-256"];

impl Reader<'_> {
    /// Whether an operation takes credentials, and which: one of these sets.
    pub(super) fn read_security(
        &self,
        operation: &openapiv3::Operation,
    ) -> (Security, Vec<Credentials>) {
        let own = operation.security.as_ref();
        let requirements = own.or(self.document.security.as_ref());
        let Some(requirements) = requirements else {
            return (Security::None, Vec::new());
        };
        let sets: Vec<Credentials> = requirements.iter().map(read_requirement).collect();
        let is_given = |set: &Credentials| !set.schemes.is_empty();
        let security = match sets.iter().filter(|set| is_given(set)).count() {
            0 => Security::None,
            given if given < sets.len() => Security::Optional,
            _ => Security::Required,
        };
        let mut alternatives: Vec<Credentials> = Vec::new();
        for set in sets.into_iter().filter(is_given) {
            if !alternatives.contains(&set) {
                alternatives.push(set);
            }
        }
        (security, alternatives)
    }

    /// The security schemes of the document.
    pub(super) fn read_schemes(&self) -> Vec<Scheme> {
        let components = self.document.components.as_ref();
        let schemes = components.into_iter().flat_map(|it| &it.security_schemes);
        let read = schemes.filter_map(|(name, node)| {
            let (scheme, _) =
                self.component(node, Pointer::root(), "securitySchemes", |components| {
                    &components.security_schemes
                })?;
            Some(Scheme {
                name: name.clone(),
                description: description(scheme),
                credential: credential(scheme),
                sources: sources(scheme),
            })
        });
        read.collect()
    }

    /// Says which security schemes need more than the client can send.
    pub(super) fn check_security_schemes(&mut self) {
        let Some(components) = &self.document.components else {
            return;
        };
        let pointer = Pointer::root().child("components").child("securitySchemes");
        for (name, scheme) in &components.security_schemes {
            let ReferenceOr::Item(SecurityScheme::HTTP { scheme, .. }) = scheme else {
                continue;
            };
            if HANDSHAKES.contains(&scheme.to_ascii_lowercase().as_str()) {
                let message = format!("the client cannot negotiate as `{name}` asks for");
                let place = Place::document(pointer.child(name));
                self.diagnostics
                    .warning("unsupported-security-scheme", place, message)
                    .help(format!(
                        "it sends what it is given as `Authorization: {scheme}`"
                    ));
            }
        }
    }
}

fn credential(scheme: &SecurityScheme) -> Credential {
    match scheme {
        SecurityScheme::HTTP { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "bearer" => Credential::Bearer,
            "basic" => Credential::Basic,
            _ => Credential::Http(scheme.clone()),
        },
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => Credential::Bearer,
        SecurityScheme::APIKey { location, name, .. } => match location {
            APIKeyLocation::Header => Credential::Header(name.clone()),
            APIKeyLocation::Query => Credential::Query(name.clone()),
            APIKeyLocation::Cookie => Credential::Cookie(name.clone()),
        },
    }
}

/// Where a token of `OAuth` 2 or `OpenID` Connect comes from, each URL once.
fn sources(scheme: &SecurityScheme) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut add = |role: SourceRole, url: &String| {
        let url = url.clone();
        let source = Source { role, url };
        if !sources.contains(&source) {
            sources.push(source);
        }
    };
    match scheme {
        SecurityScheme::OAuth2 { flows, .. } => {
            let OAuth2Flows {
                implicit,
                password,
                client_credentials,
                authorization_code,
                ..
            } = flows;
            if let Some(flow) = authorization_code {
                add(SourceRole::Authorization, &flow.authorization_url);
                add(SourceRole::Token, &flow.token_url);
            }
            if let Some(flow) = implicit {
                add(SourceRole::Authorization, &flow.authorization_url);
            }
            if let Some(flow) = client_credentials {
                add(SourceRole::Token, &flow.token_url);
            }
            if let Some(flow) = password {
                add(SourceRole::Token, &flow.token_url);
            }
        }
        SecurityScheme::OpenIDConnect {
            open_id_connect_url,
            ..
        } => add(SourceRole::Discovery, open_id_connect_url),
        SecurityScheme::HTTP { .. } | SecurityScheme::APIKey { .. } => {}
    }
    sources
}

/// What the document says on its bearer token, or else on the first other way to prove who calls.
pub(super) fn token_description(document: &OpenAPI) -> Option<String> {
    let schemes = &document.components.as_ref()?.security_schemes;
    let items = || schemes.values().filter_map(ReferenceOr::as_item);
    let is_bearer = |scheme: &&SecurityScheme| credential(scheme) == Credential::Bearer;
    let bearer = items().filter(|scheme| is_http(scheme)).find(is_bearer);
    let first = bearer.and_then(description);
    first.or_else(|| {
        items()
            .filter(|scheme| !is_http(scheme) || !is_bearer(scheme))
            .find_map(description)
    })
}

fn is_http(scheme: &SecurityScheme) -> bool {
    matches!(scheme, SecurityScheme::HTTP { .. })
}

fn description(scheme: &SecurityScheme) -> Option<String> {
    match scheme {
        SecurityScheme::HTTP { description, .. }
        | SecurityScheme::APIKey { description, .. }
        | SecurityScheme::OAuth2 { description, .. }
        | SecurityScheme::OpenIDConnect { description, .. } => description.clone(),
    }
}

fn read_requirement(requirement: &SecurityRequirement) -> Credentials {
    let mut set = Credentials::default();
    for (name, scopes) in requirement {
        set.schemes.push(name.clone());
        set.scopes.extend(scopes.iter().cloned());
    }
    set
}
