//! Where credentials must stand, by the security schemes of a document.

use serde_json::Value;

use super::bodies::header;
use super::document::{Document, Operation};
use super::styles::{Text, percent};
use crate::server::Recorded;

/// What the clients under test have for every scheme: a name and a password, where one asks for them.
pub(crate) const SECRET: &str = "name:s3cret/";

/// The same in base64 (RFC 7617).
const BASIC: &str = "Basic bmFtZTpzM2NyZXQv";

/// The client that a call goes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// It has a secret for each scheme.
    WithCredentials,
    /// It has a secret that does not say what it is for.
    WithOneSecret,
    WithoutCredentials,
}

/// What an operation's security demands, place and pair.
#[derive(Debug, Default)]
pub(crate) struct Credentials(Vec<(&'static str, String, String)>);

impl Credentials {
    /// Those of an alternative that the request meets, or of the largest one; none for a client without any.
    pub(crate) fn of(
        document: &Document,
        operation: &Operation<'_>,
        way: Way,
        sent: &Recorded,
    ) -> Self {
        if way == Way::WithoutCredentials {
            return Self::default();
        }
        let alternatives = operation.security().iter().map(|alternative| {
            let names = alternative.as_object().into_iter().flatten();
            let all = names.filter_map(|(name, _)| credential(document.security_scheme(name)));
            Self(all.collect())
        });
        let mut alternatives: Vec<Self> = alternatives.collect();
        // A client that has credentials sends them even where it need not.
        alternatives.retain(|alternative| match way {
            Way::WithOneSecret => alternative.0.len() == 1,
            _ => !alternative.0.is_empty(),
        });
        alternatives.sort_by_key(|alternative| std::cmp::Reverse(alternative.0.len()));
        let is_met =
            |alternative: &Self| alternative.0.iter().all(|credential| has(sent, credential));
        let at = alternatives.iter().position(is_met);
        match at {
            Some(at) => alternatives.swap_remove(at),
            None => alternatives.into_iter().next().unwrap_or_default(),
        }
    }

    pub(crate) fn query(&self) -> impl Iterator<Item = (String, Text)> {
        self.at("query", percent)
    }

    pub(crate) fn cookies(&self) -> impl Iterator<Item = (String, Text)> {
        self.at("cookie", str::to_owned)
    }

    pub(crate) fn headers(&self) -> impl Iterator<Item = (String, Text)> {
        self.at("header", str::to_owned)
    }

    fn at(
        &self,
        place: &'static str,
        encode: fn(&str) -> String,
    ) -> impl Iterator<Item = (String, Text)> {
        let there = self.0.iter().filter(move |(known, ..)| *known == place);
        there.map(move |(_, name, value)| (encode(name), Text::of(encode(value))))
    }
}

/// The ways in which an operation can be called.
pub(crate) fn ways(operation: &Operation<'_>) -> Vec<Way> {
    let alternatives = operation.security().iter();
    let sizes: Vec<usize> = alternatives
        .map(|alternative| alternative.as_object().map_or(0, serde_json::Map::len))
        .collect();
    let mut ways = vec![Way::WithCredentials];
    if sizes.contains(&1) {
        ways.push(Way::WithOneSecret);
    }
    if sizes.is_empty() || sizes.contains(&0) {
        ways.push(Way::WithoutCredentials);
    }
    ways
}

fn credential(scheme: &Value) -> Option<(&'static str, String, String)> {
    let authorization = |value: String| Some(("header", "authorization".to_owned(), value));
    match scheme["type"].as_str()? {
        "http" => match scheme["scheme"].as_str()?.to_lowercase().as_str() {
            "bearer" => authorization(format!("Bearer {SECRET}")),
            "basic" => authorization(BASIC.to_owned()),
            _ => authorization(format!("{} {SECRET}", scheme["scheme"].as_str()?)),
        },
        "oauth2" | "openIdConnect" => authorization(format!("Bearer {SECRET}")),
        "apiKey" => {
            let name = scheme["name"].as_str()?;
            match scheme["in"].as_str()? {
                "query" => Some(("query", name.to_owned(), SECRET.to_owned())),
                "cookie" => Some(("cookie", name.to_owned(), SECRET.to_owned())),
                _ => Some(("header", name.to_lowercase(), SECRET.to_owned())),
            }
        }
        _ => None,
    }
}

fn has(sent: &Recorded, (place, name, value): &(&'static str, String, String)) -> bool {
    match *place {
        "query" => {
            let pair = format!("{}={}", percent(name), percent(value));
            sent.target.split(['?', '&']).any(|one| one == pair)
        }
        "cookie" => {
            let pair = format!("{name}={value}");
            header(sent, "cookie").is_some_and(|cookies| cookies.split("; ").any(|one| one == pair))
        }
        _ => header(sent, name).is_some_and(|sent| sent == value),
    }
}
