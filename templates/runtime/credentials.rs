//! Credentials other than a bearer token alone: keys in headers, queries and cookies, names with passwords, several at once.

use std::fmt;

use base64::prelude::{BASE64_STANDARD, Engine};
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};
use http::uri::PathAndQuery;
use http::{Request, Uri};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::bearer::Bearer;
use super::body::Body;
use super::client::Core;
use super::error::Error;
use super::operation::{OperationInfo, Tier};
use super::refusal::Refusal;
use super::request::{RequestBody, RequestWriter, encode};
use super::secret::Secret;
use super::send;
use super::token::Token;

/// What no cookie holds as it is (RFC 6265, section 4.1.1). Keys come as they are to be sent, so what is encoded already stays.
const NOT_IN_COOKIES: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\');

/// A way to prove who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Credential {
    /// A token: `Authorization: Bearer ..`.
    Bearer,
    /// A name and a password (RFC 7617).
    Basic,
    /// `Authorization` with a scheme of this name.
    Http(&'static str),
    /// The header of this name.
    Header(&'static str),
    /// The parameter of this name in the query.
    Query(&'static str),
    /// The cookie of this name.
    Cookie(&'static str),
}

impl Credential {
    /// Credentials of this kind alone: a key as the API gives it, or `name:password` for [`Credential::Basic`].
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the secret is empty or has characters that it cannot be sent with.
    pub fn token(self, secret: impl AsRef<str>) -> Result<Token, Error> {
        let secret = secret.as_ref();
        let is_plain = secret.trim() == secret && HeaderValue::try_from(secret).is_ok();
        if self == Self::Basic && !secret.contains(':') {
            let problem = "a name and a password need a colon in between";
            return Err(Refusal::Token(problem.to_owned()).into());
        }
        if secret.is_empty() || !is_plain {
            let problem = "is empty, has whitespace around it or characters that cannot be sent";
            return Err(Refusal::Token(format!("the secret for {self} {problem}")).into());
        }
        Ok(Token {
            proof: Keys::Named(vec![(self, secret.into())]),
            issued: None,
        })
    }

    /// The header that it is sent in; none if it is a part of one, or of the URL.
    fn header(self, secret: &str) -> Option<(&'static str, String)> {
        match self {
            Self::Bearer => Some((AUTHORIZATION.as_str(), format!("Bearer {secret}"))),
            Self::Basic => {
                let secret = BASE64_STANDARD.encode(secret);
                Some((AUTHORIZATION.as_str(), format!("Basic {secret}")))
            }
            Self::Http(scheme) => Some((AUTHORIZATION.as_str(), format!("{scheme} {secret}"))),
            Self::Header(name) => Some((name, secret.to_owned())),
            Self::Query(_) | Self::Cookie(_) => None,
        }
    }
}

/// Says what it is, without any secret.
impl fmt::Display for Credential {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bearer => formatter.write_str("a bearer token"),
            Self::Basic => formatter.write_str("a name and a password"),
            Self::Http(scheme) => write!(formatter, "`Authorization: {scheme}`"),
            Self::Header(name) => write!(formatter, "the header `{name}`"),
            Self::Query(name) => write!(formatter, "the query parameter `{name}`"),
            Self::Cookie(name) => write!(formatter, "the cookie `{name}`"),
        }
    }
}

impl Token {
    /// A name and a password, for operations that take [`Credential::Basic`].
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if the name has a colon, or either has characters that cannot be sent.
    pub fn basic(name: impl AsRef<str>, password: impl AsRef<str>) -> Result<Self, Error> {
        let name = name.as_ref();
        if name.contains(':') {
            let problem = "the name of a name and a password must not have a colon";
            return Err(Refusal::Token(problem.to_owned()).into());
        }
        Credential::Basic.token(format!("{name}:{}", password.as_ref()))
    }

    /// These credentials and others, for operations that take one or the other, or both at once. Of two of one kind, these stay.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        let all = self.proof.named().into_iter().chain(other.proof.named());
        self.proof = Keys::Named(all.collect());
        self
    }
}

/// What a token holds where the API takes more than bearer tokens.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Keys {
    /// A secret that does not say its kind.
    Plain(Bearer, Secret<String>),
    /// Secrets by their kinds.
    Named(Vec<(Credential, Secret<String>)>),
}

