//! Security: schemes and requirements in, [`Credentials`] out.

use super::references::Found;
use super::{Reader, flag};
use crate::api::{Credential, Credentials, Scheme, Security, Source, SourceRole};
use crate::diagnostics::{Place, Pointer};
use indexmap::IndexSet;
use openapiv3::{
    APIKeyLocation, OAuth2Flows, OpenAPI, ReferenceOr, SecurityRequirement, SecurityScheme,
};
use serde_json::Value;

/// On the document: whether connections have client certificates. On a security scheme: that it is one.
const CERTIFICATE: &str = "x-client-certificate";

/// Schemes of HTTP that take more than a text that stays the same.
const HANDSHAKES: [&str; 4] = ["digest", "hoba", "negotiate", "scram-sha-256"];

impl Reader<'_> {
    /// Whether an operation takes credentials that are sent, which: one of these sets, and whether all of these have a client
    /// certificate.
    pub(super) fn read_security(
        &self,
        operation: &openapiv3::Operation,
    ) -> (Security, Vec<Credentials>, bool) {
        let own = operation.security.as_ref();
        let requirements = own.or(self.document.security.as_ref());
        let Some(requirements) = requirements else {
            return (Security::None, Vec::new(), false);
        };
        let sets = requirements.iter().map(|it| self.read_requirement(it));
        let sets: Vec<Credentials> = sets.collect();
        let is_sent = |set: &&Credentials| !set.schemes.is_empty();
        let security = match sets.iter().filter(is_sent).count() {
            0 => Security::None,
            given if given < sets.len() => Security::Optional,
            _ => Security::Required,
        };
        let certificate = !sets.is_empty() && sets.iter().all(|set| set.certificate);
        let given = |set: &Credentials| *set != Credentials::default();
        let alternatives: IndexSet<Credentials> = sets.into_iter().filter(given).collect();
        (security, alternatives.into_iter().collect(), certificate)
    }

    fn read_requirement(&self, requirement: &SecurityRequirement) -> Credentials {
        let mut set = Credentials::default();
        for (name, scopes) in requirement {
            if self
                .scheme(name)
                .is_some_and(|scheme| is_certificate(scheme.item))
            {
                set.certificate |= !self.has_no_certificates();
            } else {
                set.schemes.push(name.clone());
                set.scopes.extend(scopes.iter().cloned());
            }
        }
        set
    }

    /// Whether there are client certificates, and what their schemes say of them.
    pub(super) fn read_certificates(&self) -> (bool, Vec<String>) {
        if self.has_no_certificates() {
            return (false, Vec::new());
        }
        let components = self.document.components.as_ref();
        let items = components
            .into_iter()
            .flat_map(|it| it.security_schemes.values())
            .filter_map(ReferenceOr::as_item);
        let schemes: Vec<_> = items.filter(|scheme| is_certificate(scheme)).collect();
        let is_said = self.document.extensions.contains_key(CERTIFICATE);
        let descriptions = schemes.iter().filter_map(|scheme| description(scheme));
        (is_said || !schemes.is_empty(), descriptions.collect())
    }

    /// The document says that connections have none, whatever its security schemes are.
    fn has_no_certificates(&self) -> bool {
        self.document.extensions.get(CERTIFICATE) == Some(&Value::Bool(false))
    }

    fn scheme(&self, name: &str) -> Option<Found<'_, SecurityScheme>> {
        let schemes = &self.document.components.as_ref()?.security_schemes;
        let group = "securitySchemes";
        let pointer = Pointer::root().child("components").child(group).child(name);
        self.component(schemes.get(name)?, pointer, group, |components| {
            &components.security_schemes
        })
    }

    /// The security schemes of the document.
    pub(super) fn read_schemes(&self) -> Vec<Scheme> {
        let components = self.document.components.as_ref();
        let schemes = components.into_iter().flat_map(|it| &it.security_schemes);
        let read = schemes.filter_map(|(name, _)| {
            let scheme = self.scheme(name)?;
            if is_certificate(scheme.item) {
                return None;
            }
            Some(Scheme {
                name: name.clone(),
                description: scheme.said(description(scheme.item).as_ref()),
                credential: credential(scheme.item),
                sources: sources(scheme.item),
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
    let items = || {
        let items = schemes.values().filter_map(ReferenceOr::as_item);
        items.filter(|scheme| !is_certificate(scheme))
    };
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

/// Whether it is a client certificate, which stands in no request.
fn is_certificate(scheme: &SecurityScheme) -> bool {
    match scheme {
        SecurityScheme::HTTP { extensions, .. }
        | SecurityScheme::APIKey { extensions, .. }
        | SecurityScheme::OAuth2 { extensions, .. }
        | SecurityScheme::OpenIDConnect { extensions, .. } => flag(extensions, CERTIFICATE),
    }
}