impl Keys {
    /// That of a token without `Bearer `.
    pub(crate) fn of_token(token: &str) -> Result<Self, &'static str> {
        Ok(Self::Plain(Bearer::of_token(token)?, token.into()))
    }

    /// Refuses an operation that cannot do without what is not here.
    pub(crate) fn check(proof: &Self, request: &mut RequestWriter) {
        let sets = taken(&request.request);
        let Some(secrets) = proof.fitting(sets) else {
            if request.info.tier == Tier::Token {
                request.refuse("token", &format!("must hold {}", words(sets)));
            }
            return;
        };
        for (kind, secret) in secrets {
            if let (Self::Plain(bearer, _), Credential::Bearer) = (proof, kind) {
                return Bearer::check(bearer, request);
            }
            let header = kind.header(secret);
            if header.is_some_and(|(name, value)| header_of(name, &value).is_none()) {
                request.refuse("token", &format!("cannot be sent as {kind}"));
            }
        }
    }

    /// Adds what the operation takes to the headers of an attempt.
    pub(crate) fn sign(&self, request: &Request<RequestBody>, headers: &mut HeaderMap) {
        for (kind, secret) in self.fitting(taken(request)).into_iter().flatten() {
            if let (Self::Plain(bearer, _), Credential::Bearer) = (self, kind) {
                return bearer.sign(request, headers);
            }
            let header = kind.header(secret);
            if let Some((name, value)) = header.and_then(|(name, text)| header_of(name, &text)) {
                headers.insert(name, value);
            }
            if let Credential::Cookie(name) = kind {
                add_cookie(headers, name, secret);
            }
        }
    }

    /// The secrets of the first set that all are there of. One secret that does not say its kind cannot be several.
    fn fitting(&self, sets: &[&[Credential]]) -> Option<Vec<(Credential, &str)>> {
        let is_plain = matches!(self, Self::Plain(..));
        let mut sets = sets.iter().filter(|set| !is_plain || set.len() == 1);
        sets.find_map(|set| {
            let secrets = set.iter().map(|kind| Some((*kind, self.secret(*kind)?)));
            secrets.collect()
        })
    }

    /// The secret for this kind. One that does not say its kind fits any, but without a colon it is no name with a password.
    fn secret(&self, kind: Credential) -> Option<&str> {
        let secret = match self {
            Self::Plain(_, secret)
                if kind != Credential::Basic || secret.expose().contains(':') =>
            {
                secret
            }
            Self::Plain(..) => return None,
            Self::Named(keys) => &keys.iter().find(|(known, _)| *known == kind)?.1,
        };
        Some(secret.expose())
    }

    fn named(self) -> Vec<(Credential, Secret<String>)> {
        match self {
            Self::Plain(_, secret) => vec![(Credential::Bearer, secret)],
            Self::Named(keys) => keys,
        }
    }
}

fn words(sets: &[&[Credential]]) -> String {
    let mut all: Vec<String> = Vec::new();
    for set in sets {
        let kinds: Vec<_> = set.iter().map(Credential::to_string).collect();
        let set = kinds.join(" and ");
        // Several schemes can be of one kind.
        if !all.contains(&set) {
            all.push(set);
        }
    }
    all.join(", or ")
}

/// What an operation takes.
#[derive(Clone)]
struct Alternatives(&'static [&'static [Credential]]);

/// What the operation of a request takes; one that does not say it takes a bearer token.
fn taken<B>(request: &Request<B>) -> &'static [&'static [Credential]] {
    let said = request.extensions().get::<Alternatives>();
    said.map_or(&[&[Credential::Bearer]], |said| said.0)
}

impl RequestWriter {
    /// What the operation takes: one of these, each of them a set of which all are needed.
    pub fn credentials(&mut self, alternatives: &'static [&'static [Credential]]) {
        let extensions = self.request.extensions_mut();
        extensions.insert(Alternatives(alternatives));
    }
}

fn header_of(name: &str, value: &str) -> Option<(HeaderName, HeaderValue)> {
    let name = HeaderName::try_from(name).ok()?;
    let mut value = HeaderValue::try_from(value).ok()?;
    value.set_sensitive(true);
    Some((name, value))
}

fn add_cookie(headers: &mut HeaderMap, name: &str, secret: &str) {
    let known = headers.get(COOKIE).map(HeaderValue::to_str);
    let known = known.and_then(Result::ok).map(|known| format!("{known}; "));
    let secret = utf8_percent_encode(secret, NOT_IN_COOKIES);
    let cookie = format!("{}{name}={secret}", known.unwrap_or_default());
    if let Some((name, value)) = header_of(COOKIE.as_str(), &cookie) {
        headers.insert(name, value);
    }
}

/// The request of one attempt, with the keys of its query, unless it or a redirect to it has them. Nobody else gets to see
/// those: URLs are shown.
pub(crate) fn outgoing(
    core: &Core,
    token: Option<&Token>,
    info: &'static OperationInfo,
    request: &Request<RequestBody>,
) -> Request<Body> {
    let mut outgoing = send::outgoing(core, token, info, request);
    let secrets = token.and_then(|token| token.proof.fitting(taken(request)));
    for (kind, secret) in secrets.into_iter().flatten() {
        let Credential::Query(name) = kind else {
            continue;
        };
        let pair = format!("{}=", encode(name));
        let query = outgoing.uri().query().unwrap_or_default();
        if !query.split('&').any(|known| known.starts_with(&pair)) {
            let pair = format!("{pair}{}", encode(secret));
            *outgoing.uri_mut() = with_pair(outgoing.uri(), &pair);
        }
    }
    outgoing
}

fn with_pair(uri: &Uri, pair: &str) -> Uri {
    let target = uri.path_and_query().map_or("/", PathAndQuery::as_str);
    let separator = if target.contains('?') { '&' } else { '?' };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = PathAndQuery::try_from(format!("{target}{separator}{pair}")).ok();
    Uri::from_parts(parts).unwrap_or_else(|_| uri.clone())
}
